"""How Operacijos runs what it does: one thing after the other, in a lane of its own, with a card over the table."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QDialog, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.posting_reports import PostingProgress
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.posting_results import outcome_word
from fvsestore_gui.ui.postings_page import PostingsPage

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

LANE = "finvalda"


class PostingRunner(QObject):
    """Runs work for `page`. `changed` comes when something begins or ends; `told` is for the footer."""

    told = Signal(str)
    changed = Signal()

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, page: PostingsPage) -> None:
        super().__init__(page)
        self._office, self._jobs, self._settings, self._page = office, jobs, settings, page
        self._job: Job | None = None
        self.code = ""
        #: the dialog that is open, for tests
        self.dialog: QDialog | None = None

    @property
    def running(self) -> bool:
        return self._job is not None and self._job.running

    def cancel(self) -> None:
        """Stop between two operations; what was created stays."""
        if self._job is not None:
            self._job.cancel()

    def _idle(self) -> Store | None:
        store = self._page.store
        return None if store is None or not store.store_id or self.running else store

    def _window(self) -> QWidget:
        return self._page.window()

    # -- running -----------------------------------------------------------------------------------------------------

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _run(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        *,
        quiet: bool = False,
    ) -> None:
        page, card = self._page, self._page.task
        if page.store is None:
            return
        self.code = page.store.code
        page.set_busy(True)

        def end() -> None:
            card.finish()
            self._job = None
            page.set_busy(False)
            self.changed.emit()

        def arrived(result: Any) -> None:
            end()
            done(result)

        def failed(error: FvsError) -> None:
            end()
            if quiet:
                self.told.emit(wording.sentence(error).in_one_line)
                return
            page.refresh()
            self._failed(error)

        def cancelled() -> None:
            end()
            page.refresh()
            self.told.emit(self.tr("Stopped. What was created stays."))

        self._job = self._jobs.run(
            self, title, work, lane=LANE, done=arrived, failed=failed, cancelled=cancelled, progress=self._advance
        )
        card.begin(title, self.code, self._job.cancel)
        self.changed.emit()

    def _advance(self, state: object) -> None:
        if not isinstance(state, PostingProgress):
            return
        parts = [
            self.tr("{done} of {all}").format(
                done=wording.number_text(state.done), all=wording.number_text(state.whole)
            )
        ]
        for word, count in (("created", state.created), ("failed", state.failed), ("unclear", state.unclear)):
            if count:
                parts.append(f"{outcome_word(word)} {wording.number_text(count)}")
        self._page.task.advance(state.done, state.whole, " · ".join(parts))

    def _failed(self, error: FvsError) -> None:
        words = wording.sentence(error)
        self._page.task.fail(words.in_one_line)
        self.told.emit(words.title)
