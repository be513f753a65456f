"""Orders as Amazon's API sends them, and everything that makes a document of one: made for tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from fvsestore_gui.amazon.order_reader import read_order
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_settings import FulfilmentSettings, PostingSettings, RateSource
from fvsestore_gui.model.postings import PostingDecision, RateUsed
from fvsestore_gui.model.products import Component, MatchedBy, MatchedProduct
from fvsestore_gui.model.vat import (
    Buyer,
    Certainty,
    Collector,
    RuleMatch,
    Situation,
    VatRate,
    VatRates,
    VatRule,
)
from fvsestore_gui.work.drafting import Ground

ORDER_ID = "305-1234567-7654321"
_IDS = {marketplace.country: marketplace for marketplace in MARKETPLACES.values()}


def line(number: int = 1, sku: str | None = "", quantity: int = 1, **parts: Any) -> dict[str, Any]:
    """One line as Amazon sends it. Parts by name: item="23.80", shipping, gift_wrap, cod_fee, other, discount, tax.

    `tax` is one amount, or a mapping of the parts' own. `fields` are merged in as they are.
    """
    fields = parts.pop("fields", {})
    currency = parts.pop("currency", "EUR")
    breakdowns: list[dict[str, Any]] = []

    def money(amount: str) -> dict[str, str]:
        return {"amount": amount, "currencyCode": currency}

    for kind, amount in parts.items():
        if kind == "tax" and isinstance(amount, Mapping):
            whole = sum((Decimal(one) for one in amount.values()), Decimal(0))
            details = [{"subtype": name.upper(), "value": money(one)} for name, one in amount.items()]
            breakdowns.append({"type": "TAX", "subtotal": money(str(whole)), "detailedBreakdowns": details})
        else:
            breakdowns.append({"type": kind.upper(), "subtotal": money(amount)})
    made: dict[str, Any] = {
        "orderItemId": f"1234567890{number:04d}",
        "quantityOrdered": quantity,
        "product": {"title": f"Prekė {number}"},
    }
    if sku is not None:
        made["product"]["sellerSku"] = sku or f"SKU-{number}"
    if breakdowns:
        made["proceeds"] = {"breakdowns": breakdowns}
    return made | fields


def order(
    total: str | None,
    *lines: dict[str, Any],
    marketplace: str = "DE",
    to: str | None = "DE",
    postcode: str = "10115",
    currency: str = "EUR",
    created: str = "2026-11-03T10:00:00Z",
    status: str = "SHIPPED",
    by: str = "MERCHANT",
    business: bool = False,
    own: Sequence[dict[str, Any]] = (),
    **fields: Any,
) -> Order:
    """An order as the program reads it from Amazon's reply."""
    raw: dict[str, Any] = {
        "orderId": ORDER_ID,
        "createdTime": created,
        "lastUpdatedTime": created,
        "programs": ["AMAZON_BUSINESS"] if business else [],
        "salesChannel": {"channelName": "AMAZON", "marketplaceId": _IDS[marketplace].marketplace_id},
        "orderItems": list(lines),
        "fulfillment": {"fulfillmentStatus": status, "fulfilledBy": by},
        **fields,
    }
    if to is not None:
        raw["recipient"] = {"deliveryAddress": {"countryCode": to, "postalCode": postcode}}
    if total is not None:
        raw["proceeds"] = {"grandTotal": {"amount": total, "currencyCode": currency}, "breakdowns": list(own)}
    read = read_order(raw)
    assert isinstance(read, Order), read
    return read


def own_part(kind: str, amount: str, currency: str = "EUR", status: str = "") -> dict[str, Any]:
    """A breakdown of the order as a whole."""
    part: dict[str, Any] = {"type": kind, "subtotal": {"amount": amount, "currencyCode": currency}}
    return part | ({"status": status} if status else {})


def rule(row_id: int, stock: str, ship_to: str, code: str, rate: str, **fields: Any) -> VatRule:
    """A confirmed rule."""
    return VatRule(
        row_id=row_id,
        stock_country=stock,
        ship_to=ship_to,
        vat_code=code,
        rate=Decimal(rate),
        certainty=Certainty.HIGH,
        **fields,
    )


BUYERS = (Buyer.CONSUMER, Buyer.BUSINESS)
#: what a seller of Lithuania has confirmed
RULES = (
    rule(1, "LT", "LT", "PVM1", "21"),
    rule(3, "LT", "DE", "OSSDE19", "19", buyer=Buyer.CONSUMER),
    rule(31, "LT", "DE", "OSSDE19", "19", buyer=Buyer.BUSINESS),
    rule(32, "LT", "FR", "OSSFR20", "20", buyer=Buyer.CONSUMER),
    rule(4, "LT", "DE", "PVM13", "0", buyer=Buyer.VAT_PAYER),
    rule(41, "LT", "FR", "PVM13", "0", buyer=Buyer.VAT_PAYER),
    rule(6, "DE", "DE", "DE19", "19", buyer=Buyer.CONSUMER),
    rule(7, "DE", "FR", "OSSFR20", "20", buyer=Buyer.CONSUMER),
    rule(12, "LT", "US", "PVM12", "0"),
    rule(121, "LT", "GB", "PVM12", "0"),
    rule(122, "LT", "JP", "PVM12", "0"),
    rule(13, "GB", "GB", "PVM15", "0", collector=Collector.AMAZON),
    rule(14, "US", "US", "PVM15", "0", collector=Collector.AMAZON),
    rule(141, "LT", "US", "PVM12", "0", collector=Collector.AMAZON),
    rule(15, "LT", "PL", "OSSPL23", "23", buyer=Buyer.CONSUMER),
    rule(16, "CN", "DE", "PVM15", "0", collector=Collector.AMAZON),
)


