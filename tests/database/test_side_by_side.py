"""Several PCs use one database at once: each gets what is its own, nobody waits for ever or sees a driver's error.

What is tried here on threads with connections of their own is what PCs do to one another.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from postgresql_server import PostgresServer
from sqlalchemy import text

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database, leases
from fvsestore_gui.database.buckets import BucketState
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import AnotherAtWork, CorrectInput, FvsError
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.model.stores import Store

AT_ONCE = 4


class PcClock(Clock):
    """The clock of a PC that is wrong by some time."""

    def __init__(self, wrong: timedelta = timedelta(0)) -> None:
        super().__init__()
        self.wrong = wrong

    def now(self) -> datetime:
        return datetime.now(UTC) + self.wrong


@pytest.fixture
def pcs(postgresql_address: str) -> Iterator[list[Database]]:
    """Several PCs on one database."""
    opened = [Database(postgresql_address, PcClock()) for _ in range(AT_ONCE)]
    yield opened
    for database in opened:
        database.close()


def at_once(*works: Callable[[], Any]) -> list[Any]:
    """What each of `works` gives, or the FvsError it raises; they begin at the same moment. Anything else is raised."""
    begin = threading.Barrier(len(works))
    results: list[Any] = [None] * len(works)

    def run(number: int, work: Callable[[], Any]) -> None:
        begin.wait(30)
        try:
            results[number] = work()
        except BaseException as error:
            results[number] = error

    threads = [threading.Thread(target=run, args=(number, work)) for number, work in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "somebody waits for ever"
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, FvsError):
            raise result
    return results


@pytest.fixture
def shop(pcs: list[Database], new_store_in: Callable[[Database, str], Store]) -> Store:
    return new_store_in(pcs[0], "BENDRAS")


def take(pc: Database, store: Store, who: str = "ona@pc") -> Callable[[], Lease]:
    return lambda: pc.leases.take(store.store_id, store.code, who)


def test_of_several_that_want_a_store_one_gets_it(pcs: list[Database], shop: Store) -> None:
    """However often it is tried: one imports, the others hear who it is."""
    for _ in range(10):
        found = at_once(*(take(pc, shop, f"pc-{number}") for number, pc in enumerate(pcs)))
        (lease,) = [one for one in found if isinstance(one, Lease)]
        winner = f"pc-{found.index(lease)}"
        refused = [one for one in found if one is not lease]
        assert {(one.code, one.facts["holder"]) for one in refused} == {("store_busy", winner)}
        pcs[0].leases.release(lease)


def run_out(pc: Database) -> None:
    with pc.leases._transactions.write() as connection:
        connection.execute(text("UPDATE leases SET until = 0, process = 'linux/kitas/1'"))


def test_a_lease_that_ran_out_is_taken_over_by_one(pcs: list[Database], shop: Store) -> None:
    """Several find a dead PC's lease at once: one takes it over, and the dead one's run is cut once."""
    for _ in range(10):
        lease = pcs[0].leases.take(shop.store_id, shop.code, "miręs@pc")
        run_id = pcs[0].runs.open(RunPlan(shop.store_id, ImportKind.PERIOD, "miręs@pc"))
        run_out(pcs[0])
        found = at_once(*(take(pc, shop) for pc in pcs))
        (taken,) = [one for one in found if isinstance(one, Lease)]
        assert pcs[1].runs.get(run_id).state is RunState.CUT
        with pytest.raises(AnotherAtWork):
            pcs[0].pages.write(lease, run_id, ReadPage((), digest="d"))
        pcs[0].leases.release(taken)


def test_who_renews_at_the_last_moment_keeps_the_store(pcs: list[Database], shop: Store) -> None:
    """A holder who writes a page just as another finds the lease run out: one of the two has the store, never both."""
    for _ in range(20):
        lease = pcs[0].leases.take(shop.store_id, shop.code, "ona@pc")
        run_id = pcs[0].runs.open(RunPlan(shop.store_id, ImportKind.PERIOD, "ona@pc"))
        run_out(pcs[0])
        page = at_once(
            lambda lease=lease, run_id=run_id: pcs[0].pages.write(lease, run_id, ReadPage((), digest="d")),
            take(pcs[1], shop, "petras@pc"),
        )
        kept, taken = not isinstance(page[0], FvsError), isinstance(page[1], Lease)
        assert kept != taken
        pcs[0].leases.release(page[1] if taken else lease)
        pcs[0].runs.end(run_id, RunState.DONE)


def test_a_pc_with_a_wrong_clock_neither_steals_nor_keeps_a_store(
    postgresql_address: str, pcs: list[Database], shop: Store
) -> None:
    """Leases run in the server's time, whether a PC's clock is an hour ahead, an hour behind, or right."""
    hour = timedelta(hours=1)
    ahead = Database(postgresql_address, PcClock(hour))
    behind = Database(postgresql_address, PcClock(-hour))
    try:
        for holder in (ahead, behind, pcs[0]):
            lease = holder.leases.take(shop.store_id, shop.code, "ona@pc")
            with pcs[0].leases._transactions.write() as connection:
                connection.execute(text("UPDATE leases SET process = 'linux/kitas/1'"))
            for pc in (ahead, behind, pcs[0]):
                with pytest.raises(AnotherAtWork) as caught:
                    pc.leases.take(shop.store_id, shop.code, "petras@pc")
                since = datetime.fromisoformat(str(caught.value.facts["since"]))
                assert abs(since - datetime.now(UTC)) < timedelta(minutes=5)
                found = pc.leases.holder(shop.store_id)
                assert found is not None
            holder.leases.hold(lease, holder.leases._clock.now() + hour)
            with pcs[0].leases._transactions.read() as connection:
                until = connection.execute(text("SELECT until FROM leases")).scalar_one()
            left = timedelta(microseconds=until) - (datetime.now(UTC) - datetime(1970, 1, 1, tzinfo=UTC))
            assert timedelta(0) <= hour + leases.PATIENCE - left < timedelta(minutes=5)
            run_out(pcs[0])
            for pc in (ahead, behind, pcs[0]):
                assert pc.leases.holder(shop.store_id) is None
            ahead.leases.release(lease)
    finally:
        ahead.close()
        behind.close()


def test_a_quota_is_shared_by_pcs_whose_clocks_differ(postgresql_address: str, pcs: list[Database]) -> None:
    """What a bucket had a minute ago is a minute old for everybody."""
    ahead = Database(postgresql_address, PcClock(timedelta(hours=1)))
    try:
        ahead.buckets.save("a", "searchOrders", 0.0, ahead.leases._clock.now())
        for pc in (ahead, pcs[0]):
            found = pc.buckets.load("a", "searchOrders")
            assert found is not None
            assert abs(found[1] - pc.leases._clock.now()) < timedelta(minutes=1)
        at = pcs[0].buckets.update("a", "searchOrders", lambda state: (1.0, state[1] if state else NEVER))[1]
        assert abs(at - datetime.now(UTC)) < timedelta(minutes=1)
    finally:
        ahead.close()


NEVER = datetime(2000, 1, 1, tzinfo=UTC)


def test_no_call_is_counted_twice_or_lost(pcs: list[Database]) -> None:
    """Several spend from one bucket that nobody has met before: what is left is exact."""

    def spend(pc: Database, operation: str) -> Callable[[], None]:
        def one(state: BucketState | None) -> BucketState:
            return (state[0] if state else 100.0) - 1, datetime.now(UTC)

        def work() -> None:
            for _ in range(10):
                pc.buckets.update("konto", operation, one)

        return work

    for number in range(3):
        at_once(*(spend(pc, f"operation-{number}") for pc in pcs))
        state = pcs[0].buckets.load("konto", f"operation-{number}")
        assert state is not None
        assert state[0] == 100 - 10 * AT_ONCE


def test_of_two_who_save_a_store_one_is_told(pcs: list[Database], shop: Store) -> None:
    """Two save one store, or take one code for two: one is written, the others are told, no driver's error shows."""
    for number in range(5):
        (store,) = [one for one in pcs[0].stores.all() if one.uid == shop.uid]
        found = at_once(
            *(
                lambda pc=pc, who=who, store=store: pc.stores.save(replace(store, saved_by=f"pc-{who}"))
                for who, pc in enumerate(pcs)
            )
        )
        assert Counter(getattr(one, "code", "") for one in found if isinstance(one, FvsError)) == {
            "store_changed": AT_ONCE - 1
        }
        made = at_once(
            *(
                lambda pc=pc, who=who, number=number: pc.stores.save(
                    replace(shop, store_id=0, uid=f"{number}-{who}", code=f"NAUJAS-{number}")
                )
                for who, pc in enumerate(pcs)
            )
        )
        assert sorted(one.code for one in made) == [f"NAUJAS-{number}", *["code_taken"] * (AT_ONCE - 1)]


