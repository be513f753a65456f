"""Looks every now and then what is due, while the window is open, and lets it be imported."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.schedules import Due, StoreSchedule
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.jobs import Jobs

#: how often is looked; in the practice shop, whose time may run faster, more often
EVERY_MS = 20_000
PRACTICE_EVERY_MS = 2_000
#: the first look, when the window is filled and quiet
FIRST_MS = 3_000


class Scheduler(QObject):
    """`begin(store)` is called for each store that is due; it may leave that for the next look.

    After each look `looked` has every store with its schedule, or `blind` the error that stopped it.
    """

    looked = Signal(object)
    blind = Signal(object)

    def __init__(self, office: Office, jobs: Jobs, begin: Callable[[Store], object], parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._begin = begin
        self._looking = False
        #: nothing is begun while it is set; what is missed meanwhile is caught up once
        self.paused = False
        self._timer = QTimer(self, interval=PRACTICE_EVERY_MS if office.practice else EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look soon, and from then on."""
        self._timer.start()
        QTimer.singleShot(FIRST_MS, self, self.look)

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Look now, unless it is looked already."""
        if self._looking:
            return
        self._looking = True
        self._jobs.run(
            self, self.tr("Looking what is due"), self._work, lane="schedule", done=self._done, failed=self._failed
        )

    def _work(self, _: Progress) -> tuple[list[Due], list[StoreSchedule]]:
        return [] if self.paused else self._office.scheduling.due_stores(), self._office.scheduling.schedules()

    def _done(self, found: tuple[list[Due], list[StoreSchedule]]) -> None:
        self._looking = False
        due, states = found
        stores = {one.store.store_id: one.store for one in states}
        for one in due:
            if one.store_id in stores and not self.paused:
                self._begin(stores[one.store_id])
        self.looked.emit(states)

    def _failed(self, error: FvsError) -> None:
        self._looking = False
        self.blind.emit(error)
