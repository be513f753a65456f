"""Codes of Finvalda's cards: how two are compared, and what of a text may be a new one (manual section 3.66)."""

import unicodedata

#: how long codes may be
PRODUCT_CODE, SERVICE_CODE, CLIENT_CODE = 20, 13, 15
#: how long the name of a product or a service, and of a client, may be
CARD_TITLE, CLIENT_TITLE = 50, 100
#: a bar code of GTIN-14, -13, -12 or -8 has as many digits
_GTIN_DIGITS = frozenset({8, 12, 13, 14})
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def code_key(code: str) -> str:
    """Codes with the same key are one code to Finvalda: it writes them in capitals and looks at no blanks around."""
    return unicodedata.normalize("NFC", code.strip()).upper()


def plain_code(text: str) -> str:
    """All of `text` that a new card's code may hold, capitals and digits, whatever its length: "ln-šep 1" LNSEP1."""
    spread = unicodedata.normalize("NFKD", text.upper())
    return "".join(letter for letter in spread if letter in _LETTERS)


def card_code(text: str, longest: int) -> str:
    """A new card's code made of `text`: its capitals and digits, cut to what Finvalda takes."""
    return plain_code(text)[:longest]


def bar_code_key(text: str) -> str | None:
    """A bar code as it is compared: its digits without leading zeros, so that UPC and EAN meet; None for others."""
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit()) or len(digits) not in _GTIN_DIGITS:
        return None
    return digits.lstrip("0") if _checks(digits) else None


def _checks(digits: str) -> bool:
    """Does the last digit agree with the others, as it must in every GTIN?"""
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return weighed % 10 == 0 and bool(digits.strip("0"))
