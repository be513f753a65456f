"""Loading a history: years of orders by Amazon's order reports, several of them under way at once.

The life of a history: see which stretches of the period are not read yet, cut them into slices as Amazon allows them,
the newest first, and write them down. Then, whatever can be done without waiting is done: ask for the next report, look
whether one is made, fetch and store one that is. Every step is written down before the next, so that whatever stops it,
the next history goes on from there. A slice counts as read only when every row of its report is stored or held.
"""

import logging
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain
from math import ceil
from statistics import median
from typing import BinaryIO, Protocol

from fvsestore_gui.amazon.limits import CREATE_REPORT, GET_REPORT, GET_REPORT_DOCUMENT, SEARCH_ORDERS
from fvsestore_gui.amazon.report_reader import read_report
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import Fact, FvsError, GrantRole, ReportRefused, TryLater
from fvsestore_gui.model.history import (
    BY_ORDER_DATE,
    HistoryForecast,
    HistoryProgress,
    HistoryRequest,
    ReportState,
    Slice,
    SliceState,
)
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.runs import ImportKind, Met, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import AMAZON_LAG, PAGE_SIZE
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.history_task import HistoryTask, check_request, task_of
from fvsestore_gui.work.importing import Quotas, expected_orders
from fvsestore_gui.work.patience import Patience
from fvsestore_gui.work.report_pages import ReportPages
from fvsestore_gui.work.runs import Guard, Told, Work, run_under_lease

_log = logging.getLogger(__name__)

#: how often a slice is asked for in one history
_MOST_TRIES = 2
#: what a report is taken to need before any was made
_REPORT_GUESS_S = 120.0
#: the first looks at a report where nothing is known of how long they take: at the oldest, at the others
_FIRST_LOOK_S, _OTHERS_LOOK_S = 10.0, 60.0
#: between two looks at a report: a part of its age, within bounds; of the others as long as none was made, a larger one
_LOOK_AGAIN, _SHORTEST_LOOK_S, _LONGEST_LOOK_S = 0.15, 5.0, 120.0
_OTHERS_LOOK_AGAIN = 0.5
#: a report that is not made by then is left for the next history
_PATIENCE = timedelta(hours=3)
#: so that times cut to microseconds cannot make it turn in place
_SHORTEST_WAIT_S = 0.001
#: the longest a document is on its way
_FETCHING = timedelta(minutes=15)
#: a report of an older making than this before it was asked for is one that Amazon has made for somebody else
_REUSED = timedelta(minutes=5)
_IN_THE_MAKING = frozenset({"IN_QUEUE", "IN_PROGRESS"})
_WORTH_ANOTHER_REPORT = frozenset({"report_gone", "report_not_there", "report_damaged"})


class ReportDocument(Protocol):
    """A report that was fetched."""

    @property
    def charset(self) -> str | None: ...
    def open(self) -> BinaryIO: ...


class ReportSource(Protocol):
    """What a history needs of an Amazon account; `amazon.account.AmazonAccount` is one.

    `told(until, reason)` is called before a wait: reason "quota" or "retry".
    """

    def amazon_now(self, progress: Progress | None = None) -> datetime:
        """The time at Amazon, never ahead of it."""

    @property
    def fell_back(self) -> bool:
        """Whether Amazon refused the client secret, and took the one before."""

    def forecast(self, operation: str, calls: int) -> tuple[int, float]:
        """(calls that are free now, seconds of waiting that `calls` calls take)."""

    def wait_s(self, operation: str) -> float:
        """Seconds until one call is free, 0 when one is."""

    def create_report(
        self,
        report_type: str,
        window_from: datetime,
        window_until: datetime,
        marketplace_ids: tuple[str, ...],
        progress: Progress,
        told: Told | None = None,
    ) -> str:
        """The id of a report that Amazon begins to make."""

    def report_state(self, report_id: str, progress: Progress, told: Told | None = None) -> ReportState | None:
        """How far it is, None where Amazon knows no such report."""

    def open_document(
        self, document_id: str, progress: Progress, told: Told | None = None
    ) -> AbstractContextManager[ReportDocument]:
        """The report, fetched whole."""

    def report_text(self, document_id: str, progress: Progress, told: Told | None = None) -> str:
        """Why Amazon could not make a report."""


