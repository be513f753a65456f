"""The columns of Žurnalas, and how a row's facts are said."""

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.audit import AuditRow, Fact, What
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.audit_words import AUDIT_VALUE
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.error_words import ERROR_WORDS
from fvsestore_gui.ui.plain_words import WORDS
from fvsestore_gui.ui.record_columns import GREY, ranked, word_of

translate = QCoreApplication.translate

#: in the order in which they are said; what is not here follows
_ORDER = (
    "first", "result", "error", "kind", "by", "table", "order_id", "orders", "rows", "received", "new", "changed",
    "same", "held", "done", "failed", "names", "file",
)  # fmt: skip
_TROUBLES = frozenset({"error", "failed", "differ"})
#: what is an alarm by itself
_ALARMS = frozenset({What.AUDIT_WENT_BACK.value, What.WINDOW_LOCKED_FOR_GOOD.value})


def what_choices(known: list[str]) -> list[tuple[str, str]]:
    """For a filter: what stands in the log, by its words."""
    return [(what, wording.word("audit_what", what)) for what in ranked(known, word_of("audit_what"))]


def facts_text(row: AuditRow) -> str:
    """ "import: since the last · received: 240 · new: 12"; zero counts are left out."""
    names = [name for name in _ORDER if name in row.facts] + [name for name in row.facts if name not in _ORDER]
    said = [(name, fact_text(name, row.facts[name])) for name in names]
    return " · ".join(f"{wording.word('audit_fact', name)}: {text}" for name, text in said if text)


def fact_text(name: str, value: Fact) -> str:
    """One fact in the reader's language; "" where it need not be said."""
    if isinstance(value, bool):
        return translate("columns", "yes") if value else translate("columns", "no")
    if isinstance(value, int):
        plain = name in ("run", "row", "number")
        return str(value) if plain else wording.number_text(value) if value else ""
    if not value:
        return ""
    if name == "kind":
        return wording.word("run_kind", value)
    if name in ("result", "error", "state"):
        source = ERROR_WORDS.get(value)
        # a title with a gap would need what the log does not keep
        if source is not None and "{" not in source.title:
            return wording.sentence_of(value, {}).title
    if name == "state" and value not in AUDIT_VALUE:
        return wording.word("run_state", value)
    if name in ("names", "decision", "purposes", "fields"):
        return ", ".join(_name(part.strip()) for part in value.split(","))
    return _value(value) if name in ("result", "table", "state", "way", "address", "rule", "by") else value


def _value(value: str) -> str:
    return wording.word("audit_value", value) if value in AUDIT_VALUE else value


def _name(name: str) -> str:
    """What a setting is called in the window; its own name where it has no word."""
    if name in AUDIT_VALUE or name not in WORDS["field"]:
        return _value(name)
    return wording.word("field", name)


def _tone(row: AuditRow) -> look.Meaning | None:
    """What deserves a second look."""
    if row.what in _ALARMS or row.facts.get("result") in ("edited", "gap", "end"):
        return look.Meaning.ERROR
    failed = any(row.facts.get(name) for name in _TROUBLES) or row.what == What.UNLOCK_FAILED.value
    return look.Meaning.WARNING if failed else None


def _what_cell(row: AuditRow) -> Cell:
    tone = _tone(row)
    return Cell(wording.word("audit_what", row.what), tone, tone)


def _facts_cell(row: AuditRow) -> Cell:
    text = facts_text(row)
    return Cell(text, tip=text)


def audit_columns() -> list[Column[AuditRow]]:
    """Žurnalas."""
    return [
        Column(
            "number",
            translate("columns", "No."),
            lambda r: Cell(str(r.row_id), GREY),
            lambda r: r.row_id,
            "number",
            sample="99999",
        ),
        Column(
            "at",
            translate("columns", "When"),
            lambda r: Cell(wording.date_text(r.at)),
            lambda r: r.at,
            "time",
            sample="2026-11-22 15:33",
        ),
        Column(
            "who",
            translate("columns", "Who"),
            lambda r: Cell(r.who, tip=r.who),
            lambda r: r.who,
            sample="vardenis@BUHALTERIJA-1",
        ),
        Column(
            "store_code",
            translate("columns", "Parameter"),
            lambda r: Cell(r.store_code or wording.ABSENT, None if r.store_code else GREY),
            lambda r: r.store_code or None,
            sample="FVSAMAZON",
        ),
        Column(
            "what",
            translate("columns", "What was done"),
            _what_cell,
            lambda r: wording.word("audit_what", r.what),
            sample=wording.word("audit_what", "finvalda_saved"),
            ranks=ranked(list(WORDS["audit_what"]), word_of("audit_what")),
            icons=True,
        ),
        Column(
            "facts",
            translate("columns", "Details"),
            _facts_cell,
            facts_text,
            sample="",
            stretch=True,
            sorts=False,
        ),
        Column(
            "digest",
            translate("columns", "Digest"),
            lambda r: Cell(r.digest[:16], tip=r.digest),
            lambda r: r.digest,
            sample="0123456789abcdef",
            hidden=True,
            sorts=False,
        ),
    ]
