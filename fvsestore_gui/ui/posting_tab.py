"""What the tabs have in common that belong to the open Parametras: Operacijos, PVM, and those of Aprašymų kūrimas.

Each reads what is saved in a job when it is seen, and lets nothing be typed before. What is unsaved stays when the same
Parametras is read again, and when the tab comes to the front.
"""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.other_tab import OtherTab


class PostingTab(OtherTab):
    """A page of a Parametras: lay it out on `body`, and give `fetch`, `edits`, `empty` and `save`.

    `store` is the open Parametras, None while there is no saved one; `loaded` whether its saved choices are shown.
    """

    #: the header of such pages tells how Finvalda answers
    about_finvalda = True
    #: what other pages call it that lead here: "settings", "vat", "products"
    place = ""

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self.store: Store | None = None
        self.loaded = False
        #: the Parametras that is being read just now
        self._reading: str | None = None
        self._rows = shapes.column(self.inside, spacing=look.GAP_BUTTON)
        #: why there is nothing to choose here
        self.absence = shapes.Note()
        self.body = QWidget()
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._rows.addWidget(self.absence)
        self._rows.addWidget(self.body, 1)
        self._ready()

    # -- what a page gives -------------------------------------------------------------------------------------------

    def fetch(self, code: str) -> Callable[[], object]:
        """In a worker: read what is saved for this Parametras. Back comes what shows it, to be called in the window."""
        raise NotImplementedError  # every page has its own; Qt classes cannot be abstract

    def empty(self) -> None:
        """Another Parametras is open or none: show nothing of the one before."""

    def look_for(self, what: str) -> None:
        """Another page led here because of `what`: an SKU, a number of a row. A page that can, shows just that."""

    @property
    def edits(self) -> list[str]:
        """Names of what differs from what is saved, for people; asked only while `loaded`."""
        return []

    # -- what the window tells ---------------------------------------------------------------------------------------

    @property
    def changes(self) -> list[str]:
        return self.edits if self.loaded else []

    def set_store(self, store: Store | None) -> None:
        before, self.store = self.store, store
        if before is None or store is None or before.uid != store.uid:
            self.loaded = False
            self._reading = None
            self.empty()
            self._ready()
            self.changed.emit()
        self.show_saved()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_saved()

    def show_saved(self) -> None:
        """Read what is saved and show it, unless something is unsaved by then; a tab nobody sees waits for that."""
        if not self.isVisible() or self.changes:
            return
        self.read()

    def read(self) -> None:
        """Read what is saved, seen or not."""
        store = self.store
        if store is None or self._reading == store.uid:
            return
        self._reading = store.uid

        def work(_: Progress) -> Callable[[], object]:
            return self.fetch(store.code)

        def done(show: Callable[[], object]) -> None:
            if self.store is None or self.store.uid != store.uid:
                return
            self._reading = None
            if self.changes:
                return
            show()
            self.loaded = True
            self._ready()
            self.changed.emit()

        def failed(error: FvsError) -> None:
            if self.store is None or self.store.uid != store.uid:
                return
            self._reading = None
            self.absence.say(
                wording.sentence(error).in_one_line, Meaning.ERROR, link=wording.action_word("retry"), pressed=self.read
            )

        self._jobs.run(
            self,
            self.tr("Reading {0} of {1}").format(self.title, store.code),
            work,
            lane="database",
            done=done,
            failed=failed,
        )

    def take_back(self) -> None:
        """Give up what is not saved: what is saved is read again."""
        self.loaded = False
        self._ready()
        self.read()

    def _ready(self) -> None:
        self.body.setEnabled(self.loaded)
        self.absence.say("" if self.store is not None else self.tr("There must be a saved Parameter first."))
