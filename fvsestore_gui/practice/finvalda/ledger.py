"""What was made in the practice Finvalda since it exists: operations and cards, in a file that programs share.

The window and the command line each run a practice shop of their own; through the file they meet the same Finvalda.
"""

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from fvsestore_gui.practice.finvalda.company import Client, Company, Product, Service, company

Json = dict[str, Any]
FILE_NAME = "finvalda.db"


@dataclass(slots=True)
class Line:
    """One line of an operation; amounts in its currency and in EUR. `type`: 1 product, 2 service."""

    type: int
    code: str
    warehouse: str
    quantity: Decimal
    amount: Decimal
    amount_eur: Decimal
    discount: Decimal
    discount_eur: Decimal
    vat: Decimal
    vat_eur: Decimal
    vat_percent: Decimal
    vat_code: str
    objects: tuple[str, ...]
    extra_info: str


@dataclass(slots=True)
class Operation:
    """One operation as it stands. `kind`: sale, reservation or return."""

    kind: str
    journal: str
    number: int
    operation_type: str
    series: str
    document: str
    client: str
    currency: str
    day: date
    payment_day: date | None
    issue_day: date | None
    document_kind: str
    titles: tuple[str, ...]
    note: str
    employee: str
    objects: tuple[str, ...]
    lines: list[Line]
    created: datetime
    user: str
    locked: int = 0
    settled: bool = False
    #: fields that were sent and that no Finvalda knows: silently left out, here for tests
    ignored: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, int]:
        return self.journal, self.number

    @property
    def total(self) -> Decimal:
        """With VAT, in the operation's currency."""
        return sum((line.amount - line.discount + line.vat for line in self.lines), Decimal(0))

    @property
    def total_eur(self) -> Decimal:
        return sum((line.amount_eur - line.discount_eur + line.vat_eur for line in self.lines), Decimal(0))


class Books:
    """All that is known now: the company's cards, the operations, the numbers that come next."""

    def __init__(self) -> None:
        self.company: Company = company()
        self.operations: dict[tuple[str, int], Operation] = {}
        #: (kind, series, document) -> operation, and document -> the operations of all series
        self.by_document: dict[tuple[str, str, str], Operation] = {}
        self.with_document: dict[str, list[Operation]] = {}
        self.last_numbers: dict[str, int] = {}
        #: by series: the last number that Finvalda gave itself
        self.series_numbers: dict[str, int] = {}
        #: (product, warehouse) -> what lies there, counted in the second unit; what is not here lies there in plenty
        self.stock: dict[tuple[str, str], Decimal] = {}

    def apply(self, event: Json) -> None:
        """Let one event of the file happen."""
        what = event["event"]
        if what == "operation":
            self._add(_operation(event["operation"]))
            if event["series_number"]:
                self.series_numbers[event["operation"]["series"]] = event["series_number"]
        elif what == "deleted":
            self._remove((event["journal"], event["number"]))
        elif what == "changed":
            operation = self.operations[event["journal"], event["number"]]
            operation.locked, operation.settled = event["locked"], event["settled"]
        elif what == "stock":
            self.stock[event["product"], event["warehouse"]] = Decimal(event["quantity"])
        elif what == "client":
            self.company.clients[event["card"]["code"]] = Client(**event["card"])
        elif what == "product":
            card = event["card"] | {"price": Decimal(event["card"]["price"])}
            self.company.products[card["code"]] = Product(**card)
        else:
            self.company.services[event["card"]["code"]] = Service(**event["card"])

    def _add(self, operation: Operation) -> None:
        self.operations[operation.key] = operation
        self.by_document[operation.kind, operation.series, operation.document] = operation
        self.with_document.setdefault(operation.document, []).append(operation)
        self.last_numbers[operation.journal] = operation.number
        self._move_stock(operation, -1)

    def _remove(self, key: tuple[str, int]) -> None:
        operation = self.operations.pop(key)
        del self.by_document[operation.kind, operation.series, operation.document]
        self.with_document[operation.document].remove(operation)
        self._move_stock(operation, 1)

    def _move_stock(self, operation: Operation, sign: int) -> None:
        if operation.kind == "reservation":
            return
        if operation.kind == "return":
            sign = -sign
        for line in operation.lines:
            place = line.code, line.warehouse
            if line.type == 1 and place in self.stock:
                self.stock[place] += sign * line.quantity


