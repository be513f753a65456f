"""Coverage: what is said to be read whole was read whole, compared with a shop played through by brute force."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.model.coverage import (
    Chain,
    Coverage,
    Hole,
    LedgerEntry,
    Stretch,
    gaps,
    joined,
    within_reach,
)
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.windows import AMAZON_LAG

START = datetime(2026, 10, 1, tzinfo=UTC)
LAST = 24
MARKETS = ("A1PA6795UKMFR9", "A1C3SOZRARQ6R3")
JAPAN = "A1VC38T7YXB528"


def hour(number: int) -> datetime:
    return START + timedelta(hours=number)


@st.composite
def entries(draw: st.DrawFn) -> LedgerEntry:
    since = draw(st.integers(0, LAST - 1))
    until = draw(st.integers(since + 1, LAST))
    return LedgerEntry(
        entry_id=1,
        source=draw(st.sampled_from((Source.API, Source.REPORT, Source.FILE))),
        window_by=draw(st.sampled_from(("created", "updated"))),
        window_from=hour(since),
        window_until=hour(until),
        marketplace_ids=tuple(sorted(draw(st.sets(st.sampled_from(MARKETS), min_size=1)))),
        pages=1,
        received=0,
        read_at=hour(until) + AMAZON_LAG + timedelta(hours=draw(st.integers(0, 4))),
        run_id=1,
        chain=draw(st.sampled_from((Chain.WHOLE, Chain.WHOLE, Chain.UNKNOWN, Chain.BROKEN))),
    )


#: an order: its marketplace, and the hours (with a half: never on a window's edge) of its creation and its changes
orders = st.tuples(
    st.sampled_from(MARKETS),
    st.lists(st.integers(0, LAST + 4), min_size=1, max_size=4).map(lambda hours: sorted(hours)),
)


def brings(entry: LedgerEntry, marketplace_id: str, changes: list[datetime]) -> bool:
    """Whether Amazon gave this order in this window: by what it knew when it was asked."""
    known = [moment for moment in changes if moment <= entry.read_at]
    if marketplace_id not in entry.marketplace_ids or not known:
        return False
    asked = known[0] if entry.window_by == "created" else known[-1]
    return entry.window_from <= asked < entry.window_until


@given(st.lists(entries(), max_size=8), st.lists(orders, max_size=12), st.sampled_from((Source.API, Source.REPORT)))
def test_what_is_covered_was_read(read: list[LedgerEntry], shop: list[tuple[str, list[int]]], source: Source) -> None:
    """An order placed in a covered stretch was brought by a window, or was changed after the chain's end."""
    coverage = Coverage(read)
    counted = [one for one in read if one.counts_as is source and one.chain is not Chain.BROKEN]
    for marketplace_id, hours in shop:
        changes = [hour(number) + timedelta(minutes=30) for number in hours]
        stretch = next((s for s in coverage.covered(marketplace_id, source) if s.since <= changes[0] < s.until), None)
        if stretch is None or any(brings(one, marketplace_id, changes) for one in counted):
            continue
        by_creation = [one for one in counted if one.window_by == "created" and marketplace_id in one.marketplace_ids]
        assert not any(one.window_from <= changes[0] < one.window_until for one in by_creation)
        chain = joined(
            Stretch(one.window_from, one.window_until)
            for one in counted
            if one.window_by == "updated" and marketplace_id in one.marketplace_ids
        )
        end = next(one.until for one in chain if one.since <= changes[0] < one.until)
        assert changes[-1] >= end


@given(st.lists(entries(), max_size=8), st.sampled_from((Source.API, Source.REPORT)))
def test_nothing_more_could_be_said(read: list[LedgerEntry], source: Source) -> None:
    """For every moment that is not covered there is an order that no window brought: one placed then, never changed."""
    coverage = Coverage(read)
    counted = [one for one in read if one.counts_as is source and one.chain is not Chain.BROKEN]
    for marketplace_id in MARKETS:
        covered = coverage.covered(marketplace_id, source)
        for number in range(LAST):
            placed = hour(number) + timedelta(minutes=30)
            if not any(one.since <= placed < one.until for one in covered):
                assert not any(brings(one, marketplace_id, [placed]) for one in counted)


