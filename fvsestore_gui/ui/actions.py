"""Veiksmai: Užsakymai, Eilutės, Sulaikyta, Importo žurnalas, and the imports that run meanwhile.

Imports of several stores run side by side, each with a card of its own; the card of the open store is seen.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.runs import ImportKind, ImportProgress, ImportRequest, Run, RunState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.held_page import HeldPage
from fvsestore_gui.ui.import_card import ImportCard
from fvsestore_gui.ui.import_dialog import ChosenImport, ImportDialog
from fvsestore_gui.ui.items_page import ItemsPage
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.orders_page import OrdersPage
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.record_table import LANE
from fvsestore_gui.ui.runs_page import RunsPage
from fvsestore_gui.ui.shapes import button, semibold

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

#: open tables read again at most this often while an import brings pages
_REFRESH_EVERY_MS = 3000


@dataclass
class _Import:
    """One import under way, or failed and not yet closed."""

    store: Store
    card: ImportCard
    job: Job | None = None


class ActionsSection(QWidget):
    """`set_store` shows a store's records. `status_changed` is for the footer, `held_count_changed` for the sidebar."""

    status_changed = Signal(str)
    held_count_changed = Signal(int)
    #: an import began or ended
    work_changed = Signal()

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
        self._imports: dict[int, _Import] = {}
        self._dialog: ImportDialog | None = None
        self.orders = OrdersPage(office, jobs, self._settings)
        self.items = ItemsPage(office, jobs, self._settings)
        self.held = HeldPage(office, jobs, self._settings)
        self.runs = RunsPage(office, jobs, self._settings)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Actions"))
        self.tabs.addTab(self.orders, self.tr("Orders"))
        self.tabs.addTab(self.items, self.tr("Lines"))
        self.tabs.addTab(self.held, self.tr("Held"))
        self.tabs.addTab(self.runs, self.tr("Import log"))
        self.import_button = button(self.tr("Import orders…"), self.ask_import, "download-simple")
        semibold(self.import_button)
        self.import_button.setToolTip(self.tr("Import orders (Ctrl+I)"))
        self.tabs.setCornerWidget(self.import_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.tabs)
        shortcut = QShortcut(QKeySequence("Ctrl+I"), self)
        shortcut.activated.connect(self.ask_import)
        self._refresh_soon = QTimer(self, singleShot=True, interval=_REFRESH_EVERY_MS)
        self._refresh_soon.timeout.connect(self._read_again)
        self.tabs.currentChanged.connect(self._show_card)
        for page in self.pages:
            page.told.connect(self.status_changed)
            page.import_asked.connect(self.ask_import)
        self.orders.run_asked.connect(self.show_run)
        self.items.order_asked.connect(self._show_order)
        self.held.retry_asked.connect(self._retry)
        self.held.run_asked.connect(self.show_run)
        self.runs.orders_asked.connect(self._show_orders_of)
        self.runs.held_asked.connect(lambda _: self.tabs.setCurrentWidget(self.held))
        self._enable()

    @property
    def pages(self) -> tuple[RecordPage, ...]:
        return (self.orders, self.items, self.held, self.runs)

    # -- the store that is open --------------------------------------------------------------------------------------

    def set_store(self, store: Store | None) -> None:
        """Show this store; None shows nothing."""
        self._store = store
        for page in self.pages:
            page.set_store(store)
        self._show_card()
        self._enable()
        self._ask_status()

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
            self._held_counted(0)
            if status:
                self.status_changed.emit("")
            return

        def work(progress: Progress) -> tuple[int, Run | None]:
            return self._office.held_count(store.store_id), self._office.last_run(store.store_id)

        def done(found: tuple[int, Run | None]) -> None:
            if store is not self._store:
                return
            held, run = found
            self._held_counted(held)
            if status and not self._running(store):
                self.status_changed.emit(self.run_words(run))

        self._jobs.run(self, self.tr("Reading the last import"), work, lane=LANE, done=done, failed=lambda _: None)

    def _held_counted(self, count: int) -> None:
        words = self.tr("Held")
        self.tabs.setTabText(self.tabs.indexOf(self.held), f"{words} ({count})" if count else words)
        self.held_count_changed.emit(count)

    def run_words(self, run: Run | None) -> str:
        """One line on how an import went: the footer's."""
        if run is None:
            return self.tr("Nothing imported yet")
        time = wording.date_text(run.ended or run.started)
        counts = run.counts
        if run.state is RunState.FAILED:
            why = wording.sentence_of(run.error_code or "bug", run.error_facts).title
            return self.tr("Import {time} failed: {why}").format(time=time, why=why)
        if run.state is RunState.RUNNING:
            return self.tr("An import is running, begun {time}").format(time=wording.date_text(run.started))
        if run.state is not RunState.DONE:
            cancelled = run.state is RunState.CANCELLED
            words = self.tr("Import {time} cancelled") if cancelled else self.tr("Import {time} cut off")
            got = self.tr("received {count}, and that stays") if counts.received else self.tr("nothing was received")
            return f"{words}; {got}".format(time=time, count=wording.number_text(counts.received))
        if not counts.received:
            return self.tr("Last import {time}: Amazon had nothing new").format(time=time)
        if not (counts.new or counts.changed or counts.held):
            words = self.tr("Last import {time}: done, nothing new ({count} the same)")
            return words.format(time=time, count=wording.number_text(counts.same))
        words = self.tr("Last import {time}: new {new}, changed {changed}").format(
            time=time, new=wording.number_text(counts.new), changed=wording.number_text(counts.changed)
        )
        if counts.held:
            words += self.tr(", held {held}").format(held=wording.number_text(counts.held))
        return words

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

    # -- importing ---------------------------------------------------------------------------------------------------

    def has_running_import(self) -> bool:
        """Whether an import of any store runs: asked before the window closes."""
        return any(one.job is not None and one.job.running for one in self._imports.values())

    def cancel_imports(self) -> None:
        """Stop all imports; what is complete stays."""
        for one in self._imports.values():
            if one.job is not None:
                one.job.cancel()

    def _running(self, store: Store | None) -> bool:
        found = self._imports.get(store.store_id) if store is not None else None
        return found is not None and found.job is not None and found.job.running

    def ask_import(self) -> None:
        """Open the dialog that asks what to import; nothing while an import of this store runs."""
        store = self._store
        if store is None or not store.store_id or self._running(store) or self._dialog is not None:
            return
        dialog = self._dialog = ImportDialog(self._office, self._jobs, self._settings, store, self)

        def finished(result: int) -> None:
            self._dialog = None
            if result == QDialog.DialogCode.Accepted:
                self.begin_import(store, dialog.chosen())
            dialog.deleteLater()

        dialog.finished.connect(finished)
        dialog.open()

    def begin_import(self, store: Store, chosen: ChosenImport) -> None:
        """Import what was chosen for this store, in its own lane."""
        pace = chosen.forecast.seconds_per_page if chosen.forecast is not None else None
        code = store.code
        self._begin(
            store, chosen.words, pace, lambda progress: self._office.import_orders(code, chosen.request, progress)
        )

    @property
    def at_work(self) -> list[str]:
        """Codes of the stores that are being imported."""
        return sorted(one.store.code for one in self._imports.values() if one.job is not None and one.job.running)

    def begin_scheduled(self, store: Store, work: Callable[[Progress], list[Run]]) -> bool:
        """An import that begins by itself; False while one of this store runs."""
        if self._running(store):
            return False
        words = self.tr("by schedule")
        self._begin(store, words, None, lambda progress: next(iter(work(progress)), None), quiet=True)
        return True

    def begin_since_last(self, store: Store) -> bool:
        """What changed since the last import; False while one of this store runs."""
        if self._running(store):
            return False
        request = ImportRequest(ImportKind.SINCE_LAST)
        self.begin_import(store, ChosenImport(request, self.tr("since the last import"), None))
        return True

    def _retry(self, rows: Sequence[int] | None) -> None:
        store = self._store
        if store is None or self._running(store):
            return
        code = store.code
        words = self.tr("held orders once more")
        self._begin(store, words, None, lambda progress: self._office.retry_held(code, rows, progress))

    def _begin(
        self,
        store: Store,
        words: str,
        pace_s: float | None,
        work: Callable[[Progress], Run | None],
        *,
        quiet: bool = False,
    ) -> None:
        before = self._imports.pop(store.store_id, None)
        if before is not None:
            before.card.deleteLater()
        card = ImportCard(self._office.clock, self)
        card.hide()
        running = self._imports[store.store_id] = _Import(store, card)
        card.cancel_asked.connect(lambda: self._cancel(running))
        card.run_asked.connect(self.show_run)
        card.closed.connect(lambda: self._drop(running))
        card.begin(words, len(store.marketplace_ids), pace_s)
        running.job = self._jobs.run(
            self,
            self.tr("Importing orders of {code}").format(code=store.code),
            work,
            lane=f"store:{store.store_id}",
            done=lambda run: self._done(running, run),
            failed=lambda error: self._failed(running, error),
            cancelled=lambda: self._cancelled(running),
            progress=lambda state: self._advance(running, state),
        )
        self._show_card()
        self._enable()
        self.work_changed.emit()
        if not quiet:
            said = self.tr("The import runs in the background. Before closing the window we will ask.")
            self.status_changed.emit(said)

    def _cancel(self, running: _Import) -> None:
        if running.job is not None:
            running.job.cancel()

    def _advance(self, running: _Import, state: object) -> None:
        if not isinstance(state, ImportProgress):
            return
        running.card.advance(state)
        if self._is_open(running) and state.pages and not self._refresh_soon.isActive():
            self._refresh_soon.start()

    def _done(self, running: _Import, run: Run | None) -> None:
        running.job = None
        self._drop(running)
        if run is None:
            return
        words = self.run_words(run)
        if self._is_open(running):
            self._refresh_soon.stop()
            self._read_again()
            self.status_changed.emit(words)
        else:
            self.status_changed.emit(f"{running.store.code}: {words}")

    def _cancelled(self, running: _Import) -> None:
        running.job = None
        self._drop(running)
        if self._is_open(running):
            self._read_again()
            self._ask_status()

    def _failed(self, running: _Import, error: FvsError) -> None:
        running.job = None
        running.card.fail(error)
        self._enable()
        self.work_changed.emit()
        title = wording.sentence(error).title
        if self._is_open(running):
            self._show_card()
            self._read_again()
        self.status_changed.emit(
            self.tr("The import of {code} failed: {why}").format(code=running.store.code, why=title)
        )

    def _drop(self, running: _Import) -> None:
        running.card.finish()
        running.card.hide()
        running.card.deleteLater()
        if self._imports.get(running.store.store_id) is running:
            del self._imports[running.store.store_id]
        self._enable()
        self.work_changed.emit()

    def _is_open(self, running: _Import) -> bool:
        return self._store is not None and self._store.store_id == running.store.store_id

    def _show_card(self) -> None:
        """The card of the open store stands on the page that is seen."""
        page = self.tabs.currentWidget()
        for one in self._imports.values():
            seen = self._is_open(one) and isinstance(page, RecordPage)
            if seen and isinstance(page, RecordPage):
                page.cards.insertWidget(0, one.card)
            one.card.setVisible(seen)

    def _enable(self) -> None:
        running = self._running(self._store)
        self.import_button.setEnabled(self._store is not None and not running)
        self.import_button.setText(self.tr("Importing…") if running else self.tr("Import orders…"))
        self.held.set_busy(running)
