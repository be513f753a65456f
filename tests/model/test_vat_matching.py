"""Which row of the VAT table an order falls under; where none may be used, that is said and nothing is guessed."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat import ANY, EU, NON_EU, SAME, Buyer, Collector, RateClass, Situation, VatRule
from fvsestore_gui.model.vat_matching import RuleBook, overlapping

DAY = date(2026, 11, 3)
WHEN = datetime(2026, 11, 1, tzinfo=UTC)


def rule(row_id: int, stock: str, ship_to: str, buyer: Buyer = Buyer.ANY, rate: str = "21", **more: Any) -> VatRule:
    made = VatRule(
        row_id=row_id,
        stock_country=stock,
        ship_to=ship_to,
        buyer=buyer,
        vat_code=f"C{rate}",
        rate=Decimal(rate),
        confirmed_at=WHEN,
    )
    return msgspec.structs.replace(made, **more)


def sale(
    ship_to: str = "DE", territory: str | None = None, *buyers: Buyer, stock: str = "LT", eu: bool = True, **more: Any
) -> Situation:
    made = Situation(
        stock_country=stock,
        stock_eu=stock not in ("GB", "US"),
        ship_to=TERRITORIES[territory][0] if territory else ship_to,
        territory=territory,
        ship_to_eu=eu,
        buyers=buyers or (Buyer.CONSUMER,),
        collector=Collector.SELLER,
        rate_class=RateClass.STANDARD,
        day=DAY,
    )
    return msgspec.structs.replace(made, **more)


def found(situation: Situation, *rules: VatRule) -> int | str:
    match = RuleBook(rules).match(situation)
    assert match.rule is not None or match.reason
    return match.rule.row_id if match.rule is not None else match.reason


@pytest.mark.parametrize("order", [1, -1])
def test_the_most_specific_row_answers(order: int) -> None:
    """Territory before country before EU before any, and the exact buyer before any: in whatever order they stand."""
    rows = [
        rule(1, ANY, ANY),
        rule(2, "LT", ANY),
        rule(3, "LT", EU),
        rule(4, "LT", "PT"),
        rule(5, "LT", "PT-20"),
        rule(6, "LT", "PT-20", Buyer.CONSUMER),
        rule(7, "LT", SAME),
        rule(8, "LT", NON_EU),
    ][::order]
    assert found(sale(territory="PT-20"), *rows) == 6
    assert found(sale("PT", "PT-20", Buyer.VAT_PAYER), *rows) == 5
    assert found(sale("PT"), *rows) == 4
    assert found(sale("DE"), *rows) == 3
    assert found(sale("LT"), *rows) == 7
    assert found(sale("US", eu=False), *rows) == 8
    assert found(sale("DE", stock="PL"), *rows) == 1


def test_the_place_counts_before_the_buyer() -> None:
    """A row for Germany is not beaten by one for all of the EU that names the buyer."""
    rows = rule(1, "LT", "DE"), rule(2, "LT", EU, Buyer.VAT_PAYER)
    assert found(sale("DE", None, Buyer.VAT_PAYER), *rows) == 1
    assert found(sale("FR", None, Buyer.VAT_PAYER), *rows) == 2


def test_goods_that_stay_in_their_country_are_no_sale_to_the_eu() -> None:
    """The rows for other member states say nothing of sales inside the country of stock."""
    assert found(sale("DE", None, Buyer.VAT_PAYER, stock="DE"), rule(1, "DE", EU, rate="0")) == "vat_rule_none"


@pytest.mark.parametrize(
    ("territory", "eu", "country"),
    [("ES-CN", False, "ES"), ("DE-HELGOLAND", False, "DE"), ("GB-NIR", True, "GB"), ("FI-AX", False, "FI")],
)
def test_a_countrys_row_stops_at_the_border_of_vat(territory: str, eu: bool, country: str) -> None:
    """The Canary Islands are not taxed as Spain, nor Northern Ireland as Great Britain, nor as staying at home."""
    situation = sale("", territory, eu=eu)
    assert found(situation, rule(1, "LT", country), rule(2, "LT", SAME)) == "vat_rule_none"
    at_home = msgspec.structs.replace(situation, stock_country=country, stock_eu=country != "GB")
    assert found(at_home, rule(1, country, country), rule(2, ANY, SAME)) == "vat_rule_none"
    assert found(situation, rule(1, "LT", country), rule(3, "LT", EU if eu else NON_EU)) == 3


def test_a_part_of_a_country_that_is_taxed_as_it_is() -> None:
    """Corsica takes the row of France."""
    assert found(sale(territory="FR-CORSICA"), rule(1, "LT", "FR"), rule(2, "LT", EU)) == 1


def test_only_confirmed_rows_answer_and_hold_general_ones_back() -> None:
    """A row nobody confirmed holds the order, though a more general one is confirmed."""
    general, special = rule(1, "LT", EU), rule(2, "LT", "DE", confirmed_at=None)
    assert found(sale("DE"), general, special) == "vat_rule_unconfirmed"
    assert RuleBook([general, special]).match(sale("DE")).candidates == (special,)
    assert found(sale("FR"), general, special) == 1


@pytest.mark.parametrize("lack", [{"vat_code": ""}, {"rate": None}])
def test_a_row_without_code_or_rate_is_not_used(lack: dict[str, Any]) -> None:
    """Neither is invented."""
    assert found(sale("DE"), msgspec.structs.replace(rule(1, "LT", "DE"), **lack)) == "vat_rule_unconfirmed"


def test_no_row_is_chosen_where_two_know_more_each_in_their_way() -> None:
    """One knows the stock, the other the destination: a person decides."""
    assert found(sale("DE"), rule(1, "LT", EU), rule(2, ANY, "DE", rate="19")) == "vat_rule_ambiguous"
    # saying the same, it does not matter which
    assert found(sale("DE"), rule(1, "LT", EU), rule(2, ANY, "DE")) in (1, 2)


def test_an_unknown_buyer_is_no_hindrance_where_it_changes_nothing() -> None:
    """Amazon does not tell a business's VAT number: held only where the number would change the VAT."""
    unknown = (Buyer.BUSINESS, Buyer.VAT_PAYER)
    rows = [rule(1, "LT", "LT"), rule(2, "LT", "DE", Buyer.BUSINESS, "19"), rule(3, "LT", EU, Buyer.VAT_PAYER, "0")]
    assert found(sale("LT", None, *unknown), *rows) == 1
    assert found(sale("DE", None, *unknown), *rows) == "vat_buyer_unknown"
    assert {one.row_id for one in RuleBook(rows).match(sale("DE", None, *unknown)).candidates} == {2, 3}
    assert found(sale("PL", None, *unknown)) == "vat_rule_none"
    # two rows that say the same wait for their confirmation, not for the number
    alike = rule(4, "DE", "DE", Buyer.BUSINESS), rule(5, "DE", "DE", Buyer.VAT_PAYER, confirmed_at=None)
    assert found(sale("DE", None, *unknown, stock="DE"), *alike) == "vat_rule_unconfirmed"
    assert found(sale("DE", None, *unknown, stock="DE"), alike[0]) == "vat_buyer_unknown"


