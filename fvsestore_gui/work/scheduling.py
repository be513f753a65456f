"""Imports that begin by themselves: which stores are due, and what is done with one that is.

Whoever looks first takes a due time for all PCs. A store that somebody imports just then stays due until he is done. A
failure is recorded as a run, also where it came before anything was asked of Amazon; the next due time goes on as ever.
"""

import logging
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import AnotherAtWork, Cancelled, DatabaseTrouble, FvsError, ReachAmazon, as_fvs_error
from fvsestore_gui.lanes import Ending, side_by_side
from fvsestore_gui.model.runs import ImportKind, ImportRequest, Run, RunOrigin, RunState
from fvsestore_gui.model.schedules import Due, Schedule, StoreSchedule
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.importing import OrderSource, import_orders
from fvsestore_gui.work.personal_reading import BuyerReading
from fvsestore_gui.work.runs import Guard

_log = logging.getLogger(__name__)

#: a PC that cannot import a store (its keys are on another one) leaves a due time to the others for so long
LEFT_TO_OTHERS = timedelta(minutes=30)
#: a PC that has just woken up has no network for a while, and no way to its proxy
_NETWORK_TRIES, _NETWORK_WAIT_S = 5, 30.0
_NO_NETWORK = frozenset({"network_dns", "network_unreachable", "network_proxy", "network_proxy_gateway", "network_pac"})

Source = TypeVar("Source", bound=OrderSource)


# -- what is due -----------------------------------------------------------------------------------------------------


def due_stores(
    database: Database, clock: Clock, holder: str, can_import: Callable[[Store], bool] = lambda _: True
) -> list[Due]:
    """The stores that are to be imported now, by code. `can_import` tells whether this PC could."""
    switched_on = database.schedules.switched_on()
    if not switched_on:
        return []
    now = clock.now()
    database.leases.mark_cut_runs()
    stores = {store.store_id: store for store in database.stores.all()}
    found = []
    for code, schedule in switched_on:
        at = _due_at(database, schedule, holder, now)
        store = stores.get(schedule.store_id)
        if at is None or store is None or database.leases.holder(schedule.store_id) is not None:
            continue
        waiting = schedule.waiting_since(now) or at
        if now - waiting < LEFT_TO_OTHERS and not can_import(store):
            continue
        found.append(Due(schedule.store_id, code, at))
    return found


def _due_at(database: Database, schedule: Schedule, holder: str, now: datetime) -> datetime | None:
    mine = database.runs.scheduled(schedule.store_id, 1, holder)
    due = schedule.due(now, mine[0].started if mine else None)
    if due is not None:
        return due
    # One that was cut off, by a power cut or a kill, is taken up once more: its time was missed after all.
    last = database.runs.scheduled(schedule.store_id, 2)
    cut = [run.state is RunState.CUT for run in last]
    return last[0].started if cut in ([True], [True, False]) else None


def look_over(database: Database, clock: Clock) -> list[StoreSchedule]:
    """Every store with its schedule, by code: when it is due next, and how it went last."""
    now = clock.now()
    found = []
    for store in database.stores.all():
        schedule = database.schedules.get(store.store_id)
        last = database.runs.scheduled(store.store_id, 1)
        found.append(
            StoreSchedule(
                store=store,
                schedule=schedule,
                next_at=schedule.next_after(now),
                last_run=last[0] if last else None,
                trouble=database.runs.scheduled_trouble(store.store_id),
            )
        )
    return found


# -- doing it --------------------------------------------------------------------------------------------------------


