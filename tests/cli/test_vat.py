"""`fvsestore vat`: the table is filled, looked through, confirmed, and held against open orders."""

from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS


@pytest.fixture
def filled(practice: Any) -> Any:
    """The practice shop's orders of two weeks, and the table a seller of Lithuania begins with."""
    assert practice("orders", "import", "FVSAMAZON", "--days", "14", speed=1000).code in (0, 1)
    added = practice("vat", "fill", "FVSAMAZON", "--oss", "--json").data
    assert [list(row) for row in added] == [list(KEYS["vat_rule"])] * len(added)
    return practice


def test_open_orders_wait_until_their_rows_are_confirmed(filled: Any) -> None:
    """Rows with orders are named; once confirmed these wait no more, and a change makes them wait again."""
    before = filled("vat", "needs", "FVSAMAZON", "--json")
    assert before.code == 1
    assert [list(need) for need in before.data] == [list(KEYS["vat_need"])] * len(before.data)
    need = next(one for one in before.data if (one["stock"], one["ship_to"]) == ("LT", "DE"))
    assert (need["reason"], len(need["rows"])) == ("vat_rule_unconfirmed", 1)
    assert need["orders"]
    row = need["rows"][0]
    assert filled("vat", "set", "FVSAMAZON", row, "--code", "").code == 0
    assert filled("vat", "confirm", "FVSAMAZON", row, "--json").data["error"]["code"] == "vat_rule_incomplete"
    (changed,) = filled("vat", "set", "FVSAMAZON", row, "--code", "OSSDE19", "--json").data
    assert (changed["vat_code"], changed["rate"]) == ("OSSDE19", "19")
    (confirmed,) = filled("vat", "confirm", "FVSAMAZON", row, "--json").data
    assert confirmed["confirmed_by"]

    def reason() -> str:
        needs = filled("vat", "needs", "FVSAMAZON", "--json").data
        return next(str(one["reason"]) for one in needs if one["rows"] == [row])

    assert reason() == ""
    assert filled("vat", "set", "FVSAMAZON", row, "--note", "OSS").code == 0
    assert reason() == ""
    assert filled("vat", "set", "FVSAMAZON", row, "--rate", "7").code == 0
    assert reason() == "vat_rule_unconfirmed"
    assert "BUYER UNKNOWN" in filled("vat", "needs", "FVSAMAZON").out


def test_rows_of_ones_own(filled: Any) -> None:
    """Added, refused where a row for the same is there, and removed."""
    (own,) = filled(
        "vat", "set", "FVSAMAZON", "--stock", "pl", "--ship-to", "same", "--buyer", "consumer", "--rate", "23", "--json"
    ).data
    assert (own["stock"], own["ship_to"], own["rate"], own["certainty"]) == ("PL", "SAME", "23", "own")
    twice = filled("vat", "set", "FVSAMAZON", "--stock", "PL", "--ship-to", "SAME", "--buyer", "consumer", "--json")
    assert (twice.code, twice.data["error"]["code"]) == (2, "vat_rule_overlap")
    assert filled("vat", "remove", "FVSAMAZON", own["row"]).code == 0
    gone = filled("vat", "remove", "FVSAMAZON", own["row"], "--json")
    assert (gone.code, gone.data["error"]["code"]) == (2, "vat_rule_absent")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--ship-to", "UK"), "vat_rule_place"),
        (("--stock", "Vokietija"), "vat_rule_place"),
        (("--rate", "dvidešimt"), "vat_rule_rate"),
        (("--rate", "NaN"), "vat_rule_rate"),
        (("--rate", "-1"), "vat_rule_rate"),
        (("--code", "ILGASKODAS1"), "vat_rule_code"),
        (("--from", "2026-02-01", "--until", "2026-01-31"), "vat_rule_period"),
    ],
)
def test_what_cannot_be_is_refused(filled: Any, options: tuple[str, ...], code: str) -> None:
    """And the row stays as it was."""
    before = filled("vat", "list", "FVSAMAZON", "--json").data
    refused = filled("vat", "set", "FVSAMAZON", 1, *options, "--json")
    assert (refused.code, refused.data["error"]["code"]) == (2, code)
    assert filled("vat", "list", "FVSAMAZON", "--json").data == before


def test_the_table_is_filled_without_doubles(filled: Any) -> None:
    """Filling again adds nothing; another country of stock adds its rows."""
    assert filled("vat", "fill", "FVSAMAZON", "--oss", "--json").data == []
    added = filled("vat", "fill", "FVSAMAZON", "--oss", "--stock", "it", "--json").data
    assert {("IT", "IT", "consumer", "22"), ("IT", "EU", "vat_payer", "0"), ("IT", "NON_EU", "any", "0")} <= {
        (row["stock"], row["ship_to"], row["buyer"], row["rate"]) for row in added
    }
    assert not any(row["confirmed_at"] for row in filled("vat", "list", "FVSAMAZON", "--json").data)


def test_rates_are_written_and_read_back(practice: Any, tmp_path: Path) -> None:
    """A changed file counts from then on, until the program's own are asked for again."""
    path = tmp_path / "tarifai ž.csv"
    assert practice("vat", "rates", "--to", path).code == 0
    (rate,) = practice("vat", "rates", "de", "--day", "2026-11-03", "--json").data
    assert list(rate) == list(KEYS["vat_rate"])
    assert (rate["standard"], rate["reduced"]) == ("19", ["7"])
    path.write_text(path.read_text(encoding="utf-8").replace("DE,EU,19,", "DE,EU,20,"), encoding="utf-8", newline="")
    told = practice("vat", "rates", "DE", "--import", path)
    assert "tarifai ž.csv" in told.err
    assert practice("vat", "rates", "DE", "--json").data[0]["standard"] == "20"
    assert practice("vat", "rates", "DE", "--built-in", "--json").data[0]["standard"] == "19"


def test_vat_numbers(practice: Any) -> None:
    """Form and check digits are looked at; VIES is asked only when that is wished."""
    right = practice("vat", "number", "de 136 695 976", "--json")
    assert (right.code, list(right.data)) == (0, list(KEYS["vat_number"]))
    assert (right.data["number"], right.data["form"], right.data["registered"]) == ("DE136695976", True, None)
    assert practice("vat", "number", "GR094259216", "--json").data["number"] == "EL094259216"
    assert practice("vat", "number", "DE136695977", "--vies").code == 1
    assert practice("vat", "number", "136695976", "--json").data["error"]["code"] == "vat_number_shape"
    asked = practice("vat", "number", "DE136695976", "--vies", "--json").data
    assert (asked["registered"], asked["asked_at"] is None) == (True, False)