def test_a_row_counts_from_its_first_to_its_last_day() -> None:
    """Both days belong to it."""
    begun, ended = rule(1, "LT", "DE", valid_from=DAY), rule(2, "LT", "DE", valid_until=DAY)
    assert found(sale("DE"), begun) == 1
    assert found(sale("DE"), ended) == 2
    assert found(sale("DE", day=date(2026, 11, 2)), begun) == "vat_rule_none"
    assert found(sale("DE", day=date(2026, 11, 4)), ended) == "vat_rule_none"


def test_who_owes_the_tax_is_never_taken_for_the_other() -> None:
    """A sale whose tax Amazon collected does not fall under a row for the seller's own tax."""
    rows = rule(1, "US", "US"), rule(2, "US", "US", collector=Collector.AMAZON, rate="0")
    assert found(sale("US", stock="US", eu=False, collector=Collector.AMAZON), *rows) == 2
    assert found(sale("US", stock="US", eu=False), *rows) == 1


def test_reduced_rates_have_rows_of_their_own_but_for_zero() -> None:
    """Goods of a reduced rate do not get the standard one; an export bears 0 whatever the goods are."""
    book = rule(1, "LT", "DE", rate="19"), rule(2, "LT", NON_EU, rate="0")
    reduced = RateClass.REDUCED
    assert found(sale("DE", rate_class=reduced), *book) == "vat_rule_none"
    assert found(sale("DE", rate_class=reduced), *book, rule(3, "LT", "DE", rate="7", rate_class=reduced)) == 3
    assert found(sale("US", eu=False, rate_class=reduced), *book) == 2
    assert found(sale("DE"), rule(3, "LT", "DE", rate="7", rate_class=reduced)) == "vat_rule_none"


def test_two_rows_for_the_same_on_one_day_are_told() -> None:
    """Rows that follow one another are fine."""
    first = rule(1, "LT", "EE", rate="22", valid_until=date(2025, 6, 30))
    later = rule(2, "LT", "EE", rate="24", valid_from=date(2025, 7, 1))
    assert overlapping([first, later, rule(3, "LT", "EE", Buyer.CONSUMER)]) is None
    longer = msgspec.structs.replace(first, valid_until=date(2025, 7, 1))
    assert overlapping([longer, later]) == (longer, later)
    assert overlapping([later, rule(3, "LT", "EE")]) is not None
