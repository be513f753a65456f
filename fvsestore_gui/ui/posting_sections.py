"""Where the tabs about Finvalda stand: behind those of Operacijų kūrimas, and in Aprašymų kūrimas, all of it theirs."""

import importlib
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui.draft_tabs import DraftTabs
from fvsestore_gui.ui.finvalda_state import FinvaldaState
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.operations_section import OperationsSection
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.window import Window


class PostingSections(QObject):
    """`load` them once the fields are filled; `descriptions` is the section Aprašymų kūrimas.

    `orders_asked` carries the ids of orders that wait for something on one of the pages.
    """

    orders_asked = Signal(object)

    def __init__(self, window: Window, section: OperationsSection, office: Office, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._section = section
        self._office = office
        self._jobs = jobs
        self._asked = False
        self._store: Store | None = None
        #: how Finvalda answers
        self.state = FinvaldaState(office, jobs, self)
        self.descriptions = DraftTabs()
        self.descriptions.setAccessibleName(QCoreApplication.translate("Sidebar", "Creating cards"))

    def load(self) -> None:
        """Import and make the pages, once."""
        if self._asked:
            return
        self._asked = True

        def built(module: ModuleType) -> None:
            settings = self._window.settings
            self._section.tabs.add_pages(module.connection_pages(self._office, self._jobs, settings))
            self._section.tabs.add_pages(module.operations_pages(self._office, self._jobs, settings))
            self.descriptions.add_pages(module.descriptions_pages(self._office, self._jobs, settings))
            for page in self.descriptions.made:
                if hasattr(page, "orders_asked"):
                    page.orders_asked.connect(self.orders_asked)
            self.set_store(self._store)

        self._jobs.run(
            self,
            self.tr("Loading the tabs about Finvalda"),
            lambda _: importlib.import_module("fvsestore_gui.ui.posting_pages"),
            lane="loading",
            done=built,
        )

    def set_store(self, store: Store | None) -> None:
        """Aprašymų kūrimas is there while there is a saved Parametras."""
        self._store = store
        button = self._window.sidebar.button(Section.DESCRIPTIONS)
        here = store is not None and bool(self.descriptions.made)
        button.setEnabled(here)
        button.set_hint("" if store is not None else self.tr("There must be a saved Parameter first."))
        if not here and self._window.sections.currentWidget() is self.descriptions:
            self._window.open_section(Section.OPERATIONS)

    def go(self, place: str, what: str) -> None:
        """To the page of this name, because of `what`."""
        for section, tabs in ((Section.OPERATIONS, self._section.tabs), (Section.DESCRIPTIONS, self.descriptions)):
            for page in tabs.made:
                if getattr(page, "place", "") == place:
                    self._window.open_section(section)
                    tabs.setCurrentWidget(page)
                    page.look_for(what)  # type: ignore[attr-defined]  # a page with a place is a PostingTab
                    return

    @property
    def in_front(self) -> bool:
        """Whether the page that is seen is about Finvalda."""
        return bool(getattr(front_page(self._window), "about_finvalda", False))


def front_page(window: Window) -> QWidget | None:
    """The page that is seen: the tab in front of the open section."""
    section = window.sections.currentWidget()
    inside = getattr(section, "tabs", section)
    return inside.currentWidget() if isinstance(inside, QTabWidget) else section
