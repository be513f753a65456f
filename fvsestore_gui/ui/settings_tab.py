"""What Operacijos and Klientai ir kortelės have in common: each shows a part of the choices of a Parametras.

Both keep the same row of the database, and each only what it shows; who saves second keeps what the other left alone.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput, FvsError
from fvsestore_gui.model.finvalda import ReferenceKind
from fvsestore_gui.model.posting_fields import differing, on_top
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.code_box import Entry
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.posting_tab import PostingTab

JUDGE_AFTER_MS = 300
translate = QCoreApplication.translate


class SettingsTab(PostingTab):
    """`saved` is what is saved, `draft` what the fields say. A page gives `show_draft` and `judge`.

    Of a list longer than `most_entries` the first are shown, and the others are searched for.
    """

    most_entries = 200

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self.saved = PostingSettings()
        self.draft = PostingSettings()
        self.judge_later = QTimer(self, singleShot=True, interval=JUDGE_AFTER_MS)
        self.judge_later.timeout.connect(self.judge)

    # -- what a page gives -------------------------------------------------------------------------------------------

    def show_draft(self, settings: PostingSettings) -> None:
        """These choices into `draft` and the fields."""
        raise NotImplementedError  # every page has its own; Qt classes cannot be abstract

    def judge(self) -> None:
        """Say beside the fields what is wrong with `troubles`."""
        raise NotImplementedError  # as above

    def troubles(self) -> list[CorrectInput]:
        """What is wrong with the draft; a page leaves out what it does not show."""
        return self._office.finvalda.check_settings(self.draft)

    # -- the draft ---------------------------------------------------------------------------------------------------

    @property
    def edits(self) -> list[str]:
        return [wording.word("field", name) for name in differing(self.draft, self.saved)]

    @property
    def stops(self) -> list[str]:
        return list(dict.fromkeys(str(one.facts["field"]) for one in self.troubles()))

    def ask_all(self) -> None:
        self.judge()

    def empty(self) -> None:
        self.saved = self.draft = PostingSettings()
        self.judge_later.stop()

    def take_back(self) -> None:
        self.show_draft(self.saved)
        self.changed.emit()

    # -- saving ------------------------------------------------------------------------------------------------------

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        store, before, draft = self.store, self.saved, self.draft
        if store is None:
            done(False)
            return

        def saved(settings: PostingSettings) -> None:
            self.saved = settings
            self.show_draft(settings)
            done(False)

        def not_saved(error: FvsError) -> None:
            if isinstance(error, ChangedMeanwhile):
                self.read_settings(store.code, lambda theirs: self._show_theirs(store.code, before, draft, theirs))
            failed(error)

        self._jobs.run(
            self,
            translate("SettingsTab", "Saving how operations of {0} are created").format(store.code),
            lambda _: self._office.finvalda.save_settings(store.code, draft, before=before),
            lane="database",
            done=saved,
            failed=not_saved,
        )

    def _show_theirs(self, code: str, before: PostingSettings, mine: PostingSettings, theirs: PostingSettings) -> None:
        """Somebody else saved meanwhile: theirs is shown, with what was changed here of what they left alone."""
        if self.store is None or self.store.code != code:
            return
        self.saved = theirs
        self.show_draft(on_top(before, mine, theirs))
        self.changed.emit()

    # -- reading -----------------------------------------------------------------------------------------------------

    def read_settings(self, code: str, done: Callable[[PostingSettings], None]) -> None:
        """The saved choices of a Parametras to `done`."""
        self._jobs.run(
            self,
            translate("SettingsTab", "Reading how operations of {0} are created").format(code),
            lambda _: self._office.finvalda.settings(code),
            lane="database",
            done=done,
            failed=self.tell,
        )

    def search(self, kind: ReferenceKind, text: str, found: Callable[[Sequence[Entry]], None]) -> None:
        """The entries of a list of Finvalda's that fit `text`, to `found`."""
        company = self.draft.company

        def work(_: Progress) -> list[Entry]:
            entries = self._office.finvalda.references(kind, text, company=company, limit=self.most_entries)
            return [(entry.code, entry.title) for entry in entries]

        self._jobs.run(
            self,
            translate("SettingsTab", "Searching in the codes of Finvalda"),
            work,
            lane="database",
            done=found,
            failed=lambda _: None,  # what is typed stands all the same, and is looked at when it is used
        )

    def tell(self, error: FvsError) -> None:
        """Something behind the fields failed: say it in the footer."""
        self.told.emit(wording.sentence(error).in_one_line)
