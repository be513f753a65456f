"""What holds itself in memory is searched for in the window's thread, never in a lane."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.jobs import Jobs


class _Ring:
    """Stands for a part of the window that is held by a slot of its own."""

    def __init__(self) -> None:
        self.me = self


def test_no_part_of_the_window_is_destroyed_by_an_import(qtbot: QtBot) -> None:
    """An import that makes many objects does not end the program: what was closed goes in the window's thread."""
    jobs, owner = Jobs(), QObject()
    gone_in: list[threading.Thread] = []
    made: list[list[object]] = []
    gc.collect()
    weakref.finalize(_Ring(), lambda: gone_in.append(threading.current_thread()))

    def work(_: Progress) -> None:
        # more than enough for Python to search all generations
        for _ in range(150_000):
            made.append([made])
        made.clear()

    jobs.run(owner, "t", work, lane="store:1")
    # the window may search while the lane works: only by whom is a promise
    qtbot.waitUntil(lambda: not jobs.running())
    for _ in range(100_000):
        made.append([])
    qtbot.waitUntil(lambda: bool(gone_in))
    assert gone_in == [threading.main_thread()]
    assert jobs.shutdown()


def test_python_collects_again_once_the_window_is_gone(qtbot: QtBot) -> None:
    """Nothing of the window stays behind in a program that goes on without it."""
    assert gc.isenabled()
    jobs = Jobs()
    assert not gc.isenabled()
    assert jobs.shutdown()
    assert gc.isenabled()
