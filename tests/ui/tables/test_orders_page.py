"""Užsakymai and Eilutės as a user reads them: filters, sums, the lines of an order, the arithmetic."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtGui import QGuiApplication

from fvsestore_gui.model.listing import Filter, OrderRow
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import STATUSES, Agreement
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.order_panel import WhyPopup, arithmetic, terms
from fvsestore_gui.ui.period_choice import Days, DaysDialog, days_of


def rows_of(user, count=None):  # type: ignore[no-untyped-def]
    table = user.section.orders.table
    return [table.model.row(line) for line in range(count or min(200, table.model.rowCount()))]


def test_orders_are_shown_newest_first_with_sums(language, user) -> None:
    """The page opens on all orders, newest first; the footer gives counts, sums by currency, and those without."""
    page = user.section.orders
    rows = rows_of(user)
    assert [row.created for row in rows] == sorted((row.created for row in rows), reverse=True)
    totals = page.table.totals
    assert totals.shown == totals.all == page.table.model.rowCount() > 150
    everything = user.practice.office.orders.rows(page.table.model.ids)
    by_currency: dict[str, int] = {}
    for row in everything:
        if row.total is not None:
            by_currency[row.currency] = by_currency.get(row.currency, 0) + row.total
    for currency, total in by_currency.items():
        assert f"<b>{wording.money_text(total, currency)}</b>&nbsp;{currency}" in page.table.sums_label.text()
    without = sum(1 for row in everything if row.total is None)
    assert str(without) in page.table.sums_label.text()


def test_every_column_sorts_both_ways(language, user) -> None:
    """Sorting by any column orders numbers as numbers, times as times, and words as the reader's alphabet has them."""
    table = user.section.orders.table

    def key(row: OrderRow, column: str) -> object:
        value = getattr(row, column)
        if column in ("status", "agreement"):
            return sort_key(wording.word("order_status" if column == "status" else "agreement", value))
        if column == "marketplace_id":
            return wording.marketplace_text(value)
        return value

    for column in ("order_id", "status", "marketplace_id", "total", "agreement", "item_count", "created"):
        for descending in (False, True):
            table.header.set_sort(column, descending=descending)
            user.settle(table)
            rows = user.practice.office.orders.rows(table.model.ids)
            known = [key(row, column) for row in rows if getattr(row, column) is not None]
            assert known == sorted(known, reverse=descending), column
            assert all(getattr(row, column) is None for row in rows[len(known) :]), column


def test_typing_filters_and_esc_takes_it_back(language, user, qtbot) -> None:
    """Ctrl+F, a word without its accents: only orders with such a product are left; Esc shows all again."""
    page = user.section.orders
    whole = page.table.model.rowCount()
    user.section.activateWindow()
    qtbot.keyClicks(page.bar.search, "linin")
    user.until(lambda: page.table.filter.text == "linin")
    user.settle(page.table)
    assert 0 < page.table.model.rowCount() < whole
    assert page.bar.clear_link.isVisible()
    order = user.practice.office.order(page.table.model.ids[0])
    assert any("lini" in (item.title or "").casefold() for item in order.items) or "linin" in order.order_id
    qtbot.keyClick(page.bar.search, Qt.Key.Key_Escape)
    user.until(lambda: page.table.filter.text == "")
    user.settle(page.table)
    assert page.table.model.rowCount() == whole
    assert not page.bar.clear_link.isVisible()


def test_filter_that_hides_all_says_so(language, user, qtbot) -> None:
    """Nothing passes: the table says the filter hides all and how many there are; Clear brings them back."""
    page = user.section.orders
    whole = page.table.model.rowCount()
    page.bar.search.setText("zzzzzz")
    user.until(lambda: page.table.state.isVisible())
    assert str(whole) in page.table.state.why.text()
    assert not page.panel.isVisible()
    qtbot.mouseClick(page.table.state.button, Qt.MouseButton.LeftButton)
    user.until(lambda: page.table.model.rowCount() == whole)
    assert not page.table.state.isVisible()


def test_statuses_and_marketplaces_filter(language, user, qtbot) -> None:
    """Two statuses of one marketplace: only those; the box names one and counts several."""
    page = user.section.orders
    page.statuses.choose(["SHIPPED", "UNSHIPPED"])
    page.marketplaces.choose(["A1PA6795UKMFR9"])
    user.until(lambda: page.table.filter.statuses and page.table.filter.marketplace_ids)
    user.settle(page.table)
    rows = user.practice.office.orders.rows(page.table.model.ids)
    assert rows
    assert {row.status for row in rows} <= {"SHIPPED", "UNSHIPPED"}
    assert {row.marketplace_id for row in rows} == {"A1PA6795UKMFR9"}
    assert "2" in page.statuses.text()
    assert page.marketplaces.text() == wording.marketplace_text("A1PA6795UKMFR9")


