"""How long reply bytes take to become committed rows, beside the least that must be done and beside two libraries.

    python tests/benchmarks/import_pipeline.py [--rounds N] [--only NAME,...] [ORDERS ...]     (default 1000 100000)

Pages of 100 orders are written beforehand by the practice shop's own writer. Then, each in a process of its own and
nothing throttled, all of them page by page in turns, so that a busy computer is equally busy for all:
  floor    json.loads of every page and sqlite3.executemany of the very rows that ours writes, made beforehand
  ours     the import as it runs: Amazon account, reader, page writer, run, lease, cursor; only the network is canned
  python-amazon-sp-api, amzn-sp-api   bytes to the library's objects by its own path, plain values of them to the same
           tables with sqlite3.executemany: no exact money, no territories, no adding up, no look for known orders
All commit a page at a time into the same tables and indexes, in WAL with synchronous = FULL. Needs the dependency group
`benchmark`. Seconds are those of the clock, cpu s those of the processor, the median of the rounds; memory is what the
process holds after a tenth and at the end. amzn-sp-api stops at 1,000 orders: each object of its makes a new logging
handler and keeps it, so that its time grows with the square of the orders.
"""

import argparse
import gc
import json
import marshal
import os
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAGE = 100
TABLES = ("item_texts", "orders", "order_details", "order_items", "item_details", "packages")
CONTENDERS = ("floor", "ours", "python-amazon-sp-api", "amzn-sp-api")
_SIZE = struct.Struct("<I")


# -- what is made beforehand -----------------------------------------------------------------------------------------


