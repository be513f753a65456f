"""Importing orders: which window of time, page after page into the database, and what the run says of it.

The life of an import: check what is asked for, take the store's lease, open a run, freeze the window, store each page
in one transaction of its own, move the cursor with the last page, end the run. Whatever stops it, whole pages stay, and
the next import of the same window goes on behind them while Amazon's page token lives.
"""

import hashlib
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from math import ceil
from typing import Protocol

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import CorrectInput, GrantRole, TryLater
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.personal import PersonalAsked
from fvsestore_gui.model.runs import Counts, Forecast, ImportKind, ImportProgress, ImportRequest, Met, Run, RunOrigin
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import (
    AMAZON_LAG,
    DATA_SETS,
    MOST_MARKETPLACES,
    PAGE_SIZE,
    OrderPage,
    Window,
    earliest_asked,
    first_day_kept,
    window,
)
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.patience import Patience
from fvsestore_gui.work.personal_reading import BuyerReading
from fvsestore_gui.work.runs import Guard, Told, Work, run_under_lease
from fvsestore_gui.work.seen_data import SeenData

_log = logging.getLogger(__name__)

#: how far an import "since the last one" reaches back behind the cursor: Amazon's clocks and indexes lag
OVERLAP_MINUTES = 120
#: how far the very first "since the last one" reaches back
FIRST_DAYS = 30
#: how far the weekly second look reaches back: what Amazon's index showed late is found by it
SECOND_LOOK_DAYS = 30
#: a cursor further ahead of Amazon's time than this was never read up to: a clock that ran ahead has left it there
_CURSOR_AHEAD = timedelta(minutes=10)
#: Amazon's page tokens live 24 hours
_TOKEN_LIFE = timedelta(hours=23, minutes=30)
_ORDER_ID = re.compile(r"[0-9A-Z]{3}-\d{7}-\d{7}", re.ASCII)
_MOST_REQUEST_IDS = 50
#: what an order is changed on the average while it is new: an import by last update meets it again
_TOUCHES = 2


class OrderSource(Protocol):
    """What an import needs of an Amazon account; `amazon.account.AmazonAccount` is one.

    `told(until, reason)` is called before a wait: reason "quota" or "retry".
    """

    def amazon_now(self, progress: Progress | None = None) -> datetime:
        """The time at Amazon, never ahead of it."""

    @property
    def refused(self) -> tuple[str, ...]:
        """The data sets Amazon has refused so far."""

    @property
    def fell_back(self) -> bool:
        """Whether Amazon refused the client secret, and took the one before."""

    def search_orders(
        self,
        window: Window,
        page_token: str | None,
        included: Sequence[str],
        progress: Progress,
        told: Told | None = None,
        asked: PersonalAsked | None = None,
    ) -> OrderPage:
        """One page; `asked` takes what it says of buyers. Raises TryLater, ReachAmazon, GrantRole, RenewCredential,
        Cancelled."""

    def get_order(
        self,
        order_id: str,
        included: Sequence[str],
        progress: Progress,
        told: Told | None = None,
        asked: PersonalAsked | None = None,
    ) -> Order | HeldOrder | None:
        """One order, None where Amazon knows no such order."""

    def forecast(self, operation: str, calls: int) -> tuple[int, float]:
        """(calls that are free now, seconds of waiting that `calls` calls take)."""


class Quotas(Protocol):
    """What a forecast needs; `amazon.limits.Limits` is one."""

    def forecast(self, account: str, operation: str, calls: int) -> tuple[int, float]: ...
    def seconds_per_call(self, account: str, operation: str) -> float: ...


@dataclass(frozen=True, slots=True)
class _Part:
    """One window to be paged through; `token`, `digests` where an earlier run left it midway."""

    window: Window
    token: str | None = None
    #: data sets to ask for; empty: those of the plan
    included: tuple[str, ...] = ()
    digests: frozenset[str] = frozenset()
    #: what the page before this part leads to
    follows: str = ""
    #: whether the window begins behind every cursor, or as far back as Amazon keeps anything
    reaches_all: bool = False
    #: the first page of this run that counts for the window, where it had to begin again
    since_page: int = 0


