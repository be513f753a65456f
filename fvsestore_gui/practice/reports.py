"""The life of order reports: asked for, made while the clock goes on, listed, cancelled, forgotten."""

import gzip
import json
import secrets
import threading
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice.accounts import REGION_PATHS, PracticeAccount
from fvsestore_gui.practice.faults import Fault, Faults
from fvsestore_gui.practice.marketplaces import PRACTICE_MARKETPLACES, region_marketplace_ids
from fvsestore_gui.practice.order_book import OrderBook, Snapshot
from fvsestore_gui.practice.orders import Json, figures
from fvsestore_gui.practice.page_tokens import packed, unpacked
from fvsestore_gui.practice.parameters import list_of, page_size_of, time_of
from fvsestore_gui.practice.replies import Refusal, denied, invalid
from fvsestore_gui.practice.report_rows import report_text

BY_ORDER_DATE = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
BY_LAST_UPDATE = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL"
#: what Amazon has besides, as far as a seller of orders meets it
_RESTRICTED_TYPES = frozenset(
    {
        "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING",
        "GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING",
        "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING",
        "GET_FLAT_FILE_ORDER_REPORT_DATA_TAX",
        "GET_FLAT_FILE_VAT_INVOICE_DATA_REPORT",
    }
)
_SETTLEMENTS = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
LONGEST = timedelta(days=30)
#: order reports are kept so long
KEPT = timedelta(days=30)
#: how much of its time a report waits before Amazon starts on it
_QUEUE_SHARE = 0.25
#: how old the report is that Fault.REPORT_REUSED gives where nothing of the kind was asked for before
_REUSED_AGE = timedelta(minutes=20)
_STATES = frozenset({"CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"})
_WITH_DOCUMENT = frozenset({"DONE", "FATAL"})
_FATAL_TEXT = "Error in report request: An internal error occurred while the report was made. Request the report again."
_SPECIFICATION = {"reportType", "marketplaceIds", "dataStartTime", "dataEndTime", "reportOptions"}
#: shorter documents come as they are
_COMPRESSED_FROM_BYTES = 2048
#: a single one of these marketplaces is served in Cp1252, a single other one of Europe without any charset
_CP1252_COUNTRIES = frozenset({"DE", "FR", "IT", "ES", "GB", "IE", "NL", "BE"})
_COUNTRIES = {m.marketplace_id: m.country for m in PRACTICE_MARKETPLACES}


def report_seconds(orders: int) -> float:
    """How long a report of so many orders takes to be made."""
    return 20 + orders / 200


@dataclass(frozen=True, slots=True)
class Document:
    """What a report's address gives: the bytes, packed or not, and what they are in. `charset` None: not declared."""

    document_id: str
    content: bytes
    compressed: bool
    encoding: str
    charset: str | None


@dataclass(frozen=True, slots=True)
class _Asked:
    region: str
    book: str
    report_type: str
    marketplace_ids: tuple[str, ...]
    start: datetime
    end: datetime


@dataclass(slots=True)
class _Report:
    report_id: str
    document_id: str
    asked: _Asked
    created: datetime
    started: datetime
    ended: datetime
    outcome: str
    cancelled: bool = False
    #: the orders as they were; given up as soon as the document is written
    snapshots: list[Snapshot] = field(default_factory=list)
    document: Document | None = None

    @property
    def place(self) -> list[str]:
        """Where it stands in a list, the oldest first."""
        return [self.created.isoformat(), self.report_id]

    def state(self, now: datetime) -> str:
        if self.cancelled:
            return "CANCELLED"
        if now < self.started:
            return "IN_QUEUE"
        return "IN_PROGRESS" if now < self.ended else self.outcome


