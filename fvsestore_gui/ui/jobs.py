"""The one way to run long work, and the only place where threads start.

A lane ("store:3", "database", "keyring") is one thread that does its work in order; lanes run side by side. Work is a
plain function `work(progress) -> result` that knows no Qt. What it tells arrives in the window's thread through one
queued signal: callbacks are given before the start, so that nothing is lost.
"""

import contextlib
import logging
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from fvsestore_gui.errors import Cancelled, FvsError, as_fvs_error
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.garbage import GarbageCollector

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")
#: how long a lane may compute before the window's thread gets its turn. Each of Qt's calls gives the turn away, so that
#: one click takes it a dozen times: with Python's 5 ms the window would stand for 50 ms and more while an import reads.
_SWITCH_INTERVAL_S = 0.0005
#: a signal's end: what `done`, `failed`, `cancelled` get
_Ending = tuple[str, Any]


class _JobProgress(Progress):
    """Keeps only the newest state until the window has shown it: a fast worker cannot flood a slow window."""

    def __init__(self, arrived: Callable[[], None]) -> None:
        super().__init__()
        self._arrived = arrived
        self._lock = threading.Lock()
        self._newest: list[object] = []

    def show(self, state: object) -> None:
        with self._lock:
            waiting = bool(self._newest)
            self._newest[:] = [state]
        if not waiting:
            self._arrived()

    def take(self) -> list[object]:
        """The newest state that was not shown yet, as a list of one, or []."""
        with self._lock:
            newest, self._newest = self._newest, []
        return newest


class Job:
    """One piece of work under way. Only the window's thread calls its methods."""

    def __init__(self, jobs: "Jobs", owner: QObject, title: str, lane: str) -> None:
        self.title = title
        self.lane = lane
        self._owner = owner
        self._running = True
        self._progress = _JobProgress(lambda: jobs.tell(self, None))
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[FvsError], None] | None = None
        self._cancelled: Callable[[], None] | None = None
        self._told: Callable[[Any], None] | None = None

    @property
    def running(self) -> bool:
        """True until exactly one of done, failed and cancelled was called."""
        return self._running

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows (or `done`, where it was finished just before)."""
        self._progress.cancel()


class Jobs(QObject):
    """Runs work in lanes. One object a window; `shutdown` before the program ends."""

    #: (title, error) of work that failed without a `failed` of its own
    not_handled = Signal(str, object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, queue.SimpleQueue[Callable[[], None] | None]] = {}
        self._threads: list[threading.Thread] = []
        self._jobs: list[Job] = []
        self._closed = threading.Event()
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        self._garbage = GarbageCollector(self)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        title: str,
        work: Callable[[Progress], _Result],
        *,
        lane: str,
        done: Callable[[_Result], None] | None = None,
        failed: Callable[[FvsError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[Any], None] | None = None,
    ) -> Job:
        """Do `work(progress)` in the thread of `lane`. `title` names it for people (log, error report).

        Exactly one of `done(result)`, `failed(error)`, `cancelled()` is called in the window's thread, after all of
        `progress(state)`; none of them once `owner` is gone or `shutdown` was called.
        """
        job = Job(self, owner, title, lane)
        job._done, job._failed, job._cancelled, job._told = done, failed, cancelled, progress
        if self._closed.is_set():
            job._running = False
            return job
        self._jobs.append(job)
        self._lane(lane).put(lambda: self._work(job, work))
        return job

    def running(self, lane: str | None = None) -> list[Job]:
        """The jobs that have not ended, of one lane or of all."""
        return [job for job in self._jobs if lane is None or job.lane == lane]

    def shutdown(self, timeout_s: float = 5.0) -> bool:
        """Cancel everything and wait for the threads; no callback comes after it. False: one did not end in time."""
        self._closed.set()
        for job in self._jobs:
            job.cancel()
            job._running = False
        self._jobs.clear()
        for lane in self._lanes.values():
            lane.put(None)
        for thread in self._threads:
            thread.join(timeout_s)
        ended = not any(thread.is_alive() for thread in self._threads)
        self._lanes.clear()
        self._threads.clear()
        if ended:
            self._garbage.stop()
        return ended

    def tell(self, job: Job, ending: _Ending | None) -> None:
        """From the worker: something of `job` arrived (`ending` None: a state). Called by Job only."""
        if self._closed.is_set():
            return
        # The window may have been torn down between the check and the emit: then nobody is left to tell.
        with contextlib.suppress(RuntimeError):
            self._arrived.emit((job, ending))

    # -- inside: the worker's thread ---------------------------------------------------------------------------------

    def _lane(self, name: str) -> "queue.SimpleQueue[Callable[[], None] | None]":
        lane = self._lanes.get(name)
        if lane is None:
            lane = self._lanes[name] = queue.SimpleQueue()
            # daemon: a thread stuck in the operating system must not keep a closed program alive
            thread = threading.Thread(target=_work_through, args=(lane,), name=f"lane {name}", daemon=True)
            self._threads.append(thread)
            thread.start()
        return lane

    def _work(self, job: Job, work: Callable[[Progress], Any]) -> None:
        ending: _Ending
        try:
            job._progress.check()
            ending = ("done", work(job._progress))
        except Cancelled:
            ending = ("cancelled", None)
        except FvsError as error:
            _log.warning("%s: %s", job.title, error)
            ending = ("failed", error)
        except BaseException as error:
            _log.exception("%s: not foreseen", job.title)
            ending = ("failed", as_fvs_error(error))
        self.tell(job, ending)

    # -- inside: the window's thread ---------------------------------------------------------------------------------

    @Slot(object)
    def _deliver(self, message: tuple[Job, _Ending | None]) -> None:
        job, ending = message
        if not job.running:
            return
        here = shiboken6.isValid(job._owner)
        for state in job._progress.take():
            if here and job._told is not None:
                job._told(state)
        if ending is None or not job.running:
            return
        job._running = False
        self._jobs.remove(job)
        if not here:
            return
        kind, value = ending
        if kind == "done" and job._done is not None:
            job._done(value)
        elif kind == "cancelled" and job._cancelled is not None:
            job._cancelled()
        elif kind == "failed" and job._failed is not None:
            job._failed(value)
        elif kind == "failed":
            self.not_handled.emit(job.title, value)


def _work_through(lane: "queue.SimpleQueue[Callable[[], None] | None]") -> None:
    while (task := lane.get()) is not None:
        task()
