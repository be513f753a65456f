"""Istorijos dalys: every stretch of time that histories of a store asked for, how far it is, and why it failed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fvsestore_gui.model.history import Slice, SliceState
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.listed_rows import ListedRows
from fvsestore_gui.ui.record_columns import GREY, TIME_SAMPLE, ranked, word_of
from fvsestore_gui.ui.record_table import LANE, RecordTable
from fvsestore_gui.ui.shapes import Note, button, row
from fvsestore_gui.ui.table_state import StateWords

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

translate = QCoreApplication.translate

_READ = (SliceState.STORED, SliceState.EMPTY)
_REFRESH_MS = 1000


def _slice_id(one: Slice) -> int:
    return one.slice_id


def state_cell(one: Slice) -> Cell:
    """How far a part is, by an icon and a word."""
    words = wording.word("slice_state", one.state.value)
    if one.state is SliceState.FAILED:
        why = wording.sentence_of(one.error_code or "bug", one.error_facts or {})
        return Cell(words, look.Meaning.ERROR, look.Meaning.ERROR, tip=why.in_one_line)
    if one.state is SliceState.STORED:
        return Cell(words, look.Meaning.GOOD, look.Meaning.GOOD)
    if one.state is SliceState.EMPTY:
        return Cell(words, GREY, "circle")
    return Cell(words, None, "clock")


def made_in_s(one: Slice) -> int | None:
    """How many seconds Amazon took to make the report."""
    if one.asked_at is None or one.ready_at is None:
        return None
    return max(0, round((one.ready_at - one.asked_at).total_seconds()))


def slice_columns() -> list[Column[Slice]]:
    """Istorijos dalys."""
    states = [state.value for state in SliceState]
    return [
        Column(
            "window_from",
            translate("columns", "Period"),
            lambda r: Cell(wording.days_text(r.window_from, r.window_until)),
            lambda r: r.window_from,
            "text",
            sample="2026-11-01 – 2026-11-22",
        ),
        Column(
            "state",
            translate("columns", "Status"),
            state_cell,
            lambda r: wording.word("slice_state", r.state.value),
            sample="\n".join(wording.word("slice_state", state) for state in states),
            ranks=ranked(states, word_of("slice_state")),
            icons=True,
        ),
        Column(
            "orders",
            translate("columns", "Orders"),
            lambda r: _count(r, r.orders),
            lambda r: r.orders if r.state in _READ else None,
            "number",
            sample="100 000",
        ),
        Column(
            "lines",
            translate("columns", "Rows"),
            lambda r: _count(r, r.lines),
            lambda r: r.lines if r.state in _READ else None,
            "number",
            sample="100 000",
        ),
        Column(
            "made_in",
            translate("columns", "Made in"),
            _made_cell,
            made_in_s,
            "number",
            sample=wording.duration_text(3599),
        ),
        Column(
            "stored_at",
            translate("columns", "Stored"),
            lambda r: Cell(wording.date_text(r.stored_at), None if r.stored_at else GREY),
            lambda r: r.stored_at,
            "time",
            sample=TIME_SAMPLE,
        ),
        Column(
            "marketplaces",
            translate("columns", "Marketplaces"),
            lambda r: Cell(str(len(r.marketplace_ids)), tip=_marketplaces(r)),
            lambda r: len(r.marketplace_ids),
            "number",
            sample="99",
        ),
        Column(
            "why",
            translate("columns", "Why"),
            lambda r: Cell(_why(r), look.Meaning.ERROR if r.state is SliceState.FAILED else None, tip=_why(r)),
            lambda r: _why(r) or None,
            sample="The report fails",
            stretch=True,
        ),
        Column(
            "tries",
            translate("columns", "Tried"),
            lambda r: Cell(str(r.tries)),
            lambda r: r.tries,
            "number",
            sample="9",
            hidden=True,
        ),
        Column(
            "report_id",
            translate("columns", "Report no."),
            lambda r: Cell(r.report_id or wording.ABSENT, None if r.report_id else GREY),
            lambda r: r.report_id,
            sample="50000018000000",
            hidden=True,
        ),
    ]


def _count(one: Slice, number: int) -> Cell:
    if one.state not in _READ:
        return Cell(wording.ABSENT, GREY)
    return Cell(wording.number_text(number), None if number else GREY)


def _made_cell(one: Slice) -> Cell:
    seconds = made_in_s(one)
    return Cell(wording.ABSENT, GREY) if seconds is None else Cell(wording.duration_text(seconds))


def _marketplaces(one: Slice) -> str:
    return ", ".join(sorted(wording.marketplace_text(marketplace) for marketplace in one.marketplace_ids))


def _why(one: Slice) -> str:
    return wording.sentence_of(one.error_code, one.error_facts or {}).title if one.error_code else ""


class SlicesDialog(QDialog):
    """`retry_asked` carries the part that is to be asked for again. It stands beside the window and blocks nothing."""

    retry_asked = Signal(object)
    history_asked = Signal()

    def __init__(
        self, office: "Office", jobs: Jobs, settings: QSettings, store: Store, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._settings = office, jobs, settings
        self.store = store
        self.one: Slice | None = None
        self._busy = False
        self.setWindowTitle(self.tr("Parts of the history – {code}").format(code=store.code))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        columns = slice_columns()
        self._slices: list[Slice] = []
        self._listed: ListedRows[Slice] = ListedRows(columns, _slice_id)
        self.table = RecordTable(
            jobs,
            self._listed,
            columns,
            name="slices",
            settings=settings,
            sort=Sort("window_from", descending=True),
            row_id=_slice_id,
        )
        self.table.view.setAccessibleName(self.tr("Parts of the history"))
        self.table.set_words(describe=self._describe, empty=lambda _: self._nothing())
        self.table.current_changed.connect(self._show)
        self.note = Note()
        self.retry_button = button(self.tr("Try again"), self._retry, "arrow-clockwise")
        self.close_button = button(self.tr("Close"), self.reject)
        self.close_button.setDefault(True)
        buttons = row()
        buttons.addWidget(self.retry_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(look.GAP_ROW)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.note)
        rows.addLayout(buttons)
        again = QShortcut(QKeySequence("F5"), self)
        again.activated.connect(self.refresh)
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        kept = settings.value("slices/geometry")
        if kept is None or not self.restoreGeometry(kept):
            room = self.screen().availableGeometry()
            self.resize(min(900, room.width() - 40), min(560, room.height() - 60))
        self._show(None)
        self.refresh()

    def refresh(self) -> None:
        """Read the parts again."""
        self._soon.stop()
        store_id = self.store.store_id
        self._jobs.run(
            self,
            self.tr("Reading the parts"),
            lambda progress: self._office.history_slices(store_id),
            lane=LANE,
            done=self._came,
        )

    def refresh_soon(self) -> None:
        """Something was stored: read again, once a second at most."""
        if not self._soon.isActive():
            self._soon.start()

    def set_busy(self, busy: bool) -> None:
        """While something runs for this store, nothing can be tried again."""
        self._busy = busy
        self._enable()

    def done(self, result: int) -> None:
        self._settings.setValue("slices/geometry", self.saveGeometry())
        super().done(result)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _came(self, slices: list[Slice]) -> None:
        self._slices = slices
        self._listed.show(slices)
        shown = Filter(self.store.store_id)
        if shown == self.table.filter:
            self.table.refresh()
        else:
            self.table.set_filter(shown)

    def _describe(self, totals: Totals) -> tuple[str, str]:
        read = sum(one.state in _READ for one in self._slices)
        orders, lines = sum(one.orders for one in self._slices), sum(one.lines for one in self._slices)
        left = self.tr("Loaded {read} of %n part(s)", "", len(self._slices)).format(read=read)
        right = self.tr("orders <b>{orders}</b>, rows <b>{lines}</b>").format(
            orders=wording.number_text(orders), lines=wording.number_text(lines)
        )
        return left, right

    def _nothing(self) -> StateWords:
        return StateWords(
            "calendar",
            self.tr("No history was loaded yet"),
            self.tr("Every part of it will stand here, with what came of it."),
            self.tr("Load history…"),
            self.history_asked.emit,
        )

    def _show(self, one: Slice | None) -> None:
        self.one = one
        self.note.clear()
        if one is not None and one.error_code:
            words = wording.sentence_of(one.error_code, one.error_facts or {})
            meaning = look.Meaning.ERROR if one.state is SliceState.FAILED else look.Meaning.WARNING
            self.note.say(wording.one_line(words.in_one_line, words.todo_in_one_line), meaning)
        elif one is not None and one.state not in _READ:
            self.note.say(self.tr("Not loaded yet: the next history of this store goes on with it."))
        self._enable()

    def _enable(self) -> None:
        may = self.one is not None and self.one.state not in _READ and not self._busy
        self.retry_button.setEnabled(may)
        tip = ""
        if self._busy:
            tip = self.tr("An import of this store is running.")
        elif self.one is not None and self.one.state in _READ:
            tip = self.tr("This part is loaded.")
        self.retry_button.setToolTip(tip)

    def _retry(self) -> None:
        if self.one is not None and self.retry_button.isEnabled():
            self.retry_asked.emit(self.one)