def write_pages(file: Path, count: int) -> int:
    """Replies of searchOrders with `count` orders; returns their bytes."""
    from fvsestore_gui.clock import StandingClock
    from fvsestore_gui.model.windows import DATA_SETS
    from fvsestore_gui.practice.order_book import OrderBook, Search
    from fvsestore_gui.practice.replies import json_reply

    book = OrderBook(StandingClock(NOW), count * 300 // 240 + 10)
    search = Search(False, NOW - timedelta(days=729), NOW, None, None, None)
    start, left, size = None, count, 0
    with file.open("wb") as target:
        while left:
            orders, start = book.search("Europe", search, start, min(PAGE, left), frozenset(DATA_SETS))
            left -= len(orders)
            body: dict[str, Any] = {"orders": orders, "createdBefore": "2026-11-22T11:58:00Z"}
            if left:
                # as long as the shop's own
                body["pagination"] = {"nextToken": f"{left:012d}" * 40}
            reply = json_reply(body).body
            size += len(reply)
            target.write(_SIZE.pack(len(reply)) + reply)
    return size


def bodies(file: Path) -> Iterator[bytes]:
    """One reply after the other, never all of them in memory."""
    with file.open("rb") as source:
        while head := source.read(_SIZE.size):
            yield source.read(_SIZE.unpack(head)[0])


def write_rows(database: Path, file: Path) -> None:
    """The rows of a finished import, page by page in the order of their tables: what the floor inserts."""
    connection = sqlite3.connect(database)
    last_order, last_text = 0, 0
    with file.open("wb") as target:
        while True:
            span = (last_order, last_order + PAGE)
            orders = connection.execute("SELECT * FROM orders WHERE id > ? AND id <= ?", span).fetchall()
            if not orders:
                break
            of_orders = "order_row > ? AND order_row <= ?"
            items = connection.execute(f"SELECT * FROM order_items WHERE {of_orders}", span).fetchall()
            newest = max(row[5] for row in items)
            page = {
                "item_texts": connection.execute(
                    "SELECT * FROM item_texts WHERE id > ? AND id <= ?", (last_text, newest)
                ).fetchall(),
                "orders": orders,
                "order_details": connection.execute(f"SELECT * FROM order_details WHERE {of_orders}", span).fetchall(),
                "order_items": items,
                "item_details": connection.execute(
                    "SELECT * FROM item_details WHERE item_row BETWEEN ? AND ?", (items[0][0], items[-1][0])
                ).fetchall(),
                "packages": connection.execute(f"SELECT * FROM packages WHERE {of_orders}", span).fetchall(),
            }
            last_order, last_text = span[1], max(newest, last_text)
            written = marshal.dumps(page)
            target.write(_SIZE.pack(len(written)) + written)
    connection.close()


# -- one contender, in a process of its own --------------------------------------------------------------------------


class Meter:
    """Time of the work alone (what only this benchmark does is taken off), and the memory on the way."""

    def __init__(self, pages: int) -> None:
        self._process = psutil.Process()
        self._tenth = max(1, pages // 10)
        self._done = 0
        self.seconds = self.cpu_s = 0.0
        self.memory_tenth_mb = 0.0
        self._began: tuple[float, float] | None = None

    def wait_for_turn(self) -> None:
        """Before each page, outside the time that is measured."""
        print("ready", flush=True)
        sys.stdin.readline()

    def go(self) -> None:
        self._began = (time.perf_counter(), time.process_time())

    def stop(self) -> None:
        assert self._began is not None
        self.seconds += time.perf_counter() - self._began[0]
        self.cpu_s += time.process_time() - self._began[1]

    def page_done(self) -> None:
        self._done += 1
        if self._done == self._tenth:
            self.memory_tenth_mb = self._memory_mb()

    def told(self) -> dict[str, float]:
        return {
            "seconds": self.seconds,
            "cpu_s": self.cpu_s,
            "memory_tenth_mb": self.memory_tenth_mb,
            "memory_end_mb": self._memory_mb(),
        }

    def _memory_mb(self) -> float:
        return float(self._process.memory_info().rss) / 1e6


def same_tables(folder: Path, file: Path) -> sqlite3.Connection:
    """An empty database with our tables, indexes and pragmas; foreign keys are not checked."""
    pattern = sqlite3.connect(folder / "pattern.sqlite")
    statements = [
        sql
        for (sql,) in pattern.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC")
        if "sqlite_sequence" not in sql
    ]
    pattern.close()
    connection = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 4000", "cache_size = -16000"):
        connection.execute(f"PRAGMA {pragma}")
    for sql in statements:
        connection.execute(sql)
    return connection


def floor(folder: Path, file: Path, meter: Meter) -> None:
    connection = same_tables(folder, file)
    inserts: dict[str, str] = {}
    for body, written in zip(bodies(folder / "pages.bin"), bodies(folder / "rows.bin"), strict=True):
        rows = marshal.loads(written)
        for table, some in rows.items():
            if some and table not in inserts:
                inserts[table] = f"INSERT INTO {table} VALUES ({','.join('?' * len(some[0]))})"
        meter.wait_for_turn()
        meter.go()
        json.loads(body)
        connection.execute("BEGIN IMMEDIATE")
        for table in TABLES:
            if rows[table]:
                connection.executemany(inserts[table], rows[table])
        connection.execute("COMMIT")
        meter.stop()
        meter.page_done()
    connection.close()


def ours(folder: Path, file: Path, meter: Meter) -> None:
    from fvsestore_gui.amazon.account import AmazonAccount, account_key
    from fvsestore_gui.amazon.limits import Limits, MemoryBuckets, State
    from fvsestore_gui.amazon.login import AccessToken, Credentials, Tokens
    from fvsestore_gui.amazon.transport import Reply
    from fvsestore_gui.clock import Clock
    from fvsestore_gui.database import Database
    from fvsestore_gui.logs import Redactor
    from fvsestore_gui.model.marketplaces import Region, region_marketplaces
    from fvsestore_gui.model.runs import ImportKind, ImportRequest
    from fvsestore_gui.model.stores import Store, StoreKind
    from fvsestore_gui.progress import Progress
    from fvsestore_gui.secrets import MemoryKeeper, Secrets
    from fvsestore_gui.work.importing import import_orders

    replies = bodies(folder / "pages.bin")
    clock = Clock()

    class Canned:
        """Stands for the network."""

        clock_ahead_s = 0.0
        reached = frozenset({"sellingpartnerapi-eu.amazon.com"})

        def get(self, *_: object) -> Reply:
            meter.stop()
            body = next(replies)
            meter.wait_for_turn()
            meter.go()
            return Reply(200, {}, body, "benchmark", 0.0)

    class AlwaysFull(MemoryBuckets):
        """Nothing is throttled."""

        def load(self, account: str, operation: str) -> State | None:
            return None

        def update(self, account: str, operation: str, change: Callable[[State | None], State]) -> State:
            return change(None)

    class Told(Progress):
        def show(self, state: object) -> None:
            meter.page_done()

    database = Database(file, clock)
    identifier = "amzn1.application-oa2-client." + "b" * 32
    marketplaces = frozenset(m.marketplace_id for m in region_marketplaces(Region.EUROPE))
    store = database.stores.save(Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, identifier, marketplaces))
    secrets = Secrets(MemoryKeeper(), Redactor())
    credentials = Credentials(identifier, secrets.from_input("secret"), secrets.from_input("token"))
    transport: Any = Canned()
    tokens = Tokens(_NoLogin(clock))
    tokens.put(
        account_key(identifier, Region.EUROPE),
        credentials,
        AccessToken("Atza|benchmark", clock.now() + timedelta(hours=9), 0.0),
    )
    account = AmazonAccount(
        region=Region.EUROPE,
        base_url=Region.EUROPE.endpoint,
        credentials=credentials,
        transport=transport,
        tokens=tokens,
        limits=Limits(AlwaysFull(), clock),
        clock=clock,
    )
    request = ImportRequest(ImportKind.PERIOD, created_from=clock.now() - timedelta(days=700))
    gc.freeze()  # as app.py does once everything is loaded
    meter.go()
    import_orders(
        database=database,
        account=account,
        store=store,
        request=request,
        clock=clock,
        progress=Told(),
        holder="benchmark@here",
    )
    meter.stop()
    database.close()


class _NoLogin:
    """Nobody logs in here."""

    clock_ahead_s = 0.0

    def __init__(self, clock: Any) -> None:
        self.clock = clock


ORDERS_SQL = "INSERT OR REPLACE INTO orders VALUES (" + ",".join("?" * 20) + ")"
DETAILS_SQL = "INSERT OR REPLACE INTO order_details VALUES (" + ",".join("?" * 11) + ")"
ITEMS_SQL = "INSERT OR REPLACE INTO order_items VALUES (" + ",".join("?" * 15) + ")"
ITEM_DETAILS_SQL = "INSERT OR REPLACE INTO item_details VALUES (" + ",".join("?" * 10) + ")"
TEXTS_SQL = "INSERT OR REPLACE INTO item_texts VALUES (" + ",".join("?" * 8) + ")"
PACKAGES_SQL = "INSERT OR REPLACE INTO packages VALUES (" + ",".join("?" * 7) + ")"


class PlainRows:
    """The rows of one page as a plain program makes them, and what it must remember between pages."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: dict[tuple[str | None, ...], int] = {}
        self.order_row = self.item_row = 0
        self.begin()

    def begin(self) -> None:
        self.orders: list[tuple[Any, ...]] = []
        self.details: list[tuple[Any, ...]] = []
        self.items: list[tuple[Any, ...]] = []
        self.item_details: list[tuple[Any, ...]] = []
        self.texts: list[tuple[Any, ...]] = []
        self.packages: list[tuple[Any, ...]] = []

    def text_id(self, sku: str | None, asin: str | None, title: str | None) -> int:
        key = (sku, asin, title)
        known = self._texts.get(key)
        if known is None:
            known = self._texts[key] = len(self._texts) + 1
            plain = (title or "").lower()
            self.texts.append((known, 1, repr(key).encode(), sku, asin, title, plain, f"{sku} {asin} {plain}"))
        return known

    def commit(self) -> None:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(TEXTS_SQL, self.texts)
        connection.executemany(ORDERS_SQL, self.orders)
        connection.executemany(DETAILS_SQL, self.details)
        connection.executemany(ITEMS_SQL, self.items)
        connection.executemany(ITEM_DETAILS_SQL, self.item_details)
        connection.executemany(PACKAGES_SQL, self.packages)
        connection.execute("COMMIT")
        self.begin()


def microseconds(text: str | None) -> int | None:
    return None if text is None else int(datetime.fromisoformat(text).timestamp() * 1_000_000)


def stored(amount: str | None) -> int | None:
    return None if amount is None else round(float(amount) * 10_000)


def python_amazon_sp_api(folder: Path, file: Path, meter: Meter) -> None:
    import httpx
    from sp_api.base._core import parse_response

    rows = PlainRows(same_tables(folder, file))
    for body in bodies(folder / "pages.bin"):
        meter.wait_for_turn()
        meter.go()
        reply = httpx.Response(200, content=body, headers={"content-type": "application/json"})
        for order in parse_response(reply, method="GET").payload["orders"]:
            _plain_dict(rows, order)
        rows.commit()
        meter.stop()
        meter.page_done()


def _plain_dict(rows: PlainRows, order: dict[str, Any]) -> None:
    nothing: dict[str, Any] = {}
    rows.order_row += 1
    row = rows.order_row
    fulfillment = order.get("fulfillment") or nothing
    proceeds = order.get("proceeds") or nothing
    total = proceeds.get("grandTotal") or nothing
    channel = order.get("salesChannel") or nothing
    address = (order.get("recipient") or nothing).get("deliveryAddress") or nothing
    ship_by = fulfillment.get("shipByWindow") or nothing
    programs = order.get("programs") or []
    created = microseconds(order["createdTime"])
    items = order["orderItems"]
    status = fulfillment.get("fulfillmentStatus", "")
    rows.orders.append(
        (row, 1, order["orderId"], created, microseconds(order["lastUpdatedTime"]), status,
         fulfillment.get("fulfilledBy"), channel.get("marketplaceId"), int("AMAZON_BUSINESS" in programs),
         ",".join(programs), len(items), stored(total.get("amount")), total.get("currencyCode"), "", None,
         address.get("countryCode"), None, 1, 1, b"")
    )  # fmt: skip
    rows.details.append(
        (row, channel.get("channelName", ""), None, json.dumps(order.get("associatedOrders") or []),
         json.dumps(proceeds.get("breakdowns") or []), "[]", address.get("stateOrRegion"), 1,
         microseconds(ship_by.get("earliestDateTime")), microseconds(ship_by.get("latestDateTime")), None)
    )  # fmt: skip
    for position, item in enumerate(items):
        rows.item_row += 1
        product = item.get("product") or nothing
        price = (product.get("price") or nothing).get("unitPrice") or nothing
        proceeds = item.get("proceeds") or nothing
        line = proceeds.get("proceedsTotal") or nothing
        done = item.get("fulfillment") or nothing
        text = rows.text_id(product.get("sellerSku"), product.get("asin"), product.get("title"))
        rows.items.append(
            (rows.item_row, 1, row, position, item["orderItemId"], text, item["quantityOrdered"],
             done.get("quantityFulfilled"), stored(price.get("amount")), stored(line.get("amount")), None,
             line.get("currencyCode"), status, created, 1)
        )  # fmt: skip
        rows.item_details.append(
            (rows.item_row, done.get("quantityUnfulfilled"), price.get("currencyCode"),
             json.dumps(proceeds.get("breakdowns") or []), json.dumps(item.get("cancellation") or ""),
             json.dumps((item.get("promotion") or nothing).get("breakdowns") or []), None,
             json.dumps(item.get("tax") or nothing), "", None)
        )  # fmt: skip
    for position, package in enumerate(order.get("packages") or ()):
        rows.packages.append(
            (row, position, package.get("packageReferenceId", ""), package.get("carrier"),
             package.get("trackingNumber"), (package.get("packageStatus") or nothing).get("status"),
             microseconds(package.get("shipTime")))
        )  # fmt: skip


def amzn_sp_api(folder: Path, file: Path, meter: Meter) -> None:
    from spapi.api_client import ApiClient
    from spapi.configuration import Configuration

    class Response:
        """As the library's own urllib3 wrapper hands a reply on."""

        def __init__(self, body: bytes) -> None:
            self.status = 200
            self.data = body.decode()

    configuration: Any = Configuration()
    configuration.access_token_cache = None  # nobody logs in here
    client: Any = ApiClient(configuration)
    client.api_models_module = "spapi.models.orders_v2026_01_01"
    rows = PlainRows(same_tables(folder, file))
    for body in bodies(folder / "pages.bin"):
        meter.wait_for_turn()
        meter.go()
        for order in client.deserialize(Response(body), "SearchOrdersResponse").orders:
            _plain_object(rows, order)
        rows.commit()
        meter.stop()
        meter.page_done()


def _time(time: datetime | str | None) -> int | None:
    # where python-dateutil is not installed (it is no requirement of the library) it hands on the text
    return int(time.timestamp() * 1_000_000) if isinstance(time, datetime) else microseconds(time)


def _dumped(things: Any) -> str:
    return json.dumps([one.to_dict() for one in things or ()], default=str)


def _plain_object(rows: PlainRows, order: Any) -> None:
    rows.order_row += 1
    row = rows.order_row
    fulfillment, proceeds, channel = order.fulfillment, order.proceeds, order.sales_channel
    total = proceeds.grand_total if proceeds else None
    address = order.recipient.delivery_address if order.recipient else None
    ship_by = fulfillment.ship_by_window if fulfillment else None
    programs = order.programs or []
    status = str(fulfillment.fulfillment_status) if fulfillment else ""
    rows.orders.append(
        (row, 1, order.order_id, _time(order.created_time), _time(order.last_updated_time), status,
         fulfillment.fulfilled_by if fulfillment else None, channel.marketplace_id if channel else None,
         int("AMAZON_BUSINESS" in programs), ",".join(programs), len(order.order_items),
         stored(total.amount) if total else None, total.currency_code if total else None, "", None,
         address.country_code if address else None, None, 1, 1, b"")
    )  # fmt: skip
    rows.details.append(
        (row, channel.channel_name if channel else "", None, _dumped(order.associated_orders),
         _dumped(proceeds.breakdowns if proceeds else ()), "[]", address.state_or_region if address else None, 1,
         _time(ship_by.earliest_date_time) if ship_by else None, _time(ship_by.latest_date_time) if ship_by else None,
         None)
    )  # fmt: skip
    for position, item in enumerate(order.order_items):
        rows.item_row += 1
        product, done = item.product, item.fulfillment
        price = product.price.unit_price if product and product.price else None
        line = item.proceeds.proceeds_total if item.proceeds else None
        text = rows.text_id(product.seller_sku, product.asin, product.title) if product else rows.text_id(None, "", "")
        rows.items.append(
            (rows.item_row, 1, row, position, item.order_item_id, text, item.quantity_ordered,
             done.quantity_fulfilled if done else None, stored(price.amount) if price else None,
             stored(line.amount) if line else None, None, line.currency_code if line else None, status,
             _time(order.created_time), 1)
        )  # fmt: skip
        rows.item_details.append(
            (rows.item_row, done.quantity_unfulfilled if done else None, price.currency_code if price else None,
             _dumped(item.proceeds.breakdowns if item.proceeds else ()),
             _dumped([item.cancellation] if item.cancellation else ()),
             _dumped(item.promotion.breakdowns if item.promotion else ()), None,
             _dumped([item.tax] if item.tax else ()), "", None)
        )  # fmt: skip
    for position, package in enumerate(order.packages or ()):
        rows.packages.append(
            (row, position, package.package_reference_id, package.carrier, package.tracking_number,
             package.package_status.status if package.package_status else None, _time(package.ship_time))
        )  # fmt: skip


RUNNERS: dict[str, Callable[[Path, Path, Meter], None]] = {
    "floor": floor,
    "ours": ours,
    "python-amazon-sp-api": python_amazon_sp_api,
    "amzn-sp-api": amzn_sp_api,
}


def run_child(name: str, folder: Path, pages: int) -> None:
    meter = Meter(pages)
    with tempfile.TemporaryDirectory(dir=folder) as here:
        file = Path(here) / "orders.sqlite"
        RUNNERS[name](folder, file, meter)
        written = sqlite3.connect(file)
        counts = [written.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES]
        written.close()
        if keep := os.environ.get("BENCHMARK_KEEP"):
            for one in Path(here).iterdir():
                one.replace(Path(keep) / one.name)
    print(json.dumps({**meter.told(), "rows": counts}))


# -- all of them -----------------------------------------------------------------------------------------------------


class Child:
    """One contender's process; it waits for `turn` before each page."""

    def __init__(self, name: str, folder: Path, pages: int, keep: Path | None = None) -> None:
        self.name = name
        self.told: dict[str, Any] = {}
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--child", name, str(folder), str(pages)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "BENCHMARK_KEEP": str(keep or "")},
        )
        self.running = True
        self._hear()

    def turn(self) -> None:
        """Let it do one page and wait until it is done."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        self._hear()

    def _hear(self) -> None:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if line.strip() == "ready":
            return
        self.running = False
        if self._process.wait():
            raise SystemExit(f"{self.name} failed")
        self.told = json.loads(line)


def in_turns(children: list[Child]) -> None:
    while waiting := [child for child in children if child.running]:
        for child in waiting:
            child.turn()


def compare(count: int, rounds: int, names: list[str]) -> None:
    pages = -(-count // PAGE)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        size = write_pages(folder / "pages.bin", count)
        kept = folder / "kept"
        kept.mkdir()
        # the rows the floor is given: those of an import of ours, which at the same time warms the disk
        in_turns([Child("ours", folder, pages, kept)])
        write_rows(kept / "orders.sqlite", folder / "rows.bin")
        (kept / "orders.sqlite").replace(folder / "pattern.sqlite")
        print(f"\n{count:,} orders, {pages:,} pages, {size / count:,.0f} bytes an order, median of {rounds}")
        heads = ("seconds", "x floor", "cpu s", "x floor", "ms a page", "MB at 10 %", "end")
        print(
            " " * 22 + "".join(f"{head:>{width}}" for head, width in zip(heads, (9, 9, 9, 9, 11, 12, 7), strict=True))
        )
        told: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
        for _ in range(rounds):
            children = [Child(name, folder, pages) for name in names]
            in_turns(children)
            for child in children:
                told[child.name].append(child.told)
        for name in names:
            seconds, cpu_s = (statistics.median(one[key] for one in told[name]) for key in ("seconds", "cpu_s"))
            # of each round its own floor: what troubled the one troubled the other
            times, times_cpu = (
                statistics.median(one[key] / least[key] for one, least in zip(told[name], told["floor"], strict=True))
                for key in ("seconds", "cpu_s")
            )
            last = told[name][-1]
            print(
                f"{name:22}{seconds:9.2f}{times:9.2f}{cpu_s:9.2f}{times_cpu:9.2f}"
                f"{seconds / pages * 1000:11.2f}{last['memory_tenth_mb']:12.1f}{last['memory_end_mb']:7.1f}"
            )
        rows = {name: told[name][0]["rows"] for name in names}
        print("rows:", ", ".join(f"{table} {n:,}" for table, n in zip(TABLES, rows["floor"], strict=True)))
        for name in names:
            if rows[name] != rows["floor"]:
                print(f"  {name} wrote other counts: {rows[name]}")


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        run_child(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("orders", nargs="*", type=int, default=[1_000, 100_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default=",".join(CONTENDERS), help="names, with commas; floor is always run")
    given = parser.parse_args()
    wanted = {"floor", *given.only.split(",")}
    for count in given.orders:
        names = [name for name in CONTENDERS if name in wanted and (name != "amzn-sp-api" or count <= 1_000)]
        compare(count, given.rounds, names)


if __name__ == "__main__":
    main()
