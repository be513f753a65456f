"""The tables' questions: order, filters, exact sums."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.listing import CurrencyTotal, Filter, Sort, Totals
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import STATUSES, HeldOrder, Order, Source
from fvsestore_gui.model.runs import RunState
from fvsestore_gui.model.stores import Store

Make = Callable[..., Any]


@pytest.fixture
def shop(under_way: Any, order: Make, item: Make) -> Any:
    """Six orders that differ in what tables sort and filter by."""

    def one(number: int, title: str, total: Money | None, status: str = "SHIPPED", **more: Any) -> Order:
        lines = (item(1, title=title, sku=f"00{number}_A%", total=total),)
        return order(number, items=lines, total=total, status=status, **more)  # type: ignore[no-any-return]

    under_way.page(
        one(1, "žvakė", Money(100_000, "EUR")),
        one(2, "Čiužinys", Money(20_000, "EUR"), "PENDING", business=False),
        one(3, "Citrina", Money(2, "EUR"), fulfilled_by="MERCHANT"),
        one(4, "ąžuolas", Money(-30_000, "PLN"), marketplace_id="A1C3SOZRARQ6R3"),
        one(5, "yla", None, "CANCELLED", fulfilled_by=None),
        one(6, "irklas", Money(9_000_000, "JPY")),
    )
    return under_way


def numbers(listing: Any, shown: Filter, sort: Sort) -> list[int]:
    """The middle number of the order ids, in the order shown."""
    return [int(row.order_id[4:11]) for row in listing.rows(listing.ids(shown, sort))]


def test_amounts_sort_as_numbers_and_unknown_ones_stand_last(shop: Any) -> None:
    """2 stands before 10; an unknown amount is last in both directions, never taken for zero."""
    orders, all_of = shop.database.listings.orders, Filter(shop.store.store_id)
    assert numbers(orders, all_of, Sort("total")) == [4, 3, 2, 1, 6, 5]
    assert numbers(orders, all_of, Sort("total", descending=True)) == [6, 1, 2, 3, 4, 5]
    assert numbers(orders, all_of, Sort("fulfilled_by", descending=True))[-1] == 5


def test_titles_sort_as_the_lithuanian_alphabet(shop: Any) -> None:
    """ą with a, č after c, y with i, ž last; capitals make no difference."""
    items, all_of = shop.database.listings.items, Filter(shop.store.store_id)
    titles = [row.title for row in items.rows(items.ids(all_of, Sort("title")))]
    assert titles == ["ąžuolas", "Citrina", "Čiužinys", "yla", "irklas", "žvakė"]


def test_words_sort_as_the_reader_sees_them(shop: Any) -> None:
    """A status column is sorted by the ranks its words have in the reader's language."""
    orders, all_of = shop.database.listings.orders, Filter(shop.store.store_id)
    by_rank = numbers(orders, all_of, Sort("status", ranks=("PENDING", "SHIPPED", "CANCELLED")))
    assert by_rank == [2, 1, 3, 4, 6, 5]
    assert numbers(orders, all_of, Sort("status", True, ranks=("PENDING", "SHIPPED", "CANCELLED")))[-1] == 2


