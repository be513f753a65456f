"""From Amazon's JSON to `model.orders`: pure, and total: each order of any reply becomes an Order or a HeldOrder.

Missing and null are the same. Words and fields Amazon adds are kept, not refused. What decides over money, quantity,
time and identity must be readable exactly, else the order is held with the path of what is not; the rest may be odd and
is kept in `extra`. Of the buyer only the country, the state and the tax territory are looked at.
"""

import re
from datetime import datetime
from decimal import Decimal

from fvsestore_gui.amazon.masking import clean, masked_json, region_name
from fvsestore_gui.amazon.reading import (
    ID,
    Extras,
    Json,
    Unreadable,
    dicts_of,
    each_of,
    money_of,
    node_of,
    quantity_of,
    text_of,
    time_of,
    time_range_of,
    unique,
    word_of,
    words_of,
    writes_short,
)
from fvsestore_gui.model.agreement import agreement_of
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Breakdown, HeldOrder, Order, OrderItem, Package
from fvsestore_gui.model.territories import territory_of

_COUNTRY = re.compile(r"[A-Za-z]{2}")
#: what stands below these is never told, not even as the value that could not be read
_PERSONAL_PATHS = ("recipient", "buyer", "payment", "tax")


def _fields(names: str) -> frozenset[str]:
    return frozenset(names.split())


# Every field Amazon documents (contract orders_2026-01-01 and what was added since); others go into `extra`.
_ORDER = _fields(
    "orderId orderAliases createdTime lastUpdatedTime programs associatedOrders salesChannel buyer recipient proceeds"
    " payment tax fulfillment orderItems packages"
)
_CHANNEL = _fields("channelName marketplaceId marketplaceName")
_PROCEEDS = _fields("grandTotal breakdowns")
_PART = _fields("type status subtotal")
_MONEY = _fields("amount currencyCode")
_FULFILLMENT = _fields(
    "fulfillmentStatus fulfilledBy fulfillmentServiceLevel shipByWindow deliverByWindow labelPrintingWindow"
    " promiseCalculationInputs"
)
# Absent on purpose: expense, associatedOrderItems, programs. They have no column, so `extra` keeps them.
_ITEM = _fields("orderItemId quantityOrdered measurement product proceeds promotion cancellation fulfillment tax")
_PRODUCT = _fields("asin title sellerSku condition price serialNumbers customization")
_PRICE = _fields("unitPrice priceDesignation")
_ITEM_PROCEEDS = _fields("proceedsTotal breakdowns")
_ITEM_PART = _fields("type subtotal detailedBreakdowns")
_DETAIL = _fields("subtype value")
_ITEM_FULFILLMENT = _fields("quantityFulfilled quantityUnfulfilled picking packing shipping")
_ITEM_TAX = _fields("taxCalculationBreakdowns taxCollections")
_PACKAGE = _fields(
    "packageReferenceId createdTime packageStatus carrier shipTime shippingService trackingNumber shipFromAddress"
    " packageItems"
)


def read_order(raw: object) -> Order | HeldOrder:
    """One decoded order of a reply as an Order, or a HeldOrder that says why not. Raises nothing."""
    try:
        if type(raw) is not dict:
            raise Unreadable("not_an_object", "")
        return _order(raw)
    except Unreadable as unreadable:
        return _held(raw, unreadable)
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
        # Not foreseen above; the order is held for a person to look at rather than stop the import of all others.
        return _held(raw, Unreadable("field_unreadable", type(error).__name__))


def _held(raw: object, why: Unreadable) -> HeldOrder:
    order_id = updated = created = None
    if isinstance(raw, dict):
        sent = raw.get("orderId")
        order_id = sent if isinstance(sent, str) and ID.fullmatch(sent) else None
        updated, created = _time_or_none(raw, "lastUpdatedTime"), _time_or_none(raw, "createdTime")
    value = None
    if isinstance(why.value, str | int | Decimal) and not why.field.startswith(_PERSONAL_PATHS):
        # A number-like thing may be told as it is; words could be anything that slipped into the wrong field.
        text = clean(str(why.value) if writes_short(why.value) else "")[:40]
        value = text if text and not re.search(r"[^\W\d_]{4}|@", text) else None
    return HeldOrder(
        order_id, why.reason, why.field, value, masked_json(raw, personal=not isinstance(raw, dict)), updated, created
    )


def _time_or_none(raw: Json, field: str) -> datetime | None:
    try:
        return time_of(raw.get(field), field)
    except Unreadable:
        return None


