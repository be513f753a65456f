"""The columns of Sulaikyta and Importo žurnalas, and the choices their filters offer."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.listing import HeldRow
from fvsestore_gui.model.orders import HELD_REASONS
from fvsestore_gui.model.runs import ImportKind, Run, RunState
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.record_columns import GREY, ORDER_SAMPLE, TIME_SAMPLE, ranked, word_of

translate = QCoreApplication.translate


def _count(number: int, *, bold: bool = False, tone: look.Tone | None = None) -> Cell:
    """A count: grey where it is zero."""
    return Cell(wording.number_text(number), GREY if not number and not bold else tone, bold=bold)


def reason_choices() -> list[tuple[str, str]]:
    """For a filter: the reasons an order is held for, by their words."""
    return [(reason, wording.word("held_reason", reason)) for reason in ranked(HELD_REASONS, word_of("held_reason"))]


def run_state_choices() -> list[tuple[str, str]]:
    """For a filter: how an import may have ended."""
    return [(state.value, wording.word("run_state", state.value)) for state in RunState]


# -- Sulaikyta -------------------------------------------------------------------------------------------------------


def held_reason_text(row: HeldRow) -> str:
    """The reason in a few words, with what stood there: "Amount is not a number: „12.4.0“"."""
    words = wording.word("held_reason", row.reason)
    if row.value is None:
        return words
    return translate("columns", "{reason}: “{value}”").format(reason=words, value=row.value)


def held_columns() -> list[Column[HeldRow]]:
    """Sulaikyta."""
    absent = translate("columns", "(no number)")
    held = look.Meaning.HELD
    return [
        Column(
            "order_id",
            translate("columns", "Order no."),
            lambda r: Cell(r.order_id or absent, held, held),
            lambda r: r.order_id,
            sample=ORDER_SAMPLE,
            icons=True,
        ),
        Column(
            "reason",
            translate("columns", "Reason"),
            lambda r: Cell(held_reason_text(r)),
            held_reason_text,
            sample=wording.word("held_reason", "amount_unreadable") + ": “12.4.0”",
            ranks=ranked(HELD_REASONS, word_of("held_reason")),
            stretch=True,
        ),
        Column(
            "first_seen",
            translate("columns", "Received"),
            lambda r: Cell(wording.date_text(r.first_seen)),
            lambda r: r.first_seen,
            "time",
            sample=TIME_SAMPLE,
        ),
        Column(
            "tries",
            translate("columns", "Tried"),
            lambda r: Cell(str(r.tries)),
            lambda r: r.tries,
            "number",
            sample="99",
        ),
        Column(
            "last_tried",
            translate("columns", "Last tried"),
            lambda r: Cell(wording.date_text(r.last_tried)),
            lambda r: r.last_tried,
            "time",
            sample=TIME_SAMPLE,
            hidden=True,
        ),
        Column(
            "field",
            translate("columns", "Field"),
            lambda r: Cell(r.field),
            lambda r: r.field,
            sample="proceeds.grandTotal.amount",
            hidden=True,
        ),
        Column(
            "lines",
            translate("columns", "Rows of the file"),
            lambda r: Cell(r.lines.replace(",", ", ")),
            lambda r: r.lines.replace(",", ", ") or None,
            sample="1234, 1235",
            hidden=True,
            sorts=False,
        ),
        Column(
            "run_id",
            translate("columns", "Import no."),
            lambda r: Cell(str(r.run_id)),
            lambda r: r.run_id,
            "number",
            sample="9999",
            hidden=True,
        ),
    ]


# -- Importo žurnalas ------------------------------------------------------------------------------------------------


def duration_cell(run: Run) -> str:
    """Minutes and seconds, "0:04"; hours too where it took so long."""
    if run.ended is None:
        return wording.ABSENT
    seconds = max(0, round((run.ended - run.started).total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def run_kind_text(run: Run) -> str:
    """What was asked for."""
    if run.kind is ImportKind.LAST_DAYS and run.window_from is not None and run.window_until is not None:
        days = max(1, round((run.window_until - run.window_from) / timedelta(days=1)))
        return translate("columns", "Last %n day(s)", "", days)
    return {
        ImportKind.SINCE_LAST: translate("columns", "Since the last"),
        ImportKind.PERIOD: translate("columns", "Dates"),
        ImportKind.LAST_DAYS: translate("columns", "Last days"),
        ImportKind.ORDER_IDS: translate("columns", "By order no."),
        ImportKind.RETRY_HELD: translate("columns", "Held again"),
        ImportKind.SECOND_LOOK: translate("columns", "Weekly second look"),
        ImportKind.HISTORY: translate("columns", "History"),
        ImportKind.REPORT_FILE: translate("columns", "Report file"),
        ImportKind.COMPLETE: translate("columns", "Sums completed"),
    }[run.kind]


def window_text(run: Run) -> str:
    """The period that was asked for, as short as it can be said."""
    if run.window_from is None or run.window_until is None:
        return wording.ABSENT
    first, last = wording.local(run.window_from), wording.local(run.window_until)
    if run.window_by == "created":
        return f"{first:%m-%d} – {last:%m-%d}" if first.year == last.year else f"{first:%Y-%m-%d} – {last:%Y-%m-%d}"
    if first.date() == last.date():
        return f"{first:%m-%d %H:%M} – {last:%H:%M}"
    if first.year == last.year:
        return f"{first:%m-%d %H:%M} – {last:%m-%d %H:%M}"
    return f"{first:%Y-%m-%d} – {last:%Y-%m-%d}"


def fell_back_words() -> str:
    """What it means that a run fell back."""
    return translate(
        "columns",
        "Amazon refused the new Client secret; the one before, which is still kept, served. Nothing is missing.",
    )


def run_result(run: Run) -> Cell:
    """How it ended, in its meaning's colour and icon."""
    good, warning, held, error = look.Meaning.GOOD, look.Meaning.WARNING, look.Meaning.HELD, look.Meaning.ERROR
    if run.state is RunState.RUNNING:
        return Cell(translate("columns", "Running"), look.Meaning.INFO, "clock")
    if run.state is RunState.CANCELLED:
        return Cell(translate("columns", "Cancelled, what came stays"), warning, warning)
    if run.state is RunState.CUT:
        return Cell(translate("columns", "Cut off, what came stays"), warning, warning)
    if run.state is RunState.FAILED:
        words = wording.sentence_of(run.error_code or "bug", run.error_facts)
        soft = (run.error_code or "").startswith(("network_", "amazon_", "page_"))
        return Cell(words.title, warning if soft else error, warning if soft else error, tip=words.what)
    if run.counts.held:
        return Cell(translate("columns", "Done, %n held", "", run.counts.held), held, held)
    if run.refused_data or run.met.withheld:
        return Cell(translate("columns", "Done, some data withheld"), warning, warning)
    if run.met.fell_back:
        return Cell(translate("columns", "Done with the old secret"), warning, warning, tip=fell_back_words())
    if not run.counts.new and not run.counts.changed:
        return Cell(translate("columns", "Done, nothing new"), good, good)
    return Cell(translate("columns", "Done"), good, good)


