"""Thousands of random faults between good replies: the end state is that of an Amazon without faults.

    python tests/benchmarks/random_faults.py [--faults 5000] [--orders 600] [--seed 1] [--minutes 180]

The practice shop strikes with faults of its whole list, two to six kinds at a time, while orders are imported by the
API and by reports, again and again. Every run must end: done, or with an error of ours. In the end, after a last look
without faults, the orders are compared row for row with those of an undisturbed import. The shop counts what is asked
beyond Amazon's limits: nothing may be.
"""

import argparse
import collections
import contextlib
import logging
import random
import sys
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from trial_ground import CODE, Clock, Place, differences, folder

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.history import HistoryRequest
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.office import Addresses
from fvsestore_gui.practice.faults import SILENT_FAULTS, Fault, Faults
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

SPEED = 4_000.0
#: what a page of an import is told twice by is told apart from its versions and from the windows of runs that failed
LEFT_OUT = ("order_versions", "held", "ledger", "slices")


class CountedFaults(Faults):
    """Faults that count how often each struck."""

    struck: collections.Counter[str]

    @classmethod
    def of(cls, faults: Faults) -> "CountedFaults":
        """The faults of a shop that is open already, counted from now on."""
        faults.__class__ = cls
        assert isinstance(faults, cls)
        faults.struck = collections.Counter()
        return faults

    def strikes(self, fault: Fault, *, login: bool = False) -> bool:
        struck = super().strikes(fault, login=login)
        if struck:
            self.struck[fault.value] += 1
        return struck


class InProcess:
    """The shop's keys and addresses as a Place wants them."""

    def __init__(self, shop: PracticeShop) -> None:
        account = shop.account("Europe")
        self.client_identifier = account.client_identifier
        self.client_secret = account.client_secret
        self.refresh_token = account.refresh_token
        self.addresses = Addresses(shop.lwa_url, shop.spapi_base, by_region=True)


def everything(place: Place, since: timedelta) -> list[str]:
    """Two years by reports and by the API; the codes of the errors it ended with."""
    codes = []
    with place.opened() as office:
        until = office.clock.now() - timedelta(minutes=10)
        for work in (
            lambda: office.load_history(CODE, HistoryRequest(until - since, until), Progress()),
            lambda: office.import_orders(
                CODE, ImportRequest(ImportKind.PERIOD, created_from=until - since), Progress()
            ),
        ):
            try:
                work()
            except FvsError as error:
                codes.append(error.code)
    return codes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faults", type=int, default=5_000)
    parser.add_argument("--orders", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=180.0, help="begin no further round after so long")
    given = parser.parse_args()
    ends = time.monotonic() + given.minutes * 60
    # what the program warns of is its log's business here
    logging.disable(logging.WARNING)
    draw = random.Random(given.seed)
    # an Amazon that leaves an order out and looks well is found by the second count, not by an import
    faults_known = [fault for fault in Fault if fault not in SILENT_FAULTS]
    clock = Clock(SPEED)
    with folder() as base, PracticeShop(clock, orders=given.orders) as shop:
        (base / "calm").mkdir()
        (base / "rough").mkdir()
        calm = Place(base / "calm", clock, InProcess(shop))
        undisturbed = everything(calm, timedelta(days=700))
        assert not undisturbed, undisturbed
        rough = Place(base / "rough", clock, InProcess(shop))
        # the other database knows nothing of what this one has asked
        shop.quotas.refill()
        faults = CountedFaults.of(shop.faults)
        faults.slow_reply_s = 0.05
        ended: collections.Counter[str] = collections.Counter()
        rounds = 0
        while sum(faults.struck.values()) < given.faults and time.monotonic() < ends:
            rounds += 1
            for fault in draw.sample(faults_known, draw.randint(2, 6)):
                faults.set(fault, draw.randint(1, 4), login=draw.random() < 0.1)
            for code in everything(rough, timedelta(days=draw.choice((20, 40, 60, 200, 700)))) or ["done"]:
                ended[code] += 1
            if draw.random() < 0.3:
                faults.clear()
        faults.clear()
        last = everything(rough, timedelta(days=700))
        # what is held without a number cannot be asked for again
        with rough.opened() as office, contextlib.suppress(CorrectInput):
            office.retry_held(CODE, None, Progress())
        wrong = differences(calm.content(), rough.content(), LEFT_OUT)
        rough.check_counts()
        beyond = shop.quotas.beyond
    print(f"{sum(faults.struck.values()):,} faults struck in {rounds} rounds:")
    for name, times in faults.struck.most_common():
        print(f"  {times:6,}  {name}")
    print("the rounds' runs ended with: " + ", ".join(f"{code} {times}" for code, times in ended.most_common()))
    print(f"requests beyond Amazon's limits: {dict(beyond) or 0}")
    print(f"differences from the undisturbed import: {wrong or 0}; errors of the last look: {last or 0}")
    return 1 if wrong or last or any(beyond.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
