"""How long a history of two years takes at Amazon's published limits, beside the least those limits allow.

    python tests/benchmarks/history.py [--orders N] [--report-seconds S]        (default 100000, the shop's own time)

The practice shop has N orders of two years and enforces Amazon's limits; a report of n orders takes it 20 + n/200 s (or
S). The program is the real one: office, account, transport over loopback, reader, database on this disk. Time is not
sped up but skipped: the clock that both share runs at the pace of this computer, and every wait, for a limit or for a
report, is over at once and counted in full. So a second of computing counts as a second, as it would with Amazon, and
the shop's own work (writing and packing the reports) counts against us too.

  floor   no program can be quicker: the n-th report is asked for when createReport lets it, is there after the shop's
          time, and is fetched when getReportDocument lets it; nothing is read or stored
  ours    from the press of the button to the last stored row
Beside it the same orders page by page (searchOrders) and as version 0 went (getOrders, then getOrderItems for each),
reckoned from their limits alone: (calls - burst) / rate.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path

from fvsestore_gui.amazon.limits import CREATE_REPORT, GET_REPORT_DOCUMENT, PUBLISHED, SEARCH_ORDERS
from fvsestore_gui.clock import Clock
from fvsestore_gui.model.history import HistoryProgress, HistoryRequest, Slice
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft

if sys.platform != "win32":
    import resource

CODE = "BENCHMARK"
PAGE = 100
#: Orders API v0, which ends on 27 March 2027: requests a second, burst (facts of Amazon's usage plans)
GET_ORDERS_V0, GET_ORDER_ITEMS_V0 = (0.0167, 20), (0.5, 30)


class SkippingClock(Clock):
    """Runs as this computer's clock, but for waits: these are over at once, and counted."""

    def __init__(self) -> None:
        super().__init__()
        self.waited_s = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.waited_s)

    def wait(self, progress: Progress, seconds: float) -> None:
        progress.check()
        self.waited_s += seconds


class Meter(Progress):
    """Peak memory after the first stored slice and at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.first_mb = 0.0

    def show(self, state: object) -> None:
        if isinstance(state, HistoryProgress) and state.stored == 1 and not self.first_mb:
            self.first_mb = peak_mb()


def peak_mb() -> float:
    """The most memory this process held so far; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def opened(folder: Path, clock: Clock, shop: PracticeShop) -> Office:
    """The real office with one store on the shop's European seller."""
    paths = Paths.for_user(folder)
    addresses = Addresses(shop.lwa_url, shop.spapi_base, by_region=True)
    office = open_office(paths, clock=clock, keeper=MemoryKeeper(), addresses=addresses)
    seller = shop.account(Region.EUROPE.value)
    office.save_store(
        StoreDraft(
            code=CODE,
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier=seller.client_identifier,
            client_secret=office.new_secret(seller.client_secret),
            refresh_token=office.new_secret(seller.refresh_token),
            marketplace_ids=frozenset(one.marketplace_id for one in region_marketplaces(Region.EUROPE)),
        )
    )
    return office


def floor_s(making_s: Sequence[float]) -> float:
    """The least time for reports that take so long to be made, asked for in this order."""
    rate, burst = PUBLISHED[CREATE_REPORT]
    made = [max(0, number - burst + 1) / rate + took for number, took in enumerate(making_s)]
    rate, burst = PUBLISHED[GET_REPORT_DOCUMENT]
    tokens, at, ends = float(burst), 0.0, 0.0
    for moment in sorted(made):
        begins = max(moment, ends)
        tokens = min(float(burst), tokens + (begins - at) * rate)
        at = begins
        if tokens < 1:
            at += (1 - tokens) / rate
            tokens = 1.0
        tokens -= 1
        ends = at
    return ends


def by_limit_s(calls: int, limit: tuple[float, int]) -> float:
    return max(0, calls - limit[1]) / limit[0]


def told(seconds: float) -> str:
    return f"{seconds:9.0f} s = {seconds / 60:8.1f} min = {seconds / 86_400:5.2f} days"


def main() -> int:
    """Measure and print; 1 where an order is missing or a limit was broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--report-seconds", type=float, default=None)
    chosen = parser.parse_args()
    clock = SkippingClock()
    with (
        tempfile.TemporaryDirectory() as folder,
        PracticeShop(clock, chosen.orders, years=2, region=Region.EUROPE.value) as shop,
    ):
        if chosen.report_seconds is not None:
            shop.report_seconds = lambda orders: chosen.report_seconds
        office = opened(Path(folder), clock, shop)
        try:
            since = (clock.now() - timedelta(days=730)).replace(hour=0, minute=0, second=0, microsecond=0)
            expected = office.history_forecast(CODE, HistoryRequest(since))
            print(f"forecast before the start: {expected.slices} reports, {expected.seconds / 60:.1f} min")
            meter = Meter()
            waited, began, cpu = clock.waited_s, time.perf_counter(), time.process_time()
            run = office.load_history(CODE, HistoryRequest(since), meter)
            computed = time.perf_counter() - began
            cpu, last_mb = time.process_time() - cpu, peak_mb()
            waited = clock.waited_s - waited
            store_id = office.store(CODE).store_id
            slices: list[Slice] = office.history_slices(store_id)
            ids = office.orders.ids(Filter(store_id), Sort("created"))
            stored = {row.order_id for row in office.orders.rows(ids)}
            held_ids = office.held.ids(Filter(store_id), Sort("row_id"))
            stored |= {row.order_id or "" for row in office.held.rows(held_ids)}
            # one invented order stands on a marketplace that no store can switch on
            missing = set(shop.order_ids(Region.EUROPE.value)) - stored
            floor = floor_s([shop.report_seconds(one.orders) for one in slices])
        finally:
            office.close()
        broken = shop.quotas.beyond
        taken = shop.quotas.taken
    ours = waited + computed
    print(
        f"{run.counts.received} orders, {run.lines} lines, {len(slices)} reports, {run.counts.held} held; {run.state}"
    )
    print(f"requests: {taken}; beyond Amazon's limits: {broken or 'none'}; orders missing: {len(missing)}")
    print(f"peak memory, shop included: {meter.first_mb:.0f} MB after the first report, {last_mb:.0f} MB at the end")
    print(f"floor                   {told(floor)}")
    print(f"ours                    {told(ours)}    {ours / floor:.3f} x the floor")
    print(f"  of it skipped waits   {waited:9.0f} s; this computer's own time {computed:.0f} s (cpu {cpu:.0f} s)")
    pages = ceil(chosen.orders / PAGE)
    print(f"searchOrders alone      {told(by_limit_s(pages, PUBLISHED[SEARCH_ORDERS]))}")
    v0 = max(by_limit_s(pages, GET_ORDERS_V0), by_limit_s(chosen.orders, GET_ORDER_ITEMS_V0))
    print(f"v0 getOrders + items    {told(v0)}")
    return int(bool(broken) or len(missing) > 1)


if __name__ == "__main__":
    raise SystemExit(main())