def load_history(
    *,
    database: Database,
    account: ReportSource,
    store: Store,
    request: HistoryRequest,
    clock: Clock,
    progress: Progress,
    holder: str,
    guard: Guard | None = None,
) -> Run:
    """Read what is not read yet of a period, as `holder` ("user@computer"). Returns the run: done, or cancelled.

    `guard` sees first whose account it is. Raises CorrectInput before anything is begun, AnotherAtWork while somebody
    else is at work on this store. A slice that cannot be read does not stop the others: in the end
    TryLater("history_incomplete") says that there are holes. Any other error is recorded in the run and raised.
    """
    latest = account.amazon_now(progress) - AMAZON_LAG
    check_request(store, request, latest)
    patience = Patience(clock, progress)

    def prepare() -> tuple[RunPlan, Work]:
        task = task_of(database, store, request, latest, clock.now())
        plan = RunPlan(
            store.store_id,
            ImportKind.HISTORY,
            holder,
            window_by="created",
            window_from=task.since,
            window_until=task.until,
            marketplace_ids=sorted(store.marketplace_ids),
        )

        def work(lease: Lease, run_id: int) -> None:
            _History(database, account, store, lease, run_id, clock, progress, task, patience).load()

        return plan, work

    return run_under_lease(database, store, holder, prepare, patience, guard, lambda: Met(fell_back=account.fell_back))


def forecast(
    database: Database, quotas: Quotas, account_key: str, store: Store, request: HistoryRequest, clock: Clock
) -> HistoryForecast:
    """What a history will take, asking nobody. Raises CorrectInput for a period that cannot be."""
    now = clock.now()
    check_request(store, request, now - AMAZON_LAG)
    task = task_of(database, store, request, now - AMAZON_LAG, now)
    report_s = database.slices.report_seconds(store.store_id) or _REPORT_GUESS_S
    fetched = len(task.holes) + len(task.under_way)
    ask_s = quotas.forecast(account_key, CREATE_REPORT, len(task.holes))[1]
    make_s = report_s if task.holes or any(one.state is SliceState.ASKED for one in task.under_way) else 0.0
    fetch_s = quotas.forecast(account_key, GET_REPORT_DOCUMENT, fetched)[1]
    orders = expected_orders(database, store.store_id, task.since, task.until, now)
    pages = None if orders is None else max(1, ceil(orders / PAGE_SIZE))
    return HistoryForecast(
        slices=fetched,
        stored=len(task.read),
        seconds=max(ask_s + make_s, fetch_s),
        report_s=report_s,
        search_seconds=None if pages is None else quotas.forecast(account_key, SEARCH_ORDERS, pages)[1],
    )


# -- the history itself ------------------------------------------------------------------------------------------


