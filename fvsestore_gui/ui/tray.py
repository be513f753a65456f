"""The icon beside the clock: how the imports that begin by themselves are doing, and a menu."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from fvsestore_gui.paths import resources
from fvsestore_gui.ui import look
from fvsestore_gui.ui.look import Meaning

_SIZES = (16, 20, 24, 32, 48, 64)
_MESSAGE_MS = 10_000
#: where a system's tray comes late at login
_AGAIN_MS = 5_000
_MOST_TOOLTIP = 120


class TrayState(Enum):
    """What the icon shows; the value is the sign in its corner, "" for none."""

    GOOD = ""
    RUNNING = "arrow-clockwise"
    PAUSED = Meaning.HELD.value
    FAILURE = Meaning.ERROR.value


_TONES = {TrayState.RUNNING: Meaning.INFO, TrayState.PAUSED: Meaning.HELD, TrayState.FAILURE: Meaning.ERROR}


class Tray(QObject):
    """Hidden until `show`; where the system has no place for it, `there` is False and it stays so."""

    open_asked = Signal()
    import_asked = Signal()
    pause_asked = Signal(bool)
    quit_asked = Signal()
    #: a message was pressed
    message_pressed = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._wanted = False
        self.state: TrayState | None = None
        #: title and text of every message, the newest last
        self.messages: list[tuple[str, str]] = []
        self._pressed: Callable[[], object] | None = None
        self.menu = QMenu()
        self.open_action = self._entry(self.tr("&Open"), self.open_asked)
        self.menu.setDefaultAction(self.open_action)
        self.import_action = self._entry(self.tr("&Import now"), self.import_asked)
        self.pause_action = QAction(self.tr("&Pause"), self.menu)
        self.pause_action.setCheckable(True)
        self.pause_action.toggled.connect(self.pause_asked)
        self.menu.addAction(self.pause_action)
        self.menu.addSeparator()
        self.quit_action = self._entry(self.tr("&Quit"), self.quit_asked)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._message_pressed)
        self.show_state(TrayState.GOOD, "")

    @property
    def there(self) -> bool:
        """Whether the system has a place for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Be seen, now or when the system's tray has come up."""
        self._wanted = True
        self._appear()

    def hide(self) -> None:
        self._wanted = False
        self.icon.hide()

    def finish(self) -> None:
        """Go for good: the menu has no parent."""
        self.hide()
        self.menu.deleteLater()

    def show_state(self, state: TrayState, said: str) -> None:
        """The sign in the corner, and `said` as the tooltip: never the sign alone."""
        text = f"{self._name}\n{said}" if said else self._name
        self.icon.setToolTip(text if len(text) <= _MOST_TOOLTIP else text[: _MOST_TOOLTIP - 1] + "…")
        if state is not self.state:
            self.state = state
            self.icon.setIcon(state_icon(state))

    def say(self, title: str, text: str, pressed: Callable[[], object] | None = None) -> None:
        """A message of the system beside the icon. Where it is pressed: `pressed`, else `message_pressed`."""
        self.messages.append((title, text))
        self._pressed = pressed
        if self.icon.isVisible():
            self.icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Warning, _MESSAGE_MS)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _entry(self, text: str, pressed: SignalInstance) -> QAction:
        made = QAction(text, self.menu)
        made.triggered.connect(lambda: pressed.emit())
        self.menu.addAction(made)
        return made

    def _message_pressed(self) -> None:
        if self._pressed is not None:
            self._pressed()
        else:
            self.message_pressed.emit()

    def _appear(self) -> None:
        if not self._wanted or self.icon.isVisible():
            return
        if self.there:
            self.icon.show()
        else:
            QTimer.singleShot(_AGAIN_MS, self, self._appear)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit()


def state_icon(state: TrayState) -> QIcon:
    """The program's icon with the state's sign in its lower right corner."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(state, size))
    return made


def _drawn(state: TrayState, size: int) -> QPixmap:
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    name = "fvsestore-small.svg" if size < 32 else "fvsestore.svg"
    QSvgRenderer(str(resources() / "icons" / name)).render(painter, QRectF(0, 0, size, size))
    if state.value:
        sign = round(size * 0.62)
        place = QRectF(size - sign, size - sign, sign, sign)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = QGuiApplication.palette()
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(place)
        painter.drawPixmap(place.topLeft(), look.pixmap(state.value, look.colour(_TONES[state], palette), sign))
    painter.end()
    return drawn


def of_all(running: Sequence[str], failed: bool, paused: bool) -> TrayState:
    """Which of several states is shown: a failure before all, for it waits for somebody."""
    if failed:
        return TrayState.FAILURE
    if running:
        return TrayState.RUNNING
    return TrayState.PAUSED if paused else TrayState.GOOD
