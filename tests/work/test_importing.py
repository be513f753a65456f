"""Importing from a faithful small Amazon: windows, pages, cursor, interruptions; and through the practice shop."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fvsestore_gui.amazon.limits import Limits
from fvsestore_gui.clock import Clock, StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import (
    AnotherAtWork,
    CorrectInput,
    DatabaseTrouble,
    FvsError,
    GrantRole,
    ReachAmazon,
    TryLater,
)
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.orders import Agreement, HeldOrder, Order
from fvsestore_gui.model.runs import Counts, ImportKind, ImportProgress, ImportRequest, Run, RunOrigin, RunState
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.model.windows import AMAZON_LAG, DATA_SETS, OrderPage, Window
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.importing import forecast, import_orders

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DE, PL, JP = "A1PA6795UKMFR9", "A1C3SOZRARQ6R3", "A1VC38T7YXB528"
SINCE_LAST = ImportRequest(ImportKind.SINCE_LAST)


def an_order(number: int, created: datetime, updated: datetime | None = None, **changes: Any) -> Order:
    values: dict[str, Any] = dict.fromkeys(Order.__struct_fields__)
    values |= {
        "order_id": f"303-{number:07d}-1234567",
        "created": created,
        "updated": updated or created,
        "status": "SHIPPED",
        "marketplace_id": DE,
        "channel": "AMAZON",
        "business": False,
        "programs": (),
        "associated": (),
        "breakdowns": (),
        "recipient_given": False,
        "items": (),
        "packages": (),
        "agreement": Agreement("no_total"),
    }
    return Order(**(values | changes))


class SmallAmazon:
    """Answers searches as Amazon does: by time ascending, in pages, tokens bound to their parameters for 24 hours."""

    def __init__(self, clock: Clock, orders: Sequence[Order | HeldOrder] = (), page_size: int = 10) -> None:
        self.clock = clock
        self.orders: list[Order | HeldOrder] = list(orders)
        self.page_size = page_size
        self.refused: tuple[str, ...] = ()
        self.asked: list[tuple[Window, str | None, tuple[str, ...]]] = []
        self.single: list[str] = []
        self.before_page: Callable[[int], None] = lambda number: None
        self.change_page: Callable[[OrderPage], OrderPage] = lambda page: page
        self._tokens: dict[str, tuple[Window, tuple[str, ...], int, datetime]] = {}

    fell_back = False

    def amazon_now(self, progress: Progress | None = None) -> datetime:
        return self.clock.now()

    def forecast(self, operation: str, calls: int) -> tuple[int, float]:
        return 20, max(0, calls - 20) / 0.0056

    def search_orders(
        self, window: Window, page_token: str | None, included: Sequence[str], progress: Progress, told: Any = None
    ) -> OrderPage:
        progress.check()
        self.asked.append((window, page_token, tuple(included)))
        self.before_page(len(self.asked))
        assert window.before <= self.clock.now() - AMAZON_LAG
        assert window.after <= window.before
        given = tuple(name for name in included if name not in self.refused)
        start = 0
        if page_token is not None:
            asked, data, start, made = self._tokens.get(page_token, (None, (), 0, NOW))
            if asked != window or data != given or self.clock.now() - made > timedelta(hours=24):
                raise TryLater("page_token_expired", operation="searchOrders")

        def when(one: Order | HeldOrder) -> datetime:
            time = one.created if window.by == "created" and isinstance(one, Order) else one.updated
            assert time is not None
            return time

        found = sorted(
            (one for one in self.orders if window.after <= when(one) <= window.before),
            key=lambda one: (when(one), one.order_id or ""),
        )
        page = found[start : start + self.page_size]
        token = None
        if start + self.page_size < len(found):
            token = f"token-{len(self._tokens)}"
            self._tokens[token] = (window, given, start + self.page_size, self.clock.now())
        digest = ",".join(f"{one.order_id}@{one.updated}" for one in page)
        refused = tuple(name for name in included if name in self.refused)
        return self.change_page(OrderPage(tuple(page), token, f"request-{len(self.asked)}", digest, refused))

    def get_order(
        self, order_id: str, included: Sequence[str], progress: Progress, told: Any = None
    ) -> Order | HeldOrder | None:
        progress.check()
        self.single.append(order_id)
        return next((one for one in self.orders if one.order_id == order_id), None)


class Watched(Progress):
    """Keeps all states it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.states: list[ImportProgress] = []

    def show(self, state: object) -> None:
        assert isinstance(state, ImportProgress)
        self.states.append(state)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def database(place: Path | str, clock: StandingClock) -> Iterator[Database]:
    opened = Database(place, clock)
    yield opened
    opened.close()


def saved(database: Database, marketplaces: frozenset[str] = frozenset({DE, PL})) -> Store:
    known = database.stores.all()
    new = Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, "client", marketplaces)
    return database.stores.save(replace(known[0], marketplace_ids=marketplaces) if known else new)


@pytest.fixture
def store(database: Database) -> Store:
    return saved(database)


@pytest.fixture
def amazon(clock: StandingClock) -> SmallAmazon:
    """45 orders, one a day, the newest an hour old; each was updated two hours after its creation."""
    made = []
    for number in range(45):
        created = NOW - timedelta(days=number, hours=3)
        made.append(an_order(number, created, created + timedelta(hours=2)))
    return SmallAmazon(clock, made)


