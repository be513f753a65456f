"""The practice shop as a server: starts, stops, tells what was asked, and lets orders come and change."""

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
import requests

from fvsestore_gui.clock import Clock, StandingClock
from fvsestore_gui.practice.shop import PracticeShop


def test_listens_on_loopback_only_and_stops(shop: PracticeShop) -> None:
    """The shop is reachable on 127.0.0.1, stops when told, and can be started again."""
    base = shop.spapi_base
    assert base.startswith("http://127.0.0.1:")
    assert shop.lwa_url == base + "/auth/o2/token"
    assert shop.spapi_url("FarEast") == base + "/fe"
    shop.stop()
    shop.stop()
    with pytest.raises(requests.ConnectionError):
        requests.get(base, timeout=5)
    with pytest.raises(RuntimeError):
        _ = shop.lwa_url
    shop.start()
    shop.start()
    assert requests.get(shop.spapi_base, timeout=5).status_code == 404


def test_every_reply_has_a_request_id_and_one_date(caller: Any, clock: StandingClock) -> None:
    """Request ids differ; the Date header is the clock's, once."""
    token = caller.token()
    replies = [caller.participations(token) for _ in range(3)]
    assert len({r.headers["x-amzn-RequestId"] for r in replies}) == 3
    assert {r.headers["Date"] for r in replies} == {"Sun, 22 Nov 2026 16:00:00 GMT"}


@pytest.mark.parametrize(
    ("path", "status"), [("/orders/v0/orders", 403), ("/orders/v0/orders/1/orderItems", 403), ("/fba/x", 404)]
)
def test_unknown_paths_are_noted(caller: Any, contract: Any, path: str, status: int) -> None:
    """What the shop does not serve, Orders API v0 above all, is refused and noted."""
    reply = caller.get(path, caller.token())
    assert reply.status_code == status
    contract("orders_2026-01-01.json", "ErrorList", reply.json())
    assert list(caller.shop.unknown_requests) == [("GET", "/eu" + path)]


def test_notes_what_was_asked(caller: Any, shop: PracticeShop) -> None:
    """Requests are noted with their query, without tokens."""
    token = caller.token()
    caller.search(token, createdAfter="2026-11-01T00:00:00Z")
    assert shop.requests[-1] == ("GET", "/eu/orders/2026-01-01/orders", {"createdAfter": "2026-11-01T00:00:00Z"})
    assert token not in repr(shop.requests)
    assert not shop.unknown_requests


def test_one_address_for_all_regions(caller: Any, shop: PracticeShop) -> None:
    """A program that can only be given one address is answered by the region of its token."""
    headers = {"x-amz-access-token": caller.token("FarEast")}
    reply = requests.get(f"{shop.spapi_base}/sellers/v1/marketplaceParticipations", headers=headers, timeout=5)
    assert "JP" in {p["marketplace"]["countryCode"] for p in reply.json()["payload"]}


def test_a_touched_order_is_found_as_updated(caller: Any, shop: PracticeShop, clock: StandingClock) -> None:
    """An order that changes now moves on in its status, keeps its lines, and is found by the time of its update."""
    token = caller.token()
    unshipped = caller.search(
        token, createdAfter="2026-11-20T00:00:00Z", fulfillmentStatuses="UNSHIPPED", includedData="FULFILLMENT"
    ).json()["orders"][0]
    clock.move(60)
    shop.touch(unshipped["orderId"])
    clock.move(120)
    found = caller.search(token, lastUpdatedAfter="2026-11-22T16:00:00Z", includedData="FULFILLMENT").json()["orders"]
    assert [o["orderId"] for o in found] == [unshipped["orderId"]]
    assert found[0]["lastUpdatedTime"] == "2026-11-22T16:01:00Z"
    assert found[0]["createdTime"] == unshipped["createdTime"]
    assert found[0]["fulfillment"]["fulfillmentStatus"] == "SHIPPED"
    assert [i["product"] for i in found[0]["orderItems"]] == [i["product"] for i in unshipped["orderItems"]]
    with pytest.raises(KeyError):
        shop.touch("305-0000000-0000000")