def import_orders(
    *,
    database: Database,
    account: OrderSource,
    store: Store,
    request: ImportRequest,
    clock: Clock,
    progress: Progress,
    holder: str,
    overlap_minutes: int = OVERLAP_MINUTES,
    origin: RunOrigin = RunOrigin.HAND,
    guard: Guard | None = None,
    buyers: BuyerReading | None = None,
) -> Run:
    """Import what `request` asks for, as `holder` ("user@computer"). Returns the run: done, or cancelled.

    `guard` sees first whose account it is. `buyers` keeps what is to be kept of buyers; None: nothing is asked for.
    Raises CorrectInput before anything is begun, AnotherAtWork while somebody else imports this store (also in the
    middle, where this PC slept so long that somebody took over). Any later error is recorded in the run and raised.
    """
    latest = account.amazon_now(progress) - AMAZON_LAG
    cursor = _cursor(database, store, latest)
    included = (*DATA_SETS, *(buyers.data_sets if buyers else ()))
    plan = replace(_plan(store, request, latest, cursor, holder, overlap_minutes), origin=origin, included=included)
    order_ids = _checked_ids(request) if plan.window_by == "" else ()
    reaches_all = request.kind is ImportKind.SINCE_LAST and cursor is not None
    patience = Patience(clock, progress)
    seen = SeenData(clock.now())

    def prepare() -> tuple[RunPlan, Work]:
        database.runs.forget_cursors(store.store_id, latest + _CURSOR_AHEAD)
        parts, whole = _parts(database, plan, clock.now())
        parts = [replace(part, reaches_all=reaches_all) for part in parts]

        def work(lease: Lease, run_id: int) -> None:
            importer = _Importer(
                database, account, store, lease, run_id, whole, clock, progress, patience, seen, buyers
            )
            if whole.window_by:
                importer.search(parts)
            else:
                importer.fetch(order_ids)

        return whole, work

    def met() -> Met:
        return Met(seen.without(account.refused), account.fell_back)

    return run_under_lease(database, store, holder, prepare, patience, guard, met)


def forecast(
    database: Database, quotas: Quotas, account_key: str, store: Store, request: ImportRequest, clock: Clock
) -> Forecast:
    """What an import will take, asking nobody. Raises CorrectInput for a request that cannot be."""
    latest = clock.now() - AMAZON_LAG
    plan = _plan(store, request, latest, _cursor(database, store, latest), "", OVERLAP_MINUTES)
    pages: int | None
    if plan.window_by == "":
        operation, pages = "getOrder", len(_checked_ids(request))
    else:
        operation, pages = "searchOrders", _expected_pages(database, plan, latest)
    free, seconds = quotas.forecast(account_key, operation, pages or 0)
    return Forecast(
        free_pages=free,
        seconds_per_page=quotas.seconds_per_call(account_key, operation),
        pages=pages,
        seconds=None if pages is None else seconds,
    )


# -- what is asked for -------------------------------------------------------------------------------------------


def _cursor(database: Database, store: Store, latest: datetime) -> datetime | None:
    """Up to when all is imported, None where that is not known."""
    cursor = database.runs.updated_until(store.store_id, sorted(store.marketplace_ids))
    return None if cursor is not None and cursor > latest + _CURSOR_AHEAD else cursor


