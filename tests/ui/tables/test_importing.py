"""Importing from the window: what is asked, what is shown meanwhile, how it ends."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import RenewCredential
from fvsestore_gui.model.runs import Counts, ImportKind, ImportProgress, ImportRequest, RunState
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.import_card import ImportCard, countdown
from fvsestore_gui.ui.import_dialog import ChosenImport, ImportDialog
from fvsestore_gui.ui.order_ids import find_order_ids

NOW = datetime(2026, 11, 22, 13, 33, tzinfo=UTC)


@pytest.fixture
def dialog(language, user, qtbot):
    """The dialog, as Ctrl+I opens it."""
    user.section.ask_import()
    made = user.section._dialog
    assert isinstance(made, ImportDialog)
    yield made
    if user.section._dialog is made:
        made.reject()


def test_import_from_the_dialog(language, new_user, qtbot) -> None:
    """First import by hand: the dialog's default brings orders into the table and says so in the footer."""
    section = new_user.section
    qtbot.mouseClick(section.import_button, Qt.MouseButton.LeftButton)
    dialog = section._dialog
    new_user.until(lambda: dialog.forecast_label.text())
    assert dialog.kind is ImportKind.SINCE_LAST
    new_user.until(lambda: dialog.since_hint.text())
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert section.has_running_import()
    assert not section.import_button.isEnabled()
    new_user.until(lambda: not section.has_running_import())
    new_user.settle(section.orders.table)
    new_user.until(lambda: section.orders.table.model.rowCount() > 50)
    assert section.import_button.isEnabled()
    run = new_user.practice.office.last_run(new_user.practice.store.store_id)
    assert wording.number_text(run.counts.new) in new_user.said[-1]


def test_same_import_again_says_nothing_new(language, user) -> None:
    """Importing the same twice changes nothing, and the footer says so."""
    section = user.section
    request = ImportRequest(ImportKind.LAST_DAYS, days=20)
    for _ in range(2):
        section.begin_import(user.practice.store, ChosenImport(request, "20", None))
        user.until(lambda: not section.has_running_import())
    run = user.practice.office.last_run(user.practice.store.store_id)
    assert (run.counts.new, run.counts.changed) == (0, 0)
    assert wording.number_text(run.counts.same) in user.said[-1]


def test_order_numbers_are_found_in_any_text(dialog, user) -> None:
    """Pasted text is searched for order numbers; how many were found and what is none stands under the field."""
    dialog.ids.setPlainText("Nr. 302-4471093-8826715;\t302-44710-8826715\n(305–1810111–2215279) 302-4471093-8826715")
    assert dialog.by_number.isChecked()
    assert dialog.request().order_ids == ("302-4471093-8826715", "305-1810111-2215279")
    assert "302-44710-8826715" in dialog.ids_note.text
    assert "2" in dialog.ids_note.text
    assert dialog.import_button.isEnabled()
    dialog.ids.setPlainText("labas")
    assert not dialog.import_button.isEnabled()


@pytest.mark.parametrize(
    ("text", "good", "wrong"),
    [
        ("", (), ()),
        ("302-4471093-8826715", ("302-4471093-8826715",), ()),
        ("s01-1234567-1234567", ("S01-1234567-1234567",), ()),
        ("https://x/orders-v3/order/302-4471093-8826715?a=1", ("302-4471093-8826715",), ()),
        ("2026-11-22 302-4471093-8826715", ("302-4471093-8826715",), ()),
        ("302-4471093-88267151", (), ("302-4471093-88267151",)),
        ("30244710938826715", (), ("30244710938826715",)),
        ("1302-4471093-8826715", (), ("1302-4471093-8826715",)),
    ],
)
def test_finding_order_numbers(text: str, good: tuple[str, ...], wrong: tuple[str, ...]) -> None:
    """Whole order numbers are found among anything; near misses are named, dates are not."""
    found = find_order_ids(text)
    assert (found.good, found.wrong) == (good, wrong)


def test_error_stands_beside_its_field(dialog, user) -> None:
    """Too far back: the sentence stands under the dates, and Import waits until it is mended."""
    dialog.first.setDate(QDate(2015, 1, 1))
    user.until(lambda: dialog.period_note.isVisible())
    assert not dialog.import_button.isEnabled()
    dialog.first.setDate(dialog.last.date().addDays(-3))
    user.until(lambda: dialog.forecast_label.text())
    assert not dialog.period_note.isVisible()
    assert dialog.import_button.isEnabled()


def test_dates_backwards(dialog) -> None:
    """The first day after the last one is told at once."""
    dialog.last.setDate(dialog.last.date().addDays(-40))
    dialog.first.setDate(dialog.last.date().addDays(1))
    assert dialog.period_note.isVisible()
    assert not dialog.import_button.isEnabled()


def test_period_goes_to_its_last_moment(dialog) -> None:
    """Days are Vilnius days; a period that ends today reaches as late as Amazon allows."""
    today = dialog.last.date()
    dialog.first.setDate(today.addDays(-9))
    request = dialog.request()
    assert request.created_until is None
    assert (
        wording.local(request.created_from).strftime("%Y-%m-%d %H:%M")
        == f"{today.addDays(-9).toString('yyyy-MM-dd')} 00:00"
    )
    dialog.last.setDate(today.addDays(-2))
    until = wording.local(dialog.request().created_until)
    assert until.strftime("%Y-%m-%d %H:%M") == f"{today.addDays(-1).toString('yyyy-MM-dd')} 00:00"


