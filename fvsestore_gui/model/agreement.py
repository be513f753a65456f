"""Whether the parts of an order add up to the total Amazon sent, in whole ten-thousandths: nothing is rounded."""

from collections.abc import Iterable

from fvsestore_gui.model.marketplaces import country_of
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Breakdown, OrderItem

#: where prices are shown without tax, so that Amazon adds TAX to the total; everywhere else prices contain it
_TAX_ON_TOP = frozenset({"US", "CA"})
_TAX_ON_TOP_CURRENCIES = frozenset({"USD", "CAD"})
_PENDING = frozenset({"PENDING", "PENDING_AVAILABILITY"})
#: Amazon's categories; any other counts as OTHER
_KNOWN = frozenset({"ITEM", "SHIPPING", "GIFT_WRAP", "COD_FEE", "TAX", "DISCOUNT", "DELIVERY_TIP"})


def agreement_of(
    status: str,
    marketplace_id: str | None,
    total: Money | None,
    breakdowns: Iterable[Breakdown],
    items: Iterable[OrderItem],
) -> Agreement:
    """The parts of an order, and whether they add up to `total`.

    A category counts as the order's own breakdown says, else as the sum of the items' breakdowns. A discount is taken
    off whatever its sign. A tip that is still PENDING may be in the total or not. TAX is added where prices are shown
    without it (US, CA) and contained elsewhere; the other reading holds where only that one is exact, for Amazon does
    not document it. Where every item has a total of its own, these must add up to the order's as well.
    """
    parts: dict[str, int] = {}
    own: dict[str, int] = {}
    currencies = set() if total is None else {total.currency}
    pending_tip = 0
    for part in breakdowns:
        if part.subtype:
            continue
        currencies.add(part.amount.currency)
        if part.kind == "DELIVERY_TIP" and part.status == "PENDING":
            pending_tip += part.amount.ten_thousandths
            continue
        _add(own, part)
    item_totals: int | None = 0
    any_item_total = False
    for item in items:
        if item.total is None:
            item_totals = None
        else:
            any_item_total = True
            currencies.add(item.total.currency)
            if item_totals is not None:
                item_totals += item.total.ten_thousandths
        for part in item.breakdowns:
            if not part.subtype:
                currencies.add(part.amount.currency)
                _add(parts, part)
    if not any_item_total:
        item_totals = None
    if len(currencies) > 1:
        return Agreement("mixed_currencies")
    parts.update(own)
    lines = parts.get("ITEM")
    by_totals = lines is None and item_totals is not None
    if by_totals:
        lines = item_totals
    tip = parts.get("DELIVERY_TIP", 0)
    tax = parts.get("TAX")
    if total is None:
        state = "cancelled" if status == "CANCELLED" else "pending" if status in _PENDING else "no_total"
    else:
        state = "no_parts" if lines is None and not parts and not pending_tip else ""
    if not currencies:
        return Agreement(state)
    currency = currencies.pop()
    on_top = tax is not None and adds_tax(marketplace_id, currency)
    difference: int | None = None
    if not state and total is not None:
        # Items' totals hold their own shipping, gift wrap and discounts.
        beside = () if by_totals else ("SHIPPING", "GIFT_WRAP", "COD_FEE", "DISCOUNT", "OTHER")
        without_tax = (lines or 0) + tip + sum(parts.get(kind, 0) for kind in beside)
        whole = total.ten_thousandths
        difference, on_top = _reading(whole, without_tax, tax or 0, on_top, pending_tip)
        if difference == 0 and item_totals is not None and not by_totals:
            # Amazon's two ways to the same sum must agree with one another too.
            rest = whole - tip - item_totals
            if rest not in {0, pending_tip, tax or 0, pending_tip + (tax or 0)}:
                difference = rest
        state = "differs" if difference else "agrees"

    def money(amount: int | None) -> Money | None:
        return None if amount is None else Money(amount, currency)

    shown_tip = tip + pending_tip if pending_tip or "DELIVERY_TIP" in parts else None
    return Agreement(
        state,
        money(difference),
        money(lines),
        money(parts.get("SHIPPING")),
        money(parts.get("GIFT_WRAP")),
        money(parts.get("COD_FEE")),
        money(parts.get("DISCOUNT")),
        money(shown_tip),
        money(parts.get("OTHER")),
        money(tax),
        on_top,
    )


def adds_tax(marketplace_id: str | None, currency: str) -> bool:
    """Whether prices stand without tax there, so that TAX is added to them."""
    country = country_of(marketplace_id) if marketplace_id else None
    return country in _TAX_ON_TOP if country else currency in _TAX_ON_TOP_CURRENCIES


def summed(
    state: str,
    currency: str | None,
    *,
    lines: int | None = None,
    shipping: int | None = None,
    gift_wrap: int | None = None,
    discount: int | None = None,
    tax: int | None = None,
    on_top: bool = False,
) -> tuple[Money | None, Agreement]:
    """(total, agreement) of an order that came without a total, from its parts in ten-thousandths.

    With the state "summed" the total is the sum of the parts, by the rules of `agreement_of`; with any other there is
    none. `discount` is what is taken off, `on_top` whether TAX is added.
    """
    if currency is None:
        return None, Agreement(state)
    money = Money
    agreement = Agreement(
        state,
        None,
        None if lines is None else money(lines, currency),
        None if shipping is None else money(shipping, currency),
        None if gift_wrap is None else money(gift_wrap, currency),
        None,
        None if discount is None else money(-abs(discount), currency),
        None,
        None,
        None if tax is None else money(tax, currency),
        on_top and tax is not None,
    )
    if state != "summed":
        return None, agreement
    total = (lines or 0) + (shipping or 0) + (gift_wrap or 0) - abs(discount or 0) + ((tax or 0) if on_top else 0)
    return money(total, currency), agreement


def _add(parts: dict[str, int], part: Breakdown) -> None:
    kind = part.kind if part.kind in _KNOWN else "OTHER"
    amount = part.amount.ten_thousandths
    parts[kind] = parts.get(kind, 0) + (-abs(amount) if kind == "DISCOUNT" else amount)


def _reading(total: int, without_tax: int, tax: int, on_top: bool, pending_tip: int) -> tuple[int, bool]:
    """(total minus parts, whether tax was added) of the first reading that is exact, else of the natural one."""
    for added in (on_top, not on_top):
        rest = total - without_tax - (tax if added else 0)
        if rest in (0, pending_tip):
            return 0, added
    return total - without_tax - (tax if on_top else 0), on_top
