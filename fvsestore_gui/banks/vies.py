"""VIES: whether a VAT number is registered in its member state. Asked only when a person wants it."""

from urllib.parse import quote, urlsplit

import msgspec

from fvsestore_gui.banks.transport import Transport
from fvsestore_gui.errors import ReachBank
from fvsestore_gui.progress import Progress

#: what VIES says instead of an answer: the member state is busy, or has switched its register off
_NO_ANSWER = ["MS_UNAVAILABLE", "MS_MAX_CONCURRENT_REQ", "GLOBAL_MAX_CONCURRENT_REQ", "SERVICE_UNAVAILABLE", "TIMEOUT"]


class _Reply(msgspec.Struct):
    """The reply as far as it is looked at: no name, no address is kept."""

    is_valid: bool | None = msgspec.field(default=None, name="isValid")
    user_error: str = msgspec.field(default="", name="userError")


def ask(transport: Transport, address: str, number: str, progress: Progress) -> bool | None:
    """Whether `number` ("DE136695976") is registered; None where its member state does not answer just now.

    Raises ReachBank, Cancelled.
    """
    url = f"{address}/ms/{quote(number[:2])}/vat/{quote(number[2:])}"
    body = transport.get(url, {}, progress, accept="application/json")
    host = urlsplit(address).hostname or ""
    try:
        reply = msgspec.json.decode(body, type=_Reply)
    except msgspec.DecodeError:
        raise ReachBank("bank_unreadable", host=host) from None
    if reply.user_error in _NO_ANSWER:
        return None
    if reply.is_valid is None:
        raise ReachBank("bank_unreadable", host=host)
    return reply.is_valid
