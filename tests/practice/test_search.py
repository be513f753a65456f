"""The practice searchOrders and getOrder keep Amazon's rules on parameters, pages and limits."""

from datetime import UTC, datetime
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.quotas import Quotas
from fvsestore_gui.practice.shop import PracticeShop
from tests.practice.conftest import BY_ORDER_DATE, Caller

WIDE = {"createdAfter": "2020-01-01T00:00:00Z", "createdBefore": "2026-11-22T15:58:00Z"}
PAGE_SENTENCE = (
    "The paginationToken you have submitted is not valid. "
    "All parameters must match the original request except maxResultsPerPage."
)


@pytest.fixture
def token(caller: Any) -> str:
    return str(caller.token())


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"createdAfter": "2026-11-01T00:00:00Z", "lastUpdatedAfter": "2026-11-01T00:00:00Z"},
        {"createdBefore": "2026-11-01T00:00:00Z"},
        {"createdAfter": "2026-11-01T00:00:00Z", "lastUpdatedBefore": "2026-11-02T00:00:00Z"},
        {"createdAfter": "2026-11-02T00:00:00Z", "createdBefore": "2026-11-01T00:00:00Z"},
        {"createdAfter": "2026-11-02T00:00:00Z", "createdBefore": "2026-11-22T15:58:01Z"},
        {"createdAfter": "2026-11-22T16:30:00Z"},
        {"createdAfter": "2026-11-02"},
        {"createdAfter": "2026-11-02T00:00:00"},
        {"createdAfter": "yesterday"},
        WIDE | {"maxResultsPerPage": "0"},
        WIDE | {"maxResultsPerPage": "101"},
        WIDE | {"maxResultsPerPage": "-1"},
        WIDE | {"marketplaceIds": ",".join(["A1PA6795UKMFR9"] * 51)},
        WIDE | {"marketplaceIds": ""},
        WIDE | {"fulfillmentStatuses": "SHIPPED,Unshipped"},
        WIDE | {"fulfilledBy": "AFN"},
        WIDE | {"includedData": "PROCEEDS,EVERYTHING"},
        WIDE | {"MarketplaceIds": "A1PA6795UKMFR9"},
        WIDE | {"orderIds": "305-1234567-1234567"},
    ],
)
def test_refuses_wrong_parameters(caller: Any, token: str, contract: Any, query: dict[str, str]) -> None:
    """Every break of the published rules is 400 InvalidInput, never an empty list."""
    reply = caller.search(token, **query)
    assert reply.status_code == 400
    assert reply.json()["errors"][0]["code"] == "InvalidInput"
    contract("orders_2026-01-01.json", "ErrorList", reply.json())


def test_refuses_a_parameter_given_twice(caller: Any, token: str) -> None:
    """A list sent as repeated parameters instead of commas is refused."""
    ids = ["A1PA6795UKMFR9", "A13V1IB3VIYZZH"]
    assert caller.search(token, **WIDE, marketplaceIds=ids).status_code == 400


def test_refuses_a_get_with_a_body(caller: Any, token: str) -> None:
    """GET with a body is Amazon's documented 400."""
    url = caller.shop.spapi_url("Europe") + "/sellers/v1/marketplaceParticipations"
    reply = caller._session.get(url, headers={"x-amz-access-token": token}, data="{}", timeout=10)
    assert reply.status_code == 400


def test_upper_bound_exactly_two_minutes_old_is_taken(caller: Any, token: str) -> None:
    """The bound may be two minutes old, and it comes back in the reply."""
    body = caller.search(
        token, lastUpdatedAfter="2026-11-21T00:00:00Z", lastUpdatedBefore="2026-11-22T15:58:00Z"
    ).json()
    assert body["lastUpdatedBefore"] == "2026-11-22T15:58:00Z"
    assert "createdBefore" not in body
    assert body["orders"]


@pytest.mark.parametrize("field", ["created", "lastUpdated"])
def test_pages_give_every_order_once_oldest_first(caller: Any, token: str, field: str) -> None:
    """All pages together hold every order of the seller once, by the asked time, and the last has no page token."""
    query = {
        f"{field}After": "2020-01-01T00:00:00Z",
        f"{field}Before": "2026-11-22T15:58:00Z",
        "maxResultsPerPage": "70",
    }
    orders: list[dict[str, Any]] = []
    pages = 0
    while True:
        body = caller.search(token, **query).json()
        orders += body["orders"]
        pages += 1
        if "pagination" not in body:
            break
        assert len(body["orders"]) == 70
        query["paginationToken"] = body["pagination"]["nextToken"]
    assert pages == 4
    assert sorted(o["orderId"] for o in orders) == sorted(caller.shop.order_ids("Europe"))
    times = [o[f"{field}Time"] for o in orders]
    assert times == sorted(times)


