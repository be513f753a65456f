"""One document for each kind of order, field by field as Finvalda gets it; the figures were worked out by hand."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from fvsestore_gui.finvalda.documents import operation_fields, sent_fields
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_settings import ClientBy, DiscountAs, FulfilmentSettings, PostingSettings, Replacement
from fvsestore_gui.model.postings import Posting, PostingDecision
from fvsestore_gui.work.drafting import Ground, draft
from fvsestore_gui.work.returns import return_of
from tests.work.orders_to_draft import SETTINGS, SameCode, bundle, ground, line, order, own_part

GOLDEN = Path(__file__).parent / "golden"
COLLECTED = {"tax": {"taxCollections": [{"model": "MARKETPLACE_FACILITATOR", "responsibleParty": "Amazon Services"}]}}
CANCELLED = {"cancellation": {"cancellationExecution": {"cancelledBy": "BUYER"}}}

Case = tuple[Order, Ground]


def stock_in(country: str, settings: PostingSettings = SETTINGS) -> PostingSettings:
    return replace(settings, fbm=FulfilmentSettings(warehouse="CENTR.", stock_country=country))


def lt_consumer() -> Case:
    """29.99 with 21 % in it, and Amazon counted none: 29.99 x 21/121 = 5.2049."""
    return order("29.99", line(item="29.99"), to="LT", postcode="01103"), ground()


def lt_business() -> Case:
    """A business in Lithuania gets a VAT invoice (SF); three pieces and shipping, the tax is Amazon's own."""
    made = order(
        "125.99",
        line(quantity=3, item="121.00", shipping="4.99", tax={"item": "21.00", "shipping": "0.87"}),
        to="LT",
        postcode="01103",
        business=True,
    )
    return made, ground()


def oss_consumer_de() -> Case:
    """Two products, one at a discount, and shipping, to Germany by the OSS."""
    made = order(
        "60.92",
        line(1, quantity=2, item="23.80", tax={"item": "3.80"}),
        line(
            2,
            item="35.70",
            discount="-3.57",
            shipping="4.99",
            tax={"item": "5.70", "discount": "-0.57", "shipping": "0.80"},
        ),
    )
    return made, ground()


def eu_business_with_vat_number() -> Case:
    """0 % to a business whose VAT number the accountant has entered; it is its own client."""
    made = order("240.00", line(quantity=2, item="240.00"), marketplace="FR", to="FR", postcode="75001", business=True)
    by_number = replace(SETTINGS, client_by=ClientBy.VAT_NUMBER)
    return made, ground(by_number, decision=PostingDecision(order_row=1, vat_number="FR40303265045"))


def fba_from_de_to_de() -> Case:
    """Goods that lie in Germany and stay there: German VAT, the warehouse of FBA."""
    return order("11.90", line(item="11.90", tax={"item": "1.90"}), by="AMAZON"), ground()


def fba_from_de_to_fr() -> Case:
    """Goods that go from Germany to France: French VAT by the OSS; 49.90 x 20/120 = 8.3167."""
    made = order(
        "49.90",
        line(item="49.90", tax={"item": "8.32"}),
        marketplace="FR",
        to="FR",
        postcode="75001",
        by="AMAZON",
    )
    return made, ground()


def uk_tax_collected_by_amazon() -> Case:
    """24.00 GBP of which 4.00 is the tax that Amazon keeps: 20.00 is the sale, 20.00 x 1.162790698 = 23.2558."""
    made = order(
        "24.00",
        line(item="24.00", tax={"item": "4.00"}, currency="GBP", fields=COLLECTED),
        marketplace="GB",
        to="GB",
        postcode="SW1A 1AA",
        currency="GBP",
    )
    return made, ground(stock_in("GB"))


def us_facilitator_tax() -> Case:
    """Sales tax comes on top and is Amazon's: 49.99 + 4.12 = 54.11, of which 49.99 is the sale."""
    made = order(
        "54.11",
        line(item="49.99", tax={"item": "4.12"}, currency="USD", fields=COLLECTED),
        marketplace="US",
        to="US",
        postcode="10001",
        currency="USD",
    )
    return made, ground(stock_in("US"))


def jpy() -> Case:
    """Yen have no cents: 19940 x 0.005813953 = 115.9302 EUR."""
    made = order(
        "19940",
        line(item="19940", currency="JPY"),
        marketplace="JP",
        to="JP",
        postcode="100-0001",
        currency="JPY",
    )
    return made, ground()


def free_replacement() -> Case:
    """Goods leave the stock at 0.00."""
    made = order("0.00", line(item="0.00", tax={"item": "0.00"}))
    return made, ground(replace(SETTINGS, replacement=Replacement.POST))


def gift_and_shipping() -> Case:
    """Shipping and gift wrap of two lines become one service each: 2.99 + 2.99, 2.50 + 2.50."""
    made = order(
        "50.78",
        line(1, item="20.00", shipping="2.99", gift_wrap="2.50"),
        line(2, item="19.80", shipping="2.99", gift_wrap="2.50"),
    )
    return made, ground()


def promotion_of_shipping() -> Case:
    """Free shipping: the discount is taken off the shipping, not off the goods."""
    sent = line(item="23.80", shipping="4.99", discount="-4.99")
    details = [{"subtype": "SHIPPING", "value": {"amount": "-4.99", "currencyCode": "EUR"}}]
    sent["proceeds"]["breakdowns"][-1]["detailedBreakdowns"] = details
    return order("23.80", sent), ground()


