"""The window's frame: sidebar, header line, message bar, the section that is open, footer. It knows no store.

Painted before anything heavy is loaded; `configurator.py` fills it when the office is open.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QStyle, QVBoxLayout, QWidget

from fvsestore_gui.paths import resources
from fvsestore_gui.ui import look
from fvsestore_gui.ui.footer import Footer
from fvsestore_gui.ui.header import HeaderLine
from fvsestore_gui.ui.reading_order import stops
from fvsestore_gui.ui.sidebar import Section, Sidebar


class Window(QMainWindow):
    """Konfiguratorius. `painted` comes once, with the first paint; `close_asked` when the user wants to close it."""

    painted = Signal()
    close_asked = Signal()
    #: a page wants the guide opened: (step, field, error), see guide_links
    guide_asked = Signal(str, str, str)

    def __init__(self, settings: QSettings, *, practice: bool) -> None:
        super().__init__()
        self.settings = settings
        self._practice = practice
        self._shown_once = False
        self._bar: QWidget | None = None
        self._notice: QWidget | None = None
        self._reminder: QWidget | None = None
        self._may_close: Callable[[], bool] = lambda: True
        self._hides: Callable[[], bool] = lambda: False
        self._finishing = False
        self.sidebar = Sidebar()
        self.header = HeaderLine()
        self.footer = Footer()
        self.sections = QStackedWidget()
        self._bar_place = QVBoxLayout()
        self._notice_place = QVBoxLayout()
        self._reminder_place = QVBoxLayout()
        for place in (self._bar_place, self._notice_place, self._reminder_place):
            place.setContentsMargins(0, 0, 0, 0)

        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(look.WINDOW_MARGIN, look.WINDOW_MARGIN, look.WINDOW_MARGIN, 0)
        rows.setSpacing(look.WINDOW_MARGIN)
        rows.addWidget(self.header)
        rows.addLayout(self._bar_place)
        rows.addLayout(self._notice_place)
        rows.addLayout(self._reminder_place)
        rows.addWidget(self.sections, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.footer)
        self.setCentralWidget(whole)
        self.setMinimumSize(640, 400)

        for number, section in enumerate(Section, start=1):
            self._shortcut(f"Ctrl+{number}", partial(self.open_section, section))
        self._shortcut("Ctrl+S", self._save)
        self.footer.finish_pressed.connect(self.finish)
        # the system ends the session: nothing may hide from that
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._session_ends)
        # it belongs to a saved Parametras, and its pages are loaded behind the first
        self.sidebar.button(Section.DESCRIPTIONS).setEnabled(False)
        self.name_store("")
        self._restore()

    # -- sections ----------------------------------------------------------------------------------------------------

    def open_section(self, section: Section) -> None:
        """As if the user pressed it in the sidebar; nothing where it is disabled."""
        pressed = self.sidebar.button(section)
        if pressed.isEnabled():
            pressed.setChecked(True)
            self.sidebar.chosen.emit(section)

    def add_operations(self, section: QWidget) -> None:
        """The first section, shown before the office is open."""
        self.sections.addWidget(section)
        self.sections.setCurrentWidget(section)

    def set_bar(self, bar: QWidget | None) -> None:
        """The message bar under the header, or none."""
        self._bar = bar
        _fill(self._bar_place, bar)

    def set_notice(self, bar: QWidget | None) -> None:
        """A second bar below it, for what happened meanwhile, or none."""
        self._notice = bar
        _fill(self._notice_place, bar)

    def set_reminder(self, bar: QWidget | None) -> None:
        """A third one, for what comes to an end, or none."""
        self._reminder = bar
        _fill(self._reminder_place, bar)

    def name_store(self, code: str) -> None:
        """Put the open Parametras into the title."""
        name = self.tr("Configurator (practice)") if self._practice else self.tr("Configurator")
        self.setWindowTitle(" – ".join(part for part in (name, code, "FvsEStore") if part))

    def set_practice(self, practice: bool) -> None:
        self._practice = practice

    # -- closing -----------------------------------------------------------------------------------------------------

    def guard_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask `may_close` before the window closes. False: somebody asks the user now and closes it later."""
        self._may_close = may_close

    def guard_hiding(self, hides: Callable[[], bool]) -> None:
        """Ask `hides` when the window is closed by its frame, and not by Baigti. True: it does not end now."""
        self._hides = hides

    def finish(self) -> None:
        """Close it for good, as Baigti does."""
        self._finishing = True
        self.close()
        self._finishing = False

    def come_forward(self) -> None:
        """Be seen, whatever it was before."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _session_ends(self) -> None:
        self._finishing = True

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._finishing and self._hides():
            event.ignore()
            return
        if not self._may_close():
            event.ignore()
            if self.isHidden():
                # somebody is asked: not behind a window that nobody sees
                self.come_forward()
            return
        self.settings.setValue("window/geometry", self.saveGeometry())
        self.settings.sync()
        event.accept()
        self.close_asked.emit()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(keys), self)
        made.activated.connect(lambda: act())

    def _save(self) -> None:
        if self.footer.save_button.isEnabled():
            self.footer.save_pressed.emit()

    def _restore(self) -> None:
        kept = self.settings.value("window/geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            room = self.screen().availableGeometry()
            title_bar = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            self.resize(min(1280, room.width()), min(800, room.height() - title_bar))

    def _stay_on_screen(self) -> None:
        """Only a shown window knows its frame: with it the footer too must be within the screen."""
        if self.isMaximized() or self.isFullScreen():
            return
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        over_width, over_height = frame.width() - room.width(), frame.height() - room.height()
        if over_width > 0 or over_height > 0:
            self.resize(self.width() - max(0, over_width), self.height() - max(0, over_height))
            frame = self.frameGeometry()
        at = QPoint(
            max(room.left(), min(frame.left(), room.left() + room.width() - frame.width())),
            max(room.top(), min(frame.top(), room.top() + room.height() - frame.height())),
        )
        if at != frame.topLeft():
            self.move(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < look.NARROW_BELOW)

    def focusNextPrevChild(self, forward: bool) -> bool:
        bars = (self._bar, self._notice, self._reminder)
        parts = (self.sidebar, self.header, *bars, self.sections, self.footer)
        order = [stop for part in parts if part is not None for stop in stops(part)]
        if not order:
            return False
        here = QApplication.focusWidget()
        step = 1 if forward else -1
        if here in order:
            place = (order.index(here) + step) % len(order)
        else:
            # inside a stop, or on what was just hidden: from what is around it
            around = [place for place, stop in enumerate(order) if here is not None and stop.isAncestorOf(here)]
            place = around[-1] + step if around else (0 if forward else -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[place % len(order)].setFocus(reason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            look.recolour(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown_once:
            self._shown_once = True
            QTimer.singleShot(0, self, self._stay_on_screen)
            # after this paint is on the screen, not within it
            QTimer.singleShot(0, self.painted.emit)


def _fill(place: QVBoxLayout, bar: QWidget | None) -> None:
    while (item := place.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
    if bar is not None:
        place.addWidget(bar)


def icon_files() -> list[str]:
    """The window's icon in its drawn sizes, for QIcon.addFile."""
    folder = resources() / "icons"
    return [str(folder / name) for name in ("fvsestore-small.svg", "fvsestore.svg") if (folder / name).is_file()]