def _order(raw: Json) -> Order:
    get = raw.get
    order_id = get("orderId")
    if order_id is None:
        raise Unreadable("order_id_missing", "orderId")
    if type(order_id) is not str or ID.fullmatch(order_id) is None:
        raise Unreadable("order_id_unreadable", "orderId", order_id)
    created = time_of(get("createdTime"), "createdTime")
    updated = time_of(get("lastUpdatedTime"), "lastUpdatedTime")
    extras = Extras()
    if not raw.keys() <= _ORDER:
        extras.unknown("", raw, _ORDER)

    status, fulfilled_by, earliest, latest = "", None, None, None
    node = node_of(get("fulfillment"), "fulfillment", "field_unreadable")
    if node is not None:
        if not node.keys() <= _FULFILLMENT:
            extras.unknown("fulfillment.", node, _FULFILLMENT)
        status = word_of(node.get("fulfillmentStatus"), "fulfillment.fulfillmentStatus") or ""
        fulfilled_by = word_of(node.get("fulfilledBy"), "fulfillment.fulfilledBy")
        ship_by = node.get("shipByWindow")
        if ship_by is not None:
            earliest, latest = time_range_of(ship_by, "fulfillment.shipByWindow", extras)

    channel, marketplace_id = "", None
    node = node_of(get("salesChannel"), "salesChannel", "field_unreadable")
    if node is not None:
        if not node.keys() <= _CHANNEL:
            extras.unknown("salesChannel.", node, _CHANNEL)
        channel = text_of(node.get("channelName"), "salesChannel.channelName", extras) or ""
        marketplace_id = word_of(node.get("marketplaceId"), "salesChannel.marketplaceId")

    total: Money | None = None
    parts: tuple[Breakdown, ...] = ()
    node = node_of(get("proceeds"), "proceeds", "amount_unreadable")
    if node is not None:
        if not node.keys() <= _PROCEEDS:
            extras.unknown("proceeds.", node, _PROCEEDS)
        total = money_of(node.get("grandTotal"), "proceeds.grandTotal")
        parts = tuple(each_of(node.get("breakdowns"), "proceeds.breakdowns", "amount_unreadable", _order_part, extras))

    raw_items = get("orderItems")
    if raw_items is None:
        raise Unreadable("items_missing", "orderItems")
    items, business = _items(raw_items)

    programs: tuple[str, ...] = ()
    if (sent := get("programs")) is not None:
        programs = words_of(sent, "programs", extras)
        business = business or "AMAZON_BUSINESS" in programs
    country = region = territory = None
    given = False
    if (sent := get("recipient")) is not None:
        given, country, region, territory = _destination(sent, extras)
    packages: tuple[Package, ...] = ()
    if (sent := get("packages")) is not None:
        packages = _packages(sent, extras)
    return Order(
        order_id,
        created,
        updated,
        status,
        fulfilled_by,
        marketplace_id,
        channel,
        _seller_order_id(get("orderAliases"), extras),
        business,
        programs,
        _associated(get("associatedOrders"), extras),
        total,
        parts,
        country,
        region,
        territory,
        given,
        earliest,
        latest,
        items,
        packages,
        agreement_of(status, marketplace_id, total, parts, items),
        extras.as_json(),
    )


# --- items ----------------------------------------------------------------------------------------------------------


def _items(raw_items: object) -> tuple[tuple[OrderItem, ...], bool]:
    if type(raw_items) is not list:
        raise Unreadable("item_unreadable", "orderItems")
    items = []
    seen: set[str] = set()
    business = False
    for position, raw in enumerate(raw_items):
        try:
            if type(raw) is not dict:
                raise Unreadable("item_unreadable", "")
            item, at_business_price = _item(raw, position)
            if item.order_item_id in seen:
                raise Unreadable("item_id_repeats", "orderItemId", item.order_item_id)
        except Unreadable as unreadable:
            unreadable.field = f"orderItems[{position}].{unreadable.field}".rstrip(".")
            raise
        seen.add(item.order_item_id)
        items.append(item)
        business = business or at_business_price
    return tuple(items), business


