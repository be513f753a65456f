"""What is done with a whole Parametras: choosing, making, copying, renaming, deleting. Nothing unsaved is lost."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from fvsestore_gui.ui import questions, typed_keys, wording
from fvsestore_gui.ui.desk import Desk
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.operations_section import OperationsSection
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.window import Window


class Leave(Protocol):
    """Do `then` once nothing unsaved is lost by it, `otherwise` when the user stays."""

    def __call__(self, then: Callable[[], object], otherwise: Callable[[], object] = ...) -> None: ...


class StoreVerbs(QObject):
    """The header's buttons. `show_header` says again what is open, where another was chosen in vain."""

    def __init__(
        self,
        window: Window,
        desk: Desk,
        section: OperationsSection,
        leave: Leave,
        show_header: Callable[[], object],
    ) -> None:
        super().__init__(desk)
        self._window = window
        self._desk = desk
        self._section = section
        self._leave = leave
        self._show_header = show_header

    def choose(self, code: str, then: Callable[[], object] = lambda: None) -> None:
        """Open the saved one of this code, and then do `then`; nothing where it is open already."""
        saved = self._desk.store
        store = next((store for store in self._desk.stores if store.code == code), None)
        if store is None or (saved is not None and saved.uid == store.uid):
            return

        def open_it() -> None:
            self._desk.open(Draft.of(self._desk.fresh(store)))
            then()

        self._leave(open_it, self._show_header)

    def begin_new(self) -> None:
        """An empty one."""
        self._leave(lambda: self._begin(Draft.new()))

    def begin_copy(self) -> None:
        """One like the open one, but for its keys."""

        def copy() -> None:
            like = self._desk.store
            if like is not None:
                self._begin(Draft.new(like, self._desk.free_code(like.code)))

        self._leave(copy)

    def begin_with_keys(self) -> None:
        """A new one with the keys that are typed in the open one, which is as it was saved then."""
        draft, page = self._desk.draft, self._section.authorization
        if draft is None or draft.saved is None:
            return
        code, region = self._desk.free_code(draft.saved.code), draft.region
        typed = typed_keys.take(page, draft)
        page.show_draft(draft, self._desk.now())

        def begin() -> None:
            made = Draft.new(code=code)
            made.choose_region(region)
            self._begin(made)
            typed_keys.give(page, typed)

        self._leave(begin, lambda: typed_keys.give(page, typed))

    def _begin(self, draft: Draft) -> None:
        self._window.open_section(Section.OPERATIONS)
        self._section.tabs.setCurrentWidget(self._section.authorization)
        self._desk.open(draft)

    def rename(self) -> None:
        """Another code for the open one."""
        store = self._desk.store
        if store is None:
            return

        def trouble(code: str) -> str:
            found = self._desk.code_trouble(code)
            return wording.sentence(found).what if found is not None else ""

        def answered(code: str | None) -> None:
            if code is not None:
                self._desk.rename(store, code)

        self._leave(lambda: questions.ask_code(self._window, store.code, trouble, answered))

    def remove(self) -> None:
        """Delete the open one, if the user says so."""
        store = self._desk.store
        if store is None:
            return

        def answered(remove: bool, orders: bool) -> None:
            if remove:
                self._desk.remove(store, orders=orders)

        questions.ask_removal(self._window, store.code, answered)
