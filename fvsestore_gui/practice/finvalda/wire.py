"""How the web service is spoken to and answers: its envelope, in JSON or XML, with HTTP 200 for what goes wrong."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from fvsestore_gui.practice.finvalda.texts import TEXTS
from fvsestore_gui.practice.replies import Reply

Json = dict[str, Any]
_PLACE = "Data saving in database"

#: what WCF shows for an address that leads nowhere
NO_SUCH_ENDPOINT = b"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Service</title></head>
<body><div id="content"><p class="heading1">Service</p><p>Endpoint not found.</p></div></body></html>"""


@dataclass(frozen=True, slots=True)
class Call:
    """One request. `method` is the HTTP verb, `name` the service's method; headers by small names."""

    method: str
    name: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def wants_xml(self) -> bool:
        return "xml" in (self.headers.get("accept") or self.headers.get("content-type", ""))


class Refused(Exception):
    """Ends a call with Finvalda's result code and its text."""

    def __init__(self, result: int, detail: str = "", *, text: str = "") -> None:
        super().__init__(result)
        self.result = result
        #: as Finvalda's own: where it happened, then what; `detail` names the code that was meant
        self.text = text or f"FVS{result:08d} {_PLACE}\n\n{TEXTS[result]}{detail and f': {detail}'}"

    def answer(self) -> Json:
        return {"AccessResult": "Fail", "error": self.text, "nResult": self.result}


def denied(text: str) -> Json:
    return {"AccessResult": "AccessDenied", "error": text, "nResult": 0}


def done(**more: Any) -> Json:
    return {"AccessResult": "Success", "error": "", "nResult": 0} | more


def listed(**more: Any) -> Json:
    """A reading: no result code, `error` empty."""
    return {"AccessResult": "Success", "error": ""} | more


def reply(call: Call, answer: Json, *, as_xml: bool = False) -> Reply:
    """The answer as it goes over the wire, slimmed as the headers ask."""
    answer = {name: _slim(value, call.headers) for name, value in answer.items()}
    if as_xml or call.wants_xml:
        text = f'<?xml version="1.0" encoding="utf-8"?><{call.name}Response>{_xml(answer)}</{call.name}Response>'
        return Reply(200, text.encode(), "application/xml; charset=utf-8")
    return Reply(200, json.dumps(answer, ensure_ascii=False).encode(), "application/json; charset=utf-8")


def _slim(value: Any, headers: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_slim(one, headers) for one in value]
    if not isinstance(value, dict):
        return value
    no_blanks = headers.get("removeemptystringtags", "").lower() == "true"
    no_zeros = headers.get("removezeronumbertags", "").lower() == "true"
    return {
        name: _slim(one, headers)
        for name, one in value.items()
        if not (no_blanks and one == "")
        and not (no_zeros and isinstance(one, int | float) and not isinstance(one, bool) and one == 0)
    }


def _xml(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(
            "".join(f"<{name}>{_xml(one)}</{name}>" for one in (part if isinstance(part, list) else [part]))
            for name, part in value.items()
        )
    return "" if value is None else escape(str(value))


def body_of(call: Call) -> Json:
    """The envelope that was posted. Raises Refused(2011) for what is neither JSON nor XML."""
    kind = call.headers.get("content-type", "")
    if "json" in kind:
        return _json(call.body)
    return _tree(_parsed(call.body)) if call.body.strip() else {}


def document_of(envelope: Json) -> Json:
    """What stands in `xmlstring`: a document or a card, as JSON or as XML. Raises Refused."""
    text = envelope.get("xmlstring")
    if not isinstance(text, str) or not text.strip():
        raise Refused(2012)
    if text.lstrip().startswith("<"):
        root = _parsed(text.encode())
        return {root.tag: _tree(root)}
    return _json(text.encode())


def _json(body: bytes) -> Json:
    try:
        found = json.loads(body)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Refused(2011)
    return found


def _parsed(body: bytes) -> Element:
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise Refused(2011) from None
    return root


def _tree(element: Element) -> Json:
    """Tags that come more than once, and lines of operations, become lists."""
    found: Json = {}
    for child in element:
        value = _tree(child) if len(child) else (child.text or "")
        if child.tag in found or child.tag.endswith("DetEil"):
            before = found.get(child.tag, [])
            found[child.tag] = [*(before if isinstance(before, list) else [before]), value]
        else:
            found[child.tag] = value
    return found
