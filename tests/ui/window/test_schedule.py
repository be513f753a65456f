"""Imports that begin by themselves, as a user meets them: Kita → Tvarkaraštis, the icon beside the clock, failures."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import SecretsTrouble
from fvsestore_gui.model.runs import ImportKind, RunOrigin, RunState
from fvsestore_gui.model.schedules import Schedule
from fvsestore_gui.office import Office, SystemTask
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui import schedule_words
from fvsestore_gui.ui.background import ON_CLOSE, Background
from fvsestore_gui.ui.schedule_page import SchedulePage
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.tray import Tray, TrayState, state_icon
from tests.ui.window.conftest import User

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


@pytest.fixture
def tray_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system with a place beside the clock."""
    monkeypatch.setattr(Tray, "there", property(lambda _: True))


def page(user: User) -> SchedulePage:
    """Open Kita → Tvarkaraštis."""
    user.window.open_section(Section.OTHER)
    user.session.other.open(SchedulePage)
    user.idle()
    shown = user.session.other.currentWidget()
    assert isinstance(shown, SchedulePage)
    return shown


def office(user: User) -> Office:
    return user.session._office


def background(user: User) -> Background:
    return user.session.background


def look(user: User) -> None:
    """The scheduler looks, and what it begins comes to its end."""
    # nothing begins before the section is loaded that imports are shown in
    user.wait(lambda: user.session.actions is not None)
    background(user).scheduler.look()
    user.idle()
    user.wait(lambda: user.session.actions is None or not user.session.actions.at_work)
    user.idle()


def is_due(user: User, minutes: int = 1440) -> None:
    """The open store is imported by itself, and its time has come."""
    known = office(user).scheduling.schedule(FIRST_STORE)
    office(user).scheduling.save_schedule(
        FIRST_STORE, Schedule(0, True, every_minutes=minutes, revision=known.revision)
    )
    with office(user)._database._transactions.write() as connection:
        connection.execute(text("UPDATE schedules SET handled_until = handled_until - 86400000000"))
        connection.execute(text("UPDATE runs SET started = started - 86400000000"))


# -- the page ----------------------------------------------------------------------------------------------------------


def test_a_schedule_is_chosen_and_saved(user: User) -> None:
    """Switched on, every 30 minutes, a draft until Saugoti; then the next import is said in words."""
    here = page(user)
    assert FIRST_STORE in here.on.text()
    user.press(here.on)
    here.minutes.setValue(30)
    assert user.window.footer.save_button.isEnabled()
    assert not office(user).scheduling.schedule(FIRST_STORE).switched_on
    user.save()
    saved = office(user).scheduling.schedule(FIRST_STORE)
    assert (saved.switched_on, saved.every_minutes) == (True, 30)
    assert not user.session.dirty
    assert user.says("po ", "(in ") in here.next.text() or user.says("po mažiau", "in less") in here.next.text()


def test_a_schedule_and_marketplaces_are_saved_at_once(user: User) -> None:
    """What is unsaved in Kita is not lost where Saugoti saves the Parametras itself as well."""
    here = page(user)
    user.press(here.on)
    user.session.marketplaces.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert len(user.session.line.changes) == 2
    user.save()
    assert user.session.line.changes == []
    assert office(user).scheduling.schedule(FIRST_STORE).switched_on


def test_times_are_added_and_removed(user: User) -> None:
    """Times stand in order; one taken away is gone; back on the interval they are kept."""
    here = page(user)
    user.press(here.on)
    user.press(here.at)
    for _ in range(3):
        user.press(here.times.add_button)
    here.times.edits[0].setTime(QTime(23, 5))
    here.times.remove(here.times.edits[1])
    user.save()
    saved = office(user).scheduling.schedule(FIRST_STORE)
    assert (saved.every_minutes, len(saved.at_times)) == (None, 2)
    assert saved.at_times[-1] == time(23, 5)
    user.press(here.every)
    user.save()
    assert office(user).scheduling.schedule(FIRST_STORE).at_times == saved.at_times


def test_on_without_a_time_is_not_saved(user: User) -> None:
    """Saugoti says what is missing and goes there."""
    here = page(user)
    user.press(here.on)
    user.press(here.at)
    user.save()
    assert not office(user).scheduling.schedule(FIRST_STORE).switched_on
    assert user.says("Pridėkite laiką", "Add a time") in here.note.text
    assert user.says("Tvarkaraštis", "Schedule") in user.footer
    user.press(here.times.add_button)
    user.save()
    assert office(user).scheduling.schedule(FIRST_STORE).switched_on


