"""Orders as rows, and rows as orders. Pure: no database here.

Breakdowns are kept as JSON lists [kind, amount, currency, subtype, status], the last two left out where both are empty.
An agreement's parts are a JSON list in the order of `PARTS`: null, or [amount, currency].
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

import msgspec

from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Breakdown, Order, OrderItem, Package
from fvsestore_gui.model.words import search_key, sort_key

PARTS = ("lines", "shipping", "gift_wrap", "cod_fee", "discount", "tip", "other", "tax")
#: `OrderItem.cancellation` of a line that stood in an earlier reply and is missing in the newest
GONE = "gone"
_MOST = 2**63 - 1

ORDER_COLUMNS = (
    "created", "updated", "status", "fulfilled_by", "marketplace_id", "business", "programs", "item_count", "total",
    "currency", "agreement", "difference", "ship_country", "tax_territory",
)  # fmt: skip
ORDER_DETAIL_COLUMNS = (
    "channel", "seller_order_id", "associated", "breakdowns", "parts", "ship_region", "recipient_given",
    "earliest_ship", "latest_ship", "extra",
)  # fmt: skip
ITEM_COLUMNS = (
    "quantity", "quantity_fulfilled", "unit_price", "total", "tax", "currency", "status", "created", "present",
)  # fmt: skip
ITEM_DETAIL_COLUMNS = (
    "quantity_unfulfilled", "unit_currency", "breakdowns", "cancellation", "promotion_ids", "gift_wrap_level",
    "tax_collection", "tax_scheme", "extra",
)  # fmt: skip
PACKAGE_COLUMNS = ("order_row", "position", "reference_id", "carrier", "tracking_number", "status", "ship_time")

_encoder = msgspec.json.Encoder()
_json = msgspec.json.Decoder()


class NotStorable(ValueError):
    """An order that no table can hold as it is: broken text, or a number beyond BIGINT."""


def json_text(value: object) -> str:
    return _encoder.encode(value).decode()


def from_json(text: str) -> Any:
    return _json.decode(text)


def digest_of(order: Order) -> bytes:
    """A fingerprint of the whole content. Raises NotStorable."""
    try:
        content = _encoder.encode(order)
    except (UnicodeEncodeError, OverflowError, ValueError) as error:
        raise NotStorable("text") from error
    # PostgreSQL's text holds no NUL; SQLite's would, but nothing could search behind it.
    if b"\\u0000" in content:
        raise NotStorable("nul")
    items = order.items
    if len(items) > 1 and len({item.order_item_id for item in items}) != len(items):
        raise NotStorable("item_id")
    for item in items:
        for number in (item.quantity, item.quantity_fulfilled, item.quantity_unfulfilled, item.position):
            if number is not None and not -_MOST <= number <= _MOST:
                raise NotStorable("number")
    return blake2b(content, digest_size=16).digest()


def order_values(order: Order, item_count: int) -> tuple[object, ...]:
    """In the order of ORDER_COLUMNS; `item_count` counts kept lines that the newest reply lacks as well."""
    total, agreement = order.total, order.agreement
    return (
        to_stored(order.created),
        to_stored(order.updated),
        order.status,
        order.fulfilled_by,
        order.marketplace_id,
        int(order.business),
        ",".join(order.programs),
        item_count,
        None if total is None else total.ten_thousandths,
        None if total is None else total.currency,
        agreement.state,
        None if agreement.difference is None else agreement.difference.ten_thousandths,
        order.ship_country,
        order.tax_territory,
    )


def order_detail_values(order: Order) -> tuple[object, ...]:
    """In the order of ORDER_DETAIL_COLUMNS."""
    return (
        order.channel,
        order.seller_order_id,
        json_text(order.associated) if order.associated else "[]",
        _breakdowns(order.breakdowns),
        _parts(order.agreement),
        order.ship_region,
        int(order.recipient_given),
        to_stored_or_none(order.earliest_ship),
        to_stored_or_none(order.latest_ship),
        order.extra,
    )


def item_values(order: Order, item: OrderItem, created: int) -> tuple[object, ...]:
    """In the order of ITEM_COLUMNS, for a line that stands in the newest reply."""
    money = item.total or item.unit_price
    return (
        item.quantity,
        item.quantity_fulfilled,
        None if item.unit_price is None else item.unit_price.ten_thousandths,
        None if item.total is None else item.total.ten_thousandths,
        _tax(item),
        None if money is None else money.currency,
        "CANCELLED" if item.cancellation.startswith("executed") else order.status,
        created,
        1,
    )


def item_detail_values(item: OrderItem) -> tuple[object, ...]:
    """In the order of ITEM_DETAIL_COLUMNS."""
    return (
        item.quantity_unfulfilled,
        None if item.unit_price is None else item.unit_price.currency,
        _breakdowns(item.breakdowns),
        item.cancellation,
        json_text(item.promotion_ids) if item.promotion_ids else "[]",
        item.gift_wrap_level,
        item.tax_collection,
        item.tax_scheme,
        item.extra,
    )


def text_values(item: OrderItem) -> tuple[object, ...]:
    """sku, asin, title, title_key, search: what an item is called."""
    search = search_key("\n".join(part for part in (item.sku, item.asin, item.title) if part))
    return item.sku, item.asin, item.title, None if item.title is None else sort_key(item.title), search


def text_digest(item: OrderItem) -> bytes:
    return blake2b(_encoder.encode((item.sku, item.asin, item.title)), digest_size=16).digest()


def package_values(order_row: int, position: int, package: Package) -> tuple[object, ...]:
    """In the order of PACKAGE_COLUMNS."""
    return (
        order_row,
        position,
        package.reference_id,
        package.carrier,
        package.tracking_number,
        package.status,
        to_stored_or_none(package.ship_time),
    )


def read_order(order: Any, details: Any, items: Sequence[Any], packages: Sequence[Any]) -> Order:
    """An order from its rows; `items` in their order, each with the columns of order_items, item_details and texts."""
    tax_on_top, difference, *parts = from_json(details.parts)
    return Order(
        order_id=order.order_id,
        created=from_stored(order.created),
        updated=from_stored(order.updated),
        status=order.status,
        fulfilled_by=order.fulfilled_by,
        marketplace_id=order.marketplace_id,
        channel=details.channel,
        seller_order_id=details.seller_order_id,
        business=bool(order.business),
        programs=tuple(order.programs.split(",")) if order.programs else (),
        associated=tuple((other, kind) for other, kind in from_json(details.associated)),
        total=_read_money(order.total, order.currency),
        breakdowns=_read_breakdowns(details.breakdowns),
        ship_country=order.ship_country,
        ship_region=details.ship_region,
        tax_territory=order.tax_territory,
        recipient_given=bool(details.recipient_given),
        earliest_ship=from_stored_or_none(details.earliest_ship),
        latest_ship=from_stored_or_none(details.latest_ship),
        items=tuple(_read_item(item) for item in items),
        packages=tuple(
            Package(p.reference_id, p.carrier, p.tracking_number, p.status, from_stored_or_none(p.ship_time))
            for p in packages
        ),
        agreement=Agreement(
            order.agreement,
            None if difference is None else Money(*difference),
            **{name: None if part is None else Money(*part) for name, part in zip(PARTS, parts, strict=True)},
            tax_on_top=tax_on_top,
        ),
        extra=details.extra,
    )


def _read_item(item: Any) -> OrderItem:
    return OrderItem(
        order_item_id=item.order_item_id,
        position=item.position,
        asin=item.asin,
        sku=item.sku,
        title=item.title,
        quantity=item.quantity,
        quantity_fulfilled=item.quantity_fulfilled,
        quantity_unfulfilled=item.quantity_unfulfilled,
        unit_price=_read_money(item.unit_price, item.unit_currency),
        total=_read_money(item.total, item.currency),
        breakdowns=_read_breakdowns(item.breakdowns),
        cancellation=item.cancellation if item.present else GONE,
        promotion_ids=tuple(from_json(item.promotion_ids)),
        gift_wrap_level=item.gift_wrap_level,
        tax_collection=item.tax_collection,
        tax_scheme=item.tax_scheme,
        extra=item.extra,
    )


def _parts(agreement: Agreement) -> str:
    """`PARTS` after whether tax was added and the difference; spelled out, for it is written once an order."""
    a = agreement
    return _encoder.encode(
        (
            a.tax_on_top,
            # The difference and the total may stand in two currencies only if Amazon mixes them: kept as read.
            None if (m := a.difference) is None else (m.ten_thousandths, m.currency),
            None if (m := a.lines) is None else (m.ten_thousandths, m.currency),
            None if (m := a.shipping) is None else (m.ten_thousandths, m.currency),
            None if (m := a.gift_wrap) is None else (m.ten_thousandths, m.currency),
            None if (m := a.cod_fee) is None else (m.ten_thousandths, m.currency),
            None if (m := a.discount) is None else (m.ten_thousandths, m.currency),
            None if (m := a.tip) is None else (m.ten_thousandths, m.currency),
            None if (m := a.other) is None else (m.ten_thousandths, m.currency),
            None if (m := a.tax) is None else (m.ten_thousandths, m.currency),
        )
    ).decode()


def _read_money(amount: int | None, currency: str | None) -> Money | None:
    return None if amount is None or currency is None else Money(amount, currency)


def _breakdowns(breakdowns: tuple[Breakdown, ...]) -> str:
    if not breakdowns:
        return "[]"
    return json_text(
        [
            (b.kind, b.amount.ten_thousandths, b.amount.currency, b.subtype, b.status)
            if b.subtype or b.status
            else (b.kind, b.amount.ten_thousandths, b.amount.currency)
            for b in breakdowns
        ]
    )


def _read_breakdowns(text: str) -> tuple[Breakdown, ...]:
    return tuple(Breakdown(kind, Money(amount, currency), *rest) for kind, amount, currency, *rest in from_json(text))


def _tax(item: OrderItem) -> int | None:
    taxes = [b for b in item.breakdowns if b.kind == "TAX"]
    if not taxes:
        return None
    fine = [b.amount for b in taxes if not b.subtype] or [b.amount for b in taxes]
    # Never a sum across currencies, and none that a BIGINT could not hold.
    if len(fine) > 1 and len({money.currency for money in fine}) > 1:
        return None
    tax = sum(money.ten_thousandths for money in fine)
    return tax if abs(tax) <= _MOST else None