def run_scheduled(
    *,
    database: Database,
    store: Store,
    open_account: Callable[[Progress], Source],
    clock: Clock,
    progress: Progress,
    holder: str,
    overlap_minutes: int,
    guard: Callable[[Source], Guard] | None = None,
    buyers: Callable[[], BuyerReading | None] = lambda: None,
) -> list[Run]:
    """Import what is due of a store: what is new, and once a week the last thirty days over again.

    [] where nothing is due, somebody else has taken it, or is at work. The second look gives way when the next import
    is due, and goes on after it. `guard` makes of the account what sees whose it is. Raises what stopped an import; it
    stands in a run.
    """
    schedule = database.schedules.get(store.store_id)
    if _due_at(database, schedule, holder, clock.now()) is None or not database.schedules.take(schedule):
        return []
    before = database.runs.last(store.store_id)
    done: list[Run] = []
    kind = ImportKind.SINCE_LAST

    def imported(own: Progress) -> Run:
        run = import_orders(
            database=database,
            account=account,
            store=store,
            request=ImportRequest(kind),
            clock=clock,
            progress=own,
            holder=holder,
            overlap_minutes=overlap_minutes,
            origin=RunOrigin.SCHEDULE,
            guard=None if guard is None else guard(account),
            buyers=buyers(),
        )
        done.append(run)
        return run

    try:
        account = _reached(open_account, clock, progress)
        if imported(progress).state is RunState.DONE and schedule.second_look_due(clock.now()):
            kind = ImportKind.SECOND_LOOK
            if imported(_GivesWay(progress, clock, schedule.next_after(clock.now()))).state is RunState.DONE:
                database.schedules.looked_again(store.store_id)
    except AnotherAtWork as error:
        _log.info("store %s: somebody else is at work: %s", store.code, error)
    except Cancelled:
        raise
    except Exception as error:
        last = database.runs.last(store.store_id)
        known = max([run.run_id for run in (before, *done) if run is not None], default=0)
        if last is None or last.run_id <= known or last.holder != holder or last.origin is not RunOrigin.SCHEDULE:
            _record(database, store, kind, holder, as_fvs_error(error))
        raise
    return done


def run_due(
    find: Callable[[], list[Due]],
    run: Callable[[str, Progress], list[Run]],
    progress: Progress,
    look_every_s: float = 60.0,
) -> Iterator[tuple[str, Ending[list[Run]]]]:
    """Import all stores that are due side by side, each in a lane of its own; how each ended, as it ends.

    Stores that become due while others are at work are taken as well: a long import of one makes no other wait.
    """

    def works() -> dict[str, Callable[[Progress], list[Run]]]:
        return {due.code: partial(run, due.code) for due in find()}

    return side_by_side(works, progress, look_every_s)


def _reached(open_account: Callable[[Progress], Source], clock: Clock, progress: Progress) -> Source:
    for _ in range(_NETWORK_TRIES - 1):
        try:
            return open_account(progress)
        except ReachAmazon as error:
            if error.code not in _NO_NETWORK:
                raise
        clock.wait(progress, _NETWORK_WAIT_S)
    return open_account(progress)


def _record(database: Database, store: Store, kind: ImportKind, holder: str, error: FvsError) -> None:
    """A failure before anything was asked of Amazon: it is a run all the same, for people to see."""
    try:
        run_id = database.runs.open(RunPlan(store.store_id, kind, holder, origin=RunOrigin.SCHEDULE))
        database.runs.end(run_id, RunState.FAILED, error)
    except DatabaseTrouble as trouble:
        _log.warning("store %s: its failure could not be recorded: %s", store.code, trouble)


class _GivesWay(Progress):
    """Another progress that is cancelled at a time of the clock as well."""

    def __init__(self, whole: Progress, clock: Clock, until: datetime | None) -> None:
        super().__init__()
        self._whole = whole
        self._clock = clock
        self._until = until

    @property
    def cancelled(self) -> bool:
        return self._whole.cancelled or (self._until is not None and self._clock.now() >= self._until)

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled

    def sleep(self, seconds: float) -> None:
        if self._until is not None:
            left = (self._until - self._clock.now()).total_seconds() / self._clock.speed
            seconds = min(seconds, max(0.0, left))
        self._whole.sleep(seconds)
        self.check()

    def show(self, state: object) -> None:
        self._whole.show(state)
