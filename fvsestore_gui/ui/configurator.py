"""Konfiguratorius at work: it joins the frame, the pages, the desk and the test of the key into one session.

What may be lost is asked about before; what happened is said in the footer. The office's work is done in jobs.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from fvsestore_gui.errors import Cancelled, CorrectInput, FvsError
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui import folders, questions, remembered, shapes, typed_keys, wording
from fvsestore_gui.ui.background import Background
from fvsestore_gui.ui.calendar_page import CalendarPage
from fvsestore_gui.ui.connection_desk import ConnectionDesk
from fvsestore_gui.ui.desk import Desk
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.draft_tabs import Drafts
from fvsestore_gui.ui.error_dialog import LastResort
from fvsestore_gui.ui.faults_dialog import PracticeControls
from fvsestore_gui.ui.footer_line import FooterLine
from fvsestore_gui.ui.info_dialog import InfoDialog
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.key_state import key_state
from fvsestore_gui.ui.key_tester import KeyTester
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.message_bar import MessageBar
from fvsestore_gui.ui.operations_section import OperationsSection
from fvsestore_gui.ui.other_section import OtherSection
from fvsestore_gui.ui.posting_sections import PostingSections
from fvsestore_gui.ui.practice_bar import PracticeBar
from fvsestore_gui.ui.retention_desk import RetentionDesk
from fvsestore_gui.ui.sharing import Sharing
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.store_verbs import StoreVerbs
from fvsestore_gui.ui.window import Window
from fvsestore_gui.ui.window_lock import WindowLock

if TYPE_CHECKING:
    from fvsestore_gui.ui.actions import ActionsSection


@dataclass(frozen=True)
class Doors:
    """Ways out of this session that `app` opens: they end it and begin another in its place."""

    to_practice: Callable[[], object]
    to_real: Callable[[], object]
    again: Callable[[], object]


class Configurator(QObject):
    """One session: a window, the section already shown in it, and an office. `finish` before another begins."""

    def __init__(
        self,
        window: Window,
        section: OperationsSection,
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
        self._actions_line = ""
        self._may_close_now = False
        self._save_failed = False
        self._keyring = self.tr("the keyring of the operating system")
        self.section = section
        self.authorization = section.authorization
        self.marketplaces = section.marketplaces
        self.desk = Desk(office, jobs, self.authorization.typed_secret, self)
        self.tester = KeyTester(office, jobs, self.desk, section)
        self.other = OtherSection(office, jobs, window.settings)
        self.posting = PostingSections(window, section, office, jobs)
        self.drafts = Drafts(
            {
                Section.OPERATIONS: section.tabs,
                Section.DESCRIPTIONS: self.posting.descriptions,
                Section.OTHER: self.other,
            },
            self,
        )
        self.line = FooterLine(window, self.desk, self.authorization, self.drafts)
        self.actions: ActionsSection | None = None
        #: what says "practice" on every page
        self.practice_bar: PracticeBar | None = None
        self._actions_place = QWidget()
        self._pages: dict[Section, QWidget] = {
            Section.OPERATIONS: section,
            Section.DESCRIPTIONS: self.posting.descriptions,
            Section.OTHER: self.other,
            Section.ACTIONS: self._actions_place,
        }
        for page in (self.posting.descriptions, self.other, self._actions_place):
            window.sections.addWidget(page)
        # Veiksmai has an F5 of its own
        self._shortcut("F5", self.tester.begin, section)
        self._shortcut("Ctrl+PgDown", partial(self._next_tab, 1))
        self._shortcut("Ctrl+PgUp", partial(self._next_tab, -1))
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self.verbs = StoreVerbs(window, self.desk, section, self._leave, self._show_header)
        self.sharing = Sharing(window, self.desk, section, self.line, self._keys_told)
        self.background = Background(window, office, jobs, lambda: self.actions, self)
        self.retention = RetentionDesk(office, jobs, self.line, self)
        #: guide, diagnosis and reminders
        self.connection = ConnectionDesk(window, section, self.other, office, jobs, self.desk, self)
        self.lock = WindowLock(window, office, jobs, self)
        self._connect()
        if practice is not None:
            self._show_practice_bar(practice)
        self.other.show_keyring(self._keyring)
        # whoever was quicker than the office has chosen already
        self._show_section(window.sidebar.current)
        self.desk.read(remembered.last_code(window.settings), section.draft, self._stores_unreadable)
        self._jobs.run(
            self,
            self.tr("Asking for the keyring"),
            lambda _: self._office.keyring_name,
            lane="keyring",
            done=self._keyring_known,
            failed=lambda _: None,  # it is told when a secret is read or written
        )

    def _connect(self) -> None:
        window, desk, page = self._window, self.desk, self.authorization
        header, footer = window.header, window.footer
        header.store_chosen.connect(self.verbs.choose)
        header.code_typed.connect(self._code_typed)
        header.new_pressed.connect(self.verbs.begin_new)
        header.copy_pressed.connect(self.verbs.begin_copy)
        header.rename_pressed.connect(self.verbs.rename)
        header.remove_pressed.connect(self.verbs.remove)
        footer.info_pressed.connect(self.connection.open_guide)
        footer.save_pressed.connect(lambda: self._save(None))
        footer.link_pressed.connect(self._jump)
        window.sidebar.chosen.connect(self._show_section)
        window.guard_closing(self._may_close)
        desk.opened.connect(self._opened)
        desk.changed.connect(self.line.show)
        desk.retested.connect(self._retested)
        desk.counted.connect(self.section.show_kept)
        desk.listed.connect(self._show_header)
        desk.keys_known.connect(self._count_down)
        desk.compared.connect(self._compared)
        desk.saved.connect(self._saved)
        desk.refused.connect(self._refused)
        desk.failed.connect(self._failed)
        desk.unseen.connect(lambda error: self.line.happened(wording.sentence(error).in_one_line, Meaning.ERROR))
        self.tester.ended.connect(self._tested)
        self.tester.stopped.connect(self._jump)
        page.changed.connect(self._changed)
        page.settled.connect(self._settled)
        page.test_asked.connect(self.tester.begin)
        page.cancel_asked.connect(self.tester.cancel)
        page.action.connect(self._act)
        self.marketplaces.changed.connect(self._changed)
        self.marketplaces.test_asked.connect(self._test_from_marketplaces)
        self.posting.state.changed.connect(self._count_down)
        self.other.finvalda_checked.connect(self.posting.state.take)
        for tabs in (self.section.tabs, self.posting.descriptions, self.other):
            tabs.currentChanged.connect(lambda _: self._count_down())
        self.drafts.changed.connect(self._changed)
        self.drafts.told.connect(self.line.happened)
        self.drafts.again.connect(lambda: self._leave_session(self._doors.again))
        self.drafts.leaving.connect(self._leave)
        self.drafts.save_asked.connect(lambda: self._save(None))
        self.background.run_asked.connect(self._show_run)
        self.background.diagnosis_asked.connect(
            lambda code: self._with_store(code, self.connection.diagnosis.show_cause)
        )
        self.connection.ends.reminders.said.connect(
            lambda title, text: self.background.tray.say(title, text, self._show_calendar)
        )
        self.connection.ends.reminders.calendar_asked.connect(self._show_calendar)
        self.connection.ends.reminders.looked.connect(self.other.look_at_ends)
        self.connection.ends.reminders.looked.connect(self._count_down)
        self.other.dates_saved.connect(self.connection.ends.look)
        for rotation in (self.connection.ends.reminders.rotate_asked, self.other.rotate_asked):
            rotation.connect(lambda code: self._with_store(code, lambda: self._act("rotate_secret")))
        self.posting.orders_asked.connect(self._show_waiting)
        self.section.new_pressed.connect(self.verbs.begin_new)
        self.section.practice_pressed.connect(lambda: self._leave_session(self._doors.to_practice))
        self.connection.rotation.test_asked.connect(self.tester.begin)
        self.connection.rotation.said.connect(lambda text: self.line.happened(text, Meaning.WARNING))
        self.section.where_pressed.connect(lambda: self.connection.open_guide(field="client_identifier"))
        self.connection.guide.about_asked.connect(self._show_about)
        self._jobs.not_handled.connect(lambda title, error: self._last_resort.show(error, title))

    def finish(self) -> None:
        """End this session: nothing of it reacts any more. The window goes with it."""
        self._tick.stop()
        self.background.finish()
        self.retention.finish()
        self.connection.finish()
        self.lock.finish()
        self._window.guard_closing(lambda: True)

    # -- what is open ------------------------------------------------------------------------------------------------

    @property
    def draft(self) -> Draft | None:
        """The draft that is shown, None on the first page."""
        return self.desk.draft

    @property
    def testing(self) -> bool:
        return self.tester.running

    def _stores_unreadable(self, error: FvsError) -> None:
        words = wording.sentence(error)
        self._window.set_bar(
            MessageBar(Meaning.ERROR, words.title, words.what, [(self.tr("Try again"), self._doors.again)])
        )
        self.line.happened(words.title, Meaning.ERROR)

    def _keyring_known(self, name: str) -> None:
        self._keyring = self.tr("the keyring of the operating system ({0})").format(name)
        if self._practice is not None:
            self._keyring = self.tr("in memory until the program ends (practice)")
        self.other.show_keyring(self._keyring)

    def _opened(self) -> None:
        """Another draft is open, or none."""
        self.tester.cancel()
        self._save_failed = False
        draft, saved = self.desk.draft, self.desk.store
        if self.section.draft is not draft or draft is None:
            self.section.show_draft(draft, self.desk.now())
        self._show_header()
        remembered.remember(self._window.settings, self.desk.stores, saved)
        actions = self._window.sidebar.button(Section.ACTIONS)
        actions.setEnabled(saved is not None)
        actions.set_hint("" if saved is not None else self.tr("There must be a saved Parameter first."))
        if saved is None and self._window.sections.currentWidget() is self._pages[Section.ACTIONS]:
            self._window.open_section(Section.OPERATIONS)
        self.drafts.set_store(saved)
        self.posting.set_store(saved)
        self.connection.set_store(saved)
        if self.actions is not None:
            self.actions.set_store(saved)
            self._keys_told(bool(self.desk.keys_absent))
        elif saved is not None:
            self._load_actions()
        if draft is not None:
            # Diagnostika is for who has no green test yet, too
            self.posting.load()
        if draft is None:
            self._tick.stop()
            self._window.header.show_state("", None)
            self.section.first.new_button.setFocus()
        else:
            self._tick.start()
            if saved is None:
                self._window.header.focus_code()
        self.line.happened(self._saved_line(saved))
        self._count_down()

    def _show_header(self) -> None:
        draft, header = self.desk.draft, self._window.header
        if draft is None:
            header.show_stores((), None)
        elif draft.saved is None:
            header.show_draft(self.desk.codes, draft.code)
        else:
            header.show_stores(self.desk.codes, draft.saved.code)
        self._window.name_store(draft.saved.code if draft is not None and draft.saved is not None else "")

    def _load_actions(self) -> None:
        """Veiksmai is the heaviest section: loaded when the fields are filled already."""

        def built(module: ModuleType) -> None:
            if self.actions is not None:
                return
            made: ActionsSection = module.ActionsSection(
                self._office, self._jobs, lambda: self.desk.store, self._window.settings
            )
            sections = self._window.sections
            shown = sections.currentWidget() is self._actions_place
            sections.addWidget(made)
            sections.removeWidget(self._actions_place)
            self._pages[Section.ACTIONS] = self.actions = made
            made.tabs.currentChanged.connect(lambda _: self._count_down())
            made.status_changed.connect(self._actions_said)
            made.held_count_changed.connect(self._held_changed)
            made.work_changed.connect(self.background.work_changed)
            made.keys_asked.connect(self.sharing.explain_keys)
            made.went.connect(self._go)
            made.import_failed.connect(self.connection.import_failed)
            made.work.ended.connect(self.connection.heard_of_keys)
            made.set_keys_absent(bool(self.desk.keys_absent))
            made.set_store(self.desk.store)
            if shown:
                self._show_section(Section.ACTIONS)

        self._jobs.run(
            self,
            self.tr("Loading Actions"),
            lambda _: importlib.import_module("fvsestore_gui.ui.actions"),
            lane="loading",
            done=built,
        )

    def _keys_told(self, absent: bool) -> None:
        if self.actions is not None:
            self.actions.set_keys_absent(absent)

    # -- changes and the footer --------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return bool(self.line.changes)

    def _changed(self) -> None:
        if self._save_failed and not self.dirty:
            # what could not be saved is taken back
            self._save_failed = False
            self.line.happened(self._saved_line(self.desk.store))
        self.line.show()
        self._count_down()
        self.section.catch_up()

    def _retested(self) -> None:
        draft = self.desk.draft
        if draft is not None and draft.test is None and not draft.keys_changed:
            typed_keys.forget_remarks(self.authorization)
        self._settled()
        self._count_down()

    def _settled(self) -> None:
        if self.desk.draft is not None:
            self.authorization.show_panel(self.desk.now())
            self.line.show()
            self.desk.compare()

    def _compared(self, troubles: list[CorrectInput], other: str | None) -> None:
        self._show_troubles(troubles)
        self.authorization.show_region_warning(other)

    def _show_troubles(self, troubles: list[CorrectInput]) -> None:
        """Each at its field."""
        self.authorization.show_troubles(troubles)
        of_code = [wording.sentence(one).in_one_line for one in troubles if one.facts.get("field") == "Parametras"]
        self._window.header.show_trouble(" ".join(of_code))

    def _code_typed(self, code: str) -> None:
        if self.desk.draft is not None:
            self.desk.draft.code = code
            self._changed()
            self._settled()

    def _saved_line(self, saved: Store | None) -> str:
        if saved is None or saved.saved_at is None:
            return ""
        return self.tr("Saved {0}, no changes").format(wording.date_text(saved.saved_at))

    # -- Saugoti -----------------------------------------------------------------------------------------------------

    def _save(self, then: Callable[[], object] | None) -> None:
        """Save what is to be saved, all or nothing; `then` after it succeeded."""
        if self.desk.saving or self.drafts.saving or not self.dirty:
            return
        draft = self.desk.draft
        with_draft = draft is not None and bool(draft.changes())
        if with_draft:
            self.desk.tried = True
            self.authorization.ask_all()
            self.authorization.show_panel(self.desk.now())
        self.drafts.ask_all()
        stops = self.line.stops
        if stops:
            self.line.show()
            self._jump(stops[0])
            return
        self.line.happened("")
        if with_draft:
            self.desk.save(lambda: self._save_other(then))
        else:
            self._save_other(then)

    def _saved(self, store: Store) -> None:
        # keys that only this computer gets leave the store as it was saved before
        self.line.happened(self.tr("Saved {0}").format(wording.date_text(self.desk.now(), seconds=True)))
        shapes.announce(self._window, self.tr("Saved"))

    def _refused(self, troubles: list[CorrectInput]) -> None:
        self._show_troubles(troubles)
        self._jump(str(troubles[0].facts.get("field", "")))

    def _failed(self, error: FvsError) -> None:
        words = wording.sentence(error)
        self.authorization.show_refusal(error)
        self.line.happened(wording.one_line(words.title, self.tr("Nothing was saved.")), Meaning.ERROR)
        self._save_failed = self.dirty
        if field := typed_keys.field_of(error):
            self._jump(field)

    def _save_other(self, then: Callable[[], object] | None) -> None:
        if not self.drafts.changes:
            if then is not None:
                then()
            return

        def done(again: bool) -> None:
            self.posting.state.forget()
            self.line.happened(self.tr("Saved {0}").format(wording.date_text(self.desk.now(), seconds=True)))
            # where other data are opened, nothing goes on with those that were shown
            after = self._doors.again if self.drafts.ended else then or (self._doors.again if again else None)
            if after is not None:
                after()

        def failed(error: FvsError) -> None:
            stays = isinstance(error, Cancelled)
            self.line.happened("" if stays else wording.sentence(error).in_one_line, None if stays else Meaning.ERROR)

        self.drafts.save(done, failed)
        self.line.show()

    # -- leaving a draft ---------------------------------------------------------------------------------------------

    def _leave(self, then: Callable[[], object], otherwise: Callable[[], object] = lambda: None) -> None:
        """Do `then` once nothing unsaved is lost by it; `otherwise` when the user stays."""
        if self.desk.saving or self.drafts.saving:
            otherwise()
            return
        if not self.dirty:
            then()
            return

        def answered(answer: str) -> None:
            if answer == "discard":
                self.drafts.take_back()
                saved = self.desk.store
                self.desk.open(Draft.of(saved) if saved is not None else self._first_draft())
                then()
                return
            otherwise()
            if answer == "save":
                self._save(then)

        draft = self.desk.draft
        tested = ""
        if draft is not None and draft.test is not None and draft.keys_changed:
            tested = self.tr("It was tested and is good.") if draft.test.good else self.tr("Amazon did not accept it.")
        code = draft.code if draft is not None else "FvsEStore"
        questions.ask_unsaved(self._window, code, ", ".join(self.line.changes), tested, answered)

    def _first_draft(self) -> Draft | None:
        """What is open when a new draft was given up."""
        return Draft.of(self.desk.stores[0]) if self.desk.stores else None

    def _may_close(self) -> bool:
        if self._may_close_now:
            return True
        if self.dirty or self.desk.saving or self.drafts.saving:
            self._leave(lambda: self._after_imports(self._close_for_good))
            return False
        if self._imports_run():
            self._after_imports(self._close_for_good)
            return False
        return True

    def _imports_run(self) -> bool:
        return self.actions is not None and self.actions.has_running_import()

    def _after_imports(self, then: Callable[[], object]) -> None:
        """Do `then`; where an import runs, ask first."""

        def answered(answer: str) -> None:
            if answer == "close":
                then()

        if self._imports_run():
            questions.ask_import_runs(self._window, answered)
        else:
            then()

    def _close_for_good(self) -> None:
        self._may_close_now = True
        self._window.finish()

    def _leave_session(self, door: Callable[[], object]) -> None:
        self._leave(lambda: self._after_imports(door))

    # -- the test of the key -----------------------------------------------------------------------------------------

    def _test_from_marketplaces(self) -> None:
        self.section.tabs.setCurrentWidget(self.authorization)
        self.tester.begin()

    def _tested(self) -> None:
        test = self.desk.draft.test if self.desk.draft is not None else None
        if test is not None:
            self.connection.tested(test.error)
        self.line.show()
        self._count_down()
        remembered.remember(self._window.settings, self.desk.stores, self.desk.store)

    def _count_down(self) -> None:
        draft = self.desk.draft
        if draft is None:
            return
        if self.posting.in_front:
            self.posting.state.look()
            self._window.header.show_state(*self.posting.state.words())
            return
        now = self.desk.now()
        renewed = None
        if draft.saved is not None and not draft.keys_changed:
            renewed = self._office.token_state(draft.saved)
            if renewed is not None:
                self.authorization.show_token(*renewed, now)
        self._window.header.show_state(
            *key_state(
                draft,
                renewed[1] if renewed else None,
                now,
                self.authorization.ages.secret(draft, now),
                absent=bool(self.desk.keys_absent),
            )
        )
        self.authorization.panel.count_down(now)

    # -- sections ----------------------------------------------------------------------------------------------------

    def _show_section(self, section: Section) -> None:
        page = self._pages.get(section)
        if page is None:
            return
        self._window.sections.setCurrentWidget(page)
        if section is Section.ACTIONS and self.actions is not None:
            self.actions.refresh()
        elif section is Section.OTHER:
            self.other.open()
        self._say_here()
        self._count_down()

    def _show_waiting(self, order_ids: object) -> None:
        """The orders that wait for something, on Operacijos."""
        if self.actions is not None:
            self._window.open_section(Section.ACTIONS)
            self.actions.show_postings("held")

    def _go(self, place: str, what: str) -> None:
        """To the page where something is to be settled that keeps an order from being posted."""
        if place == "finvalda":
            self._jump("finvalda.address")
        else:
            self.posting.go(place, what)

    def _jump(self, field: str) -> None:
        """To the field of this name, wherever it is."""
        section = self.drafts.jump(field)
        if section is not None:
            self._window.open_section(section)
            return
        self._window.open_section(Section.OPERATIONS)
        if field == "Parametras":
            self._window.header.focus_code()
        else:
            self.section.jump(field)

    def _show_run(self, code: str, run_id: int) -> None:
        """An import of some store, in the log of that store."""

        def show() -> None:
            if self.actions is not None:
                self._window.open_section(Section.ACTIONS)
                self.actions.show_run(run_id)

        self._with_store(code, show)

    def _with_store(self, code: str, then: Callable[[], object]) -> None:
        """Do `then` with the store of this code open; nothing where the user stays with another."""

        def show() -> None:
            if self.desk.store is not None and self.desk.store.code == code:
                then()

        if self.desk.store is not None and self.desk.store.code == code:
            show()
        else:
            self.verbs.choose(code, show)

    def _show_calendar(self) -> None:
        self._window.come_forward()
        self._window.open_section(Section.OTHER)
        self.other.open(CalendarPage)

    def _actions_said(self, text: str) -> None:
        self._actions_line = text
        self._say_here()

    def _say_here(self) -> None:
        shown = self._window.sections.currentWidget() is self._pages[Section.ACTIONS]
        self.line.set_here(self._actions_line if shown else "")

    def _held_changed(self, count: int) -> None:
        said = self.tr("%n order(s) held: not written, but not lost", "", count)
        self._window.sidebar.button(Section.ACTIONS).set_count(count, said)

    def _next_tab(self, step: int) -> None:
        here: Any = self._window.sections.currentWidget()
        tabs = getattr(here, "tabs", here)
        if isinstance(tabs, QTabWidget) and tabs.count():
            tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def _shortcut(self, keys: str, act: Callable[[], object], where: QWidget | None = None) -> None:
        made = QShortcut(QKeySequence(keys), where or self._window)
        made.activated.connect(lambda: act())

    # -- small windows and doors -------------------------------------------------------------------------------------

    def _act(self, name: str) -> None:
        """A remedy's button that is not about a field."""
        if self.connection.act(name):
            return
        draft = self.desk.draft
        if name in ("retry", "test_key"):
            self.tester.begin()
        elif name == "open_roles":
            self._go("roles", "")
        elif name == "new_with_keys":
            self.verbs.begin_with_keys()
        elif name == "open_seller_central" and draft is not None:
            folders.open_seller_central(draft.region, draft.marketplace_ids)
        elif name == "open_data_folder":
            folders.open_folder(self._office.paths.data)
        elif name == "copy_report" and draft is not None and draft.test is not None and draft.test.error is not None:
            self._last_resort.show(draft.test.error)

    def _show_about(self) -> None:
        paths = self._office.paths
        can_show = self._practice is None and bool(folders.keyring_program())
        show_keyring = folders.open_keyring if can_show else None
        over = self.connection.guide.shown or self._window
        show_bundle = self.connection.diagnosis.open_bundle
        InfoDialog(over, paths.data, paths.logs, self._keyring, show_keyring, show_bundle).open()

    def _show_practice_bar(self, controls: PracticeControls) -> None:
        self.practice_bar = PracticeBar(
            self._window,
            controls,
            told=self.line.happened,
            back=lambda: self._leave_session(self._doors.to_real),
        )
        self._window.set_bar(self.practice_bar)
