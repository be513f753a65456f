"""Which tax territory a destination belongs to."""

import csv
import re
from pathlib import Path

import pytest

from fvsestore_gui.model.territories import TERRITORIES, territory_of


@pytest.mark.parametrize(
    ("country", "postcode", "code"),
    [
        ("GB", "BT1 1AA", "GB-NIR"),
        ("GB", "bt11aa", "GB-NIR"),
        ("UK", "BT71", "GB-NIR"),
        ("XI", None, "GB-NIR"),
        ("GB", "B1 1AA", None),
        ("GB", "SW1A 1AA", None),
        ("IM", None, "GB-IM"),
        ("GB", "JE2 3AB", "GB-JE"),
        ("GG", "GY1 1AA", "GB-GG"),
        ("ES", "35001", "ES-CN"),
        ("ES", "E-38 001", "ES-CN"),
        ("IC", "", "ES-CN"),
        ("ES", "51001", "ES-CE"),
        ("ES", "52001", "ES-ML"),
        ("ES", "28001", None),
        ("FI", "22100", "FI-AX"),
        ("FI", "AX-22100", "FI-AX"),
        ("AX", "22100", "FI-AX"),
        ("FI", "00100", None),
        ("DE", "D-27498", "DE-HELGOLAND"),
        ("DE", "78266", "DE-BUSINGEN"),
        ("DE", "78267", None),
        ("AT", "6991", "AT-MITTELBERG"),
        ("DE", "87491", "AT-JUNGHOLZ"),
        ("IT", "23041", "IT-LIVIGNO"),
        ("IT", "22061", "IT-CAMPIONE"),
        ("CH", "6911", "IT-CAMPIONE"),
        ("IT", "47890", "SM"),
        ("IT", "00120", "VA"),
        ("IT", "00121", None),
        ("FR", "98000", "MC"),
        ("MC", "98000", "MC"),
        ("FR", "97110", "FR-GP"),
        ("FR", "97133", "FR-BL"),
        ("FR", "97150", "FR-MF"),
        ("FR", "97400", "FR-RE"),
        ("RE", None, "FR-RE"),
        ("FR", "20000", "FR-CORSICA"),
        ("FR", "75001", None),
        ("GR", "630 86", "GR-ATHOS"),
        ("EL", "63086", "GR-ATHOS"),
        ("GR", "84600", None),
        ("GR", "85300", "GR-AEGEAN"),
        ("PT", "9000-123", "PT-30"),
        ("PT", "9500", "PT-20"),
        ("PT", "1000-001", None),
        ("DK", "3900", "DK-GL"),
        ("FO", None, "DK-FO"),
        ("CW", None, "NL-CW"),
        ("CY", "BFPO 57", "CY-SBA"),
        ("LT", "01103", None),
        ("US", "35001", None),
        ("ES", "３５００１", "ES-CN"),
        ("", "35001", None),
        (None, None, None),
    ],
)
def test_islands_and_enclaves_are_told(country: str | None, postcode: str | None, code: str | None) -> None:
    """A destination that VAT treats apart is told by its postcode or its own country code, in any usual spelling."""
    assert territory_of(country, postcode) == code
    assert code is None or code in TERRITORIES


_NAMES = {
    "Aland Islands": "Åland Islands",
    "Buesingen am Hochrhein": "Büsingen am Hochrhein",
    "Reunion": "Réunion",
    "Saint-Barthelemy": "Saint-Barthélemy",
}


def test_every_territory_of_the_vat_table_is_known(shared: Path) -> None:
    """Each row of the VAT table that is told by a postcode is told here too, by the same name."""
    with (shared / "facts" / "tables" / "vat-rates.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["postcode_pattern"]]
    assert len(rows) > 30
    for row in rows:
        name = _NAMES.get(row["territory"], row["territory"])
        matching = [
            postcode
            for postcode in [
                *(f"{number:05}" for number in range(100_000)),
                *(f"{n:04}" for n in range(10_000)),
                "BT11AA",
                "IM11AA",
                "JE11AA",
                "GY11AA",
                "BFPO57",
            ]
            if re.match(row["postcode_pattern"], postcode)
        ]
        assert matching, row
        for postcode in (matching[0], matching[-1]):
            code = territory_of(row["iso_country"], postcode)
            assert code is not None, (row["territory"], postcode)
            assert TERRITORIES[code][1] == name
