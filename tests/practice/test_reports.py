"""Reports of the practice shop: asked for, made, fetched, cancelled and forgotten as at Amazon."""

import gzip
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.accounts import REGION_PATHS
from fvsestore_gui.practice.shop import PracticeShop
from tests.practice.conftest import BY_LAST_UPDATE, BY_ORDER_DATE, MARKETPLACES, Caller, Check

MODEL = "reports_2021-06-30.json"
REGIONS = tuple(REGION_PATHS)
GERMANY, FRANCE, POLAND, JAPAN, AUSTRALIA = (
    "A1PA6795UKMFR9",
    "A13V1IB3VIYZZH",
    "A1C3SOZRARQ6R3",
    "A1VC38T7YXB528",
    "A39IBJ37TRP1C6",
)
ENCODINGS = {"UTF-8": "utf-8", "utf8": "utf-8", "Cp1252": "cp1252", "Shift_JIS": "cp932"}


@pytest.fixture
def token(caller: Caller) -> str:
    return caller.token()


def rows_of(text: str) -> list[dict[str, str]]:
    """The rows of a report by the names of their columns: split at tabs and line ends, for nothing is quoted."""
    head, *rows = text.removesuffix("\r\n").split("\r\n")
    columns = head.split("\t")
    return [dict(zip(columns, row.split("\t"), strict=True)) for row in rows]


@pytest.mark.parametrize("report_type", [BY_ORDER_DATE, BY_LAST_UPDATE])
def test_life_of_a_report(
    caller: Caller, token: str, contract: Check, clock: StandingClock, shop: PracticeShop, report_type: str
) -> None:
    """A report waits, is made, is ready after the time the shop says, and every answer keeps Amazon's contract."""
    shop.report_seconds = lambda orders: 100
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
    assert (told["reportType"], told["reportId"]) == (report_type, report_id)
    assert (told["dataStartTime"], told["dataEndTime"]) == ("2026-10-23T16:00:00+00:00", "2026-11-22T16:00:00+00:00")
    assert told["marketplaceIds"] == MARKETPLACES["Europe"]
    address = caller.document(token, told["reportDocumentId"]).json()
    contract(MODEL, "ReportDocument", address)
    assert address["compressionAlgorithm"] == "GZIP"
    assert rows_of(gzip.decompress(caller.fetch(address["url"]).content).decode())


def test_time_depends_on_the_orders(caller: Caller, clock: StandingClock, shop: PracticeShop) -> None:
    """A report takes as long as the shop says of its number of orders."""
    numbers = []

    def seconds(orders: int) -> float:
        numbers.append(orders)
        return orders * 10

    shop.report_seconds = seconds
    _, document = caller.finished_report(clock, "FarEast")
    assert numbers == [len({row["amazon-order-id"] for row in rows_of(document.content.decode("cp932"))})]
    assert PracticeShop(clock).report_seconds(4_000) == 40


