"""The columns of Užsakymai and Eilutės, and the choices their filters offer.

Ordinary is quiet, exceptional is marked: a state worth a look has an icon and a word, all else is plain or grey.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from fvsestore_gui.model.listing import ItemRow, OrderRow
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.orders import STATUSES, Source
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import Cell, Column

translate = QCoreApplication.translate

GREY = QPalette.ColorRole.PlaceholderText
_AGREEMENTS = ("agrees", "differs", "pending", "cancelled", "no_total", "no_parts", "mixed_currencies", "summed")
_SOURCES = tuple(source.value for source in Source)
ORDER_SAMPLE = "302-4471093-8826715"
TIME_SAMPLE = "2026-11-22 15:33"


def ranked(values: Iterable[str], word: Callable[[str], str]) -> tuple[str, ...]:
    """`values` in the alphabetical order of their words."""
    return tuple(sorted(values, key=lambda value: sort_key(word(value))))


def word_of(kind: str) -> Callable[[str], str]:
    return lambda value: wording.word(kind, value)


def _decimal(stored: int | None, currency: str | None) -> Decimal | None:
    """An amount for files and the clipboard, with the decimals it has: yen have none."""
    text = decimal_text(stored, currency)
    return None if text is None else Decimal(text)


def _money(stored: int | None, currency: str | None, tip: str = "") -> Cell:
    if stored is None:
        return Cell(wording.ABSENT, GREY, tip=tip)
    return Cell(wording.money_text(stored, currency))


def text_cell(value: str | None) -> Cell:
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
    if row.agreement == "summed":
        return Cell(text, GREY, tip=summed_words())
    return Cell(text, GREY)


def summed_words() -> str:
    """Why nothing was compared."""
    return translate(
        "columns",
        "Amazon's report has no total of an order: this is the sum of its parts, and nothing was compared. “Complete "
        "sums” asks Amazon for its own.",
    )


def source_cell(row: OrderRow) -> Cell:
    """Where an order comes from: quiet where it is the API, as usual."""
    return Cell(wording.word("source", row.source), GREY if row.source == Source.API.value else None)


def source_choices() -> list[tuple[str, str]]:
    """For a filter: where an order may come from."""
    return [(source, wording.word("source", source)) for source in _SOURCES]


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


def _marketplace(row: OrderRow | ItemRow) -> Cell:
    return text_cell(wording.marketplace_text(row.marketplace_id) if row.marketplace_id else None)


def _marketplace_plain(row: OrderRow | ItemRow) -> str:
    """As it is copied and exported: with an ordinary blank, so that it is found by typing."""
    return wording.marketplace_text(row.marketplace_id).replace("\u2002", " ")


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
            sample=ORDER_SAMPLE,
        ),
        Column(
            "created",
            translate("columns", "Created"),
            lambda r: Cell(wording.date_text(r.created)),
            lambda r: r.created,
            "time",
            sample=TIME_SAMPLE,
        ),
        Column(
            "status",
            translate("columns", "Status"),
            lambda r: status_cell("order_status", r.status),
            lambda r: wording.word("order_status", r.status),
            sample="\n".join(statuses),
            ranks=ranked(STATUSES, word_of("order_status")),
            icons=True,
        ),
        Column(
            "marketplace_id",
            translate("columns", "Marketplace"),
            _marketplace,
            _marketplace_plain,
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
            ranks=ranked(_AGREEMENTS, word_of("agreement")),
            icons=True,
        ),
        Column(
            "source",
            translate("columns", "Source"),
            source_cell,
            lambda r: wording.word("source", r.source),
            sample=wording.word("source", "MIXED"),
            ranks=ranked(_SOURCES, word_of("source")),
            hidden=True,
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
            lambda r: text_cell(r.ship_country),
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
            lambda r: text_cell(str(r.last_run) if r.last_run else None),
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
        Column(
            "sku", translate("columns", "SKU"), lambda r: text_cell(r.sku), lambda r: r.sku, sample="LN-RANK-70x140"
        ),
        Column(
            "asin", translate("columns", "ASIN"), lambda r: text_cell(r.asin), lambda r: r.asin, sample="B0C4T9K2LM"
        ),
        Column(
            "title",
            translate("columns", "Product"),
            lambda r: text_cell(r.title),
            lambda r: r.title,
            sample="Lininis rankšluostis",
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
            sample="1 000,000",
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
            ranks=ranked(STATUSES, word_of("item_status")),
            icons=True,
        ),
        Column(
            "quantity_fulfilled",
            translate("columns", "Shipped pcs"),
            lambda r: text_cell(None if r.quantity_fulfilled is None else str(r.quantity_fulfilled)),
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
            sample=ORDER_SAMPLE,
        ),
        Column(
            "created",
            translate("columns", "Created"),
            lambda r: Cell(wording.date_text(r.created)),
            lambda r: r.created,
            "time",
            sample=TIME_SAMPLE,
        ),
    ]
    after: list[Column[ItemRow]] = [
        Column(
            "marketplace_id",
            translate("columns", "Marketplace"),
            _marketplace,
            _marketplace_plain,
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
