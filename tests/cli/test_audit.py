"""`fvsestore audit`: what was done is listed, verified, exported and cut, and nothing secret or personal is in it."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.model.audit import What
from tests.cli.conftest import Run


@pytest.fixture
def here(run: Run, tmp_path: Path) -> Run:
    """The practice shop in a folder of its own."""
    return lambda *arguments, **more: run("--practice", "--data-dir", tmp_path / "duomenys", *arguments, **more)


def database_of(tmp_path: Path) -> Path:
    return next((tmp_path / "duomenys").rglob("fvsestore.db"))


def test_what_was_done_is_listed(here: Run, tmp_path: Path) -> None:
    """A test, an import, an export and a new name stand in it, with who, the store and figures; no secret does."""
    here("stores", "test", "FVSAMAZON")
    here("orders", "import", "FVSAMAZON", "--days", "3")
    here("orders", "export", "FVSAMAZON", "--to", tmp_path / "orders.csv")
    here("stores", "rename", "FVSAMAZON", "SHOP_DE")
    listed = here("audit", "list", "--json").data
    assert [list(row) for row in listed] == [list(KEYS["audit_row"])] * len(listed)
    assert [row["number"] for row in listed] == list(range(len(listed), 0, -1))
    done = {row["what"]: row for row in listed}
    assert done["keys_tested"]["facts"] == {"result": "good", "saved": True}
    assert done["import_begun"]["facts"] == {"kind": "last_days"}
    ended = done["import_ended"]["facts"]
    assert (ended["state"], ended["received"]) == ("done", ended["new"])
    assert done["file_written"]["facts"]["rows"] == ended["received"]
    assert done["file_written"]["facts"]["file"] == str(tmp_path / "orders.csv")
    assert (done["store_renamed"]["store"], done["store_renamed"]["facts"]) == ("SHOP_DE", {"old_code": "FVSAMAZON"})
    assert done["secret_changed"]["facts"] == {"names": "Client secret, Refresh token"}
    assert all("@" in row["who"] for row in listed)
    text = here("audit", "list", "--json").out
    assert "Atzr|" not in text
    assert "amzn1.oa2-cs" not in text
    assert "anonymous" not in text


def test_the_list_is_narrowed_down(here: Run) -> None:
    """By action, store, text and number of rows."""
    here("stores", "rename", "FVSAMAZON", "SHOP_DE")
    assert [row["what"] for row in here("audit", "list", "--what", "store_renamed", "--json").data] == ["store_renamed"]
    assert {row["store"] for row in here("audit", "list", "--store", "shop_de", "--json").data} == {"SHOP_DE"}
    assert len(here("audit", "list", "--limit", "2", "--json").data) == 2
    assert "store_renamed" in here("audit", "list", "--text", "old_code").out
    assert here("audit", "list", "--from", "2030-01-01").err.strip().endswith("Nothing was done.")
    assert here("audit", "list", "--what", "everything").code == 2


def test_an_edit_is_told(here: Run, tmp_path: Path) -> None:
    """A log as it was written is said to be; after an edit the row is named and the exit code is 1."""
    good = here("audit", "verify", "--json")
    assert (good.code, good.data["ok"], good.data["problem"], good.data["row"]) == (0, True, None, None)
    assert list(good.data) == list(KEYS["audit_check"])
    assert good.data["digest"] in here("audit", "list", "--json").out
    with contextlib.closing(sqlite3.connect(database_of(tmp_path))) as connection, connection:
        connection.execute("UPDATE audit_log SET who = 'nobody@nowhere' WHERE id = 2")
    bad = here("audit", "verify")
    assert bad.code == 1
    assert "Row 2 was changed" in bad.out
    assert here("audit", "verify", "--json").data["row"] == 2


def test_rows_taken_from_the_end_are_missed(here: Run, tmp_path: Path) -> None:
    """This computer has seen them; the next row that it writes says that they are gone."""
    last = here("audit", "verify", "--json").data["last_row"] + 1  # verifying stands in it too
    with contextlib.closing(sqlite3.connect(database_of(tmp_path))) as connection, connection:
        connection.execute("DELETE FROM audit_log WHERE id > 2")
    bad = here("audit", "verify", "--json")
    assert (bad.code, bad.data["problem"], bad.data["row"]) == (1, "end", last)
    assert here("audit", "list", "--what", "audit_went_back", "--json").data[0]["facts"]["row"] == last


def test_the_whole_log_is_exported(here: Run, tmp_path: Path) -> None:
    """As CSV, the oldest row first; that it was exported stands in it afterwards."""
    path = tmp_path / "audit.csv"
    assert here("audit", "export", path).code == 0
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "No.;When;Who;Store;What;Facts;Digest"
    assert lines[1].startswith("1;")
    assert here("audit", "list", "--json").data[0]["what"] == What.AUDIT_EXPORTED.value


def test_young_rows_stay(here: Run) -> None:
    """Nothing of the last year is taken off, and it is asked before anything is."""
    refused = here("audit", "cut", "--before", "2026-11-01", "--yes")
    assert refused.code == 2
    assert "for a year at least" in refused.err
    assert here("audit", "cut", "--before", "2020-01-01", stdin="n\n").code == 130
    assert here("audit", "cut", "--before", "2020-01-01", "--yes").err.strip().endswith("0 rows taken off.")


def test_a_log_that_cannot_be_written_is_told(here: Run, tmp_path: Path) -> None:
    """What was asked for is done all the same."""
    here("stores", "list")
    with contextlib.closing(sqlite3.connect(database_of(tmp_path))) as connection, connection:
        connection.execute("CREATE TRIGGER full BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'full'); END")
    done = here("stores", "rename", "FVSAMAZON", "SHOP_DE")
    assert done.code == 0
    assert "missing from the log of actions" in done.err
    assert "SHOP_DE" in here("stores", "list").out
