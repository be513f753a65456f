"""One import: what was asked, what came, how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from fvsestore_gui.errors import Fact


class ImportKind(Enum):
    """What an import asks Amazon for."""

    SINCE_LAST = "since_last"  # by lastUpdated, from the cursor minus an overlap
    PERIOD = "period"  # by created, between two times
    LAST_DAYS = "last_days"  # by created, N days back
    ORDER_IDS = "order_ids"  # getOrder, one by one
    RETRY_HELD = "retry_held"  # getOrder of held ones
    SECOND_LOOK = "second_look"  # by lastUpdated over the last 30 days, once a week
    HISTORY = "history"  # Amazon's order reports, in slices of at most 30 days
    REPORT_FILE = "report_file"  # an order report that was downloaded by hand
    COMPLETE = "complete"  # getOrder of orders whose report lacked their sums


class RunOrigin(Enum):
    """Who began a run."""

    HAND = "HAND"
    SCHEDULE = "SCHEDULE"


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What the user asks for. Times UTC, aware; `created_until` is exclusive, None = as late as Amazon allows.

    `marketplace_ids` narrows down those that are switched on; () takes all of them.
    """

    kind: ImportKind
    created_from: datetime | None = None
    created_until: datetime | None = None
    days: int | None = None
    order_ids: tuple[str, ...] = ()
    marketplace_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """received = new + changed + same + held, always."""

    received: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    held: int = 0

    @property
    def adds_up(self) -> bool:
        return self.received == self.new + self.changed + self.same + self.held

    def plus(self, other: "Counts") -> "Counts":
        return Counts(
            self.received + other.received,
            self.new + other.new,
            self.changed + other.changed,
            self.same + other.same,
            self.held + other.held,
        )


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """Where an import is. `pages_expected` and `ends_at` are estimates, None while nothing is known.

    `waiting_until` is set while something is waited for, `waiting_for` says what: "quota", "retry" (both Amazon's),
    "database".
    """

    store_code: str
    run_id: int
    counts: Counts
    pages: int
    pages_expected: int | None = None
    ends_at: datetime | None = None
    waiting_until: datetime | None = None
    waiting_for: str = ""
    orders_per_minute: float | None = None


class RunState(Enum):
    """How a run ended; RUNNING with a dead holder is shown as CUT."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Met:
    """What a run has met on its way.

    `data_seen`: of each data set that a shipped order always has, how many such orders of late came with it; a set that
    no such order told of is not named. `fell_back`: Amazon refused the client secret, and took the one before.
    """

    data_seen: Mapping[str, int] = field(default_factory=dict)
    fell_back: bool = False

    @property
    def withheld(self) -> tuple[str, ...]:
        """Data sets that Amazon left out of every order that must have them, without a word."""
        return tuple(sorted(name for name, orders in self.data_seen.items() if not orders))


NOTHING_MET = Met()


@dataclass(frozen=True, slots=True)
class Run:
    """One import as recorded. Times UTC. `error_code`/`error_facts` tell why it failed."""

    run_id: int
    store_code: str
    kind: ImportKind
    state: RunState
    started: datetime
    ended: datetime | None
    #: "created" or "updated", "" for order ids
    window_by: str
    window_from: datetime | None
    window_until: datetime | None
    marketplaces: int
    pages: int
    counts: Counts
    #: data sets Amazon refused, such as ("TAX",)
    refused_data: tuple[str, ...]
    request_ids: tuple[str, ...]
    error_code: str | None
    error_facts: dict[str, Fact]
    #: user and computer that ran it
    holder: str
    origin: RunOrigin = RunOrigin.HAND
    #: of report files: rows read and held, and letters that Amazon had replaced by "?" before
    lines: int = 0
    replaced: int = 0
    met: Met = NOTHING_MET


@dataclass(frozen=True, slots=True)
class Forecast:
    """What an import is expected to take, told before it starts; every figure is an estimate.

    `pages` is None where the number of orders is unknown; `free_pages` come at once (Amazon's burst that is left), then
    one page each `seconds_per_page`; `seconds` is the wait for `pages` pages.
    """

    free_pages: int
    seconds_per_page: float
    pages: int | None
    seconds: float | None
