"""VAT rates of countries: right on every day and in every territory, and never half replaced by a file."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from fvsestore_gui.errors import FileTrouble, VatWrong
from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat_matching import MEMBERS
from fvsestore_gui.paths import resources
from fvsestore_gui.work.vat_rates import built_in, read

TEXT = (resources() / "vat" / "rates.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("place", "day", "standard"),
    [
        ("LT", date(2026, 11, 3), "21"),
        ("EE", date(2025, 6, 30), "22"),
        ("EE", date(2025, 7, 1), "24"),
        ("RO", date(2025, 7, 31), "19"),
        ("RO", date(2025, 8, 1), "21"),
        ("SK", date(2025, 1, 1), "23"),
        ("FI", date(2024, 9, 1), "25.5"),
        ("PT-20", date(2026, 1, 1), "16"),
        ("PT-30", date(2026, 1, 1), "22"),
        ("GR-AEGEAN", date(2026, 1, 1), "24"),
    ],
)
def test_the_standard_rate_of_a_day(place: str, day: date, standard: str) -> None:
    """A change of rate counts from its first day on."""
    found = built_in().of(place, day)
    assert found is not None
    assert found.standard == Decimal(standard)


@pytest.mark.parametrize("day", [date(2024, 1, 1), date(2026, 11, 3)])
def test_every_place_is_inside_or_outside(day: date) -> None:
    """No member state counts as abroad and no territory as a part of its country because a row is missing."""
    rates = built_in()
    assert {place for place in MEMBERS if rates.area(place, None, day) != "EU"} == set()
    for territory, (country, _) in TERRITORIES.items():
        assert rates.area(country, territory, day) == rates.area(territory, territory, day)
    outside = ("ES-CN", "ES-CE", "FI-AX", "DE-HELGOLAND", "IT-LIVIGNO", "FR-RE", "GR-ATHOS", "NL-AW", "FR-TF", "GB-IM")
    assert {rates.area(TERRITORIES[one][0], one, day) for one in outside} == {"OUTSIDE"}
    inside = ("GB-NIR", "MC", "FR-CORSICA", "PT-20", "AT-JUNGHOLZ", "CY-SBA")
    assert {rates.area(TERRITORIES[one][0], one, day) for one in inside} == {"EU"}
    assert rates.area("CY", "CY-NORTH", day) == "HOLD"
    assert {rates.area(one, None, day) for one in ("GB", "US", "CH", "JP")} == {"OUTSIDE"}


def test_a_territory_nobody_listed_is_not_taken_for_its_country() -> None:
    """It is held until somebody says what it is."""
    assert built_in().area("ES", "ES-NEW", date(2026, 1, 1)) == "HOLD"


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    """The program's own rates as a spreadsheet saves them, with semicolons and a mark, are read back the same."""
    path = tmp_path / "tarifai.csv"
    lines = TEXT.replace("; ", ", ").replace('"', "").splitlines()
    path.write_text("\r\n".join(";".join(line.split(",", 8)) for line in lines), encoding="utf-8-sig", newline="")
    assert [(one.place, one.standard) for one in read(path)] == [
        (one.place, one.standard) for one in read(resources() / "vat" / "rates.csv")
    ]


def without(place: str) -> str:
    return "".join(line for line in TEXT.splitlines(keepends=True) if not line.startswith(f"{place},"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "vat_rates_columns"),
        (TEXT.replace("valid_from", "from"), "vat_rates_columns"),
        (TEXT.replace("DE,EU,19,", "DE,EU,19 %,"), "vat_rates_line"),
        (TEXT.replace("DE,EU,19,", "DE,EEA,19,"), "vat_rates_line"),
        (TEXT.replace("DE,EU,19,", "Vokietija,EU,19,"), "vat_rates_line"),
        (TEXT.replace("2021-01-01", "2021.01.01"), "vat_rates_line"),
        (TEXT + "DE,EU,19\n", "vat_rates_line"),
        (TEXT + "DE,EU,19,7,2027-01-01,,high,,again\n", "vat_rates_twice"),
        (without("DE"), "vat_rates_missing"),
        (without("ES-CN"), "vat_rates_missing"),
        ("PK\0\0", "vat_rates_kind"),
    ],
)
def test_a_faulty_file_is_refused(tmp_path: Path, text: str, code: str) -> None:
    """Nothing of it is taken, and what is wrong is named."""
    path = tmp_path / "rates.csv"
    path.write_text(text, encoding="utf-8", newline="")
    with pytest.raises(VatWrong, match=code):
        read(path)


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    """Another encoding and a file that is not there are told apart."""
    path = tmp_path / "rates.csv"
    path.write_bytes(TEXT.encode("utf-16"))
    with pytest.raises(VatWrong, match="vat_rates_kind"):
        read(path)
    with pytest.raises(FileTrouble, match="file_not_readable"):
        read(tmp_path / "none.csv")
