"""What a table shows, written to a CSV or XLSX file that Excel opens rightly and that never runs anything.

CSV: UTF-8 with BOM, lines end as Windows' do. Beside ";" amounts have a decimal comma, beside "," and tab a point: so
each opens as numbers in the Excel that uses this separator. A text that a spreadsheet would take for a formula (it
begins with "=", "+", "-" or "@") gets an apostrophe in front, for a title on Amazon may be written by a stranger;
whoever reads the file by program takes one apostrophe away before these signs. In XLSX every text is exact.
"""

import contextlib
import csv
import errno
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, Protocol, TextIO
from zoneinfo import ZoneInfo

import xlsxwriter  # type: ignore[import-untyped]  # the library brings no types
import xlsxwriter.exceptions  # type: ignore[import-untyped]  # the library brings no types
from xlsxwriter.format import Format  # type: ignore[import-untyped]  # the library brings no types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # the library brings no types

from fvsestore_gui.errors import FileTrouble
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.words import safe_text
from fvsestore_gui.progress import Progress

#: times are written as the accountant's own
VILNIUS = ZoneInfo("Europe/Vilnius")
#: rows read at once
_CHUNK = 500
#: a sheet's own limit, its header taken off
_SHEET_ROWS = 1_048_575
_CELL_LETTERS = 32_767
#: a spreadsheet's numbers are doubles: up to 15 digits they are exact
_EXACT_DIGITS = 15
_SURROGATE = re.compile("[\ud800-\udfff]")

Cell = str | int | Decimal | datetime | None


class Rows(Protocol):
    """What is exported: the part of a listing that is needed here."""

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> Sequence[int]: ...
    def rows(self, ids: Sequence[int]) -> Sequence[Any]: ...


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column: its title, how its cell is made of a row, and what it is.

    `kind` "money": Decimal, written with as many decimals as it has (JPY 19940, 22.495). "time": aware datetime.
    """

    title: str
    cell: Callable[[Any], Cell]
    kind: Literal["text", "money", "number", "time"] = "text"


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """`written` of `rows` rows are in the file."""

    written: int
    rows: int


def export(
    listing: Rows,
    shown: Filter,
    sort: Sort,
    columns: Sequence[ExportColumn],
    path: Path,
    progress: Progress,
    *,
    separator: str = ";",
) -> int:
    """Write the rows of `listing` that pass `shown` to `path`, as XLSX where its name ends so, else as CSV.

    The file is made in a folder beside and put in place when it is whole. Returns the rows written. Raises FileTrouble,
    Cancelled, DatabaseTrouble; the half-made file is then removed, and what stood at `path` before is untouched.
    """
    write = _write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv
    with translated(path):
        look_at_target(path)
    ids = listing.ids(shown, sort)
    with (
        translated(path),
        tempfile.TemporaryDirectory(
            prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as folder,
    ):
        beside = Path(folder) / "export"
        written = write(beside, _chunks(listing, ids, progress), columns, separator)
        beside.replace(path)
    progress.show(ExportProgress(written, written))
    return written


def _chunks(listing: Rows, ids: Sequence[int], progress: Progress) -> Iterator[Sequence[Any]]:
    for start in range(0, len(ids), _CHUNK):
        progress.report(ExportProgress(start, len(ids)))
        yield listing.rows(ids[start : start + _CHUNK])
    progress.check()


# -- CSV ---------------------------------------------------------------------------------------------------------


def _write_csv(path: Path, chunks: Iterator[Sequence[Any]], columns: Sequence[ExportColumn], separator: str) -> int:
    written = 0
    file: TextIO
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow([safe_text(column.title) for column in columns])
        for rows in chunks:
            writer.writerows([_csv_cell(column, row, separator) for column in columns] for row in rows)
            written += len(rows)
        file.flush()
        os.fsync(file.fileno())
    return written


def _csv_cell(column: ExportColumn, row: object, separator: str) -> str:
    value = column.cell(row)
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{local(value):%Y-%m-%d %H:%M:%S}"
    if isinstance(value, Decimal):
        plain = format(value, "f")
        return plain.replace(".", ",") if separator == ";" else plain
    return safe_text(value) if isinstance(value, str) else str(value)


def local(moment: datetime) -> datetime:
    """A UTC time as Vilnius' wall clock shows it, without a zone."""
    return moment.astimezone(VILNIUS).replace(tzinfo=None)


# -- XLSX --------------------------------------------------------------------------------------------------------


def _write_xlsx(path: Path, chunks: Iterator[Sequence[Any]], columns: Sequence[ExportColumn], separator: str) -> int:
    # By an open file, so that a full or refusing disk is an OSError of our own, and the name's ending does not matter.
    with path.open("w+b") as file:
        book = xlsxwriter.Workbook(file, {"constant_memory": True, "tmpdir": str(path.parent)})
        try:
            written = _Book(book, columns).write(chunks)
            book.close()
        except BaseException:
            _let_go(book)
            raise
        file.flush()
        os.fsync(file.fileno())
    return written


