"""From the rows of one order in a report to `model.orders`: an Order, or a HeldOrder that says why not. Pure.

A report has no order item ids, no total of an order and no unit prices: lines are numbered by their product, totals are
the sums of their parts, a unit price stands only where the line's price divides without a rest. Of the buyer's address
only the country, the state and the tax territory are kept.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from operator import itemgetter
from typing import NamedTuple

import msgspec

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.masking import masked_json, region_name
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_columns import Layout
from fvsestore_gui.amazon.report_values import Known
from fvsestore_gui.model.agreement import adds_tax, summed
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Breakdown, Order, OrderItem
from fvsestore_gui.model.territories import territory_of

Fields = Sequence[str]

_LIFE = ("PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "UNFULFILLABLE")
_PENDING = frozenset({"PENDING", "PENDING_AVAILABILITY"})
_CENT = 100


class _State(NamedTuple):
    """What a row says of its order's state."""

    status: str
    fulfilled_by: str | None
    marketplace_id: str | None
    channel: str
    cancelled: bool


class _Product(NamedTuple):
    sku: str | None
    asin: str | None
    title: str | None
    name: str
    first_id: str
    replaced: int


class _Price(msgspec.Struct):
    """The amounts of a line. `alone` has the total and agreement of an order of this one line, by its state."""

    quantity: int
    currency: str | None
    unit_price: Money | None
    total: Money | None
    breakdowns: tuple[Breakdown, ...]
    priced: bool
    alone: dict[tuple[str, bool], tuple[Money | None, Agreement]]


class _Place(NamedTuple):
    country: str | None
    region: str | None
    territory: str | None
    given: bool


class _Flags(NamedTuple):
    promotion_ids: tuple[str, ...]
    business: bool
    programs: tuple[str, ...]
    associated: tuple[tuple[str, str], ...]


class Row(NamedTuple):
    """One row as read."""

    created: datetime
    updated: datetime
    seller_order_id: str | None
    state: _State
    product: _Product
    price: _Price
    place: _Place
    flags: _Flags
    extra: str | None


