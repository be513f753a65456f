"""The ladder of lights: one row a rung, in parts, growing while it is climbed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

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
_SAID = 2
#: lines of the grid for one rung: one, but as many data sets as Amazon may ever have
_LINES = 40


class LadderView(QWidget):
    """`chosen(light)`: its name was pressed; only of lights that say more than their row does."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ladder of lights"))
        self._rows = shapes.column(self)
        #: what is shown, by the name of each light
        self.shown: dict[str, Light] = {}
        self._begin()

    def show_lights(self, lights: Sequence[Light]) -> None:
        """These, each in its place; only rows that are new or have changed are drawn."""
        wanted = {light.name: light for light in lights}
        if self.shown.keys() - wanted.keys():
            # another ladder: from the ground up
            self._rows.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._begin()
        for name, light in wanted.items():
            if self.shown.get(name) != light:
                self._show(light)
        self.shown = wanted
        self._grid.activate()
        self._rows.activate()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.shown = {}
        #: the widgets of each row and of the titles, by the name of the light and the title
        self._drawn: dict[str, list[QWidget]] = {}
        self._lines: dict[str, int] = {}
        self._inside = QWidget()
        self._rows.addWidget(self._inside)
        self._grid = grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_BUTTON)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(_SAID, 1)

    def _show(self, light: Light) -> None:
        line = self._lines.get(light.name)
        if line is None:
            line = self._new_line(light)
        for gone in self._drawn.pop(light.name, ()):
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._drawn[light.name] = self._row(line, light)

    def _new_line(self, light: Light) -> int:
        """The line of a light's row, and the title of its part where it is the first of it."""
        line = 0
        for title, rungs in diagnosis_words.PARTS.items():
            title_line, line = line, line + 1
            for rung in rungs:
                if rung is light.rung:
                    if title not in self._drawn:
                        self._drawn[title] = [self._title(title_line, title)]
                    # the data sets stand in the order in which they were asked for
                    line += sum(1 for name in self._lines if name.split(" ")[0] == rung.value)
                    self._lines[light.name] = line
                    return line
                line += _LINES
        raise AssertionError(light.rung)

    def _title(self, line: int, title: str) -> QWidget:
        head = shapes.label(diagnosis_words.part(title))
        shapes.semibold(head)
        head.setContentsMargins(0, 10 if line else 0, 0, 2)
        self._grid.addWidget(head, line, 0, 1, 4)
        head.show()
        return head

    def _row(self, line: int, light: Light) -> list[QWidget]:
        told = light.colour in (Colour.RED, Colour.YELLOW)
        name = diagnosis_words.name(light)
        beside = diagnosis_words.beside(light)
        shown: QWidget
        if told:
            link = shapes.Link(name)
            link.clicked.connect(lambda: self.chosen.emit(light))
            shown = link
        else:
            shown = shapes.label(name) if light.colour is Colour.GREEN else shapes.secondary(name)
        shown.setAccessibleName(", ".join(part for part in (name, diagnosis_words.colour(light), beside) if part))
        holder = QWidget()
        inner = shapes.row()
        inner.setContentsMargins(16 if light.rung is Rung.DATA_SET else 0, 0, look.GAP_LABEL, 0)
        inner.addWidget(shown)
        inner.addStretch(1)
        holder.setLayout(inner)
        took = "" if light.seconds is None else self.tr("{0} s").format(wording.decimal_number_text(light.seconds))
        row: list[QWidget] = [
            shapes.Icon(_ICONS[light.colour], None, look.STATE_ICON),
            holder,
            shapes.label(beside, wrap=True) if told else shapes.secondary(beside, wrap=True),
            shapes.secondary(took),
        ]
        for column, widget in enumerate(row):
            self._grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignTop)
            # at once, so that the room for it is known before anything is painted
            widget.show()
        return row
