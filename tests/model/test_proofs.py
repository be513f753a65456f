"""What is said of a month, case by case; and windows told in short."""

from datetime import UTC, datetime, timedelta

import pytest

from fvsestore_gui.model.coverage import Chain, Coverage, LedgerEntry
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import (
    Completeness,
    HeldInDoubt,
    MonthCounts,
    MonthState,
    chain_of,
    month_state,
    read_stretches,
    span,
)

OCTOBER = Month(2026, 10)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MARKETS = ("A1C3SOZRARQ6R3", "A1PA6795UKMFR9")
SAME = MonthCounts(orders=10, api=10, report=10, both=10)


def window(
    source: Source,
    since: datetime = OCTOBER.begins,
    until: datetime = OCTOBER.ends,
    by: str = "created",
    chain: Chain = Chain.WHOLE,
    marketplace_ids: tuple[str, ...] = MARKETS,
) -> LedgerEntry:
    return LedgerEntry(1, source, by, since, until, marketplace_ids, 2, 10, until + timedelta(hours=1), 7, chain)


BOTH = (window(Source.API), window(Source.REPORT))


def state(
    *entries: LedgerEntry,
    counts: MonthCounts = SAME,
    held: int = 0,
    month: Month = OCTOBER,
    now: datetime = NOW,
    marketplace_ids: tuple[str, ...] = MARKETS,
) -> MonthState:
    return month_state(month, Coverage(entries), entries, counts, held, marketplace_ids, now)


def test_a_month_that_both_read_whole_with_the_same_orders_is_complete() -> None:
    """Nothing less makes it complete; the list says when a window of it was last read."""
    found = state(*BOTH)
    assert found.completeness is Completeness.COMPLETE
    assert (found.holes, found.api_holes, found.report_holes) == ((), (), ())
    assert found.checked_at == OCTOBER.ends + timedelta(hours=1)
    assert found.compared


@pytest.mark.parametrize("entries", [BOTH[:1], BOTH[1:], (BOTH[0], window(Source.REPORT, chain=Chain.BROKEN))])
def test_one_source_alone_is_no_second_count(entries: tuple[LedgerEntry, ...]) -> None:
    """Read whole by the API or by reports only: counted once. A report whose pages are not all there is none."""
    found = state(*entries)
    assert found.completeness is Completeness.ONCE
    assert not found.compared


def test_a_moment_that_nobody_read_is_a_hole() -> None:
    """A second is missing in both: the month has holes, whatever the counts say."""
    gap = OCTOBER.begins + timedelta(days=3)
    found = state(
        *(window(source, OCTOBER.begins, gap) for source in (Source.API, Source.REPORT)),
        *(window(source, gap + timedelta(seconds=1), OCTOBER.ends) for source in (Source.API, Source.REPORT)),
    )
    assert found.completeness is Completeness.HOLES
    assert [(hole.since, hole.until) for hole in found.holes] == [(gap, gap + timedelta(seconds=1))]


def test_holes_of_one_source_are_no_holes_where_the_other_read() -> None:
    """The API read the first half, a report the second: all was read, but only once."""
    middle = OCTOBER.begins + timedelta(days=15)
    found = state(window(Source.API, until=middle), window(Source.REPORT, since=middle))
    assert found.completeness is Completeness.ONCE
    assert found.holes == ()
    assert [hole.since for hole in found.api_holes] == [middle]
    assert [hole.until for hole in found.report_holes] == [middle]


@pytest.mark.parametrize(
    "counts", [MonthCounts(11, 11, 10, 10), MonthCounts(11, 10, 11, 10), MonthCounts(11, 10, 10, 9)]
)
def test_an_order_that_only_one_named_is_a_difference(counts: MonthCounts) -> None:
    """Whoever named it, and also where the numbers happen to be equal."""
    assert state(*BOTH, counts=counts).completeness is Completeness.DIFFERS


def test_a_held_order_that_may_belong_to_it_keeps_a_month_open() -> None:
    """Named by both, but not written anywhere: the month is not complete before it is looked at."""
    assert state(*BOTH, held=1).completeness is Completeness.HELD


