"""Operacijų kūrimas: the tabs of a store, or the first page while there is none. Knows no office.

Light on purpose: it is built and filled with what was remembered before the office is open.
"""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import Participation
from fvsestore_gui.ui.authorization_page import AuthorizationPage
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.draft_tabs import DraftTabs
from fvsestore_gui.ui.first_page import FirstPage
from fvsestore_gui.ui.marketplaces_page import Kept, MarketplacesPage


class OperationsSection(QStackedWidget):
    """`authorization`, `marketplaces` and `first` are its pages; their signals are for whoever is at work."""

    new_pressed = Signal()
    practice_pressed = Signal()
    where_pressed = Signal()

    def __init__(self, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.authorization = AuthorizationPage()
        self.marketplaces = MarketplacesPage()
        self._practice = practice
        self._first: FirstPage | None = None
        self.tabs = DraftTabs()
        self.tabs.setAccessibleName(self.tr("Creating operations"))
        self.tabs.addTab(self.authorization, self.tr("Authorization"))
        self.tabs.addTab(self.marketplaces, self.tr("Marketplaces"))
        self._nothing = QWidget()
        for page in (self._nothing, self.tabs):
            self.addWidget(page)
        self._draft: Draft | None = None
        self._kept: Kept = {}
        self._shown: tuple[Region, tuple[Participation, ...]] | None = None
        self.authorization.onward.connect(lambda: self.tabs.setCurrentWidget(self.marketplaces))

    @property
    def first(self) -> FirstPage:
        """The first page; made when it is needed, which is once in the life of an installation."""
        if self._first is None:
            self._first = FirstPage(practice=self._practice)
            self._first.new_pressed.connect(self.new_pressed)
            self._first.practice_pressed.connect(self.practice_pressed)
            self._first.where_pressed.connect(self.where_pressed)
            self.addWidget(self._first)
        return self._first

    def show_draft(self, draft: Draft | None, now: datetime) -> None:
        """A store's draft; None shows the first page."""
        self._draft = draft
        self._kept = {}
        self.setCurrentWidget(self.first if draft is None else self.tabs)
        if draft is not None:
            self.authorization.show_draft(draft, now)
            # the other tab is filled after this one is painted
            QTimer.singleShot(0, self, self.show_marketplaces)

    @property
    def draft(self) -> Draft | None:
        """What is shown."""
        return self._draft

    def show_kept(self, kept: Kept) -> None:
        """What is kept of each marketplace of the open store."""
        self._kept = kept
        self.show_marketplaces()

    def show_marketplaces(self) -> None:
        """The marketplaces again: another region, or another answer of Amazon."""
        draft = self._draft
        if draft is None:
            return
        saved = draft.saved
        at = None
        if draft.test is not None and draft.test.participations is not None:
            at = draft.test.tested_at
        elif saved is not None and saved.test_result == "":
            at = saved.tested_at
        self._shown = (draft.region, draft.participations)
        self.marketplaces.show_draft(draft, self._kept, at)

    def catch_up(self) -> None:
        """Show the marketplaces again where the draft has others now."""
        draft = self._draft
        if draft is not None and self._shown != (draft.region, draft.participations):
            self.show_marketplaces()

    def jump(self, field: str) -> bool:
        """To the field of this name on one of the tabs; False where there is none."""
        if field == "Prekyvietės":
            self.tabs.setCurrentWidget(self.marketplaces)
            self.marketplaces.table.setFocus()
            return True
        self.tabs.setCurrentWidget(self.authorization)
        return self.authorization.focus_field(field)
