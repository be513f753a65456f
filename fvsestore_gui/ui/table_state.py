"""What stands in a table that shows no rows: nothing yet, hidden by the filter, being read, or not readable."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.shapes import Link, label


@dataclass(frozen=True)
class StateWords:
    """An icon, what is missing, why, and one button that helps (`action` None: no button); beside it a second way."""

    icon: str | look.Meaning
    title: str
    why: str = ""
    button: str = ""
    action: Callable[[], None] | None = None
    link: str = ""
    link_action: Callable[[], None] | None = None


class TableState(QWidget):
    """Lies over the table's body, below its header; takes no room of its own. Hidden while there are rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = label(size=look.TextSize.PANEL_TITLE, wrap=True)
        self.why = label(wrap=True)
        for part in (self.title, self.why):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        self.button.setMinimumHeight(look.CONTROL_HEIGHT)
        self.button.setMinimumWidth(look.BUTTON_WIDTH)
        self.button.setFont(look.font(semibold=True))
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._press)
        self.link = Link()
        self.link.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.link.pressed.connect(self._follow)
        self._action: Callable[[], None] | None = None
        self._link_action: Callable[[], None] | None = None
        self._has_picture = False
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(look.GAP_BUTTON)
        rows.addStretch(1)
        for part in (self._picture, self.title, self.why):
            rows.addWidget(part)
        rows.addSpacing(4)
        rows.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.link, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)
        self.hide()

    def say(self, words: StateWords | None) -> None:
        """Show these words, or nothing."""
        self.setVisible(words is not None)
        if words is None:
            return
        if words.icon:
            tone = None if isinstance(words.icon, look.Meaning) else QPalette.ColorRole.PlaceholderText
            look.set_icon(self._picture, words.icon, tone, 24)
        self._has_picture = bool(words.icon)
        self.title.setText(words.title)
        self.why.setText(words.why)
        self._action = words.action
        self.button.setText(words.button)
        self.button.setVisible(words.action is not None)
        self._link_action = words.link_action
        self.link.set_text(words.link)
        self._fit()
        self.setAccessibleName(wording.one_line(words.title, words.why))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low table only what helps most is said: nothing may lie on top of another."""
        for part, there in (
            (self._picture, self._has_picture),
            (self.why, bool(self.why.text())),
            (self.link, self._link_action is not None),
        ):
            part.setVisible(there)
        for part in (self._picture, self.why, self.link):
            if self._rows.minimumSize().height() <= self.height():
                break
            part.hide()

    def _press(self) -> None:
        if self._action is not None:
            self._action()

    def _follow(self) -> None:
        if self._link_action is not None:
            self._link_action()
