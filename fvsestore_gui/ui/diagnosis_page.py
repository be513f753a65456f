"""Diagnostika: the ladder of lights of the open Parametras at the left, the cause and what to do at the right.

It looks at what is open, saved or not: most of all who has no green test yet needs to know why.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light
from fvsestore_gui.office import Office
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.connection_tab import ConnectionTab
from fvsestore_gui.ui.diagnosing import Examined
from fvsestore_gui.ui.diagnosis_panel import DiagnosisPanel
from fvsestore_gui.ui.guide_links import set_field
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.ladder_view import LadderView


class DiagnosisPage(ConnectionTab):
    """`begin_asked`, `cancel_asked` and `bundle_asked` from its buttons, `action(name)` from a remedy."""

    place = "diagnosis"
    begin_asked = Signal()
    cancel_asked = Signal()
    bundle_asked = Signal()
    action = Signal(str)

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        set_field(self, "diagnosis")
        self._examined: Examined | None = None
        self._outdated = False
        #: what the panel shows, so that it is not drawn anew for the same
        self._told: object = None
        #: a light whose name was pressed
        self._chosen: str = ""
        self.inside.setContentsMargins(4, 12, 8, 12)
        rows = shapes.column(self.body, spacing=look.GAP_ROW)
        head = shapes.row()
        self.state = shapes.label(wrap=True)
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.bundle_button = shapes.button(self.tr("Support bundle…"), self.bundle_asked.emit, "export")
        self.begin_button = shapes.button(self.tr("Diagnose"), self._press, "play")
        head.addWidget(self.state, 1)
        head.addWidget(self.bundle_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(look.GAP_COLUMN)
        self.ladder = LadderView()
        self.ladder.chosen.connect(self._choose)
        self._ladder_side = QWidget()
        left = QVBoxLayout(self._ladder_side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.ladder)
        left.addStretch(1)
        self.panel = DiagnosisPanel()
        self.panel.action.connect(self._act)
        self._panel_side = QWidget()
        right = QVBoxLayout(self._panel_side)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.panel)
        right.addStretch(1)
        rows.addLayout(self._halves, 1)
        self._stacked = True
        self.set_stacked(False)

    @property
    def title(self) -> str:
        return self.tr("Diagnosis")

    def fetch(self, code: str) -> Callable[[], object]:
        return lambda: None

    def show_saved(self) -> None:
        """Nothing of it is saved: what is known is told by `show_examined`."""

    def _ready(self) -> None:
        # a Parametras that is not saved yet can be looked at, too
        self.body.setEnabled(True)
        self.absence.clear()

    # -- what is known -----------------------------------------------------------------------------------------------

    def show_examined(self, found: Examined | None, *, outdated: bool = False) -> None:
        """What is known of what is open; None: nothing was asked about yet. `outdated`: something was changed since."""
        before, ran = self._examined, self.begin_button.text() == self.tr("Cancel")
        if found is not before:
            self._chosen = ""
        self._examined, self._outdated = found, outdated
        if self.isVisible():
            self._draw()
            if ran and found is before and found is not None and not found.running:
                shapes.announce(self, self.panel.title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        found = self._examined
        running = found is not None and found.running
        self.ladder.show_lights(found.lights if found is not None else ())
        again = found is not None and not running
        self.begin_button.setText(
            self.tr("Cancel") if running else self.tr("Diagnose again") if again else self.tr("Diagnose")
        )
        look.set_icon(self.begin_button, "x" if running else "arrow-clockwise" if again else "play")
        self.bundle_button.setEnabled(not running)
        self.state.setText(self._state_words(found))
        self._show_panel(found)
        # or the rows would be squeezed into the room of before, for a moment
        for part in (self._ladder_side, self.body, self.inside):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def _state_words(self, found: Examined | None) -> str:
        if found is None:
            return self.tr("Nothing was looked at yet.")
        if found.running:
            return self.tr("Looking, %n light(s) so far…", "", len(found.lights))
        if found.diagnosis is None:
            return ""
        told = self._counted(found.diagnosis, self._office.clock.now())
        if self._outdated:
            told = f"{told} {self.tr('Something was changed since: diagnose again.')}"
        return told

    def _counted(self, diagnosis: Diagnosis, now: datetime) -> str:
        when = wording.date_text(diagnosis.begun_at, seconds=True)
        told = [self.tr("Looked at {0}; Amazon was asked %n time(s).", "", diagnosis.calls).format(when)]
        if diagnosis.repeat_at > now:
            free = wording.moment_text(diagnosis.repeat_at, now)
            told.append(
                self.tr("All of it can be asked again from {0}; until then some lights may stay yellow.").format(free)
            )
        return " ".join(told)

    def _show_panel(self, found: Examined | None) -> None:
        panel = self.panel
        light = self._told_light(found)
        told = (found, found is not None and found.running, light)
        if told == self._told:
            return
        self._told = told
        if found is None:
            panel.show_untried()
        elif light is not None:
            panel.show_light(light)
        elif found.running:
            panel.show_running()
        elif found.error is not None:
            panel.show_error(found.error)
        elif found.diagnosis is not None:
            panel.show_good(found.diagnosis)
        else:
            panel.show_cancelled()

    def _told_light(self, found: Examined | None) -> Light | None:
        """The light that the panel speaks of: the one that was chosen, else the cause."""
        if found is None:
            return None
        chosen = next((light for light in found.lights if light.name == self._chosen), None)
        if chosen is not None:
            return chosen
        if found.diagnosis is not None:
            return found.diagnosis.cause
        shown = (self.ladder.shown.values()) if found.running else ()
        return next((light for light in shown if light.colour is Colour.RED), None)

    @property
    def told_error(self) -> str:
        """The code of what the panel tells, "" where that is no error."""
        found = self._examined
        light = self._told_light(found)
        error = light.error if light is not None else found.error if found is not None else None
        return "" if error is None else error.code

    def _choose(self, light: Light) -> None:
        self._chosen = light.name
        self._show_panel(self._examined)
        shapes.announce(self, self.panel.title)

    def _press(self) -> None:
        if self._examined is not None and self._examined.running:
            self.cancel_asked.emit()
        else:
            self._chosen = ""
            self.begin_asked.emit()

    def _act(self, name: str) -> None:
        if name == "retry":
            self._press()
        else:
            self.action.emit(name)

    # -- room --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.window().width() < look.STACKED_BELOW
        if stacked != self._stacked:
            self.set_stacked(stacked)

    def set_stacked(self, stacked: bool) -> None:
        """The cause over the ladder on a small screen, else beside it."""
        self._stacked = stacked
        halves = self._halves
        for side in (self._ladder_side, self._panel_side):
            halves.removeWidget(side)
        halves.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        for side in (self._panel_side, self._ladder_side) if stacked else (self._ladder_side, self._panel_side):
            halves.addWidget(side, 0 if side is self._panel_side else 1)
        self._panel_side.setMaximumWidth(16_777_215 if stacked else look.PANEL_WIDTH)
        self._panel_side.setMinimumWidth(0 if stacked else look.PANEL_WIDTH)
