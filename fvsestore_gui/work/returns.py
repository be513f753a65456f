"""The return of a sale, whole or in part: its document, made of the sale as it was sent. Pure.

Amounts are the sale's own, with its VAT codes, per cents and currency rate. What is returned last takes what is left of
each amount, so that all returns of a sale add up to it exactly, in both currencies.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import msgspec

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.money import currency_digits, rounded
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.postings import Posting, PostingKind, PostingLine

#: the class of returns that works: PardGrazDok is refused although nothing is missing in it
ITEM_CLASS = "TrumpasPardGrazDok"
#: Finvalda's length of a document number
_LONGEST = 20
_AMOUNTS = ("net", "discount", "vat", "net_eur", "discount_eur", "vat_eur")
_ZERO = Decimal(0)


@dataclass(slots=True)
class _Left:
    """What of a line of the sale was not returned yet."""

    line: PostingLine
    quantity: Decimal
    amounts: dict[str, Decimal]


def return_of(
    sale: Posting,
    earlier: Sequence[Posting],
    quantities: Mapping[int, Decimal] | None,
    settings: PostingSettings,
    day: date,
    sequence: int,
) -> Posting:
    """The return number `sequence` of `sale`: by line index how many pieces, None everything that is left.

    Raises CorrectInput: return_nothing_left, return_quantity (line, most).
    """
    left = _left(sale, earlier)
    wanted = {index: one.quantity for index, one in enumerate(left)} if quantities is None else quantities
    lines = [_line(index, left, quantity, sale.currency) for index, quantity in sorted(wanted.items()) if quantity]
    lines = [line for line in lines if line.quantity]
    if not lines:
        raise CorrectInput("return_nothing_left", order_id=sale.order_id)
    total = sum((line.gross for line in lines), _ZERO)
    if sale.rate is None:
        total_eur = total
    else:
        total_eur = rounded(total * sale.rate.eur_per_unit)
        lines = _made_even(lines, total_eur)
    return msgspec.structs.replace(
        sale,
        sequence=sequence,
        kind=PostingKind.RETURN,
        item_class=ITEM_CLASS,
        series=settings.return_series or sale.series,
        document=number_of_return(sale.document or sale.order_id, settings.return_suffix, sequence),
        document_kind=settings.return_document_kind,
        day=day,
        payment_day=None,
        lines=tuple(lines),
        # a short document has none of these
        titles=("", "", "", "", ""),
        note="",
        employee="",
        marked=False,
        total=total,
        total_eur=total_eur,
        amazon_total=total,
        collected_tax=Decimal("0.00"),
        shortened=(),
        missing_cards=(),
    )


def number_of_return(document: str, suffix: str, sequence: int) -> str:
    """The sale's number with the suffix, the second return with a 2 behind; without hyphens where it is too long."""
    behind = suffix if sequence == 1 else f"{suffix}{sequence}"
    whole = document + behind
    return whole if len(whole) <= _LONGEST else document.replace("-", "") + behind


def returnable(sale: Posting, earlier: Sequence[Posting]) -> tuple[Decimal, ...]:
    """How many pieces of each line were not returned yet."""
    return tuple(one.quantity for one in _left(sale, earlier))


def _left(sale: Posting, earlier: Sequence[Posting]) -> list[_Left]:
    left = [_Left(line, line.quantity, {name: getattr(line, name) for name in _AMOUNTS}) for line in sale.lines]
    for document in earlier:
        for line in document.lines:
            found = next((one for one in left if _same(one.line, line) and one.quantity >= line.quantity), None)
            if found is not None:
                found.quantity -= line.quantity
                for name in _AMOUNTS:
                    found.amounts[name] -= getattr(line, name)
    return left


def _same(one: PostingLine, other: PostingLine) -> bool:
    names = ("kind", "part", "code", "warehouse", "vat_code", "rate", "order_item_id", "sku")
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _line(index: int, left: Sequence[_Left], quantity: Decimal, currency: str) -> PostingLine:
    if not 0 <= index < len(left) or not 0 < quantity <= left[index].quantity:
        most = left[index].quantity if 0 <= index < len(left) else _ZERO
        if most == quantity == 0:
            return msgspec.structs.replace(left[index].line, quantity=_ZERO)
        raise CorrectInput("return_quantity", line=index + 1, most=format(most.normalize(), "f"))
    one = left[index]
    if quantity == one.quantity:
        amounts = dict(one.amounts)
    else:
        part = quantity / one.line.quantity
        amounts = {
            name: rounded(getattr(one.line, name) * part, 2 if name.endswith("_eur") else currency_digits(currency))
            for name in _AMOUNTS
        }
    return msgspec.structs.replace(one.line, quantity=quantity, residue=Decimal("0.00"), **_two_places(amounts))


def _two_places(amounts: Mapping[str, Decimal]) -> dict[str, Decimal]:
    return {name: amount.quantize(Decimal("0.01")) for name, amount in amounts.items()}


def _made_even(lines: list[PostingLine], total_eur: Decimal) -> list[PostingLine]:
    """Σ EUR is the total at its rate: what is missing goes to the largest line."""
    residue = total_eur - sum((line.gross_eur for line in lines), _ZERO)
    if not residue:
        return lines
    largest = max(range(len(lines)), key=lambda index: abs(lines[index].gross_eur))
    changed = msgspec.structs.replace(lines[largest], net_eur=lines[largest].net_eur + residue)
    return [*lines[:largest], changed, *lines[largest + 1 :]]