def test_forecast_is_told_before(dialog, user) -> None:
    """How long it will take is said before it starts."""
    dialog.days.setValue(30)
    assert dialog.last_days.isChecked()
    user.until(lambda: dialog.forecast_label.text())
    assert dialog.chosen().forecast is not None


def test_last_choice_is_remembered(dialog, user) -> None:
    """The next time the dialog opens on what was chosen last."""
    dialog.days.setValue(12)
    user.until(lambda: dialog.forecast_label.text())
    dialog.import_button.click()
    user.until(lambda: not user.section.has_running_import())
    user.section.ask_import()
    again = user.section._dialog
    assert again.last_days.isChecked()
    assert again.days.value() == 12
    again.reject()


def test_refused_key_is_told_in_the_card(language, user, qtbot) -> None:
    """Amazon refuses the key: the card says what and what to do, leads to the import's record, and can be closed."""
    section = user.section
    user.practice.shop.faults.set(Fault.EXPIRED_SECRET, login=True)
    section.begin_import(user.practice.store, ChosenImport(ImportRequest(ImportKind.LAST_DAYS, days=5), "5", None))
    card = section.work.under_way[user.practice.store.store_id].card
    user.until(lambda: not section.has_running_import())
    assert card.isVisible()
    assert card.note.isVisible()
    assert not card.cancel_button.isVisible()
    assert "FVSAMAZON" in user.said[-1]
    qtbot.mouseClick(card.close_button, Qt.MouseButton.LeftButton)
    assert section.work.under_way == {}
    user.practice.shop.faults.clear()
    section.begin_import(user.practice.store, ChosenImport(ImportRequest(ImportKind.LAST_DAYS, days=5), "5", None))
    user.until(lambda: not section.has_running_import())


def test_cancel_keeps_what_came(language, user, qtbot) -> None:
    """Cancel works inside a wait for Amazon; what is complete stays, and the run is recorded as cancelled."""
    section, office = user.section, user.practice.office
    user.practice.shop.faults.set(Fault.SLOW_REPLY)
    office.clock.set_speed(1.0)
    section.begin_import(user.practice.store, ChosenImport(ImportRequest(ImportKind.LAST_DAYS, days=190), "190", None))
    card = section.work.under_way[user.practice.store.store_id].card
    qtbot.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)
    assert not card.cancel_button.isEnabled()
    user.until(lambda: not section.has_running_import())
    user.practice.shop.faults.clear()
    run = office.last_run(user.practice.store.store_id)
    assert run is None or run.state in (RunState.CANCELLED, RunState.DONE)
    assert section.work.under_way == {}
    assert section.import_button.isEnabled()


def test_card_follows_the_store_and_the_tab(language, user) -> None:
    """The card stands on the page that is seen, only for its own store; another store's tables stay free of it."""
    section = user.section
    section.begin_import(user.practice.store, ChosenImport(ImportRequest(ImportKind.LAST_DAYS, days=190), "190", None))
    running = section.work.under_way[user.practice.store.store_id]
    assert running.card.isVisible()
    section.tabs.setCurrentWidget(section.runs)
    assert running.card.isVisible()
    assert section.runs.isAncestorOf(running.card)
    section.set_store(None)
    assert not running.card.isVisible()
    user.until(lambda: not section.has_running_import())


def test_card_tells_where_it_is(language, qtbot) -> None:
    """Counts, pages, the running check, what it waits for and when it ends: estimates are called so."""
    clock = StandingClock(NOW)
    card = ImportCard(clock)
    qtbot.addWidget(card)
    card.begin("2026-09-01 – 2026-11-22", 9, 180.0)
    card.show()
    card.advance(
        ImportProgress(
            "FVSAMAZON", 3, Counts(2700, 2641, 12, 44, 3), 27, 34, NOW + timedelta(minutes=20),
            NOW + timedelta(seconds=102), "quota", 33.0,
        )
    )  # fmt: skip
    assert wording.number_text(2700) in card.count.text()
    assert "27" in card.count.text()
    assert "34" in card.count.text()
    assert (card.bar.value(), card.bar.maximum()) == (27, 34)
    assert "1:42" in card.wait.text()
    assert "15:53" in card.ends.text()
    assert card.waiting
    clock.move(100)
    card._say_times()
    assert "0:02" in card.wait.text()
    clock.move(5)
    card._say_times()
    assert not card.wait.isVisible()
    card.advance(ImportProgress("FVSAMAZON", 3, Counts(2800, 2741, 12, 44, 3), 28))
    assert card.bar.maximum() == 0  # no invented per cent
    card.fail(RenewCredential("lwa_invalid_client", status=401))
    assert card.note.isVisible()
    assert card.run_link.isVisible()
    assert countdown(102.4) == "1:42"


def test_second_import_of_a_store_is_not_begun(language, user) -> None:
    """While an import of a store runs, its dialog does not open again."""
    section = user.section
    section.begin_import(user.practice.store, ChosenImport(ImportRequest(ImportKind.LAST_DAYS, days=190), "190", None))
    section.ask_import()
    assert section._dialog is None
    user.until(lambda: not section.has_running_import())


def test_esc_leaves_the_dialog_without_importing(dialog, user, qtbot) -> None:
    """Esc closes the dialog; nothing is imported."""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    user.until(lambda: user.section._dialog is None)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not user.section.has_running_import()
