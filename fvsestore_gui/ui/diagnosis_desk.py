"""What the window does about diagnoses: it begins them, by hand or when something failed, and leads to what they say.

It never brings a page to the front by itself: a line where the failure is told leads to Diagnostika.
"""

import importlib
from collections.abc import Sequence
from datetime import datetime
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.diagnosis import Colour
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui import diagnosis_words
from fvsestore_gui.ui.diagnosing import Diagnosing, Examined, explains
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.secret_remedies import remedies
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.wording import Todo

if TYPE_CHECKING:
    from fvsestore_gui.ui.desk import Desk
    from fvsestore_gui.ui.diagnosis_page import DiagnosisPage
    from fvsestore_gui.ui.operations_section import OperationsSection
    from fvsestore_gui.ui.support_dialog import SupportDialog
    from fvsestore_gui.ui.window import Window

PLACE = "diagnosis"
#: remedies that are fields of Autorizacija, or its test
_OF_AUTHORIZATION = ("change_", "enter_keys", "test_key")


class DiagnosisDesk(QObject):
    """`desk` knows the open draft; `section` has the tabs, one of which is Diagnostika once it is loaded."""

    #: code of an error whose step of the guide is to be shown
    guide_asked = Signal(str)

    def __init__(
        self, window: "Window", section: "OperationsSection", office: Office, jobs: Jobs, desk: "Desk", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._section = section
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._page: DiagnosisPage | None = None
        #: what is to be shown once the page is there
        self._wanted = False
        #: key, revision of the keys, and when they failed: what the line beside Autorizacija speaks of
        self._told: tuple[str, int, datetime] | None = None
        self.diagnosing = Diagnosing(office, jobs, self)
        self.diagnosing.changed.connect(self._changed)
        section.tabs.added.connect(self._added)
        section.tabs.currentChanged.connect(lambda _: self._show())

    # -- what the window tells ---------------------------------------------------------------------------------------

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none, or the open one was read again."""
        self._told = None
        # the draft is in place when the signal that told of it has come to its end
        QTimer.singleShot(0, self, self._show)

    def tested(self, error: FvsError | None) -> None:
        """A test of the open draft's key has ended: where it failed, the cause is looked for."""
        draft = self._desk.draft
        if draft is None:
            return
        if error is None or not explains(error):
            # the way to Amazon is open, also where it leads to another account
            self._told = None
            return
        key = self._key
        self._told = (key, draft.revision, self._desk.now())
        self.diagnosing.begin_by_itself(key, draft.code, self._asked, self._edition, error)
        self._lead()

    def import_failed(self, code: str, error: FvsError) -> None:
        """An import of a saved store has failed: with its saved keys the cause is looked for."""
        saved = next((store for store in self._desk.stores if store.code == code), None)
        edition = None if saved is None else (saved.revision, 0, saved.marketplace_ids)
        self.diagnosing.begin_by_itself(code, code, lambda: code, edition, error)

    def show(self) -> None:
        """Bring Diagnostika of the open Parametras to the front."""
        self._wanted = self._page is None
        self._window.open_section(Section.OPERATIONS)
        if self._page is not None:
            self._section.tabs.setCurrentWidget(self._page)

    def show_cause(self) -> None:
        """The same because of a failure that was told elsewhere: where nothing is known of it, it is looked for now."""
        self.show()
        if self.diagnosing.of(self._key) is None:
            self._begin()

    def finish(self) -> None:
        """The session is over."""
        self.diagnosing.cancel_all()

    # -- the page ----------------------------------------------------------------------------------------------------

    def _added(self, page: QWidget) -> None:
        if getattr(page, "place", "") != PLACE:
            return
        found: DiagnosisPage = page  # type: ignore[assignment]  # the page of this place is loaded late
        self._page = found
        found.begin_asked.connect(self._begin)
        found.cancel_asked.connect(lambda: self.diagnosing.cancel(self._key))
        found.bundle_asked.connect(self.open_bundle)
        found.action.connect(self._act)
        found.panel.remedies = self._remedies
        self._show()
        if self._wanted:
            # once the tab stands in its place
            QTimer.singleShot(0, self, self.show)

    def _remedies(self, code: str, todo: Sequence[Todo]) -> Sequence[Todo]:
        draft = self._desk.draft
        return todo if draft is None else remedies(code, todo, draft, self._desk.now())

    def _begin(self) -> None:
        draft = self._desk.draft
        if draft is not None:
            self.diagnosing.begin(self._key, draft.code, self._asked(), self._edition)

    def _act(self, name: str) -> None:
        if name == "open_guide":
            self.guide_asked.emit(self._page.told_error if self._page is not None else "")
            return
        if name.startswith(_OF_AUTHORIZATION):
            self._section.tabs.setCurrentWidget(self._section.authorization)
        self._section.authorization.act(name)

    def open_bundle(self) -> None:
        """What is sent for help, for reading: of the open Parametras, or of the whole program where none is saved."""
        found = self.diagnosing.of(self._key)
        diagnosis = found.diagnosis if found is not None else None
        saved = self._desk.store
        code = saved.code if saved is not None else ""

        def loaded(module: ModuleType) -> None:
            dialog: SupportDialog = module.SupportDialog(
                self._office, self._jobs, self._window.settings, code, diagnosis, self._window
            )
            dialog.open()

        self._jobs.run(
            self,
            self.tr("Opening the support bundle"),
            lambda _: importlib.import_module("fvsestore_gui.ui.support_dialog"),
            lane="loading",
            done=loaded,
        )

    # -- inside ------------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        draft = self._desk.draft
        if draft is None:
            return ""
        return draft.saved.code if draft.saved is not None else f"draft {id(draft)}"

    @property
    def _edition(self) -> object:
        """Another one whenever what is looked at becomes another."""
        draft = self._desk.draft
        if draft is None:
            return None
        return draft.saved.revision if draft.saved is not None else 0, draft.revision, draft.marketplace_ids

    def _asked(self) -> str | StoreDraft:
        """What is looked at: the saved store where nothing of it is unsaved, else the draft as it is typed."""
        draft = self._desk.draft
        assert draft is not None
        if draft.saved is not None and not draft.changes():
            return draft.saved.code
        return self._desk.to_store_draft(draft)

    def _changed(self, key: str) -> None:
        if key == self._key:
            self._show()
            self._lead()

    def _show(self) -> None:
        if self._page is not None:
            found = self.diagnosing.of(self._key)
            self._page.show_examined(found, outdated=found is not None and found.edition != self._edition)

    def _lead(self) -> None:
        """The line under the result of the test that failed."""
        draft = self._desk.draft
        if draft is None or self._told is None or self._told[:2] != (self._key, draft.revision):
            return
        found = self.diagnosing.of(self._key)
        lead = self._section.authorization.panel.lead
        if found is None or (not found.running and found.begun_at < self._told[2]):
            # what was seen before says nothing of this failure
            lead.say(self.tr("Look where the way to Amazon breaks off."), link=self.tr("Diagnosis"), pressed=self.show)
            return
        meaning = Meaning.ERROR if found.diagnosis is not None and not found.diagnosis.good else None
        lead.say(self._words(found), meaning, link=self.tr("Diagnosis"), pressed=self.show)

    def _words(self, found: Examined) -> str:
        if found.running:
            tried = sum(1 for light in found.lights if light.colour is not Colour.NOT_TRIED)
            return self.tr("The cause is being looked for, step by step: %n so far.", "", tried)
        if found.diagnosis is None:
            return self.tr("The cause was not found out.")
        cause = found.diagnosis.cause
        if cause is None:
            return self.tr("All steps are in order now.")
        return self.tr("The first step that fails: {0}.").format(diagnosis_words.name(cause))
