"""Orders API 2026-01-01: what is asked, and a page as read. Version 0 ends on 2027-03-27 and is not spoken here."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from fvsestore_gui.amazon.order_reader import read_order
from fvsestore_gui.amazon.personal_reader import personal_of
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.personal import PersonalField
from fvsestore_gui.model.windows import PAGE_SIZE, Window

SEARCH_PATH = "/orders/2026-01-01/orders"


class BadShape(ValueError):
    """JSON without what must be there; `key` names it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What a page of searchOrders holds; see `model.windows.OrderPage` for the fields."""

    orders: tuple[Order | HeldOrder, ...]
    next_token: str | None
    repeated: int
    digest: str
    #: order id -> what was asked for of its buyer; of an order that stands there twice, that of the one given
    personal: dict[str, dict[PersonalField, str]] = field(default_factory=dict, repr=False)


def order_path(order_id: str) -> str:
    return f"{SEARCH_PATH}/{quote(order_id, safe='')}"


def data_params(included: Iterable[str]) -> list[tuple[str, str]]:
    """The parameter that asks for data sets; none asks for the bare order."""
    names = ",".join(included)
    return [("includedData", names)] if names else []


def search_params(window: Window, page_token: str | None, included: Iterable[str]) -> list[tuple[str, str]]:
    """The query of one page, the same on every page of a window but for the page token."""
    name = {"created": "created", "updated": "lastUpdated"}[window.by]
    params = [(f"{name}After", _time(window.after)), (f"{name}Before", _time(window.before))]
    if window.marketplace_ids:
        params.append(("marketplaceIds", ",".join(window.marketplace_ids)))
    params.append(("maxResultsPerPage", str(PAGE_SIZE)))
    params += data_params(included)
    if page_token is not None:
        params.append(("paginationToken", page_token))
    return params


def shipped_params(after: datetime) -> list[tuple[str, str]]:
    """The query for one order that was placed since then and has been sent; without any data set."""
    return [("createdAfter", _time(after)), ("fulfillmentStatuses", "SHIPPED"), ("maxResultsPerPage", "1")]


def read_page(document: object, personal: frozenset[PersonalField] = frozenset()) -> ReadPage:
    """A decoded reply of searchOrders. Raises BadShape; a missing list of orders is never taken for an empty one.

    An order that stands there twice is given once, as it was last updated; `repeated` counts the others. `personal` are
    the fields of buyers that are read.
    """
    if not isinstance(document, dict):
        raise BadShape("{}")
    raw_orders = document.get("orders")
    if not isinstance(raw_orders, list):
        raise BadShape("orders")
    if not raw_orders and document.get("errors"):
        raise BadShape("errors")
    next_token = _next_token(document.get("pagination"))
    read: list[Order | HeldOrder] = []
    places: dict[str, int] = {}
    digest = hashlib.sha256()
    buyers: dict[str, dict[PersonalField, str]] = {}
    for raw in raw_orders:
        one = read_order(raw)
        digest.update(f"{one.order_id}\t{one.updated}\n".encode())
        if isinstance(one, HeldOrder):
            digest.update(one.raw.encode())
            read.append(one)
            continue
        place = places.setdefault(one.order_id, len(read))
        if place == len(read):
            read.append(one)
        elif one.updated >= _updated(read[place]):
            read[place] = one
        if personal and read[place] is one:
            buyers[one.order_id] = personal_of(raw, personal)
    return ReadPage(tuple(read), next_token, len(raw_orders) - len(read), digest.hexdigest(), buyers)


def read_single(
    document: object, personal: frozenset[PersonalField] = frozenset()
) -> tuple[Order | HeldOrder, dict[PersonalField, str]]:
    """A decoded reply of getOrder, and of its buyer what was asked for. Raises BadShape."""
    raw: Any = document.get("order") if isinstance(document, dict) else None
    if raw is None:
        raise BadShape("order")
    return read_order(raw), personal_of(raw, personal) if personal else {}


def _updated(order: Order | HeldOrder) -> datetime:
    return order.updated or datetime.min.replace(tzinfo=UTC)


def _next_token(pagination: object) -> str | None:
    if pagination is None:
        return None
    if not isinstance(pagination, dict):
        raise BadShape("pagination")
    token = pagination.get("nextToken")
    if token is None:
        return None
    # An odd token is no "no more orders": that would lose the rest in silence.
    if not isinstance(token, str) or not token.strip():
        raise BadShape("pagination.nextToken")
    return token


def _time(time: datetime) -> str:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
