"""From what lines cost to the sums of a document: net and VAT, in its currency and in EUR, adding up to the cent.

What Amazon charged is the truth. A line's price with tax is rounded to the currency's smallest coin; then its VAT is
Amazon's own where that fits the rule's rate, else counted from the price, and net is the rest. What rounding leaves of
the total goes to the largest line. EUR is counted line by line and made to meet the total at the rate in the same way.
"""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from fvsestore_gui.model.money import SCALE, currency_digits, decimal_text, rounded
from fvsestore_gui.model.postings import HeldReason

EUR = "EUR"
CENT = Decimal("0.01")
_NOTHING = Decimal("0.00")
_HUNDRED = Decimal(100)


class LinePrice(msgspec.Struct, frozen=True, gc=False):
    """What one line of a document is to cost, whole ten-thousandths, tax contained.

    `tax` is Amazon's own in amount less discount, `discount_tax` in the discount; None is counted by the rate.
    """

    amount: int
    discount: int
    tax: int | None
    discount_tax: int | None
    rate: Decimal


class AmazonsTax(msgspec.Struct, frozen=True, gc=False):
    """Tax that Amazon counted in `price` (whole ten-thousandths), and how often it may have rounded in doing so."""

    price: int
    tax: int | None
    rate: Decimal
    roundings: int


class LineAmounts(msgspec.Struct, frozen=True, gc=False):
    """One line's sums as a document has them; net is before the discount. `residue` was moved to this line."""

    net: Decimal
    discount: Decimal
    vat: Decimal
    net_eur: Decimal
    discount_eur: Decimal
    vat_eur: Decimal
    residue: Decimal = _NOTHING


class Amounts(msgspec.Struct, frozen=True):
    """All sums of a document."""

    lines: tuple[LineAmounts, ...]
    total: Decimal
    total_eur: Decimal


def amounts_of(
    prices: Sequence[LinePrice],
    total: int,
    currency: str,
    eur_per_unit: Decimal | None,
) -> Amounts | HeldReason:
    """The sums of lines that cost `prices` and make `total` (whole ten-thousandths) of `currency`.

    `eur_per_unit` is None for EUR. A reason instead (amounts_do_not_add_up) where the total is no whole number of the
    currency's coins.
    """
    digits = currency_digits(currency)
    whole = _coins(total, digits)
    grosses = [(_coins(price.amount, digits), _coins(price.discount, digits)) for price in prices]
    residue = whole - sum((amount - discount for amount, discount in grosses), _NOTHING)
    coin = Decimal(1).scaleb(-digits)
    if whole * SCALE != total or not prices or abs(residue) > coin * 2 * len(prices):
        return _not_adding_up(total, whole - residue, currency)
    largest = _largest([amount - discount for amount, discount in grosses])
    moved = [_NOTHING] * len(prices)
    if residue:
        amount, discount = grosses[largest]
        grosses[largest] = (amount + residue, discount)
        moved[largest] = residue
    sides = [_net_discount_vat(price, *gross, digits) for price, gross in zip(prices, grosses, strict=True)]
    if eur_per_unit is None:
        lines = [LineAmounts(*side, *side, residue) for side, residue in zip(sides, moved, strict=True)]
        return Amounts(tuple(lines), whole, whole)
    in_eur = [_in_eur(side, eur_per_unit) for side in sides]
    total_eur = rounded(whole * eur_per_unit)
    net, discount, vat = in_eur[largest]
    left = total_eur - sum((net - discount + vat for net, discount, vat in in_eur), _NOTHING)
    in_eur[largest] = (net + left, discount, vat)
    lines = [LineAmounts(*side, *eur, residue) for side, eur, residue in zip(sides, in_eur, moved, strict=True)]
    return Amounts(tuple(lines), whole, total_eur)


def vat_differs(counted: Sequence[AmazonsTax], currency: str) -> HeldReason | None:
    """Whether Amazon counted another tax than the rules: over one coin for each rounding, or any where there is none.

    Amazon rounds each piece and each part for itself.
    """
    digits = currency_digits(currency)
    coin = Decimal(1).scaleb(-digits)
    differs = False
    amazons = ours = Decimal(0)
    for one in counted:
        exact = Decimal(one.price) / SCALE * one.rate / (_HUNDRED + one.rate)
        ours += exact
        if one.tax is None:
            amazons += exact
            continue
        amazon = Decimal(one.tax) / SCALE
        amazons += amazon
        if abs(amazon - exact) > coin * one.roundings or (amazon and not one.rate):
            differs = True
    if not differs:
        return None
    facts = {"amazon": _text(amazons, digits), "ours": _text(ours, digits), "currency": currency}
    return HeldReason("vat_differs", dict(facts))


def vat_in(gross: Decimal, rate: Decimal, digits: int = 2) -> Decimal:
    """The VAT contained in a price at `rate` per cent, rounded."""
    return cents(rounded(gross * rate / (_HUNDRED + rate), digits))


def cents(amount: Decimal) -> Decimal:
    """The same amount written with two decimals; it has no more."""
    return amount.quantize(CENT)


def _coins(amount: int, digits: int) -> Decimal:
    coins = rounded(Decimal(amount).scaleb(-4), digits)
    return coins if digits == 2 else cents(coins)


def _largest(grosses: Sequence[Decimal]) -> int:
    return max(range(len(grosses)), key=lambda place: (grosses[place], -place), default=0)


def _net_discount_vat(
    price: LinePrice, amount: Decimal, discount: Decimal, digits: int
) -> tuple[Decimal, Decimal, Decimal]:
    """(net before the discount, discount, VAT): they make amount less discount exactly."""
    gross = amount - discount
    vat = vat_in(gross, price.rate, digits) if price.tax is None else _coins(price.tax, digits)
    of_discount = price.discount_tax
    discount_net = discount - (
        vat_in(discount, price.rate, digits) if of_discount is None else _coins(of_discount, digits)
    )
    return gross - vat + discount_net, discount_net, vat


def _in_eur(side: tuple[Decimal, Decimal, Decimal], eur_per_unit: Decimal) -> tuple[Decimal, Decimal, Decimal]:
    net, discount, vat = side
    return rounded(net * eur_per_unit), rounded(discount * eur_per_unit), rounded(vat * eur_per_unit)


def _text(amount: Decimal, digits: int) -> str:
    return format(rounded(amount, digits), "f")


def _not_adding_up(total: int, lines: Decimal, currency: str) -> HeldReason:
    facts = {"total": decimal_text(total, currency), "lines": format(lines, "f"), "currency": currency}
    return HeldReason("amounts_do_not_add_up", dict(facts))
