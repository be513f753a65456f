"""The table of SKUs and products as a file: read whole or not at all, each faulty line named.

A file has a line of titles; SKU and product are needed, quantity, share and rate class may stand beside, everything
else is left alone. Several lines of one SKU are a bundle. What `exporting` writes is read back as it was.
"""

import csv
import io
import itertools
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import msgspec
import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from fvsestore_gui.errors import Fact, FileTrouble, FvsError, MappingWrong
from fvsestore_gui.model.card_codes import PRODUCT_CODE, code_key
from fvsestore_gui.model.products import Component, LineTrouble, MappingImport, ProductMapping
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.model.words import search_key
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.matching import ProductBook

#: more is no table of products
_MOST_LINES = 100_000
#: a workbook is a ZIP: what unpacks to more was made to fill the memory
_MOST_UNPACKED = 200_000_000
_CHARSETS = ("utf-8-sig", "cp1257")
_SEPARATORS = (";", "\t", ",")
#: an apostrophe that `exporting` put before what a spreadsheet would take for a formula
_GUARDED = re.compile(r"'(?='*\s*[=+\-@\t\r\n＝＋－＠])")
#: what a spreadsheet makes of a long number
_POWERS = re.compile(r"\d+([.,]\d+)?E\+\d+", re.IGNORECASE)
_PLAIN_NUMBER = re.compile(r"\d+")

#: what a column may be called, in either language, without case and accents
_TITLES: dict[str, frozenset[str]] = {
    "sku": frozenset({"sku", "seller sku", "seller-sku", "pardavejo sku"}),
    "product": frozenset({"product", "finvalda code", "finvaldos kodas", "preke", "prekes kodas", "product code"}),
    "quantity": frozenset({"quantity", "kiekis"}),
    "share": frozenset({"share", "share of the price", "kainos dalis", "dalis"}),
    "rate_class": frozenset({"rate class", "vat rate", "tarifas", "pvm tarifas"}),
}
_RATE_CLASSES = {
    "": RateClass.STANDARD,
    "standard": RateClass.STANDARD,
    "standartinis": RateClass.STANDARD,
    "reduced": RateClass.REDUCED,
    "lengvatinis": RateClass.REDUCED,
}


@dataclass(slots=True)
class _Read:
    """One SKU as its lines say."""

    first_line: int
    components: list[Component] = field(default_factory=list)
    counted: list[bool] = field(default_factory=list)
    rate_classes: set[RateClass] = field(default_factory=set)
    empty: bool = False


def check(mapping: ProductMapping, book: ProductBook) -> MappingWrong | None:
    """What is wrong with a row of the table, None when nothing is."""
    sku = mapping.sku
    if not sku.strip():
        return MappingWrong("mapping_sku_missing")
    if not mapping.components:
        return MappingWrong("mapping_product_missing", sku=sku)
    seen: set[str] = set()
    for part in mapping.components:
        key = code_key(part.product)
        if not key:
            return MappingWrong("mapping_product_missing", sku=sku)
        if len(key) > PRODUCT_CODE:
            return MappingWrong("mapping_product_long", sku=sku, product=part.product, most=PRODUCT_CODE)
        if book.knows(part.product) is False:
            return MappingWrong("mapping_product_unknown", sku=sku, product=part.product)
        if key in seen:
            return MappingWrong("mapping_product_twice", sku=sku, product=part.product)
        seen.add(key)
        if not part.quantity.is_finite() or not 0 < part.quantity < 1_000_000:
            return MappingWrong("mapping_quantity", sku=sku, value=str(part.quantity))
        if part.share is not None and not (part.share.is_finite() and 0 <= part.share <= 1):
            return MappingWrong("mapping_share", sku=sku, value=str(part.share))
    shares = [part.share for part in mapping.components if part.share is not None]
    if shares and (len(shares) < len(mapping.components) or sum(shares) != 1):
        return MappingWrong("mapping_shares_sum", sku=sku, value=f"{sum(shares):f}")
    return None