def test_no_data_is_cancelled(caller: Caller, token: str, clock: StandingClock, contract: Check) -> None:
    """A report over a time without orders ends CANCELLED and has no document."""
    window = {"dataStartTime": "2022-01-01T00:00:00Z", "dataEndTime": "2022-01-31T00:00:00Z"}
    report_id = caller.create_report(token, **window).json()["reportId"]
    assert caller.report(token, report_id).json()["processingStatus"] == "IN_QUEUE"
    clock.move(60)
    told = caller.report(token, report_id).json()
    contract(MODEL, "Report", told)
    assert told["processingStatus"] == "CANCELLED"
    assert "processingEndTime" in told
    assert "reportDocumentId" not in told


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"reportType": None}, "One or more required parameters missing"),
        ({"marketplaceIds": None}, "One or more required parameters missing"),
        ({"reportType": "GET_ORDERS"}, "Invalid Report Type GET_ORDERS"),
        ({"reportType": 7}, "Could not match input arguments"),
        ({"marketplaceIds": GERMANY}, "Could not match input arguments"),
        ({"marketplaceIds": [1]}, "Could not match input arguments"),
        ({"reportOptions": {"a": 1}}, "Could not match input arguments"),
        ({"createdAfter": "2026-11-01T00:00:00Z"}, "Could not match input arguments"),
        ({"json": []}, "Could not match input arguments"),
        ({"marketplaceIds": []}, "Invalid Input"),
        ({"marketplaceIds": [GERMANY] * 26}, "Invalid Input"),
        ({"marketplaceIds": [GERMANY, JAPAN]}, "Invalid Input"),
        ({"dataStartTime": "2026-11-01"}, "Invalid Input"),
        ({"dataStartTime": "2026-11-01T00:00:00"}, "Invalid Input"),
        ({"dataStartTime": 20261101}, "Invalid Input"),
        ({"dataEndTime": "2026-11-22T16:00:01Z"}, "Invalid Input"),
        ({"dataStartTime": "2026-11-22T16:00:00Z", "dataEndTime": "2026-11-22T15:00:00Z"}, "Invalid Input"),
        (
            {"dataStartTime": "2026-10-23T15:59:59Z"},
            "Date range exceeded. Report can be requested only upto 30 days",
        ),
    ],
)
def test_refuses_wrong_requests(
    caller: Caller, token: str, contract: Check, changed: dict[str, Any], message: str
) -> None:
    """Every break of the rules of createReport is 400 InvalidInput, and makes no report."""
    reply = caller.create_report(token, **changed)
    assert reply.status_code == 400
    contract(MODEL, "ErrorList", reply.json())
    error = reply.json()["errors"][0]
    assert (error["code"], error["message"]) == ("InvalidInput", message)
    assert caller.reports(token, reportTypes=BY_ORDER_DATE).json() == {"reports": []}


def test_refuses_what_is_no_json(caller: Caller, token: str, contract: Check) -> None:
    """A form instead of JSON is 415, a body that is not JSON is 400, no body as well; both dates may be left out."""
    url = caller.shop.spapi_url("Europe") + "/reports/2021-06-30/reports"
    headers = {"x-amz-access-token": token}
    form = caller._session.post(url, data={"reportType": BY_ORDER_DATE}, headers=headers, timeout=10)
    broken = caller._session.post(
        url, data="{", headers=headers | {"Content-Type": "application/json; charset=UTF-8"}, timeout=10
    )
    empty = caller._session.post(url, headers=headers | {"Content-Type": "application/json"}, timeout=10)
    assert [form.status_code, broken.status_code, empty.status_code] == [415, 400, 400]
    for reply in (form, broken, empty):
        contract(MODEL, "ErrorList", reply.json())
    assert caller.create_report(token, dataStartTime=None, dataEndTime=None).status_code == 202


@pytest.mark.parametrize(
    ("report_type", "status", "code"),
    [
        ("GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING", 403, "Unauthorized"),
        ("GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", 429, "QuotaExceeded"),
    ],
)
def test_types_that_are_not_for_asking(caller: Caller, token: str, report_type: str, status: int, code: str) -> None:
    """A type that needs another role is 403; settlements cannot be asked for, and Amazon says so with a 429."""
    reply = caller.create_report(token, reportType=report_type)
    assert (reply.status_code, reply.json()["errors"][0]["code"]) == (status, code)
    # the limit was kept all the same
    assert not caller.shop.quotas.beyond


def test_reports_are_their_sellers_own(caller: Caller, token: str, clock: StandingClock, contract: Check) -> None:
    """Another seller's report, its document, and unknown ids are 404."""
    told, _ = caller.finished_report(clock)
    other = caller.token("FarEast")
    replies = [
        caller.report(other, told["reportId"], "FarEast"),
        caller.document(other, told["reportDocumentId"], "FarEast"),
        caller.cancel_report(other, told["reportId"], "FarEast"),
        caller.report(token, "40000000000"),
        caller.document(token, "amzn1.spdoc.1.4.eu.x"),
        caller.cancel_report(token, "40000000000"),
    ]
    assert [reply.status_code for reply in replies] == [404] * 6
    for reply in replies:
        contract(MODEL, "ErrorList", reply.json())
    assert caller.reports(other, "FarEast", reportTypes=BY_ORDER_DATE).json() == {"reports": []}


