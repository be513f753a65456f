"""A store with orders, the documents they become, and a Finvalda that keeps what it is sent and fails as told."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import FinvaldaRefused, FinvaldaUnclear
from fvsestore_gui.model.finvalda import CreatedOperation, FoundOperation, OperationClass
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Order, OrderItem
from fvsestore_gui.model.posting_reports import HeldDraft
from fvsestore_gui.model.posting_settings import ShortStock
from fvsestore_gui.model.postings import LineKind, Posting, PostingKind, PostingLine
from fvsestore_gui.model.runs import ImportKind
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.work.creating import Ground
from fvsestore_gui.work.looking_up import class_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LONGEST = timedelta(seconds=70)


def refused(code: int, text: str = "") -> FinvaldaRefused:
    return FinvaldaRefused("finvalda_refused", result_code=code, text=text)


class FakeFinvalda:
    """Keeps operations as Finvalda does. `fails` says by document what happens once: an error, before or after."""

    def __init__(self) -> None:
        self.operations: list[FoundOperation] = []
        self.sent: list[tuple[str, str, dict[str, Any]]] = []
        self.asked: list[dict[str, Any]] = []
        #: errors raised instead of creating, by document
        self.refuses: dict[str, list[Exception]] = {}
        #: errors raised although it was created, by document
        self.loses: dict[str, list[Exception]] = {}
        self.down: Exception | None = None
        self.numbers_itself = False

    def insert_operation(self, item_class: str, parameter: str, fields: Mapping[str, Any]) -> CreatedOperation:
        inside = fields[item_class]
        document = inside["sDokumentas"]
        self.sent.append((item_class, document, inside))
        for error in self.refuses.get(document, [])[:1]:
            self.refuses[document].pop(0)
            raise error
        series = inside.get("sSerija", "")
        if document and any((one.document, one.series) == (document, series) for one in self.operations):
            raise refused(1058, "dokumentas jau naudojamas")
        number = str(61 + len(self.operations))
        total = sum(
            Decimal(line["dSumaV"]) - Decimal(line.get("dSumaNV", "0")) + Decimal(line["dSumaPVMV"])
            for name in ("PardDokPrekeDetEil", "PardDokPaslaugaDetEil")
            for line in inside.get(name, [])
        )
        titles = tuple(inside.get(f"sPavadinimas{place}", "") for place in range(1, 6))
        made = FoundOperation(
            operation_class=class_of(item_class),
            journal="PARD",
            number=number,
            day=date.fromisoformat(inside["tData"]),
            series=series,
            document=document or f"FV{number}",
            client=inside["sKlientas"],
            currency=inside["sValiuta"],
            amount=total,
            titles=titles,  # type: ignore[arg-type]
        )
        self.operations.append(made)
        for error in self.loses.get(document, [])[:1]:
            self.loses[document].pop(0)
            raise error
        return CreatedOperation(made.journal, made.number, made.series, made.document)

    def delete_operation(self, item_class: str, journal: str, number: str) -> None:
        found = [one for one in self.operations if (one.journal, one.number) == (journal, number)]
        for error in self.refuses.get(number, [])[:1]:
            self.refuses[number].pop(0)
            raise error
        if not found:
            raise refused(4001, "operacija nerasta")
        self.operations.remove(found[0])
        for error in self.loses.get(number, [])[:1]:
            self.loses[number].pop(0)
            raise error

    def find_operations(
        self,
        operation_class: OperationClass,
        *,
        document: str = "",
        series: str = "",
        title1: str = "",
        day_from: Any = None,
        day_until: Any = None,
        client: str = "",
    ) -> list[FoundOperation]:
        self.asked.append({"document": document, "title1": title1})
        if self.down is not None:
            raise self.down
        return [
            one
            for one in self.operations
            if one.operation_class is operation_class
            and (not document or one.document == document)
            and (not series or one.series == series)
            and (not title1 or one.titles[0] == title1)
            and (not client or one.client == client)
            and (day_from is None or one.day >= day_from)
            and (day_until is None or one.day <= day_until)
        ]


def an_order(number: int, **changes: Any) -> Order:
    created = NOW - timedelta(days=3) + timedelta(minutes=number)
    item = OrderItem(
        order_item_id=f"{number:014d}",
        position=0,
        asin=None,
        sku="A1",
        title="Šepetėlis",
        quantity=2,
        quantity_fulfilled=2,
        quantity_unfulfilled=0,
        unit_price=Money(224_950, "EUR"),
        total=Money(449_900, "EUR"),
        breakdowns=(),
        cancellation="",
        promotion_ids=(),
        gift_wrap_level=None,
        tax_collection="",
        tax_scheme="",
        extra=None,
    )
    values: dict[str, Any] = {
        "order_id": f"303-{number:07d}-1234567",
        "created": created,
        "updated": created + timedelta(hours=1),
        "status": "SHIPPED",
        "fulfilled_by": "MERCHANT",
        "marketplace_id": "A1PA6795UKMFR9",
        "channel": "AMAZON",
        "seller_order_id": None,
        "business": False,
        "programs": (),
        "associated": (),
        "total": Money(449_900, "EUR"),
        "breakdowns": (),
        "ship_country": "DE",
        "ship_region": None,
        "tax_territory": None,
        "recipient_given": False,
        "earliest_ship": None,
        "latest_ship": None,
        "items": (item,),
        "packages": (),
        "agreement": Agreement("agrees"),
        "extra": None,
    }
    return Order(**(values | changes))


def a_posting(order_row: int, order: Order, **changes: Any) -> Posting:
    goods = PostingLine(
        kind=LineKind.GOODS,
        part="item",
        code="PREKE01",
        title="Šepetėlis",
        quantity=Decimal(2),
        warehouse="CENTR",
        net=Decimal("33.05"),
        vat=Decimal("6.94"),
        net_eur=Decimal("33.05"),
        vat_eur=Decimal("6.94"),
        vat_code="PVM1",
        rate=Decimal("21.00"),
        rule_id=1,
    )
    shipping = msgspec.structs.replace(
        goods,
        kind=LineKind.SERVICE,
        part="shipping",
        code="PRISTATYMAS",
        title="Pristatymas",
        quantity=Decimal(1),
        warehouse="",
        net=Decimal("4.13"),
        vat=Decimal("0.87"),
        net_eur=Decimal("4.13"),
        vat_eur=Decimal("0.87"),
    )
    values: dict[str, Any] = {
        "store_code": "FVSAMAZON",
        "order_row": order_row,
        "order_id": order.order_id,
        "sequence": 0,
        "kind": PostingKind.SALE,
        "item_class": "PardDok",
        "company": "BANDYMAI",
        "parameter": "FVSAMAZON",
        "series": "AMZ",
        "document": order.order_id,
        "document_kind": "S",
        "client": "AMZDE",
        "day": date(2026, 11, 19),
        "day_of": "ordered",
        "payment_day": None,
        "currency": "EUR",
        "rate": None,
        "lines": (goods, shipping),
        "titles": (order.order_id, "Amazon.de", "", "", ""),
        "note": "",
        "objects": ("", "", "", "", "", ""),
        "employee": "",
        "marked": False,
        "total": Decimal("44.99"),
        "total_eur": Decimal("44.99"),
        "amazon_total": Decimal("44.99"),
        "collected_tax": Decimal("0.00"),
    }
    return Posting(**(values | changes))


class Bench:
    """A database with orders of one store, and everything that creating stands on."""

    def __init__(self, database: Database, clock: StandingClock) -> None:
        self.database = database
        self.clock = clock
        self.finvalda = FakeFinvalda()
        self.store = database.stores.save(
            Store(
                uid="uid",
                code="FVSAMAZON",
                kind=StoreKind.AMAZON,
                region=Region.EUROPE,
                client_identifier="c",
                marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
            )
        )
        self.orders: dict[int, Order] = {}
        #: by order row: what is held instead of made into a document, what is changed in a document
        self.held: dict[int, HeldDraft] = {}
        self.changes: dict[int, dict[str, Any]] = {}
        self.cards: Callable[[Posting], None] = lambda posting: None
        self.short_stock = ShortStock.HOLD
        self.lease = database.leases.take(self.store.store_id, self.store.code, "importas")
        self.run_id = database.runs.open(RunPlan(self.store.store_id, ImportKind.PERIOD, "importas"))

    def imported(self, *orders: Order) -> list[int]:
        """Import orders; returns their row ids."""
        self.database.pages.write(self.lease, self.run_id, ReadPage(orders, digest=str(len(self.orders))))
        rows = []
        for order in orders:
            row = self.database.orders.row_id(self.store.store_id, order.order_id)
            assert row is not None
            self.orders[row] = order
            rows.append(row)
        return rows

    def new_orders(self, count: int) -> list[int]:
        return self.imported(*(an_order(len(self.orders) + number + 1) for number in range(count)))

    def documents(self, order_rows: Sequence[int]) -> Iterable[tuple[int, Posting | HeldDraft]]:
        for row in order_rows:
            yield row, self.held.get(row) or a_posting(row, self.orders[row], **self.changes.get(row, {}))

    def ground(self, **changes: Any) -> Ground:
        values: dict[str, Any] = {
            "database": self.database,
            "connect": lambda: self.finvalda,
            "store_id": self.store.store_id,
            "short_stock": self.short_stock,
            "documents": self.documents,
            "cards": self.cards,
            "holder": "ona@buhalterija",
            "clock": self.clock,
            "longest": LONGEST,
        }
        return Ground(**(values | changes))

    def order_id(self, row: int) -> str:
        return self.orders[row].order_id


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def bench(place: Path | str, clock: StandingClock) -> Iterator[Bench]:
    database = Database(place, clock, busy_timeout_s=0.05)
    yield Bench(database, clock)
    database.close()


@pytest.fixture
def lost() -> Callable[[], FinvaldaUnclear]:
    """A write whose answer nobody saw."""
    return lambda: FinvaldaUnclear("finvalda_unclear")
