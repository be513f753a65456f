"""Tikrinti raktą: one test at a time, of the draft as it stands, saved or not."""

from PySide6.QtCore import QObject, QTimer, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.desk import Desk
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.operations_section import OperationsSection

#: a test that answers sooner is not announced as running
_SHOW_RUNNING_AFTER_MS = 300


class KeyTester(QObject):
    """`begin` and `cancel`; `ended` after a test of the open draft, `stopped(field)` where none can begin."""

    ended = Signal()
    stopped = Signal(str)

    def __init__(self, office: Office, jobs: Jobs, desk: Desk, section: OperationsSection) -> None:
        super().__init__(desk)
        self._office = office
        self._jobs = jobs
        self._desk = desk
        self._section = section
        self._page = section.authorization
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def cancel(self) -> None:
        """Nothing when none runs."""
        if self._job is not None:
            self._job.cancel()

    def begin(self) -> None:
        """Test the open draft; fields that cannot be sent are shown instead."""
        draft = self._desk.draft
        if draft is None or self._job is not None or self._desk.saving:
            return
        page = self._page
        absent = self._desk.keys_absent
        if absent:
            page.panel.show_keys_absent()
            self.stopped.emit(absent[0].value)
            return
        page.ask_all()
        problems = page.problems()
        if problems:
            page.panel.show_problems(problems)
            self.stopped.emit(problems[0][0])
            return
        shown = self._desk.to_store_draft(draft)
        revision = draft.revision
        page.set_testing(True)

        def work(progress: Progress) -> tuple[KeyTest, list[Store]]:
            return self._office.test_key(shown, progress), self._office.stores()

        job = self._jobs.run(
            self,
            self.tr("Testing the key of {0}").format(draft.code),
            work,
            lane="key",
            done=lambda found: self._tested(draft, revision, *found),
            failed=lambda error: self._not_tested(draft, error),
            cancelled=lambda: self._not_tested(draft, None),
        )
        self._job = job
        QTimer.singleShot(_SHOW_RUNNING_AFTER_MS, self, lambda: self._show_running(job))

    def _show_running(self, job: Job) -> None:
        if self._job is job:
            self._page.panel.show_running()

    def _tested(self, draft: Draft, revision: int, test: KeyTest, stores: list[Store]) -> None:
        self._job = None
        self._page.set_testing(False)
        desk = self._desk
        desk.stores = stores
        if draft is not desk.draft or draft.revision != revision:
            # the values were changed meanwhile: what Amazon said is not about them
            self._page.show_panel(desk.now())
            return
        draft.test = test
        fresh = desk.fresh(draft.saved) if draft.saved is not None else None
        if fresh is not None and draft.saved is not None and fresh.revision == draft.saved.revision:
            draft.saved = fresh
        sold = frozenset(one.marketplace_id for one in test.participations or () if one.participates)
        if draft.marketplaces_untouched and sold & draft.marketplace_ids:
            draft.marketplace_ids = sold & draft.marketplace_ids
        self._page.show_test(test, desk.now())
        self._section.show_marketplaces()
        self.ended.emit()

    def _not_tested(self, draft: Draft, error: FvsError | None) -> None:
        self._job = None
        self._page.set_testing(False)
        if draft is not self._desk.draft:
            return
        if error is None:
            self._page.panel.show_cancelled()
        else:
            self._page.panel.show_trouble(wording.sentence(error))
            self._page.bring_result()
