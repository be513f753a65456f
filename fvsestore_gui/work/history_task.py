"""What a history has to do, given what earlier ones left: slices that count as read, reports under way, and holes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.history import BY_ORDER_DATE, HistoryRequest, Hole, Slice, SliceState, holes
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import earliest_asked, first_day_kept

#: a slice that ended this long before it was asked for is not asked for again: nothing can be added to it
_SETTLED = timedelta(hours=24)
#: a history that broke off is taken up again with the same end for this long
_RESUMED_WITHIN = timedelta(hours=12)
#: a history without an end reaches up to this long before its beginning, whatever the PC's clock says
_OPEN_END = timedelta(minutes=30)
#: Amazon keeps order reports for thirty days
_REPORT_LIFE = timedelta(days=29)
#: a report that was asked for this long ago still tells of now
_FRESH = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class HistoryTask:
    """`holes` are to be asked for; they take the place of the slices `given_up`. Times UTC, `until` exclusive."""

    since: datetime
    until: datetime
    read: list[Slice]
    under_way: list[Slice]
    holes: list[Hole]
    given_up: list[int]
    #: what was read before is asked for too
    fresh: bool


def check_request(store: Store, request: HistoryRequest, latest: datetime) -> None:
    """Raises CorrectInput for a period that cannot be."""
    if not store.marketplace_ids:
        raise CorrectInput("marketplaces_none")
    if request.until is not None and request.until <= request.since:
        raise CorrectInput("period_backwards", field="until")
    if request.since >= latest:
        raise CorrectInput("period_in_future", field="from")
    if request.since < earliest_asked(store.marketplace_ids, latest):
        first_day = first_day_kept(store.marketplace_ids, latest)
        raise CorrectInput("period_too_far_back", field="from", earliest=first_day.isoformat())


def task_of(database: Database, store: Store, request: HistoryRequest, latest: datetime, now: datetime) -> HistoryTask:
    """What is to be done for a request, given what earlier histories left."""
    since = request.since.replace(microsecond=0)
    until, begun = _end(database, store, request, since, latest)
    read: list[Slice] = []
    under_way: list[Slice] = []
    given_up: list[int] = []
    for one in database.slices.all(store.store_id):
        if one.report_type != BY_ORDER_DATE or one.window_until <= since or one.window_from >= until:
            continue
        if one.state in (SliceState.STORED, SliceState.EMPTY):
            if _counts(one, request, until, begun):
                read.append(one)
        elif (
            since <= one.window_from and one.window_until <= until and set(one.marketplace_ids) <= store.marketplace_ids
        ):
            asked = one.state in (SliceState.ASKED, SliceState.READY) and one.report_id is not None
            if asked and now - (one.asked_at or now) < (_FRESH if request.fresh else _REPORT_LIFE):
                under_way.append(one)
            else:
                given_up.append(one.slice_id)
    wanted = holes(since, until, store.marketplace_ids, chain(read, under_way))
    return HistoryTask(since, until, read, under_way, wanted, given_up, request.fresh)


def _end(
    database: Database, store: Store, request: HistoryRequest, since: datetime, latest: datetime
) -> tuple[datetime, datetime | None]:
    """Where the period ends, and since when a history that broke off works on it (None: none does)."""
    until = min(request.until or latest, latest).replace(microsecond=0)
    left = database.runs.last_of_kind(store.store_id, ImportKind.HISTORY)
    if left is None or left.state is RunState.DONE or left.window_until is None:
        return until, None
    begun = database.runs.first_with_end(store.store_id, ImportKind.HISTORY, left.window_until)
    if request.until is not None:
        return until, begun if until == left.window_until else None
    was_open = begun - left.window_until < _OPEN_END
    if was_open and since < left.window_until and until - left.window_until < _RESUMED_WITHIN:
        # It goes on with its own end: its newest slice is not asked for again for a few minutes more.
        return left.window_until, begun
    return until, None


def _counts(one: Slice, request: HistoryRequest, until: datetime, begun: datetime | None) -> bool:
    """Whether what was read before counts: nothing can have been added to it since."""
    asked_at = one.asked_at or one.window_until
    if begun is not None and asked_at >= begun:
        return True
    return not request.fresh and (asked_at - one.window_until >= _SETTLED or one.window_until == until)
