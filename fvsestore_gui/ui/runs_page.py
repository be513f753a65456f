"""Importo žurnalas: every import with the check of its sums."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.runs import Counts, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.period_choice import PeriodChoice
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import LANE, TOTALS_LANE, RecordTable
from fvsestore_gui.ui.run_card import RunCard, sum_words
from fvsestore_gui.ui.run_columns import run_columns, run_state_choices
from fvsestore_gui.ui.table_state import StateWords

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

_CHUNK = 1000


class RunsPage(RecordPage):
    """`orders_asked` and `held_asked` carry the number of an import whose orders are to be shown."""

    orders_asked = Signal(int)
    held_asked = Signal(int)
    slices_asked = Signal(int)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, settings, parent)
        self.period = PeriodChoice(office.clock, self.tr("Period"))
        self.bar.add_period(self.period)
        self.results = CheckCombo(self.tr("Results"), self.tr("All results"), lambda n: self.tr("%n result(s)", "", n))
        self.results.set_choices(run_state_choices())
        self.bar.add_combo(self.results)
        table = RecordTable(
            jobs,
            office.runs,
            run_columns(),
            name="runs",
            settings=settings,
            sort=Sort("started", descending=True),
            row_id=lambda run: int(run.run_id),
        )
        table.view.setAccessibleName(self.tr("Import log"))
        self.card = RunCard()
        self.card.orders_asked.connect(self.orders_asked)
        self.card.held_asked.connect(self.held_asked)
        self.card.slices_asked.connect(self.slices_asked)
        self.card.told.connect(self.told)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.splitter.addWidget(table)
        scrolled = self._below = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(self.card)
        scrolled.viewport().setAutoFillBackground(False)
        self.card.setAutoFillBackground(False)
        scrolled.setMinimumHeight(96)
        self.splitter.addWidget(scrolled)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([300, self.card.sizeHint().height()])
        table.setMinimumHeight(146)
        self.page.addWidget(self.splitter, 1)
        self.use(table, office.runs, self.tr("Import log"))
        table.set_words(describe=self._describe)
        table.current_changed.connect(self._show_run)
        table.totals_changed.connect(self._add_up)

    def _show_run(self, run: Run | None) -> None:
        """The card of this import; which windows it read whole follows."""
        self.card.show_run(run)
        if run is not None and run.window_by:
            self._jobs.run(
                self,
                self.tr("Reading the windows"),
                lambda progress: self._office.proof.run_windows(run.run_id),
                lane=LANE,
                done=lambda windows: self.card.show_windows(run, windows),
                failed=lambda _: None,
            )

    def give_way(self, cramped: bool) -> None:
        self._below.setVisible(not cramped)

    def shown(self, store: Store) -> Filter:
        days = self.period.days() if self.period is not None else None
        first, until = days.bounds() if days is not None else (None, None)
        return Filter(store.store_id, created_from=first, created_until=until, reasons=self.results.chosen())

    def show_run(self, run_id: int) -> None:
        """Put the cursor on this import, with all imports shown."""
        self.table.select(run_id)
        self.bar.set_quietly()

    def nothing_yet(self) -> StateWords:
        return StateWords(
            "download-simple",
            self.tr("No imports yet"),
            self.tr("Every import will stand here with what came of it."),
            self.tr("Import orders…"),
            self.import_asked.emit,
        )

    def _describe(self, totals: Totals) -> tuple[str, str]:
        return self.table.describe_totals(totals)[0], self.table.sums_label.text() if totals.shown else ""

    def _add_up(self, totals: Totals) -> None:
        """The sentence under the table: what all shown imports brought together."""
        shown, sort = self.table.filter, self.table.sort
        if shown is None or not totals.shown:
            self.table.sums_label.clear()
            return
        listing = self._office.runs

        def work(progress: Progress) -> Counts:
            ids = listing.ids(shown, sort)
            counts = Counts()
            for start in range(0, len(ids), _CHUNK):
                progress.check()
                runs: list[Run] = listing.rows(ids[start : start + _CHUNK])
                for run in runs:
                    counts = counts.plus(run.counts)
            return counts

        def done(counts: Counts) -> None:
            if shown == self.table.filter:
                self.table.sums_label.setText(sum_words(counts, self.tr("In these imports:")))

        self._jobs.run(self, self.tr("Adding up"), work, lane=TOTALS_LANE, done=done)
