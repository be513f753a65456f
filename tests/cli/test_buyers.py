"""`fvsestore buyers`: what is kept is listed without opening it; the data themselves only when asked for, and noted."""

from pathlib import Path

import pytest

from fvsestore_gui.cli.forms import KEYS
from tests.cli.conftest import Outcome, Run

MARKS = ("PIRKEJAS-", "pirkejas-", "GATVE-", "MIESTAS-")


@pytest.fixture
def kept(run: Run, tmp_path: Path) -> Run:
    """The practice shop with buyers of some days kept."""

    def call(*arguments: object, stdin: str = "") -> Outcome:
        return run("--practice", "--data-dir", tmp_path / "duomenys", *arguments, stdin=stdin)

    fields = [part for one in ("name", "email", "city", "address_lines") for part in ("--field", one)]
    call("personal", "on", "FVSAMAZON", *fields, "--for", "invoices", "--allowance-days", "30", "--accept")
    call("orders", "import", "FVSAMAZON", "--days", "5")
    return call


def noted(kept: Run, what: str) -> int:
    return len(kept("audit", "list", "--what", what, "--json").data)


def test_the_list_opens_nothing(kept: Run) -> None:
    """Orders, states and days to be erased; no value of a buyer, and no view in the log."""
    listed = kept("buyers", "list", "FVSAMAZON", "--json")
    assert listed.code == 0
    assert listed.data
    assert set(listed.data[0]) == set(KEYS["buyer_row"]) - {"values", "missing"}
    said = listed.out + kept("buyers", "list", "FVSAMAZON", "--sort", "due_at").out
    assert not [mark for mark in MARKS if mark in said]
    assert noted(kept, "personal_listed") == 0


def test_the_data_are_opened_when_asked_for(kept: Run) -> None:
    """With the option the values are there, and one view of the table is noted."""
    opened = kept("buyers", "list", "FVSAMAZON", "--personal-data", "--limit", "9", "--json")
    assert list(opened.data[0]) == list(KEYS["buyer_row"])
    assert any(row["values"].get("buyer_name", "").startswith("PIRKEJAS-") for row in opened.data)
    assert noted(kept, "personal_listed") == 1


def test_a_buyer_is_found_without_an_argument(kept: Run) -> None:
    """The e-mail comes by standard input, so that it stands in no history of commands; whole ones are found only."""
    rows = kept("buyers", "list", "FVSAMAZON", "--personal-data", "--json").data
    one = next(row for row in rows if row["values"].get("email"))
    found = kept("buyers", "find", "FVSAMAZON", "--from-stdin", stdin=f"{one['values']['email'].upper()}\n")
    assert (found.code, one["order_id"] in found.out.split()) == (0, True)
    nobody = kept("buyers", "find", "FVSAMAZON", "--from-stdin", stdin=f"{one['values']['email'][:5]}\n")
    assert (nobody.code, nobody.out) == (1, "")
    assert kept("buyers", "find", "FVSAMAZON", one["values"]["email"]).code == 2


def test_a_file_needs_the_option_and_is_known(kept: Run, tmp_path: Path) -> None:
    """Without --personal-data there is no file; with it the file is among those to be deleted, with its day."""
    target = tmp_path / "parcels.csv"
    assert kept("buyers", "export", "FVSAMAZON", "--to", target).code == 2
    assert not target.exists()
    assert kept("buyers", "export", "FVSAMAZON", "--to", target, "--personal-data").code == 0
    assert "PIRKEJAS-" in target.read_text(encoding="utf-8-sig")
    (known,) = kept("personal", "exports", "list", "--json").data
    assert (known["path"], bool(known["erase_by"])) == (str(target), True)
    assert noted(kept, "personal_exported") == 1