def test_reports_are_forgotten_after_thirty_days(caller: Caller, clock: StandingClock) -> None:
    """Order reports and their documents are kept for thirty days."""
    told, _ = caller.finished_report(clock)
    clock.move(30 * 86_400 - 600)
    token = caller.token()
    url = caller.document(token, told["reportDocumentId"]).json()["url"]
    assert caller.report(token, told["reportId"]).json() == told
    clock.move(1)
    assert caller.report(token, told["reportId"]).status_code == 404
    assert caller.document(token, told["reportDocumentId"]).status_code == 404
    assert caller.reports(token, reportTypes=BY_ORDER_DATE).json() == {"reports": []}
    gone = caller.fetch(url)
    assert (gone.status_code, "NoSuchKey" in gone.text) == (404, True)


def test_cancelling(caller: Caller, token: str, clock: StandingClock, contract: Check) -> None:
    """A report that waits can be cancelled, one that is being made or ready cannot."""
    waiting, made = (caller.create_report(token).json()["reportId"] for _ in range(2))
    reply = caller.cancel_report(token, waiting)
    assert (reply.status_code, reply.content) == (200, b"")
    assert caller.report(token, waiting).json()["processingStatus"] == "CANCELLED"
    for seconds in (6, 60):
        clock.move(seconds)
        reply = caller.cancel_report(token, made)
        assert reply.status_code == 400
        contract(MODEL, "ErrorList", reply.json())
    assert caller.report(token, made).json()["processingStatus"] == "DONE"
    assert caller.cancel_report(token, waiting).status_code == 400
    assert caller.report(token, waiting).json()["processingStatus"] == "CANCELLED"


def test_list_of_reports(caller: Caller, token: str, clock: StandingClock, contract: Check) -> None:
    """Reports are listed newest first, filtered, and paged by a token that stands alone; each comes once."""
    made = []
    for number in range(5):
        ids = [FRANCE] if number == 1 else [GERMANY]
        report_type = BY_LAST_UPDATE if number == 2 else BY_ORDER_DATE
        made.append(caller.create_report(token, marketplaceIds=ids, reportType=report_type).json()["reportId"])
        clock.move(10)
    caller.cancel_report(token, made[4])

    def listed(**query: str) -> list[str]:
        body = caller.reports(token, **query).json()
        contract(MODEL, "GetReportsResponse", body)
        return [report["reportId"] for report in body["reports"]]

    both = f"{BY_ORDER_DATE},{BY_LAST_UPDATE}"
    assert listed(reportTypes=both) == made[::-1]
    assert listed(reportTypes=BY_LAST_UPDATE) == [made[2]]
    assert listed(reportTypes=both, marketplaceIds=FRANCE) == [made[1]]
    assert listed(reportTypes=both, processingStatuses="IN_PROGRESS,IN_QUEUE") == [made[4], made[3]]
    assert listed(reportTypes=both, createdSince="2026-11-22T16:00:10Z", createdUntil="2026-11-22T16:00:20Z") == [
        made[2],
        made[1],
    ]
    body = caller.reports(token, reportTypes=both, pageSize="2").json()
    pages = [[report["reportId"] for report in body["reports"]]]
    # one more comes meanwhile, and moves none of the others
    caller.shop.quotas.refill()
    caller.create_report(token)
    while "nextToken" in body:
        last = body["nextToken"]
        body = caller.reports(token, nextToken=last).json()
        contract(MODEL, "GetReportsResponse", body)
        pages.append([report["reportId"] for report in body["reports"]])
    assert pages == [made[:2:-1], made[2:0:-1], made[:1]]
    assert caller.reports(token, nextToken=last, pageSize="2").status_code == 400


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"pageSize": "10"},
        {"reportTypes": BY_ORDER_DATE, "pageSize": "0"},
        {"reportTypes": BY_ORDER_DATE, "pageSize": "101"},
        {"reportTypes": BY_ORDER_DATE, "pageSize": "²"},
        {"reportTypes": "_GET_MERCHANT_LISTINGS_DATA_"},
        {"reportTypes": ",".join([f"GET_{n}" for n in range(11)])},
        {"reportTypes": BY_ORDER_DATE, "processingStatuses": "READY"},
        {"reportTypes": BY_ORDER_DATE, "createdSince": "yesterday"},
        {"reportTypes": BY_ORDER_DATE, "sort": "asc"},
        {"nextToken": "x"},
        {"nextToken": ""},
    ],
)
def test_refuses_wrong_lists(caller: Caller, token: str, contract: Check, query: dict[str, str]) -> None:
    """Every break of the rules of getReports is 400 InvalidInput."""
    reply = caller.reports(token, **query)
    assert (reply.status_code, reply.json()["errors"][0]["code"]) == (400, "InvalidInput")
    contract(MODEL, "ErrorList", reply.json())


