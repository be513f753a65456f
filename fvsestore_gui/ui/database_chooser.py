"""Choosing a database: its fields at the left, what is known of it at the right, and the look into it in a job.

Needs no open office: it also stands in the dialog that opens when no database could be opened.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.database_address import DATABASE_FIELD, SERVER_FIELD, USER_FIELD, DatabaseAddress
from fvsestore_gui.model.database_check import DatabaseCheck, Holds
from fvsestore_gui.office import DatabaseChoice
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.database_form import CERTIFICATE_FIELD, PASSWORD_FIELD, DatabaseForm
from fvsestore_gui.ui.database_panel import DatabasePanel
from fvsestore_gui.ui.jobs import Job, Jobs

LANE = "database check"
#: error -> the field it is about
_FIELDS = {
    "database_host": SERVER_FIELD,
    "database_unreachable": SERVER_FIELD,
    "database_password": PASSWORD_FIELD,
    "database_password_missing": PASSWORD_FIELD,
    "database_absent": DATABASE_FIELD,
    "database_certificate": CERTIFICATE_FIELD,
    "database_not_allowed": USER_FIELD,
}


class DatabaseChooser(QWidget):
    """`changed` with every change in the fields; `action` from the panel: "move_data", "join_database"."""

    changed = Signal()
    action = Signal(str)
    #: the look has ended: the panel should be seen
    told = Signal()

    def __init__(
        self,
        choice: DatabaseChoice,
        jobs: Jobs,
        *,
        practice: bool = False,
        movable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._jobs = jobs
        self._practice = practice
        #: whether there are open data that could be moved
        self._movable = movable
        self._job: Job | None = None
        self._now: DatabaseCheck | None = None
        self.form = DatabaseForm()
        self.form.setEnabled(not practice)
        self.form.setMaximumWidth(820)
        self.panel = DatabasePanel()
        self.test_button: QPushButton = shapes.button("", self._test_or_cancel, "arrow-clockwise")
        self.test_button.setMinimumWidth(124)
        self.test_button.setEnabled(not practice)
        self.form.add_button(self.test_button)
        left = QWidget()
        rows = shapes.column(left)
        rows.addWidget(self.form)
        rows.addStretch(1)
        self._panel_side = QWidget()
        side = QVBoxLayout(self._panel_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.panel)
        side.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(look.GAP_COLUMN)
        self._halves.addWidget(left, 1)
        self._halves.addWidget(self._panel_side)
        self._halves.addStretch(0)
        self._stacked = True
        self.set_stacked(False)
        self.form.changed.connect(self._form_changed)
        self.form.settled.connect(self.changed)
        self.panel.action.connect(self.action)
        self._show_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_stacked(self.window().width() < look.STACKED_BELOW)

    def set_stacked(self, stacked: bool) -> None:
        """The panel under the fields, or beside them."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._panel_side.setMaximumWidth(820 if stacked else look.PANEL_WIDTH)
        self._panel_side.setMinimumWidth(0 if stacked else look.PANEL_WIDTH)
        self._halves.setStretch(0, 0 if stacked else 1)
        self._halves.setStretch(2, 1 if stacked else 0)

    # -- what is saved -----------------------------------------------------------------------------------------------

    def show_saved(self) -> None:
        """The database in use: its address in the fields, and how it is in the panel."""
        address = self.saved
        self.form.show_address(address, password_kept=False)
        if self._now is None:
            self.panel.show_nothing_known()
        else:
            self.panel.show_now(self._now, practice=self._practice)
        self._look_now(address)

    @property
    def saved(self) -> DatabaseAddress | None:
        """The address in use, None for the file and for one that cannot be read."""
        try:
            return self._choice.address
        except CorrectInput:
            return None

    @property
    def has_content(self) -> bool:
        """Whether the database in use holds anything that could be moved; unknown counts as yes."""
        return self._now is None or self._now.holds is not Holds.NOTHING

    def _look_now(self, address: DatabaseAddress | None) -> None:
        def work(progress: Progress) -> tuple[bool, DatabaseCheck]:
            kept = False
            if address is not None:
                try:
                    kept = self._choice.password(address) is not None
                except FvsError:
                    kept = False  # the look tells whether it is missed
            return kept, self._choice.check(address, None, progress)

        def done(found: tuple[bool, DatabaseCheck]) -> None:
            kept, self._now = found
            if not self.dirty:
                self.form.show_address(address, password_kept=kept)
                self.panel.show_now(self._now, practice=self._practice)

        def failed(error: FvsError) -> None:
            if not self.dirty:
                self.panel.show_error(error)

        self._jobs.run(self, self.tr("Looking at the database in use"), work, lane=LANE, done=done, failed=failed)

    # -- what is chosen ----------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether the fields name another database than is used, or another way to it."""
        saved, form = self.saved, self.form
        if not form.is_server:
            return saved is not None
        return form.address is None or form.address != saved or bool(form.typed_password)

    @property
    def same_database(self) -> bool:
        """Whether it is the database in use, by another way or with another password."""
        saved, chosen = self.saved, self.form.address
        return saved is not None and chosen is not None and saved.key == chosen.key

    def password(self) -> Secret | None:
        """What was typed, None for what is kept."""
        typed = self.form.typed_password
        return self._choice.new_password(typed) if typed else None

    def take_back(self) -> None:
        """The database in use again, as it is known."""
        self.show_saved()

    # -- the look ----------------------------------------------------------------------------------------------------

    def look(
        self, done: Callable[[DatabaseCheck], object], failed: Callable[[FvsError], object], *, quiet: bool = False
    ) -> None:
        """Look into the database that the fields name, and show it; `quiet` leaves the panel to whoever asked."""
        self.cancel()
        address, password = self.form.address, self.password()
        self.panel.show_running()

        def found(check: DatabaseCheck) -> None:
            self._ended()
            if check.error is not None:
                self._show_refusal(check.error)
            if not quiet or check.error is not None:
                self.panel.show_check(
                    check,
                    in_use=self.same_database or not self.dirty,
                    may_move=self._movable and self.has_content and self.dirty,
                )
            shapes.announce(self.panel, self.panel.title)
            self.told.emit()
            done(check)

        def refused(error: FvsError) -> None:
            self._ended()
            self.panel.show_error(error)
            self.told.emit()
            failed(error)

        self._job = self._jobs.run(
            self,
            self.tr("Checking the connection"),
            lambda progress: self._choice.check(address, password, progress),
            lane=LANE,
            done=found,
            failed=refused,
            cancelled=self._cancelled,
        )
        self._show_button()

    def cancel(self) -> None:
        """Stop looking; nothing is changed by it anyway."""
        if self._job is not None:
            self._job.cancel()

    @property
    def looking(self) -> bool:
        return self._job is not None

    def _test_or_cancel(self) -> None:
        if self._job is not None:
            self.cancel()
            return
        self.form.ask_all()
        stops = self.form.stops
        if stops:
            self.form.jump(stops[0])
            self.changed.emit()
            return
        self.look(lambda _: None, lambda _: None)

    def _ended(self) -> None:
        self._job = None
        self._show_button()

    def _cancelled(self) -> None:
        self._ended()
        self.panel.show_cancelled()

    def _show_refusal(self, error: FvsError) -> None:
        field = _FIELDS.get(error.code)
        if field is not None:
            self.form.show_refusal(field, wording.sentence(error).title)

    def _show_button(self) -> None:
        looking = self._job is not None
        self.test_button.setText(self.tr("Cancel") if looking else self.tr("&Test the connection"))
        look.set_icon(self.test_button, "x" if looking else "arrow-clockwise")

    def _form_changed(self) -> None:
        if self._job is None:
            if self.dirty:
                self.panel.show_untested()
            elif self._now is not None:
                self.panel.show_now(self._now, practice=self._practice)
        self.changed.emit()