def tidied(mapping: ProductMapping, book: ProductBook) -> ProductMapping:
    """The row with products written as Finvalda writes them."""
    components = tuple(msgspec.structs.replace(part, product=book.written(part.product)) for part in mapping.components)
    return msgspec.structs.replace(mapping, components=components)


def read_mappings(
    path: Path, book: ProductBook, known: Iterable[str], progress: Progress
) -> tuple[list[ProductMapping], MappingImport]:
    """What of a file is to be saved, and how it compares with the table. With `troubles` nothing is to be saved.

    `known` are all SKUs that were sold or stand in the table. Raises FileTrouble, MappingWrong("mapping_file_…").
    """
    lines = _lines(path)
    titles = next(lines, None)
    if titles is None:
        raise MappingWrong("mapping_file_empty", path=str(path))
    places = _places(titles[1], path)
    troubles: list[LineTrouble] = []
    found: dict[str, _Read] = {}
    skus = frozenset(known)
    numbers = frozenset(sku.lstrip("0") for sku in skus if _PLAIN_NUMBER.fullmatch(sku))
    for number, cells in itertools.islice(lines, _MOST_LINES + 1):
        if number > _MOST_LINES:
            raise MappingWrong("mapping_file_long", path=str(path), most=_MOST_LINES)
        progress.check()
        if not any(cells):
            continue
        try:
            _take(number, {name: _cell(cells, place) for name, place in places.items()}, found, skus, numbers)
        except FvsError as error:
            troubles.append(LineTrouble(number, error.code, error.facts))
    wanted: list[ProductMapping] = []
    counts: Counter[str] = Counter()
    # of an SKU with a faulty line the others say nothing yet
    faulty = {trouble.facts.get("sku") for trouble in troubles}
    for sku, read in found.items():
        if sku in faulty:
            continue
        outcome, mapping, trouble = _compared(sku, read, book)
        if trouble is not None:
            troubles.append(LineTrouble(read.first_line, trouble.code, trouble.facts))
            continue
        counts[outcome] += 1
        if mapping is not None:
            wanted.append(mapping)
    if troubles:
        return [], MappingImport(troubles=tuple(sorted(troubles, key=lambda trouble: trouble.line)))
    return wanted, MappingImport(counts["new"], counts["changed"], counts["same"], counts["empty"])


def _take(
    number: int,
    cells: dict[str, str],
    found: dict[str, _Read],
    known: frozenset[str],
    known_numbers: frozenset[str],
) -> None:
    """One line of the file. Raises MappingWrong."""
    sku, product = cells["sku"], cells["product"]
    if not sku:
        raise MappingWrong("mapping_sku_missing")
    if sku not in known and _POWERS.fullmatch(sku):
        raise MappingWrong("mapping_sku_mangled", sku=sku)
    if sku not in known and _PLAIN_NUMBER.fullmatch(sku) and sku.lstrip("0") in known_numbers:
        # without the leading zeros that a spreadsheet took away
        raise MappingWrong("mapping_sku_mangled", sku=sku)
    read = found.setdefault(sku, _Read(number))
    if not product:
        read.empty = True
        return
    quantity, share = cells.get("quantity", ""), cells.get("share", "")
    rate_class = _RATE_CLASSES.get(search_key(cells.get("rate_class", "")))
    if rate_class is None:
        raise MappingWrong("mapping_rate_class", sku=sku, value=cells["rate_class"])
    counted = _number(quantity)
    if quantity and counted is None:
        raise MappingWrong("mapping_quantity", sku=sku, value=quantity)
    part = _share(share)
    if share and part is None:
        raise MappingWrong("mapping_share", sku=sku, value=share)
    read.components.append(Component(product, Decimal(1) if counted is None else counted, part))
    read.counted.append(counted is not None)
    read.rate_classes.add(rate_class)


