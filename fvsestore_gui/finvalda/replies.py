"""What Finvalda sends, read: JSON or XML, whatever was asked for; the envelope of an answer, and the rows of a list.

Replies are HTTP 200 even for errors: success is AccessResult "Success" and nResult 0 (manual section 3.70). Some builds
answer XML where JSON was asked for.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec
from defusedxml import DefusedXmlException
from defusedxml import ElementTree as SafeXml

from fvsestore_gui.finvalda.transport import Reply

Node = dict[str, Any]
_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Decimal)
_SPACE = re.compile(r"\s+")
#: Finvalda's own words are shown and kept: no more of them than a person reads
_MOST_TEXT = 400
_DECLARATION = re.compile(rb"^<\?xml[^>]*\?>")
_DECLARED = re.compile(rb"""charset=["']?([\w-]+)""", re.IGNORECASE)


class Unreadable(Exception):
    """The body is no JSON object and no XML of the web service. `foreign`: another program's, such as a page."""

    def __init__(self, *, foreign: bool) -> None:
        super().__init__("unreadable")
        self.foreign = foreign


@dataclass(frozen=True, slots=True)
class Answer:
    """The envelope of a write, and of a refusal: `access` is AccessResult, "" where there was none."""

    access: str
    result_code: int | None
    text: str
    content: Node

    @property
    def good(self) -> bool:
        return self.access == "Success" and self.result_code == 0


def content_of(reply: Reply) -> Node:
    """The reply as nested objects. Raises Unreadable."""
    body = _utf16_as_utf8(reply.body).lstrip(b"\xef\xbb\xbf\r\n\t ")
    if not body:
        raise Unreadable(foreign=False)
    if body[:1] in (b"{", b"["):
        try:
            # amounts keep every digit they were sent with
            found = _DECODER.decode(_as_utf8(body, reply.content_type))
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            raise Unreadable(foreign=False) from None
        return found if isinstance(found, dict) else {"items": found}
    beginning = body[:400].lower()
    if b"<html" in beginning or b"<!doctype html" in beginning:
        raise Unreadable(foreign=True)
    if body[:1] != b"<":
        raise Unreadable(foreign=True)
    try:
        root = SafeXml.fromstring(body, forbid_dtd=True)
        inside = _element(root)
    except (SafeXml.ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        raise Unreadable(foreign=False) from None
    name = _name(root.tag)
    if name.lower() == "string" and isinstance(inside, str):
        # a document in a document, as the older interfaces send
        return content_of(Reply(reply.status, reply.content_type, inside.encode()))
    return inside if isinstance(inside, dict) else {name: inside}


def _utf16_as_utf8(body: bytes) -> bytes:
    """What begins as UTF-16 does, as UTF-8, and an XML declaration that names the former taken off."""
    if not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body
    try:
        plain = body.decode("utf-16").encode()
    except UnicodeError:
        raise Unreadable(foreign=False) from None
    return _DECLARATION.sub(b"", plain, count=1)


def _as_utf8(body: bytes, content_type: str) -> bytes:
    declared = _DECLARED.search(content_type.encode("latin-1", "replace"))
    name = declared.group(1).decode() if declared else "utf-8"
    if name.lower().replace("_", "-") in ("utf-8", "utf8", "utf-16"):
        try:
            body.decode("utf-8")
        except UnicodeDecodeError:
            # a service on a Lithuanian Windows that says UTF-8 and sends its own code page
            return body.decode("cp1257").encode()
        return body
    try:
        return body.decode(name).encode()
    except LookupError:
        return body


def _name(tag: Any) -> str:
    return str(tag).rsplit("}", 1)[-1]


def _element(element: Any) -> Any:
    children = list(element)
    if not children:
        return element.text or ""
    inside: Node = {}
    for child in children:
        name, value = _name(child.tag), _element(child)
        if name in inside:
            known = inside[name]
            inside[name] = [*known, value] if isinstance(known, list) else [known, value]
        else:
            inside[name] = value
    return inside


def answer_of(content: Node) -> Answer:
    """The envelope; fields that are missing are "" and None."""
    found = _envelope(content) or content
    code = found.get("nResult")
    try:
        result_code = None if code in (None, "") else int(str(code))
    except ValueError:
        result_code = None
    text = found.get("error", found.get("sError", ""))
    return Answer(str(found.get("AccessResult", "") or ""), result_code, words_of(text), found)


def _envelope(content: Node) -> Node | None:
    """The envelope may stand one object deeper, under the name of the method."""
    if "AccessResult" in content or "nResult" in content:
        return content
    for value in content.values():
        if isinstance(value, dict) and ("AccessResult" in value or "nResult" in value):
            return value
    return None


def words_of(text: object) -> str:
    """Finvalda's own words in one line, without the number it puts before them."""
    plain = _SPACE.sub(" ", str(text or "")).strip()
    return plain[:_MOST_TEXT]


def rows_of(content: Node) -> list[Node]:
    """The rows of a list, under whatever name they stand; one alone is a list of one."""
    return [row for row in _rows(content) if isinstance(row, dict)]


def _rows(content: object, depth: int = 0) -> list[Any]:
    if isinstance(content, list):
        return content
    if not isinstance(content, dict) or depth > 4:
        return []
    if "code" in content or "kodas" in content or "op_number" in content or "Kodas" in content:
        return [content]
    if "items" in content:
        inside = content["items"]
        return (
            [] if inside in (None, "") else _rows(inside, depth + 1) or ([inside] if isinstance(inside, dict) else [])
        )
    for name, value in content.items():
        if name in ("AccessResult", "error", "nResult"):
            continue
        found = _rows(value, depth + 1)
        if found:
            return found
    return []


def text(row: Mapping[str, Any], *names: str) -> str:
    """The first of these fields that is there, as text without blanks around it."""
    for name in names:
        value = row.get(name)
        if value is not None and not isinstance(value, dict | list):
            return str(value).strip()
    return ""


def number(row: Mapping[str, Any], *names: str) -> Decimal | None:
    """The first of these fields as an exact number, None where there is none."""
    plain = text(row, *names).replace(",", ".")
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def parts(value: object) -> Iterator[Node]:
    """Every object inside, itself first."""
    if isinstance(value, dict):
        yield value
        for inside in value.values():
            yield from parts(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from parts(inside)