@pytest.fixture
def run_import(database: Database, store: Store, amazon: SmallAmazon, clock: StandingClock) -> Callable[..., Run]:
    def run(request: ImportRequest = SINCE_LAST, progress: Progress | None = None, **changes: Any) -> Run:
        arguments: dict[str, Any] = {
            "database": database,
            "account": amazon,
            "store": store,
            "request": request,
            "clock": clock,
            "progress": progress or Progress(),
            "holder": "ona@buhalterija",
        }
        return import_orders(**(arguments | changes))

    return run


def period(days_back: float, until: datetime | None = None) -> ImportRequest:
    return ImportRequest(ImportKind.PERIOD, created_from=NOW - timedelta(days=days_back), created_until=until)


Importing = Callable[..., Run]


# -- windows -----------------------------------------------------------------------------------------------------


def test_the_first_import_since_the_last_goes_back_thirty_days_and_says_so(
    run_import: Importing, amazon: SmallAmazon
) -> None:
    """Without a cursor the window is the last thirty days by update, and stands in the run."""
    run = run_import()
    assert (run.state, run.window_by, run.marketplaces) == (RunState.DONE, "updated", 2)
    assert run.window_until == NOW - AMAZON_LAG
    assert run.window_from == NOW - AMAZON_LAG - timedelta(days=30)
    assert run.counts == Counts(received=30, new=30)
    assert {asked[0] for asked in amazon.asked} == {Window("updated", run.window_from, run.window_until, (PL, DE))}
    assert all(set(asked[2]) == set(DATA_SETS) for asked in amazon.asked)


def test_the_next_import_begins_at_the_cursor_minus_the_overlap(run_import: Importing, clock: StandingClock) -> None:
    """Nothing between two imports is missed, and what was there already counts as the same."""
    first = run_import()
    clock.move(86_400)
    second = run_import()
    assert first.window_until is not None
    assert second.window_from == first.window_until - timedelta(minutes=120)
    assert second.counts == Counts(received=1, same=1)
    third = run_import(overlap_minutes=0)
    assert third.window_from == second.window_until
    assert third.counts == Counts()


def test_the_same_period_twice_changes_nothing(run_import: Importing) -> None:
    """0 new and 0 changed the second time."""
    assert run_import(period(50)).counts == Counts(received=45, new=45)
    assert run_import(period(50)).counts == Counts(received=45, same=45)


def test_changes_at_amazon_are_taken_over(run_import: Importing, amazon: SmallAmazon, clock: StandingClock) -> None:
    """New and changed orders are told apart."""
    run_import()
    clock.move(7200)
    amazon.orders[3] = replace_order(amazon.orders[3], updated=clock.now() - timedelta(minutes=30), status="CANCELLED")
    amazon.orders.append(an_order(900, clock.now() - timedelta(minutes=20)))
    counts = run_import().counts
    assert (counts.new, counts.changed) == (1, 1)
    assert counts.adds_up


def replace_order(order: Order | HeldOrder, **changes: Any) -> Order:
    assert isinstance(order, Order)
    return msgspec.structs.replace(order, **changes)


def test_a_marketplace_switched_on_later_is_asked_for_from_its_beginning(
    run_import: Importing, database: Database
) -> None:
    """Its orders of the weeks before are not lost behind the cursor of the others."""
    run_import()
    run = run_import(store=saved(database, frozenset({DE, PL, "A13V1IB3VIYZZH"})))
    assert run.window_from == NOW - AMAZON_LAG - timedelta(days=30)
    assert run_import(store=saved(database)).window_from == NOW - AMAZON_LAG - timedelta(minutes=120)


def test_last_days_and_a_period_go_by_creation(run_import: Importing, clock: StandingClock) -> None:
    """The end of a period that lies ahead is as late as Amazon answers."""
    run = run_import(ImportRequest(ImportKind.LAST_DAYS, days=7))
    assert (run.window_by, run.window_from) == ("created", NOW - AMAZON_LAG - timedelta(days=7))
    run = run_import(period(3, NOW + timedelta(days=1)))
    assert (run.window_by, run.window_until) == ("created", NOW - AMAZON_LAG)
    assert run_import(period(10, NOW - timedelta(days=9))).counts.received == 1


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (period(2, NOW - timedelta(days=3)), "period_backwards"),
        (period(-1), "period_in_future"),
        (period(735), "period_too_far_back"),
        (ImportRequest(ImportKind.PERIOD), "field_empty"),
        (ImportRequest(ImportKind.LAST_DAYS), "period_backwards"),
        (ImportRequest(ImportKind.LAST_DAYS, days=0), "period_backwards"),
        (ImportRequest(ImportKind.LAST_DAYS, days=800), "period_too_far_back"),
        (ImportRequest(ImportKind.ORDER_IDS), "orders_none"),
        (ImportRequest(ImportKind.ORDER_IDS, order_ids=("303-12-1",)), "order_id_shape"),
        (ImportRequest(ImportKind.RETRY_HELD), "orders_none"),
    ],
)
def test_what_cannot_be_asked_is_refused_before_anything_begins(
    run_import: Importing, database: Database, store: Store, clock: StandingClock, request_: ImportRequest, code: str
) -> None:
    """Each wrong request has its own code, in the forecast too; no run and no lease is left of it."""
    with pytest.raises(CorrectInput) as caught:
        run_import(request_)
    assert caught.value.code == code
    with pytest.raises(CorrectInput) as caught:
        forecast(database, Limits(database.buckets, clock), "a", store, request_, clock)
    assert caught.value.code == code
    assert database.runs.last(store.store_id) is None
    assert database.leases.holder(store.store_id) is None


