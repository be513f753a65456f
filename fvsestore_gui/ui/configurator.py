"""Konfiguratorius at work: which Parametras is open, its draft, Saugoti, the test of the key, and what is asked before.

It fills the frame (`window.py`) with pages and calls the office in jobs; pages only show and tell what was pressed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.stores import SecretName, Store, is_code
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import folders, questions, shapes, wording
from fvsestore_gui.ui.actions import ActionsSection
from fvsestore_gui.ui.authorization_page import AuthorizationPage
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.error_dialog import LastResort
from fvsestore_gui.ui.faults_dialog import FaultsDialog, PracticeControls
from fvsestore_gui.ui.first_page import FirstPage
from fvsestore_gui.ui.info_dialog import InfoDialog
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.key_state import key_state
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.marketplaces_page import Kept, MarketplacesPage
from fvsestore_gui.ui.message_bar import MessageBar
from fvsestore_gui.ui.other_page import Choices, OtherPage, Places
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.window import Window

_LAST_STORE = "window/store"
#: a test that answers sooner is not announced as running
_SHOW_RUNNING_AFTER_MS = 300


@dataclass(frozen=True)
class Doors:
    """Ways out of this session that `app` opens: they end it and begin another in the same window."""

    to_practice: Callable[[], object]
    to_real: Callable[[], object]
    again: Callable[[], object]


class Configurator(QObject):
    """One session: a window filled from one office. `finish` before another begins."""

    def __init__(
        self,
        window: Window,
        office: Office,
        jobs: Jobs,
        last_resort: LastResort,
        doors: Doors,
        practice: PracticeControls | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._office = office
        self._jobs = jobs
        self._last_resort = last_resort
        self._doors = doors
        self._practice = practice
        self._stores: list[Store] = []
        self._draft: Draft | None = None
        self._kept: Kept = {}
        self._test: Job | None = None
        self._saving = False
        self._tried = False
        self._troubles: list[CorrectInput] = []
        self._last_line: tuple[str, Meaning | None] = ("", None)
        self._actions_line = ""
        self._may_close_now = False
        self._keyring = self.tr("the keyring of the operating system")

        self.authorization = AuthorizationPage()
        self.marketplaces = MarketplacesPage()
        self.other = OtherPage()
        self.first = FirstPage(practice=practice is not None)
        self.actions = ActionsSection(office, jobs, self._open_store, window.settings)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.authorization, self.tr("Authorization"))
        self.tabs.addTab(self.marketplaces, self.tr("Marketplaces"))
        self.tabs.setAccessibleName(self.tr("Creating operations"))
        self._operations = QStackedWidget()
        self._operations.addWidget(self.tabs)
        self._operations.addWidget(self.first)
        self._other_tabs = QTabWidget()
        self._other_tabs.addTab(self.other, self.tr("Program"))
        self._pages: dict[Section, QWidget] = {
            Section.OPERATIONS: self._operations,
            Section.OTHER: self._other_tabs,
            Section.ACTIONS: self.actions,
        }
        for page in self._pages.values():
            window.sections.addWidget(page)
        for tabs in (self.tabs, self._other_tabs):
            tabs.setDocumentMode(True)
        self._shortcuts = [
            # Veiksmai has an F5 of its own
            self._shortcut("F5", self._begin_test, self._operations),
            self._shortcut("Ctrl+PgDown", lambda: self._next_tab(1)),
            self._shortcut("Ctrl+PgUp", lambda: self._next_tab(-1)),
        ]
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self._connect()
        if practice is not None:
            self._show_practice_bar()
        self._window.sidebar.button(Section.DESCRIPTIONS).setEnabled(False)
        self._window.sidebar.button(Section.DESCRIPTIONS).set_hint(self.tr("This version creates no descriptions."))
        self._show_other()
        self._show_section(Section.OPERATIONS)
        self._read_stores(window.settings.value(_LAST_STORE, ""))

    def _connect(self) -> None:
        header, footer = self._window.header, self._window.footer
        # signals of a window that outlives this session are undone in `finish`
        self._outer = [
            header.store_chosen.connect(self._choose),
            header.code_typed.connect(self._code_typed),
            header.new_pressed.connect(self._begin_new),
            header.copy_pressed.connect(self._begin_copy),
            header.rename_pressed.connect(self._rename),
            header.remove_pressed.connect(self._remove),
            footer.info_pressed.connect(self._show_info),
            footer.save_pressed.connect(lambda: self._save(None)),
            footer.link_pressed.connect(self._jump),
            self._window.sidebar.chosen.connect(self._show_section),
            self._window.narrowed.connect(self.authorization.set_stacked),
            self._jobs.not_handled.connect(lambda title, error: self._last_resort.show(error, title)),
        ]
        self._window.guard_closing(self._may_close)
        self.authorization.set_stacked(self._window.narrow)
        page = self.authorization
        page.changed.connect(self._changed)
        page.settled.connect(self._settled)
        page.test_asked.connect(self._begin_test)
        page.cancel_asked.connect(self._cancel_test)
        page.action.connect(self._act)
        page.onward.connect(lambda: self.tabs.setCurrentWidget(self.marketplaces))
        self.marketplaces.changed.connect(self._changed)
        self.marketplaces.test_asked.connect(self._test_from_marketplaces)
        self.other.changed.connect(self._changed)
        self.first.new_pressed.connect(self._begin_new)
        self.first.practice_pressed.connect(self._to_practice)
        self.first.where_pressed.connect(self._show_where)
        self.actions.status_changed.connect(self._actions_said)
        self.actions.held_count_changed.connect(self._held_changed)

    def finish(self) -> None:
        """End this session: the window is empty again, nothing of it reacts any more."""
        for connection in self._outer:
            QObject.disconnect(connection)
        self._tick.stop()
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        for page in self._pages.values():
            self._window.sections.removeWidget(page)
            page.deleteLater()
        self._window.set_bar(None)
        self._window.guard_closing(lambda: True)
        self._held_changed(0)
        self.deleteLater()

    # -- what is open ------------------------------------------------------------------------------------------------

    @property
    def draft(self) -> Draft | None:
        """The draft that is shown, None on the first page."""
        return self._draft

    @property
    def stores(self) -> Sequence[Store]:
        """The saved stores as last read."""
        return self._stores

    @property
    def saving(self) -> bool:
        return self._saving

    @property
    def testing(self) -> bool:
        return self._test is not None

    def _open_store(self) -> Store | None:
        return self._draft.saved if self._draft is not None else None

    def _now(self) -> datetime:
        return self._office.clock.now()

    def _read_stores(self, wanted: object) -> None:
        self._jobs.run(
            self,
            self.tr("Reading the Parameters"),
            lambda _: self._office.stores(),
            lane="database",
            done=lambda stores: self._stores_read(stores, str(wanted or "")),
            failed=self._stores_unreadable,
        )
        self._jobs.run(
            self,
            self.tr("Asking for the keyring"),
            lambda _: self._office.keyring_name,
            lane="keyring",
            done=self._keyring_known,
            failed=lambda _: None,
        )

    def _stores_read(self, stores: list[Store], wanted: str) -> None:
        self._stores = stores
        chosen = next((store for store in stores if store.code == wanted), stores[0] if stores else None)
        self._open(Draft.of(chosen) if chosen is not None else None)

    def _stores_unreadable(self, error: FvsError) -> None:
        words = wording.sentence(error)
        again = self.tr("Try again")
        bar = MessageBar(Meaning.ERROR, words.title, words.what, [(again, self._doors.again)])
        self._window.set_bar(bar)
        self._window.header.show_stores((), None)
        self._say(shapes.escaped(words.title), Meaning.ERROR)

    def _keyring_known(self, name: str) -> None:
        self._keyring = self.tr("the keyring of the operating system ({0})").format(name)
        if self._practice is not None:
            self._keyring = self.tr("in memory until the program ends (practice)")
        self._show_other()

    def _open(self, draft: Draft | None) -> None:
        """Show a draft; None shows the first page."""
        self._cancel_test()
        self._draft = draft
        self._tried = False
        self._troubles = []
        self._kept = {}
        codes = [store.code for store in self._stores]
        header = self._window.header
        if draft is None:
            header.show_stores((), None)
            header.show_state("", None)
        elif draft.saved is None:
            header.show_draft(codes, draft.code)
        else:
            header.show_stores(codes, draft.code)
            self._window.settings.setValue(_LAST_STORE, draft.code)
        self._operations.setCurrentWidget(self.first if draft is None else self.tabs)
        saved = draft.saved if draft is not None else None
        actions = self._window.sidebar.button(Section.ACTIONS)
        actions.setEnabled(saved is not None)
        actions.set_hint("" if saved is not None else self.tr("There must be a saved Parameter first."))
        if saved is None and self._window.sections.currentWidget() is self.actions:
            self._window.open_section(Section.OPERATIONS)
        self._window.name_store(saved.code if saved is not None else "")
        self.actions.set_store(saved)
        if draft is not None:
            self.authorization.show_draft(draft, self._now())
            self._show_marketplaces()
            if saved is not None:
                self._look_after(draft, saved)
            else:
                header.focus_code()
            self._tick.start()
        else:
            self._tick.stop()
            self.first.new_button.setFocus()
        self._last_line = (self._saved_line(saved), None)
        self._show_footer()
        self._count_down()

    def _look_after(self, draft: Draft, saved: Store) -> None:
        """Behind the fields: what is kept of each marketplace, and whether the secrets can be read here."""
        self._jobs.run(
            self,
            self.tr("Counting orders"),
            lambda _: self._office.marketplace_counts(saved.store_id),
            lane="database",
            done=lambda kept: self._kept_counted(draft, kept),
            failed=lambda _: None,
        )
        names = [name for name in SecretName if name in saved.secret_stamps]
        self._jobs.run(
            self,
            self.tr("Looking for the keys"),
            lambda _: [(name, self._office.secret_readable(saved, name)) for name in names],
            lane="keyring",
            done=lambda found: self._secrets_looked_for(draft, found),
            failed=lambda _: None,
        )

    def _kept_counted(self, draft: Draft, kept: Kept) -> None:
        if draft is self._draft:
            self._kept = kept
            self._show_marketplaces()

    def _secrets_looked_for(self, draft: Draft, found: Sequence[tuple[SecretName, FvsError | None]]) -> None:
        if draft is self._draft:
            for name, error in found:
                if name not in draft.changed_secrets:
                    self.authorization.show_secret_trouble(name, error)

    # -- changes and the footer --------------------------------------------------------------------------------------

    def _changes(self) -> list[str]:
        of_store = [wording.word("field", name) for name in (self._draft.changes() if self._draft else [])]
        return of_store + self.other.changes

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return bool(self._changes())

    def _changed(self) -> None:
        self._show_footer()
        self._count_down()
        if self._draft is not None:
            self._show_marketplaces_if_other_region()

    def _settled(self) -> None:
        """A value was judged: look beyond its shape, among the other stores."""
        draft = self._draft
        if draft is None:
            return
        self.authorization.show_panel(self._now())
        self._show_footer()
        # without the secrets: their shape is judged in the field, and half-typed ones stay there
        shown = draft.to_store_draft(lambda _: "", self._office.new_secret, secrets=False)
        revision = (draft.revision, draft.code)
        self._jobs.run(
            self,
            self.tr("Comparing with the other Parameters"),
            lambda _: (self._office.check_draft(shown), self._office.region_warning(shown)),
            lane="database",
            done=lambda found: self._compared(draft, revision, *found),
            failed=lambda _: None,
        )

    def _compared(
        self, draft: Draft, revision: tuple[int, str], troubles: list[CorrectInput], other: str | None
    ) -> None:
        if draft is not self._draft or revision != (draft.revision, draft.code):
            return
        self._troubles = [one for one in troubles if one.code in ("code_taken", "client_used_twice")]
        self.authorization.show_troubles(self._troubles)
        self.authorization.show_region_warning(other)
        self._show_footer()

    def _code_typed(self, code: str) -> None:
        if self._draft is not None:
            self._draft.code = code
            self._changed()
            self._settled()

    def _stops(self) -> list[str]:
        """The fields that stop Saugoti, as far as it is known now."""
        draft = self._draft
        if draft is None:
            return []
        found = []
        if draft.saved is None and ((not draft.code and self._tried) or (draft.code and not is_code(draft.code))):
            found.append("Parametras")
        found += [name for name, _, _ in self.authorization.problems(empty_too=self._tried)]
        found += [str(one.facts["field"]) for one in self._troubles]
        order = ["Parametras", *[row.value for row in self.authorization.rows]]
        return sorted(dict.fromkeys(found), key=lambda name: order.index(name) if name in order else len(order))

    def _show_footer(self) -> None:
        footer = self._window.footer
        changes, stops = self._changes(), self._stops()
        footer.set_saving(possible=bool(changes) and not self._saving)
        if self._saving:
            footer.say(shapes.escaped(self.tr("Saving…")))
        elif changes and stops:
            links = ", ".join(shapes.link(name, wording.word("field", name), Meaning.WARNING) for name in stops)
            footer.say(shapes.escaped(self.tr("Saving is stopped by: {0}")).format(links), Meaning.WARNING)
        elif self._last_line[1] is Meaning.ERROR:
            footer.say(*self._last_line)
        elif changes:
            said = self.tr("%n change(s) not saved: {0}. {1} saves.", "", len(changes))
            named = shapes.escaped(", ".join(changes))
            footer.say(shapes.escaped(said).format(named, "<b>Ctrl+S</b>"))
        elif self._actions_line and self._window.sections.currentWidget() is self.actions:
            footer.say(shapes.escaped(self._actions_line))
        else:
            footer.say(*self._last_line)

    def _say(self, text: str, meaning: Meaning | None = None) -> None:
        """What happened last; rich text."""
        self._last_line = (text, meaning)
        self._show_footer()

    def _saved_line(self, saved: Store | None) -> str:
        if saved is None or saved.saved_at is None:
            return ""
        day = wording.date_text(saved.saved_at)
        return shapes.escaped(self.tr("Saved {0}, no changes").format(day))

    # -- Saugoti -----------------------------------------------------------------------------------------------------

    def _save(self, then: Callable[[], object] | None) -> None:
        """Save what is to be saved, all or nothing; `then` after it succeeded."""
        if self._saving or not self.dirty:
            return
        draft = self._draft
        if draft is None or not draft.changes():
            self._save_choices(then)
            return
        self._tried = True
        self.authorization.ask_all()
        self.authorization.show_panel(self._now())
        stops = self._stops()
        if stops:
            self._show_footer()
            self._jump(stops[0])
            return
        self._last_line = ("", None)
        shown = draft.to_store_draft(self.authorization.typed_secret, self._office.new_secret)
        self._saving = True
        self._window.header.set_busy(True)
        self._show_footer()

        def work(_: Progress) -> tuple[list[CorrectInput], Store | None, list[Store]]:
            troubles = self._office.check_draft(shown)
            saved = None if troubles else self._office.save_store(shown)
            return troubles, saved, self._office.stores()

        self._jobs.run(
            self,
            self.tr("Saving {0}").format(draft.code),
            work,
            lane="keyring",
            done=lambda found: self._saved(draft, then, *found),
            failed=self._not_saved,
            cancelled=lambda: self._not_saved(None),
        )

    def _saved(
        self,
        draft: Draft,
        then: Callable[[], object] | None,
        troubles: list[CorrectInput],
        saved: Store | None,
        stores: list[Store],
    ) -> None:
        self._saving = False
        self._stores = stores
        if saved is None:
            self._window.header.set_busy(False)
            self._troubles = troubles
            self.authorization.show_troubles(troubles)
            self._show_footer()
            self._jump(str(troubles[0].facts.get("field", "")))
            return
        shown = Draft.of(saved)
        shown.test = draft.test
        self._open(shown)
        self._say(shapes.escaped(self.tr("Saved {0}").format(wording.date_text(saved.saved_at, seconds=True))))
        shapes.announce(self._window, self.tr("Saved"))
        self._save_choices(then)

    def _not_saved(self, error: FvsError | None) -> None:
        self._saving = False
        self._window.header.set_busy(False)
        if error is None:
            self._show_footer()
            return
        words = wording.sentence(error)
        self.authorization.panel.show_trouble(words)
        self._say(shapes.escaped(f"{words.title}. {self.tr('Nothing was saved.')}"), Meaning.ERROR)

    def _save_choices(self, then: Callable[[], object] | None) -> None:
        """Language and separator; a small file, so it is written here and now."""
        if self.other.changes:
            chosen, language = self.other.choices, self._office.settings.language
            try:
                self._office.change_settings(
                    msgspec.structs.replace(
                        self._office.settings, language=chosen.language, csv_separator=chosen.csv_separator
                    )
                )
            except FvsError as error:
                self._not_saved(error)
                return
            self._show_other()
            self._say(shapes.escaped(self.tr("Saved {0}").format(wording.date_text(self._now(), seconds=True))))
            if chosen.language != language and then is None:
                then = self._doors.again
        if then is not None:
            then()

    # -- leaving a draft ---------------------------------------------------------------------------------------------

    def _leave(self, then: Callable[[], object], otherwise: Callable[[], object] = lambda: None) -> None:
        """Do `then` once nothing unsaved is lost by it; `otherwise` when the user stays."""
        if self._saving:
            otherwise()
            return
        if not self.dirty:
            then()
            return

        def answered(answer: str) -> None:
            if answer == "save":
                otherwise()
                self._save(then)
            elif answer == "discard":
                self.other.take_back()
                if self._draft is not None:
                    saved = self._draft.saved
                    self._open(Draft.of(saved) if saved is not None else None)
                then()
            else:
                otherwise()

        draft = self._draft
        tested = ""
        if draft is not None and draft.test is not None and draft.keys_changed:
            tested = self.tr("It was tested and is good.") if draft.test.good else self.tr("Amazon did not accept it.")
        code = (draft.code if draft is not None else "") or "FvsEStore"
        questions.ask_unsaved(self._window, code, ", ".join(self._changes()), tested, answered)

    def _may_close(self) -> bool:
        if self._may_close_now:
            return True
        if self.dirty or self._saving:
            self._leave(self._close)
            return False
        if self.actions.has_running_import():
            self._close()
            return False
        return True

    def _close(self) -> None:
        """Close the window, after asking where an import runs."""
        self._after_imports(self._close_for_good)

    def _after_imports(self, then: Callable[[], object]) -> None:
        def answered(answer: str) -> None:
            if answer == "close":
                then()

        if self.actions.has_running_import():
            questions.ask_import_runs(self._window, answered)
        else:
            then()

    def _close_for_good(self) -> None:
        self._may_close_now = True
        self._window.close()

    # -- choosing, making, renaming, removing ------------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        draft = self._draft
        if draft is not None and draft.saved is not None and draft.code == code:
            return
        store = next((store for store in self._stores if store.code == code), None)
        if store is not None:
            self._leave(lambda: self._open(Draft.of(self._fresh(store))), self._show_header_again)

    def _fresh(self, store: Store) -> Store:
        return next((one for one in self._stores if one.uid == store.uid), store)

    def _show_header_again(self) -> None:
        draft = self._draft
        codes = [store.code for store in self._stores]
        if draft is None:
            self._window.header.show_stores((), None)
        elif draft.saved is None:
            self._window.header.show_draft(codes, draft.code)
        else:
            self._window.header.show_stores(codes, draft.saved.code)

    def _begin_new(self) -> None:
        self._leave(lambda: self._begin(Draft.new()))

    def _begin_copy(self) -> None:
        def copy() -> None:
            like = self._open_store()
            if like is not None:
                self._begin(Draft.new(self._fresh(like), self._free_code(like.code)))

        self._leave(copy)

    def _begin(self, draft: Draft) -> None:
        self._window.open_section(Section.OPERATIONS)
        self.tabs.setCurrentWidget(self.authorization)
        self._open(draft)

    def _free_code(self, like: str) -> str:
        taken = {store.code for store in self._stores}
        numbered = (f"{like[: 20 - len(f'-{number}')]}-{number}" for number in range(2, 10_000))
        return next((code for code in numbered if code not in taken), "")

    def _rename(self) -> None:
        store = self._open_store()
        if store is None:
            return

        def trouble(code: str) -> str:
            if not is_code(code):
                return wording.sentence(CorrectInput("code_shape", code=code)).what
            if any(one.code == code for one in self._stores):
                return wording.sentence(CorrectInput("code_taken", code=code)).title
            return ""

        def answered(code: str | None) -> None:
            if code is not None:
                self._change_stores(
                    self.tr("Renaming {0}").format(store.code),
                    lambda: self._office.rename_store(store.code, code),
                    code,
                )

        self._leave(lambda: questions.ask_code(self._window, store.code, trouble, answered))

    def _remove(self) -> None:
        store = self._open_store()
        if store is None:
            return

        def answered(remove: bool, orders: bool) -> None:
            if remove:
                self._change_stores(
                    self.tr("Deleting {0}").format(store.code),
                    lambda: self._office.remove_store(store.code, remove_orders=orders),
                    "",
                )

        questions.ask_removal(self._window, store.code, answered)

    def _change_stores(self, title: str, change: Callable[[], object], open_after: str) -> None:
        def work(_: Progress) -> list[Store]:
            change()
            return self._office.stores()

        self._jobs.run(
            self,
            title,
            work,
            lane="keyring",
            done=lambda stores: self._stores_read(stores, open_after),
            failed=lambda error: self._say(shapes.escaped(wording.sentence(error).in_one_line), Meaning.ERROR),
        )

    # -- the test of the key -----------------------------------------------------------------------------------------

    def _test_from_marketplaces(self) -> None:
        self.tabs.setCurrentWidget(self.authorization)
        self._begin_test()

    def _begin_test(self) -> None:
        draft = self._draft
        if draft is None or self._test is not None or self._saving:
            return
        page = self.authorization
        page.ask_all()
        problems = page.problems()
        if problems:
            page.panel.show_problems(problems)
            self._jump(problems[0][0])
            return
        shown = draft.to_store_draft(page.typed_secret, self._office.new_secret)
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
        self._test = job
        QTimer.singleShot(_SHOW_RUNNING_AFTER_MS, self, lambda: page.show_running() if self._test is job else None)

    def _cancel_test(self) -> None:
        if self._test is not None:
            self._test.cancel()

    def _tested(self, draft: Draft, revision: int, test: KeyTest, stores: list[Store]) -> None:
        self._test = None
        self._stores = stores
        page = self.authorization
        page.set_testing(False)
        if draft is not self._draft or draft.revision != revision:
            page.show_panel(self._now())
            return
        draft.test = test
        if draft.saved is not None:
            draft.saved = self._fresh(draft.saved)
        sold = frozenset(one.marketplace_id for one in test.participations or () if one.participates)
        if draft.marketplaces_untouched and sold & draft.marketplace_ids:
            draft.marketplace_ids = sold & draft.marketplace_ids
        page.show_test(test, self._now())
        self._show_marketplaces()
        self._show_footer()
        self._count_down()

    def _not_tested(self, draft: Draft, error: FvsError | None) -> None:
        self._test = None
        self.authorization.set_testing(False)
        if draft is not self._draft:
            return
        if error is None:
            self.authorization.panel.show_cancelled()
        else:
            self.authorization.panel.show_trouble(wording.sentence(error))

    def _count_down(self) -> None:
        draft = self._draft
        if draft is None:
            return
        now = self._now()
        renewed = None
        if draft.saved is not None and not draft.keys_changed:
            renewed = self._office.token_state(draft.saved)
            if renewed is not None:
                self.authorization.show_token(*renewed, now)
        self._window.header.show_state(*key_state(draft, renewed[1] if renewed else None, now))
        self.authorization.panel.count_down(now)

    # -- pages -------------------------------------------------------------------------------------------------------

    def _show_marketplaces(self) -> None:
        draft = self._draft
        if draft is None:
            return
        tested_at = draft.test.tested_at if draft.test is not None and draft.test.participations else None
        if tested_at is None and draft.saved is not None:
            tested_at = draft.saved.tested_at
        self._shown_region = draft.region
        self._shown_participations = draft.participations
        self.marketplaces.show_draft(draft, self._kept, tested_at)

    def _show_marketplaces_if_other_region(self) -> None:
        draft = self._draft
        if draft is not None and (
            draft.region is not self._shown_region or draft.participations != self._shown_participations
        ):
            self._show_marketplaces()

    def _show_other(self) -> None:
        settings, paths = self._office.settings, self._office.paths
        places = Places(paths.data, paths.logs, paths.database, settings.database_url, self._keyring)
        self.other.show_choices(Choices(settings.language, settings.csv_separator), places)

    def _show_section(self, section: Section) -> None:
        page = self._pages.get(section)
        if page is None:
            return
        self._window.sections.setCurrentWidget(page)
        if section is Section.ACTIONS:
            self.actions.refresh()
        self._show_footer()

    def _jump(self, field: str) -> None:
        """To the field of this name, wherever it is."""
        self._window.open_section(Section.OPERATIONS)
        if field == "Parametras":
            self._window.header.focus_code()
        elif field == "Prekyvietės":
            self.tabs.setCurrentWidget(self.marketplaces)
            self.marketplaces.table.setFocus()
        else:
            self.tabs.setCurrentWidget(self.authorization)
            self.authorization.focus_field(field)

    def _actions_said(self, text: str) -> None:
        self._actions_line = text
        self._show_footer()

    def _held_changed(self, count: int) -> None:
        said = self.tr("%n order(s) held: not written, but not lost", "", count)
        self._window.sidebar.button(Section.ACTIONS).set_count(count, said)

    def _next_tab(self, step: int) -> None:
        here: Any = self._window.sections.currentWidget()
        tabs = self.tabs if here is self._operations else getattr(here, "tabs", here)
        if isinstance(tabs, QTabWidget) and tabs.count():
            tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def _shortcut(self, keys: str, act: Callable[[], object], where: QWidget | None = None) -> QShortcut:
        made = QShortcut(QKeySequence(keys), where or self._window)
        made.activated.connect(lambda: act())
        return made

    # -- small windows and doors -------------------------------------------------------------------------------------

    def _act(self, name: str) -> None:
        """A remedy's button that is not about a field."""
        if name in ("retry", "test_key"):
            self._begin_test()
        elif name == "open_seller_central" and self._draft is not None:
            folders.open_seller_central(self._draft.region)
        elif name == "open_data_folder":
            folders.open_folder(self._office.paths.data)
        elif name == "copy_report" and self._draft is not None and self._draft.test is not None:
            error = self._draft.test.error
            if error is not None:
                self._last_resort.show(error)

    def _show_info(self) -> None:
        InfoDialog(self._window, self._office.paths.data, self._office.paths.logs, self._keyring).open()

    def _show_where(self) -> None:
        folders.open_seller_central(self._draft.region if self._draft is not None else Draft().region)

    def _show_practice_bar(self) -> None:
        title = self.tr("Practice shop")
        text = self.tr("The orders are invented. Nothing is sent to Amazon, your own data stay untouched.")
        buttons = [
            (self.tr("Cause a fault…"), self._cause_fault),
            (self.tr("Back to the real one"), lambda: self._leave_session(self._doors.to_real)),
        ]
        self._window.set_bar(MessageBar(Meaning.INFO, title, text, buttons))

    def _cause_fault(self) -> None:
        if self._practice is not None:
            said = self.tr("Practice shop: {0}")
            FaultsDialog(
                self._window, self._practice, lambda fault: self._say(shapes.escaped(said.format(fault)))
            ).open()

    def _to_practice(self) -> None:
        self._leave_session(self._doors.to_practice)

    def _leave_session(self, door: Callable[[], object]) -> None:
        self._leave(lambda: self._after_imports(door))
