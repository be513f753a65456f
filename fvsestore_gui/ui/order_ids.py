"""Order numbers in a pasted text, whatever else stands around them."""

import re
from dataclasses import dataclass

#: 302-4471093-8826715, and the letters of Amazon's other channels: S01-1234567-1234567
_ORDER_ID = re.compile(r"(?<![0-9A-Z-])[0-9A-Z]{3}-\d{7}-\d{7}(?![0-9A-Z-])", re.ASCII)
#: what is meant as an order number and is none: groups of digits joined by dashes, or seventeen digits in a row
_ALMOST = re.compile(r"(?<![\w-])(?:[0-9A-Z]{1,5}-\d{3,12}(?:-\d{1,12})*|\d{17})(?![\w-])", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))


@dataclass(frozen=True)
class FoundIds:
    """`good` once each, in their order; `wrong` look like order numbers and are not."""

    good: tuple[str, ...]
    wrong: tuple[str, ...]


def find_order_ids(text: str) -> FoundIds:
    """Every order number in `text`: columns of a spreadsheet, e-mails, addresses of pages."""
    plain = text.translate(_DASHES).upper()
    good = tuple(dict.fromkeys(_ORDER_ID.findall(plain)))
    rest = _ORDER_ID.sub(" ", plain)
    wrong = tuple(dict.fromkeys(one for one in _ALMOST.findall(rest) if not _DATE.match(one)))
    return FoundIds(good, wrong)
