"""Patience with the database: work that is under way waits for it while it is away, as in a failover, and goes on.

A shared database changes its server, a network drops out for a minute, a backup locks a file: an import must not fail
of it. What is tried again must be harmless to do twice, for a commit whose answer was lost may stand: pages carry their
number for that, and all else that is written under a lease says the same again.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.model.history import HistoryProgress
from fvsestore_gui.model.runs import ImportProgress
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)

#: how long a database that is away is waited for
LONGEST = timedelta(minutes=2)
_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 15.0
#: what may pass by itself
_PASSING = frozenset({"database_unreachable", "database_locked", "database_host"})
#: a server that was in charge and is now a copy of another
_NO_LONGER_IN_CHARGE = "25006"

T = TypeVar("T")


class Patience:
    """One for each run. `shown` is the state told last; while the database is waited for it is told with that."""

    def __init__(self, clock: Clock, progress: Progress) -> None:
        self._clock = clock
        self._progress = progress
        self.shown: ImportProgress | HistoryProgress | None = None

    def report(self, state: ImportProgress | HistoryProgress) -> None:
        """Tell a state and remember it. Raises Cancelled."""
        self.shown = state
        self._progress.report(state)

    def __call__(self, work: Callable[[], T]) -> T:
        """What `work` gives, tried again while the database is away. Raises Cancelled; after `LONGEST` its trouble."""
        since = None
        pause_s = _FIRST_PAUSE_S
        while True:
            try:
                found = work()
            except DatabaseTrouble as trouble:
                now = self._clock.now()
                since = since or now
                if not passes(trouble) or now - since >= LONGEST:
                    raise
                _log.warning("the database is waited for: %s", trouble)
                self._wait(pause_s)
                pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)
                continue
            if since is not None and self.shown is not None:
                self._progress.report(self.shown)
            return found

    def _wait(self, seconds: float) -> None:
        if self.shown is not None:
            until = self._clock.now() + timedelta(seconds=seconds)
            self._progress.report(replace(self.shown, waiting_until=until, waiting_for="database"))
        self._clock.wait(self._progress, seconds)


def passes(trouble: DatabaseTrouble) -> bool:
    """Whether it may pass by itself, without anybody mending anything."""
    return trouble.code in _PASSING or trouble.facts.get("detail") == _NO_LONGER_IN_CHARGE