def test_two_years_are_the_reach_but_japan_goes_to_2016(run_import: Importing, database: Database) -> None:
    """Exactly two years back is allowed by the reader's own day; with JP, AU or SG since 2016."""
    assert run_import(period(730)).state is RunState.DONE
    with pytest.raises(CorrectInput) as caught:
        run_import(period(733))
    assert caught.value.facts["earliest"] == "2024-11-22"
    far = saved(database, frozenset({JP}))
    assert run_import(period(3000), store=far).state is RunState.DONE
    with pytest.raises(CorrectInput):
        run_import(period(4000), store=far)


def test_no_marketplace_switched_on_is_said(run_import: Importing, database: Database) -> None:
    """An import of nothing is refused, single orders are not."""
    nowhere = saved(database, frozenset())
    with pytest.raises(CorrectInput) as caught:
        run_import(store=nowhere)
    assert caught.value.code == "marketplaces_none"
    single = ImportRequest(ImportKind.ORDER_IDS, order_ids=("303-0000001-1234567",))
    assert run_import(single, store=nowhere).counts.new == 1


# -- the second look, and how far all is imported -------------------------------------------------------------------

SECOND_LOOK = ImportRequest(ImportKind.SECOND_LOOK)


def test_the_second_look_finds_what_amazon_showed_late(
    run_import: Importing, amazon: SmallAmazon, clock: StandingClock
) -> None:
    """It goes by last update over thirty days, and brings what the imports between had passed by."""
    run_import()
    clock.move(5 * 86_400)
    run_import()
    amazon.orders.append(an_order(900, NOW + timedelta(days=1)))
    assert run_import().counts.new == 0
    run = run_import(SECOND_LOOK)
    assert (run.kind, run.window_by) == (ImportKind.SECOND_LOOK, "updated")
    assert run.window_from == clock.now() - AMAZON_LAG - timedelta(days=30)
    assert run.counts.new == 1


def test_a_window_that_does_not_reach_the_cursor_does_not_move_it(
    run_import: Importing, database: Database, store: Store, clock: StandingClock
) -> None:
    """After forty days without an import a second look leaves the ten days before it to be read."""
    first = run_import()
    clock.move(40 * 86_400)
    run_import(SECOND_LOOK)
    assert database.runs.updated_until(store.store_id, [DE, PL]) == first.window_until
    assert run_import().window_from == (first.window_until or NOW) - timedelta(minutes=120)
    assert database.runs.updated_until(store.store_id, [DE, PL]) == clock.now() - AMAZON_LAG


def test_a_new_marketplace_takes_nothing_from_an_old_one(
    run_import: Importing, database: Database, store: Store, clock: StandingClock
) -> None:
    """Switched on after a long pause, it begins thirty days back; the older ones go on from where they were."""
    first = run_import()
    clock.move(40 * 86_400)
    more = saved(database, frozenset({DE, PL, "A13V1IB3VIYZZH"}))
    run_import(store=more)
    assert database.runs.updated_until(store.store_id, [DE]) == first.window_until
    assert run_import(store=more).window_from == (first.window_until or NOW) - timedelta(minutes=120)
    assert database.runs.updated_until(store.store_id, sorted(more.marketplace_ids)) == clock.now() - AMAZON_LAG


def test_a_second_look_taken_up_again_does_not_turn_the_cursor_back(
    run_import: Importing, database: Database, store: Store, amazon: SmallAmazon, clock: StandingClock
) -> None:
    """What was imported between its two halves stays imported."""
    run_import()
    amazon.before_page = stop_at(len(amazon.asked) + 2, ReachAmazon("network_cut", host="x"))
    with pytest.raises(ReachAmazon):
        run_import(SECOND_LOOK)
    amazon.before_page = never
    clock.move(3600)
    reached = run_import().window_until
    moved: list[datetime | None] = []
    amazon.before_page = lambda number: moved.append(database.runs.updated_until(store.store_id, [DE, PL]))
    run = run_import(SECOND_LOOK)
    assert run.state is RunState.DONE
    assert amazon.asked[-1][0].before == clock.now() - AMAZON_LAG
    assert set(moved) == {reached}


def test_a_cursor_in_the_future_is_not_believed(
    run_import: Importing, database: Database, store: Store, amazon: SmallAmazon, clock: StandingClock
) -> None:
    """A clock that ran ahead (a sped-up practice) leaves no hole once it is right again."""
    clock.move(90 * 86_400)
    run_import()
    clock.move(-90 * 86_400)
    amazon.orders.append(an_order(901, NOW - timedelta(hours=1)))
    run = run_import()
    assert run.window_from == NOW - AMAZON_LAG - timedelta(days=30)
    assert database.runs.updated_until(store.store_id, [DE, PL]) == NOW - AMAZON_LAG
    clock.move(3600)
    assert run_import().window_from == NOW - AMAZON_LAG - timedelta(minutes=120)


