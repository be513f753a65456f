"""How long the orders of an import take to become committed rows on PostgreSQL, beside the same rows by SQLAlchemy.

    python tests/benchmarks/postgresql_import.py [--page N] [--rounds N] [ORDERS]      (default 100, 3, 10000)

A server of its own is started, with fsync on. The practice shop's orders are read beforehand. Then, page by page in
turns, so that a busy computer is equally busy for all, into the same tables, indexes and keys of four databases:
  ours      Pages.write: what is known, what is new, the rows, the run, the lease, one commit a page
  core      the very rows that ours wrote, one `connection.execute(insert(table), row)` each, one commit a page
  core list the same rows, `connection.execute(insert(table), rows)` with the list of a page's rows, one commit a page
  copy      the same rows, made beforehand, each table's in one COPY: the least that must be done
Afterwards the second half of all orders comes changed, each with other amounts: `changed` is ours alone, beside
updates of the same rows by SQLAlchemy Core. Seconds are those of the clock, cpu s those of the processor in this
process and in the server's for it; the best of the rounds counts.
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent.parent / "tools"))

from msgspec.structs import replace
from postgresql_server import PostgresServer, running
from sqlalchemy import Engine, bindparam, create_engine, insert, select, update

from fvsestore_gui.amazon.order_reader import read_order
from fvsestore_gui.clock import Clock, StandingClock
from fvsestore_gui.database import Database, tables
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.runs import ImportKind
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.practice.order_book import OrderBook, Search
from fvsestore_gui.practice.replies import json_reply

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TABLES = (
    tables.item_texts,
    tables.orders,
    tables.order_details,
    tables.order_items,
    tables.item_details,
    tables.packages,
)
Rows = dict[str, list[dict[str, Any]]]


def read_pages(count: int, size: int) -> list[list[Order | HeldOrder]]:
    book = OrderBook(StandingClock(NOW), count * 300 // 240 + 10)
    search = Search(False, NOW - timedelta(days=729), NOW, None, None, None)
    pages, start, left = [], None, count
    while left > 0:
        orders, start = book.search("Europe", search, start, min(size, left), frozenset(DATA_SETS))
        left -= len(orders)
        pages.append([read_order(one) for one in json.loads(json_reply({"orders": orders}).body)["orders"]])
    return pages


def changed(one: Order | HeldOrder) -> Order | HeldOrder:
    if isinstance(one, HeldOrder):
        return one
    items = tuple(replace(item, quantity=item.quantity + 1) for item in one.items)
    return replace(one, updated=one.updated + timedelta(hours=1), items=items)


class Ours:
    """The program's own import."""

    def __init__(self, address: str) -> None:
        self.database = Database(address, Clock())
        ids = frozenset({"A1PA6795UKMFR9"})
        store = self.database.stores.save(Store("uid", "SHOP", StoreKind.AMAZON, Region.EUROPE, "client", ids))
        self._lease: Lease = self.database.leases.take(store.store_id, store.code, "benchmark")
        self._run = self.database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "benchmark"))
        self._number = 0

    def write(self, orders: Sequence[Order | HeldOrder]) -> None:
        self._number += 1
        page = ReadPage(orders, digest=f"{self._number}", number=self._number, window_by="created")
        self.database.pages.write(self._lease, self._run, page)


@dataclass
class Plain:
    """A database with the tables, a store and a run, for rows that are made already."""

    address: str

    def __post_init__(self) -> None:
        Ours(self.address).database.close()
        self.engine = create_engine(self.address.replace("postgresql://", "postgresql+psycopg://"))

    def one_by_one(self, rows: Rows) -> None:
        with self.engine.begin() as connection:
            for table in TABLES:
                for row in rows[table.name]:
                    connection.execute(insert(table), row)

    def as_list(self, rows: Rows) -> None:
        with self.engine.begin() as connection:
            for table in TABLES:
                if rows[table.name]:
                    connection.execute(insert(table), rows[table.name])

    def copy(self, rows: Rows) -> None:
        with self.engine.begin() as connection:
            cursor = connection.connection.cursor()
            for table in TABLES:
                names = ", ".join(f'"{column.name}"' for column in table.columns)
                with cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                    for row in rows[table.name]:
                        copy.write_row(tuple(row.values()))

    def update(self, rows: Rows) -> None:
        with self.engine.begin() as connection:
            for table in (tables.orders, tables.order_details, tables.order_items, tables.item_details):
                key = next(iter(table.primary_key.columns))
                values = {c.name: bindparam(f"v_{c.name}") for c in table.columns if c.name != key.name}
                named = [
                    {"k": row[key.name], **{f"v_{name}": value for name, value in row.items()}}
                    for row in rows[table.name]
                ]
                if named:
                    connection.execute(update(table).where(key == bindparam("k")).values(**values), named)


