"""Every fault of the practice shop shows as it does at Amazon, and goes away again."""

import csv
import email.utils
import gzip
import io
import time
import zlib
from typing import Any

import pytest
import requests

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.faults import LOGIN_FAULTS, SILENT_FAULTS, Fault, Faults
from fvsestore_gui.practice.shop import PracticeShop
from tests.practice.conftest import Caller, Check

WIDE = {"createdAfter": "2020-01-01T00:00:00Z", "createdBefore": "2026-11-22T15:58:00Z"}


@pytest.fixture
def token(caller: Any) -> str:
    return str(caller.token())


@pytest.mark.parametrize(
    ("fault", "status", "error"),
    [
        (Fault.EXPIRED_SECRET, 401, "invalid_client"),
        (Fault.REVOKED_TOKEN, 400, "invalid_grant"),
        (Fault.OTHER_CLIENT, 400, "unauthorized_client"),
    ],
)
def test_login_faults(caller: Any, fault: Fault, status: int, error: str) -> None:
    """The faults of the login turn good keys away until they are cleared."""
    caller.shop.faults.set(fault)
    reply = caller.login()
    assert (reply.status_code, reply.json()["error"]) == (status, error)
    caller.shop.faults.clear()
    assert caller.login().status_code == 200


def test_denied_calls(caller: Any, token: str) -> None:
    """A missing role is 403 without details; a secret that expired is named in them."""
    caller.shop.faults.set(Fault.MISSING_ROLE, times=1)
    reply = caller.participations(token)
    assert (reply.status_code, reply.json()["errors"][0]["details"]) == (403, "")
    caller.shop.faults.set(Fault.EXPIRED_SECRET_AT_API, times=1)
    reply = caller.participations(token)
    assert reply.json()["errors"][0]["details"] == "The LWA secret token you provided has expired."
    assert caller.participations(token).status_code == 200


@pytest.mark.parametrize(("fault", "status"), [(Fault.REFUSED_DATA, 403), (Fault.REFUSED_DATA_AS_INVALID, 400)])
def test_refused_data_sets(caller: Any, token: str, fault: Fault, status: int) -> None:
    """Only requests for personal data sets are refused; the same without them is answered."""
    caller.shop.faults.set(fault)
    assert caller.search(token, **WIDE, includedData="PROCEEDS,RECIPIENT").status_code == status
    assert caller.search(token, **WIDE, includedData="PROCEEDS").status_code == 200


@pytest.mark.parametrize(
    ("fault", "status", "content_type"),
    [
        (Fault.THROTTLE, 429, "application/json"),
        (Fault.SERVER_ERROR, 500, "application/json"),
        (Fault.UNAVAILABLE, 503, "text/html; charset=iso-8859-1"),
        (Fault.HTML_PAGE, 200, "text/html; charset=iso-8859-1"),
        (Fault.EMPTY_REPLY, 200, "application/json"),
        (Fault.GARBLED_JSON, 200, "application/json"),
    ],
)
@pytest.mark.parametrize("login", [False, True])
def test_amazon_in_trouble(
    caller: Any, token: str, contract: Any, fault: Fault, status: int, content_type: str, login: bool
) -> None:
    """Trouble strikes as often as it was told to, at the API or at the login, and not at the other."""
    caller.shop.faults.set(fault, times=2, login=login)
    call, other = (caller.login, lambda: caller.search(token, **WIDE))[:: 1 if login else -1]
    for _ in range(2):
        reply = call()
        assert (reply.status_code, reply.headers["Content-Type"]) == (status, content_type)
        assert reply.headers["x-amzn-RequestId"]
        if status == 200:
            assert not reply.content or fault is not Fault.EMPTY_REPLY
            with pytest.raises(requests.JSONDecodeError):
                reply.json()
        elif not login and status != 503:
            contract("orders_2026-01-01.json", "ErrorList", reply.json())
        assert other().status_code == 200
    assert call().status_code == 200
    assert not caller.shop.faults.active


def test_throttle_names_the_rate(caller: Any, token: str) -> None:
    """A 429 storm carries the header with the rate."""
    caller.shop.faults.set(Fault.THROTTLE)
    assert caller.search(token, **WIDE).headers["x-amzn-RateLimit-Limit"] == "0.0056"


