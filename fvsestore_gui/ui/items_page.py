"""Eilutės: the lines of all orders in one table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from fvsestore_gui.model.listing import Filter, ItemRow, Sort, Totals
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.record_columns import cancelled_tone, item_columns
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import RecordTable
from fvsestore_gui.ui.table_state import StateWords

if TYPE_CHECKING:
    from fvsestore_gui.office import Office


class ItemsPage(RecordPage):
    """Enter on a line asks for its order (`order_asked`)."""

    order_asked = Signal(str)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, settings, parent)
        self.add_order_filters("item_status")
        table = RecordTable(
            jobs,
            office.items,
            item_columns(of_one_order=False),
            name="items",
            settings=settings,
            sort=Sort("created", descending=True),
            row_tone=cancelled_tone,
        )
        table.view.setAccessibleName(self.tr("Lines of all orders"))
        self.page.addWidget(table, 1)
        self.use(table, office.items, self.tr("Lines"))
        table.set_words(describe=self._describe)
        table.opened.connect(self._opened)

    def shown(self, store: Store) -> Filter:
        return self.order_filter(store)

    def nothing_yet(self) -> StateWords:
        return StateWords(
            "download-simple",
            self.tr("No lines yet"),
            self.tr("They come with the orders."),
            self.tr("Import orders…"),
            self.import_asked.emit,
        )

    def _describe(self, totals: Totals) -> tuple[str, str]:
        left, right = self.table.describe_totals(totals)
        if totals.quantity is not None:
            grey = look.colour(QPalette.ColorRole.PlaceholderText).name()
            words = self.tr("Pieces:")
            right = (
                f'<span style="color:{grey}">{words}</span>&nbsp;<b>{wording.number_text(totals.quantity)}</b>'
                f"&nbsp;&nbsp;&nbsp;&nbsp; {right}"
            )
        return left, right

    def _opened(self, item: ItemRow) -> None:
        self.order_asked.emit(item.order_id)
