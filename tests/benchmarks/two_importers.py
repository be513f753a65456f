"""Two processes import one store at the same time, again and again: no order twice, nobody hangs, one says who works.

    python tests/benchmarks/two_importers.py [--times 50] [--engine sqlite|postgresql|both] [--orders 600]

Needs a system that can fork (not Windows).
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
sys.path.append(str(Path(__file__).resolve().parent.parent.parent / "tools"))

from postgresql_server import running
from trial_ground import CODE, CommonClock, Place, Shop, databases, differences, ended, folder, forked

from fvsestore_gui.errors import AnotherAtWork
from fvsestore_gui.model.runs import ImportKind, ImportRequest, RunState
from fvsestore_gui.progress import Progress

SPEED = 5_000.0
#: how a process tells what became of it
DONE, REFUSED, WRONG = 0, 7, 1


def importing(place: Place, request: ImportRequest, start_at: float) -> None:
    with place.opened() as office:
        while time.time() < start_at:
            pass  # both begin in the same moment
        try:
            run = office.import_orders(CODE, request, Progress())
        except AnotherAtWork as error:
            # it names who is at work
            os._exit(REFUSED if error.facts.get("holder") else WRONG)
        os._exit(DONE if run.state is RunState.DONE else WRONG)


def trial(base: Path, engine: str, urls: Iterator[str], times: int, orders: int) -> int:
    clock = CommonClock(SPEED)
    shop = Shop(clock, orders)
    try:
        until = clock.now() - timedelta(minutes=10)
        request = ImportRequest(ImportKind.PERIOD, created_from=until - timedelta(days=700), created_until=until)
        (base / "alone").mkdir(parents=True)
        alone = Place(base / "alone", clock, shop, next(urls))
        with alone.opened() as office:
            office.import_orders(CODE, request, Progress())
        wanted = alone.content()
        refused = wrong = 0
        for number in range(times):
            (base / f"{number}").mkdir()
            place = Place(base / f"{number}", clock, shop, next(urls))
            start_at = time.time() + 0.6
            pair = [forked(lambda: importing(place, request, start_at)) for _ in range(2)]  # noqa: B023  # both run at once
            codes = [ended(one) for one in pair]
            place.check_counts()
            found = differences(wanted, place.content())
            refused += codes.count(REFUSED)
            if found or not set(codes) <= {DONE, REFUSED} or DONE not in codes:
                wrong += 1
                print(f"{engine} {number}: ended with {codes}, differences {found}", flush=True)
        print(f"{engine}: {times} times two importers, {refused} were told who is at work, {wrong} went wrong")
        return wrong
    finally:
        shop.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--engine", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--orders", type=int, default=600)
    given = parser.parse_args()
    wrong = 0
    with folder() as base:
        if given.engine != "postgresql":
            wrong += trial(base / "sqlite", "SQLite", iter(lambda: "", None), given.times, given.orders)
        if given.engine != "sqlite":
            with running() as server:
                wrong += trial(base / "postgresql", "PostgreSQL", databases(server), given.times, given.orders)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