def test_missing_key(caller: Any, token: str) -> None:
    """Good JSON without the one key that matters."""
    caller.shop.faults.set(Fault.MISSING_ORDERS, times=2)
    body = caller.search(token, **WIDE).json()
    assert "orders" not in body
    assert body["pagination"]
    assert "payload" not in caller.participations(token).json()


def test_repeated_page_and_token(caller: Any, token: str) -> None:
    """The page before comes again with a new token; or the token that was sent comes back."""
    first = caller.search(token, **WIDE).json()
    sent = first["pagination"]["nextToken"]
    caller.shop.faults.set(Fault.REPEATED_PAGE, times=1)
    again = caller.search(token, **WIDE, paginationToken=sent).json()
    assert again["orders"] == first["orders"]
    caller.shop.faults.set(Fault.REPEATED_TOKEN, times=1)
    second = caller.search(token, **WIDE, paginationToken=sent).json()
    assert second["orders"] != first["orders"]
    assert second["pagination"]["nextToken"] == sent


def test_repeated_page_has_a_new_token(caller: Any, token: str, clock: StandingClock) -> None:
    """A repeated page cannot be told by its token."""
    sent = caller.search(token, **WIDE).json()["pagination"]["nextToken"]
    clock.move(1)
    caller.shop.faults.set(Fault.REPEATED_PAGE)
    assert caller.search(token, **WIDE, paginationToken=sent).json()["pagination"]["nextToken"] != sent


def test_expired_page_token(caller: Any, token: str) -> None:
    """A page token may be refused before its time; a search without one is not."""
    caller.shop.faults.set(Fault.EXPIRED_PAGE_TOKEN)
    first = caller.search(token, **WIDE)
    assert first.status_code == 200
    sent = first.json()["pagination"]["nextToken"]
    assert caller.search(token, **WIDE, paginationToken=sent).status_code == 400


def test_one_unreadable_order(caller: Any, token: str) -> None:
    """One order of the page has an amount that is no number; asked for again it is whole."""
    caller.shop.faults.set(Fault.UNREADABLE_ORDER, times=1)
    orders = caller.search(token, **WIDE, includedData="PROCEEDS").json()["orders"]
    bad = [o for o in orders if o.get("proceeds", {}).get("grandTotal", {}).get("amount") == "12.4.0"]
    assert len(bad) == 1
    whole = caller.order(token, bad[0]["orderId"], includedData="PROCEEDS").json()["order"]
    assert whole["proceeds"]["grandTotal"]["amount"] != "12.4.0"


@pytest.mark.parametrize("login", [False, True])
def test_cut_connection(caller: Any, token: str, login: bool) -> None:
    """The connection ends in the middle of the body, and the client can tell."""
    caller.shop.faults.set(Fault.CUT_CONNECTION, times=1, login=login)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        caller.login() if login else caller.search(token, **WIDE)


def test_slow_reply_ends_when_the_shop_stops(shop: PracticeShop, caller: Any, token: str) -> None:
    """A slow reply outlasts the client's patience, and stopping the shop does not wait for it."""
    shop.faults.set(Fault.SLOW_REPLY)
    shop.faults.slow_reply_s = 300
    url = shop.spapi_url("Europe") + "/sellers/v1/marketplaceParticipations"
    with pytest.raises(requests.ReadTimeout):
        caller._session.get(url, headers={"x-amz-access-token": token}, timeout=(5, 0.2))
    started = time.monotonic()
    shop.stop()
    assert time.monotonic() - started < 10


def test_wrong_clock(caller: Any, token: str, clock: StandingClock) -> None:
    """Amazon's Date is 17 minutes ahead, and its two-minute rule follows that time."""

    def minutes_ahead() -> float:
        date = email.utils.parsedate_to_datetime(caller.participations(token).headers["Date"])
        return (date - clock.now()).total_seconds() / 60

    assert minutes_ahead() == 0
    caller.shop.faults.set(Fault.WRONG_CLOCK)
    assert minutes_ahead() == 17
    bound = {"createdAfter": "2026-11-20T00:00:00Z", "createdBefore": "2026-11-22T16:15:00Z"}
    assert caller.search(token, **bound).status_code == 200


