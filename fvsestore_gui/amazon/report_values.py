"""The values of a report's columns: those that matter are read exactly or the row is held, as everywhere.

They double as the proof that no row has shifted: a city is no amount, a postcode no country, a SKU no ASIN.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon.masking import clean
from fvsestore_gui.amazon.reading import Unreadable, quantity_of, time_of
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.money import NotMoney, currency_digits, read_ten_thousandths

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

ORDER_ID = re.compile(r"[A-Z0-9]{3}-[0-9]{5,8}-[0-9]{5,8}")
_ASIN = re.compile(r"[A-Za-z0-9]{10}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNTRY = re.compile(r"[A-Za-z]{2}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_BREAKS = re.compile(r"[\t\r\n\x0b\x0c]+")
_NOT_MONEY = {"not_a_number": "amount_unreadable", "too_fine": "amount_too_fine", "too_large": "amount_too_large"}
_COMMA = re.compile(r"[+-]?[0-9]{1,12},[0-9]{1,2}")
_COMMA_FINE = re.compile(r"[+-]?[0-9]{4,12},[0-9]{3,4}")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,4}|[+-]?[0-9]{1,3}(?:,[0-9]{3}){2,}")
_GROUPED_COMMA = re.compile(r"[+-]?[0-9]{1,3}(?:[.'\u2019\xa0\u202f ][0-9]{3})+,[0-9]{1,2}")
_GROUPED_WHOLE = re.compile(r"[+-]?[0-9]{1,3}(?:[.,][0-9]{3})+")

# Spreadsheets write "true" in their own language.
_YES = frozenset(
    {
        "true", "yes", "y", "1", "wahr", "ja", "vrai", "oui", "vero", "sì", "si",
        "verdadero", "sí", "prawda", "tak", "sant", "waar", "はい",
    }
)  # fmt: skip
_NO = frozenset(
    {
        "false", "no", "n", "0", "falsch", "nein", "faux", "non", "falso", "fałsz", "nie",
        "falskt", "nej", "onwaar", "nee", "いいえ",
    }
)  # fmt: skip

_STATUS_WORDS = {
    "PENDING": "pending|pending - waiting for pick up|ausstehend|en attente|in attesa|in sospeso|pendiente|oczekujące|"
    "väntande|väntar|in behandeling|保留中",
    "PENDING_AVAILABILITY": "pending availability|pendingavailability|pending_availability",
    # paid and being packed; what has left says "Shipped"
    "UNSHIPPED": "unshipped|shipping|nicht versandt|nicht versendet|non expédié|non expédiée|non spedito|no enviado|"
    "niewysłane|ej skickad|niet verzonden|未発送|未出荷",
    "PARTIALLY_SHIPPED": "partially shipped|partiallyshipped|partially_shipped|teilweise versandt",
    "SHIPPED": "shipped|complete|completed|delivered|versandt|versendet|expédié|expédiée|spedito|enviado|wysłane|"
    "wysłano|skickad|skickat|verzonden|発送済み|出荷済み",
    "CANCELLED": "cancelled|canceled|storniert|annulé|annulée|annullato|cancellato|cancelado|anulowane|anulowano|"
    "avbruten|annullerad|geannuleerd|キャンセル済み|キャンセル",
    "UNFULFILLABLE": "unfulfillable",
}
_STATUSES = {word: status for status, words in _STATUS_WORDS.items() for word in words.split("|")}
_WORD = re.compile(r"[^\W\d_][^\W\d_ ./()'&-]*(?:[ ./()'&-]+[^\W\d_]+\)?)*\.?")
_FULFILLED_BY = {
    "amazon": "AMAZON",
    "afn": "AMAZON",
    "fba": "AMAZON",
    "merchant": "MERCHANT",
    "seller": "MERCHANT",
    "mfn": "MERCHANT",
    "fbm": "MERCHANT",
}
_DOMAINS = {
    "US": "com", "CA": "ca", "MX": "com.mx", "BR": "com.br", "IE": "ie", "ES": "es", "GB": "co.uk", "FR": "fr",
    "BE": "com.be", "NL": "nl", "DE": "de", "IT": "it", "SE": "se", "ZA": "co.za", "PL": "pl", "EG": "eg",
    "TR": "com.tr", "SA": "sa", "AE": "ae", "IN": "in", "SG": "sg", "AU": "com.au", "JP": "co.jp",
}  # fmt: skip
_BY_CHANNEL = {
    f"amazon.{domain}": marketplace.marketplace_id
    for marketplace in MARKETPLACES.values()
    for country, domain in _DOMAINS.items()
    if country == marketplace.country
} | {"amazon.be": "AMEN7PMS3EDWL"}


class Known(dict[_Key, _Value]):
    """What was read before, so that it is not read again: most values of a report stand in it many times.

    Emptied when it has grown to `limit`, so that memory stays as it is.
    """

    __slots__ = ("_limit", "_read")

    def __init__(self, read: Callable[[_Key], _Value], limit: int = 4_096) -> None:
        super().__init__()
        self._read = read
        self._limit = limit

    def __missing__(self, key: _Key) -> _Value:
        value = self._read(key)
        if len(self) >= self._limit:
            self.clear()
        self[key] = value
        return value


# -- values that matter ----------------------------------------------------------------------------------------------


def time(sent: str, column: str) -> datetime:
    """A time with its offset; "UTC" and "GMT" are offsets too. Without one it may belong to another day: unreadable."""
    plain = sent.strip()
    if plain.endswith((" UTC", " GMT")):
        plain = plain[:-4] + "Z"
    if "-" not in plain[:5]:
        raise Unreadable("time_unreadable", column, sent)
    try:
        return time_of(plain, column)
    except Unreadable:
        raise Unreadable("time_unreadable", column, sent) from None


def status(sent: str, column: str) -> str:
    """Amazon's word of the API for the report's ("Shipped - Delivered to Buyer"); an unknown one as it was sent."""
    plain = " ".join(_unbroken(sent, column).split()).casefold()
    if not plain:
        return ""
    known = _STATUSES.get(plain)
    if known is None and plain.startswith(("shipped -", "shipped-")):
        known = "SHIPPED"
    if known is None and plain.startswith(("pending -", "pending-")):
        known = "PENDING"
    if known is not None:
        return known
    if len(plain) > 60 or _WORD.fullmatch(plain) is None or plain in _YES or plain in _NO:
        raise Unreadable("field_unreadable", column, sent)
    return re.sub(r"[^\w]+", "_", plain).strip("_").upper()


def _unbroken(sent: str, column: str) -> str:
    """A text without line breaks or broken letters in the middle of it."""
    plain = sent.strip()
    if "\ufffd" in plain or (not plain.isprintable() and _CONTROL.search(plain)):
        raise Unreadable("field_unreadable", column)
    return plain


def is_status(sent: str) -> bool:
    """Whether this is one of the words for a status that are known."""
    plain = " ".join(sent.split()).casefold()
    return plain in _STATUSES or plain.startswith(("shipped -", "pending -"))


def fulfilled_by(sent: str) -> str | None:
    plain = _unbroken(sent, columns.FULFILLMENT).casefold()
    if not plain:
        return None
    known = _FULFILLED_BY.get(plain) or _FULFILLED_BY.get(plain.split(" ")[0].split("_")[0])
    if known is None and "amazon" in plain:
        known = "AMAZON"
    if known is None and (len(plain) > 40 or _WORD.fullmatch(plain) is None):
        raise Unreadable("field_unreadable", columns.FULFILLMENT, sent)
    return known or re.sub(r"[^\w]+", "_", plain).strip("_").upper()


def marketplace(sent: str) -> tuple[str | None, str]:
    """(marketplace id, channel) of a sales channel such as "Amazon.de" or "Non-Amazon DE"."""
    plain = " ".join(_unbroken(sent, columns.CHANNEL).split())
    folded = plain.casefold()
    known = _BY_CHANNEL.get(folded.removeprefix("www."))
    if known is not None:
        return known, "AMAZON"
    if folded.startswith(("non-amazon", "non amazon")):
        return None, "NON_AMAZON"
    if len(plain) > 60 or (plain and not any(letter.isalpha() for letter in plain)):
        raise Unreadable("field_unreadable", columns.CHANNEL, sent)
    if folded in _YES or folded in _NO or "@" in plain or re.match(r"[0-9]{4}-", plain):
        raise Unreadable("field_unreadable", columns.CHANNEL, sent)
    return None, plain


def quantity(sent: str) -> int:
    plain = sent.strip()
    if not plain:
        raise Unreadable("quantity_unreadable", columns.QUANTITY)
    whole, point, rest = plain.partition(".")
    if point and not rest.strip("0"):
        plain = whole
    pieces = quantity_of(plain, columns.QUANTITY)
    if pieces is None:
        raise Unreadable("quantity_unreadable", columns.QUANTITY, sent)
    return pieces


def currency(sent: str) -> str | None:
    plain = sent.strip().upper()
    if not plain:
        return None
    if _CURRENCY.fullmatch(plain) is None:
        raise Unreadable("field_unreadable", columns.CURRENCY, sent)
    return plain


def amount(sent: str, column: str, currency_code: str | None = None, *, commas: bool = False) -> int | None:
    """Whole ten-thousandths, None for a blank. A decimal comma is read where it can be nothing else.

    `commas`: the row has decimal commas, so that a point before three digits might group thousands.
    """
    plain = sent.strip()
    if not plain:
        return None
    grouped_only = currency_code is not None and currency_digits(currency_code) == 0
    if "," in plain or "." in plain or " " in plain or "\xa0" in plain or "\u202f" in plain:
        if _GROUPED_WHOLE.fullmatch(plain) and (grouped_only or "," in plain or commas):
            if not grouped_only and _GROUPED.fullmatch(plain) is None:
                # "1,234" is a thousand and something, or one and something: nobody can tell.
                raise Unreadable("amount_unreadable", column, sent)
            plain = plain.replace(",", "").replace(".", "")
        elif _COMMA.fullmatch(plain) or _COMMA_FINE.fullmatch(plain):
            plain = plain.replace(",", ".")
        elif _GROUPED.fullmatch(plain):
            plain = plain.replace(",", "")
        elif _GROUPED_COMMA.fullmatch(plain):
            plain = re.sub(r"[^0-9,+-]", "", plain).replace(",", ".")
    try:
        return read_ten_thousandths(plain)
    except NotMoney as error:
        raise Unreadable(_NOT_MONEY[error.reason], column, sent) from None


def has_comma(sent: str) -> bool:
    """Whether an amount is written with a decimal comma."""
    plain = sent.strip()
    return "," in plain and bool(
        _COMMA.fullmatch(plain) or _COMMA_FINE.fullmatch(plain) or _GROUPED_COMMA.fullmatch(plain)
    )


def country(sent: str) -> str | None:
    plain = sent.strip()
    if not plain:
        return None
    if _COUNTRY.fullmatch(plain) is None:
        raise Unreadable("field_unreadable", columns.COUNTRY)
    return plain.upper()


def asin(sent: str) -> str | None:
    plain = sent.strip()
    if not plain:
        return None
    if _ASIN.fullmatch(plain) is None:
        raise Unreadable("field_unreadable", columns.ASIN, sent)
    return plain


def flag(sent: str, column: str) -> bool:
    plain = sent.strip().casefold()
    if plain in _YES:
        return True
    if not plain or plain in _NO:
        return False
    raise Unreadable("field_unreadable", column, sent)


def identity(sent: str, column: str) -> str | None:
    """A SKU or a number of the seller's own: whatever it is, it has no line breaks and no tabs in it."""
    plain = sent if sent.isprintable() and "\ufffd" not in sent else _unbroken(sent, column)
    return clean(plain).strip() or None


