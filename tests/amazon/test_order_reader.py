"""What becomes of one order of a reply."""

import copy
import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.amazon.order_reader import read_order
from fvsestore_gui.amazon.replies import decode
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import HELD_REASONS, HeldOrder, Order

PERSON = ["Ona Žukauskaitė", "Pilies g. 5-12", "LT-01123", "+370 612 34567", "ona@example.lt", "Vilniaus miestas"]


def usual() -> Any:
    """An order as Amazon sends one, with everything personal in it."""
    return {
        "orderId": "302-1234567-1234567",
        "orderAliases": [{"aliasId": "EIL-0007", "aliasType": "SELLER_ORDER_ID"}],
        "createdTime": "2026-11-01T08:00:00Z",
        "lastUpdatedTime": "2026-11-02T08:00:00.250Z",
        "programs": ["PRIME", "AMAZON_BUSINESS"],
        "associatedOrders": [{"orderId": "302-0000000-0000001", "associationType": "REPLACEMENT_ORIGINAL_ID"}],
        "salesChannel": {"channelName": "AMAZON", "marketplaceId": "A1PA6795UKMFR9", "marketplaceName": "Amazon.de"},
        "buyer": {"buyerName": PERSON[0], "buyerEmail": PERSON[4]},
        "recipient": {
            "deliveryAddress": {
                "name": PERSON[0],
                "addressLine1": PERSON[1],
                "city": PERSON[5],
                "stateOrRegion": "Las Palmas",
                "postalCode": "35001",
                "countryCode": "ES",
                "phone": PERSON[3],
                "extendedFields": {"streetName": PERSON[1]},
            }
        },
        "proceeds": {
            "grandTotal": {"amount": "44.99", "currencyCode": "EUR"},
            "breakdowns": [{"type": "ITEM", "subtotal": {"amount": "44.99", "currencyCode": "EUR"}}],
        },
        "tax": {"taxRegistrations": [{"legalName": PERSON[0], "taxRegistrationNumber": "LT100001738313"}]},
        "fulfillment": {
            "fulfillmentStatus": "SHIPPED",
            "fulfilledBy": "MERCHANT",
            "shipByWindow": {"earliestDateTime": "2026-11-01T23:00:00Z", "latestDateTime": "2026-11-03T22:59:59Z"},
        },
        "orderItems": [
            {
                "orderItemId": "00712345678901",
                "quantityOrdered": 2,
                "product": {
                    "asin": "B08N5WRWNW",
                    "title": "Šepetėlis „Žąsis“",
                    "sellerSku": "007-ŠEP",
                    "price": {"unitPrice": {"amount": "22.495", "currencyCode": "EUR"}},
                    "customization": {"customizedUrl": "https://example.com/" + PERSON[0]},
                },
                "proceeds": {
                    "proceedsTotal": {"amount": "44.99", "currencyCode": "EUR"},
                    "breakdowns": [
                        {"type": "ITEM", "subtotal": {"amount": "44.99", "currencyCode": "EUR"}},
                        {
                            "type": "TAX",
                            "subtotal": {"amount": "7.18", "currencyCode": "EUR"},
                            "detailedBreakdowns": [
                                {"subtype": "ITEM", "value": {"amount": "7.18", "currencyCode": "EUR"}}
                            ],
                        },
                    ],
                },
                "promotion": {"breakdowns": [{"promotionId": "KALĖDOS"}, {"promotionId": "KALĖDOS"}]},
                "cancellation": {"cancellationRequest": {"requester": "BUYER", "cancelReason": "x"}},
                "fulfillment": {
                    "quantityFulfilled": 2,
                    "quantityUnfulfilled": 0,
                    "packing": {"giftOption": {"giftMessage": "Myliu, " + PERSON[0], "giftWrapLevel": "Classic"}},
                },
                "tax": {
                    "taxCollections": [{"model": "MARKETPLACE_FACILITATOR", "responsibleParty": "Amazon"}],
                    "taxCalculationBreakdowns": [{"reportingScheme": "UOSS"}],
                },
            }
        ],
        "packages": [
            {
                "packageReferenceId": "1",
                "carrier": "DPD",
                "trackingNumber": "05501234567890123456",
                "packageStatus": {"status": "DELIVERED"},
                "shipTime": "2026-11-02T07:00:00Z",
                "shipFromAddress": {"name": PERSON[0], "addressLine1": PERSON[1]},
            }
        ],
    }


def read(raw: Any) -> Order:
    order = read_order(raw)
    assert isinstance(order, Order), order
    return order