def _item(raw: Json, position: int) -> tuple[OrderItem, bool]:
    get = raw.get
    item_id = get("orderItemId")
    if item_id is None:
        raise Unreadable("item_id_missing", "orderItemId")
    if type(item_id) is not str or ID.fullmatch(item_id) is None:
        raise Unreadable("item_unreadable", "orderItemId", item_id)
    quantity = quantity_of(get("quantityOrdered"), "quantityOrdered")
    if quantity is None:
        raise Unreadable("quantity_unreadable", "quantityOrdered")
    extras = Extras()
    if not raw.keys() <= _ITEM:
        extras.unknown("", raw, _ITEM)
    measure = get("measurement")
    if measure is not None and (type(measure) is not dict or measure.get("unit") != "COUNT"):
        extras.keep("measurement", measure)

    asin = sku = title = unit_price = None
    business = False
    node = node_of(get("product"), "product", "item_unreadable")
    if node is not None:
        if not node.keys() <= _PRODUCT:
            extras.unknown("product.", node, _PRODUCT)
        asin = word_of(node.get("asin"), "product.asin")
        sku = word_of(node.get("sellerSku"), "product.sellerSku")
        title = text_of(node.get("title"), "product.title", extras)
        price = node_of(node.get("price"), "product.price", "amount_unreadable")
        if price is not None:
            if not price.keys() <= _PRICE:
                extras.unknown("product.price.", price, _PRICE)
            unit_price = money_of(price.get("unitPrice"), "product.price.unitPrice")
            business = price.get("priceDesignation") == "BUSINESS_PRICE"

    total: Money | None = None
    parts: list[Breakdown] = []
    node = node_of(get("proceeds"), "proceeds", "amount_unreadable")
    if node is not None:
        if not node.keys() <= _ITEM_PROCEEDS:
            extras.unknown("proceeds.", node, _ITEM_PROCEEDS)
        total = money_of(node.get("proceedsTotal"), "proceeds.proceedsTotal")
        for some in each_of(node.get("breakdowns"), "proceeds.breakdowns", "amount_unreadable", _item_part, extras):
            parts.extend(some)

    fulfilled = unfulfilled = wrap = None
    node = node_of(get("fulfillment"), "fulfillment", "quantity_unreadable")
    if node is not None:
        if not node.keys() <= _ITEM_FULFILLMENT:
            extras.unknown("fulfillment.", node, _ITEM_FULFILLMENT)
        fulfilled = quantity_of(node.get("quantityFulfilled"), "fulfillment.quantityFulfilled")
        unfulfilled = quantity_of(node.get("quantityUnfulfilled"), "fulfillment.quantityUnfulfilled")
        packing = node.get("packing")
        if type(packing) is dict and type(gift := packing.get("giftOption")) is dict:
            wrap = text_of(gift.get("giftWrapLevel"), "fulfillment.packing.giftOption.giftWrapLevel", extras)

    collection = scheme = ""
    if (sent := get("tax")) is not None:
        collection, scheme = _item_tax(sent, extras)
    cancellation = ""
    if (sent := get("cancellation")) is not None:
        cancellation = _cancellation(sent, extras)
    promotions: tuple[str, ...] = ()
    if (sent := get("promotion")) is not None:
        promotions = _promotions(sent, extras)
    item = OrderItem(
        item_id,
        position,
        asin,
        sku,
        title,
        quantity,
        fulfilled,
        unfulfilled,
        unit_price,
        total,
        tuple(parts),
        cancellation,
        promotions,
        wrap,
        collection,
        scheme,
        extras.as_json(),
    )
    return item, business


def _item_tax(sent: object, extras: Extras) -> tuple[str, str]:
    if type(sent) is not dict:
        extras.keep("tax", sent)
        return "", ""
    if not sent.keys() <= _ITEM_TAX:
        extras.unknown("tax.", sent, _ITEM_TAX)
    collected = []
    for node in dicts_of(sent.get("taxCollections"), "tax.taxCollections", extras):
        model = text_of(node.get("model"), "tax.taxCollections.model", extras) or ""
        party = text_of(node.get("responsibleParty"), "tax.taxCollections.responsibleParty", extras) or ""
        collected.append(f"{model}:{party}".rstrip(":"))
    schemes = []
    for node in dicts_of(sent.get("taxCalculationBreakdowns"), "tax.taxCalculationBreakdowns", extras):
        schemes.append(
            text_of(node.get("reportingScheme"), "tax.taxCalculationBreakdowns.reportingScheme", extras) or ""
        )
    return ", ".join(unique(collected)), ", ".join(unique(schemes))


def _cancellation(sent: object, extras: Extras) -> str:
    if type(sent) is not dict:
        extras.keep("cancellation", sent)
        return ""
    # An execution outweighs the request that led to it.
    for name, by, word in (
        ("cancellationExecution", "cancelledBy", "executed"),
        ("cancellationRequest", "requester", "requested"),
    ):
        node = sent.get(name)
        if type(node) is dict:
            return f"{word}:{text_of(node.get(by), f'cancellation.{name}.{by}', extras) or ''}"
        extras.keep(f"cancellation.{name}", node)
    return ""