def test_address_lives_five_minutes(caller: Caller, token: str, clock: StandingClock) -> None:
    """After five minutes of the shop's clock an address gives S3's XML error, and a new one can be asked for."""
    told, document = caller.finished_report(clock)
    url = caller.document(token, told["reportDocumentId"]).json()["url"]
    assert url.startswith(caller.shop.spapi_base + "/documents/")
    assert "X-Amz-Expires=300" in url
    clock.move(299)
    assert caller.fetch(url).status_code == 200
    clock.move(2)
    expired = caller.fetch(url)
    assert (expired.status_code, expired.headers["Content-Type"]) == (403, "text/xml")
    assert "<Code>AccessDenied</Code><Message>Request has expired</Message>" in expired.text
    again = caller.document(token, told["reportDocumentId"]).json()["url"]
    assert gzip.decompress(caller.fetch(again).content) == document.content


def test_address_is_sealed(caller: Caller, token: str, clock: StandingClock) -> None:
    """An address that was changed anywhere, or comes with a token that has no business there, opens nothing."""
    told, _ = caller.finished_report(clock)
    other = caller.finished_report(clock)[0]["reportDocumentId"]
    url = caller.document(token, told["reportDocumentId"]).json()["url"]
    assert caller.fetch(url).status_code == 200
    for changed in (
        url[:-1] + ("0" if url[-1] != "0" else "1"),
        url.replace("Expires=300", "Expires=999"),
        url.replace("X-Amz-Date=2026", "X-Amz-Date=2027"),
        url.replace(told["reportDocumentId"], other),
        url.split("?")[0],
    ):
        assert changed != url
        refused = caller.fetch(changed)
        assert (refused.status_code, "<Code>SignatureDoesNotMatch</Code>" in refused.text) == (403, True)
    with_token = caller.fetch(url, **{"x-amz-access-token": token})
    assert (with_token.status_code, "<Code>AccessDenied</Code>" in with_token.text) == (403, True)
    assert caller.fetch(url, Authorization="Bearer x").status_code == 400
    # the address opens the document, so it is nowhere among what was asked
    assert "X-Amz-Signature" not in repr(caller.shop.requests)


def test_unpacking_on_the_way(caller: Caller, token: str, clock: StandingClock) -> None:
    """Asked to, the address tells HTTP that the document is packed, and any client unpacks it."""
    told, document = caller.finished_report(clock)
    asked = {"enableContentEncodingUrlHeader": "true"}
    url = caller.document(token, told["reportDocumentId"], **asked).json()["url"]
    assert caller.fetch(url).content == document.content
    wrong = {"enableContentEncodingUrlHeader": "yes"}
    assert caller.document(token, told["reportDocumentId"], **wrong).status_code == 400


@pytest.mark.parametrize(
    ("region", "ids", "content_type", "encoding"),
    [
        ("Europe", MARKETPLACES["Europe"], "text/plain;charset=UTF-8", "utf-8"),
        ("Europe", [GERMANY], "text/plain;charset=Cp1252", "cp1252"),
        ("Europe", [POLAND], "text/plain", "utf-8"),
        ("NorthAmerica", MARKETPLACES["NorthAmerica"], "text/plain;charset=utf8", "utf-8"),
        ("FarEast", MARKETPLACES["FarEast"], "text/plain;charset=Shift_JIS", "cp932"),
        ("FarEast", [AUSTRALIA], "text/plain;charset=UTF-8", "utf-8"),
    ],
)
def test_charsets(
    caller: Caller, clock: StandingClock, region: str, ids: list[str], content_type: str, encoding: str
) -> None:
    """Documents come in the charsets that Amazon uses there; a letter that the charset lacks is "?"."""
    _, document = caller.finished_report(clock, region, marketplaceIds=ids)
    assert document.headers["Content-Type"] == content_type
    rows = rows_of(document.content.decode(encoding))
    told = {o["orderId"]: o for o in caller.every_order(region, "")}
    titles = {item["product"].get("title", "") for row in rows for item in told[row["amazon-order-id"]]["orderItems"]}
    expected = {title.encode(encoding, "replace").decode(encoding) for title in titles}
    assert {row["product-name"] for row in rows} == expected
    assert any("?" in title for title in expected) == (encoding != "utf-8")