def _plan(
    store: Store, request: ImportRequest, latest: datetime, cursor: datetime | None, holder: str, overlap_minutes: int
) -> RunPlan:
    """The frozen window of a request. Raises CorrectInput."""
    plan = RunPlan(store.store_id, request.kind, holder, included=DATA_SETS)
    if request.kind in (ImportKind.ORDER_IDS, ImportKind.RETRY_HELD, ImportKind.COMPLETE):
        return plan
    ids = store.marketplace_ids
    if request.marketplace_ids:
        ids = ids.intersection(request.marketplace_ids)
    if not ids:
        raise CorrectInput("marketplaces_none")
    first_day = first_day_kept(ids, latest)
    earliest = earliest_asked(ids, latest)
    by, after, before = "created", earliest, latest
    if request.kind is ImportKind.SINCE_LAST:
        by = "updated"
        after = latest - timedelta(days=FIRST_DAYS) if cursor is None else cursor - timedelta(minutes=overlap_minutes)
        after = min(max(after, earliest), before)
    elif request.kind is ImportKind.SECOND_LOOK:
        by = "updated"
        after = max(latest - timedelta(days=SECOND_LOOK_DAYS), earliest)
    elif request.kind is ImportKind.LAST_DAYS:
        if request.days is None or request.days < 1:
            raise CorrectInput("period_backwards", field="days")
        if request.days > (latest - earliest).days:
            raise CorrectInput("period_too_far_back", field="days", earliest=first_day.isoformat())
        after = latest - timedelta(days=request.days)
    else:
        if request.created_from is None:
            raise CorrectInput("field_empty", field="from")
        if request.created_until is not None and request.created_until <= request.created_from:
            raise CorrectInput("period_backwards", field="until")
        if request.created_from >= latest:
            raise CorrectInput("period_in_future", field="from")
        if request.created_from < earliest:
            raise CorrectInput("period_too_far_back", field="from", earliest=first_day.isoformat())
        after = request.created_from
        before = min(request.created_until or latest, latest)
    # whole seconds, as Amazon is asked
    asked = window(by, after, before, ids)
    return replace(
        plan,
        window_by=by,
        window_from=asked.after,
        window_until=asked.before,
        marketplace_ids=asked.marketplace_ids,
        days=request.days if request.kind is ImportKind.LAST_DAYS else None,
    )


def _checked_ids(request: ImportRequest) -> tuple[str, ...]:
    """The order ids asked for, once each, in their order. Raises CorrectInput."""
    ids = tuple(dict.fromkeys(text.strip() for text in request.order_ids if text.strip()))
    if not ids and request.kind is not ImportKind.COMPLETE:
        raise CorrectInput("orders_none")
    if request.kind is ImportKind.ORDER_IDS:
        for order_id in ids:
            if not _ORDER_ID.fullmatch(order_id):
                raise CorrectInput("order_id_shape", order_id=order_id[:40])
    return ids


def _parts(database: Database, plan: RunPlan, now: datetime) -> tuple[list[_Part], RunPlan]:
    """The windows to page through, first what an earlier run of the same left; and the plan they make together."""
    if plan.window_from is None or plan.window_until is None:
        return [], plan
    if len(plan.marketplace_ids) > MOST_MARKETPLACES:
        ids = iter(plan.marketplace_ids)
        groups = iter(lambda: tuple(islice(ids, MOST_MARKETPLACES)), ())
        return [_Part(Window(plan.window_by, plan.window_from, plan.window_until, group)) for group in groups], plan
    whole = Window(plan.window_by, plan.window_from, plan.window_until, tuple(plan.marketplace_ids))
    left = database.runs.interrupted(plan, now - _TOKEN_LIFE)
    if left is None or not left.window_from <= whole.after < left.window_until <= whole.before:
        return [_Part(whole)], plan
    if plan.kind is ImportKind.PERIOD and left.window_from != whole.after:
        return [_Part(whole)], plan
    if set(left.included) != set(plan.included):
        # something else is asked for by now, and a page token goes with the same parameters only
        return [_Part(whole)], plan
    parts = [
        _Part(
            replace(whole, after=left.window_from, before=left.window_until),
            left.next_token,
            tuple(name for name in left.included if name not in left.refused),
            left.digests,
            left.leads_to,
        )
    ]
    if left.window_until < whole.before:
        parts.append(_Part(replace(whole, after=left.window_until)))
    return parts, replace(plan, window_from=left.window_from)


def _expected_pages(database: Database, plan: RunPlan, now: datetime) -> int | None:
    """Pages that a window is expected to have; None while no orders are kept."""
    if plan.window_from is None or plan.window_until is None:
        return None
    orders = expected_orders(database, plan.store_id, plan.window_from, plan.window_until, now, by=plan.window_by)
    return None if orders is None else max(1, ceil(orders / PAGE_SIZE))


def expected_orders(
    database: Database, store_id: int, since: datetime, until: datetime, now: datetime, *, by: str = "created"
) -> float | None:
    """Orders of a window by the pace of the last thirty days; None while none are kept."""
    count, oldest = database.orders.pace(store_id, now - timedelta(days=30))
    known = 0 if by == "updated" else database.orders.count(store_id, since, until)
    if oldest is None:
        return float(known) if known else None
    per_day = count / max(1.0, (now - oldest).total_seconds() / 86_400)
    orders = per_day * (until - since).total_seconds() / 86_400
    return orders * _TOUCHES if by == "updated" else max(orders, known)


