"""Pirkėjai: what is kept of the buyers, opened row by row as it is looked at; erasing; files that are noted."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.sealed import BuyerRow, BuyerState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.buyer_columns import buyer_columns, erased_tone, state_choices
from fvsestore_gui.ui.buyer_erasing import ask_erasing
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.columns import Listing
from fvsestore_gui.ui.export_button import ExportButton, Exported
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.period_choice import PeriodChoice
from fvsestore_gui.ui.questions import Question
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import RecordTable
from fvsestore_gui.ui.shapes import button, secondary
from fvsestore_gui.ui.table_state import StateWords
from fvsestore_gui.ui.task_card import TaskCard

if TYPE_CHECKING:
    from fvsestore_gui.office import ExportColumn, Office

# With a number in it, self.tr of a subclass would not look for the text of this class.
translate = QCoreApplication.translate


class ListedBuyers:
    """The listing of whichever store is open; a new one each time the page is seen, so that each look is noted."""

    def __init__(self, office: "Office") -> None:
        self._office = office
        self._lock = threading.Lock()
        self._code = ""
        self._listing: Listing | None = None

    @property
    def code(self) -> str:
        return self._code

    def begin(self, code: str) -> None:
        """The next question is the first of a new look at this store's buyers."""
        with self._lock:
            self._code, self._listing = code, None

    def ids(self, shown: Any, sort: Any, limit: int | None = None, /) -> Any:
        return self._now().ids(shown, sort, limit)

    def rows(self, ids: Sequence[int], /) -> Sequence[Any]:
        return self._now().rows(ids)

    def totals(self, shown: Any, /) -> Any:
        return self._now().totals(shown)

    def _now(self) -> Listing:
        with self._lock:
            if self._listing is None:
                self._listing = self._office.personal.buyers(self._code)
            return self._listing


class BuyersExportButton(ExportButton):
    """Says first what such a file is, and has it noted among those that are to be deleted on time."""

    def __init__(
        self,
        office: "Office",
        jobs: Jobs,
        settings: QSettings,
        table: Exported,
        listing: ListedBuyers,
        card: TaskCard,
        file_name: Callable[[], str],
    ) -> None:
        super().__init__(office, jobs, settings, table, listing, card, file_name)
        self._buyers = listing
        self.question: Question | None = None

    def _start(self, suffix: str) -> None:
        if self._table.filter is None or self._running:
            return

        def answered(answer: str) -> None:
            self.question = None
            if answer == "write":
                super(BuyersExportButton, self)._start(suffix)

        self.question = Question(
            self,
            translate("BuyersPage", "Write a file with buyers' data?"),
            translate(
                "BuyersPage",
                "The file will not be sealed: whoever has it can read it. It must be deleted when the first of the "
                "data in it are due. It is noted in the log, and stands under Other → Personal data among the files "
                "to be deleted by hand.",
            ),
            (
                ("write", translate("BuyersPage", "&Write the file…")),
                ("stay", translate("BuyersPage", "C&ancel")),
            ),
            answered,
            default="stay",
        )
        self.question.open()

    def _write(
        self,
        shown: Filter,
        sort: Sort,
        columns: "Sequence[ExportColumn]",
        path: Path,
        progress: Progress,
        separator: str,
    ) -> int:
        return self._office.personal.export_buyers(
            self._buyers.code, shown, sort, columns, path, progress, separator=separator
        )


class BuyersPage(RecordPage):
    """Enter on a row asks for its order (`order_asked`). Nothing is read of a store that keeps nothing of buyers."""

    order_asked = Signal(str)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, settings, parent)
        self.question: Question | None = None
        self._listed = ListedBuyers(office)
        self.search = self.bar.add_search(self.tr("Find: whole e-mail or name, order no."))
        self.search.setToolTip(
            self.tr("The whole e-mail or the whole name, for they are sealed; of an order's number a part is enough.")
        )
        self.period = PeriodChoice(office.clock, self.tr("Period"))
        self.bar.add_period(self.period)
        self.states = CheckCombo(
            self.tr("Personal data"),
            self.tr("Kept and erased"),
            lambda count: translate("BuyersPage", "%n state(s)", "", count),
        )
        self.states.set_choices(state_choices())
        self.bar.add_combo(self.states)
        self.erase_button = button(self.tr("&Erase now…"), self._ask_erasing)
        self.bar.add_button(self.erase_button)
        table = RecordTable(
            jobs,
            self._listed,
            buyer_columns(),
            name="buyers",
            settings=settings,
            sort=Sort("created", descending=True),
            row_tone=erased_tone,
        )
        table.view.setAccessibleName(self.tr("Buyers"))
        self.page.addWidget(
            secondary(
                self.tr("Every look at this table is noted in the log. What is due is erased by itself."), wrap=True
            )
        )
        self.page.addWidget(table, 1)
        self.use(table, self._listed, self.tr("Buyers"))
        table.set_words(describe=lambda totals: (table.describe_totals(totals)[0], ""))
        table.opened.connect(lambda row: self.order_asked.emit(row.order_id))
        table.view.selectionModel().selectionChanged.connect(lambda: self._enable())
        table.current_changed.connect(lambda _: self._enable())
        self._enable()

    def make_export_button(self, table: RecordTable, listing: Listing, proposed: Callable[[], str]) -> ExportButton:
        return BuyersExportButton(
            self._office, self._jobs, self._settings, table, self._listed, self.export_card, proposed
        )

    # -- what is shown -----------------------------------------------------------------------------------------------

    def shown(self, store: Store) -> Filter:
        days = self.period.days() if self.period is not None else None
        first, until = days.bounds() if days is not None else (None, None)
        return Filter(
            store.store_id,
            text=self.bar.text(),
            reasons=self.states.chosen(),
            created_from=first,
            created_until=until,
        )

    def set_store(self, store: Store | None) -> None:
        other = self.store is None or store is None or store.store_id != self.store.store_id
        if other and self.search.text():
            # what was looked for names somebody of the other store
            self.bar.set_quietly()
        self._begin(store)
        super().set_store(store)

    def showEvent(self, event: QShowEvent) -> None:
        self._begin(self.store)
        # what was read by an earlier look is not shown by a later one that was not noted
        self._stale = self._stale or not self._changed
        super().showEvent(event)

    def _begin(self, store: Store | None) -> None:
        self._listed.begin(store.code if store is not None else "")

    def nothing_yet(self) -> StateWords:
        return StateWords(
            "info",
            self.tr("Nothing is kept of buyers yet"),
            self.tr("It comes with the next import, of the orders that need it."),
        )

    # -- erasing -----------------------------------------------------------------------------------------------------

    def _chosen(self) -> list[str]:
        """Orders that are selected and of which something is kept; those not read yet are left out."""
        rows = [self.table.model.row(line) for lines in self.table.copier.selected_lines() for line in lines]
        return [row.order_id for row in rows if isinstance(row, BuyerRow) and row.state is not BuyerState.ERASED]

    def _enable(self) -> None:
        self.erase_button.setEnabled(bool(self._chosen()))

    def _ask_erasing(self) -> None:
        store, chosen = self.store, self._chosen()
        if store is None or not chosen:
            return
        self.question = ask_erasing(
            self._office, self._jobs, self, store.code, chosen, self.told.emit, self.table.refresh
        )
