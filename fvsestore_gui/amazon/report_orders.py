"""From the rows of one order in a report to `model.orders`: an Order, or Unreadable that says why not. Pure.

A report has no order item ids, no total of an order and no unit prices: lines are numbered by their product, totals are
the sums of their parts, a unit price stands only where the line's price divides without a rest. Of the buyer's address
only the country, the state and the tax territory are kept.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from operator import itemgetter
from typing import TypeVar

import msgspec

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.masking import masked_json, region_name
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_columns import Layout
from fvsestore_gui.amazon.report_prices import Price, Prices
from fvsestore_gui.amazon.report_values import Known
from fvsestore_gui.model.agreement import adds_tax, summed
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Order, OrderItem
from fvsestore_gui.model.territories import territory_of

Fields = Sequence[str]
_Told = TypeVar("_Told", str, tuple[str, str])

_LIFE = ("PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "UNFULFILLABLE")
_PENDING = frozenset({"PENDING", "PENDING_AVAILABILITY"})
_NOTHING: tuple[()] = ()


class _State(msgspec.Struct, frozen=True, gc=False):
    """What a row says of its order's state. `sums`: whether amounts are added up, see `_sums`."""

    status: str
    fulfilled_by: str | None
    marketplace_id: str | None
    channel: str
    cancelled: bool
    sums: str
    prices: Prices


class _Product(msgspec.Struct, frozen=True, gc=False):
    sku: str | None
    asin: str | None
    title: str | None
    name: str
    first_id: str
    replaced: int


class _Place(msgspec.Struct, frozen=True, gc=False):
    country: str | None
    region: str | None
    territory: str | None
    given: bool


class _Flags(msgspec.Struct, frozen=True, gc=False):
    promotion_ids: tuple[str, ...]
    business: bool
    programs: tuple[str, ...]
    associated: tuple[tuple[str, str], ...]


class Row(msgspec.Struct, frozen=True, gc=False):
    """One row as read."""

    created: datetime
    updated: datetime
    seller_order_id: str | None
    state: _State
    product: _Product
    price: Price
    place: _Place
    flags: _Flags
    extra: str | None


