"""The columns of Užsakymai, Eilutės, Sulaikyta and Importo žurnalas, and the choices their filters offer.

Ordinary is quiet, exceptional is marked: a state worth a look has an icon and a word, all else is plain or grey.
"""

from collections.abc import Callable, Iterable
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from fvsestore_gui.model.listing import HeldRow, ItemRow, OrderRow
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.orders import HELD_REASONS, STATUSES
from fvsestore_gui.model.runs import ImportKind, Run, RunState
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import Cell, Column

translate = QCoreApplication.translate

GREY = QPalette.ColorRole.PlaceholderText
_AGREEMENTS = ("agrees", "differs", "pending", "cancelled", "no_total", "no_parts", "mixed_currencies")
_ORDER_SAMPLE = "302-4471093-8826715"
_TIME_SAMPLE = "2026-11-22 15:33"


def _ranked(values: Iterable[str], word: Callable[[str], str]) -> tuple[str, ...]:
    """`values` in the alphabetical order of their words."""
    return tuple(sorted(values, key=lambda value: sort_key(word(value))))


def _word_of(kind: str) -> Callable[[str], str]:
    return lambda value: wording.word(kind, value)


def _decimal(stored: int | None, currency: str | None) -> Decimal | None:
    """An amount for files and the clipboard, with the decimals it has: yen have none."""
    text = decimal_text(stored, currency)
    return None if text is None else Decimal(text)


def _money(stored: int | None, currency: str | None, tip: str = "") -> Cell:
    if stored is None:
        return Cell(wording.ABSENT, GREY, tip=tip)
    return Cell(wording.money_text(stored, currency))


def _count(number: int, *, bold: bool = False, tone: look.Tone | None = None) -> Cell:
    """A count: grey where it is zero."""
    return Cell(wording.number_text(number), GREY if not number and not bold else tone, bold=bold)


def _text(value: str | None) -> Cell:
    return Cell(value) if value else Cell(wording.ABSENT, GREY)


def status_cell(kind: str, status: str) -> Cell:
    """A state of an order or a line; those worth a look have an icon."""
    if status == "CANCELLED":
        return Cell(wording.word(kind, status), GREY, "prohibit")
    if status in ("PENDING", "PENDING_AVAILABILITY"):
        return Cell(wording.word(kind, status), None, "clock")
    if status == "UNFULFILLABLE":
        return Cell(wording.word(kind, status), look.Meaning.WARNING, look.Meaning.WARNING)
    return Cell(wording.word(kind, status))


def agreement_text(state: str, difference: int | None, currency: str | None) -> str:
    """ "agrees", "differs by 0,01", or why it cannot be told."""
    if state == "differs" and difference is not None:
        return translate("columns", "differs by {amount}").format(amount=wording.money_text(abs(difference), currency))
    return wording.word("agreement", state)


def agreement_cell(row: OrderRow) -> Cell:
    """Whether the parts of an order make its total."""
    text = agreement_text(row.agreement, row.difference, row.currency)
    if row.agreement in ("differs", "no_parts", "mixed_currencies"):
        return Cell(text, look.Meaning.WARNING, look.Meaning.WARNING)
    return Cell(text, GREY)


def cancelled_tone(row: OrderRow | ItemRow) -> look.Tone | None:
    """Cancelled rows are grey."""
    return GREY if row.status == "CANCELLED" else None


def marketplace_ranks() -> tuple[str, ...]:
    """Marketplace ids in the order of what the table shows: the country's code."""
    return tuple(sorted(MARKETPLACES, key=lambda known: MARKETPLACES[known].country))


def marketplace_choices(ids: Iterable[str]) -> list[tuple[str, str]]:
    """For a filter: (id, "DE  Germany") of these marketplaces, by country."""
    order = marketplace_ranks()
    known = sorted(ids, key=lambda one: (order.index(one) if one in order else len(order), one))
    return [(one, wording.marketplace_text(one)) for one in known]


def status_choices(kind: str = "order_status") -> list[tuple[str, str]]:
    """For a filter: Amazon's statuses in the order of an order's life."""
    return [(status, wording.word(kind, status)) for status in STATUSES]


def reason_choices() -> list[tuple[str, str]]:
    """For a filter: the reasons an order is held for, by their words."""
    return [(reason, wording.word("held_reason", reason)) for reason in _ranked(HELD_REASONS, _word_of("held_reason"))]


def run_state_choices() -> list[tuple[str, str]]:
    """For a filter: how an import may have ended."""
    return [(state.value, wording.word("run_state", state.value)) for state in RunState]