@given(st.lists(entries(), max_size=8), st.sampled_from((None, Source.API, Source.REPORT)))
def test_holes_and_coverage_make_the_whole(read: list[LedgerEntry], source: Source | None) -> None:
    """Every moment of every marketplace is either covered or in exactly one hole that names this marketplace."""
    coverage = Coverage(read)
    whole = Stretch(hour(2), hour(LAST - 2))
    holes = coverage.holes(MARKETS, whole, source)
    assert list(holes) == sorted(holes)
    for number in range(2, LAST - 2):
        moment = hour(number) + timedelta(minutes=30)
        here = [hole for hole in holes if hole.since <= moment < hole.until]
        assert len(here) <= 1
        for marketplace_id in MARKETS:
            covered = any(one.since <= moment < one.until for one in coverage.covered(marketplace_id, source))
            assert covered != any(marketplace_id in hole.marketplace_ids for hole in here)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=10))
def test_joined_stretches_hold_the_same_hours(pairs: list[tuple[int, int]]) -> None:
    """Overlaps are fine: the joined stretches hold just the hours of all, lie apart, and gaps are what is left."""
    stretches = [Stretch(hour(first), hour(last)) for first, last in pairs]
    found = joined(stretches)
    assert all(one.since < one.until for one in found)
    assert all(one.until < other.since for one, other in pairwise(found))
    left = gaps(Stretch(hour(0), hour(20)), found)
    for number in range(20):
        moment = hour(number) + timedelta(minutes=1)
        inside = any(one.since <= moment < one.until for one in stretches)
        assert inside == any(one.since <= moment < one.until for one in found)
        assert inside != any(one.since <= moment < one.until for one in left)


def an_entry(first: int, last: int, by: str = "created", *marketplace_ids: str) -> LedgerEntry:
    read_at = hour(last) + timedelta(hours=1)
    return LedgerEntry(1, Source.API, by, hour(first), hour(last), marketplace_ids or MARKETS, 1, 0, read_at, 1)


def test_a_marketplace_switched_on_later_has_its_own_hole() -> None:
    """Germany was read all day, Poland from noon on: Poland's morning is a hole, and it names Poland alone."""
    german, polish = MARKETS
    coverage = Coverage([an_entry(0, 12, "created", german), an_entry(12, 24)])
    assert coverage.holes(MARKETS, Stretch(hour(0), hour(24))) == (Hole(hour(0), hour(12), (polish,)),)


def test_a_break_in_the_chain_is_a_hole() -> None:
    """Imports since the last one follow each other; where one is missing, what was ordered then may be missing."""
    coverage = Coverage([an_entry(0, 8, "updated"), an_entry(6, 12, "updated"), an_entry(14, 24, "updated")])
    (hole,) = coverage.holes(MARKETS[:1], Stretch(hour(0), hour(24)), Source.API)
    assert (hole.since, hole.until) == (hour(12), hour(14))


def test_a_report_does_not_stand_in_for_the_api() -> None:
    """The second count is of its own: a month read by the API alone has a hole in the reports, and the other way."""
    coverage = Coverage([an_entry(0, 24)])
    whole = Stretch(hour(0), hour(24))
    assert coverage.holes(MARKETS, whole, Source.API) == ()
    assert coverage.holes(MARKETS, whole) == ()
    assert len(coverage.holes(MARKETS, whole, Source.REPORT)) == 1
    by_hand = replace(an_entry(0, 24), source=Source.FILE)
    assert Coverage([by_hand]).holes(MARKETS, whole, Source.REPORT) == ()


def test_nothing_is_covered_before_amazon_could_answer() -> None:
    """A window that claims more than lay two minutes back when it was read covers only that."""
    early = replace(an_entry(0, 24), read_at=hour(10))
    assert Coverage([early]).covered(MARKETS[0]) == (Stretch(hour(0), hour(10) - AMAZON_LAG),)


def test_amazon_reaches_back_two_years_and_to_2016_in_japan() -> None:
    """A hole that is too old cannot be read any more; of one that begins too early the rest can."""
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    old = Hole(datetime(2023, 1, 1, tzinfo=UTC), datetime(2023, 2, 1, tzinfo=UTC), MARKETS)
    assert within_reach(old, now) is None
    partly = Hole(datetime(2024, 11, 1, tzinfo=UTC), datetime(2024, 12, 1, tzinfo=UTC), MARKETS)
    assert within_reach(partly, now) == replace(partly, since=datetime(2024, 11, 21, tzinfo=UTC))
    assert within_reach(replace(old, marketplace_ids=(JAPAN,)), now) is not None
