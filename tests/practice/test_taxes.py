"""The practice shop taxes as Amazon does for a seller of Lithuania: by where the goods go, and who owes the tax."""

from decimal import Decimal

import pytest

from fvsestore_gui.practice.assortment import TERRITORIES, Destination
from fvsestore_gui.practice.marketplaces import BY_COUNTRY
from fvsestore_gui.practice.recipes import Recipe
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.practice.taxes import Tax, tax_of
from tests.practice.conftest import Caller


@pytest.mark.parametrize(
    ("shop", "place", "business", "by_merchant", "expected"),
    [
        ("DE", Destination("DE", "10115", "Berlin"), False, False, Tax(Decimal(19))),
        ("DE", Destination("FI", "00100", "Helsinki"), False, False, Tax(Decimal("25.5"))),
        ("DE", Destination("LT", "01103", "Vilnius"), True, True, Tax(Decimal(21))),
        ("DE", Destination("DE", "10115", "Berlin"), True, False, Tax(Decimal(19))),
        ("DE", Destination("DE", "10115", "Berlin"), True, True, Tax(Decimal(0))),
        ("DE", TERRITORIES["switzerland"], False, False, Tax(Decimal(0))),
        ("FR", TERRITORIES["monaco"], False, False, Tax(Decimal(20))),
        ("GB", Destination("GB", "SW1A 1AA", "London"), False, False, Tax(Decimal(20), by_amazon=True)),
        ("GB", Destination("GB", "SW1A 1AA", "London"), True, False, Tax(Decimal(0))),
        ("GB", TERRITORIES["northern_ireland_tight"], False, False, Tax(Decimal(20))),
        ("US", Destination("US", "98109", "Seattle"), False, False, Tax(Decimal("8.25"), by_amazon=True)),
        ("JP", Destination("JP", "100-0001", "Tokyo"), False, False, Tax(Decimal(10))),
    ],
)
def test_the_destination_decides(
    shop: str, place: Destination, business: bool, by_merchant: bool, expected: Tax
) -> None:
    """Members by their rate, VAT payers of others and exports by none; in Britain and the US Amazon owes the tax."""
    assert tax_of(BY_COUNTRY[shop], place, outside=False, business=business, by_merchant=by_merchant) == expected


def test_territories_outside_are_not_taxed() -> None:
    """The Canary Islands are Spain's, and exports."""
    place = TERRITORIES["canary_islands"]
    tax = tax_of(BY_COUNTRY["ES"], place, outside=True, business=False, by_merchant=False)
    assert tax == Tax(Decimal(0))


def test_tax_of_amazon_is_told_by_the_line(shop: PracticeShop, caller: Caller) -> None:
    """A British consumer's order names the collector, one under the import scheme its scheme; both contain the tax."""
    token = caller.token()
    told = []
    for recipe in (Recipe(country="GB", quantity=1, product=0), Recipe(ioss=True, quantity=1, product=0)):
        order_id = shop.add_order("Europe", recipe)
        reply = caller.order(token, order_id, includedData="PROCEEDS,TAX")
        (item,) = reply.json()["order"]["orderItems"]
        sums = {part["type"]: Decimal(part["subtotal"]["amount"]) for part in item["proceeds"]["breakdowns"]}
        assert Decimal(item["proceeds"]["proceedsTotal"]["amount"]) == sums["ITEM"]
        assert sums["TAX"] > 0
        told.append(item["tax"])
    assert told[0]["taxCollections"][0]["model"] == "MARKETPLACE_FACILITATOR"
    assert told[1] == {"taxCalculationBreakdowns": [{"reportingScheme": "IOSS"}]}
