"""What a report says of orders: every amount, state and place, and nobody's name."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from fvsestore_gui.amazon.report_columns import AMOUNTS
from fvsestore_gui.errors import ReportRefused
from fvsestore_gui.model.agreement import agreement_of
from fvsestore_gui.model.marketplaces import MARKETPLACES, Marketplace
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
    assert [len(orders[f"302-1111111-000000{n}"].items) for n in (1, 2, 3)] == [3, 2, 1]  # type: ignore[union-attr]  # all read
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


# -- what rows say ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ("Pending", "PENDING"), ("Unshipped", "UNSHIPPED"), ("Shipped", "SHIPPED"), ("shipped", "SHIPPED"),
        ("Shipped - Delivered to Buyer", "SHIPPED"), ("Shipped - Returned to Seller", "SHIPPED"),
        ("Shipping", "UNSHIPPED"), ("Complete", "SHIPPED"), ("Cancelled", "CANCELLED"), ("Canceled", "CANCELLED"),
        ("Pending - Waiting for Pick Up", "PENDING"), ("Unfulfillable", "UNFULFILLABLE"),
        ("PartiallyShipped", "PARTIALLY_SHIPPED"), ("Being Painted", "BEING_PAINTED"), ("  Shipped ", "SHIPPED"),
    ],
)  # fmt: skip
def test_states_are_told_in_the_words_of_the_api(sent: str, status: str) -> None:
    """An order's state is the same whether a report or the API told it; a new word is kept."""
    assert read_one(report(row(order_status=sent))).status == status


@pytest.mark.parametrize(
    ("sent", "by"),
    [
        ("Amazon", "AMAZON"),
        ("AFN", "AMAZON"),
        ("Merchant", "MERCHANT"),
        ("MFN", "MERCHANT"),
        ("", None),
        ("Robot", "ROBOT"),
    ],
)
def test_who_sends_is_told_in_the_words_of_the_api(sent: str, by: str | None) -> None:
    """Who fulfils an order is the same in reports and in the API."""
    assert read_one(report(row(fulfillment_channel=sent))).fulfilled_by == by


@pytest.mark.parametrize("marketplace", MARKETPLACES.values(), ids=lambda marketplace: marketplace.country)
def test_every_marketplace_is_known_by_its_channel(marketplace: Marketplace) -> None:
    """The channel of a report, such as Amazon.com.be, is one of the marketplaces."""
    domains = {"GB": "co.uk", "JP": "co.jp", "ZA": "co.za", "US": "com"}
    domain = domains.get(marketplace.country, marketplace.country.lower())
    if marketplace.country in ("BE", "MX", "BR", "AU", "TR"):
        domain = f"com.{domain}"
    order = read_one(report(row(sales_channel=f"Amazon.{domain}")))
    assert (order.marketplace_id, order.channel) == (marketplace.marketplace_id, "AMAZON")
    assert order.items[0].extra is None


def test_a_channel_that_is_no_marketplace_is_kept_as_sent() -> None:
    """Sales outside Amazon and channels that are new have no marketplace, and what was sent stays with the order."""
    outside = read_one(report(row(sales_channel="Non-Amazon DE")))
    assert (outside.marketplace_id, outside.channel) == (None, "NON_AMAZON")
    assert outside.items[0].extra == '{"sales-channel":"Non-Amazon DE"}'
    new = read_one(report(row(sales_channel="Amazon.moon")))
    assert (new.marketplace_id, new.channel, new.items[0].extra) == (
        None,
        "Amazon.moon",
        '{"sales-channel":"Amazon.moon"}',
    )


def test_an_order_says_all_that_its_row_says() -> None:
    """Seller's number, business, programs, the order it replaces, promotions, place and territory."""
    columns = [*COLUMNS, "is-prime", "is-premium-order", "is-amazon-invoiced", "is-exchange-order"]
    text = report(
        row(
            merchant_order_id="M-1",
            is_business_order="true",
            is_prime="true",
            is_premium_order="1",
            is_amazon_invoiced="true",
            is_replacement_order="true",
            original_order_id="302-2222222-0000009",
            promotion_ids="A, B,A",
            ship_country="ES",
            ship_state="Las Palmas",
            ship_postal_code="35001",
        ),
        columns=columns,
    )
    order = read_one(text)
    assert (order.seller_order_id, order.business) == ("M-1", True)
    assert order.programs == ("AMAZON_BUSINESS", "INVOICE_BY_AMAZON", "PREMIUM", "PRIME")
    assert order.associated == (("302-2222222-0000009", "REPLACEMENT_ORIGINAL_ID"),)
    assert order.items[0].promotion_ids == ("A", "B")
    assert (order.ship_country, order.ship_region, order.tax_territory) == ("ES", "Las Palmas", "ES-CN")
    assert order.recipient_given
    assert read_one(report(row(price_designation="Business Price"))).business
    exchange = read_one(report(row(original_order_id="302-2222222-0000009"), columns=COLUMNS))
    assert exchange.associated == (("302-2222222-0000009", ""),)