def _marketplace(row: OrderRow | ItemRow) -> Cell:
    return _text(wording.marketplace_text(row.marketplace_id) if row.marketplace_id else None)


def _marketplace_sample() -> str:
    return "\n".join(wording.marketplace_text(one) for one in ("A1PA6795UKMFR9", "A1805IZSGTT6HS", "A1F83G8C2ARO7P"))


def order_columns() -> list[Column[OrderRow]]:
    """Užsakymai."""
    statuses = [wording.word("order_status", status) for status in STATUSES]
    return [
        Column(
            "order_id",
            translate("columns", "Order no."),
            lambda r: Cell(r.order_id),
            lambda r: r.order_id,
            sample=_ORDER_SAMPLE,
        ),
        Column(
            "created",
            translate("columns", "Created"),
            lambda r: Cell(wording.date_text(r.created)),
            lambda r: r.created,
            "time",
            sample=_TIME_SAMPLE,
        ),
        Column(
            "status",
            translate("columns", "Status"),
            lambda r: status_cell("order_status", r.status),
            lambda r: wording.word("order_status", r.status),
            sample="\n".join(statuses),
            ranks=_ranked(STATUSES, _word_of("order_status")),
            icons=True,
        ),
        Column(
            "marketplace_id",
            translate("columns", "Marketplace"),
            _marketplace,
            lambda r: wording.marketplace_text(r.marketplace_id),
            sample=_marketplace_sample(),
            ranks=marketplace_ranks(),
        ),
        Column(
            "fulfilled_by",
            translate("columns", "Ships"),
            lambda r: _fulfilled(r.fulfilled_by),
            lambda r: wording.word("fulfilled_by", r.fulfilled_by) if r.fulfilled_by else None,
            sample="FBM",
        ),
        Column(
            "business",
            translate("columns", "Kind"),
            lambda r: Cell("B2B" if r.business else ""),
            lambda r: "B2B" if r.business else None,
            sample="B2B",
        ),
        Column(
            "item_count",
            translate("columns", "Lines"),
            lambda r: Cell(str(r.item_count)),
            lambda r: r.item_count,
            "number",
            sample="99",
        ),
        Column(
            "total",
            translate("columns", "Total"),
            lambda r: _money(r.total, r.currency, wording.word("agreement", r.agreement)),
            lambda r: _decimal(r.total, r.currency),
            "money",
            sample="100 000,00",
        ),
        Column(
            "currency",
            translate("columns", "Currency"),
            lambda r: Cell(r.currency or ""),
            lambda r: r.currency,
            sample="EUR",
        ),
        Column(
            "agreement",
            translate("columns", "Check"),
            agreement_cell,
            lambda r: agreement_text(r.agreement, r.difference, r.currency),
            sample=wording.word("agreement", "pending"),
            ranks=_ranked(_AGREEMENTS, _word_of("agreement")),
            icons=True,
        ),
        Column(
            "updated",
            translate("columns", "Changed"),
            lambda r: Cell(wording.date_text(r.updated, year=False), tip=wording.date_text(r.updated)),
            lambda r: r.updated,
            "time",
            sample="11-22 15:33",
        ),
        Column(
            "ship_country",
            translate("columns", "Destination"),
            lambda r: _text(r.ship_country),
            lambda r: r.ship_country,
            sample="DE",
            hidden=True,
        ),
        Column(
            "tax_territory",
            translate("columns", "Tax territory"),
            lambda r: Cell(r.tax_territory or ""),
            lambda r: r.tax_territory,
            sample="CANARY",
            hidden=True,
        ),
        Column(
            "programs",
            translate("columns", "Programmes"),
            lambda r: Cell(r.programs),
            lambda r: r.programs or None,
            sample="PRIME, GIFT",
            hidden=True,
        ),
        Column(
            "difference",
            translate("columns", "Difference"),
            lambda r: _money(r.difference, r.currency),
            lambda r: _decimal(r.difference, r.currency),
            "money",
            sample="1 000,00",
            hidden=True,
        ),
        Column(
            "last_run",
            translate("columns", "Import no."),
            lambda r: _text(str(r.last_run) if r.last_run else None),
            lambda r: r.last_run,
            "number",
            sample="9999",
            hidden=True,
        ),
    ]


def _fulfilled(value: str | None) -> Cell:
    if not value:
        return Cell("")
    return Cell(wording.word("fulfilled_by", value), tip=wording.word("fulfilled_by_long", value))


