"""Užsakymai over a million orders: first rows, jumps, typing a filter, memory; beside a table of constant cells.

python tests/benchmarks/tables.py FILE        a database made by make_million.py
"""

import gc
import os
import random
import resource
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.ui.filter_bar import FilterBar
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.record_columns import cancelled_tone, order_columns
from fvsestore_gui.ui.record_model import PAGE, RecordModel
from fvsestore_gui.ui.record_table import RecordTable

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_JUMPS = 200


class ConstantModel(RecordModel[Any]):
    """The same columns and as many rows, each cell its column's sample."""

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self.columns[index.column()].sample.partition("\n")[0]
        if role == _ALIGNMENT:
            return self._alignments[index.column()]
        return None


class Heartbeat:
    """How long the window's event loop was away between two beats of a millisecond."""

    def __init__(self) -> None:
        self.gaps_ms: list[float] = []
        self._busy_ms: list[float] = []
        self._last = 0.0
        self._cpu = 0.0
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = time.perf_counter()
        cpu = time.thread_time()
        self.gaps_ms.append((now - self._last) * 1000)
        self._busy_ms.append((cpu - self._cpu) * 1000)
        self._last, self._cpu = now, cpu

    def __enter__(self) -> "Heartbeat":
        self.gaps_ms.clear()
        self._busy_ms.clear()
        self._last, self._cpu = time.perf_counter(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def text(self) -> str:
        gaps = sorted(self.gaps_ms)
        p99 = gaps[int(len(gaps) * 0.99) - 1]
        return f"longest {gaps[-1]:.0f} ms (at work {max(self._busy_ms):.0f} ms), p99 {p99:.1f} ms of {len(gaps)} turns"


def wait_until(true: Callable[[], bool], timeout_s: float = 60.0) -> float:
    """Run the event loop until `true`; seconds it took."""
    began = time.perf_counter()
    loop = QEventLoop()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if true() or time.perf_counter() - began > timeout_s else None)
    timer.start()
    loop.exec()
    timer.stop()
    return time.perf_counter() - began


def wait_ms(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def memory_mb() -> float:
    gc.collect()
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def repaint_ms(table: RecordTable) -> float:
    began = time.perf_counter()
    table.view.viewport().repaint()
    return (time.perf_counter() - began) * 1000


def median(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} ms (p95 {sorted(values)[int(len(values) * 0.95)]:.2f})"


def main() -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    database = Database(Path(sys.argv[1]), Clock())
    listing = database.listings.orders
    folder = tempfile.TemporaryDirectory()
    settings = QSettings(str(Path(folder.name) / "window.ini"), QSettings.Format.IniFormat)
    jobs = Jobs()
    store = database.stores.all()[0].store_id

    def table_of(name: str) -> RecordTable:
        made = RecordTable(
            jobs, listing, order_columns(), name=name, settings=settings, sort=Sort("created", True),
            row_tone=cancelled_tone,
        )  # fmt: skip
        made.resize(1072, 560)
        made.show()
        wait_ms(50)
        repaint_ms(made)
        return made

    table = table_of("orders")
    listing.rows(listing.ids(Filter(-1), Sort("created", True), 1))  # connections are open before, as in the window
    before = memory_mb()
    table.set_filter(Filter(store))
    first = wait_until(lambda: table.model.rowCount() > 0)
    first += repaint_ms(table) / 1000
    with Heartbeat() as beats:
        whole = first + wait_until(lambda: table.model.rowCount() > PAGE and not table.reading)
    print(f"{table.model.rowCount():,} orders")
    print(
        f"first rows painted {first * 1000:.0f} ms after opening; all ids and sums {whole:.2f} s, window meanwhile: "
        f"{beats.text()}"
    )

    chance = random.Random(3)
    places = [chance.randrange(table.model.rowCount()) for _ in range(_JUMPS)]
    at_once, with_rows, filled = [], [], []
    bar = table.view.verticalScrollBar()
    for place in places:
        bar.setValue(place)
        at_once.append(repaint_ms(table))
        lines = table.view.visible_lines()
        filled.append(1000 * wait_until(lambda lines=lines: all(table.model.row(line) is not None for line in lines)))
        table.view.viewport().update()
        with_rows.append(repaint_ms(table))
    print(f"memory over an empty table {memory_mb() - before:.0f} MB")
    constant = table_of("constant")
    model = ConstantModel(constant.columns, lambda row: 0)
    model.replace(array("q", table.model.ids), {})
    constant.model = model
    constant.view.setModel(model)
    same = []
    for place in places:
        constant.view.verticalScrollBar().setValue(place)
        same.append(repaint_ms(constant))
    constant.hide()
    print(
        f"repaint after a random jump: at once {median(at_once)}; with its rows {median(with_rows)}; "
        f"rows came after {median(filled)}"
    )
    ratio = statistics.median(with_rows) / statistics.median(same)
    print(
        f"constant cells: {median(same)}; ratio at once {statistics.median(at_once) / statistics.median(same):.2f}, "
        f"with rows {ratio:.2f}"
    )

    bar_above = FilterBar()
    bar_above.add_search("")
    bar_above.changed.connect(lambda: table.set_filter(Filter(store, text=bar_above.text())))
    with Heartbeat() as beats:
        for length in range(1, 8):
            bar_above.search.setText("staltiesė"[:length])
            wait_ms(120)
        wait_until(lambda: table.filter == Filter(store, text="staltie"))
        typed = wait_until(lambda: not table.reading)
    print(
        f"typing a filter of 7 letters: {beats.text()}; answered {typed:.2f} s after the last, "
        f"{table.model.rowCount():,} left"
    )
    with Heartbeat() as beats:
        table.set_filter(Filter(store))
        wait_until(lambda: not table.reading)
    print(f"taking it back: {beats.text()}")
    with Heartbeat() as beats:
        table.header.set_sort("total", descending=True)
        sorted_s = wait_until(lambda: not table.reading)
    print(f"sorting by the total: {sorted_s:.2f} s; {beats.text()}")
    with Heartbeat() as beats:
        table.view.selectAll()
        wait_ms(200)
    print(f"Ctrl+A: {beats.text()}")
    with Heartbeat() as beats:
        told: list[str] = []
        table.told.connect(told.append)
        table.copier.copy()
        copied = wait_until(lambda: bool(told))
    print(f"copying the first 100,000: {copied:.1f} s; {beats.text()}")
    jobs.shutdown()
    database.close()
    folder.cleanup()


if __name__ == "__main__":
    main()
