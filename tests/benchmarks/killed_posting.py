"""kill -9 at random moments while 500 operations are created: none stands in Finvalda twice, none is missing then.

    python tests/benchmarks/killed_posting.py [--kills 100] [--engine sqlite|postgresql|both] [--orders 500] [--seed 1]

A Finvalda in a process of its own takes its time over each request and finishes it also when the caller is dead; it
refuses nothing, so that every operation that is sent twice stands there twice. Half of the trials let it number the
documents. Two programs create the same orders side by side, and now and then one is killed. Needs a system that can
fork (not Windows).
"""

import argparse
import contextlib
import json
import os
import random
import signal
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent))
sys.path.append(str(Path(__file__).resolve().parent.parent.parent / "tools"))

from postgresql_server import running
from trial_ground import databases, ended, folder, forked

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import FinvaldaUnclear
from fvsestore_gui.model.finvalda import CreatedOperation, FoundOperation, OperationClass
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Order
from fvsestore_gui.model.posting_reports import HeldDraft
from fvsestore_gui.model.posting_settings import ShortStock
from fvsestore_gui.model.postings import LineKind, Posting, PostingKind, PostingLine, PostingState
from fvsestore_gui.model.runs import ImportKind
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.creating import Ground, create

#: how long the server takes over a request at most, and what the program takes for its longest
_SLOWEST_S = 0.012
LONGEST = timedelta(seconds=0.1)
#: one answer in so many is lost though the operation was created
_LOST = 60


class Server:
    """Finvalda: a process that keeps operations in memory and answers one line of JSON with another."""

    def __init__(self, seed: int) -> None:
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        listening.listen(64)
        self.address = listening.getsockname()
        self._process_id = os.fork()
        if not self._process_id:
            _serve(listening, random.Random(seed))
        listening.close()

    def operations(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = _ask(self.address, {"find": {}})
        return found

    def stop(self) -> None:
        os.kill(self._process_id, signal.SIGKILL)
        os.waitpid(self._process_id, 0)


def _serve(listening: socket.socket, draw: random.Random) -> None:
    kept: list[dict[str, Any]] = []
    lock = threading.Lock()

    def answer(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection, connection.makefile("rw", encoding="utf-8") as stream:
            asked = json.loads(stream.readline() or "{}")
            if "insert" in asked:
                # the caller may be dead by now: it is created all the same
                time.sleep(draw.uniform(0, _SLOWEST_S))
                with lock:
                    made = {**asked["insert"], "number": str(len(kept) + 1)}
                    made["document"] = made["document"] or f"FV{made['number']}"
                    kept.append(made)
                if draw.randrange(_LOST) == 0:
                    return
                stream.write(json.dumps(made) + "\n")
            elif "find" in asked:
                with lock:
                    wanted = asked["find"].items()
                    found = [one for one in kept if all(one[name] == value for name, value in wanted)]
                stream.write(json.dumps(found) + "\n")

    while True:
        connection, _ = listening.accept()
        threading.Thread(target=answer, args=(connection,), daemon=True).start()


def _ask(address: Any, question: dict[str, Any]) -> Any:
    with socket.create_connection(address, timeout=5) as connection, connection.makefile("rw", encoding="utf-8") as s:
        s.write(json.dumps(question) + "\n")
        s.flush()
        return json.loads(s.readline())


class Finvalda:
    """The service as creating knows it."""

    def __init__(self, address: Any) -> None:
        self._address = address

    def insert_operation(self, item_class: str, parameter: str, fields: Mapping[str, Any]) -> CreatedOperation:
        inside = fields[item_class]
        asked = {"document": inside["sDokumentas"], "title1": inside["sPavadinimas1"], "client": inside["sKlientas"]}
        try:
            made = _ask(self._address, {"insert": asked})
        except (OSError, ValueError) as error:
            raise FinvaldaUnclear("finvalda_unclear") from error
        return CreatedOperation("PARD", made["number"], "AMZ", made["document"])

    def delete_operation(self, item_class: str, journal: str, number: str) -> None:
        raise NotImplementedError

    def find_operations(
        self, operation_class: OperationClass, *, document: str = "", title1: str = "", **more: Any
    ) -> list[FoundOperation]:
        wanted = {name: value for name, value in (("document", document), ("title1", title1)) if value}
        return [
            FoundOperation(
                operation_class=operation_class,
                journal="PARD",
                number=one["number"],
                day=date(2026, 11, 19),
                series="AMZ",
                document=one["document"],
                client=one["client"],
                currency="EUR",
                amount=Decimal("12.10"),
                titles=(one["title1"], "", "", "", ""),
            )
            for one in _ask(self._address, {"find": wanted})
        ]


def an_order(number: int) -> Order:
    created = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=number)
    return Order(
        order_id=f"303-{number:07d}-1234567",
        created=created,
        updated=created,
        status="SHIPPED",
        fulfilled_by="MERCHANT",
        marketplace_id="A1PA6795UKMFR9",
        channel="AMAZON",
        seller_order_id=None,
        business=False,
        programs=(),
        associated=(),
        total=Money(121_000, "EUR"),
        breakdowns=(),
        ship_country="DE",
        ship_region=None,
        tax_territory=None,
        recipient_given=False,
        earliest_ship=None,
        latest_ship=None,
        items=(),
        packages=(),
        agreement=Agreement("agrees"),
        extra=None,
    )


def a_posting(order_row: int, order_id: str, numbered: bool) -> Posting:
    line = PostingLine(
        kind=LineKind.GOODS,
        part="item",
        code="PREKE01",
        title="",
        quantity=Decimal(1),
        warehouse="CENTR",
        net=Decimal("10.00"),
        vat=Decimal("2.10"),
        net_eur=Decimal("10.00"),
        vat_eur=Decimal("2.10"),
        vat_code="PVM1",
        rate=Decimal("21.00"),
        rule_id=1,
    )
    total = Decimal("12.10")
    return Posting(
        store_code="SHOP",
        order_row=order_row,
        order_id=order_id,
        sequence=0,
        kind=PostingKind.SALE,
        item_class="PardDok",
        company="",
        parameter="SHOP",
        series="AMZ",
        document=order_id if numbered else "",
        document_kind="S",
        client="AMZDE",
        day=date(2026, 11, 19),
        day_of="ordered",
        payment_day=None,
        currency="EUR",
        rate=None,
        lines=(line,),
        titles=(order_id, "", "", "", ""),
        note="",
        objects=("", "", "", "", "", ""),
        employee="",
        marked=False,
        total=total,
        total_eur=total,
        amazon_total=total,
        collected_tax=Decimal("0.00"),
    )


class Place:
    """A database with orders, and the Finvalda they go to."""

    def __init__(self, where: str | Path, orders: int, numbered: bool, server: Server) -> None:
        self.where, self.numbered, self.server = where, numbered, server
        with self._opened() as database:
            store = database.stores.save(
                Store(
                    uid="uid",
                    code="SHOP",
                    kind=StoreKind.AMAZON,
                    region=Region.EUROPE,
                    client_identifier="c",
                    marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
                )
            )
            self.store_id = store.store_id
            lease = database.leases.take(store.store_id, store.code, "import")
            run_id = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "import"))
            database.pages.write(lease, run_id, ReadPage([an_order(one) for one in range(orders)], digest="d"))
            database.leases.release(lease)
            ids = {order.order_id: order for order in map(an_order, range(orders))}
            self.rows = {database.orders.row_id(store.store_id, one) or 0: one for one in ids}

    @contextlib.contextmanager
    def _opened(self) -> Iterator[Database]:
        database = Database(self.where, Clock())
        try:
            yield database
        finally:
            database.close()

    def creating(self) -> None:
        """What one program does: create all of them. Raises AssertionError where it was ended."""
        with self._opened() as database:
            ground = Ground(
                database=database,
                connect=lambda: Finvalda(self.server.address),
                store_id=self.store_id,
                short_stock=ShortStock.HOLD,
                documents=self._documents,
                cards=lambda posting: None,
                holder=f"trial@{os.getpid()}",
                clock=Clock(),
                longest=LONGEST,
            )
            report = create(ground, list(self.rows), Progress())
        assert not report.error_code, report.error_code

    def _documents(self, order_rows: Sequence[int]) -> Iterable[tuple[int, Posting | HeldDraft]]:
        return [(row, a_posting(row, self.rows[row], self.numbered)) for row in order_rows]

    def wrong(self) -> list[str]:
        """Whatever is not as it should be once all of it is created."""
        there = Counter(one["title1"] for one in self.server.operations())
        found = [f"{order_id} stands {times} times" for order_id, times in there.items() if times > 1]
        found += [f"{order_id} is missing" for order_id in self.rows.values() if order_id not in there]
        numbers = {one["title1"]: one["number"] for one in self.server.operations()}
        with self._opened() as database:
            for row in database.postings.of_orders(list(self.rows)).values():
                if row.state is not PostingState.CREATED or row.number != numbers.get(row.order_id):
                    found.append(f"{row.order_id} is {row.state.value} {row.number}, not {numbers.get(row.order_id)}")
        return found


