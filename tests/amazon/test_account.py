"""What an import asks of Amazon, against the practice shop: pages, quotas, refusals, faults."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.amazon.limits import SEARCH_ORDERS
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import Cancelled, GrantRole, ReachAmazon, RenewCredential, TryLater
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.windows import DATA_SETS, OrderPage, Window, window
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

Account = Callable[..., AmazonAccount]


def last_days(account: AmazonAccount, days: int, region: Region = Region.EUROPE, by: str = "created") -> Window:
    before = account.amazon_now() - timedelta(minutes=2)
    ids = [marketplace.marketplace_id for marketplace in region_marketplaces(region)]
    return window(by, before - timedelta(days=days), before, ids)


def pages(account: AmazonAccount, asked: Window) -> Iterator[OrderPage]:
    token = None
    while True:
        page = account.search_orders(asked, token, DATA_SETS, Progress())
        yield page
        if (token := page.next_token) is None:
            return


def api_calls(shop: PracticeShop) -> list[dict[str, str]]:
    return [query for _, path, query in shop.requests if "/orders/" in path]


@pytest.mark.parametrize("region", list(Region))
def test_every_order_of_a_region_arrives_once(account: Account, shop: PracticeShop, region: Region) -> None:
    """All pages of all marketplaces bring every order once, whole and exact; nothing is held."""
    ours = account(region)
    before = ours.amazon_now() - timedelta(minutes=2)
    everywhere = window("created", before - timedelta(days=3650), before, [])
    read = [order for page in pages(ours, everywhere) for order in page.orders]
    assert all(isinstance(order, Order) for order in read)
    assert Counter(order.order_id for order in read) == Counter(shop.order_ids(region.value))
    states = Counter(order.agreement.state for order in read if isinstance(order, Order))
    assert set(states) <= {"agrees", "differs", "pending", "cancelled", "no_total"}
    assert states["differs"] == (2 if region is Region.EUROPE else 0)
    assert not shop.unknown_requests


def test_no_buyer_of_the_practice_shop_is_kept(account: Account) -> None:
    """Names, streets and postcodes that the shop sends are nowhere in what is read."""
    ours = account()
    kept = repr([page.orders for page in pages(ours, last_days(ours, 725))])
    assert "PIRKEJAS" not in kept
    assert "ES-CN" in kept


def test_every_page_is_asked_for_with_the_same_words(account: Account, shop: PracticeShop) -> None:
    """Only the page token differs between pages; both ends are fixed and RECIPIENT is asked for, BUYER never."""
    ours = account()
    list(pages(ours, last_days(ours, 725, by="updated")))
    calls = api_calls(shop)
    assert len(calls) >= 3
    first = calls[0]
    assert set(first) == {
        "lastUpdatedAfter",
        "lastUpdatedBefore",
        "marketplaceIds",
        "maxResultsPerPage",
        "includedData",
    }
    for later in calls[1:]:
        assert {name: value for name, value in later.items() if name != "paginationToken"} == first
    asked = first["includedData"].split(",")
    assert "RECIPIENT" in asked
    assert not {"BUYER", "PAYMENT"} & set(asked)


def test_every_request_is_as_amazon_s_contract_has_it(account: Account, shop: PracticeShop, shared: Path) -> None:
    """Paths, parameter names, words of lists and times of all requests are those of Amazon's API models."""
    ours = account()
    order = next(order for page in pages(ours, last_days(ours, 725)) for order in page.orders)
    ours.get_order(order.order_id or "", DATA_SETS, Progress())
    ours.participations(ours.log_in(Progress()), Progress())
    contract = {}
    for name in ("orders_2026-01-01", "sellers"):
        model = json.loads((shared / "contracts" / "spapi" / f"{name}.json").read_text(encoding="utf-8"))
        contract |= model["paths"]
    checked = set()
    for method, path, query in shop.requests:
        if path.startswith("/auth/"):
            continue
        plain = path.removeprefix("/eu")
        template = plain if plain in contract else "/orders/2026-01-01/orders/{orderId}"
        parameters = {one["name"]: one for one in contract[template][method.lower()].get("parameters", [])}
        checked.add(template)
        for name, value in query.items():
            rule = parameters[name]
            assert rule["in"] == "query"
            if rule["type"] == "array":
                values = value.split(",")
                assert len(values) <= rule.get("maxItems", 99)
                assert set(values) <= set(rule["items"].get("enum", values))
            elif rule.get("format") == "date-time":
                assert datetime.fromisoformat(value).tzinfo is not None
            elif rule["type"] == "integer":
                assert 1 <= int(value) <= 100
    assert len(checked) == 3


