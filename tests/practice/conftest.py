"""A practice shop on a clock that stands, and Amazon's contracts as JSON schemas."""

import gzip
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import requests

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.shop import PracticeShop

REPORTS = "/reports/2021-06-30"
BY_ORDER_DATE = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
BY_LAST_UPDATE = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL"
MARKETPLACES = {
    "Europe": [
        "A1PA6795UKMFR9", "A13V1IB3VIYZZH", "APJ6JRA9NG5V4", "A1RKKUPIHCS9HS", "A1805IZSGTT6HS", "A1C3SOZRARQ6R3",
        "A2NODRKZP88ZB9", "A1F83G8C2ARO7P", "AMEN7PMS3EDWL", "A28R8C7NBKEWEA", "A38D8NSA03LJTC",
    ],
    "NorthAmerica": ["ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1AM78C64UM0Y8", "A2Q3Y263D00KWC"],
    "FarEast": ["A1VC38T7YXB528", "A39IBJ37TRP1C6", "A19VAU5U5O7RUS"],
}  # fmt: skip

Check = Callable[[str, str, Any], None]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(datetime(2026, 11, 22, 16, 0, tzinfo=UTC))


@pytest.fixture
def shop(clock: StandingClock) -> Iterator[PracticeShop]:
    with PracticeShop(clock) as started:
        yield started


class Caller:
    """A bare client: requests to the shop, nothing of the program's own."""

    def __init__(self, shop: PracticeShop, session: requests.Session) -> None:
        self.shop = shop
        self._session = session

    def login(self, region: str = "Europe", **changed: str | None) -> requests.Response:
        account = self.shop.account(region)
        form = {
            "grant_type": "refresh_token",
            "client_id": account.client_identifier,
            "client_secret": account.client_secret,
            "refresh_token": account.refresh_token,
        } | changed
        return self._session.post(self.shop.lwa_url, data=form, timeout=10)

    def token(self, region: str = "Europe") -> str:
        return str(self.login(region).json()["access_token"])

    def get(self, path: str, token: str | None, region: str = "Europe", **query: str) -> requests.Response:
        headers = {"x-amz-access-token": token} if token is not None else {}
        return self._session.get(self.shop.spapi_url(region) + path, params=query, headers=headers, timeout=10)

    def search(self, token: str, region: str = "Europe", **query: str) -> requests.Response:
        return self.get("/orders/2026-01-01/orders", token, region, **query)

    def order(self, token: str, order_id: str, region: str = "Europe", **query: str) -> requests.Response:
        return self.get(f"/orders/2026-01-01/orders/{order_id}", token, region, **query)

    def participations(self, token: str | None, region: str = "Europe") -> requests.Response:
        return self.get("/sellers/v1/marketplaceParticipations", token, region)

    def report(self, token: str, report_id: str, region: str = "Europe") -> requests.Response:
        return self.get(f"{REPORTS}/reports/{report_id}", token, region)

    def reports(self, token: str, region: str = "Europe", **query: str) -> requests.Response:
        return self.get(f"{REPORTS}/reports", token, region, **query)

    def document(self, token: str, document_id: str, region: str = "Europe", **query: str) -> requests.Response:
        return self.get(f"{REPORTS}/documents/{document_id}", token, region, **query)

    def create_report(
        self, token: str, region: str = "Europe", *, json: object = None, **changed: object
    ) -> requests.Response:
        """createReport over the last thirty days for all marketplaces; a value of None leaves a key out."""
        specification = {
            "reportType": BY_ORDER_DATE,
            "marketplaceIds": MARKETPLACES[region],
            "dataStartTime": "2026-10-23T16:00:00Z",
            "dataEndTime": "2026-11-22T16:00:00Z",
        } | changed
        body = {name: value for name, value in specification.items() if value is not None} if json is None else json
        headers = {"x-amz-access-token": token}
        url = self.shop.spapi_url(region) + f"{REPORTS}/reports"
        return self._session.post(url, json=body, headers=headers, timeout=10)

    def cancel_report(self, token: str, report_id: str, region: str = "Europe") -> requests.Response:
        url = self.shop.spapi_url(region) + f"{REPORTS}/reports/{report_id}"
        return self._session.delete(url, headers={"x-amz-access-token": token}, timeout=10)

    def fetch(self, url: str, **headers: str) -> requests.Response:
        """What a document's address gives, as it lies there."""
        return self._session.get(url, headers=headers, timeout=10)

    def finished_report(
        self, clock: StandingClock, region: str = "Europe", **changed: object
    ) -> tuple[dict[str, Any], requests.Response]:
        """A report from the request to its document: getReport's last answer and what the address gave."""
        token = self.token(region)
        report_id = self.create_report(token, region, **changed).json()["reportId"]
        clock.move(600)
        told = self.report(token, report_id, region).json()
        address = self.document(token, told["reportDocumentId"], region).json()
        reply = self.fetch(address["url"])
        if address.get("compressionAlgorithm") == "GZIP":
            reply._content = gzip.decompress(reply.content)
        return told, reply

    def every_order(self, region: str, included: str, **query: str) -> list[dict[str, Any]]:
        token = self.token(region)
        asked = {"createdAfter": "2010-01-01T00:00:00Z", "createdBefore": "2026-11-22T15:58:00Z"}
        asked |= {"includedData": included} if included else {}
        orders = []
        while True:
            body = self.search(token, region, **asked, **query).json()
            orders += body["orders"]
            if "pagination" not in body:
                return orders
            asked["paginationToken"] = body["pagination"]["nextToken"]


@pytest.fixture
def caller(shop: PracticeShop) -> Iterator[Caller]:
    with requests.Session() as session:
        session.trust_env = False
        yield Caller(shop, session)


@pytest.fixture(scope="session")
def contract(shared: Path) -> Check:
    """check(model file, definition, body): raises where the body breaks Amazon's contract."""
    models: dict[str, dict[str, Any]] = {}
    formats = jsonschema.FormatChecker()

    @formats.checks("date-time", raises=ValueError)
    def is_date_time(value: object) -> bool:
        return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None

    def check(model: str, definition: str, body: Any) -> None:
        if model not in models:
            text = (shared / "contracts" / "spapi" / model).read_text(encoding="utf-8")
            models[model] = json.loads(text)["definitions"]
        # Swagger 2.0's schemas are JSON schemas of draft 4 but for their place
        schema = {"$ref": f"#/definitions/{definition}", "definitions": models[model]}
        jsonschema.Draft4Validator(schema, format_checker=formats).validate(body)

    return check