def run_columns() -> list[Column[Run]]:
    """Importo žurnalas; the heads carry "=" and "+": received = new + changed + same + held."""
    held = look.Meaning.HELD
    kinds = [
        translate("columns", "Since the last"),
        translate("columns", "By order no."),
        translate("columns", "Last %n day(s)", "", 30),
    ]
    return [
        Column(
            "run_id",
            translate("columns", "No."),
            lambda r: Cell(str(r.run_id), GREY),
            lambda r: r.run_id,
            "number",
            sample="99999",
        ),
        Column(
            "started",
            translate("columns", "Started"),
            lambda r: Cell(wording.date_text(r.started)),
            lambda r: r.started,
            "time",
            sample=TIME_SAMPLE,
        ),
        Column(
            "duration",
            translate("columns", "Took"),
            lambda r: Cell(duration_cell(r)),
            duration_cell,
            "number",
            sample="9:59:59",
        ),
        Column(
            "kind",
            translate("columns", "What was taken"),
            lambda r: Cell(run_kind_text(r)),
            run_kind_text,
            sample="\n".join(kinds),
            ranks=ranked([kind.value for kind in ImportKind], word_of("run_kind")),
        ),
        Column(
            "window_from",
            translate("columns", "Period"),
            lambda r: Cell(window_text(r)),
            window_text,
            sample="11-21 17:30 – 11-22 09:00",
        ),
        Column(
            "received",
            translate("columns", "Received"),
            lambda r: _count(r.counts.received, bold=True),
            lambda r: r.counts.received,
            "number",
            sample="100 000",
        ),
        Column(
            "new",
            translate("columns", "= new"),
            lambda r: _count(r.counts.new),
            lambda r: r.counts.new,
            "number",
            sample="100 000",
        ),
        Column(
            "changed",
            translate("columns", "+ changed"),
            lambda r: _count(r.counts.changed),
            lambda r: r.counts.changed,
            "number",
            sample="10 000",
        ),
        Column(
            "same",
            translate("columns", "+ the same"),
            lambda r: _count(r.counts.same),
            lambda r: r.counts.same,
            "number",
            sample="100 000",
        ),
        Column(
            "held",
            translate("columns", "+ held"),
            lambda r: _count(r.counts.held, bold=r.counts.held > 0, tone=held),
            lambda r: r.counts.held,
            "number",
            sample="999",
        ),
        Column(
            "state",
            translate("columns", "Result"),
            run_result,
            lambda r: run_result(r).text,
            sample=translate("columns", "Cancelled, what came stays"),
            icons=True,
            ranks=ranked([state.value for state in RunState], word_of("run_state")),
        ),
        Column(
            "lines",
            translate("columns", "Rows"),
            lambda r: _count(r.lines),
            lambda r: r.lines,
            "number",
            sample="100 000",
            hidden=True,
            sorts=False,
        ),
        Column(
            "pages",
            translate("columns", "Pages"),
            lambda r: Cell(str(r.pages)),
            lambda r: r.pages,
            "number",
            sample="999",
            hidden=True,
        ),
        Column(
            "holder",
            translate("columns", "Who"),
            lambda r: Cell(r.holder),
            lambda r: r.holder,
            sample="user@computer",
            hidden=True,
        ),
    ]
