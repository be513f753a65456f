"""Copying rows of a table so that they paste into Excel, also those that were never looked at."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.columns import Column, Listing, clipboard_text, pasted_text
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.record_model import PAGE, RecordModel
from fvsestore_gui.ui.record_view import RecordView

#: what Ctrl+C copies at most; an export has no bound
COPY_MOST = 100_000


class RowCopy(QObject):
    """Ctrl+C and the menu of a row. `told` says how much was copied."""

    told = Signal(str)

    def __init__(
        self,
        view: RecordView,
        model: RecordModel[Any],
        listing: Listing,
        jobs: Jobs,
        lane: str,
        visible: Callable[[], Sequence[Column[Any]]],
    ) -> None:
        super().__init__(view)
        self._view, self._model, self._listing, self._jobs, self._lane = view, model, listing, jobs, lane
        self._visible = visible
        self._copying: Job | None = None
        #: as this PC's Excel writes amounts
        self.decimal_point = QLocale.system().decimalPoint()
        view.copy_asked.connect(self.copy)
        view.customContextMenuRequested.connect(self._menu)

    def selected_lines(self) -> list[range]:
        """The selected lines as ranges, in order."""
        selection = self._view.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        lines: list[range] = []
        for top, bottom in sorted({(part.top(), part.bottom()) for part in parts}):
            start = max(top, lines[-1].stop) if lines else top
            if start <= bottom:
                lines.append(range(start, bottom + 1))
        return lines

    def copy(self, *, titles: bool = False) -> None:
        """Copy the selected rows as Excel takes them, at most COPY_MOST; rows not here yet are read first."""
        ids = array("q")
        count = 0
        for lines in self.selected_lines():
            count += len(lines)
            ids.extend(self._model.ids[lines.start : min(lines.stop, lines.start + COPY_MOST - len(ids))])
        if not ids:
            return
        columns, point = self._visible(), self.decimal_point
        if self._copying is not None:
            self._copying.cancel()

        def line_of(row: Any) -> str:
            return "\t".join(pasted_text(column.cell(row), point) for column in columns)

        def work(progress: Progress) -> str:
            lines = ["\t".join(column.title for column in columns)] if titles else []
            for start in range(0, len(ids), PAGE):
                progress.check()
                lines.extend(line_of(row) for row in self._listing.rows(ids[start : start + PAGE]))
            return "\r\n".join(lines) + "\r\n"

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            if count > len(ids):
                told = self.tr("Copied the first %n of the selected rows; use Export for all.", "", len(ids))
            else:
                told = self.tr("Copied %n row(s).", "", len(ids))
            self.told.emit(told)

        self._copying = self._jobs.run(self, self.tr("Copying"), work, lane=self._lane, done=done)

    def _copy_value(self, line: int, column: int) -> None:
        row = self._model.row(line)
        if row is not None:
            value = self._model.columns[column].cell(row)
            QGuiApplication.clipboard().setText(clipboard_text(value, self.decimal_point))

    def _menu(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self._view)
        menu.addAction(self.tr("Copy rows"), self.copy)
        menu.addAction(self.tr("Copy rows with column names"), lambda: self.copy(titles=True))
        menu.addAction(self.tr("Copy this value"), lambda: self._copy_value(index.row(), index.column()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(at))
