"""Loading a history from the window: found, asked for, watched, looked at part by part, completed."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.model.history import HistoryForecast, HistoryProgress, HistoryRequest, Slice, SliceState
from fvsestore_gui.model.runs import Counts, Forecast, ImportKind, RunState
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.history_dialog import ChosenHistory, HistoryDialog
from fvsestore_gui.ui.history_words import forecast_words, quicker_words, stored_words
from fvsestore_gui.ui.import_card import ImportCard, What
from fvsestore_gui.ui.import_dialog import ImportDialog
from fvsestore_gui.ui.period_choice import Days, as_qdate
from fvsestore_gui.ui.slices_dialog import made_in_s, slice_columns, state_cell

pytestmark = pytest.mark.not_wine(
    "so slow there that the practice shop's fast time outruns the five minutes of an address"
)

NOW = datetime(2026, 11, 22, 13, 33, tzinfo=UTC)


def load(user, days: int) -> None:
    """A history of the last days, whole."""
    since = user.practice.office.clock.now() - timedelta(days=days)
    user.section.begin_history(user.practice.store, ChosenHistory(HistoryRequest(since), str(days)))
    user.until(lambda: not user.section.has_running_import())


@pytest.fixture
def dialog(language, new_user):
    """The history's dialog, as Ctrl+H opens it."""
    new_user.section.ask_history()
    made = new_user.section._dialog
    assert isinstance(made, HistoryDialog)
    yield made
    if new_user.section._dialog is made:
        made.reject()


def test_history_is_loaded_from_the_dialog(language, new_user, qtbot) -> None:
    """Found in the empty table, asked for with its end told before, loaded, and said in the footer with its rows."""
    section = new_user.section
    state = section.orders.table.state
    new_user.until(lambda: state.isVisible())
    qtbot.mouseClick(state.link, Qt.MouseButton.LeftButton)
    dialog = section._dialog
    assert isinstance(dialog, HistoryDialog)
    new_user.until(lambda: dialog.forecast is not None)
    assert str(dialog.forecast.slices) in dialog.forecast_label.text()
    assert dialog.lacks_label.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert section.has_running_import()
    card = section.work.under_way[new_user.practice.store.store_id].card
    assert card.isVisible()
    new_user.until(lambda: not section.has_running_import())
    run = new_user.practice.office.last_run(new_user.practice.store.store_id)
    assert (run.kind, run.state) == (ImportKind.HISTORY, RunState.DONE)
    new_user.until(lambda: wording.number_text(run.lines) in new_user.said[-1])
    new_user.settle(section.orders.table)
    assert section.orders.table.model.rowCount() == run.counts.new


def test_import_of_a_long_period_offers_reports(language, new_user, qtbot) -> None:
    """Who asks for years page by page is told what reports would take, and one press goes there with the same dates."""
    section = new_user.section
    section.ask_import()
    before = section._dialog
    assert isinstance(before, ImportDialog)
    first = before.last.date().addDays(-300)
    before.first.setDate(first)
    new_user.until(lambda: before.quicker.isVisible())
    qtbot.mouseClick(before.quicker.action_button, Qt.MouseButton.LeftButton)
    new_user.until(lambda: isinstance(section._dialog, HistoryDialog))
    dialog = section._dialog
    assert dialog.choice == "own"
    assert (dialog.first.date(), dialog.last.date()) == (first, before.last.date())
    dialog.reject()


def test_import_of_a_few_days_says_nothing_of_reports(language, user) -> None:
    """For a week pages are the way, and nothing distracts from it."""
    user.section.ask_import()
    dialog = user.section._dialog
    dialog.days.setValue(7)
    user.until(lambda: dialog.forecast_label.text())
    assert not dialog.quicker.isVisible()
    dialog.reject()


