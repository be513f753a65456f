"""The ladder of lights: one row a rung, in parts, growing while it is climbed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from fvsestore_gui.model.diagnosis import Colour, Light, Rung
from fvsestore_gui.ui import diagnosis_words, look, shapes, wording
from fvsestore_gui.ui.look import Meaning

_ICONS: dict[Colour, str | Meaning] = {
    Colour.GREEN: Meaning.GOOD,
    Colour.RED: Meaning.ERROR,
    Colour.YELLOW: Meaning.WARNING,
    Colour.NOT_TRIED: "circle",
    Colour.NOT_NEEDED: "minus-circle",
}
_PLACE = {rung: place for place, rung in enumerate(Rung)}
_ICON, _NAME, _SAID, _TOOK = range(4)


class LadderView(QWidget):
    """`chosen(light)`: its name was pressed; only of lights that say more than their row does."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ladder of lights"))
        self._rows = shapes.column(self)
        self._inside = QWidget()
        self._rows.addWidget(self._inside)
        #: what is shown, by the name of each light
        self.shown: dict[str, Light] = {}

    def show_lights(self, lights: Sequence[Light]) -> None:
        """These, from the ground up; nothing is drawn anew where they are the ones that are shown."""
        wanted = {light.name: light for light in sorted(lights, key=lambda light: _PLACE[light.rung])}
        if wanted == self.shown:
            return
        self.shown = wanted
        gone = self._inside
        self._inside = QWidget()
        self._rows.replaceWidget(gone, self._inside)
        gone.hide()
        gone.deleteLater()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_BUTTON)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(_SAID, 1)
        line = 0
        for title, rungs in diagnosis_words.PARTS.items():
            here = [light for light in wanted.values() if light.rung in rungs]
            if not here:
                continue
            head = shapes.label(diagnosis_words.part(title))
            shapes.semibold(head)
            head.setContentsMargins(0, 10 if line else 0, 0, 2)
            grid.addWidget(head, line, 0, 1, 4)
            for light in here:
                line += 1
                self._row(grid, line, light)
            line += 1
        grid.setRowStretch(line, 1)

    def _row(self, grid: QGridLayout, line: int, light: Light) -> None:
        told = light.colour in (Colour.RED, Colour.YELLOW)
        icon = shapes.Icon(_ICONS[light.colour], None, look.STATE_ICON)
        grid.addWidget(icon, line, _ICON, Qt.AlignmentFlag.AlignTop)
        name = diagnosis_words.name(light)
        beside = diagnosis_words.beside(light)
        spoken = ", ".join(part for part in (name, diagnosis_words.colour(light), beside) if part)
        shown: QWidget
        if told:
            link = shapes.Link(name)
            link.clicked.connect(lambda: self.chosen.emit(light))
            shown = link
        else:
            tried = light.colour is Colour.GREEN
            shown = shapes.label(name) if tried else shapes.secondary(name)
        shown.setAccessibleName(spoken)
        inner = shapes.row()
        inner.setContentsMargins(16 if light.rung is Rung.DATA_SET else 0, 0, look.GAP_LABEL, 0)
        inner.addWidget(shown)
        inner.addStretch(1)
        grid.addLayout(inner, line, _NAME, Qt.AlignmentFlag.AlignTop)
        said: QLabel = shapes.label(beside, wrap=True) if told else shapes.secondary(beside, wrap=True)
        grid.addWidget(said, line, _SAID, Qt.AlignmentFlag.AlignTop)
        took = "" if light.seconds is None else self.tr("{0} s").format(wording.decimal_number_text(light.seconds))
        grid.addWidget(shapes.secondary(took), line, _TOOK, Qt.AlignmentFlag.AlignTop)
