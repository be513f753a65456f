"""How long the window's event loop stands still while an import of many orders runs in it.

    python tests/benchmarks/event_loop.py [--orders N] [--explain]

The practice shop runs in another process without limits; the real window imports from it, with Užsakymai in front. A
timer of 5 ms tells how late it comes: that is how long a click would have waited. A control, a bare Qt event loop in a
process of its own, is measured at the same time: what it shows is the computer's doing, not ours. "By our own work" is
the part of each delay in which this process had the processor: on a busy computer the figure that is about the program.
`--explain` adds what the importing thread and Python's garbage collector did during the longest stalls (and costs a
little itself).
"""

import argparse
import contextlib
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from fvsestore_gui import app
from fvsestore_gui.amazon import account as amazon_account
from fvsestore_gui.amazon.limits import Limits, MemoryBuckets, State
from fvsestore_gui.database.order_rows import OrderRows
from fvsestore_gui.database.pages import Pages
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.office import Addresses, open_office
from fvsestore_gui.practice.accounts import PRACTICE_ACCOUNTS
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui.import_dialog import ChosenImport
from fvsestore_gui.ui.sidebar import Section

TICK_MS = 5
WORST_MS, USUAL_MS = 100.0, 16.0


class Pulse(QObject):
    """A timer; keeps of each beat how late it came, how much of that this process worked (both ms), and when."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[tuple[float, float, float]] = []
        self._last, self._last_cpu = time.perf_counter(), time.process_time()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.late.clear()
        self._last, self._last_cpu = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.process_time()
        late = max(0.0, (now - self._last) * 1000 - TICK_MS)
        own = min(late, max(0.0, (cpu - self._last_cpu) * 1000 - TICK_MS))
        self.late.append((late, own, now))
        self._last, self._last_cpu = now, cpu


def told(name: str, late_ms: list[float]) -> str:
    """One line of figures."""
    ordered = sorted(late_ms)
    share = [ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.5, 0.99, 0.999)]
    return f"{name:28}{len(ordered):9,}{share[0]:9.1f}{share[1]:9.1f}{share[2]:9.1f}{ordered[-1]:9.1f}"


def control() -> None:
    """A bare event loop, until its standard input ends; prints its lateness."""
    application = QCoreApplication(sys.argv[:1])
    pulse = Pulse()
    pulse.start()
    # asked once a second whether the parent is done: nothing else happens here
    os.set_blocking(sys.stdin.fileno(), False)
    asked = QTimer(interval=1000)
    asked.timeout.connect(lambda: application.quit() if sys.stdin.buffer.raw.read(1) == b"" else None)
    asked.start()
    application.exec()
    print(" ".join(f"{late:.2f}" for late, _, _ in pulse.late))


class AlwaysFull(MemoryBuckets):
    """Nothing is throttled."""

    def load(self, account: str, operation: str) -> State | None:
        return None

    def update(self, account: str, operation: str, change: Callable[[State | None], State]) -> State:
        return change(None)


class Watch:
    """What happened when, for `--explain`: (what, begin, end)."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, float, float]] = []
        self._began = 0.0

    def listen(self) -> None:
        gc.callbacks.append(self._collected)
        for owner, name in (
            (amazon_account, "document"),
            (amazon_account, "read_page"),
            (Pages, "write"),
            (Pages, "_sorted_out"),
            (OrderRows, "write"),
        ):
            self._around(owner, name)

    def _collected(self, phase: str, facts: dict[str, Any]) -> None:
        if phase == "start":
            self._began = time.perf_counter()
        else:
            self.seen.append((f"gc {facts['generation']}", self._began, time.perf_counter()))

    def _around(self, owner: Any, name: str) -> None:
        before = getattr(owner, name)

        def around(*given: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return before(*given, **named)
            finally:
                self.seen.append((f"{owner.__name__.split('.')[-1]}.{name}", began, time.perf_counter()))

        setattr(owner, name, around)

    def during(self, begin: float, end: float) -> str:
        found = [
            f"{what} {(min(end, until) - max(begin, since)) * 1000:.0f} ms"
            for what, since, until in self.seen
            if since < end and until > begin and min(end, until) - max(begin, since) > 0.001
        ]
        return ", ".join(found) or "nothing of the import"


class Program(app.Program):
    """The real window over a shop in another process, with the shop's keys in memory."""

    addresses: Addresses

    def _open_office(self, progress: Progress) -> Any:
        from fvsestore_gui.ui import configurator  # noqa: F401  # as the program does

        office = open_office(self._paths, keeper=MemoryKeeper(), addresses=self.addresses, redactor=self._redactor)
        office._limits = Limits(AlwaysFull(), office.clock)
        seller = next(one for one in PRACTICE_ACCOUNTS if one.region == Region.EUROPE.value)
        office.save_store(
            StoreDraft(
                code="FVSAMAZON",
                kind=StoreKind.AMAZON,
                region=Region.EUROPE,
                client_identifier=seller.client_identifier,
                client_secret=office.new_secret(seller.client_secret),
                refresh_token=office.new_secret(seller.refresh_token),
                marketplace_ids=frozenset(m.marketplace_id for m in region_marketplaces(Region.EUROPE)),
            )
        )
        return app._Opened(office, None)


@contextlib.contextmanager
def shop(command: list[str]) -> Iterator[Addresses]:
    """A practice shop in another process that `command` starts; where it is."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        urls: dict[str, str] = {}
        while len(urls) < 2:
            line = process.stdout.readline()
            if not line:
                raise SystemExit("the practice shop did not start")
            name, _, address = line.strip().partition("=")
            urls[name] = address
        yield Addresses(urls["FVSESTORE_LWA_URL"], urls["FVSESTORE_SPAPI_URL"], by_region=True)
    finally:
        process.terminate()
        process.wait()


def tell(bare: list[float], idle: list[float], pulse: Pulse) -> None:
    """The figures beside the goals."""
    late = [one for one, _, _ in pulse.late]
    print(f"{'lateness in ms':28}{'beats':>9}{'median':>9}{'p99':>9}{'p99.9':>9}{'worst':>9}")
    print(told("bare loop, other process", bare))
    print(told("our window, nothing to do", idle))
    print(told("our window, importing", late))
    print(told("  by our own work", [own for _, own, _ in pulse.late]))
    print(f"goal: p99 {USUAL_MS:.0f}, worst {WORST_MS:.0f}; over {WORST_MS:.0f} ms: {sum(x > WORST_MS for x in late)}")


def explain_stalls(watch: Watch, pulse: Pulse, began: float) -> None:
    """What was done during the longest stalls, and how long each of it took."""
    for length, own, end in sorted(pulse.late, key=lambda one: one[1], reverse=True)[:15]:
        during = watch.during(end - length / 1000, end)
        print(f"{length:8.1f} ms, own {own:6.1f} at {end - began:6.1f} s: {during}")
    for what in sorted({what for what, _, _ in watch.seen}):
        took = [(until - since) * 1000 for name, since, until in watch.seen if name == what]
        print(f"{what:28}{len(took):8,} times, median {statistics.median(took):7.1f} ms, worst {max(took):7.1f} ms")


def measure(orders: int, explain: bool) -> None:
    watch = Watch()
    pulse: Pulse | None = None
    idle: list[float] = []
    began = 0.0
    command = [sys.executable, "-m", "fvsestore_gui.practice", "--no-limits", "--orders", str(orders * 300 // 240)]
    with shop(command) as addresses, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Program.addresses = addresses
        application = app.QApplication(sys.argv[:1])
        program = Program(application, data_dir=Path(folder), practice=False, language="lt")
        pulse = Pulse()
        beside = subprocess.Popen(
            [sys.executable, __file__, "--control"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

        def when_loaded() -> None:
            session = program.session
            if session is None or session.actions is None or session.desk.store is None or program.window is None:
                QTimer.singleShot(100, when_loaded)
                return
            program.window.open_section(Section.ACTIONS)
            QTimer.singleShot(1500, pulse.start)
            QTimer.singleShot(4500, begin)

        def begin() -> None:
            nonlocal began
            idle.extend(late for late, _, _ in pulse.late)
            gc.freeze()  # as app.run does some seconds after the start
            if explain:
                watch.listen()
            actions, store = program.session.actions, program.session.desk.store
            request = ImportRequest(
                ImportKind.PERIOD, created_from=program._opened.office.clock.now() - timedelta(days=720)
            )
            began = time.perf_counter()
            pulse.start()
            actions.begin_import(store, ChosenImport(request, "benchmark", None))
            QTimer.singleShot(500, look)

        def look() -> None:
            if program.session.actions.has_running_import():
                QTimer.singleShot(500, look)
                return
            pulse.stop()
            application.exit(0)

        when_loaded()
        application.exec()
        took_s = time.perf_counter() - began
        run = program._opened.office.last_run(program.session.desk.store.store_id)
        program.end()
        assert beside.stdin is not None
        beside.stdin.close()
        assert beside.stdout is not None
        bare = [float(late) for late in beside.stdout.read().split()]
        beside.wait()
    print(f"{run.counts} in {took_s:.0f} s, {run.state.value}")
    tell(bare, idle, pulse)
    if explain:
        explain_stalls(watch, pulse, began)


def main() -> None:
    if sys.argv[1:2] == ["--control"]:
        control()
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--explain", action="store_true")
    given = parser.parse_args()
    measure(given.orders, given.explain)


if __name__ == "__main__":
    main()
