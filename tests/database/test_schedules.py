"""Schedules in the database: nobody overwrites another's, and of all who look one takes a due time."""

import threading
from datetime import time, timedelta
from pathlib import Path

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput, ReachAmazon
from fvsestore_gui.model.runs import ImportKind, RunOrigin, RunState
from fvsestore_gui.model.schedules import Schedule
from fvsestore_gui.model.stores import Store


def test_a_store_without_a_schedule_has_one_that_is_off(database: Database, store: Store) -> None:
    """Nothing begins by itself before somebody switched it on."""
    assert database.schedules.get(store.store_id) == Schedule(store.store_id)
    assert database.schedules.switched_on() == []


def test_what_is_saved_is_read_back(database: Database, store: Store, clock: StandingClock) -> None:
    """Times and interval come back as they were; it counts from the moment of saving."""
    saved = database.schedules.save(Schedule(store.store_id, True, at_times=(time(6, 30), time(18))))
    assert saved == Schedule(store.store_id, True, None, (time(6, 30), time(18)), clock.now(), None, 1)
    assert database.schedules.switched_on() == [(store.code, saved)]
    clock.move(3600)
    saved = database.schedules.save(Schedule(store.store_id, True, every_minutes=15, revision=1))
    assert (saved.every_minutes, saved.at_times, saved.revision) == (15, (), 2)
    assert saved.handled_until == clock.now()


def test_saving_the_same_times_keeps_what_was_begun(database: Database, store: Store, clock: StandingClock) -> None:
    """A missed time is not forgotten because somebody pressed Saugoti."""
    first = database.schedules.save(Schedule(store.store_id, True, every_minutes=15))
    clock.move(3600)
    assert database.schedules.save(first).handled_until == first.handled_until


def test_who_saves_second_is_told(database: Database, store: Store) -> None:
    """Nothing is overwritten silently, neither the first schedule nor a later one."""
    read_by_both = database.schedules.get(store.store_id)
    database.schedules.save(Schedule(store.store_id, True, every_minutes=15))
    for revision in (read_by_both.revision, 7):
        with pytest.raises(ChangedMeanwhile) as caught:
            database.schedules.save(Schedule(store.store_id, False, every_minutes=30, revision=revision))
        assert caught.value.code == "schedule_changed"
    assert database.schedules.get(store.store_id).every_minutes == 15


def test_a_removed_store_is_imported_no_more(database: Database, store: Store, clock: StandingClock) -> None:
    """Its schedule is off, also when the same Parametras is made again; saving one for it is refused."""
    database.schedules.save(Schedule(store.store_id, True, every_minutes=15))
    database.stores.remove(database.stores.all()[0], remove_orders=False, now=clock.now())
    assert database.schedules.switched_on() == []
    assert not database.schedules.get(store.store_id).switched_on
    with pytest.raises(CorrectInput):
        database.schedules.save(Schedule(store.store_id, True, every_minutes=15, revision=2))


def test_one_of_many_takes_a_due_time(
    database: Database, store: Store, place: Path | str, clock: StandingClock
) -> None:
    """Eight programs see the same due time at the same moment: one begins."""
    seen = database.schedules.save(Schedule(store.store_id, True, every_minutes=15))
    clock.move(3600)
    together, taken = threading.Barrier(8), []

    def look() -> None:
        other = Database(place, clock)
        try:
            schedule = other.schedules.get(store.store_id)
            together.wait(20)
            taken.append(other.schedules.take(schedule))
        finally:
            other.close()

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(taken) == [False] * 7 + [True]
    assert database.schedules.get(store.store_id).handled_until == clock.now()
    assert not database.schedules.take(seen)


def test_a_schedule_that_was_switched_off_or_changed_is_not_taken(database: Database, store: Store) -> None:
    """Between looking and taking somebody switched it off: nothing begins."""
    seen = database.schedules.save(Schedule(store.store_id, True, every_minutes=15))
    database.schedules.save(Schedule(store.store_id, False, every_minutes=15, revision=1))
    assert not database.schedules.take(seen)


def test_a_failure_stands_until_an_import_makes_up_for_it(database: Database, store: Store) -> None:
    """Last night's failure is found; a later import of what is new, by hand or not, settles it; others do not."""

    def ended(kind: ImportKind, origin: RunOrigin, state: RunState) -> int:
        run_id = database.runs.open(RunPlan(store.store_id, kind, "ona@buhalterija", origin=origin))
        error = ReachAmazon("network_dns", host="x") if state is RunState.FAILED else None
        database.runs.end(run_id, state, error)
        return run_id

    def trouble() -> int | None:
        found = database.runs.scheduled_trouble(store.store_id)
        return None if found is None else found.run_id

    assert trouble() is None
    ended(ImportKind.SINCE_LAST, RunOrigin.HAND, RunState.FAILED)
    assert trouble() is None
    failed = ended(ImportKind.SINCE_LAST, RunOrigin.SCHEDULE, RunState.FAILED)
    ended(ImportKind.LAST_DAYS, RunOrigin.HAND, RunState.DONE)
    ended(ImportKind.SINCE_LAST, RunOrigin.SCHEDULE, RunState.CANCELLED)
    assert trouble() == failed
    ended(ImportKind.SINCE_LAST, RunOrigin.HAND, RunState.DONE)
    assert trouble() is None
    failed = ended(ImportKind.SECOND_LOOK, RunOrigin.SCHEDULE, RunState.FAILED)
    assert trouble() == failed
    ended(ImportKind.SINCE_LAST, RunOrigin.SCHEDULE, RunState.DONE)
    assert trouble() is None


def test_the_second_look_is_remembered(database: Database, store: Store, clock: StandingClock) -> None:
    """A week counts from when it was done."""
    database.schedules.save(Schedule(store.store_id, True, every_minutes=15))
    clock.move(timedelta(days=1).total_seconds())
    database.schedules.looked_again(store.store_id)
    assert database.schedules.get(store.store_id).second_look_at == clock.now()