def test_faults_are_counted_and_cleared_one_by_one() -> None:
    """A fault strikes so often as it was set, and clearing one leaves the others."""
    faults = Faults()
    faults.set(Fault.THROTTLE, times=2)
    faults.set(Fault.HTML_PAGE)
    faults.set(Fault.REVOKED_TOKEN)
    assert [faults.strikes(Fault.THROTTLE) for _ in range(3)] == [True, True, False]
    assert not faults.strikes(Fault.REVOKED_TOKEN)
    assert faults.strikes(Fault.REVOKED_TOKEN, login=True)
    faults.clear(Fault.HTML_PAGE)
    assert faults.active == {Fault.REVOKED_TOKEN}
    faults.clear()
    assert faults.active == frozenset()
    assert {fault.value for fault in LOGIN_FAULTS} == {
        "expired_secret",
        "newer_secret_refused",
        "revoked_token",
        "other_client",
    }


def _refetched(caller: Caller, told: dict[str, Any]) -> requests.Response:
    """What the document's address gives now, packed as it lies there."""
    caller.shop.quotas.refill()
    address = caller.document(caller.token(), told["reportDocumentId"]).json()
    return caller.fetch(address["url"])


def test_report_that_fails(caller: Caller, token: str, contract: Check, clock: StandingClock) -> None:
    """A report may end FATAL; its document says why, and is no table."""
    caller.shop.faults.set(Fault.REPORT_FATAL, times=1)
    told, document = caller.finished_report(clock)
    contract("reports_2021-06-30.json", "Report", told)
    assert told["processingStatus"] == "FATAL"
    assert document.text.startswith("Error in report request:")
    assert caller.finished_report(clock)[0]["processingStatus"] == "DONE"


def test_report_that_is_cancelled(caller: Caller, token: str, clock: StandingClock) -> None:
    """A report may end CANCELLED although there is data."""
    caller.shop.faults.set(Fault.REPORT_CANCELLED, times=1)
    report_id = caller.create_report(token).json()["reportId"]
    clock.move(600)
    told = caller.report(token, report_id).json()
    assert (told["processingStatus"], "reportDocumentId" in told) == ("CANCELLED", False)
    assert caller.finished_report(clock)[0]["processingStatus"] == "DONE"


def test_report_that_amazon_reuses(caller: Caller, token: str, contract: Check, clock: StandingClock) -> None:
    """Amazon may give an earlier report: the same id for the same bounds, else one that is ready and older."""
    first = caller.create_report(token).json()["reportId"]
    assert caller.create_report(token).json()["reportId"] != first
    caller.shop.faults.set(Fault.REPORT_REUSED)
    again = caller.create_report(token).json()["reportId"]
    assert again == caller.create_report(token).json()["reportId"]
    newer = caller.shop.add_order("Europe")
    clock.move(300)
    bounds = {"dataStartTime": "2026-11-01T00:00:00Z", "dataEndTime": "2026-11-22T16:05:00Z"}
    old = caller.create_report(token, **bounds).json()["reportId"]
    told = caller.report(token, old).json()
    contract("reports_2021-06-30.json", "Report", told)
    assert (told["processingStatus"], told["createdTime"]) == ("DONE", "2026-11-22T15:45:00+00:00")
    assert newer not in gzip.decompress(_refetched(caller, told).content).decode()