def test_stores_are_imported_side_by_side(
    pcs: list[Database], new_store_in: Callable[[Database, str], Store], order: Callable[..., Any]
) -> None:
    """Each PC imports a store of its own into the same tables: every order is there once, nobody waits for another."""

    def importing(number: int, pc: Database) -> Callable[[], int]:
        store = new_store_in(pc, f"PC-{number}")
        lease = pc.leases.take(store.store_id, store.code, "ona@pc")
        run_id = pc.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "ona@pc"))

        def work() -> int:
            for page in range(5):
                some = tuple(order(page * 40 + one) for one in range(60))  # a third of them once more
                pc.pages.write(lease, run_id, ReadPage(some, digest=f"{page}"))
            counts = pc.runs.get(run_id).counts
            assert counts.adds_up
            return counts.new

        return work

    assert at_once(*(importing(number, pc) for number, pc in enumerate(pcs))) == [220] * AT_ONCE


def test_a_run_that_has_just_begun_is_not_taken_for_dead(
    pcs: list[Database], shop: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody opens the program, finds a dead run, and at that moment another begins anew: the new run lives."""
    pcs[0].leases.take(shop.store_id, shop.code, "miręs@pc")
    dead = pcs[0].runs.open(RunPlan(shop.store_id, ImportKind.PERIOD, "miręs@pc"))
    run_out(pcs[0])
    begun: list[int] = []

    def begin() -> None:
        pcs[1].leases.take(shop.store_id, shop.code, "ona@pc")
        begun.append(pcs[1].runs.open(RunPlan(shop.store_id, ImportKind.PERIOD, "ona@pc")))

    other = threading.Thread(target=begin)
    really = leases._mark_cut

    def mark_cut(*args: Any) -> None:
        if threading.current_thread() is threading.main_thread():
            # just before runs are marked, the other begins: it must wait
            other.start()
            other.join(0.3)
        really(*args)

    monkeypatch.setattr(leases, "_mark_cut", mark_cut)
    pcs[0].leases.mark_cut_runs()
    other.join(30)
    assert pcs[0].runs.get(dead).state is RunState.CUT
    assert pcs[0].runs.get(begun[0]).state is RunState.RUNNING


def test_a_store_is_not_removed_under_an_import_that_begins(
    pcs: list[Database], new_store_in: Callable[[Database, str], Store]
) -> None:
    """Removing and importing at the same moment: one of the two is refused, plainly."""
    for number in range(10):
        store = new_store_in(pcs[0], f"TRUMPAS-{number}")
        taken, removed = at_once(
            take(pcs[0], store),
            lambda store=store: pcs[1].stores.remove(store, remove_orders=True, now=datetime.now(UTC)),
        )
        if isinstance(taken, Lease):
            assert isinstance(removed, AnotherAtWork)
        else:
            assert isinstance(taken, CorrectInput)
            assert (taken.code, removed) == ("store_unknown", None)


def test_programs_that_open_a_new_database_at_once_make_it_once(postgresql_server: PostgresServer) -> None:
    """Several PCs are pointed at an empty database in the same minute: all of them open it."""
    address = postgresql_server.create_database("begun_at_once", "empty")

    def open_it() -> int:
        database = Database(address, PcClock())
        version = database.version
        database.close()
        return version

    try:
        assert len(set(at_once(*[open_it] * AT_ONCE))) == 1
    finally:
        postgresql_server.drop_database("begun_at_once")


def test_programs_that_upgrade_a_database_at_once_do_it_once(postgresql_address: str, pcs: list[Database]) -> None:
    """Several PCs get the new version the same morning: its change of the tables is made once."""
    newest = pcs[0].version + 1

    def change(connection: Any) -> None:
        connection.execute(text("CREATE TABLE once (number INTEGER)"))

    def open_it() -> int:
        database = Database(postgresql_address, PcClock(), version=newest, steps={newest: change})
        version = database.version
        database.close()
        return version

    assert at_once(*[open_it] * AT_ONCE) == [newest] * AT_ONCE


def test_several_read_finvalda_s_codes_at_once(pcs: list[Database]) -> None:
    """Each PC may press the button: in the end the codes of one whole reading stand there."""
    kind = ReferenceKind.PRODUCTS

    def read(number: int) -> Callable[[], None]:
        entries = [ReferenceEntry(kind, f"P{one:04d}", f"PC {number}") for one in range(300 + number)]
        return lambda: pcs[number].finvalda.replace_reference("UAB", kind, entries)

    for _ in range(3):
        assert at_once(*(read(number) for number in range(AT_ONCE))) == [None] * AT_ONCE
        found = pcs[0].finvalda.references("UAB", kind)
        assert len({entry.title for entry in found}) == 1
        state = next(one for one in pcs[0].finvalda.states("UAB") if one.kind is kind)
        assert state.count == len(found)
