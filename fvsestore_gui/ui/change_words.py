"""What changed in an order, in an accountant's words: fields named, amounts and times as tables show them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

import msgspec
from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.money import Money, NotMoney, decimal_text
from fvsestore_gui.model.orders import Order, Source
from fvsestore_gui.model.versions import Change, Version
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.record_columns import GREY, TIME_SAMPLE, text_cell

translate = QCoreApplication.translate

_PART = re.compile(r"(items|packages|breakdowns)\[(.*?)\](?:\.(.+))?", re.DOTALL)
_INNER = re.compile(r"breakdowns\[(.*)\]", re.DOTALL)
#: what changes with everything else, told after it
_LAST = frozenset({"updated", "extra"})
_AMOUNT = re.compile(r"(-?\d+(?:\.\d+)?) ([A-Z]{3})")


@dataclass(frozen=True)
class ChangeRow:
    """One field of one change. `difference` where both sides are one amount in the same currency."""

    row_id: int
    number: int
    at: datetime
    source: Source
    run_id: int
    what: str
    before: str | None
    after: str | None
    difference: Money | None


def change_rows(versions: Sequence[Version], order: Order) -> list[ChangeRow]:
    """All changes of an order, the newest first; `order` names its lines by their SKU."""
    names = {item.order_item_id: item.sku or item.asin or item.order_item_id for item in order.items}
    rows: list[ChangeRow] = []
    for version in versions:
        for change in sorted(version.changes, key=lambda one: one.field in _LAST):
            rows.append(
                ChangeRow(
                    row_id=len(rows),
                    number=version.number,
                    at=version.at,
                    source=version.source,
                    run_id=version.run_id,
                    what=field_text(change.field, names),
                    before=value_text(change.field, change.before),
                    after=value_text(change.field, change.after),
                    difference=_difference(change),
                )
            )
    return rows


# -- words -----------------------------------------------------------------------------------------------------------


def field_text(field: str, names: Mapping[str, str]) -> str:
    """ "Total", "Line 00123: quantity", "Shipping"; a field we have no word for is named as it is."""
    place = _PART.fullmatch(field)
    if place is None:
        return _of_order(field)
    kind, key, rest = place.groups()
    if kind == "breakdowns":
        return _breakdown_text(key)
    if kind == "packages":
        return translate("changes", "Parcel {number}").format(number=key)
    line = translate("changes", "Line {name}").format(name=_line_name(key, names))
    if rest is None:
        return line
    inner = _INNER.fullmatch(rest)
    return f"{line}: {_breakdown_text(inner[1], inside=True) if inner else _of_line(rest)}"


def value_text(field: str, value: str | None) -> str | None:
    """One side of a change as it is read; None where nothing stood."""
    if value is None:
        return None
    amounts = value.split(" + ")
    if all(_AMOUNT.fullmatch(amount) for amount in amounts):
        return " + ".join(_amount_text(amount) for amount in amounts)
    last = field.rsplit(".", 1)[-1]
    if last.startswith(("items[", "packages[")):
        return _list_text(value)
    shown = _word_of(last, value)
    if shown is not None:
        return shown
    moment = _moment(value)
    if moment is not None:
        return wording.date_text(moment, seconds=True)
    return _list_text(value) if value.startswith("[") else value


def source_text(source: Source) -> str:
    """Where a change was read: "API", "Report", "Report file"."""
    return {
        Source.API: translate("changes", "API"),
        Source.REPORT: translate("changes", "Report"),
        Source.FILE: translate("changes", "Report file"),
        Source.MIXED: translate("changes", "API and report"),
    }[source]


def _of_order(field: str) -> str:
    return {
        "created": translate("changes", "Order date"),
        "updated": translate("changes", "Amazon's last change"),
        "status": translate("changes", "Status"),
        "fulfilled_by": translate("changes", "Who ships"),
        "marketplace_id": translate("changes", "Marketplace"),
        "channel": translate("changes", "Sales channel"),
        "seller_order_id": translate("changes", "Seller's own number"),
        "business": translate("changes", "Business customer (B2B)"),
        "programs": translate("changes", "Amazon's programmes"),
        "associated": translate("changes", "Linked orders"),
        "total": translate("changes", "Order total"),
        "ship_country": translate("changes", "Country of destination"),
        "ship_region": translate("changes", "Region of destination"),
        "tax_territory": translate("changes", "Tax territory"),
        "recipient_given": translate("changes", "Destination given"),
        "earliest_ship": translate("changes", "To be shipped from"),
        "latest_ship": translate("changes", "To be shipped by"),
        "agreement": translate("changes", "Check of the sums"),
        "extra": translate("changes", "Other data of Amazon"),
    }.get(field, field)


def _of_line(field: str) -> str:
    return {
        "asin": translate("changes", "ASIN"),
        "sku": translate("changes", "SKU"),
        "title": translate("changes", "product"),
        "quantity": translate("changes", "quantity"),
        "quantity_fulfilled": translate("changes", "shipped"),
        "quantity_unfulfilled": translate("changes", "not shipped yet"),
        "unit_price": translate("changes", "unit price"),
        "total": translate("changes", "total"),
        "cancellation": translate("changes", "cancellation"),
        "promotion_ids": translate("changes", "promotions"),
        "gift_wrap_level": translate("changes", "gift wrap"),
        "tax_collection": translate("changes", "who pays the tax"),
        "tax_scheme": translate("changes", "tax scheme"),
        "extra": translate("changes", "other data of Amazon"),
    }.get(field, field)


def _breakdown_text(key: str, *, inside: bool = False) -> str:
    kind, _, subtype = key.partition("/")
    word = wording.word("breakdown", kind)
    if inside and kind == "ITEM":
        word = translate("changes", "price of the goods")
    if not inside:
        word = translate("changes", "Part of the total: {name}").format(name=word)
    return f"{word} ({subtype})" if subtype else word


def _line_name(key: str, names: Mapping[str, str]) -> str:
    if key in names:
        return names[key]
    # a report's line has no id of Amazon: it is named by its product and how many of it stand before
    return key.removeprefix("report:").rpartition("#")[0] if key.startswith("report:") else key


def _word_of(field: str, value: str) -> str | None:
    if field == "status":
        return wording.word("order_status", value)
    if field in ("fulfilled_by", "agreement"):
        return wording.word(field, value)
    if field == "marketplace_id":
        return wording.marketplace_name(value)
    if field in ("business", "recipient_given"):
        return translate("changes", "yes") if value == "True" else translate("changes", "no")
    if field == "cancellation":
        return _cancellation_text(value)
    return None


def _cancellation_text(value: str) -> str:
    what, _, who = value.partition(":")
    said = {
        "executed": translate("changes", "cancelled"),
        "requested": translate("changes", "cancellation asked for"),
        "gone": translate("changes", "no longer sent by Amazon"),
    }.get(what, what)
    by = {
        "AMAZON": translate("changes", "by Amazon"),
        "BUYER": translate("changes", "by the buyer"),
        "SELLER": translate("changes", "by the seller"),
    }.get(who, who)
    return f"{said} {by}".strip()


def _amount_text(text: str) -> str:
    money = _money(text)
    return text if money is None else f"{wording.money_text(money.ten_thousandths, money.currency)} {money.currency}"


def _money(text: str | None) -> Money | None:
    found = _AMOUNT.fullmatch(text or "")
    try:
        return Money.read(found[1], found[2]) if found else None
    except NotMoney:
        return None


def _difference(change: Change) -> Money | None:
    before, after = _money(change.before), _money(change.after)
    if before is None or after is None or before.currency != after.currency:
        return None
    return Money(after.ten_thousandths - before.ten_thousandths, after.currency)


def _list_text(value: str) -> str:
    """A list of plain values in words, nothing of it left out."""
    try:
        parts = msgspec.json.decode(value)
    except msgspec.DecodeError:
        return value
    if not isinstance(parts, list):
        return value
    flat = [part for one in parts for part in (one if isinstance(one, list) else [one])]
    return ", ".join(_plain(str(part)) for part in flat if part is not None)


def _plain(text: str) -> str:
    if _AMOUNT.fullmatch(text):
        return _amount_text(text)
    moment = _moment(text)
    return text if moment is None else wording.date_text(moment, seconds=True)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if "T" in text and len(text) >= 19 else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None


# -- the table -------------------------------------------------------------------------------------------------------


def change_columns() -> list[Column[ChangeRow]]:
    """Pakeitimai: the changes of one order."""
    return [
        Column(
            "at",
            translate("columns", "Stored"),
            lambda r: Cell(wording.date_text(r.at)),
            lambda r: r.at,
            "time",
            sample=TIME_SAMPLE,
        ),
        Column(
            "what",
            translate("columns", "What changed"),
            lambda r: Cell(r.what, tip=r.what),
            lambda r: r.what,
            sample=field_text("items[report:LN-RANK-70x140#0].cancellation", {}),
        ),
        Column(
            "before",
            translate("columns", "Was"),
            lambda r: text_cell(r.before)._replace(tip=r.before or ""),
            lambda r: r.before,
            sample="2026-11-22 15:33:20",
        ),
        Column(
            "after",
            translate("columns", "Became"),
            lambda r: text_cell(r.after)._replace(tip=r.after or ""),
            lambda r: r.after,
            sample="2026-11-22 15:33:20",
            stretch=True,
        ),
        Column("difference", translate("columns", "Difference"), _difference_cell, _difference_plain, "money"),
        Column(
            "source",
            translate("columns", "Source"),
            lambda r: Cell(source_text(r.source), GREY),
            lambda r: source_text(r.source),
            sample=source_text(Source.FILE),
        ),
        Column(
            "run_id",
            translate("columns", "Import no."),
            lambda r: Cell(
                str(r.run_id), Meaning.INFO, tip=translate("changes", "Show import no. {run}").format(run=r.run_id)
            ),
            lambda r: r.run_id,
            "number",
            sample="99999",
        ),
    ]


def _difference_cell(row: ChangeRow) -> Cell:
    money = row.difference
    if money is None or not money.ten_thousandths:
        return Cell("")
    sign = "+" if money.ten_thousandths > 0 else ""
    return Cell(f"{sign}{wording.money_text(money.ten_thousandths, money.currency)}", bold=True)


def _difference_plain(row: ChangeRow) -> Decimal | None:
    if row.difference is None:
        return None
    text = decimal_text(row.difference.ten_thousandths, row.difference.currency)
    return None if text is None else Decimal(text)
