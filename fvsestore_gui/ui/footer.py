"""The footer of every page: Info · one line that says what is unsaved or what happened last · Saugoti · Baigti."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.look import Meaning


class Footer(QWidget):
    """`link_pressed(name)` comes from a field's name in the line."""

    info_pressed = Signal()
    save_pressed = Signal()
    finish_pressed = Signal()
    link_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(max(look.FOOTER_HEIGHT, self.fontMetrics().height() + 32))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.WINDOW_MARGIN, 1, look.WINDOW_MARGIN, 0)
        row.setSpacing(look.GAP_BUTTON)
        self._info = shapes.button(self.tr("In&fo"), self.info_pressed.emit)
        self._info.setToolTip("F1")
        self._icon = shapes.Icon(Meaning.WARNING, size=look.STATE_ICON)
        self._line = QLabel()
        self._line.setTextFormat(Qt.TextFormat.RichText)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self._line.linkActivated.connect(self.link_pressed)
        self._save = shapes.button(self.tr("Sa&ve"), self.save_pressed.emit)
        self._save.setToolTip("Ctrl+S")
        self._finish = shapes.button(self.tr("Finis&h"), self.finish_pressed.emit)
        row.addWidget(self._info)
        row.addSpacing(look.GAP_LABEL)
        row.addWidget(self._icon)
        row.addWidget(self._line, 1)
        row.addWidget(self._save)
        row.addWidget(self._finish)
        self.say("")
        self.set_saving(possible=False)

    def say(self, text: str, meaning: Meaning | None = None) -> None:
        """The line. `text` is rich text with links to fields; use shapes.escaped for anything from outside."""
        self._line.setText(text)
        self._line.setToolTip("")
        look.set_tone(self._line, meaning or QPalette.ColorRole.PlaceholderText)
        self._icon.setVisible(meaning is not None)
        if meaning is not None:
            self._icon.show_icon(meaning)

    @property
    def text(self) -> str:
        return self._line.text()

    @property
    def save_button(self) -> QPushButton:
        return self._save

    def set_saving(self, *, possible: bool) -> None:
        """Saugoti can be pressed, and is the page's default button, only when there is something to save."""
        if possible == self._save.isEnabled() and possible == self._save.isDefault():
            return
        self._save.setEnabled(possible)
        self._save.setDefault(possible)
        self._save.setFont(look.font(semibold=possible))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look.hairline(QGuiApplication.palette()))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
