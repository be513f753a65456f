"""Where reports lie: addresses that are good for five minutes, and a storage that speaks XML when they are not."""

import gzip
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlencode

from fvsestore_gui.practice.faults import Fault, Faults
from fvsestore_gui.practice.orders import iso
from fvsestore_gui.practice.replies import Reply, page_for_people
from fvsestore_gui.practice.report_rows import COLUMNS, ROW_END
from fvsestore_gui.practice.reports import Document

LIFE = timedelta(seconds=300)
_KEY = b"practice storage"
_REGION_NAMES = {"na": "us-east-1", "eu": "eu-west-1", "fe": "us-west-2"}
_SIGNED = (
    "X-Amz-Algorithm",
    "X-Amz-Date",
    "X-Amz-SignedHeaders",
    "X-Amz-Expires",
    "X-Amz-Credential",
    "response-content-encoding",
)


def address_of(base: str, document_id: str, now: datetime, unpacking: bool) -> str:
    """The address of a document from now on. `unpacking`: its reply tells HTTP that it is packed."""
    region = _REGION_NAMES[document_id.split(".")[4]]
    query = {
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Date": now.strftime("%Y%m%dT%H%M%SZ"),
        "X-Amz-SignedHeaders": "host",
        "X-Amz-Expires": str(round(LIFE.total_seconds())),
        "X-Amz-Credential": f"PRACTICE00000000EXMPL/{now:%Y%m%d}/{region}/s3/aws4_request",
    }
    if unpacking:
        query["response-content-encoding"] = "gzip"
    query["X-Amz-Signature"] = _signature(document_id, query)
    return f"{base}/documents/{quote(document_id)}?{urlencode(query)}"


def _signature(document_id: str, query: Mapping[str, str]) -> str:
    signed = "\n".join([document_id, *(query.get(name, "") for name in _SIGNED)])
    return hmac.new(_KEY, signed.encode(), hashlib.sha256).hexdigest()


class Storage:
    """Gives documents to whoever has an address that is still good."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def refusal(
        self, document_id: str, query: Mapping[str, str], headers: Mapping[str, str], now: datetime
    ) -> Reply | None:
        """Why the address gives nothing, None where it is good."""
        if "authorization" in {name.lower() for name in headers}:
            return storage_error(400, "InvalidArgument", "Only one auth mechanism allowed")
        unsigned = sorted(name.lower() for name in headers if name.lower().startswith("x-amz-"))
        if unsigned:
            # an access token, say, that has no business here
            message = "There were headers present in the request which were not signed"
            return storage_error(403, "AccessDenied", message, HeadersNotSigned=", ".join(unsigned))
        given = query.get("X-Amz-Signature", "")
        if not hmac.compare_digest(given.encode(), _signature(document_id, query).encode()):
            message = (
                "The request signature we calculated does not match the signature you provided. "
                "Check your key and signing method."
            )
            return storage_error(403, "SignatureDoesNotMatch", message)
        signed_at = datetime.strptime(query["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        ends_at = signed_at + LIFE
        if now > ends_at or self._faults.strikes(Fault.DOCUMENT_EXPIRED):
            times = {"Expires": iso(ends_at), "ServerTime": iso(now)}
            return storage_error(403, "AccessDenied", "Request has expired", **{"X-Amz-Expires": "300"}, **times)
        return None

    def reply(self, document: Document | None, query: Mapping[str, str]) -> Reply:
        """The document, or what the faults make of it."""
        faults = self._faults
        if document is None:
            return storage_error(404, "NoSuchKey", "The specified key does not exist.")
        if faults.strikes(Fault.DOCUMENT_S3_ERROR):
            return storage_error(200, "InternalError", "We encountered an internal error. Please try again.")
        if faults.strikes(Fault.DOCUMENT_HTML):
            return page_for_people(200)
        content = self._spoilt(document)
        reply = Reply(200, content, self._content_type(document))
        if faults.strikes(Fault.DOCUMENT_CUT):
            # gzip has an end that is missing then; of plain text only the connection can tell
            if document.compressed:
                reply.body = content[: len(content) // 2]
            else:
                reply.cut = True
        if document.compressed and faults.strikes(Fault.DOCUMENT_GARBLED):
            start, end = len(content) // 2, len(content) // 2 + 64
            reply.body = content[:start] + bytes(255 - byte for byte in content[start:end]) + content[end:]
        if document.compressed and "response-content-encoding" in query:
            reply.headers["Content-Encoding"] = query["response-content-encoding"]
        digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
        reply.headers |= {"Accept-Ranges": "bytes", "ETag": f'"{digest}"'}
        return _signed_off(reply)

    def _content_type(self, document: Document) -> str:
        charset = document.charset
        if self._faults.strikes(Fault.DOCUMENT_NO_CHARSET):
            charset = None
        elif self._faults.strikes(Fault.DOCUMENT_WRONG_CHARSET):
            charset = "Cp1252" if document.encoding == "utf-8" else "UTF-8"
        return "text/plain" if charset is None else f"text/plain;charset={charset}"

    def _spoilt(self, document: Document) -> bytes:
        changes = [
            change
            for fault, change in (
                (Fault.RAGGED_ROWS, _ragged),
                (Fault.SHIFTED_ROW, _shifted),
                (Fault.QUOTED_ROWS, _quoted),
                (Fault.OTHER_COLUMNS, _rearranged),
            )
            if self._faults.strikes(fault)
        ]
        if not changes:
            return document.content
        text = gzip.decompress(document.content) if document.compressed else document.content
        rows = text.decode(document.encoding).split(ROW_END)
        for change in changes:
            rows = change(rows)
        text = ROW_END.join(rows).encode(document.encoding)
        return gzip.compress(text, compresslevel=1, mtime=0) if document.compressed else text


def storage_error(status: int, code: str, message: str, **more: str) -> Reply:
    """S3's XML; `more` are elements of this error alone."""
    elements = {"Code": code, "Message": message} | more
    elements |= {"RequestId": secrets.token_hex(8).upper(), "HostId": secrets.token_urlsafe(48)}
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in elements.items())
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{inside}</Error>'
    return _signed_off(Reply(status, body.encode(), "text/xml"))


