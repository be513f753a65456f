"""Every table of the program: rows of a listing by id, sorted and filtered by the database, read behind the window.

The first 200 rows come at once, the ids of all behind them; a newer question makes an older one void. Under the grid
stands what is shown of how many, and the sums of just that.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.column_header import ColumnHeader
from fvsestore_gui.ui.columns import Column, Listing, PlainColumn
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.record_model import PAGE, Cells, RecordModel
from fvsestore_gui.ui.record_view import RecordView
from fvsestore_gui.ui.row_copy import RowCopy
from fvsestore_gui.ui.shapes import label
from fvsestore_gui.ui.table_state import StateWords, TableState

LANE = "database"
#: sums are asked for beside the rows, so that a long sum never keeps rows waiting
TOTALS_LANE = "database sums"
_BUSY_AFTER_MS = 300
_SEARCH_PART = 20_000
#: all ids and sums are asked for when the first rows were painted and nobody types on
_REST_AFTER_MS = 60
_REST_AFTER_CHANGE_MS = 250


@dataclass(frozen=True)
class _Found:
    """What a reload brings: ids, the pages in sight, and where the current and the topmost row are now."""

    ids: "array[int]"
    pages: dict[int, Sequence[Any]]
    cells: Cells
    current: int | None
    top: int | None


def _place(ids: "array[int]", wanted: int | None) -> int | None:
    """Where an id stands; looked for in parts, so that a worker never keeps the window waiting meanwhile."""
    if wanted is None:
        return None
    for start in range(0, len(ids), _SEARCH_PART):
        part = ids[start : start + _SEARCH_PART]
        if wanted in part:
            return start + part.index(wanted)
    return None


class RecordTable(QWidget):
    """Give it a listing and columns; `set_filter` shows rows. `current_changed` tells the row under the cursor."""

    current_changed = Signal(object)
    opened = Signal(object)
    told = Signal(str)
    totals_changed = Signal(object)

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
        self._filter: Filter | None = None
        self._generation = 0
        self._under_way: list[Job] = []
        self._fetch: Job | None = None
        self._wanted_id: int | None = None
        self._told_row: tuple[bool, Any] = (False, None)
        self._whole = False
        self._totals: Totals | None = None
        self._describe: Callable[[Totals], tuple[str, str]] = self.describe_totals
        self._empty: Callable[[Totals], StateWords] = self._empty_words

        self.model = RecordModel(columns, row_id, row_tone=row_tone, parent=self)
        self.view = RecordView(self.model, columns, self)
        self.state = TableState(self.view)
        self.shown_label, self.sums_label = label(), QLabel()
        self._lay_out(footer)
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._busy.timeout.connect(self._say_busy)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask_rest)
        #: within the same turn of the event loop a refresh adds nothing to a load
        self._just_asked = QTimer(self, singleShot=True, interval=0)
        self.header = ColumnHeader(self.view, columns, settings, name, sort)
        self.header.sort_changed.connect(self._load)
        self.copier = RowCopy(self.view, self.model, listing, jobs, LANE, self.header.visible)
        self.copier.told.connect(self.told)
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
        return self.header.sort

    @property
    def totals(self) -> Totals | None:
        return self._totals

    @property
    def reading(self) -> bool:
        """Whether anything of what is shown is still asked for."""
        fetching = self._fetch is not None and self._fetch.running
        return fetching or self._rest.isActive() or any(job.running for job in self._under_way)

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

    def refresh(self, *, changed: bool = False) -> None:
        """Read again what is shown; the current row and the place in the table are kept.

        `changed`: the listing is known to hold other rows than a moment ago.
        """
        if self._filter is None or (self._just_asked.isActive() and not changed):
            return
        if not self.model.rowCount():
            self._load()
            return
        self._start()
        shown, sort = self._filter, self.sort
        begun = self._current_id()
        current = self._wanted_id or begun
        lines = self.view.visible_lines()
        top = self.model.ids[lines.start] if lines else None
        sight = len(lines)

        def work(progress: Progress) -> _Found:
            ids = self._listing.ids(shown, sort)
            progress.check()
            start = _place(ids, top) or 0
            numbers = range(start // PAGE, (start + sight) // PAGE + 1)
            pages = {number: self._listing.rows(ids[number * PAGE : (number + 1) * PAGE]) for number in numbers}
            seen = [row for rows in pages.values() for row in rows]
            return _Found(ids, pages, self.model.cells_of(seen), _place(ids, current), start)

        self._ask(work, lambda found: self._refreshed(found, begun))
        self._ask_totals()

    def select(self, row_id: int) -> None:
        """Put the cursor on this row, now or when it has come."""
        self._wanted_id = row_id
        place = _place(self.model.ids, row_id)
        if place is not None:
            self._go_to(place)

    def current_row(self) -> Any | None:
        """The row under the cursor, None while there is none or it is being read."""
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def plain_columns(self) -> list[PlainColumn]:
        """The visible columns in their order, as an export takes them."""
        return [PlainColumn(column.title, column.cell, column.kind) for column in self.header.visible()]

    # -- reading -----------------------------------------------------------------------------------------------------

    def _lines_fitting(self) -> int:
        """How many lines the view can show at most."""
        return self.view.viewport().height() // self.view.verticalHeader().defaultSectionSize() + 2

    def _start(self) -> None:
        self._generation += 1
        self._rest.stop()
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
        """A new question: first rows, and when those are seen, all ids and the sums."""
        if self._wanted_id is None:
            self._wanted_id = self._current_id()
        self._rest.setInterval(_REST_AFTER_CHANGE_MS if self._totals is not None else _REST_AFTER_MS)
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

        sight = self._lines_fitting()

        def first(progress: Progress) -> tuple["array[int]", Sequence[Any], Cells]:
            ids = self._listing.ids(shown, sort, PAGE)
            progress.check()
            rows = self._listing.rows(ids)
            return ids, rows, self.model.cells_of(rows[:sight])

        self._ask(first, self._first_came)

    def _ask_rest(self) -> None:
        shown, sort, wanted = self._filter, self.sort, self._wanted_id

        def work(progress: Progress) -> tuple["array[int]", int | None]:
            ids = self._listing.ids(shown, sort)
            # Among a million ids that takes a while too.
            return ids, _place(ids, wanted)

        self._ask(work, lambda found: self._all_came(found[0], found[1], wanted))
        self._ask_totals()

    def _ask_totals(self) -> None:
        shown = self._filter
        self._ask(lambda progress: self._listing.totals(shown), self._totals_came, TOTALS_LANE)

    def _first_came(self, found: tuple["array[int]", Sequence[Any], Cells]) -> None:
        ids, rows, cells = found
        self._busy.stop()
        self.model.replace(ids, {0: rows}, cells)
        if len(ids):
            self.state.say(None)
        self.view.scrollToTop()
        place = _place(ids, self._wanted_id)
        if place is not None or self._wanted_id is None:
            self._go_to(place)
        self._tell_current()
        self._rest.start()

    def _all_came(self, ids: "array[int]", place: int | None, wanted: int | None) -> None:
        self._whole = True
        if not self.model.extend(ids):
            self.refresh()  # the database changed between the two questions
            return
        if self._wanted_id is not None and self._wanted_id == wanted:
            self._go_to(place)
        self._say_empty()

    def _refreshed(self, found: _Found, begun: int | None) -> None:
        now = self._current_id()
        moved = now is not None and now != begun
        if moved:
            # the cursor was moved while the rows were read: it stays where the user put it, and in sight
            place = _place(found.ids, now)
            found = replace(found, current=place, top=found.top if place is None else None)
        bar = self.view.horizontalScrollBar().value()
        column = self.view.currentIndex().column()
        self.model.replace(found.ids, found.pages, found.cells)
        self._whole = True
        if len(found.ids):
            self.state.say(None)
        self._wanted_id = None
        if found.current is not None:
            self._set_current(found.current, max(0, column), scroll=moved)
        elif self._goes_to_first and len(found.ids):
            self._set_current(0, max(0, column), scroll=False)
        if found.top is not None:
            self.view.verticalScrollBar().setValue(found.top)
        self.view.horizontalScrollBar().setValue(bar)
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
        seen = slice(max(0, lines.start - number * PAGE), lines.stop - number * PAGE)

        def work(progress: Progress) -> tuple[Sequence[Any], Cells]:
            rows = self._listing.rows(ids)
            return rows, self.model.cells_of(rows[seen])

        def came(found: tuple[Sequence[Any], Cells]) -> None:
            self._fetch = None
            if generation == self._generation:
                self.model.put_page(number, *found)
                self._tell_current()
                self._fetch_pages()

        def failed(error: FvsError) -> None:
            self._fetch = None
            if generation == self._generation:
                self._say_failed(error)

        self._fetch = self._jobs.run(
            self,
            self.tr("Reading the table"),
            work,
            lane=LANE,
            done=came,
            failed=failed,
        )

    # -- the current row ---------------------------------------------------------------------------------------------

    def _current_id(self) -> int | None:
        index = self.view.currentIndex()
        return self.model.ids[index.row()] if index.isValid() and index.row() < len(self.model.ids) else None

    def _go_to(self, place: int | None) -> None:
        """The wanted row is in this line; or is not among those shown: then the first one is."""
        self._wanted_id = None
        if place is not None:
            self._set_current(place, 0, scroll=True)
        elif self._goes_to_first and len(self.model.ids) and not self.view.currentIndex().isValid():
            self._set_current(0, 0, scroll=True)

    def _set_current(self, line: int, column: int, *, scroll: bool) -> None:
        header = self.view.horizontalHeader()
        if header.isSectionHidden(column):
            column = header.logicalIndexAt(0)
        index = self.model.index(line, max(0, column))
        # Not view.setCurrentIndex: that adds to the selection while Ctrl is held.
        flags = QItemSelectionModel.SelectionFlag
        self.view.setAutoScroll(False)
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.setAutoScroll(True)
        if scroll:
            self.view.scrollTo(index)

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

    def say_empty_again(self) -> None:
        """What is to be said of no rows has changed."""
        if self.state.isVisible() and self._totals is not None:
            self._say_empty()

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