def operation_event(operation: Operation, series_number: int) -> Json:
    """The event of a new operation. `series_number`: that of its document where Finvalda gave it, else 0."""
    return {"event": "operation", "operation": asdict(operation), "series_number": series_number}


def _operation(written: Json) -> Operation:
    lines = [
        Line(**line | {name: Decimal(line[name]) for name in _DECIMALS} | {"objects": tuple(line["objects"])})
        for line in written["lines"]
    ]
    days = {name: date.fromisoformat(written[name]) if written[name] else None for name in _DAYS}
    created = datetime.fromisoformat(written["created"])
    tuples = {name: tuple(written[name]) for name in ("titles", "objects")}
    return Operation(**written | {"lines": lines, "created": created} | days | tuples)


_DECIMALS = (
    "quantity", "amount", "amount_eur", "discount", "discount_eur", "vat", "vat_eur", "vat_percent",
)  # fmt: skip
_DAYS = ("day", "payment_day", "issue_day")


class Ledger:
    """The events, in memory or in `folder`; every method may be called from any thread, of any program."""

    def __init__(self, folder: Path | None) -> None:
        self._file = folder / FILE_NAME if folder is not None else None
        self._lock = threading.RLock()
        self._books = Books()
        self._known = 0

    @contextlib.contextmanager
    def reading(self) -> Iterator[Books]:
        """The books as they are now; nobody changes them meanwhile."""
        with self._lock:
            if self._file is not None and self._file.exists():
                with self._connected() as connection:
                    self._catch_up(connection)
            yield self._books

    @contextlib.contextmanager
    def writing(self) -> Iterator["Pen"]:
        """The books and a pen; what is written is kept when the block ends well. One at a time, of all programs."""
        with self._lock:
            if self._file is None:
                pen = Pen(self._books)
                yield pen
                self._take(pen.events)
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._connected() as connection:
                connection.execute("BEGIN IMMEDIATE")
                self._catch_up(connection)
                pen = Pen(self._books)
                yield pen
                rows = [(json.dumps(event, ensure_ascii=False, default=str),) for event in pen.events]
                connection.executemany("INSERT INTO events (body) VALUES (?)", rows)
                connection.execute("COMMIT")
                self._take(pen.events)

    def _take(self, events: list[Json]) -> None:
        for event in events:
            self._books.apply(json.loads(json.dumps(event, default=str)))
        self._known += len(events)

    @contextlib.contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        assert self._file is not None
        connection = sqlite3.connect(self._file, timeout=30, isolation_level=None)
        try:
            # it is a game: a power cut may take the last operation back
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("CREATE TABLE IF NOT EXISTS events (number INTEGER PRIMARY KEY, body TEXT NOT NULL)")
            yield connection
        finally:
            connection.close()

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        count = connection.execute("SELECT count(*) FROM events").fetchone()[0]
        if count < self._known:
            # somebody began anew
            self._books, self._known = Books(), 0
        rows = connection.execute("SELECT body FROM events WHERE number > ? ORDER BY number", (self._known,)).fetchall()
        for (body,) in rows:
            self._books.apply(json.loads(body))
        self._known += len(rows)


class Pen:
    """Collects what happens while the books are open."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.events: list[Json] = []

    def write(self, event: Json) -> None:
        self.events.append(event)

    def card(self, what: str, card: Client | Product | Service) -> None:
        self.events.append({"event": what, "card": asdict(card)})