def _signed_off(reply: Reply) -> Reply:
    reply.headers |= {"x-amz-request-id": secrets.token_hex(8).upper(), "x-amz-id-2": secrets.token_urlsafe(48)}
    reply.headers["Server"] = "AmazonS3"
    return reply


def _ragged(rows: list[str]) -> list[str]:
    """Every seventh row loses its end; blank lines; the names of the columns come again in the middle."""
    ragged = [rows[0]]
    for place, row in enumerate(rows[1:], 1):
        if place == (len(rows) + 1) // 2:
            ragged += ["", rows[0]]
        ragged.append(row.rsplit("\t", place % 20 + 1)[0] if place % 7 == 1 and row else row)
    return ragged


def _shifted(rows: list[str]) -> list[str]:
    """The title of the row in the middle holds a tab."""
    place = len(rows) // 2
    fields = rows[place].split("\t")
    title = COLUMNS.index("product-name")
    if len(fields) > title:
        fields[title] = fields[title][:5] + "\t" + fields[title][5:]
    return [*rows[:place], "\t".join(fields), *rows[place + 1 :]]


def _quoted(rows: list[str]) -> list[str]:
    """Every fifth title stands in quotes and runs over two lines."""
    title = COLUMNS.index("product-name")
    quoted = []
    for place, row in enumerate(rows):
        fields = row.split("\t")
        if place % 5 == 1 and len(fields) > title:
            inside = fields[title].replace('"', '""')
            fields[title] = f'"{inside[:8]}\n{inside[8:]}"'
        quoted.append("\t".join(fields))
    return quoted


def _rearranged(rows: list[str]) -> list[str]:
    """The columns from the last to the first, without those that are always empty, and a new one in front."""
    dropped = {COLUMNS.index("order-channel"), COLUMNS.index("url")}
    rearranged = []
    for place, row in enumerate(rows):
        fields = [text for column, text in enumerate(row.split("\t")) if column not in dropped]
        first = "is-iba" if place == 0 else "false"
        rearranged.append("\t".join([first, *reversed(fields)]) if row else row)
    return rearranged