def test_imports_by_hand_and_by_themselves_take_up_each_others_work(
    run_import: Importing, amazon: SmallAmazon, clock: StandingClock
) -> None:
    """What one of them left midway is not read twice by the other."""
    for origins in ((RunOrigin.HAND, RunOrigin.SCHEDULE), (RunOrigin.SCHEDULE, RunOrigin.HAND)):
        first, second = origins
        clock.move(40 * 86_400)
        amazon.orders = [an_order(n, clock.now() - timedelta(hours=n + 1)) for n in range(30)]
        amazon.before_page = stop_at(len(amazon.asked) + 3, ReachAmazon("network_cut", host="x"))
        with pytest.raises(ReachAmazon):
            run_import(origin=first)
        amazon.before_page = never
        begun = len(amazon.asked)
        run = run_import(origin=second)
        assert (run.state, run.origin) == (RunState.DONE, second)
        assert amazon.asked[begun][1] is not None


# -- a PC that sleeps, a clock that is set --------------------------------------------------------------------------


def test_a_pc_that_slept_over_its_turn_says_who_went_on(
    run_import: Importing, amazon: SmallAmazon, database: Database, store: Store, clock: StandingClock
) -> None:
    """It asleep, another PC takes over and finishes; it awake, nothing of its page is written, and it says so."""
    others: list[Run] = []

    def sleep(number: int) -> None:
        if number == 2:
            clock.move(2 * 3600)
            amazon.before_page = never
            others.append(run_import(holder="petras@namai"))

    amazon.before_page = sleep
    with pytest.raises(AnotherAtWork) as caught:
        run_import()
    assert caught.value.code == "store_taken_over"
    assert (others[0].state, others[0].counts.new) == (RunState.DONE, 20)
    assert database.orders.count(store.store_id) == 30
    mine = database.runs.get(others[0].run_id - 1)
    assert (mine.state, mine.counts) == (RunState.CUT, Counts(received=10, new=10))
    assert database.leases.holder(store.store_id) is None


def test_a_pc_that_slept_and_was_not_missed_goes_on(
    run_import: Importing, amazon: SmallAmazon, database: Database, store: Store, clock: StandingClock
) -> None:
    """Its turn had passed, but nobody took it: the import ends as if nothing had been."""
    amazon.before_page = lambda number: clock.move(8 * 3600) if number == 2 else None
    run = run_import()
    assert (run.state, run.counts) == (RunState.DONE, Counts(received=30, new=30))


def test_over_every_weekend_the_window_begins_again(
    run_import: Importing, amazon: SmallAmazon, clock: StandingClock, database: Database, store: Store
) -> None:
    """A page mark that expired while the PC slept begins the window again, each time it slept so long."""
    amazon.before_page = lambda number: clock.move(60 * 3600) if number in (3, 6) else None
    run = run_import(period(50))
    assert (run.state, run.counts) == (RunState.DONE, Counts(received=85, new=45, same=40))
    # what the ledger says of the window are the pages of its last beginning
    (entry,) = database.ledger.entries(store.store_id)
    assert entry.received == 45


@pytest.mark.parametrize("seconds", [-400 * 86_400, -3600, 3600, 400 * 86_400])
def test_a_clock_set_in_the_middle_of_an_import_harms_nothing(
    run_import: Importing, amazon: SmallAmazon, database: Database, store: Store, clock: StandingClock, seconds: int
) -> None:
    """Forward or back by an hour or a year: the run ends, every order is there, and the next import goes on."""
    times = iter([clock.now()])
    amazon.amazon_now = lambda progress=None: next(times, clock.now())  # type: ignore[method-assign]
    real = amazon.search_orders

    def search_orders(*arguments: Any) -> OrderPage:
        # Amazon's own clock is not set: tokens and windows live on
        now, clock._now = clock.now(), NOW
        try:
            return real(*arguments)
        finally:
            clock._now = now + timedelta(seconds=seconds if len(amazon.asked) == 2 else 0)

    amazon.search_orders = search_orders  # type: ignore[method-assign]
    run = run_import()
    assert (run.state, run.counts) == (RunState.DONE, Counts(received=30, new=30))
    assert database.runs.updated_until(store.store_id, [DE, PL]) == NOW - AMAZON_LAG
    assert database.leases.holder(store.store_id) is None


# -- single orders and held ones -----------------------------------------------------------------------------------


def test_single_orders_are_asked_for_once_each(run_import: Importing, amazon: SmallAmazon, database: Database) -> None:
    """Pasted twice is asked once; one that Amazon does not know is held with that reason."""
    ids = ("303-0000001-1234567", " 303-0000002-1234567", "303-0000001-1234567", "303-9999999-9999999")
    run = run_import(ImportRequest(ImportKind.ORDER_IDS, order_ids=ids))
    assert run.counts == Counts(received=3, new=2, held=1)
    assert (run.window_by, run.pages) == ("", 3)
    assert len(amazon.single) == 3


