"""Imports that begin by themselves: once a due time, never beside another, and every failure is told."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import Cancelled, FvsError, GrantRole, ReachAmazon, RenewCredential, SecretsTrouble
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.runs import Counts, ImportKind, ImportRequest, Run, RunOrigin, RunState
from fvsestore_gui.model.schedules import Due, Schedule
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.importing import AMAZON_LAG, OrderSource, import_orders
from fvsestore_gui.work.scheduling import LEFT_TO_OTHERS, due_stores, look_over, run_due, run_scheduled
from tests.work.test_importing import DE, SmallAmazon, an_order

NOW = datetime(2026, 11, 22, 12, 7, tzinfo=UTC)
ME, OTHER = "ona@buhalterija", "petras@namai"
QUARTER = 15 * 60


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def database(place: Path | str, clock: StandingClock) -> Iterator[Database]:
    opened = Database(place, clock)
    yield opened
    opened.close()


@pytest.fixture
def amazon(clock: StandingClock) -> SmallAmazon:
    """25 orders of the last day."""
    return SmallAmazon(clock, [an_order(number, NOW - timedelta(minutes=50 * number + 10)) for number in range(25)])


class Office:
    """One PC's look at the database: what is due, and doing it."""

    def __init__(self, database: Database, amazon: SmallAmazon, clock: StandingClock) -> None:
        self.database, self.amazon, self.clock = database, amazon, clock
        self.trouble: list[FvsError] = []
        self.opened = 0

    def store(self, code: str = "FVSAMAZON", schedule: Schedule | None = None) -> Store:
        store = self.database.stores.save(
            Store(f"uid-{code}", code, StoreKind.AMAZON, Region.EUROPE, f"client-{code}", frozenset({DE}))
        )
        if schedule is not None:
            self.database.schedules.save(
                Schedule(store.store_id, schedule.switched_on, schedule.every_minutes, schedule.at_times)
            )
        return store

    def due(self, holder: str = ME, **more: Any) -> list[str]:
        return [due.code for due in due_stores(self.database, self.clock, holder, **more)]

    def open_account(self, progress: Progress) -> OrderSource:
        self.opened += 1
        if self.trouble:
            raise self.trouble.pop(0)
        return self.amazon

    def run(self, store: Store, holder: str = ME, progress: Progress | None = None) -> list[Run]:
        return run_scheduled(
            database=self.database,
            store=store,
            open_account=self.open_account,
            clock=self.clock,
            progress=progress or Progress(),
            holder=holder,
            overlap_minutes=120,
        )

    def by_hand(self, store: Store, kind: ImportKind = ImportKind.SINCE_LAST) -> Run:
        return import_orders(
            database=self.database,
            account=self.amazon,
            store=store,
            request=ImportRequest(kind, days=5 if kind is ImportKind.LAST_DAYS else None),
            clock=self.clock,
            progress=Progress(),
            holder=ME,
        )


@pytest.fixture
def office(database: Database, amazon: SmallAmazon, clock: StandingClock) -> Office:
    return Office(database, amazon, clock)


@pytest.fixture
def store(office: Office) -> Store:
    """Imported every quarter of an hour, and due now."""
    made = office.store(schedule=Schedule(0, True, every_minutes=15))
    office.database.schedules.looked_again(made.store_id)
    office.clock.move(QUARTER)
    return made


# -- what is due -------------------------------------------------------------------------------------------------------


def test_a_due_store_is_imported_once(office: Office, store: Store) -> None:
    """At its time it is due; imported, it is not; at the next time it is again. The run says what began it."""
    assert office.due() == ["FVSAMAZON"]
    (run,) = office.run(store)
    assert (run.kind, run.origin, run.state) == (ImportKind.SINCE_LAST, RunOrigin.SCHEDULE, RunState.DONE)
    assert run.counts == Counts(received=25, new=25)
    assert office.due() == []
    assert office.run(store) == []
    office.clock.move(QUARTER)
    assert office.due() == ["FVSAMAZON"]
    assert office.run(store)[0].counts.new == 0


def test_a_week_of_missed_times_is_one_import(office: Office, store: Store) -> None:
    """A PC that was off imports once when it is on again."""
    office.clock.move(7 * 86_400)
    assert len(office.run(store)) == 2  # with the second look, which a week has made due
    assert office.due() == []