class RowReader:
    """Reads the rows of one layout. A row's fields are followed by one blank, for columns that are missing."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        place = layout.place
        self._times = itemgetter(place(columns.PURCHASED), place(columns.UPDATED))
        self._merchant = place(columns.MERCHANT_ID)
        self._state = itemgetter(
            *map(place, (columns.STATUS, columns.FULFILLMENT, columns.CHANNEL, columns.ITEM_STATUS))
        )
        self._product = itemgetter(*map(place, (columns.SKU, columns.ASIN, columns.TITLE)))
        self._price = itemgetter(*map(place, (columns.QUANTITY, columns.CURRENCY, *columns.AMOUNTS)))
        self._place = itemgetter(*map(place, (columns.COUNTRY, columns.STATE, columns.POSTCODE)))
        self._city = place(columns.CITY)
        self._flags = itemgetter(
            *map(
                place,
                (columns.PROMOTIONS, columns.DESIGNATION, columns.ORIGINAL, *columns.FLAGS),
            )
        )
        kept = [name for name in layout.names if name in columns.EXTRA or name in layout.unknown]
        self._extra = [(name, layout.names.index(name)) for name in kept]
        self.states: Known[tuple[str, ...], _State] = Known(_state)
        self.products: Known[tuple[str, ...], _Product] = Known(_product)
        self.prices: dict[bool | None, Known[tuple[str, ...], _Price]] = {
            on_top: Known(partial(_price, on_top)) for on_top in (True, False, None)
        }
        self.places: Known[tuple[str, ...], _Place] = Known(_place)
        self.flags: Known[tuple[str, ...], _Flags] = Known(_flags)

    def read(self, fields: Fields) -> Row:
        """Raises Unreadable."""
        purchased, updated = self._times(fields)
        created = values.time(purchased, columns.PURCHASED)
        state = self.states[self._state(fields)]
        merchant = fields[self._merchant]
        on_top = None if state.marketplace_id is None else adds_tax(state.marketplace_id, "")
        place = self.places[self._place(fields)]
        if not place.given and fields[self._city].strip():
            place = place._replace(given=True)
        return Row(
            created,
            values.time(updated, columns.UPDATED) if updated.strip() else created,
            values.identity(merchant, columns.MERCHANT_ID) if merchant else None,
            state,
            self.products[self._product(fields)],
            self.prices[on_top][self._price(fields)],
            place,
            self.flags[self._flags(fields)],
            self._extra_of(fields, state) if self._extra or not state.marketplace_id else None,
        )

    def _extra_of(self, fields: Fields, state: _State) -> str | None:
        found: dict[str, object] = {}
        for name, place in self._extra:
            sent = values.words(fields[place])
            # What has a personal name is left out, not masked: nobody would miss it.
            if sent and "●" not in masked_json({columns.plain_name(name): sent}):
                found[name] = sent
        if state.marketplace_id is None:
            sent = values.words(fields[self.layout.place(columns.CHANNEL)])
            if sent:
                found[columns.CHANNEL] = sent
        return masked_json(dict(sorted(found.items()))) if found else None


def _state(sent: tuple[str, ...]) -> _State:
    status, fulfillment, channel, item_status = sent
    word = values.status(status, columns.STATUS)
    if not word:
        raise Unreadable("field_unreadable", columns.STATUS)
    marketplace_id, channel_name = values.marketplace(channel)
    cancelled = values.status(item_status, columns.ITEM_STATUS) == "CANCELLED"
    return _State(word, values.fulfilled_by(fulfillment), marketplace_id, channel_name, cancelled)


def _product(sent: tuple[str, ...]) -> _Product:
    sku = values.identity(sent[0], columns.SKU)
    asin = values.asin(sent[1])
    title = values.words(sent[2])
    name = sku or asin or title
    if name is None:
        raise Unreadable("item_unreadable", columns.SKU)
    return _Product(sku, asin, title, name, f"report:{name}#0", values.replaced_letters(title) if title else 0)


def _price(on_top: bool | None, sent: tuple[str, ...]) -> _Price:
    quantity = values.quantity(sent[0])
    currency = values.currency(sent[1])
    texts = sent[2:]
    commas = any(map(values.has_comma, texts))
    amounts = [
        values.amount(text, column, currency, commas=commas)
        for text, column in zip(texts, columns.AMOUNTS, strict=True)
    ]
    if currency is None:
        if any(amount is not None for amount in amounts):
            raise Unreadable("currency_missing", columns.CURRENCY)
        return _Price(quantity, None, None, None, (), False, {})
    item, item_tax, shipping, shipping_tax, wrap, wrap_tax, item_discount, ship_discount = amounts
    parts: list[Breakdown] = []

    def part(kind: str, *sums: tuple[str, int | None]) -> int:
        there = [(subtype, amount) for subtype, amount in sums if amount is not None]
        if not there:
            return 0
        whole = sum(amount for _, amount in there)
        parts.append(Breakdown(kind, Money(whole, currency)))
        # The finer kinds where they tell more than the sum does.
        if sum(amount != 0 for _, amount in there) > 1 or (len(sums) > 1 and there[0][0] != "ITEM"):
            parts.extend(Breakdown(kind, Money(amount, currency), subtype) for subtype, amount in there)
        return whole

    part("ITEM", ("", item))
    tax = part("TAX", ("ITEM", item_tax), ("SHIPPING", shipping_tax), ("GIFT_WRAP", wrap_tax))
    part("SHIPPING", ("", shipping))
    part("GIFT_WRAP", ("", wrap))
    # Some exports write what is taken off with a minus, others without: one sign within a sum.
    part(
        "DISCOUNT",
        *(
            (kind, None if off is None else abs(off))
            for kind, off in (("ITEM", item_discount), ("SHIPPING", ship_discount))
        ),
    )
    total = unit_price = None
    if item is not None:
        beside = sum(amount or 0 for amount in (shipping, wrap)) - sum(
            abs(off or 0) for off in (item_discount, ship_discount)
        )
        added = tax if (adds_tax(None, currency) if on_top is None else on_top) else 0
        total = Money(item + beside + added, currency)
        if quantity == 1 or (quantity > 1 and item % (quantity * _CENT) == 0):
            unit_price = Money(item // quantity, currency)
    return _Price(quantity, currency, unit_price, total, tuple(parts), item is not None, {})


def _place(sent: tuple[str, ...]) -> _Place:
    country = values.country(sent[0])
    state, postcode = sent[1].strip(), sent[2].strip()
    given = bool(country or state or postcode)
    territory = territory_of(country, postcode[:40]) if country else None
    return _Place(country, region_name(state) if state else None, territory, given)


def _flags(sent: tuple[str, ...]) -> _Flags:
    promotions, designation, original, *flags = sent
    told = {column: values.flag(flag, column) for flag, column in zip(flags, columns.FLAGS, strict=True)}
    business = told[columns.BUSINESS]
    programs = [
        word
        for word, given in (
            ("AMAZON_BUSINESS", business),
            ("INVOICE_BY_AMAZON", told[columns.INVOICED] or told[columns.INVOICED_TOO]),
            ("PREMIUM", told[columns.PREMIUM]),
            ("PRIME", told[columns.PRIME]),
        )
        if given
    ]
    associated: tuple[tuple[str, str], ...] = ()
    if (other := original.strip()) and (other_id := values.order_id(other)) is None:
        raise Unreadable("field_unreadable", columns.ORIGINAL)
    if other:
        kind = "REPLACEMENT_ORIGINAL_ID" if told[columns.REPLACEMENT] else ""
        kind = "EXCHANGE_ORIGINAL_ID" if told[columns.EXCHANGE] else kind
        associated = ((str(other_id), kind),)
    at_business_price = columns.plain_name(designation).startswith("businessprice")
    return _Flags(values.promotions(promotions), business or at_business_price, tuple(programs), associated)


# -- rows to an order ------------------------------------------------------------------------------------------------


def order_of(order_id: str, rows: Sequence[Row]) -> Order:
    """The order of these rows, in whatever order they stand. Raises Unreadable("rows_disagree")."""
    if len(rows) == 1:
        return _single(order_id, rows[0])
    return _several(order_id, rows)


def _single(order_id: str, row: Row) -> Order:
    state, price, place, flags = row.state, row.price, row.place, row.flags
    key = (state.status, state.cancelled)
    known = price.alone.get(key)
    item = _item(row, 0, row.product.first_id)
    if known is None:
        counted = () if state.cancelled else (item,)
        known = summed(state.status, state.marketplace_id, counted, priced=price.priced)
        price.alone[key] = known
    return Order(
        order_id,
        row.created,
        row.updated,
        state.status,
        state.fulfilled_by,
        state.marketplace_id,
        state.channel,
        row.seller_order_id,
        flags.business,
        flags.programs,
        flags.associated,
        known[0],
        (),
        place.country,
        place.region,
        place.territory,
        place.given,
        None,
        None,
        (item,),
        (),
        known[1],
        None,
    )


def _item(row: Row, position: int, item_id: str) -> OrderItem:
    product, price = row.product, row.price
    return OrderItem(
        item_id,
        position,
        product.asin,
        product.sku,
        product.title,
        price.quantity,
        None,
        None,
        price.unit_price,
        price.total,
        price.breakdowns,
        "executed:" if row.state.cancelled else "",
        row.flags.promotion_ids,
        None,
        "",
        "",
        row.extra,
    )


def _several(order_id: str, rows: Sequence[Row]) -> Order:
    first = rows[0]
    for column, told in (
        (columns.PURCHASED, {row.created for row in rows}),
        (columns.CHANNEL, {(row.state.marketplace_id, row.state.channel) for row in rows if row.state.channel}),
        (columns.CURRENCY, {row.price.currency for row in rows if row.price.currency}),
        (columns.COUNTRY, {row.place.country for row in rows if row.place.country}),
    ):
        if len(told) > 1:
            raise Unreadable("rows_disagree", column)
    # Two reports of one order may list its lines in another sequence: it stays the same order.
    rows = sorted(rows, key=_sequence)
    counted: Counter[str] = Counter()
    items = []
    for position, row in enumerate(rows):
        name = row.product.name
        items.append(_item(row, position, f"report:{name}#{counted[name]}"))
        counted[name] += 1
    status = _status_of({row.state.status for row in rows})
    with_channel = next((row for row in rows if row.state.channel), first)
    place = _place_of(rows)
    left = [(item, row) for item, row in zip(items, rows, strict=True) if not row.state.cancelled]
    total, agreement = summed(
        status,
        with_channel.state.marketplace_id,
        [item for item, _ in left],
        priced=all(row.price.priced for _, row in left),
    )
    return Order(
        order_id,
        first.created,
        max(row.updated for row in rows),
        status,
        max((row.state.fulfilled_by for row in rows if row.state.fulfilled_by), default=None),
        with_channel.state.marketplace_id,
        with_channel.state.channel,
        max((row.seller_order_id for row in rows if row.seller_order_id), default=None),
        any(row.flags.business for row in rows),
        tuple(sorted({program for row in rows for program in row.flags.programs})),
        tuple(sorted({one for row in rows for one in row.flags.associated})),
        total,
        (),
        place.country,
        place.region,
        place.territory,
        place.given,
        None,
        None,
        tuple(items),
        (),
        agreement,
        None,
    )


def _sequence(row: Row) -> tuple[object, ...]:
    product, price = row.product, row.price
    return (
        product.sku or "",
        product.asin or "",
        product.title or "",
        row.state.cancelled,
        price.quantity,
        -1 if price.total is None else price.total.ten_thousandths,
        [(part.kind, part.subtype, part.amount.ten_thousandths) for part in price.breakdowns],
        row.flags.promotion_ids,
        row.extra or "",
    )


def _status_of(told: set[str]) -> str:
    if len(told) == 1:
        return next(iter(told))
    living = told - {"CANCELLED"}
    if len(living) == 1:
        return next(iter(living))
    if "SHIPPED" in living or "PARTIALLY_SHIPPED" in living:
        return "PARTIALLY_SHIPPED"
    known = [status for status in _LIFE if status in living]
    return known[0] if known else min(living)


def _place_of(rows: Sequence[Row]) -> _Place:
    """The fullest of the rows' places: a cancelled line may have none."""
    best = max(rows, key=lambda row: (row.place.country or "", row.place.territory or "", row.place.region or ""))
    return best.place._replace(given=any(row.place.given for row in rows))
