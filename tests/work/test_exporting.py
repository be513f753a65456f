import csv
import errno
import os
import sys
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.errors import Cancelled, DatabaseTrouble, FileTrouble
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.words import safe_text
from fvsestore_gui.progress import Progress
from fvsestore_gui.work import exporting
from fvsestore_gui.work.exporting import ExportColumn, ExportProgress, export

ALL, BY_ID = Filter(store_id=1), Sort("id")
COLUMNS = [
    ExportColumn("Užsakymas", lambda row: row[0]),
    ExportColumn("Suma", lambda row: row[1], "money"),
    ExportColumn("Kiekis", lambda row: row[2], "number"),
    ExportColumn("Sukurtas", lambda row: row[3], "time"),
]
NOON = datetime(2026, 7, 1, 12, 0, 5, tzinfo=UTC)


@dataclass
class Table:
    """Rows in memory that answer like a listing of the database."""

    data: Sequence[Any]
    asked: list[int] = field(default_factory=list)
    fails_at: int | None = None

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        return array("q", range(len(self.data)))

    def rows(self, ids: Sequence[int]) -> list[Any]:
        self.asked.append(len(ids))
        if self.fails_at is not None and ids[-1] >= self.fails_at:
            raise DatabaseTrouble("database_damaged", path="x", detail="")
        return [self.data[number] for number in ids]


class CancelledAfter(Progress):
    def __init__(self, reports: int) -> None:
        super().__init__()
        self.left = reports

    def show(self, state: object) -> None:
        self.left -= 1
        if self.left == 0:
            self.cancel()


