"""How long a report takes to become committed orders, beside the least that must be done with the same file.

    python tests/benchmarks/report_reader.py [--rounds N] [--charsets NAME,...] [ROWS]     (default 1,000,000 rows)

A report is written beforehand: some 300 bytes a row, one row in eight belonging to the order before it, 3,000 products
of which few sell most, prices that change by the week, names in the letters of the charset, some with inches. Then,
each in a process of its own, page by page in turns, so that a busy computer is equally busy for all:
  floor    csv.reader of the file and sqlite3.executemany of its rows as they are into one table without an index
  tables   csv.reader of the file and sqlite3.executemany of the very rows that ours writes, made beforehand
  reader   report to orders, nothing written
  ours     as the program does it: reader, page writer, run, lease
All that write commit a page of 1,000 orders at a time, in WAL with synchronous = FULL. Seconds are those of the clock,
cpu s those of the processor, the median of the rounds; memory is the most that the process ever held. The last lines
read the same file in other charsets and packed.
"""

import argparse
import csv
import gc
import gzip
import json
import marshal
import random
import shutil
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAGE = 1_000
TABLES = ("item_texts", "orders", "order_details", "order_items", "item_details")
CONTENDERS = ("floor", "tables", "reader", "ours")
COLUMNS = (
    "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status", "fulfillment-channel",
    "sales-channel", "order-channel", "ship-service-level", "product-name", "sku", "asin", "number-of-items",
    "item-status", "quantity", "currency", "item-price", "item-tax", "shipping-price", "shipping-tax",
    "gift-wrap-price", "gift-wrap-tax", "item-promotion-discount", "ship-promotion-discount", "ship-city", "ship-state",
    "ship-postal-code", "ship-country", "promotion-ids", "is-business-order", "purchase-order-number",
    "price-designation", "fulfilled-by", "is-amazon-invoiced", "vat-exclusive-item-price",
    "vat-exclusive-shipping-price",
)  # fmt: skip
_SIZE = struct.Struct("<I")
_WORDS = {
    "cp1252": [
        "Mütze",
        "Größe",
        "Kissenbezug",
        "für",
        "Küche",
        "weiß",
        "Edelstahl",
        "schwarz",
        "Baumwolle",
        "groß",
        "élégant",
        "Señor",
        "Türmatte",
    ],
    "cp932": [
        "羊毛",
        "帽子",
        "ブルー",
        "台所",
        "タオル",
        "高品質",
        "ステンレス",
        "送料無料",
        "日本製",
        "セット",
        "収納",
        "軽量",
    ],
}


# -- what is made beforehand -----------------------------------------------------------------------------------------


