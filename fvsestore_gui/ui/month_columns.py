"""The columns of Pilnumas, and how the state of a month looks."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.proofs import Completeness, MonthState
from fvsestore_gui.proof_words import ProofWords
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.record_columns import GREY, TIME_SAMPLE

translate = QCoreApplication.translate

_TONES: dict[Completeness, tuple[look.Tone, str | look.Meaning]] = {
    Completeness.COMPLETE: (look.Meaning.GOOD, look.Meaning.GOOD),
    Completeness.ONCE: (look.Meaning.INFO, look.Meaning.INFO),
    Completeness.DIFFERS: (look.Meaning.WARNING, look.Meaning.WARNING),
    Completeness.HELD: (look.Meaning.HELD, look.Meaning.HELD),
    Completeness.HOLES: (look.Meaning.WARNING, look.Meaning.WARNING),
    Completeness.UNREAD: (GREY, "circle"),
    Completeness.RUNNING: (GREY, "clock"),
    Completeness.OUT_OF_REACH: (GREY, "prohibit"),
}


def state_look(completeness: Completeness) -> tuple[look.Tone, str | look.Meaning]:
    """The tone and the icon of a state."""
    return _TONES[completeness]


def month_columns(words: ProofWords) -> list[Column[MonthState]]:
    """Pilnumas; `words` are those of the proof in the window's language."""
    states = [words.state(one) for one in Completeness]
    return [
        Column(
            "month",
            translate("columns", "Month"),
            lambda r: Cell(words.month(r.month)),
            lambda r: str(r.month),
            sample=f"2026{chr(0xA0)}m.{chr(0xA0)}rugpjūtis",
        ),
        Column(
            "state",
            translate("columns", "Completeness"),
            lambda r: Cell(words.state(r.completeness), *state_look(r.completeness)),
            lambda r: words.state(r.completeness),
            sample="\n".join(states),
            icons=True,
        ),
        Column(
            "orders",
            translate("columns", "Orders"),
            lambda r: _count(r.counts.orders),
            lambda r: r.counts.orders,
            "number",
            sample="99 999",
        ),
        Column(
            "api",
            translate("columns", "API"),
            lambda r: _count(r.counts.api),
            lambda r: r.counts.api,
            "number",
            sample="99 999",
        ),
        Column(
            "report",
            translate("columns", "Report"),
            lambda r: _count(r.counts.report),
            lambda r: r.counts.report,
            "number",
            sample="99 999",
        ),
        Column(
            "missing",
            translate("columns", "What is missing"),
            _missing_cell,
            lambda r: missing_text(r) or None,
            sample=translate("months", "second count"),
        ),
        Column("differ", translate("columns", "Differ"), _differences, _differ, "number", sample="999", hidden=True),
        Column(
            "holes",
            translate("columns", "Holes"),
            lambda r: _marked(_holes(r), look.Meaning.WARNING),
            _holes,
            "number",
            sample="99",
            hidden=True,
        ),
        Column(
            "held",
            translate("columns", "Held"),
            lambda r: _marked(r.held, look.Meaning.HELD),
            lambda r: r.held,
            "number",
            sample="99",
            hidden=True,
        ),
        Column(
            "checked_at",
            translate("columns", "Last read"),
            lambda r: _time(r.checked_at),
            lambda r: r.checked_at,
            "time",
            sample=TIME_SAMPLE,
        ),
    ]


def missing_text(state: MonthState) -> str:
    """What keeps a month from being complete, in a few words; "" where nothing does, or nothing was read at all."""
    parts = []
    if _holes(state):
        parts.append(translate("months", "%n hole(s)", "", _holes(state)))
    elif state.completeness is Completeness.ONCE:
        parts.append(translate("months", "second count"))
    differ = _differ(state)
    if differ:
        parts.append(translate("months", "%n difference(s)", "", differ))
    if state.held:
        parts.append(translate("months", "%n held", "", state.held))
    return ", ".join(parts)


def _missing_cell(state: MonthState) -> Cell:
    text = missing_text(state)
    marked = state.completeness in (Completeness.DIFFERS, Completeness.HELD, Completeness.HOLES)
    return Cell(text or wording.ABSENT, None if marked else GREY, tip=text)


def _count(number: int) -> Cell:
    return Cell(wording.number_text(number), None if number else GREY)


def _marked(number: int, tone: look.Tone) -> Cell:
    return Cell(wording.number_text(number), tone, bold=True) if number else Cell("0", GREY)


def _differ(state: MonthState) -> int | None:
    """Orders that only one named; None where that cannot be told yet."""
    return state.counts.only_api + state.counts.only_report if state.compared else None


def _differences(state: MonthState) -> Cell:
    number = _differ(state)
    return Cell(wording.ABSENT, GREY) if number is None else _marked(number, look.Meaning.WARNING)


def _holes(state: MonthState) -> int:
    # of a month nobody has read that is no news
    return 0 if state.completeness is Completeness.UNREAD else len(state.holes)


def _time(moment: datetime | None) -> Cell:
    return Cell(wording.date_text(moment), None if moment is not None else GREY)
