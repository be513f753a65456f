"""Leases, runs and buckets: one importer a store, dead ones found out, quotas kept over restarts."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database, leases
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import AnotherAtWork, CorrectInput, DatabaseTrouble, ReachAmazon
from fvsestore_gui.model.runs import Counts, ImportKind, RunState
from fvsestore_gui.model.stores import Store

Place = Path | str


def test_two_imports_of_one_store_are_refused(under_way: Any, database: Database, new_store: Any) -> None:
    """The second hears who holds the store and since when; another store is free."""
    with pytest.raises(AnotherAtWork) as caught:
        database.leases.take(under_way.store.store_id, under_way.store.code, "petras@namai")
    assert caught.value.facts == {
        "holder": "ona@buhalterija",
        "since": under_way.database.leases.holder(under_way.store.store_id)[1].isoformat(),
        "code": under_way.store.code,
    }
    other = new_store("KITA")
    database.leases.take(other.store_id, other.code, "petras@namai")


def test_a_silent_holder_loses_the_store_and_its_run_is_cut(
    under_way: Any, database: Database, clock: StandingClock, order: Any
) -> None:
    """A lease that ran out is taken over; its run says it was cut, and keeps its whole pages."""
    under_way.page(order(1))
    heard = clock.now()
    clock.move(leases.PATIENCE.total_seconds() - 1)
    with pytest.raises(AnotherAtWork):
        database.leases.take(under_way.store.store_id, under_way.store.code, "petras@namai")
    clock.move(2)
    assert database.leases.holder(under_way.store.store_id) is None
    database.leases.take(under_way.store.store_id, under_way.store.code, "petras@namai")
    run = database.runs.get(under_way.run_id)
    assert (run.state, run.ended, run.counts) == (RunState.CUT, heard, Counts(1, 1))
    assert database.runs.end(under_way.run_id, RunState.DONE).state is RunState.CUT


def test_a_wait_keeps_the_lease(under_way: Any, database: Database, clock: StandingClock) -> None:
    """An importer that waits an hour for Amazon's quota keeps its store."""
    database.leases.hold(under_way.lease, clock.now() + timedelta(hours=1))
    clock.move(3601)
    assert database.leases.holder(under_way.store.store_id) is not None


def test_a_dead_process_of_this_computer_is_known_at_once(
    place: Place, under_way: Any, database: Database, clock: StandingClock
) -> None:
    """After a crash nobody waits: the lease is free, and the run is shown as cut as soon as a database opens."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    with database.leases._transactions.write() as connection:
        process = leases.this_process().rpartition("/")[0] + f"/{gone.pid}"
        connection.execute(text("UPDATE leases SET process = :process"), {"process": process})
    assert database.leases.holder(under_way.store.store_id) is None
    again = Database(place, clock)
    try:
        assert again.runs.get(under_way.run_id).state is RunState.CUT
    finally:
        again.close()


def test_a_process_of_another_computer_is_taken_for_alive(under_way: Any, database: Database) -> None:
    """What cannot be known is not guessed: a lease of another PC lasts until it runs out."""
    with database.leases._transactions.write() as connection:
        connection.execute(text("UPDATE leases SET process = 'linux/kitas-kompiuteris/1'"))
    assert database.leases.holder(under_way.store.store_id) is not None
    assert leases._runs(os.getpid())


def test_a_running_import_survives_the_opening_of_the_program(
    place: Place, under_way: Any, clock: StandingClock
) -> None:
    """The command line beside the window does not mark the window's import as cut."""
    again = Database(place, clock)
    try:
        assert again.runs.get(under_way.run_id).state is RunState.RUNNING
    finally:
        again.close()


def test_a_run_says_why_it_failed(under_way: Any, database: Database, store: Store, order: Any) -> None:
    """A failed run keeps the error's code and facts, refused data and request ids; the last run is found."""
    under_way.page(order(1), refused=("TAX",), request_ids=("r-1",))
    run = database.runs.end(under_way.run_id, RunState.FAILED, ReachAmazon("network_dns", host="amazon.invalid"))
    assert (run.error_code, run.error_facts) == ("network_dns", {"host": "amazon.invalid"})
    assert (run.refused_data, run.request_ids, run.pages, run.holder) == (("TAX",), ("r-1",), 1, "ona@buhalterija")
    assert database.runs.last(store.store_id) == run
    with pytest.raises(CorrectInput):
        database.runs.get(999)


def test_the_last_run_is_the_newest_also_after_the_clock_was_set_back(
    database: Database, store: Store, clock: StandingClock
) -> None:
    """A PC whose clock went back an hour still says what its last import brought."""
    plan = RunPlan(store.store_id, ImportKind.SINCE_LAST, "ona@buhalterija")
    database.runs.end(database.runs.open(plan), RunState.DONE)
    clock.move(-3600)
    newest = database.runs.end(database.runs.open(plan), RunState.DONE)
    assert database.runs.last(store.store_id) == newest


def test_buckets_outlive_the_program(place: Place, database: Database, clock: StandingClock) -> None:
    """What is left of Amazon's quota is known after a restart, by account and operation."""
    database.buckets.save("a" * 16, "searchOrders", 3.25, clock.now())
    database.buckets.update("a" * 16, "searchOrders", lambda state: (state[0] - 1 if state else 0.0, clock.now()))
    database.close()
    again = Database(place, clock)
    try:
        assert again.buckets.load("a" * 16, "searchOrders") == (2.25, clock.now())
        assert again.buckets.load("a" * 16, "getOrder") is None
    finally:
        again.close()


def test_a_runs_counts_that_do_not_add_up_are_refused(under_way: Any, database: Database) -> None:
    """The database itself refuses a run whose numbers do not add up."""
    with pytest.raises(DatabaseTrouble), database.leases._transactions.write() as connection:
        connection.execute(text("UPDATE runs SET received = 5"))