def test_single_orders_are_asked_for_by_their_ids(account: Account, shop: PracticeShop) -> None:
    """An order comes by its id; an id Amazon does not know gives None."""
    ours = account()
    wanted = shop.order_ids("Europe")[0]
    found = ours.get_order(wanted, DATA_SETS, Progress())
    assert isinstance(found, Order)
    assert found.order_id == wanted
    assert ours.get_order("999-9999999-9999999", DATA_SETS, Progress()) is None


def test_the_upper_bound_is_reckoned_in_amazon_s_time(
    account: Account, shop: PracticeShop, clock: StandingClock
) -> None:
    """Where this PC is 17 minutes behind Amazon, the window still ends two minutes before Amazon's now."""
    shop.faults.set(Fault.WRONG_CLOCK)
    ours = account()
    ours.participations(ours.log_in(Progress()), Progress())
    ahead = (ours.amazon_now() - clock.now()).total_seconds()
    assert 17 * 60 - 5 <= ahead <= 17 * 60
    ours.search_orders(last_days(ours, 1), None, DATA_SETS, Progress())


def test_amazon_s_time_is_asked_for_where_it_is_not_known(account: Account, shop: PracticeShop) -> None:
    """The first import of a day logs in to learn Amazon's time, before it fixes its window."""
    shop.faults.set(Fault.WRONG_CLOCK)
    assert account().amazon_now() > shop_clock(shop) + timedelta(minutes=16)


def shop_clock(shop: PracticeShop) -> datetime:
    return shop._api._clock.now()


@pytest.mark.parametrize("fault", [Fault.REFUSED_DATA, Fault.REFUSED_DATA_AS_INVALID])
def test_a_refused_data_set_is_left_out_and_told(account: Account, shop: PracticeShop, fault: Fault) -> None:
    """Without the role for addresses the import goes on without them and says so, on every page."""
    shop.faults.set(fault)
    ours = account()
    read = list(pages(ours, last_days(ours, 725)))
    assert all(page.refused == ("RECIPIENT",) for page in read)
    orders = [order for page in read for order in page.orders]
    assert len(orders) > 200
    assert all(isinstance(order, Order) and order.ship_country is None and order.total for order in orders[:5])
    # the refusal is found out once: one call more than there are pages
    assert len(api_calls(shop)) == len(read) + 1
    assert isinstance(ours.get_order(orders[0].order_id or "", DATA_SETS, Progress()), Order)


def test_a_missing_role_is_told_and_not_taken_for_refused_data(account: Account, shop: PracticeShop) -> None:
    """Where every call is refused, the error is the role or the region, found out in few calls."""
    shop.faults.set(Fault.MISSING_ROLE)
    ours = account()
    with pytest.raises(GrantRole) as caught:
        ours.search_orders(last_days(ours, 5), None, DATA_SETS, Progress())
    assert caught.value.code == "access_denied"
    assert caught.value.facts["region"] == "Europe"
    assert len(api_calls(shop)) <= 3


def test_the_wrong_region_is_told(account: Account) -> None:
    """A key of Europe at North America's address is refused as such."""
    ours = account(Region.EUROPE, at=Region.NORTH_AMERICA)
    with pytest.raises(GrantRole) as caught:
        ours.search_orders(last_days(ours, 5, Region.NORTH_AMERICA), None, DATA_SETS, Progress())
    assert caught.value.code == "access_denied"