class RowReader:
    """Reads the rows of one layout. A row's fields are followed by one blank, for columns that are missing."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        place = layout.place
        #: letters in products' names that were replaced before (see report_values.replaced_letters)
        self.replaced = 0
        self._times = itemgetter(*map(place, (columns.PURCHASED, columns.UPDATED, columns.MERCHANT_ID)))
        state = (columns.STATUS, columns.FULFILLMENT, columns.CHANNEL, columns.ITEM_STATUS)
        self._state = itemgetter(*map(place, state))
        self._product = itemgetter(*map(place, (columns.SKU, columns.ASIN, columns.TITLE)))
        self._price = itemgetter(*map(place, (columns.QUANTITY, columns.CURRENCY, *columns.AMOUNTS)))
        self._place = itemgetter(*map(place, (columns.COUNTRY, columns.STATE, columns.POSTCODE)))
        self._city = place(columns.CITY)
        self._flag_names = (
            columns.PROMOTIONS,
            columns.BUSINESS,
            *(name for name in _RARE if name in layout.places),
        )
        self._flags = itemgetter(*map(place, self._flag_names))
        kept = [name for name in layout.names if name in columns.EXTRA or name in layout.unknown]
        self._extra = [(name, layout.names.index(name)) for name in kept]
        prices = {on_top: Prices(on_top) for on_top in (True, False, None)}
        self._states: Known[tuple[str, ...], _State] = Known(lambda sent: _state(sent, prices))
        self._products: Known[tuple[str, ...], _Product] = Known(_product, 10_000)
        self._places: Known[tuple[str, ...], _Place] = Known(_place, 20_000)
        self._known_flags: Known[tuple[str, ...], _Flags] = Known(self._read_flags)
        self.single = self._single_reader()

    def read(self, fields: Fields) -> Row:
        """Raises Unreadable."""
        purchased, last, merchant = self._times(fields)
        created, updated = _times(purchased, last)
        state = self._states[self._state(fields)]
        place = self._places[self._place(fields)]
        if not place.given and fields[self._city].strip():
            place = _GIVEN
        return Row(
            created,
            updated,
            values.identity(merchant, columns.MERCHANT_ID) if merchant else None,
            state,
            self._products[self._product(fields)],
            state.prices[self._price(fields)],
            place,
            self._known_flags[self._flags(fields)],
            self._extra_of(fields, state) if self._extra or not state.marketplace_id else None,
        )

    def _single_reader(self) -> Callable[[str, list[str]], Order]:
        """A function that reads the order of one row, most of a report: `read` and `order_of` at one go.

        It is a closure, and says twice what stands above and below, because it runs a million times a file.
        """
        times_of, state_of, product_of, price_of = self._times, self._state, self._product, self._price
        place_of, flags_of, city = self._place, self._flags, self._city
        states, products, places, known_flags = self._states, self._products, self._places, self._known_flags
        has_extra = bool(self._extra)

        def read(order_id: str, fields: list[str]) -> Order:
            purchased, last, merchant = times_of(fields)
            created, updated = _times(purchased, last)
            state = states[state_of(fields)]
            product = products[product_of(fields)]
            price = state.prices[price_of(fields)]
            place = places[place_of(fields)]
            if not place.given and fields[city].strip():
                place = _GIVEN
            flags = known_flags[flags_of(fields)]
            if merchant == order_id:
                merchant = order_id
            elif merchant:
                merchant = values.identity(merchant, columns.MERCHANT_ID) or ""
            extra = self._extra_of(fields, state) if has_extra or state.marketplace_id is None else None
            if product.replaced:
                self.replaced += product.replaced
            total, agreement = price.summed if state.sums == "summed" else price.unsummed(state.sums)
            return Order(
                order_id,
                created,
                updated,
                state.status,
                state.fulfilled_by,
                state.marketplace_id,
                state.channel,
                merchant or None,
                flags.business,
                flags.programs,
                flags.associated,
                total,
                _NOTHING,
                place.country,
                place.region,
                place.territory,
                place.given,
                None,
                None,
                (
                    OrderItem(
                        product.first_id,
                        0,
                        product.asin,
                        product.sku,
                        product.title,
                        price.quantity,
                        None,
                        None,
                        price.unit_price,
                        price.total,
                        price.breakdowns,
                        "executed:" if state.cancelled else "",
                        flags.promotion_ids,
                        None,
                        "",
                        "",
                        extra,
                    ),
                ),
                _NOTHING,
                agreement,
                None,
            )

        return read

    def several(self, order_id: str, rows: Sequence[Fields]) -> Order:
        """The order of these rows, in whatever sequence they stand.

        Raises Unreadable, its field as "rows[1].item-price".
        """
        read = []
        for number, fields in enumerate(rows):
            try:
                read.append(self.read(fields))
            except Unreadable as unreadable:
                unreadable.field = f"rows[{number}].{unreadable.field}"
                raise
        order = order_of(order_id, read)
        self.replaced += sum(row.product.replaced for row in read)
        return order

    def _extra_of(self, fields: Fields, state: _State) -> str | None:
        found: dict[str, object] = {}
        for name, place in self._extra:
            sent = fields[place]
            # What has a personal name is left out, not masked: nobody would miss it.
            if sent and (sent := values.words(sent) or "") and not columns.is_personal(name):
                found[name] = sent
        if state.marketplace_id is None and (channel := values.words(fields[self._layout.place(columns.CHANNEL)])):
            found[columns.CHANNEL] = channel
        return masked_json(dict(sorted(found.items()))) if found else None

    def _read_flags(self, sent: tuple[str, ...]) -> _Flags:
        given = dict(zip(self._flag_names, sent, strict=True))
        told = {name for name in columns.FLAGS if values.flag(given.get(name, ""), name)}
        programs = [word for word, names in _PROGRAMS.items() if told & names]
        associated: tuple[tuple[str, str], ...] = ()
        if original := given.get(columns.ORIGINAL, "").strip():
            other = values.order_id(original)
            if other is None:
                raise Unreadable("field_unreadable", columns.ORIGINAL)
            kind = "REPLACEMENT_ORIGINAL_ID" if columns.REPLACEMENT in told else ""
            associated = ((other, "EXCHANGE_ORIGINAL_ID" if columns.EXCHANGE in told else kind),)
        at_business_price = columns.plain_name(given.get(columns.DESIGNATION, "")).startswith("businessprice")
        return _Flags(
            values.promotions(given[columns.PROMOTIONS]),
            columns.BUSINESS in told or at_business_price,
            tuple(programs),
            associated,
        )


def _times(purchased: str, last: str) -> tuple[datetime, datetime]:
    """(created, updated); a report without the latter tells the first only."""
    try:
        created = _from_iso(purchased)
        updated = _from_iso(last) if last else created
    except ValueError:
        pass
    else:
        # Nearly all times are in UTC, and written in full.
        if created.tzinfo is UTC and updated.tzinfo is UTC and len(purchased) > 19 and created.year > 1995:
            return created, updated
    created = values.time(purchased, columns.PURCHASED)
    return created, values.time(last, columns.UPDATED) if last.strip() else created


_from_iso = datetime.fromisoformat

#: read together with the promotions; most reports have few of them
_RARE = (columns.DESIGNATION, columns.ORIGINAL, *(name for name in columns.FLAGS if name != columns.BUSINESS))
_PROGRAMS = {
    "AMAZON_BUSINESS": {columns.BUSINESS},
    "INVOICE_BY_AMAZON": {columns.INVOICED, columns.INVOICED_TOO},
    "PREMIUM": {columns.PREMIUM},
    "PRIME": {columns.PRIME},
}
#: an address of which only the city is known
_GIVEN = _Place(None, None, None, True)


def _state(sent: tuple[str, ...], prices: dict[bool | None, Prices]) -> _State:
    word, fulfillment, channel, item_status = sent
    status = values.status(word, columns.STATUS)
    if not status:
        raise Unreadable("field_unreadable", columns.STATUS)
    marketplace_id, channel_name = values.marketplace(channel)
    cancelled = values.status(item_status, columns.ITEM_STATUS) == "CANCELLED"
    on_top = None if marketplace_id is None else adds_tax(marketplace_id, "")
    return _State(
        status,
        values.fulfilled_by(fulfillment),
        marketplace_id,
        channel_name,
        cancelled,
        _sums(status, cancelled=cancelled),
        prices[on_top],
    )


def _sums(status: str, *, cancelled: bool) -> str:
    """The state of an agreement where every amount is there; "nothing" where the row is cancelled itself."""
    if cancelled:
        return "nothing"
    if status == "CANCELLED":
        return "cancelled"
    return "pending" if status in _PENDING else "summed"


def _product(sent: tuple[str, ...]) -> _Product:
    sku = values.identity(sent[0], columns.SKU)
    asin = values.asin(sent[1])
    title = values.words(sent[2])
    name = sku or asin or title
    if name is None:
        raise Unreadable("item_unreadable", columns.SKU)
    return _Product(sku, asin, title, name, f"report:{name}#0", values.replaced_letters(title) if title else 0)


def _place(sent: tuple[str, ...]) -> _Place:
    country = values.country(sent[0])
    state, postcode = values.words(sent[1]) or "", sent[2].strip()
    given = bool(country or state or postcode)
    territory = territory_of(country, postcode[:40]) if country else None
    return _Place(country, region_name(state) if state else None, territory, given)


# -- rows to an order ------------------------------------------------------------------------------------------------


def order_of(order_id: str, rows: Sequence[Row]) -> Order:
    """The order of these rows, in whatever sequence they stand. Raises Unreadable("rows_disagree")."""
    first = rows[0]
    state, place = first.state, first.place
    currency = None
    for row in rows:
        if row.created != first.created:
            raise Unreadable("rows_disagree", f"rows[0].{columns.PURCHASED}")
        if row.state is not state and row.state.channel:
            if state.channel and (state.channel, state.marketplace_id) != (row.state.channel, row.state.marketplace_id):
                raise Unreadable("rows_disagree", f"rows[0].{columns.CHANNEL}")
            state = row.state
        if row.price.currency is not None:
            if currency is not None and row.price.currency != currency:
                raise Unreadable("rows_disagree", f"rows[0].{columns.CURRENCY}")
            currency = row.price.currency
        if row.place is not place:
            if row.place.country and place.country and row.place.country != place.country:
                raise Unreadable("rows_disagree", f"rows[0].{columns.COUNTRY}")
            place = _fuller(place, row.place)
    # Two reports of one order may list its lines in another sequence: it stays the same order.
    names = {row.product.first_id for row in rows}
    rows = sorted(rows, key=_by_name if len(names) == len(rows) else _sequence)
    counted: dict[str, int] = {}
    items = []
    left = []
    for position, row in enumerate(rows):
        name = row.product.name
        number = counted.get(name, 0)
        counted[name] = number + 1
        items.append(_item(row, position, f"report:{name}#{number}" if number else row.product.first_id))
        if not row.state.cancelled:
            left.append(row.price)
    status = state.status if all(row.state is state for row in rows) else _status_of({row.state.status for row in rows})
    total, agreement = _summed(status, left)
    return Order(
        order_id,
        first.created,
        max([row.updated for row in rows]),
        status,
        max([row.state.fulfilled_by for row in rows if row.state.fulfilled_by], default=None),
        state.marketplace_id,
        state.channel,
        max([row.seller_order_id for row in rows if row.seller_order_id], default=None),
        any(row.flags.business for row in rows),
        _all([row.flags.programs for row in rows]),
        _all([row.flags.associated for row in rows]),
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


def _summed(status: str, left: Sequence[Price]) -> tuple[Money | None, Agreement]:
    """(total, agreement) of the rows that are not cancelled."""
    state = _sums(status, cancelled=False) if left else "cancelled"
    currency = lines = shipping = gift_wrap = discount = tax = None
    on_top = False
    for price in left:
        if not price.priced and state == "summed":
            state = "no_total"
        if price.currency is None:
            continue
        currency, on_top = price.currency, price.on_top
        if price.lines is not None:
            lines = (lines or 0) + price.lines
        if price.shipping is not None:
            shipping = (shipping or 0) + price.shipping
        if price.gift_wrap is not None:
            gift_wrap = (gift_wrap or 0) + price.gift_wrap
        if price.discount is not None:
            discount = (discount or 0) + price.discount
        if price.tax is not None:
            tax = (tax or 0) + price.tax
    return summed(
        state,
        currency,
        lines=lines,
        shipping=shipping,
        gift_wrap=gift_wrap,
        discount=discount,
        tax=tax,
        on_top=on_top,
    )


def _all(told: list[tuple[_Told, ...]]) -> tuple[_Told, ...]:
    """What the rows tell together, in one order whatever theirs is."""
    if told.count(told[0]) == len(told):
        return told[0]
    return tuple(sorted({each for one in told for each in one}))


def _by_name(row: Row) -> str:
    return row.product.first_id


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
    """One status for an order whose rows tell several: partly shipped where some are, else the earliest in its life."""
    living = told - {"CANCELLED"} or told
    if len(living) == 1:
        return next(iter(living))
    if "SHIPPED" in living or "PARTIALLY_SHIPPED" in living:
        return "PARTIALLY_SHIPPED"
    return next((status for status in _LIFE if status in living), min(living))


def _fuller(one: _Place, other: _Place) -> _Place:
    """Of two rows' places the one that tells more: a cancelled line may have none."""
    best = max(one, other, key=lambda place: (place.country or "", place.territory or "", place.region or ""))
    return best if best.given or not (one.given or other.given) else _GIVEN
