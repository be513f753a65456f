"""`fvsestore orders history`, `import-file`, `complete` as scripts and people use them."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SPEED = 2000


def test_a_history_is_told_before_loaded_listed_and_not_loaded_twice(practice: Run) -> None:
    """Forecast, history, slices and the second history agree with one another, all as JSON."""
    expected = practice("orders", "history", "FVSAMAZON", "--days", 70, "--forecast", "--json", speed=SPEED).data
    assert set(expected) == {"slices", "stored", "seconds", "report_seconds", "search_seconds"}
    assert (expected["stored"], expected["search_seconds"]) == (0, None)
    outcome = practice("orders", "history", "FVSAMAZON", "--days", 70, "--json", speed=SPEED)
    run = outcome.data
    # one invented order has no product and cannot be read from a report
    assert (outcome.code, run["kind"], run["state"], run["held"]) == (1, "history", "done", 1)
    assert run["lines"] >= run["received"] == run["new"] + run["held"] > 100
    slices = practice("orders", "history", "FVSAMAZON", "--slices", "--json").data
    assert len(slices) == expected["slices"]
    assert {one["state"] for one in slices} <= {"stored", "empty"}
    assert sum(one["orders"] for one in slices) == run["received"]
    assert all(one["error"] is None and one["report"] and one["tries"] == 1 for one in slices)
    again = practice("orders", "history", "FVSAMAZON", "--days", 70, "--forecast", "--json").data
    assert again["stored"] >= len(slices) - 1
    listed = practice("orders", "list", "FVSAMAZON", "--source", "report", "--limit", 3, "--json").data
    assert [one["source"] for one in listed] == ["REPORT"] * 3
    assert practice("orders", "list", "FVSAMAZON", "--source", "API", "--json").data == []
    shown = practice("orders", "show", "FVSAMAZON", listed[0]["order_id"], "--json").data
    assert shown["source"] == "REPORT"
    assert shown["items"][0]["order_item_id"].startswith("report:")
    assert "a report of Amazon's" in practice("orders", "show", "FVSAMAZON", listed[0]["order_id"]).out
    assert "lines of reports" in practice("runs", "show", run["run"]).out


def test_people_see_how_long_it_takes_and_what_is_missing(practice: Run) -> None:
    """Words instead of JSON: the expected time before the start, lines and orders at the end, what a report lacks."""
    outcome = practice("orders", "history", "FVSAMAZON", "--days", 40, speed=SPEED)
    assert "slices to read: about" in outcome.err
    assert "lines of reports" in outcome.out
    assert "fvsestore orders complete FVSAMAZON" in outcome.err
    table = practice("orders", "history", "FVSAMAZON", "--slices").out
    assert "stored" in table
    assert "DE" in table
    forecast = practice("orders", "complete", "FVSAMAZON", "--forecast")
    assert "lack Amazon's own sums" in forecast.out
    completed = practice("orders", "complete", "FVSAMAZON", "--limit", 2, "--json", speed=SPEED).data
    assert (completed["kind"], completed["changed"]) == ("complete", 2)
    left = practice("orders", "complete", "FVSAMAZON", "--forecast", "--json").data
    assert left["incomplete"] == left["requests"] > 50


def test_a_file_is_imported(practice: Run, lithuanian_folder: Callable[[str], Path]) -> None:
    """A report from Seller Central, packed or not, under any name."""
    head = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tsku\tasin\titem-status\t"
    row = "303-0000001-1234567\t2026-11-01T10:00:00+00:00\t2026-11-02T10:00:00+00:00\tShipped\tAmazon.de\t001\t"
    text = f"{head}quantity\tcurrency\titem-price\n{row}B000000001\tShipped\t1\tEUR\t10.00\n"
    path = lithuanian_folder("Mano failai") / "ataskaita.txt.gz"
    path.write_bytes(gzip.compress(text.encode()))
    run = practice("orders", "import-file", "FVSAMAZON", path, "--json").data
    assert (run["kind"], run["received"], run["lines"], run["window_from"]) == ("report_file", 1, 1, None)
    (order,) = practice("orders", "list", "FVSAMAZON", "--json").data
    assert (order["source"], order["agreement"]) == ("FILE", "summed")
    exported = path.parent / "užsakymai.csv"
    practice("orders", "export", "FVSAMAZON", "--to", exported)
    lines = exported.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].split(";")[-1] == "Source"
    assert lines[1].split(";")[-1] == "FILE"


@pytest.mark.parametrize(
    ("arguments", "code", "exit_code"),
    [
        (("history", "FVSAMAZON", "--days", "5", "--years", "1"), "usage", 2),
        (("history", "FVSAMAZON", "--to", "2026-10-01"), "usage", 2),
        (("history", "FVSAMAZON", "--years", "3"), "period_too_far_back", 2),
        (("history", "NEROP", "--days", "5"), "store_unknown", 2),
        (("import-file", "FVSAMAZON", "/nera/tokio.txt"), "file_not_readable", 2),
        (("import-file", "FVSAMAZON", __file__), "report_unknown", 2),
    ],
)
def test_what_cannot_be_is_refused_with_its_code(
    practice: Run, arguments: tuple[str, ...], code: str, exit_code: int
) -> None:
    """Wrong periods, stores and files: the exit code and the error's code say which."""
    outcome = practice("orders", *arguments, "--json")
    assert (outcome.code, json.loads(outcome.out)["error"]["code"]) == (exit_code, code)


def test_a_history_with_holes_ends_with_5(practice: Run) -> None:
    """Scripts see that something is missing, and what."""
    outcome = practice("orders", "history", "FVSAMAZON", "--days", 40, "--json", fault="report_fatal", speed=SPEED)
    assert outcome.code == 5
    assert outcome.data["error"]["code"] == "history_incomplete"
    assert outcome.data["state"] == "failed"
    slices = practice("orders", "history", "FVSAMAZON", "--slices", "--json").data
    assert {one["error"]["code"] for one in slices} == {"report_fatal"}
    assert "internal error" in slices[0]["error"]["facts"]["amazon_text"]
