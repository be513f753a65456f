"""Veiksmai: the six pages of what was imported and posted, and what runs meanwhile (store_work.py, posting_work.py).

Imports, histories and report files of several stores run side by side; the card of the open store is seen.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QSizePolicy, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.history import HistoryRequest, Slice
from fvsestore_gui.model.runs import Forecast, ImportKind, ImportRequest, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.buyers_page import BuyersPage
from fvsestore_gui.ui.held_page import HeldPage
from fvsestore_gui.ui.history_dialog import ChosenHistory, HistoryDialog
from fvsestore_gui.ui.import_card import What
from fvsestore_gui.ui.import_dialog import ChosenImport, ImportDialog
from fvsestore_gui.ui.items_page import ItemsPage
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.month_work import MonthWork
from fvsestore_gui.ui.months_page import MonthsPage
from fvsestore_gui.ui.orders_page import OrdersPage
from fvsestore_gui.ui.period_choice import Days
from fvsestore_gui.ui.posting_corner import PostingCorner
from fvsestore_gui.ui.posting_work import PostingWork
from fvsestore_gui.ui.postings_page import PostingsPage
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import TOTALS_LANE
from fvsestore_gui.ui.report_files import ask_files, conclusion_of_files, files_words, import_files
from fvsestore_gui.ui.run_line import run_line
from fvsestore_gui.ui.runs_page import RunsPage
from fvsestore_gui.ui.shapes import button, row, semibold
from fvsestore_gui.ui.slices_dialog import SlicesDialog
from fvsestore_gui.ui.store_work import StoreWork, conclusion_of

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

#: open tables read again at most this often while an import brings pages
_REFRESH_EVERY_MS = 3000
_FIRST_AFTER_MS = 300


class ActionsSection(QWidget):
    """`set_store` shows a store's records. `status_changed` is for the footer, `held_count_changed` for the sidebar."""

    status_changed = Signal(str)
    held_count_changed = Signal(int)
    #: something began or ended, of one store or of many at once
    work_changed = Signal()
    #: an import was asked for, and the store's keys are on another computer
    keys_asked = Signal()
    #: (products, settings, vat, finvalda, roles …; what to look for there): to another section
    went = Signal(str, str)
    #: (store's code, error): an import has failed
    import_failed = Signal(str, object)

    def __init__(
        self,
        office: "Office",
        jobs: Jobs,
        store_provider: Callable[[], Store | None],
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._store_provider = office, jobs, store_provider
        self._settings = settings or QSettings(str(office.paths.data / "window.ini"), QSettings.Format.IniFormat)
        self._store: Store | None = None
        #: what completing the sums takes; None where there are none to complete
        self._incomplete: Forecast | None = None
        #: asks for report files; another one in tests
        self.choose_files: Callable[[], list[Path]] = lambda: ask_files(self, self._settings)
        self._dialog: ImportDialog | HistoryDialog | None = None
        self._keys_absent = False
        self._slices: SlicesDialog | None = None
        self.work = StoreWork(office, jobs, self)
        self.orders = OrdersPage(office, jobs, self._settings)
        self.items = ItemsPage(office, jobs, self._settings)
        self.held = HeldPage(office, jobs, self._settings)
        self.runs = RunsPage(office, jobs, self._settings)
        self.months = MonthsPage(office, jobs, self._settings)
        self.postings = PostingsPage(office, jobs, self._settings)
        self.buyers = BuyersPage(office, jobs, self._settings)
        self.posting_work = PostingWork(office, jobs, self._settings, self.postings)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Actions"))
        self.tabs.addTab(self.orders, self.tr("Orders"))
        self.tabs.addTab(self.items, self.tr("Lines"))
        self.tabs.addTab(self.held, self.tr("Held"))
        self.tabs.addTab(self.runs, self.tr("Import log"))
        self.tabs.addTab(self.months, self.tr("Completeness"))
        self.tabs.addTab(self.postings, self.tr("Operations"))
        self.tabs.addTab(self.buyers, self.tr("Buyers"))
        self._keeps_buyers(False)
        self.corners = QStackedWidget()
        self.corners.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.posting_corner = PostingCorner(self.postings, self.posting_work)
        for corner in (self._make_corner(), self.posting_corner):
            self.corners.addWidget(corner)
        self.tabs.setCornerWidget(self.corners)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.tabs)
        for keys, act in (
            ("Ctrl+I", self.ask_import),
            ("Ctrl+H", self.ask_history),
            ("Ctrl+O", self.ask_files),
            ("F5", self.refresh),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(act))
        self._refresh_soon = QTimer(self, singleShot=True, interval=_REFRESH_EVERY_MS)
        self._refresh_soon.timeout.connect(self._read_again)
        self._tell_changed = QTimer(self, singleShot=True, interval=0)
        self._tell_changed.timeout.connect(self.work_changed)
        self.tabs.currentChanged.connect(self._show_card)
        self.tabs.currentChanged.connect(self._show_corner)
        for page in self.pages:
            page.told.connect(self.status_changed)
            page.import_asked.connect(self.ask_import)
        self.orders.run_asked.connect(self.show_run)
        self.orders.history_asked.connect(self.ask_history)
        self.orders.files_dropped.connect(self.begin_files)
        self.orders.completion.complete_asked.connect(self.begin_completion)
        self.items.order_asked.connect(self._show_order)
        self.buyers.order_asked.connect(self._show_order)
        self.held.retry_asked.connect(self._retry)
        self.held.run_asked.connect(self.show_run)
        self.runs.orders_asked.connect(self._show_orders_of)
        self.runs.held_asked.connect(lambda _: self.tabs.setCurrentWidget(self.held))
        self.runs.slices_asked.connect(lambda _: self.show_slices())
        self.months.order_asked.connect(self._show_order)
        self.months.held_asked.connect(lambda: self.tabs.setCurrentWidget(self.held))
        self.postings.order_asked.connect(self._show_order)
        self.posting_work.told.connect(self.status_changed)
        self.posting_work.changed.connect(self._tell_changed.start)
        self.posting_work.went.connect(self._go)
        self.posting_work.order_wanted.connect(self._take_again)
        self.month_work = MonthWork(office, self.work, self.months, self._store_with_keys)
        self.month_work.began.connect(self._say_begun)
        self.work.run_asked.connect(self.show_run)
        self.work.failed.connect(self.import_failed)
        self.work.diagnosis_asked.connect(lambda: self.went.emit("diagnosis", ""))
        self.work.advanced.connect(self._advanced)
        self.work.ended.connect(self._ended)
        self.work.changed.connect(self._work_changed)
        self._enable()

    def _make_corner(self) -> QWidget:
        """The main action, and beside it the ways to what lies further back."""
        self.import_button = button(self.tr("Import orders…"), self.ask_import, "download-simple")
        semibold(self.import_button)
        self.import_button.setToolTip(self.tr("Import orders (Ctrl+I)"))
        self.more_button = button(self.tr("History and files"), lambda: None, "calendar")
        menu = QMenu(self)
        self.history_action = menu.addAction(self.tr("Load history…"), lambda: self.ask_history())
        self.files_action = menu.addAction(self.tr("Import report files…"), self.ask_files)
        self.complete_action = menu.addAction(self.tr("Complete sums"), self.begin_completion)
        menu.addSeparator()
        self.slices_action = menu.addAction(self.tr("Parts of the history…"), self.show_slices)
        for action, keys in ((self.history_action, "Ctrl+H"), (self.files_action, "Ctrl+O")):
            # said here, caught by the section: a menu that was never opened does not catch keys
            action.setText(f"{action.text()}\t{keys}")
        self.more_button.setMenu(menu)
        corner = QWidget()
        line = row()
        corner.setLayout(line)
        line.addWidget(self.more_button)
        line.addWidget(self.import_button)
        return corner

    @property
    def pages(self) -> tuple[RecordPage, ...]:
        return (self.orders, self.items, self.held, self.runs, self.months, self.postings, self.buyers)

    # -- the store that is open --------------------------------------------------------------------------------------

    def set_store(self, store: Store | None) -> None:
        """Show this store; None shows nothing."""
        self._store = store
        for page in self.pages:
            page.set_store(store)
        self._show_card()
        self._enable()
        self._ask_status()

    def set_keys_absent(self, absent: bool) -> None:
        """Whether the open store's keys are on another computer: then nothing is asked of Amazon from here."""
        self._keys_absent = absent
        self._enable()

    def _needs_keys(self) -> bool:
        """Whether something was asked for that cannot be had without keys; that is explained then."""
        if self._keys_absent:
            self.keys_asked.emit()
        return self._keys_absent

    def refresh(self) -> None:
        """Read again what is shown (F5, or the section was opened)."""
        store = self._store_provider()
        if store is not None and store != self._store:
            self.set_store(store)
            return
        self._read_again()

    def _read_again(self) -> None:
        for page in self.pages:
            page.refresh()
        self._ask_status(status=False)

    def _ask_status(self, *, status: bool = True) -> None:
        """Behind the window: how many orders are held, and what the last import brought."""
        store = self._store
        if store is None or not store.store_id:
            self._keeps_buyers(False)
            self._held_counted(0)
            self._incomplete_counted(0, None)
            if status:
                self.status_changed.emit("")
            return

        def work(progress: Progress) -> tuple[bool, int, Run | None, int, Forecast | None]:
            kept = self._office.personal.personal_settings(store.code).revision > 0
            held, run = self._office.held_count(store.store_id), self._office.last_run(store.store_id)
            incomplete = self._office.incomplete_count(store.store_id)
            return kept, held, run, incomplete, self._completion_forecast(store) if incomplete else None

        def done(found: tuple[bool, int, Run | None, int, Forecast | None]) -> None:
            if store is not self._store:
                return
            kept, held, run, incomplete, forecast = found
            self._keeps_buyers(kept)
            self._held_counted(held)
            self._incomplete_counted(incomplete, forecast)
            if status and not self.work.running(store.store_id):
                self.status_changed.emit(run_line(run))

        self._jobs.run(
            self, self.tr("Reading the last import"), work, lane=TOTALS_LANE, done=done, failed=lambda _: None
        )

    def _completion_forecast(self, store: Store) -> Forecast | None:
        """What completing takes; None where Amazon gives none of these orders any more."""
        try:
            return self._office.completion_forecast(store.code)
        except CorrectInput:
            return None

    def _incomplete_counted(self, count: int, forecast: Forecast | None) -> None:
        store = self._store
        self._incomplete = forecast
        # while there is a card, its room is needed, and one thing after the other is said
        idle = store is None or store.store_id not in self.work.under_way
        self.orders.completion.show_for(store if idle else None, count if idle else 0, forecast)
        self._enable()

    def _keeps_buyers(self, kept: bool) -> None:
        """Pirkėjai is there for a store of which personal data are kept, or were once."""
        self.tabs.setTabVisible(self.tabs.indexOf(self.buyers), kept)

    def _held_counted(self, count: int) -> None:
        words = self.tr("Held")
        self.tabs.setTabText(self.tabs.indexOf(self.held), f"{words} ({count})" if count else words)
        self.held_count_changed.emit(count)

    # -- going from one page to another ------------------------------------------------------------------------------

    def _show_order(self, order_id: str) -> None:
        self.tabs.setCurrentWidget(self.orders)
        self.orders.show_order(order_id)

    def _show_orders_of(self, run_id: int) -> None:
        self.tabs.setCurrentWidget(self.orders)
        self.orders.show_run(run_id)

    def show_run(self, run_id: int) -> None:
        """An import in the log."""
        self.tabs.setCurrentWidget(self.runs)
        self.runs.show_run(run_id)

    def _show_corner(self) -> None:
        """The actions of the page that is seen."""
        corner = int(self.tabs.currentWidget() is self.postings)
        self.corners.setCurrentIndex(corner)

    def show_postings(self, state: str = "") -> None:
        """Operacijos, of all or of one state."""
        self.tabs.setCurrentWidget(self.postings)
        self.postings.show_state(state)

    def _go(self, place: str, what: str) -> None:
        if place == "held_orders":
            self.tabs.setCurrentWidget(self.held)
        elif place == "import":
            self.ask_import()
        else:
            self.went.emit(place, what)

    def _take_again(self, order_id: str) -> None:
        """Ask Amazon for one order once more."""
        store = self._store_with_keys()
        if store is None:
            return
        request = ImportRequest(ImportKind.ORDER_IDS, order_ids=(order_id,))
        self.begin_import(store, ChosenImport(request, order_id, None))

    def show_slices(self) -> None:
        """The parts of this store's histories, in a window of their own beside this one."""
        store = self._store
        if store is None or not store.store_id:
            return
        if self._slices is not None and self._slices.store.store_id != store.store_id:
            self._slices.reject()
        if self._slices is None:
            made = self._slices = SlicesDialog(self._office, self._jobs, self._settings, store, self)
            made.retry_asked.connect(self._retry_slice)
            made.history_asked.connect(self.ask_history)
            made.finished.connect(lambda _: self._slices_closed(made))
            made.set_busy(self.work.running(store.store_id))
        self._slices.show()
        self._slices.raise_()
        self._slices.activateWindow()

    def _slices_closed(self, dialog: SlicesDialog) -> None:
        if self._slices is dialog:
            self._slices = None

    # -- importing ---------------------------------------------------------------------------------------------------

    def has_running_import(self) -> bool:
        """Whether anything runs for any store: asked before the window closes."""
        return self.work.any_running or self.posting_work.running

    def cancel_imports(self) -> None:
        """Stop all of it; what is complete stays."""
        self.work.cancel_all()
        self.posting_work.cancel()

    def _idle_store(self) -> Store | None:
        """The open store, where it is saved and nothing runs for it."""
        store = self._store
        return None if store is None or not store.store_id or self.work.running(store.store_id) else store

    def _store_with_keys(self) -> Store | None:
        """The same, where Amazon can be asked for it from here; else that is explained."""
        store = self._idle_store()
        return None if store is None or self._needs_keys() else store

    def ask_import(self) -> None:
        """Open the dialog that asks what to import; nothing while something of this store runs."""
        store = self._idle_store()
        if store is None or self._dialog is not None or self._needs_keys():
            return
        dialog = self._dialog = ImportDialog(self._office, self._jobs, self._settings, store, self)
        dialog.history_asked.connect(self.ask_history)
        dialog.roles_asked.connect(lambda: self.went.emit("roles", ""))

        def finished(result: int) -> None:
            self._dialog = None
            if result == QDialog.DialogCode.Accepted:
                self.begin_import(store, dialog.chosen())
            dialog.deleteLater()

        dialog.finished.connect(finished)
        dialog.open()

    def ask_history(self, days: Days | None = None) -> None:
        """Open the dialog that asks which past to load; `days` is a period to begin with."""
        store = self._idle_store()
        if store is None or self._dialog is not None or self._needs_keys():
            return
        dialog = self._dialog = HistoryDialog(self._office, self._jobs, self._settings, store, days, self)
        dialog.files_asked.connect(self.ask_files)
        dialog.slices_asked.connect(self.show_slices)

        def finished(result: int) -> None:
            self._dialog = None
            if result == QDialog.DialogCode.Accepted:
                self.begin_history(store, dialog.chosen())
            dialog.deleteLater()

        dialog.finished.connect(finished)
        dialog.open()

    def ask_files(self) -> None:
        """Let the user choose report files, and import them."""
        if self._idle_store() is not None:
            self.begin_files(self.choose_files())

    def begin_import(self, store: Store, chosen: ChosenImport) -> None:
        """Import what was chosen for this store, in its own lane."""
        pace = chosen.forecast.seconds_per_page if chosen.forecast is not None else None
        what = What.SINGLE if chosen.request.kind is ImportKind.ORDER_IDS else What.PAGES
        code = store.code
        self._begin(
            store, chosen.words, pace, lambda progress: self._office.import_orders(code, chosen.request, progress), what
        )

    def begin_history(self, store: Store, chosen: ChosenHistory) -> None:
        """Load what was chosen by Amazon's reports."""
        code = store.code
        self._begin(
            store,
            chosen.words,
            None,
            lambda progress: self._office.load_history(code, chosen.request, progress),
            What.HISTORY,
        )

    @property
    def at_work(self) -> list[str]:
        """Codes of the stores for which something runs."""
        posting = [self.posting_work.code] if self.posting_work.running else []
        return list(dict.fromkeys([*self.work.codes, *posting]))

    def begin_scheduled(self, store: Store, work: Callable[[Progress], list[Run]]) -> bool:
        """An import that begins by itself; False while something of this store runs."""
        if self.work.running(store.store_id):
            return False
        words = self.tr("by schedule")
        self._begin(store, words, None, lambda progress: next(iter(work(progress)), None), quiet=True)
        return True

    def begin_since_last(self, store: Store) -> bool:
        """What changed since the last import; False while something of this store runs."""
        if self.work.running(store.store_id):
            return False
        request = ImportRequest(ImportKind.SINCE_LAST)
        self.begin_import(store, ChosenImport(request, self.tr("since the last import"), None))
        return True

    def _retry_slice(self, one: Slice) -> None:
        store = self._idle_store()
        if store is None or store.store_id != one.store_id:
            return
        words = wording.days_text(one.window_from, one.window_until)
        self.begin_history(store, ChosenHistory(HistoryRequest(one.window_from, one.window_until), words))

    def begin_files(self, paths: Sequence[Path]) -> None:
        """Import these report files one after the other, and say what came of them."""
        store = self._idle_store()
        if store is None or not paths:
            return
        code = store.code
        self.tabs.setCurrentWidget(self.orders)
        self.work.begin(
            store,
            What.FILES,
            files_words(paths),
            None,
            lambda progress: import_files(self._office, code, paths, progress),
            conclusion_of_files,
        )

    def begin_completion(self) -> None:
        """Ask Amazon one by one for the orders of which only a report told."""
        store, forecast = self._idle_store(), self._incomplete
        if store is None or forecast is None or self._needs_keys():
            return
        code = store.code
        words = self.tr("%n order(s) from reports", "", forecast.pages or 0)
        self._begin(
            store,
            words,
            forecast.seconds_per_page,
            lambda progress: self._office.complete_orders(code, progress),
            What.COMPLETION,
        )

    def _retry(self, rows: Sequence[int] | None) -> None:
        store = self._idle_store()
        if store is None or self._needs_keys():
            return
        code = store.code
        words = self.tr("held orders once more")
        self._begin(store, words, None, lambda progress: self._office.retry_held(code, rows, progress), What.SINGLE)

    def _begin(
        self,
        store: Store,
        words: str,
        pace_s: float | None,
        work: Callable[[Progress], Run | None],
        what: What = What.PAGES,
        *,
        quiet: bool = False,
    ) -> None:
        self.work.begin(store, what, words, pace_s, work, conclusion_of)
        if not quiet:
            self._say_begun()

    def _say_begun(self) -> None:
        self.status_changed.emit(self.tr("The import runs in the background. Before closing the window we will ask."))

    def _work_changed(self, store_id: int) -> None:
        self._tell_changed.start()
        if not self._is_open(store_id):
            return
        self._enable()
        if store_id not in self.work.under_way:
            self._ask_status(status=False)

    def _advanced(self, store_id: int) -> None:
        if self._is_open(store_id) and not self._refresh_soon.isActive():
            # the first rows are waited for
            empty = self.orders.table.model.rowCount() == 0
            self._refresh_soon.start(_FIRST_AFTER_MS if empty else _REFRESH_EVERY_MS)
        if self._slices is not None and self._slices.store.store_id == store_id:
            self._slices.refresh_soon()

    def _ended(self, store: Store, line: str) -> None:
        if self._slices is not None and self._slices.store.store_id == store.store_id:
            self._slices.refresh_soon()
        if self._is_open(store.store_id):
            self._refresh_soon.stop()
            self._read_again()
            if line:
                self.status_changed.emit(line)
            else:
                self._ask_status()
        elif line:
            self.status_changed.emit(f"{store.code}: {line}")

    def _is_open(self, store_id: int) -> bool:
        return self._store is not None and self._store.store_id == store_id

    def _show_card(self) -> None:
        """The card of the open store stands on the page that is seen."""
        page = self.tabs.currentWidget()
        self.work.show_on(page if isinstance(page, RecordPage) else None, self._store)

    def _enable(self) -> None:
        store = self._store
        running = store is not None and self.work.running(store.store_id)
        may = store is not None and store.store_id > 0 and not running
        self.import_button.setEnabled(may)
        self.import_button.setText(self.tr("Importing…") if running else self.tr("Import orders…"))
        absent = self.tr("The keys of this store are on another computer")
        self.import_button.setToolTip(absent if self._keys_absent else self.tr("Import orders (Ctrl+I)"))
        self.more_button.setEnabled(store is not None and store.store_id > 0)
        for action in (self.history_action, self.files_action):
            action.setEnabled(may)
        self.complete_action.setEnabled(may and self._incomplete is not None)
        self.held.set_busy(running)
        self.months.set_busy(running)
        self.orders.set_busy(running)
        if store is not None and store.store_id in self.work.under_way:
            self.orders.completion.hide()
        if self._slices is not None and self._slices.store.store_id == (store.store_id if store else 0):
            self._slices.set_busy(running)
