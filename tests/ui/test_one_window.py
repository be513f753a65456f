"""A second start shows the window that is open already."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fvsestore_gui import app
from fvsestore_gui.file_lock import FileLock
from fvsestore_gui.paths import Paths
from fvsestore_gui.ui.one_window import FirstWindow, call_first

CALL = """
import sys
from pathlib import Path
from fvsestore_gui.paths import Paths
from fvsestore_gui.ui.one_window import call_first
print(call_first(Paths.for_user(Path(sys.argv[1]))))
"""


@pytest.mark.not_wine("Qt's local sockets over wine's named pipes were never tried")
def test_the_first_window_is_called_forward(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Another process on the same data calls it; one on other data does not."""
    paths, called = Paths.for_user(tmp_path / "mano ąž"), []
    first = FirstWindow(paths, lambda: called.append(1))
    try:
        for folder, answer in ((tmp_path / "mano ąž", "True"), (tmp_path / "kita", "False")):
            with subprocess.Popen(
                [sys.executable, "-c", CALL, str(folder)],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            ) as other:
                qtbot.waitUntil(lambda other=other: other.poll() is not None, timeout=30_000)
                assert other.stdout is not None
                assert other.stdout.read().strip() == answer
        qtbot.waitUntil(lambda: called == [1])
    finally:
        first.close()


@pytest.mark.not_wine("Qt's local sockets over wine's named pipes were never tried")
def test_nobody_there_is_told(qapp: QApplication, tmp_path: Path) -> None:
    """Without a first window the second start opens one itself; what a crash left behind is no hindrance."""
    paths = Paths.for_user(tmp_path)
    assert not call_first(paths)
    crashed = FirstWindow(paths, lambda: None)
    del crashed
    again = FirstWindow(paths, lambda: None)
    assert call_first(paths)
    again.close()


def test_a_second_start_ends_at_once(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It opens no window of its own and returns 0."""
    data = Paths.for_user(tmp_path, practice=True).data
    data.mkdir(parents=True)
    lock = FileLock(data / "window.lock")
    assert lock.take()
    called: list[Paths] = []

    def first(paths: Paths) -> bool:
        called.append(paths)
        return True

    monkeypatch.setattr(app, "_first_comes_forward", first)
    monkeypatch.setattr(app, "no_screen", lambda: False)
    assert app.run(["--practice", "--data-dir", str(tmp_path)]) == 0
    assert called == [Paths.for_user(tmp_path, practice=True)]
    lock.release()
