"""Kita: the tabs that concern the whole program, one file a page, and what the window asks of all of them together.

A new tab is a class made from `OtherTab` and one line in `OtherSection._make`. The pages are made when Kita is first
opened, so that none of them slows the start; until then nothing in them can be unsaved.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui.database_page import DatabasePage
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.other_page import OtherPage
from fvsestore_gui.ui.other_tab import OtherTab
from fvsestore_gui.ui.schedule_page import SchedulePage


class OtherSection(QTabWidget):
    """`changed`, `told`, `again`, `leaving` and `save_asked` are passed on from the tabs."""

    changed = Signal()
    told = Signal(str)
    again = Signal()
    leaving = Signal(object, object)
    save_asked = Signal()

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Other"))
        self._office = office
        self._jobs = jobs
        self._store: Store | None = None
        self._keyring = ""
        self._pages: list[OtherTab] = []
        #: something of it is being saved
        self.saving = False
        #: other data are opened from now on: this session is over
        self.ended = False

    def _make(self) -> list[OtherTab]:
        """Every tab, in its order."""
        office, jobs = self._office, self._jobs
        return [OtherPage(office, jobs), SchedulePage(office, jobs), DatabasePage(office, jobs)]

    @property
    def pages(self) -> list[OtherTab]:
        """The tabs, made now where Kita was not opened yet."""
        if not self._pages:
            self._pages = self._make()
            for page in self._pages:
                page.show_keyring(self._keyring)
                page.set_store(self._store)
                page.show_saved()
                page.changed.connect(self.changed)
                page.told.connect(self.told)
                page.again.connect(self.again)
                page.leaving.connect(self.leaving)
                page.save_asked.connect(self.save_asked)
                self.addTab(page, page.title)
            self.currentChanged.connect(lambda _: self._refresh())
        return self._pages

    def open(self, kind: type[OtherTab] | None = None) -> None:
        """Kita comes to the front; `kind` names the tab that is wanted."""
        made = bool(self._pages)
        for page in self.pages:
            if kind is not None and isinstance(page, kind):
                self.setCurrentWidget(page)
        if made:
            self._refresh()

    def _refresh(self) -> None:
        """What is saved may have changed while another page was in front."""
        page = self.currentWidget()
        if isinstance(page, OtherTab) and not page.changes and not self.saving:
            page.show_saved()

    # -- what the window tells ---------------------------------------------------------------------------------------

    def show_keyring(self, words: str) -> None:
        """Where secrets are kept, in words."""
        self._keyring = words
        for page in self._pages:
            page.show_keyring(words)

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none."""
        self._store = store
        for page in self._pages:
            page.set_store(store)

    # -- a draft until Saugoti ---------------------------------------------------------------------------------------

    @property
    def changes(self) -> list[str]:
        """Names of what is unsaved in all tabs, for people."""
        return [name for page in self._pages for name in page.changes]

    @property
    def stops(self) -> list[str]:
        """The fields that stop Saugoti, as errors name them."""
        return [name for page in self._pages if page.changes for name in page.stops]

    def ask_all(self) -> None:
        """Saugoti was pressed: empty fields count from now on."""
        for page in self._pages:
            if page.changes:
                page.ask_all()

    def take_back(self) -> None:
        """Give up what is not saved."""
        for page in self._pages:
            if page.changes:
                page.take_back()

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        """Save tab after tab. `done(again)`, or `failed(error)` at the first that could not be saved."""
        waiting = sorted((page for page in self._pages if page.changes), key=lambda page: page.ends_session)
        wanted = False

        def go_on() -> None:
            if not waiting:
                self.saving = False
                done(wanted)
                return
            waiting[0].save(saved, not_saved)

        def saved(again: bool) -> None:
            nonlocal wanted
            wanted = wanted or again
            page = waiting.pop(0)
            if page.ends_session:
                self.ended = True
            else:
                page.show_saved()
            go_on()

        def not_saved(error: FvsError) -> None:
            self.saving = False
            failed(error)

        self.saving = True
        go_on()

    def jump(self, field: str) -> bool:
        """To the field of this name on one of the tabs; False where there is none."""
        for page in self._pages:
            if page.jump(field):
                self.setCurrentWidget(page)
                return True
        return False
