"""The grid of every table: whole rows, hairlines, no stripes, columns that fit their words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from fvsestore_gui.ui import look
from fvsestore_gui.ui.columns import Column
from fvsestore_gui.ui.record_model import RecordModel

#: left and right of a cell's text, and the sort mark in a header
_CELL_ROOM = 12
_MARK_ROOM = 14
_ICON_ROOM = 12


class RecordView(QTableView):
    """A QTableView over a RecordModel. `copy_asked` and `opened` (a line number) are Ctrl+C and Enter."""

    copy_asked = Signal()
    opened = Signal(int)
    resized = Signal()

    def __init__(self, model: RecordModel[Any], columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._fitting = False
        self.setModel(model)
        # The header would ask a million rows whether its column is wholly selected: it gets a selection of its own.
        header_selection = QItemSelectionModel(model, self)
        rows_header, header = self.verticalHeader(), self.horizontalHeader()
        for either in (rows_header, header):
            either.setSelectionModel(header_selection)
        rows_header.hide()
        rows_header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows_header.setMinimumSectionSize(1)
        rows_header.setDefaultSectionSize(max(look.TABLE_ROW, self.fontMetrics().height() + 6))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setFixedHeight(max(look.HEADER_ROW, header.sizeHint().height()))
        header.setMinimumSectionSize(32)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setIconSize(QSize(look.STATE_ICON, look.STATE_ICON))
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def natural_width(self, column: Column[Any]) -> int:
        """A width that holds the column's title with its sort mark, and its sample."""
        letters = self.fontMetrics()
        title = letters.horizontalAdvance(column.title) + _CELL_ROOM + _MARK_ROOM
        widest = max(letters.horizontalAdvance(sample) for sample in column.sample.split("\n"))
        icon = look.STATE_ICON + _ICON_ROOM if column.icons else 0
        return max(title, widest + _CELL_ROOM + icon)

    def fit(self) -> None:
        """Let the stretching column (or the last) take the room that is left; never less than its own width."""
        header = self.horizontalHeader()
        places = [header.logicalIndex(visual) for visual in range(header.count())]
        visible = [place for place in places if not header.isSectionHidden(place)]
        if not visible or self._fitting:
            return
        place = next((place for place in visible if self._columns[place].stretch), visible[-1])
        others = sum(
            header.sectionSize(other)
            for other in range(header.count())
            if other != place and not header.isSectionHidden(other)
        )
        self._fitting = True
        header.resizeSection(place, max(self.natural_width(self._columns[place]), self.viewport().width() - others))
        self._fitting = False

    @property
    def fitting(self) -> bool:
        """True while `fit` changes a width, which is not the user's doing."""
        return self._fitting

    def visible_lines(self) -> range:
        """The numbers of the lines in sight."""
        count = self.model().rowCount()
        if not count:
            return range(0)
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (count if last < 0 else last + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typed letters are not looked for in the table: Qt would ask every row, and rows come from the database."""

    def sizeHintForColumn(self, column: int) -> int:
        """A double click between two headers gives the column the width of what is in sight."""
        model = self.model()
        letters = self.fontMetrics()
        shown = (model.data(model.index(line, column)) for line in self.visible_lines())
        widest = max((letters.horizontalAdvance(str(text)) for text in shown if text), default=0)
        return max(self.natural_width(self._columns[column]), widest + _CELL_ROOM + look.ICON + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lines = self.visible_lines()
        if not lines:
            return
        painter = QPainter(self.viewport())
        painter.setPen(look.hairline(QGuiApplication.palette()))
        width, height = self.viewport().width(), self.verticalHeader().defaultSectionSize()
        y = self.rowViewportPosition(lines.start) + height - 1
        for _ in lines:
            painter.drawLine(0, y, width, y)
            y += height
        painter.end()
