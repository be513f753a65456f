"""Whether a month is complete, and all that says so: pure.

A month is that of the order's date on Vilnius' clock. It is complete where every marketplace that is switched on was
read whole over the month by both the API and a report, both named the same orders, and no held order may belong to it.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from fvsestore_gui.model.coverage import Chain, Coverage, Hole, LedgerEntry, Stretch, within_reach
from fvsestore_gui.model.listing import CurrencyTotal
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.windows import AMAZON_LAG


class Completeness(Enum):
    """What can be said of a month, from the best to what cannot be mended."""

    COMPLETE = "complete"
    ONCE = "once"  # all of it was read, but not by both sources
    DIFFERS = "differs"  # both read all of it, and one named orders that the other did not
    HELD = "held"  # both named the same, but held orders may belong to it
    HOLES = "holes"  # parts of it nobody read
    UNREAD = "unread"  # nothing of it was read
    RUNNING = "running"  # it is not over
    OUT_OF_REACH = "out_of_reach"  # what was not read, Amazon gives no more


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """Orders of a month by who named them; those of marketplaces that are switched off are `elsewhere` only."""

    orders: int = 0
    api: int = 0
    report: int = 0
    both: int = 0
    elsewhere: int = 0

    @property
    def only_api(self) -> int:
        return self.api - self.both

    @property
    def only_report(self) -> int:
        return self.report - self.both


@dataclass(frozen=True, slots=True)
class HeldInDoubt:
    """A held order that may belong to a month. `created` None: when it was placed cannot be read.

    `since`, `until`: between these it was placed, as far as that can be told (`since` None: nobody knows).
    """

    held_row: int
    order_id: str | None
    reason: str
    created: datetime | None
    first_seen: datetime
    since: datetime | None
    until: datetime

    def may_belong_to(self, month: Stretch) -> bool:
        return self.until >= month.since and (self.since is None or self.since < month.until)


@dataclass(frozen=True, slots=True)
class MonthState:
    """A line of the list of months. `checked_at`: when a window that reaches into it was last read."""

    month: Month
    completeness: Completeness
    counts: MonthCounts
    #: what neither source read; what the API, and what reports did not read
    holes: tuple[Hole, ...]
    api_holes: tuple[Hole, ...]
    report_holes: tuple[Hole, ...]
    #: held orders that may belong to it
    held: int
    checked_at: datetime | None

    @property
    def compared(self) -> bool:
        """Whether both sources read all of it, so that what only one of them named is a difference."""
        return self.completeness in (Completeness.COMPLETE, Completeness.DIFFERS, Completeness.HELD)


@dataclass(frozen=True, slots=True)
class MonthProof:
    """All that is known of a month's completeness, as of `as_of`."""

    store_code: str
    region: str
    marketplace_ids: tuple[str, ...]
    state: MonthState
    #: where the two are compared: orders that the API alone, or reports alone named, by id
    only_api: tuple[str, ...]
    only_report: tuple[str, ...]
    held: tuple[HeldInDoubt, ...]
    #: the windows that reach into the month, the earliest first
    windows: tuple[LedgerEntry, ...]
    per_currency: tuple[CurrencyTotal, ...]
    without_total: int
    #: (Amazon's status, orders)
    statuses: tuple[tuple[str, int], ...]
    as_of: datetime

    @property
    def month(self) -> Month:
        return self.state.month

    @property
    def complete(self) -> bool:
        return self.state.completeness is Completeness.COMPLETE


@dataclass(frozen=True, slots=True)
class CheckForecast:
    """What checking a month will ask Amazon: windows of the API, and reports; `seconds` as far as is known."""

    api_windows: int
    reports: int
    seconds: float | None

    @property
    def nothing(self) -> bool:
        return not (self.api_windows or self.reports)


def span(month: Month) -> Stretch:
    """The month's creation times."""
    return Stretch(month.begins, month.ends)