def _let_go(book: xlsxwriter.Workbook) -> None:
    # The library keeps each sheet in a temporary file; Windows removes none that is open.
    for sheet in book.worksheets():
        if sheet.row_data_fh is not None:
            sheet.row_data_fh.close()
    # nothing more is wanted of it, else the library warns when the object goes
    book.fileclosed = True


class _Book:
    """The sheets of one file: titles frozen and filtered, columns as wide as what the first rows hold."""

    def __init__(self, book: xlsxwriter.Workbook, columns: Sequence[ExportColumn]) -> None:
        self._book = book
        self._columns = columns
        self._title = book.add_format({"bold": True, "bottom": 1, "valign": "vcenter"})
        self._time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._text = book.add_format({"num_format": "@"})
        self._money: dict[int, Format] = {}
        self._sheet: Worksheet | None = None
        self._row = 0

    def write(self, chunks: Iterator[Sequence[Any]]) -> int:
        written = 0
        for rows in chunks:
            cells = [[column.cell(row) for column in self._columns] for row in rows]
            for row_cells in cells:
                if self._sheet is None or self._row == _SHEET_ROWS:
                    self._end_sheet()
                    self._sheet = self._begin_sheet(cells)
                self._row += 1
                for position, cell in enumerate(row_cells):
                    self._write_cell(self._sheet, position, cell)
            written += len(rows)
        if self._sheet is None:
            self._sheet = self._begin_sheet([])
        self._end_sheet()
        return written

    def _begin_sheet(self, sample: list[list[Cell]]) -> Worksheet:
        sheet = self._book.add_worksheet()
        sheet.freeze_panes(1, 0)
        for position, column in enumerate(self._columns):
            shown = [column.title, *(_shown(row[position]) for row in sample[:200])]
            sheet.set_column(position, position, min(60.0, max(8.0, 1.1 * max(map(len, shown)) + 3)))
            sheet.write_string(0, position, column.title, self._title)
        self._row = 0
        return sheet

    def _end_sheet(self) -> None:
        if self._sheet is not None and self._columns:
            self._sheet.autofilter(0, 0, self._row, len(self._columns) - 1)

    def _write_cell(self, sheet: Worksheet, position: int, cell: Cell) -> None:
        if cell is None:
            return
        if isinstance(cell, datetime):
            sheet.write_datetime(self._row, position, local(cell), self._time)
        elif isinstance(cell, Decimal | int) and _is_exact(cell):
            look = self._decimals(-min(0, int(cell.as_tuple().exponent))) if isinstance(cell, Decimal) else None
            sheet.write_number(self._row, position, float(cell) if isinstance(cell, Decimal) else cell, look)
        else:
            text = _SURROGATE.sub("\ufffd", cell if isinstance(cell, str) else _plain(cell))
            if len(text) > _CELL_LETTERS:
                text = text[: _CELL_LETTERS - 1] + "…"
            sheet.write_string(self._row, position, text, self._text)

    def _decimals(self, digits: int) -> Format:
        if digits not in self._money:
            look = "#,##0." + "0" * digits if digits else "#,##0"
            self._money[digits] = self._book.add_format({"num_format": look})
        return self._money[digits]


def _is_exact(number: Decimal | int) -> bool:
    digits = len(number.normalize().as_tuple().digits) if isinstance(number, Decimal) else len(str(abs(number)))
    return digits <= _EXACT_DIGITS and (not isinstance(number, Decimal) or number.is_finite())


def _plain(cell: Decimal | int | date) -> str:
    return format(cell, "f") if isinstance(cell, Decimal) else str(cell)


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return "2026-11-22 16:51:00"
    if isinstance(cell, Decimal):
        return f"{cell:,f}"
    return str(cell)[:60]


# -- the file itself ---------------------------------------------------------------------------------------------


def look_at_target(path: Path) -> None:
    """Before thousands of rows are written: is it open in Excel, or not to be written to? Raises OSError."""
    if path.exists():
        with path.open("r+b"):
            pass


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """What goes wrong inside with the file at `path` is raised as FileTrouble."""
    try:
        yield
    except xlsxwriter.exceptions.XlsxFileError as error:
        inner = error.__context__ if isinstance(error.__context__, OSError) else None
        raise _trouble(path, inner) from None
    except OSError as error:
        raise _trouble(path, error) from None


def _trouble(path: Path, error: OSError | None) -> FileTrouble:
    number = error.errno if error else None
    windows = getattr(error, "winerror", None)
    detail = errno.errorcode.get(number or 0, "") + (f" {windows}" if windows else "")
    if number in (errno.ENOSPC, errno.EDQUOT) or windows in (39, 112):
        return FileTrouble("file_disk_full", path=str(path), detail=detail)
    # 32, 33: another program holds it; 5 is given when it is to be replaced while open
    if windows in (32, 33) or (windows == 5 and path.is_file() and os.access(path, os.W_OK)):
        return FileTrouble("file_open_elsewhere", path=str(path), detail=detail)
    return FileTrouble("file_not_writable", path=str(path), detail=detail)
