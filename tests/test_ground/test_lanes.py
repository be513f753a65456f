"""Work side by side: one lane's trouble stops no other, all is waited for, and Cancel reaches every lane."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from fvsestore_gui.errors import Bug, Cancelled, ReachAmazon
from fvsestore_gui.lanes import Ending, Lanes, side_by_side
from fvsestore_gui.progress import Progress


def all_of(works: dict[str, Any], progress: Progress | None = None) -> dict[str, Ending[Any]]:
    return dict(side_by_side(lambda: works, progress or Progress()))


class Watched(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.at_once = 0
        self._here = threading.Lock()

    def show(self, state: object) -> None:
        assert self._here.acquire(blocking=False), "two lanes told at once"
        self.told.append(state)
        self._here.release()


def test_stores_run_side_by_side() -> None:
    """Every store works while the others do: each waits here until all have begun."""
    together = threading.Barrier(3, timeout=20)
    ended = all_of({name: lambda _: together.wait() for name in ("a", "b", "c")})
    assert sorted(ended) == ["a", "b", "c"]
    assert sorted(one.result for one in ended.values()) == [0, 1, 2]


def test_trouble_of_one_stops_no_other() -> None:
    """A store that fails, foreseen or not, is told with its own error; the others are done."""

    def work(error: Exception | None) -> str:
        if error is not None:
            raise error
        return "done"

    ended = all_of(
        {
            "network": lambda _: work(ReachAmazon("network_dns", host="x")),
            "bug": lambda _: work(ZeroDivisionError()),
            "good": lambda _: work(None),
        }
    )
    assert isinstance(ended["network"].error, ReachAmazon)
    assert isinstance(ended["bug"].error, Bug)
    assert ended["good"] == Ending("done")


def test_cancel_ends_every_lane() -> None:
    """Ctrl-C stops all stores, also those that wait for hours."""
    progress, waiting = Progress(), threading.Barrier(2, timeout=20)

    def work(own: Progress) -> None:
        waiting.wait()
        own.sleep(36_000)

    def stop(own: Progress) -> None:
        waiting.wait()
        progress.cancel()
        own.check()

    ended = all_of({"a": work, "b": stop}, progress)
    assert all(one.cancelled for one in ended.values())


def test_states_are_told_one_at_a_time() -> None:
    """What several stores tell does not get mixed up within a line, and nothing is lost."""
    progress = Watched()

    def work(name: str) -> Callable[[Progress], None]:
        def tell(own: Progress) -> None:
            for number in range(500):
                own.report((name, number))

        return tell

    all_of({name: work(name) for name in ("a", "b", "c")}, progress)
    assert len(progress.told) == 1500
    assert [state for state in progress.told if state[0] == "b"] == [("b", number) for number in range(500)]  # type: ignore[index]


def test_one_lane_does_its_work_in_order() -> None:
    """Two pieces of work of one store never run together."""
    lanes, order, endings = Lanes(), [], []
    for number in range(50):
        lanes.put("a", "t", lambda _, number=number: order.append(number), Progress(), endings.append)
    assert lanes.close()
    assert order == list(range(50))
    assert len(endings) == 50


def test_work_cancelled_before_its_turn_never_begins() -> None:
    """What still waits for its lane is not begun after Cancel."""
    lanes, ran, endings, progress = Lanes(), [], [], Progress()
    progress.cancel()
    lanes.put("a", "t", lambda _: ran.append(1), progress, endings.append)
    assert lanes.close()
    assert not ran
    assert isinstance(endings[0].error, Cancelled)


def test_a_lane_that_does_not_end_is_told() -> None:
    """Closing does not wait for ever for a lane that is stuck."""
    lanes, go = Lanes(), threading.Event()
    lanes.put("a", "t", lambda _: go.wait(20), Progress(), lambda _: None)
    assert not lanes.close(timeout_s=0.01)
    go.set()


def test_nothing_to_do_ends_at_once() -> None:
    """No store is due: nothing is waited for."""
    assert all_of({}) == {}


def test_lanes_are_named() -> None:
    """The log tells in which lane something was written."""
    seen: list[str] = []
    all_of({"store:3": lambda _: seen.append(threading.current_thread().name)})
    assert seen == ["lane store:3"]


def test_what_comes_up_meanwhile_is_begun_too() -> None:
    """A store that becomes due during a long import of another is imported beside it, and none twice at once."""
    second, began = threading.Event(), []

    def long(_: Progress) -> None:
        assert second.wait(20)

    def find() -> dict[str, Callable[[Progress], None]]:
        began.append(1)
        return {"long": long} if len(began) == 1 else {"long": long, "new": lambda _: second.set()}

    names = [name for name, ending in side_by_side(find, Progress(), 0.01) if ending.error is None]
    assert set(names) == {"long", "new"}
    assert names.count("long") == 1


def test_who_gives_work_away_waits_for_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window goes on at once, also where the system takes long to begin a thread behind many that compute."""
    real, slow, done = threading.Thread.start, threading.Event(), threading.Event()

    def start(thread: threading.Thread) -> None:
        if thread.name == "lane store:1":
            assert slow.wait(20)
        real(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    lanes = Lanes()
    lanes.put("store:1", "t", lambda _: 1, Progress(), lambda _: done.set())
    assert not done.is_set()
    slow.set()
    assert done.wait(20)
    assert lanes.close()


def test_many_lanes_all_begin() -> None:
    """Twenty stores that are begun at once are all done, however they are spread."""
    lanes, ended = Lanes(), threading.Semaphore(0)
    for number in range(20):
        lanes.put(f"store:{number}", "t", lambda _: 1, Progress(), lambda _: ended.release())
    for _ in range(20):
        assert ended.acquire(timeout=20)
    assert lanes.close()
