"""Proving that months are complete: what is known of them, what is missing, and reading just that.

Nothing here is kept: every state is worked out anew from the ledger of windows, the orders and the held ones, so that a
proof never says more than the database does. What is read for a check is read by an ordinary import or history.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta

from fvsestore_gui.database import Database
from fvsestore_gui.errors import Cancelled, CorrectInput
from fvsestore_gui.model.coverage import Coverage, Hole, LedgerEntry, Stretch, within_reach
from fvsestore_gui.model.history import HistoryForecast, HistoryRequest
from fvsestore_gui.model.months import VILNIUS, Month, months_back
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import (
    CheckForecast,
    MonthProof,
    MonthState,
    month_state,
    span,
)
from fvsestore_gui.model.runs import Forecast, ImportKind, ImportRequest, Run, RunState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import AMAZON_LAG
from fvsestore_gui.progress import Progress

#: the list of months goes back at least so far
MONTHS = 24
_OLDEST = Month(2016, 1)
_ORDER_ID = re.compile(r"[0-9A-Z]{3}-\d{7}-\d{7}", re.ASCII)

#: reads what is asked for from Amazon, as an import or a history of its own
Import = Callable[[ImportRequest], Run]
Load = Callable[[HistoryRequest], Run]


def months(database: Database, store: Store, now: datetime, progress: Progress) -> list[MonthState]:
    """The state of every month, the newest first: two years back, and as far as orders are kept.

    Each is told to `progress` as a tuple of those known so far: a million orders are counted in about a second.
    """
    entries = database.ledger.entries(store.store_id)
    coverage = Coverage(entries)
    held = database.ledger.held(store.store_id)
    newest = Month.of(now)
    oldest_order = database.ledger.oldest(store.store_id)
    oldest = Month(newest.year - MONTHS // 12, newest.month)
    if oldest_order is not None:
        oldest = max(min(oldest, Month.of(oldest_order)), _OLDEST)
    found: list[MonthState] = []
    reaching = _by_month(entries, newest, oldest)
    for month in months_back(newest, oldest):
        counts = database.ledger.counts(store.store_id, month.begins, month.ends, store.marketplace_ids)
        in_doubt = sum(one.may_belong_to(span(month)) for one in held)
        found.append(month_state(month, coverage, reaching[month], counts, in_doubt, store.marketplace_ids, now))
        progress.report(tuple(found))
    return found


def prove(database: Database, store: Store, month: Month, now: datetime) -> MonthProof:
    """All that is known of one month. Raises CorrectInput("period_in_future")."""
    if month > Month.of(now):
        raise CorrectInput("period_in_future", field="month")
    ledger, whole = database.ledger, span(month)
    where = (store.store_id, month.begins, month.ends, store.marketplace_ids)
    entries = ledger.entries(store.store_id, whole)
    held = tuple(one for one in ledger.held(store.store_id) if one.may_belong_to(whole))
    counts = ledger.counts(*where)
    state = month_state(month, Coverage(entries), entries, counts, len(held), store.marketplace_ids, now)
    per_currency, without_total = ledger.totals(*where)
    compared = state.compared
    return MonthProof(
        store_code=store.code,
        region=store.region.value,
        marketplace_ids=tuple(sorted(store.marketplace_ids)),
        state=state,
        only_api=_ids(ledger.not_named_by(*where, Source.REPORT)) if compared and counts.only_api else (),
        only_report=_ids(ledger.not_named_by(*where, Source.API)) if compared and counts.only_report else (),
        held=held,
        windows=tuple(one for one in entries if not store.marketplace_ids.isdisjoint(one.marketplace_ids)),
        per_currency=per_currency,
        without_total=without_total,
        statuses=ledger.statuses(*where),
        as_of=now,
    )


def wanted(
    database: Database, store: Store, month: Month, now: datetime
) -> tuple[list[HistoryRequest], list[ImportRequest]]:
    """What a check of this month reads: the reports, then the windows of the API that are missing and can be had.

    Raises CorrectInput: marketplaces_none, month_running, period_in_future.
    """
    if not store.marketplace_ids:
        raise CorrectInput("marketplaces_none")
    if month.ends > now - AMAZON_LAG:
        if month > Month.of(now):
            raise CorrectInput("period_in_future", field="month")
        raise CorrectInput("month_running", month=str(month), earliest=f"{month.after}-01")
    whole, ids = span(month), store.marketplace_ids
    coverage = Coverage(database.ledger.entries(store.store_id, whole))
    reports = [within_reach(hole, now) for hole in coverage.holes(ids, whole, Source.REPORT)]
    windows = [within_reach(hole, now) for hole in coverage.holes(ids, whole, Source.API)]
    return (
        [HistoryRequest(hole.since, hole.until) for hole in _hull(reports)],
        [request_of(hole) for hole in windows if hole is not None],
    )


def forecast(
    database: Database,
    store: Store,
    month: Month,
    now: datetime,
    import_: Callable[[ImportRequest], Forecast],
    load: Callable[[HistoryRequest], HistoryForecast],
) -> CheckForecast:
    """What a check will take, asking nobody. Raises what `wanted` raises."""
    reports, windows = wanted(database, store, month, now)
    loads = [load(request) for request in reports]
    searches = [import_(request) for request in windows]
    seconds: float | None = sum(one.seconds for one in loads)
    if searches and seconds is not None:
        pages = [one.pages for one in searches if one.pages is not None]
        # what is free now is free once
        waiting = max(0, sum(pages) - searches[0].free_pages)
        whole = len(pages) == len(searches)
        seconds = seconds + waiting * searches[0].seconds_per_page if whole else None
    return CheckForecast(len(windows), sum(one.slices for one in loads), seconds)


def check_month(
    database: Database, store: Store, month: Month, now: Callable[[], datetime], import_: Import, load: Load
) -> MonthProof:
    """Read what is missing of a month, and say what is known of it then. Everything twice changes nothing.

    Raises what `wanted` raises, what imports and histories raise, and Cancelled; what came stays.
    """
    reports, windows = wanted(database, store, month, now())
    for report in reports:
        _whole(load(report))
    for window in windows:
        _whole(import_(window))
    return prove(database, store, month, now())


def read_hole(hole: Hole, now: datetime, import_: Import) -> Run:
    """Read a hole from the API. Raises CorrectInput("period_too_far_back") where Amazon gives none of it any more."""
    reachable = within_reach(hole, now)
    return import_(request_of(reachable or hole))


def fetch_differences(
    database: Database, store: Store, month: Month, now: datetime, import_: Import, load: Load
) -> Run:
    """Ask Amazon again for what only one of the two named; returns the last run.

    Orders that only a report named are asked for one by one; for those that only the API named a new report is made. A
    report may lag, or leave out certain orders for good. Raises CorrectInput("differences_none").
    """
    proof = prove(database, store, month, now)
    run = None
    ids = tuple(order_id for order_id in proof.only_report if _ORDER_ID.fullmatch(order_id))
    if ids:
        run = _whole(import_(ImportRequest(ImportKind.ORDER_IDS, order_ids=ids)))
    if proof.only_api:
        where = (store.store_id, month.begins, month.ends, store.marketplace_ids)
        placed = [created for _, created in database.ledger.not_named_by(*where, Source.REPORT)]
        days = _days(min(placed), max(placed), span(month))
        run = _whole(load(HistoryRequest(days.since, days.until, fresh=True)))
    if run is None:
        raise CorrectInput("differences_none", month=str(month))
    return run


def request_of(hole: Hole) -> ImportRequest:
    """The import that reads a hole: by creation, of just the marketplaces that lack it."""
    return ImportRequest(
        ImportKind.PERIOD,
        created_from=hole.since,
        created_until=hole.until,
        marketplace_ids=hole.marketplace_ids,
    )


def _by_month(entries: Sequence[LedgerEntry], newest: Month, oldest: Month) -> dict[Month, list[LedgerEntry]]:
    """The windows that reach into each month; there may be tens of thousands."""
    months = sorted(months_back(newest, oldest))
    begins = [month.begins for month in months]
    found: dict[Month, list[LedgerEntry]] = {month: [] for month in months}
    for entry in entries:
        first = max(0, bisect_right(begins, entry.window_from) - 1)
        for month in months[first : bisect_left(begins, entry.window_until)]:
            found[month].append(entry)
    return found


def _whole(run: Run) -> Run:
    """A run that was cancelled ends the check: what it would say is not known."""
    if run.state is RunState.CANCELLED:
        raise Cancelled
    return run


def _hull(holes: Sequence[Hole | None]) -> list[Stretch]:
    """Holes of several marketplaces that touch are read together: a history asks each only for what it lacks."""
    found: list[Stretch] = []
    for hole in holes:
        if hole is None:
            continue
        if found and hole.since <= found[-1].until:
            found[-1] = Stretch(found[-1].since, max(found[-1].until, hole.until))
        else:
            found.append(Stretch(hole.since, hole.until))
    return found


def _days(first: datetime, last: datetime, month: Stretch) -> Stretch:
    """The whole days of Vilnius from one moment to another, inside the month."""
    since = datetime.combine(first.astimezone(VILNIUS).date(), time(), VILNIUS)
    until = datetime.combine(last.astimezone(VILNIUS).date() + timedelta(days=1), time(), VILNIUS)
    return Stretch(max(since.astimezone(UTC), month.since), min(until.astimezone(UTC), month.until))


def _ids(named: Sequence[tuple[str, datetime]]) -> tuple[str, ...]:
    return tuple(order_id for order_id, _ in named)
