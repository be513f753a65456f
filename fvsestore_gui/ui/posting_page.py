"""Operacijų kūrimas → Operacijos: how orders of the open Parametras become operations in Finvalda.

A draft until Saugoti, judged as one types. What Finvalda lists can be chosen, and anything else typed.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.marketplaces import region_marketplaces
from fvsestore_gui.model.posting_fields import FIELDS, with_value
from fvsestore_gui.model.posting_settings import PostingSettings, TimeOf
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.code_box import Entry
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.plain_words import WORDS
from fvsestore_gui.ui.posting_form import Lists, PostingForm
from fvsestore_gui.ui.settings_tab import JUDGE_AFTER_MS, SettingsTab

_KINDS = tuple(dict.fromkeys(field.kind for field in FIELDS.values() if field.kind is not None))


class PostingPage(SettingsTab):
    """See the module."""

    place = "settings"

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        #: the field that was jumped to last
        self._wanted = ""
        rows = shapes.column(self.body, spacing=look.GAP_ROW)
        rows.setContentsMargins(4, 12, 12, 12)
        #: what is still to be answered, with links
        self.missing = shapes.label(wrap=True)
        self.missing.setTextFormat(Qt.TextFormat.RichText)
        self.missing.linkActivated.connect(self.jump)
        self.missing.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._missing_icon = shapes.Icon(Meaning.WARNING, size=look.STATE_ICON)
        self.copy_button = shapes.button(self.tr("Copy from…"), self._open_menu, "copy")
        self.copy_button.setToolTip(self.tr("Take over the choices of another Parameter"))
        self._menu = QMenu(self)
        top = shapes.row()
        top.addWidget(self._missing_icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.missing, 1)
        top.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(top)
        self.form = PostingForm(self.search, office.clock.now().date().replace(day=1), self.body)
        self.form.edited.connect(self._edited)
        self.form.check_button.clicked.connect(self._check_parameter)
        rows.addWidget(self.form, 1)
        self._lists_later = QTimer(self, singleShot=True, interval=JUDGE_AFTER_MS)
        self._lists_later.timeout.connect(self._read_lists_again)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._show_wanted())

    @property
    def title(self) -> str:
        return self.tr("Operations")

    # -- what is saved -----------------------------------------------------------------------------------------------

    def show_saved(self) -> None:
        if self.changes and self.isVisible():
            self._read_lists_again()
        super().show_saved()

    def fetch(self, code: str) -> Callable[[], object]:
        finvalda = self._office.finvalda
        settings = finvalda.settings(code)
        lists = self._read_lists(settings.company)
        codes = [store.code for store in self._office.stores()]
        return lambda: self._show(settings, lists, codes)

    def _read_lists(self, company: str) -> Lists:
        """In a worker: what Finvalda listed when it was last asked."""
        found = {
            kind: self._office.finvalda.references(kind, company=company, limit=self.most_entries + 1)
            for kind in _KINDS
        }
        return Lists(
            entries={
                kind: [(entry.code, entry.title) for entry in entries[: self.most_entries]]
                for kind, entries in found.items()
            },
            cut=frozenset(kind for kind, entries in found.items() if len(entries) > self.most_entries),
        )

    def _show(self, settings: PostingSettings, lists: Lists, codes: Sequence[str]) -> None:
        store = self.store
        if store is None:
            return
        self.saved = settings
        self.form.set_parameter(store.code)
        self._show_lists(lists)
        self.show_draft(settings)
        self._menu.clear()
        for code in codes:
            if code != store.code:
                action = QAction(code, self._menu)
                action.triggered.connect(partial(self._copy_from, code))
                self._menu.addAction(action)
        self.copy_button.setEnabled(not self._menu.isEmpty())

    def _show_lists(self, lists: Lists) -> None:
        if self.store is not None:
            self.form.set_lists(replace(lists, countries=_countries(), marketplaces=_marketplaces(self.store)))

    def show_draft(self, settings: PostingSettings) -> None:
        self.draft = settings
        self.form.check_note.clear()
        self.form.show_settings(settings)
        self._say_day()
        self.judge()

    def empty(self) -> None:
        super().empty()
        self._lists_later.stop()

    # -- the draft ---------------------------------------------------------------------------------------------------

    def jump(self, field: str) -> bool:
        found = self.form.jump(field)
        if found:
            self._wanted = field
            self._show_wanted()
        return found

    def _show_wanted(self) -> None:
        """Scroll to where was jumped to, while the cursor stands there; a part just unfolded gets its place later."""
        answer = self.form.answers.get(self._wanted)
        here = QApplication.focusWidget()
        if answer is not None and here is not None and answer.isAncestorOf(here):
            self.ensureWidgetVisible(answer, 0, look.GAP_COLUMN)

    def _edited(self, name: str) -> None:
        self.draft = with_value(self.draft, name, self.form.answers[name].value)
        self.form.follow(self.draft)
        if name == "parameter":
            self.form.check_note.clear()
        elif name == "company":
            self._lists_later.start()
        self._say_day()
        self.judge_later.start()
        self.changed.emit()

    def judge(self) -> None:
        """What is wrong beside the fields, and above them what is still to be answered."""
        self.judge_later.stop()
        self.form.show_troubles(self.troubles())
        missing = self._office.finvalda.unanswered_settings(self.draft)
        links = ", ".join(shapes.link(name, wording.word("field", name), Meaning.WARNING) for name in missing)
        said = shapes.escaped(self.tr("Orders will be held until this is answered: {0}"))
        self.missing.setText(said.format(links) if missing else "")
        self._missing_icon.setVisible(bool(missing))

    def _say_day(self) -> None:
        """Where a day ends, by the example of this month's last evening."""
        if self.draft.time_of is TimeOf.MARKETPLACE:
            self.form.say_day(self.tr("A day ends at midnight where the marketplace is."))
            return
        now = self._office.clock.now().astimezone(wording.VILNIUS)
        first = (now.replace(day=1) + timedelta(days=32)).date().replace(day=1)
        begins = datetime.combine(first, time(0), wording.VILNIUS).astimezone(UTC)
        self.form.say_day(
            self.tr("The month ends at midnight in Vilnius: from {0} UTC on it is {1} already.").format(
                f"{begins:%Y-%m-%d %H:%M}", first.isoformat()
            )
        )

    # -- from another Parametras -------------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        self._menu.popup(self.copy_button.mapToGlobal(self.copy_button.rect().bottomLeft()))

    def _copy_from(self, code: str) -> None:
        """All choices of another one into the fields; nothing is saved by it."""
        store = self.store

        def read(theirs: PostingSettings) -> None:
            if store is not self.store or not self.loaded:
                return
            self.show_draft(msgspec.structs.replace(theirs, revision=self.saved.revision))
            self.changed.emit()
            self.told.emit(self.tr("The choices of {0} are in the fields. They are not saved yet.").format(code))

        self.read_settings(code, read)

    # -- asking Finvalda ---------------------------------------------------------------------------------------------

    def _check_parameter(self) -> None:
        """Whether Finvalda knows the parameter that is typed."""
        store = self.store
        if store is None:
            return
        parameter = self.draft.parameter or store.code
        button, note = self.form.check_button, self.form.check_note
        button.setEnabled(False)
        note.say(self.tr("Asking Finvalda…"))

        def work(progress: Progress) -> None:
            self._office.finvalda.check_parameter(store.code, parameter, progress)

        def done(_: None) -> None:
            button.setEnabled(True)
            note.say(self.tr("Finvalda knows the parameter {0}.").format(parameter), Meaning.GOOD)

        def failed(error: FvsError) -> None:
            button.setEnabled(True)
            note.say(wording.sentence(error).in_one_line, Meaning.ERROR)

        self._jobs.run(
            self,
            self.tr("Asking Finvalda for the parameter {0}").format(parameter),
            work,
            lane="finvalda",
            done=done,
            failed=failed,
        )

    def _read_lists_again(self) -> None:
        """What Finvalda lists may be read anew meanwhile, or another company's is wanted; what is typed stays."""
        company = self.draft.company
        self._jobs.run(
            self,
            self.tr("Searching in the codes of Finvalda"),
            lambda _: self._read_lists(company),
            lane="database",
            done=self._lists_read,
            failed=self.tell,
        )

    def _lists_read(self, lists: Lists) -> None:
        self._show_lists(lists)
        self.judge()


def _countries() -> list[Entry]:
    return sorted((code, wording.word("country", code)) for code in WORDS["country"])


def _marketplaces(store: Store) -> list[Entry]:
    """The countries of the store's marketplaces, those that are switched on first."""
    known = sorted(
        region_marketplaces(store.region),
        key=lambda one: (one.marketplace_id not in store.marketplace_ids, one.country),
    )
    return [(one.country, wording.word("country", one.country)) for one in known]