def test_a_month_that_is_not_over_is_never_complete() -> None:
    """Up to two minutes after its end Amazon has not told all of it; holes before what was read last are told."""
    just_over = OCTOBER.ends + timedelta(minutes=2)
    assert state(*BOTH, now=just_over).completeness is Completeness.COMPLETE
    assert state(*BOTH, now=just_over - timedelta(seconds=1)).completeness is Completeness.RUNNING
    november = Month(2026, 11)
    assert state(month=november).holes == ()
    third, fifth = november.begins + timedelta(days=2), november.begins + timedelta(days=4)
    found = state(window(Source.API, until=third), window(Source.API, since=fifth, until=NOW), month=november)
    assert found.completeness is Completeness.RUNNING
    assert [(hole.since, hole.until) for hole in found.holes] == [(third, fifth)]


def test_nothing_read_is_said_as_such() -> None:
    """An untouched month is not a month with holes; nor can anything be said while no marketplace is switched on."""
    assert state().completeness is Completeness.UNREAD
    assert state(window(Source.API, until=OCTOBER.begins + timedelta(days=1))).completeness is Completeness.HOLES
    assert state(*BOTH, marketplace_ids=()).completeness is Completeness.UNREAD


def test_what_amazon_keeps_no_more_is_out_of_reach() -> None:
    """Two years back nothing can be mended; a month that was complete before stays so for ever."""
    old = Month(2024, 5)
    assert state(month=old).completeness is Completeness.OUT_OF_REACH
    read = [window(source, old.begins, old.ends) for source in (Source.API, Source.REPORT)]
    assert state(*read, month=old).completeness is Completeness.COMPLETE
    partly = Month(2024, 11)
    later = datetime(2024, 11, 25, tzinfo=UTC)
    assert state(month=partly).completeness is Completeness.UNREAD
    assert state(window(Source.API, later, partly.ends), month=partly).completeness is Completeness.HOLES
    reach = datetime(2024, 11, 21, tzinfo=UTC)
    assert state(window(Source.API, reach, partly.ends), month=partly).completeness is Completeness.OUT_OF_REACH


def test_a_marketplace_switched_on_today_opens_all_months_again() -> None:
    """Its orders were never asked for: the months are no longer complete until they are."""
    assert state(*BOTH, marketplace_ids=(*MARKETS, "A1F83G8C2ARO7P")).completeness is Completeness.HOLES


@pytest.mark.parametrize(
    ("since", "until", "doubt"),
    [
        (None, OCTOBER.begins - timedelta(seconds=1), False),
        (None, OCTOBER.begins, True),
        (OCTOBER.begins, OCTOBER.begins, True),
        (OCTOBER.ends, OCTOBER.ends, False),
        (OCTOBER.ends - timedelta(seconds=1), NOW, True),
    ],
)
def test_a_held_order_is_in_doubt_where_it_may_have_been_placed(
    since: datetime | None, until: datetime, doubt: bool
) -> None:
    """Only months in which it may have been placed wait for it."""
    held = HeldInDoubt(1, None, "not_an_object", None, NOW, since, until)
    assert held.may_belong_to(span(OCTOBER)) is doubt


def test_windows_that_follow_one_another_are_told_as_one() -> None:
    """A month of imports every hour is one line on paper: pages and orders added up, the worst chain kept."""
    hours = [OCTOBER.begins + timedelta(hours=number) for number in range(5)]
    windows = [window(Source.API, since, since + timedelta(hours=2), "updated") for since in hours[:3]]
    windows.append(window(Source.API, hours[4] + timedelta(hours=3), hours[4] + timedelta(hours=4), "updated"))
    windows.append(window(Source.REPORT, chain=Chain.UNKNOWN))
    first, second, report = read_stretches(windows)
    assert (first.since, first.until, first.windows, first.pages, first.received) == (
        hours[0],
        hours[2] + timedelta(hours=2),
        3,
        6,
        30,
    )
    assert (second.windows, report.source, report.chain) == (1, Source.REPORT, Chain.UNKNOWN)
    assert chain_of(windows) is Chain.UNKNOWN
    assert chain_of(windows[:3]) is Chain.WHOLE
    assert chain_of([*windows, window(Source.API, chain=Chain.BROKEN)]) is Chain.BROKEN
