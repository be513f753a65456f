"""What changed in an order, said so that an accountant understands it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from fvsestore_gui.model import versions
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Breakdown, Order, OrderItem, Package, Source
from fvsestore_gui.model.versions import Change, Version, changes_between
from fvsestore_gui.paths import resources
from fvsestore_gui.ui.change_words import change_columns, change_rows, field_text, value_text

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def lithuanian(qapp: QApplication) -> Any:
    translator = QTranslator()
    assert translator.load("fvsestore_lt", str(resources() / "i18n"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def an_order(**changes: Any) -> Order:
    item = OrderItem(
        "12345", 0, "B01", "LN-70", "Rankšluostis", 2, 0, 2, Money(100_000, "EUR"), Money(200_000, "EUR"),
        (Breakdown("ITEM", Money(200_000, "EUR")),), "", (), None, "", "", None,
    )  # fmt: skip
    empty = ("fulfilled_by", "seller_order_id", "ship_country", "ship_region", "tax_territory", "extra")
    values: dict[str, Any] = dict.fromkeys(empty)
    values |= {
        "order_id": "303-1234567-1234567", "created": NOW, "updated": NOW, "status": "UNSHIPPED",
        "marketplace_id": "A1PA6795UKMFR9", "channel": "AMAZON", "business": False, "programs": (), "associated": (),
        "total": Money(1_234_5600, "EUR"), "breakdowns": (Breakdown("SHIPPING", Money(49_900, "EUR")),),
        "recipient_given": True, "earliest_ship": None, "latest_ship": NOW, "items": (item,), "packages": (),
        "agreement": Agreement("agrees"),
    }  # fmt: skip
    return Order(**(values | changes))


def told(before: Order, after: Order) -> dict[str, tuple[str | None, str | None]]:
    version = Version(1, 7, Source.API, NOW, changes_between(before, after))
    return {row.what: (row.before, row.after) for row in change_rows([version], after)}


def test_amounts_and_lines_are_told_in_words(lithuanian: None) -> None:
    """Totals as tables show them, lines by their SKU, statuses and yes/no in Lithuanian, times in Vilnius."""
    before = an_order()
    (item,) = before.items
    after = an_order(
        total=Money(1_000_0000, "EUR"),
        status="SHIPPED",
        business=True,
        latest_ship=datetime(2026, 11, 23, 10, tzinfo=UTC),
        breakdowns=(Breakdown("SHIPPING", Money(0, "EUR")), Breakdown("TAX", Money(10_000, "EUR"), "VAT")),
        items=(replace(item, quantity=1, cancellation="executed:BUYER", breakdowns=()),),
        packages=(Package("1", "DPD", "0034", "SHIPPED", NOW),),
    )
    assert told(before, after) == {
        "Užsakymo suma": ("1\u00a0234,56 EUR", "1\u00a0000,00 EUR"),
        "Būsena": ("Neišsiųstas", "Išsiųstas"),
        "Verslo klientas (B2B)": ("ne", "taip"),
        "Išsiųsti iki": ("2026-11-22 14:00:00", "2026-11-23 12:00:00"),
        "Sumos dalis: pristatymas": ("4,99 EUR", "0,00 EUR"),
        "Sumos dalis: mokestis (VAT)": (None, "1,00 EUR"),
        "Eilutė LN-70: kiekis": ("2", "1"),
        "Eilutė LN-70: atšaukimas": (None, "atšaukta (pirkėjas)"),
        "Eilutė LN-70: prekių kaina": ("20,00 EUR", None),
        "Siunta 1": (None, "DPD, 0034, SHIPPED, 2026-11-22 14:00:00"),
    }


def test_the_difference_of_an_amount_is_worked_out(lithuanian: None) -> None:
    """12.50 became 10.00: the difference is shown with its sign, and exact in a copy; other currencies have none."""
    version = Version(
        1, 7, Source.REPORT, NOW, (Change("total", "12.50 EUR", "10.00 EUR"), Change("total", "12.50 EUR", "9 USD"))
    )
    first, second = change_rows([version], an_order())
    column = next(one for one in change_columns() if one.name == "difference")
    assert (column.show(first).text, str(column.cell(first))) == ("−2,50", "-2.50")
    assert (column.show(second).text, column.cell(second)) == ("", None)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("items[report:LN-70#1].total", "Line LN-70: total"),
        ("items[999]", "Line 999"),
        ("items[12345].breakdowns[TAX/VAT]", "Line LN-70: tax (VAT)"),
        ("somethingNew", "somethingNew"),
    ],
)
def test_every_field_has_a_name(qapp: QApplication, field: str, text: str) -> None:
    """Lines of a report and fields this version does not know are named too."""
    assert field_text(field, {"12345": "LN-70"}) == text


def test_no_field_of_an_order_lacks_words(lithuanian: None) -> None:
    """Every field whose change is kept has a Lithuanian name."""
    for name in (*(one for one in Order.__struct_fields__ if one not in versions._LEFT_OUT), "agreement"):
        assert field_text(name, {}) != name
    for name in OrderItem.__struct_fields__:
        if name not in versions._ITEM_LEFT_OUT and name not in ("asin", "sku"):
            assert field_text(f"items[1].{name}", {}) != f"Eilutė 1: {name}"


def test_values_that_are_no_amounts_are_left_alone(qapp: QApplication) -> None:
    """A text that merely looks odd, or broken JSON, is shown as it stands."""
    assert value_text("seller_order_id", "0001") == "0001"
    assert value_text("programs", '["PRIME","PREMIUM"]') == "PRIME, PREMIUM"
    assert value_text("programs", "[broken") == "[broken"
    assert value_text("breakdowns[TAX]", "1.00 EUR + 2.00 EUR") == "1,00 EUR + 2,00 EUR"
