"""Every table of the program: rows of a listing by id, sorted and filtered by the database, read behind the window.

The first 200 rows come at once, the ids of all behind them; a newer question makes an older one void. Under the grid
stands what is shown of how many, and the sums of just that.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QLocale, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import (
    Arrangement,
    Column,
    Listing,
    Plain,
    PlainColumn,
    clipboard_text,
    recall,
    remember,
)
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.record_model import PAGE, RecordModel
from fvsestore_gui.ui.record_view import RecordView
from fvsestore_gui.ui.table_state import StateWords, TableState

LANE = "database"
#: sums are asked for beside the rows, so that a long sum never keeps rows waiting
TOTALS_LANE = "database sums"
#: what Ctrl+C copies at most; an export has no bound
COPY_MOST = 100_000
_BUSY_AFTER_MS = 300
_REMEMBER_AFTER_MS = 500


@dataclass(frozen=True)
class _Found:
    """What a reload brings: ids, the pages in sight, and where the current and the topmost row are now."""

    ids: "array[int]"
    pages: dict[int, Sequence[Any]]
    current: int | None
    top: int | None


def _place(ids: "array[int]", wanted: int | None) -> int | None:
    try:
        return None if wanted is None else ids.index(wanted)
    except ValueError:
        return None


class RecordTable(QWidget):
    """Give it a listing and columns; `set_filter` shows rows. `current_changed` tells the row under the cursor."""

    current_changed = Signal(object)
    opened = Signal(object)
    told = Signal(str)
    totals_changed = Signal(object)
    columns_changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        listing: Listing,
        columns: Sequence[Column[Any]],
        *,
        name: str,
        settings: QSettings,
        sort: Sort,
        row_id: Callable[[Any], int] = lambda row: int(row.row_id),
        row_tone: Callable[[Any], look.Tone | None] | None = None,
        footer: bool = True,
        goes_to_first: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._goes_to_first = goes_to_first
        self._jobs, self._listing = jobs, listing
        self._name, self._settings = name, settings
        self._default_sort = self._sort = sort
        self._row_id = row_id
        self._filter: Filter | None = None
        self._generation = 0
        self._under_way: list[Job] = []
        self._fetch: Job | None = None
        self._copying: Job | None = None
        self._wanted_id: int | None = None
        self._told_row: tuple[bool, Any] = (False, None)
        self._whole = False
        self._totals: Totals | None = None
        self._describe: Callable[[Totals], tuple[str, str]] = self.describe_totals
        self._empty: Callable[[Totals], StateWords] = self._empty_words
        self._decimal_point = QLocale.system().decimalPoint()

        self.model = RecordModel(columns, row_id, row_tone=row_tone, parent=self)
        self.view = RecordView(self.model, columns, self)
        self.state = TableState(self.view)
        self.shown_label, self.sums_label = QLabel(), QLabel()
        self._lay_out(footer)
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._busy.timeout.connect(self._say_busy)
        #: within the same turn of the event loop a refresh adds nothing to a load
        self._just_asked = QTimer(self, singleShot=True, interval=0)
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_AFTER_MS)
        self._remember.timeout.connect(self.keep_arrangement)

        header = self.view.horizontalHeader()
        self._arrange(recall(settings, name))
        header.sectionClicked.connect(self._header_clicked)
        header.sectionMoved.connect(self._arranged)
        header.sectionResized.connect(self._resized)
        header.customContextMenuRequested.connect(self._header_menu)
        self.view.customContextMenuRequested.connect(self._row_menu)
        self.view.copy_asked.connect(self.copy)
        self.view.opened.connect(self._open)
        self.view.resized.connect(self._place_state)
        self.view.selectionModel().currentRowChanged.connect(self._current_changed)
        self.model.missing.connect(self._fetch_pages)

    def _lay_out(self, footer: bool) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.GAP_BUTTON)
        rows.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        if not footer:
            return
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 4, 0)
        line.setSpacing(look.GAP_COLUMN)
        look.set_tone(self.shown_label, QPalette.ColorRole.PlaceholderText)
        self.sums_label.setTextFormat(Qt.TextFormat.RichText)
        self.sums_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sums_label.setWordWrap(True)
        self.sums_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sums_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line.addWidget(self.shown_label)
        line.addWidget(self.sums_label, 1)
        rows.addLayout(line)

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def filter(self) -> Filter | None:
        return self._filter

    @property
    def sort(self) -> Sort:
        """The sort as the database takes it."""
        ranks = next((column.ranks for column in self.columns if column.name == self._sort.column), ())
        return Sort(self._sort.column, self._sort.descending, ranks)

    @property
    def totals(self) -> Totals | None:
        return self._totals

    @property
    def reading(self) -> bool:
        """Whether anything of what is shown is still asked for."""
        return any(job.running for job in self._under_way) or (self._fetch is not None and self._fetch.running)

    def set_words(
        self,
        *,
        describe: Callable[[Totals], tuple[str, str]] | None = None,
        empty: Callable[[Totals], StateWords] | None = None,
    ) -> None:
        """Other words than the usual for the line below, and for a table without rows."""
        self._describe = describe or self._describe
        self._empty = empty or self._empty

    def set_filter(self, shown: Filter | None) -> None:
        """Show what passes; None shows nothing (no store is chosen). The same filter again changes nothing."""
        if shown == self._filter and shown is not None:
            return
        self._filter = shown
        self._load()

    def set_sort(self, column: str, *, descending: bool) -> None:
        """Sort by a column of the table; unknown ones are left alone."""
        place = self._place_of(column)
        if place is None or not self.columns[place].sorts:
            return
        self._sort = Sort(column, descending)
        self._mark_sort()
        self._remember.start()
        self._load()

    def refresh(self) -> None:
        """Read again what is shown; the current row and the place in the table are kept."""
        if self._filter is None or self._just_asked.isActive():
            return
        if not self.model.rowCount():
            self._load()
            return
        self._start()
        shown, sort = self._filter, self.sort
        current = self._current_id()
        lines = self.view.visible_lines()
        top = self.model.ids[lines.start] if lines else None
        sight = len(lines)

        def work(progress: Progress) -> _Found:
            ids = self._listing.ids(shown, sort)
            progress.check()
            start = _place(ids, top) or 0
            numbers = range(start // PAGE, (start + sight) // PAGE + 1)
            pages = {number: self._listing.rows(ids[number * PAGE : (number + 1) * PAGE]) for number in numbers}
            return _Found(ids, pages, _place(ids, current), start)

        self._ask(work, self._refreshed)
        self._ask_totals()

    def select(self, row_id: int) -> None:
        """Put the cursor on this row, now or when it has come."""
        self._wanted_id = row_id
        self._go_to_wanted()

    def current_row(self) -> Any | None:
        """The row under the cursor, None while there is none or it is being read."""
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def plain_columns(self) -> list[PlainColumn]:
        """The visible columns in their order, as an export takes them."""
        return [PlainColumn(column.title, column.cell, column.kind) for column in self._visible()]

    # -- reading -----------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        self._generation += 1
        for job in self._under_way:
            job.cancel()
        self._under_way.clear()
        if self._fetch is not None:
            self._fetch.cancel()
            self._fetch = None

    def _ask(self, work: Callable[[Progress], Any], done: Callable[[Any], None], lane: str = LANE) -> None:
        generation = self._generation

        def arrived(result: Any) -> None:
            if generation == self._generation:
                done(result)

        def failed(error: FvsError) -> None:
            if generation == self._generation:
                self._say_failed(error)

        self._under_way = [job for job in self._under_way if job.running]
        self._under_way.append(
            self._jobs.run(self, self.tr("Reading the table"), work, lane=lane, done=arrived, failed=failed)
        )

    def _load(self) -> None:
        """A new question: first rows, then all ids, and the sums beside them."""
        if self._wanted_id is None:
            self._wanted_id = self._current_id()
        self._start()
        self._totals, self._whole = None, False
        self._just_asked.start()
        shown, sort = self._filter, self.sort
        if shown is None:
            self._busy.stop()
            self.model.replace(array("q"), {})
            self.shown_label.clear()
            self.sums_label.clear()
            self.state.say(None)
            self._tell_current()
            return
        self._busy.start()

        def first(progress: Progress) -> tuple["array[int]", Sequence[Any]]:
            ids = self._listing.ids(shown, sort, PAGE)
            progress.check()
            return ids, self._listing.rows(ids)

        self._ask(first, self._first_came)
        self._ask(lambda progress: self._listing.ids(shown, sort), self._all_came)
        self._ask_totals()

    def _ask_totals(self) -> None:
        shown = self._filter
        self._ask(lambda progress: self._listing.totals(shown), self._totals_came, TOTALS_LANE)

    def _first_came(self, found: tuple["array[int]", Sequence[Any]]) -> None:
        ids, rows = found
        self._busy.stop()
        self.model.replace(ids, {0: rows})
        if len(ids):
            self.state.say(None)
        self.view.scrollToTop()
        self._go_to_wanted()
        self._tell_current()

    def _all_came(self, ids: "array[int]") -> None:
        self._whole = True
        if not self.model.extend(ids):
            self.refresh()  # the database changed between the two questions
            return
        if self._wanted_id is not None:
            self._go_to_wanted()
        self._say_empty()

    def _refreshed(self, found: _Found) -> None:
        bar = self.view.horizontalScrollBar().value()
        column = self.view.currentIndex().column()
        self.model.replace(found.ids, found.pages)
        self._whole = True
        if len(found.ids):
            self.state.say(None)
        if found.current is not None:
            self._set_current(found.current, max(0, column), scroll=False)
        elif self._goes_to_first and self._wanted_id is None and len(found.ids):
            self._set_current(0, max(0, column), scroll=False)
        if found.top is not None:
            self.view.verticalScrollBar().setValue(found.top)
        self.view.horizontalScrollBar().setValue(bar)
        if self._wanted_id is not None:
            self._go_to_wanted()
        self._tell_current()
        self._say_empty()

    def _totals_came(self, totals: Totals) -> None:
        self._totals = totals
        left, right = self._describe(totals)
        self.shown_label.setText(left)
        self.sums_label.setText(right)
        self._say_empty()
        self.totals_changed.emit(totals)

    def _fetch_pages(self) -> None:
        """Read the page in sight that is missing; the next one is asked for when it has come."""
        if self._fetch is not None and self._fetch.running:
            return
        lines = self.view.visible_lines()
        numbers = range(lines.start // PAGE, (lines.stop - 1) // PAGE + 1) if lines else range(0)
        missing = [number for number in numbers if not self.model.has_page(number)]
        if not missing:
            return
        number, generation = missing[0], self._generation
        ids = self.model.page_ids(number)

        def came(rows: Sequence[Any]) -> None:
            self._fetch = None
            if generation == self._generation:
                self.model.put_page(number, rows)
                self._tell_current()
                self._fetch_pages()

        def failed(error: FvsError) -> None:
            self._fetch = None
            if generation == self._generation:
                self._say_failed(error)

        self._fetch = self._jobs.run(
            self,
            self.tr("Reading the table"),
            lambda progress: self._listing.rows(ids),
            lane=LANE,
            done=came,
            failed=failed,
        )

    # -- the current row ---------------------------------------------------------------------------------------------

    def _current_id(self) -> int | None:
        index = self.view.currentIndex()
        return self.model.ids[index.row()] if index.isValid() and index.row() < len(self.model.ids) else None

    def _go_to_wanted(self) -> None:
        """Put the cursor on the wanted row; on the first one where that is not among those shown."""
        ids = self.model.ids
        place = _place(ids, self._wanted_id)
        if place is not None:
            self._wanted_id = None
            self._set_current(place, 0, scroll=True)
        elif self._whole or self._wanted_id is None:
            self._wanted_id = None
            if self._goes_to_first and len(ids) and not self.view.currentIndex().isValid():
                self._set_current(0, 0, scroll=True)

    def _set_current(self, line: int, column: int, *, scroll: bool) -> None:
        header = self.view.horizontalHeader()
        if header.isSectionHidden(column):
            column = header.logicalIndexAt(0)
        index = self.model.index(line, max(0, column))
        flags = QItemSelectionModel.SelectionFlag
        if scroll:
            self.view.setCurrentIndex(index)
        else:
            self.view.setAutoScroll(False)
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.setAutoScroll(True)

    def _current_changed(self) -> None:
        self._tell_current()

    def _tell_current(self) -> None:
        """Tell the row under the cursor once: when the cursor moved, or when the row has come."""
        index = self.view.currentIndex()
        row = self.current_row()
        if index.isValid() and row is None:
            return
        if self._told_row != (True, row):
            self._told_row = (True, row)
            self.current_changed.emit(row)

    def _open(self, line: int) -> None:
        row = self.model.row(line)
        if row is not None:
            self.opened.emit(row)

    # -- copying -----------------------------------------------------------------------------------------------------

    def selected_lines(self) -> list[range]:
        """The selected lines as ranges, in order."""
        selection: QItemSelection = self.view.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        ranges = sorted({(part.top(), part.bottom()) for part in parts})
        lines: list[range] = []
        for top, bottom in ranges:
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
            ids.extend(self.model.ids[lines.start : min(lines.stop, lines.start + COPY_MOST - len(ids))])
        if not ids:
            return
        columns, point = self._visible(), self._decimal_point
        if self._copying is not None:
            self._copying.cancel()

        def line_of(row: Any) -> str:
            return "\t".join(clipboard_text(column.cell(row), point) for column in columns)

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

        self._copying = self._jobs.run(self, self.tr("Copying"), work, lane=LANE, done=done)

    def _copy_value(self, line: int, column: int) -> None:
        row = self.model.row(line)
        if row is not None:
            value: Plain = self.columns[column].cell(row)
            QGuiApplication.clipboard().setText(clipboard_text(value, self._decimal_point))

    def _row_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self.view)
        menu.addAction(self.tr("Copy rows"), self.copy)
        menu.addAction(self.tr("Copy rows with column names"), lambda: self.copy(titles=True))
        menu.addAction(self.tr("Copy this value"), lambda: self._copy_value(index.row(), index.column()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))

    # -- columns and sort --------------------------------------------------------------------------------------------

    def _visible(self) -> list[Column[Any]]:
        header = self.view.horizontalHeader()
        places = (header.logicalIndex(visual) for visual in range(header.count()))
        return [self.columns[place] for place in places if not header.isSectionHidden(place)]

    def _place_of(self, name: str) -> int | None:
        return next((place for place, column in enumerate(self.columns) if column.name == name), None)

    def fill_columns_menu(self, menu: QMenu) -> None:
        """A check mark for every column but the first, and the way back to the first arrangement."""
        menu.clear()
        header = self.view.horizontalHeader()
        for place, column in enumerate(self.columns[1:], start=1):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.toggled.connect(lambda on, place=place: self._show_column(place, on))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as at first"), self.reset_columns)

    def reset_columns(self) -> None:
        """The columns as they were when the program was new."""
        self._arrange(None)
        self._load()
        self._arranged()

    def _show_column(self, place: int, on: bool) -> None:
        self.view.horizontalHeader().setSectionHidden(place, not on)
        self._arranged()

    def _header_menu(self, at: QPoint) -> None:
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns_menu(menu)
        menu.popup(self.view.horizontalHeader().mapToGlobal(at))

    def _header_clicked(self, place: int) -> None:
        column = self.columns[place]
        if not column.sorts:
            self._mark_sort()
            return
        again = column.name == self._sort.column
        # Numbers and times are first looked at from the largest, words from A.
        self.set_sort(column.name, descending=not self._sort.descending if again else column.kind != "text")

    def _mark_sort(self) -> None:
        place = self._place_of(self._sort.column)
        order = Qt.SortOrder.DescendingOrder if self._sort.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(-1 if place is None else place, order)

    def _arrange(self, own: Arrangement | None) -> None:
        header = self.view.horizontalHeader()
        widths = dict(own.widths) if own is not None else {}
        place: int | None
        for place, column in enumerate(self.columns):
            known = own is not None and column.name in own.order
            hidden = column.name in own.hidden if own is not None and known else column.hidden
            header.setSectionHidden(place, hidden and place > 0)
            header.resizeSection(place, widths.get(column.name) or self.view.natural_width(column))
        names = [column.name for column in self.columns]
        order = [name for name in (own.order if own is not None else ()) if name in names]
        order += [name for name in names if name not in order]
        for visual, name in enumerate(order):
            header.moveSection(header.visualIndex(names.index(name)), visual)
        sort = own.sort if own is not None else None
        place = None if sort is None else self._place_of(sort.column)
        self._sort = sort if sort is not None and place is not None else self._default_sort
        self._mark_sort()
        self.view.fit()

    def _arranged(self) -> None:
        self.view.fit()
        self._remember.start()
        self.columns_changed.emit()

    def _resized(self, place: int) -> None:
        if not self.view.fitting:
            self._remember.start()
            if not self.columns[place].stretch:
                self.view.fit()

    def keep_arrangement(self) -> None:
        """Remember columns and sort now (otherwise half a second after a change)."""
        self._remember.stop()
        header = self.view.horizontalHeader()
        places = [header.logicalIndex(visual) for visual in range(header.count())]
        remember(
            self._settings,
            self._name,
            Arrangement(
                order=tuple(self.columns[place].name for place in places),
                hidden=frozenset(self.columns[place].name for place in places if header.isSectionHidden(place)),
                widths=tuple(
                    (self.columns[place].name, header.sectionSize(place))
                    for place in places
                    if not header.isSectionHidden(place) and not self.columns[place].stretch
                ),
                sort=self._sort,
            ),
        )

    # -- words -------------------------------------------------------------------------------------------------------

    def describe_totals(self, totals: Totals) -> tuple[str, str]:
        left = self.tr("Shown {shown} of {all}").format(
            shown=wording.number_text(totals.shown), all=wording.number_text(totals.all)
        )
        parts = [
            f"<b>{wording.money_text(one.total, one.currency)}</b>&nbsp;{one.currency}" for one in totals.per_currency
        ]
        grey = look.colour(QPalette.ColorRole.PlaceholderText).name()
        gap = "&nbsp;&nbsp;&nbsp;&nbsp; "
        right = gap.join(parts)
        if parts:
            right = f'<span style="color:{grey}">{self.tr("Total:")}</span>&nbsp; {right}'
        if totals.without_total:
            words = self.tr("without a sum: {count}").format(count=wording.number_text(totals.without_total))
            right += f'{gap if parts else ""}<span style="color:{grey}">{words.replace(" ", "&nbsp;")}</span>'
        return left, right

    def _empty_words(self, totals: Totals) -> StateWords:
        return StateWords("info", self.tr("Nothing here yet"))

    def _say_empty(self) -> None:
        if self.model.rowCount() or self._totals is None or not self._whole:
            return
        self._busy.stop()
        self.state.say(self._empty(self._totals))

    def _say_busy(self) -> None:
        if not self.model.rowCount():
            self.state.say(StateWords("clock", self.tr("Reading…")))

    def _say_failed(self, error: FvsError) -> None:
        self._start()
        self._busy.stop()
        words = wording.sentence(error)
        self.model.replace(array("q"), {})
        self._tell_current()
        self.state.say(StateWords(look.Meaning.ERROR, words.title, words.what, self.tr("Try again"), self._load))

    def _place_state(self) -> None:
        self.state.setGeometry(self.view.viewport().geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "model"):
            self.model.theme_changed()
            if self._totals is not None:
                self.sums_label.setText(self._describe(self._totals)[1])

    def tell(self, text: str) -> None:
        """Say something short where the user looks: the footer, and a tip beside the table."""
        self.told.emit(text)
        QToolTip.showText(self.view.mapToGlobal(QPoint(0, 0)), text, self.view)
