"""What the readers of both banks have in common: XML that does no harm, exact numbers, EUR for one unit."""

from datetime import date
from decimal import ROUND_CEILING, Context, Decimal
from re import compile as pattern
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from fvsestore_gui.errors import ReachBank

_NUMBER = pattern(r"[0-9]{1,12}(?:\.[0-9]{1,12})?")
#: Banks say how many units one EUR is; its inverse has no end. Twenty digits, the last one up: an amount whose exact
#: value ends in half a cent is then never a hair below it, and no sum below a hundred thousand million is another cent.
_INVERSE = Context(prec=20, rounding=ROUND_CEILING)


def parsed(body: bytes, host: str) -> Element:
    """The root of an XML page. Raises ReachBank("bank_unreadable") for anything else."""
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise ReachBank("bank_unreadable", host=host) from None
    return root


def number(text: str | None, host: str) -> Decimal:
    """A positive decimal number. Raises ReachBank."""
    found = Decimal(text.strip()) if text and _NUMBER.fullmatch(text.strip()) else Decimal(0)
    if not found:
        raise ReachBank("bank_unreadable", host=host)
    return found


def day(text: str | None, host: str) -> date:
    """An ISO date. Raises ReachBank."""
    try:
        return date.fromisoformat((text or "").strip())
    except ValueError:
        raise ReachBank("bank_unreadable", host=host) from None


def eur_for_one(eur: Decimal, units: Decimal) -> Decimal:
    """EUR for one unit where `eur` is worth `units`."""
    return _INVERSE.divide(eur, units).normalize()
