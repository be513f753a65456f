"""Pilnumas: which months are complete, why not, and reading what is missing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QSplitter, QWidget

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.proofs import CheckForecast, MonthProof, MonthState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.paths import documents
from fvsestore_gui.progress import Progress
from fvsestore_gui.proof_words import Language, ProofWords
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.listed_rows import ListedRows
from fvsestore_gui.ui.month_columns import month_columns
from fvsestore_gui.ui.month_panel import MonthPanel
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import LANE, TOTALS_LANE, RecordTable
from fvsestore_gui.ui.shapes import secondary
from fvsestore_gui.ui.table_state import StateWords

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

#: while the cursor runs through the months, only the one it stops at is read
_SETTLED_MS = 80
#: months are shown as they are counted, where that takes longer than this
_SO_FAR_AFTER_MS = 300
_EXPORT_LANE = "export"


class MonthsPage(RecordPage):
    """The signals carry what is to be read: a Month, or a Hole."""

    check_asked = Signal(object)
    fetch_asked = Signal(object)
    hole_asked = Signal(object)
    order_asked = Signal(str)
    held_asked = Signal()

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, settings, parent)
        self._words = ProofWords(wording.language())
        self._counting: Job | None = None
        self._again = False
        self._reading: Job | None = None
        #: asks where to; another one in tests
        self.ask_file = self._ask_file
        hint = secondary(self.tr("A month is that of the order's date, in Vilnius time."))
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar.line.insertWidget(0, hint, 1)
        columns = month_columns(self._words)
        self._listed: ListedRows[MonthState] = ListedRows(columns, _number)
        table = RecordTable(
            jobs,
            self._listed,
            columns,
            name="months",
            settings=settings,
            sort=Sort("month", descending=True),
            row_id=_number,
        )
        table.view.setAccessibleName(self.tr("Months"))
        self.panel = MonthPanel(self._words, office.clock.now)
        self.panel.check_asked.connect(lambda: self._ask(self.check_asked))
        self.panel.fetch_asked.connect(lambda: self._ask(self.fetch_asked))
        self.panel.hole_asked.connect(self.hole_asked)
        self.panel.order_asked.connect(self.order_asked)
        self.panel.held_asked.connect(self.held_asked)
        self.panel.file_asked.connect(self._write)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(look.GAP_BUTTON * 2)
        self.splitter.addWidget(table)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([744, 320])
        kept = settings.value("months/splitter")
        if kept is not None:
            self.splitter.restoreState(kept)
        self.splitter.splitterMoved.connect(lambda: settings.setValue("months/splitter", self.splitter.saveState()))
        self.panel.setMinimumWidth(300)
        self.page.addWidget(self.splitter, 1)
        self.use(table, self._listed, self.tr("Completeness"))
        table.set_words(describe=self._describe)
        table.current_changed.connect(self._current_changed)
        table.opened.connect(lambda _: self.panel.check_button.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._read_month)
        self._late = QTimer(self, singleShot=True, interval=_SO_FAR_AFTER_MS)

    # -- the list ----------------------------------------------------------------------------------------------------

    def shown(self, store: Store) -> Filter:
        return Filter(store.store_id)

    def filter_changed(self) -> None:
        """Another store is open: its months are counted when they are seen."""
        if not self.isVisible():
            self._changed = True
            return
        self._changed = False
        self._listed.show(())
        self.panel.show_state(None)
        super().filter_changed()
        self._count()

    def refresh(self) -> None:
        if self.isVisible():
            self._stale = False
            self._count()
        else:
            self._stale = True

    def read_again(self) -> None:
        """What is shown was counted: read it when the page is next seen, or now."""
        self.refresh()

    def _count(self) -> None:
        store = self.store
        if store is None or not store.store_id:
            return
        if self._counting is not None and self._counting.running:
            self._again = True
            return
        self._late.start()

        def work(progress: Progress) -> list[MonthState]:
            return self._office.proof.months(store.code, progress)

        def so_far(states: tuple[MonthState, ...]) -> None:
            # a list that is shown whole already is not taken apart
            if not self._late.isActive() and store is self.store and len(states) > self.table.model.rowCount():
                self._show(states)

        def done(states: list[MonthState]) -> None:
            if store is self.store:
                self._show(states)
                # what can be read of the month may have changed although its line has not
                self._settled.start()
            if self._again or store is not self.store:
                self._again = False
                self._count()

        self._counting = self._jobs.run(
            self,
            self.tr("Counting the months"),
            work,
            lane=TOTALS_LANE,
            done=done,
            failed=self._failed,
            progress=so_far,
        )

    def _show(self, states: "list[MonthState] | tuple[MonthState, ...]") -> None:
        self._listed.show(states)
        self.table.refresh(changed=True)

    def _failed(self, error: FvsError) -> None:
        self._again = False
        words = wording.sentence(error)
        self.table.state.say(StateWords(look.Meaning.ERROR, words.title, words.what, self.tr("Try again"), self._count))

    def nothing_yet(self) -> StateWords:
        return StateWords("clock", self.tr("Counting…"))

    def _describe(self, totals: Totals) -> tuple[str, str]:
        return (self.tr("%n month(s)", "", totals.shown) if totals.shown else "", "")

    # -- the month under the cursor ----------------------------------------------------------------------------------

    def set_busy(self, busy: bool) -> None:
        """While something of this store runs, nothing can be asked for."""
        self.panel.set_busy(busy)

    def _current_changed(self, state: MonthState | None) -> None:
        before = self.panel.proof
        if state is None or before is None or before.state != state:
            if before is None or state is None or before.month != state.month:
                self.panel.show_state(state)
            self._settled.start()

    def _read_month(self) -> None:
        store, state = self.store, self.table.current_row()
        if store is None or not isinstance(state, MonthState):
            return
        if self._reading is not None:
            self._reading.cancel()
        month = state.month

        def work(progress: Progress) -> tuple[MonthProof, CheckForecast | None]:
            proof = self._office.proof.month(store.code, month.year, month.month)
            try:
                return proof, self._office.proof.check_forecast(store.code, month.year, month.month)
            except CorrectInput:
                # not over yet, or no marketplace is switched on
                return proof, None

        def done(found: tuple[MonthProof, CheckForecast | None]) -> None:
            current = self.table.current_row()
            if store is self.store and isinstance(current, MonthState) and current.month == month:
                self.panel.show_proof(*found)

        self._reading = self._jobs.run(
            self,
            self.tr("Reading the month"),
            work,
            lane=LANE,
            done=done,
            failed=lambda error: self.panel.fail(wording.sentence(error).in_one_line),
        )

    def _ask(self, signal: object) -> None:
        state = self.table.current_row()
        if isinstance(state, MonthState):
            signal.emit(state.month)  # type: ignore[attr-defined]  # a bound Signal; the stubs name no common class

    # -- the file ----------------------------------------------------------------------------------------------------

    def _ask_file(self, proposed: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Write the proof"), proposed, kinds)[0]

    def _write(self, ending: str, language: Language) -> None:
        proof = self.panel.proof
        if proof is None:
            return
        folder = Path(str(self._settings.value("export/folder", "") or documents()))
        if not folder.is_dir():
            folder = documents()
        kinds = self.tr("PDF (*.pdf)") if ending == ".pdf" else self.tr("JSON (*.json)")
        name = f"{self.tr('Proof')} {proof.store_code} {proof.month}{ending}"
        chosen = self.ask_file(str(folder / name), kinds)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ending:
            path = path.with_name(path.name + ending)
        self._settings.setValue("export/folder", str(path.parent))

        def done(_: None) -> None:
            self.export_card.finish()
            self.told.emit(self.tr("The proof was written to {file}").format(file=path))

        job = self._jobs.run(
            self,
            self.tr("Writing the proof"),
            lambda progress: self._office.proof.write_proof(proof, path, language),
            lane=_EXPORT_LANE,
            done=done,
            failed=lambda error: self.export_card.fail(wording.sentence(error).in_one_line),
            cancelled=self.export_card.finish,
        )
        self.export_card.begin(self.tr("Writing the proof"), path.name, job.cancel)


def _number(state: MonthState) -> int:
    """A number of its own for each month, the same whatever the list holds."""
    return state.month.year * 100 + state.month.month