def test_an_id_that_amazon_refuses_does_not_stop_the_others(
    run_import: Importing, amazon: SmallAmazon, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One odd number among many is held; where Amazon refuses every one, the refusal itself is told."""
    refused = {"303-0000001-1234567"}
    real = amazon.get_order

    def get_order(order_id: str, *rest: Any) -> Order | HeldOrder | None:
        if order_id in refused:
            raise GrantRole("request_refused", status=400, amazon_text="Invalid Input")
        return real(order_id, *rest)

    monkeypatch.setattr(amazon, "get_order", get_order)
    ids = ImportRequest(ImportKind.ORDER_IDS, order_ids=("303-0000001-1234567", "303-0000002-1234567"))
    run = run_import(ids)
    assert (run.state, run.counts) == (RunState.DONE, Counts(received=2, new=1, held=1))
    refused.add("303-0000002-1234567")
    with pytest.raises(GrantRole):
        run_import(ids)


def test_held_orders_are_tried_again(
    run_import: Importing, amazon: SmallAmazon, database: Database, store: Store
) -> None:
    """Those that now read well are orders; the others stay held, with one try more."""
    good = amazon.orders[0]
    amazon.orders[0] = HeldOrder(good.order_id, "amount_unreadable", "x", "12.4.0", "{}", good.updated)
    amazon.orders[1] = HeldOrder(
        amazon.orders[1].order_id, "time_unreadable", "x", None, "{}", amazon.orders[1].updated
    )
    assert run_import().counts == Counts(received=30, new=28, held=2)
    amazon.orders[0] = good
    request = ImportRequest(ImportKind.RETRY_HELD, order_ids=database.held.order_ids(store.store_id))
    assert run_import(request).counts == Counts(received=2, new=1, held=1)
    held = database.listings.held
    (row,) = held.rows(held.ids(Filter(store.store_id), Sort("row_id")))
    assert (row.reason, row.tries) == ("time_unreadable", 2)


# -- interruptions -------------------------------------------------------------------------------------------------


class Unplugged(RuntimeError):
    pass


def stop_at(page: int, error: BaseException) -> Callable[[int], None]:
    def stop(number: int) -> None:
        if number == page:
            raise error

    return stop


def never(number: int) -> None:
    pass


def test_cancel_keeps_whole_pages_and_the_next_import_goes_on(
    run_import: Importing, amazon: SmallAmazon, database: Database, store: Store, clock: StandingClock
) -> None:
    """The run says so, the cursor stays, and the next import asks only for what is left and what is new."""
    progress = Watched()
    amazon.before_page = lambda number: progress.cancel() if number == 2 else None
    run = run_import(progress=progress)
    assert (run.state, run.counts, run.pages) == (RunState.CANCELLED, Counts(received=20, new=20), 2)
    assert database.runs.updated_until(store.store_id, [DE]) is None
    assert database.orders.marketplace_counts(store.store_id) == {DE: (20, None)}
    assert database.leases.holder(store.store_id) is None
    amazon.before_page = never
    amazon.asked.clear()
    clock.move(3600)
    amazon.orders.append(an_order(901, clock.now() - timedelta(minutes=30)))
    again = run_import()
    assert again.counts == Counts(received=11, new=11)
    assert amazon.asked[0][1] is not None
    assert (again.window_from, again.window_until) == (run.window_from, clock.now() - AMAZON_LAG)
    assert database.runs.updated_until(store.store_id, [DE, PL]) == clock.now() - AMAZON_LAG
    assert database.orders.marketplace_counts(store.store_id) == {DE: (31, clock.now()), PL: (0, clock.now())}
    assert database.orders.count(store.store_id) == 31


@pytest.mark.parametrize("request_", [period(50, NOW), ImportRequest(ImportKind.LAST_DAYS, days=44)])
def test_other_imports_go_on_as_well(run_import: Importing, amazon: SmallAmazon, request_: ImportRequest) -> None:
    """A long period that broke off is not paid for twice."""
    amazon.before_page = stop_at(4, ReachAmazon("network_cut", host="x"))
    with pytest.raises(ReachAmazon):
        run_import(request_)
    amazon.before_page = never
    amazon.asked.clear()
    assert run_import(request_).state is RunState.DONE
    assert amazon.asked[0][1] is not None
    assert len(amazon.asked) == 2


def test_another_request_does_not_go_on_in_a_foreign_window(
    run_import: Importing, amazon: SmallAmazon, database: Database
) -> None:
    """Another period, or other marketplaces, begin at their own beginning."""
    amazon.before_page = stop_at(2, ReachAmazon("network_cut", host="x"))
    with pytest.raises(ReachAmazon):
        run_import(period(50))
    amazon.before_page = never
    for arguments in ({"request": period(49)}, {"request": period(50), "store": saved(database, frozenset({DE}))}):
        amazon.asked.clear()
        run_import(**arguments)
        assert amazon.asked[0][1] is None


@pytest.mark.parametrize("hours", [23, 25])
def test_a_page_token_lives_a_day(run_import: Importing, amazon: SmallAmazon, clock: StandingClock, hours: int) -> None:
    """A window is gone on with while Amazon's token lives, afterwards begun anew; either way nothing is missing."""
    amazon.before_page = stop_at(3, ReachAmazon("network_cut", host="x"))
    with pytest.raises(ReachAmazon):
        run_import(period(50))
    amazon.before_page = never
    amazon.asked.clear()
    clock.move(hours * 3600)
    counts = run_import(period(50)).counts
    assert (amazon.asked[0][1] is not None) == (hours < 24)
    assert counts.new == 25


def test_a_token_that_amazon_no_longer_takes_begins_the_window_once_more(
    run_import: Importing, amazon: SmallAmazon
) -> None:
    """Once; a second refusal is an error of the run."""
    amazon.before_page = lambda number: amazon._tokens.clear() if number == 3 else None
    run = run_import(period(50))
    assert (run.state, run.counts) == (RunState.DONE, Counts(received=65, new=45, same=20))
    amazon.before_page = lambda number: amazon._tokens.clear()
    with pytest.raises(TryLater) as caught:
        run_import(period(49))
    assert caught.value.code == "page_token_expired"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (TryLater("amazon_empty", status=200), "amazon_empty"),
        (ReachAmazon("network_timeout", host="x"), "network_timeout"),
        (Unplugged("secret detail"), "bug"),
    ],
)
def test_a_failed_import_keeps_whole_pages_and_says_why(
    run_import: Importing, amazon: SmallAmazon, database: Database, store: Store, error: Exception, code: str
) -> None:
    """The error is raised and recorded; pages before it stay; the cursor stays; the store is free again."""
    amazon.before_page = stop_at(3, error)
    with pytest.raises(type(error)):
        run_import()
    run = database.runs.last(store.store_id)
    assert run is not None
    assert (run.state, run.error_code, run.counts) == (RunState.FAILED, code, Counts(received=20, new=20))
    assert "secret detail" not in str(run)
    assert database.runs.updated_until(store.store_id, [DE]) is None
    amazon.before_page = never
    assert run_import().counts.new == 10


