"""Small shapes that pages share: cards, notes under fields, links, labels in the four sizes."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtGui import Qt as RichText  # QtCore's Qt lacks what QtGui adds to it
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.ui import look
from fvsestore_gui.ui.look import Meaning, TextSize, Tone


class Card(QWidget):
    """A rounded card on the page: Base with a hairline, or tinted by a meaning."""

    def __init__(self, parent: QWidget | None = None, meaning: Meaning | None = None) -> None:
        super().__init__(parent)
        self._meaning = meaning

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QGuiApplication.palette()
        ground = palette.color(QPalette.ColorRole.Base)
        line = look.hairline(palette)
        if self._meaning is not None:
            ground, line = look.tint(self._meaning, palette), look.tint_line(self._meaning, palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


def label(text: str = "", tone: Tone | None = None, size: TextSize = TextSize.BODY, *, wrap: bool = False) -> QLabel:
    """A label of plain text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if size is not TextSize.BODY:
        made.setFont(look.font(size))
    if tone is not None:
        look.set_tone(made, tone)
    return made


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it is. Qt takes what looks like HTML for HTML, and would fetch its pictures."""
    return RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text


class Elided(QLabel):
    """A label in one line that gives way where there is little room; the whole text is its tooltip then."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else plain_tip(self.text()))
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


def secondary(text: str = "", *, wrap: bool = False) -> QLabel:
    """A label of secondary text."""
    return label(text, QPalette.ColorRole.PlaceholderText, wrap=wrap)


def semibold(widget: QWidget) -> None:
    """Write the text of a widget semibold: sums, the chosen, the main action."""
    widget.setFont(look.font(semibold=True))


class Icon(QLabel):
    """An icon alone; it says nothing to a screen reader, the word beside it does."""

    def __init__(self, name: str | Meaning, tone: Tone | None = None, size: int = look.ICON) -> None:
        super().__init__()
        self._size = size
        # as high as a line of text, so that it stands in the middle of the first one
        self.setFixedSize(size, max(size, self.fontMetrics().height()))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(0, 2 if size <= look.ICON else 0, 0, 0)
        self.show_icon(name, tone)

    def show_icon(self, name: str | Meaning, tone: Tone | None = None) -> None:
        look.set_icon(self, name, tone, self._size)


class Link(QAbstractButton):
    """A word that is pressed like a link: underlined, in the colour of links, one stop of the Tab key."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._alignment = Qt.AlignmentFlag.AlignVCenter
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.updateGeometry()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Where the word stands when there is more room than it needs."""
        self._alignment = alignment
        self.update()

    def sizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.horizontalAdvance(self.text()) + 2, letters.height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(look.colour(Meaning.INFO if self.isEnabled() else QPalette.ColorRole.PlaceholderText))
        painter.drawText(self.rect().adjusted(1, 0, 0, 0), self._alignment, self.text())
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()


def link(address: str, text: str, tone: Tone = Meaning.INFO) -> str:
    """Rich text of one link. Its colour is named: labels take theirs from the style, where it may be pure blue."""
    return f'<a href="{address}" style="color: {look.colour(tone).name()}">{escaped(text)}</a>'


def escaped(text: str) -> str:
    """Plain text for a label of rich text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


class Button(QPushButton):
    """A push button with room beside its words; at least the usual size."""

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        wide = words + 28 + (0 if self.icon().isNull() else self.iconSize().width() + 4)
        return QSize(max(look.BUTTON_WIDTH, wide), max(look.CONTROL_HEIGHT, super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def button(text: str, pressed: Callable[[], object], icon: str | None = None) -> QPushButton:
    """A push button of at least the usual width."""
    made = Button(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: pressed())
    if icon is not None:
        look.set_icon(made, icon)
    return made


def icon_button(icon: str, name: str, pressed: Callable[[], object]) -> QToolButton:
    """A flat button with an icon; `name` is its tooltip and accessible name."""
    made = QToolButton()
    made.setAutoRaise(True)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    look.set_icon(made, icon)
    made.clicked.connect(lambda: pressed())
    return made


class Note(QWidget):
    """The sentence under a field: icon, text, and at the right a button or link where it can be mended in one press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._row = row
        self._icon = Icon(Meaning.ERROR, size=look.STATE_ICON)
        self._text = label(wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._text.setSizePolicy(policy)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._action = button("", self._act, "arrow-right")
        self._link = Link()
        self._link.clicked.connect(self._act)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        self._pressed: Callable[[], object] = lambda: None
        self.clear()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def action_button(self) -> QPushButton:
        return self._action

    def clear(self) -> None:
        self._text.setText("")
        self.hide()

    def say(
        self,
        text: str,
        meaning: Meaning | None = None,
        *,
        action: str = "",
        link: str = "",
        pressed: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence; without a meaning it is secondary text without an icon."""
        if not text:
            self.clear()
            return
        self._text.setText(text)
        look.set_tone(self._text, meaning or QPalette.ColorRole.PlaceholderText)
        self._icon.setVisible(meaning is not None)
        if meaning is not None:
            self._icon.show_icon(meaning)
        side = Qt.AlignmentFlag.AlignVCenter if action else Qt.AlignmentFlag.AlignTop
        self._row.setAlignment(self._icon, side)
        self._action.setVisible(bool(action))
        self._action.setText(action)
        self._link.setVisible(bool(link))
        self._link.set_text(link)
        self._pressed = pressed or (lambda: None)
        self.show()

    def _act(self) -> None:
        self._pressed()


class ScrolledWords(QScrollArea):
    """Sentences in `rows`: as high as they are where there is room, and scrolled where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.fontMetrics().height() * 2)
        inside = QWidget()
        self.rows = column(inside, spacing=look.GAP_BUTTON)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def fit(self) -> None:
        """The words have changed."""
        self.setMaximumHeight(self._wanted())
        self.updateGeometry()

    def _wanted(self) -> int:
        return max(self.minimumHeight(), self.rows.totalHeightForWidth(self.width()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


def column(parent: QWidget, *, margins: int = 0, spacing: int = 0) -> QVBoxLayout:
    """A column of widgets on `parent`."""
    made = QVBoxLayout(parent)
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(spacing)
    return made


def row(*, spacing: int = look.GAP_BUTTON) -> QHBoxLayout:
    """A row of widgets, to be added to another layout."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return made


def make_room(dialog: QWidget) -> None:
    """Let a window grow for words that came into it; without this wrapped text is painted over its neighbours."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    needed = (
        layout.totalHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say this once."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
