"""A table's rows as Qt asks for them: all ids, and the pages of rows that were looked at last.

The paint never waits for the database: a row that is not here is painted empty and asked for behind the window.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFont, QIcon

from fvsestore_gui.ui.columns import Cell, Column, Row
from fvsestore_gui.ui.look import Meaning, Tone, colour, icon
from fvsestore_gui.ui.shapes import plain_tip

PAGE = 200
#: pages kept: enough for any screen and a long scroll, a few MB at most
PAGES_KEPT = 24

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ASKED = frozenset({_DISPLAY, _FOREGROUND, _DECORATION, _ALIGNMENT, _FONT, _TOOL_TIP, _ACCESSIBLE})
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ABSENT = Cell("")
#: beside a column's title, which styles put close to the line between two heads
_HEAD_ROOM = "\u202f"


Cells = dict[int, tuple[Cell, ...]]


class _Page(Generic[Row]):
    """The rows of one page, and their cells once they were painted."""

    __slots__ = ("cells", "rows")

    def __init__(self, rows: list[Row | None]) -> None:
        self.rows = rows
        self.cells: list[tuple[Cell, ...] | None] = [None] * len(rows)


class RecordModel(QAbstractTableModel, Generic[Row]):
    """Ids of all rows in order, pages of rows by number. `missing` tells that painted rows are not here yet."""

    missing = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], int],
        *,
        row_tone: Callable[[Row], Tone | None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._row_id = row_id
        self._row_tone = row_tone
        self._ids: array[int] = array("q")
        self._pages: dict[int, _Page[Row]] = {}
        self._alignments = [_RIGHT if column.right else _LEFT for column in columns]
        self._brushes: dict[Tone, QBrush] = {}
        self._icons: dict[tuple[str | Meaning, Tone | None], QIcon] = {}
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self.missing)

    # -- what the table puts in --------------------------------------------------------------------------------------

    @property
    def ids(self) -> "array[int]":
        return self._ids

    def cells_of(self, rows: Sequence[Row]) -> Cells:
        """The cells of these rows by id; made by the worker that reads them, so that the paint only looks them up."""
        return {self._row_id(row): self._cells(row) for row in rows}

    def replace(self, ids: "array[int]", pages: dict[int, Sequence[Row]], cells: Cells | None = None) -> None:
        """Show these ids and forget all rows but those of `pages` (page number -> its rows)."""
        self.beginResetModel()
        self._ids = ids
        self._pages = {}
        for number, rows in pages.items():
            self._put(number, rows, cells or {})
        self.endResetModel()

    def extend(self, ids: "array[int]") -> bool:
        """Take `ids` as the whole of what was only begun. False when they do not continue what is shown."""
        shown = len(self._ids)
        if ids[:shown] != self._ids:
            return False
        if len(ids) > shown:
            self.beginInsertRows(_ROOT, shown, len(ids) - 1)
            self._ids = ids
            self._pages.pop(shown // PAGE, None)
            self.endInsertRows()
        return True

    def put_page(self, number: int, rows: Sequence[Row], cells: Cells | None = None) -> None:
        """Rows of page `number` have come; rows of it that are gone from the database stay empty."""
        self._put(number, rows, cells or {})
        first = number * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def page_ids(self, number: int) -> "array[int]":
        """The ids that page `number` shows."""
        return self._ids[number * PAGE : (number + 1) * PAGE]

    def has_page(self, number: int) -> bool:
        return number in self._pages

    def _put(self, number: int, rows: Sequence[Row], cells: Cells) -> None:
        by_id = {self._row_id(row): row for row in rows}
        ids = self.page_ids(number)
        page = self._pages[number] = _Page([by_id.get(wanted) for wanted in ids])
        if cells:
            page.cells = [cells.get(wanted) for wanted in ids]
        while len(self._pages) > PAGES_KEPT:
            del self._pages[max(self._pages, key=lambda kept: abs(kept - number))]

    # -- what is asked of it -----------------------------------------------------------------------------------------

    def row(self, number: int) -> Row | None:
        """The row in line `number`, None while it is not here."""
        page = self._pages.get(number // PAGE)
        place = number % PAGE
        return page.rows[place] if page is not None and place < len(page.rows) else None

    def theme_changed(self) -> None:
        """Colours and icons are made anew when they are next painted."""
        self._brushes.clear()
        self._icons.clear()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return f"{_HEAD_ROOM}{self.columns[section].title}{_HEAD_ROOM}"
        return self._alignments[section] if role == _ALIGNMENT else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if role not in _ASKED:
            return None
        column = index.column()
        if role == _ALIGNMENT:
            return self._alignments[column] if index.isValid() else None
        number = index.row()
        page = self._pages.get(number // PAGE)
        if page is None:
            if role == _DISPLAY and index.isValid() and not self._ask.isActive():
                self._ask.start()
            return None
        place = number % PAGE
        if place >= len(page.cells):
            return None
        cells = page.cells[place]
        if cells is None:
            cells = page.cells[place] = self._cells(page.rows[place])
        text, tone, picture, bold, tip = cells[column]
        if role == _DISPLAY:
            return text
        if role == _FOREGROUND:
            return self._brush(tone) if tone is not None else None
        if role == _DECORATION:
            return self._icon(picture, tone) if picture is not None else None
        if role == _FONT:
            return self._bold if bold else None
        return (plain_tip(tip) or None) if role == _TOOL_TIP else (tip or text)

    def _cells(self, row: Row | None) -> tuple[Cell, ...]:
        if row is None:
            return (_ABSENT,) * len(self.columns)
        cells = tuple(column.show(row) for column in self.columns)
        tone = self._row_tone(row) if self._row_tone is not None else None
        return cells if tone is None else tuple(cell._replace(tone=tone) for cell in cells)

    def _brush(self, tone: Tone) -> QBrush:
        brush = self._brushes.get(tone)
        if brush is None:
            brush = self._brushes[tone] = QBrush(colour(tone))
        return brush

    def _icon(self, picture: str | Meaning, tone: Tone | None) -> QIcon:
        made = self._icons.get((picture, tone))
        if made is None:
            made = self._icons[picture, tone] = icon(picture, tone)
        return made