def item_columns(*, of_one_order: bool) -> list[Column[ItemRow]]:
    """Eilutės: all items, or those of the order above."""
    rest = of_one_order
    statuses = [wording.word("item_status", status) for status in STATUSES]
    own: list[Column[ItemRow]] = [
        Column("sku", translate("columns", "SKU"), lambda r: _text(r.sku), lambda r: r.sku, sample="LN-RANK-70x140-XX"),
        Column("asin", translate("columns", "ASIN"), lambda r: _text(r.asin), lambda r: r.asin, sample="B0C4T9K2LM"),
        Column(
            "title",
            translate("columns", "Product"),
            lambda r: _text(r.title),
            lambda r: r.title,
            sample="Lininis rankšluostis 70 × 140",
            stretch=True,
        ),
        Column(
            "quantity",
            translate("columns", "Quantity"),
            lambda r: Cell(wording.number_text(r.quantity)),
            lambda r: r.quantity,
            "number",
            sample="999",
        ),
        Column(
            "unit_price",
            translate("columns", "Price"),
            lambda r: _money(r.unit_price, r.currency),
            lambda r: _decimal(r.unit_price, r.currency),
            "money",
            sample="10 000,000",
        ),
        Column(
            "total",
            translate("columns", "Total"),
            lambda r: _money(r.total, r.currency),
            lambda r: _decimal(r.total, r.currency),
            "money",
            sample="100 000,00",
        ),
        Column(
            "tax",
            translate("columns", "VAT in it"),
            lambda r: _money(r.tax, r.currency),
            lambda r: _decimal(r.tax, r.currency),
            "money",
            sample="10 000,00",
        ),
        Column(
            "currency",
            translate("columns", "Currency"),
            lambda r: Cell(r.currency or ""),
            lambda r: r.currency,
            sample="EUR",
            hidden=of_one_order,
        ),
        Column(
            "status",
            translate("columns", "Status"),
            lambda r: status_cell("item_status", r.status),
            lambda r: wording.word("item_status", r.status),
            sample="\n".join(statuses),
            ranks=_ranked(STATUSES, _word_of("item_status")),
            icons=True,
        ),
        Column(
            "quantity_fulfilled",
            translate("columns", "Shipped pcs"),
            lambda r: _text(None if r.quantity_fulfilled is None else str(r.quantity_fulfilled)),
            lambda r: r.quantity_fulfilled,
            "number",
            sample="999",
            hidden=True,
        ),
        Column(
            "order_item_id",
            translate("columns", "Line no."),
            lambda r: Cell(r.order_item_id),
            lambda r: r.order_item_id,
            sample="65017734218802",
            hidden=True,
        ),
    ]
    if rest:
        return own
    before: list[Column[ItemRow]] = [
        Column(
            "order_id",
            translate("columns", "Order no."),
            lambda r: Cell(r.order_id),
            lambda r: r.order_id,
            sample=_ORDER_SAMPLE,
        ),
        Column(
            "created",
            translate("columns", "Created"),
            lambda r: Cell(wording.date_text(r.created)),
            lambda r: r.created,
            "time",
            sample=_TIME_SAMPLE,
        ),
    ]
    after: list[Column[ItemRow]] = [
        Column(
            "marketplace_id",
            translate("columns", "Marketplace"),
            _marketplace,
            lambda r: wording.marketplace_text(r.marketplace_id),
            sample=_marketplace_sample(),
            ranks=marketplace_ranks(),
            hidden=True,
        ),
        Column(
            "fulfilled_by",
            translate("columns", "Ships"),
            lambda r: _fulfilled(r.fulfilled_by),
            lambda r: wording.word("fulfilled_by", r.fulfilled_by) if r.fulfilled_by else None,
            sample="FBM",
            hidden=True,
        ),
    ]
    return [*before, *own, *after]


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
            sample=_ORDER_SAMPLE,
            icons=True,
        ),
        Column(
            "reason",
            translate("columns", "Reason"),
            lambda r: Cell(held_reason_text(r)),
            held_reason_text,
            sample=wording.word("held_reason", "amount_unreadable") + ": “12.4.0”",
            ranks=_ranked(HELD_REASONS, _word_of("held_reason")),
            stretch=True,
        ),
        Column(
            "first_seen",
            translate("columns", "Received"),
            lambda r: Cell(wording.date_text(r.first_seen)),
            lambda r: r.first_seen,
            "time",
            sample=_TIME_SAMPLE,
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
            sample=_TIME_SAMPLE,
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
    if run.refused_data:
        return Cell(translate("columns", "Done, some data withheld"), warning, warning)
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
            sample=_TIME_SAMPLE,
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
            ranks=_ranked([kind.value for kind in ImportKind], _word_of("run_kind")),
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
            ranks=_ranked([state.value for state in RunState], _word_of("run_state")),
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
