"""Asking what Amazon gives without being told to: once the saved keys have been tested and are good.

It goes on behind the window: whoever opens Ką gausite, or imports for the first time, finds the answers there.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fvsestore_gui.model.roles import Given, RoleCheck, Subject
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.jobs import Jobs

if TYPE_CHECKING:
    from fvsestore_gui.ui.desk import Desk
    from fvsestore_gui.ui.operations_section import OperationsSection
    from fvsestore_gui.ui.roles_page import RolesPage

PLACE = "roles"
#: one check after the other, of whatever store
LANE = "roles"


class RoleDesk(QObject):
    """`desk` knows the open draft; `section` has the tabs, one of which is Ką gausite once it is loaded."""

    #: a step of the guide is to be shown: its id
    guide_asked = Signal(str)

    def __init__(self, section: "OperationsSection", office: Office, jobs: Jobs, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._authorization = section.authorization
        self._page: RolesPage | None = None
        section.tabs.added.connect(self._added)

    def look(self) -> None:
        """A test has ended, or a store was saved: ask for the open store where its keys are good and nobody asked."""
        draft = self._desk.draft
        store = draft.saved if draft is not None else None
        if draft is None or store is None or draft.keys_changed or draft.test is None or not draft.test.good:
            return

        def work(progress: Progress) -> RoleCheck:
            connection = self._office.connection
            due = connection.roles_due(store.code)
            return connection.check_roles(store.code, progress) if due else connection.roles(store.code)

        def done(check: RoleCheck) -> None:
            if self._page is not None and self._page.store is not None:
                self._page.show_saved()
            panel, refused = self._authorization.panel, check.answer(Subject.ORDERS).given is Given.REFUSED
            if draft is self._desk.draft and draft.test is not None and panel.orders_refused is not refused:
                panel.orders_refused = refused
                self._authorization.show_panel(self._desk.now())

        self._jobs.run(
            self,
            self.tr("Asking what Amazon gives of {0}").format(store.code),
            work,
            lane=LANE,
            done=done,
            failed=lambda _: None,  # the page says that nobody was asked, and asks
        )

    def _added(self, page: QWidget) -> None:
        if getattr(page, "place", "") == PLACE:
            found: RolesPage = page  # type: ignore[assignment]  # the page of this place is loaded late
            self._page = found
            found.guide_asked.connect(self.guide_asked)
