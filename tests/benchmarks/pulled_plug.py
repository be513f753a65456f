"""kill -9 at random moments of imports and histories: afterwards the database is as if nothing had happened.

    python tests/benchmarks/pulled_plug.py [--kills 300] [--engine sqlite|postgresql|both] [--orders 1500] [--seed 1]

An importer in a process of its own works against a practice shop (sped-up time, Amazon's limits in force) and is killed
after a random time; the next one goes on. Whenever one comes to its end, the database is compared row for row with that
of an undisturbed importer, and a new one begins from nothing. Needs a system that can fork (not Windows).
"""

import argparse
import contextlib
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
sys.path.append(str(Path(__file__).resolve().parent.parent.parent / "tools"))

from postgresql_server import running
from trial_ground import CODE, CommonClock, Place, Shop, databases, differences, ended, folder, forked

from fvsestore_gui.model.history import HistoryRequest
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.progress import Progress

SPEED = 5_000.0


class Trial:
    """One engine: importers that are killed, and the content they must end with."""

    def __init__(self, base: Path, clock: CommonClock, shop: Shop, urls: Iterator[str]) -> None:
        self._base, self._clock, self._shop, self._urls = base, clock, shop, urls
        self._number = 0
        self.until = clock.now() - timedelta(minutes=10)
        # whatever is asked later stays the same: the period ends now
        self._since = self.until - timedelta(days=600)

    def new_place(self) -> Place:
        self._number += 1
        here = self._base / f"{self._number}"
        here.mkdir()
        return Place(here, self._clock, self._shop, next(self._urls))

    def work(self, place: Place) -> None:
        """What an accountant lets run: two years by reports, then the same by the API."""
        with place.opened() as office:
            office.load_history(CODE, HistoryRequest(self._since, self.until), Progress())
            office.import_orders(
                CODE, ImportRequest(ImportKind.PERIOD, created_from=self._since, created_until=self.until), Progress()
            )


def trial(base: Path, engine: str, urls: Iterator[str], kills: int, orders: int, draw: random.Random) -> int:
    clock = CommonClock(SPEED)
    shop = Shop(clock, orders)
    try:
        one = Trial(base, clock, shop, urls)
        undisturbed = one.new_place()
        began = time.monotonic()
        if ended(forked(lambda: one.work(undisturbed))) != 0:
            one.work(undisturbed)
        took_s = time.monotonic() - began
        wanted = undisturbed.content()
        undisturbed.check_counts()
        print(f"{engine}: {len(wanted['orders']):,} orders, undisturbed {took_s:.1f} s", flush=True)
        killed = whole = 0
        worst: list[str] = []
        while killed < kills:
            place = one.new_place()
            while True:
                process_id = forked(lambda place=place: one.work(place))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
                if killed < kills:
                    time.sleep(draw.uniform(0.0, took_s * 0.6))
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(process_id, signal.SIGKILL)
                code = ended(process_id)
                if code == -signal.SIGKILL:
                    killed += 1
                    continue
                if code == 0:
                    break
                # it stopped at an error: the same again, here, so that it is seen
                one.work(place)
                break
            whole += 1
            found = differences(wanted, place.content())
            place.check_counts()
            worst += found
            print(f"{engine}: {killed} kills, {whole} imports came to their end, differences: {found or 0}", flush=True)
            shutil.rmtree(place.paths.data, ignore_errors=True)
        print(f"{engine}: {killed} kills -9, {whole} whole imports, {len(worst)} differing tables")
        return len(worst)
    finally:
        shop.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300, help="of each engine")
    parser.add_argument("--engine", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--orders", type=int, default=1_500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    draw = random.Random(given.seed)
    wrong = 0
    with folder() as base:
        if given.engine != "postgresql":
            (base / "sqlite").mkdir()
            wrong += trial(base / "sqlite", "SQLite", iter(lambda: "", None), given.kills, given.orders, draw)
        if given.engine != "sqlite":
            with running() as server:
                (base / "postgresql").mkdir()
                urls = databases(server)
                wrong += trial(base / "postgresql", "PostgreSQL", urls, given.kills, given.orders, draw)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