def test_report_that_does_not_get_ready(caller: Caller, token: str, clock: StandingClock) -> None:
    """A report is in progress for as many looks as the fault was set for."""
    report_id = caller.create_report(token).json()["reportId"]
    caller.shop.faults.set(Fault.REPORT_UNFINISHED, times=2)
    states = [caller.report(token, report_id).json()["processingStatus"]]
    clock.move(600)
    states += [caller.report(token, report_id).json()["processingStatus"] for _ in range(3)]
    assert states == ["IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "DONE"]


@pytest.mark.parametrize(
    ("fault", "status", "content_type", "inside"),
    [
        (Fault.DOCUMENT_EXPIRED, 403, "text/xml", b"Request has expired"),
        (Fault.DOCUMENT_S3_ERROR, 200, "text/xml", b"<Code>InternalError</Code>"),
        (Fault.DOCUMENT_HTML, 200, "text/html; charset=iso-8859-1", b"<html>"),
        (Fault.UNAVAILABLE, 503, "text/html; charset=iso-8859-1", b"<html>"),
        (Fault.SERVER_ERROR, 500, "text/xml", b"<Code>InternalError</Code>"),
        (Fault.HTML_PAGE, 200, "text/html; charset=iso-8859-1", b"<html>"),
        (Fault.EMPTY_REPLY, 200, "application/json", b""),
    ],
)
def test_something_else_instead_of_a_document(
    caller: Caller, clock: StandingClock, fault: Fault, status: int, content_type: str, inside: bytes
) -> None:
    """What comes instead of a document, once; asked for again it is whole."""
    told, document = caller.finished_report(clock)
    address = caller.document(caller.token(), told["reportDocumentId"]).json()["url"]
    caller.shop.faults.set(fault, times=1)
    reply = caller.fetch(address)
    assert (reply.status_code, reply.headers["Content-Type"]) == (status, content_type)
    assert inside in reply.content
    assert gzip.decompress(caller.fetch(address).content) == document.content


def test_document_that_ends_in_the_middle(caller: Caller, clock: StandingClock) -> None:
    """Half a document looks whole to HTTP and not to gzip; a short one, unpacked, cuts the connection."""
    told, _ = caller.finished_report(clock)
    caller.shop.faults.set(Fault.DOCUMENT_CUT, times=1)
    reply = _refetched(caller, told)
    assert int(reply.headers["Content-Length"]) == len(reply.content)
    with pytest.raises(EOFError):
        gzip.decompress(reply.content)
    newest = caller.every_order("Europe", "")[-1]["createdTime"]
    told, _ = caller.finished_report(clock, dataStartTime=newest)
    caller.shop.faults.set(Fault.DOCUMENT_CUT, times=1)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        _refetched(caller, told)
    address = caller.document(caller.token(), told["reportDocumentId"]).json()["url"]
    caller.shop.faults.set(Fault.CUT_CONNECTION, times=1)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        caller.fetch(address)
    assert caller.fetch(address).status_code == 200


def test_document_that_cannot_be_unpacked(caller: Caller, clock: StandingClock) -> None:
    """Bytes in the middle of the gzip are others, and gzip can tell."""
    told, _ = caller.finished_report(clock)
    caller.shop.faults.set(Fault.DOCUMENT_GARBLED, times=1)
    with pytest.raises((zlib.error, gzip.BadGzipFile)):
        gzip.decompress(_refetched(caller, told).content)


@pytest.mark.parametrize(
    ("fault", "ids", "content_type"),
    [
        (Fault.DOCUMENT_NO_CHARSET, None, "text/plain"),
        (Fault.DOCUMENT_WRONG_CHARSET, None, "text/plain;charset=Cp1252"),
        (Fault.DOCUMENT_WRONG_CHARSET, ["A1PA6795UKMFR9"], "text/plain;charset=UTF-8"),
    ],
)
def test_charset_that_is_not_the_documents(
    caller: Caller, clock: StandingClock, fault: Fault, ids: list[str] | None, content_type: str
) -> None:
    """The Content-Type names no charset, or another than the letters are in; the bytes are the same."""
    changed = {} if ids is None else {"marketplaceIds": ids}
    told, document = caller.finished_report(clock, **changed)
    caller.shop.faults.set(fault, times=1)
    reply = _refetched(caller, told)
    assert reply.headers["Content-Type"] == content_type
    assert gzip.decompress(reply.content) == document.content


def test_rows_that_are_not_as_they_should_be(caller: Caller, clock: StandingClock) -> None:
    """Short rows and headings in the middle, a shifted row, quoted titles, other columns: each spoils what it says."""
    told, document = caller.finished_report(clock)
    whole = document.content.decode().split("\r\n")
    columns = whole[0].split("\t")

    def spoilt(fault: Fault) -> list[str]:
        caller.shop.faults.set(fault, times=1)
        return gzip.decompress(_refetched(caller, told).content).decode().split("\r\n")

    ragged = spoilt(Fault.RAGGED_ROWS)
    assert ragged.count(whole[0]) == 2
    assert "" in ragged[:-1]
    assert {len(row.split("\t")) for row in ragged if row} > {len(columns)}
    shifted = [row for row in spoilt(Fault.SHIFTED_ROW) if row.count("\t") == len(columns)]
    assert len(shifted) == 1
    quoted = "\r\n".join(spoilt(Fault.QUOTED_ROWS))
    titles = {row["product-name"] for row in csv.DictReader(io.StringIO(quoted, newline=""), delimiter="\t")}
    assert any("\n" in title for title in titles)
    assert {title.replace("\n", "") for title in titles} >= {row.split("\t")[10].strip('"') for row in whole[1:6:5]}
    other = spoilt(Fault.OTHER_COLUMNS)
    assert (len(other), other[0].split("\t")[0], other[0].split("\t")[-1]) == (len(whole), "is-iba", columns[0])
    assert other[1].split("\t")[-1] == whole[1].split("\t")[0]
    assert gzip.decompress(_refetched(caller, told).content) == document.content


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.THROTTLE, 429),
        (Fault.SERVER_ERROR, 500),
        (Fault.UNAVAILABLE, 503),
        (Fault.HTML_PAGE, 200),
        (Fault.EMPTY_REPLY, 200),
        (Fault.GARBLED_JSON, 200),
        (Fault.MISSING_ROLE, 403),
        (Fault.EXPIRED_SECRET_AT_API, 403),
    ],
)
def test_report_calls_meet_every_trouble(
    caller: Caller, token: str, clock: StandingClock, fault: Fault, status: int
) -> None:
    """What strikes the other calls strikes those of reports: asking, looking, listing, cancelling, fetching."""
    told, _ = caller.finished_report(clock)
    calls = (
        lambda: caller.create_report(token),
        lambda: caller.report(token, told["reportId"]),
        lambda: caller.reports(token, reportTypes=told["reportType"]),
        lambda: caller.document(token, told["reportDocumentId"]),
        lambda: caller.cancel_report(token, told["reportId"]),
    )
    for call in calls:
        caller.shop.faults.set(fault, times=1)
        if call is calls[-1] and fault is Fault.GARBLED_JSON:
            # half of a refusal, told as a success
            assert call().status_code == status
            continue
        reply = call()
        assert reply.status_code == status
        if status == 200:
            with pytest.raises(requests.JSONDecodeError):
                reply.json()
    assert not caller.shop.faults.active