def test_an_address_that_was_withheld_is_known_to_be() -> None:
    """Without any of the address the country is unknown; with the city only, it is known that one was given."""
    nothing = {"ship_city": "", "ship_state": "", "ship_postal_code": "", "ship_country": ""}
    assert not read_one(report(row(**nothing))).recipient_given
    city = read_one(report(row(**nothing | {"ship_city": "Vilnius"})))
    assert (city.recipient_given, city.ship_country, city.ship_region) == (True, None, None)


def test_a_unit_price_stands_only_where_it_is_exact() -> None:
    """A line's price that divides into whole cents gives the price of one; any other gives none."""
    for quantity, price, unit in [
        ("1", "9.99", "9.99"),
        ("3", "30.00", "10.00"),
        ("3", "10.00", None),
        ("0", "0.00", None),
    ]:
        item = read_one(report(row(quantity=quantity, item_price=price, item_tax=""))).items[0]
        assert item.unit_price == (None if unit is None else _eur(unit))


def test_parts_are_kept_with_their_kinds() -> None:
    """Taxes and discounts stand as their sum and, where there are several, each for itself; signs do not matter."""
    amounts = {
        "item_price": "100.00", "item_tax": "19.00", "shipping_price": "5.00", "shipping_tax": "0.95",
        "gift_wrap_price": "2.00", "gift_wrap_tax": "0.38", "item_promotion_discount": "-10.00",
        "ship_promotion_discount": "5.00",
    }  # fmt: skip
    item = read_one(report(row(**amounts))).items[0]
    assert [(part.kind, part.subtype, str(part.amount.amount)) for part in item.breakdowns] == [
        ("ITEM", "", "100.00"), ("TAX", "", "20.33"), ("TAX", "ITEM", "19.00"), ("TAX", "SHIPPING", "0.95"),
        ("TAX", "GIFT_WRAP", "0.38"), ("SHIPPING", "", "5.00"), ("GIFT_WRAP", "", "2.00"), ("DISCOUNT", "", "15.00"),
        ("DISCOUNT", "ITEM", "10.00"), ("DISCOUNT", "SHIPPING", "5.00"),
    ]  # fmt: skip
    assert item.total == _eur("92.00")


AMOUNT_TEXTS = st.sampled_from(["", "0.00", "1.00", "19.99", "0.05", "-2.50", "1000"])


@given(
    st.lists(st.lists(AMOUNT_TEXTS, min_size=8, max_size=8), min_size=1, max_size=3),
    st.sampled_from(["Amazon.de", "Amazon.com", "Non-Amazon"]),
    st.sampled_from(["EUR", "USD"]),
)
def test_totals_are_those_of_the_rules_for_the_api(lines: list[list[str]], channel: str, currency: str) -> None:
    """The sum of a report's parts is what the check of Amazon's own totals would call right."""
    rows = [
        row(sku=f"S{n}", sales_channel=channel, currency=currency) | dict(zip(AMOUNTS, amounts, strict=True))
        for n, amounts in enumerate(lines)
    ]
    order = read_one(report(*rows))
    judged = agreement_of(order.status, order.marketplace_id, order.total, (), order.items)
    if order.total is None:
        assert judged == order.agreement
        assert any(item.unit_price is None and item.total is None for item in order.items)
    else:
        assert judged.state == "agrees"
        assert replace(judged, state="summed", difference=None) == order.agreement
        assert order.total.ten_thousandths == sum(item.total.ten_thousandths for item in order.items if item.total)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"purchase_date": "2026-10-02T08:15:30+00:00"}, "purchase-date"),
        ({"sales_channel": "Amazon.fr"}, "sales-channel"),
        ({"currency": "PLN"}, "currency"),
        ({"ship_country": "FR"}, "ship-country"),
    ],
)
def test_rows_of_one_order_that_disagree_are_held(changes: dict[str, str], field: str) -> None:
    """When it was bought, where, in what currency and for which country must be the same in all rows of an order."""
    held = held_one(report(row(), row(sku="B", **changes)))
    assert (held.reason, held.field, held.lines) == ("rows_disagree", f"rows[0].{field}", (2, 3))


def test_rows_that_are_at_different_stages_are_one_order() -> None:
    """Lines that were sent, cancelled or not yet sent make an order that is partly sent."""
    shipped, waiting, cancelled = row(), row(sku="B", order_status="Unshipped"), row(sku="C", order_status="Cancelled")
    assert read_one(report(shipped, waiting)).status == "PARTIALLY_SHIPPED"
    assert read_one(report(shipped, cancelled | {"item-status": "Cancelled"})).status == "SHIPPED"
    assert read_one(report(shipped, row(sku="B", last_updated_date="2026-10-09T00:00:00Z"))).updated.day == 9


