"""Kita → Duomenų bazė: where the data are, and the way to a database that the office shares, or back to a file.

What is chosen is a draft until Saugoti, which first looks into the database and asks where it is not the same one: move
the data there, begin with an empty one, or join what is there.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from fvsestore_gui.errors import Cancelled, FvsError
from fvsestore_gui.model.database_check import DatabaseCheck, Holds
from fvsestore_gui.office import Office
from fvsestore_gui.ui import questions, shapes
from fvsestore_gui.ui.database_chooser import DatabaseChooser
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.move_dialog import MoveDialog
from fvsestore_gui.ui.other_tab import OtherTab

Done = Callable[[bool], object]
Failed = Callable[[FvsError], object]


class DatabasePage(OtherTab):
    """See the module. Saved last of all tabs, for the session ends with it."""

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self._busy = False
        self.dialog: MoveDialog | None = None
        self.chooser = DatabaseChooser(office.choice, jobs, practice=office.practice)
        rows = shapes.column(self.inside)
        rows.setContentsMargins(4, 16, 0, 12)
        rows.addWidget(self.chooser)
        self.chooser.changed.connect(self.changed)
        self.chooser.action.connect(self._act)
        # on a small screen the panel is below the fields
        self.chooser.told.connect(lambda: QTimer.singleShot(0, self, self._show_panel))

    def _show_panel(self) -> None:
        self.ensureWidgetVisible(self.chooser.panel)

    @property
    def title(self) -> str:
        return self.tr("Database")

    @property
    def ends_session(self) -> bool:
        return True

    # -- a draft until Saugoti ---------------------------------------------------------------------------------------

    @property
    def changes(self) -> list[str]:
        return [self.tr("database")] if self.chooser.dirty and not self._busy else []

    @property
    def stops(self) -> list[str]:
        return self.chooser.form.stops

    def show_saved(self) -> None:
        if not self._busy:
            self.chooser.show_saved()

    def ask_all(self) -> None:
        self.chooser.form.ask_all()

    def jump(self, field: str) -> bool:
        return self.chooser.form.jump(field)

    def save(self, done: Done, failed: Failed) -> None:
        """Look first; then use it, move to it, or leave all as it is."""
        self.chooser.look(lambda check: self._looked(check, done, failed), failed, quiet=True)

    def _looked(self, check: DatabaseCheck, done: Done, failed: Failed) -> None:
        if check.error is not None:
            failed(check.error)
        elif self.chooser.same_database:
            self._use(done, failed)
        elif check.holds is Holds.OFFICE:
            self._ask_join(check, done, failed)
        elif self.chooser.has_content:
            self._ask_move(check, done, failed)
        else:
            self._use(done, failed)

    def _use(self, done: Done, failed: Failed) -> None:
        address, password = self.chooser.form.address, self.chooser.password()
        self._jobs.run(
            self,
            self.tr("Choosing the database"),
            lambda _: self._office.choice.use(address, password),
            lane="keyring",
            done=lambda _: _told(done, True),
            failed=lambda error: _told(failed, error),
        )

    # -- asking ------------------------------------------------------------------------------------------------------

    def _ask_join(self, check: DatabaseCheck, done: Done, failed: Failed) -> None:
        def answered(answer: str) -> None:
            if answer == "join":
                self._use(done, failed)
            else:
                self._stay(check, failed)

        text = self.tr("The data of an office are there: {0}. This computer then shows them.").format(
            ", ".join(check.stores) or self.tr("no Parameters")
        )
        kept = self.tr("What it has now stays where it is and is not mixed with it.")
        if self.chooser.saved is None:
            kept = self.tr("What this computer has in its own file stays there and is not mixed with it.")
        questions.Question(
            self.window(),
            self.tr("Join {0}?").format(check.place),
            f"{text} {kept}",
            (("join", self.tr("&Join")), ("stay", self.tr("S&tay"))),
            answered,
            default="join",
            meaning=None,
        ).open()

    def _ask_move(self, check: DatabaseCheck, done: Done, failed: Failed) -> None:
        def answered(answer: str) -> None:
            if answer == "move":
                self._open_move(lambda: done(True), lambda: self._stay(check, failed))
            elif answer == "empty":
                self._use(done, failed)
            else:
                self._stay(check, failed)

        questions.Question(
            self.window(),
            self.tr("Move the data to {0}?").format(check.place),
            self.tr("Nothing is there yet. If the data are not moved, this computer begins without stores and orders."),
            (
                ("move", self.tr("&Move the data…")),
                ("empty", self.tr("Begin &empty")),
                ("stay", self.tr("S&tay")),
            ),
            answered,
            default="move",
            meaning=None,
        ).open()

    def _stay(self, check: DatabaseCheck, failed: Failed) -> None:
        self.chooser.panel.show_check(check, in_use=False, may_move=self.chooser.has_content)
        failed(Cancelled())

    # -- moving and joining by the panel's buttons -------------------------------------------------------------------

    def _act(self, name: str) -> None:
        if name == "move_data":
            # what is unsaved elsewhere belongs to the old database: it is asked about first
            self._busy = True
            self.changed.emit()
            self.leaving.emit(lambda: self._open_move(self._moved, self._back), self._back)
        elif name == "join_database":
            self.save_asked.emit()

    def _open_move(self, moved: Callable[[], object], left: Callable[[], object]) -> None:
        form = self.chooser.form
        address = form.address
        self._busy = True
        place = address.place if address is not None else str(self._office.paths.database)
        self.dialog = MoveDialog(
            self._office,
            self._jobs,
            address.text if address is not None else "",
            place,
            self.chooser.password(),
            self.window(),
        )

        def ended(then: Callable[[], object]) -> None:
            self.dialog = None
            self._busy = False
            then()

        self.dialog.moved.connect(lambda: ended(moved))
        self.dialog.left.connect(lambda: ended(left))
        self.dialog.open()

    def _moved(self) -> None:
        # the fields name what is in use now
        self._busy = True
        self.again.emit()

    def _back(self) -> None:
        self._busy = False
        self.changed.emit()


def _told(whom: Callable[[Any], object], what: object) -> None:
    whom(what)