def rows_of(database: Database, page: Sequence[Order | HeldOrder], texts: set[int]) -> Rows:
    """The rows that ours has for a page, those of item_texts where they are new."""
    ids = [one.order_id for one in page if isinstance(one, Order)]
    with database.leases._transactions.read() as connection:

        def found(table: Any, condition: Any) -> list[dict[str, Any]]:
            query = select(table).where(condition).order_by(*table.primary_key.columns)
            return [dict(row) for row in connection.execute(query).mappings()]

        orders = found(tables.orders, tables.orders.c.order_id.in_(ids))
        of = [row["id"] for row in orders]
        items = found(tables.order_items, tables.order_items.c.order_row.in_(of))
        new = {row["text_id"] for row in items} - texts
        texts |= new
        return {
            "item_texts": found(tables.item_texts, tables.item_texts.c.id.in_(new)),
            "orders": orders,
            "order_details": found(tables.order_details, tables.order_details.c.order_row.in_(of)),
            "order_items": items,
            "item_details": found(tables.item_details, tables.item_details.c.item_row.in_([r["id"] for r in items])),
            "packages": found(tables.packages, tables.packages.c.order_row.in_(of)),
        }


class Watch:
    """Seconds of the clock and of the processors, by name."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.cpu_s: dict[str, float] = {}

    @contextmanager
    def time(self, name: str, engine: Engine) -> Iterator[None]:
        with engine.connect() as connection:
            backend = Path(f"/proc/{connection.exec_driver_sql('SELECT pg_backend_pid()').scalar()}/schedstat")
        began, cpu_s = time.perf_counter(), self._cpu_s(backend)
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - began
        self.cpu_s[name] = self.cpu_s.get(name, 0.0) + self._cpu_s(backend) - cpu_s

    def _cpu_s(self, backend: Path) -> float:
        return time.process_time() + int(backend.read_text().split()[0]) / 1e9


def one_round(server: PostgresServer, number: int, pages: list[list[Order | HeldOrder]]) -> Watch:
    watch = Watch()
    names = [f"round_{number}_{name}" for name in ("ours", "core", "list", "copy")]
    ours = Ours(server.create_database(names[0]))
    core, listed, copied = (Plain(server.create_database(name)) for name in names[1:])
    works: tuple[tuple[str, Plain, Callable[[Rows], None]], ...] = (
        ("core", core, core.one_by_one),
        ("core list", listed, listed.as_list),
        ("copy", copied, copied.copy),
    )
    texts: set[int] = set()
    for page in pages:
        with watch.time("ours", ours.database._engine):
            ours.write(page)
        rows = rows_of(ours.database, page, texts)
        for name, plain, work in works:
            with watch.time(name, plain.engine):
                work(rows)
    for page in pages[len(pages) // 2 :]:
        again = [changed(one) for one in page]
        with watch.time("changed: ours", ours.database._engine):
            ours.write(again)
        rows = rows_of(ours.database, page, texts)
        with watch.time("changed: core list", listed.engine):
            listed.update(rows)
    ours.database.close()
    for plain in (core, listed, copied):
        plain.engine.dispose()
    for name in names:
        server.drop_database(name)
    return watch


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("orders", nargs="?", type=int, default=10_000)
    parser.add_argument("--page", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    pages = read_pages(chosen.orders, chosen.page)
    gc.freeze()
    settings = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}
    with running(durable=True, settings=settings) as server:
        rounds = [one_round(server, number, pages) for number in range(chosen.rounds)]
    best = {name: min(one.seconds[name] for one in rounds) for name in rounds[0].seconds}
    cpu_s = {name: min(one.cpu_s[name] for one in rounds) for name in best}
    print(f"{chosen.orders:,} orders in pages of {chosen.page}, best of {chosen.rounds}")
    for name, seconds in best.items():
        ours = "changed: ours" if name.startswith("changed") else "ours"
        count = chosen.orders // 2 if name.startswith("changed") else chosen.orders
        print(
            f"{name:20}{seconds:8.2f} s {count / seconds:8,.0f} orders/s {seconds / best[ours]:7.2f} x ours"
            f"{cpu_s[name]:9.2f} cpu s {cpu_s[name] / cpu_s[ours]:7.2f} x ours"
        )


if __name__ == "__main__":
    main()
