"""What is asked of the Reports API and how its replies are read, against Amazon's contract."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from fvsestore_gui.amazon.reports import (
    DOCUMENTS_PATH,
    REPORTS_PATH,
    DocumentPlace,
    document_path,
    read_created,
    read_document_place,
    read_state,
    report_asked,
    report_path,
)
from fvsestore_gui.amazon.transport import Reply
from fvsestore_gui.errors import TryLater
from fvsestore_gui.model.history import BY_ORDER_DATE, ReportState

DE, PL = "A1PA6795UKMFR9", "A1C3SOZRARQ6R3"
OCTOBER = (datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 10, 31, tzinfo=UTC))


def reply(document: object, status: int = 200) -> Reply:
    return Reply(status, {}, json.dumps(document).encode(), "request-1", None)


@pytest.fixture(scope="module")
def contract(shared: Path) -> dict[str, Any]:
    text = (shared / "contracts" / "spapi" / "reports_2021-06-30.json").read_text(encoding="utf-8")
    model: dict[str, Any] = json.loads(text)
    return model


def test_a_report_is_asked_for_as_amazon_s_contract_has_it(contract: dict[str, Any]) -> None:
    """Paths and the body of createReport are those of Amazon's model, times in whole seconds of UTC."""
    assert {REPORTS_PATH, f"{REPORTS_PATH}/{{reportId}}", f"{DOCUMENTS_PATH}/{{reportDocumentId}}"} <= set(
        contract["paths"]
    )
    body = report_asked(BY_ORDER_DATE, *OCTOBER, (DE, PL))
    schema = {"$ref": "#/definitions/CreateReportSpecification", "definitions": contract["definitions"]}
    jsonschema.Draft4Validator(schema).validate(body)
    assert set(body) <= set(contract["definitions"]["CreateReportSpecification"]["properties"])
    assert (body["dataStartTime"], body["dataEndTime"]) == ("2026-10-01T00:00:00Z", "2026-10-31T00:00:00Z")
    assert report_path("50/1") == f"{REPORTS_PATH}/50%2F1"
    assert document_path("amzn1.spdoc.1") == f"{DOCUMENTS_PATH}/amzn1.spdoc.1"


def test_replies_of_the_contract_are_read(contract: dict[str, Any]) -> None:
    """Every field of Amazon's Report that a history looks at is read; every status of its list passes."""
    report = {
        "reportId": "50",
        "reportType": BY_ORDER_DATE,
        "processingStatus": "DONE",
        "reportDocumentId": "amzn1.spdoc.1",
        "dataStartTime": "2026-10-01T00:00:00.000Z",
        "dataEndTime": "2026-10-31T02:00:00+02:00",
        "marketplaceIds": [DE, PL],
        "createdTime": "2026-11-01T10:00:00+00:00",
    }
    assert set(report) <= set(contract["definitions"]["Report"]["properties"])
    assert read_state(reply(report), "getReport") == ReportState(
        "DONE", BY_ORDER_DATE, "amzn1.spdoc.1", *OCTOBER, (DE, PL), datetime(2026, 11, 1, 10, tzinfo=UTC)
    )
    for status in contract["definitions"]["Report"]["properties"]["processingStatus"]["enum"]:
        bare = {name: report[name] for name in contract["definitions"]["Report"]["required"] if name in report}
        assert read_state(reply(bare | {"processingStatus": status}), "getReport").status == status
    assert read_created(reply({"reportId": "50"}, 202), "createReport") == "50"
    place = {"reportDocumentId": "1", "url": "https://s3.invalid/x?sign=1", "compressionAlgorithm": "GZIP"}
    assert read_document_place(reply(place), "getReportDocument") == DocumentPlace("https://s3.invalid/x?sign=1", True)


@pytest.mark.parametrize(
    ("read", "document", "key"),
    [
        (read_created, {}, "reportId"),
        (read_created, {"reportId": ""}, "reportId"),
        (read_created, [], "{}"),
        (read_state, {"reportType": "X"}, "processingStatus"),
        (read_state, {"processingStatus": "DONE"}, "reportType"),
        (read_state, {"processingStatus": "DONE", "reportType": "X", "reportDocumentId": 7}, "reportDocumentId"),
        (read_document_place, {"compressionAlgorithm": "GZIP"}, "url"),
        (read_document_place, {"url": "https://s3.invalid/", "compressionAlgorithm": "ZSTD"}, "compressionAlgorithm"),
    ],
)
def test_a_reply_without_what_must_be_there_is_an_error(
    read: Callable[[Reply, str], object], document: object, key: str
) -> None:
    """Nothing is guessed: the missing key is named."""
    with pytest.raises(TryLater) as caught:
        read(reply(document), "operation")
    assert (caught.value.code, caught.value.facts["key"]) == ("amazon_bad_shape", key)


def test_times_that_cannot_be_read_are_none() -> None:
    """A time without offset, or none at all, is not known rather than guessed."""
    report = {"processingStatus": "DONE", "reportType": "X", "dataStartTime": "2026-10-01T00:00:00", "dataEndTime": 7}
    state = read_state(reply(report), "getReport")
    assert (state.data_from, state.data_until, state.created) == (None, None, None)


def test_an_address_that_opens_a_report_is_not_shown() -> None:
    """It is as good as a key for five minutes: its repr, which logs and tracebacks show, lacks it."""
    assert "sign" not in repr(DocumentPlace("https://s3.invalid/x?sign=1", True))
