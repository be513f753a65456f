"""What Amazon charged for each line of an order, part by part, and which tax of it Amazon keeps for a state. Exact.

All amounts are whole ten-thousandths; nothing is rounded here. What only the order as a whole has (a tip, at times the
shipping or a discount) is shared out among the lines by what they cost, so that it follows their VAT.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from fvsestore_gui.model.money import Money, decimal_text
from fvsestore_gui.model.orders import Order, OrderItem
from fvsestore_gui.model.postings import HeldReason
from fvsestore_gui.model.vat import Collector

#: Amazon's categories that cost something, and what a line of a document calls them
PARTS: Mapping[str, str] = {
    "ITEM": "item",
    "SHIPPING": "shipping",
    "GIFT_WRAP": "gift_wrap",
    "COD_FEE": "cod_fee",
    "OTHER": "other",
}
_TIP = "DELIVERY_TIP"
#: states of an agreement that say why nothing can be made of an order yet
_DISAGREEING: Mapping[str, str] = {
    "pending": "order_pending",
    "cancelled": "order_pending",
    "differs": "order_differs",
    "summed": "order_summed",
    "no_total": "order_no_total",
    "no_parts": "order_parts_missing",
    "mixed_currencies": "order_mixed_currencies",
}
#: models of collecting by which Amazon owes the tax to the state
_BY_AMAZON = ("MARKETPLACE_FACILITATOR",)
_IOSS = "IOSS"


class Charge(msgspec.Struct, frozen=True, gc=False):
    """One part of a line's price. `amount` and what is taken off it, tax in both; only what the seller keeps.

    `tax` is Amazon's own count of the tax in amount less discount, None where it counted none; `discount_tax` of that
    in the discount, None where it did not tell that apart.
    """

    part: str
    amount: int
    discount: int = 0
    tax: int | None = None
    discount_tax: int | None = None


class ItemCharges(msgspec.Struct, frozen=True):
    """What one line of the order costs. `collector` None: somebody collects the tax, and nobody knows for whom."""

    item: OrderItem
    collector: Collector | None
    charges: tuple[Charge, ...]


class Charges(msgspec.Struct, frozen=True):
    """All of an order: its charges, and `collected` by Amazon for a state, make `total` exactly."""

    currency: str
    total: int
    collected: int
    items: tuple[ItemCharges, ...]


class Unclear(Exception):
    """The order's parts cannot be told apart for certain; `reason` says why."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.reason = HeldReason(code, dict(facts))


def charges_of(order: Order) -> Charges:
    """What `order` costs, line by line; cancelled lines are left out. Raises Unclear."""
    state = order.agreement.state
    if order.total is None or state != "agrees":
        raise _disagreeing(order)
    currency, total = order.total.currency, order.total.ten_thousandths
    lines = [_Line(item) for item in order.items if not is_cancelled(item)]
    own, tips = _own_parts(order)
    for kind in PARTS:
        _share_part(kind, own.get(kind), lines, currency)
    _share_discount(own.get("DISCOUNT"), lines, currency)
    lines = [line for line in lines if line.charged or line.item.quantity]
    if not lines or not all("ITEM" in line.amounts for line in lines):
        raise Unclear("order_parts_missing")
    on_top = order.agreement.tax_on_top
    _share_tax(own.get("TAX"), lines, currency, on_top=on_top)
    counted = any(line.tax for line in lines)
    charged = sum(line.price for line in lines) + (sum(line.tax or 0 for line in lines) if on_top else 0)
    if total - charged not in tips:
        raise Unclear("order_differs", difference=_text(total - charged, currency), currency=currency)
    _share_tip(total - charged, lines)
    items = []
    collected = 0
    for line in lines:
        kept, taken = line.charges(counted=counted, on_top=on_top)
        collected += taken
        items.append(kept)
    return Charges(currency, total, collected, tuple(items))


def is_cancelled(item: OrderItem) -> bool:
    """Whether a line is no part of the order any more: cancelled, or missing in Amazon's newest reply."""
    return item.cancellation.startswith(("executed", "gone"))


def allocate(amount: int, weights: Sequence[int], unit: int = 1) -> list[int]:
    """`amount` shared out by `weights` in whole `unit`s, so that the shares make it exactly.

    Each share is less than a unit away from its exact part; what is left over goes to those cut most, the first of
    equals. What is no whole unit of the amount itself stays with the greatest share.
    """
    if not weights:
        return []
    whole = sum(weights)
    if len(weights) == 1 or whole <= 0 or min(weights) < 0:
        return [amount, *[0] * (len(weights) - 1)]
    sign = -1 if amount < 0 else 1
    units, odd = divmod(abs(amount), unit)
    shares = []
    cut = []
    for place, weight in enumerate(weights):
        share, left = divmod(units * weight, whole)
        shares.append(share)
        cut.append((-left, place))
    for _, place in sorted(cut)[: units - sum(shares)]:
        shares[place] += 1
    result = [sign * share * unit for share in shares]
    if odd:
        result[weights.index(max(weights))] += sign * odd
    return result