def test_every_column_can_be_sorted_and_gives_every_row_once(shop: Any, order: Make) -> None:
    """No sort loses or doubles a row; equal values stand in a firm order that turns with the direction."""
    shop.page(*(order(number, total=Money(5, "EUR")) for number in range(100, 140)))
    shop.page(HeldOrder(None, "not_an_object", "", None, "1"), HeldOrder("x", "time_unreadable", "f", "v", "{}"))
    for listing in (getattr(shop.database.listings, name) for name in ("orders", "items", "held", "runs")):
        everything = sorted(listing.ids(Filter(shop.store.store_id), Sort("row_id")))
        assert everything
        for column in listing.columns:
            up = list(listing.ids(Filter(shop.store.store_id), Sort(column)))
            down = list(listing.ids(Filter(shop.store.store_id), Sort(column, descending=True)))
            assert sorted(up) == sorted(down) == everything, column
            assert list(listing.ids(Filter(shop.store.store_id), Sort(column), limit=3)) == up[:3]
    with pytest.raises(CorrectInput):
        shop.database.listings.orders.ids(Filter(shop.store.store_id), Sort("id; drop table orders"))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"text": "ciuzinys"}, [2]),
        ({"text": "ČIUŽ"}, [2]),
        ({"text": "0000004-"}, [4]),
        ({"text": "303-0000003-1234567"}, [3]),
        ({"text": "001_a%"}, [1]),
        ({"text": "%"}, [1, 2, 3, 4, 5, 6]),
        ({"text": "_a_"}, []),
        ({"text": "\\"}, []),
        ({"text": "zvak 001"}, [1]),
        ({"text": "zvak 002"}, []),
        ({"statuses": ("PENDING", "CANCELLED")}, [2, 5]),
        ({"marketplace_ids": ("A1C3SOZRARQ6R3",)}, [4]),
        ({"fulfilled_by": ("MERCHANT",)}, [3]),
        ({"business": False}, [2]),
        ({"agreement": ("agrees",)}, []),
        ({"statuses": ("SHIPPED",), "text": "a"}, [1, 3, 4, 6]),
    ],
)
def test_filters_show_what_they_say(shop: Any, changes: dict[str, Any], expected: list[int]) -> None:
    """Each filter, in the orders and in the items; wildcards of the database are plain letters here."""
    shown = Filter(shop.store.store_id, **changes)
    assert numbers(shop.database.listings.orders, shown, Sort("created")) == expected
    assert numbers(shop.database.listings.items, shown, Sort("created")) == expected
    assert shop.database.listings.orders.totals(shown).shown == len(expected)
    assert shop.database.listings.items.totals(shown).shown == len(expected)
    assert shop.database.listings.orders.totals(shown).all == 6


def test_a_period_includes_its_beginning_and_excludes_its_end(shop: Any, order: Make) -> None:
    """From the first moment, up to but without the last."""
    shown = Filter(shop.store.store_id, created_from=order(2).created, created_until=order(4).created)
    assert numbers(shop.database.listings.orders, shown, Sort("created")) == [2, 3]
    assert numbers(shop.database.listings.items, shown, Sort("created")) == [2, 3]


def test_items_of_one_order_and_orders_of_one_run(shop: Any, order: Make) -> None:
    """The lower panel shows one order's lines; a run shows what it wrote."""
    row = shop.database.orders.row_id(shop.store.store_id, order(3).order_id)
    assert numbers(shop.database.listings.items, Filter(shop.store.store_id, order_row=row), Sort("position")) == [3]
    orders = shop.database.listings.orders
    assert len(orders.ids(Filter(shop.store.store_id, run_id=shop.run_id), Sort("created"))) == 6
    assert len(orders.ids(Filter(shop.store.store_id, run_id=shop.run_id + 1), Sort("created"))) == 0


def test_sums_are_exact_and_never_cross_currencies(shop: Any) -> None:
    """One sum a currency, and how many have none; not a cent is lost, whatever the size."""
    totals = shop.database.listings.orders.totals(Filter(shop.store.store_id))
    assert totals == Totals(
        shown=6,
        all=6,
        per_currency=(
            CurrencyTotal("EUR", 120_002, 3),
            CurrencyTotal("JPY", 9_000_000, 1),
            CurrencyTotal("PLN", -30_000, 1),
        ),
        without_total=1,
    )
    assert shop.database.listings.items.totals(Filter(shop.store.store_id)).quantity == 12


