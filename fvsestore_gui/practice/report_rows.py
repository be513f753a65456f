"""Writes invented orders as Amazon's order reports have them: one row a line, the same figures as searchOrders."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from fvsestore_gui.practice.assortment import CITY_MARK
from fvsestore_gui.practice.marketplaces import UNLISTED_NAME
from fvsestore_gui.practice.orders import PROMOTION_IDS, Figures, Line

COLUMNS = (
    "amazon-order-id",
    "merchant-order-id",
    "purchase-date",
    "last-updated-date",
    "order-status",
    "fulfillment-channel",
    "sales-channel",
    "order-channel",
    "url",
    "ship-service-level",
    "product-name",
    "sku",
    "asin",
    "item-status",
    "quantity",
    "currency",
    "item-price",
    "item-tax",
    "shipping-price",
    "shipping-tax",
    "gift-wrap-price",
    "gift-wrap-tax",
    "item-promotion-discount",
    "ship-promotion-discount",
    "ship-city",
    "ship-state",
    "ship-postal-code",
    "ship-country",
    "promotion-ids",
    "is-business-order",
    "purchase-order-number",
    "price-designation",
)
ROW_END = "\r\n"

_ORDER_STATUSES = {
    "PENDING_AVAILABILITY": "PendingAvailability",
    "PENDING": "Pending",
    "UNSHIPPED": "Unshipped",
    "PARTIALLY_SHIPPED": "PartiallyShipped",
    "SHIPPED": "Shipped",
    "CANCELLED": "Cancelled",
    "UNFULFILLABLE": "Unfulfillable",
}
_SERVICE_LEVELS = {"STANDARD": "Standard", "EXPEDITED": "Expedited", "NEXT_DAY": "NextDay"}
_CHANNELS = {"AMAZON": "Amazon", "MERCHANT": "Merchant"}
_ZERO = Decimal(0)


def report_text(orders: Iterable[Figures]) -> str:
    """The whole report: the names of the columns, then a row for every line of every order."""
    rows = ["\t".join(COLUMNS)]
    for order in orders:
        rows += _rows(order)
    rows.append("")
    return ROW_END.join(rows)


def _rows(order: Figures) -> Iterator[str]:
    head, place = order.head, order.place
    recipe, marketplace = head.recipe, head.marketplace
    merchant = recipe.fulfilled_by == "MERCHANT"
    channel = UNLISTED_NAME if recipe.unlisted_marketplace else marketplace.name
    level = _SERVICE_LEVELS.get(order.service_level, order.service_level)
    start = [
        head.order_id,
        f"FVS-{head.number:06d}" if merchant else head.order_id,
        head.created.isoformat(),
        head.updated.isoformat(),
        _ORDER_STATUSES[head.status],
        "" if recipe.bare else _CHANNELS[recipe.fulfilled_by],
        channel,
        "",
        "",
        "" if recipe.bare else level,
    ]
    end = ["", "", "", ""] if recipe.bare else [CITY_MARK + place.city, place.state, place.postcode, place.country]
    end += [
        ",".join(PROMOTION_IDS) if recipe.promotion and not recipe.bare else "",
        "true" if recipe.business else "false",
        f"PO-{head.number:05d}" if recipe.business else "",
        "Business Price" if recipe.business else "",
    ]
    opening, closing = "\t".join(start), "\t".join(end)
    for line in order.lines:
        product = line.product
        named = ("", "", "") if recipe.bare else (product.title, product.sku, product.asin)
        told = order.paid and not line.cancelled
        amounts = _amounts(line) if told else ("",) * 8
        yield "\t".join(
            (
                opening,
                *named,
                _item_status(head.status, line),
                str(line.quantity),
                marketplace.currency if told else "",
                *amounts,
                closing,
            )
        )


def _amounts(line: Line) -> tuple[str, ...]:
    """Line totals, not prices apiece; the tax of an item is that of what is left after its discount."""
    parts, taxes = line.parts, line.taxes
    discount = parts.get("DISCOUNT")
    item_tax = taxes["ITEM"] + taxes.get("DISCOUNT", _ZERO)
    amounts = [str(parts["ITEM"]), str(item_tax)]
    for kind in ("SHIPPING", "GIFT_WRAP"):
        amounts += [str(parts[kind]), str(taxes[kind])] if kind in parts else ["", ""]
    return (*amounts, "" if discount is None else str(-discount), "")


def _item_status(status: str, line: Line) -> str:
    if line.cancelled:
        return "Cancelled"
    if status in ("PENDING", "PENDING_AVAILABILITY"):
        return ""
    return "Shipped" if line.fulfilled == line.quantity else "Unshipped"
