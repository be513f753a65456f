"""`fvsestore products`: SKUs of imported orders get their products, one by one and by file."""

from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS


@pytest.fixture
def imported(practice: Any) -> Any:
    """The practice shop's orders of a week."""
    assert practice("orders", "import", "FVSAMAZON", "--days", "7", speed=1000).code in (0, 1)
    return practice


def open_skus(imported: Any) -> list[str]:
    return [row["sku"] for row in imported("products", "list", "FVSAMAZON", "--unmatched", "--json").data]


def test_unmatched_skus_are_a_worklist(imported: Any) -> None:
    """They are listed with the orders that wait for them, and the exit code says that something waits."""
    listed = imported("products", "list", "FVSAMAZON", "--unmatched")
    assert listed.code == 1
    assert "UNMATCHED" in listed.out
    assert "orders wait for them" in listed.err
    rows = imported("products", "list", "FVSAMAZON", "--json").data
    assert [list(row) for row in rows] == [list(KEYS["sku"])] * len(rows)
    assert rows[0]["matched_by"] == "none"
    assert rows[0]["orders"] > 0


def test_an_sku_is_mapped_and_taken_out_again(imported: Any) -> None:
    """A product, a bundle with quantities and parts; what is taken out is open again."""
    sku = open_skus(imported)[0]
    told = imported("products", "map", "FVSAMAZON", sku, "KITOS", "--json").data
    assert (told["matched_by"], told["in_table"]) == ("table", True)
    bundle = imported("products", "map", "FVSAMAZON", sku, "KITOS=1@0.4", "DEZE-M=2.5@0.6", "--reduced", "--json").data
    assert bundle["components"] == [
        {"product": "KITOS", "quantity": "1", "share": "0.4"},
        {"product": "DEZE-M", "quantity": "2.5", "share": "0.6"},
    ]
    assert (bundle["matched_by"], bundle["rate_class"]) == ("bundle", "reduced")
    assert "DEZE-M=2.5" in imported("products", "list", "FVSAMAZON", "--text", "deze-m").out
    assert sku not in open_skus(imported)
    assert imported("products", "unmap", "FVSAMAZON", sku).code == 0
    assert sku in open_skus(imported)
    again = imported("products", "unmap", "FVSAMAZON", sku, "--json")
    assert (again.code, again.data["error"]["code"]) == (2, "mapping_absent")


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("KITOS=0",), "mapping_quantity"),
        (("KITOS=1@0.5", "DEZE-M=1@0.4"), "mapping_shares_sum"),
        (("A" * 21,), "mapping_product_long"),
        (("KITOS", "kitos"), "mapping_product_twice"),
        (("NERA",), "mapping_product_unknown"),
        (("KITOS=x",), "usage"),
    ],
)
def test_what_cannot_be_is_refused(practice: Any, parts: tuple[str, ...], code: str) -> None:
    """A wrong quantity, parts that make no whole, a name in place of a code: said, and nothing is kept."""
    told = practice("products", "map", "FVSAMAZON", "SKU-1", *parts, "--json")
    assert (told.code, told.data["error"]["code"]) == (2, code)
    assert practice("products", "list", "FVSAMAZON", "--json").data == []


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_table_is_filled_in_elsewhere_and_read_back(imported: Any, tmp_path: Path, suffix: str) -> None:
    """Export, fill in, import: what was open is matched; the same file again changes nothing."""
    path = tmp_path / f"prekės.{suffix}"
    assert imported("products", "export", "FVSAMAZON", "--to", path, "--json").data["rows"] > 3
    skus = open_skus(imported)
    told = imported("products", "import", "FVSAMAZON", path, "--json").data
    assert (told["new"], told["changed"], told["empty"]) == (0, 0, len(skus))
    filled = tmp_path / "pildyta.csv"
    lines = [f"{sku};KITOS" for sku in skus]
    filled.write_text("\n".join(["SKU;Finvaldos kodas", *lines]), encoding="utf-8")
    told = imported("products", "import", "FVSAMAZON", filled, "--json").data
    assert list(told) == list(KEYS["products_import"])
    assert (told["ok"], told["new"]) == (True, len(skus))
    assert open_skus(imported) == []
    assert imported("products", "list", "FVSAMAZON").code == 0
    assert imported("products", "import", "FVSAMAZON", filled, "--json").data["same"] == len(skus)
    assert imported("products", "export", "FVSAMAZON", "--to", path).code == 0
    told = imported("products", "import", "FVSAMAZON", path, "--json").data
    assert (told["new"], told["changed"], told["empty"]) == (0, 0, 0)


def test_a_faulty_file_changes_nothing(practice: Any, tmp_path: Path) -> None:
    """Every fault is told with its line; the good lines beside it are not taken either."""
    path = tmp_path / "prekės.csv"
    path.write_text("SKU;Product;Quantity\nA;KITOS;1\nB;DEZE-M;daug\n;KITOS;1\n", encoding="utf-8")
    told = practice("products", "import", "FVSAMAZON", path)
    assert told.code == 2
    assert "line 3: daug is no quantity for B." in told.err
    assert "2 faults; nothing was taken." in told.err
    assert practice("products", "list", "FVSAMAZON", "--json").data == []
