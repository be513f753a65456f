"""What the window does to keep stores connected: it opens the guide, diagnoses failures, reminds of what ends.

Everything here hangs on one session, as `Configurator` does; each part is made when it is first needed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui.jobs import Jobs

if TYPE_CHECKING:
    from fvsestore_gui.ui.desk import Desk
    from fvsestore_gui.ui.operations_section import OperationsSection
    from fvsestore_gui.ui.window import Window


class ConnectionDesk(QObject):
    """`desk` knows the open draft; `section` has the tabs of the Parametras."""

    def __init__(
        self, window: "Window", section: "OperationsSection", office: Office, jobs: Jobs, desk: "Desk", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._section = section
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._store: Store | None = None

    # -- what the window tells ---------------------------------------------------------------------------------------

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none, or the open one was read again."""
        self._store = store

    def tested(self, error: FvsError | None) -> None:
        """A test of the open draft's key has ended; `error` says how it failed."""

    def import_failed(self, code: str, error: FvsError) -> None:
        """An import of the store `code` has failed, begun by hand or by itself."""

    def act(self, name: str) -> bool:
        """A remedy's button (`Todo.action`); False where it is none of those here."""
        return False

    def finish(self) -> None:
        """The session is over: close what was opened beside the window."""
