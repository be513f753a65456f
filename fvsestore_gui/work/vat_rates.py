"""VAT rates of countries and territories: those the program brings, and a file in the same form that replaces them.

A file is a CSV in UTF-8 with a line of titles: place, area, standard, reduced, valid_from, valid_until, certainty,
rate_as, source. It is taken whole or not at all.
"""

import csv
import io
import re
import tempfile
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

from fvsestore_gui.errors import FileTrouble, VatWrong
from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat import Certainty, VatRate, VatRates
from fvsestore_gui.model.vat_matching import MEMBERS
from fvsestore_gui.paths import resources
from fvsestore_gui.work.exporting import look_at_target, translated

AREAS = ("EU", "OUTSIDE", "HOLD")
_COLUMNS = ("place", "area", "standard", "reduced", "valid_from", "valid_until", "certainty", "rate_as", "source")
_PER_CENT = re.compile(r"\d{1,2}(\.\d{1,2})?")
_PLACE = re.compile(r"[A-Z]{2}(-[A-Z0-9]{2,12})?")
#: no table of rates is longer
_MOST_BYTES = 5_000_000


def built_in() -> VatRates:
    """The rates that came with the program."""
    return VatRates(read(resources() / "vat" / "rates.csv"))


def read(path: Path) -> list[VatRate]:
    """All rates of a file. Raises FileTrouble, VatWrong("vat_rates_…")."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise FileTrouble("file_not_readable", path=str(path), detail=error.strerror or "") from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise VatWrong("vat_rates_kind", path=str(path)) from None
    if len(raw) > _MOST_BYTES or "\0" in text:
        raise VatWrong("vat_rates_kind", path=str(path))
    first = text.split("\n", 1)[0]
    separator = ";" if first.count(";") > first.count(",") else ","
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        titles = [title.strip().casefold() for title in next(lines, [])]
        missing = [name for name in _COLUMNS if name not in titles]
        if missing:
            raise VatWrong("vat_rates_columns", path=str(path), missing=", ".join(missing))
        rates = [
            _rate(path, lines.line_num, {title: cell.strip() for title, cell in zip(titles, cells, strict=False)})
            for cells in lines
            if any(cell.strip() for cell in cells)
        ]
    except csv.Error:
        raise VatWrong("vat_rates_kind", path=str(path)) from None
    _check(path, rates)
    return rates


def write(path: Path, rates: VatRates) -> None:
    """Put all rates into a file that `read` reads back. Raises FileTrouble."""
    with translated(path):
        look_at_target(path)
        with tempfile.TemporaryDirectory(
            prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as folder:
            beside = Path(folder) / "rates"
            with beside.open("w", encoding="utf-8-sig", newline="") as file:
                lines = csv.writer(file)
                lines.writerow(_COLUMNS)
                lines.writerows(_cells(rate) for rate in rates.all)
            beside.replace(path)


def _cells(rate: VatRate) -> tuple[str, ...]:
    return (
        rate.place,
        rate.area,
        format(rate.standard, "f"),
        " ".join(format(one, "f") for one in rate.reduced),
        "" if rate.valid_from is None else rate.valid_from.isoformat(),
        "" if rate.valid_until is None else rate.valid_until.isoformat(),
        rate.certainty.value,
        rate.rate_as,
        rate.source,
    )


def _rate(path: Path, line: int, cells: dict[str, str]) -> VatRate:
    def wrong(column: str) -> VatWrong:
        return VatWrong("vat_rates_line", path=str(path), line=line, column=column, value=cells.get(column, ""))

    def day(column: str) -> date | None:
        if not cells[column]:
            return None
        try:
            return date.fromisoformat(cells[column])
        except ValueError:
            raise wrong(column) from None

    for column in _COLUMNS:
        if column not in cells:
            raise wrong(column)
    reduced = cells["reduced"].split()
    if not _PLACE.fullmatch(cells["place"]):
        raise wrong("place")
    if cells["rate_as"] and not _PLACE.fullmatch(cells["rate_as"]):
        raise wrong("rate_as")
    if cells["area"] not in AREAS:
        raise wrong("area")
    if not _PER_CENT.fullmatch(cells["standard"]):
        raise wrong("standard")
    if not all(_PER_CENT.fullmatch(one) for one in reduced):
        raise wrong("reduced")
    if cells["certainty"] not in {one.value for one in Certainty}:
        raise wrong("certainty")
    valid_from, valid_until = day("valid_from"), day("valid_until")
    if valid_from is not None and valid_until is not None and valid_until < valid_from:
        raise wrong("valid_until")
    return VatRate(
        place=cells["place"],
        area=cells["area"],
        standard=Decimal(cells["standard"]),
        reduced=tuple(Decimal(one) for one in reduced),
        valid_from=valid_from,
        valid_until=valid_until,
        certainty=Certainty(cells["certainty"]),
        source=cells["source"],
        rate_as=cells["rate_as"],
    )


def _check(path: Path, rates: Iterable[VatRate]) -> None:
    """Every member state and territory must be known, and none twice on a day: else orders would be taxed by luck."""
    ends: dict[str, date] = {}
    for rate in VatRates(rates).all:
        if rate.place in ends and (rate.valid_from or date.min) <= ends[rate.place]:
            raise VatWrong("vat_rates_twice", path=str(path), place=rate.place)
        ends[rate.place] = rate.valid_until or date.max
    missing = sorted((MEMBERS | TERRITORIES.keys()) - ends.keys())
    if missing:
        raise VatWrong("vat_rates_missing", path=str(path), places=", ".join(missing))