class _Line:
    """A line while its parts are gathered. Discounts are positive: what is taken off."""

    def __init__(self, item: OrderItem) -> None:
        self.item = item
        self.amounts: dict[str, int] = {}
        self.off: int | None = None
        self.tax: int | None = None
        #: parts that the order as a whole has, shared out
        self.shared: set[str] = set()
        self.tip = 0
        self._off_by_part: dict[str, int] = {}
        self._taxes: dict[str, int] = {}
        for one in item.breakdowns:
            amount = one.amount.ten_thousandths
            if one.kind == "TAX":
                if one.subtype:
                    kind = _kind(one.subtype, "DISCOUNT")
                    self._taxes[kind] = self._taxes.get(kind, 0) + (-abs(amount) if kind == "DISCOUNT" else amount)
                else:
                    self.tax = (self.tax or 0) + amount
            elif one.kind == "DISCOUNT":
                if one.subtype:
                    kind = _kind(one.subtype)
                    kind = "ITEM" if kind == "OTHER" else kind
                    self._off_by_part[kind] = self._off_by_part.get(kind, 0) + abs(amount)
                else:
                    self.off = (self.off or 0) + abs(amount)
            elif not one.subtype:
                kind = _kind(one.kind)
                self.amounts[kind] = self.amounts.get(kind, 0) + amount

    @property
    def charged(self) -> bool:
        return bool(self.amounts or self.off)

    @property
    def price(self) -> int:
        """All parts less the discount, as they were charged."""
        return sum(self.amounts.values()) - (self.off or 0)

    @property
    def untold(self) -> dict[str, int]:
        """Parts of which Amazon did not tell the tax with the line, by their price."""
        off = self._discounts()
        kinds = self.amounts if self.tax is None else self.shared
        return {kind: max(0, self.amounts[kind] - off.get(kind, 0)) for kind in self.amounts if kind in kinds}

    def take_tax(self, kind: str, tax: int) -> None:
        """Tax of a part that came with the order as a whole."""
        if self.tax is None:
            self._taxes.clear()
        self._taxes[kind] = self._taxes.get(kind, 0) + tax
        self.tax = (self.tax or 0) + tax

    def _discounts(self) -> dict[str, int]:
        """What is taken off each part: as Amazon says, never more than the part costs while another costs something."""
        left = self.off or 0
        if not left:
            return {}
        told = self._off_by_part if sum(self._off_by_part.values()) == left else {"ITEM": left}
        off: dict[str, int] = {}
        for kind, wanted in told.items():
            taken = min(wanted, max(0, self.amounts.get(kind, 0)))
            off[kind] = taken
            left -= taken
        for kind in PARTS:
            taken = min(left, max(0, self.amounts.get(kind, 0) - off.get(kind, 0)))
            if taken:
                off[kind] = off.get(kind, 0) + taken
                left -= taken
        if left:
            off["ITEM"] = off.get("ITEM", 0) + left
        return off

    def charges(self, *, counted: bool, on_top: bool) -> tuple[ItemCharges, int]:
        """(what the seller keeps of the line, what Amazon collects of it). Raises Unclear."""
        collector = _collector(self.item)
        off = self._discounts()
        kinds = [kind for kind in PARTS if kind in self.amounts]
        taxes = self._taxes_of(kinds, off)
        amazons = collector is Collector.AMAZON
        if amazons and self.tax is None and not on_top and self.price:
            # the tax is in the price, and Amazon does not say how much of it is not the seller's
            raise Unclear("order_parts_missing")
        charges = []
        told = counted and not amazons and self.tax is not None
        for kind in kinds:
            amount, discount = self.amounts[kind], off.get(kind, 0)
            tax, discount_tax = taxes[kind]
            if on_top is not amazons and (tax or discount_tax):
                # what is added, or taken out: of the discount in proportion where Amazon did not tell it apart
                price = amount - discount
                of_discount = (discount * tax // price if price > 0 else 0) if discount_tax is None else discount_tax
                sign = 1 if on_top else -1
                amount, discount = amount + sign * (tax + of_discount), discount + sign * of_discount
            charges.append(Charge(PARTS[kind], amount, discount, tax if told else None, discount_tax if told else None))
        if self.tip:
            charges.append(Charge("tip", self.tip))
        return ItemCharges(self.item, collector, tuple(charges)), (self.tax or 0) if amazons else 0

    def _taxes_of(self, kinds: Sequence[str], off: Mapping[str, int]) -> dict[str, tuple[int, int | None]]:
        """(tax of what is left of it, tax of its discount) by part; the first together are the line's tax."""
        whole = self.tax or 0
        told = {kind: tax for kind, tax in self._taxes.items() if tax}
        certain = sum(told.values()) == whole and told.keys() <= {*kinds, "DISCOUNT"}
        if certain and off and "DISCOUNT" in told:
            shares = allocate(-told["DISCOUNT"], list(off.values()))
            off_taxes = dict(zip(off, shares, strict=True))
            return {kind: (told.get(kind, 0) - off_taxes.get(kind, 0), off_taxes.get(kind, 0)) for kind in kinds}
        if certain and "DISCOUNT" not in told:
            shares = [told.get(kind, 0) for kind in kinds]
        else:
            shares = allocate(whole, [max(0, self.amounts[kind] - off.get(kind, 0)) for kind in kinds])
        return {kind: (tax, None if off.get(kind) else 0) for kind, tax in zip(kinds, shares, strict=True)}


def _kind(sent: str, *more: str) -> str:
    return sent if sent in PARTS or sent in more else "OTHER"


def _collector(item: OrderItem) -> Collector | None:
    if _IOSS in item.tax_scheme.split(", "):
        return Collector.AMAZON
    if not item.tax_collection:
        return Collector.SELLER
    models = {one.partition(":")[0] for one in item.tax_collection.split(", ")}
    return Collector.AMAZON if models & {*_BY_AMAZON} else None


def _disagreeing(order: Order) -> Unclear:
    state = order.agreement.state
    if state == "agrees":
        return Unclear("order_no_total")
    code = _DISAGREEING.get(state, "order_parts_missing")
    if code == "order_pending":
        return Unclear(code, status=order.status)
    difference = order.agreement.difference
    if code == "order_differs" and difference is not None:
        text = _text(difference.ten_thousandths, difference.currency)
        return Unclear(code, difference=text, currency=difference.currency)
    return Unclear(code)


def _own_parts(order: Order) -> tuple[dict[str, int], frozenset[int]]:
    """(parts that the order as a whole tells, what its tip may be): one that is still pending counts or does not."""
    own: dict[str, int] = {}
    tip = pending = 0
    for one in order.breakdowns:
        amount = one.amount.ten_thousandths
        if one.subtype:
            continue
        if one.kind == _TIP:
            if one.status == "PENDING":
                pending += amount
            else:
                tip += amount
        else:
            kind = _kind(one.kind, "DISCOUNT", "TAX")
            own[kind] = own.get(kind, 0) + (abs(amount) if kind == "DISCOUNT" else amount)
    return own, frozenset({tip, tip + pending})


def _share_part(kind: str, own: int | None, lines: Sequence[_Line], currency: str) -> None:
    """See that the lines' amounts make the order's own; where no line tells any, share it out."""
    if own is None:
        return
    told = [line.amounts[kind] for line in lines if kind in line.amounts]
    if told:
        if sum(told) != own:
            raise Unclear("order_differs", difference=_text(own - sum(told), currency), currency=currency)
        return
    if kind == "ITEM":
        _share_prices(own, lines)
        return
    if own and lines:
        for line, share in zip(lines, allocate(own, _weights(lines)), strict=True):
            line.amounts[kind] = share
            line.shared.add(kind)


def _share_prices(own: int, lines: Sequence[_Line]) -> None:
    """What the goods of each line cost, where only the order tells it: certain for one line, or by unit prices."""
    if len(lines) == 1:
        lines[0].amounts["ITEM"] = own
        return
    prices = [_price(line.item) for line in lines]
    if sum(price or 0 for price in prices) != own or any(price is None for price in prices):
        raise Unclear("order_parts_missing")
    for line, price in zip(lines, prices, strict=True):
        line.amounts["ITEM"] = price or 0


def _price(item: OrderItem) -> int | None:
    return None if item.unit_price is None else item.unit_price.ten_thousandths * item.quantity


def _share_discount(own: int | None, lines: Sequence[_Line], currency: str) -> None:
    if own is None:
        return
    told = [line.off for line in lines if line.off is not None]
    if told:
        if sum(told) != own:
            raise Unclear("order_differs", difference=_text(sum(told) - own, currency), currency=currency)
    elif own and lines:
        for line, share in zip(lines, allocate(own, _weights(lines)), strict=True):
            line.off = share


def _share_tax(own: int | None, lines: Sequence[_Line], currency: str, *, on_top: bool) -> None:
    """Tax that only the order as a whole tells goes to the parts of which no line tells it."""
    if own is None:
        return
    rest = own - sum(line.tax or 0 for line in lines)
    places = [(line, kind, price) for line in lines for kind, price in line.untold.items()]
    if not places:
        if rest:
            raise Unclear("order_differs", difference=_text(rest, currency), currency=currency)
        return
    for (line, kind, _), share in zip(places, allocate(rest, [price for _, _, price in places]), strict=True):
        line.take_tax(kind, share)


def _share_tip(tip: int, lines: Sequence[_Line]) -> None:
    if tip:
        for line, share in zip(lines, allocate(tip, _weights(lines)), strict=True):
            line.tip = share


def _weights(lines: Iterable[_Line]) -> list[int]:
    return [max(0, line.amounts.get("ITEM", 0)) for line in lines]


def _text(amount: int, currency: str) -> str:
    return decimal_text(amount, currency) or ""


def money_text(money: Money) -> str:
    """An amount as plain text for the facts of a reason."""
    return _text(money.ten_thousandths, money.currency)