class Reports:
    """The reports of the practice sellers. Every method may be called from any thread.

    `seconds` says how long a report of so many orders takes, `address` what document addresses begin with.
    """

    def __init__(
        self,
        clock: Clock,
        book: OrderBook,
        faults: Faults,
        seconds: Callable[[int], float],
        address: Callable[[str, datetime, bool], str],
    ) -> None:
        self._clock = clock
        self._book = book
        self._faults = faults
        self._seconds = seconds
        self._address = address
        self._lock = threading.Lock()
        self._reports: dict[str, _Report] = {}

    def create(self, account: PracticeAccount, content_type: str, body: bytes, now: datetime) -> Json:
        """createReport. All Orders reports are made anew every time, however often they are asked for."""
        if content_type != "application/json":
            raise Refusal(415, "UnsupportedMediaType", "The Content-Type of the request is not supported.", "")
        asked = _asked_of(body, account, now)
        reused = self._faults.strikes(Fault.REPORT_REUSED)
        if reused:
            earlier = self._alike(asked)
            if earlier is not None:
                return {"reportId": earlier.report_id}
        created = self._clock.now() - (_REUSED_AGE if reused else timedelta(0))
        by_update = asked.report_type == BY_LAST_UPDATE
        # an earlier report knows nothing of what came later
        end = min(asked.end, created) if reused else asked.end
        snapshots = self._book.snapshots(asked.book, by_update, asked.start, end, frozenset(asked.marketplace_ids))
        if snapshots and self._faults.strikes(Fault.REPORT_MISSES_ORDER):
            del snapshots[len(snapshots) // 2]
        outcome = "DONE" if snapshots else "CANCELLED"
        if self._faults.strikes(Fault.REPORT_FATAL):
            outcome = "FATAL"
        elif self._faults.strikes(Fault.REPORT_CANCELLED):
            outcome = "CANCELLED"
        takes_s = self._seconds(len(snapshots))
        if reused:
            takes_s = min(takes_s, _REUSED_AGE.total_seconds())
        marks = f"{uuid.uuid4()}.T{secrets.token_hex(6).upper()}"
        document_id = f"amzn1.spdoc.1.4.{REGION_PATHS[asked.region]}.{marks}.2407"
        with self._lock:
            report_id = str(50_000_000_000 + 7 * len(self._reports) + secrets.randbelow(7))
            self._reports[report_id] = _Report(
                report_id,
                document_id,
                asked,
                created,
                created + timedelta(seconds=takes_s * _QUEUE_SHARE),
                created + timedelta(seconds=takes_s),
                outcome,
                snapshots=snapshots if outcome == "DONE" else [],
            )
        return {"reportId": report_id}

    def _alike(self, asked: _Asked) -> _Report | None:
        now = self._clock.now()
        with self._lock:
            alike = [r for r in self._reports.values() if r.asked == asked and now - r.created <= KEPT]
            return max(alike, key=lambda report: report.created, default=None)

    def report(self, account: PracticeAccount, report_id: str) -> Json:
        """getReport."""
        with self._lock:
            report = self._kept(account, report_id)
            now = self._clock.now()
            state = report.state(now)
            if state in _WITH_DOCUMENT and self._faults.strikes(Fault.REPORT_UNFINISHED):
                state = "IN_PROGRESS"
            return _told(report, state)

    def list(self, account: PracticeAccount, query: Mapping[str, str]) -> Json:
        """getReports: the newest first."""
        behind: list[str] = []
        if "nextToken" in query:
            if len(query) > 1:
                raise invalid("nextToken must be the only parameter")
            content = unpacked(query["nextToken"])
            if content is None:
                raise invalid("nextToken is not valid")
            query, behind = json.loads(content)
        if "reportTypes" not in query:
            raise Refusal(400, "InvalidInput", "One or more required parameters missing", "reportTypes;")
        types = list_of(query, "reportTypes", None) or frozenset()
        if len(types) > 10:
            raise invalid("reportTypes must not hold more than 10 values")
        unknown = types - _RESTRICTED_TYPES - {BY_ORDER_DATE, BY_LAST_UPDATE, _SETTLEMENTS}
        if unknown:
            raise Refusal(400, "InvalidInput", f"Invalid Report Type {min(unknown)}", "")
        states = list_of(query, "processingStatuses", _STATES)
        marketplace_ids = list_of(query, "marketplaceIds", None)
        if len(marketplace_ids or ()) > 10:
            raise invalid("marketplaceIds must not hold more than 10 values")
        size = page_size_of(query, "pageSize", 10)
        now = self._clock.now()
        since = time_of(query["createdSince"], "createdSince") if "createdSince" in query else now - timedelta(days=90)
        until = time_of(query["createdUntil"], "createdUntil") if "createdUntil" in query else now
        with self._lock:
            found = [
                report
                for report in self._reports.values()
                if report.asked.book == account.book
                and report.asked.report_type in types
                and (states is None or report.state(now) in states)
                and (marketplace_ids is None or marketplace_ids & set(report.asked.marketplace_ids))
                and since <= report.created <= until
                and now - report.created <= KEPT
                and (not behind or report.place < behind)
            ]
        found.sort(key=lambda report: report.place, reverse=True)
        body: Json = {"reports": [_told(report, report.state(now)) for report in found[:size]]}
        if len(found) > size:
            body["nextToken"] = packed(json.dumps([dict(query), found[size - 1].place]).encode())
        return body

    def cancel(self, account: PracticeAccount, report_id: str) -> None:
        """cancelReport: only before Amazon has started on it."""
        with self._lock:
            report = self._kept(account, report_id)
            now = self._clock.now()
            if report.state(now) != "IN_QUEUE":
                raise Refusal(400, "InvalidInput", "Only reports that are IN_QUEUE can be cancelled.", "")
            report.cancelled = True
            report.started = report.ended = now
            report.snapshots = []

    def document(self, account: PracticeAccount, document_id: str, query: Mapping[str, str], now: datetime) -> Json:
        """getReportDocument: writes the document where nobody has asked for it yet, and says where it is."""
        unpacking = query.get("enableContentEncodingUrlHeader", "false")
        if unpacking not in ("true", "false"):
            raise invalid("enableContentEncodingUrlHeader is not valid")
        with self._lock:
            report = next((r for r in self._reports.values() if r.document_id == document_id), None)
            if (
                report is None
                or report.asked.book != account.book
                or self._clock.now() - report.created > KEPT
                or report.state(self._clock.now()) not in _WITH_DOCUMENT
            ):
                raise _not_found("document", document_id)
        if report.document is None:
            report.document = _document(report)
            report.snapshots = []
        body = {"reportDocumentId": document_id, "url": self._address(document_id, now, unpacking == "true")}
        if report.document.compressed:
            body["compressionAlgorithm"] = "GZIP"
        return body

    def written(self, document_id: str) -> Document | None:
        """The document for its address; None when it is not kept any more."""
        with self._lock:
            report = next((r for r in self._reports.values() if r.document_id == document_id), None)
        if report is None or self._clock.now() - report.created > KEPT:
            return None
        return report.document

    def _kept(self, account: PracticeAccount, report_id: str) -> _Report:
        report = self._reports.get(report_id)
        if report is None or report.asked.book != account.book or self._clock.now() - report.created > KEPT:
            raise _not_found("report", report_id)
        return report


def _not_found(what: str, named: str) -> Refusal:
    return Refusal(404, "NotFound", f"The requested {what} was not found.", named)


def _told(report: _Report, state: str) -> Json:
    asked = report.asked
    told: Json = {
        "reportType": asked.report_type,
        "processingStatus": state,
        "marketplaceIds": list(asked.marketplace_ids),
        "reportId": report.report_id,
        "dataStartTime": _offset(asked.start),
        "dataEndTime": _offset(asked.end),
        "createdTime": _offset(report.created),
    }
    if state != "IN_QUEUE":
        told["processingStartTime"] = _offset(report.started)
    if state not in ("IN_QUEUE", "IN_PROGRESS"):
        told["processingEndTime"] = _offset(report.ended)
    if state in _WITH_DOCUMENT:
        told["reportDocumentId"] = report.document_id
    return told


def _offset(time: datetime) -> str:
    """A time as the Reports API writes it, which is not how the Orders API does."""
    return time.isoformat()[:19] + "+00:00"


def _document(report: _Report) -> Document:
    encoding, charset = _letters(report.asked)
    if report.outcome == "FATAL":
        return Document(report.document_id, _FATAL_TEXT.encode(), compressed=False, encoding="utf-8", charset="UTF-8")
    # a letter that the charset lacks becomes "?", as at Amazon
    text = report_text(figures(head, seed) for head, seed in report.snapshots).encode(encoding, "replace")
    compressed = len(text) >= _COMPRESSED_FROM_BYTES
    content = gzip.compress(text, compresslevel=1, mtime=0) if compressed else text
    return Document(report.document_id, content, compressed, encoding, charset)


def _letters(asked: _Asked) -> tuple[str, str | None]:
    """What the document is written in, and what its Content-Type says of that."""
    countries = {_COUNTRIES.get(marketplace_id, "") for marketplace_id in asked.marketplace_ids}
    if "JP" in countries:
        return "cp932", "Shift_JIS"
    if asked.region == "NorthAmerica":
        return "utf-8", "utf8"
    if asked.region == "Europe" and len(countries) == 1:
        return ("cp1252", "Cp1252") if countries <= _CP1252_COUNTRIES else ("utf-8", None)
    return "utf-8", "UTF-8"


def _asked_of(body: bytes, account: PracticeAccount, now: datetime) -> _Asked:
    try:
        given = json.loads(body)
    except ValueError:
        given = None
    if not isinstance(given, dict) or not given.keys() <= _SPECIFICATION:
        raise Refusal(400, "InvalidInput", "Could not match input arguments", "")
    missing = [name for name in ("reportType", "marketplaceIds") if name not in given]
    if missing:
        raise Refusal(400, "InvalidInput", "One or more required parameters missing", ";".join([*missing, ""]))
    report_type, ids, options = given["reportType"], given["marketplaceIds"], given.get("reportOptions", {})
    if not isinstance(report_type, str) or not _texts(ids) or not isinstance(options, dict):
        raise Refusal(400, "InvalidInput", "Could not match input arguments", "")
    if not _texts(list(options.values())):
        raise Refusal(400, "InvalidInput", "Could not match input arguments", "")
    if report_type == _SETTLEMENTS:
        # Amazon makes them by itself, and says this to whoever asks
        raise Refusal(429, "QuotaExceeded", "You exceeded your quota for the requested resource.", "")
    if report_type in _RESTRICTED_TYPES:
        # roles that the practice app does not have
        raise denied("")
    if report_type not in (BY_ORDER_DATE, BY_LAST_UPDATE):
        raise Refusal(400, "InvalidInput", f"Invalid Report Type {report_type}", "")
    if not 1 <= len(ids) <= 25:
        raise invalid("marketplaceIds must hold 1 to 25 values")
    if not set(ids) <= region_marketplace_ids(account.region):
        raise invalid("marketplaceIds is not valid")
    start = _time_of(given, "dataStartTime", now)
    end = _time_of(given, "dataEndTime", now)
    if start > end:
        raise invalid("dataEndTime must be equal to or after dataStartTime")
    if end - start > LONGEST:
        raise Refusal(400, "InvalidInput", "Date range exceeded. Report can be requested only upto 30 days", "")
    return _Asked(account.region, account.book, report_type, tuple(ids), start, end)


def _texts(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _time_of(given: Json, name: str, now: datetime) -> datetime:
    if name not in given:
        return now.replace(microsecond=0)
    if not isinstance(given[name], str):
        raise invalid(f"{name} is not in ISO 8601 format")
    time = time_of(given[name], name)
    if time > now:
        raise invalid(f"{name} must be prior to or equal to the current date and time")
    return time