def test_one_product_on_two_lines_has_two_ids_whatever_their_sequence() -> None:
    """The same product twice in an order is two lines, numbered alike in whatever report they come."""
    one, two = row(quantity="1"), row(quantity="2", item_price="39.80")
    order = read_one(report(one, two))
    assert [(item.order_item_id, item.quantity) for item in order.items] == [
        ("report:MUETZE-1#0", 1),
        ("report:MUETZE-1#1", 2),
    ]
    assert read_one(report(two, one)) == order


# -- what cannot be read ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "reason", "field", "value"),
    [
        ({"purchase_date": "01.10.2026 08:15"}, "time_unreadable", "purchase-date", "01.10.2026 08:15"),
        ({"purchase_date": "2026-10-01T08:15:30"}, "time_unreadable", "purchase-date", "2026-10-01T08:15:30"),
        ({"last_updated_date": "never"}, "time_unreadable", "last-updated-date", None),
        ({"quantity": "1.5"}, "quantity_unreadable", "quantity", "1.5"),
        ({"quantity": ""}, "quantity_unreadable", "quantity", None),
        ({"quantity": "-1"}, "quantity_negative", "quantity", "-1"),
        ({"item_price": "12.3.4"}, "amount_unreadable", "item-price", "12.3.4"),
        ({"item_tax": "0.00001"}, "amount_too_fine", "item-tax", "0.00001"),
        ({"item_price": "9" * 13}, "amount_too_large", "item-price", "9" * 13),
        ({"currency": ""}, "currency_missing", "currency", None),
        ({"currency": "€"}, "field_unreadable", "currency", "€"),
        ({"ship_country": "Germany"}, "field_unreadable", "ship-country", None),
        ({"asin": "B0"}, "field_unreadable", "asin", "B0"),
        ({"is_business_order": "??"}, "field_unreadable", "is-business-order", "??"),
        ({"order_status": ""}, "field_unreadable", "order-status", None),
        ({"original_order_id": "12"}, "field_unreadable", "original-order-id", None),
        ({"sku": "", "asin": "", "product_name": ""}, "item_unreadable", "sku", None),
    ],
)
def test_what_cannot_be_read_exactly_is_held(
    changes: dict[str, str], reason: str, field: str, value: str | None
) -> None:
    """Times, quantities, amounts, currencies and countries are read exactly or not at all, and it is told which."""
    held = held_one(report(row(1), row(1, **{"sku": "B"} | changes)))
    assert (held.order_id, held.reason, held.field) == ("302-1111111-0000001", reason, f"rows[1].{field}")
    assert (held.value, held.lines) == (value, (2, 3))
    assert held.reason in HELD_REASONS


@pytest.mark.parametrize(("order_id", "reason"), [("", "order_id_missing"), ("12-34", "order_id_unreadable")])
def test_a_row_without_an_order_id_is_held_by_itself(order_id: str, reason: str) -> None:
    """A row that says no order is told by its line; nothing else is held for it."""
    orders = read(report(row(1), row(order_id), row(2)))
    assert [order.order_id for order in orders if isinstance(order, Order)] == [
        f"302-1111111-000000{n}" for n in (1, 2)
    ]
    (held,) = [order for order in orders if isinstance(order, HeldOrder)]
    assert (held.order_id, held.reason, held.lines) == (None, reason, (3,))


def test_a_held_order_tells_its_times_and_its_rows_without_the_buyer() -> None:
    """What is shown of a held order has its columns' names, its times for filters, and nobody's address."""
    held = held_one(report(row(quantity="x", ship_city="KANARĖLĖ", purchase_order_number="KANARĖLĖ")))
    assert held.created == datetime(2026, 10, 1, 8, 15, 30, tzinfo=UTC)
    assert held.updated == datetime(2026, 10, 3, 10, tzinfo=UTC)
    (shown,) = json.loads(held.raw)["rows"]
    assert (shown["product-name"], shown["quantity"], shown["ship-country"]) == ("Mütze aus Wolle", "x", "DE")
    assert shown["ship-city"] == shown["purchase-order-number"] == shown["ship-postal-code"] == "●●●"


def test_a_shifted_row_shows_nothing_that_may_be_the_buyers() -> None:
    """Where columns cannot be told apart, only what is surely harmless is shown: ids, times, amounts, currencies."""
    fields = line(row(ship_city="KANARĖLĖ", item_price="19.90")).split("\t")
    held = held_one(report("\t".join(fields[:3] + fields[4:])))
    (shown,) = json.loads(held.raw)["rows"]
    assert held.reason == "row_ragged"
    assert "302-1111111-0000001" in shown
    assert "19.90" in shown
    assert {text for text in shown if text and not any(letter.isdigit() for letter in text)} <= {"●●●", "EUR"}


