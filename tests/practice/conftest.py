"""A practice shop on a clock that stands, and Amazon's contracts as JSON schemas."""

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
