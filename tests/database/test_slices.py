"""The slices of a history: kept at every step, under the lease, so that a killed program goes on where it was."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork, TryLater
from fvsestore_gui.model.history import BY_ORDER_DATE, Hole, SliceState, holes
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.stores import Store

DE, PL = "A1PA6795UKMFR9", "A1C3SOZRARQ6R3"
UNTIL = datetime(2026, 11, 1, tzinfo=UTC)


def october(day: int = 1, *ids: str) -> Hole:
    return Hole(datetime(2026, 10, day, tzinfo=UTC), UNTIL, ids or (PL, DE))


def test_a_slice_is_known_at_each_step(under_way: Any, clock: StandingClock) -> None:
    """Wanted, asked, ready, stored: each with its ids and times, as another program reads them."""
    slices, lease, run = under_way.database.slices, under_way.lease, under_way.run_id
    (made,) = slices.plan(lease, run, BY_ORDER_DATE, [october()], ())
    assert (made.state, made.marketplace_ids, made.tries) == (SliceState.WANTED, (PL, DE), 0)
    slices.asked(lease, run, made.slice_id, "report-1")
    clock.move(90)
    slices.ready(lease, run, made.slice_id, "document-1")
    (found,) = slices.all(under_way.store.store_id)
    assert (found.state, found.report_id, found.document_id, found.tries) == (
        SliceState.READY,
        "report-1",
        "document-1",
        1,
    )
    assert found.ready_at - found.asked_at == timedelta(seconds=90)
    assert slices.report_seconds(under_way.store.store_id) == 90
    window = {"window_from": found.window_from, "window_until": found.window_until, "window_by": "created"}
    under_way.page(source=Source.REPORT, slice_id=made.slice_id, complete=True, marketplace_ids=(DE,), **window)
    (found,) = slices.all(under_way.store.store_id)
    assert (found.state, found.orders, found.stored_at) == (SliceState.EMPTY, 0, clock.now())


def test_a_stored_slice_says_how_much_it_held(under_way: Any, order: Any) -> None:
    """Orders and rows of the report, counted over all its pages, once the last one is stored."""
    slices, lease = under_way.database.slices, under_way.lease
    (made,) = slices.plan(lease, under_way.run_id, BY_ORDER_DATE, [october()], ())
    window = {"window_from": made.window_from, "window_until": made.window_until, "window_by": "created"}
    page = {"source": Source.REPORT, "slice_id": made.slice_id, **window}
    under_way.page(order(1), order(2), complete=False, lines=3, **page)
    assert slices.all(under_way.store.store_id)[0].state is SliceState.WANTED
    under_way.page(order(3), complete=True, lines=1, slice_lines=4, **page)
    (found,) = slices.all(under_way.store.store_id)
    assert (found.state, found.orders, found.lines) == (SliceState.STORED, 3, 4)


def test_what_failed_says_why_and_makes_room_for_the_next(under_way: Any, order: Any) -> None:
    """A failed slice keeps its reason until another history takes its place; what it stored in part stays."""
    slices, lease, run = under_way.database.slices, under_way.lease, under_way.run_id
    (made,) = slices.plan(lease, run, BY_ORDER_DATE, [october()], ())
    slices.asked(lease, run, made.slice_id, "report-1")
    again = slices.wanted_again(lease, run, made.slice_id, TryLater("report_gone"))
    assert (again.state, again.report_id, again.asked_at, again.tries) == (SliceState.WANTED, None, None, 1)
    failed = slices.failed(lease, run, made.slice_id, TryLater("report_fatal", amazon_text="Date range exceeded"))
    assert (failed.state, failed.error_code) == (SliceState.FAILED, "report_fatal")
    assert failed.error_facts == {"amazon_text": "Date range exceeded"}
    under_way.page(order(1), slice_id=made.slice_id, complete=False, source=Source.REPORT)
    slices.plan(lease, run, BY_ORDER_DATE, [october(10), october(1)], [made.slice_id])
    assert [one.window_from.day for one in slices.all(under_way.store.store_id)] == [10, 1]
    assert under_way.database.orders.count(under_way.store.store_id) == 1


def test_who_lost_the_lease_changes_nothing(under_way: Any, database: Database, store: Store) -> None:
    """A history that was taken over by another PC does not write into its slices any more."""
    (made,) = database.slices.plan(under_way.lease, under_way.run_id, BY_ORDER_DATE, [october()], ())
    database.leases.release(under_way.lease)
    database.leases.take(store.store_id, store.code, "jonas@sandėlis")
    with pytest.raises(AnotherAtWork):
        database.slices.asked(under_way.lease, under_way.run_id, made.slice_id, "report-1")
    with pytest.raises(AnotherAtWork):
        database.slices.plan(under_way.lease, under_way.run_id, BY_ORDER_DATE, [october()], [made.slice_id])
    assert [one.state for one in database.slices.all(store.store_id)] == [SliceState.WANTED]


def test_holes_are_what_no_slice_covers(under_way: Any) -> None:
    """By marketplace and to the second: what was read is never asked for again, what was not always is."""
    slices, lease, run = under_way.database.slices, under_way.lease, under_way.run_id
    since = datetime(2026, 9, 1, tzinfo=UTC)
    everything = holes(since, UNTIL, [DE, PL], [])
    assert (everything[0].until, everything[-1].since) == (UNTIL, since)
    assert all(later.since == earlier.until for later, earlier in pairwise(everything))
    assert all(one.until - one.since <= timedelta(days=30) for one in everything)
    read = slices.plan(lease, run, BY_ORDER_DATE, [october(5), october(1, DE)], ())
    left = holes(datetime(2026, 10, 1, tzinfo=UTC), UNTIL, [DE, PL], read)
    first, fourth, fifth = (datetime(2026, 10, day, tzinfo=UTC) for day in (1, 4, 5))
    # Amazon's reports are cut on the 4th
    assert left == [Hole(fourth, fifth, (PL,)), Hole(first, fourth, (PL,))]
    assert holes(datetime(2026, 10, 5, tzinfo=UTC), UNTIL, [DE, PL], read) == []
    ids = [f"M{number:02d}" for number in range(30)]
    assert [len(one.marketplace_ids) for one in holes(datetime(2026, 10, 20, tzinfo=UTC), UNTIL, ids, [])] == [25, 5]
