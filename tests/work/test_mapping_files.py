"""The table of SKUs and products from a file: whole or not at all, every faulty line named."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from fvsestore_gui.errors import Cancelled, FileTrouble, MappingWrong
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.posting_settings import CardSettings
from fvsestore_gui.model.products import Component, MappingImport, ProductMapping, SoldSku
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.exporting import ExportColumn, export
from fvsestore_gui.work.mapping_files import read_mappings
from fvsestore_gui.work.matching import ProductBook
from fvsestore_gui.work.sku_listing import MappingLines, SkuListing

KNOWN = ("LN-ŠEP", "RINK", "0012345", "PREKE1", "=SUM(A1)")
BUNDLE = ProductMapping(
    sku="RINK",
    components=(
        Component("PREKE1", Decimal(1), Decimal("0.6")),
        Component("PREKE2", Decimal("2.5"), Decimal("0.4")),
    ),
    rate_class=RateClass.REDUCED,
    revision=4,
)


def book(*mappings: ProductMapping) -> ProductBook:
    products = [ReferenceEntry(ReferenceKind.PRODUCTS, f"PREKE{number}", f"Prekė {number}") for number in range(1, 4)]
    return ProductBook(mappings, products, (), CardSettings())


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str | bytes], Path]:
    def write(text: str | bytes) -> Path:
        path = tmp_path / "lentelė.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def read(path: Path, *mappings: ProductMapping) -> tuple[list[ProductMapping], MappingImport]:
    return read_mappings(path, book(*mappings), KNOWN, Progress())


@pytest.mark.parametrize(
    "text",
    [
        "SKU;Finvaldos kodas;Kiekis\r\nLN-ŠEP;preke2;2\r\n",
        "\ufeffSeller SKU,Name,Product,Quantity\nLN-ŠEP,Šepetys,PREKE2,2\n",
        "sku\tprekė\tkiekis\nLN-ŠEP\t PREKE2 \t2,0\n\t\t\n",
        "SKU;Finvaldos kodas;Kiekis\nLN-ŠEP;PREKE2;2".encode("cp1257"),
        "SKU;Finvaldos kodas;Kiekis\nLN-ŠEP;PREKE2;2".encode("utf-16"),
    ],
)
def test_tables_of_any_office_are_read(written: Callable[[str | bytes], Path], text: str | bytes) -> None:
    """Separator, charset, language and order of the columns are found; the code is as Finvalda writes it."""
    found, report = read(written(text))
    assert found == [ProductMapping(sku="LN-ŠEP", components=(Component("PREKE2", Decimal(2)),))]
    assert report == MappingImport(new=1)


def test_every_faulty_line_is_named_and_nothing_taken(written: Callable[[str], Path]) -> None:
    """One mistake among good lines: all mistakes are listed by line and code, and not one line is taken."""
    found, report = read(
        written(
            "SKU;Product;Quantity;Share;Rate class\n"
            "LN-ŠEP;PREKE1;1;;\n"
            ";PREKE1;1;;\n"
            "A;KAS-TAI;1;;\n"
            "B;PREKE1;-1;;\n"
            "C;PREKE1;1;2;\n"
            "D;PREKE1;1;;nulinis\n"
            "E;PREKE1;1;0,5;\n"
            "E;PREKE2;1;0,4;\n"
            "F;PREKE1;;;\n"
            "F;PREKE2;2;;\n"
            "G;PREKE1;1;;\n"
            "G;PREKE1;1;;\n"
            "1,23E+12;PREKE1;1;;\n"
            "12345;PREKE1;1;;\n"
            f"H;{'P' * 21};1;;\n"
        )
    )
    assert found == []
    assert [(trouble.line, trouble.code) for trouble in report.troubles] == [
        (3, "mapping_sku_missing"),
        (4, "mapping_product_unknown"),
        (5, "mapping_quantity"),
        (6, "mapping_share"),
        (7, "mapping_rate_class"),
        (8, "mapping_shares_sum"),
        (10, "mapping_bundle_quantity"),
        (12, "mapping_product_twice"),
        (14, "mapping_sku_mangled"),
        (15, "mapping_sku_mangled"),
        (16, "mapping_product_long"),
    ]


def test_what_is_the_same_stays_and_what_is_empty_is_left(written: Callable[[str], Path]) -> None:
    """A line that says what is so anyway makes no row, an empty product is left open, a changed one counts as such."""
    here = ProductMapping(sku="LN-ŠEP", components=(Component("PREKE2"),), revision=3)
    found, report = read(written("SKU;Product\nLN-ŠEP;PREKE3\nPREKE1;PREKE1\nRINK;\nNAUJAS;PREKE1\n"), here)
    assert report == MappingImport(new=1, changed=1, same=1, empty=1)
    assert [(row.sku, row.revision) for row in found] == [("LN-ŠEP", 3), ("NAUJAS", 0)]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_an_export_is_read_back_as_it_was(tmp_path: Path, suffix: str) -> None:
    """Export, import: bundles, leading zeros and an SKU that looks like a formula come back unchanged."""
    formula = ProductMapping(sku="=SUM(A1)", components=(Component("PREKE1"),), revision=1)
    zeros = ProductMapping(sku="0012345", components=(Component("PREKE3", Decimal(3)),), revision=1)
    mappings = (BUNDLE, formula, zeros)
    listing = SkuListing(book(*mappings), [SoldSku("LN-ŠEP", "", "Šepetys", 2, (1,))], mappings)
    columns: list[ExportColumn] = [
        ExportColumn("SKU", lambda row: row.sku),
        ExportColumn("Finvaldos kodas", lambda row: row.product),
        ExportColumn("Kiekis", lambda row: row.quantity, "money"),
        ExportColumn("Kainos dalis", lambda row: row.share, "money"),
        ExportColumn("PVM tarifas", lambda row: row.rate_class.value),
    ]
    path = tmp_path / f"prekės{suffix}"
    lines: Any = MappingLines(listing, Filter(1), book(*mappings))
    assert export(lines, Filter(1), Sort("sku"), columns, path, Progress()) == 5
    assert read(path, *mappings) == ([], MappingImport(same=3, empty=1))
    found, report = read(path)
    assert report == MappingImport(new=3, empty=1)
    assert {row.sku: row.components for row in found} == {row.sku: row.components for row in mappings}


def test_numbers_of_a_workbook_are_read_as_people_see_them(tmp_path: Path) -> None:
    """A code that Excel keeps as a number has no point in it."""
    path = tmp_path / "x.xlsx"
    sheet = openpyxl.Workbook()
    rows: list[list[object]] = [["SKU", "Product", "Quantity"], ["LN-ŠEP", "PREKE1", 2.0], [777.0, "PREKE2", 0.5]]
    for row in rows:
        sheet.active.append(row)  # type: ignore[union-attr]  # a new workbook has a sheet
    sheet.save(path)
    found, _ = read(path)
    assert [(row.sku, row.components[0].quantity) for row in found] == [("LN-ŠEP", 2), ("777", Decimal("0.5"))]


def test_what_is_no_table_is_said_to_be_none(tmp_path: Path, written: Callable[[str | bytes], Path]) -> None:
    """A picture, an archive, an empty file, one without our columns: each told apart, none of it taken."""
    archive = tmp_path / "a.xlsx"
    with ZipFile(archive, "w") as packed:
        packed.writestr("a.txt", "a")
    cases = {
        "mapping_file_kind": written(b"\x89PNG\r\n\x1a\n\0\0\0"),
        "mapping_file_empty": tmp_path / "empty.csv",
        "mapping_file_columns": tmp_path / "other.csv",
    }
    cases["mapping_file_empty"].write_bytes(b"")
    cases["mapping_file_columns"].write_text("SKU;Kaina\nA;1\n", encoding="utf-8")
    for code, path in (*cases.items(), ("mapping_file_kind", archive)):
        with pytest.raises(MappingWrong) as caught:
            read(path)
        assert caught.value.code == code
    with pytest.raises(FileTrouble):
        read(tmp_path / "absent.csv")


def test_reading_can_be_cancelled(written: Callable[[str], Path]) -> None:
    """A long file is left at once."""
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_mappings(written("SKU;Product\nA;PREKE1\n"), book(), KNOWN, progress)
