"""Kita: the tabs that concern the whole program, one file a page.

A new tab is a class made from `OtherTab` and one line in `OtherSection._make`. The pages are made when Kita is first
opened, so that none of them slows the start; until then nothing in them can be unsaved.
"""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from fvsestore_gui.office import Office
from fvsestore_gui.ui.audit_page import AuditPage
from fvsestore_gui.ui.calendar_page import CalendarPage
from fvsestore_gui.ui.database_page import DatabasePage
from fvsestore_gui.ui.draft_tabs import DraftTabs
from fvsestore_gui.ui.finvalda_page import FinvaldaPage
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.network_page import NetworkPage
from fvsestore_gui.ui.other_page import OtherPage
from fvsestore_gui.ui.other_tab import OtherTab
from fvsestore_gui.ui.personal_page import PersonalPage
from fvsestore_gui.ui.schedule_page import SchedulePage


class OtherSection(DraftTabs):
    """See the module. `finvalda_checked(connection, check)` when the saved connection to Finvalda was tested."""

    finvalda_checked = Signal(object, object)
    #: the client secret of the store of this code is to be changed
    rotate_asked = Signal(str)
    #: somebody said when secrets were made
    dates_saved = Signal()

    def __init__(self, office: Office, jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Other"))
        self._office = office
        self._jobs = jobs
        self._settings = settings

    def _make(self) -> list[OtherTab]:
        """Every tab, in its order."""
        office, jobs = self._office, self._jobs
        return [
            OtherPage(office, jobs),
            SchedulePage(office, jobs),
            FinvaldaPage(office, jobs),
            DatabasePage(office, jobs),
            NetworkPage(office, jobs),
            PersonalPage(office, jobs, self._settings),
            CalendarPage(office, jobs),
            AuditPage(office, jobs, self._settings),
        ]

    @property
    def pages(self) -> list[OtherTab]:
        """The tabs, made now where Kita was not opened yet."""
        if not self.made:
            self.add_pages(self._make())
            for page in self.made:
                if isinstance(page, FinvaldaPage):
                    page.checked.connect(self.finvalda_checked)
                elif isinstance(page, CalendarPage):
                    page.rotate_asked.connect(self.rotate_asked)
                    page.dates_saved.connect(self.dates_saved)
        return self.made

    def look_at_ends(self) -> None:
        """What ends may have changed while Kas artėja is shown."""
        for page in self.made:
            if isinstance(page, CalendarPage):
                page.show_saved()

    def open(self, kind: type[OtherTab] | None = None) -> None:
        """Kita comes to the front; `kind` names the tab that is wanted."""
        made = bool(self.made)
        for page in self.pages:
            if kind is not None and isinstance(page, kind):
                self.setCurrentWidget(page)
        if made:
            self.refresh()
