"""Page tokens: opaque; those of searchOrders are good for 24 hours and bound to the parameters they were given for.

They carry their content themselves, so a token that a program stored outlives a restart of the practice shop.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from fvsestore_gui.practice.order_book import Place
from fvsestore_gui.practice.replies import Refusal

#: what may differ from page to page
_FREE = frozenset({"paginationToken", "maxResultsPerPage", "includedData"})
_SEAL_KEY = b"practice shop"
_SEAL_BYTES = 12


@dataclass(frozen=True, slots=True)
class PageToken:
    """Where a page starts (behind `start`), where the page before started, and the upper bound the first page froze."""

    start: Place
    start_before: Place | None
    before: datetime
    given_at: datetime


def fingerprint(query: Mapping[str, str]) -> str:
    """Stands for every parameter that must stay as it was, byte for byte."""
    frozen = sorted((name, value) for name, value in query.items() if name not in _FREE)
    return hashlib.blake2b(json.dumps(frozen).encode(), digest_size=12).hexdigest()


def sealed(token: PageToken, query: Mapping[str, str]) -> str:
    content = json.dumps(
        [
            _place_out(token.start),
            _place_out(token.start_before) if token.start_before else None,
            token.before.isoformat(),
            token.given_at.isoformat(),
            fingerprint(query),
        ]
    ).encode()
    return packed(content)


def unsealed(text: str, query: Mapping[str, str], now: datetime) -> PageToken:
    """Raises Refusal (400) for a token that is not ours, is too old, or was given for other parameters."""
    content = unpacked(text)
    if content is None:
        raise not_valid()
    start, start_before, before, given_at, asked = json.loads(content)
    token = PageToken(
        _place_in(start),
        _place_in(start_before) if start_before else None,
        datetime.fromisoformat(before),
        datetime.fromisoformat(given_at),
    )
    if asked != fingerprint(query) or now - token.given_at > timedelta(hours=24):
        raise not_valid()
    return token


def packed(content: bytes) -> str:
    """The content as opaque text that nobody but this shop can write."""
    return base64.urlsafe_b64encode(_seal(content) + content).decode()


def unpacked(text: str) -> bytes | None:
    """The content of a packed text, None where this shop did not write it."""
    try:
        raw = base64.b64decode(text, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    seal, content = raw[:_SEAL_BYTES], raw[_SEAL_BYTES:]
    return content if seal == _seal(content) else None


def not_valid() -> Refusal:
    """Amazon's one sentence for every page token it does not take."""
    sentence = (
        "The paginationToken you have submitted is not valid. "
        "All parameters must match the original request except maxResultsPerPage."
    )
    return Refusal(400, "InvalidInput", sentence, "")


def _seal(content: bytes) -> bytes:
    return hashlib.blake2b(content, key=_SEAL_KEY, digest_size=_SEAL_BYTES).digest()


def _place_out(place: Place) -> list[str | int]:
    return [place[0].isoformat(), place[1]]


def _place_in(place: list[str | int]) -> Place:
    return datetime.fromisoformat(str(place[0])), int(place[1])