def test_what_is_loaded_already_is_told(language, new_user) -> None:
    """The second time the dialog says how many parts are there; with nothing left it cannot be begun, unless anew."""
    load(new_user, 200)
    new_user.section.ask_history(
        Days(*(new_user.practice.office.clock.now().date() - timedelta(days=back) for back in (150, 100)))
    )
    dialog = new_user.section._dialog
    new_user.until(lambda: dialog.forecast is not None)
    assert dialog.forecast.stored > 0
    assert dialog.stored_label.isVisible()
    assert dialog.forecast.slices == 0
    assert not dialog.load_button.isEnabled()
    dialog.fresh.click()
    new_user.until(lambda: dialog.load_button.isEnabled() and dialog.forecast is not None)
    assert dialog.request().fresh
    dialog.reject()


def test_dates_that_cannot_be_are_told_beside_them(dialog, new_user) -> None:
    """Backwards, or before Amazon's two years: the sentence stands under the dates, and nothing can be begun."""
    dialog.last.setDate(dialog.last.date().addDays(-40))
    dialog.first.setDate(dialog.last.date().addDays(1))
    assert dialog.period_note.isVisible()
    assert not dialog.load_button.isEnabled()
    dialog.first.setDate(QDate(2015, 1, 1))
    new_user.until(lambda: dialog.period_note.isVisible())
    assert not dialog.load_button.isEnabled()
    dialog.radios["year"].setChecked(True)
    new_user.until(lambda: dialog.forecast is not None)
    assert dialog.load_button.isEnabled()
    assert not dialog.period_note.isVisible()


def test_presets_are_whole_days_on_vilnius_clocks(dialog, new_user) -> None:
    """A period that ends today reaches as late as Amazon allows; last year ends with its last moment."""
    dialog.radios["year"].setChecked(True)
    assert dialog.request().until is None
    dialog.radios["year_before"].setChecked(True)
    year = dialog.last.date().year() - 1
    request = dialog.request()
    assert wording.local(request.since).strftime("%Y-%m-%d %H:%M") == f"{year}-01-01 00:00"
    assert wording.local(request.until).strftime("%Y-%m-%d %H:%M") == f"{year + 1}-01-01 00:00"
    dialog.radios["last_30"].setChecked(True)
    assert dialog.days().first == (as_qdate(dialog._today).addDays(-29)).toPython()


def test_esc_leaves_the_history_dialog(dialog, new_user, qtbot) -> None:
    """Esc closes the dialog; nothing is asked of Amazon."""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    new_user.until(lambda: new_user.section._dialog is None)
    assert not new_user.section.has_running_import()
    assert not new_user.practice.shop.requests


def test_card_tells_what_a_history_does(language, qtbot) -> None:
    """Orders, rows, parts, what Amazon does now, when it ends, and that the sums agree."""
    clock = StandingClock(NOW)
    card = ImportCard(clock)
    qtbot.addWidget(card)
    card.begin("2024-11-22 – 2026-11-22", 9, None, What.HISTORY)
    card.show()
    state = HistoryProgress(
        "FVSAMAZON", 3, Counts(12_700, 12_641, 12, 44, 3), 25, 12, 6, 18_450, "storing",
        datetime(2026, 9, 30, 21, tzinfo=UTC), datetime(2026, 10, 30, 22, tzinfo=UTC), NOW + timedelta(minutes=20),
        orders_per_minute=3300.0,
    )  # fmt: skip
    card.advance(state)
    for number in (12_700, 18_450, 3_300):
        assert wording.number_text(number) in card.count.text()
    assert "12" in card.count.text()
    assert (card.bar.value(), card.bar.maximum()) == (12, 25)
    assert "2026-10-01 – 2026-10-30" in card.wait.text()
    assert not card.wait_icon.isVisible()
    assert "15:53" in card.ends.text()
    assert card.check.isVisible()
    waiting = HistoryProgress(
        "FVSAMAZON", 3, Counts(), 25, 12, 6, 0, "waiting", None, None, None, NOW + timedelta(seconds=42), "report"
    )  # fmt: skip
    card.advance(waiting)
    assert card.wait_icon.isVisible()
    assert "6" in card.wait.text()
    assert "0:42" in card.wait.text()


