"""Lanes: the one way to run work side by side, and the only place where threads start.

A lane ("store:3", "database", "keyring") is one thread that does its work in order; lanes run side by side, and trouble
in one stops no other. Work is a plain function `work(progress) -> result` that knows neither Qt nor threads. The window
gives it away through ui/jobs.py, the command line through `side_by_side`.
"""

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from fvsestore_gui.errors import Cancelled, FvsError, as_fvs_error
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")
#: how often one who waits for all lanes looks up: Windows tells of Ctrl-C only in between
_LOOK_EVERY_S = 0.1
#: from so many lanes on each begins this much later than the one before: what they do first they would all do at once
_MANY, _PAUSE_S = 8, 0.02

#: Python runs one thread at a time. Twenty lanes that read pages all at once are no quicker than one after the other,
#: but the window would wait for its turn behind every one of them, after each of Qt's calls.
_COMPUTING = threading.RLock()

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
        self._starter: tuple[_Queue, threading.Thread] | None = None
        self._closing = threading.Event()

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
            self._start(thread)
        waiting.put(lambda: ended(_done(title, work, progress)))

    def _start(self, thread: threading.Thread) -> None:
        """Who starts a thread stands until it runs, behind all that compute: the window must not. A lane does it."""
        if self._starter is None:
            waiting: _Queue = queue.SimpleQueue()
            starter = threading.Thread(target=_work_through, args=(waiting,), name="lane starter", daemon=True)
            starter.start()
            self._starter = waiting, starter
        many = len(self._threads) > _MANY

        def begin() -> None:
            thread.start()
            if many:
                self._closing.wait(_PAUSE_S)

        self._starter[0].put(begin)

    def close(self, timeout_s: float = 5.0) -> bool:
        """End the lanes behind what they have to do; False where one did not end in time. Cancel the work before."""
        self._closing.set()
        if self._starter is not None:
            self._starter[0].put(None)
            self._starter[1].join(timeout_s)
        for waiting in self._queues.values():
            waiting.put(None)
        begun = [thread for thread in self._threads if thread.ident is not None]
        for thread in begun:
            thread.join(timeout_s)
        ended = len(begun) == len(self._threads) and not any(thread.is_alive() for thread in begun)
        self._queues.clear()
        self._threads.clear()
        self._starter = None
        self._closing.clear()
        return ended


@contextlib.contextmanager
def computing() -> Iterator[None]:
    """For a stretch that keeps the processor busy, such as reading a page: one lane at a time.

    Some hundredths of a second at most, and nothing that waits for Amazon or for a server.
    """
    with _COMPUTING:
        yield


def side_by_side(
    find: Callable[[], Mapping[str, Callable[[Progress], _Result]]], progress: Progress, look_every_s: float = 60.0
) -> Iterator[tuple[str, Ending[_Result]]]:
    """Do all the work that `find` finds, each in a lane named by its key; (name, how it ended) as each ends.

    `find` is asked again every `look_every_s` seconds while something is under way: a long work makes no new one wait.
    What is under way is not begun twice. All tell their state through `progress`, one at a time, and are cancelled
    with it. Nothing is done before the first is asked for (it is a generator).
    """
    lanes, telling = Lanes(), threading.Lock()
    ended: queue.SimpleQueue[tuple[str, Ending[_Result]]] = queue.SimpleQueue()
    under_way: set[str] = set()

    def begin() -> None:
        for name, work in find().items():
            if name not in under_way:
                under_way.add(name)
                lanes.put(name, name, work, _Share(progress, telling), partial(keep, name))

    def keep(name: str, ending: Ending[_Result]) -> None:
        ended.put((name, ending))

    try:
        begin()
        looked = time.monotonic()
        while under_way:
            try:
                name, ending = ended.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                if time.monotonic() - looked >= look_every_s and not progress.cancelled:
                    begin()
                    looked = time.monotonic()
                continue
            under_way.remove(name)
            yield name, ending
    finally:
        # where all have ended, this takes no time; broken off by a second Ctrl-C, nobody waits
        lanes.close(timeout_s=0.5)


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
