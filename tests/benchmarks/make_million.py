"""Make a database with many invented orders, written by the program's own page writer.

    python tests/benchmarks/make_million.py FILE [ORDERS]

The same orders at every run: dated back from 2026-11-22, over ten marketplaces, one to four lines each, 5,000 products
with Lithuanian, Polish, German and Japanese words in their titles.
"""

import random
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.marketplaces import MARKETPLACES, Region
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import STATUSES, Agreement, Breakdown, Order, OrderItem
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.model.stores import Store, StoreKind

NEWEST = datetime(2026, 11, 22, 12, tzinfo=UTC)
#: seconds between two orders
PACE_S = 60
_COUNTRIES = ("DE", "FR", "IT", "ES", "PL", "GB", "SE", "NL", "BE", "IE")
_MARKETPLACES = [m for m in MARKETPLACES.values() if m.country in _COUNTRIES]
_WORDS = (
    "Šepetėlis", "ąžuolinis", "kėdė", "Žvakė", "lininė", "staltiesė", "Kubek", "ceramiczny", "żółty", "Bürste",
    "größe", "コップ", "木製", "Čiužinys", "medvilninis", "set", "2 vnt.", "blue", "XL", "Įdėklas",
)  # fmt: skip


def invented_orders(count: int, seed: int = 7) -> Iterator[Order]:
    """`count` orders, newest last, made one after the other."""
    chance = random.Random(seed)
    products = [
        (f"{number:06d}-{chance.choice('ABCŠŽ')}", f"B0{number:08d}", " ".join(chance.choices(_WORDS, k=7)))
        for number in range(5_000)
    ]
    for number in range(count):
        yield _order(number, NEWEST - timedelta(seconds=PACE_S * (count - number)), chance, products)


def _order(number: int, created: datetime, chance: random.Random, products: list[tuple[str, str, str]]) -> Order:
    market = _MARKETPLACES[number % len(_MARKETPLACES)]
    status = chance.choices(STATUSES, (1, 6, 10, 2, 70, 8, 1))[0]
    order_id = f"{303 + number % 600}-{number // 9973 % 10_000_000:07d}-{number * 7919 % 10_000_000:07d}"
    known = status not in ("PENDING", "PENDING_AVAILABILITY", "CANCELLED")
    items = []
    sum_of_lines = 0
    for position in range(chance.choices((1, 2, 3, 4), (65, 22, 9, 4))[0]):
        sku, asin, title = products[int(chance.random() ** 2 * len(products))]
        quantity = chance.choices((1, 2, 5), (80, 15, 5))[0]
        unit = chance.randrange(10_000, 2_000_000, 50)
        line = unit * quantity
        sum_of_lines += line
        parts = (
            Breakdown("ITEM", Money(line, market.currency)),
            Breakdown("TAX", Money(line * 21 // 121, market.currency)),
        )
        items.append(
            OrderItem(
                order_item_id=f"{number:010d}{position:04d}",
                position=position,
                asin=asin,
                sku=sku,
                title=title,
                quantity=quantity,
                quantity_fulfilled=quantity if status == "SHIPPED" else 0,
                quantity_unfulfilled=0 if status == "SHIPPED" else quantity,
                unit_price=Money(unit, market.currency),
                total=Money(line, market.currency) if known else None,
                breakdowns=parts if known else (),
                cancellation="",
                promotion_ids=(),
                gift_wrap_level=None,
                tax_collection="",
                tax_scheme="",
                extra=None,
            )
        )
    shipping = chance.choice((0, 39_900, 49_900))
    total = Money(sum_of_lines + shipping, market.currency) if known else None
    agreement = Agreement("cancelled" if status == "CANCELLED" else "pending")
    if total is not None:
        agreement = Agreement(
            "agrees",
            Money(0, market.currency),
            lines=Money(sum_of_lines, market.currency),
            shipping=Money(shipping, market.currency),
        )
    return Order(
        order_id=order_id,
        created=created,
        updated=created + timedelta(hours=chance.randrange(1, 90)),
        status=status,
        fulfilled_by=chance.choice(("AMAZON", "AMAZON", "MERCHANT")),
        marketplace_id=market.marketplace_id,
        channel="AMAZON",
        seller_order_id=None,
        business=number % 17 == 0,
        programs=("AMAZON_BUSINESS",) if number % 17 == 0 else ("PRIME",) if number % 3 == 0 else (),
        associated=(),
        total=total,
        breakdowns=(
            Breakdown("ITEM", Money(sum_of_lines, market.currency)),
            Breakdown("SHIPPING", Money(shipping, market.currency)),
        )
        if known
        else (),
        ship_country=market.country,
        ship_region=None,
        tax_territory="ES-CN" if market.country == "ES" and number % 30 == 0 else None,
        recipient_given=True,
        earliest_ship=created + timedelta(days=1),
        latest_ship=created + timedelta(days=2),
        items=tuple(items),
        packages=(),
        agreement=agreement,
        extra=None,
    )


def fill(database: Database, count: int, page_size: int = 100, code: str = "FVSAMAZON") -> tuple[Store, float]:
    """Add a store with `count` orders; returns it and the seconds spent in the page writer."""
    store = database.stores.save(
        Store(
            uid=f"uid-{code}",
            code=code,
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier="amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
            marketplace_ids=frozenset(m.marketplace_id for m in _MARKETPLACES),
        )
    )
    lease = database.leases.take(store.store_id, code, "benchmark@here")
    run_id = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "benchmark@here"))
    page: list[Order] = []
    spent_s = 0.0

    def write() -> None:
        nonlocal spent_s
        began = time.perf_counter()
        database.pages.write(lease, run_id, ReadPage(tuple(page), digest=page[0].order_id))
        spent_s += time.perf_counter() - began
        page.clear()

    for order in invented_orders(count):
        page.append(order)
        if len(page) == page_size:
            write()
    if page:
        write()
    database.runs.end(run_id, RunState.DONE)
    database.leases.release(lease)
    return store, spent_s


def main() -> None:
    path = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    database = Database(path, StandingClock(NEWEST))
    _, spent_s = fill(database, count)
    database.close()
    print(f"{count:,} orders in {path}: {spent_s / count * 100 * 1000:.2f} ms a page of 100")


if __name__ == "__main__":
    main()
