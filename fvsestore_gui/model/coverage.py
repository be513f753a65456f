"""Which stretches of order-creation time were read whole, from which source, and where the holes are. Pure.

The rules, each as strict as Amazon's words allow:

* A window by creation covers the creation times inside it: when an order was created never changes.
* Windows by last update cover the creation times of an unbroken chain of them. An order created at t has a last update
  at t or later; so when the chain reaches from a to B, every order created in [a, B) was read, but for those that were
  changed after B, which are still to come with the window that goes on from B. It does not matter in which order the
  windows were read: of an order whose last change is u < B, the window that holds u was read after u, and so it brought
  the order.
* A window covers only the marketplaces it named: one that is switched on later has a hole of its own.
* An API and a report are two sources, each with a coverage of its own: that is what makes the second count independent.
  A report that was downloaded by hand is a report.
* Windows may overlap as they like. A window whose chain of pages is broken covers nothing.
* Amazon answers up to two minutes before its own now, so that a window read before its end + 2 minutes cannot exist;
  should an entry say so all the same, only what lay two minutes back counts.
* Amazon keeps orders for two years, those of JP, AU and SG since 2016: what is older can be read no more.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from itertools import pairwise

from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.windows import AMAZON_LAG, earliest_asked

#: the two sources that count independently of one another
SOURCES = (Source.API, Source.REPORT)


class Chain(Enum):
    """Whether each page of a window follows from the one before it, from its first to its last."""

    WHOLE = "whole"
    BROKEN = "broken"
    UNKNOWN = "unknown"  # read by a version of this program that did not keep it


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A window that was read whole. Times UTC; `window_until` exclusive.

    `pages` and `received` are those of the whole chain, also where several runs read it; `run_id` is the run that read
    the last page, at `read_at`.
    """

    entry_id: int
    source: Source
    window_by: str
    window_from: datetime
    window_until: datetime
    marketplace_ids: tuple[str, ...]
    pages: int
    received: int
    read_at: datetime
    run_id: int
    chain: Chain = Chain.WHOLE

    @property
    def counts_as(self) -> Source:
        """The source it speaks for: API or REPORT."""
        return Source.API if self.source is Source.API else Source.REPORT


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A stretch of time, UTC; `until` exclusive."""

    since: datetime
    until: datetime

    def common(self, other: "Stretch") -> "Stretch | None":
        """What of it lies in the other too."""
        since, until = max(self.since, other.since), min(self.until, other.until)
        return Stretch(since, until) if since < until else None


@dataclass(frozen=True, slots=True, order=True)
class Hole:
    """Creation times of these marketplaces that `source` did not read whole; None: neither source did."""

    since: datetime
    until: datetime
    marketplace_ids: tuple[str, ...]
    source: Source | None = None


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same time without overlaps, the earliest first; stretches that touch become one."""
    found: list[Stretch] = []
    for one in sorted(stretches):
        if one.since >= one.until:
            continue
        if found and one.since <= found[-1].until:
            found[-1] = Stretch(found[-1].since, max(found[-1].until, one.until))
        else:
            found.append(one)
    return tuple(found)


def gaps(within: Stretch, covered: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """What of `within` none of `covered` (as `joined` gives them) reaches."""
    found = []
    at = within.since
    for one in covered:
        if one.until <= at:
            continue
        if one.since >= within.until:
            break
        if one.since > at:
            found.append(Stretch(at, one.since))
        at = one.until
    if at < within.until:
        found.append(Stretch(at, within.until))
    return tuple(found)


class Coverage:
    """What the ledger of one store proves."""

    def __init__(self, entries: Iterable[LedgerEntry]) -> None:
        # a moment inside a window by update is inside the chain that this window belongs to, so that both kinds join
        together: dict[tuple[Source, tuple[str, ...]], list[Stretch]] = defaultdict(list)
        for entry in entries:
            if entry.chain is not Chain.BROKEN:
                window = Stretch(entry.window_from, min(entry.window_until, entry.read_at - AMAZON_LAG))
                together[entry.counts_as, entry.marketplace_ids].append(window)
        read: dict[tuple[Source, str], list[Stretch]] = defaultdict(list)
        for (source, marketplace_ids), windows in together.items():
            # most windows name the same marketplaces: tens of thousands are joined once, not once for each of them
            for stretch in joined(windows):
                for marketplace_id in marketplace_ids:
                    read[source, marketplace_id].append(stretch)
        self._covered = {key: joined(stretches) for key, stretches in read.items()}

    def covered(self, marketplace_id: str, source: Source | None = None) -> tuple[Stretch, ...]:
        """The creation times of a marketplace that `source` (API, REPORT; None: either) read whole."""
        if source is not None:
            return self._covered.get((source, marketplace_id), ())
        return joined(stretch for one in SOURCES for stretch in self.covered(marketplace_id, one))

    def holes(
        self, marketplace_ids: Collection[str], within: Stretch, source: Source | None = None
    ) -> tuple[Hole, ...]:
        """What of `within` was not read whole, the earliest first; no two overlap, each names who lacks it."""
        lacking = {one: gaps(within, self.covered(one, source)) for one in marketplace_ids}
        cuts = sorted({edge for missing in lacking.values() for gap in missing for edge in (gap.since, gap.until)})
        found: list[Hole] = []
        for since, until in pairwise(cuts):
            ids = tuple(
                sorted(one for one, missing in lacking.items() if any(g.since <= since < g.until for g in missing))
            )
            if not ids:
                continue
            if found and found[-1].until == since and found[-1].marketplace_ids == ids:
                found[-1] = Hole(found[-1].since, until, ids, source)
            else:
                found.append(Hole(since, until, ids, source))
        return tuple(found)


# -- how far back Amazon answers -------------------------------------------------------------------------------------


def within_reach(hole: Hole, now: datetime) -> Hole | None:
    """What of a hole Amazon still answers; None where it is too old altogether."""
    since = max(hole.since, earliest_asked(hole.marketplace_ids, now))
    return Hole(since, hole.until, hole.marketplace_ids, hole.source) if since < hole.until else None
