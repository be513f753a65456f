"""How long the window takes to be painted and filled, beside a bare PySide6 window with one label.

    python tests/benchmarks/cold_start.py [--rounds 7]

Each start is a process of its own, taken in turns, and the least of each is kept: a busy PC only adds. "Painted" is the
first paint of the frame, "filled" that the fields of the store that was open last can be used, "opened" that the
database was read too. Times run from the start of the process.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]

BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.time(), flush=True)
    application.exit()
application = QApplication([])
label = Label("bare")
label.show()
application.exec()
"""

OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from fvsestore_gui.app import Program
application = QApplication([])
program = Program(application, data_dir=Path(sys.argv[1]), practice=True, language="lt")
times = []
note = lambda: times.append(time.time())
fill = program._show_remembered
program.window.painted.disconnect()
program.window.painted.connect(note)
program.window.painted.connect(fill)
program.when_filled(lambda: QTimer.singleShot(0, note))
def opened(_):
    if program.session.draft is None:
        QTimer.singleShot(1, lambda: opened(True))
        return
    note()
    print(*times, flush=True)
    application.exit()
program.when_ready(opened)
application.exec()
program.end()
"""


def start(code: str, *arguments: str) -> list[float]:
    """Seconds from the start of a process to each moment it prints."""
    import time

    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    return [float(moment) - begun for moment in done.stdout.split()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) and sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        start(BARE)
        start(OURS, folder)  # makes the data, and the store that is remembered
        bare, ours = [], []
        for _ in range(rounds):
            bare.append(start(BARE)[0])
            ours.append(start(OURS, folder))
    least = min(bare)
    print(f"bare window      {least:.3f} s")
    for name, times, bound in zip(
        ("painted", "fields filled", "database read"), zip(*ours, strict=True), (1.5, 2.5, None), strict=True
    ):
        bounded = f"  (bound {bound} x)" if bound else ""
        print(f"{name:<16} {min(times):.3f} s  {min(times) / least:.2f} x{bounded}")


if __name__ == "__main__":
    main()
