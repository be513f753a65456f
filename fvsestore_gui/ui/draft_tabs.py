"""Tabs whose choices are a draft until Saugoti: how they stand in a section, and all of them together for the window.

A page is made from `OtherTab`, or from `PostingTab` where it belongs to the open Parametras. This file knows no office,
so that a section may be shown before the office is open.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui.sidebar import Section

if TYPE_CHECKING:
    from fvsestore_gui.ui.other_tab import OtherTab


class DraftTabs(QTabWidget):
    """Tabs, some of them pages with a draft; `changed`, `told`, `again`, `leaving`, `save_asked` come from those."""

    changed = Signal()
    told = Signal(str)
    again = Signal()
    leaving = Signal(object, object)
    save_asked = Signal()
    #: a page with a draft was put behind the others
    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        #: the pages with a draft that are made already
        self.made: list[OtherTab] = []
        self._store: Store | None = None
        self._keyring = ""
        #: whether a page must stay as it is just now
        self.busy: Callable[[], bool] = lambda: False
        self.currentChanged.connect(lambda _: self.refresh())

    def add_pages(self, pages: Sequence["OtherTab"]) -> None:
        """Put them behind those that are there."""
        for page in pages:
            self.made.append(page)
            page.show_keyring(self._keyring)
            page.set_store(self._store)
            page.show_saved()
            page.changed.connect(self.changed)
            page.told.connect(self.told)
            page.again.connect(self.again)
            page.leaving.connect(self.leaving)
            page.save_asked.connect(self.save_asked)
            self.addTab(page, page.title)
            self.added.emit(page)

    def refresh(self) -> None:
        """What is saved may have changed while another page was in front."""
        for page in self.made:
            if page is self.currentWidget() and not page.changes and not self.busy():
                page.show_saved()

    def show_keyring(self, words: str) -> None:
        """Where secrets are kept, in words."""
        self._keyring = words
        for page in self.made:
            page.show_keyring(words)

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none, or the open one was read again."""
        self._store = store
        for page in self.made:
            page.set_store(store)

    def jump(self, field: str) -> bool:
        """To the field of this name on one of the pages; False where there is none."""
        for page in self.made:
            if page.jump(field):
                self.setCurrentWidget(page)
                return True
        return False


class Drafts(QObject):
    """All pages with a draft, in whatever section: what is unsaved in them, and Saugoti for them."""

    changed = Signal()
    told = Signal(str)
    again = Signal()
    leaving = Signal(object, object)
    save_asked = Signal()

    def __init__(self, sections: Mapping[Section, DraftTabs], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = sections
        #: something of them is being saved
        self.saving = False
        #: other data are opened from now on: this session is over
        self.ended = False
        for tabs in sections.values():
            tabs.busy = lambda: self.saving
            tabs.changed.connect(self.changed)
            tabs.told.connect(self.told)
            tabs.again.connect(self.again)
            tabs.leaving.connect(self.leaving)
            tabs.save_asked.connect(self.save_asked)

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none, or the open one was read again."""
        for tabs in self._sections.values():
            tabs.set_store(store)

    @property
    def _changed_pages(self) -> list["OtherTab"]:
        return [page for tabs in self._sections.values() for page in tabs.made if page.changes]

    @property
    def changes(self) -> list[str]:
        """Names of what is unsaved in all pages, for people."""
        return [name for page in self._changed_pages for name in page.changes]

    @property
    def stops(self) -> list[str]:
        """The fields that stop Saugoti, as errors name them."""
        return [name for page in self._changed_pages for name in page.stops]

    def ask_all(self) -> None:
        """Saugoti was pressed: empty fields count from now on."""
        for page in self._changed_pages:
            page.ask_all()

    def take_back(self) -> None:
        """Give up what is not saved."""
        for page in self._changed_pages:
            page.take_back()

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        """Save page after page. `done(again)`, or `failed(error)` at the first that could not be saved."""
        waiting = sorted(self._changed_pages, key=lambda page: page.ends_session)
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

    def jump(self, field: str) -> Section | None:
        """To the field of this name; the section it is in, None where there is none."""
        return next((section for section, tabs in self._sections.items() if tabs.jump(field)), None)