def test_an_order_that_changes_between_pages_hides_no_other(caller: Any, token: str) -> None:
    """When an order moves out of the window between two pages, no other order is skipped."""
    query = {"lastUpdatedAfter": "2020-01-01T00:00:00Z", "lastUpdatedBefore": "2026-11-22T15:58:00Z"}
    first = caller.search(token, **query).json()
    caller.shop.touch(first["orders"][0]["orderId"])
    seen = [o["orderId"] for o in first["orders"]]
    while "pagination" in first:
        first = caller.search(token, **query, paginationToken=first["pagination"]["nextToken"]).json()
        seen += [o["orderId"] for o in first["orders"]]
    assert sorted(seen) == sorted(caller.shop.order_ids("Europe"))


def test_page_token_is_bound_to_its_parameters(caller: Any, token: str) -> None:
    """The same moment written otherwise is another request; page size and data sets may change."""
    page_token = caller.search(token, **WIDE).json()["pagination"]["nextToken"]
    other = WIDE | {"createdBefore": "2026-11-22T15:58:00+00:00"}
    reply = caller.search(token, **other, paginationToken=page_token)
    assert (reply.status_code, reply.json()["errors"][0]["message"]) == (400, PAGE_SENTENCE)
    free = {"maxResultsPerPage": "10", "includedData": "PROCEEDS"}
    assert len(caller.search(token, **WIDE, **free, paginationToken=page_token).json()["orders"]) == 10


@pytest.mark.parametrize("spoilt", ["x", "", "AAAA", "Ž", "eyJhIjoxfQ=="])
def test_foreign_page_tokens_are_refused(caller: Any, token: str, spoilt: str) -> None:
    """A page token that is not Amazon's is 400 with Amazon's sentence."""
    reply = caller.search(token, **WIDE, paginationToken=spoilt)
    assert (reply.status_code, reply.json()["errors"][0]["message"]) == (400, PAGE_SENTENCE)


def test_page_token_lives_24_hours_and_a_restart(caller: Any, token: str, clock: StandingClock) -> None:
    """A stored page token is good after a restart of the shop, and dies after 24 hours."""
    page_token = caller.search(token, **WIDE, maxResultsPerPage="1").json()["pagination"]["nextToken"]
    expected = caller.search(token, **WIDE, paginationToken=page_token).json()["orders"]
    with PracticeShop(clock) as second:
        caller.shop = second
        again = caller.token()
        assert caller.search(again, **WIDE, paginationToken=page_token).json()["orders"] == expected
        clock.move(24 * 3600)
        again = caller.token()
        assert caller.search(again, **WIDE, paginationToken=page_token).status_code == 200
        clock.move(1)
        assert caller.search(again, **WIDE, paginationToken=page_token).status_code == 400


def test_filters(caller: Any, token: str) -> None:
    """Marketplace, status and fulfilment filters give exactly what matches them."""
    asked = {"includedData": "FULFILLMENT"}
    everything = caller.every_order("Europe", "FULFILLMENT")
    chosen = [
        o["orderId"]
        for o in everything
        if o["salesChannel"]["marketplaceId"] in ("A1PA6795UKMFR9", "A1C3SOZRARQ6R3")
        and o["fulfillment"]["fulfillmentStatus"] in ("PENDING", "CANCELLED", "UNSHIPPED")
        and o["fulfillment"].get("fulfilledBy") == "MERCHANT"
    ]
    body = caller.search(
        token,
        **WIDE,
        **asked,
        marketplaceIds="A1PA6795UKMFR9,A1C3SOZRARQ6R3",
        fulfillmentStatuses="PENDING,CANCELLED,UNSHIPPED",
        fulfilledBy="MERCHANT",
    ).json()
    assert chosen
    assert [o["orderId"] for o in body["orders"]] == chosen


def test_two_years_reach(caller: Any, clock: StandingClock) -> None:
    """Orders older than two years are gone, but stay in Japan's shop."""
    oldest = caller.shop.order_ids("Europe")[0]
    token = caller.token()
    assert caller.order(token, oldest).status_code == 200
    clock.move(60 * 24 * 3600)
    token = caller.token()
    assert caller.order(token, oldest).status_code == 404
    found = caller.search(token, **WIDE, maxResultsPerPage="1").json()["orders"][0]["orderId"]
    assert found != oldest
    japan = caller.search(caller.token("FarEast"), "FarEast", createdAfter="2016-01-01T00:00:00Z").json()["orders"][0]
    assert japan["createdTime"] < "2020"


def test_get_order_gives_the_same_as_the_search(caller: Any, token: str, contract: Any) -> None:
    """One order asked for alone is the order of the list; an unknown id is 404."""
    included = "PROCEEDS,FULFILLMENT,TAX"
    listed = caller.search(token, **WIDE, includedData=included).json()["orders"][7]
    body = caller.order(token, listed["orderId"], includedData=included).json()
    assert body == {"order": listed}
    contract("orders_2026-01-01.json", "GetOrderResponse", body)
    missing = caller.order(token, "305-0000000-0000000")
    assert (missing.status_code, missing.json()["errors"][0]["code"]) == (404, "NotFound")
    other = caller.shop.order_ids("FarEast")[0]
    assert caller.order(token, other).status_code == 404