def held(raw: Any) -> HeldOrder:
    order = read_order(raw)
    assert isinstance(order, HeldOrder), order
    assert order.reason in HELD_REASONS
    return order


def test_a_usual_order_is_read_whole() -> None:
    """Everything an accountant needs of an order arrives as Amazon sent it."""
    order = read(usual())
    item = order.items[0]
    assert order.created == datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert order.updated.microsecond == 250_000
    assert (order.status, order.fulfilled_by, order.marketplace_id) == ("SHIPPED", "MERCHANT", "A1PA6795UKMFR9")
    assert order.seller_order_id == "EIL-0007"
    assert order.business
    assert order.associated == (("302-0000000-0000001", "REPLACEMENT_ORIGINAL_ID"),)
    assert order.total == Money(449_900, "EUR")
    assert item.unit_price == Money(224_950, "EUR")
    assert (item.order_item_id, item.sku, item.title) == ("00712345678901", "007-ŠEP", "Šepetėlis „Žąsis“")
    assert [(part.kind, part.subtype, part.amount.ten_thousandths) for part in item.breakdowns] == [
        ("ITEM", "", 449_900),
        ("TAX", "", 71_800),
        ("TAX", "ITEM", 71_800),
    ]
    assert item.promotion_ids == ("KALĖDOS",)
    assert item.cancellation == "requested:BUYER"
    assert item.gift_wrap_level == "Classic"
    assert (item.tax_collection, item.tax_scheme) == ("MARKETPLACE_FACILITATOR:Amazon", "UOSS")
    assert order.packages[0].tracking_number == "05501234567890123456"
    assert order.agreement.state == "agrees"
    assert order.extra is None
    assert item.extra is None


def test_of_the_recipient_only_what_vat_needs_is_kept() -> None:
    """Country, state and tax territory are kept; nothing else of the buyer is anywhere in the order."""
    order = read(usual())
    assert (order.ship_country, order.ship_region, order.tax_territory) == ("ES", "Las Palmas", "ES-CN")
    assert order.recipient_given
    for secret in (*PERSON, "35001", "LT100001738313"):
        assert secret not in repr(order)


def test_of_a_held_order_nothing_personal_is_kept() -> None:
    """The raw reply of a held order has its personal fields masked, however the order is broken."""
    raw = usual()
    raw["proceeds"]["grandTotal"]["amount"] = "12.4.0"
    raw["recipient"]["deliveryAddress"]["newPersonalField"] = PERSON[0]
    raw["deliveryNote"] = f"call {PERSON[3]} or {PERSON[4]}"
    order = held(raw)
    assert (order.order_id, order.reason, order.field) == (
        "302-1234567-1234567",
        "amount_unreadable",
        "proceeds.grandTotal.amount",
    )
    assert order.value == "12.4.0"
    for secret in (*PERSON, "35001", "LT100001738313"):
        assert secret not in repr(order)
    kept = json.loads(order.raw)
    assert kept["recipient"]["deliveryAddress"]["countryCode"] == "ES"
    assert kept["orderItems"][0]["product"]["sellerSku"] == "007-ŠEP"
    assert kept["salesChannel"]["marketplaceName"] == "Amazon.de"


@pytest.mark.parametrize("path", ["recipient", "buyer", "tax"])
def test_personal_data_of_a_wrong_shape_is_masked_too(path: str) -> None:
    """A list or a text where Amazon documents an object of personal data leaks nothing."""
    raw = usual()
    raw[path] = [PERSON[0], {"x": PERSON[1]}, 37061234567]
    order = read(raw)
    broken = copy.deepcopy(raw)
    broken["orderItems"] = None
    for text in (repr(order), repr(held(broken))):
        for secret in (PERSON[0], PERSON[1], "37061234567"):
            assert secret not in text


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("22.495", 224_950),
        ("19940", 199_400_000),
        ("0.00", 0),
        ("-3.5", -35_000),
        ("1.23450000", 12_345),
        (Decimal("12.50"), 125_000),
        (7, 70_000),
        (Decimal("1E+2"), 1_000_000),
    ],
)
def test_amounts_are_exact(sent: object, stored: int) -> None:
    """Three decimals, none, and JSON numbers all arrive to the last digit."""
    raw = usual()
    raw["proceeds"]["grandTotal"]["amount"] = sent
    assert read(raw).total == Money(stored, "EUR")


