"""The invented orders: true to Amazon's contract and to arithmetic, various, and silent about buyers."""

import json
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.accounts import REGION_PATHS
from fvsestore_gui.practice.assortment import BUYER_MARK, PERSONAL_MARKS, TERRITORIES
from fvsestore_gui.practice.orders import DATA_SETS
from fvsestore_gui.practice.shop import PracticeShop

EVERYTHING = ",".join(sorted(DATA_SETS))
REGIONS = tuple(REGION_PATHS)


def _amount(money: dict[str, str]) -> Decimal:
    return Decimal(money["amount"])


@pytest.mark.parametrize("included", ["", EVERYTHING, "PROCEEDS,FULFILLMENT", "RECIPIENT,PACKAGES,TAX"])
@pytest.mark.parametrize("region", REGIONS)
def test_every_reply_keeps_the_contract(caller: Any, contract: Any, region: str, included: str) -> None:
    """All orders of all regions, with any data sets, are what Amazon's model says."""
    token = caller.token(region)
    query = {"lastUpdatedAfter": "2016-01-01T00:00:00Z"} | ({"includedData": included} if included else {})
    while True:
        body = caller.search(token, region, **query).json()
        contract("orders_2026-01-01.json", "SearchOrdersResponse", body)
        if "pagination" not in body:
            return
        query["paginationToken"] = body["pagination"]["nextToken"]


@pytest.mark.parametrize("region", REGIONS)
def test_participations_keep_the_contract(caller: Any, contract: Any, region: str) -> None:
    """The sellers reply is what Amazon's model says, and covers the marketplaces that orders come from."""
    body = caller.participations(caller.token(region), region).json()
    contract("sellers.json", "GetMarketplaceParticipationsResponse", body)
    taken_part = {p["marketplace"]["id"] for p in body["payload"] if p["participation"]["isParticipating"]}
    assert {o["salesChannel"]["marketplaceId"] for o in caller.every_order(region, "")} == taken_part
    if region == "Europe":
        assert "A38D8NSA03LJTC" in taken_part
        assert not all(p["participation"]["isParticipating"] for p in body["payload"])


def test_the_same_orders_at_every_start(clock: StandingClock, caller: Any) -> None:
    """Two shops on one day hold the same orders to the last letter; 300 in all."""
    first = [caller.every_order(region, EVERYTHING) for region in REGIONS]
    clock.move(3 * 3600)
    with PracticeShop(clock) as second:
        caller.shop = second
        assert [caller.every_order(region, EVERYTHING) for region in REGIONS] == first
    assert [len(orders) for orders in first] == [35, 240, 25]
    assert len({o["orderId"] for orders in first for o in orders}) == 300


def test_item_totals_are_the_sums_of_their_parts(caller: Any) -> None:
    """A line's total is the sum of its breakdowns, the tax added only where it is on top (US, CA)."""
    checked = 0
    for order in [o for region in REGIONS for o in caller.every_order(region, "PROCEEDS")]:
        for item in order["orderItems"]:
            if "proceeds" not in item:
                continue
            parts = {b["type"]: _amount(b["subtotal"]) for b in item["proceeds"]["breakdowns"]}
            on_top = item["proceeds"]["proceedsTotal"]["currencyCode"] in ("USD", "CAD")
            tax = parts.pop("TAX")
            assert _amount(item["proceeds"]["proceedsTotal"]) == sum(parts.values()) + (tax if on_top else 0)
            assert parts["ITEM"] == _amount(item["product"]["price"]["unitPrice"]) * item["quantityOrdered"]
            assert parts.get("DISCOUNT", 0) <= 0
            checked += 1
    assert checked > 300


def test_order_totals_are_the_sums_of_their_lines(caller: Any) -> None:
    """An order's total is its lines and a finalised tip; exactly two orders differ, by one cent each way."""
    differences = []
    tips = Counter[str]()
    for order in [o for region in REGIONS for o in caller.every_order(region, "PROCEEDS")]:
        if "proceeds" not in order:
            continue
        lines = sum(_amount(i["proceeds"]["proceedsTotal"]) for i in order["orderItems"] if "proceeds" in i)
        breakdowns = {b["type"]: b for b in order["proceeds"]["breakdowns"]}
        tip = breakdowns.pop("DELIVERY_TIP", None)
        if tip:
            tips[tip["status"]] += 1
        finalised = _amount(tip["subtotal"]) if tip and tip["status"] == "FINALIZED" else Decimal(0)
        for kind, breakdown in breakdowns.items():
            of_lines = [b for i in order["orderItems"] for b in i.get("proceeds", {}).get("breakdowns", ())]
            assert _amount(breakdown["subtotal"]) == sum(_amount(b["subtotal"]) for b in of_lines if b["type"] == kind)
        difference = _amount(order["proceeds"]["grandTotal"]) - lines - finalised
        if difference:
            differences.append(difference)
    assert sorted(differences) == [Decimal("-0.01"), Decimal("0.01")]
    assert tips == {"FINALIZED": 2, "PENDING": 1}