@pytest.mark.parametrize(("region", "currency"), [("Europe", "EUR"), ("NorthAmerica", "USD"), ("FarEast", "JPY")])
def test_a_new_order_comes_in(
    caller: Any, shop: PracticeShop, clock: StandingClock, region: str, currency: str
) -> None:
    """A new order is found two minutes later, in its own region."""
    order_id = shop.add_order(region)
    token = caller.token(region)
    query = {"createdAfter": "2026-11-22T12:00:00Z", "includedData": "PROCEEDS"}
    assert caller.search(token, region, **query).json()["orders"] == []
    clock.move(120)
    (found,) = caller.search(token, region, **query).json()["orders"]
    assert (found["orderId"], found["createdTime"]) == (order_id, "2026-11-22T16:00:00Z")
    assert found["proceeds"]["grandTotal"]["currencyCode"] == currency
    assert shop.add_order(region) != order_id


def test_a_hundred_thousand_orders_are_paged(clock: StandingClock, caller: Any) -> None:
    """A big shop knows all its order ids, all different, and gives any page without writing the others."""
    with PracticeShop(clock, orders=100_000) as big:
        caller.shop = big
        assert len(set(big.order_ids("Europe"))) == 80_001
        body = caller.search(caller.token(), createdAfter="2026-10-20T00:00:00Z").json()
        assert len(body["orders"]) == 100
        assert body["orders"][0]["createdTime"].startswith("2026-10-20T00:0")


def test_a_big_book_is_spread_evenly(clock: StandingClock, caller: Any) -> None:
    """A hundred thousand orders over two years in one region: as many in every month, found, paged and reported."""
    with PracticeShop(clock, orders=100_000, years=2, region="Europe") as big:
        caller.shop = big
        assert not big.order_ids("FarEast")
        assert len(set(big.order_ids("Europe"))) == 100_000
        token = caller.token()
        for start, end in (("2024-12-01", "2024-12-31"), ("2025-11-01", "2025-12-01"), ("2026-10-01", "2026-10-31")):
            window = {"dataStartTime": f"{start}T00:00:00Z", "dataEndTime": f"{end}T00:00:00Z"}
            _, document = caller.finished_report(clock, **window)
            rows = document.content.decode().split("\r\n")[1:-1]
            assert 4_000 < len({row.split("\t")[0] for row in rows}) < 4_250
        bounds = {"createdAfter": "2025-11-01T00:00:00Z", "createdBefore": "2025-12-01T00:00:00Z"}
        page = caller.search(token, **bounds).json()
        assert len(page["orders"]) == 100
        second = caller.search(token, **bounds, paginationToken=page["pagination"]["nextToken"]).json()["orders"]
        assert second[0]["createdTime"] >= page["orders"][-1]["createdTime"]
        clock.move(3 * 86_400)
        for order_id in (big.order_ids("Europe")[0], big.order_ids("Europe")[-1]):
            # the oldest order is still within Amazon's two years
            assert caller.order(caller.token(), order_id).status_code == 200


@pytest.mark.parametrize("orders", [0, 1, 12])
def test_small_shops(clock: StandingClock, caller: Any, orders: int) -> None:
    """A shop with few or no orders answers all the same."""
    with PracticeShop(clock, orders=orders) as small:
        caller.shop = small
        assert len(caller.every_order("Europe", "")) == orders - orders * 35 // 300 - orders * 25 // 300


def test_real_time_shop(practice_shop: PracticeShop) -> None:
    """The shop on the PC's own time has orders up to the last midnight."""
    account = practice_shop.account("Europe")
    form = {"grant_type": "refresh_token", "client_id": account.client_identifier}
    form |= {"client_secret": account.client_secret, "refresh_token": account.refresh_token}
    token = requests.post(practice_shop.lwa_url, data=form, timeout=5).json()["access_token"]
    after = Clock().now().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    url = practice_shop.spapi_url("Europe") + "/orders/2026-01-01/orders"
    query = {"createdAfter": datetime.fromtimestamp(after.timestamp() - 86400, UTC).isoformat()}
    reply = requests.get(url, params=query, headers={"x-amz-access-token": token}, timeout=5)
    assert reply.json()["orders"]


def test_runs_alone() -> None:
    """python -m fvsestore_gui.practice prints the two variables and the keys, and serves."""
    command = [sys.executable, "-X", "utf8", "-m", "fvsestore_gui.practice", "--orders", "5", "--speed", "60"]
    command += ["--years", "2", "--region", "Europe"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        try:
            assert process.stdout is not None
            lines = [process.stdout.readline().strip() for _ in range(17)]
            variables = dict(line.split("=", 1) for line in lines[:2])
            assert set(variables) == {"FVSESTORE_LWA_URL", "FVSESTORE_SPAPI_URL"}
            assert sum("Refresh token" in line for line in lines) == 3
            assert requests.post(variables["FVSESTORE_LWA_URL"], data={}, timeout=5).status_code == 400
        finally:
            process.terminate()
