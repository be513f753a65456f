import csv
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.cli.session import Given, day_or_time

Run = Callable[..., Any]
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00")
DECIMAL = re.compile(r"-?\d+(\.\d{2,4})?")


@pytest.fixture
def imported(practice: Run) -> Run:
    """The practice shop after an import of sixty days."""
    assert practice("orders", "import", "FVSAMAZON", "--days", "60").code == 0
    return practice


def test_an_import_says_what_it_did_and_twice_changes_nothing(practice: Run) -> None:
    """received = new + changed + same + held; the same import again has 0 new and 0 changed, and says so."""
    first = practice("orders", "import", "FVSAMAZON", "--days", "60", "--json")
    again = practice("orders", "import", "FVSAMAZON", "--days", "60", "--json")
    told = practice("orders", "import", "FVSAMAZON", "--days", "60")

    assert first.code == again.code == told.code == 0
    assert list(first.data) == [*KEYS["run"], *KEYS["imported"]]
    assert first.data["received"] == first.data["new"] > 100
    assert (again.data["new"], again.data["changed"]) == (0, 0)
    assert again.data["received"] == again.data["same"]
    assert again.data["run"] > first.data["run"]
    assert "Nothing has changed." in told.out
    assert "pages of 100 orders at once" in told.err


def test_periods_are_whole_days_of_vilnius(practice: Run) -> None:
    """--from and --to name whole days where the accountant is, whatever the season."""
    midsummer, midwinter = day_or_time("2026-07-01"), day_or_time("2026-11-22")

    assert midsummer.begins == datetime(2026, 6, 30, 21, tzinfo=UTC)
    assert midsummer.ends == datetime(2026, 7, 1, 21, tzinfo=UTC)
    assert midwinter.begins == datetime(2026, 11, 21, 22, tzinfo=UTC)
    # the day the clocks go back has 25 hours
    autumn = day_or_time("2026-10-25")
    assert autumn.ends - autumn.begins == timedelta(hours=25)
    assert day_or_time("2026-11-22T16:51+00:00") == Given(moment=datetime(2026, 11, 22, 16, 51, tzinfo=UTC))
    assert day_or_time("2026-11-22T16:51") == Given(moment=datetime(2026, 11, 22, 14, 51, tzinfo=UTC))

    today = datetime.now(UTC)
    since, until = today - timedelta(days=20), today - timedelta(days=10)
    run = practice(
        "orders", "import", "FVSAMAZON", "--from", f"{since:%Y-%m-%d}", "--to", f"{until:%Y-%m-%d}", "--json"
    )
    assert run.code == 0
    assert run.data["kind"] == "period"
    assert run.data["window_by"] == "created"
    assert datetime.fromisoformat(run.data["window_from"]) == day_or_time(f"{since:%Y-%m-%d}").begins
    assert datetime.fromisoformat(run.data["window_until"]) == day_or_time(f"{until:%Y-%m-%d}").ends


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--from", "2026-02-01", "--to", "2026-01-01"], "period_backwards"),
        (["--from", "1999-01-01"], "period_too_far_back"),
        (["--from", "2999-01-01"], "period_in_future"),
        (["--order", "x"], "order_id_shape"),
        (["--order", " ,; "], "orders_none"),
    ],
)
def test_a_wrong_request_is_refused_before_amazon_is_asked(practice: Run, arguments: list[str], code: str) -> None:
    """What cannot be imported is told by code, with exit code 2."""
    refused = practice("orders", "import", "FVSAMAZON", *arguments, "--json")

    assert (refused.code, refused.data["error"]["code"]) == (2, code)


def test_single_orders_can_be_asked_for(imported: Run) -> None:
    """--order takes one id or many, pasted as they come; one that Amazon does not know is held and told."""
    ids = [order["order_id"] for order in imported("orders", "list", "FVSAMAZON", "--limit", "3", "--json").data]
    good = imported(
        "orders", "import", "FVSAMAZON", "--order", f"{ids[0]}, {ids[1]}\n{ids[0]}", "--order", ids[2], "--json"
    )
    unknown = imported("orders", "import", "FVSAMAZON", "--order", "999-9999999-9999999", "--json")

    assert (good.code, good.data["received"], good.data["same"]) == (0, 3, 3)
    assert (unknown.code, unknown.data["held"]) == (1, 1)
    assert [row["code"] for row in imported("held", "list", "--json").data] == ["order_not_found"]