class _History:
    def __init__(
        self,
        database: Database,
        account: ReportSource,
        store: Store,
        lease: Lease,
        run_id: int,
        clock: Clock,
        progress: Progress,
        task: HistoryTask,
        patience: Patience,
    ) -> None:
        self._database = database
        self._account = account
        self._store = store
        self._lease = lease
        self._run_id = run_id
        self._clock = clock
        self._progress = progress
        self._task = task
        self._patience = patience
        self._pages = ReportPages(database, lease, run_id, patience)
        self._started = clock.now()
        #: slices that are not read yet, by number
        self._open: dict[int, Slice] = {}
        self._whole = 0
        self._stored = 0
        #: slices that could not be read, and why
        self._lost: list[tuple[Slice, FvsError]] = []
        #: when to look at a report again
        self._look_at: dict[int, datetime] = {}
        self._looked: set[int] = set()
        #: seconds that reports took to be made, of this run
        self._took: list[float] = []
        self._known_s = database.slices.report_seconds(store.store_id)
        #: seconds that the last report took to be fetched and stored
        self._storing_s = 0.0
        self._refusals: list[GrantRole] = []
        self._accepted = bool(task.under_way)

    def load(self) -> None:
        """Read all slices. Raises TryLater("history_incomplete") where some could not be read."""
        made = self._database.slices.plan(
            self._lease, self._run_id, BY_ORDER_DATE, self._task.holes, self._task.given_up
        )
        self._open = {one.slice_id: one for one in chain(self._task.under_way, made)}
        self._whole = len(self._open)
        for one in self._in(SliceState.ASKED):
            self._look_at[one.slice_id] = self._first_look(one)
        while self._open:
            self._progress.check()
            self._patience(self._step)
        if self._lost:
            newest, why = max(self._lost, key=lambda lost: lost[0].window_until)
            raise TryLater(
                "history_incomplete",
                failed=len(self._lost),
                slices=self._whole,
                since=newest.window_from.isoformat(),
                until=newest.window_until.isoformat(),
                reason=why.code,
            )

    def _step(self) -> None:
        """The next thing to be done. Where the database goes away in it, it is done once more."""
        if not (self._ask() or self._fetch() or self._look()):
            self._wait()

    def _in(self, state: SliceState) -> list[Slice]:
        """The open slices in a state, the newest first, those that failed once last."""
        found = [one for one in self._open.values() if one.state is state]
        return sorted(found, key=lambda one: (one.tries, -one.window_until.timestamp()))

    def _free(self, operation: str) -> bool:
        return self._account.wait_s(operation) <= 0.0

    # -- asking

    def _ask(self) -> bool:
        """Ask for the next report, where Amazon lets us now."""
        wanted = self._in(SliceState.WANTED)
        if not wanted or not self._free(CREATE_REPORT):
            return False
        one = wanted[0]
        self._report("asking", one)
        try:
            report_id = self._account.create_report(
                one.report_type, one.window_from, one.window_until, one.marketplace_ids, self._progress, self._told
            )
        except GrantRole as error:
            self._refuse(one, error)
            return True
        self._accepted = True
        # Amazon makes it now: that must not be forgotten for a database that is away.
        asked = self._patience(lambda: self._database.slices.asked(self._lease, self._run_id, one.slice_id, report_id))
        self._open[one.slice_id] = asked
        self._look_at[one.slice_id] = self._first_look(asked)
        return True

    def _refuse(self, one: Slice, error: GrantRole) -> None:
        """A period that Amazon refuses does not stop the others; where it refuses all, the periods are not to blame."""
        if error.code != "request_refused":
            raise error
        self._refusals.append(error)
        self._fail(one, error)
        if not self._accepted and (len(self._refusals) > 1 or not self._in(SliceState.WANTED)):
            raise self._refusals[0]

    # -- looking

    def _first_look(self, one: Slice) -> datetime:
        asked = self._asked_at(one)
        expected_s = median(self._took) if self._took else self._known_s
        if expected_s is not None:
            return asked + timedelta(seconds=max(_SHORTEST_LOOK_S, expected_s))
        return asked + timedelta(seconds=_FIRST_LOOK_S if self._shows_the_way(one) else _OTHERS_LOOK_S)

    def _shows_the_way(self, one: Slice) -> bool:
        """Whether this report tells how long they take: the others are not looked at every few seconds meanwhile."""
        return min(self._in(SliceState.ASKED), key=self._asked_at, default=one).slice_id == one.slice_id

    def _next_look(self, one: Slice, age_s: float) -> datetime:
        if self._took or self._known_s is not None or self._shows_the_way(one):
            pause_s = min(max(age_s * _LOOK_AGAIN, _SHORTEST_LOOK_S), _LONGEST_LOOK_S)
        else:
            pause_s = max(age_s * _OTHERS_LOOK_AGAIN, _OTHERS_LOOK_S)
        return self._clock.now() + timedelta(seconds=pause_s)

    def _asked_at(self, one: Slice) -> datetime:
        """When it was asked for; never in the future, where a clock that was set back would have it."""
        now = self._clock.now()
        return min(one.asked_at or now, now)

    def _look(self) -> bool:
        """See how far the report is whose turn it is."""
        now = self._clock.now()
        due = [one for one in self._in(SliceState.ASKED) if self._look_at[one.slice_id] <= now]
        if not due or not self._free(GET_REPORT):
            return False
        one = min(due, key=lambda other: self._look_at[other.slice_id])
        assert one.report_id is not None
        self._looked.add(one.slice_id)
        self._judge(one, self._account.report_state(one.report_id, self._progress, self._told))
        return True

    def _judge(self, one: Slice, state: ReportState | None) -> None:
        """What a report's state means for its slice."""
        now = self._clock.now()
        if state is None:
            self._again(one, TryLater("report_gone"))
        elif (other := self._other(one, state)) is not None:
            self._again(one, other)
        elif state.status == "DONE" and state.document_id is not None:
            self._took.append((now - self._asked_at(one)).total_seconds())
            self._open[one.slice_id] = self._database.slices.ready(
                self._lease, self._run_id, one.slice_id, state.document_id
            )
            self._look_sooner()
        elif state.status == "DONE":
            self._again(one, TryLater("report_not_there", status=200, answer=""))
        elif state.status == "CANCELLED" and state.begun is None:
            # called off by somebody before Amazon had looked
            self._again(one, TryLater("report_cancelled"))
        elif state.status == "CANCELLED":
            self._nothing(one)
        elif state.status == "FATAL":
            told = ""
            if state.document_id is not None:
                told = self._account.report_text(state.document_id, self._progress, self._told)
            self._again(one, TryLater("report_fatal", amazon_text=told))
        else:
            if state.status not in _IN_THE_MAKING:
                _log.info("run %s: a report is in an unknown state: %s", self._run_id, state.status[:40])
            age = now - self._asked_at(one)
            if age > _PATIENCE:
                # It stays asked for: the next history looks at it first.
                self._lose(one, TryLater("report_slow", asked_at=self._asked_at(one).isoformat(timespec="seconds")))
                return
            self._look_at[one.slice_id] = self._next_look(one, age.total_seconds())

    def _look_sooner(self) -> None:
        """Now that it is known how long reports take, the others need not wait for longer."""
        for one in self._in(SliceState.ASKED):
            if len(self._took) == 1 or one.slice_id not in self._looked:
                self._look_at[one.slice_id] = min(self._look_at[one.slice_id], self._first_look(one))

    def _other(self, one: Slice, state: ReportState) -> TryLater | None:
        """Why this report does not tell of the slice; None where it does. Amazon may give one that it has already."""
        covers = (
            state.report_type == one.report_type
            and state.data_from is not None
            and state.data_until is not None
            and state.data_from <= one.window_from
            and state.data_until >= one.window_until
            and set(state.marketplace_ids) >= set(one.marketplace_ids)
        )
        made = state.created
        # made before its time was over, or before a fresh one was asked for
        late_enough = made is None or (
            made >= one.window_until
            and not (self._task.fresh and one.asked_at is not None and made < one.asked_at - _REUSED)
        )
        if covers and late_enough:
            return None
        facts: dict[str, Fact] = {}
        if state.data_from is not None and state.data_until is not None:
            facts = {"data_from": state.data_from.isoformat(), "data_until": state.data_until.isoformat()}
        return TryLater("report_other", **facts)

    # -- fetching and storing

    def _fetch(self) -> bool:
        """Fetch and store the next report that is made, where Amazon lets us now."""
        ready = self._in(SliceState.READY)
        if not ready or not self._free(GET_REPORT_DOCUMENT):
            return False
        one = ready[0]
        assert one.document_id is not None
        began = self._clock.now()
        self._database.leases.hold(self._lease, began + _FETCHING)
        self._report("fetching", one)
        try:
            with self._account.open_document(one.document_id, self._progress, self._told) as document:
                self._store_report(one, document)
        except TryLater as error:
            if error.code not in _WORTH_ANOTHER_REPORT:
                raise
            self._again(one, error)
        except ReportRefused as error:
            self._again(one, error)
        self._storing_s = (self._clock.now() - began).total_seconds()
        return True

    def _store_report(self, one: Slice, document: ReportDocument) -> None:
        report = read_report(document.open, charset=document.charset, source=Source.REPORT, step=self._progress.check)
        orders = iter(report)
        first = next(orders, None)
        if first is None:
            self._nothing(one)
            return

        def stored() -> None:
            self._report("storing", one)
            self._ask()

        self._report("storing", one)
        self._pages.store(chain((first,), orders), self._frame(one), lambda: report.replaced, stored)
        self._done(one)

    def _nothing(self, one: Slice) -> None:
        """Amazon has no orders in a slice: it is read, unless orders of it are known."""
        known = self._database.orders.count(
            one.store_id, one.window_from, one.window_until, marketplace_ids=one.marketplace_ids
        )
        if known:
            self._again(one, TryLater("report_cancelled"))
            return
        self._pages.store((), self._frame(one), lambda: 0, lambda: None)
        self._done(one)

    def _frame(self, one: Slice) -> ReadPage:
        return ReadPage(
            orders=(),
            digest="",
            window_from=one.window_from,
            window_until=one.window_until,
            window_by="created",
            marketplace_ids=one.marketplace_ids,
            source=Source.REPORT,
            slice_id=one.slice_id,
        )

    # -- what becomes of a slice

    def _done(self, one: Slice) -> None:
        del self._open[one.slice_id]
        self._stored += 1

    def _again(self, one: Slice, why: FvsError) -> None:
        """Ask for another report, after all others; the second failure counts."""
        if one.tries >= _MOST_TRIES:
            self._fail(one, why)
            return
        _log.info("run %s: slice %s is asked for again: %s", self._run_id, one.slice_id, why)
        self._open[one.slice_id] = self._database.slices.wanted_again(self._lease, self._run_id, one.slice_id, why)
        self._looked.discard(one.slice_id)

    def _fail(self, one: Slice, why: FvsError) -> None:
        self._database.slices.failed(self._lease, self._run_id, one.slice_id, why)
        self._lose(one, why)

    def _lose(self, one: Slice, why: FvsError) -> None:
        _log.warning("run %s: slice %s cannot be read: %s", self._run_id, one.slice_id, why)
        del self._open[one.slice_id]
        self._lost.append((one, why))

    # -- waiting and telling where it is

    def _wait(self) -> None:
        """Until the first of all that can be done next."""
        now = self._clock.now()

        def when(operation: str) -> datetime:
            return now + timedelta(seconds=self._account.wait_s(operation))

        next_things: list[tuple[datetime, str]] = []
        if self._in(SliceState.WANTED):
            next_things.append((when(CREATE_REPORT), "quota"))
        if self._in(SliceState.READY):
            next_things.append((when(GET_REPORT_DOCUMENT), "quota"))
        asked = self._in(SliceState.ASKED)
        if asked:
            look_at = min(self._look_at[one.slice_id] for one in asked)
            next_things.append((max(look_at, when(GET_REPORT)), "report"))
        until, reason = min(next_things)
        self._told(until, reason)
        self._clock.wait(self._progress, max(_SHORTEST_WAIT_S, (until - now).total_seconds()))

    def _told(self, until: datetime, reason: str) -> None:
        """Before a wait: say so, and keep the lease over it."""
        self._database.leases.hold(self._lease, until)
        self._progress.report(replace(self._state("waiting", None), waiting_until=until, waiting_for=reason))

    def _report(self, stage: str, one: Slice) -> None:
        self._patience.report(self._state(stage, one))

    def _state(self, stage: str, one: Slice | None) -> HistoryProgress:
        now = self._clock.now()
        minutes = (now - self._started).total_seconds() / 60
        return HistoryProgress(
            store_code=self._store.code,
            run_id=self._run_id,
            counts=self._pages.counts,
            slices=self._whole,
            stored=self._stored,
            under_way=sum(one.state in (SliceState.ASKED, SliceState.READY) for one in self._open.values()),
            lines=self._pages.lines,
            stage=stage,
            window_from=one.window_from if one is not None else None,
            window_until=one.window_until if one is not None else None,
            ends_at=self._ends_at(now),
            orders_per_minute=self._pages.counts.received / minutes if minutes > 0 else None,
        )

    def _ends_at(self, now: datetime) -> datetime:
        wanted, asked = len(self._in(SliceState.WANTED)), self._in(SliceState.ASKED)
        report_s = median(self._took) if self._took else self._known_s or _REPORT_GUESS_S
        made_s = self._account.forecast(CREATE_REPORT, wanted)[1] + report_s if wanted else 0.0
        for one in asked:
            made_s = max(made_s, report_s - (now - self._asked_at(one)).total_seconds())
        fetch_s = self._account.forecast(GET_REPORT_DOCUMENT, len(self._open))[1] if self._open else 0.0
        return now + timedelta(seconds=max(made_s, fetch_s) + self._storing_s)