class Told(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.states: list[object] = []

    def show(self, state: object) -> None:
        self.states.append(state)


@pytest.fixture
def folder(lithuanian_folder: Callable[[str], Path]) -> Path:
    return lithuanian_folder("Užsakymai už liepą")


def write(path: Path, data: Sequence[Any], separator: str = ";", columns: list[ExportColumn] | None = None) -> int:
    return export(Table(data), ALL, BY_ID, columns or COLUMNS, path, Progress(), separator=separator)


def read_csv(path: Path, separator: str = ";") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def sheet_of(path: Path) -> Any:
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    book.close()
    return sheet


def test_csv_opens_in_lithuanian_excel(folder: Path) -> None:
    """A CSV has a BOM, CRLF, Lithuanian letters, a decimal comma beside the semicolon, and Vilnius' time."""
    path = folder / "liepa.csv"

    assert write(path, [("Šaukštas; „didelis“", Decimal("22.495"), 2, NOON), ("x", None, None, None)]) == 2

    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == 3
    assert read_csv(path) == [
        ["Užsakymas", "Suma", "Kiekis", "Sukurtas"],
        ["Šaukštas; „didelis“", "22,495", "2", "2026-07-01 15:00:05"],
        ["x", "", "", ""],
    ]


@pytest.mark.parametrize("separator", [",", "\t"])
def test_other_separators_keep_the_decimal_point(folder: Path, separator: str) -> None:
    """Beside a comma or a tab an amount has a decimal point, so that the comma is never mistaken."""
    path = folder / "a.csv"
    write(path, [("A,B\tC", Decimal("-1234.50"), 1, NOON)], separator)

    assert read_csv(path, separator)[1] == ["A,B\tC", "-1234.50", "1", "2026-07-01 15:00:05"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+370", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "'=1", '=HYPERLINK("http://x")']
)
def test_a_title_cannot_run_as_a_formula(folder: Path, text: str) -> None:
    """A text that begins like a formula is plain text in the CSV, and one apostrophe taken away gives it back."""
    path = folder / "a.csv"
    write(path, [(text, None, None, None)])

    cell = read_csv(path)[1][0]

    assert cell == f"'{text}"
    assert safe_text("Šaukštas =1") == "Šaukštas =1"


@given(st.text() | st.from_regex(r"'{0,3}\s?[=+@-]?x", fullmatch=True))
def test_guarded_texts_can_be_told_apart(text: str) -> None:
    """The apostrophe can be taken away again without doubt, so no text is lost by it; and nothing guarded can run."""
    guarded = safe_text(text)

    assert (guarded[1:] if guarded[:1] == "'" and safe_text(guarded[1:]) != guarded[1:] else guarded) == text
    assert guarded.lstrip()[:1] not in ("=", "+", "-", "@")


def test_xlsx_has_typed_cells(folder: Path) -> None:
    """In XLSX amounts are numbers with their own decimals, times are times, ids and leading zeros are text."""
    path = folder / "liepa.xlsx"
    rows = [
        ("00123", Decimal("22.495"), 2, NOON),
        ("=1+1", Decimal("19940"), 1, None),
        ("Ąžuolas 日本語", Decimal("44.90"), None, NOON),
    ]

    assert write(path, rows) == 3

    sheet = sheet_of(path)
    assert [cell.value for cell in sheet[1]] == ["Užsakymas", "Suma", "Kiekis", "Sukurtas"]
    assert [cell.value for cell in sheet["A"]][1:] == ["00123", "=1+1", "Ąžuolas 日本語"]
    assert {cell.data_type for cell in sheet["A"]} == {"s"}
    assert [(cell.value, cell.number_format) for cell in sheet["B"]][1:] == [
        (22.495, "#,##0.000"),
        (19940, "#,##0"),
        (44.9, "#,##0.00"),
    ]
    assert sheet["D2"].value == datetime(2026, 7, 1, 15, 0, 5)
    assert sheet["D3"].value is None
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:D4"
    assert sheet.column_dimensions["D"].width > 19


def test_a_number_that_excel_would_round_stays_text(folder: Path) -> None:
    """More than 15 digits are written as text, exactly: a spreadsheet's number would lose the last ones."""
    path = folder / "a.xlsx"
    write(path, [("a", Decimal("12345678901234.5678"), 12345678901234567890, None)])

    sheet = sheet_of(path)
    assert sheet["B2"].value == "12345678901234.5678"
    assert sheet["C2"].value == "12345678901234567890"


def test_texts_that_excel_cannot_hold_are_still_written(folder: Path) -> None:
    """Control signs, half surrogates and texts over the cell's limit do not spoil the file; a cut one shows it."""
    path = folder / "a.xlsx"
    write(path, [("a\x00\x1b", None, None, None), ("\ud83d", None, None, None), ("x" * 40_000, None, None, None)])

    sheet = sheet_of(path)
    assert sheet["A3"].value == "\ufffd"
    assert len(sheet["A4"].value) == 32_767
    assert sheet["A4"].value.endswith("…")
    write(folder / "a.csv", [("\ud83d", None, None, None)])
    assert read_csv(folder / "a.csv")[1][0] == "?"


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_nothing_to_export_is_a_file_with_titles(folder: Path, name: str) -> None:
    """An empty table gives a file with its titles, not an error."""
    assert write(folder / name, []) == 0
    titles = read_csv(folder / name)[0] if name.endswith("csv") else [cell.value for cell in sheet_of(folder / name)[1]]
    assert titles == ["Užsakymas", "Suma", "Kiekis", "Sukurtas"]


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows beyond a sheet's limit stand in a second sheet with the same titles: none is lost."""
    monkeypatch.setattr(exporting, "_SHEET_ROWS", 3)
    path = folder / "a.xlsx"
    write(path, [(str(number), None, None, None) for number in range(7)])

    book = openpyxl.load_workbook(path)
    held = [[cell.value for cell in sheet["A"]] for sheet in book.worksheets]
    book.close()
    assert held == [["Užsakymas", "0", "1", "2"], ["Užsakymas", "3", "4", "5"], ["Užsakymas", "6"]]


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_progress_counts_and_rows_are_read_in_pieces(folder: Path, name: str) -> None:
    """A long export tells where it is, and never holds all rows at once."""
    table, told = Table([(str(number), None, None, None) for number in range(1_200)]), Told()

    assert export(table, ALL, BY_ID, COLUMNS, folder / name, told) == 1_200

    assert table.asked == [500, 500, 200]
    assert told.states == [
        ExportProgress(0, 1200),
        ExportProgress(500, 1200),
        ExportProgress(1000, 1200),
        ExportProgress(1200, 1200),
    ]


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_cancel_leaves_what_was_there(folder: Path, name: str) -> None:
    """Cancel removes the half-made file; the file that stood there before is untouched."""
    path = folder / name
    path.write_bytes(b"before")

    with pytest.raises(Cancelled):
        export(Table([("x", None, None, None)] * 1_200), ALL, BY_ID, COLUMNS, path, CancelledAfter(2))

    assert path.read_bytes() == b"before"
    assert [entry.name for entry in folder.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_failing_database_leaves_no_half_file(folder: Path, name: str) -> None:
    """When the database fails on the way, its own error is told and no half file stays."""
    with pytest.raises(DatabaseTrouble):
        export(Table([("x", None, None, None)] * 1_200, fails_at=600), ALL, BY_ID, COLUMNS, folder / name, Progress())

    assert list(folder.iterdir()) == []


def test_an_old_file_is_replaced(folder: Path) -> None:
    """Exporting again over the same name replaces the file whole."""
    path = folder / "a.csv"
    path.write_text("before " * 1_000, encoding="utf-8")
    write(path, [("x", None, None, None)])

    assert len(read_csv(path)) == 2


def failing_replace(error: OSError) -> Callable[[Path, Path], NoReturn]:
    def replace(self: Path, target: Path) -> NoReturn:
        raise error

    return replace


def windows_error(number: int, code: int) -> OSError:
    error = PermissionError(code, "in use")
    error.winerror = number  # type: ignore[attr-defined]  # Windows alone has it
    return error


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_open_in_excel_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch, winerror: int) -> None:
    """A target that another program holds gives the error that tells to close it there, and leaves no half file."""
    path = folder / "a.xlsx"
    path.write_bytes(b"before")
    monkeypatch.setattr(Path, "replace", failing_replace(windows_error(winerror, errno.EACCES)))

    with pytest.raises(FileTrouble) as caught:
        write(path, [("x", None, None, None)])

    assert caught.value.code == "file_open_elsewhere"
    assert [entry.name for entry in folder.iterdir()] == ["a.xlsx"]


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows refuses to replace an open file")
def test_a_really_open_file_says_so(folder: Path) -> None:
    """The same with a file that is held open in earnest."""
    import msvcrt

    path = folder / "a.csv"
    path.write_bytes(b"before")
    with path.open("r+b") as file:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 6)
        with pytest.raises(FileTrouble) as caught:
            write(path, [("x", None, None, None)])
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 6)

    assert caught.value.code == "file_open_elsewhere"


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def sync(number: int) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", sync)


@pytest.mark.usefixtures("full_disk")
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_full_disk_says_so(folder: Path, name: str) -> None:
    """A full disk is its own error, and no half file stays on it."""
    with pytest.raises(FileTrouble) as caught:
        write(folder / name, [("x", None, None, None)])

    assert caught.value.code == "file_disk_full"
    assert list(folder.iterdir()) == []


def test_a_full_disk_in_the_middle_of_a_sheet(folder: Path) -> None:
    """/dev/full stands for a disk that fills while the file is written: the same error."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(FileTrouble) as caught, exporting.translated(folder / "a.csv"):
        exporting._write_csv(Path("/dev/full"), iter([[("x", None, None, None)] * 9_000]), COLUMNS, ";")

    assert caught.value.code == "file_disk_full"


def test_a_folder_that_is_not_there(folder: Path) -> None:
    """A missing folder, or a folder in place of a file, is an error that asks for another name."""
    for path in (folder / "nėra" / "a.csv", folder):
        with pytest.raises(FileTrouble) as caught:
            write(path, [])
        assert caught.value.code == "file_not_writable"
        assert caught.value.facts["path"] == str(path)
