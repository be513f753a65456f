"""How quickly the tables' questions are answered over a database of make_million.py.

python tests/benchmarks/listings.py FILE
"""

import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.listings import Listing
from fvsestore_gui.model.listing import Filter, Sort


def measured(title: str, question: Callable[[], object], times: int = 3) -> None:
    """Print the median of some tries, in milliseconds of the clock."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        question()
        took.append((time.perf_counter() - began) * 1000)
    print(f"{statistics.median(took):9.1f} ms  (best {min(took):.1f})  {title}")


def ask_all(name: str, listing: Listing[Any], store_id: int) -> None:
    """Every question of one table."""
    everything, newest = Filter(store_id), Sort("created", descending=True)
    period = Filter(
        store_id, created_from=datetime(2026, 6, 1, tzinfo=UTC), created_until=datetime(2026, 7, 1, tzinfo=UTC)
    )
    print(name, f"{listing.totals(everything).all:,}")
    measured("first 200 ids, newest first", lambda: listing.ids(everything, newest, 200))
    ids = listing.ids(everything, newest)
    measured("200 rows by id", lambda: listing.rows(ids[500_000:500_200]))
    measured("all ids, newest first", lambda: listing.ids(everything, newest))
    measured("totals", lambda: listing.totals(everything))
    for column in sorted(listing.columns):
        measured(f"all ids by {column}", lambda column=column: listing.ids(everything, Sort(column, True)), 1)
    for title, shown in (
        ("text in titles", Filter(store_id, text="sepetelis kede")),
        ("text found nowhere", Filter(store_id, text="qqqq")),
        ("order id", Filter(store_id, text="303-0000000-0000000")),
        ("two statuses", Filter(store_id, statuses=("PENDING", "UNSHIPPED"))),
        ("a marketplace", Filter(store_id, marketplace_ids=("A1PA6795UKMFR9",))),
        ("a month", period),
    ):
        measured(f"ids: {title} ({len(listing.ids(shown, newest)):,})", lambda shown=shown: listing.ids(shown, newest))
        measured(f"totals: {title}", lambda shown=shown: listing.totals(shown))


def main() -> None:
    path = Path(sys.argv[1])
    began = time.perf_counter()
    database = Database(path, Clock())
    print(f"{(time.perf_counter() - began) * 1000:9.1f} ms  open; the file is {path.stat().st_size / 1e6:,.0f} MB")
    store_id = database.stores.all()[0].store_id
    ask_all("orders", database.listings.orders, store_id)
    ask_all("items", database.listings.items, store_id)
    measured("marketplace counts", lambda: database.orders.marketplace_counts(store_id))
    database.close()


if __name__ == "__main__":
    main()
