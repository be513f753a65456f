"""What the practice shop itself costs: its part of every other figure that is measured against it.

python tests/benchmarks/practice_shop.py [ORDERS]
"""

import resource
import sys
import time
from datetime import UTC, datetime, timedelta

import requests

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.shop import PracticeShop

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
GERMANY = "A1PA6795UKMFR9"
ALL = [
    GERMANY, "A13V1IB3VIYZZH", "APJ6JRA9NG5V4", "A1RKKUPIHCS9HS", "A1805IZSGTT6HS", "A1C3SOZRARQ6R3",
    "A2NODRKZP88ZB9", "A1F83G8C2ARO7P", "AMEN7PMS3EDWL", "A28R8C7NBKEWEA", "A38D8NSA03LJTC",
]  # fmt: skip


def main() -> None:
    orders = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    clock = StandingClock(NOW)
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    shop = PracticeShop(clock, orders, years=2, region="Europe")
    started_s = time.perf_counter() - began
    more_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb) / 1024
    print(f"{orders:,} orders over two years: started in {started_s:.2f} s, {more_mb:.0f} MB")
    shop.quotas.enforced = False
    with shop, requests.Session() as session:
        session.trust_env = False
        account = shop.account("Europe")
        form = {
            "grant_type": "refresh_token",
            "client_id": account.client_identifier,
            "client_secret": account.client_secret,
            "refresh_token": account.refresh_token,
        }
        session.headers["x-amz-access-token"] = session.post(shop.lwa_url, data=form).json()["access_token"]
        _report(shop, clock, session)
        _pages(shop, session)


def _report(shop: PracticeShop, clock: StandingClock, session: requests.Session) -> None:
    url = shop.spapi_url("Europe") + "/reports/2021-06-30"
    asked = {
        "reportType": "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
        "marketplaceIds": ALL,
        "dataStartTime": (NOW - timedelta(days=60)).isoformat(),
        "dataEndTime": (NOW - timedelta(days=30)).isoformat(),
    }
    began = time.perf_counter()
    report_id = session.post(f"{url}/reports", json=asked).json()["reportId"]
    created_s = time.perf_counter() - began
    clock.move(3_000)
    document_id = session.get(f"{url}/reports/{report_id}").json()["reportDocumentId"]
    began = time.perf_counter()
    address = session.get(f"{url}/documents/{document_id}").json()["url"]
    written_s = time.perf_counter() - began
    began = time.perf_counter()
    # the storage refuses a token, as S3 does
    document = session.get(address, headers={"x-amz-access-token": None})
    fetched_s = time.perf_counter() - began
    print(f"a report of 30 days: asked {created_s:.3f} s, written {written_s:.3f} s, fetched {fetched_s:.3f} s")
    print(f"  {len(document.content):,} bytes packed")


def _pages(shop: PracticeShop, session: requests.Session) -> None:
    url = shop.spapi_url("Europe") + "/orders/2026-01-01/orders"
    asked = {"createdAfter": "2026-06-01T00:00:00Z", "createdBefore": "2026-07-01T00:00:00Z"}
    asked["includedData"] = "PROCEEDS,PROMOTION,FULFILLMENT,RECIPIENT,TAX"
    began, pages = time.perf_counter(), 0
    while True:
        body = session.get(url, params=asked).json()
        pages += 1
        if "pagination" not in body:
            break
        asked["paginationToken"] = body["pagination"]["nextToken"]
    print(f"searchOrders: {(time.perf_counter() - began) / pages * 1000:.1f} ms a page of 100")


if __name__ == "__main__":
    main()
