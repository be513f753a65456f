"""One run under a lease: what imports, histories and report files have in common, however they end."""

import logging
from collections.abc import Callable
from datetime import datetime

from fvsestore_gui.database import Database
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import Cancelled, DatabaseTrouble, as_fvs_error
from fvsestore_gui.model.runs import Met, Run, RunState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.work.patience import Patience

_log = logging.getLogger(__name__)

#: what a run does, given the lease and its number
Work = Callable[[Lease, int], None]
#: told(until, reason) before a wait
Told = Callable[[datetime, str], None]
#: sees before anything is stored whether the keys are the store's own; see `accounts.guard`
Guard = Callable[[Told], None]


def run_under_lease(
    database: Database,
    store: Store,
    holder: str,
    prepare: Callable[[], tuple[RunPlan, Work]],
    patience: Patience,
    guard: Guard | None = None,
    met: Callable[[], Met] = Met,
) -> Run:
    """Take the store's lease, see with `prepare` what is to be done, record the run and do it.

    `guard` is asked first, and stops the run by what it raises; `met` last, for what is kept of the way. Returns the
    run: done, or cancelled.
    Raises AnotherAtWork while somebody else is at work on this store; what `prepare` raises leaves no run behind, any
    later error is recorded in the run and raised. A database that goes away just then is waited for with `patience`, so
    that the run is recorded as it ended.
    """
    lease = database.leases.take(store.store_id, store.code, holder)
    try:
        plan, work = prepare()
        run_id = database.runs.open(plan)
        _log.info("store %s: run %s begins: %s", store.code, run_id, plan.kind.value)
        try:
            if guard is not None:
                patience(lambda: guard(lambda until, _: database.leases.hold(lease, until)))
            work(lease, run_id)
        except Cancelled:
            return database.runs.end(run_id, RunState.CANCELLED, met=met())
        except BaseException as error:
            _record_failure(database, run_id, error, met(), patience)
            raise
        run = patience(lambda: database.runs.end(run_id, RunState.DONE, met=met()))
        _log.info("store %s: run %s done: %s", store.code, run_id, run.counts)
        return run
    finally:
        _release(database, lease)


def _record_failure(database: Database, run_id: int, error: BaseException, met: Met, patience: Patience) -> None:
    """Keep why a run failed. Where even that cannot be written, the first error matters more."""
    failure = as_fvs_error(error)
    try:
        if isinstance(error, KeyboardInterrupt):
            database.runs.end(run_id, RunState.CANCELLED, met=met)
        elif isinstance(error, DatabaseTrouble):
            # it was waited for already
            database.runs.end(run_id, RunState.FAILED, failure, met)
        else:
            patience(lambda: database.runs.end(run_id, RunState.FAILED, failure, met))
    except (DatabaseTrouble, Cancelled) as trouble:
        _log.warning("run %s: its end could not be recorded: %s", run_id, trouble)


def _release(database: Database, lease: Lease) -> None:
    try:
        database.leases.release(lease)
    except DatabaseTrouble as trouble:
        # It runs out by itself, and this process is known to be dead once it is.
        _log.warning("store %s: its lease could not be given back: %s", lease.store_id, trouble)