@pytest.mark.parametrize("repeated", ["token", "page"])
def test_amazon_going_in_circles_is_an_error(run_import: Importing, amazon: SmallAmazon, repeated: str) -> None:
    """A page token or a page that repeats is never taken for progress, nor for the end."""
    pages: list[OrderPage] = []

    def change(page: OrderPage) -> OrderPage:
        pages.append(page)
        if len(pages) == 3:
            return (
                replace(page, next_token=pages[0].next_token)
                if repeated == "token"
                else replace(page, orders=pages[1].orders, digest=pages[1].digest)
            )
        return page

    amazon.change_page = change
    with pytest.raises(TryLater) as caught:
        run_import(period(50))
    assert caught.value.code == ("page_token_repeats" if repeated == "token" else "page_repeats")


def test_two_imports_of_one_store_are_refused(run_import: Importing, amazon: SmallAmazon) -> None:
    """The second is told who holds the store; the first is not disturbed."""
    told: list[FvsError] = []

    def second(number: int) -> None:
        if number == 2:
            with pytest.raises(AnotherAtWork) as caught:
                run_import(holder="petras@namai")
            told.append(caught.value)

    amazon.before_page = second
    assert run_import().counts.new == 30
    assert told[0].facts["holder"] == "ona@buhalterija"


@pytest.fixture
def away(database: Database, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, int, str], list[str]]:
    """Makes the database fail some times at one place, before or after the work is done; gives what it did."""

    def make(name: str, times: int, when: str) -> list[str]:
        room, verb = name.split(".")
        real = getattr(getattr(database, room), verb)
        did: list[str] = []

        def failing(*arguments: Any, **named: Any) -> Any:
            if len(did) == times:
                return real(*arguments, **named)
            did.append(when)
            if when == "in doubt":
                real(*arguments, **named)
            raise DatabaseTrouble("database_unreachable", path="x", detail="57P01")

        monkeypatch.setattr(getattr(database, room), verb, failing)
        return did

    return make


@pytest.mark.parametrize("when", ["gone", "in doubt"])
@pytest.mark.parametrize("name", ["pages.write", "buckets.load", "leases.hold", "runs.end"])
def test_a_database_that_is_away_for_a_minute_is_waited_for(
    run_import: Importing,
    amazon: SmallAmazon,
    clock: StandingClock,
    away: Any,
    database: Database,
    name: str,
    when: str,
) -> None:
    """A failover in the middle of a page, before it or at the end: the import waits, says so, and ends as ever.

    Also where a page's confirmation was lost on the way: it is not counted twice.
    """
    real_forecast, real_search = amazon.forecast, amazon.search_orders

    def forecast(operation: str, calls: int) -> tuple[int, float]:
        database.buckets.load("a", operation)
        return real_forecast(operation, calls)

    def search(*arguments: Any) -> OrderPage:
        arguments[-1](clock.now() + timedelta(seconds=60), "quota")
        return real_search(*arguments)

    amazon.forecast, amazon.search_orders = forecast, search  # type: ignore[method-assign]
    did = away(name, 4, when)
    progress = Watched()
    run = run_import(progress=progress)
    assert did == [when] * 4
    assert (run.state, run.counts, run.pages) == (RunState.DONE, Counts(received=30, new=30), 3)
    told = [state for state in progress.states if state.waiting_for == "database"]
    assert [(state.waiting_until - NOW).total_seconds() for state in told if state.waiting_until] == [1, 3, 7, 15]
    assert clock.waited_s == [1, 2, 4, 8]
    assert progress.states[-1].waiting_for == ""


