"""kill -9 at random moments while keys of personal data are made anew: nothing is lost, and old copies open no more.

    python tests/benchmarks/killed_keys.py [--kills 500] [--orders 200] [--seed 1]

A process rotates keys without end (a full rotation or, as after an erasing, the keys of orders alone), in batches of
ten; it is killed, and every buyer must open and be found. Every tenth time the work is brought to its end: then copies
of the rows from before must not open with anything that the keyring has, although it is given their old sealed keys.
Needs a system that can fork (not Windows).
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))

from personal import Ground, bodies, sealed
from trial_ground import ended, forked

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import FvsError
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.personal import PersonalField
from fvsestore_gui.model.sealed import KeptOrder
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office_practice import PracticeKeeper
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secrets
from fvsestore_gui.vault.keys import NotOpened, key_from_text
from fvsestore_gui.work import sealing_anew
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk
from fvsestore_gui.work.sealed_values import key_belongs_to

LONGEST_S = 0.4


class Pc:
    """A fresh start of the program: its database, its keyring in a file."""

    def __init__(self, folder: Path) -> None:
        self.keeper = PracticeKeeper(folder / "keys.json")
        self.database = Database(folder / "trial.db", Clock())
        self.desk = KeyDesk(self.database, Secrets(self.keeper, Redactor()), Clock(), lambda: "ona@pc")
        self.sealer = Sealer(self.database, self.desk)


def rotate(folder: Path, seed: int) -> None:
    pc, chance = Pc(folder), random.Random(seed)
    while True:
        (pc.desk.rotate if chance.random() < 0.6 else pc.desk.rewrap)(Progress())


def wrong_with(pc: Pc, store: Store, rows: list[int], expected: list[str], seed: int) -> str:
    """What is lost; "" where nothing is."""
    opened = pc.sealer.open_many(pc.database.personal.many(rows))
    values = [data.values[PersonalField.EMAIL] + data.values[PersonalField.CITY] for data in opened]
    if values != expected:
        return "a value is lost or another's"
    chance = random.Random(seed).randrange(len(rows))
    if rows[chance] not in pc.sealer.find(store, opened[chance].values[PersonalField.EMAIL]):
        return "a buyer is not found"
    return ""


def opens(pc: Pc, copies: list[KeptOrder]) -> bool:
    """Whether any key that the keyring has opens a copy of the rows as they once were."""
    keys = [key_from_text(text) for name, text in pc.keeper._read().items() if len(text) == 44]
    for one in copies:
        for key in keys:
            try:
                key.opened_key(one.sealed_key or b"", key_belongs_to(one.store_uid, one.order_id))
            except NotOpened:
                continue
            return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--orders", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sealing_anew._BATCH = 10
    chance, began = random.Random(given.seed), time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ground = Ground(folder, "trial", PracticeKeeper(folder / "keys.json"))
        for body in bodies(given.orders):
            ground.page(body, sealed)
        store = ground.store
        rows = list(ground.database.buyers.ids(*ground.everything()))
        expected = [
            data.values[PersonalField.EMAIL] + data.values[PersonalField.CITY]
            for data in ground.sealer.open_many(ground.database.personal.many(rows))
        ]
        copies = ground.database.personal.many(rows)
        ground.database.close()
        bad, amid, finished = [], 0, 0
        for number in range(1, given.kills + 1):
            process = forked(lambda seed=number: rotate(folder, seed))
            time.sleep(chance.uniform(0.02, LONGEST_S))
            os.kill(process, signal.SIGKILL)
            if ended(process) != -signal.SIGKILL:
                bad.append(f"{number}: the process ended by itself")
            pc = Pc(folder)
            try:
                amid += bool(pc.desk.state().left)
                if wrong := wrong_with(pc, store, rows, expected, number):
                    bad.append(f"{number}: {wrong}")
                if number % 10 == 0:
                    pc.desk.rotate(Progress())
                    finished += 1
                    if len(pc.database.personal_keys.all()) != 3 or opens(pc, copies):
                        bad.append(f"{number}: an old copy opens")
                    if wrong := wrong_with(pc, store, rows, expected, number):
                        bad.append(f"{number}, finished: {wrong}")
                    copies = pc.database.personal.many(rows)
            except FvsError as error:
                bad.append(f"{number}: {error}")
            finally:
                pc.database.close()
    print(
        f"{given.kills} kills, {amid} of them with orders half way, {finished} rotations brought to their end, "
        f"{len(rows)} orders, {timedelta(seconds=round(time.monotonic() - began))} until {datetime.now(UTC):%H:%M}: "
        f"{len(bad)} bad"
    )
    print("\n".join(bad[:20]))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