def test_a_json_number_never_passes_through_a_float() -> None:
    """An amount sent as a bare number keeps all its digits."""
    text = json.dumps(usual()).replace('"44.99"', "10000000000.0001")
    assert read(decode(text.encode())).total == Money(100_000_000_000_001, "EUR")


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        ("12.4.0", "amount_unreadable"),
        ("12,40", "amount_unreadable"),
        ("", "amount_unreadable"),
        ("١٢", "amount_unreadable"),
        (True, "amount_unreadable"),
        ({"x": 1}, "amount_unreadable"),
        (Decimal("NaN"), "amount_unreadable"),
        ("1.00001", "amount_too_fine"),
        (Decimal("1E-30"), "amount_too_fine"),
        (Decimal("1E+999999"), "amount_too_large"),
        ("9" * 30, "amount_too_large"),
        (10**500, "amount_too_large"),
    ],
)
def test_an_amount_that_is_not_exact_holds_the_order(sent: object, reason: str) -> None:
    """No amount is guessed or rounded: the order is held and says which."""
    raw = usual()
    raw["orderItems"][0]["proceeds"]["breakdowns"][1]["subtotal"]["amount"] = sent
    order = held(raw)
    assert (order.reason, order.field) == (reason, "orderItems[0].proceeds.breakdowns[1].subtotal.amount")


@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        (lambda o: o.pop("orderId"), "order_id_missing", "orderId"),
        (lambda o: o.update(orderId=7), "order_id_unreadable", "orderId"),
        (lambda o: o.update(orderId="a b"), "order_id_unreadable", "orderId"),
        (lambda o: o.pop("createdTime"), "time_unreadable", "createdTime"),
        (lambda o: o.update(lastUpdatedTime="2026-11-02T08:00:00"), "time_unreadable", "lastUpdatedTime"),
        (lambda o: o.update(lastUpdatedTime="0001-01-01T00:00:00+14:00"), "time_unreadable", "lastUpdatedTime"),
        (lambda o: o.update(lastUpdatedTime=1764000000), "time_unreadable", "lastUpdatedTime"),
        (lambda o: o.pop("orderItems"), "items_missing", "orderItems"),
        (lambda o: o.update(orderItems={}), "item_unreadable", "orderItems"),
        (lambda o: o["orderItems"].append("x"), "item_unreadable", "orderItems[1]"),
        (lambda o: o["orderItems"].append(o["orderItems"][0]), "item_id_repeats", "orderItems[1].orderItemId"),
        (lambda o: o["orderItems"][0].pop("orderItemId"), "item_id_missing", "orderItems[0].orderItemId"),
        (lambda o: o["orderItems"][0].update(orderItemId=7), "item_unreadable", "orderItems[0].orderItemId"),
        (
            lambda o: o["orderItems"][0].update(quantityOrdered=1.5),
            "quantity_unreadable",
            "orderItems[0].quantityOrdered",
        ),
        (lambda o: o["orderItems"][0].update(quantityOrdered=-1), "quantity_negative", "orderItems[0].quantityOrdered"),
        (
            lambda o: o["orderItems"][0].update(quantityOrdered=None),
            "quantity_unreadable",
            "orderItems[0].quantityOrdered",
        ),
        (
            lambda o: o["proceeds"]["grandTotal"].pop("currencyCode"),
            "currency_missing",
            "proceeds.grandTotal.currencyCode",
        ),
        (lambda o: o["proceeds"]["grandTotal"].pop("amount"), "amount_unreadable", "proceeds.grandTotal.amount"),
        (lambda o: o["proceeds"].update(breakdowns={}), "amount_unreadable", "proceeds.breakdowns"),
        (lambda o: o["fulfillment"].update(fulfillmentStatus=[]), "field_unreadable", "fulfillment.fulfillmentStatus"),
    ],
)
def test_what_decides_must_be_readable(change: Any, reason: str, field: str) -> None:
    """Identity, times, quantities and amounts that cannot be read hold the order with the path of the trouble."""
    raw = usual()
    change(raw)
    order = held(raw)
    assert (order.reason, order.field) == (reason, field)


def test_odd_but_harmless_fields_do_not_hold_an_order() -> None:
    """A title, a parcel or a delivery window of a wrong type is kept aside and the order is imported."""
    raw = usual()
    raw["orderItems"][0]["product"]["title"] = ["x"]
    raw["packages"][0]["shipTime"] = "yesterday"
    raw["packages"].append("parcel")
    raw["fulfillment"]["shipByWindow"] = "soon"
    raw["programs"].append(7)
    order = read(raw)
    assert json.loads(order.items[0].extra or "")["product.title"] == ["x"]
    assert set(json.loads(order.extra or "")) == {
        "fulfillment.shipByWindow",
        "packages",
        "packages.shipTime",
        "programs",
    }