def promotion_as_service() -> Case:
    """A discount as a service with a minus: 35.70 at its whole price, and -3.57."""
    made = order("32.13", line(item="35.70", discount="-3.57", tax={"item": "5.70", "discount": "-0.57"}))
    return made, ground(replace(SETTINGS, discount_as=DiscountAs.SERVICE))


def partial_cancellation() -> Case:
    """A line that was cancelled is left out."""
    made = order(
        "11.90",
        line(1, item="11.90", tax={"item": "1.90"}),
        line(2, fields=CANCELLED),
    )
    return made, ground()


def three_decimals() -> Case:
    """22.495 and 22.495 are 44.99: each is rounded up, and the cent too many is taken off the first."""
    made = order("44.99", line(1, item="22.495"), line(2, item="22.495"))
    return made, ground()


def sixty_lines() -> Case:
    """Sixty lines of 9.99 and one cent more each: 9.99 + ... + 10.58 = 617.10."""
    lines = [line(number, item=f"{9.98 + number / 100:.2f}") for number in range(1, 61)]
    return order("617.10", *lines), ground()


def bundle_of_two() -> Case:
    """An SKU of two products at 70 and 30 per cent of the price, two sets: 47.60 is 33.32 and 14.28."""
    made = order("47.60", line(quantity=2, item="47.60", tax={"item": "7.60"}))
    book = SameCode({"SKU-1": bundle("SKU-1", ("DALIS1", "1", "0.7"), ("DALIS2", "3", "0.3"))})
    return made, ground(products=book)


def cash_on_delivery_and_tip_in_zloty() -> Case:
    """123.00 + 8.15 COD + 10.00 tip = 141.15 PLN x 0.2331 = 32.9021; EUR lines are 32.90 in the end."""
    made = order(
        "141.15",
        line(item="123.00", cod_fee="8.15", tax={"item": "23.00", "cod_fee": "1.52"}, currency="PLN"),
        marketplace="PL",
        to="PL",
        postcode="00-001",
        currency="PLN",
        own=[own_part("DELIVERY_TIP", "10.00", "PLN", "FINALIZED")],
    )
    return made, ground()


def order_level_shipping() -> Case:
    """Shipping that only the order tells, under one rule: one line; tax of the order is Amazon's own."""
    made = order(
        "28.79",
        line(item="23.80"),
        own=[own_part("ITEM", "23.80"), own_part("SHIPPING", "4.99"), own_part("TAX", "4.60")],
    )
    return made, ground()


def ioss() -> Case:
    """Goods from China for which Amazon pays the import VAT: 119.00 of which 19.00 is not the seller's."""
    scheme = {"tax": {"taxCalculationBreakdowns": [{"reportingScheme": "IOSS"}]}}
    return order("119.00", line(item="119.00", tax={"item": "19.00"}, fields=scheme)), ground(stock_in("CN"))


def refund_after_posting() -> Posting:
    """One of the two pieces and the shipping come back: 11.90 and 4.99, with the sale's own VAT."""
    sale = draft(1, *oss_consumer_de())
    assert isinstance(sale, Posting)
    return return_of(sale, (), {0: Decimal(1), 2: Decimal(1)}, SETTINGS, date(2026, 11, 20), 1)


CASES: dict[str, Callable[[], Case]] = {
    case.__name__: case
    for case in (
        lt_consumer,
        lt_business,
        oss_consumer_de,
        eu_business_with_vat_number,
        fba_from_de_to_de,
        fba_from_de_to_fr,
        uk_tax_collected_by_amazon,
        us_facilitator_tax,
        jpy,
        free_replacement,
        gift_and_shipping,
        promotion_of_shipping,
        promotion_as_service,
        partial_cancellation,
        three_decimals,
        sixty_lines,
        bundle_of_two,
        cash_on_delivery_and_tip_in_zloty,
        order_level_shipping,
        ioss,
    )
}


def told(posting: Posting) -> dict[str, Any]:
    """A document as its golden file has it: what is sent, and the sums behind it."""
    return {
        "class": posting.item_class,
        "total": str(posting.total),
        "total_eur": str(posting.total_eur),
        "amazon_total": str(posting.amazon_total),
        "collected_tax": str(posting.collected_tax),
        "residues": [str(line.residue) for line in posting.lines if line.residue],
        "fields": dict(sent_fields(posting)),
    }


@pytest.mark.parametrize("name", CASES)
def test_the_document_is_what_was_worked_out_by_hand(name: str) -> None:
    """Each kind of order becomes exactly the fields of its golden file, and all that is in the file is sent."""
    made, on = CASES[name]()
    posting = draft(1, made, on)
    assert isinstance(posting, Posting), posting
    golden = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    assert told(posting) == golden
    operation_fields(posting)


def test_a_refund_is_the_return_that_was_worked_out_by_hand() -> None:
    """TrumpasPardGrazDok with the sale's number and a G behind, its VAT code, per cent and amounts by piece."""
    posting = refund_after_posting()
    golden = json.loads((GOLDEN / "refund_after_posting.json").read_text(encoding="utf-8"))
    assert told(posting) == golden
    operation_fields(posting)


def test_no_golden_file_is_left_alone() -> None:
    """Every golden file is somebody's: one that nothing compares with would prove nothing."""
    assert {path.stem for path in GOLDEN.glob("*.json")} == {*CASES, "refund_after_posting"}