def test_short_documents_are_not_packed(caller: Caller, token: str, clock: StandingClock) -> None:
    """A document of a few rows comes as it is, and says nothing of compression."""
    first = caller.every_order("Europe", "")[-1]
    start = datetime.fromisoformat(first["createdTime"])
    window = {"dataStartTime": first["createdTime"], "dataEndTime": (start + timedelta(seconds=1)).isoformat()}
    report_id = caller.create_report(token, **window).json()["reportId"]
    clock.move(60)
    document_id = caller.report(token, report_id).json()["reportDocumentId"]
    address = caller.document(token, document_id).json()
    assert "compressionAlgorithm" not in address
    (row,) = rows_of(caller.fetch(address["url"]).content.decode())
    assert row["amazon-order-id"] == first["orderId"]


def test_bounds_of_a_report(caller: Caller, token: str, clock: StandingClock) -> None:
    """A report begins with its first second and ends before its last, so that slices side by side share no order."""
    newest = caller.every_order("Europe", "")[-1]["createdTime"].replace("Z", "+00:00")
    window = {"dataStartTime": "2026-11-01T00:00:00Z", "dataEndTime": newest}
    _, document = caller.finished_report(clock, **window)
    dates = {row["purchase-date"] for row in rows_of(document.content.decode())}
    assert max(dates) < newest
    _, document = caller.finished_report(clock, dataStartTime=newest, dataEndTime="2026-11-22T16:00:00Z")
    assert [row["purchase-date"] for row in rows_of(document.content.decode())] == [newest]


def test_only_the_marketplaces_asked_for(caller: Caller, clock: StandingClock) -> None:
    """A report holds orders of the marketplaces it was asked for and no others."""
    _, document = caller.finished_report(clock, marketplaceIds=[FRANCE, POLAND])
    assert {row["sales-channel"] for row in rows_of(document.content.decode())} == {"Amazon.fr", "Amazon.pl"}


def _reported(caller: Caller, clock: StandingClock, region: str, report_type: str) -> dict[str, list[dict[str, str]]]:
    """Every row that reports over two years (in the Far East: eleven) hold, by order id."""
    caller.shop.quotas.enforced = False
    found: dict[str, list[dict[str, str]]] = {}
    end, asked = datetime(2026, 11, 22, 16, tzinfo=UTC), []
    token = caller.token(region)
    while end > datetime(2016 if region == "FarEast" else 2024, 11, 22, tzinfo=UTC):
        start = end - timedelta(days=30)
        window = {"dataStartTime": start.isoformat(), "dataEndTime": end.isoformat()}
        asked.append(caller.create_report(token, region, reportType=report_type, **window).json()["reportId"])
        end = start
    clock.move(60)
    for report_id in asked:
        told = caller.report(token, report_id, region).json()
        if told["processingStatus"] == "CANCELLED":
            continue
        address = caller.document(token, told["reportDocumentId"], region).json()
        document = caller.fetch(address["url"])
        content = gzip.decompress(document.content) if "compressionAlgorithm" in address else document.content
        charset = document.headers["Content-Type"].partition("charset=")[2]
        by = "purchase-date" if report_type == BY_ORDER_DATE else "last-updated-date"
        for row in rows_of(content.decode(ENCODINGS[charset])):
            assert told["dataStartTime"] <= row[by] < told["dataEndTime"]
            found.setdefault(row["amazon-order-id"], []).append(row)
    return found