def test_an_end_on_another_day_has_its_date(language, qtbot) -> None:
    """What ends in two days is not told by the hour alone."""
    now = NOW
    assert wording.moment_text(now + timedelta(hours=1), now) == "16:33"
    assert wording.moment_text(now + timedelta(days=2), now) == "2026-11-24 15:33"
    span = {
        "lt": ("41 min.", "3 val. 20 min.", "2 d. 5 val.", "2 d."),
        "en": ("41 min", "3 h 20 min", "2 d 5 h", "2 d"),
    }
    assert (
        wording.span_text(2460),
        wording.span_text(11_940),
        wording.span_text(2 * 86_400 + 5 * 3600),
        wording.span_text(2 * 86_400),
    ) == span[language]


def test_forecasts_are_sentences(language) -> None:
    """Parts, time and end; beside them what pages would take, and no full stop twice."""
    said = forecast_words(HistoryForecast(25, 0, 1200.0, 120.0, 172_800.0), NOW)
    assert "25" in said
    assert "15:53" in said
    assert ".." not in said
    assert wording.span_text(172_800.0).rstrip(".") in said
    assert wording.span_text(1200.0) in quicker_words(172_800.0, HistoryForecast(25, 0, 1200.0, 120.0, None))
    assert quicker_words(60.0, HistoryForecast(2, 0, 180.0, 120.0, None)) == ""
    assert "12" in stored_words(HistoryForecast(13, 12, 600.0, 60.0, None))


