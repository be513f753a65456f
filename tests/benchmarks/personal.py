"""What sealing personal data costs: an import, and a table of 100,000 buyers, beside the same data stored plain.

    python tests/benchmarks/personal.py [ORDERS]        (default 100000)

Import: pages of 100 orders go from Amazon's bytes to committed rows, page by page in turns: once without anything of
buyers, once with ten values of every buyer stored plain into the very same tables, once sealed. Plain also skips what
only sealing needs (looking up what is kept, keys, digests). Table: ids, totals, then all rows in pages of the window's
size, plain bytes decoded against sealed ones opened. Times are of the processor, so that a busy computer changes
little; the median of five, in turns.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fvsestore_gui.amazon.orders import read_page
from fvsestore_gui.clock import Clock, StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.personal import SEARCHED, PersonalData, PersonalField
from fvsestore_gui.model.runs import ImportKind
from fvsestore_gui.model.sealed import BuyerRow, BuyerState, SealedBuyer, SealedOrder, SealedPage
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.practice.order_book import OrderBook, Search
from fvsestore_gui.practice.replies import json_reply
from fvsestore_gui.secrets import Keeper, MemoryKeeper, Secrets
from fvsestore_gui.ui.record_model import PAGE
from fvsestore_gui.work.buyer_listing import BuyerListing
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ROUNDS = 5
VALUES = {
    PersonalField.BUYER_NAME: "Ona Petraitytė-Kazlauskienė",
    PersonalField.EMAIL: "abcdefghijklmn@marketplace.amazon.de",
    PersonalField.RECIPIENT_NAME: "Ona Petraitytė",
    PersonalField.RECIPIENT_COMPANY: "Žemaičių įmonė, UAB",
    PersonalField.PHONE: "+370 600 00000",
    PersonalField.ADDRESS_LINES: "Žemaičių g. 5-3\n2 aukštas",
    PersonalField.CITY: "Klaipėda",
    PersonalField.POSTCODE: "LT-91234",
    PersonalField.GIFT_MESSAGE: "Su gimtadieniu!",
    PersonalField.TAX_NUMBERS: "VAT LT100001234517",
}


def bodies(count: int) -> Iterator[bytes]:
    """Replies of searchOrders, 100 orders each, as the practice shop writes them."""
    book = OrderBook(StandingClock(NOW), count * 300 // 240 + 10)
    search = Search(False, NOW - timedelta(days=729), NOW, None, None, None)
    start = None
    for _ in range(0, count, 100):
        orders, start = book.search("Europe", search, start, 100, frozenset(DATA_SETS))
        yield json_reply({"orders": orders, "createdBefore": "2026-11-22T11:58:00Z"}).body


def buyer(number: int) -> PersonalData:
    return PersonalData({field: f"{text} {number}" for field, text in VALUES.items()})


class Ground:
    """A database with a store and an import that is under way."""

    def __init__(self, folder: Path, name: str, keeper: Keeper | None = None) -> None:
        self.database = Database(folder / f"{name}.db", Clock())
        marketplaces = frozenset({"A1PA6795UKMFR9"})
        draft = Store("uid", "SHOP", StoreKind.AMAZON, Region.EUROPE, "amzn1.application-oa2-client.b", marketplaces)
        self.store = self.database.stores.save(draft)
        self.lease = self.database.leases.take(self.store.store_id, "SHOP", "a@b")
        self.run = self.database.runs.open(RunPlan(self.store.store_id, ImportKind.PERIOD, "a@b"))
        desk = KeyDesk(self.database, Secrets(keeper or MemoryKeeper(), Redactor()), Clock(), lambda: "a@b")
        desk.make_first()
        self.sealer = Sealer(self.database, desk)
        self.seconds: list[float] = []

    def everything(self) -> tuple[Filter, Sort]:
        return Filter(self.store.store_id), Sort("created", descending=True)

    def page(self, body: bytes, seal: Callable[["Ground", Mapping[str, PersonalData]], SealedPage | None]) -> None:
        began = time.process_time()
        page = read_page(json.loads(body))
        personal = {one.order_id: buyer(number) for number, one in enumerate(page.orders) if one.order_id}
        sealed = seal(self, personal)
        self.database.pages.write(self.lease, self.run, ReadPage(page.orders, "d", personal=sealed))
        self.seconds.append(time.process_time() - began)


def plain(ground: Ground, personal: Mapping[str, PersonalData]) -> SealedPage:
    return SealedPage(
        orders=tuple(
            SealedOrder(
                order_id=order_id,
                key_id="plain",
                sealed_key=b"-",
                digest=b"-",
                values={field: text.encode() for field, text in data.values.items()},
                hashes={field: data.values[field].casefold().encode() for field in SEARCHED},
            )
            for order_id, data in personal.items()
        ),
        key_ids=frozenset(),
        again=lambda: plain(ground, personal),
        raw=lambda same_as, raw: raw,
    )


def sealed(ground: Ground, personal: Mapping[str, PersonalData]) -> SealedPage:
    return ground.sealer.seal(ground.store, personal)


def nothing(ground: Ground, personal: Mapping[str, PersonalData]) -> None:
    return None


def imports(folder: Path, count: int) -> dict[str, Ground]:
    ways = {"nothing": nothing, "plain": plain, "sealed": sealed}
    grounds = {name: Ground(folder, name) for name in ways}
    for body in bodies(count):
        for name, ground in grounds.items():
            ground.page(body, ways[name])
    print(f"import of {count:,} orders, ms of the processor a page of 100, median (whole)")
    base = None
    for name, ground in grounds.items():
        median, whole = statistics.median(ground.seconds) * 1000, sum(ground.seconds)
        base = (median, whole) if name == "plain" else base
        beside = f"   {median / base[0]:.2f} × plain ({whole / base[1]:.2f})" if base and name == "sealed" else ""
        print(f"{median:9.1f} ms ({whole:7.1f} s)  {name}{beside}")
    return grounds


def _plain_row(one: SealedBuyer) -> BuyerRow:
    kept = one.kept
    return BuyerRow(
        row_id=one.row_id,
        order_id=kept.order_id,
        created=one.created,
        status=one.status,
        marketplace_id=one.marketplace_id,
        ship_country=one.ship_country,
        data=PersonalData({field: value.decode() for field, value in kept.values.items()}, dict(kept.missing)),
        state=BuyerState.KEPT,
        due_at=kept.due_at,
        due_by=kept.due_by,
        erased_at=kept.erased_at,
        erased_rule=kept.erased_rule,
    )


def _walk(ground: Ground, open_it: bool) -> Iterator[int]:
    shown, newest = ground.everything()
    listing = BuyerListing(ground.database, ground.sealer, ground.store, lambda rows: None)
    ids = listing.ids(shown, newest)
    listing.totals(shown)
    for start in range(0, len(ids), PAGE):
        batch = ids[start : start + PAGE]
        rows = listing.rows(batch) if open_it else [_plain_row(one) for one in ground.database.buyers.rows(batch)]
        yield len(rows)


def tables(grounds: Mapping[str, Ground]) -> None:
    took: dict[str, list[tuple[float, float]]] = {"plain": [], "sealed": []}
    for _ in range(ROUNDS):
        for name, seconds in took.items():
            began = time.process_time()
            walk = _walk(grounds[name], name == "sealed")
            first_rows = next(walk)
            first = time.process_time() - began
            count = sum(walk)
            seconds.append((first, time.process_time() - began))
    print(f"\ntable of {count + first_rows:,} buyers, of the processor, median of {ROUNDS}: first page, all rows")
    base = (0.0, 0.0)
    for name, seconds in took.items():
        first, whole = (statistics.median(one[index] for one in seconds) for index in (0, 1))
        base = base if name == "sealed" else (first, whole)
        beside = f"   {first / base[0]:.2f} ×, {whole / base[1]:.2f} × plain" if name == "sealed" else ""
        print(f"{first * 1000:9.1f} ms {whole:7.2f} s  {name}{beside}")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        grounds = imports(Path(folder), count)
        tables(grounds)
        for ground in grounds.values():
            ground.database.close()


if __name__ == "__main__":
    main()
