"""How long the list of months and the proof of one take, on a database of make_million.py.

    python tests/benchmarks/months.py FILE

Compared with one plain question that counts the same orders by month in SQLite: what any list of months costs.
"""

import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from make_million import NEWEST

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.model.months import Month, months_back
from fvsestore_gui.progress import Progress
from fvsestore_gui.work import proving

_TIMES = 5
_PLAIN = "SELECT seen, count(*) FROM orders WHERE store_id = 1 AND created >= ? AND created < ? GROUP BY seen"


class _First(Progress):
    """When the first month was told."""

    def __init__(self) -> None:
        super().__init__()
        self.began = time.perf_counter()
        self.after_s = 0.0

    def show(self, state: object) -> None:
        self.after_s = self.after_s or time.perf_counter() - self.began


def main() -> None:
    path = Path(sys.argv[1])
    newest = Month.of(NEWEST)
    spans = [(to_stored(one.begins), to_stored(one.ends)) for one in months_back(newest, Month(newest.year - 2, 11))]
    floor_s = []
    with closing(sqlite3.connect(path)) as plain:
        for _ in range(_TIMES):
            began = time.perf_counter()
            for span in spans:
                plain.execute(_PLAIN, span).fetchall()
            floor_s.append(time.perf_counter() - began)
    database = Database(path, StandingClock(NEWEST))
    store = database.stores.all()[0]
    first_s, all_s, one_s = [], [], []
    for _ in range(_TIMES):
        progress = _First()
        found = proving.months(database, store, NEWEST, progress)
        all_s.append(time.perf_counter() - progress.began)
        first_s.append(progress.after_s)
        began = time.perf_counter()
        proving.prove(database, store, found[5].month, NEWEST)
        one_s.append(time.perf_counter() - began)
    database.close()
    orders = sum(one.counts.orders for one in found)
    print(f"{orders:,} orders in {len(found)} months, the best of {_TIMES}:")
    print(f"  counted plainly by month   {min(floor_s) * 1000:8.0f} ms")
    print(f"  first month told           {min(first_s) * 1000:8.0f} ms")
    print(f"  all months told            {min(all_s) * 1000:8.0f} ms   {min(all_s) / min(floor_s):.2f} x")
    print(f"  proof of one month         {min(one_s) * 1000:8.0f} ms")


if __name__ == "__main__":
    main()
