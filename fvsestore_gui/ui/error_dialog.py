"""The one dialog for what nobody foresaw, with a report to copy; and the hooks that bring every such case here.

A report holds versions, where it happened and the end of the log. The log is masked when it is written and once more
when it is read, so neither keys nor buyers' data are in it.
"""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fvsestore_gui import __version__
from fvsestore_gui.errors import FvsError, as_fvs_error
from fvsestore_gui.logs import Redactor, tail
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning, TextSize

_log = logging.getLogger(__name__)


class ErrorDialog(QDialog):
    """What happened, what to do, and the report for copying."""

    def __init__(self, parent: QWidget | None, error: FvsError, report: str, doing: str = "") -> None:
        super().__init__(parent)
        words = wording.sentence(error)
        self.setWindowTitle("FvsEStore")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.what)
        self.report = report
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 12)
        rows.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(shapes.Icon(Meaning.ERROR, None, look.TITLE_ICON), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(shapes.label(words.title, None, TextSize.PANEL_TITLE, wrap=True), 1)
        rows.addLayout(head)
        if doing:
            rows.addWidget(shapes.secondary(doing, wrap=True))
        rows.addWidget(shapes.label(words.what, wrap=True))
        for todo in words.todo:
            title = shapes.label(todo.title)
            shapes.semibold(title)
            rows.addWidget(title)
            rows.addWidget(shapes.label(todo.text, wrap=True))
        self.shown = QPlainTextEdit(report)
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setFont(look.fixed_font())
        self.shown.setFixedHeight(160)
        self.shown.setAccessibleName(self.tr("Report"))
        rows.addWidget(self.shown)
        line = QHBoxLayout()
        self.copy_button = shapes.button(self.tr("&Copy the report"), self._copy, "copy")
        self._copied = shapes.secondary()
        close = shapes.button(self.tr("C&lose"), self.accept)
        close.setDefault(True)
        line.addWidget(self.copy_button)
        line.addWidget(self._copied, 1)
        line.addWidget(close)
        rows.addLayout(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._copied.setText(self.tr("Copied."))
        shapes.announce(self, self._copied.text())


def report_text(error: FvsError, log_file: Path, redactor: Redactor, trace: str = "") -> str:
    """The report: versions, the error's code and facts, the places of the trace, the end of the log."""
    parts = [
        f"FvsEStore {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"{error}",
        trace,
        tail(log_file, redactor),
    ]
    return redactor.clean("\n\n".join(part.strip() for part in parts if part.strip()))


class LastResort(QObject):
    """Catches what nobody caught, in any thread, and shows it once the window's thread comes to it."""

    _caught = Signal(object, str)

    def __init__(self, log_file: Path, redactor: Redactor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._redactor = redactor
        self._open: ErrorDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._qt_before: Any = None
        self._before: tuple[Callable[..., object], Callable[..., object]] | None = None

    def install(self) -> None:
        """From now on every uncaught exception and Qt's own warnings come here."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._uncaught
        threading.excepthook = lambda given: self._uncaught(
            given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
        )
        self._qt_before = qInstallMessageHandler(self._qt_said)

    def remove(self) -> None:
        """Put back what was there before `install`."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None
            qInstallMessageHandler(self._qt_before)

    def show(self, error: FvsError, doing: str = "") -> None:
        """An error that has no better place to be shown."""
        self._open_dialog(error, report_text(error, self._log_file, self._redactor), doing)

    @property
    def dialog(self) -> ErrorDialog | None:
        """The dialog that is open."""
        return self._open

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        error.__traceback__ = error.__traceback__ or trace
        _log.critical("not foreseen", exc_info=(kind, error, trace))
        # places only: the text of a foreign exception may quote what it was given
        places = "".join(traceback.format_list(traceback.extract_tb(trace))) + kind.__name__
        self._caught.emit(as_fvs_error(error), places)

    def _show(self, error: FvsError, places: str) -> None:
        self._open_dialog(error, report_text(error, self._log_file, self._redactor, places), "")

    def _open_dialog(self, error: FvsError, report: str, doing: str) -> None:
        if self._open is not None:
            # one at a time: what follows the first is in the log, and usually follows from it
            return
        self._open = ErrorDialog(QApplication.activeWindow(), error, report, doing)
        self._open.finished.connect(self._closed)
        self._open.open()

    def _closed(self) -> None:
        self._open = None

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        level = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtWarningMsg: logging.WARNING,
            QtMsgType.QtCriticalMsg: logging.ERROR,
        }.get(kind, logging.CRITICAL)
        _log.log(level, "Qt: %s", message)
