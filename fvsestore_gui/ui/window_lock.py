"""The lock of the window: after some minutes without anybody at the PC it is covered until its user has confirmed.

Work goes on behind it. Ten refused confirmations lock it for good: only a new start of the program opens it then.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.audit import What
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning, TextSize

if TYPE_CHECKING:
    from fvsestore_gui.office import Office
    from fvsestore_gui.ui.window import Window

MOST_TRIES = 10
_LANE = "user"
_LOOK_EVERY_MS = 5_000
_NOTE_WIDTH = 420
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.ToolTip,
    }
)


class LockCover(QWidget):
    """Lies over everything in a window. `asked` when its user wants in, `leave` closes the program."""

    def __init__(self, over: QWidget, asked: Callable[[], object], leave: Callable[[], object]) -> None:
        super().__init__(over)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(look.GAP_ROW)
        rows.addStretch(1)
        self.title = shapes.label(self.tr("The window is locked"), size=TextSize.FIRST_TITLE)
        self.text = shapes.label(self.tr("Nobody was at this computer for a while. Imports go on."), wrap=True)
        self.note = shapes.Note()
        self.note.setFixedWidth(_NOTE_WIDTH)
        self.button = shapes.button(self.tr("&Unlock…"), asked, "key")
        self.leave_button = shapes.button(self.tr("&Close the program"), leave)
        for one in (self.title, self.text):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(one)
        rows.addWidget(self.note, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)
        self.leave_button.hide()
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.ChildAdded):
            parent = self.parentWidget()
            if parent is not None and watched is parent:
                self.setGeometry(parent.rect())
                self.raise_()
        return super().eventFilter(watched, event)

    def take_focus(self) -> None:
        """The keyboard is its own."""
        (self.leave_button if self.button.isHidden() else self.button).setFocus()

    def refuse(self, tries_left: int) -> None:
        """It was not the user's password."""
        self.button.setEnabled(True)
        self.note.say(self.tr("That was not this user's password. %n try(s) left.", "", tries_left), Meaning.ERROR)
        shapes.announce(self, self.note.text)

    def fail(self, error: FvsError) -> None:
        """The system could not ask."""
        self.button.setEnabled(True)
        self.note.say(wording.sentence(error).in_one_line, Meaning.WARNING)

    def lock_for_good(self) -> None:
        """There are no tries left."""
        self.button.hide()
        self.note.clear()
        self.title.setText(self.tr("The window is locked until the program is started again"))
        self.text.setText(
            self.tr("The password was wrong ten times. Imports go on until it is closed; what was typed is not saved.")
        )
        self.leave_button.show()


class WindowLock(QObject):
    """Covers the window and all that belongs to it. `idle_s` and `confirmed` are the system's; others in tests."""

    def __init__(self, window: "Window", office: "Office", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._office, self._jobs = window, office, jobs
        self._covers: list[LockCover] = []
        self.tries = 0
        self._asking = False
        self.idle_s: Callable[[], float] = office.audit.idle_s
        self.offered: Callable[[], bool] = lambda: not office.audit.lock_not_offered()
        self.confirmed: Callable[[int, str, str], bool | None] = office.audit.user_confirmed
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        # what is recorded in the window's thread is written by a worker
        office.audit.later = self._write_log

    def finish(self) -> None:
        """The session ends: nothing is covered any more, nothing is watched."""
        self._look.stop()
        self._office.audit.later = None
        self._uncover()

    def _write_log(self) -> None:
        self._jobs.run(self, self.tr("Writing the log"), lambda _: self._office.audit.write_waiting(), lane="database")

    @property
    def locked(self) -> bool:
        return bool(self.covers)

    def look(self) -> None:
        """Lock it where nobody was there for as long as was chosen."""
        minutes = self._office.settings.lock_minutes
        if minutes > 0 and not self.locked and self.offered() and self.idle_s() >= minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Cover everything now."""
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top.isWindow():
                self._cover(top)
        if not self.locked:
            # it is in the notification area: covered before it comes back
            self._cover(self._window)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._take_focus()

    @property
    def covers(self) -> list[LockCover]:
        """Those that are there; a dialog that is deleted takes its cover along before anybody is told."""
        self._covers = [cover for cover in self._covers if shiboken6.isValid(cover)]
        return self._covers

    @property
    def _front(self) -> LockCover:
        """The cover in front: of a dialog that waits for an answer, else of the window."""
        modal = QApplication.activeModalWidget()
        of_window = next((one for one in self.covers if one.parentWidget() is self._window), self.covers[0])
        return next((one for one in self.covers if one.parentWidget() is modal), of_window)

    def _cover(self, top: QWidget) -> None:
        if all(cover.parentWidget() is not top for cover in self.covers):
            cover = LockCover(top, self.ask, self._leave)
            if self.tries >= MOST_TRIES:
                cover.lock_for_good()
            self.covers.append(cover)
            cover.destroyed.connect(lambda: self._gone(cover))

    def _gone(self, cover: LockCover) -> None:
        if cover in self.covers:
            self.covers.remove(cover)

    def _uncover(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        covers, self._covers = self.covers, []
        for cover in covers:
            cover.hide()
            cover.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is locked, only covers take keys and the mouse, and whatever comes up is covered too."""
        if not self.locked:
            return super().eventFilter(watched, event)
        kind = event.type()
        if not isinstance(watched, QWidget):
            # shortcuts and actions are no widgets
            return kind == QEvent.Type.Shortcut
        if kind == QEvent.Type.Show and watched.isWindow():
            self._cover(watched)
        elif not self._is_covers(watched):
            if kind == QEvent.Type.FocusIn:
                QTimer.singleShot(0, self, self._take_focus)
            return kind in _INPUT
        return super().eventFilter(watched, event)

    def _is_covers(self, widget: QWidget) -> bool:
        return any(cover is widget or cover.isAncestorOf(widget) for cover in self.covers)

    def _take_focus(self) -> None:
        if self.locked:
            self._front.take_focus()

    # -- unlocking ---------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Let the system ask its user."""
        if self._asking or self.tries >= MOST_TRIES:
            return
        self._asking = True
        for cover in self.covers:
            cover.button.setEnabled(False)
        handle = int(self._front.window().winId())
        caption = self.tr("FvsEStore is locked")
        message = self.tr("Enter the Windows password of this user (not a PIN).")

        def work(progress: Progress) -> bool | None:
            return self.confirmed(handle, caption, message)

        self._jobs.run(
            self, self.tr("Asking who is there"), work, lane=_LANE, done=self._answered, failed=self._not_asked
        )

    def _answered(self, right: bool | None) -> None:
        self._asking = False
        if right:
            self.tries = 0
            self._uncover()
            self._office.audit.record(What.WINDOW_UNLOCKED)
            return
        if right is None:
            for cover in self.covers:
                cover.button.setEnabled(True)
            return
        self.tries += 1
        for_good = self.tries >= MOST_TRIES
        for cover in self.covers:
            if for_good:
                cover.lock_for_good()
            else:
                cover.refuse(MOST_TRIES - self.tries)
        self._office.audit.record(What.WINDOW_LOCKED_FOR_GOOD if for_good else What.UNLOCK_FAILED, tries=self.tries)

    def _not_asked(self, error: FvsError) -> None:
        self._asking = False
        for cover in self.covers:
            cover.fail(error)

    def _leave(self) -> None:
        """Close the program without asking what nobody may answer."""
        self._window.guard_closing(lambda: True)
        self._window.finish()
