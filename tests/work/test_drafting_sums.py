"""Whatever an order looks like: what its document says is what Amazon charged, in both currencies, to the cent."""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from fvsestore_gui.finvalda.documents import operation_fields
from fvsestore_gui.model.money import currency_digits, rounded
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_settings import DiscountAs, FulfilmentSettings, Replacement
from fvsestore_gui.model.postings import Posting
from fvsestore_gui.model.products import MatchedProduct
from fvsestore_gui.work.drafting import draft
from tests.work.orders_to_draft import SETTINGS, OneRate, SameCode, bundle, ground, line, order, own_part


@dataclass(frozen=True)
class Shop:
    """Where an order is placed: how its tax is shown, who collects it, and the rate of its rule."""

    marketplace: str
    to: str
    currency: str
    stock: str
    amazons_rate: str
    rate: str
    on_top: bool = False
    collected: bool = False


SHOPS = (
    Shop("DE", "DE", "EUR", "LT", "19", "19"),
    Shop("FR", "FR", "EUR", "LT", "20", "20"),
    Shop("PL", "PL", "PLN", "LT", "23", "23"),
    Shop("GB", "GB", "GBP", "GB", "20", "0", collected=True),
    Shop("US", "US", "USD", "US", "8.25", "0", on_top=True, collected=True),
    Shop("JP", "JP", "JPY", "LT", "0", "0"),
)
BUNDLE = bundle("SKU-1", ("DALIS1", "1", "0.7"), ("DALIS2", "3", "0.3"))
THIRDS = bundle("SKU-2", ("A", "1"), ("B", "1"), ("C", "1"))


@dataclass
class Made:
    """An order, and what Amazon collects of it."""

    order: Order
    shop: Shop
    collected: Decimal = Decimal(0)
    products: dict[str, MatchedProduct] = field(default_factory=dict)


@st.composite
def orders(draw: st.DrawFn) -> Made:
    shop = draw(st.sampled_from(SHOPS))
    digits = currency_digits(shop.currency)
    coin = Decimal(1).scaleb(-digits)
    amazons = Decimal(shop.amazons_rate)
    base = Decimal(100) if shop.on_top else 100 + amazons

    def coins(most: int, least: int = 0) -> Decimal:
        return draw(st.integers(least, most)) * coin

    def tax_of(amount: Decimal) -> Decimal:
        return (amount * amazons / base).quantize(coin, ROUND_HALF_UP)

    told = draw(st.sampled_from(["parts", "lines", "nothing"])) if not shop.collected else "parts"
    total = collected = Decimal(0)
    lines = []
    for number in range(1, draw(st.integers(1, 8)) + 1):
        parts: dict[str, Any] = {"item": coins(50_000, 100)}
        if draw(st.booleans()):
            parts["shipping"] = coins(2_000)
        if draw(st.booleans()):
            parts["gift_wrap"] = coins(500)
        if draw(st.booleans()):
            parts["discount"] = -coins(int(parts["item"] / coin))
        price = sum(parts.values(), Decimal(0))
        taxes = {name: tax_of(amount) for name, amount in parts.items()}
        tax = sum(taxes.values(), Decimal(0))
        sent: dict[str, Any] = {name: str(amount) for name, amount in parts.items()}
        if told == "parts":
            sent["tax"] = {name: str(amount) for name, amount in taxes.items()}
        elif told == "lines":
            sent["tax"] = str(tax)
        if told != "nothing":
            total += tax if shop.on_top else 0
            collected += tax if shop.collected else 0
        total += price
        collection = {"taxCollections": [{"model": "MARKETPLACE_FACILITATOR", "responsibleParty": "Amazon"}]}
        extra = {"tax": collection} if shop.collected else {}
        quantity = draw(st.integers(1, 12))
        lines.append(line(number, quantity=quantity, currency=shop.currency, fields=extra, **sent))
    own = []
    if draw(st.booleans()):
        tip = coins(900)
        own.append(own_part("DELIVERY_TIP", str(tip), shop.currency, "FINALIZED"))
        total += tip
    if draw(st.booleans()) and told == "nothing":
        for kind, amount in (("COD_FEE", coins(700)), ("OTHER", coins(700))):
            own.append(own_part(kind, str(amount), shop.currency))
            total += amount
    made = order(
        str(total), *lines, marketplace=shop.marketplace, to=shop.to, currency=shop.currency, own=own, postcode="1"
    )
    assert made.agreement.state == "agrees"
    products = {"SKU-1": BUNDLE, "SKU-2": THIRDS} if draw(st.booleans()) else {}
    return Made(made, shop, collected, products)


@settings(max_examples=300, deadline=None)
@given(
    orders(),
    st.sampled_from(DiscountAs),
    st.decimals("0.0001", "1.5", places=9).map(str),
)
def test_what_is_sent_is_what_amazon_charged_to_the_cent(made: Made, discount_as: DiscountAs, rate: str) -> None:
    """Lines, services and discounts make the order's total less what Amazon keeps; in EUR they make it at the rate."""
    stock = FulfilmentSettings(warehouse="CENTR.", stock_country=made.shop.stock)
    chosen = replace(SETTINGS, discount_as=discount_as, fbm=stock, replacement=Replacement.POST)
    rates = OneRate(dict.fromkeys(("PLN", "GBP", "USD", "JPY"), rate))
    posting = draft(1, made.order, ground(chosen, rates=rates, products=SameCode(made.products)))
    assert isinstance(posting, Posting), posting
    total = made.order.total
    assert total is not None
    assert posting.amazon_total == total.amount
    assert posting.collected_tax == made.collected
    assert sum(one.gross for one in posting.lines) == total.amount - made.collected == posting.total
    in_eur = posting.total if made.shop.currency == "EUR" else rounded(posting.total * Decimal(rate))
    assert sum(one.gross_eur for one in posting.lines) == in_eur == posting.total_eur
    goods = {one.order_item_id: one.quantity for one in made.order.items}
    assert len(goods) == len({one.order_item_id for one in posting.lines if one.part == "item"})
    # and Finvalda's own rules let it through
    sent = operation_fields(posting)["PardDok"]
    fields = [one for part in ("PardDokPrekeDetEil", "PardDokPaslaugaDetEil") for one in sent.get(part, [])]
    of_sent = sum(
        Decimal(one["dSumaV"]) - Decimal(one.get("dSumaNV", "0")) + Decimal(one["dSumaPVMV"]) for one in fields
    )
    assert of_sent == posting.total