def test_a_database_that_stays_away_fails_the_import_after_two_minutes(
    run_import: Importing, clock: StandingClock, away: Any, database: Database, store: Store
) -> None:
    """Two minutes are waited, then it is said what is wrong; whole pages stay, and the next import gets the rest."""
    away("pages.write", 1_000, "gone")
    with pytest.raises(DatabaseTrouble) as caught:
        run_import()
    assert caught.value.code == "database_unreachable"
    assert 120 <= sum(clock.waited_s) <= 140
    run = database.runs.last(store.store_id)
    assert run is not None
    assert (run.state, run.error_code) == (RunState.FAILED, "database_unreachable")
    assert database.leases.holder(store.store_id) is None


@pytest.mark.parametrize("code", ["database_disk_full", "database_damaged", "database_read_only", "database_went_back"])
def test_what_does_not_pass_by_itself_is_not_waited_for(
    run_import: Importing, clock: StandingClock, database: Database, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """A full disk needs somebody to make room: it is said at once."""

    def write(*arguments: Any) -> Any:
        raise DatabaseTrouble(code, path="x", detail="")

    monkeypatch.setattr(database.pages, "write", write)
    with pytest.raises(DatabaseTrouble):
        run_import()
    assert clock.waited_s == []


def test_waiting_for_the_database_can_be_cancelled(
    run_import: Importing, clock: StandingClock, away: Any, database: Database
) -> None:
    """Cancel ends the wait at once; the run says that it was cancelled."""
    away("pages.write", 1_000, "gone")

    class Impatient(Watched):
        def show(self, state: object) -> None:
            super().show(state)
            if self.states[-1].waiting_for == "database":
                self.cancel()

    run = run_import(progress=Impatient())
    assert (run.state, run.pages) == (RunState.CANCELLED, 0)
    assert clock.waited_s == []


def test_a_database_that_lost_confirmed_pages_is_not_gone_on_with(
    run_import: Importing, amazon: SmallAmazon, database: Database, store: Store
) -> None:
    """After a failover to a copy that lagged no hole is left behind: the import stops, and the next one fills it."""

    def lose_a_page(number: int) -> None:
        if number == 3:
            with database.leases._transactions.write() as connection:
                # what the copy knows: the run has begun
                for table in ("packages", "item_details", "order_items", "order_details", "orders", "run_pages"):
                    connection.exec_driver_sql(f"DELETE FROM {table}")
                connection.exec_driver_sql('UPDATE runs SET pages = 0, received = 0, "new" = 0, next_token = NULL')

    amazon.before_page = lose_a_page
    with pytest.raises(DatabaseTrouble) as caught:
        run_import()
    assert caught.value.code == "database_went_back"
    assert database.runs.updated_until(store.store_id, [DE]) is None
    amazon.before_page = never
    assert run_import().state is RunState.DONE
    assert database.orders.count(store.store_id) == 30


def test_refused_data_is_left_out_and_said(run_import: Importing, amazon: SmallAmazon) -> None:
    """The import goes on without it on every page, and the run names what is missing."""
    amazon.refused = ("RECIPIENT", "TAX")
    run = run_import()
    assert (run.state, run.refused_data, run.counts.new) == (RunState.DONE, ("RECIPIENT", "TAX"), 30)
    assert set(amazon.asked[1][2]) == set(DATA_SETS) - {"RECIPIENT", "TAX"}


def test_progress_tells_where_it_is(run_import: Importing, amazon: SmallAmazon, clock: StandingClock) -> None:
    """Counts that add up on every page, an estimate of the pages, an end; and the waits with their reason."""
    progress = Watched()
    amazon.before_page = lambda number: clock.move(60)
    run = run_import(period(44.5), progress)
    assert [state.pages for state in progress.states] == [0, 1, 2, 3, 4, 5]
    assert all(state.counts.adds_up for state in progress.states)
    assert [state.pages_expected for state in progress.states[1:]] == [5, 5, 5, 5, 5]
    assert progress.states[2].orders_per_minute == pytest.approx(10)
    assert progress.states[1].ends_at == NOW + timedelta(minutes=5)
    assert progress.states[-1].counts == run.counts
    assert run.request_ids == tuple(f"request-{number}" for number in range(1, 6))


def test_a_forecast_says_what_is_free_and_what_is_not_known(
    run_import: Importing, database: Database, store: Store, clock: StandingClock
) -> None:
    """Single orders are counted; a period is estimated by the pace of the last month, or not at all."""
    limits = Limits(database.buckets, clock)
    ids = ImportRequest(ImportKind.ORDER_IDS, order_ids=tuple(f"303-0000000-{number:07d}" for number in range(40)))
    known = forecast(database, limits, "a", store, ids, clock)
    assert (known.free_pages, known.pages, known.seconds_per_page, known.seconds) == (30, 40, 2.0, 20.0)
    assert forecast(database, limits, "a", store, SINCE_LAST, clock).pages is None
    run_import(period(50))
    assert forecast(database, limits, "a", store, period(365), clock).pages == 4


# -- a crash -------------------------------------------------------------------------------------------------------

CRASH = """
import os, signal, sys
from pathlib import Path
import importlib.util
spec = importlib.util.spec_from_file_location("importing_tests", sys.argv[1])
tests = importlib.util.module_from_spec(spec); sys.modules["importing_tests"] = tests; spec.loader.exec_module(tests)
clock = tests.StandingClock(tests.NOW)
database = tests.Database(sys.argv[2], clock)
amazon = tests.SmallAmazon(clock, [tests.an_order(n, tests.NOW - tests.timedelta(hours=n + 1)) for n in range(50)])
stage = sys.argv[3]
def die(*_):
    print("dying", flush=True)
    if sys.platform == "win32":
        import ctypes
        ctypes.windll.kernel32.TerminateProcess(ctypes.c_void_p(-1), 9)
    os.kill(os.getpid(), signal.SIGKILL)
if stage == "between pages":
    amazon.before_page = lambda number: die() if number == 4 else None
else:
    real, count = database.pages._write_run, []
    def within(*args):
        count.append(1)
        die() if len(count) == 4 else real(*args)
    database.pages._write_run = within
tests.import_orders(database=database, account=amazon, store=tests.saved(database), request=tests.period(40),
    clock=clock, progress=tests.Progress(), holder="ona@buhalterija")
"""


@pytest.mark.parametrize("stage", ["between pages", "within a page"])
def test_a_killed_import_leaves_whole_pages_and_the_next_goes_on(place: Path | str, stage: str) -> None:
    """kill -9 at any point: three whole pages, a run shown as cut, and an import that asks for the rest only."""
    killed = subprocess.run(
        [sys.executable, "-c", CRASH, __file__, str(place), stage],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert killed.stdout.strip() == "dying", killed.stderr
    assert killed.returncode != 0
    clock = StandingClock(NOW)
    database = Database(place, clock)
    try:
        store = saved(database)
        run = database.runs.last(store.store_id)
        assert run is not None
        assert (run.state, run.counts, run.pages) == (RunState.CUT, Counts(received=30, new=30), 3)
        assert database.orders.count(store.store_id) == 30
        assert database.leases.holder(store.store_id) is None
        amazon = SmallAmazon(clock, [an_order(n, NOW - timedelta(hours=n + 1)) for n in range(50)])
        window = Window("created", run.window_from or NOW, run.window_until or NOW, (PL, DE))
        token = database.runs.interrupted(_plan_of(store, run), NOW - timedelta(hours=1))
        assert token is not None
        amazon._tokens[token.next_token] = (window, DATA_SETS, 30, NOW)
        again = import_orders(
            database=database,
            account=amazon,
            store=store,
            request=period(40),
            clock=clock,
            progress=Progress(),
            holder="ona@buhalterija",
        )
        assert again.counts == Counts(received=20, new=20)
        assert database.orders.count(store.store_id) == 50
    finally:
        database.close()


def _plan_of(store: Store, run: Run) -> Any:
    return RunPlan(
        store.store_id, run.kind, "", run.window_by, run.window_from, run.window_until, (PL, DE), None, DATA_SETS
    )


# -- what the keys gave ----------------------------------------------------------------------------------------------


def test_what_amazon_leaves_out_of_every_shipped_order_is_noticed(
    run_import: Importing, amazon: SmallAmazon, database: Database
) -> None:
    """Recipient and amounts belong to each order that was shipped of late: none in any of them is no accident."""
    run = run_import()
    assert run.met.withheld == ("PROCEEDS", "RECIPIENT")
    assert database.runs.get(run.run_id) == run
    first = amazon.orders[0]
    assert isinstance(first, Order)
    amazon.orders[0] = replace_order(first, recipient_given=True)
    run = run_import()
    assert run.met.withheld == ("PROCEEDS",)
    assert run.met.data_seen["RECIPIENT"] == 1
    amazon.refused = ("PROCEEDS",)
    assert run_import().met.withheld == (), "what is refused is not left out in silence"


@pytest.mark.parametrize("changes", [{"status": "UNSHIPPED"}, {"created": NOW - timedelta(days=40)}])
def test_orders_that_may_lack_them_tell_nothing(
    run_import: Importing, amazon: SmallAmazon, changes: dict[str, Any]
) -> None:
    """An order that is under way has no amounts yet, and of an old one Amazon keeps the address back."""
    amazon.orders = [an_order(1, NOW - timedelta(hours=3))]
    amazon.orders = [replace_order(one, **changes) for one in amazon.orders if isinstance(one, Order)]
    assert run_import().met.data_seen == {}


def test_a_run_keeps_that_it_fell_back(run_import: Importing, amazon: SmallAmazon, database: Database) -> None:
    """Amazon refused the new client secret, and the one before served: the row says so, also of a run that failed."""
    assert not run_import().met.fell_back
    amazon.fell_back = True
    assert run_import().met.fell_back

    def down(_: int) -> None:
        raise TryLater("amazon_down", status=503)

    amazon.before_page = down
    with pytest.raises(TryLater):
        run_import()
    last = database.runs.last(1)
    assert last is not None
    assert (last.state, last.met.fell_back) == (RunState.FAILED, True)
