"""One order from two writings of it: what Amazon withholds must not erase what it sent before, and a report must not
erase what only the API tells.

A data set is refused by name, or, where the application has lost the role, a recipient is left out in silence.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from fvsestore_gui.database.encoding import GONE
from fvsestore_gui.model.agreement import agreement_of
from fvsestore_gui.model.orders import Order, OrderItem

_ORDER_FIELDS: Mapping[str, tuple[str, ...]] = {
    "RECIPIENT": ("ship_country", "ship_region", "tax_territory", "recipient_given"),
    "PROCEEDS": ("total", "breakdowns", "agreement"),
    "FULFILLMENT": ("status", "fulfilled_by", "earliest_ship", "latest_ship"),
    "PACKAGES": ("packages",),
}
_ITEM_FIELDS: Mapping[str, tuple[str, ...]] = {
    "PROCEEDS": ("total", "breakdowns"),
    "PROMOTION": ("promotion_ids",),
    "CANCELLATION": ("cancellation",),
    "FULFILLMENT": ("quantity_fulfilled", "quantity_unfulfilled", "gift_wrap_level"),
    "TAX": ("tax_collection", "tax_scheme"),
}


def with_kept(new: Order, old: Order, withheld: frozenset[str]) -> Order:
    """`new`, with the fields of the withheld data sets as `old` had them."""
    changes: dict[str, Any] = {
        field: getattr(old, field) for data_set in withheld for field in _ORDER_FIELDS.get(data_set, ())
    }
    fields = [field for data_set in withheld for field in _ITEM_FIELDS.get(data_set, ())]
    if fields:
        before = {item.order_item_id: item for item in old.items}
        changes["items"] = tuple(_item_with_kept(item, before.get(item.order_item_id), fields) for item in new.items)
    return replace(new, **changes)


def _item_with_kept(new: OrderItem, old: OrderItem | None, fields: list[str]) -> OrderItem:
    if old is None or old.cancellation == GONE:
        return new
    return replace(new, **{field: getattr(old, field) for field in fields})


def with_report(api: Order, report: Order) -> Order:
    """The API's order with the later state that a report tells: status, time of the change, cancelled lines.

    A report has neither order item ids nor Amazon's own sums, so that these stay as the API sent them.
    """
    told = {_place(item, number): item for item, number in _numbered(report.items)}
    items = []
    for item, number in _numbered(api.items):
        other = told.get(_place(item, number))
        told_cancelled = other.cancellation if other is not None else ""
        if told_cancelled.startswith("executed") and not item.cancellation.startswith("executed"):
            items.append(replace(item, cancellation=told_cancelled))
        else:
            items.append(item)
    status = report.status or api.status
    agreement = api.agreement
    if api.total is None and agreement.state in ("pending", "cancelled", "no_total"):
        agreement = agreement_of(status, api.marketplace_id, api.total, api.breakdowns, items)
    return replace(
        api,
        status=status,
        updated=max(api.updated, report.updated),
        fulfilled_by=api.fulfilled_by or report.fulfilled_by,
        items=tuple(items),
        agreement=agreement,
    )


def lines_matched(before: Order, after: Order) -> Order:
    """`before`, its lines under the ids that the same lines have in `after`: the same product, counted alike."""
    ids = {_place(item, number): item.order_item_id for item, number in _numbered(after.items)}
    return replace(
        before,
        items=tuple(
            replace(item, order_item_id=ids.get(_place(item, number), item.order_item_id))
            for item, number in _numbered(before.items)
        ),
    )


def _place(item: OrderItem, number: int) -> tuple[str, int]:
    return item.sku or item.asin or item.title or "", number


def _numbered(items: Iterable[OrderItem]) -> Iterator[tuple[OrderItem, int]]:
    """Each line with how many of the same product stand before it."""
    counted: Counter[str] = Counter()
    for item in items:
        product = _place(item, 0)[0]
        yield item, counted[product]
        counted[product] += 1