class FewRules:
    """A small table: the first rule of the places, the collector and every buyer it may be."""

    def __init__(self, rules: Sequence[VatRule] = RULES) -> None:
        self._rules = rules
        self.asked: list[Situation] = []

    def match(self, situation: Situation, /) -> RuleMatch:
        self.asked.append(situation)
        there = [
            one
            for one in self._rules
            if (one.stock_country, one.collector) == (situation.stock_country, situation.collector)
            and one.ship_to in (situation.territory or situation.ship_to, situation.ship_to)
        ]
        found = {
            next((one.row_id for one in there if one.buyer in (buyer, Buyer.ANY)), 0): buyer
            for buyer in situation.buyers
        }
        if len(found) > 1:
            return RuleMatch(None, "vat_buyer_unknown", tuple(there))
        (row_id,) = found
        if not row_id:
            return RuleMatch(None, "vat_rule_none")
        return RuleMatch(next(one for one in there if one.row_id == row_id))


@dataclass
class SameCode:
    """Every SKU is a product of the same code in capitals, but for those of `table` and `unknown`."""

    table: dict[str, MatchedProduct] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()

    def match(self, sku: str | None, /) -> MatchedProduct:
        if not sku or sku in self.unknown:
            return MatchedProduct(sku or "", MatchedBy.NONE)
        if sku in self.table:
            return self.table[sku]
        return MatchedProduct(sku, MatchedBy.SAME_CODE, (Component(sku.replace("-", "").upper()),))

    def title(self, product: str, /) -> str:
        return f"Kortelė {product}"


def bundle(sku: str, *components: tuple[str, str] | tuple[str, str, str]) -> MatchedProduct:
    """(product, quantity) or (product, quantity, share) of each."""
    return MatchedProduct(
        sku,
        MatchedBy.BUNDLE,
        tuple(
            Component(code, Decimal(quantity), Decimal(share[0]) if share else None)
            for code, quantity, *share in components
        ),
    )


@dataclass
class OneRate:
    """EUR for a unit by currency; the same every day."""

    rates: dict[str, str] = field(
        default_factory=lambda: {"GBP": "1.162790698", "USD": "0.869565217", "JPY": "0.005813953", "PLN": "0.2331"}
    )

    def rate(self, currency: str, day: date, /) -> RateUsed | None:
        known = self.rates.get(currency)
        return None if known is None else RateUsed(Decimal(known), day, RateSource.FINVALDA)


def _area(place: str, area: str, standard: str, *reduced: str) -> VatRate:
    rates = tuple(Decimal(one) for one in reduced)
    return VatRate(place, area, Decimal(standard), rates, None, None, Certainty.HIGH, "test")


VAT_RATES = VatRates(
    [
        _area("LT", "EU", "21", "5", "12"),
        _area("DE", "EU", "19", "7"),
        _area("FR", "EU", "20", "5.5", "10"),
        _area("PL", "EU", "23", "5", "8"),
        _area("ES", "EU", "21", "4", "10"),
        _area("GB", "OUTSIDE", "20", "5"),
        _area("ES-CN", "OUTSIDE", "0"),
        _area("CY-NORTH", "HOLD", "0"),
    ]
)

SETTINGS = PostingSettings(
    parameter="FVSAMAZON",
    series="AMZ",
    client="AMZDE",
    fbm=FulfilmentSettings(warehouse="CENTR.", stock_country="LT"),
    fba=FulfilmentSettings(warehouse="FBA", stock_country="DE"),
    shipping_service="PRISTATYMAS",
    gift_wrap_service="PAKAVIMAS",
    cod_service="COD",
    tip_service="ARBATPINIGIAI",
    other_service="KITA",
    discount_service="NUOLAIDA",
    payment_days=14,
)


def ground(settings: PostingSettings = SETTINGS, **changes: Any) -> Ground:
    """Ground to draft on; `decision` is that of order row 1."""
    decision: PostingDecision | None = changes.pop("decision", None)
    values: dict[str, Any] = {
        "store_code": "FVSAMAZON",
        "settings": settings,
        "rules": FewRules(),
        "products": SameCode(),
        "rates": OneRate(),
        "vat_rates": VAT_RATES,
        "decisions": {} if decision is None else {1: decision},
    }
    return Ground(**(values | changes))
