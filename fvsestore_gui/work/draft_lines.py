"""The lines of a document before their sums are counted: goods by their products, the rest gathered into services."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple, Protocol

from fvsestore_gui.finvalda.fields import cut
from fvsestore_gui.model.charges import Charge, ItemCharges, allocate
from fvsestore_gui.model.money import SCALE, to_stored
from fvsestore_gui.model.orders import OrderItem
from fvsestore_gui.model.posting_amounts import AmazonsTax, LinePrice, vat_in
from fvsestore_gui.model.posting_settings import DiscountAs, PostingSettings
from fvsestore_gui.model.posting_texts import plain
from fvsestore_gui.model.postings import LineKind
from fvsestore_gui.model.products import Component, MatchedProduct
from fvsestore_gui.model.vat import VatRule

TITLE_LENGTH = 50
#: the order of lines that are services
_SERVICES = ("shipping", "gift_wrap", "cod_fee", "tip", "other", "discount")
_ONE = Decimal(1)
#: shares of a bundle are exact to a millionth
_SHARE = 10**6
#: a price is shared out in whole cents
_CENT = 100


class Products(Protocol):
    """Which product an SKU is; `work.matching.ProductBook` is one."""

    def match(self, sku: str | None, /) -> MatchedProduct: ...
    def title(self, product: str, /) -> str: ...


class Line(NamedTuple):
    """A line of the document, with what it is to cost."""

    kind: LineKind
    part: str
    code: str
    title: str
    quantity: Decimal
    rule: VatRule
    price: LinePrice
    order_item_id: str = ""
    sku: str = ""


class _Service:
    """Parts of one kind under one rule, gathered over all lines of the order."""

    def __init__(self, part: str, rule: VatRule) -> None:
        self.part = part
        self.rule = rule
        self._amount = self._discount = 0
        self._tax: int | None = 0
        self._discount_tax: int | None = 0
        self._order_item_ids: list[str] = []

    def add(self, item: OrderItem, charge: Charge) -> None:
        self._amount += charge.amount
        self._discount += charge.discount
        self._tax = _sum(self._tax, charge.tax)
        self._discount_tax = _sum(self._discount_tax, charge.discount_tax)
        self._order_item_ids.append(item.order_item_id)

    def line(self, code: str) -> Line:
        rate = self.rule.rate or Decimal(0)
        price = LinePrice(self._amount, self._discount, self._tax, self._discount_tax, rate)
        only = self._order_item_ids[0] if len(self._order_item_ids) == 1 else ""
        return Line(LineKind.SERVICE, self.part, code, "", _ONE, self.rule, price, only)


class LineGatherer:
    """Takes the order's lines one by one, each with its product and its rule.

    `amazons_tax` is what Amazon counted of each; with `vat_by_rule` it is left aside, and the rules' VAT stands.
    """

    def __init__(self, settings: PostingSettings, products: Products, *, vat_by_rule: bool = False) -> None:
        self._settings = settings
        self._products = products
        self._vat_by_rule = vat_by_rule
        self.amazons_tax: list[AmazonsTax] = []
        self._goods: list[Line] = []
        self._services: dict[tuple[str, int, str], _Service] = {}

    def add(self, of_item: ItemCharges, product: MatchedProduct, rule: VatRule) -> None:
        """All that one line of the order costs."""
        item = of_item.item
        as_service = self._settings.discount_as is DiscountAs.SERVICE
        charges = of_item.charges
        if self._vat_by_rule:
            charges = tuple(Charge(one.part, one.amount, one.discount) for one in charges)
        else:
            self.amazons_tax += _taxes(item, charges, rule.rate or Decimal(0))
        for charge in charges:
            if charge.discount and as_service:
                charge = self._without_discount(item, charge, rule)
            if charge.part == "item":
                self._add_goods(item, product, rule, charge)
            elif charge.amount or charge.discount:
                self._service(charge.part, rule).add(item, charge)

    def lines(self) -> tuple[list[Line], list[str]]:
        """(goods in the order of the order's lines, then services; parts that no service is chosen for)."""
        lines = list(self._goods)
        missing = []
        for service in sorted(self._services.values(), key=lambda one: _SERVICES.index(one.part)):
            code = _service_code(self._settings, service.part)
            lines.append(service.line(code))
            if not code:
                missing.append(service.part)
        return lines, missing

    def _service(self, part: str, rule: VatRule) -> _Service:
        key = (part, rule.row_id, rule.vat_code)
        if key not in self._services:
            self._services[key] = _Service(part, rule)
        return self._services[key]

    def _without_discount(self, item: OrderItem, charge: Charge, rule: VatRule) -> Charge:
        """The part at its whole price; its discount goes into a service of its own, with a minus."""
        tax, of_discount = charge.tax, charge.discount_tax
        if tax is not None:
            if of_discount is None:
                of_discount = to_stored(vat_in(Decimal(charge.discount) / SCALE, rule.rate or Decimal(0)))
            tax += of_discount
        off = Charge("discount", -charge.discount, 0, None if of_discount is None else -of_discount, 0)
        self._service("discount", rule).add(item, off)
        return Charge(charge.part, charge.amount, 0, tax, 0)

    def _add_goods(self, item: OrderItem, product: MatchedProduct, rule: VatRule, charge: Charge) -> None:
        """One line of a document for each product of the SKU: a bundle's price is shared out among them."""
        components = product.components
        rate = rule.rate or Decimal(0)
        prices = [LinePrice(charge.amount, charge.discount, charge.tax, charge.discount_tax, rate)]
        if len(components) > 1:
            prices = _shared_out(prices[0], components)
        for component, price in zip(components, prices, strict=bool(components)):
            title = self._products.title(component.product) or item.title or ""
            self._goods.append(
                Line(
                    LineKind.GOODS,
                    "item",
                    component.product,
                    cut(plain(title), TITLE_LENGTH),
                    component.quantity * item.quantity,
                    rule,
                    price,
                    item.order_item_id,
                    item.sku or "",
                )
            )


def _taxes(item: OrderItem, charges: Sequence[Charge], rate: Decimal) -> Iterable[AmazonsTax]:
    """What Amazon counted of one line of the order, and beside it what it did not count."""
    tax = price = told = untold = 0
    for one in charges:
        if one.tax is None:
            untold += one.amount - one.discount
        else:
            price += one.amount - one.discount
            tax += one.tax
            told += 1
    if told:
        yield AmazonsTax(price, tax, rate, max(1, item.quantity) * told)
    if untold:
        yield AmazonsTax(untold, None, rate, 1)


def _shared_out(price: LinePrice, components: Sequence[Component]) -> list[LinePrice]:
    """A bundle's price among its products."""
    weights = _weights(components)
    amounts = allocate(price.amount, weights, _CENT)
    discounts = allocate(price.discount, weights, _CENT)
    taxes = _allocated(price.tax, amounts)
    discount_taxes = _allocated(price.discount_tax, discounts)
    shares = zip(amounts, discounts, taxes, discount_taxes, strict=True)
    return [LinePrice(*share, price.rate) for share in shares]


def _weights(components: Iterable[Component]) -> list[int]:
    """Parts of a bundle's price: those that have a share take it, the rest is divided by quantity."""
    parts = list(components)
    shares = sum((one.share for one in parts if one.share is not None), Decimal(0))
    pieces = sum((one.quantity for one in parts if one.share is None), Decimal(0))
    left = max(Decimal(0), _ONE - shares)
    return [int((left * one.quantity / pieces if one.share is None else one.share) * _SHARE) for one in parts]


def _allocated(amount: int | None, weights: Sequence[int]) -> Sequence[int | None]:
    return [None] * len(weights) if amount is None else allocate(amount, weights, _CENT)


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _service_code(settings: PostingSettings, part: str) -> str:
    return {
        "shipping": settings.shipping_service,
        "gift_wrap": settings.gift_wrap_service,
        "cod_fee": settings.cod_service,
        "tip": settings.tip_service,
        "other": settings.other_service,
        "discount": settings.discount_service,
    }[part]
