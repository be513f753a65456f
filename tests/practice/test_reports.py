"""Reports of the practice shop: asked for, made, fetched, cancelled and forgotten as at Amazon."""

from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.accounts import REGION_PATHS
from fvsestore_gui.practice.shop import PracticeShop
from tests.practice.conftest import BY_LAST_UPDATE, BY_ORDER_DATE, MARKETPLACES

MODEL = "reports_2021-06-30.json"
REGIONS = tuple(REGION_PATHS)


@pytest.fixture
def token(caller: Any) -> str:
    return str(caller.token())


@pytest.mark.parametrize("report_type", [BY_ORDER_DATE, BY_LAST_UPDATE])
def test_life_of_a_report(
    caller: Any, token: str, contract: Any, clock: StandingClock, shop: PracticeShop, report_type: str
) -> None:
    """A report waits, is made, is ready after the time the shop says, and every answer keeps Amazon's contract."""
    shop.report_seconds = lambda orders: 100 + orders * 0.0
    created = caller.create_report(token, reportType=report_type)
    assert created.status_code == 202
    contract(MODEL, "CreateReportResponse", created.json())
    report_id = created.json()["reportId"]
    states = []
    for seconds in (0, 24.9, 0.2, 74.8, 0.2):
        clock.move(seconds)
        told = caller.report(token, report_id).json()
        contract(MODEL, "Report", told)
        states.append(told["processingStatus"])
        assert ("reportDocumentId" in told) == ("processingEndTime" in told) == (told["processingStatus"] == "DONE")
        assert ("processingStartTime" in told) == (told["processingStatus"] != "IN_QUEUE")
    assert states == ["IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "DONE"]
    assert told["dataStartTime"] == "2026-10-23T16:00:00+00:00"
    assert told["marketplaceIds"] == MARKETPLACES["Europe"]
    address = caller.document(token, told["reportDocumentId"])
    contract(MODEL, "ReportDocument", address.json())
    assert address.json()["compressionAlgorithm"] == "GZIP"
    document = caller.fetch(address.json()["url"])
    assert document.status_code == 200
    assert document.content[:2] == b"\x1f\x8b"