def test_who_saves_second_sees_what_was_saved(user: User) -> None:
    """Another PC saved meanwhile: nothing is overwritten, and the page shows what stands there now."""
    here = page(user)
    user.press(here.on)
    here.minutes.setValue(30)
    office(user).scheduling.save_schedule(FIRST_STORE, Schedule(0, True, at_times=(time(6),)))
    user.save()
    assert user.says("tuo metu buvo pakeistas", "changed meanwhile") in user.footer
    user.idle()
    assert here.at.isChecked()
    assert here.times.times == (time(6),)
    assert office(user).scheduling.schedule(FIRST_STORE).every_minutes is None


def test_what_is_not_saved_is_asked_about(lithuanian: User) -> None:
    """Closing with an unsaved schedule asks; taken back, nothing has changed."""
    here = page(lithuanian)
    lithuanian.press(here.on)
    lithuanian.window.finish()
    assert lithuanian.asked()
    lithuanian.answer("stay")
    here.take_back()
    assert not lithuanian.session.dirty


def test_the_page_tells_how_it_went(user: User) -> None:
    """After an import by schedule: when, how many, and when the last thirty days were looked over."""
    is_due(user)
    look(user)
    here = page(user)
    assert user.says("šiandien", "today") in here.last.text()
    assert user.says("nauji", "new") in here.last.text()
    assert user.says("Paskutinį kartą", "Last ") in here.second_look.text()