def test_switched_off_or_removed_is_never_due(office: Office, clock: StandingClock) -> None:
    """Only what somebody switched on begins by itself."""
    office.store("OFF", Schedule(0, False, every_minutes=15))
    office.store("NONE")
    gone = office.store("GONE", Schedule(0, True, every_minutes=15))
    office.database.stores.remove(gone, remove_orders=False, now=clock.now())
    clock.move(86_400)
    assert office.due() == []


def test_a_store_somebody_is_at_work_on_stays_due(office: Office, store: Store) -> None:
    """A history that takes hours is no failure; when it is done, the store is imported."""
    lease = office.database.leases.take(store.store_id, store.code, OTHER)
    assert office.due() == []
    office.database.leases.release(lease)
    assert office.due() == ["FVSAMAZON"]
    assert office.run(store)[0].state is RunState.DONE


def test_who_comes_second_finds_nothing_to_do(office: Office, store: Store) -> None:
    """Window, run-due and another PC see the same time: one imports, the others do nothing and fail nothing."""
    second: list[list[Run]] = []
    office.amazon.before_page = lambda number: second.append(office.run(store, OTHER))
    assert len(office.run(store)) == 1
    assert second == [[], [], []]


def test_many_at_once_import_once(office: Office, store: Store, place: Path | str) -> None:
    """Six programs look at the same moment: one run, no failure, every order once."""
    together, done = threading.Barrier(6), []

    def look() -> None:
        other = Office(Database(place, office.clock), office.amazon, office.clock)
        try:
            together.wait(20)
            done.append(len(other.run(store)))
        finally:
            other.database.close()

    threads = [threading.Thread(target=look) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(done) == [0, 0, 0, 0, 0, 1]
    assert office.database.orders.count(store.store_id) == 25


def test_a_busy_store_met_too_late_is_no_failure(office: Office, store: Store) -> None:
    """Somebody began between looking and taking: nothing is imported, and nothing is told as wrong."""

    def somebody(progress: Progress) -> OrderSource:
        office.database.leases.take(store.store_id, store.code, OTHER)
        return office.amazon

    office.open_account = somebody  # type: ignore[method-assign]
    assert office.run(store) == []
    assert office.database.runs.last(store.store_id) is None


def test_an_import_that_was_cut_off_is_taken_up_once_more(office: Office, store: Store) -> None:
    """The plug was pulled in the middle: the next look imports again; where that is cut too, the next time counts."""
    for again in (True, False):
        taken = office.database.schedules.take(office.database.schedules.get(store.store_id))
        assert taken
        plan = RunPlan(store.store_id, ImportKind.SINCE_LAST, OTHER, origin=RunOrigin.SCHEDULE)
        office.database.runs.open(plan)  # and nothing more comes of it: no lease, no end
        assert office.due() == (["FVSAMAZON"] if again else [])
    office.clock.move(QUARTER)
    assert office.run(store)[0].state is RunState.DONE
    assert office.due() == []


# -- the keys are on another PC ----------------------------------------------------------------------------------------


def test_a_pc_without_the_keys_leaves_the_store_to_the_others(office: Office, store: Store) -> None:
    """For half an hour; when nobody has come by then, it tries and says what is missing."""

    def cannot(store: Store) -> bool:
        return False

    assert office.due(can_import=cannot) == []
    office.clock.move(LEFT_TO_OTHERS.total_seconds())
    assert office.due(can_import=cannot) == ["FVSAMAZON"]
    office.trouble = [SecretsTrouble("secret_lost", secret="Client secret", code=store.code)]
    with pytest.raises(SecretsTrouble):
        office.run(store)
    failed = look_over(office.database, office.clock)[0].trouble
    assert failed is not None
    assert failed.error_code == "secret_lost"


# -- failures ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error",
    [
        SecretsTrouble("keyring_locked"),
        RenewCredential("lwa_invalid_client", status=401),
        ReachAmazon("network_tls", host="x"),
    ],
)
def test_a_failure_before_the_first_request_is_a_run_too(office: Office, store: Store, error: FvsError) -> None:
    """A locked keyring or a refused key at night is found in the import log in the morning, with its reason."""
    office.trouble = [error]
    with pytest.raises(type(error)):
        office.run(store)
    seen = look_over(office.database, office.clock)[0]
    assert seen.trouble is not None
    assert (seen.trouble.state, seen.trouble.error_code) == (RunState.FAILED, error.code)
    assert (seen.trouble.origin, seen.trouble.holder) == (RunOrigin.SCHEDULE, ME)
    assert office.due() == []
    office.clock.move(QUARTER)
    assert office.run(store)[0].state is RunState.DONE
    assert look_over(office.database, office.clock)[0].trouble is None