def _compared(sku: str, read: _Read, book: ProductBook) -> tuple[str, ProductMapping | None, MappingWrong | None]:
    """Whether an SKU is new, changed, same or empty; the row to be saved; or what is wrong."""
    if read.empty and read.components:
        return "", None, MappingWrong("mapping_product_missing", sku=sku)
    if read.empty:
        return "empty", None, None
    if len(read.components) > 1 and not all(read.counted):
        return "", None, MappingWrong("mapping_bundle_quantity", sku=sku)
    if len(read.rate_classes) > 1:
        return "", None, MappingWrong("mapping_rate_classes", sku=sku)
    now, before = book.match(sku), book.mapping(sku)
    mapping = ProductMapping(
        sku=sku,
        components=tuple(read.components),
        rate_class=read.rate_classes.pop(),
        revision=before.revision if before is not None else 0,
    )
    trouble = check(mapping, book)
    if trouble is not None:
        return "", None, trouble
    mapping = tidied(mapping, book)
    if (now.components, now.rate_class) == (mapping.components, mapping.rate_class):
        # an exported line that came back as it was: also what was found by its code needs no row
        return "same", None, None
    return ("changed" if before is not None else "new"), mapping, None


def _number(text: str) -> Decimal | None:
    """A number with a point or a comma, None for anything else."""
    plain = text.replace("\xa0", "").replace(" ", "").replace(",", ".")
    if not re.fullmatch(r"\d{1,12}(\.\d{1,6})?", plain):
        return None
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def _share(text: str) -> Decimal | None:
    """A part of the price: "0.4", "0,4" or "40 %"."""
    per_cent = text.endswith("%")
    number = _number(text.removesuffix("%"))
    return number / 100 if number is not None and per_cent else number


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _places(titles: Sequence[str], path: Path) -> dict[str, int]:
    """Which column stands where. Raises MappingWrong("mapping_file_columns")."""
    places: dict[str, int] = {}
    for place, title in enumerate(titles):
        for name, spellings in _TITLES.items():
            if search_key(title.strip()) in spellings:
                places.setdefault(name, place)
    missing = [shown for name, shown in (("sku", "SKU"), ("product", "Finvalda")) if name not in places]
    if missing:
        words: dict[str, Fact] = {"path": str(path), "missing": ", ".join(missing)}
        raise MappingWrong("mapping_file_columns", **words)
    return places


# -- the file ----------------------------------------------------------------------------------------------------


def _lines(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Lines with their numbers, every cell as trimmed text. Raises FileTrouble, MappingWrong("mapping_file_kind")."""
    try:
        with path.open("rb") as file:
            beginning = file.read(4)
        if not beginning:
            raise MappingWrong("mapping_file_empty", path=str(path))
        if beginning == b"PK\x03\x04":
            yield from _of_workbook(path)
        else:
            yield from _of_text(path)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise FileTrouble("file_not_readable", path=str(path), detail=detail) from error


def _of_text(path: Path) -> Iterator[tuple[int, list[str]]]:
    if path.stat().st_size > _MOST_UNPACKED:
        raise MappingWrong("mapping_file_long", path=str(path), most=_MOST_LINES)
    text = _decoded(path.read_bytes())
    if text is None or "\0" in text:
        raise MappingWrong("mapping_file_kind", path=str(path))
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for cells in reader:
            yield reader.line_num, [_GUARDED.sub("", cell, count=1).strip() for cell in cells]
    except csv.Error as error:
        raise MappingWrong("mapping_file_kind", path=str(path)) from error


def _decoded(raw: bytes) -> str | None:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    for charset in _CHARSETS:
        try:
            return raw.decode(charset)
        except UnicodeDecodeError:
            continue
    return None


def _of_workbook(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The first sheet."""
    try:
        with zipfile.ZipFile(path) as packed:
            if sum(one.file_size for one in packed.infolist()) > _MOST_UNPACKED:
                raise MappingWrong("mapping_file_long", path=str(path), most=_MOST_LINES)
        with path.open("rb") as file:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            try:
                sheet = book.worksheets[0]
                # a file may claim any size; what stands in it is read
                sheet.reset_dimensions()
                for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                    yield number, [_of_cell(cell) for cell in cells]
            finally:
                book.close()
    except (zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, ValueError, IndexError) as error:
        raise MappingWrong("mapping_file_kind", path=str(path)) from error


def _of_cell(cell: Any) -> str:
    """A cell as text: whole numbers without a point, as people see them."""
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return str(cell).strip()
