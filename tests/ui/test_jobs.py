"""Long work: one ending, in the window's thread, cancelled at once, and nothing after the owner is gone."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from fvsestore_gui.errors import Bug, FvsError, ReachAmazon
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.shutdown()


class Endings:
    """Collects what a job tells, and in which thread."""

    def __init__(self) -> None:
        self.told: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()

    def note(self, kind: str, value: object = None) -> None:
        self.told.append((kind, value))
        self.threads.add(QThread.currentThread())

    def callbacks(self) -> dict[str, object]:
        return {
            "done": lambda value: self.note("done", value),
            "failed": lambda error: self.note("failed", error),
            "cancelled": lambda: self.note("cancelled"),
            "progress": lambda state: self.note("progress", state),
        }


def test_done_comes_once_in_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    """The result arrives once, where widgets may be touched, and the work itself ran elsewhere."""
    seen, ran = Endings(), []
    owner = QObject()

    def work(_: Progress) -> int:
        ran.append(threading.current_thread())
        return 7

    job = jobs.run(owner, "t", work, lane="a", **seen.callbacks())
    qtbot.waitUntil(lambda: not job.running)
    assert seen.told == [("done", 7)]
    assert seen.threads == {QCoreApplication.instance().thread()}
    assert ran != [threading.current_thread()]


def test_progress_comes_before_the_end_and_never_floods(jobs: Jobs, qtbot: QtBot) -> None:
    """A fast worker is shown by its newest state; the last one comes, and before the ending."""
    seen, owner = Endings(), QObject()

    def work(progress: Progress) -> str:
        for number in range(20_000):
            progress.report(number)
        return "end"

    job = jobs.run(owner, "t", work, lane="a", **seen.callbacks())
    qtbot.waitUntil(lambda: not job.running, timeout=20_000)
    states = [value for kind, value in seen.told if kind == "progress"]
    assert seen.told[-1] == ("done", "end")
    assert states[-1] == 19_999
    assert states == sorted(states)
    assert len(states) < 20_000


@pytest.mark.parametrize("error", [ReachAmazon("network_dns", host="x"), ZeroDivisionError()])
def test_failure_is_a_typed_error(jobs: Jobs, qtbot: QtBot, error: Exception) -> None:
    """Our errors arrive as they are; anything else as a Bug that names its class and not its text."""
    seen, owner = Endings(), QObject()

    def work(_: Progress) -> None:
        raise error

    job = jobs.run(owner, "t", work, lane="a", **seen.callbacks())
    qtbot.waitUntil(lambda: not job.running)
    ((kind, value),) = seen.told
    assert kind == "failed"
    assert isinstance(value, FvsError)
    if not isinstance(error, FvsError):
        assert isinstance(value, Bug)
        assert value.facts["kind"] == "ZeroDivisionError"


def test_failure_nobody_awaits_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    """Work without a `failed` of its own does not die silently."""

    def work(_: Progress) -> None:
        raise ZeroDivisionError

    owner = QObject()
    with qtbot.waitSignal(jobs.not_handled) as told:
        jobs.run(owner, "doing it", work, lane="a")
    assert told.args[0] == "doing it"


def test_cancel_ends_a_wait_at_once(jobs: Jobs, qtbot: QtBot) -> None:
    """Cancel wakes work that waits, also for hours, and `cancelled` is the one ending."""
    seen, owner, waiting = Endings(), QObject(), threading.Event()

    def work(progress: Progress) -> None:
        waiting.set()
        progress.sleep(36_000)

    job = jobs.run(owner, "t", work, lane="a", **seen.callbacks())
    assert waiting.wait(20)
    job.cancel()
    qtbot.waitUntil(lambda: not job.running, timeout=5_000)
    assert seen.told == [("cancelled", None)]


def test_cancel_before_the_start(jobs: Jobs, qtbot: QtBot) -> None:
    """Work that still waits for its lane is cancelled without ever running."""
    seen, owner, go, ran = Endings(), QObject(), threading.Event(), []
    jobs.run(owner, "first", lambda _: go.wait(20), lane="a")
    job = jobs.run(owner, "second", lambda _: ran.append(1), lane="a", **seen.callbacks())
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: not job.running)
    assert (seen.told, ran) == ([("cancelled", None)], [])


def test_lanes_run_side_by_side_and_each_in_order(jobs: Jobs, qtbot: QtBot) -> None:
    """One lane waits for nobody else's work, and does its own in the order it was given."""
    owner, go, order = QObject(), threading.Event(), []
    slow = jobs.run(owner, "slow", lambda _: go.wait(20), lane="a")
    quick = [
        jobs.run(owner, str(number), lambda _, number=number: order.append(number), lane="b") for number in range(50)
    ]
    qtbot.waitUntil(lambda: not any(job.running for job in quick))
    assert slow.running
    assert order == list(range(50))
    assert jobs.running("a") == [slow]
    go.set()
    qtbot.waitUntil(lambda: not slow.running)


def test_nothing_comes_when_the_owner_is_gone(jobs: Jobs, qtbot: QtBot) -> None:
    """A page that was closed is not called any more."""
    seen, owner, go = Endings(), QObject(), threading.Event()
    job = jobs.run(owner, "t", lambda _: go.wait(20), lane="a", **seen.callbacks())
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    go.set()
    qtbot.waitUntil(lambda: not job.running)
    assert seen.told == []


def test_shutdown_cancels_and_waits(qapp: object) -> None:
    """After shutdown no thread is left, and no callback comes."""
    jobs, seen, owner, waiting = Jobs(), Endings(), QObject(), threading.Event()

    def work(progress: Progress) -> None:
        waiting.set()
        progress.sleep(36_000)

    jobs.run(owner, "t", work, lane="a", **seen.callbacks())
    assert waiting.wait(20)
    assert jobs.shutdown()
    QCoreApplication.processEvents()
    assert seen.told == []
    assert not jobs.run(owner, "late", lambda _: 1, lane="a", **seen.callbacks()).running
