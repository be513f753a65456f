"""Diagnoses in the window: each behind the pages, the last one of every Parametras kept while the window is open.

One may begin by itself, when a test or an import has failed: not while the calls that it costs are not free, and not
again and again for a failure that it has explained already.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.errors import (
    DatabaseTrouble,
    FvsError,
    GrantRole,
    ReachAmazon,
    RenewCredential,
    SecretsTrouble,
    TryLater,
)
from fvsestore_gui.model.diagnosis import Diagnosis, Light
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui.jobs import Job, Jobs

_LANE = "diagnosis"
#: failures that a ladder can say more about
_EXPLAINED = (RenewCredential, GrantRole, ReachAmazon, TryLater, SecretsTrouble, DatabaseTrouble)
#: of these everything is said, and the calls of a ladder are better spent otherwise
_SAID = frozenset({"amazon_throttled", "history_incomplete", "report_slow", "report_gone", "report_cancelled"})
#: the same failure of the same Parametras is explained once in so long
_QUIET = timedelta(hours=6)


@dataclass(eq=False)
class Examined:
    """What is known of one Parametras. `error`: why no diagnosis came about; `failure`: what it began by itself for.

    `edition` tells what was looked at from what it became later.
    """

    code: str
    begun_at: datetime
    edition: object
    failure: str = ""
    lights: tuple[Light, ...] = ()
    diagnosis: Diagnosis | None = None
    error: FvsError | None = None
    job: Job | None = field(default=None, repr=False)

    @property
    def running(self) -> bool:
        return self.job is not None and self.job.running

    @property
    def cancelled(self) -> bool:
        """It was begun and stopped."""
        return not self.running and self.diagnosis is None and self.error is None


def explains(failure: FvsError) -> bool:
    """Whether a ladder can say more about a failure than the failure itself."""
    return isinstance(failure, _EXPLAINED) and failure.code not in _SAID


class Diagnosing(QObject):
    """`key` names what is open: the code of a saved Parametras, or a draft of its own."""

    #: key: something more is known of it
    changed = Signal(str)
    #: key: a diagnosis has come about
    ended = Signal(str)

    def __init__(self, office: Office, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._known: dict[str, Examined] = {}

    def of(self, key: str) -> Examined | None:
        """What is known, None before the first diagnosis."""
        return self._known.get(key)

    def begin(self, key: str, code: str, asked: str | StoreDraft, edition: object, failure: str = "") -> None:
        """Climb the ladder for a saved store or a draft; nothing where that is under way."""
        before = self._known.get(key)
        if before is not None and before.running:
            return
        found = self._known[key] = Examined(code, self._office.clock.now(), edition, failure)

        def work(progress: Progress) -> Diagnosis:
            return self._office.connection.diagnose(asked, _Lights(progress))

        found.job = self._jobs.run(
            self,
            self.tr("Diagnosing {0}").format(code),
            work,
            lane=_LANE,
            done=lambda diagnosis: self._done(key, found, diagnosis),
            failed=lambda error: self._failed(key, found, error),
            cancelled=lambda: self._tell(key, found),
            progress=lambda lights: self._grown(key, found, lights),
        )
        self._tell(key, found)

    def begin_by_itself(
        self, key: str, code: str, asked: Callable[[], str | StoreDraft], edition: object, failure: FvsError
    ) -> bool:
        """Begin one because something failed, where it can say more and its calls are free. Whether one runs now."""
        before = self._known.get(key)
        if before is not None and before.running:
            return True
        if not explains(failure) or not self._may(before, failure.code):
            return False
        self.begin(key, code, asked(), edition, failure.code)
        return True

    def _may(self, before: Examined | None, failure: str) -> bool:
        if before is None:
            return True
        now = self._office.clock.now()
        if before.diagnosis is not None and before.diagnosis.repeat_at > now:
            return False
        return before.failure != failure or before.begun_at + _QUIET <= now

    def cancel(self, key: str) -> None:
        """Stop it; what is known by then stays. Nothing where none runs."""
        found = self._known.get(key)
        if found is not None and found.job is not None and found.running:
            found.job.cancel()

    def cancel_all(self) -> None:
        for key in self._known:
            self.cancel(key)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _grown(self, key: str, found: Examined, lights: tuple[Light, ...]) -> None:
        found.lights = lights
        self._tell(key, found)

    def _done(self, key: str, found: Examined, diagnosis: Diagnosis) -> None:
        found.diagnosis, found.lights = diagnosis, diagnosis.lights
        self._tell(key, found)
        if self._known.get(key) is found:
            self.ended.emit(key)

    def _failed(self, key: str, found: Examined, error: FvsError) -> None:
        found.error = error
        self._tell(key, found)

    def _tell(self, key: str, found: Examined) -> None:
        if self._known.get(key) is found:
            self.changed.emit(key)


class _Lights(Progress):
    """Tells all lights so far at once: of several states that come quickly the window is told the newest only."""

    def __init__(self, outer: Progress) -> None:
        super().__init__()
        self._outer = outer
        self._lights: dict[str, Light] = {}

    @property
    def cancelled(self) -> bool:
        return self._outer.cancelled

    def check(self) -> None:
        self._outer.check()

    def sleep(self, seconds: float) -> None:
        self._outer.sleep(seconds)

    def show(self, state: object) -> None:
        if isinstance(state, Light):
            self._lights[state.name] = state
            self._outer.report(tuple(self._lights.values()))