def month_state(
    month: Month,
    coverage: Coverage,
    entries: Sequence[LedgerEntry],
    counts: MonthCounts,
    held: int,
    marketplace_ids: Collection[str],
    now: datetime,
) -> MonthState:
    """The state of a month; of one that is not over, holes are told up to the end of what was read of it."""
    over = month.ends <= now - AMAZON_LAG
    whole = span(month)
    if not over:
        read = (min(entry.window_until, now - AMAZON_LAG) for entry in entries if reaches_into(entry, whole))
        whole = Stretch(month.begins, max(read, default=month.begins))
    holes = coverage.holes(marketplace_ids, whole)
    api_holes = coverage.holes(marketplace_ids, whole, Source.API)
    report_holes = coverage.holes(marketplace_ids, whole, Source.REPORT)
    if not over:
        completeness = Completeness.RUNNING
    elif not marketplace_ids:
        # nothing is asked for, so that nothing can be said
        completeness = Completeness.UNREAD
    elif holes:
        completeness = _of_holes(holes, whole, marketplace_ids, now)
    elif api_holes or report_holes:
        completeness = Completeness.ONCE
    elif counts.only_api or counts.only_report:
        completeness = Completeness.DIFFERS
    else:
        completeness = Completeness.HELD if held else Completeness.COMPLETE
    reaching = [entry.read_at for entry in entries if reaches_into(entry, whole)]
    return MonthState(
        month, completeness, counts, holes, api_holes, report_holes, held, max(reaching) if reaching else None
    )


def reaches_into(entry: LedgerEntry, month: Stretch) -> bool:
    return entry.window_from < month.until and month.since < entry.window_until


def _of_holes(holes: Sequence[Hole], whole: Stretch, marketplace_ids: Collection[str], now: datetime) -> Completeness:
    if not any(within_reach(hole, now) for hole in holes):
        return Completeness.OUT_OF_REACH
    (first, *rest) = holes
    everything = Hole(whole.since, whole.until, tuple(sorted(marketplace_ids)))
    return Completeness.UNREAD if not rest and first == everything else Completeness.HOLES


# -- windows in short ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadStretch:
    """Windows of one source and kind that follow or overlap one another, told as one."""

    source: Source
    window_by: str
    since: datetime
    until: datetime
    windows: int
    pages: int
    received: int
    first_read: datetime
    last_read: datetime
    chain: Chain


def read_stretches(entries: Sequence[LedgerEntry]) -> list[ReadStretch]:
    """A month may have thousands of windows: what is told of them on a page, by source and then by time."""
    kinds: dict[tuple[str, str], list[ReadStretch]] = defaultdict(list)
    for entry in sorted(entries, key=lambda one: (one.window_from, one.entry_id)):
        found = kinds[entry.source.value, entry.window_by]
        one = ReadStretch(
            entry.source,
            entry.window_by,
            entry.window_from,
            entry.window_until,
            1,
            entry.pages,
            entry.received,
            entry.read_at,
            entry.read_at,
            entry.chain,
        )
        if found and one.since <= found[-1].until:
            found[-1] = _together(found[-1], one)
        else:
            found.append(one)
    return [stretch for kind in sorted(kinds) for stretch in kinds[kind]]


def chain_of(entries: Sequence[LedgerEntry]) -> Chain:
    """The worst of all chains; UNKNOWN where there is none."""
    chains = {entry.chain for entry in entries}
    if Chain.BROKEN in chains:
        return Chain.BROKEN
    return Chain.WHOLE if chains == {Chain.WHOLE} else Chain.UNKNOWN


def _together(one: ReadStretch, other: ReadStretch) -> ReadStretch:
    worst = max(one.chain, other.chain, key=(Chain.WHOLE, Chain.UNKNOWN, Chain.BROKEN).index)
    return replace(
        one,
        until=max(one.until, other.until),
        windows=one.windows + other.windows,
        pages=one.pages + other.pages,
        received=one.received + other.received,
        first_read=min(one.first_read, other.first_read),
        last_read=max(one.last_read, other.last_read),
        chain=worst,
    )
