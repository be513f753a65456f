"""What the four pages of Veiksmai have in common: a place for cards, the filter line, a table, export."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from fvsestore_gui.model.listing import Filter, Totals
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui import look
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.columns import Listing
from fvsestore_gui.ui.export_button import ExportButton
from fvsestore_gui.ui.filter_bar import FilterBar
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.period_choice import PeriodChoice
from fvsestore_gui.ui.record_columns import marketplace_choices, status_choices
from fvsestore_gui.ui.record_table import RecordTable
from fvsestore_gui.ui.table_state import StateWords
from fvsestore_gui.ui.task_card import TaskCard

if TYPE_CHECKING:
    from fvsestore_gui.office import Office


# With a number in it, self.tr of a subclass would not look for the text of this class.
translate = QCoreApplication.translate


#: below this height a card, the table and what stands under it would lie on top of one another
_ROOM_FOR_ALL = 470


class RecordPage(QWidget):
    """A page over one table. `told` is for the footer line; `import_asked` opens the import's dialog."""

    told = Signal(str)
    import_asked = Signal()

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._settings = office, jobs, settings
        self.store: Store | None = None
        self.period: PeriodChoice | None = None
        self.marketplaces: CheckCombo | None = None
        self.statuses: CheckCombo | None = None
        self._stale = False
        self._changed = False
        self._cramped = False
        self.bar = FilterBar()
        self.bar.changed.connect(self.filter_changed)
        self.export_card = TaskCard()
        #: where cards stand (an import under way, an export)
        self.cards = QVBoxLayout()
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.cards.setSpacing(look.GAP_BUTTON)
        self.cards.addWidget(self.export_card)
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(0, look.WINDOW_MARGIN, 0, look.WINDOW_MARGIN)
        self.page.setSpacing(look.GAP_BUTTON)
        self.page.addLayout(self.cards)
        self.page.addWidget(self.bar)
        self.table: RecordTable
        self.export_button: ExportButton
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.bar.focus_search)

    def use(self, table: RecordTable, listing: Listing, file_name: str, *, columns_button: bool = True) -> None:
        """The page's table and what is exported of it; adds the columns' and the export's button to the line."""
        self.table = table
        table.told.connect(self.told)
        table.set_words(empty=self.empty_words)
        if columns_button:
            menu = QMenu(self)
            menu.aboutToShow.connect(lambda: table.header.fill_menu(menu))
            self.bar.add_columns_button(menu)

        def proposed() -> str:
            return f"{file_name} {self.store.code if self.store is not None else ''}".strip()

        self.export_button = self.make_export_button(table, listing, proposed)
        self.export_button.told.connect(self.told)
        self.bar.add_button(self.export_button)

    def make_export_button(self, table: RecordTable, listing: Listing, proposed: Callable[[], str]) -> ExportButton:
        """Another one where a file needs more than rows."""
        return ExportButton(self._office, self._jobs, self._settings, table, listing, self.export_card, proposed)

    def add_order_filters(self, status_kind: str) -> None:
        """Search, period, marketplaces and statuses, as pages of orders and of their lines have them."""
        self.bar.add_search(self.tr("Find: no., SKU, product"))
        self.period = PeriodChoice(self._office.clock, self.tr("Period"))
        self.bar.add_period(self.period)
        self.marketplaces = CheckCombo(
            self.tr("Marketplaces"),
            self.tr("All marketplaces"),
            lambda count: translate("RecordPage", "%n marketplace(s)", "", count),
        )
        self.bar.add_combo(self.marketplaces)
        self.statuses = CheckCombo(
            self.tr("Statuses"),
            self.tr("All statuses"),
            lambda count: translate("RecordPage", "%n status(es)", "", count),
        )
        self.statuses.set_choices(status_choices(status_kind))
        self.bar.add_combo(self.statuses)

    def order_filter(self, store: Store, run_id: int | None = None) -> Filter:
        """What `add_order_filters` says."""
        days = self.period.days() if self.period is not None else None
        first, until = days.bounds() if days is not None else (None, None)
        return Filter(
            store.store_id,
            text=self.bar.text(),
            statuses=self.statuses.chosen() if self.statuses is not None else (),
            marketplace_ids=self.marketplaces.chosen() if self.marketplaces is not None else (),
            created_from=first,
            created_until=until,
            run_id=run_id,
        )

    # -- small screens -----------------------------------------------------------------------------------------------

    def give_way(self, cramped: bool) -> None:
        """A card over the table takes the room of what stands below it; pages with something there hide it."""

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            # a layout of hidden cards alone is empty to Qt
            cramped = not self.cards.isEmpty() and self.height() < _ROOM_FOR_ALL
            if cramped is not self._cramped:
                self._cramped = cramped
                self.give_way(cramped)
        return super().event(event)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def shown(self, store: Store) -> Filter:
        """The filter as the line above the table says; each page its own."""
        return Filter(store.store_id, text=self.bar.text())

    def set_store(self, store: Store | None) -> None:
        """Show the records of this store; None or one that was never saved has none."""
        self.store = store
        if store is not None and self.marketplaces is not None:
            self.marketplaces.set_choices(marketplace_choices(store.marketplace_ids))
        self.filter_changed()

    def filter_changed(self) -> None:
        """Show what the line above says; a page that is not seen reads when it is."""
        if not self.isVisible():
            self._changed = True
            return
        self._changed = False
        saved = self.store is not None and self.store.store_id > 0
        self.table.set_filter(self.shown(self.store) if saved and self.store is not None else None)
        self.export_button.setEnabled(saved)

    def refresh(self) -> None:
        """Read again; at once where the page is seen, else when it is next shown."""
        if self.isVisible():
            self._stale = False
            self.table.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._changed:
            self.filter_changed()
        if self._stale:
            self._stale = False
            self.table.refresh()

    # -- words -------------------------------------------------------------------------------------------------------

    def empty_words(self, totals: Totals) -> StateWords:
        """Nothing yet, or all hidden by the filter."""
        if totals.all and self.bar.narrows:
            return StateWords(
                "funnel",
                self.tr("The filter hides everything"),
                translate("RecordPage", "%n row(s) are there without it.", "", totals.all),
                self.tr("Clear"),
                self.bar.clear,
            )
        return self.nothing_yet()

    def nothing_yet(self) -> StateWords:
        return StateWords("info", self.tr("Nothing here yet"))