def test_listed_orders_are_what_other_programs_rely_on(imported: Run) -> None:
    """Keys, decimal texts, nulls for what is unknown, times with offset: as documented, on every order."""
    orders = imported("orders", "list", "FVSAMAZON", "--json").data

    assert len(orders) > 100
    for order in orders:
        assert list(order) == list(KEYS["order"])
        assert TIME.fullmatch(order["created"])
        assert TIME.fullmatch(order["updated"])
        assert order["total"] is None or DECIMAL.fullmatch(order["total"])
        assert (order["total"] is None) == (order["currency"] is None)
        assert order["agrees"] in (True, False, None)
        assert order["items"]
        for item in order["items"]:
            assert list(item) == list(KEYS["item"])
            assert item["total"] is None or DECIMAL.fullmatch(item["total"])
    pending = [order for order in orders if order["status"] == "PENDING"]
    assert pending
    assert all(order["total"] is None and order["agrees"] is None for order in pending)
    assert {order["agrees"] for order in orders} == {True, False, None}
    assert any(item["unit_price"] == "22.495" for order in orders for item in order["items"])
    assert any((item["sku"] or "").startswith("000") for order in orders for item in order["items"])


def test_lists_can_be_narrowed_down(imported: Run) -> None:
    """Status, marketplace, fulfilment, text, period, sort and limit do what they say."""

    def listed(*options: str) -> list[dict[str, Any]]:
        answer: list[dict[str, Any]] = imported("orders", "list", "FVSAMAZON", *options, "--json").data
        return answer

    everything = listed()
    assert {order["status"] for order in listed("--status", "shipped", "--status", "CANCELLED")} == {
        "SHIPPED",
        "CANCELLED",
    }
    assert {order["marketplace_id"] for order in listed("--marketplace", "pl")} == {"A1C3SOZRARQ6R3"}
    assert {order["fulfilled_by"] for order in listed("--fulfilled-by", "FBM")} == {"MERCHANT"}
    found = listed("--text", "LININE stalt")
    assert found
    assert all(any("Lininė staltiesė" in item["title"] for item in order["items"]) for order in found)
    ascending = listed("--sort", "created", "--ascending")
    assert [order["created"] for order in ascending] == sorted(order["created"] for order in everything)
    assert len(listed("--limit", "7")) == 7
    day = f"{datetime.now(UTC) - timedelta(days=9):%Y-%m-%d}"
    in_day = listed("--from", day, "--to", day)
    assert len(in_day) < len(everything)
    given = day_or_time(day)
    assert all(given.begins <= datetime.fromisoformat(order["created"]) < given.ends for order in in_day)
    unknown = imported("orders", "list", "FVSAMAZON", "--sort", "colour", "--json")
    assert (unknown.code, unknown.data["error"]["code"]) == (2, "column_unknown")


def test_a_table_for_people_has_sums_per_currency(imported: Run) -> None:
    """Without --json: an aligned table, and sums that never cross currencies."""
    told = imported("orders", "list", "FVSAMAZON")
    orders = imported("orders", "list", "FVSAMAZON", "--json").data

    assert told.out.splitlines()[0].split()[:3] == ["Order", "Created", "Status"]
    assert len(told.out.splitlines()) == 101
    euro = sum(Decimal(order["total"]) for order in orders if order["currency"] == "EUR")
    assert f"{euro} EUR" in told.err
    assert "without a total" in told.err


def test_one_order_is_shown_whole(imported: Run) -> None:
    """Lines, parts and what the total is made of; an unknown order is said to be unknown."""
    orders = imported("orders", "list", "FVSAMAZON", "--status", "SHIPPED", "--json").data
    wanted = next(order for order in orders if order["agrees"] and len(order["items"]) > 1)
    shown = imported("orders", "show", "FVSAMAZON", wanted["order_id"], "--json").data
    told = imported("orders", "show", "FVSAMAZON", wanted["order_id"])

    assert set(wanted) <= set(shown)
    assert shown["total"] == wanted["total"]
    assert shown["parts"]["lines"]
    assert len(shown["items"]) == len(wanted["items"])
    assert "add up to the total" in told.out
    assert all(item["title"] in told.out or len(item["title"]) > 79 for item in shown["items"])
    missing = imported("orders", "show", "FVSAMAZON", "1", "--json")
    assert (missing.code, missing.data["error"]["code"]) == (2, "order_unknown")


@pytest.mark.parametrize("what", ["orders", "items", "held", "runs"])
def test_exports_hold_what_is_listed(imported: Run, tmp_path: Path, what: str) -> None:
    """Every table goes to CSV and XLSX, row for row, under the same titles."""
    imported("orders", "import", "FVSAMAZON", "--days", "5", fault="unreadable_order")
    told = imported("orders", "export", "FVSAMAZON", "--to", tmp_path / "a.csv", "--what", what, "--json")
    imported("orders", "export", "FVSAMAZON", "--to", tmp_path / "a.xlsx", "--what", what)

    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    book = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    sheet = [list(row) for row in book.worksheets[0].values]
    book.close()
    assert told.code == 0
    assert told.data == {"ok": True, "rows": len(rows) - 1, "path": str(tmp_path / "a.csv")}
    assert len(rows) > 1
    assert len(sheet) == len(rows)
    assert rows[0] == sheet[0]


