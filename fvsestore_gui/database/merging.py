"""What Amazon withholds must not erase what it sent before.

A data set is refused by name, or, where the application has lost the role, a recipient is left out in silence.
"""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from fvsestore_gui.database.encoding import GONE
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
