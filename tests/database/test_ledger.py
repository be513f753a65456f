"""The ledger as it is read back: chains of pages, a month's counts, held orders in doubt, an order's changes."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.coverage import Chain, Coverage, Stretch
from fvsestore_gui.model.listing import CurrencyTotal
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import HeldOrder, Source
from fvsestore_gui.model.proofs import MonthCounts
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.model.stores import Store

Make = Callable[..., Any]
GERMANY, POLAND = "A1PA6795UKMFR9", "A1C3SOZRARQ6R3"
SINCE, UNTIL = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 21, tzinfo=UTC)
WINDOW: dict[str, Any] = {"window_by": "created", "window_from": SINCE, "window_until": UNTIL}
LAST: dict[str, Any] = {**WINDOW, "marketplace_ids": (GERMANY, POLAND)}


def test_a_window_read_by_two_runs_has_one_chain(
    under_way: Any, database: Database, store: Store, order: Make, clock: StandingClock
) -> None:
    """An import that was cut and went on: the chain leads from the last page back to the first, over both runs."""
    under_way.page(order(1), order(2), next_token="t", leads_to="aa", **WINDOW)
    under_way.page(order(3), next_token="t", follows="aa", leads_to="bb", **WINDOW)
    database.runs.end(under_way.run_id, RunState.CANCELLED)
    clock.move(60)
    under_way.run_id = second = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "ona@buhalterija"))
    under_way.page(order(4), follows="bb", **LAST)
    (entry,) = database.ledger.entries(store.store_id)
    assert (entry.chain, entry.pages, entry.received, entry.run_id) == (Chain.WHOLE, 3, 4, second)
    assert (entry.window_from, entry.window_until, entry.read_at) == (SINCE, UNTIL, clock.now())
    assert entry.marketplace_ids == (POLAND, GERMANY)
    assert Coverage([entry]).holes((GERMANY,), Coverage([entry]).covered(GERMANY)[0]) == ()


def test_a_window_that_began_anew_is_whole(under_way: Any, database: Database, store: Store, order: Make) -> None:
    """A page token ran out in the middle: the window began again, and only the pages of its second time count."""
    under_way.page(order(1), next_token="t", leads_to="aa", **WINDOW)
    under_way.page(order(2), next_token="t", follows="aa", leads_to="bb", **WINDOW)
    under_way.page(order(1), next_token="t", leads_to="cc", **WINDOW)
    under_way.page(order(2), follows="cc", **LAST)
    (entry,) = database.ledger.entries(store.store_id)
    assert (entry.chain, entry.pages, entry.received) == (Chain.WHOLE, 2, 2)


def test_a_window_with_a_page_missing_proves_nothing(
    under_way: Any, database: Database, store: Store, order: Make
) -> None:
    """A page that is gone from the database breaks the chain, and the window covers nothing any more."""
    under_way.page(order(1), next_token="t", leads_to="aa", **WINDOW)
    under_way.page(order(2), next_token="t", follows="aa", leads_to="bb", **WINDOW)
    under_way.page(order(3), follows="bb", **LAST)
    with database.leases._transactions.write() as connection:
        connection.execute(text("DELETE FROM run_pages WHERE number = 2"))
    (entry,) = database.ledger.entries(store.store_id)
    assert entry.chain is Chain.BROKEN
    assert Coverage([entry]).covered(GERMANY) == ()


def test_a_window_of_an_older_version_counts_without_its_pages(
    under_way: Any, database: Database, store: Store, order: Make
) -> None:
    """What version 1 read whole is no hole; that its pages cannot be checked any more is said."""
    under_way.page(order(1), **LAST)
    with database.leases._transactions.write() as connection:
        connection.execute(text("UPDATE run_pages SET window_from = NULL, window_until = NULL"))
    (entry,) = database.ledger.entries(store.store_id)
    assert (entry.chain, entry.pages, entry.received) == (Chain.UNKNOWN, 1, 1)
    assert Coverage([entry]).covered(GERMANY) != ()


def test_a_month_is_counted_by_who_named_its_orders(under_way: Any, store: Store, order: Make, item: Make) -> None:
    """By the API, by a report, by both; orders of a marketplace that is off stand apart; the edges are exact."""
    before, inside, after = SINCE - timedelta(microseconds=1), SINCE, UNTIL - timedelta(microseconds=1)
    under_way.page(order(1, created=before), order(2, created=inside), order(3, created=after), order(4, created=UNTIL))
    under_way.page(order(5, created=inside, marketplace_id="A1F83G8C2ARO7P"))
    line = item(1, order_item_id="report:x#0")
    under_way.page(
        order(2, created=inside, items=(line,)),
        order(6, created=inside, items=(line,), marketplace_id=None),
        source=Source.REPORT,
    )
    under_way.page(order(7, created=inside, items=(line,)), source=Source.FILE)
    ledger = under_way.database.ledger
    where = (store.store_id, SINCE, UNTIL, store.marketplace_ids)
    counts = ledger.counts(*where)
    assert counts == MonthCounts(orders=4, api=2, report=3, both=1, elsewhere=1)
    assert (counts.only_api, counts.only_report) == (1, 2)
    assert ledger.not_named_by(*where, Source.REPORT) == ((order(3).order_id, after),)
    assert [order_id for order_id, _ in ledger.not_named_by(*where, Source.API)] == [
        order(6).order_id,
        order(7).order_id,
    ]
    assert ledger.totals(*where) == ((CurrencyTotal("EUR", 4 * 449_900, 4),), 0)
    assert ledger.statuses(*where) == (("SHIPPED", 4),)
    assert ledger.oldest(store.store_id) == before
    assert ledger.counts(store.store_id + 1, *where[1:]) == MonthCounts()
    nowhere = ledger.counts(store.store_id, SINCE, UNTIL, frozenset())
    assert (nowhere.orders, nowhere.elsewhere) == (1, 4)
    assert ledger.totals(store.store_id + 1, *where[1:]) == ((), 0)


def held(number: int, **more: Any) -> HeldOrder:
    return HeldOrder(f"303-{number:07d}-7654321", "amount_unreadable", "proceeds", "12.4.0", "{}", **more)


def test_a_held_order_is_in_doubt_only_where_it_may_belong(
    under_way: Any, database: Database, store: Store, clock: StandingClock
) -> None:
    """Its date where that can be read; else not after it changed or was seen, and inside the window that brought it."""
    under_way.page(held(1, created=SINCE), held(2, updated=SINCE), held(3))
    under_way.page(HeldOrder("303-0000009-7654321", "order_not_found", "", None, ""))
    database.runs.end(under_way.run_id, RunState.DONE)
    window = RunPlan(
        store.store_id, ImportKind.PERIOD, "ona@buhalterija", "created", SINCE, UNTIL, sorted(store.marketplace_ids)
    )
    under_way.run_id = database.runs.open(window)
    under_way.page(held(4))
    first, second, third, fourth = database.ledger.held(store.store_id)
    assert (first.since, first.until, first.created) == (SINCE, SINCE, SINCE)
    assert (second.since, second.until) == (None, SINCE)
    assert (third.since, third.until) == (None, clock.now())
    assert (fourth.since, fourth.until) == (SINCE, UNTIL)
    assert [one.held_row for one in (first, second, third, fourth)] == sorted(
        one.held_row for one in (first, second, third, fourth)
    )


@pytest.mark.parametrize("source", [Source.API, Source.REPORT])
def test_an_orders_changes_are_read_back(
    under_way: Any, database: Database, store: Store, order: Make, clock: StandingClock, source: Source
) -> None:
    """What stood there, what stands there now, when, by which import and source; the newest change first."""
    under_way.page(order(1), source=source)
    row = database.orders.row_id(store.store_id, order(1).order_id)
    assert row is not None
    assert database.ledger.versions(row) == []
    for hours, amount in ((1, 400_000), (2, 300_000)):
        clock.move(60)
        changed = order(1, total=Money(amount, "EUR"), updated=order(1).updated + timedelta(hours=hours))
        under_way.page(changed, source=source)
    newest, older = database.ledger.versions(row)
    assert (newest.number, older.number, newest.run_id, newest.source) == (2, 1, under_way.run_id, source)
    assert newest.at == clock.now()
    assert ("total", "40.00 EUR", "30.00 EUR") in [(one.field, one.before, one.after) for one in newest.changes]


def test_windows_are_found_by_time_and_by_run(
    under_way: Any, database: Database, store: Store, order: Make, clock: StandingClock
) -> None:
    """A month asks for the windows that reach into it, an import for those it read to their end."""
    day = timedelta(days=1)
    for number in range(3):
        clock.move(60)
        since = SINCE + number * day
        under_way.page(
            order(number), window_by="created", window_from=since, window_until=since + day, marketplace_ids=(GERMANY,)
        )
    ledger, whole = database.ledger, database.ledger.entries(store.store_id)
    assert [one.window_from for one in whole] == [SINCE, SINCE + day, SINCE + 2 * day]
    assert ledger.entries(store.store_id, Stretch(SINCE + day, SINCE + day + timedelta(seconds=1))) == whole[1:2]
    assert ledger.entries(store.store_id, Stretch(SINCE - day, SINCE)) == []
    assert ledger.of_run(under_way.run_id) == whole
    assert ledger.of_run(under_way.run_id + 1) == []
