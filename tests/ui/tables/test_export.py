"""Eksportuoti: what is shown, as it is shown, in a file."""

import csv
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu

from fvsestore_gui.errors import FileTrouble
from fvsestore_gui.ui import wording


def ask(user, path: Path):
    button = user.section.orders.export_button
    button.ask_file = lambda proposed, kinds: str(path)
    return button


def test_csv_holds_what_is_shown(language, user, tmp_path: Path) -> None:
    """Filter, sort, visible columns in their order: the CSV holds just that, and the footer says how many rows."""
    page = user.section.orders
    page.statuses.choose(["SHIPPED"])
    page.table.header.set_sort("total", descending=True)
    menu = QMenu()
    page.table.header.fill_menu(menu)
    menu.actions()[1].trigger()  # status
    user.settle(page.table)
    path = tmp_path / "Užsakymai.csv"
    ask(user, path).csv_action.trigger()
    user.until(lambda: path.exists() and str(path) in user.said[-1])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    titles = [column.title for column in page.table.plain_columns()]
    assert lines[0] == titles
    assert len(lines) - 1 == page.table.model.rowCount()
    rows = user.practice.office.orders.rows(page.table.model.ids)
    assert [line[0] for line in lines[1:]] == [row.order_id for row in rows]
    menu.deleteLater()


def test_xlsx_has_typed_cells(language, user, tmp_path: Path) -> None:
    """XLSX: amounts are numbers, times are times, order numbers are text."""
    page = user.section.orders
    path = tmp_path / "orders"
    ask(user, path).xlsx_action.trigger()
    path = tmp_path / "orders.xlsx"
    user.until(lambda: path.exists() and str(path) in user.said[-1])
    sheet = openpyxl.load_workbook(path).active
    row = next(row for row in user.practice.office.orders.rows(page.table.model.ids) if row.total is not None)
    place = list(page.table.model.ids).index(row.row_id) + 2
    by_name = {column.name: number + 1 for number, column in enumerate(page.table.columns)}
    assert sheet.cell(place, by_name["order_id"]).value == row.order_id
    assert Decimal(str(sheet.cell(place, by_name["total"]).value)) == Decimal(row.total) / 10_000
    created = sheet.cell(place, by_name["created"]).value
    assert created.strftime("%Y-%m-%d %H:%M") == wording.local(row.created).strftime("%Y-%m-%d %H:%M")


def test_separator_is_a_choice_that_stays(language, user, tmp_path: Path) -> None:
    """The separator is chosen in the menu and kept for the next export."""
    button = ask(user, tmp_path / "a.csv")
    button._mark()
    assert [action.data() for action in button._group.actions() if action.isChecked()] == [";"]
    next(action for action in button._group.actions() if action.data() == ",").trigger()
    assert user.practice.office.settings.csv_separator == ","
    button.csv_action.trigger()
    user.until((tmp_path / "a.csv").exists)
    assert "," in (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[0]


def test_refused_file_is_told_in_a_card(language, user, tmp_path: Path) -> None:
    """A file that cannot be written: the card over the table says why, until it is closed; the table stays usable."""
    button = ask(user, tmp_path / "no such folder" / "a.csv")
    button.csv_action.trigger()
    card = user.section.orders.export_card
    user.until(card.isVisible)
    assert card.note.text == wording.sentence(
        FileTrouble("file_not_writable", path=str(tmp_path / "x"))
    ).in_one_line or (card.note.text)
    assert button.isEnabled()
    card.close_button.click()
    assert not card.isVisible()


def test_nothing_is_written_where_no_file_was_named(user, tmp_path: Path, window_settings: QSettings) -> None:
    """Leaving the file dialog exports nothing."""
    button = user.section.orders.export_button
    asked: list[str] = []
    button.ask_file = lambda proposed, kinds: asked.append(proposed) or ""
    button.csv_action.trigger()
    assert button.isEnabled()
    assert asked[0].endswith(".csv")
    assert "FVSAMAZON" in asked[0]
    assert window_settings.value("export/folder") is None


@pytest.mark.parametrize("place", [1, 2, 3])
def test_every_page_exports(language, user, tmp_path: Path, place: int) -> None:
    """Lines, held orders and the log are exported too."""
    user.section.tabs.setCurrentIndex(place)
    page = user.section.pages[place]
    user.settle(page.table)
    path = tmp_path / f"{place}.csv"
    page.export_button.ask_file = lambda proposed, kinds: str(path)
    page.export_button.csv_action.trigger()
    user.until(lambda: path.exists() and str(path) in user.said[-1])
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file, delimiter=";"))) - 1 == page.table.model.rowCount()
