"""What is asked of searchOrders, and what a page of it says."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from fvsestore_gui.amazon.orders import BadShape, order_path, read_page, read_single, search_params
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.windows import window


def order(order_id: str, updated: str = "2026-11-02T08:00:00Z", quantity: object = 1) -> Any:
    return {
        "orderId": order_id,
        "createdTime": "2026-11-01T08:00:00Z",
        "lastUpdatedTime": updated,
        "salesChannel": {"channelName": "AMAZON"},
        "orderItems": [{"orderItemId": "1", "quantityOrdered": quantity, "product": {}}],
    }


def test_a_window_is_asked_for_in_whole_seconds_of_utc() -> None:
    """Both ends are cut to the second, in UTC, and the marketplaces stand in a fixed order."""
    vilnius = timezone(timedelta(hours=2))
    asked = window(
        "updated",
        datetime(2026, 11, 1, 2, 0, 0, 999_999, vilnius),
        datetime(2026, 11, 2, 2, 0, 0, 1, vilnius),
        ["B", "A", "B"],
    )
    assert search_params(asked, "token=", ("PROCEEDS", "TAX")) == [
        ("lastUpdatedAfter", "2026-11-01T00:00:00Z"),
        ("lastUpdatedBefore", "2026-11-02T00:00:00Z"),
        ("marketplaceIds", "A,B"),
        ("maxResultsPerPage", "100"),
        ("includedData", "PROCEEDS,TAX"),
        ("paginationToken", "token="),
    ]
    assert asked.after == datetime(2026, 11, 1, tzinfo=UTC)


def test_what_is_empty_is_not_asked_for() -> None:
    """No marketplaces, no data sets and no token leave no empty parameters."""
    asked = window("created", datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC), [])
    assert [name for name, _ in search_params(asked, None, ())] == [
        "createdAfter",
        "createdBefore",
        "maxResultsPerPage",
    ]


def test_an_order_id_cannot_lead_to_another_address() -> None:
    """Whatever is pasted as an order id stays one part of the path."""
    assert order_path("../../sellers?x=1#").endswith("/orders/..%2F..%2Fsellers%3Fx%3D1%23")


@pytest.mark.parametrize("newest_first", [False, True])
def test_an_order_sent_twice_counts_twice_and_is_kept_as_last_updated(newest_first: bool) -> None:
    """Amazon may send an order twice on a page: the newer writing is kept, the other is counted."""
    both = [order("A", "2026-11-02T08:00:00Z", 1), order("A", "2026-11-02T09:00:00Z", 2)]
    page = read_page({"orders": [*(reversed(both) if newest_first else both), order("B")]})
    assert (len(page.orders), page.repeated) == (2, 1)
    first = page.orders[0]
    assert isinstance(first, Order)
    assert first.items[0].quantity == 2


def test_of_two_writings_with_one_time_the_later_one_is_kept() -> None:
    """Equal times: what came last."""
    page = read_page({"orders": [order("A", quantity=1), order("A", quantity=2)]})
    assert isinstance(page.orders[0], Order)
    assert page.orders[0].items[0].quantity == 2


def test_held_orders_are_never_merged() -> None:
    """Two unreadable orders of one id are two held ones."""
    page = read_page({"orders": [order("A", quantity="x"), order("A", quantity="y"), order("A")]})
    assert [type(one) for one in page.orders] == [HeldOrder, HeldOrder, Order]
    assert page.repeated == 0


@pytest.mark.parametrize(
    ("pagination", "token"), [(None, None), ({}, None), ({"nextToken": None}, None), ({"nextToken": "t"}, "t")]
)
def test_the_last_page_is_told_by_the_missing_token(pagination: object, token: str | None) -> None:
    """No pagination, no nextToken or null: there are no more pages."""
    assert read_page({"orders": [], "pagination": pagination}).next_token == token


@pytest.mark.parametrize(
    ("document", "key"),
    [
        ([], "{}"),
        ({}, "orders"),
        ({"orders": None}, "orders"),
        ({"orders": [], "errors": [{"code": "InternalFailure"}]}, "errors"),
        ({"orders": {}}, "orders"),
        ({"payload": {"Orders": []}}, "orders"),
        ({"orders": [], "pagination": []}, "pagination"),
        ({"orders": [], "pagination": {"nextToken": ""}}, "pagination.nextToken"),
        ({"orders": [], "pagination": {"nextToken": 7}}, "pagination.nextToken"),
    ],
)
def test_a_page_of_another_shape_is_never_an_empty_one(document: object, key: str) -> None:
    """A missing list or an odd token is an error that names its key, never "no more orders"."""
    with pytest.raises(BadShape) as caught:
        read_page(document)
    assert caught.value.key == key


def test_pages_are_told_apart_by_what_is_on_them() -> None:
    """The same orders give the same digest; a newer writing or another order gives another."""
    digests = [
        read_page({"orders": orders}).digest
        for orders in (
            [order("A")],
            [order("A")],
            [order("B")],
            [order("A", "2026-11-02T08:00:01Z")],
            [order("A"), order("B")],
            ["x"],
            ["x", 7],
        )
    ]
    assert digests[0] == digests[1]
    assert len(set(digests)) == 6


@pytest.mark.parametrize("document", [[], {}, {"order": None}, {"payload": {}}])
def test_a_single_order_of_another_shape_is_an_error(document: object) -> None:
    """getOrder without its order is an error."""
    with pytest.raises(BadShape):
        read_single(document)