def test_keyboard_only(lithuanian: User) -> None:
    """The schedule is switched on and saved without a mouse."""
    here = page(lithuanian)
    here.on.setFocus()
    QTest.keyClick(here.on, Qt.Key.Key_Space)
    QTest.keyClick(lithuanian.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    if lithuanian.session.dirty:
        # offscreen, shortcuts need an active window
        lithuanian.save()
    lithuanian.idle()
    assert office(lithuanian).scheduling.schedule(FIRST_STORE).switched_on


# -- imports in the open window ----------------------------------------------------------------------------------------


def test_what_is_due_is_imported_in_the_window(user: User) -> None:
    """Nobody presses anything: the orders come, and the run says that it began by itself."""
    is_due(user)
    look(user)
    run = office(user)._database.runs.scheduled(office(user).store(FIRST_STORE).store_id, 1)[0]
    assert (run.state, run.origin) == (RunState.DONE, RunOrigin.SCHEDULE)
    assert run.counts.new > 0
    assert background(user).tray.state is TrayState.GOOD
    look(user)
    assert len(office(user)._database.runs.scheduled(1, 9)) == 1


def test_paused_nothing_begins(lithuanian: User) -> None:
    """Pristabdyti holds imports back; afterwards what was missed comes once."""
    is_due(lithuanian)
    tray = background(lithuanian).tray
    tray.pause_action.setChecked(True)
    look(lithuanian)
    assert tray.state is TrayState.PAUSED
    assert "Pristabdyta" in tray.icon.toolTip()
    assert office(lithuanian).last_run(1) is None
    tray.pause_action.setChecked(False)
    look(lithuanian)
    assert office(lithuanian).last_run(1) is not None


def test_import_now_from_the_menu(lithuanian: User) -> None:
    """All stores with a schedule are imported at once, as by hand."""
    known = office(lithuanian).scheduling.schedule(FIRST_STORE)
    office(lithuanian).scheduling.save_schedule(
        FIRST_STORE, Schedule(0, True, every_minutes=1440, revision=known.revision)
    )
    look(lithuanian)
    assert office(lithuanian).last_run(1) is None
    background(lithuanian).tray.import_action.trigger()
    lithuanian.wait(lambda: office(lithuanian).last_run(1) is not None)
    lithuanian.idle()
    run = office(lithuanian).last_run(1)
    assert run is not None
    assert (run.kind, run.origin, run.state) == (ImportKind.SINCE_LAST, RunOrigin.HAND, RunState.DONE)


# -- failures ----------------------------------------------------------------------------------------------------------


def test_a_failure_is_told_once_and_until_it_is_made_up_for(user: User) -> None:
    """Icon, message and bar with the reason; failing again so says nothing new; the next good import clears all."""
    is_due(user)
    user.fault(Fault.REVOKED_TOKEN, login=True)
    look(user)
    tray = background(user).tray
    assert tray.state is TrayState.FAILURE
    assert FIRST_STORE in tray.icon.toolTip()
    assert len(tray.messages) == 1
    assert user.says("nepavyko", "failed") in tray.messages[0][0]
    bar = user.window._notice
    assert bar is not None
    assert user.says("nepavyko", "failed") in bar.accessibleName()
    is_due(user)
    look(user)
    assert len(tray.messages) == 1
    user.shop.faults.clear()
    is_due(user)
    look(user)
    assert tray.state is TrayState.GOOD
    assert user.window._notice is None


def failed_elsewhere(user: User, at: datetime | None = None) -> int:
    """Another program's import of last night, which failed."""
    database = office(user)._database
    plan = RunPlan(1, ImportKind.SINCE_LAST, "petras@namai", origin=RunOrigin.SCHEDULE)
    run_id = database.runs.open(plan)
    run = database.runs.end(run_id, RunState.FAILED, SecretsTrouble("keyring_locked"))
    return run.run_id


def test_a_failure_of_another_program_is_told_with_its_run(user: User) -> None:
    """run-due failed while the window was closed: the bar tells it, and its button shows the run."""
    run_id = failed_elsewhere(user)
    look(user)
    bar: Any = user.window._notice
    assert FIRST_STORE in bar.accessibleName()
    user.press(bar.buttons[0])
    user.idle()
    actions = user.session.actions
    assert actions is not None
    assert actions.tabs.currentWidget() is actions.runs
    user.wait(lambda: getattr(actions.runs.table.current_row(), "run_id", 0) == run_id)


def test_a_closed_bar_stays_closed_also_at_the_next_opening(make_user: Callable[..., User], tmp_path: Any) -> None:
    """Seen is seen: the same reason is not shown again; another reason is."""
    user = make_user("lt", data_dir=tmp_path / "d")
    failed_elsewhere(user)
    look(user)
    bar: Any = user.window._notice
    user.press(bar.buttons[-1])
    assert user.window._notice is None
    user.program.end()
    again = make_user("lt", data_dir=tmp_path / "d")
    look(again)
    assert again.window._notice is None
    assert background(again).tray.messages == []
    database = office(again)._database
    run_id = database.runs.open(RunPlan(1, ImportKind.SINCE_LAST, "x@y", origin=RunOrigin.SCHEDULE))
    database.runs.end(run_id, RunState.FAILED, SecretsTrouble("keyring_none"))
    look(again)
    assert again.window._notice is not None


def test_a_database_that_cannot_be_read_is_a_failure_of_the_icon(
    lithuanian: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The icon says so instead of showing that all is well."""

    def fails() -> None:
        raise SecretsTrouble("keyring_locked")

    monkeypatch.setattr(office(lithuanian).scheduling, "schedules", fails)
    background(lithuanian).scheduler.look()
    lithuanian.idle()
    assert background(lithuanian).tray.state is TrayState.FAILURE


# -- closing and opening -----------------------------------------------------------------------------------------------


@pytest.fixture
def scheduled(user: User, tray_there: None) -> User:
    """A user with a schedule on, before a system with a tray."""
    known = office(user).scheduling.schedule(FIRST_STORE)
    office(user).scheduling.save_schedule(FIRST_STORE, Schedule(0, True, every_minutes=1440, revision=known.revision))
    look(user)
    return user


def test_closing_asks_once_whether_to_stay_beside_the_clock(scheduled: User) -> None:
    """Palikti is remembered: from then on the window goes beside the clock; the icon brings it back."""
    user = scheduled
    user.window.close()
    assert user.asked()
    assert user.window.isVisible()
    user.answer("tray")
    assert not user.window.isVisible()
    background(user).tray.open_action.trigger()
    assert user.window.isVisible()
    user.window.close()
    assert not user.asked()
    assert not user.window.isVisible()
    background(user).tray.open_action.trigger()


def test_staying_decides_nothing(scheduled: User) -> None:
    """Likti leaves the window open and asks again the next time."""
    scheduled.window.close()
    scheduled.answer("stay")
    assert scheduled.window.isVisible()
    assert scheduled.window.settings.value(ON_CLOSE, "") == ""


def test_the_choice_can_be_changed(scheduled: User) -> None:
    """On the page, and it counts from then on."""
    here = page(scheduled)
    here.on_close.setCurrentIndex(here.on_close.findData("tray"))
    scheduled.save()
    scheduled.window.close()
    assert not scheduled.asked()
    assert not scheduled.window.isVisible()


def test_finish_ends_it_all_the_same(scheduled: User) -> None:
    """Baigti ends the program, whatever closing the window does."""
    scheduled.window.settings.setValue(ON_CLOSE, "tray")
    scheduled.press(scheduled.window.footer._finish)
    assert scheduled.program.session is None


def test_without_a_schedule_closing_ends_it(user: User, tray_there: None) -> None:
    """Nobody is asked, nothing stays behind."""
    look(user)
    user.window.close()
    assert not user.asked()
    assert user.program.session is None


def test_opened_minimised_it_is_beside_the_clock(make_user: Callable[..., User], tray_there: None) -> None:
    """At login nothing jumps at the user; the icon is there and opens the window."""
    user = make_user("lt", minimised=True)
    assert not user.window.isVisible()
    background(user).tray.open_action.trigger()
    user.idle()
    assert user.window.isVisible()
    assert user.session.desk.store is not None


def test_quitting_from_the_icon_ends_it(make_user: Callable[..., User], tray_there: None) -> None:
    """Also where the window was never shown; what is unsaved is asked about before a window that can be seen."""
    never_shown = make_user("lt", minimised=True)
    background(never_shown).tray.quit_action.trigger()
    assert never_shown.program.session is None
    user = make_user("lt")
    look(user)
    here = page(user)
    user.press(here.on)
    user.window.hide()
    background(user).tray.quit_action.trigger()
    assert user.asked()
    assert user.window.isVisible()
    user.answer("discard")
    assert user.program.session is None


def test_opened_minimised_without_such_a_place_it_is_in_the_taskbar(make_user: Callable[..., User]) -> None:
    """It can always be reached."""
    user = make_user("lt", minimised=True)
    assert user.window.isMinimized()


# -- the system --------------------------------------------------------------------------------------------------------


def test_practice_registers_nothing(user: User) -> None:
    """It is said why, and there is nothing to press."""
    here = page(user)
    assert user.says("Bandomoji parduotuvė veikia", "The practice shop lives") in here.system.text.text()
    assert not here.system.register_button.isVisible()
    assert not here.at_login.isEnabled()


def test_registering_and_removing(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """The state in words, and the buttons that fit it; a program that was moved is registered again."""
    state = {"task": SystemTask("systemd", "fvsestore-run-due.timer", "fvsestore run-due")}

    def put(registered: bool, current: bool) -> SystemTask:
        state["task"] = SystemTask("systemd", "t", "fvsestore run-due", registered, current)
        return state["task"]

    here_office = office(user)
    monkeypatch.setattr(here_office, "practice", False)
    monkeypatch.setattr(here_office.scheduling, "system_task", lambda: state["task"])
    monkeypatch.setattr(here_office.scheduling, "register_system_task", lambda: put(True, True))
    monkeypatch.setattr(here_office.scheduling, "remove_system_task", lambda: put(False, False))
    row = page(user).system
    assert user.says("Neregistruota", "Not registered") in row.text.text()
    user.press(row.register_button)
    user.idle()
    assert user.says("užregistruota", "Registered with systemd") in row.text.text()
    assert user.says("Užregistruota", "Registered") in user.footer
    assert not row.register_button.isVisible()
    put(True, False)
    row.refresh()
    user.idle()
    assert row.register_button.text() == user.says("Registruoti iš naujo", "Register again")
    user.press(row.remove_button)
    user.idle()
    assert not row.remove_button.isVisible()


def test_what_the_system_refuses_is_said_beside_it(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own words, and what to do."""

    def refuse() -> SystemTask:
        raise SecretsTrouble("keyring_locked")

    monkeypatch.setattr(office(lithuanian).scheduling, "register_system_task", refuse)
    row = page(lithuanian).system
    row._register()
    lithuanian.idle()
    assert row.note.text


# -- words and pictures ------------------------------------------------------------------------------------------------


def test_moments_are_said_as_people_say_them(qapp: QApplication) -> None:
    """Today, tomorrow, yesterday by Vilnius' calendar; otherwise the date."""
    said = {hours: schedule_words.moment_words(NOW + timedelta(hours=hours), NOW) for hours in (1, 10.5, 24, -24, 100)}
    assert said[1] == "today 15:00"
    assert said[10.5] == "tomorrow 00:30"
    assert said[24] == "tomorrow 14:00"
    assert said[-24] == "yesterday 14:00"
    assert said[100] == "2026-11-30 18:00"
    assert schedule_words.next_words(NOW + timedelta(minutes=45), NOW) == "today 14:45 (in 45 min)"
    assert schedule_words.next_words(NOW + timedelta(seconds=20), NOW) == "in less than a minute"
    assert schedule_words.next_words(None, NOW) == "–"


def test_each_state_has_a_sign_of_its_own(qapp: QApplication) -> None:
    """Good, running, paused and failed can be told apart in every size, not by colour alone."""
    drawn = {state: state_icon(state).pixmap(32, 32).toImage() for state in TrayState}
    images = list(drawn.values())
    assert all(images[one] != images[other] for one in range(4) for other in range(one))
    QCoreApplication.processEvents()
