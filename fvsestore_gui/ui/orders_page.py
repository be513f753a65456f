"""Užsakymai: the imported orders, and the lines of the chosen one below them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from fvsestore_gui.model.listing import Filter, OrderRow, Sort
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.completion_bar import CompletionBar
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.order_panel import OrderPanel
from fvsestore_gui.ui.record_columns import cancelled_tone, order_columns, source_choices
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import RecordTable
from fvsestore_gui.ui.report_files import FileDrop
from fvsestore_gui.ui.shapes import Link, row, secondary
from fvsestore_gui.ui.table_state import StateWords

if TYPE_CHECKING:
    from fvsestore_gui.office import Office


#: three orders and their sums stay in sight above the panel on the smallest screens; one under a card with much to say
_LEAST, _LEAST_CRAMPED = 146, 98


class OrdersPage(RecordPage):
    """`show_run` shows only what one import wrote, until that is taken back."""

    run_asked = Signal(int)
    history_asked = Signal()
    #: paths of report files that were dropped here
    files_dropped = Signal(list)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, settings, parent)
        self._run_id: int | None = None
        self._busy = False
        self.add_order_filters("order_status")
        self.sources = CheckCombo(
            self.tr("Sources"), self.tr("All sources"), lambda count: self.tr("%n source(s)", "", count)
        )
        self.sources.set_choices(source_choices())
        self.bar.add_combo(self.sources)
        self.completion = CompletionBar(settings)
        self.cards.addWidget(self.completion)
        self._run_line = QWidget()
        line = row()
        self._run_line.setLayout(line)
        self.run_words = secondary()
        self.run_link = Link(self.tr("Show all orders"))
        self.run_link.pressed.connect(lambda: self.show_run(None))
        line.addWidget(self.run_words)
        line.addWidget(self.run_link)
        line.addStretch(1)
        self._run_line.hide()
        self.page.addWidget(self._run_line)

        table = RecordTable(
            jobs,
            office.orders,
            order_columns(),
            name="orders",
            settings=settings,
            sort=Sort("created", descending=True),
            row_tone=cancelled_tone,
        )
        table.view.setAccessibleName(self.tr("Orders"))
        self.panel = OrderPanel(office, jobs, settings)
        self.panel.told.connect(self.told)
        self.panel.run_asked.connect(self.run_asked)
        self.panel.table.view.setAccessibleName(self.tr("Lines of the order"))
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(table)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([420, 180])
        table.setMinimumHeight(_LEAST)
        self.panel.setMinimumHeight(110)
        kept = settings.value("orders/splitter")
        if kept is not None:
            self.splitter.restoreState(kept)
        self._panel_wanted = str(settings.value("orders/panel", "true")).lower() != "false"
        self.panel.hide()
        self.splitter.splitterMoved.connect(lambda: settings.setValue("orders/splitter", self.splitter.saveState()))
        self.page.addWidget(self.splitter, 1)
        self.use(table, office.orders, self.tr("Orders"))
        table.current_changed.connect(self._current_changed)
        table.totals_changed.connect(lambda totals: self._place_panel(totals.shown > 0))
        table.opened.connect(self._opened)
        self.drop = FileDrop(self, lambda: self.store is not None and self.store.store_id > 0)
        self.drop.dropped.connect(self.files_dropped)
        fold = QShortcut(QKeySequence("F4"), self)
        fold.activated.connect(self.fold_panel)

    def set_store(self, store: Store | None) -> None:
        if store is None or self.store is None or store.store_id != self.store.store_id:
            self._set_run(None)
        super().set_store(store)

    def shown(self, store: Store) -> Filter:
        return replace(self.order_filter(store, self._run_id), sources=self.sources.chosen())

    def show_run(self, run_id: int | None) -> None:
        """Show only the orders this import wrote; None shows all again."""
        self._set_run(run_id)
        self.bar.set_quietly()

    def show_order(self, order_id: str) -> None:
        """Find one order by its number."""
        self._set_run(None)
        self.bar.set_quietly(text=order_id)

    def fold_panel(self) -> None:
        """Hide the lines, or show them again."""
        on = self._panel_wanted = not self._panel_wanted
        self._place_panel(self.table.model.rowCount() > 0)
        self._settings.setValue("orders/panel", "true" if on else "false")
        if on:
            self._current_changed(self.table.current_row())
        else:
            self.table.view.setFocus()

    def _place_panel(self, any_rows: bool) -> None:
        self.panel.setVisible(self._panel_wanted and any_rows and not self._cramped)

    def give_way(self, cramped: bool) -> None:
        self.table.setMinimumHeight(_LEAST_CRAMPED if cramped else _LEAST)
        self._place_panel(self.table.model.rowCount() > 0)

    def set_busy(self, busy: bool) -> None:
        """Something runs for this store: what is not here yet may be on its way."""
        if busy is not self._busy:
            self._busy = busy
            self.table.say_empty_again()

    def nothing_yet(self) -> StateWords:
        code = self.store.code if self.store is not None else ""
        if self._run_id is not None:
            return StateWords(
                "info",
                self.tr("This import wrote no orders"),
                "",
                self.tr("Show all orders"),
                lambda: self.show_run(None),
            )
        if self._busy:
            return StateWords("clock", self.tr("The first orders are on their way"))
        tested = self.store is not None and self.store.test_result == ""
        why = (
            self.tr("{code} is tested, but nothing was taken from it yet.")
            if tested
            else self.tr("Nothing was taken from {code} yet.")
        )
        return StateWords(
            "download-simple",
            self.tr("No orders yet"),
            why.format(code=code),
            self.tr("Import orders…"),
            self.import_asked.emit,
            self.tr("Load history of years…"),
            self.history_asked.emit,
        )

    def refresh(self) -> None:
        super().refresh()
        if self.isVisible() and self.panel.isVisible():
            self.panel.table.refresh()

    def _set_run(self, run_id: int | None) -> None:
        self._run_id = run_id
        self._run_line.setVisible(run_id is not None)
        if run_id is not None:
            self.run_words.setText(self.tr("Only what import no. {run} wrote.").format(run=run_id))

    def _current_changed(self, order: OrderRow | None) -> None:
        if self.store is not None and self._panel_wanted:
            self.panel.show_order(self.store.store_id, order)

    def _opened(self, order: OrderRow) -> None:
        """Enter: the lines of the order, with the keyboard on them."""
        if not self._panel_wanted:
            self.fold_panel()
        self.panel.table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