def test_new_columns_with_personal_names_are_left_out() -> None:
    """What is new is kept unless its name says that it is about the buyer."""
    columns = [*COLUMNS, "Buyer Nickname", "recipient-mood", "Weight"]
    order = read_one(report(row() | {"Buyer Nickname": "K", "recipient-mood": "K", "Weight": "2 kg"}, columns=columns))
    assert order.items[0].extra == '{"Weight":"2 kg"}'
    held = held_one(report(row(quantity="x") | {"Buyer Nickname": "K"}, columns=columns))
    assert json.loads(held.raw)["rows"][0]["Buyer Nickname"] == "●●●"


# -- rows that are not plain ------------------------------------------------------------------------------------------


def test_blank_fields_at_the_end_may_be_left_off() -> None:
    """A row may end with its last value; all that is behind is blank."""
    short = line(row(1)).rstrip("\t")
    assert len(short.split("\t")) < len(COLUMNS)
    assert read(report(short, row(2), line(row(3)) + "\t\t")) == read(report(row(1), row(2), row(3)))


def test_a_row_that_ends_in_the_middle_of_a_value_is_held() -> None:
    """A price at the end of a short row may be cut: 19.90 to 19."""
    cut = line(row(1))[: line(row(1)).index("19.90") + 2]
    assert held_one(report(cut)).reason == "row_ragged"


def test_a_break_inside_a_name_is_mended_and_inside_a_sku_it_is_not() -> None:
    """A line break in a text is a blank; in what must be exact it holds the rows it tore."""
    orders = read(report(row(1, product_name="Mütze\naus Wolle"), row(2)))
    assert [order.items[0].title for order in orders if isinstance(order, Order)] == ["Mütze aus Wolle"] * 2
    torn = read(report(row(1, sku="MUETZE\n-1"), row(2)))
    assert sorted(type(order).__name__ for order in torn) == ["HeldOrder", "HeldOrder", "Order"]


def test_quotes_over_blank_lines_and_at_the_end_of_a_row() -> None:
    """A quoted field may have blank lines inside, and may be the last one."""
    columns = [*COLUMNS, "note-of-ours"]
    rows = [row(1, product_name='"one\r\n\r\ntwo"'), row(2) | {"note-of-ours": '"a\nb"'}, row(3)]
    orders = read(report(*rows, columns=columns))
    assert next(order.items[0].title for order in orders if isinstance(order, Order)) == "one two"
    assert len(orders) == 3
    assert all(isinstance(order, Order) for order in orders)


def test_two_rows_in_one_line_are_two_rows() -> None:
    """Where a line break was lost both rows are read; where nobody can tell them apart both are held."""
    joined = line(row(1)) + line(row(2))
    assert read(report(joined, row(3))) == read(report(row(1), row(2), row(3)))
    columns = ["merchant-order-id", *(name for name in COLUMNS if name != "merchant-order-id")]
    torn = read(report(line(row(1), columns) + line(row(2), columns), row(3), columns=columns))
    assert [(order.order_id, isinstance(order, HeldOrder)) for order in torn] == [
        ("302-1111111-0000001", True),
        ("302-1111111-0000002", True),
        ("302-1111111-0000003", False),
    ]


def test_an_order_with_a_damaged_row_is_held_whole() -> None:
    """An order that lacks one of its rows would have a wrong total: all its rows are held, wherever they stand."""
    damaged = line(row(1, sku="B")).replace("EUR\t", "EUR\t\t\t")
    orders = {order.order_id: order for order in read(report(row(1), row(2), damaged))}
    held = orders["302-1111111-0000001"]
    assert isinstance(held, HeldOrder)
    assert (held.lines, held.field) == ((2, 4), "rows[1]")
    assert isinstance(orders["302-1111111-0000002"], Order)


def test_a_sample_in_every_form_is_the_same(shared: Path) -> None:
    """Real rows, shuffled, packed, in other letters and from a spreadsheet: always the same orders."""
    text = (shared / "samples/reports/all_orders_de.tsv").read_text("utf-8")
    head, first, second, third = text.split("\n")
    plain = {order.order_id: order for order in read(text)}
    for same in (
        "\n".join([head, third, first, second]).encode(),
        gzip.compress(text.encode()),
        text.encode("utf-16"),
        ("\ufeff" + text.replace("\t", ";")).encode(),
        text.replace("\n", "\r").encode(),
    ):
        assert {order.order_id: order for order in read(same)} == plain
