"""The VAT table a seller of Lithuania begins with: every usual sale has exactly one row, and none is confirmed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
import pytest

from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.posting_settings import FulfilmentSettings, PostingSettings
from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat import Buyer, Collector, RateClass, Situation, VatRule
from fvsestore_gui.model.vat_matching import MEMBERS, RuleBook, overlapping
from fvsestore_gui.work.vat_beginning import Codes, beginning, completed, destinations, missing
from fvsestore_gui.work.vat_rates import built_in

RATES = built_in()
SINCE, DAY = date(2024, 11, 26), date(2026, 11, 3)
SETTINGS = PostingSettings()


def made(*, oss: bool = True, stocks: Sequence[str] = (), codes: Codes | None = None) -> list[VatRule]:
    return beginning(SETTINGS, RATES, codes or Codes([]), SINCE, oss=oss, stocks=stocks)


def answer(
    rules: Sequence[VatRule],
    stock: str,
    ship_to: str,
    buyer: Buyer = Buyer.CONSUMER,
    collector: Collector = Collector.SELLER,
    day: date = DAY,
) -> tuple[str, str] | str:
    """Origin and rate of the row that would answer if all were confirmed, or why none does."""
    confirmed = [
        msgspec.structs.replace(rule, row_id=number, vat_code="X", confirmed_at=datetime(2026, 1, 1, tzinfo=UTC))
        for number, rule in enumerate(rules, 1)
    ]
    territory = ship_to if ship_to in TERRITORIES else None
    country = TERRITORIES[ship_to][0] if territory else ship_to
    inside = RATES.area(country, territory, day) == "EU"
    stock_eu = RATES.area(stock, None, day) == "EU"
    situation = Situation(stock, stock_eu, country, territory, inside, (buyer,), collector, RateClass.STANDARD, day)
    match = RuleBook(confirmed).match(situation)
    return match.reason if match.rule is None else (match.rule.origin, str(match.rule.rate))


@pytest.mark.parametrize("stocks", [(), ("DE", "PL", "GB", "US")])
@pytest.mark.parametrize("oss", [True, False])
def test_no_two_rows_say_the_same(oss: bool, stocks: tuple[str, ...]) -> None:
    """And nobody has confirmed any of them, nor is a VAT code guessed."""
    rules = made(oss=oss, stocks=stocks)
    assert overlapping(rules) is None
    assert {(rule.confirmed_at, rule.vat_code) for rule in rules} == {(None, "")}


def test_sales_from_lithuania() -> None:
    """At home, to consumers and businesses elsewhere, to VAT payers, abroad."""
    rules = made()
    assert answer(rules, "LT", "LT", Buyer.VAT_PAYER) == ("1", "21")
    assert answer(rules, "LT", "DE") == ("3", "19")
    assert answer(rules, "LT", "DE", Buyer.BUSINESS) == ("3", "19")
    assert answer(rules, "LT", "DE", Buyer.VAT_PAYER) == ("4", "0")
    assert answer(rules, "LT", "PT-20") == ("3", "16")
    assert answer(rules, "LT", "FR-CORSICA") == ("3", "20")
    assert answer(rules, "LT", "MC") == ("3", "20")
    assert answer(rules, "LT", "GB-NIR") == ("3", "20")
    for outside in ("US", "GB", "CH", "ES-CN", "FI-AX", "DE-HELGOLAND", "GB-JE"):
        assert answer(rules, "LT", outside) == ("12", "0")
    assert answer(rules, "LT", "US", collector=Collector.AMAZON) == ("14", "0")


def test_below_the_threshold_lithuanian_vat_counts() -> None:
    """Until 10 000 EUR a year; also in territories with rates of their own."""
    rules = made(oss=False)
    assert answer(rules, "LT", "DE") == answer(rules, "LT", "PT-20", Buyer.BUSINESS) == ("2", "21")
    assert answer(rules, "LT", "DE", Buyer.VAT_PAYER) == ("4", "0")


@pytest.mark.parametrize("oss", [True, False])
def test_sales_from_stock_abroad(oss: bool) -> None:
    """Inside the country of stock, to another one, back to Lithuania, and out of the Union."""
    rules = made(oss=oss, stocks=("DE", "PL"))
    assert answer(rules, "DE", "DE") == ("6", "19")
    assert answer(rules, "DE", "DE", Buyer.VAT_PAYER) == ("9", "19")
    assert answer(rules, "DE", "FR") == ("7", "20")
    assert answer(rules, "PL", "DE", Buyer.BUSINESS) == ("7", "19")
    assert answer(rules, "PL", "DE", Buyer.VAT_PAYER) == ("8", "0")
    assert answer(rules, "DE", "LT") == ("10", "21")
    assert answer(rules, "DE", "CH") == ("12", "0")
    assert answer(rules, "LT", "LT") == ("1", "21")


def test_sales_whose_tax_amazon_owes() -> None:
    """From stock in the United Kingdom and the United States; what the seller would owe there is held."""
    rules = made(stocks=("GB", "US"))
    assert answer(rules, "GB", "GB", collector=Collector.AMAZON) == ("13", "0")
    assert answer(rules, "US", "US", collector=Collector.AMAZON) == ("14", "0")
    assert answer(rules, "GB", "DE", collector=Collector.AMAZON) == ("15", "0")
    assert answer(rules, "GB", "GB") == "vat_rule_none"
    assert answer(rules, "LT", "DE", collector=Collector.AMAZON) == "vat_rule_none"


@pytest.mark.parametrize("oss", [True, False])
def test_every_destination_of_the_union_has_a_row(oss: bool) -> None:
    """On every day since the beginning, from every stock, with the rate of that day."""
    rules = made(oss=oss, stocks=("DE",))
    inside = [one for one in TERRITORIES if RATES.area(TERRITORIES[one][0], one, DAY) == "EU"]
    for day in (SINCE, date(2025, 1, 1), date(2025, 6, 30), date(2025, 7, 1), date(2025, 8, 1), DAY):
        for place in (*sorted(MEMBERS), *inside):
            for stock in ("LT", "DE"):
                found = answer(rules, stock, place, day=day)
                assert isinstance(found, tuple), (stock, place, day, found)
                if oss and place in destinations(RATES):
                    rate = RATES.of(place, day)
                    assert rate is not None
                    assert Decimal(found[1]) == rate.standard


def test_stock_of_the_settings_counts() -> None:
    """Where goods lie by the settings of FBA, nobody says a second time."""
    settings = PostingSettings(
        fba=FulfilmentSettings(stock_country="PL"),
        fba_stock_by_marketplace={"FR": "FR"},
        warehouse_by_country={"CZ": "X"},
    )
    rules = beginning(settings, RATES, Codes([]), SINCE, oss=True)
    assert {"PL", "FR", "CZ", "LT", "EU"} == {rule.stock_country for rule in rules}


def code(name: str, percent: str, classifier: str) -> ReferenceEntry:
    return ReferenceEntry(ReferenceKind.VAT_CODES, name, "", {"percent": percent, "classifier": classifier})


def test_a_vat_code_is_entered_only_where_one_fits() -> None:
    """By classifier and rate, or by country and rate in its name; with two that fit a person chooses."""
    codes = Codes(
        [
            code("PVM1", "21.00", "PVM1"),
            code("P1S", "21.00", "PVM1"),
            code("EXP", "0.00", "PVM12"),
            code("OSSDE19", "19.00", "PVM15"),
            code("DE19", "19.00", "PVM15"),
            code("OSSFR20", "20", "PVM15"),
            code("OSS-FR", "20", "PVM15"),
            code("OSSPL8", "8", "PVM15"),
            code("KITA", "neaišku", "PVM13"),
        ]
    )
    rules = made(stocks=("DE",), codes=codes)

    def codes_of(stock: str, ship_to: str, buyer: Buyer = Buyer.CONSUMER) -> set[str]:
        return {one.vat_code for one in rules if (one.stock_country, one.ship_to, one.buyer) == (stock, ship_to, buyer)}

    assert codes_of("LT", "LT", Buyer.ANY) == {"PVM1"}
    assert codes_of("LT", "NON_EU", Buyer.ANY) == {"EXP", ""} - {""}
    assert codes_of("EU", "DE") == {"OSSDE19"}
    assert codes_of("DE", "DE") == {"DE19"}
    assert codes_of("EU", "FR") == codes_of("EU", "PL") == codes_of("LT", "EU", Buyer.VAT_PAYER) == {""}


def test_codes_that_come_later_are_entered() -> None:
    """Into rows that have none and that nobody confirmed; rows that are there are not added again."""
    there = [msgspec.structs.replace(rule, row_id=number, revision=1) for number, rule in enumerate(made(), 1)]
    wanted = made(codes=Codes([code("PVM1", "21", "PVM1"), code("OSSDE19", "19", "PVM15")]))
    assert missing(wanted, there) == []
    assert {(rule.ship_to, rule.vat_code) for rule in completed(wanted, there)} == {("LT", "PVM1"), ("DE", "OSSDE19")}
    kept = [msgspec.structs.replace(rule, vat_code="MANO") for rule in there]
    assert completed(wanted, kept) == []
    confirmed = [msgspec.structs.replace(rule, confirmed_at=datetime(2026, 1, 1, tzinfo=UTC)) for rule in there]
    assert completed(wanted, confirmed) == []
