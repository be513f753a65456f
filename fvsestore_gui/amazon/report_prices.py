"""The amounts of a report's row: its parts, its total, and the unit price where it is exact."""

import msgspec

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_values import Known
from fvsestore_gui.model.agreement import adds_tax, summed
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Breakdown

_CENT = 100


class Price(msgspec.Struct, gc=False):
    """The amounts of one row in ten-thousandths. `discount` is what is taken off; `priced`: the row has its price."""

    quantity: int
    currency: str | None
    unit_price: Money | None
    total: Money | None
    breakdowns: tuple[Breakdown, ...]
    priced: bool
    on_top: bool
    lines: int | None
    shipping: int | None
    gift_wrap: int | None
    discount: int | None
    tax: int | None
    #: (total, agreement) of an order of this one row that is neither pending nor cancelled
    summed: tuple[Money | None, Agreement]

    def unsummed(self, state: str) -> tuple[None, Agreement]:
        """The same of a pending or cancelled one."""
        parts = self.summed[1]
        if state == "nothing":
            # the row itself is cancelled: nothing is left to be added up
            return None, Agreement("cancelled")
        return None, msgspec.structs.replace(parts, state=state)


class _OfCurrency:
    """What was read before in one currency."""

    def __init__(self, currency: str) -> None:
        self.currency = currency
        self.amounts: Known[str, int | None] = Known(self._plain_amount, 10_000)
        self.parts: dict[str, Known[int, Breakdown]] = {
            kind: Known(lambda amount, kind=kind: Breakdown(kind, Money(amount, currency)))  # type: ignore[misc]  # mypy infers no lambda with a default
            for kind in ("ITEM", "TAX", "SHIPPING", "GIFT_WRAP", "DISCOUNT")
        }

    def _plain_amount(self, text: str) -> int | None:
        if "," in text:
            raise _NotPlain
        return values.amount(text, "", self.currency)


class _NotPlain(Exception):
    """An amount that needs a look at the others of its row."""


class Prices(dict[tuple[str, ...], Price]):
    """Rows' amounts as sent -> Price. `on_top`: tax is added to prices; None: as it is in the row's currency.

    Many rows have the amounts of others, and most amounts stand in many rows, so that both are remembered.
    """

    __slots__ = ("_currencies", "_on_top", "_quantities")

    def __init__(self, on_top: bool | None) -> None:
        super().__init__()
        self._on_top = on_top
        self._currencies: Known[str, _OfCurrency | None] = Known(_of_currency, 200)
        self._quantities: Known[str, int] = Known(values.quantity, 2_000)

    def __missing__(self, sent: tuple[str, ...]) -> Price:
        price = self._read(sent)
        if len(self) >= 8_000:
            self.clear()
        self[sent] = price
        return price

    def _read(self, sent: tuple[str, ...]) -> Price:
        quantity = self._quantities[sent[0]]
        of = self._currencies[sent[1]]
        if of is None:
            for text, column in zip(sent[2:], columns.AMOUNTS, strict=True):
                if values.amount(text, column) is not None:
                    raise Unreadable("currency_missing", columns.CURRENCY)
            nothing = summed("no_total", None)
            return Price(quantity, None, None, None, (), False, False, None, None, None, None, None, nothing)
        known = of.amounts
        try:
            item, item_tax, shipping, shipping_tax, wrap, wrap_tax, item_off, shipping_off = [
                known[text] for text in sent[2:]
            ]
        except (_NotPlain, Unreadable):
            item, item_tax, shipping, shipping_tax, wrap, wrap_tax, item_off, shipping_off = _amounts(of, sent[2:])
        parts: list[Breakdown] = []
        if item is not None:
            parts.append(of.parts["ITEM"][item])
        tax = item_tax
        if shipping_tax is not None or wrap_tax is not None:
            tax = (item_tax or 0) + (shipping_tax or 0) + (wrap_tax or 0)
            parts.append(of.parts["TAX"][tax])
            if shipping_tax or wrap_tax:
                finer = (("ITEM", item_tax), ("SHIPPING", shipping_tax), ("GIFT_WRAP", wrap_tax))
                parts.extend(
                    Breakdown("TAX", Money(amount, of.currency), kind) for kind, amount in finer if amount is not None
                )
        elif tax is not None:
            parts.append(of.parts["TAX"][tax])
        if shipping is not None:
            parts.append(of.parts["SHIPPING"][shipping])
        if wrap is not None:
            parts.append(of.parts["GIFT_WRAP"][wrap])
        # Some exports write what is taken off with a minus, others without.
        off = None if item_off is None else abs(item_off)
        if shipping_off is not None:
            whole = (off or 0) + abs(shipping_off)
            parts.append(of.parts["DISCOUNT"][whole])
            if shipping_off:
                if off is not None:
                    parts.append(Breakdown("DISCOUNT", Money(off, of.currency), "ITEM"))
                parts.append(Breakdown("DISCOUNT", Money(abs(shipping_off), of.currency), "SHIPPING"))
            off = whole
        elif off is not None:
            parts.append(of.parts["DISCOUNT"][off])
        on_top = adds_tax(None, of.currency) if self._on_top is None else self._on_top
        alone = summed(
            "no_total" if item is None else "summed",
            of.currency,
            lines=item,
            shipping=shipping,
            gift_wrap=wrap,
            discount=off,
            tax=tax,
            on_top=on_top,
        )
        unit_price = None
        if item is not None:
            if quantity == 1:
                unit_price = parts[0].amount
            elif quantity > 1 and item % (quantity * _CENT) == 0:
                unit_price = Money(item // quantity, of.currency)
        return Price(
            quantity,
            of.currency,
            unit_price,
            alone[0],
            tuple(parts),
            item is not None,
            on_top,
            item,
            shipping,
            wrap,
            off,
            tax,
            alone,
        )


def _of_currency(sent: str) -> _OfCurrency | None:
    currency = values.currency(sent)
    return None if currency is None else _OfCurrency(currency)


def _amounts(of: _OfCurrency, texts: tuple[str, ...]) -> list[int | None]:
    """Each amount with a look at the others and the currency, and told by its column where it cannot be read."""
    commas = any(map(values.has_comma, texts))
    return [
        values.amount(text, column, of.currency, commas=commas)
        for text, column in zip(texts, columns.AMOUNTS, strict=True)
    ]
