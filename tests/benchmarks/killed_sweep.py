"""kill -9 at random moments of a sweep: nothing readable that should be gone, nothing gone that should stay.

    python tests/benchmarks/killed_sweep.py [--kills 500] [--seed 1]

Each time a process erases what is due of a hundred orders, in batches of five, some of them under a legal duty, and is
killed. Then every order must be either wholly as before or wholly as decided, each erasing with its one line of the
proof, whose chain holds. Another sweep brings it to its end: then just what should stay opens, what went stands in no
byte of the database's files, and a copy from before opens with no key that the keyring has.
Needs a system that can fork (not Windows).
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))

from killed_keys import opens
from personal import Ground, buyer
from trial_ground import ended, forked

from fvsestore_gui.amazon.orders import read_page
from fvsestore_gui.clock import Clock, StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.errors import FvsError
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.personal import Duty, FieldChoice, PersonalField, PersonalSettings, Purpose
from fvsestore_gui.model.retention import ErasureFilter, Standing, decide
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.office_practice import PracticeKeeper
from fvsestore_gui.practice.order_book import OrderBook, Search
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secrets
from fvsestore_gui.work import retention, sealing_anew
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk
from fvsestore_gui.work.retention import Erasing, due
from fvsestore_gui.work.sweep_memory import SweepMemory

LONGEST_S = 0.5
INVOICE = frozenset({PersonalField.BUYER_NAME, PersonalField.ADDRESS_LINES})
ON = PersonalSettings(switched_on=True, choices=frozenset(FieldChoice), purposes=frozenset(Purpose))
Kept = dict[int, frozenset[PersonalField]]


class Pc:
    """A fresh start of the program."""

    def __init__(self, folder: Path) -> None:
        self.keeper = PracticeKeeper(folder / "keys.json")
        self.database = Database(folder / "trial.db", Clock())
        self.desk = KeyDesk(self.database, Secrets(self.keeper, Redactor()), Clock(), lambda: "ona@pc")
        self.sealer = Sealer(self.database, self.desk)
        self.erasing = Erasing(
            database=self.database,
            settings_of=lambda _: ON,
            keys=self.desk,
            resealing=self.sealer,
            memory=SweepMemory(folder / "swept.json", "trial"),
            file=folder / "trial.db",
            holder=lambda: "ona@pc",
        )


def sweep(folder: Path) -> None:
    Pc(folder).erasing.sweep(Progress())
    while True:
        time.sleep(1)


def prepared(folder: Path) -> tuple[Kept, Kept]:
    """A hundred orders of six weeks with their buyers: what is kept of each, and what is to stay."""
    ground = Ground(folder, "trial", PracticeKeeper(folder / "keys.json"))
    now = Clock().now()
    book = OrderBook(StandingClock(now), 1_300)
    found, _ = book.search(
        "Europe", Search(False, now - timedelta(days=39), now, None, None, None), None, 100, frozenset(DATA_SETS)
    )
    orders = [
        one for one in read_page({"orders": found, "createdBefore": now.isoformat()}).orders if isinstance(one, Order)
    ]
    personal = {one.order_id: buyer(number) for number, one in enumerate(orders)}
    page = ground.sealer.seal(ground.store, personal, {one.order_id: due(one, ON) for one in orders})
    ground.database.pages.write(ground.lease, ground.run, ReadPage(orders, "d", personal=page))
    ground.database.leases.release(ground.lease)
    store_id = ground.store.store_id
    old = [
        one for one in ground.database.retention.kept(store_id, 0, 1_000) if one.due_at is not None and one.due_at < now
    ]
    duty = Duty(
        duty_id=0, store_id=store_id, law="Law on VAT", reason="Invoices", fields=INVOICE, months=120,
        order_ids=frozenset(one.order_id for one in old[::3]),
    )  # fmt: skip
    ground.database.retention_duties.add(duty, "ona@pc")
    standing = Standing(settings=ON, duties=tuple(ground.database.retention_duties.of(store_id)))
    kept = ground.database.retention.kept(store_id, 0, 1_000)
    before = {one.order_row: one.present for one in kept}
    after = {one.order_row: decide(one, standing, now + timedelta(hours=1)).keep for one in kept}
    ground.database.close()
    return before, after


def stands(pc: Pc, rows: list[int]) -> Kept:
    """What opens of each order."""
    data = pc.sealer.open_many(pc.database.personal.many(rows))
    for number, one in enumerate(data):
        for field, text in one.values.items():
            if text != buyer(number).values[field] and not text.startswith(buyer(number).values[field][:3]):
                raise AssertionError("another's value")
    return {row: frozenset(one.values) for row, one in zip(rows, data, strict=True)}


def traces(folder: Path, rows: list[int]) -> list[bytes]:
    names = ", ".join(field.value for field in PersonalField)
    with closing(sqlite3.connect(folder / "trial.db")) as connection:
        marks = ", ".join("?" * len(rows))
        found = connection.execute(f"SELECT {names} FROM personal_data WHERE order_row IN ({marks})", rows).fetchall()
        found += connection.execute(
            f"SELECT sealed_key FROM personal_orders WHERE order_row IN ({marks})", rows
        ).fetchall()
    return [bytes(value) for row in found for value in row if value is not None]


def wrong_with(pc: Pc, before: Kept, after: Kept, *, finished: bool) -> str:
    now = stands(pc, list(before))
    lines = Counter(one.order_id for one in pc.database.erasures.all(ErasureFilter()))
    ids = {one.order_row: one.order_id for one in pc.database.personal.many(list(before))}
    for row, fields in now.items():
        if fields not in ((after[row],) if finished else (before[row], after[row])):
            return f"order {row} stands half way"
        if lines[ids[row]] != (fields != before[row]):
            return f"order {row} has {lines[ids[row]]} lines of the proof"
    return "" if pc.database.erasures.verify() is None else "the chain breaks"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    retention._BATCH = sealing_anew._BATCH = 5
    chance, began = random.Random(given.seed), time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        first, folder = Path(name) / "first", Path(name) / "trial"
        first.mkdir()
        before, after = prepared(first)
        gone = [row for row in before if not after[row]]
        partly = [row for row in before if after[row] and after[row] != before[row]]
        print(
            f"{len(before)} orders: {len(gone)} go, {len(partly)} in part, {len(before) - len(gone) - len(partly)} stay"
        )
        sealed = traces(first, gone)
        with closing(Database(first / "trial.db", Clock())) as database:
            copies = database.personal.many(gone + partly)
        bad: list[str] = []
        amid = 0
        for number in range(1, given.kills + 1):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(first, folder)
            process = forked(lambda: sweep(folder))
            time.sleep(chance.uniform(0.01, LONGEST_S))
            os.kill(process, signal.SIGKILL)
            if ended(process) != -signal.SIGKILL:
                bad.append(f"{number}: the process ended by itself")
            pc = Pc(folder)
            try:
                lines = pc.database.erasures.end()[0]
                amid += 0 < lines < len(gone) + len(partly)
                if wrong := wrong_with(pc, before, after, finished=False):
                    bad.append(f"{number}: {wrong}")
                report = pc.erasing.sweep(Progress())
                if report.keys_trouble or report.vacuum_trouble:
                    bad.append(f"{number}: {report.keys_trouble}{report.vacuum_trouble}")
                if wrong := wrong_with(pc, before, after, finished=True):
                    bad.append(f"{number}, finished: {wrong}")
                if opens(pc, copies):
                    bad.append(f"{number}: an old copy opens")
            except (FvsError, AssertionError) as error:
                bad.append(f"{number}: {error}")
            finally:
                pc.database.close()
            content = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
            if any(trace in content for trace in sealed):
                bad.append(f"{number}: a sealed value is left in a file")
    took = timedelta(seconds=round(time.monotonic() - began))
    print(f"{given.kills} kills, {amid} of them with orders half way, {took}: {len(bad)} bad")
    print("\n".join(bad[:20]))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
