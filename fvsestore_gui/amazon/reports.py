"""Reports API 2021-06-30: what is asked, and the replies as read. The report itself is read by report_reader.py."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from fvsestore_gui.amazon.masking import clean
from fvsestore_gui.amazon.replies import bad_shape, document
from fvsestore_gui.amazon.transport import Reply
from fvsestore_gui.model.history import ReportState

REPORTS_PATH = "/reports/2021-06-30/reports"
DOCUMENTS_PATH = "/reports/2021-06-30/documents"


@dataclass(frozen=True, slots=True)
class DocumentPlace:
    """Where a report can be fetched. `url` is as good as a key: it opens the report to anybody for five minutes."""

    url: str
    gzipped: bool

    def __repr__(self) -> str:
        return f"DocumentPlace(gzipped={self.gzipped})"


def report_path(report_id: str) -> str:
    return f"{REPORTS_PATH}/{quote(report_id, safe='')}"


def document_path(document_id: str) -> str:
    return f"{DOCUMENTS_PATH}/{quote(document_id, safe='')}"


def report_asked(
    report_type: str, window_from: datetime, window_until: datetime, marketplace_ids: Sequence[str]
) -> dict[str, object]:
    """The body of createReport."""
    return {
        "reportType": report_type,
        "dataStartTime": _time(window_from),
        "dataEndTime": _time(window_until),
        "marketplaceIds": list(marketplace_ids),
    }


def read_created(reply: Reply, operation: str) -> str:
    """The id of a report that Amazon began to make. Raises TryLater (see `replies.document`)."""
    report_id = document(reply, operation).get("reportId")
    if not isinstance(report_id, str) or not report_id.strip():
        raise bad_shape(reply, operation, "reportId")
    return report_id


def read_state(reply: Reply, operation: str) -> ReportState:
    """How far a report is. Raises TryLater."""
    found = document(reply, operation)
    status, report_type = found.get("processingStatus"), found.get("reportType")
    if not isinstance(status, str) or not status:
        raise bad_shape(reply, operation, "processingStatus")
    if not isinstance(report_type, str):
        raise bad_shape(reply, operation, "reportType")
    document_id = found.get("reportDocumentId")
    if document_id is not None and (not isinstance(document_id, str) or not document_id.strip()):
        raise bad_shape(reply, operation, "reportDocumentId")
    marketplaces = found.get("marketplaceIds")
    return ReportState(
        status=clean(status),
        report_type=clean(report_type),
        document_id=document_id,
        data_from=_moment(found.get("dataStartTime")),
        data_until=_moment(found.get("dataEndTime")),
        marketplace_ids=tuple(one for one in marketplaces if isinstance(one, str))
        if isinstance(marketplaces, list)
        else (),
        created=_moment(found.get("createdTime")),
        begun=_moment(found.get("processingStartTime")),
    )


def read_document_place(reply: Reply, operation: str) -> DocumentPlace:
    """Where the document lies. Raises TryLater."""
    found = document(reply, operation)
    url = found.get("url")
    if not isinstance(url, str) or not url.strip():
        raise bad_shape(reply, operation, "url")
    packing = found.get("compressionAlgorithm")
    if packing not in (None, "GZIP"):
        raise bad_shape(reply, operation, "compressionAlgorithm")
    return DocumentPlace(url.strip(), packing == "GZIP")


def _moment(sent: object) -> datetime | None:
    """A time that may be missing; one that cannot be read, or has no offset, is none."""
    if not isinstance(sent, str):
        return None
    try:
        moment = datetime.fromisoformat(sent)
        return moment.astimezone(UTC) if moment.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
