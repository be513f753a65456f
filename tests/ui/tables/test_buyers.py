"""Pirkėjas under an order and the table Pirkėjai: closed until somebody looks, each look noted, erased when told."""

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from fvsestore_gui.model.audit import AuditFilter, AuditRow
from fvsestore_gui.model.listing import Sort
from fvsestore_gui.model.personal import FieldChoice, PersonalField, PersonalSettings, Purpose
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.model.sealed import SEALED_RAW
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import held_words
from fvsestore_gui.ui.jobs import Jobs
from tests.ui.tables.conftest import Practice, User, _user

MARKS = ("PIRKEJAS-", "pirkejas-", "GATVE-", "MIESTAS-")
EVERYTHING = PersonalSettings(
    choices=frozenset(FieldChoice), purposes=frozenset({Purpose.INVOICES, Purpose.SHIPPING}), allowance_days=60
)


@pytest.fixture
def keeping(
    qtbot: object, empty_practice: Practice, jobs: Jobs, window_settings: QSettings, language: str
) -> Iterator[User]:
    """Veiksmai on a store that keeps everything it may of its buyers."""
    office, code = empty_practice.office, empty_practice.store.code
    office.personal.switch_on(code, EVERYTHING)
    request = ImportRequest(ImportKind.PERIOD, created_from=office.clock.now() - timedelta(days=20))
    office.import_orders(code, request, Progress())
    for user in _user(qtbot, empty_practice, jobs, window_settings):
        user.settle(user.section.orders.table)
        yield user


def noted(user: User, what: str) -> list[AuditRow]:
    log = user.practice.office.audit.rows
    return [row for row in log.rows(log.ids(AuditFilter(), Sort("number"))) if row.what == what]


def words_of(widget: QWidget) -> str:
    """What can be read on it, in its tooltips, and what a screen reader is told."""
    every = [widget, *widget.findChildren(QWidget)]
    said = [part for one in every for part in (one.toolTip(), one.accessibleName(), one.accessibleDescription())]
    return "\n".join([*said, *(one.text() for one in every if isinstance(one, QLabel))])


def to_shipped_fbm(user: User) -> str:
    """Put the cursor on an order of which everything is kept."""
    office, code = user.practice.office, user.practice.store.code
    table = user.section.orders.table
    for row in office.orders.rows(list(table.model.ids)):
        kept = office.personal.kept_of(code, row.order_id)
        if row.fulfilled_by == "MERCHANT" and row.status == "SHIPPED" and kept is not None and kept.erased_at is None:
            table.select(row.row_id)
            wanted, title = str(row.order_id), user.section.orders.panel.title
            user.until(lambda: title.text() == wanted)  # noqa: B023  # waited for within this turn
            return wanted
    raise AssertionError("no such order")


def open_section(user: User) -> None:
    panel = user.section.orders.panel
    panel.views.setCurrentIndex(2)
    user.until(panel.buyer.open_button.isVisible)
    panel.buyer.open_or_close()
    user.until(lambda: panel.buyer.opened)


def test_the_buyer_is_closed_until_somebody_looks(keeping: User) -> None:
    """Closed, nothing personal is on the panel; opened, it is there and the look is in the log; left, it is gone."""
    order_id = to_shipped_fbm(keeping)
    panel = keeping.section.orders.panel
    panel.views.setCurrentIndex(2)
    keeping.until(panel.buyer.open_button.isVisible)
    assert panel.buyer.state.text()
    assert not [mark for mark in MARKS if mark in words_of(panel)]
    assert noted(keeping, "personal_viewed") == []
    panel.buyer.open_or_close()
    keeping.until(lambda: panel.buyer.opened)
    assert all(mark in words_of(panel.buyer) for mark in MARKS)
    (view,) = noted(keeping, "personal_viewed")
    assert view.facts["order_id"] == order_id
    panel.views.setCurrentIndex(0)
    assert not panel.buyer.opened
    keeping.until(lambda: not [mark for mark in MARKS if mark in words_of(panel)])


def test_another_order_closes_the_section(keeping: User) -> None:
    """What was opened of one buyer never stands beside another order's number."""
    to_shipped_fbm(keeping)
    open_section(keeping)
    panel, table = keeping.section.orders.panel, keeping.section.orders.table
    shown = panel.title.text()
    other = next(row for row in keeping.practice.office.orders.rows(list(table.model.ids)) if row.order_id != shown)
    table.select(other.row_id)
    keeping.until(lambda: panel.title.text() == other.order_id)
    assert not panel.buyer.opened


def test_the_open_buyer_stays_while_the_table_is_read_again(keeping: User) -> None:
    """An import that goes on refreshes the orders; what is being read is not shut meanwhile."""
    to_shipped_fbm(keeping)
    open_section(keeping)
    section = keeping.section
    section.refresh()
    keeping.settle(section.orders.table)
    assert section.orders.panel.buyer.opened