def write_report(file: Path, rows: int, charset: str) -> None:
    """A report with so many rows, in the order of its purchases, as Amazon writes it."""
    random.seed(20261122)
    japanese = charset == "cp932"
    words = _WORDS["cp932" if japanese else "cp1252"]
    products = []
    for number in range(3_000):
        plain = random.choices(words, k=random.randint(4, 9))
        inches = f' {random.randint(10, 32)}" ' if number % 20 == 0 else " "
        title = " ".join(plain) + inches + f"Set of {number % 9 + 1} Modell {number}"
        price = random.randint(300, 9_900)
        prices = [price + random.choice([0, 0, 0, 50, -50, 100]) for _ in range(4)]
        products.append((title, f"SKU-{number:05}-{random.choice('ABCDEF')}", f"B0{number:08}", prices))
    countries = ["JP"] if japanese else ["DE", "FR", "IT", "ES", "NL"]
    places = {
        country: [
            (f"Stadt {n % 900}", random.choice(["", "", f"Provinz {n % 20}"]), f"{random.randint(1_000, 99_999):05}")
            for n in range(6_000 if country in ("DE", "JP") else 1_500)
        ]
        for country in countries
    }
    channels = ["Amazon.de"] * 6 + ["Amazon.fr", "Amazon.it", "Amazon.es", "Amazon.nl"]
    start = NOW - timedelta(days=30)
    last: dict[str, str] = {}
    # few products make most of the sales
    weights = list(accumulate(1 / (place + 20) for place in range(len(products))))
    chosen = iter(random.choices(products, cum_weights=weights, k=rows))
    with file.open("w", encoding=charset, newline="") as target:
        target.write("\t".join(COLUMNS) + "\r\n")
        for number in range(rows):
            title, sku, asin, prices = next(chosen)
            if number % 8 != 7:
                bought = start + timedelta(seconds=number * 2_590_000 // rows)
                order_id = f"302-{random.randint(0, 9_999_999):07}-{random.randint(0, 9_999_999):07}"
                channel = "Amazon.co.jp" if japanese else random.choice(channels)
                country = channel[-2:].upper()
                city, state, postcode = random.choice(places[country])
                cancelled = random.random() < 0.03
                last = {
                    "amazon-order-id": order_id,
                    "merchant-order-id": order_id,
                    "purchase-date": bought.isoformat(),
                    "last-updated-date": (bought + timedelta(seconds=random.randint(3_600, 400_000))).isoformat(),
                    "order-status": "Cancelled" if cancelled else "Shipped",
                    "fulfillment-channel": "Amazon" if random.random() < 0.8 else "Merchant",
                    "sales-channel": channel,
                    "order-channel": "",
                    "ship-service-level": random.choice(["Expedited", "Standard", "SecondDay"]),
                    "ship-city": city,
                    "ship-state": state,
                    "ship-postal-code": postcode,
                    "ship-country": country,
                    "is-business-order": "true" if random.random() < 0.06 else "false",
                    "is-amazon-invoiced": "true",
                    "item-status": "Cancelled" if cancelled else "Shipped",
                }
            quantity = random.choice([1, 1, 1, 1, 1, 2, 3])
            line = dict(last)
            line |= {"product-name": title, "sku": sku, "asin": asin, "quantity": "0" if cancelled else str(quantity)}
            if not cancelled:
                amount = prices[number * 4 // rows] * quantity
                tax = round(amount * 19 / 119)
                line |= {
                    "currency": "JPY" if japanese else "EUR",
                    "item-price": f"{amount}" if japanese else f"{amount / 100:.2f}",
                    "item-tax": f"{tax}" if japanese else f"{tax / 100:.2f}",
                    "vat-exclusive-item-price": f"{amount - tax}" if japanese else f"{(amount - tax) / 100:.2f}",
                }
                if random.random() < 0.3:
                    line |= {"shipping-price": "4.99", "shipping-tax": "0.80", "vat-exclusive-shipping-price": "4.19"}
                if random.random() < 0.15:
                    line |= {
                        "item-promotion-discount": f"{amount / 1000:.2f}",
                        "promotion-ids": f"PAWS-V2-{random.randint(1, 99)}",
                    }
            target.write("\t".join([line.get(column, "") for column in COLUMNS]) + "\r\n")


def write_rows(database: Path, file: Path) -> None:
    """The rows of a finished import, page by page in the order of their tables: what `tables` inserts."""
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
            }
            last_order, last_text = span[1], max(newest, last_text)
            written = marshal.dumps(page)
            target.write(_SIZE.pack(len(written)) + written)
    connection.close()


# -- one contender, in a process of its own --------------------------------------------------------------------------


class Meter:
    """Time of the work alone: what only this benchmark does is taken off."""

    def __init__(self) -> None:
        self.seconds = self.cpu_s = 0.0
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

    def told(self) -> dict[str, float]:
        return {"seconds": self.seconds, "cpu_s": self.cpu_s, "memory_mb": peak_mb()}


def peak_mb() -> float:
    """The most memory this process has held."""
    if sys.platform == "win32":
        import psutil  # of the dependency group `benchmark`

        return float(psutil.Process().memory_info().peak_wset) / 2**20
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _csv_rows(file: Path, charset: str) -> Iterator[list[str]]:
    with file.open(encoding=charset, newline="") as source:
        rows = csv.reader(source, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        yield from rows


def _connection(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 4000")
    connection.execute("PRAGMA cache_size = -16000")
    return connection


def floor(folder: Path, here: Path, charset: str, meter: Meter) -> int:
    connection = _connection(here / "floor.sqlite")
    connection.execute(f"CREATE TABLE report ({', '.join(f'c{n}' for n in range(len(COLUMNS)))})")
    insert = f"INSERT INTO report VALUES ({', '.join('?' * len(COLUMNS))})"
    rows = _csv_rows(folder / f"report-{charset}.txt", charset)
    size = PAGE * 8 // 7
    done = 0
    meter.wait_for_turn()
    meter.go()
    while page := list(islice(rows, size)):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(insert, page)
        connection.execute("COMMIT")
        done += len(page)
        meter.stop()
        meter.wait_for_turn()
        meter.go()
    meter.stop()
    connection.close()
    return done


def tables(folder: Path, here: Path, charset: str, meter: Meter) -> int:
    with sqlite3.connect(folder / "pattern.sqlite") as pattern:
        schema = [sql for (sql,) in pattern.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")]
    connection = _connection(here / "tables.sqlite")
    for sql in schema:
        if "sqlite_sequence" not in sql:
            connection.execute(sql)
    rows = _csv_rows(folder / f"report-{charset}.txt", charset)
    size = PAGE * 8 // 7
    inserts: dict[str, str] = {}
    done = 0
    with (folder / "rows.bin").open("rb") as source:
        while head := source.read(_SIZE.size):
            written = marshal.loads(source.read(_SIZE.unpack(head)[0]))
            meter.wait_for_turn()
            meter.go()
            done += len(list(islice(rows, size)))
            connection.execute("BEGIN IMMEDIATE")
            for table, some in written.items():
                if some:
                    if table not in inserts:
                        inserts[table] = f"INSERT INTO {table} VALUES ({', '.join('?' * len(some[0]))})"
                    connection.executemany(inserts[table], some)
            connection.execute("COMMIT")
            meter.stop()
    connection.close()
    return done


def reader(folder: Path, here: Path, charset: str, meter: Meter) -> int:
    from fvsestore_gui.amazon.report_reader import read_report
    from fvsestore_gui.model.orders import Source

    meter.wait_for_turn()
    meter.go()
    packed = folder / f"report-{charset}.txt.gz"
    file = packed if packed.exists() else folder / f"report-{charset}.txt"
    report = read_report(lambda: file.open("rb"), charset=None, source=Source.FILE)
    gc.freeze()
    orders = iter(report)
    while len(list(islice(orders, PAGE))):
        meter.stop()
        meter.wait_for_turn()
        meter.go()
    meter.stop()
    if report.held_lines:
        raise SystemExit(f"{report.held_lines} rows were held")
    return report.lines


def ours(folder: Path, here: Path, charset: str, meter: Meter) -> int:
    from fvsestore_gui.clock import StandingClock
    from fvsestore_gui.database import Database
    from fvsestore_gui.model.marketplaces import Region, region_marketplaces
    from fvsestore_gui.model.stores import Store, StoreKind
    from fvsestore_gui.progress import Progress
    from fvsestore_gui.work.report_files import import_report_file

    class Turns(Progress):
        """Told after each page."""

        def show(self, state: object) -> None:
            meter.stop()
            meter.wait_for_turn()
            meter.go()

    clock = StandingClock(NOW)
    database = Database(here / "ours.sqlite", clock)
    identifier = "amzn1.application-oa2-client." + "b" * 32
    marketplaces = frozenset(m.marketplace_id for region in Region for m in region_marketplaces(region))
    store = database.stores.save(Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, identifier, marketplaces))
    gc.freeze()  # as app.py does once everything is loaded
    meter.go()
    run = import_report_file(
        database=database,
        store=store,
        path=folder / f"report-{charset}.txt",
        clock=clock,
        progress=Turns(),
        holder="benchmark",
    )
    meter.stop()
    database.close()
    if run.counts.held:
        raise SystemExit(f"{run.counts.held} orders were held")
    return run.lines


RUNNERS: dict[str, Callable[[Path, Path, str, Meter], int]] = {
    "floor": floor,
    "tables": tables,
    "reader": reader,
    "ours": ours,
}


def run_child(name: str, folder: Path, charset: str, keep: str) -> None:
    meter = Meter()
    with tempfile.TemporaryDirectory(dir=folder) as here:
        rows = RUNNERS[name](folder, Path(here), charset, meter)
        if keep:
            (Path(here) / "ours.sqlite").replace(keep)
    print(json.dumps({**meter.told(), "rows": rows}))


# -- all of them -----------------------------------------------------------------------------------------------------


class Child:
    """One contender's process; it waits for `turn` before each page."""

    def __init__(self, name: str, folder: Path, charset: str, keep: Path | None = None) -> None:
        self.name = name
        self.told: dict[str, Any] = {}
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--child", name, str(folder), charset, str(keep or "")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
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


def compare(rows: int, rounds: int, charsets: list[str], names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        first = charsets[0]
        write_report(folder / f"report-{first}.txt", rows, first)
        size = (folder / f"report-{first}.txt").stat().st_size
        if "tables" in names:
            in_turns([Child("ours", folder, first, folder / "pattern.sqlite")])
            write_rows(folder / "pattern.sqlite", folder / "rows.bin")
        print(f"\n{rows:,} rows, {size / rows:.0f} bytes a row, {first}, median of {rounds}")
        heads = ("seconds", "x floor", "x tables", "cpu s", "x floor", "rows/s", "MB at most")
        print(" " * 10 + "".join(f"{head:>11}" for head in heads))
        told: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
        for _ in range(rounds):
            children = [Child(name, folder, first) for name in names]
            in_turns(children)
            for child in children:
                told[child.name].append(child.told)
        for name in names:
            seconds, cpu_s = (statistics.median(one[key] for one in told[name]) for key in ("seconds", "cpu_s"))

            def times(key: str, other: str, name: str = name) -> float:
                # of each round its own floor: what troubled the one troubled the other
                if other not in told:
                    return float("nan")
                return statistics.median(a[key] / b[key] for a, b in zip(told[name], told[other], strict=True))

            print(
                f"{name:10}{seconds:11.2f}{times('seconds', 'floor'):11.2f}{times('seconds', 'tables'):11.2f}"
                f"{cpu_s:11.2f}{times('cpu_s', 'floor'):11.2f}{rows / seconds:11,.0f}"
                f"{max(one['memory_mb'] for one in told[name]):11.1f}",
                flush=True,
            )
            if told[name][0]["rows"] != rows:
                print(f"  {name} counted {told[name][0]['rows']:,} rows")
        for charset in [*charsets[1:], f"{first}, packed"]:
            other = charset.split(",")[0]
            # a fifth of the rows is enough for what is read alone
            some = rows if other == first else max(1, rows // 5)
            if other != first:
                write_report(folder / f"report-{other}.txt", some, other)
            else:
                with (
                    (folder / f"report-{first}.txt").open("rb") as plain,
                    gzip.open(folder / f"report-{first}.txt.gz", "wb", compresslevel=6) as packed,
                ):
                    shutil.copyfileobj(plain, packed)
            child = Child("reader", folder, other)
            in_turns([child])
            seconds = child.told["seconds"]
            print(f"reader, {charset}: {seconds:.2f} s, {some / seconds:,.0f} rows/s, {child.told['memory_mb']:.1f} MB")


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        run_child(sys.argv[2], Path(sys.argv[3]), sys.argv[4], sys.argv[5])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--charsets", default="cp1252,utf-8,cp932", help="names, with commas; all contend with the first"
    )
    parser.add_argument("--only", default=",".join(CONTENDERS), help="names, with commas")
    given = parser.parse_args()
    names = [name for name in CONTENDERS if name in given.only.split(",")]
    compare(given.rows, given.rounds, given.charsets.split(","), names)


if __name__ == "__main__":
    main()