def test_a_secret_that_ended_is_told_at_the_api_too(account: Account, shop: PracticeShop) -> None:
    """Amazon's 403 that names the secret asks for a new secret, not for a role."""
    shop.faults.set(Fault.EXPIRED_SECRET_AT_API)
    ours = account()
    with pytest.raises(RenewCredential) as caught:
        ours.search_orders(last_days(ours, 5), None, DATA_SETS, Progress())
    assert caught.value.code == "lwa_secret_expired"


def test_an_access_token_that_ended_is_renewed_by_itself(
    account: Account, shop: PracticeShop, clock: StandingClock
) -> None:
    """A token that Amazon takes no longer is asked for anew, once, and the page arrives."""
    ours = account()
    asked = last_days(ours, 5)
    ours.search_orders(asked, None, DATA_SETS, Progress())
    token = ours._tokens.known(ours.key)
    assert token is not None
    clock.move(3700)
    token.valid_until += timedelta(hours=9)  # this PC believes in it, Amazon does not
    ours.search_orders(asked, None, DATA_SETS, Progress())
    assert sum(path == "/auth/o2/token" for _, path, _ in shop.requests) == 2


def test_the_quota_is_waited_for_and_told_before(account: Account, clock: StandingClock) -> None:
    """The twenty-first page of an hour waits, and the time it will come is told before."""
    ours = account()
    asked = last_days(ours, 5)
    told: list[tuple[datetime, str]] = []
    for _ in range(21):
        ours.search_orders(asked, None, DATA_SETS, Progress(), lambda *when: told.append(when))
    assert [why for _, why in told] == ["quota"]
    assert clock.now() >= told[0][0]
    assert ours.forecast(SEARCH_ORDERS, 1)[1] > 170


def test_amazon_s_429_is_waited_out(account: Account, shop: PracticeShop, clock: StandingClock) -> None:
    """A 429 although the reckoning said free: wait, try again, arrive."""
    shop.faults.set(Fault.THROTTLE, times=3)
    ours = account()
    told: list[str] = []
    ours.search_orders(last_days(ours, 5), None, DATA_SETS, Progress(), lambda until, why: told.append(why))
    assert told.count("quota") >= 3
    assert sum(clock.waited_s) >= 3 * 178


def test_a_429_without_end_is_told(account: Account, shop: PracticeShop) -> None:
    """After ten refusals in a row the import ends and says when to try again."""
    shop.faults.set(Fault.THROTTLE)
    ours = account()
    with pytest.raises(TryLater) as caught:
        ours.get_order("302-0000000-0000000", DATA_SETS, Progress())
    assert caught.value.code == "amazon_throttled"
    assert datetime.fromisoformat(str(caught.value.facts["ready_at"]))


def test_cancel_inside_a_wait(account: Account, shop: PracticeShop) -> None:
    """Atšaukti while Amazon's quota is waited for ends the call."""
    shop.faults.set(Fault.THROTTLE)
    ours = account()
    progress = Progress()
    with pytest.raises(Cancelled):
        ours.search_orders(last_days(ours, 5), None, DATA_SETS, progress, lambda until, why: progress.cancel())