def test_parts_of_a_history(language, new_user, qtbot, qtmodeltester) -> None:
    """Each part with its state, orders and rows; they make what the run received. The window stays usable beside it."""
    load(new_user, 200)
    section = new_user.section
    section.show_slices()
    dialog = section._slices
    new_user.settle(dialog.table)
    assert not dialog.isModal()
    slices = new_user.practice.office.history_slices(new_user.practice.store.store_id)
    assert dialog.table.model.rowCount() == len(slices)
    run = new_user.practice.office.last_run(new_user.practice.store.store_id)
    assert wording.number_text(run.counts.received) in dialog.table.sums_label.text()
    assert wording.number_text(run.lines) in dialog.table.sums_label.text()
    assert not dialog.retry_button.isEnabled()
    qtmodeltester.check(dialog.table.model)
    QAbstractItemModelTester(dialog.table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.refresh()
    new_user.settle(dialog.table)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    new_user.until(lambda: section._slices is None)


def test_a_part_that_failed_is_explained_and_tried_again(language, new_user, qtbot) -> None:
    """Amazon could not make a report: the part says why and what to do, and one press asks for it again."""
    section, shop = new_user.section, new_user.practice.shop
    shop.faults.set(Fault.REPORT_FATAL)
    load(new_user, 20)
    card = section.work.under_way[new_user.practice.store.store_id].card
    assert card.note.isVisible()
    shop.faults.clear()
    section.show_slices()
    dialog = section._slices
    new_user.settle(dialog.table)
    new_user.until(lambda: dialog.one is not None)
    assert dialog.one.state is SliceState.FAILED
    assert dialog.note.isVisible()
    assert dialog.note.text
    new_user.until(lambda: dialog.retry_button.isEnabled())
    qtbot.mouseClick(dialog.retry_button, Qt.MouseButton.LeftButton)
    assert section.has_running_import()
    assert not dialog.retry_button.isEnabled()
    new_user.until(lambda: not section.has_running_import())
    new_user.until(lambda: dialog.one is not None and dialog.one.state is not SliceState.FAILED)
    assert not dialog.note.isVisible()
    dialog.reject()


def a_slice(state: SliceState, **changes: object) -> Slice:
    given = {
        "slice_id": 1, "store_id": 1, "run_id": 1, "report_type": "X", "window_from": NOW - timedelta(days=30),
        "window_until": NOW, "marketplace_ids": ("A1PA6795UKMFR9",), "state": state,
    }  # fmt: skip
    return Slice(**{**given, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("state", list(SliceState))
def test_every_state_of_a_part_has_a_word_and_an_icon(language, state: SliceState) -> None:
    """However far a part is, a word and an icon say it; unknown figures are no zeros."""
    one = a_slice(state, error_code="report_fatal" if state is SliceState.FAILED else None)
    cell = state_cell(one)
    assert cell.text not in ("", state.value)
    assert cell.icon is not None
    shown = {column.name: column.show(one).text for column in slice_columns()}
    read = state in (SliceState.STORED, SliceState.EMPTY)
    assert shown["orders"] == ("0" if read else wording.ABSENT)
    assert bool(shown["why"]) is (state is SliceState.FAILED)
    assert (cell.tone is look.Meaning.ERROR) is (state is SliceState.FAILED)


def test_how_long_a_report_was_made(language) -> None:
    """The time between asking and being ready; unknown while it is not."""
    assert made_in_s(a_slice(SliceState.ASKED, asked_at=NOW)) is None
    assert made_in_s(a_slice(SliceState.STORED, asked_at=NOW, ready_at=NOW + timedelta(seconds=83))) == 83


def test_missing_sums_are_offered_and_completed(language, new_user, qtbot) -> None:
    """After a history a bar says how many orders lack Amazon's sums and how long it takes; one press completes them."""
    section, office = new_user.section, new_user.practice.office
    store_id = new_user.practice.store.store_id
    load(new_user, 4)
    bar = section.orders.completion
    new_user.until(bar.isVisible)
    count = office.incomplete_count(store_id)
    assert count > 0
    assert wording.number_text(count) in bar._head.text()
    section.orders.sources.choose(["REPORT"])
    new_user.settle(section.orders.table)
    assert section.orders.table.model.rowCount() >= count
    qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert section.has_running_import()
    assert not bar.isVisible()
    new_user.until(lambda: not section.has_running_import())
    assert office.last_run(store_id).kind is ImportKind.COMPLETE
    new_user.until(lambda: office.incomplete_count(store_id) == 0)
    new_user.until(lambda: not section.complete_action.isEnabled())
    assert not bar.isVisible()


def test_missing_sums_can_be_put_off(language, new_user, qtbot) -> None:
    """Later: the bar goes and stays away until more orders lack their sums; the menu still has it."""
    section = new_user.section
    load(new_user, 20)
    bar = section.orders.completion
    new_user.until(bar.isVisible)
    qtbot.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    section.refresh()
    new_user.until(lambda: section.complete_action.isEnabled())
    assert not bar.isVisible()
    count = new_user.practice.office.incomplete_count(new_user.practice.store.store_id)
    bar.show_for(new_user.practice.store, count + 1, Forecast(1, 2.0, count + 1, 100.0))
    assert bar.isVisible()


def test_source_of_an_order_is_shown(language, new_user) -> None:
    """A column says where each order comes from, the panel below also when; the check says why nothing was compared."""
    section = new_user.section
    load(new_user, 40)
    new_user.settle(section.orders.table)
    columns = {column.name: column for column in section.orders.table.columns}
    row = section.orders.table.current_row()
    assert row.source == "REPORT"
    assert columns["source"].show(row).text == wording.word("source", "REPORT")
    assert columns["source"].cell(row) == wording.word("source", "REPORT")
    day = wording.date_text(new_user.practice.office.clock.now(), time=False)[:7]
    new_user.until(lambda: day in section.orders.panel.about.text().rsplit("·", 1)[-1])
    section.orders.table.select(section.orders.table.model.ids[-1])
    summed = next(
        one for one in new_user.practice.office.orders.rows(section.orders.table.model.ids) if one.agreement == "summed"
    )
    assert columns["agreement"].show(summed).tip


def test_history_of_a_store_runs_while_another_is_open(language, new_user) -> None:
    """Going to another store leaves a history running; its card is not seen there, and its end is told by name."""
    section = new_user.section
    since = new_user.practice.office.clock.now() - timedelta(days=60)
    section.begin_history(new_user.practice.store, ChosenHistory(HistoryRequest(since), "60"))
    card = section.work.under_way[new_user.practice.store.store_id].card
    section.set_store(None)
    assert not card.isVisible()
    new_user.until(lambda: not section.has_running_import())
    assert new_user.said[-1].startswith("FVSAMAZON")
