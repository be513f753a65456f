"""What Amazon's replies have in common: JSON or not, and its two shapes of an error."""

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec

from fvsestore_gui.amazon.masking import clean
from fvsestore_gui.amazon.transport import Reply
from fvsestore_gui.errors import Fact, FvsError, GrantRole, RenewCredential, TryLater

#: numbers with a point stay what was sent: 22.495 is no float
_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_SECRET_OR_PERSON = re.compile(
    r"Atz[a-z](?:\||%7C)\S+|amzn1\.oa2-cs\.\S+|[0-9a-f]{40,}|[\w.+-]+@[\w-]+\.[\w.-]+", re.IGNORECASE
)
_LONGEST_TEXT = 300
_TOKEN_TROUBLE = re.compile(r"access token.*(expired|revoked|malformed|invalid|missing)", re.IGNORECASE | re.DOTALL)
_SECRET_EXPIRED = re.compile(r"secret.*expired", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class AmazonError:
    """Amazon's own words of a refusal, fit to be shown."""

    code: str
    text: str


def decode(body: bytes) -> Any:
    """JSON as Amazon sends it, exactly; numbers with a point as Decimal. Raises ValueError when it is none.

    What strict JSON refuses but a reader can live with (NaN, a lone surrogate, a byte that is no UTF-8) costs the value
    it stands in, not the page.
    """
    try:
        return _DECODER.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    try:
        return json.loads(
            body.decode("utf-8-sig", errors="replace"),
            parse_float=_decimal,
            parse_int=_integer,
            parse_constant=str,
        )
    except RecursionError:
        raise ValueError("nested too deep") from None


def document(reply: Reply, operation: str) -> dict[str, Any]:
    """The JSON object of a reply. Raises TryLater: amazon_empty, amazon_not_json, amazon_bad_shape."""
    if not reply.body.strip():
        raise TryLater("amazon_empty", status=reply.status, operation=operation, request_id=reply.request_id)
    try:
        decoded = decode(reply.body)
    except ValueError:
        decoded = None
    if decoded is None:
        raise TryLater("amazon_not_json", status=reply.status, operation=operation, request_id=reply.request_id)
    if not isinstance(decoded, dict):
        raise bad_shape(reply, operation, "{}")
    return decoded


def bad_shape(reply: Reply, operation: str, key: str) -> TryLater:
    """The error for JSON that lacks the key that must be there."""
    return TryLater("amazon_bad_shape", status=reply.status, operation=operation, request_id=reply.request_id, key=key)


def error_of(reply: Reply) -> AmazonError | None:
    """Amazon's words in a refusal, of the login or of the API; None when the body is no such thing (HTML, empty)."""
    try:
        decoded = decode(reply.body)
    except ValueError:
        return None
    if not isinstance(decoded, dict):
        return None
    if isinstance(decoded.get("error"), str):
        return AmazonError(shown_text(decoded["error"]), shown_text(decoded.get("error_description")))
    errors = decoded.get("errors")
    if not isinstance(errors, list):
        return None
    first = next((error for error in errors if isinstance(error, dict)), {})
    texts = [shown_text(first.get("message")), shown_text(first.get("details"))]
    return AmazonError(shown_text(first.get("code")), " ".join(dict.fromkeys(text for text in texts if text)))


def refusal(reply: Reply, operation: str, region: str) -> FvsError:
    """The typed error for a reply of the API that is no success."""
    told = error_of(reply)
    facts: dict[str, Fact] = {"status": reply.status, "operation": operation, "request_id": reply.request_id}
    if reply.status >= 500:
        return TryLater("amazon_down", **facts)
    if told is None:
        return TryLater("amazon_not_json" if reply.body.strip() else "amazon_empty", **facts)
    words: dict[str, Fact] = {"amazon_code": told.code, "amazon_text": told.text}
    if reply.status in (401, 403) and _SECRET_EXPIRED.search(told.text):
        return RenewCredential("lwa_secret_expired", **facts, **words)
    code = "access_denied" if reply.status in (401, 403) else "request_refused"
    return GrantRole(code, **facts, **words, region=region)


def token_refused(reply: Reply) -> bool:
    """Whether Amazon no longer takes the access token, as its words say."""
    if reply.status not in (401, 403):
        return False
    return _TOKEN_TROUBLE.search((error_of(reply) or AmazonError("", "")).text) is not None


def shown_text(text: object) -> str:
    """A text of Amazon's, short, on one line, without secrets and addresses of mail; "" for anything else."""
    if not isinstance(text, str):
        return ""
    plain = " ".join(clean(text[: 4 * _LONGEST_TEXT]).split())
    return _SECRET_OR_PERSON.sub("●●●", plain)[:_LONGEST_TEXT]


def _decimal(text: str) -> Decimal | str:
    return Decimal(text) if len(text) < 100 else text


def _integer(text: str) -> int | str:
    return int(text) if len(text) < 100 else text