def test_check_marks_turn_in_the_open_list(language, user, qtbot) -> None:
    """Clicking in the open list checks and leaves it open; all checked is the same as none."""
    combo = user.section.orders.statuses
    combo.showPopup()
    view = combo.view()
    # the click that opened the list is let go over it: that turns nothing
    qtbot.mouseRelease(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
    )
    assert combo.chosen() == ()
    for row in (0, 1):
        place = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.isVisible()
    assert combo.chosen() == STATUSES[:2]
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(combo.chosen()) in (1, 3)
    combo.hidePopup()
    combo.choose(STATUSES)
    assert combo.chosen() == ()


def test_period_filters_by_vilnius_days(language, user) -> None:
    """A period shows the orders created from its first midnight in Vilnius to its last."""
    page = user.section.orders
    newest = wording.local(rows_of(user, 1)[0].created).date()
    page.period.choose(Days(newest, newest))
    user.settle(page.table)
    rows = user.practice.office.orders.rows(page.table.model.ids)
    assert rows
    assert {wording.local(row.created).date() for row in rows} == {newest}
    assert page.period.currentText() == newest.isoformat()
    page.bar.clear()
    assert page.period.days() is None


def test_dates_backwards_are_told_beside_them(language, qtbot) -> None:
    """Two dates the wrong way round: the dialog says so and stays."""
    today = days_of("today", QDate(2026, 11, 22).toPython())  # type: ignore[arg-type]
    dialog = DaysDialog(today)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.first.setDate(QDate(2026, 11, 23))
    dialog._accept()
    assert dialog.isVisible()
    assert dialog._trouble.isVisible()


@pytest.mark.parametrize(
    ("choice", "first", "last"),
    [
        ("today", "2026-03-01", "2026-03-01"),
        ("last_7", "2026-02-23", "2026-03-01"),
        ("month_before", "2026-02-01", "2026-02-28"),
        ("quarter", "2026-01-01", "2026-03-01"),
        ("year_before", "2025-01-01", "2025-12-31"),
    ],
)
def test_named_periods(choice: str, first: str, last: str) -> None:
    """Named periods begin and end where a calendar says."""
    found = days_of(choice, QDate(2026, 3, 1).toPython())  # type: ignore[arg-type]
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)


def test_lines_and_arithmetic_of_the_chosen_order(language, user) -> None:
    """The panel below shows the order under the cursor: its lines, and parts that make the total."""
    page = user.section.orders
    page.bar.set_quietly(combos=[(page.statuses, ["SHIPPED"])])
    page.table.header.set_sort("agreement", descending=False)
    user.settle(page.table)
    for state in ("agrees", "differs"):
        rows = user.practice.office.orders.rows(page.table.model.ids)
        row = next(row for row in rows if row.agreement == state)
        page.table.select(row.row_id)
        user.until(lambda row=row: page.panel.order is not None and page.panel.order.order_id == row.order_id)
        user.settle(page.panel.table)
        assert page.panel.table.model.rowCount() == row.item_count
        assert page.panel.title.text() == row.order_id
        assert wording.money_text(row.total, row.currency) in page.panel.sum_label.text()
        shown = terms(page.panel.order.agreement, page.panel.order.total)
        parts = row.total - (row.difference or 0)
        assert sum(term.ten_thousandths for term in shown) == parts
        assert wording.money_text(parts, row.currency) in page.panel.sum_label.text()
        assert wording.money_text(parts, row.currency) in page.panel.why() or state == "agrees"
    page.panel._explain()
    popup = page.panel.findChild(WhyPopup)
    assert popup is not None
    assert popup.text.text() == page.panel.why()
    popup.close()


def test_pending_order_has_no_total_and_says_why(language, user) -> None:
    """An order that awaits payment shows a dash, never 0,00, and why."""
    page = user.section.orders
    page.statuses.choose(["PENDING"])
    user.until(lambda: page.table.filter.statuses)
    user.settle(page.table)
    column = next(place for place, one in enumerate(page.table.columns) if one.name == "total")
    assert page.table.model.data(page.table.model.index(0, column)) == "–"
    user.until(lambda: page.panel.order is not None and page.panel.order.status == "PENDING")
    assert page.panel.state_label.text() == wording.word("agreement", "pending")
    assert page.panel.why()


