"""Reading years of orders by Amazon's order reports: slices of time, what a history takes, where it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from fvsestore_gui.errors import Fact
from fvsestore_gui.model.runs import Counts

#: all orders placed in a period, whoever ships them, without the buyer
BY_ORDER_DATE = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
#: all orders changed in a period
BY_LAST_UPDATE = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL"
#: Amazon refuses longer ones ("Report can be requested only upto 30 days")
LONGEST_SLICE = timedelta(days=30)
#: marketplaces one report may name
MOST_MARKETPLACES = 25


class SliceState(Enum):
    """How far a slice is. All but STORED, EMPTY and FAILED go on with the next history of the store."""

    WANTED = "wanted"  # not asked for yet
    ASKED = "asked"  # Amazon is making the report
    READY = "ready"  # the report is there to be fetched
    STORED = "stored"  # every order of it is kept
    EMPTY = "empty"  # Amazon has no orders in it
    FAILED = "failed"  # Amazon could not make the report: error_code says why


@dataclass(frozen=True, slots=True)
class Slice:
    """One report's stretch of time. Times UTC; `window_until` exclusive."""

    slice_id: int
    store_id: int
    run_id: int
    report_type: str
    window_from: datetime
    window_until: datetime
    marketplace_ids: tuple[str, ...]
    state: SliceState
    report_id: str | None = None
    document_id: str | None = None
    asked_at: datetime | None = None
    ready_at: datetime | None = None
    stored_at: datetime | None = None
    tries: int = 0
    orders: int = 0
    lines: int = 0
    error_code: str | None = None
    error_facts: dict[str, Fact] | None = None


@dataclass(frozen=True, slots=True)
class ReportState:
    """What Amazon says of a report. Times UTC; None or empty where it says nothing.

    `status`: IN_QUEUE, IN_PROGRESS, DONE, CANCELLED (nothing to tell, or called off by somebody), FATAL, or a new word.
    """

    status: str
    report_type: str
    document_id: str | None = None
    data_from: datetime | None = None
    data_until: datetime | None = None
    marketplace_ids: tuple[str, ...] = ()
    created: datetime | None = None
    #: when Amazon began to make it
    begun: datetime | None = None


@dataclass(frozen=True, slots=True)
class HistoryRequest:
    """A period of order dates, UTC; `until` is exclusive, None: as late as Amazon allows.

    `fresh`: ask also for what was read before.
    """

    since: datetime
    until: datetime | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class HistoryForecast:
    """What a history is expected to take. `slices` are still to be read, `stored` are kept from before.

    `seconds` counts Amazon's limits and `report_s`, what a report took to be made so far (a guess before the first).
    `search_seconds` is what the same orders would take one page after the other, None while nothing is known of their
    number.
    """

    slices: int
    stored: int
    seconds: float
    report_s: float
    search_seconds: float | None


@dataclass(frozen=True, slots=True)
class HistoryProgress:
    """Where a history is. `stage` says what is done now: "asking", "waiting", "fetching", "storing"."""

    store_code: str
    run_id: int
    counts: Counts
    slices: int
    stored: int
    under_way: int
    lines: int
    stage: str
    window_from: datetime | None = None
    window_until: datetime | None = None
    ends_at: datetime | None = None
    waiting_until: datetime | None = None
    waiting_for: str = ""
    orders_per_minute: float | None = None


def slices_of(since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The period cut into slices of at most thirty days, the newest first; both ends in whole seconds of UTC.

    The cuts lie on a grid of their own, counted from 1970, so that two overlapping histories share their slices.
    """
    since = since.astimezone(UTC).replace(microsecond=0)
    end = until.astimezone(UTC).replace(microsecond=0)
    start = datetime(1970, 1, 1, tzinfo=UTC)
    while end > since:
        cut = start + LONGEST_SLICE * ((end - start - timedelta(seconds=1)) // LONGEST_SLICE)
        begin = max(cut, since)
        yield begin, end
        end = begin


@dataclass(frozen=True, slots=True)
class Hole:
    """A stretch of time, and of which marketplaces it is still to be read: one report. Times UTC, `until` exclusive."""

    since: datetime
    until: datetime
    marketplace_ids: tuple[str, ...]


def holes(since: datetime, until: datetime, marketplace_ids: Iterable[str], read: Iterable[Slice]) -> list[Hole]:
    """What of a period is not covered by the slices `read`, in reports as Amazon makes them, the newest first."""
    wanted, covering = sorted(set(marketplace_ids)), list(read)
    found: list[Hole] = []
    for begin, end in slices_of(since, until):
        near = [one for one in covering if one.window_from < end and begin < one.window_until]
        missing: dict[tuple[datetime, datetime], list[str]] = {}
        for marketplace_id in wanted:
            spans = [(one.window_from, one.window_until) for one in near if marketplace_id in one.marketplace_ids]
            for gap in _gaps(begin, end, spans):
                missing.setdefault(gap, []).append(marketplace_id)
        for (first, last), ids in sorted(missing.items(), reverse=True):
            for start in range(0, len(ids), MOST_MARKETPLACES):
                found.append(Hole(first, last, tuple(ids[start : start + MOST_MARKETPLACES])))
    return found


def _gaps(
    begin: datetime, end: datetime, spans: Iterable[tuple[datetime, datetime]]
) -> Iterator[tuple[datetime, datetime]]:
    for first, last in sorted(spans):
        if begin < first:
            yield begin, min(first, end)
        begin = max(begin, last)
        if begin >= end:
            return
    yield begin, end