def test_report_calls_lose_what_matters(caller: Caller, token: str, clock: StandingClock) -> None:
    """Good JSON without the report's id, without its state, without the list, without the address."""
    told, _ = caller.finished_report(clock)
    caller.shop.faults.set(Fault.MISSING_ORDERS)
    created = caller.create_report(token)
    assert (created.status_code, created.json()) == (202, {})
    assert "processingStatus" not in caller.report(token, told["reportId"]).json()
    assert "reports" not in caller.reports(token, reportTypes=told["reportType"]).json()
    assert "url" not in caller.document(token, told["reportDocumentId"]).json()


def test_an_order_left_out(caller: Caller, token: str, clock: StandingClock) -> None:
    """searchOrders or a report leaves one order out and says nothing; a second try has it."""
    everything = set(caller.shop.order_ids("Europe"))

    def searched() -> set[str]:
        return {order["orderId"] for order in caller.every_order("Europe", "")}

    def reported() -> set[str]:
        rows = caller.finished_report(clock)[1].content.decode().split("\r\n")
        return {row.split("\t")[0] for row in rows[1:-1]}

    whole = reported()
    caller.shop.faults.set(Fault.SEARCH_MISSES_ORDER, times=1)
    assert len(everything - searched()) == 1
    assert searched() == everything
    caller.shop.faults.set(Fault.REPORT_MISSES_ORDER, times=1)
    assert len(whole - reported()) == 1
    assert reported() == whole
    assert {Fault.SEARCH_MISSES_ORDER, Fault.REPORT_MISSES_ORDER} < SILENT_FAULTS