@pytest.mark.parametrize("report_type", [BY_ORDER_DATE, BY_LAST_UPDATE])
@pytest.mark.parametrize("region", REGIONS)
def test_reports_and_orders_agree(caller: Caller, clock: StandingClock, region: str, report_type: str) -> None:
    """Every order stands in exactly one report, with the times, statuses, goods and amounts of searchOrders."""
    orders = {o["orderId"]: o for o in caller.every_order(region, "BUYER,RECIPIENT,PROCEEDS,PROMOTION,FULFILLMENT")}
    reported = _reported(caller, clock, region, report_type)
    assert reported.keys() == orders.keys()
    statuses = {"PENDING_AVAILABILITY": "PendingAvailability", "PARTIALLY_SHIPPED": "PartiallyShipped"}
    for order_id, order in orders.items():
        rows = reported[order_id]
        fulfillment = order["fulfillment"]
        status = fulfillment["fulfillmentStatus"]
        channel = {"AMAZON": "Amazon", "MERCHANT": "Merchant", None: ""}[fulfillment.get("fulfilledBy")]
        aliases = [alias["aliasId"] for alias in order.get("orderAliases", ())]
        address = order.get("recipient", {}).get("deliveryAddress", {})
        for row in rows:
            assert row["purchase-date"] == order["createdTime"].replace("Z", "+00:00")
            assert row["last-updated-date"] == order["lastUpdatedTime"].replace("Z", "+00:00")
            assert row["order-status"] == statuses.get(status, status.capitalize())
            assert row["fulfillment-channel"] == channel
            assert [row["merchant-order-id"]] == (aliases or [order_id])
            if "marketplaceName" in order["salesChannel"]:
                assert row["sales-channel"] == order["salesChannel"]["marketplaceName"]
            level = row["ship-service-level"].replace("NextDay", "NEXT_DAY").upper()
            assert level == fulfillment.get("fulfillmentServiceLevel", "")
            places = ("city", "stateOrRegion", "postalCode", "countryCode")
            names = ("ship-city", "ship-state", "ship-postal-code", "ship-country")
            assert [row[name].encode("cp932", "replace") for name in names] == [
                address.get(place, "").encode("cp932", "replace") for place in places
            ]
            assert row["is-business-order"] == str("AMAZON_BUSINESS" in order.get("programs", ())).lower()
            assert row["purchase-order-number"] == order.get("buyer", {}).get("buyerPurchaseOrderNumber", "")
        assert len(rows) == len(order["orderItems"])
        for row, item in zip(rows, order["orderItems"], strict=True):
            _agrees(row, item)
        if "proceeds" in order:
            _adds_up(rows, order)


def _agrees(row: dict[str, str], item: dict[str, Any]) -> None:
    product = item["product"]
    title = product.get("title", "")
    assert row["product-name"] in (title, title.encode("cp932", "replace").decode("cp932"))
    assert (row["sku"], row["asin"]) in (
        (product.get("sellerSku", ""), product.get("asin", "")),
        (product.get("sellerSku", "").encode("cp932", "replace").decode("cp932"), product.get("asin", "")),
    )
    assert row["quantity"] == str(item["quantityOrdered"])
    amounts = ("item-price", "item-tax", "shipping-price", "shipping-tax", "gift-wrap-price", "gift-wrap-tax")
    amounts += ("item-promotion-discount", "ship-promotion-discount")
    if "proceeds" not in item:
        assert {row[name] for name in (*amounts, "currency")} == {""}
        return
    parts = {b["type"]: b["subtotal"]["amount"] for b in item["proceeds"]["breakdowns"]}
    (details,) = (b["detailedBreakdowns"] for b in item["proceeds"]["breakdowns"] if b["type"] == "TAX")
    taxes = {d["subtype"]: d["value"]["amount"] for d in details}
    assert row["currency"] == item["proceeds"]["proceedsTotal"]["currencyCode"]
    # of the line, not of one piece
    assert row["item-price"] == parts["ITEM"]
    assert Decimal(row["item-tax"]) == Decimal(taxes["ITEM"]) + Decimal(taxes.get("DISCOUNT", 0))
    assert (row["shipping-price"], row["shipping-tax"]) == (parts.get("SHIPPING", ""), taxes.get("SHIPPING", ""))
    assert (row["gift-wrap-price"], row["gift-wrap-tax"]) == (parts.get("GIFT_WRAP", ""), taxes.get("GIFT_WRAP", ""))
    assert row["item-promotion-discount"] == parts.get("DISCOUNT", "").removeprefix("-")
    promotions = [p["promotionId"] for p in item.get("promotion", {}).get("breakdowns", ())]
    assert row["promotion-ids"].replace("?", "−") == ",".join(promotions)
    assert row["price-designation"] == ("Business Price" if "priceDesignation" in product["price"] else "")


