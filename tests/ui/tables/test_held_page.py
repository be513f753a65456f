"""Sulaikyta: why an order is held, the raw reply with the fault marked, and trying again."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from fvsestore_gui.model.listing import HeldRow
from fvsestore_gui.model.orders import HELD_REASONS
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from fvsestore_gui.ui import held_words
from fvsestore_gui.ui.raw_reply import RawReply, laid_out, line_of


@pytest.fixture
def held(language, user):
    """The page with its one held order read."""
    user.section.tabs.setCurrentWidget(user.section.held)
    user.settle(user.section.held.table)
    user.until(lambda: user.section.held.row is not None)
    return user.section.held


def test_held_order_is_explained(held, user) -> None:
    """The reason, what happened, what to do, and the faulty line of the reply stand beside one another."""
    assert held.row.reason == "amount_unreadable"
    assert held.row.value in held.happened.text()
    assert held.row.order_id in held.title.text()
    assert held.raw.marked_line is not None
    marked = held.raw.document().findBlockByNumber(held.raw.marked_line).text()
    assert held.row.value in marked
    assert str(held.raw.marked_line + 1) in held.place.text()
    assert "(1)" in user.section.tabs.tabText(2)
    assert "(1)" in held.retry_all_button.text()


def test_trying_again_frees_the_order(held, user, qtbot) -> None:
    """Amazon has mended its answer: after trying again the order stands among the orders, and nothing is held."""
    order_id = held.row.order_id
    qtbot.mouseClick(held.retry_button, Qt.MouseButton.LeftButton)
    assert user.section.has_running_import()
    assert not held.retry_all_button.isEnabled()
    user.until(lambda: not user.section.has_running_import())
    user.until(lambda: held.table.state.isVisible())
    assert user.practice.office.order_row_id("FVSAMAZON", order_id) is not None
    user.until(lambda: "(" not in user.section.tabs.tabText(2))
    assert held.row is None
    assert not held.retry_all_button.isEnabled()


def test_message_for_amazon_has_no_buyer(held, user, qtbot) -> None:
    """The copied message names order, field, value and request ids, and nothing of the buyer."""
    qtbot.mouseClick(held.copy_button, Qt.MouseButton.LeftButton)
    user.until(lambda: "proceeds.grandTotal.amount" in QGuiApplication.clipboard().text())
    text = QGuiApplication.clipboard().text()
    assert held.row.order_id in text
    run = user.practice.office.runs.rows([held.row.run_id])[0]
    assert run.request_ids[0] in text
    assert json.loads(held.row.raw)["recipient"]
    assert [mark for mark in PERSONAL_MARKS if mark in text] == []


def test_filter_by_reason_and_back(held, user) -> None:
    """Another reason hides it; the table says that the filter does."""
    held.reasons.choose(["items_missing"])
    user.until(lambda: held.table.state.isVisible())
    assert held.bar.clear_link.isVisible()
    held.bar.clear()
    user.settle(held.table)
    assert held.table.model.rowCount() == 1


def test_to_the_import_that_met_it(held, user, qtbot) -> None:
    """From a held order to its import in the log, and from there to the held ones."""
    run_id = held.row.run_id
    held._show_run()
    runs = user.section.runs
    assert user.section.tabs.currentWidget() is runs
    user.until(lambda: runs.card.run is not None and runs.card.run.run_id == run_id)
    assert not runs.card.held_link.isHidden()
    runs.card.held_asked.emit(run_id)
    assert user.section.tabs.currentWidget() is held


@pytest.mark.parametrize("reason", sorted(HELD_REASONS))
def test_every_reason_has_words(language, reason: str, user) -> None:
    """Whatever an order is held for, there is a sentence what happened and one what to do."""
    now = user.practice.office.clock.now()
    row = HeldRow(1, "302-1234567-1234567", reason, "proceeds", "12.4.0", "{}", now, now, 1, 1)
    assert held_words.what_happened(row).split()[0] != reason
    assert "{" not in held_words.what_happened(row)
    assert held_words.what_to_do(row)
    absent = HeldRow(1, None, reason, "", None, "", now, now, 1, 1)
    assert held_words.held_title(absent)
    assert "None" not in held_words.what_happened(absent) + held_words.report(absent, "X", ())


def test_reply_is_laid_out_as_it_came() -> None:
    """Numbers keep their digits, repeated fields and the order of fields stay; each value's line is known."""
    raw = '{"b": 12.40, "a": [{"q": -1}, {"q": 1e5}], "b": "ž\\n", "e": {}, "l": []}'
    lines, paths = laid_out(raw)
    assert lines[1] == '  "b": 12.40,'
    assert '      "q": 1e5' in lines
    assert lines[paths["a[1].q"]].strip() == '"q": 1e5'
    assert '  "b": "ž\\n",' in lines
    assert line_of(paths, "a[1].q.deeper") == paths["a[1].q"]
    assert line_of(paths, "a[9].q") == paths["a"]
    assert line_of(paths, "nowhere") is None
    assert laid_out("<html>\nbusy") == (["<html>", "busy"], {})
    assert laid_out("[" * 100_000)[1] == {}


def test_fault_without_a_line_marks_none(qtbot) -> None:
    """A reply in which the faulty field is missing altogether is shown with nothing marked."""
    reply = RawReply()
    qtbot.addWidget(reply)
    assert reply.show_reply('{"a": 1}', "orderId") is None
    assert reply.extraSelections() == []