# -- the import itself -------------------------------------------------------------------------------------------


class _Importer:
    def __init__(
        self,
        database: Database,
        account: OrderSource,
        store: Store,
        lease: Lease,
        run_id: int,
        plan: RunPlan,
        clock: Clock,
        progress: Progress,
        patience: Patience,
        seen: SeenData,
        buyers: BuyerReading | None,
    ) -> None:
        self._database = database
        self._account = account
        self._lease = lease
        self._run_id = run_id
        self._plan = plan
        self._clock = clock
        self._progress = progress
        self._patience = patience
        self._seen = seen
        self._buyers = buyers
        #: given with a request only where something is asked for
        self._asked = () if buyers is None else (buyers.asked,)
        self._started = clock.now()
        self._refused: set[str] = set()
        self._request_ids: list[str] = []
        self._shown = ImportProgress(store.code, run_id, Counts(), 0)
        #: where on the way from window_from to window_until the first and the last page of this run stand
        self._first_seen: datetime | None = None
        self._page_s: float | None = None

    def search(self, parts: Sequence[_Part]) -> None:
        """Page through all windows, and store every page."""
        self._report(self._shown)
        if parts[0].token is None:
            self._first_seen = parts[0].window.after
        for part in parts:
            self._read_whole(part)

    def _read_whole(self, part: _Part) -> None:
        """Page through a window. Where its page token has expired, it begins again.

        Once, and again whenever a token's whole life has passed meanwhile: the PC may sleep over several week-ends.
        """
        again = False
        while True:
            began = self._clock.now()
            try:
                return self._page_through(part)
            except TryLater as error:
                if error.code != "page_token_expired" or (again and self._clock.now() - began < _TOKEN_LIFE):
                    raise
            # From the window's beginning: what is stored already comes as the same.
            _log.info("run %s: the page token has expired, the window begins again", self._run_id)
            part = replace(
                part,
                token=None,
                included=(),
                digests=frozenset(),
                follows="",
                since_page=self._shown.pages + 1,
            )
            again = True

    def fetch(self, order_ids: Sequence[str]) -> None:
        """Ask for single orders, one reply a page.

        An id that Amazon refuses does not stop the others: it is held. Where Amazon refuses every one, the ids are not
        to blame, and the refusal is raised.
        """
        refusals: list[tuple[str, GrantRole]] = []
        self._shown = replace(self._shown, pages_expected=len(order_ids))
        self._report(self._shown)
        for number, order_id in enumerate(order_ids, start=1):
            began = self._clock.now()
            try:
                one = self._patience(
                    partial(
                        self._account.get_order, order_id, self._plan.included, self._progress, self._told, *self._asked
                    )
                )
            except GrantRole as error:
                if error.code != "request_refused":
                    raise
                refusals.append((order_id, error))
                continue
            self._refused |= set(self._account.refused)
            if one is None:
                one = HeldOrder(order_id, "order_not_found", "", None, "")
            self._store(ReadPage((one,), digest=order_id, of_now=True))
            self._measure(began)
            self._report(self._estimated("getOrder", len(order_ids), len(order_ids) - number))
        if refusals and len(refusals) == len(order_ids):
            raise refusals[0][1]
        for order_id, refusal in refusals:
            words = refusal.facts.get("amazon_text")
            held = HeldOrder(order_id, "order_not_found", "", str(words) if words else None, "")
            self._store(ReadPage((held,), digest=order_id))

    def _page_through(self, part: _Part) -> None:
        token, included = part.token, part.included or tuple(self._plan.included)
        tokens, digests = {token}, set(part.digests)
        follows = part.follows
        self._refused |= set(self._plan.included) - set(included)
        while True:
            began = self._clock.now()
            ask = partial(
                self._account.search_orders, part.window, token, included, self._progress, self._told, *self._asked
            )
            page = self._patience(ask)
            if page.next_token is not None and page.next_token in tokens:
                raise TryLater("page_token_repeats", operation="searchOrders", request_id=page.request_id)
            if page.orders and page.digest in digests:
                raise TryLater("page_repeats", operation="searchOrders", request_id=page.request_id)
            tokens.add(page.next_token)
            digests.add(page.digest)
            if page.refused:
                self._refused |= set(page.refused)
                included = tuple(name for name in included if name not in page.refused)
            if page.request_id and len(self._request_ids) < _MOST_REQUEST_IDS:
                self._request_ids.append(page.request_id)
            complete = page.next_token is None
            leads_to = _short(page.next_token)
            self._store(
                ReadPage(
                    page.orders,
                    page.digest,
                    repeated=page.repeated,
                    next_token=page.next_token,
                    window_from=part.window.after,
                    window_until=part.window.before,
                    marketplace_ids=part.window.marketplace_ids if complete else (),
                    updated_until=part.window.before if complete and part.window.by == "updated" else None,
                    updated_from=None if part.reaches_all else part.window.after,
                    window_by=part.window.by,
                    follows=follows,
                    leads_to=leads_to,
                    since_page=part.since_page,
                )
            )
            follows = leads_to
            self._measure(began)
            self._report(self._on_the_way(part.window, page))
            if complete:
                return
            token = page.next_token

    def _store(self, page: ReadPage) -> None:
        complete = replace(
            page,
            refused=tuple(sorted(self._refused)),
            request_ids=tuple(self._request_ids),
            number=self._shown.pages + 1,
        )
        if self._buyers is not None:
            complete = replace(
                complete, personal=self._patience(partial(self._buyers.page, page.orders, self._refused))
            )
        counts = self._patience(lambda: self._database.pages.write(self._lease, self._run_id, complete))
        self._seen.look(page.orders)
        self._shown = replace(self._shown, counts=self._shown.counts.plus(counts), pages=self._shown.pages + 1)

    # -- telling where it is

    def _report(self, shown: ImportProgress) -> None:
        self._shown = shown
        self._patience.report(shown)

    def _told(self, until: datetime, reason: str) -> None:
        """Before a wait: say so, and keep the lease over it."""
        self._database.leases.hold(self._lease, until)
        self._progress.report(replace(self._shown, waiting_until=until, waiting_for=reason))

    def _measure(self, began: datetime) -> None:
        # the quickest page is one that waited for nothing
        took = max(0.0, (self._clock.now() - began).total_seconds())
        self._page_s = took if self._page_s is None else min(took, self._page_s)

    def _on_the_way(self, asked: Window, page: OrderPage) -> ImportProgress:
        """Pages come in the order of time, so that the last order's time tells how far this is."""
        pages = self._shown.pages
        times = [one.created if asked.by == "created" else one.updated for one in page.orders if isinstance(one, Order)]
        if times and self._first_seen is None:
            self._first_seen = min(times)
        if page.next_token is None and asked.before == self._plan.window_until:
            return self._estimated("searchOrders", pages, 0)
        if not times or self._first_seen is None or self._plan.window_until is None:
            return self._estimated("searchOrders", None, None)
        whole = (self._plan.window_until - self._first_seen).total_seconds()
        passed = (max(times) - self._first_seen).total_seconds()
        if whole <= 0 or passed <= 0:
            return self._estimated("searchOrders", None, None)
        expected = max(pages + 1, round(pages * whole / min(passed, whole)))
        return self._estimated("searchOrders", expected, expected - pages)

    def _estimated(self, operation: str, expected: int | None, left: int | None) -> ImportProgress:
        now = self._clock.now()
        minutes = (now - self._started).total_seconds() / 60
        ends_at = None
        if left is not None:
            waits_s = self._patience(lambda: self._account.forecast(operation, left)[1]) if left else 0.0
            ends_at = now + timedelta(seconds=waits_s + left * (self._page_s or 0.0))
        return replace(
            self._shown,
            pages_expected=expected,
            ends_at=ends_at,
            orders_per_minute=self._shown.counts.received / minutes if minutes > 0 else None,
        )


def _short(token: str | None) -> str:
    """A digest of a page token, for the chain of pages in the ledger; "" where there is none."""
    return "" if token is None else hashlib.blake2b(token.encode(), digest_size=8).hexdigest()