def trial(base: Path, engine: str, urls: Iterator[str], kills: int, orders: int, draw: random.Random) -> int:
    killed = whole = 0
    worst: list[str] = []
    while killed < kills:
        server = Server(draw.randrange(1_000_000))
        try:
            url = next(urls)
            here = base / f"{whole}.db"
            place = Place(url or here, orders, numbered=whole % 2 == 0, server=server)
            began, own = time.monotonic(), 0
            pair = [forked(place.creating) for _ in range(2)]
            while pair:
                time.sleep(draw.uniform(0.0, 0.8))
                victim = draw.choice(pair)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(victim, signal.SIGKILL)
                for one in list(pair):
                    code = _if_ended(one)
                    if code is None:
                        continue
                    pair.remove(one)
                    if code == -signal.SIGKILL:
                        killed, own = killed + 1, own + 1
                        pair.append(forked(place.creating))
                    elif code:
                        worst.append(f"a program ended with {code}")
            # what was left to another program that died: one more run has nobody beside it
            if ended(forked(place.creating)):
                worst.append("the last run ended early")
            found = place.wrong()
            worst += found
            whole += 1
            took = time.monotonic() - began
            numbers = "own numbers" if place.numbered else "Finvalda's numbers"
            print(
                f"{engine}: {orders} operations, {numbers}, {own} kills, {took:.1f} s, wrong: {found or 0}", flush=True
            )
        finally:
            server.stop()
    print(f"{engine}: {killed} kills -9, {whole} times {orders} operations, {len(worst)} wrong")
    return len(worst)


def _if_ended(process_id: int) -> int | None:
    done, status = os.waitpid(process_id, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if done else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100, help="of each engine, at least")
    parser.add_argument("--engine", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--orders", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    draw = random.Random(given.seed)
    wrong = 0
    with folder() as base:
        if given.engine != "postgresql":
            wrong += trial(base, "SQLite", iter(lambda: "", None), given.kills, given.orders, draw)
        if given.engine != "sqlite":
            with running() as server:
                wrong += trial(base, "PostgreSQL", databases(server), given.kills, given.orders, draw)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
