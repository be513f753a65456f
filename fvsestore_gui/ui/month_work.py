"""What Pilnumas asks of Amazon: checking a month, fetching differences, reading a hole; each runs as an import does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.model.coverage import Hole
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.proofs import Completeness, MonthProof
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.proof_words import ProofWords
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.import_card import What
from fvsestore_gui.ui.month_columns import state_look
from fvsestore_gui.ui.months_page import MonthsPage
from fvsestore_gui.ui.store_work import Conclusion, StoreWork, conclusion_of

if TYPE_CHECKING:
    from fvsestore_gui.office import Office


class MonthWork(QObject):
    """Does what `page` asks for with `work`; `idle_store` gives the open store where nothing runs for it."""

    #: something was begun
    began = Signal()

    def __init__(
        self, office: "Office", work: StoreWork, page: MonthsPage, idle_store: Callable[[], Store | None]
    ) -> None:
        super().__init__(page)
        self._office, self._work, self._idle_store = office, work, idle_store
        self._words = ProofWords(wording.language())
        page.check_asked.connect(self.check)
        page.fetch_asked.connect(self.fetch)
        page.hole_asked.connect(self.read)

    def check(self, month: Month) -> None:
        """Read what is missing of a month, and say what is known of it then."""
        store = self._idle_store()
        if store is None:
            return
        code = store.code
        self._work.begin(
            store,
            What.CHECK,
            self._words.month(month),
            None,
            lambda progress: self._office.proof.check_month(code, month.year, month.month, progress),
            self.conclusion,
        )
        self.began.emit()

    def fetch(self, month: Month) -> None:
        """Ask again for what only one of the two counts named."""
        store = self._idle_store()
        if store is None:
            return
        code = store.code

        def work(progress: Progress) -> MonthProof:
            self._office.proof.fetch_differences(code, month.year, month.month, progress)
            return self._office.proof.month(code, month.year, month.month)

        words = self.tr("differences of {month}").format(month=self._words.month(month))
        self._work.begin(store, What.CHECK, words, None, work, self.conclusion)
        self.began.emit()

    def read(self, hole: Hole) -> None:
        """Read a stretch of time that was not read."""
        store = self._idle_store()
        if store is None:
            return
        code = store.code
        self._work.begin(
            store,
            What.PAGES,
            wording.days_text(hole.since, hole.until),
            None,
            lambda progress: self._office.proof.read_hole(code, hole, progress),
            conclusion_of,
        )
        self.began.emit()

    def conclusion(self, proof: MonthProof) -> Conclusion:
        """What came of a check: in the footer, and in the card until it is closed."""
        state, words = proof.state, self._words
        title = f"{words.month(state.month)}: {words.state(state.completeness).lower()}"
        tone, _ = state_look(state.completeness)
        text = words.why(state)
        if state.completeness is Completeness.DIFFERS and proof.only_api:
            text += " " + self.tr("A report may lag, or leave out certain orders.")
        meaning = tone if isinstance(tone, look.Meaning) else look.Meaning.INFO
        return Conclusion(title, title, text, meaning)
