"""What runs for stores behind the window: imports, histories, report files. One at a time for a store, side by side.

Each has a card, made when it is first seen: twenty stores that begin at once show one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.history import HistoryProgress
from fvsestore_gui.model.runs import Counts, ImportProgress, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.import_card import ImportCard, What
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.record_page import RecordPage
from fvsestore_gui.ui.run_line import run_line

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Conclusion:
    """What is to be said of something that is done: `line` in the footer; with a title, more in the card."""

    line: str
    title: str = ""
    text: str = ""
    meaning: look.Meaning = look.Meaning.GOOD
    counts: Counts | None = None
    run_id: int = 0


def conclusion_of(run: Run | None) -> Conclusion:
    """Of an ordinary run the footer says enough, of none (another was quicker) nothing."""
    return Conclusion(run_line(run) if run is not None else "")


@dataclass
class Undertaking:
    """One thing under way, or ended and not yet closed. `card` is None until somebody looks at it."""

    store: Store
    what: What
    words: str
    pace_s: float | None
    job: Job | None = None
    state: ImportProgress | HistoryProgress | None = None
    error: FvsError | None = None
    conclusion: Conclusion | None = None
    card: ImportCard | None = None

    @property
    def running(self) -> bool:
        return self.job is not None and self.job.running


class StoreWork(QObject):
    """`begin` something for a store; `show_on` the page that is seen, for the store that is open."""

    #: store id: something of it began or ended
    changed = Signal(int)
    #: store id: something was stored
    advanced = Signal(int)
    #: (store, the line for the footer): something of it ended
    ended = Signal(object, str)
    #: the number of a run that is to be shown
    run_asked = Signal(int)
    #: (store's code, error): an import of it has failed
    failed = Signal(str, object)
    #: why it failed is to be shown
    diagnosis_asked = Signal()

    def __init__(self, office: "Office", jobs: Jobs, owner: QObject) -> None:
        super().__init__(owner)
        self._office, self._jobs = office, jobs
        self._page: RecordPage | None = None
        self._open_id = 0
        #: by store id
        self.under_way: dict[int, Undertaking] = {}

    def running(self, store_id: int) -> bool:
        """Whether something runs for this store."""
        found = self.under_way.get(store_id)
        return found is not None and found.running

    @property
    def any_running(self) -> bool:
        return any(one.running for one in self.under_way.values())

    @property
    def codes(self) -> list[str]:
        """The stores for which something runs."""
        return sorted(one.store.code for one in self.under_way.values() if one.running)

    def cancel_all(self) -> None:
        """Stop everything; what is complete stays."""
        for one in self.under_way.values():
            if one.job is not None:
                one.job.cancel()

    def begin(
        self,
        store: Store,
        what: What,
        words: str,
        pace_s: float | None,
        work: Callable[[Progress], _Result],
        conclude: Callable[[_Result], Conclusion],
    ) -> None:
        """Do this for the store in its own lane; `words` say what it is. What of it ended before and is shown goes."""
        before = self.under_way.pop(store.store_id, None)
        if before is not None:
            self._put_away(before)
        running = self.under_way[store.store_id] = Undertaking(store, what, words, pace_s)
        running.job = self._jobs.run(
            self,
            self.tr("Importing orders of {code}").format(code=store.code),
            work,
            lane=f"store:{store.store_id}",
            done=lambda result: self._done(running, conclude(result)),
            failed=lambda error: self._failed(running, error),
            cancelled=lambda: self._cancelled(running),
            progress=lambda state: self._advance(running, state),
        )
        self._show_card()
        self.changed.emit(store.store_id)

    def show_on(self, page: RecordPage | None, store: Store | None) -> None:
        """The card of this store stands on this page; of the others none is seen."""
        self._page, self._open_id = page, store.store_id if store is not None else 0
        self._show_card()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _advance(self, running: Undertaking, state: object) -> None:
        if not isinstance(state, ImportProgress | HistoryProgress):
            return
        running.state = state
        # a card that is not seen need not be written
        if running.card is not None and not running.card.isHidden():
            running.card.advance(state)
        if state.counts.received:
            self.advanced.emit(running.store.store_id)

    def _done(self, running: Undertaking, conclusion: Conclusion) -> None:
        running.job = None
        if conclusion.title:
            running.conclusion = conclusion
            if running.card is not None:
                self._conclude(running.card, conclusion)
        else:
            self._drop(running)
        self.ended.emit(running.store, conclusion.line)
        self.changed.emit(running.store.store_id)

    def _cancelled(self, running: Undertaking) -> None:
        running.job = None
        self._drop(running)
        self.ended.emit(running.store, "")
        self.changed.emit(running.store.store_id)

    def _failed(self, running: Undertaking, error: FvsError) -> None:
        running.job, running.error = None, error
        if running.card is not None:
            running.card.fail(error)
        why = wording.sentence(error).title
        self.ended.emit(
            running.store,
            self.tr("The import of {code} failed: {why}").format(code=running.store.code, why=why),
        )
        self.changed.emit(running.store.store_id)
        self.failed.emit(running.store.code, error)

    def _drop(self, running: Undertaking) -> None:
        self._put_away(running)
        if self.under_way.get(running.store.store_id) is running:
            del self.under_way[running.store.store_id]

    def _put_away(self, running: Undertaking) -> None:
        if running.card is not None:
            running.card.finish()
            running.card.hide()
            running.card.deleteLater()
            running.card = None

    def _show_card(self) -> None:
        for store_id, one in self.under_way.items():
            seen = store_id == self._open_id and self._page is not None
            if seen and self._page is not None:
                card = one.card or self._make_card(one)
                self._page.cards.insertWidget(0, card)
                if one.running and one.state is not None and card.isHidden():
                    card.advance(one.state)
                card.show()
            elif one.card is not None:
                one.card.hide()

    def _make_card(self, one: Undertaking) -> ImportCard:
        card = one.card = ImportCard(self._office.clock)
        card.hide()
        card.cancel_asked.connect(lambda: one.job.cancel() if one.job is not None else None)
        card.run_asked.connect(self.run_asked)
        card.diagnosis_asked.connect(self.diagnosis_asked)
        card.closed.connect(lambda: self._closed(one))
        card.begin(one.words, len(one.store.marketplace_ids), one.pace_s, one.what)
        if one.state is not None:
            card.advance(one.state)
        if one.error is not None:
            card.fail(one.error)
        elif one.conclusion is not None:
            self._conclude(card, one.conclusion)
        return card

    def _conclude(self, card: ImportCard, conclusion: Conclusion) -> None:
        card.conclude(conclusion.title, conclusion.text, conclusion.meaning, conclusion.counts, conclusion.run_id)

    def _closed(self, one: Undertaking) -> None:
        self._drop(one)
        self.changed.emit(one.store.store_id)