def test_a_failure_in_the_middle_is_told_once(office: Office, store: Store) -> None:
    """What was complete stays, one failed run stands in the log, and the next time goes on behind the whole pages."""

    def fail(number: int) -> None:
        if number == 2:
            raise GrantRole("access_denied", status=403)

    office.amazon.before_page = fail
    with pytest.raises(GrantRole):
        office.run(store)
    runs = office.database.runs.scheduled(store.store_id, 10)
    assert [(run.state, run.counts.new) for run in runs] == [(RunState.FAILED, 10)]
    office.amazon.before_page = lambda number: None
    office.clock.move(QUARTER)
    (run,) = office.run(store)
    assert run.counts.new == 15
    assert run.counts.received == 15


def test_no_marketplace_is_told_as_a_failure(office: Office) -> None:
    """A schedule of a store without marketplaces does not fail silently."""
    store = office.store(schedule=Schedule(0, True, every_minutes=15))
    office.database.stores.save(replace(store, marketplace_ids=frozenset()))
    office.clock.move(QUARTER)
    with pytest.raises(FvsError):
        office.run(office.database.stores.all()[0])
    trouble = look_over(office.database, office.clock)[0].trouble
    assert trouble is not None
    assert trouble.error_code == "marketplaces_none"


def test_a_pc_that_has_just_woken_up_waits_for_its_network(office: Office, store: Store) -> None:
    """The network is not there for a minute: that is no failure of the night."""
    codes = ("network_dns", "network_unreachable", "network_proxy", "network_proxy_gateway")
    office.trouble = [ReachAmazon(code, host="x") for code in codes]
    assert office.run(store)[0].state is RunState.DONE
    assert office.clock.waited_s[:4] == [30, 30, 30, 30]
    office.clock.move(QUARTER)
    office.trouble = [ReachAmazon("network_dns", host="x")] * 9
    with pytest.raises(ReachAmazon):
        office.run(store)
    trouble = look_over(office.database, office.clock)[0].trouble
    assert trouble is not None
    assert trouble.error_code == "network_dns"


def test_a_pc_that_slept_over_its_turn_failed_in_nothing(office: Office, store: Store) -> None:
    """It sleeps in the middle, another PC finishes by hand: nothing is told as wrong, and no order is missing."""

    def sleep(number: int) -> None:
        if number == 2:
            office.amazon.before_page = lambda number: None
            office.clock.move(2 * 3600)
            office.by_hand(store)

    office.amazon.before_page = sleep
    assert office.run(store) == []
    seen = look_over(office.database, office.clock)[0]
    assert seen.trouble is None
    assert seen.last_run is not None
    assert seen.last_run.state is RunState.CUT
    assert office.database.orders.count(store.store_id) == 25


def test_cancelling_is_no_failure(office: Office, store: Store) -> None:
    """Atšaukti ends the import as cancelled, also while the network is waited for."""
    progress = Progress()
    office.amazon.before_page = lambda number: progress.cancel() if number == 2 else None
    (run,) = office.run(store, progress=progress)
    assert run.state is RunState.CANCELLED
    office.clock.move(QUARTER)
    office.trouble = [ReachAmazon("network_dns", host="x")]
    with pytest.raises(Cancelled):
        office.run(store, progress=progress)
    assert look_over(office.database, office.clock)[0].trouble is None


# -- the weekly second look --------------------------------------------------------------------------------------------


def test_once_a_week_the_last_thirty_days_are_looked_over(office: Office, store: Store) -> None:
    """With the import a week after the last look, and not before; it finds what Amazon showed late."""
    office.run(store)
    office.clock.move(6 * 86_400)
    assert [run.kind for run in office.run(store)] == [ImportKind.SINCE_LAST]
    office.amazon.orders.append(an_order(900, NOW - timedelta(days=9)))
    office.clock.move(86_400)
    first, second = office.run(store)
    assert (first.kind, first.counts.new) == (ImportKind.SINCE_LAST, 0)
    assert (second.kind, second.origin, second.counts.new) == (ImportKind.SECOND_LOOK, RunOrigin.SCHEDULE, 1)
    office.clock.move(QUARTER)
    assert len(office.run(store)) == 1


