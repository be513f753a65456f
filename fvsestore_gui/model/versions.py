"""What an order was before it changed: pure, so that a changed amount can be explained a year later."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from fvsestore_gui.model.money import Money, decimal_text
from fvsestore_gui.model.orders import Breakdown, Order, Source

#: fields of an order whose change says nothing an accountant asks for
_LEFT_OUT = frozenset({"order_id", "items", "packages", "breakdowns", "agreement"})
_ITEM_LEFT_OUT = frozenset({"order_item_id", "position", "breakdowns"})


class Change(msgspec.Struct, frozen=True, array_like=True):
    """One field that changed. `field` is a path ("total", "items[123].quantity", "breakdowns[SHIPPING]").

    `before` and `after` are plain text (amounts "12.50 EUR", times ISO 8601 UTC, lists JSON), None where nothing stood.
    """

    field: str
    before: str | None
    after: str | None


class Version(msgspec.Struct, frozen=True):
    """One change of an order: when it was stored, by which run and source, and what it changed."""

    number: int
    run_id: int
    source: Source
    at: datetime
    changes: tuple[Change, ...]


def changes_between(before: Order, after: Order) -> tuple[Change, ...]:
    """Every field that differs, in the order of the model; () when the two say the same."""
    found = _fields("", before, after, _LEFT_OUT)
    if before.agreement.state != after.agreement.state:
        found.append(Change("agreement", before.agreement.state, after.agreement.state))
    found += _by_key("breakdowns", _amounts(before.breakdowns), _amounts(after.breakdowns))
    items_before = {item.order_item_id: item for item in before.items}
    items_after = {item.order_item_id: item for item in after.items}
    for item_id in dict.fromkeys((*items_before, *items_after)):
        old, new = items_before.get(item_id), items_after.get(item_id)
        path = f"items[{item_id}]"
        if old is None and new is not None:
            found.append(Change(path, None, _text((new.sku, new.quantity, new.total))))
        elif new is None and old is not None:
            found.append(Change(path, _text((old.sku, old.quantity, old.total)), None))
        elif old is not None and new is not None:
            found += _fields(f"{path}.", old, new, _ITEM_LEFT_OUT)
            found += _by_key(f"{path}.breakdowns", _amounts(old.breakdowns), _amounts(new.breakdowns))
    parcels_before = {parcel.reference_id: _text(msgspec.structs.astuple(parcel)[1:]) for parcel in before.packages}
    parcels_after = {parcel.reference_id: _text(msgspec.structs.astuple(parcel)[1:]) for parcel in after.packages}
    found += _by_key("packages", parcels_before, parcels_after)
    return tuple(found)


def _fields(path: str, before: msgspec.Struct, after: msgspec.Struct, left_out: frozenset[str]) -> list[Change]:
    found = []
    for name in before.__struct_fields__:
        if name not in left_out:
            old, new = getattr(before, name), getattr(after, name)
            if old != new:
                found.append(Change(path + name, _text(old), _text(new)))
    return found


def _by_key(path: str, before: Mapping[str, str | None], after: Mapping[str, str | None]) -> list[Change]:
    return [
        Change(f"{path}[{key}]", before.get(key), after.get(key))
        for key in dict.fromkeys((*before, *after))
        if before.get(key) != after.get(key)
    ]


def _amounts(breakdowns: Iterable[Breakdown]) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for part in breakdowns:
        key = "/".join(word for word in (part.kind, part.subtype) if word)
        if key in found:
            # Amazon may send a kind twice: both are told
            found[key] = f"{found[key]} + {_text(part.amount)}"
        else:
            found[key] = _text(part.amount)
    return found


def _text(value: Any) -> str | None:
    if value is None or value == ():
        return None
    if isinstance(value, Money):
        return f"{decimal_text(value.ten_thousandths)} {value.currency}"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        return value or None
    if isinstance(value, tuple):
        return msgspec.json.encode([_text(one) for one in value]).decode()
    return str(value)
