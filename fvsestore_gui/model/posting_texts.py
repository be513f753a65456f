"""Texts of a document: templates filled in, and codes of clients made of what is known of them."""

import re
from collections.abc import Mapping

_NAME = re.compile(r"\{([a-z_]+)\}")
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f]+")
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#: letters of a client's code
CLIENT_LENGTH = 15


def filled(template: str, values: Mapping[str, str]) -> str:
    """`template` with its names replaced: "{marketplace} {order_id}"; a name that is not known stays as it stands."""
    if "{" not in template:
        return template
    text = _NAME.sub(lambda found: values.get(found[1], found[0]), template)
    return text.replace("{{", "{").replace("}}", "}")


def plain(text: str) -> str:
    """`text` in one line, with single blanks."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _BLANKS.sub(" ", text).strip()


def buyer_code(prefix: str, order_id: str) -> str:
    """A client's code of one order: the prefix and the order id's digits written in capitals and digits.

    Seventeen digits are eleven of these letters; so that two orders never share a code, nothing of them is cut.
    """
    digits = "".join(filter(str.isdigit, order_id))
    number, letters = int(digits or "0"), ""
    while number:
        number, last = divmod(number, len(_DIGITS))
        letters = _DIGITS[last] + letters
    return card_code(prefix)[: CLIENT_LENGTH - len(letters)] + letters


def card_code(text: str) -> str:
    """Capitals and digits only, as Finvalda wants codes of new cards."""
    return re.sub(r"[^A-Z0-9]", "", text.upper())
