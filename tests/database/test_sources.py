"""One order told by Amazon's API and by its reports: the newer word counts, detail stays, changes are kept."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from fvsestore_gui.database.encoding import from_json
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, HeldOrder, Order, Source

Make = Callable[..., Any]


def from_report(make: Make, make_item: Make, number: int = 1, **changes: Any) -> Order:
    """The order as a report has it: no order item ids, no total of Amazon's own."""
    api: Order = make(number)
    line = make_item(1, order_item_id="report:001-Ž#0", breakdowns=(), unit_price=None, quantity_fulfilled=None)
    values: dict[str, Any] = {"items": (line,), "breakdowns": (), "packages": (), "agreement": Agreement("summed")}
    return make(number, **(values | {"updated": api.updated} | changes))


def stored(under_way: Any, order_id: str) -> tuple[Order, str, int]:
    database = under_way.database
    row = database.orders.row_id(under_way.store.store_id, order_id)
    with database.leases._transactions.read() as connection:
        source, seen = connection.execute(
            text("SELECT source, seen FROM orders WHERE order_id = :order_id"), {"order_id": order_id}
        ).one()
    return database.orders.get(row), source, seen


def versions(under_way: Any) -> list[tuple[int, str, list[Any]]]:
    with under_way.database.leases._transactions.read() as connection:
        return [
            (row.number, row.source, from_json(row.changes))
            for row in connection.exec_driver_sql("SELECT * FROM order_versions ORDER BY order_row, number")
        ]


def test_the_api_takes_over_what_a_report_brought(under_way: Any, order: Make, item: Make) -> None:
    """Amazon's sums and item ids take the place of a report's lines; no line stands twice or counts as cancelled."""
    report = from_report(order, item)
    assert under_way.page(report, source=Source.REPORT).new == 1
    assert under_way.page(order(1)).changed == 1
    found, source, seen = stored(under_way, report.order_id)
    assert (source, seen) == ("API", 3)
    assert found == order(1)
    ((number, told_by, changes),) = versions(under_way)
    assert (number, told_by) == (1, "API")
    assert ["agreement", "summed", "differs"] in changes
    assert not any(change[0] == "items[00000000000001]" for change in changes)


def test_an_older_report_changes_nothing_but_is_remembered_as_seen(under_way: Any, order: Make, item: Make) -> None:
    """A report of the same state leaves the API's order alone, and the order counts as named by both."""
    under_way.page(order(1))
    report = from_report(order, item, total=None, status="PENDING")
    assert under_way.page(report, source=Source.REPORT).same == 1
    assert stored(under_way, report.order_id) == (order(1), "API", 3)
    assert versions(under_way) == []


def test_a_newer_report_tells_the_state_and_leaves_the_sums(under_way: Any, order: Make, item: Make) -> None:
    """Cancelled since: the status and its time are the report's, the amounts stay as the API sent them."""
    under_way.page(order(1))
    later = order(1).updated + timedelta(days=1)
    report = from_report(order, item, updated=later, status="CANCELLED")
    assert under_way.page(report, source=Source.REPORT).changed == 1
    found, source, _ = stored(under_way, report.order_id)
    assert (found.status, found.updated, source) == ("CANCELLED", later, "MIXED")
    assert (found.total, found.items[0].order_item_id) == (order(1).total, order(1).items[0].order_item_id)
    assert under_way.page(report, source=Source.REPORT).same == 1


def test_a_changed_amount_is_explained(under_way: Any, order: Make) -> None:
    """Each change is kept: what stood there, what stands there now, and the import that brought it."""
    under_way.page(order(1))
    cheaper = order(1, total=Money(400_000, "EUR"), updated=order(1).updated + timedelta(hours=1))
    under_way.page(cheaper)
    ((number, source, changes),) = versions(under_way)
    assert (number, source) == (1, "API")
    assert ["total", "44.99 EUR", "40.00 EUR"] in changes
    under_way.page(cheaper)
    assert len(versions(under_way)) == 1


def test_a_page_in_doubt_is_not_counted_twice(under_way: Any, order: Make) -> None:
    """A page that was stored although its commit seemed to fail gives the same counts when it is written again."""
    first = under_way.page(order(1), order(2), number=1)
    again = under_way.page(order(1), order(2), number=1)
    assert first == again
    assert under_way.database.runs.get(under_way.run_id).counts.received == 2


def test_only_a_whole_window_stands_in_the_ledger(under_way: Any, order: Make) -> None:
    """A page with more to come proves nothing yet; with the last one the window is entered, with all its pages."""
    first = order(1).created
    window = {"window_by": "created", "window_from": first, "window_until": first + timedelta(days=1)}
    under_way.page(order(1), next_token="t", leads_to="aa", **window)

    def entries() -> list[Any]:
        with under_way.database.leases._transactions.read() as connection:
            return list(connection.exec_driver_sql("SELECT pages, received, source, marketplaces FROM ledger"))

    assert entries() == []
    under_way.page(order(2), follows="aa", marketplace_ids=("A1PA6795UKMFR9",), **window)
    assert [tuple(entry) for entry in entries()] == [(2, 2, "API", '["A1PA6795UKMFR9"]')]


def test_a_report_that_names_an_order_unreadably_has_named_it(under_way: Any, order: Make, item: Make) -> None:
    """Two sources are compared by what they name: a held line of a report is no order that the report left out."""
    first, second = order(1), order(2)
    held = [HeldOrder(one.order_id, "row_ragged", "", None, "[]", lines=(2,)) for one in (first, second)]
    under_way.page(first)
    under_way.page(*held, source=Source.REPORT)
    assert stored(under_way, first.order_id) == (first, "API", 3)
    under_way.page(second)
    assert stored(under_way, second.order_id) == (second, "API", 3)
    assert under_way.database.held.count(under_way.store.store_id) == 1


def test_an_order_asked_for_now_is_complete_even_where_a_report_dates_it_later(
    under_way: Any, order: Make, item: Make
) -> None:
    """Amazon's two clocks may differ: what getOrder says now stands, and the same report again is no news."""
    later = order(1).updated + timedelta(seconds=40)
    report = from_report(order, item, updated=later)
    under_way.page(report, source=Source.REPORT)
    under_way.page(order(1), of_now=True)
    found, source, seen = stored(under_way, report.order_id)
    assert (source, seen) == ("API", 3)
    assert found == order(1, updated=later)
    assert under_way.page(report, source=Source.REPORT).same == 1
    assert under_way.page(order(1), of_now=True).same == 1
    assert under_way.database.orders.incomplete_count(under_way.store.store_id, order(1).created) == 0