@pytest.mark.parametrize(
    ("operation", "burst", "seconds", "limit"),
    [
        ("participations", 15, 62.5, "0.016"),
        ("search", 20, 178.6, "0.0056"),
        ("order", 30, 2, "0.5"),
        ("create_report", 15, 59.9, "0.0167"),
        ("reports", 10, 45.1, "0.0222"),
        ("cancel_report", 10, 45.1, "0.0222"),
        ("document", 15, 59.9, "0.0167"),
    ],
)
def test_limits_follow_the_clock(
    caller: Any, clock: StandingClock, contract: Any, operation: str, burst: int, seconds: float, limit: str
) -> None:
    """The published burst is answered, the next call is 429, and one more is allowed after 1/rate seconds."""
    token = caller.token()
    order_id = caller.shop.order_ids("Europe")[0]
    calls = {
        "participations": lambda: caller.participations(token),
        "search": lambda: caller.search(token, **WIDE, maxResultsPerPage="1"),
        "order": lambda: caller.order(token, order_id),
        "create_report": lambda: caller.create_report(token),
        "reports": lambda: caller.reports(token, reportTypes=BY_ORDER_DATE),
        "cancel_report": lambda: caller.cancel_report(token, "50000000000"),
        "document": lambda: caller.document(token, "amzn1.spdoc.1.4.eu.x"),
    }
    answered = {"create_report": 202, "cancel_report": 404, "document": 404}.get(operation, 200)
    call = calls[operation]
    assert {call().status_code for _ in range(burst)} == {answered}
    refused = call()
    assert refused.status_code == 429
    assert refused.json()["errors"][0]["code"] == "QuotaExceeded"
    assert refused.headers["x-amzn-RateLimit-Limit"] == limit
    contract("orders_2026-01-01.json", "ErrorList", refused.json())
    clock.move(seconds - 0.5)
    assert call().status_code == 429
    clock.move(0.6)
    assert call().status_code == answered
    assert call().status_code == 429
    # every account has limits of its own
    assert caller.participations(caller.token("FarEast"), "FarEast").status_code == 200


def test_polling_a_report_has_its_own_limit(caller: Caller, clock: StandingClock) -> None:
    """getReport: fifteen at once, then two a second."""
    token = caller.token()
    report_id = caller.create_report(token).json()["reportId"]
    assert {caller.report(token, report_id).status_code for _ in range(15)} == {200}
    assert caller.report(token, report_id).status_code == 429
    clock.move(1)
    assert [caller.report(token, report_id).status_code for _ in range(3)] == [200, 200, 429]


def test_calls_beyond_the_limits_are_counted(caller: Caller, shop: PracticeShop) -> None:
    """The shop tells which calls found an empty bucket, apart from those that a fault refused."""
    token = caller.token()
    shop.faults.set(Fault.THROTTLE, times=3)
    assert [caller.participations(token).status_code for _ in range(4)] == [429, 429, 429, 200]
    assert (shop.quotas.taken, shop.quotas.beyond) == ({"getMarketplaceParticipations": 1}, {})
    for _ in range(17):
        caller.participations(token)
    caller.create_report(token)
    assert shop.quotas.taken == {"getMarketplaceParticipations": 15, "createReport": 1}
    assert shop.quotas.beyond == {"getMarketplaceParticipations": 3}


def test_the_network_is_no_faster_on_a_fast_clock() -> None:
    """Where a minute passes in a second, a call that was due is not refused because another came a moment late."""

    class FastClock(StandingClock):
        speed = 60.0

    clock = FastClock(datetime(2026, 11, 22, 16, tzinfo=UTC))
    quotas = Quotas(clock)
    assert all(quotas.take("a", "createReport") for _ in range(15))
    # a tenth of a second of the PC too early, again and again: that is lent once, not with every call
    answers = []
    for _ in range(100):
        clock.move(1 / 0.0167 - 6)
        answers.append(quotas.take("a", "createReport"))
    assert answers[:2] == [True, True]
    taken = sum(answers)
    assert 89 <= taken <= 91
    assert quotas.beyond == {"createReport": 100 - taken}


def test_limits_can_be_lifted(caller: Any, shop: PracticeShop) -> None:
    """For benchmarks the limits can be switched off, and all buckets can be filled at once."""
    token = caller.token()
    for _ in range(15):
        caller.participations(token)
    shop.quotas.refill()
    assert caller.participations(token).status_code == 200
    shop.quotas.enforced = False
    assert {caller.participations(token).status_code for _ in range(20)} == {200}
