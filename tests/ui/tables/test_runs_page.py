"""Importo žurnalas: every import, how it ended, and sums that add up."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from fvsestore_gui.model.runs import Counts, ImportKind, Met, Run, RunState
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.run_card import RunCard
from fvsestore_gui.ui.run_columns import duration_cell, run_columns, run_kind_text, run_result, window_text

NOW = datetime(2026, 11, 22, 13, 33, 2, tzinfo=UTC)


def make_run(**changes: object) -> Run:
    given: dict[str, object] = {
        "run_id": 118,
        "store_code": "FVSAMAZON",
        "kind": ImportKind.SINCE_LAST,
        "state": RunState.DONE,
        "started": NOW,
        "ended": NOW + timedelta(seconds=4),
        "window_by": "updated",
        "window_from": NOW - timedelta(hours=6),
        "window_until": NOW - timedelta(minutes=2),
        "marketplaces": 9,
        "pages": 4,
        "counts": Counts(312, 41, 6, 264, 1),
        "refused_data": (),
        "request_ids": ("8f3c1d0e", "second", "third"),
        "error_code": None,
        "error_facts": {},
        "holder": "jurga@BUH-PC2",
    }
    return Run(**{**given, **changes})  # type: ignore[arg-type]


def test_log_shows_imports_and_adds_them_up(language, user) -> None:
    """The log lists the imports, newest first; under it stands what they brought together, and it adds up."""
    section = user.section
    section.tabs.setCurrentWidget(section.runs)
    table = section.runs.table
    user.settle(table)
    runs = user.practice.office.runs.rows(table.model.ids)
    assert [run.run_id for run in runs] == [2, 1]
    together = runs[0].counts.plus(runs[1].counts)
    assert together.adds_up
    user.until(lambda: f"<b>{wording.number_text(together.received)}</b>" in table.sums_label.text())
    user.until(lambda: section.runs.card.run is not None)
    card = section.runs.card
    assert card.figures[0].text() == wording.number_text(runs[0].counts.received)
    assert card.figures[4].text() == "1"
    assert card.requests.text() == runs[0].request_ids[0]
    card._copy()
    assert QGuiApplication.clipboard().text().splitlines() == list(runs[0].request_ids)


def test_from_an_import_to_its_orders(language, user) -> None:
    """The link shows just the orders this import wrote."""
    section = user.section
    section.tabs.setCurrentWidget(section.runs)
    user.until(lambda: section.runs.card.run is not None)
    section.runs.table.select(1)
    user.until(lambda: section.runs.card.run.run_id == 1)
    counts = section.runs.card.run.counts
    section.runs.card.orders_link.pressed.emit()
    assert section.tabs.currentWidget() is section.orders
    user.settle(section.orders.table)
    assert section.orders.table.model.rowCount() == counts.new + counts.changed


def test_filter_by_result(language, user) -> None:
    """Only imports that ended as chosen."""
    section = user.section
    section.tabs.setCurrentWidget(section.runs)
    user.settle(section.runs.table)
    section.runs.results.choose(["failed"])
    user.until(lambda: section.runs.table.state.isVisible())
    section.runs.bar.clear()
    user.settle(section.runs.table)
    assert section.runs.table.model.rowCount() == 2


@pytest.mark.parametrize(
    ("changes", "meaning"),
    [
        ({"counts": Counts(312, 41, 6, 264, 1)}, look.Meaning.HELD),
        ({"counts": Counts(25, 22, 3, 0, 0)}, look.Meaning.GOOD),
        ({"counts": Counts(25, 0, 0, 25, 0)}, look.Meaning.GOOD),
        ({"counts": Counts(25, 25, 0, 0, 0), "refused_data": ("RECIPIENT",)}, look.Meaning.WARNING),
        ({"counts": Counts(25, 25, 0, 0, 0), "met": Met({"RECIPIENT": 0})}, look.Meaning.WARNING),
        ({"counts": Counts(25, 25, 0, 0, 0), "met": Met({"RECIPIENT": 25}, fell_back=True)}, look.Meaning.WARNING),
        ({"state": RunState.CANCELLED}, look.Meaning.WARNING),
        ({"state": RunState.CUT}, look.Meaning.WARNING),
        ({"state": RunState.RUNNING, "ended": None}, look.Meaning.INFO),
        ({"state": RunState.FAILED, "error_code": "lwa_invalid_client"}, look.Meaning.ERROR),
        ({"state": RunState.FAILED, "error_code": "network_cut"}, look.Meaning.WARNING),
        ({"state": RunState.FAILED, "error_code": "of_a_newer_version"}, look.Meaning.ERROR),
    ],
)
def test_every_end_has_a_word_and_a_card(language, qtbot, changes: dict[str, object], meaning: look.Meaning) -> None:
    """However an import ended, the log says it in a word and an icon, and the card in a sentence."""
    run = make_run(**changes)
    cell = run_result(run)
    assert cell.text
    assert cell.tone is meaning
    card = RunCard()
    qtbot.addWidget(card)
    card.show_run(run)
    said = run.state is not RunState.DONE or bool(run.refused_data) or bool(run.met.withheld) or run.met.fell_back
    assert card.note.isHidden() == (not said or run.state is RunState.RUNNING)
    assert all(column.show(run).text for column in run_columns())


def test_sums_that_do_not_add_up_are_shown_as_such(language, qtbot) -> None:
    """The check is a real one."""
    card = RunCard()
    qtbot.addWidget(card)
    card.show_run(make_run())
    good = card.check.text()
    card.show_run(make_run(counts=Counts(312, 41, 6, 264, 0)))
    assert card.check.text() != good


def test_what_was_asked_for(language) -> None:
    """Period, kind and duration are told as short as they can be."""
    assert window_text(make_run()) == "11-22 09:33 – 15:31"
    created = make_run(window_by="created", window_from=NOW - timedelta(days=3), kind=ImportKind.LAST_DAYS)
    assert window_text(created) == "11-19 – 11-22"
    assert "3" in run_kind_text(created)
    single = make_run(window_by="", window_from=None, window_until=None, kind=ImportKind.ORDER_IDS)
    assert window_text(single) == "–"
    assert duration_cell(make_run()) == "0:04"
    assert duration_cell(make_run(ended=NOW + timedelta(seconds=3725))) == "1:02:05"
    assert duration_cell(make_run(ended=None)) == "–"


def test_an_import_says_which_period_it_read_whole(language, user) -> None:
    """Under what was asked for stands what was read to its end, with the check of its pages; a part proves nothing."""
    page = user.section.runs
    user.section.tabs.setCurrentWidget(page)
    user.until(lambda: page.card.windows.isVisible())
    run = page.card.run
    assert wording.period_text(run.window_from, run.window_until) in page.card.windows.text()
    assert {"lt": "ištisinė", "en": "unbroken"}[language] in page.card.windows.text()
    page.card.show_windows(run, ())
    assert {"lt": "Neperskaityta", "en": "Not read"}[language] in page.card.windows.text()
