"""Writing pages: what is stored, what counts as new, changed, same, held; and that nothing is half written."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, HeldOrder, Order
from fvsestore_gui.model.runs import Counts
from fvsestore_gui.model.stores import Store

Make = Callable[..., Any]


def held_rows(database: Database, store: Store) -> list[Any]:
    listing = database.listings.held
    return listing.rows(listing.ids(Filter(store.store_id), Sort("row_id")))


def stored(database: Database, store: Store, order_id: str) -> Order:
    row = database.orders.row_id(store.store_id, order_id)
    assert row is not None
    return database.orders.get(row)


def test_an_order_comes_back_just_as_it_was_read(under_way: Any, order: Make, item: Make) -> None:
    """Every field of an order survives the database: three decimals, long numbers as text, parts, times."""
    whole = order(1, items=(item(1), item(2, unit_price=None, total=None, sku=None, title=None, breakdowns=())))
    assert under_way.page(whole) == Counts(1, 1, 0, 0, 0)
    assert stored(under_way.database, under_way.store, whole.order_id) == whole


def test_the_same_page_twice_changes_nothing(under_way: Any, order: Make) -> None:
    """An import repeated over the same orders says 0 new and 0 changed."""
    orders = [order(number) for number in range(1, 8)]
    assert under_way.page(*orders) == Counts(7, 7, 0, 0, 0)
    assert under_way.page(*orders) == Counts(7, 0, 0, 7, 0)


def test_a_newer_order_replaces_an_older_never_the_other_way(under_way: Any, order: Make) -> None:
    """An older lastUpdatedTime never overwrites a newer one, whatever order the pages come in."""
    old = order(1, status="UNSHIPPED")
    new = order(1, status="SHIPPED", updated=old.updated + timedelta(hours=2), packages=())
    assert under_way.page(new).new == 1
    assert under_way.page(old) == Counts(1, 0, 0, 1, 0)
    assert stored(under_way.database, under_way.store, old.order_id) == new
    newest = order(1, status="SHIPPED", updated=new.updated + timedelta(seconds=1), total=Money(1, "EUR"))
    assert under_way.page(newest) == Counts(1, 0, 1, 0, 0)
    assert stored(under_way.database, under_way.store, old.order_id) == newest


def test_an_order_twice_in_one_page_is_counted_twice_and_kept_once(under_way: Any, order: Make) -> None:
    """Nothing that came is left out of the count, and the newer of the two is kept."""
    old, new = order(1), order(1, updated=order(1).updated + timedelta(hours=1), status="CANCELLED")
    assert under_way.page(new, old) == Counts(2, 1, 0, 1, 0)
    assert under_way.page(order(2), repeated=3) == Counts(4, 1, 0, 3, 0)
    assert stored(under_way.database, under_way.store, old.order_id).status == "CANCELLED"


def test_a_cancelled_order_keeps_its_lines(under_way: Any, order: Make, item: Make) -> None:
    """Lines that a newer reply no longer has stay, are marked, and are summed no more."""
    database, store = under_way.database, under_way.store
    whole = order(1, items=(item(1), item(2)))
    under_way.page(whole)
    bare = order(
        1,
        updated=whole.updated + timedelta(hours=1),
        status="CANCELLED",
        items=(item(1, total=None),),
        total=None,
        agreement=Agreement("cancelled"),
    )
    assert under_way.page(bare).changed == 1
    lines = stored(database, store, whole.order_id).items
    assert [(line.order_item_id, line.cancellation, line.total) for line in lines] == [
        (item(1).order_item_id, "", None),
        (item(2).order_item_id, "gone", None),
    ]
    assert lines[1].breakdowns == item(2).breakdowns
    rows = database.listings.items.rows(database.listings.items.ids(Filter(store.store_id), Sort("position")))
    assert {row.status for row in rows} == {"CANCELLED"}
    orders = database.listings.orders
    assert orders.rows(orders.ids(Filter(store.store_id), Sort("row_id")))[0].item_count == 2
    assert database.listings.items.totals(Filter(store.store_id)).per_currency == ()
    # and they come back when Amazon sends them again
    under_way.page(order(1, updated=bare.updated + timedelta(hours=1), items=(item(1), item(2))))
    assert stored(database, store, whole.order_id).items == (item(1), item(2))


def test_an_unreadable_order_is_held_and_the_good_version_stays(under_way: Any, order: Make) -> None:
    """A held order never erases what was read well before; it is shown beside it."""
    good = order(1)
    under_way.page(good)
    bad = HeldOrder(good.order_id, "amount_unreadable", "proceeds.grandTotal.amount", "12.4.0", '{"a":1}', good.updated)
    assert under_way.page(bad, order(2)) == Counts(2, 1, 0, 0, 1)
    assert stored(under_way.database, under_way.store, good.order_id) == good
    (row,) = held_rows(under_way.database, under_way.store)
    assert (row.order_id, row.reason, row.value, row.tries) == (good.order_id, "amount_unreadable", "12.4.0", 1)


def test_a_held_order_that_reads_well_is_held_no_longer(under_way: Any, order: Make, clock: StandingClock) -> None:
    """Tries are counted; the row goes with the page that brings a readable order."""
    bad = HeldOrder("303-0000001-1234567", "amount_unreadable", "x", None, "{}", None)
    under_way.page(bad)
    clock.move(60)
    under_way.page(bad)
    (row,) = held_rows(under_way.database, under_way.store)
    assert (row.tries, (row.last_tried - row.first_seen).total_seconds()) == (2, 60)
    assert under_way.page(order(1)).new == 1
    assert under_way.database.held.count(under_way.store.store_id) == 0


def test_a_held_order_newer_than_what_is_read_stays_held(under_way: Any, order: Make) -> None:
    """An older good version does not hide that the newest one could not be read."""
    good = order(1)
    under_way.page(HeldOrder(good.order_id, "time_unreadable", "x", None, "{}", good.updated + timedelta(hours=1)))
    under_way.page(good)
    assert under_way.database.held.count(under_way.store.store_id) == 1


def test_replies_without_an_id_are_held_once_each(under_way: Any) -> None:
    """The same nameless reply met twice is one row; another one is another row; none can be asked for by id."""
    one, other = (HeldOrder(None, "order_id_missing", "orderId", None, raw) for raw in ('{"a":1}', '{"a":2}'))
    assert under_way.page(one, other).held == 2
    assert under_way.page(one).held == 1
    assert [row.tries for row in held_rows(under_way.database, under_way.store)] == [2, 1]
    assert under_way.database.held.order_ids(under_way.store.store_id) == ()


def test_an_order_no_longer_found_keeps_the_reply_that_was_held(under_way: Any) -> None:
    """Trying a held order that Amazon has forgotten changes the reason, not the evidence."""
    under_way.page(HeldOrder("303-0000001-1234567", "amount_unreadable", "x", None, '{"kept":1}'))
    under_way.page(HeldOrder("303-0000001-1234567", "order_not_found", "", None, ""))
    (row,) = held_rows(under_way.database, under_way.store)
    assert (row.reason, row.raw) == ("order_not_found", '{"kept":1}')


@pytest.mark.parametrize(
    "changes", [{"channel": "a\x00b"}, {"channel": "\ud800"}, {"status": "\udfff"}], ids=["nul", "surrogate", "status"]
)
def test_an_order_no_table_can_hold_is_held(under_way: Any, order: Make, changes: dict[str, str]) -> None:
    """One order the database cannot take never stops the page it came in."""
    assert under_way.page(order(1, **changes), order(2)) == Counts(2, 1, 0, 0, 1)
    (row,) = held_rows(under_way.database, under_way.store)
    assert row.reason == "store_refused"


def test_a_number_or_line_no_table_can_hold_is_held(under_way: Any, order: Make, item: Make) -> None:
    """Neither a quantity of thirty digits nor a line that comes twice stops a page."""
    huge = order(1, items=(item(1, quantity=10**30),))
    twice = order(2, items=(item(1), item(1)))
    assert under_way.page(huge, twice, order(3)) == Counts(3, 1, 0, 0, 2)


def test_what_amazon_withholds_does_not_erase_what_it_sent(under_way: Any, order: Make, item: Make) -> None:
    """Where a data set is refused, or a recipient left out, the values from before stay."""
    whole = order(1)
    under_way.page(whole)
    later = whole.updated + timedelta(hours=1)
    bare = order(
        1,
        updated=later,
        status="CANCELLED",
        ship_country=None,
        ship_region=None,
        tax_territory=None,
        recipient_given=False,
        total=None,
        breakdowns=(),
        agreement=Agreement("no_total"),
        items=(item(1, total=None, breakdowns=(), tax_scheme=""),),
    )
    under_way.page(bare, refused=("PROCEEDS", "TAX"))
    kept = stored(under_way.database, under_way.store, whole.order_id)
    assert kept == order(1, updated=later, status="CANCELLED")
    assert under_way.page(bare, refused=("PROCEEDS", "TAX")).same == 1
    # what is not withheld but gone is gone
    under_way.page(order(1, updated=later + timedelta(hours=1), total=None, agreement=Agreement("pending")))
    assert stored(under_way.database, under_way.store, whole.order_id).total is None


def test_a_page_is_written_whole_or_not_at_all(under_way: Any, order: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever breaks within a page, nothing of it stays: neither orders nor the run's counts."""
    under_way.page(order(1))
    before = under_way.database.runs.get(under_way.run_id)

    def broken(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(under_way.database.pages, "_write_run", broken)
    with pytest.raises(RuntimeError):
        under_way.page(order(1, updated=order(1).updated + timedelta(hours=1), status="CANCELLED"), order(2))
    assert under_way.database.runs.get(under_way.run_id) == before
    assert under_way.database.orders.row_id(under_way.store.store_id, order(2).order_id) is None
    assert stored(under_way.database, under_way.store, order(1).order_id) == order(1)


def test_nothing_is_written_without_the_lease(under_way: Any, order: Make) -> None:
    """An importer whose store was taken over by another one writes nothing more."""
    database, store = under_way.database, under_way.store
    database.leases.release(under_way.lease)
    database.leases.take(store.store_id, store.code, "petras@namai")
    with pytest.raises(AnotherAtWork) as caught:
        under_way.page(order(1))
    assert caught.value.facts["holder"] == "petras@namai"
    assert database.orders.count(store.store_id) == 0


def test_stores_do_not_mix(database: Database, new_store: Any, begin: Any, order: Make) -> None:
    """The same order id in two stores is two orders; totals, titles and held ones stay apart."""
    one, two = begin(database, new_store("A")), begin(database, new_store("B"))
    assert one.page(order(1)).new == 1
    assert two.page(order(1, total=Money(1, "PLN")), HeldOrder("x", "not_an_object", "", None, "1")).new == 1
    assert database.listings.orders.totals(Filter(one.store.store_id)).per_currency[0].currency == "EUR"
    assert database.held.count(one.store.store_id) == 0
    database.leases.release(two.lease)
    database.stores.remove(two.store, remove_orders=True, now=database.stores._leases._clock.now())
    assert stored(database, one.store, order(1).order_id) == order(1)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    pages=st.lists(
        st.lists(
            st.tuples(st.integers(1, 5), st.integers(0, 3), st.sampled_from(["SHIPPED", "CANCELLED"]), st.booleans()),
            max_size=6,
        ),
        max_size=5,
    )
)
def test_counts_always_add_up(database: Database, new_store: Any, begin: Any, order: Make, pages: Any) -> None:
    """received = new + changed + same + held for any mixture of pages, and the newest version is what is kept."""
    under_way = begin(database, new_store(f"S{len(database.stores.all())}"))
    newest: dict[str, Any] = {}
    for page in pages:
        orders: list[Order | HeldOrder] = []
        for number, hours, status, readable in page:
            one = order(number, status=status, updated=order(number).updated + timedelta(hours=hours))
            orders.append(one if readable else HeldOrder(one.order_id, "not_an_object", "", None, "1", one.updated))
            if readable:
                newest[one.order_id] = max(newest.get(one.order_id, one.updated), one.updated)
        counts = under_way.page(*orders)
        assert counts.adds_up
        assert counts.received == len(orders)
    run = database.runs.get(under_way.run_id)
    assert run.counts.adds_up
    assert run.counts.received == sum(len(page) for page in pages)
    for order_id, updated in newest.items():
        assert stored(database, under_way.store, order_id).updated == updated