def test_what_amazon_adds_is_kept() -> None:
    """Unknown fields and words survive; unknown personal-looking fields survive masked."""
    raw = usual()
    raw["sustainability"] = {"score": 5, "buyerNickname": PERSON[0], "hint": f"ask {PERSON[4]} first"}
    raw["fulfillment"]["fulfillmentStatus"] = "TELEPORTED"
    raw["orderItems"][0]["expense"] = {"pointsCost": {"pointsGranted": {"pointsNumber": 3}}}
    raw["proceeds"]["breakdowns"].append({"type": "ECO_FEE", "subtotal": {"amount": "0.00", "currencyCode": "EUR"}})
    order = read(raw)
    assert order.status == "TELEPORTED"
    assert json.loads(order.extra or "") == {
        "sustainability": {"score": 5, "buyerNickname": "●●●", "hint": "ask ●●● first"}
    }
    assert "pointsNumber" in (order.items[0].extra or "")
    assert order.breakdowns[-1].kind == "ECO_FEE"


@pytest.mark.parametrize(
    "field", ["line1", "town", "shipTo", "giftText", "destination", "comment", "cancelReason", "deliveredTo", "sender"]
)
def test_personal_data_in_fields_nobody_documents_is_masked(field: str) -> None:
    """A field that Amazon may add for a street, a town or the buyer's own words is kept masked, read or held."""
    raw = usual()
    raw["news"] = {field: {"x": PERSON[1]}}
    raw["orderItems"][0]["cancellation"] = {"cancellationRequest": {"requester": "BUYER", field: PERSON[1]}}
    assert PERSON[1] not in repr(read(raw))
    raw["createdTime"] = None
    assert PERSON[1] not in repr(held(raw))


def test_null_is_the_same_as_absent() -> None:
    """Every optional field may be null."""
    raw = dict.fromkeys(usual()) | {
        name: usual()[name] for name in ("orderId", "createdTime", "lastUpdatedTime", "orderItems")
    }
    item = raw["orderItems"][0]
    raw["orderItems"] = [{name: item[name] if name in ("orderItemId", "quantityOrdered") else None for name in item}]
    order = read(raw)
    assert order.total is None
    assert order.agreement.state == "no_total"
    assert (order.status, order.items[0].total, order.extra) == ("", None, None)


def test_a_total_that_is_not_there_stays_empty() -> None:
    """A pending order has no total: unknown, never 0.00."""
    raw = usual()
    del raw["proceeds"], raw["orderItems"][0]["proceeds"]
    raw["fulfillment"]["fulfillmentStatus"] = "PENDING"
    order = read(raw)
    assert order.total is None
    assert order.agreement.state == "pending"


def test_texts_no_database_takes_are_repaired() -> None:
    """Lone surrogates and NUL characters become a replacement sign rather than break the page's transaction."""
    raw = decode(json.dumps(usual()).replace("Žąsis", "x").replace("Classic", "\\u0000\\ud800").encode())
    raw["orderItems"][0]["product"]["title"] = "a\x00b\ud83d"
    order = read(raw)
    assert order.items[0].title == "a\ufffdb\ufffd"
    order.items[0].gift_wrap_level.encode()  # type: ignore[union-attr]  # a text, as just read


def test_something_that_is_no_order_is_held_without_its_text() -> None:
    """A text in the list of orders is held, masked: it could be anything."""
    order = held(PERSON[0])
    assert (order.reason, order.order_id, PERSON[0] in order.raw) == ("not_an_object", None, False)


@pytest.mark.parametrize("name", ["searchOrders_uk_merchant_substitutions", "searchOrders_pending_no_proceeds"])
def test_real_replies_are_read(shared: Path, name: str) -> None:
    """Amazon's own examples and a public recording become orders."""
    document = decode((shared / "samples" / "orders" / f"{name}.json").read_bytes())
    assert all(isinstance(read_order(raw), Order) for raw in document["orders"])


def test_a_real_reply_of_get_order_is_read(shared: Path) -> None:
    """The Brazilian example with gift and promotion arrives, without its buyer."""
    document = decode((shared / "samples" / "orders" / "getOrder_br_unshipped_giftwrap_promo.json").read_bytes())
    order = read(document["order"])
    assert order.items[0].promotion_ids == ("BR-NATAL-2024",)
    assert (order.ship_country, order.ship_region) == ("BR", "SP")
    for personal in ("Maria", "Flores", "01234", "98765-4321", "Feliz"):
        assert personal not in repr(order)
