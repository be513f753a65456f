"""How long the preview of a period takes, and what it leaves in memory, beside the least it can do: reading the orders.

python tests/benchmarks/preview.py [COUNT]     10000 orders of the practice shop in Europe
"""

import sys
import tempfile
import time
import tracemalloc
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

from fvsestore_gui.amazon.order_reader import read_order
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.posting_reports import PostingPeriod
from fvsestore_gui.model.posting_settings import CardSettings, FulfilmentSettings, PostingSettings, RateSource
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.model.vat import Collector, RuleMatch, Situation, VatRates, VatRule
from fvsestore_gui.practice.order_book import OrderBook
from fvsestore_gui.practice.orders import DATA_SETS
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.posting_ground import CHUNK, Documents, Table
from fvsestore_gui.work.previewing import preview
from fvsestore_gui.work.vat_rates import built_in

COUNT = 10_000
#: at most, on this machine with nothing else to do
LIMIT_S = 5.0
SETTINGS = PostingSettings(
    client="AMZDE",
    series="AMZ",
    fba=FulfilmentSettings(warehouse="FBA", stock_country="DE"),
    fbm=FulfilmentSettings(warehouse="CENTR", stock_country="LT"),
    shipping_service="PRISTATYMAS",
    gift_wrap_service="PAKAVIMAS",
    tip_service="ARBATPINIGIAI",
    cod_service="COD",
    other_service="KITA",
    titles=("{order_id}", "{marketplace}", "", "", ""),
    note="Amazon {order_id}, {ship_country}",
    cards=CardSettings(fallback_product="PREKE"),
)


class EveryRate:
    """A confirmed rule for every situation: the destination's rate, 0 where it is none of ours."""

    def __init__(self, rates: VatRates) -> None:
        self._rates = rates

    def match(self, situation: Situation, /) -> RuleMatch:
        known = self._rates.of(situation.ship_to, situation.day)
        rate = Decimal(0)
        if known is not None and situation.ship_to_eu and situation.collector is Collector.SELLER:
            rate = known.standard
        place = situation.ship_to
        return RuleMatch(VatRule(row_id=1, stock_country="*", ship_to=place, vat_code=f"V{place}{rate}", rate=rate))


def filled(database: Database, count: int) -> Store:
    """A store with orders of the practice shop, its choices and the rates it needs."""
    store = database.stores.save(
        Store(
            uid="uid-preview",
            code="FVSAMAZON",
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier="amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
            marketplace_ids=frozenset(one.marketplace_id for one in region_marketplaces(Region.EUROPE)),
        )
    )
    database.posting_settings.save(store.store_id, replace(SETTINGS, revision=0), "benchmark@here")
    today = Clock().now().date()
    rates = [
        CurrencyRate(currency, today - timedelta(days=day), Decimal("0.231234567"))
        for currency in ("PLN", "SEK", "GBP", "TRY", "AED", "SAR")
        for day in range(800)
    ]
    database.currency_rates.put(RateSource.FINVALDA, "", rates)
    book = OrderBook(Clock(), count, region="Europe")
    lease = database.leases.take(store.store_id, store.code, "benchmark@here")
    run_id = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "benchmark@here"))
    order_ids = book.order_ids("Europe")
    for start in range(0, len(order_ids), 100):
        page = [read_order(book.order("Europe", one, DATA_SETS)) for one in order_ids[start : start + 100]]
        database.pages.write(lease, run_id, ReadPage(tuple(page), digest=order_ids[start]))
    database.runs.end(run_id, RunState.DONE)
    database.leases.release(lease)
    return store


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        database = Database(Path(folder) / "preview.sqlite", Clock())
        store = filled(database, count)
        period, rates = PostingPeriod(), built_in()

        def documents() -> Documents:
            return Documents(database, store, Table(EveryRate(rates), rates), "", Clock().now())

        began, began_busy = time.perf_counter(), time.process_time()
        order_rows = database.orders.row_ids(store.store_id, period)
        for start in range(0, len(order_rows), CHUNK):
            database.orders.many(order_rows[start : start + CHUNK])
        floor_s, floor_busy_s = time.perf_counter() - began, time.process_time() - began_busy
        print(f"{len(order_rows):,} orders: read in {floor_s:.2f} s, of the processor {floor_busy_s:.2f} s")
        took, busy = [], []
        for _ in range(3):
            began, began_busy = time.perf_counter(), time.process_time()
            counted = preview(database, store.store_id, documents(), period, Progress())
            took.append(time.perf_counter() - began)
            busy.append(time.process_time() - began_busy)
        print(f"previewed in {min(took):.2f} s, of the processor {min(busy):.2f} s; {counted.counts}")
        print(f"held: {counted.reasons}")
        tracemalloc.start()
        made = preview(database, store.store_id, documents(), period, Progress())
        kept, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        each = kept / len(made.rows)
        print(f"memory: {kept / 1e6:.1f} MB kept, {peak / 1e6:.1f} MB at most, {each:.0f} bytes a row")
        database.close()
    return int(min(took) > LIMIT_S)


if __name__ == "__main__":
    sys.exit(main())