@pytest.mark.parametrize("fault", [Fault.SERVER_ERROR, Fault.UNAVAILABLE, Fault.CUT_CONNECTION])
def test_passing_trouble_is_tried_again(
    account: Account, shop: PracticeShop, clock: StandingClock, fault: Fault
) -> None:
    """A 5xx or a cut connection costs a short wait, not the import."""
    ours = account()
    asked = last_days(ours, 60)
    shop.faults.set(fault, times=2)
    told: list[str] = []
    page = ours.search_orders(asked, None, DATA_SETS, Progress(), lambda until, why: told.append(why))
    assert page.orders
    assert told == ["retry", "retry"]


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (Fault.SERVER_ERROR, TryLater, "amazon_down"),
        (Fault.UNAVAILABLE, TryLater, "amazon_down"),
        (Fault.CUT_CONNECTION, ReachAmazon, "network_cut"),
        (Fault.HTML_PAGE, TryLater, "amazon_not_json"),
        (Fault.EMPTY_REPLY, TryLater, "amazon_empty"),
        (Fault.GARBLED_JSON, TryLater, "amazon_not_json"),
        (Fault.MISSING_ORDERS, TryLater, "amazon_bad_shape"),
    ],
)
def test_trouble_that_stays_is_never_taken_for_no_orders(
    account: Account, shop: PracticeShop, fault: Fault, kind: type[TryLater], code: str
) -> None:
    """HTML, an empty body, broken JSON, a missing list: each is an error of its own."""
    ours = account()
    asked = last_days(ours, 5)
    shop.faults.set(fault)
    with pytest.raises(kind) as caught:
        ours.search_orders(asked, None, DATA_SETS, Progress())
    assert caught.value.code == code
    with pytest.raises(kind):
        ours.get_order(shop.order_ids("Europe")[-1], DATA_SETS, Progress())


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.REPEATED_TOKEN, "page_token_repeats"),
        (Fault.REPEATED_PAGE, "page_repeats"),
        (Fault.EXPIRED_PAGE_TOKEN, "page_token_expired"),
    ],
)
def test_pages_that_go_in_circles_are_told(account: Account, shop: PracticeShop, fault: Fault, code: str) -> None:
    """A token or a page that comes again, and a token Amazon takes no longer, end the paging with an error."""
    ours = account()
    shop.faults.set(fault)
    with pytest.raises(TryLater) as caught:
        list(pages(ours, last_days(ours, 725)))
    assert caught.value.code == code


def test_a_window_can_be_begun_again(account: Account) -> None:
    """After an expired token the same window is read from its first page without being taken for a circle."""
    ours = account()
    asked = last_days(ours, 725)
    first = list(pages(ours, asked))
    assert [page.digest for page in pages(ours, asked)] == [page.digest for page in first]


def test_one_unreadable_order_does_not_take_its_page_along(account: Account, shop: PracticeShop) -> None:
    """The order with the total 12.4.0 is held with its reason; all others of the page are there."""
    ours = account()
    asked = last_days(ours, 725)
    shop.faults.set(Fault.UNREADABLE_ORDER, times=1)
    orders = [order for page in pages(ours, asked) for order in page.orders]
    held = [order for order in orders if isinstance(order, HeldOrder)]
    assert len(orders) == len(shop.order_ids("Europe")) - 1  # one is in a marketplace nobody knows
    assert [(order.reason, order.field, order.value) for order in held] == [
        ("amount_unreadable", "proceeds.grandTotal.amount", "12.4.0")
    ]
    assert "PIRKEJAS" not in held[0].raw


@pytest.mark.parametrize("seconds", [-86_400, -3600, 3600, 86_400])
def test_a_clock_that_was_set_does_not_move_amazon_s_time(
    account: Account, shop: PracticeShop, clock: StandingClock, seconds: int
) -> None:
    """Between two imports somebody sets this PC's clock: the next window ends by Amazon's clock all the same."""
    shops = StandingClock(clock.now())
    shop._api._clock = shops
    ours = account()
    ours.search_orders(last_days(ours, 1), None, DATA_SETS, Progress())
    clock.move(seconds)
    assert abs((ours.amazon_now() - shops.now()).total_seconds()) <= 4
    assert ours.amazon_now() <= shops.now()


def test_reaching_amazon_asks_once(account: Account, shop: PracticeShop) -> None:
    """A scheduled import finds out whether the network is there; with a key at hand nothing is asked."""
    ours = account()
    ours.reach(Progress())
    asked = len(shop.requests)
    ours.reach(Progress())
    assert len(shop.requests) == asked == 1