def test_panel_folds_and_is_remembered(language, user, qtbot, window_settings: QSettings) -> None:
    """F4 folds the lines away for a full-height list, and so it stays next time; Enter on a row opens them."""
    page = user.section.orders
    user.until(lambda: page.panel.isVisible())
    page.fold_panel()
    assert not page.panel.isVisible()
    assert window_settings.value("orders/panel") == "false"
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    page.panel._copy()
    assert QGuiApplication.clipboard().text() == page.table.current_row().order_id


def test_items_of_all_orders(language, user, qtbot) -> None:
    """Eilutės shows every line with pieces and sums; Enter leads to the order of a line."""
    section = user.section
    section.tabs.setCurrentWidget(section.items)
    table = section.items.table
    user.settle(table)
    items = user.practice.office.items.rows(table.model.ids)
    assert wording.number_text(sum(item.quantity for item in items)) in table.sums_label.text()
    table.header.set_sort("title", descending=False)
    user.settle(table)
    titles = [item.title for item in user.practice.office.items.rows(table.model.ids) if item.title]
    assert titles == sorted(titles, key=sort_key)
    table.view.setCurrentIndex(table.model.index(0, 0))
    chosen = table.model.row(0)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert section.tabs.currentWidget() is section.orders
    user.settle(section.orders.table)
    assert section.orders.table.model.rowCount() == 1
    assert section.orders.table.model.row(0).order_id == chosen.order_id


def test_orders_of_one_import(language, user, qtbot) -> None:
    """From the log to just what an import wrote, and back to all."""
    page = user.section.orders
    whole = page.table.model.rowCount()
    page.show_run(2)
    user.settle(page.table)
    assert page.table.filter == Filter(user.practice.store.store_id, run_id=2)
    assert page.table.model.rowCount() < whole
    assert page.run_words.isVisible()
    page.show_run(None)
    user.settle(page.table)
    assert page.table.model.rowCount() == whole


def test_nothing_imported_yet(language, new_user, qtbot) -> None:
    """A store into which nothing was imported: the table says so, with the button that imports."""
    page = new_user.section.orders
    new_user.until(lambda: page.table.state.isVisible())
    assert page.table.state.title.text()
    assert "FVSAMAZON" in page.table.state.why.text()
    assert not page.panel.isVisible()
    qtbot.mouseClick(page.table.state.button, Qt.MouseButton.LeftButton)
    new_user.until(lambda: new_user.section._dialog is not None)
    new_user.section._dialog.reject()


def test_no_store_shows_nothing(user) -> None:
    """Without a store the tables are empty and nothing can be exported or imported."""
    user.section.set_store(None)
    assert user.section.orders.table.model.rowCount() == 0
    assert not user.section.orders.export_button.isEnabled()
    assert not user.section.import_button.isEnabled()


def _money(text: str) -> Money:
    return Money.read(text, "EUR")


def test_arithmetic_always_adds_up() -> None:
    """What stands left of "=" adds up to what stands right of it, however Amazon tells the parts."""
    lines, shipping, discount = _money("54.97"), _money("4.99"), _money("-5.00")
    plain = Agreement("agrees", _money("0"), lines, shipping, discount=discount)
    shown = terms(plain, _money("54.96"))
    assert arithmetic(shown, "EUR").replace("\u00a0", " ").endswith("5,00")
    assert "−" in arithmetic(shown, "EUR")
    assert sum(term.ten_thousandths for term in shown) == 549600
    # whole totals of lines that contain their shipping already
    assert [t.ten_thousandths for t in terms(plain, lines)] == [549700]
    # a tip that is not in the total yet
    tip = Agreement("agrees", _money("0"), lines, tip=_money("2"))
    assert [t.ten_thousandths for t in terms(tip, lines)] == [549700]
    # tax on top, and contained
    taxed = Agreement("agrees", _money("0"), lines, tax=_money("3"), tax_on_top=True)
    assert sum(t.ten_thousandths for t in terms(taxed, _money("57.97"))) == 579700
    contained = Agreement("agrees", _money("0"), lines, tax=_money("3"))
    assert sum(t.ten_thousandths for t in terms(contained, lines)) == 549700
    # nothing fits: the totals of the lines are named as such
    odd = Agreement("differs", _money("1"), lines, shipping)
    assert sum(t.ten_thousandths for t in terms(odd, _money("100"))) == 990000
    assert Decimal(terms(odd, None)[0].ten_thousandths) == 549700
