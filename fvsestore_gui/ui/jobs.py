"""The window's door to the lanes: the one way to run long work from it.

Work is a plain function `work(progress) -> result` that knows no Qt; it runs in a lane (lanes.py). What it tells
arrives in the window's thread through one queued signal: callbacks are given before the start, so that nothing is lost.
"""

import contextlib
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from fvsestore_gui.errors import FvsError
from fvsestore_gui.lanes import Ending, Lanes
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.garbage import GarbageCollector

_Result = TypeVar("_Result")
#: how long a lane may compute before the window's thread gets its turn. Each of Qt's calls gives the turn away, so that
#: one click takes it a dozen times: with Python's 5 ms the window would stand for 50 ms and more while an import reads.
_SWITCH_INTERVAL_S = 0.0001


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
        self._lanes = Lanes()
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
        self._lanes.put(lane, title, work, job._progress, lambda ending: self.tell(job, ending))
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
        ended = self._lanes.close(timeout_s)
        if ended:
            self._garbage.stop()
        return ended

    def tell(self, job: Job, ending: Ending[Any] | None) -> None:
        """From the worker: something of `job` arrived (`ending` None: a state). Called by Job only."""
        if self._closed.is_set():
            return
        # The window may have been torn down between the check and the emit: then nobody is left to tell.
        with contextlib.suppress(RuntimeError):
            self._arrived.emit((job, ending))

    # -- inside: the window's thread ---------------------------------------------------------------------------------

    @Slot(object)
    def _deliver(self, message: tuple[Job, Ending[Any] | None]) -> None:
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
        if ending.cancelled:
            if job._cancelled is not None:
                job._cancelled()
        elif ending.error is None:
            if job._done is not None:
                job._done(ending.result)
        elif job._failed is not None:
            job._failed(ending.error)
        else:
            self.not_handled.emit(job.title, ending.error)
