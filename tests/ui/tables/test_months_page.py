"""Pilnumas as an accountant uses it: which months are complete, why not, checking one, its file."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.proofs import Completeness
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording

STATES = {
    "lt": {Completeness.ONCE: "skaičiuotas vieną kartą", Completeness.COMPLETE: "pilnas"},
    "en": {Completeness.ONCE: "counted once", Completeness.COMPLETE: "complete"},
}


def opened(user: Any) -> Any:
    """The page with its months counted and the newest explained."""
    page = user.section.months
    user.section.tabs.setCurrentWidget(page)
    user.until(lambda: page.table.model.rowCount() >= 25)
    user.until(lambda: page.panel.proof is not None)
    return page


def chosen(user: Any, page: Any, month: Month) -> Any:
    """The cursor on this month, and its panel filled."""
    page.table.select(month.year * 100 + month.month)
    user.until(lambda: page.panel.proof is not None and page.panel.proof.month == month)
    return page.panel


def last_month(user: Any) -> Month:
    return Month.of(user.practice.office.clock.now()).before


def an_order(user: Any, month: Month) -> str:
    office, store = user.practice.office, user.practice.store
    shown = Filter(store.store_id, created_from=month.begins, created_until=month.ends)
    return str(office.orders.rows(office.orders.ids(shown, Sort("created")))[3].order_id)


def until_ended(user: Any) -> None:
    user.until(lambda: not user.section.has_running_import())


def test_months_are_listed_newest_first_and_explained(language, user) -> None:
    """Two years of months with their states in words; the one under the cursor is explained beside."""
    page = opened(user)
    rows = [page.table.model.row(line) for line in range(page.table.model.rowCount())]
    assert [row.month for row in rows] == sorted((row.month for row in rows), reverse=True)
    assert rows[0].completeness is Completeness.RUNNING
    assert not page.panel.check_button.isEnabled()
    panel = chosen(user, page, last_month(user))
    assert STATES[language][Completeness.ONCE] in panel.title.text()
    assert panel.check_button.isEnabled()
    assert {"lt": "ataskait", "en": "report"}[language] in panel.forecast_label.text()
    counted = rows[1].counts
    assert counted.orders == counted.api > 10
    assert wording.number_text(counted.api) in page.table.model.data(page.table.model.index(1, 2))


def test_checking_a_month_makes_it_complete(language, user, qtbot) -> None:
    """One press: the report is read behind the window, its card says the result, and the list shows it."""
    month = last_month(user)
    practice = user.practice
    practice.office.retry_held(practice.store.code, None, _quiet())
    page = opened(user)
    panel = chosen(user, page, month)
    qtbot.mouseClick(panel.check_button, Qt.MouseButton.LeftButton)
    assert user.section.has_running_import()
    assert not panel.check_button.isEnabled()
    until_ended(user)
    user.until(lambda: panel.proof is not None and panel.proof.complete)
    assert STATES[language][Completeness.COMPLETE] in panel.title.text()
    assert any(STATES[language][Completeness.COMPLETE] in said for said in user.said)
    user.until(lambda: page.table.model.row(1).completeness is Completeness.COMPLETE)
    assert not panel.check_button.isEnabled()
    (card,) = [one.card for one in user.section.work.under_way.values()]
    assert card.isVisible()
    qtbot.mouseClick(card.close_button, Qt.MouseButton.LeftButton)
    assert not user.section.work.under_way


def test_differences_are_named_and_lead_to_their_orders(language, user, qtbot) -> None:
    """A report without one order: its number is named, leads to the order, and can be asked for again."""
    month = last_month(user)
    practice = user.practice
    practice.office.retry_held(practice.store.code, None, _quiet())
    hidden = an_order(user, month)
    practice.shop.hide_from_reports(hidden)
    page = opened(user)
    panel = chosen(user, page, month)
    qtbot.mouseClick(panel.check_button, Qt.MouseButton.LeftButton)
    until_ended(user)
    user.until(lambda: [link.text() for link in panel.order_links] == [hidden])
    assert panel.proof.state.completeness is Completeness.DIFFERS
    before = practice.office.last_run(practice.store.store_id).run_id
    qtbot.mouseClick(panel.fetch_button, Qt.MouseButton.LeftButton)
    until_ended(user)
    assert practice.office.last_run(practice.store.store_id).run_id == before + 1
    user.until(lambda: len(panel.order_links) == 1 and panel.order_links[0].isEnabled())
    panel.order_links[0].click()
    assert user.section.tabs.currentWidget() is user.section.orders
    user.until(lambda: user.section.orders.table.filter.text == hidden)


def test_a_hole_is_read_at_a_press(language, user, qtbot) -> None:
    """The days nobody asked for are named; reading them closes the hole."""
    office, code = user.practice.office, user.practice.store.code
    newest = Month.of(office.clock.now())
    old = next(state for state in office.proof.months(code) if state.completeness is Completeness.HOLES)
    assert old.month < newest
    page = opened(user)
    panel = chosen(user, page, old.month)
    assert len(panel.hole_links) == len(old.holes) == 1
    panel.hole_links[0].click()
    until_ended(user)
    user.until(lambda: panel.proof is not None and not panel.proof.state.holes)
    user.until(lambda: not panel.hole_links or panel.proof.state.completeness is Completeness.ONCE)
    assert panel.proof.state.completeness is Completeness.ONCE


def test_the_proof_is_written_where_the_user_says(language, user, tmp_path: Path) -> None:
    """PDF and JSON under the name proposed, in the window's language or the other; the footer says where."""
    page = opened(user)
    panel = chosen(user, page, last_month(user))
    proposed: list[str] = []

    def ask(name: str, kinds: str) -> str:
        proposed.append(Path(name).name)
        return str(tmp_path / f"pažyma {len(proposed)}")

    page.ask_file = ask
    pdf, data, other = [action for action in panel.file_button.menu().actions() if not action.isSeparator()]
    for action in (pdf, data, other):
        action.trigger()
        user.until(lambda: len(list(tmp_path.glob("pažyma*"))) == len(proposed))
    assert [path.suffix for path in sorted(tmp_path.glob("pažyma*"))] == [".pdf", ".json", ".pdf"]
    assert all(str(last_month(user)) in name and user.practice.store.code in name for name in proposed)
    form = json.loads((tmp_path / "pažyma 2.json").read_text(encoding="utf-8"))
    assert form["message"].startswith({"lt": "Visas mėnuo", "en": "The whole month"}[language])
    user.until(lambda: any("pažyma 3.pdf" in said for said in user.said))


def test_another_store_shows_its_own_months(language, user) -> None:
    """Nothing of the store before stays on the page."""
    page = opened(user)
    user.section.set_store(None)
    user.until(lambda: page.table.model.rowCount() == 0)
    assert not page.panel.isVisible()
    user.section.set_store(user.practice.store)
    user.until(lambda: page.table.model.rowCount() >= 25)
    assert page.table.model.row(0).month.begins > user.practice.office.clock.now() - timedelta(days=32)


def _quiet() -> Progress:

    return Progress()
