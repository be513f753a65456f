"""The sidebar: the four sections, wide with words or narrow with icons only."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QStyle,
    QStyleOptionFocusRect,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.ui import look


class Section(Enum):
    """The four sections; the value is the icon."""

    OPERATIONS = "receipt"
    DESCRIPTIONS = "tag"
    OTHER = "sliders-horizontal"
    ACTIONS = "play"


class SectionButton(QAbstractButton):
    """One row of the sidebar: marker, icon, word, and at the right a count."""

    def __init__(self, section: Section, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self.narrow = False
        self._count = 0
        self._hint = ""
        self._key = key
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)
        self._tell()

    def set_count(self, count: int, said: str) -> None:
        """The number at the right end; `said` is what it counts, for the tooltip and screen readers."""
        self._count = count
        self._hint = said if count else ""
        self._tell()
        self.update()

    def set_hint(self, hint: str) -> None:
        """Why the section is disabled."""
        self._hint = hint
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(f"{self.text()} ({self._key})" + (f"\n{self._hint}" if self._hint else ""))
        self.setAccessibleDescription(self._hint)

    def sizeHint(self) -> QSize:
        return QSize(look.SIDEBAR_NARROW if self.narrow else look.SIDEBAR_WIDTH, look.SIDEBAR_ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        text = palette.color(group, QPalette.ColorRole.WindowText)
        window = palette.color(QPalette.ColorRole.Window)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setBrush(look.mixed(window, text, 0.09 if self.isChecked() else 0.05))
            painter.drawRoundedRect(room, 4, 4)
        if self.isChecked():
            painter.setBrush(palette.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(QRectF(0, room.center().y() - 8, 3, 16), 1.5, 1.5)
        left = (self.width() - look.ICON) // 2 if self.narrow else 12
        ratio = self.devicePixelRatioF()
        top = (self.height() - look.ICON) // 2
        shade = text if self.isChecked() or not self.isEnabled() else look.mixed(text, window, 0.15)
        painter.drawPixmap(left, top, look.pixmap(self.section.value, shade, look.ICON, ratio))
        if not self.narrow:
            self._write(painter, palette, text)
        elif self._count:
            painter.setBrush(look.colour(look.Meaning.HELD, palette))
            painter.drawEllipse(QRectF(self.width() - 13, 7, 6, 6))
        painter.end()
        if self.hasFocus():
            self._show_focus()

    def _write(self, painter: QPainter, palette: QPalette, text: QColor) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        right = self.width() - 10
        centre = Qt.AlignmentFlag.AlignVCenter
        if self._count:
            count = str(self._count) if self._count < 1000 else "999+"
            painter.setPen(look.colour(look.Meaning.HELD, palette))
            painter.drawText(QRect(0, 0, right, self.height()), centre | Qt.AlignmentFlag.AlignRight, count)
            right -= QFontMetrics(font).horizontalAdvance(count) + 8
        painter.setPen(text)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, right - 36)
        painter.drawText(QRect(36, 0, right - 36, self.height()), centre | Qt.AlignmentFlag.AlignLeft, words)

    def _show_focus(self) -> None:
        option = QStyleOptionFocusRect()
        option.initFrom(self)
        option.rect = self.rect().adjusted(2, 3, -2, -3)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()


class Sidebar(QWidget):
    """The sections as a column; arrow keys move between them, Ctrl+1 to Ctrl+4 are the window's."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self._group = QButtonGroup(self)
        self._buttons: dict[Section, SectionButton] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 10, 8, 8)
        rows.setSpacing(0)
        self._rows = rows
        for place, (section, text) in enumerate(
            (
                (Section.OPERATIONS, self.tr("Creating operations")),
                (Section.DESCRIPTIONS, self.tr("Creating cards")),
                (Section.OTHER, self.tr("Other")),
                (Section.ACTIONS, self.tr("Actions")),
            ),
            start=1,
        ):
            made = SectionButton(section, text, f"Ctrl+{place}", self)
            self._group.addButton(made)
            self._buttons[section] = made
            rows.addWidget(made)
        rows.addStretch(1)
        self._group.buttonClicked.connect(lambda pressed: self.chosen.emit(pressed.section))
        self._buttons[Section.OPERATIONS].setChecked(True)
        self.set_narrow(False)

    @property
    def current(self) -> Section:
        """The section that is marked as open."""
        pressed = self._group.checkedButton()
        return pressed.section if isinstance(pressed, SectionButton) else Section.OPERATIONS

    def button(self, section: Section) -> SectionButton:
        return self._buttons[section]

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons and words."""
        for made in self._buttons.values():
            made.narrow = narrow
            made.updateGeometry()
        self._rows.setContentsMargins(4 if narrow else 8, 10, 4 if narrow else 8, 8)
        self.setFixedWidth((look.SIDEBAR_NARROW if narrow else look.SIDEBAR_WIDTH) + 8)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look.hairline(QGuiApplication.palette()))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()