def test_variety(caller: Any) -> None:
    """What accountants stumble over is all there."""
    orders = [o for region in REGIONS for o in caller.every_order(region, EVERYTHING)]
    items = [i for o in orders for i in o["orderItems"]]
    by_status: dict[str, list[dict[str, Any]]] = {}
    for order in orders:
        by_status.setdefault(order["fulfillment"]["fulfillmentStatus"], []).append(order)
    assert set(by_status) == {
        "PENDING_AVAILABILITY",
        "PENDING",
        "UNSHIPPED",
        "PARTIALLY_SHIPPED",
        "SHIPPED",
        "CANCELLED",
        "UNFULFILLABLE",
    }
    assert {"proceeds" in o for o in by_status["PENDING"]} == {True, False}
    assert all(o["salesChannel"]["marketplaceName"] == "Amazon.co.jp" for o in by_status["PENDING"] if "proceeds" in o)
    assert not any("proceeds" in o for o in by_status["CANCELLED"])
    assert all("cancellationExecution" in i["cancellation"] for o in by_status["CANCELLED"] for i in o["orderItems"])
    for order in by_status["PARTIALLY_SHIPPED"]:
        quantities = [i["fulfillment"] for i in order["orderItems"]]
        assert sum(q["quantityFulfilled"] for q in quantities) > 0
        assert sum(q["quantityUnfulfilled"] for q in quantities) > 0
    for order in orders:
        assert "packages" not in order or order["fulfillment"]["fulfilledBy"] == "MERCHANT"
        assert order["lastUpdatedTime"] >= order["createdTime"]
    tracking = [p["trackingNumber"] for o in orders for p in o.get("packages", ())]
    assert tracking
    assert all(len(number) == 20 and number.isdigit() for number in tracking)
    prices = [i["product"]["price"]["unitPrice"] for i in items if "price" in i["product"]]
    assert {"amount": "22.495", "currencyCode": "EUR"} in prices
    assert {"amount": "19940", "currencyCode": "JPY"} in prices
    assert max(len(o["orderItems"]) for o in orders) == 12
    assert any(p.get("paymentMethod") for o in orders for p in o.get("payment", {}).get("paymentExecutions", ()))
    replacement = next(o for o in orders if "associatedOrders" in o)
    assert replacement["proceeds"]["grandTotal"]["amount"] == "0.00"
    assert any(i["product"].get("price", {}).get("priceDesignation") == "BUSINESS_PRICE" for i in items)
    assert any(i.get("tax", {}).get("taxCalculationBreakdowns") == [{"reportingScheme": "UOSS"}] for i in items)
    assert any("taxCollections" in i.get("tax", {}) for i in items)
    assert any("giftOption" in i["fulfillment"].get("packing", {}) for i in items if "fulfillment" in i)
    assert any(i["product"].get("sellerSku") == "000123" for i in items)
    assert any("MOON_DELIVERY" in o.get("programs", ()) and "moonPhase" in o for o in orders)
    assert any(o["salesChannel"]["marketplaceId"] == "A38D8NSA03LJTC" for o in orders)
    titles = "".join(i["product"].get("title", "") for i in items)
    assert all(letters in titles for letters in ("ž", "e\u0307", "ą", "ł", "ß", "タ", "カ\u3099", '"', "„"))
    reached = {
        (a["countryCode"], a.get("postalCode", ""))
        for a in (o["recipient"]["deliveryAddress"] for o in orders if "recipient" in o)
    }
    assert {(place.country, place.postcode) for place in TERRITORIES.values()} <= reached


@pytest.mark.parametrize("region", REGIONS)
def test_nothing_personal_unless_asked_for(caller: Any, region: str) -> None:
    """Without BUYER, RECIPIENT, TAX and FULFILLMENT no letter names a buyer; only a customisation's address may."""
    harmless = sorted(DATA_SETS - {"BUYER", "RECIPIENT", "TAX", "FULFILLMENT"})
    for order in caller.every_order(region, ",".join(harmless)):
        for item in order["orderItems"]:
            item["product"].pop("customization", None)
        text = json.dumps(order, ensure_ascii=False)
        assert not [mark for mark in PERSONAL_MARKS if mark in text]


def test_data_sets_come_only_when_asked_for(caller: Any) -> None:
    """Each data set brings its own part and no other."""
    parts = {"BUYER": "buyer", "RECIPIENT": "recipient", "PROCEEDS": "proceeds", "PACKAGES": "packages", "TAX": "tax"}
    parts |= {"FULFILLMENT": "fulfillment", "PAYMENT": "payment"}
    for data_set, part in parts.items():
        seen = {key for o in caller.every_order("Europe", data_set) for key in o}
        assert part in seen
        assert not (set(parts.values()) - {part}) & seen
        caller.shop.quotas.refill()


def test_recipients_are_whole_where_amazon_gives_them(caller: Any) -> None:
    """The seller's own parcels have a marked name and street, so that their absence elsewhere proves something.

    Of what Amazon ships, and of what is not paid or is cancelled, it gives town and country and neither of these.
    """
    seen = set()
    for order in caller.every_order("Europe", "RECIPIENT,FULFILLMENT"):
        if "recipient" in order:
            address, sent = order["recipient"]["deliveryAddress"], order["fulfillment"]
            own = sent["fulfilledBy"] == "MERCHANT"
            given = own and sent["fulfillmentStatus"] not in ("PENDING", "PENDING_AVAILABILITY", "CANCELLED")
            seen.add((own, given))
            assert address["city"]
            assert address.get("name", "").startswith(BUYER_MARK) is given
            assert address.get("addressLine1", "").startswith("GATVE-") is given
            assert ("00055577" in address.get("phone", "")) is given
    assert seen == {(True, True), (True, False), (False, False)}