def _adds_up(rows: list[dict[str, str]], order: dict[str, Any]) -> None:
    """What the report tells is the order's total, but for what no report has: a tip, cash on delivery, odd fees."""
    total, breakdowns = order["proceeds"]["grandTotal"], order["proceeds"]["breakdowns"]
    if any(b["type"] not in ("ITEM", "SHIPPING", "GIFT_WRAP", "DISCOUNT", "TAX") for b in breakdowns):
        return
    added = ["item-price", "shipping-price", "gift-wrap-price"]
    if total["currencyCode"] in ("USD", "CAD"):
        added += ["item-tax", "shipping-tax", "gift-wrap-tax"]
    told = sum(Decimal(row[name] or 0) for row in rows for name in added)
    told -= sum(Decimal(row["item-promotion-discount"] or 0) for row in rows)
    # two orders are a cent beside the sum of their parts, on purpose
    assert abs(told - Decimal(total["amount"])) <= Decimal("0.01")


def test_titles_that_readers_stumble_over(caller: Caller, clock: StandingClock) -> None:
    """Titles in Lithuanian, Polish and Japanese stand there unquoted, also those that hold or begin with a quote."""
    titles = {
        row["product-name"]
        for region in REGIONS
        for rows in _reported(caller, clock, region, BY_ORDER_DATE).values()
        for row in rows
    }
    assert any(title.startswith('12" oak') for title in titles)
    assert any(title.startswith('"') and title.endswith('"') for title in titles)
    assert all(any(word in title for title in titles) for word in ("Lininė", "wełniany", "セーター", "?"))


def test_report_by_update(caller: Caller, shop: PracticeShop, clock: StandingClock) -> None:
    """An order that changes is in the report by update of that day; in the one by order date it stays where it was."""
    old = shop.order_ids("Europe")[40]
    clock.move(60)
    shop.touch(old)
    clock.move(60)
    window = {"dataStartTime": "2026-11-22T16:00:00Z", "dataEndTime": "2026-11-22T16:02:00Z"}
    _, document = caller.finished_report(clock, reportType=BY_LAST_UPDATE, **window)
    rows = rows_of(document.content.decode())
    assert {row["amazon-order-id"] for row in rows} == {old}
    assert {row["last-updated-date"] for row in rows} == {"2026-11-22T16:01:00+00:00"}
    report_id = caller.create_report(caller.token(), reportType=BY_ORDER_DATE, **window).json()["reportId"]
    clock.move(60)
    assert caller.report(caller.token(), report_id).json()["processingStatus"] == "CANCELLED"


def test_report_shows_the_orders_as_they_were(caller: Caller, shop: PracticeShop, clock: StandingClock) -> None:
    """What changes or comes after a report was asked for is not in it, however late its document is fetched."""
    token = caller.token()
    pending = caller.search(
        token, createdAfter="2026-11-20T00:00:00Z", fulfillmentStatuses="PENDING", includedData="FULFILLMENT"
    ).json()["orders"][0]["orderId"]
    report_id = caller.create_report(token).json()["reportId"]
    shop.touch(pending)
    clock.move(3_000)
    document_id = caller.report(token, report_id).json()["reportDocumentId"]
    url = caller.document(token, document_id).json()["url"]
    rows = rows_of(gzip.decompress(caller.fetch(url).content).decode())
    assert {row["order-status"] for row in rows if row["amazon-order-id"] == pending} == {"Pending"}


def test_orders_can_be_hidden_from_either_side(caller: Caller, shop: PracticeShop, clock: StandingClock) -> None:
    """One order that reports miss and one that searchOrders misses: each is found on the other side, and by its id."""
    token = caller.token()
    missing, passed_over = shop.order_ids("Europe")[-12], shop.order_ids("Europe")[-30]
    shop.hide_from_reports(missing)
    shop.hide_from_search(passed_over)
    searched = {o["orderId"] for o in caller.every_order("Europe", "")}
    _, document = caller.finished_report(clock)
    reported = {row["amazon-order-id"] for row in rows_of(document.content.decode())}
    assert (missing in searched, missing in reported) == (True, False)
    assert (passed_over in searched, passed_over in reported) == (False, True)
    for order_id in (missing, passed_over):
        assert caller.order(token, order_id).status_code == 200
    for hide in (shop.hide_from_reports, shop.hide_from_search):
        with pytest.raises(KeyError):
            hide("305-0000000-0000000")