def test_an_export_takes_filters_and_a_separator(imported: Run, tmp_path: Path) -> None:
    """What is narrowed down is what is written; beside a comma amounts have a point."""
    path = tmp_path / "Lenkija.csv"
    imported("orders", "export", "FVSAMAZON", "--to", path, "--marketplace", "PL", "--separator", ",")
    listed = imported("orders", "list", "FVSAMAZON", "--marketplace", "PL", "--json").data

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Order id"] for row in rows] == [order["order_id"] for order in listed]
    assert [row["Total"] or None for row in rows] == [order["total"] for order in listed]
    refused = imported("orders", "export", "FVSAMAZON", "--to", tmp_path / "nėra" / "a.csv", "--json")
    assert (refused.code, refused.data["error"]["code"]) == (2, "file_not_writable")


def test_held_orders_are_told_and_tried_again(practice: Run) -> None:
    """An order that cannot be read exactly: exit code 1, listed with its reason, read at the next try."""
    run = practice("orders", "import", "FVSAMAZON", "--days", "5", "--json", fault="unreadable_order")
    held = practice("held", "list", "--json")
    raw = practice("held", "list", "FVSAMAZON", "--raw", "--json").data[0]
    told = practice("held", "list")

    assert run.code == 1
    assert run.data["held"] == len(held.data) >= 1
    assert run.data["received"] == run.data["new"] + run.data["held"]
    row = held.data[0]
    assert [key for key in KEYS["held"] if key != "raw"] == list(row)
    assert (row["code"], row["value"]) == ("amount_unreadable", "12.4.0")
    assert row["order_id"] in told.out
    assert '"12.4.0"' in raw["raw"]
    assert practice("held", "retry", "FVSAMAZON", "1-1", "--json").data["error"]["code"] == "held_unknown"
    one = practice("held", "retry", "FVSAMAZON", row["order_id"], "--json")
    assert (one.code, one.data["received"], one.data["new"]) == (0, 1, 1)
    practice("held", "retry", "FVSAMAZON")
    assert practice("held", "list", "--json").data == []
    again = practice("held", "retry", "FVSAMAZON", "--json")
    assert (again.code, again.data["ok"], again.data["run"], again.data["received"]) == (0, True, None, 0)
    assert list(again.data) == [*KEYS["run"], *KEYS["imported"]]


def test_a_failed_import_is_told_and_recorded(practice: Run) -> None:
    """A failure: its code and exit code, the run's counts beside it, and the same words later in runs show."""
    failed = practice("orders", "import", "FVSAMAZON", "--days", "60", "--json", fault="html_page")
    runs = practice("runs", "list", "FVSAMAZON", "--json").data
    shown = practice("runs", "show", runs[0]["run"])

    assert failed.code == 5
    assert failed.data["ok"] is False
    assert failed.data["error"]["code"] == "amazon_not_json"
    assert failed.data["state"] == "failed"
    assert failed.data["run"] == runs[0]["run"]
    assert runs[0]["error"]["code"] == "amazon_not_json"
    assert list(runs[0]) == list(KEYS["run"])
    assert failed.data["error"]["message"].split(".")[0] in shown.out
    assert practice("runs", "show", "99", "--json").data["error"]["code"] == "run_unknown"
    assert "html" not in practice("runs", "list").err


def test_refused_data_are_named(practice: Run) -> None:
    """Where Amazon refuses a data set, the import goes on without it and says what is missing."""
    run = practice("orders", "import", "FVSAMAZON", "--days", "5", "--json", fault="refused_data")
    told = practice("orders", "import", "FVSAMAZON", "--days", "5", fault="refused_data")

    assert run.code == 0
    assert run.data["refused_data"] == ["RECIPIENT"]
    assert run.data["received"] > 0
    assert "RECIPIENT" in told.err


def test_a_damaged_database_is_exit_code_6(imported: Run, tmp_path: Path) -> None:
    """A database that cannot be used: its own exit code and one clear sentence."""
    database = next(tmp_path.rglob("fvsestore.db"))
    for path in database.parent.glob("fvsestore.db*"):
        path.write_bytes(b"this is no database" * 1_000)
    broken = imported("orders", "list", "FVSAMAZON", "--json")

    assert (broken.code, broken.data["error"]["code"]) == (6, "database_damaged")


def test_changes_of_an_order_are_told(imported: Run) -> None:
    """An order that never changed says so and prints []; an unknown one is wrong input."""
    order_id = imported("orders", "list", "FVSAMAZON", "--limit", "1", "--json").data[0]["order_id"]
    told = imported("orders", "changes", "FVSAMAZON", order_id)
    assert (told.code, told.out) == (0, "")
    assert "Nothing has changed" in told.err
    assert imported("orders", "changes", "FVSAMAZON", order_id, "--json").data == []
    assert imported("orders", "changes", "FVSAMAZON", "304-0000000-0000000").code == 2
