"""Many stores that are imported at once write into one file in turn: none gives up because another is at work."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.lanes import side_by_side
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress

STORES, PAGES = 12, 6


def test_stores_that_import_at_once_all_come_to_their_end(
    place: Path | str, clock: StandingClock, new_store: Callable[[str], Store], begin: Callable[..., Any], order: Any
) -> None:
    """Twelve stores write page after page into one database that nobody waits for: every page of each is stored."""
    stores = [new_store(f"SHOP-{number}") for number in range(STORES)]
    # no patience at all: who is not let in at once has failed
    database = Database(place, clock, busy_timeout_s=0.0)
    together = threading.Barrier(STORES, timeout=20)

    def work(store: Store) -> int:
        under_way = begin(database, store)
        together.wait()
        return sum(under_way.page(*(order(page * 50 + number) for number in range(50))).new for page in range(PAGES))

    try:
        ended = dict(side_by_side(lambda: {one.code: lambda _, one=one: work(one) for one in stores}, Progress()))
    finally:
        database.close()
    assert {code: one.error for code, one in ended.items() if one.error is not None} == {}
    assert [ended[one.code].result for one in stores] == [PAGES * 50] * STORES
