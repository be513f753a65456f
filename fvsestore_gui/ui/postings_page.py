"""Operacijos: what of the orders would become operations in Finvalda, what did, and taking it back.

Peržiūra is made of the orders of a period whenever the page is seen and something may have changed; nothing is sent by
it. Kurti, Tikrinti and Šalinti run in a lane of Finvalda's own, with a card over the table.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import CurrencyTotal, Filter, Sort, Totals
from fvsestore_gui.model.posting_reports import HeldDraft, PostingPeriod, PostingProgress
from fvsestore_gui.model.postings import Posting, PreviewRow, VatSum
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, posting_reasons, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.listed_rows import ListedRows
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.period_choice import PeriodChoice
from fvsestore_gui.ui.posting_columns import (
    STATES,
    SumLine,
    preview_columns,
    row_tone,
    state_of,
    sum_columns,
    sum_lines,
)
from fvsestore_gui.ui.posting_panel import PostingPanel
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import LANE, RecordTable
from fvsestore_gui.ui.shapes import Card, Icon, label, link, row, semibold
from fvsestore_gui.ui.table_state import StateWords
from fvsestore_gui.ui.task_card import TaskCard

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

translate = QCoreApplication.translate

#: while the cursor runs through the orders, only the one it stops at is read
_SETTLED_MS = 80
#: below this height a document's sums by VAT code would leave no room for the document
_ROOM_FOR_SUMS = 520
PREVIEW_LANE = "preview"


class PreviewRows(ListedRows[PreviewRow]):
    """The rows of a preview, of which `state` and a text narrow what is shown; sums of what is shown by currency."""

    def __init__(self, columns: Sequence[Any]) -> None:
        super().__init__(columns, lambda shown: shown.order_row)
        self._whole: Sequence[PreviewRow] = ()

    def take(self, rows: Sequence[PreviewRow]) -> None:
        """These are all of them."""
        self._whole = rows
        self.narrow("", "")

    def narrow(self, state: str, text: str) -> None:
        """Only those of a state ("" all) with this text in what names them."""
        wanted = text.strip().casefold()
        self.show(
            [
                one
                for one in self._whole
                if (not state or state_of(one) == state)
                and (not wanted or any(wanted in part.casefold() for part in (one.order_id, one.client, one.document)))
            ]
        )

    def totals(self, shown: Any, /) -> Totals:
        sums: dict[str, tuple[int, int]] = {}
        without = 0
        for one in self._rows.values():
            if one.total is None or not one.currency:
                without += 1
                continue
            total, count = sums.get(one.currency, (0, 0))
            sums[one.currency] = (total + one.total, count + 1)
        per_currency = tuple(CurrencyTotal(name, *sums[name]) for name in sorted(sums))
        return Totals(len(self._rows), len(self._whole), per_currency, without)


class PostingsPage(RecordPage):
    """`previewed` tells that other rows are shown; what the panel asks for goes to whoever is at work."""

    #: the header of such pages tells how Finvalda answers
    about_finvalda = True

    previewed = Signal()
    order_asked = Signal(str)
    #: (action, reason or None), of the row under the cursor
    asked = Signal(str, object)
    #: a reason's code: of all that are held by it
    group_asked = Signal(str)
    fields_asked = Signal(object)
    history_asked = Signal(object)
    #: the header tells how Finvalda answers while this page is in front
    about_finvalda = True

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, settings, parent)
        self._making: Job | None = None
        self._reading: Job | None = None
        self._again = False
        self._busy = False
        self.rows: Sequence[PreviewRow] = ()
        self.vat_sums: Sequence[VatSum] = ()
        #: rows by state, and held ones by reason
        self.counts: dict[str, int] = {}
        self.reasons: dict[str, int] = {}
        self.task = TaskCard()
        self.cards.addWidget(self.task)
        self._make_bar()
        columns = preview_columns()
        self.listed = PreviewRows(columns)
        table = RecordTable(
            jobs,
            self.listed,
            columns,
            name="postings",
            settings=settings,
            sort=Sort("day", descending=True),
            row_id=lambda shown: int(shown.order_row),
            row_tone=row_tone,
        )
        table.view.setAccessibleName(self.tr("Orders as operations"))
        self.panel = PostingPanel(jobs, settings)
        self.panel.order_asked.connect(self.order_asked)
        self.panel.asked.connect(self.asked)
        self.panel.fields_asked.connect(lambda: self.fields_asked.emit(self.panel.document))
        self.panel.history_asked.connect(lambda: self.history_asked.emit(self.panel.row))
        self._make_rooms(table)
        self.use(table, self.listed, self.tr("Operations"), columns_button=True)
        table.current_changed.connect(self._show_row)
        table.opened.connect(lambda _: self.fields_asked.emit(self.panel.document))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._read_document)

    def _make_bar(self) -> None:
        """Over the table: that nothing is sent yet, and of which period."""
        self.message = Card(meaning=Meaning.INFO)
        line = row(spacing=look.GAP_BUTTON)
        self.message.setLayout(line)
        line.setContentsMargins(12, 6, 8, 6)
        line.addWidget(Icon(Meaning.INFO))
        self.message_text = label(self.tr("Preview: nothing has been sent to Finvalda yet"))
        semibold(self.message_text)
        self.message_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self.message_text, 1)
        self.period = PeriodChoice(self._office.clock, self.tr("Orders placed"))
        line.addWidget(self.period)
        self.period.begin_with("month")
        self.period.changed.connect(self.remake)
        self.page.insertWidget(0, self.message)
        self.bar.add_search(self.tr("Find: no., client"))
        self.states = QComboBox()
        self.states.setMinimumHeight(look.CONTROL_HEIGHT)
        self.states.setAccessibleName(self.tr("Which documents"))
        self.states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.states.addItem(self.tr("All documents"), "")
        self.states.currentIndexChanged.connect(lambda _: self.filter_changed())
        self.bar.line.insertWidget(1, self.states)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.RichText)
        #: what the held ones wait for, each a way to where it is settled
        self.waiting = QLabel()
        self.waiting.setTextFormat(Qt.TextFormat.RichText)
        self.waiting.setWordWrap(True)
        self.waiting.linkActivated.connect(self.group_asked)

    def _make_rooms(self, table: RecordTable) -> None:
        left = QWidget()
        left_rows = QVBoxLayout(left)
        left_rows.setContentsMargins(0, 0, 0, 0)
        left_rows.setSpacing(look.GAP_BUTTON)
        left_rows.addWidget(self.said)
        left_rows.addWidget(self.waiting)
        left_rows.addWidget(table, 1)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.viewport().setAutoFillBackground(False)
        self.panel.setAutoFillBackground(False)
        scrolled.setWidget(self.panel)
        right.addWidget(scrolled)
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, look.GAP_BUTTON, 0, 0)
        rows.setSpacing(look.GAP_BUTTON)
        head = label(self.tr("Sums by VAT code – all documents that are ready"))
        semibold(head)
        rows.addWidget(head)
        columns = sum_columns()
        self._sums: ListedRows[SumLine] = ListedRows(columns, lambda line: line.place)
        self.sums = RecordTable(
            self._jobs,
            self._sums,
            columns,
            name="vat_sums",
            settings=self._settings,
            sort=Sort(""),
            row_id=lambda line: int(line.place),
            footer=False,
            goes_to_first=False,
        )
        self.sums.view.setAccessibleName(head.text())
        self.sums.set_words(empty=lambda _: StateWords("info", self.tr("Nothing is ready")))
        rows.addWidget(self.sums, 1)
        right.addWidget(below)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 1)
        right.setSizes([420, 170])
        self._below = below
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(look.GAP_BUTTON * 2)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([530, 530])
        kept = self._settings.value("postings/splitter")
        if kept is not None:
            self.splitter.restoreState(kept)
        self.splitter.splitterMoved.connect(
            lambda: self._settings.setValue("postings/splitter", self.splitter.saveState())
        )
        self.page.addWidget(self.splitter, 1)

    def give_way(self, cramped: bool) -> None:
        self._show_below()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_below()

    def _show_below(self) -> None:
        """On a small screen the document is worth more than the sums, which an export has too."""
        self._below.setVisible(self.height() >= _ROOM_FOR_SUMS and not self._cramped)

    # -- the preview -------------------------------------------------------------------------------------------------

    def asked_period(self) -> PostingPeriod:
        """The period that is chosen, as the office takes it."""
        days = self.period.days() if self.period is not None else None
        return PostingPeriod() if days is None else PostingPeriod(*days.bounds())

    @property
    def ready_rows(self) -> list[PreviewRow]:
        """What Kurti would send: ready, and what is to be asked for first."""
        return [one for one in self.rows if one.state in ("ready", "unclear", "failed")]

    def set_store(self, store: Store | None) -> None:
        if store != self.store:
            self._take((), ())
            self._stale = True
        super().set_store(store)
        if self.isVisible():
            self.remake()

    def refresh(self) -> None:
        """Something may have changed: made anew at once where the page is seen, else when it is next shown."""
        if self.isVisible():
            self._stale = False
            self.remake()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        stale, self._stale = self._stale, False
        super().showEvent(event)
        if stale:
            self.remake()

    def filter_changed(self) -> None:
        state = str(self.states.currentData() or "")
        self.listed.narrow(state, self.bar.text())
        super().filter_changed()
        self.table.refresh(changed=True)

    def shown(self, store: Store) -> Filter:
        return Filter(store.store_id, text=self.bar.text(), statuses=(str(self.states.currentData() or ""),))

    def remake(self) -> None:
        """Make the preview anew."""
        store = self.store
        if store is None or not store.store_id or self._busy:
            return
        if self._making is not None and self._making.running:
            self._again = True
            self._making.cancel()
            return
        period, code = self.asked_period(), store.code

        def done(preview: Any) -> None:
            self.task.finish()
            if store is self.store:
                self._take(preview.rows, preview.vat_sums)
            self._once_more()

        def failed(error: FvsError) -> None:
            self.task.finish()
            self._failed(error)

        def cancelled() -> None:
            self.task.finish()
            self._once_more()

        self._making = self._jobs.run(
            self,
            self.tr("Preview of operations"),
            lambda progress: self._office.finvalda.preview(code, period, progress),
            lane=PREVIEW_LANE,
            done=done,
            failed=failed,
            cancelled=cancelled,
            progress=self._advance,
        )
        self.task.begin(self.tr("Making the preview"), self._period_text(), self._making.cancel)

    def _once_more(self) -> None:
        if self._again:
            self._again = False
            self.remake()

    def _advance(self, state: PostingProgress) -> None:
        words = self.tr("{done} of {all} orders")
        done, whole = wording.number_text(state.done), wording.number_text(state.whole)
        self.task.advance(state.done, state.whole, words.format(done=done, all=whole))

    def _failed(self, error: FvsError) -> None:
        self._again = False
        self._take((), ())
        words = wording.sentence(error)
        self.table.state.say(StateWords(Meaning.ERROR, words.title, words.what, self.tr("Try again"), self.remake))

    def _take(self, rows: Sequence[PreviewRow], sums: Sequence[VatSum]) -> None:
        self.rows, self.vat_sums = rows, sums
        self.counts = dict(Counter(state_of(one) for one in rows))
        self.reasons = dict(Counter(one.reason.code for one in rows if one.reason is not None and one.state == "held"))
        self.listed.take(rows)
        self._sums.show(sum_lines(sums))
        self.sums.set_filter(Filter(0))
        self.sums.refresh(changed=True)
        chosen = self.states.currentData()
        self.states.blockSignals(True)
        self.states.clear()
        self.states.addItem(f"{self.tr('All documents')} ({len(rows)})", "")
        for state in STATES:
            if self.counts.get(state):
                self.states.addItem(f"{posting_reasons.state_word(state)} ({self.counts[state]})", state)
        self.states.setCurrentIndex(max(0, self.states.findData(chosen)))
        self.states.blockSignals(False)
        self._say_counts()
        self.filter_changed()
        self.previewed.emit()
        # what can be read of the row may have changed although the row itself has not
        self._settled.start()

    def _say_counts(self) -> None:
        sent = any(self.counts.get(state) for state in ("created", "changed", "unclear", "exported"))
        self.message_text.setText(
            self.tr("Preview: what is ready has not been sent to Finvalda yet")
            if sent
            else self.tr("Preview: nothing has been sent to Finvalda yet")
        )
        held = sum(self.counts.get(state, 0) for state in ("held", "failed", "unclear"))
        parts = [f"{posting_reasons.state_word('ready')} <b>{wording.number_text(self.counts.get('ready', 0))}</b>"]
        for state in ("created", "changed", "exported"):
            if self.counts.get(state):
                number = wording.number_text(self.counts[state])
                parts.append(f"{posting_reasons.state_word(state)} <b>{number}</b>")
        if held:
            tone = look.colour(Meaning.HELD).name()
            words = posting_reasons.state_word("held")
            parts.append(f'<span style="color:{tone}">{words} <b>{wording.number_text(held)}</b></span>')
        self.said.setText(" · ".join(parts))
        look.set_tone(self.said, QPalette.ColorRole.PlaceholderText)
        groups = sorted(self.reasons.items(), key=lambda one: -one[1])
        told = [(code, posting_reasons.group_words(code, count)) for code, count in groups]
        self.waiting.setText(" · ".join(link(code, words) for code, words in told if words))
        self.waiting.setVisible(any(words for _, words in told))

    def _period_text(self) -> str:
        days = self.period.days() if self.period is not None else None
        return "" if days is None else days.text()

    def nothing_yet(self) -> StateWords:
        return StateWords(
            "info",
            self.tr("No orders in this period"),
            self.tr("Choose another period, or import orders."),
            self.tr("Import orders…"),
            self.import_asked.emit,
        )

    # -- the document under the cursor -------------------------------------------------------------------------------

    def set_busy(self, busy: bool) -> None:
        """While operations of this store are created or taken back, the preview stands as it is."""
        self._busy = busy
        self.panel.setEnabled(not busy)

    def _show_row(self, shown: PreviewRow | None) -> None:
        before = self.panel.row
        if shown != before:
            self.panel.show_row(shown)
        self._settled.start()

    def _read_document(self) -> None:
        store, shown = self.store, self.table.current_row()
        if store is None or not isinstance(shown, PreviewRow):
            return
        if self._reading is not None:
            self._reading.cancel()
        code = store.code

        def work(progress: Progress) -> tuple[Posting | HeldDraft, int]:
            document = self._office.finvalda.document(code, shown.order_row)
            fields = 0 if isinstance(document, HeldDraft) else len(self._office.finvalda.sent_fields(document))
            return document, fields

        def done(found: tuple[Posting | HeldDraft, int]) -> None:
            if self.panel.row == shown:
                self.panel.show_document(*found)

        self._reading = self._jobs.run(
            self,
            self.tr("Reading the document"),
            work,
            lane=LANE,
            done=done,
            failed=lambda error: self.told.emit(wording.sentence(error).in_one_line),
        )

    def select_order(self, order_row: int) -> None:
        """Put the cursor on an order."""
        self.table.select(order_row)

    def show_reason(self, code: str) -> None:
        """Put the cursor on the first order that is held by this."""
        self.show_state("held")
        found = next((one for one in self.rows if one.reason is not None and one.reason.code == code), None)
        if found is not None:
            self.table.select(found.order_row)

    def show_state(self, state: str) -> None:
        """Show only documents of a state."""
        self.states.setCurrentIndex(max(0, self.states.findData(state)))
