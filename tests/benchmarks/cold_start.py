"""How long the window takes from the start of its process, beside the barest PySide6 window.

    python tests/benchmarks/cold_start.py [--runs N] [--platform offscreen,xcb]

  bare      a PySide6 window with one label, painted
  painted   our window on the practice shop, painted
  filled    the store that was open last stands in its fields, painted
  ready     the office is open behind them and has compared the fields with its database: everything can be pressed
Bare and ours in turns, medians. On Linux `xcb` starts an Xvfb of its own where one is installed and no DISPLAY is set.
At last: how long `fvsestore --version` takes beside Python alone, and that it loads neither PySide6 nor SQLAlchemy.
"""

import argparse
import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
GOALS = {"painted": 1.5, "filled": 2.5}

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
def painted():
    print("bare", time.time())
    application.exit(0)
class Window(QMainWindow):
    shown = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.shown:
            self.shown = True
            QTimer.singleShot(0, painted)
application = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("FvsEStore"))
window.resize(1280, 800)
window.show()
application.exec()
"""

# What the program does is not touched: its own signals are listened to.
_OURS = """
import sys, time
from fvsestore_gui import app
told = {}
def tell(name):
    told.setdefault(name, time.time())
class Program(app.Program):
    def __init__(self, application, **named):
        super().__init__(application, **named)
        self.when_filled(lambda: app.QTimer.singleShot(0, self.filled))
        self.when_ready(lambda opened: self.session.desk.opened.connect(self.ready))
    def _show_remembered(self):
        tell("painted")
        super()._show_remembered()
    def filled(self):
        from PySide6.QtWidgets import QLineEdit
        # nothing is remembered at the very first start
        if any(field.text().startswith("amzn1.application") for field in self.window.findChildren(QLineEdit)):
            tell("filled")
    def ready(self):
        tell("ready")
        app.QTimer.singleShot(200, lambda: self._application.exit(0))
app.Program = Program
code = app.run(["--practice", "--data-dir", sys.argv[1], "--language", "lt"])
for name, moment in told.items():
    print(name, moment)
sys.exit(code)
"""


def told_by(code: str, arguments: list[str], environment: dict[str, str]) -> dict[str, float]:
    """Seconds from the start of the process to each moment it told."""
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, env=environment, check=True, cwd=PROJECT
    )
    moments = (line.split() for line in done.stdout.decode().splitlines())
    return {name: float(moment) - began for name, moment in moments}


def compiled(folder: Path) -> dict[str, str]:
    """The environment with Python's compiled modules kept in `folder`, as at a user's, whatever is set here."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


@contextlib.contextmanager
def screen(platform: str) -> Iterator[dict[str, str] | None]:
    """The variables Qt needs for `platform`; None where there is no such screen."""
    if platform != "xcb" or os.environ.get("DISPLAY"):
        yield {"QT_QPA_PLATFORM": platform}
        return
    if shutil.which("Xvfb") is None:
        yield None
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as source:
            yield {"QT_QPA_PLATFORM": platform, "DISPLAY": f":{source.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


def compare(platform: str, runs: int) -> None:
    with screen(platform) as variables, tempfile.TemporaryDirectory() as home:
        if variables is None:
            print(f"{platform}: no screen and no Xvfb here")
            return
        environment = {**compiled(Path(home)), **variables, "HOME": home}
        data = [str(Path(home) / "data")]
        # twice: files come into the system's memory, .pyc files are written, and the store is remembered
        for _ in range(2):
            told_by(_BARE, [], environment)
            told_by(_OURS, data, environment)
        found: dict[str, list[float]] = {"bare": [], "painted": [], "filled": [], "ready": []}
        for _ in range(runs):
            for name, seconds in (told_by(_BARE, [], environment) | told_by(_OURS, data, environment)).items():
                found[name].append(seconds)
        print(f"\n{platform}, {runs} starts in turns{'':14}median     best     worst    x bare   goal")
        bare = statistics.median(found["bare"])
        for name, seconds in found.items():
            if not seconds:
                print(f"  {name:38}never told")
                continue
            middle = statistics.median(seconds)
            goal = f"{GOALS[name]:7.1f}" if name in GOALS else ""
            print(f"  {name:30}{middle:9.3f}{min(seconds):9.3f}{max(seconds):10.3f}{middle / bare:10.2f}{goal}")


def version(runs: int) -> None:
    """What `fvsestore --version` takes and loads."""
    python: list[float] = []
    ours: list[float] = []
    command = [sys.executable, "-m", "fvsestore_gui.cli", "--version"]
    with tempfile.TemporaryDirectory() as home:
        environment = compiled(Path(home))
        for _ in range(runs + 1):
            for times, one in ((python, [sys.executable, "-c", "pass"]), (ours, command)):
                began = time.time()
                subprocess.run(one, stdout=subprocess.DEVNULL, check=True, cwd=PROJECT, env=environment)
                times.append(time.time() - began)
        watched = [command[0], "-X", "importtime", *command[1:]]
        told = subprocess.run(
            watched, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, check=True, cwd=PROJECT, env=environment
        ).stderr.decode()
    loaded = {line.rpartition("|")[2].strip().partition(".")[0].lower() for line in told.splitlines()}
    heavy = sorted({"pyside6", "shiboken6", "sqlalchemy", "requests", "keyring", "werkzeug"} & loaded)
    # the first of each compiled its modules
    print(
        f"\nfvsestore --version: {statistics.median(ours[1:]):.3f} s beside {statistics.median(python[1:]):.3f} s"
        f" of Python alone; loads {', '.join(heavy) or 'nothing heavy'}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--platform", default="offscreen,xcb" if sys.platform.startswith("linux") else "windows")
    given = parser.parse_args()
    for platform in given.platform.split(","):
        compare(platform, given.runs)
    version(given.runs)


if __name__ == "__main__":
    main()
