"""Lanes: the one way to run work side by side, and the only place where threads start.

A lane ("store:3", "database", "keyring") is one thread that does its work in order; lanes run side by side, and trouble
in one stops no other. Work is a plain function `work(progress) -> result` that knows neither Qt nor threads. The window
gives it away through ui/jobs.py, the command line through `side_by_side`.
"""

import logging
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from fvsestore_gui.errors import Cancelled, FvsError, as_fvs_error
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")
#: how often one who waits for all lanes looks up: Windows tells of Ctrl-C only in between
_LOOK_EVERY_S = 0.1

_Queue = queue.SimpleQueue[Callable[[], None] | None]


@dataclass(frozen=True, slots=True)
class Ending(Generic[_Result]):
    """How work ended: with its `result`, or with an `error`; cancelled work ends with Cancelled."""

    result: _Result | None = None
    error: FvsError | None = None

    @property
    def cancelled(self) -> bool:
        return isinstance(self.error, Cancelled)


class Lanes:
    """Threads by name, each made when its first work comes. `close` ends them."""

    def __init__(self) -> None:
        self._queues: dict[str, _Queue] = {}
        self._threads: list[threading.Thread] = []

    def put(
        self,
        lane: str,
        title: str,
        work: Callable[[Progress], _Result],
        progress: Progress,
        ended: Callable[[Ending[Any]], None],
    ) -> None:
        """Do `work(progress)` in `lane`, behind what waits there; `ended` is called in that thread, exactly once.

        `title` names it in the log. Work that is cancelled before its turn never begins.
        """
        waiting = self._queues.get(lane)
        if waiting is None:
            waiting = self._queues[lane] = queue.SimpleQueue()
            # daemon: a thread stuck in the operating system must not keep a closed program alive
            thread = threading.Thread(target=_work_through, args=(waiting,), name=f"lane {lane}", daemon=True)
            self._threads.append(thread)
            thread.start()
        waiting.put(lambda: ended(_done(title, work, progress)))

    def close(self, timeout_s: float = 5.0) -> bool:
        """End the lanes behind what they have to do; False where one did not end in time. Cancel the work before."""
        for waiting in self._queues.values():
            waiting.put(None)
        for thread in self._threads:
            thread.join(timeout_s)
        ended = not any(thread.is_alive() for thread in self._threads)
        self._queues.clear()
        self._threads.clear()
        return ended


def side_by_side(works: Mapping[str, Callable[[Progress], _Result]], progress: Progress) -> dict[str, Ending[_Result]]:
    """Do all of `works`, each in a lane named by its key, and wait for every one of them: how each ended.

    They tell their state through `progress`, one at a time, and all are cancelled with it.
    """
    lanes, telling, left = Lanes(), threading.Lock(), threading.Semaphore(0)
    endings: dict[str, Ending[_Result]] = {}

    def keep(name: str, ending: Ending[_Result]) -> None:
        endings[name] = ending
        left.release()

    try:
        for name, work in works.items():
            lanes.put(name, name, work, _Share(progress, telling), partial(keep, name))
        for _ in works:
            while not left.acquire(timeout=_LOOK_EVERY_S):
                pass
    finally:
        # where all have ended, this takes no time; broken off by a second Ctrl-C, nobody waits
        lanes.close(timeout_s=0.5)
    return {name: endings[name] for name in works}


class _Share(Progress):
    """One lane's part of a progress that several share."""

    def __init__(self, whole: Progress, telling: threading.Lock) -> None:
        super().__init__()
        self._whole = whole
        self._telling = telling

    @property
    def cancelled(self) -> bool:
        return super().cancelled or self._whole.cancelled

    def check(self) -> None:
        super().check()
        self._whole.check()

    def sleep(self, seconds: float) -> None:
        super().check()
        self._whole.sleep(seconds)

    def show(self, state: object) -> None:
        with self._telling:
            self._whole.show(state)


def _work_through(waiting: _Queue) -> None:
    while (task := waiting.get()) is not None:
        task()


def _done(title: str, work: Callable[[Progress], _Result], progress: Progress) -> Ending[_Result]:
    try:
        progress.check()
        return Ending(work(progress))
    except Cancelled as error:
        return Ending(error=error)
    except FvsError as error:
        _log.warning("%s: %s", title, error)
        return Ending(error=error)
    except BaseException as error:
        _log.exception("%s: not foreseen", title)
        return Ending(error=as_fvs_error(error))
