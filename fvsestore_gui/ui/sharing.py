"""What other computers of an office mean for what is open here: keys that are elsewhere, and changes by somebody else.

Looked for when it matters, never in a busy poll: when the window comes to the front, a section or a Parametras is
opened, and before saving.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui import conflict_dialog, questions, wording
from fvsestore_gui.ui.desk import Desk
from fvsestore_gui.ui.footer_line import THEIRS, FooterLine
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.operations_section import OperationsSection
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.window import Window

#: a window that comes to the front again sooner is not looked after again
_AT_MOST_EVERY_MS = 10_000


class Sharing(QObject):
    """Joins the desk, the pages and the footer where others are concerned. `keys_told(absent)` tells Veiksmai."""

    def __init__(
        self,
        window: Window,
        desk: Desk,
        section: OperationsSection,
        line: FooterLine,
        keys_told: Callable[[bool], object],
    ) -> None:
        super().__init__(desk)
        self._window = window
        self._desk = desk
        self._section = section
        self._page = section.authorization
        self._line = line
        self._keys_told = keys_told
        self._asking = False
        self._looked = QElapsedTimer()
        self._looked.start()
        desk.secret_seen.connect(self._page.show_secret)
        desk.keys_known.connect(self._keys_known)
        desk.conflict.connect(self.ask)
        desk.caught_up.connect(self._caught_up)
        desk.gone.connect(lambda code: line.happened(self.tr("{0} was deleted on another computer.").format(code)))
        desk.rebased.connect(self._rebased)
        window.sidebar.chosen.connect(self._section_chosen)
        window.header.store_chosen.connect(lambda _: desk.look_again())
        window.footer.link_pressed.connect(lambda name: self.ask() if name == THEIRS else None)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)

    # -- keys that are on another computer ---------------------------------------------------------------------------

    def _keys_known(self) -> None:
        absent = bool(self._desk.keys_absent)
        if absent:
            self._page.show_keys_absent()
        self._keys_told(absent)

    def explain_keys(self) -> None:
        """An import was asked for, and this computer has no keys for it."""
        store = self._desk.store
        if store is None:
            return

        def answered(answer: str) -> None:
            if answer == "enter":
                self._window.open_section(Section.OPERATIONS)
                self._section.tabs.setCurrentWidget(self._page)
                # the question gives the focus back when it has gone
                QTimer.singleShot(0, self, self._page.enter_keys)

        questions.Question(
            self._window,
            self.tr("The keys of {0} are on another computer").format(store.code),
            self.tr(
                "Keys stay on the computer they were entered on. The orders can be seen and exported here, and report "
                "files imported. To import from here too, enter both keys: nothing changes for the other computers."
            ),
            (("enter", self.tr("&Enter the keys")), ("close", self.tr("&Close"))),
            answered,
            default="enter",
            meaning=Meaning.INFO,
        ).open()

    # -- changes by somebody else ------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Show what the other saved beside what is unsaved here, and let the user decide."""
        draft, theirs = self._desk.draft, self._desk.theirs
        if draft is None or theirs is None or self._asking:
            return
        self._asking = True

        def answered(answer: str) -> None:
            self._asking = False
            if answer == "mine":
                self._desk.save_mine()
            elif answer == "theirs":
                self._desk.take_theirs()
                self._caught_up(theirs)

        conflict_dialog.ask_conflict(self._window, draft, theirs, answered)

    def _caught_up(self, theirs: Store) -> None:
        by = theirs.saved_by or self.tr("another computer")
        said = self.tr("{0} as {1} saved it {2}").format(theirs.code, by, wording.date_text(theirs.saved_at))
        self._line.happened(said)

    def _rebased(self) -> None:
        self._page.show_rebased(self._desk.now())
        self._section.show_marketplaces()

    def _section_chosen(self, section: Section) -> None:
        if section is Section.OPERATIONS:
            self._look()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._look()

    def _look(self) -> None:
        if self._looked.elapsed() >= _AT_MOST_EVERY_MS:
            self._looked.restart()
            self._desk.look_again()
