"""Sulaikyta: orders that could not be read exactly, each with its reason and the raw reply; kept aside, not lost."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import Filter, HeldRow, Sort, Totals
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.sealed import SEALED_RAW
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import held_words, look, wording
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.raw_reply import RawReply
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import LANE, RecordTable
from fvsestore_gui.ui.run_columns import held_columns, reason_choices
from fvsestore_gui.ui.shapes import (
    Card,
    Elided,
    Icon,
    Link,
    ScrolledWords,
    button,
    column,
    escaped,
    icon_button,
    label,
    row,
    semibold,
)
from fvsestore_gui.ui.table_state import StateWords

if TYPE_CHECKING:
    from fvsestore_gui.office import Office


class HeldPage(RecordPage):
    """`retry_asked` carries row ids, or None for all of the store; `run_asked` the import that met the order."""

    retry_asked = Signal(object)
    run_asked = Signal(int)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, settings, parent)
        self.row: HeldRow | None = None
        self._busy = False
        self._count = 0
        self.bar.add_search(self.tr("Find: no., reason"))
        self.reasons = CheckCombo(self.tr("Reasons"), self.tr("All reasons"), lambda n: self.tr("%n reason(s)", "", n))
        self.reasons.set_choices(reason_choices())
        self.reasons.setMaximumWidth(240)
        self.bar.add_combo(self.reasons)
        self.retry_all_button = button(self.tr("Try all"), lambda: self.retry_asked.emit(None), "arrow-clockwise")
        self.bar.add_button(self.retry_all_button)

        table = RecordTable(
            jobs,
            office.held,
            held_columns(),
            name="held",
            settings=settings,
            sort=Sort("first_seen", descending=True),
        )
        table.view.setAccessibleName(self.tr("Held orders"))
        self._explanation = self._make_explanation()
        left = QWidget()
        left_rows = QVBoxLayout(left)
        left_rows.setContentsMargins(0, 0, 0, 0)
        left_rows.setSpacing(look.GAP_BUTTON)
        left_rows.addWidget(table, 1)
        left_rows.addWidget(self._explanation)
        self.raw = RawReply()
        self.raw.setAccessibleName(self.tr("Amazon's raw reply"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(look.GAP_BUTTON * 2)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._make_right())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([600, 440])
        kept = settings.value("held/splitter")
        if kept is not None:
            self.splitter.restoreState(kept)
        self.splitter.splitterMoved.connect(lambda: settings.setValue("held/splitter", self.splitter.saveState()))
        self.page.addWidget(self.splitter, 1)
        self.use(table, office.held, self.tr("Held"))
        table.set_words(describe=self._describe)
        table.current_changed.connect(self._show_row)
        table.opened.connect(lambda _: self.raw.setFocus(Qt.FocusReason.ShortcutFocusReason))
        table.totals_changed.connect(self._totals_changed)
        self._show_row(None)

    def _make_explanation(self) -> Card:
        card = Card()
        rows = column(card, margins=look.CARD_MARGIN, spacing=look.GAP_BUTTON)
        head = row()
        head.addWidget(Icon(look.Meaning.HELD, size=look.TITLE_ICON))
        self.title = label(size=TextSize.PANEL_TITLE)
        head.addWidget(self.title, 1)
        rows.addLayout(head)
        self.happened, self.todo = label(wrap=True), label(wrap=True)
        self.words = ScrolledWords()
        for text in (self.happened, self.todo):
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.words.rows.addWidget(text)
        rows.addWidget(self.words)
        buttons = row()
        self.retry_button = button(self.tr("Try again"), self._retry_one, "arrow-clockwise")
        semibold(self.retry_button)
        self.copy_button = button(self.tr("Copy the message"), self._copy_message, "copy")
        self.run_link = Link(self.tr("Show the import"))
        self.run_link.pressed.connect(self._show_run)
        buttons.addWidget(self.retry_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.run_link)
        rows.addSpacing(4)
        rows.addLayout(buttons)
        return card

    def _make_right(self) -> QWidget:
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.GAP_BUTTON)
        head = row()
        self.raw_title = label(self.tr("Amazon's raw reply"))
        semibold(self.raw_title)
        self.place = Elided()
        look.set_tone(self.place, look.Meaning.HELD)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.raw_title)
        head.addWidget(self.place, 1)
        self.open_button = button(self.tr("Sho&w"), self._open_raw, "eye")
        self.open_button.setToolTip(self.tr("It is noted in the log who looked, when, and at which order."))
        head.addWidget(self.open_button)
        head.addWidget(icon_button("copy", self.tr("Copy the raw reply"), self._copy_raw))
        rows.addLayout(head)
        rows.addWidget(self.raw, 1)
        self._right = right
        return right

    def give_way(self, cramped: bool) -> None:
        self._explanation.setVisible(self.row is not None and not cramped)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def shown(self, store: Store) -> Filter:
        return Filter(store.store_id, text=self.bar.text(), reasons=self.reasons.chosen())

    def set_busy(self, busy: bool) -> None:
        """While an import of this store runs, nothing can be tried again."""
        self._busy = busy
        self._enable()

    def nothing_yet(self) -> StateWords:
        return StateWords(
            look.Meaning.GOOD,
            self.tr("Nothing is held"),
            self.tr("Every order that came could be read and was written."),
        )

    def _describe(self, totals: Totals) -> tuple[str, str]:
        return self.table.describe_totals(totals)[0], ""

    def _totals_changed(self, totals: Totals) -> None:
        self._count = totals.all
        count = f" ({totals.all})" if totals.all else ""
        self.retry_all_button.setText(self.tr("Try all") + count)
        self._enable()

    def _enable(self) -> None:
        askable = self.row is not None and self.row.order_id is not None
        self.retry_button.setEnabled(askable and not self._busy)
        self.retry_all_button.setEnabled(self._count > 0 and not self._busy)
        tip = self.tr("An import of this store is running.") if self._busy else ""
        if not tip and self.row is not None and not askable:
            tip = self.tr("Amazon cannot be asked for an order without its number.")
        self.retry_button.setToolTip(tip)

    def _show_row(self, held: HeldRow | None) -> None:
        self.row = held
        self._explanation.setVisible(held is not None and not self._cramped)
        self._right.setVisible(held is not None)
        self._enable()
        if held is None:
            return
        self.title.setText(held_words.held_title(held))
        happened, todo = self.tr("What happened."), self.tr("What to do.")
        self.happened.setText(f"<b>{happened}</b> {escaped(held_words.what_happened(held))}")
        self.todo.setText(f"<b>{todo}</b> {escaped(held_words.what_to_do(held))}")
        self.words.fit()
        sealed = held.raw.startswith(SEALED_RAW)
        erased = not held.raw and held.reason != "order_not_found"
        self.open_button.setVisible(sealed)
        self.open_button.setEnabled(True)
        if sealed:
            words = self.tr("Sealed, for it may name the buyer. “Show” opens it, and that is noted in the log.")
        elif erased:
            words = self.tr("The reply was erased on time: it may have named the buyer.")
        else:
            words = self.tr("Amazon sent nothing about this order.")
        self.raw.setPlaceholderText(words)
        self._show_reply(held, "" if sealed else held.raw)

    def _show_reply(self, held: HeldRow, raw: str) -> None:
        line = self.raw.show_reply(raw, held.field, held.value)
        rows = held_words.rows_text(held)
        self.raw_title.setText(self.tr("Rows of the report") if rows else self.tr("Amazon's raw reply"))
        if rows:
            words = self.tr("%n row(s) of the report: {rows}", "", held.lines.count(",") + 1).format(rows=rows)
            self.place.setText(f"{words}: {held.field}" if held.field else words)
        elif line is None:
            self.place.setText(held.field)
        else:
            self.place.setText(self.tr("line {line}: {field}").format(line=line + 1, field=held.field))

    def hideEvent(self, event: QHideEvent) -> None:
        """A sealed reply that was opened is sealed again: coming back is another look."""
        super().hideEvent(event)
        if self.row is not None and self.row.raw.startswith(SEALED_RAW):
            self._show_row(self.row)

    def _open_raw(self) -> None:
        held, store = self.row, self.store
        if held is None or store is None:
            return

        def done(raw: str) -> None:
            if held is self.row and self.isVisible():
                self.open_button.hide()
                self._show_reply(held, raw)
                self.raw.setFocus(Qt.FocusReason.OtherFocusReason)

        def failed(error: FvsError) -> None:
            if held is self.row:
                self.open_button.setEnabled(True)
                self.raw.setPlaceholderText(wording.sentence(error).in_one_line)

        self.open_button.setEnabled(False)
        self._jobs.run(
            self,
            self.tr("Opening a held reply"),
            lambda progress: self._office.personal.held_reply(store.code, held),
            lane=LANE,
            done=done,
            failed=failed,
        )

    # -- what can be done --------------------------------------------------------------------------------------------

    def _retry_one(self) -> None:
        if self.row is not None:
            chosen = [self.table.model.ids[line] for lines in self.table.copier.selected_lines() for line in lines]
            self.retry_asked.emit(chosen or [self.row.row_id])

    def _show_run(self) -> None:
        if self.row is not None:
            self.run_asked.emit(self.row.run_id)

    def _copy_raw(self) -> None:
        QGuiApplication.clipboard().setText(self.raw.toPlainText())
        self.told.emit(self.tr("Copied the raw reply."))

    def _copy_message(self) -> None:
        held, store = self.row, self.store
        if held is None or store is None:
            return

        def work(progress: Progress) -> list[Run]:
            return list(self._office.runs.rows([held.run_id]))

        def done(runs: list[Run]) -> None:
            ids = runs[0].request_ids if runs else ()
            QGuiApplication.clipboard().setText(held_words.report(held, store.code, ids))
            self.told.emit(self.tr("Copied the message; there are no buyer's data in it."))

        self._jobs.run(self, self.tr("Copying"), work, lane=LANE, done=done)
