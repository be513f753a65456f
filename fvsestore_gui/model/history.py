"""Reading years of orders by Amazon's order reports: slices of time, what a history takes, where it is."""

from collections.abc import Iterator
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
class HistoryRequest:
    """A period of order dates, UTC; `until` is exclusive, None: as late as Amazon allows."""

    since: datetime
    until: datetime | None = None


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