def test_the_second_look_gives_way_to_new_orders(office: Office, store: Store) -> None:
    """One that takes hours is interrupted for the next import and goes on behind it, without reading anything twice."""
    office.run(store)
    office.clock.move(7 * 86_400)
    office.amazon.orders = [an_order(n, office.clock.now() - timedelta(minutes=20 * n + 200)) for n in range(300)]
    office.amazon.before_page = lambda number: office.clock.move(60)
    looks: list[Run] = []
    while not looks or looks[-1].state is not RunState.DONE:
        kinds = office.run(store)
        assert kinds[0].kind is ImportKind.SINCE_LAST
        looks += [run for run in kinds if run.kind is ImportKind.SECOND_LOOK]
        office.clock.move(QUARTER - (office.clock.now() - NOW).total_seconds() % QUARTER)
        assert len(looks) < 10
    assert [run.state for run in looks[:-1]] == [RunState.CANCELLED] * (len(looks) - 1)
    assert len(looks) > 1
    assert sum(run.counts.received for run in looks) <= 300 + 10
    assert look_over(office.database, office.clock)[0].trouble is None
    assert not office.database.schedules.get(store.store_id).second_look_due(office.clock.now())


# -- several stores ----------------------------------------------------------------------------------------------------


def test_stores_are_imported_side_by_side(office: Office, clock: StandingClock, place: Path | str) -> None:
    """Three are due and run together; one's trouble stops no other."""
    stores = {code: office.store(code, Schedule(0, True, every_minutes=15)) for code in ("FIRST", "SECOND", "THIRD")}
    clock.move(QUARTER)
    together = threading.Barrier(3, timeout=20)

    def run(code: str, progress: Progress) -> list[Run]:
        own = Office(office.database, SmallAmazon(clock, office.amazon.orders), clock)
        together.wait()
        if code == "SECOND":
            own.trouble = [SecretsTrouble("keyring_locked")]
        return own.run(stores[code], progress=progress)

    def find() -> list[Due]:
        return due_stores(office.database, clock, ME)

    ended = dict(run_due(find, run, Progress()))
    assert set(ended) == set(stores)
    assert isinstance(ended["SECOND"].error, SecretsTrouble)
    for code in ("FIRST", "THIRD"):
        assert [one.state for one in ended[code].result or []] == [RunState.DONE, RunState.DONE]
    assert list(run_due(find, run, Progress())) == []


# -- over days, whatever happens ---------------------------------------------------------------------------------------


def test_a_night_of_daylight_saving_has_one_import(office: Office, clock: StandingClock) -> None:
    """03:30 comes twice on 25 October and never on 29 March: each night has one import."""
    for night in (datetime(2027, 3, 27, 20, tzinfo=UTC), datetime(2027, 10, 30, 20, tzinfo=UTC)):
        clock._now = night
        code = f"N{night.month}"
        schedule = Schedule(0, True, at_times=(datetime(2000, 1, 1, 3, 30).time(),))
        store = office.store(code, schedule)
        office.database.schedules.looked_again(store.store_id)
        runs = 0
        while clock.now() < night + timedelta(hours=12):
            clock.move(300)
            runs += len(office.run(store)) if code in office.due() else 0
        assert runs == 1


@pytest.mark.parametrize("jump", [-400 * 86_400, -3 * 86_400, -1800, 1800, 3 * 86_400, 400 * 86_400])
def test_a_clock_that_is_set_brings_neither_many_imports_nor_none(
    office: Office, store: Store, clock: StandingClock, jump: int
) -> None:
    """Amazon goes by its own clock; here it is set, and the store is imported on within the next interval."""
    amazons = StandingClock(clock.now())
    office.amazon.clock = amazons
    office.run(store)
    clock.move(jump)
    runs = 0
    for _ in range(12):
        clock.move(300)
        amazons.move(300)
        if office.due():
            runs += sum(run.kind is ImportKind.SINCE_LAST for run in office.run(store))
    assert 3 <= runs <= 6
    assert look_over(office.database, clock)[0].trouble is None
    reached = office.database.runs.updated_until(store.store_id, [DE])
    assert reached is not None
    assert amazons.now() - AMAZON_LAG - reached <= timedelta(seconds=QUARTER)


def test_looking_over_tells_what_comes_next(office: Office, store: Store) -> None:
    """For each store: the next time, the last import by itself, and nothing for one that is off."""
    off = office.store("OFF")
    office.run(store)
    first, second = look_over(office.database, office.clock)
    assert first.next_at == datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
    assert first.last_run is not None
    assert first.last_run.counts.new == 25
    assert (second.store, second.next_at, second.last_run) == (off, None, None)
