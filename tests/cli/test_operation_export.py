"""`fvsestore operations export`: from the practice shop's orders to files, and to none of them twice."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from xml.etree.ElementTree import parse

import msgspec
import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.model.vat import VatRule
from fvsestore_gui.office_practice import open_practice
from fvsestore_gui.paths import Paths
from tests.cli.conftest import Run

CHOICES = (
    "client=AMZDE",
    "series=AMZ",
    "fba.warehouse=FBADE",
    "fba.stock_country=DE",
    "fbm.warehouse=CENTR",
    "shipping_service=PRISTATYMAS",
    "gift_wrap_service=PAKAVIMAS",
    "discount_as=line",
    "rate_source=lb",
    "file_operation_type=PARD",
    "file_journal=PARD",
)
PERIOD = ("--from", "2020-01-01", "--until", "2030-01-01")


@pytest.fixture
def ready(practice: Run, tmp_path: Path) -> Run:
    """Orders of the last days, everything chosen, every SKU on one product, the usual VAT rows confirmed."""
    assert practice("orders", "import", "FVSAMAZON", "--days", "60", speed=500).code in (0, 1)
    assert practice("operations", "settings", "set", "FVSAMAZON", *CHOICES).code == 0
    assert practice("operations", "rates", "FVSAMAZON", "--from", "2020-01-01").code == 0
    office, shop = open_practice(Paths.for_user(tmp_path / "duomenys ąž", practice=True))
    try:
        finvalda = office.finvalda
        settings = finvalda.settings("FVSAMAZON")
        cards = msgspec.structs.replace(settings.cards, fallback_product="PREKE01")
        finvalda.save_settings("FVSAMAZON", msgspec.structs.replace(settings, cards=cards))
        rules = finvalda.fill_vat_rules("FVSAMAZON", oss=True, stocks=("DE",))
        finvalda.save_vat_rules("FVSAMAZON", with_codes(rules))
        usable = [rule for rule in finvalda.vat_rules("FVSAMAZON") if rule.rate is not None]
        finvalda.confirm_vat_rules("FVSAMAZON", usable)
    finally:
        office.close()
        shop.stop()
    return practice


def with_codes(rules: Sequence[VatRule]) -> list[VatRule]:
    """The rows with a code of their own where Finvalda's codes are not known."""
    return [
        msgspec.structs.replace(rule, vat_code=rule.vat_code or f"P{number:03}") for number, rule in enumerate(rules)
    ]


def total_of(path: Path | str) -> Decimal:
    return sum(
        (
            Decimal(line.findtext(name) or "0")
            for line in parse(path).iter("eilute")
            for name in ("suma_l", "suma_pvml")
        ),
        Decimal(0),
    )


def test_orders_become_a_file_once(ready: Run, tmp_path: Path) -> None:
    """A file in a folder with all that is ready, what is held told with its reason; the second time no file at all."""
    folder = tmp_path / "Finvaldai"
    folder.mkdir()
    first = ready("operations", "export", "FVSAMAZON", *PERIOD, "--to", folder, "--json")
    assert first.data.keys() == KEYS["file_export"].keys()
    assert first.data["documents"] > 20, first.data["counts"]
    assert (first.code, first.data["number"]) == (1 if first.data["counts"].get("held") else 0, 1)
    assert all(one["code"] for one in first.data["outcomes"] if one["state"] == "held")
    numbers = [one.text for one in parse(first.data["path"]).iter("dokumentas")]
    assert len(numbers) == len(set(numbers)) == first.data["documents"]
    second = ready("operations", "export", "FVSAMAZON", *PERIOD, "--to", folder, "--json")
    assert (second.data["number"], second.data["documents"]) == (None, 0)
    assert second.data["counts"]["already"] == first.data["documents"]
    assert len(list(folder.iterdir())) == 1
    listed = ready("operations", "files", "FVSAMAZON", "--json").data
    assert [(one["number"], one["documents"]) for one in listed] == [(1, first.data["documents"])]


def test_lines_and_the_file_say_the_same(ready: Run, tmp_path: Path) -> None:
    """Lines for any program, in CSV, add up to what the import file holds, and mark nothing."""
    lines, file = tmp_path / "eilutes.csv", tmp_path / "failas.xml"
    made = ready("operations", "export", "FVSAMAZON", *PERIOD, "--to", lines, "--separator", ",", "--json")
    assert (made.code, made.data["path"]) == (0, str(lines))
    rows = [row.split(",") for row in lines.read_text(encoding="utf-8-sig").splitlines()]
    assert len(rows) == made.data["lines"] + 1
    assert ready("operations", "export", "FVSAMAZON", *PERIOD, "--to", file).code in (0, 1)
    column = rows[0].index("Gross EUR") - len(rows[0])  # from the end: a title may hold a comma
    assert sum((Decimal(row[column]) for row in rows[1:]), Decimal(0)) == total_of(file)


def test_where_it_goes_must_be_clear(practice: Run, tmp_path: Path) -> None:
    """Another ending, a separator for no CSV, neither period nor orders: refused before anything is written."""
    for arguments in (
        (*PERIOD, "--to", tmp_path / "failas.txt"),
        (*PERIOD, "--to", tmp_path / "failas.xml", "--separator", ","),
        ("--to", tmp_path / "failas.xml"),
    ):
        assert practice("operations", "export", "FVSAMAZON", *arguments).code == 2
    assert not list(tmp_path.glob("failas*"))
