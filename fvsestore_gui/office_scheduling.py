"""Imports that begin by themselves, one short method a verb: when, which are due now, and who starts them.

`Office.scheduling` is one of these. The window and the command line call it as they call the office itself.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import SecretsTrouble, SystemTrouble
from fvsestore_gui.file_lock import FileLock
from fvsestore_gui.lanes import Ending
from fvsestore_gui.model.audit import What
from fvsestore_gui.model.runs import ImportKind, Run, RunOrigin
from fvsestore_gui.model.schedules import Due, Schedule, StoreSchedule, checked
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.office_audit import AuditOffice, recorded
from fvsestore_gui.office_connection import ConnectionOffice
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Presence
from fvsestore_gui.work import audit_facts, autostart, scheduling, system_tasks
from fvsestore_gui.work.database_choice import DatabaseChoice
from fvsestore_gui.work.personal_reading import BuyerReading
from fvsestore_gui.work.system_tasks import Registrar, SystemTask

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulingGround:
    """What the verbs stand on. `account(store)` opens Amazon with the store's saved keys (raises SecretsTrouble)."""

    paths: Paths
    choice: DatabaseChoice
    database: Database
    clock: Clock
    connection: ConnectionOffice
    store: Callable[[str], Store]
    account: Callable[[Store], AmazonAccount]
    secret_presence: Callable[[Store, SecretName], Presence]
    audit: AuditOffice
    holder: Callable[[], str]
    buyers: Callable[[Store], BuyerReading | None]
    practice: bool


class SchedulingOffice:
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(self, ground: SchedulingGround) -> None:
        self._ground = ground

    @property
    def audit(self) -> AuditOffice:
        """Where it is recorded what was done."""
        return self._ground.audit

    def schedules(self) -> list[StoreSchedule]:
        """Every store with its schedule, by code: when it is due next, and how it went last."""
        return scheduling.look_over(self._ground.database, self._ground.clock)

    def schedule(self, code: str) -> Schedule:
        """When a store is imported by itself. Raises CorrectInput("store_unknown")."""
        return self._ground.database.schedules.get(self._ground.store(code).store_id)

    @recorded(What.SCHEDULE_SAVED, audit_facts.schedule)
    def save_schedule(self, code: str, schedule: Schedule) -> Schedule:
        """Keep a store's schedule as it was read and changed.

        Raises CorrectInput for times that cannot be, ChangedMeanwhile("schedule_changed") when somebody was quicker.
        """
        saved = self._ground.database.schedules.save(
            replace(checked(schedule), store_id=self._ground.store(code).store_id)
        )
        _log.info("store %s: imported by itself: %s", code, saved.switched_on)
        return saved

    def due_stores(self) -> list[Due]:
        """The stores that are to be imported now and that nobody is at work on."""
        return scheduling.due_stores(self._ground.database, self._ground.clock, self._ground.holder(), self._can_import)

    def run_scheduled(self, code: str, progress: Progress) -> list[Run]:
        """Import what is due of a store; [] where nothing is, or somebody else has it. A failure stands in a run too.

        Raises what stopped it. A cancelled import is the last of the runs.
        """
        store, begun_at = self._ground.store(code), self._ground.clock.now()
        kind = ImportKind.SINCE_LAST
        told = False

        def open_account(own: Progress) -> AmazonAccount:
            nonlocal told
            if not told:
                told = True
                self.audit.record(What.IMPORT_BEGUN, code, kind=kind.value, by=RunOrigin.SCHEDULE.value)
            account = self._ground.account(store)
            account.reach(own)
            return account

        try:
            with self._ground.connection.roles_watched(store, progress):
                runs = scheduling.run_scheduled(
                    database=self._ground.database,
                    store=store,
                    open_account=open_account,
                    clock=self._ground.clock,
                    progress=progress,
                    holder=self._ground.holder(),
                    overlap_minutes=self._ground.choice.settings.overlap_minutes,
                    guard=lambda account: self._ground.connection.guard(store, account, progress),
                    buyers=lambda: self._ground.buyers(store),
                )
        except BaseException as error:
            if told:
                self.audit.import_failed(code, kind, begun_at, error)
            raise
        for run in runs:
            self.audit.record(What.IMPORT_ENDED, code, **audit_facts.run(run))
        return runs

    def run_due(self, progress: Progress, code: str | None = None) -> Iterator[tuple[str, Ending[list[Run]]]]:
        """Import all stores that are due side by side, or only `code`: (code, how it ended) as each ends.

        Nothing is done while another program of this computer is at it.
        """
        lock = FileLock(self._ground.paths.data / "run-due.lock")
        if not lock.take():
            _log.info("what is due is being imported already")
            return
        try:
            yield from scheduling.run_due(
                lambda: [due for due in self.due_stores() if code in (None, due.code)], self.run_scheduled, progress
            )
        finally:
            lock.release()

    def system_task(self) -> SystemTask:
        """Whether the operating system imports what is due without the window."""
        return system_tasks.system_task(None if self._ground.practice else system_tasks.registrar(self._ground.paths))

    @recorded(What.SYSTEM_TASK, audit_facts.fixed(switched_on=True))
    def register_system_task(self) -> SystemTask:
        """Let the operating system ask every five minutes what is due. Raises SystemTrouble."""
        self._registrar().register()
        _log.info("registered with the system")
        return self.system_task()

    @recorded(What.SYSTEM_TASK, audit_facts.fixed(switched_on=False))
    def remove_system_task(self) -> SystemTask:
        """Take that back. Raises SystemTrouble."""
        if self.system_task().registered:
            self._registrar().remove()
            _log.info("removed from the system")
        return self.system_task()

    def _registrar(self) -> Registrar:
        if self._ground.practice:
            raise SystemTrouble("task_in_practice")
        found = system_tasks.registrar(self._ground.paths)
        if found is None:
            raise SystemTrouble("task_scheduler_none")
        return found

    def starts_by_itself(self) -> bool:
        """Whether the window is opened, minimised, when this user logs in."""
        return not self._ground.practice and autostart.starts_by_itself(self._ground.paths)

    @recorded(What.AUTOSTART, audit_facts.switched)
    def let_start_by_itself(self, wanted: bool) -> None:
        """Open it then, or no longer. Raises SystemTrouble."""
        if self._ground.practice:
            raise SystemTrouble("task_in_practice")
        autostart.let_start_by_itself(self._ground.paths, wanted)

    def _can_import(self, store: Store) -> bool:
        """Whether this computer may have to: of a database that others share, only with the store's keys."""
        if self._ground.database.file is not None:
            return True
        try:
            return all(self._ground.secret_presence(store, name) is Presence.HERE for name in SecretName)
        except SecretsTrouble:
            return False
