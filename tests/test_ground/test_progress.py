import threading
import time

import pytest

from fvsestore_gui.errors import Cancelled
from fvsestore_gui.progress import Progress


class Kept(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.states: list[object] = []

    def show(self, state: object) -> None:
        self.states.append(state)


def test_a_report_is_shown() -> None:
    """What the work tells reaches whoever shows it."""
    progress = Kept()
    progress.report("page 1")
    progress.check()

    assert progress.states == ["page 1"]


def test_cancel_stops_at_the_next_look() -> None:
    """After Cancel nothing more is told or waited for."""
    progress = Kept()
    progress.cancel()

    assert progress.cancelled
    for work in (progress.check, lambda: progress.report("late"), lambda: progress.sleep(60)):
        with pytest.raises(Cancelled):
            work()
    assert progress.states == []


def test_cancel_works_inside_a_wait() -> None:
    """A wait for Amazon's quota, however long, ends as soon as Cancel is pressed."""
    progress = Progress()
    timer = threading.Timer(0.05, progress.cancel)
    timer.start()
    begun = time.monotonic()

    with pytest.raises(Cancelled):
        progress.sleep(3_600)

    timer.join()
    assert time.monotonic() - begun < 30


def test_a_wait_of_no_time_returns() -> None:
    """A wait that is already over does not stop the work."""
    Progress().sleep(-5)
