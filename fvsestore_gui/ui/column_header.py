"""The head of a table: which columns, in what order and width, and by which it is sorted; remembered."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from fvsestore_gui.model.listing import Sort
from fvsestore_gui.ui.columns import Arrangement, Column, recall, remember
from fvsestore_gui.ui.record_view import RecordView

_REMEMBER_AFTER_MS = 500


class ColumnHeader(QObject):
    """Looks after the view's header. `sort_changed` asks for the rows in another order."""

    sort_changed = Signal()

    def __init__(
        self, view: RecordView, columns: Sequence[Column[Any]], settings: QSettings, name: str, sort: Sort
    ) -> None:
        super().__init__(view)
        self._view, self._columns, self._settings, self._name = view, list(columns), settings, name
        self._header = view.horizontalHeader()
        self._default_sort = self._sort = sort
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_AFTER_MS)
        self._remember.timeout.connect(self.keep)
        self._arrange(recall(settings, name))
        self._header.sectionClicked.connect(self._clicked)
        self._header.sectionMoved.connect(self._arranged)
        self._header.sectionResized.connect(self._resized)
        self._header.customContextMenuRequested.connect(self._menu)

    @property
    def sort(self) -> Sort:
        """The sort as the database takes it."""
        ranks = next((column.ranks for column in self._columns if column.name == self._sort.column), ())
        return Sort(self._sort.column, self._sort.descending, ranks)

    def set_sort(self, name: str, *, descending: bool) -> None:
        """Sort by a column of the table; unknown ones are left alone."""
        place = self._place_of(name)
        if place is not None and self._columns[place].sorts:
            self._sort = Sort(name, descending)
            self._mark_sort()
            self._remember.start()
            self.sort_changed.emit()

    def visible(self) -> list[Column[Any]]:
        """The columns that are seen, from left to right."""
        places = (self._header.logicalIndex(visual) for visual in range(self._header.count()))
        return [self._columns[place] for place in places if not self._header.isSectionHidden(place)]

    def fill_menu(self, menu: QMenu) -> None:
        """A check mark for every column but the first, and the way back to the first arrangement."""
        menu.clear()
        for place, column in enumerate(self._columns[1:], start=1):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(place))
            action.toggled.connect(lambda on, place=place: self._show_column(place, on))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as at first"), self.reset)

    def reset(self) -> None:
        """The columns and the sort as they were when the program was new."""
        self._arrange(None)
        self._arranged()
        self.sort_changed.emit()

    def keep(self) -> None:
        """Remember columns and sort now (otherwise half a second after a change)."""
        self._remember.stop()
        header = self._header
        places = [header.logicalIndex(visual) for visual in range(header.count())]
        hidden = [place for place in places if header.isSectionHidden(place)]
        own = [place for place in places if place not in hidden and not self._columns[place].stretch]
        remember(
            self._settings,
            self._name,
            Arrangement(
                order=tuple(self._columns[place].name for place in places),
                hidden=frozenset(self._columns[place].name for place in hidden),
                widths=tuple((self._columns[place].name, header.sectionSize(place)) for place in own),
                sort=self._sort,
            ),
        )

    def _place_of(self, name: str) -> int | None:
        return next((place for place, column in enumerate(self._columns) if column.name == name), None)

    def _show_column(self, place: int, on: bool) -> None:
        self._header.setSectionHidden(place, not on)
        self._arranged()

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self._header.mapToGlobal(at))

    def _clicked(self, place: int) -> None:
        column = self._columns[place]
        if not column.sorts:
            self._mark_sort()
            return
        again = column.name == self._sort.column
        # Numbers and times are first looked at from the largest, words from A.
        self.set_sort(column.name, descending=not self._sort.descending if again else column.kind != "text")

    def _mark_sort(self) -> None:
        place = self._place_of(self._sort.column)
        order = Qt.SortOrder.DescendingOrder if self._sort.descending else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(-1 if place is None else place, order)

    def _arrange(self, own: Arrangement | None) -> None:
        header, columns = self._header, self._columns
        widths = dict(own.widths) if own is not None else {}
        for place, column in enumerate(columns):
            known = own is not None and column.name in own.order
            hidden = column.name in own.hidden if own is not None and known else column.hidden
            header.setSectionHidden(place, hidden and place > 0)
            header.resizeSection(place, widths.get(column.name) or self._view.natural_width(column))
        names = [column.name for column in columns]
        order = [name for name in (own.order if own is not None else ()) if name in names]
        order += [name for name in names if name not in order]
        for visual, name in enumerate(order):
            header.moveSection(header.visualIndex(names.index(name)), visual)
        sort = own.sort if own is not None else None
        self._sort = sort if sort is not None and self._place_of(sort.column) is not None else self._default_sort
        self._mark_sort()
        self._view.fit()

    def _arranged(self) -> None:
        self._view.fit()
        self._remember.start()

    def _resized(self, place: int) -> None:
        if not self._view.fitting:
            self._remember.start()
            if not self._columns[place].stretch:
                self._view.fit()