def words(sent: str) -> str | None:
    """A text in one line."""
    if not sent.isprintable():
        sent = clean(_BREAKS.sub(" ", sent))
    return sent.strip() or None


def promotions(sent: str) -> tuple[str, ...]:
    plain = _unbroken(sent, columns.PROMOTIONS)
    if not plain:
        return ()
    if plain.casefold() in _YES or plain.casefold() in _NO or _COUNTRY.fullmatch(plain):
        raise Unreadable("field_unreadable", columns.PROMOTIONS)
    return tuple(dict.fromkeys(one for part in plain.split(",") if (one := words(part))))


def order_id(sent: str) -> str | None:
    """The order id in a field, None where there is none."""
    plain = sent.strip(" \"'\t\r\n\xa0\ufeff")
    return plain if ORDER_ID.fullmatch(plain) else None


# -- letters that were replaced before ------------------------------------------------------------------------------

_QUESTION_INSIDE = re.compile(r"(?<=[^\W\d_])\?+(?=[^\W\d_])")
_QUESTION_WORD = re.compile(r"(?:(?<=\s)|^)\?{2,}")


def replaced_letters(text: str) -> int:
    """How many letters of a text somebody replaced before it came here.

    Each U+FFFD is one for sure. Each "?" between two letters ("M?tze") is one, and each of two or more at the beginning
    of a word ("????? 500 ml"): a question stands behind a word. Addresses of pages are left out.
    """
    count = text.count("\ufffd")
    if "?" in text:
        plain = " ".join(
            word for word in text.split(" ") if "://" not in word and "www." not in word and "=" not in word
        )
        count += sum(len(found) for found in _QUESTION_INSIDE.findall(plain))
        count += sum(len(found) for found in _QUESTION_WORD.findall(plain))
    return count
