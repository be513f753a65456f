"""What the window does to keep stores connected: it opens the guide, diagnoses failures, reminds of what ends.

Everything here hangs on one session, as `Configurator` does; each part is made when it is first needed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui.diagnosis_desk import DiagnosisDesk
from fvsestore_gui.ui.ends_desk import EndsDesk
from fvsestore_gui.ui.guide_desk import GuideDesk
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.network_page import NetworkPage
from fvsestore_gui.ui.other_section import OtherSection
from fvsestore_gui.ui.role_desk import RoleDesk
from fvsestore_gui.ui.rotation_desk import RotationDesk
from fvsestore_gui.ui.sidebar import Section

if TYPE_CHECKING:
    from fvsestore_gui.ui.desk import Desk
    from fvsestore_gui.ui.operations_section import OperationsSection
    from fvsestore_gui.ui.window import Window


class ConnectionDesk(QObject):
    """`desk` knows the open draft; `section` has the tabs of the Parametras, `other` those of Kita."""

    def __init__(
        self,
        window: "Window",
        section: "OperationsSection",
        other: OtherSection,
        office: Office,
        jobs: Jobs,
        desk: "Desk",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._section = section
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._other = other
        self._store: Store | None = None
        #: the guide in its own window
        self.guide = GuideDesk(window, office, jobs, desk, self)
        section.authorization.changed.connect(self.guide.follow)
        section.marketplaces.changed.connect(self.guide.follow)
        #: the ladder of lights, by hand and where something failed
        self.diagnosis = DiagnosisDesk(window, section, office, jobs, desk, self)
        self.diagnosis.guide_asked.connect(lambda code: self.open_guide(error=code))
        self.diagnosis.diagnosing.ended.connect(self.heard_of_keys)
        #: what Amazon gives is asked by itself
        self.roles = RoleDesk(section, office, jobs, desk, self)
        self.roles.guide_asked.connect(self.open_guide)
        #: what comes to an end, and who is reminded of it
        self.ends = EndsDesk(window, section, office, jobs, desk, self)
        #: another Client secret
        self.rotation = RotationDesk(window, section, office, jobs, desk, self)

    def open_guide(self, step_id: str = "", *, field: str = "", error: str = "") -> None:
        """Show the guide at a step, or at that of a field or an error; without any of these at its beginning."""
        self.guide.open(step_id, field=field, error=error)

    # -- what the window tells ---------------------------------------------------------------------------------------

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none, or the open one was read again."""
        self._store = store
        self.guide.set_store()
        self.diagnosis.set_store(store)
        self.roles.look()
        self.ends.set_store(store)
        self.rotation.look()

    def tested(self, error: FvsError | None) -> None:
        """A test of the open draft's key has ended; `error` says how it failed."""
        self.diagnosis.tested(error)
        self.roles.look()
        self.rotation.look()
        self.ends.look()

    def heard_of_keys(self, *_: object) -> None:
        """An import or a ladder has ended: it may have shown that keys work again, or no longer do."""
        self._desk.look_again()
        self.ends.look()
        self.rotation.look()

    def import_failed(self, code: str, error: FvsError) -> None:
        """An import of the store `code` has failed, begun by hand or by itself."""
        self.diagnosis.import_failed(code, error)

    def act(self, name: str) -> bool:
        """A remedy's button (`Todo.action`); False where it is none of those here."""
        if name == "rotate_secret":
            return self.rotation.open()
        if name == "open_guide":
            self.open_guide(error=self._error_shown())
            return True
        if name == "open_network":
            self._window.open_section(Section.OTHER)
            self._other.open(NetworkPage)
            return True
        return False

    def _error_shown(self) -> str:
        """The code of what the panel of the test tells, "" where that is no error."""
        draft = self._desk.draft
        if draft is None:
            return ""
        if draft.test is not None:
            return draft.test.error.code if draft.test.error is not None else ""
        return (draft.saved.test_result or "") if draft.saved is not None else ""

    def finish(self) -> None:
        """The session is over: close what was opened beside the window."""
        self.guide.finish()
        self.diagnosis.finish()
        self.ends.finish()
        self.rotation.finish()
