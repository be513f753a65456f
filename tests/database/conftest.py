"""A database of its own for every test, a store in it, and orders to put there."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Breakdown, HeldOrder, Order, OrderItem, Package
from fvsestore_gui.model.postings import LineKind, Posting, PostingKind, PostingLine
from fvsestore_gui.model.runs import Counts, ImportKind
from fvsestore_gui.model.stores import Store, StoreKind

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def database(place: Path | str, clock: StandingClock) -> Iterator[Database]:
    opened = Database(place, clock, busy_timeout_s=0.05)
    yield opened
    opened.close()


def saved_store(database: Database, code: str = "FVSAMAZON") -> Store:
    return database.stores.save(
        Store(
            uid=f"uid-{code}",
            code=code,
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier=f"amzn1.application-oa2-client.{code}",
            marketplace_ids=frozenset({"A1PA6795UKMFR9", "A1C3SOZRARQ6R3"}),
        )
    )


@pytest.fixture
def store(database: Database) -> Store:
    return saved_store(database)


def an_item(number: int = 1, **changes: Any) -> OrderItem:
    values: dict[str, Any] = {
        "order_item_id": f"{number:014d}",
        "position": number - 1,
        "asin": f"B0{number:08d}",
        "sku": f"00{number}-Ž",
        "title": f"Šepetėlis {number}",
        "quantity": 2,
        "quantity_fulfilled": 0,
        "quantity_unfulfilled": 2,
        "unit_price": Money(224_950, "EUR"),
        "total": Money(449_900, "EUR"),
        "breakdowns": (
            Breakdown("ITEM", Money(449_900, "EUR")),
            Breakdown("TAX", Money(78_000, "EUR")),
            Breakdown("TAX", Money(78_000, "EUR"), "VAT", "FINALIZED"),
        ),
        "cancellation": "",
        "promotion_ids": ("RUDUO-2026",),
        "gift_wrap_level": None,
        "tax_collection": "",
        "tax_scheme": "UOSS",
        "extra": None,
    }
    return OrderItem(**(values | changes))


def an_order(number: int = 1, **changes: Any) -> Order:
    created = NOW - timedelta(days=3) + timedelta(minutes=number)
    values: dict[str, Any] = {
        "order_id": f"303-{number:07d}-1234567",
        "created": created,
        "updated": created + timedelta(hours=1),
        "status": "SHIPPED",
        "fulfilled_by": "AMAZON",
        "marketplace_id": "A1PA6795UKMFR9",
        "channel": "AMAZON",
        "seller_order_id": "0001",
        "business": True,
        "programs": ("PRIME", "AMAZON_BUSINESS"),
        "associated": (("303-0000000-0000000", "REPLACEMENT_ORIGINAL_ID"),),
        "total": Money(449_900, "EUR"),
        "breakdowns": (Breakdown("ITEM", Money(449_900, "EUR")),),
        "ship_country": "ES",
        "ship_region": "Las Palmas",
        "tax_territory": "ES-CN",
        "recipient_given": True,
        "earliest_ship": created + timedelta(days=1),
        "latest_ship": None,
        "items": (an_item(1),),
        "packages": (Package("1", "DPD", "00340434161094021501", "SHIPPED", created),),
        "agreement": Agreement(
            "differs",
            Money(-100, "EUR"),
            lines=Money(450_000, "EUR"),
            tip=None,
            tax=Money(78_000, "EUR"),
            tax_on_top=True,
        ),
        "extra": '{"newField":1}',
    }
    return Order(**(values | changes))


def a_posting(order_row: int, number: int = 1, **changes: Any) -> Posting:
    """The document of `an_order` with this number."""
    line = PostingLine(
        kind=LineKind.GOODS,
        part="item",
        code="PREKE01",
        title="Šepetėlis",
        quantity=Decimal(2),
        warehouse="CENTR",
        net=Decimal("37.18"),
        vat=Decimal("7.81"),
        net_eur=Decimal("37.18"),
        vat_eur=Decimal("7.81"),
        vat_code="PVM1",
        rate=Decimal("21.00"),
        rule_id=1,
    )
    values: dict[str, Any] = {
        "store_code": "FVSAMAZON",
        "order_row": order_row,
        "order_id": f"303-{number:07d}-1234567",
        "sequence": 0,
        "kind": PostingKind.SALE,
        "item_class": "PardDok",
        "company": "BANDYMAI",
        "parameter": "FVSAMAZON",
        "series": "AMZ",
        "document": f"303-{number:07d}-1234567",
        "document_kind": "S",
        "client": "AMZDE",
        "day": date(2026, 11, 19),
        "day_of": "ordered",
        "payment_day": None,
        "currency": "EUR",
        "rate": None,
        "lines": (line,),
        "titles": (f"303-{number:07d}-1234567", "Amazon.de", "", "", ""),
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


@pytest.fixture
def order() -> Callable[..., Order]:
    """Makes an order by its number; every field filled, each may be given."""
    return an_order


@pytest.fixture
def item() -> Callable[..., OrderItem]:
    return an_item


@pytest.fixture
def new_store(database: Database) -> Callable[[str], Store]:
    return lambda code: saved_store(database, code)


@pytest.fixture
def new_store_in() -> Callable[[Database, str], Store]:
    return saved_store


class Import:
    """An import that is under way: writes pages."""

    def __init__(self, database: Database, store: Store) -> None:
        self.database = database
        self.store = store
        self.lease: Lease = database.leases.take(store.store_id, store.code, "ona@buhalterija")
        self.run_id = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "ona@buhalterija"))

    def page(self, *orders: Order | HeldOrder, **more: Any) -> Counts:
        return self.database.pages.write(self.lease, self.run_id, ReadPage(orders, digest="d", **more))


@pytest.fixture
def under_way(database: Database, store: Store) -> Import:
    return Import(database, store)


@pytest.fixture
def begin() -> Callable[[Database, Store], Import]:
    return Import
