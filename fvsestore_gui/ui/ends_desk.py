"""What comes to an end, for one session: the sentences under the open store's keys, and the reminders."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fvsestore_gui.model.calendar import Deadline
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.reminders import Reminders

if TYPE_CHECKING:
    from fvsestore_gui.ui.desk import Desk
    from fvsestore_gui.ui.operations_section import OperationsSection
    from fvsestore_gui.ui.window import Window


class EndsDesk(QObject):
    """`desk` knows the open draft; `section` has Autorizacija."""

    def __init__(
        self, window: "Window", section: "OperationsSection", office: Office, jobs: Jobs, desk: "Desk", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._section = section
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._store: Store | None = None
        #: the bar over the pages, and what the tray is told
        self.reminders = Reminders(window, office, jobs, self)
        # the saved store is another beneath what is unsaved
        desk.rebased.connect(self.look)

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none, or the open one was read again."""
        self._store = store
        self.look()

    def look(self) -> None:
        """Something of what ends may have changed: ask anew, for the reminders and for the keys of the open store."""
        self.reminders.look()
        if self._store is None:
            return
        code = self._store.code
        self._jobs.run(
            self,
            self.tr("Looking what comes to an end"),
            lambda _: self._office.connection.deadlines(code),
            lane="database",
            done=self._known,
            # whoever reads or writes something says so
            failed=lambda _: None,
        )

    def finish(self) -> None:
        """The session is over."""
        self.reminders.finish()

    def _known(self, found: list[Deadline]) -> None:
        page, draft = self._section.authorization, self._desk.draft
        page.ages.take(found)
        if draft is not None:
            page.ages.show(draft, self._desk.now())
