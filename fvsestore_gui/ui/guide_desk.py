"""Opens the guide where it is asked for, and keeps it beside the main window until the session is over."""

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.guide import Guide
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.guide_links import field_of
from fvsestore_gui.ui.jobs import Jobs

if TYPE_CHECKING:
    from fvsestore_gui.ui.desk import Desk
    from fvsestore_gui.ui.guide_window import GuideWindow
    from fvsestore_gui.ui.window import Window


class GuideDesk(QObject):
    """`open` from anywhere; the window is made when it is first needed. `about_asked` comes from the guide's button."""

    about_asked = Signal()

    def __init__(self, window: "Window", office: Office, jobs: Jobs, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._loading = False
        self._wanted = ("", "", "")
        #: the guide's window, once it was opened
        self.shown: GuideWindow | None = None
        shortcut = QShortcut(QKeySequence("F1"), window)
        shortcut.activated.connect(lambda: self.open(field=field_of(window.focusWidget())))
        window.guide_asked.connect(lambda step, field, error: self.open(step, field=field, error=error))

    def open(self, step_id: str = "", *, field: str = "", error: str = "") -> None:
        """Show the guide at a step, or at that of a field or an error; without any of these at its beginning."""
        self._wanted = (step_id, field, error)
        if self.shown is not None:
            self._go()
        elif not self._loading:
            self._loading = True
            self._jobs.run(
                self,
                self.tr("Opening the guide"),
                self._load,
                lane="loading",
                done=lambda found: self._made(*found),
                failed=self._not_made,
            )

    def _load(self, _: Progress) -> tuple[ModuleType, Guide]:
        """In the worker: what few need is not loaded with the window."""
        guide = self._office.connection.guide(wording.language())
        return importlib.import_module("fvsestore_gui.ui.guide_window"), guide

    def _made(self, module: ModuleType, guide: Guide) -> None:
        self._loading = False
        made: GuideWindow = module.GuideWindow(guide, self._office, self._jobs, self._window.settings)
        made.about_asked.connect(self.about_asked)
        self.shown = made
        self._go()

    def _not_made(self, error: FvsError) -> None:
        self._loading = False
        self._jobs.not_handled.emit(self.tr("Opening the guide"), error)

    def _go(self) -> None:
        if self.shown is None:
            return
        step_id, field, error = self._wanted
        self.set_store()
        self.shown.go_for(step_id, field=field, error=error)
        self.shown.come_forward()

    def set_store(self) -> None:
        """Another Parametras is open, or none, or the open one was saved: it has ticks of its own."""
        if self.shown is not None:
            saved = self._desk.store
            self.shown.set_draft(self._desk.draft, saved.code if saved is not None else "")

    def follow(self) -> None:
        """Something of the open draft changed: another region, saved or not, leads to other pages of Amazon's."""
        if self.shown is not None and self.shown.isVisible():
            self.shown.follow(self._desk.draft)

    def finish(self) -> None:
        """The session is over, and with it the guide."""
        if self.shown is not None:
            self.shown.close()
            self.shown.deleteLater()
            self.shown = None
