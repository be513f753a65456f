"""Whatever Amazon sends: drafting ends in a document that adds up or in reasons, never in an error."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from fvsestore_gui.amazon.order_reader import read_order
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_digest import posting_digest
from fvsestore_gui.model.posting_settings import (
    ClientBy,
    DateOf,
    DiscountAs,
    NumberFrom,
    OperationKind,
    Replacement,
    TimeOf,
)
from fvsestore_gui.model.postings import HELD_POSTING_REASONS, Posting, PostingDecision
from fvsestore_gui.work.drafting import draft
from tests.work.orders_to_draft import SETTINGS, ground

KINDS = st.sampled_from(["ITEM", "ITEM", "SHIPPING", "GIFT_WRAP", "TAX", "TAX", "DISCOUNT", "COD_FEE", "MOON_FEE"])
CURRENCIES = st.sampled_from([*["EUR"] * 6, "GBP", "GBP", "JPY", "XXX"])
AMOUNTS = st.sampled_from([*["11.90", "1.90"] * 2, "0.00", "10.00", "-1.90", "-5.00", "22.495", "0.01", "99999.99"])
SKUS = st.sampled_from(["SKU-1", "SKU-2", "SKU-3", "A" * 20, "Ž" * 40, None])
QUANTITIES = st.sampled_from([1, 1, 1, 2, 2, 3, 0, 100])
#: 1 once in ten times
rarely = st.integers(0, 9).map(lambda drawn: int(drawn == 0))


def money(amount: str, currency: str) -> dict[str, str]:
    return {"amount": amount, "currencyCode": currency}


@st.composite
def items(draw: st.DrawFn, number: int, currency: str) -> dict[str, Any]:
    parts = []
    for kind in ["ITEM", *draw(st.lists(KINDS, max_size=2))][draw(rarely) :]:
        part: dict[str, Any] = {"type": kind, "subtotal": money(draw(AMOUNTS), currency)}
        if draw(rarely):
            part["detailedBreakdowns"] = [{"subtype": draw(KINDS), "value": money(draw(AMOUNTS), currency)}]
        parts.append(part)
    item: dict[str, Any] = {
        "orderItemId": f"{number}",
        "quantityOrdered": draw(QUANTITIES),
    }
    item["product"] = {
        "sellerSku": draw(SKUS),
        "title": "\n\0Ą" * 30,
    }
    item["proceeds"] = {"breakdowns": parts}
    if draw(rarely):
        item["cancellation"] = {"cancellationExecution": {"cancelledBy": "BUYER"}}
    model = draw(st.sampled_from([None, None, None, None, "MARKETPLACE_FACILITATOR", "MOON"]))
    scheme = draw(st.sampled_from([None, None, None, "IOSS", "UOSS"]))
    item["tax"] = {
        "taxCollections": [{"model": model}] if model else [],
        "taxCalculationBreakdowns": [{"reportingScheme": scheme}] if scheme else [],
    }
    return item


@st.composite
def raw_orders(draw: st.DrawFn) -> Order:
    currency = draw(CURRENCIES)
    own = [
        {"type": kind, "subtotal": money(draw(AMOUNTS), currency), "status": draw(st.sampled_from(["PENDING", None]))}
        for kind in draw(st.lists(st.sampled_from(["DELIVERY_TIP", "SHIPPING", "TAX", "DISCOUNT"]), max_size=1))
    ]
    raw: dict[str, Any] = {
        "orderId": "305-1234567-7654321",
        "createdTime": "2026-10-31T22:30:00Z",
        "lastUpdatedTime": "2026-11-03T10:00:00Z",
        "programs": draw(st.sampled_from([[], ["AMAZON_BUSINESS"]])),
        "salesChannel": {
            "channelName": "AMAZON",
            "marketplaceId": draw(st.sampled_from([*["A1PA6795UKMFR9"] * 20, *MARKETPLACES, "UNKNOWN"])),
        },
        "orderItems": [draw(items(number, currency)) for number in range(draw(st.integers(1, 3)))],
        "fulfillment": {
            "fulfillmentStatus": draw(st.sampled_from([*["SHIPPED"] * 9, "CANCELLED", "ODD", None])),
            "fulfilledBy": draw(st.sampled_from(["AMAZON", *["MERCHANT"] * 6, "MOON", None])),
        },
        "proceeds": {"breakdowns": own},
    }
    if not draw(rarely):
        country = draw(st.sampled_from([*["DE", "LT"] * 6, "FR", "GB", "UK", "EL", "XI", "ES", "MC", "ZZ"]))
        raw["recipient"] = {
            "deliveryAddress": {"countryCode": country, "postalCode": draw(st.sampled_from(["1", None]))}
        }
    total = draw(st.sampled_from(["11.90", "0.00", "22.495", None, *["parts"] * 12]))
    if total == "parts":
        # what the parts make, so that many agree
        found = read_order(raw | {"proceeds": {"breakdowns": own, "grandTotal": money("0.00", currency)}})
        assert isinstance(found, Order)
        if found.agreement.difference is not None:
            total = str(-found.agreement.difference.amount)
    if total not in (None, "parts"):
        raw["proceeds"]["grandTotal"] = money(str(total), currency)
    read = read_order(raw)
    assert isinstance(read, Order)
    return read


@settings(max_examples=200, deadline=None)
@given(
    raw_orders(),
    st.sampled_from(DiscountAs),
    st.sampled_from(ClientBy),
    st.sampled_from(DateOf),
    st.sampled_from(TimeOf),
    st.sampled_from(NumberFrom),
    st.sampled_from(OperationKind),
    st.sampled_from(Replacement),
    st.booleans(),
)
def test_drafting_ends_in_a_document_or_in_reasons(
    made: Order,
    discount_as: DiscountAs,
    client_by: ClientBy,
    date_of: DateOf,
    time_of: TimeOf,
    number_from: NumberFrom,
    kind: OperationKind,
    replacement: Replacement,
    by_rule: bool,
) -> None:
    """Odd amounts, signs, kinds, words and gaps: a document adds up to Amazon's total, all else has known reasons."""
    chosen = replace(
        SETTINGS,
        discount_as=discount_as,
        client_by=client_by,
        date_of=date_of,
        time_of=time_of,
        number_from=number_from,
        kind=kind,
        replacement=replacement,
    )
    decision = PostingDecision(order_row=1, vat_by_rule=by_rule, vat_number="")
    found = draft(1, made, ground(chosen, decision=decision))
    posting_digest(made)
    if isinstance(found, Posting):
        assert made.total is not None
        assert sum(one.gross for one in found.lines) == found.total == made.total.amount - found.collected_tax
        assert sum(one.gross_eur for one in found.lines) == found.total_eur
    else:
        assert {reason.code for reason in found.reasons} <= HELD_POSTING_REASONS
        assert found.reasons or found.skipped
