"""What a report says of orders: every amount, state and place, and nobody's name."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fvsestore_gui.errors import ReportRefused
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import HELD_REASONS, HeldOrder, Order
from tests.amazon.reports import COLUMNS, held_one, line, read, read_one, reading, report, row


def _eur(amount: str) -> Money:
    return Money.read(amount, "EUR")


def test_a_real_report_is_read_to_the_cent(shared: Path) -> None:
    """The German sample gives its two orders with all three lines and the sums of their parts."""
    first, second = read((shared / "samples/reports/all_orders_de.tsv").read_bytes())
    assert isinstance(first, Order)
    assert isinstance(second, Order)
    assert (first.order_id, first.status, first.fulfilled_by) == ("112-9739103-000001", "SHIPPED", "AMAZON")
    assert (first.marketplace_id, first.ship_country) == ("A1PA6795UKMFR9", "DE")
    assert first.created == datetime(2026, 4, 10, 9, 15, tzinfo=UTC)
    assert (first.total, first.agreement.state) == (_eur("79.90"), "summed")
    assert [item.order_item_id for item in second.items] == ["report:MUG-SET-4#0", "report:NAPKIN-SET#0"]
    assert [item.unit_price for item in second.items] == [_eur("21.00"), _eur("18.00")]
    assert second.total == _eur("63.99")
    assert (second.agreement.lines, second.agreement.shipping) == (_eur("60.00"), _eur("5.99"))


@pytest.mark.parametrize(
    ("file", "code"),
    [("listings_declared_cp1252.tsv", "report_is_listings"), ("settlement_v2_gbp.tsv", "report_is_settlement")],
)
def test_other_real_reports_are_refused_by_what_they_are(shared: Path, file: str, code: str) -> None:
    """A report of listings or settlements is refused as a whole, and named."""
    with pytest.raises(ReportRefused) as refused:
        reading((shared / "samples/reports" / file).read_bytes())
    assert refused.value.code == code


def test_tax_is_added_where_prices_stand_without_it() -> None:
    """An American order's total has the tax on top, a German one contains it."""
    amounts = {"item_price": "100.00", "item_tax": "8.00", "shipping_price": "5.00", "shipping_tax": "0.40"}
    german = read_one(report(row(**amounts)))
    american = read_one(report(row(sales_channel="Amazon.com", currency="USD", ship_country="US", **amounts)))
    assert german.total == _eur("105.00")
    assert american.total == Money.read("113.40", "USD")
    assert american.agreement.tax_on_top


def test_an_amount_that_is_missing_leaves_the_total_empty() -> None:
    """A line without its price gives an order without a total, never 0.00 or a part of the sum."""
    order = read_one(report(row(), row(sku="B", item_price="")))
    assert (order.total, order.agreement.state) == (None, "no_total")


@pytest.mark.parametrize(("status", "state"), [("Pending", "pending"), ("Cancelled", "cancelled")])
def test_a_pending_or_cancelled_order_has_no_total(status: str, state: str) -> None:
    """What is not sold yet or no more is in no sum."""
    order = read_one(report(row(order_status=status, item_status=status)))
    assert (order.total, order.agreement.state) == (None, state)


def test_a_cancelled_line_is_left_out_of_the_total() -> None:
    """Of two lines the cancelled one does not count, whatever price stands there."""
    order = read_one(report(row(), row(sku="B", item_status="Cancelled", item_price="5.00")))
    assert order.total == _eur("19.90")
    assert [item.cancellation for item in order.items] == ["executed:", ""]


def test_rows_of_an_order_that_stand_apart_are_one_order() -> None:
    """Rows are put together wherever they stand, and a shuffled file gives the same orders."""
    rows = [row(1), row(2), row(1, sku="B"), row(3), row(1, sku="C"), row(2, sku="B")]
    orders = {order.order_id: order for order in read(report(*rows))}
    assert [len(orders[f"302-1111111-000000{n}"].items) for n in (1, 2, 3)] == [3, 2, 1]  # type: ignore[union-attr]
    assert {order.order_id: order for order in read(report(*reversed(rows)))} == orders


def test_nothing_of_the_buyer_stays() -> None:
    """City, postcode and purchase order number are in no order and in no held one."""
    personal = {"ship_city": "Kanarėlėsmiestas", "ship_postal_code": "KAN-123", "purchase_order_number": "KANPO"}
    for changes in ({}, {"quantity": "x"}, {"item_price": "abc"}):
        (order,) = read(report(row(**personal, **changes)))
        assert "KAN" not in repr(order).upper()


def test_a_row_with_a_tab_too_many_is_held_with_its_line() -> None:
    """A row that does not fit is held and numbered; the others are read."""
    broken = line(row(1)).replace("Mütze aus", "Mütze\taus")
    held, order = read(report(broken, row(2)))
    assert isinstance(held, HeldOrder)
    assert (held.order_id, held.reason, held.lines) == ("302-1111111-0000001", "row_ragged", (2,))
    assert held.reason in HELD_REASONS
    assert isinstance(order, Order)


def test_inches_are_no_quotes() -> None:
    """A lone quote in a product's name is a letter, beside names that are really quoted."""
    titles = [
        '25" monitor',
        '"Best" quality, 12"',
        '"starts and never ends',
        '"a ""quoted"" name"',
        '""',
        '"tab\there"',
    ]
    orders = read(report(*(row(n, product_name=title) for n, title in enumerate(titles))))
    assert all(isinstance(order, Order) for order in orders)
    read_titles = [order.items[0].title for order in orders]  # type: ignore[union-attr]
    assert read_titles == [
        '25" monitor',
        '"Best" quality, 12"',
        '"starts and never ends',
        'a "quoted" name',
        None,
        "tab here",
    ]


def test_a_quoted_line_break_belongs_to_its_field() -> None:
    """A name over three lines is one name, and the rows behind it are in their place."""
    orders = read(report(row(1, product_name='"one\r\ntwo\nthree"'), row(2)))
    assert [order.items[0].title for order in orders] == ["one two three", "Mütze aus Wolle"]  # type: ignore[union-attr]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_are_right_in_every_charset(charset: str) -> None:
    """German letters come through whatever the file is written in, declared or not."""
    data = report(row()).encode(charset)
    for declared in (None, "Cp1252", "utf8"):
        assert read_one(data, declared).items[0].title == "Mütze aus Wolle"


def test_japanese_letters_are_right() -> None:
    """A Japanese report is read in Windows' Japanese charset, also where nothing says so."""
    japanese = row(sales_channel="Amazon.co.jp", currency="JPY", item_price="1980", product_name="羊毛の帽子 ブルー")
    data = report(japanese | {"ship-country": "JP"}).encode("cp932")
    for declared in (None, "windows-31j", "Shift_JIS", "Cp1252"):
        assert read_one(data, declared).items[0].title == "羊毛の帽子 ブルー"


def test_columns_are_found_by_name() -> None:
    """Columns in another order, some missing, one new: the same order, and the new column is named."""
    columns = [*reversed(COLUMNS), "Brand_New"]
    text = report(row() | {"Brand_New": "x"}, columns=columns).replace("amazon-order-id", "Amazon Order_ID")
    plain = read_one(report(row()))
    found = reading(text)
    (one,) = found
    assert isinstance(one.order, Order)
    assert one.order.items[0].extra == '{"Brand_New":"x"}'
    assert one.order.total == plain.total
    assert found.unknown_columns == ("Brand_New",)


def test_a_time_without_offset_is_held() -> None:
    """As somebody's local time it could be another day, so the order is held."""
    assert held_one(report(row(purchase_date="2026-10-01 08:15"))).reason == "time_unreadable"