def test_sums_beyond_a_bigint_are_exact(under_way: Any, order: Make) -> None:
    """Even sums no column could hold come out right instead of as an error."""
    most = 2**63 - 1
    under_way.page(
        *(order(number, total=Money(amount, "EUR")) for number, amount in enumerate((most, most, -5, most), 1))
    )
    totals = under_way.database.listings.orders.totals(Filter(under_way.store.store_id))
    assert totals.per_currency == (CurrencyTotal("EUR", 3 * most - 5, 4),)
    pending = under_way.database.listings.orders.totals(Filter(under_way.store.store_id, statuses=STATUSES))
    assert pending.per_currency == totals.per_currency


def test_rows_come_in_the_order_of_their_ids_without_the_gone(shop: Any) -> None:
    """A table that asks for rows gets them in its own order; a removed row leaves no hole."""
    orders = shop.database.listings.orders
    ids = list(orders.ids(Filter(shop.store.store_id), Sort("total")))
    rows = orders.rows([ids[3], 999_999, ids[0], ids[3]])
    assert [row.row_id for row in rows] == [ids[3], ids[0], ids[3]]


def test_held_orders_and_runs_are_listed(shop: Any, database: Database, store: Store) -> None:
    """Sulaikyta is searched by order id and reason; the import log by state and time."""
    shop.page(HeldOrder("S01-0000009-0000009", "time_unreadable", "createdTime", "x", "{}"))
    shop.page(HeldOrder("303-0000009-0000009", "amount_unreadable", "y", None, "{}"))
    held = database.listings.held
    assert len(held.ids(Filter(store.store_id, text="s01-"), Sort("first_seen"))) == 1
    assert len(held.ids(Filter(store.store_id, text="amount_un"), Sort("reason"))) == 1
    assert len(held.ids(Filter(store.store_id, reasons=("time_unreadable",)), Sort("reason"))) == 1
    assert held.totals(Filter(store.store_id, text="s01")) == Totals(1, 2, (), 0)
    run = database.runs.end(shop.run_id, RunState.DONE)
    runs = database.listings.runs
    assert runs.rows(runs.ids(Filter(store.store_id, reasons=("done",)), Sort("started"))) == [run]
    assert len(runs.ids(Filter(store.store_id, created_until=run.started - timedelta(days=1)), Sort("started"))) == 0


def test_another_store_is_never_shown(shop: Any, database: Database, new_store: Any) -> None:
    """Every question is about one store."""
    other = Filter(new_store("KITA").store_id)
    for name in ("orders", "items", "held", "runs"):
        listing = getattr(database.listings, name)
        assert len(listing.ids(other, Sort("row_id"))) == 0
        assert listing.totals(other).all == 0


def test_orders_and_their_lines_are_filtered_by_where_they_come_from(shop: Any, order: Make) -> None:
    """Those that only a report told of can be shown alone, sorted by source, with their sums."""
    shop.page(order(7, total=Money(5, "EUR")), source=Source.REPORT)
    shop.page(order(8, total=Money(7, "EUR")), source=Source.FILE)
    orders, items = shop.database.listings.orders, shop.database.listings.items
    reports = Filter(shop.store.store_id, sources=("REPORT", "FILE"))
    assert numbers(orders, reports, Sort("source")) == [8, 7]
    assert [row.source for row in orders.rows(orders.ids(reports, Sort("source", descending=True)))] == [
        "REPORT",
        "FILE",
    ]
    assert orders.totals(reports).per_currency == (CurrencyTotal("EUR", 12, 2),)
    assert {row.order_id[4:11] for row in items.rows(items.ids(reports, Sort("created")))} == {"0000007", "0000008"}
    assert shop.database.orders.incomplete_count(shop.store.store_id, order(7).created) == 2
    assert shop.database.orders.incomplete_count(shop.store.store_id, order(8).created) == 1
    assert len(shop.database.orders.incomplete(shop.store.store_id, order(7).created)) == 2
    assert shop.database.orders.incomplete(shop.store.store_id, order(8).created) == (order(8).order_id,)
