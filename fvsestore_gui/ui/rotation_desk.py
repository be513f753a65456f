"""Keisti slaptažodį of the open Parametras, and the sentence where this computer works with the secret before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.rotation_dialog import RotationDialog

if TYPE_CHECKING:
    from fvsestore_gui.ui.desk import Desk
    from fvsestore_gui.ui.operations_section import OperationsSection
    from fvsestore_gui.ui.window import Window


class RotationDesk(QObject):
    """`desk` knows the open draft; `section` has Autorizacija."""

    #: the new Client secret is in force, and may be let to work once
    test_asked = Signal()
    #: for the footer: this computer works with the Client secret before the last
    said = Signal(str)

    def __init__(
        self, window: "Window", section: "OperationsSection", office: Office, jobs: Jobs, desk: "Desk", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._section = section
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._said = ""
        #: the dialog that is open
        self.shown: RotationDialog | None = None

    def open(self) -> bool:
        """Begin to change the Client secret of the open store; False where none is saved yet."""
        store = self._desk.store
        if store is None:
            return False
        if self.shown is not None:
            self.shown.raise_()
            return True
        dialog = RotationDialog(self._office, self._jobs, store, self._window)
        dialog.changed.connect(self._desk.read_own_change)
        dialog.test_asked.connect(self.test_asked)
        dialog.finished.connect(self._closed)
        self.shown = dialog
        dialog.open()
        return True

    def look(self) -> None:
        """The keys may have been used: say it where that was the Client secret before the last."""
        store = self._desk.store
        if store is None:
            return
        self._jobs.run(
            self,
            self.tr("Looking at the Client secret of {0}").format(store.code),
            lambda _: self._office.connection.secret_warning(store.code),
            lane="keyring",
            done=lambda warning: self._known(store, warning),
            failed=lambda _: None,  # whoever needs the store is told
        )

    def _known(self, store: Store, warning: FvsError | None) -> None:
        shown = self._desk.store
        if shown is None or shown.uid != store.uid:
            return
        row = self._section.authorization.rows[CredentialField.CLIENT_SECRET]
        said = wording.sentence(warning).in_one_line if warning is not None else ""
        if said:
            if said != self._said:
                self.said.emit(said)
            row.remark(said, Meaning.WARNING, link=self.tr("Change it…"), pressed=self.open)
        elif self._said:
            row.remark("")
            if self._desk.draft is not None:
                self._section.authorization.ages.show(self._desk.draft, self._desk.now())
        self._said = said

    def _closed(self) -> None:
        self.shown = None

    def finish(self) -> None:
        """The session is over."""
        if self.shown is not None:
            self.shown.close()
