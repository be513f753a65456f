"""A part of a form that is folded away until it is wanted: its head tells what is chosen in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from fvsestore_gui.ui import look, shapes


class Fold(QWidget):
    """A head that is pressed, and `inside` below it. `toggled(open)` after every change."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = shapes.column(self, spacing=8)
        self.head = QToolButton()
        self.head.setText(title)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setArrowType(Qt.ArrowType.RightArrow)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head.setMinimumHeight(look.CONTROL_HEIGHT)
        self.head.setAccessibleName(title)
        shapes.semibold(self.head)
        self._said = ""
        self.summary = shapes.Elided()
        look.set_tone(self.summary, QPalette.ColorRole.PlaceholderText)
        line = shapes.row()
        line.addWidget(self.head)
        line.addWidget(self.summary, 1)
        rows.addLayout(line)
        self.inside = QWidget()
        self.inside.setVisible(False)
        rows.addWidget(self.inside)
        self.head.clicked.connect(lambda: self._toggle(self.inside.isHidden()))

    def open(self) -> None:
        """Let what is inside be seen."""
        if self.inside.isHidden():
            self._toggle(True)

    def say(self, summary: str) -> None:
        """What is chosen inside, in a few words; shown while it is folded."""
        self._said = summary
        self.summary.setText(summary if self.inside.isHidden() else "")
        self.head.setAccessibleDescription(summary)

    def _toggle(self, opened: bool) -> None:
        self.head.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.inside.setVisible(opened)
        self.summary.setText("" if opened else self._said)
        self.toggled.emit(opened)