def test_buyers_are_erased_from_the_table(keeping: User) -> None:
    """Asked first, and Esc is safe; then they are gone, said in the footer, and the row stays as erased."""
    order_id = to_shipped_fbm(keeping)
    show_table(keeping)
    page = keeping.section.buyers
    page.bar.set_quietly(text=order_id)
    keeping.until(lambda: page.table.model.rowCount() == 1 and page.erase_button.isEnabled())
    page.erase_button.click()
    assert page.question is not None
    page.question.reject()
    code, personal = keeping.practice.store.code, keeping.practice.office.personal
    assert personal.buyer(code, order_id).values
    page.erase_button.click()
    page.question.buttons["erase"].click()
    keeping.until(lambda: not page.erase_button.isEnabled())
    assert personal.buyer(code, order_id).values == {}
    assert any("1" in said for said in keeping.said)


def test_the_table_is_there_only_where_buyers_are_kept(user: User) -> None:
    """A company that switched nothing on sees no Pirkėjai, and nothing is asked of it."""
    tabs = user.section.tabs
    user.settle(user.section.orders.table)
    assert not tabs.isTabVisible(tabs.indexOf(user.section.buyers))


def show_table(user: User) -> None:
    tabs, page = user.section.tabs, user.section.buyers
    user.until(lambda: tabs.isTabVisible(tabs.indexOf(page)))
    tabs.setCurrentWidget(page)
    user.settle(page.table)


def test_each_look_at_the_table_is_noted(keeping: User) -> None:
    """Rows are opened as they are seen: one note a look, another when it is looked at again."""
    show_table(keeping)
    keeping.until(lambda: keeping.section.buyers.table.model.row(0) is not None)
    assert len(noted(keeping, "personal_listed")) == 1
    keeping.section.tabs.setCurrentIndex(0)
    show_table(keeping)
    keeping.until(lambda: len(noted(keeping, "personal_listed")) == 2)


def test_a_buyer_is_found_by_the_whole_email(keeping: User) -> None:
    """The whole e-mail in any case finds its orders; a part of it finds none, for it is sealed."""
    order_id = to_shipped_fbm(keeping)
    personal = keeping.practice.office.personal
    email = personal.buyer(keeping.practice.store.code, order_id).values[PersonalField.EMAIL]
    show_table(keeping)
    page = keeping.section.buyers
    page.bar.set_quietly(text=email.upper())
    keeping.settle(page.table)
    rows = [page.table.model.row(line) for line in range(page.table.model.rowCount())]
    assert order_id in [row.order_id for row in rows if row is not None]
    page.bar.set_quietly(text=email[:6])
    keeping.until(lambda: page.table.model.rowCount() == 0)


def test_a_file_with_buyers_asks_first_and_is_known(keeping: User, tmp_path: Path) -> None:
    """No file without a yes; then it is there, noted, and stands among the files to be deleted, with its day."""
    show_table(keeping)
    page, target = keeping.section.buyers, tmp_path / "buyers.csv"
    page.export_button.ask_file = lambda *_: str(target)
    page.export_button._start(".csv")
    question = page.export_button.question
    assert question is not None
    question.reject()
    assert not target.exists()
    page.export_button._start(".csv")
    page.export_button.question.buttons["write"].click()
    keeping.until(lambda: noted(keeping, "personal_exported") and page.export_button.isEnabled())
    (known,) = keeping.practice.office.personal.exports()
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines(keepends=True), delimiter=";"))
    assert (known.path, known.rows) == (str(target), len(rows) - 1)
    assert known.erase_by is not None
    assert any(cell.startswith("PIRKEJAS-") for row in rows for cell in row)
    assert keeping.said[-1].endswith(str(target))


def test_nothing_of_a_buyer_is_remembered(keeping: User, window_settings: QSettings) -> None:
    """The window's own file holds columns and widths, and nothing that was looked for, seen or copied."""
    to_shipped_fbm(keeping)
    open_section(keeping)
    show_table(keeping)
    page = keeping.section.buyers
    page.table.view.selectAll()
    page.table.copier.copy()
    keeping.until(lambda: "PIRKEJAS-" in QGuiApplication.clipboard().text())
    page.bar.set_quietly(text="pirkejas-3@marketplace.amazon.de")
    keeping.settle(page.table)
    window_settings.sync()
    content = Path(window_settings.fileName()).read_text(encoding="utf-8") if window_settings.allKeys() else ""
    assert not [mark for mark in MARKS if mark in content]
    QGuiApplication.clipboard().clear()


def test_a_sealed_reply_opens_when_asked_and_is_noted(keeping: User) -> None:
    """Nothing of a sealed reply is shown, or copied for support, until it is opened; out of sight it closes."""
    practice, section = keeping.practice, keeping.section
    practice.shop.faults.set(Fault.UNREADABLE_ORDER, 1)
    practice.office.import_orders(practice.store.code, ImportRequest(ImportKind.LAST_DAYS, days=21), Progress())
    page = section.held
    section.tabs.setCurrentWidget(page)
    page.refresh()
    keeping.until(lambda: page.row is not None)
    assert page.row is not None
    assert page.row.raw.startswith(SEALED_RAW)
    assert page.raw.toPlainText() == ""
    assert SEALED_RAW not in held_words.report(page.row, practice.store.code, ())
    assert noted(keeping, "raw_reply_viewed") == []
    page.open_button.click()
    keeping.until(lambda: page.row is not None and str(page.row.order_id) in page.raw.toPlainText())
    assert len(noted(keeping, "raw_reply_viewed")) == 1
    section.tabs.setCurrentIndex(0)
    assert page.raw.toPlainText() == ""
