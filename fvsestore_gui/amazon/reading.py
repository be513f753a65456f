"""The values of Amazon's JSON: those that matter are read exactly or not at all, the others are kept as they are."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeVar

from fvsestore_gui.amazon.masking import clean, masked_json
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.money import Money, NotMoney, read_ten_thousandths

_Read = TypeVar("_Read")
Json = dict[str, Any]

#: what may stand as an id: printable, without blanks
ID = re.compile(r"[!-~]{1,100}")
_CURRENCY = re.compile(r"[A-Z]{3}")
#: those of Amazon's marketplaces, known without a look at the pattern
_CURRENCIES = frozenset(marketplace.currency for marketplace in MARKETPLACES.values())
_NOT_MONEY = {"not_a_number": "amount_unreadable", "too_fine": "amount_too_fine", "too_large": "amount_too_large"}
_MOST_PIECES = 10**9
_FIRST_YEAR, _LAST_YEAR = 1995, 2199


class Unreadable(Exception):
    """Why an order is held; `field` is the path and grows from the inside out."""

    def __init__(self, reason: str, field: str, value: object = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.field = field
        self.value = value


class Extras:
    """Unknown and odd values by their path. Most orders have none, so nothing is made until there is one."""

    __slots__ = ("kept",)

    def __init__(self) -> None:
        self.kept: Json | None = None

    def keep(self, path: str, value: object) -> None:
        if value is not None:
            if self.kept is None:
                self.kept = {}
            self.kept[path] = value

    def unknown(self, path: str, node: Json, known: frozenset[str]) -> None:
        for key in node.keys() - known:
            self.keep(path + key, node[key])

    def as_json(self) -> str | None:
        # Masked by the whole path: "recipient.x" is as personal as "x" below a recipient.
        return None if self.kept is None else masked_json(dict(sorted(self.kept.items())))


# --- values that matter: where they cannot be read, the order is held ----------------------------------------------


def money_of(node: object, field: str) -> Money | None:
    if node is None:
        return None
    if type(node) is not dict:
        raise Unreadable("amount_unreadable", field, node)
    amount = node.get("amount")
    currency = node.get("currencyCode")
    if amount is None:
        if currency is None:
            return None
        raise Unreadable("amount_unreadable", f"{field}.amount")
    if currency is None:
        raise Unreadable("currency_missing", f"{field}.currencyCode")
    if type(currency) is not str or not (currency in _CURRENCIES or _CURRENCY.fullmatch(currency)):
        raise Unreadable("field_unreadable", f"{field}.currencyCode", currency)
    try:
        return Money(read_ten_thousandths(amount), currency)
    except NotMoney as error:
        raise Unreadable(_NOT_MONEY[error.reason], f"{field}.amount", amount) from None


def each_of(
    sent: object, field: str, reason: str, read: Callable[[Json, str, Extras], _Read | None], extras: Extras
) -> list[_Read]:
    """Each object of a list read by `read`; anything else in it, or no list, makes the order unreadable."""
    if sent is None:
        return []
    if type(sent) is not list:
        raise Unreadable(reason, field)
    found = []
    for index, node in enumerate(sent):
        if node is None:
            continue
        try:
            if type(node) is not dict:
                raise Unreadable(reason, "", node)
            one = read(node, field, extras)
        except Unreadable as unreadable:
            unreadable.field = f"{field}[{index}].{unreadable.field}".rstrip(".")
            raise
        if one is not None:
            found.append(one)
    return found


def node_of(sent: object, field: str, reason: str) -> Json | None:
    """An object that matters."""
    if sent is None or type(sent) is dict:
        return sent
    raise Unreadable(reason, field)


def dicts_of(sent: object, path: str, extras: Extras) -> list[Json]:
    """The objects of a list that does not matter; what is none goes into `extras`."""
    if sent is None:
        return []
    if type(sent) is not list:
        extras.keep(path, sent)
        return []
    for odd in sent:
        if type(odd) is not dict:
            extras.keep(path, odd)
    return [node for node in sent if type(node) is dict]


def writes_short(value: object) -> bool:
    """Whether writing `value` out gives a text of sane length (an int of a million digits does not)."""
    if isinstance(value, Decimal):
        return value.is_finite() and -30 < value.adjusted() < 30
    return isinstance(value, str) or (isinstance(value, int) and value.bit_length() < 100)


def time_of(sent: object, field: str) -> datetime:
    if type(sent) is str:
        try:
            time = datetime.fromisoformat(sent)
            # A time without its offset is not known: taken as UTC it might move an order into another tax period.
            if time.tzinfo is not None and time.tzinfo is not UTC:
                time = time.astimezone(UTC)
            if time.tzinfo is UTC and _FIRST_YEAR <= time.year <= _LAST_YEAR:
                return time
        except (ValueError, OverflowError):
            pass
    raise Unreadable("time_unreadable", field, sent)


def time_range_of(sent: object, path: str, extras: Extras) -> tuple[datetime | None, datetime | None]:
    if type(sent) is not dict:
        extras.keep(path, sent)
        return None, None
    ends: list[datetime | None] = []
    for name in ("earliestDateTime", "latestDateTime"):
        end = sent.get(name)
        try:
            ends.append(None if end is None else time_of(end, name))
        except Unreadable:
            extras.keep(f"{path}.{name}", end)
            ends.append(None)
    return ends[0], ends[1]


def quantity_of(sent: object, field: str) -> int | None:
    if sent is None:
        return None
    pieces: int | None = None
    if type(sent) is int:
        pieces = sent
    elif type(sent) is Decimal:
        if sent.is_finite() and abs(sent) <= _MOST_PIECES and sent == sent.to_integral_value():
            pieces = int(sent)
    elif type(sent) is str and len(sent) < 12 and sent.isascii() and sent.removeprefix("-").isdigit():
        pieces = int(sent)
    if pieces is None or pieces > _MOST_PIECES:
        raise Unreadable("quantity_unreadable", field, sent)
    if pieces < 0:
        raise Unreadable("quantity_negative", field, sent)
    return pieces


def word_of(sent: object, field: str) -> str | None:
    """A text that matters: ids, SKUs, Amazon's words. A JSON number is as exact as a text; "" is absent."""
    if type(sent) is str:
        return (sent if sent.isprintable() else clean(sent)) or None
    if sent is None:
        return None
    if (type(sent) is int or type(sent) is Decimal) and writes_short(sent):
        return str(sent)
    raise Unreadable("field_unreadable", field)


def text_of(sent: object, path: str, extras: Extras) -> str | None:
    """A text that does not matter; anything else goes into `extras`."""
    if type(sent) is str:
        return (sent if sent.isprintable() else clean(sent)) or None
    if type(sent) is int and writes_short(sent):
        return str(sent)
    extras.keep(path, sent)
    return None


def words_of(sent: object, path: str, extras: Extras) -> tuple[str, ...]:
    if type(sent) is not list:
        extras.keep(path, sent)
        return ()
    for odd in sent:
        if type(odd) is not str:
            extras.keep(path, odd)
    return tuple(unique([clean(word) for word in sent if type(word) is str]))


def unique(words: list[str]) -> list[str]:
    return words if len(words) < 2 and all(words) else [word for word in dict.fromkeys(words) if word]