def _promotions(sent: object, extras: Extras) -> tuple[str, ...]:
    if type(sent) is not dict:
        extras.keep("promotion", sent)
        return ()
    found = []
    for node in dicts_of(sent.get("breakdowns"), "promotion.breakdowns", extras):
        found.append(text_of(node.get("promotionId"), "promotion.breakdowns.promotionId", extras) or "")
    return tuple(unique(found))


# --- money ----------------------------------------------------------------------------------------------------------


def _order_part(node: Json, path: str, extras: Extras) -> Breakdown | None:
    if not node.keys() <= _PART:
        extras.unknown(f"{path}.", node, _PART)
    amount = money_of(node.get("subtotal"), "subtotal")
    if amount is None:
        return None
    return Breakdown(
        word_of(node.get("type"), "type") or "OTHER", amount, "", word_of(node.get("status"), "status") or ""
    )


def _item_part(node: Json, path: str, extras: Extras) -> list[Breakdown] | None:
    if not node.keys() <= _ITEM_PART:
        extras.unknown(f"{path}.", node, _ITEM_PART)
    kind = word_of(node.get("type"), "type") or "OTHER"
    amount = money_of(node.get("subtotal"), "subtotal")
    parts = [] if amount is None else [Breakdown(kind, amount)]
    details = node.get("detailedBreakdowns")
    if details is not None:

        def detail(inner: Json, inner_path: str, _: Extras) -> Breakdown | None:
            if not inner.keys() <= _DETAIL:
                extras.unknown(f"{path}.{inner_path}.", inner, _DETAIL)
            value = money_of(inner.get("value"), "value")
            return (
                None if value is None else Breakdown(kind, value, word_of(inner.get("subtype"), "subtype") or "OTHER")
            )

        parts += each_of(details, "detailedBreakdowns", "amount_unreadable", detail, extras)
    return parts


# --- the rest of an order -------------------------------------------------------------------------------------------


def _destination(sent: object, extras: Extras) -> tuple[bool, str | None, str | None, str | None]:
    """(address sent, country, state or region, tax territory); nothing else of the recipient leaves this function."""
    if type(sent) is not dict:
        extras.keep("recipient", sent)
        return False, None, None, None
    address = sent.get("deliveryAddress")
    if type(address) is not dict:
        extras.keep("recipient.deliveryAddress", address)
        return False, None, None, None
    country = address.get("countryCode")
    if country is not None and (type(country) is not str or _COUNTRY.fullmatch(country) is None):
        extras.keep("recipient.deliveryAddress.countryCode", country)
        country = None
    region = address.get("stateOrRegion")
    if region is not None:
        region = region_name(region) if type(region) is str else None
    if country is None:
        return True, None, region, None
    country = country.upper()
    postcode = address.get("postalCode")
    if type(postcode) is int:
        postcode = str(postcode) if 0 <= postcode < 10**12 else None
    elif type(postcode) is not str or len(postcode) > 40:
        postcode = None
    return True, country, region, territory_of(country, postcode)


def _packages(sent: object, extras: Extras) -> tuple[Package, ...]:
    packages = []
    for node in dicts_of(sent, "packages", extras):
        if not node.keys() <= _PACKAGE:
            extras.unknown("packages.", node, _PACKAGE)
        status = node.get("packageStatus")
        shipped = None
        try:
            if (ship_time := node.get("shipTime")) is not None:
                shipped = time_of(ship_time, "shipTime")
        except Unreadable:
            extras.keep("packages.shipTime", ship_time)
        if status is not None and type(status) is not dict:
            extras.keep("packages.packageStatus", status)
            status = None
        packages.append(
            Package(
                text_of(node.get("packageReferenceId"), "packages.packageReferenceId", extras) or "",
                text_of(node.get("carrier"), "packages.carrier", extras),
                text_of(node.get("trackingNumber"), "packages.trackingNumber", extras),
                None if status is None else text_of(status.get("status"), "packages.packageStatus.status", extras),
                shipped,
            )
        )
    return tuple(packages)


def _seller_order_id(sent: object, extras: Extras) -> str | None:
    found = None
    if sent is not None:
        for node in dicts_of(sent, "orderAliases", extras):
            if node.get("aliasType") == "SELLER_ORDER_ID":
                found = text_of(node.get("aliasId"), "orderAliases.aliasId", extras) or found
            else:
                extras.keep("orderAliases.other", node)
    return found


def _associated(sent: object, extras: Extras) -> tuple[tuple[str, str], ...]:
    if sent is None:
        return ()
    found = []
    for node in dicts_of(sent, "associatedOrders", extras):
        other = text_of(node.get("orderId"), "associatedOrders.orderId", extras)
        if other is not None:
            found.append(
                (other, text_of(node.get("associationType"), "associatedOrders.associationType", extras) or "")
            )
    return tuple(found)
