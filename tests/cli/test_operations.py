"""From the practice shop's orders to operations in the practice Finvalda and back, on the command line."""

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui import logs
from fvsestore_gui.cli.terminal import TerminalProgress
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.model.posting_reports import PostingProgress
from fvsestore_gui.office_practice import open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from tests.cli.conftest import Run

STORE = "FVSAMAZON"
PERIOD = ("--from", "2020-01-01")


@pytest.fixture
def ready(practice: Run, tmp_path: Path) -> Run:
    """The practice shop with imported orders, Finvalda's codes and confirmed VAT rules."""
    assert practice("orders", "import", STORE, "--days", 40).code in (0, 1)
    office, shop = open_practice(Paths.for_user(tmp_path / "duomenys ąž", practice=True), redactor=logs.Redactor())
    try:
        office.finvalda.refresh(Progress())
        rules = office.finvalda.fill_vat_rules(STORE, oss=True)
        office.finvalda.confirm_vat_rules(STORE, [rule for rule in rules if rule.vat_code and rule.rate is not None])
    finally:
        office.close()
        shop.stop()
    assert practice("operations", "rates", STORE).code == 0
    return practice


def ready_ids(practice: Run) -> list[str]:
    told = practice("operations", "preview", STORE, *PERIOD, "--state", "ready", "--json")
    assert told.code == 0
    return [row["order_id"] for row in told.data["rows"]]


def test_there_and_back(ready: Run) -> None:
    """Previewed, created once however often, verified, returned, taken back: with exit codes and --json."""
    wanted = ready_ids(ready)
    assert len(wanted) > 5
    created = ready("operations", "create", STORE, *PERIOD, "--json")
    assert (created.code, created.data["ok"]) == (1, True)  # some are held, as in every period
    assert created.data["counts"]["created"] == len(wanted)
    assert created.data["counts"]["held"] > 0
    held = next(one for one in created.data["outcomes"] if one["state"] == "held")
    assert held["code"]
    assert held["message"].endswith((".", "?"))
    again = ready("operations", "create", STORE, *PERIOD, "--json")
    assert (again.data["counts"].get("created", 0), again.data["counts"]["already"]) == (0, len(wanted))
    assert ready_ids(ready) == []

    verified = ready("operations", "verify", STORE, *PERIOD, "--json")
    assert (verified.code, verified.data) == (
        0,
        {"ok": True, "checked": len(wanted), "agreeing": len(wanted), "differences": []},
    )
    assert f"{len(wanted)} of {len(wanted)} agree." in ready("operations", "verify", STORE, *PERIOD).err

    first, second = wanted[:2]
    returned = ready("operations", "return", STORE, first, "--line", "1=1", "--json")
    assert [one["state"] for one in returned.data["outcomes"]] == ["returned"]
    shown = ready("operations", "show", STORE, first, "--json")
    assert [(one["kind"], one["state"]) for one in shown.data["operations"]] == [
        ("sale", "created"),
        ("return", "created"),
    ]
    assert [event["what"] for event in shown.data["operations"][0]["events"]] == ["sending", "created"]
    assert ["sDokumentas", first] in shown.data["fields"]
    assert first in ready("operations", "show", STORE, first).out

    undone = ready("operations", "undo", STORE, first, second, "--json")
    assert (undone.code, [one["state"] for one in undone.data["outcomes"]]) == (0, ["removed", "removed"])
    listed = ready("operations", "list", STORE, *PERIOD, "--state", "created", "--json")
    assert len(listed.data) == len(wanted) - 2
    assert ready("operations", "changes", STORE, "--json").data == []
    assert ready("operations", "create", STORE, "--order", first, "--json").data["counts"] == {"created": 1}


def test_what_is_decided_about_an_order_counts(ready: Run) -> None:
    """Left out with a note it is not created; taken in again it is."""
    order_id = ready_ids(ready)[0]
    assert ready("operations", "decide", STORE, order_id, "--leave-out", "yes", "--note", "įvesta ranka").code == 0
    left = ready("operations", "create", STORE, "--order", order_id, "--json")
    assert left.data["counts"] == {"skipped": 1}
    assert "įvesta ranka" in left.data["outcomes"][0]["message"]
    assert ready("operations", "decide", STORE, order_id, "--leave-out", "no").code == 0
    assert ready("operations", "create", STORE, "--order", order_id, "--json").data["counts"] == {"created": 1}
    assert ready("operations", "decide", STORE, order_id, "--vat-number", "DE1").code == 2
    assert ready("operations", "decide", STORE, order_id).code == 2


def test_a_lost_answer_is_told_as_linked(ready: Run) -> None:
    """Where Finvalda's answer was cut, it is asked, and the exit code says that all is well."""
    order_id = ready_ids(ready)[0]
    told: Any = ready("operations", "create", STORE, "--order", order_id, "--json", fault="finvalda_page_after")
    assert (told.code, told.data["counts"]) == (0, {"linked": 1})


def test_a_finvalda_that_lets_nobody_in_is_told_once(ready: Run) -> None:
    """Exit code 4, one sentence for all orders, nothing created."""
    told = ready("operations", "create", STORE, *PERIOD, "--json", fault="finvalda_denied")
    assert (told.code, told.data["error"]["code"]) == (4, "finvalda_rights")
    assert told.data["counts"]["failed"] == 1
    plain = ready("operations", "create", STORE, *PERIOD, fault="finvalda_denied")
    assert plain.code == 4
    assert "fvsestore:" in plain.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("create", STORE),
        ("create", STORE, "--from", "2026-01-01", "--order", "1"),
        ("verify", STORE, "--from", "2026-02-01", "--to", "2026-01-01"),
        ("list", STORE, "--from", "2026-01-01", "--state", "sent"),
        ("return", STORE, "303-0000000-0000000"),
        ("return", STORE, "303-0000000-0000000", "--line", "one"),
        ("undo", STORE, "303-0000000-0000000"),
        ("show", STORE, "303-0000000-0000000"),
    ],
)
def test_what_cannot_be_meant_is_refused(practice: Run, arguments: tuple[str, ...]) -> None:
    """Exit code 2 before anything is asked of Finvalda."""
    assert practice("operations", *arguments).code == 2


def test_progress_is_drawn_on_a_terminal() -> None:
    """How many of the orders are done, and what went wrong so far, in one moving line."""

    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Screen()
    progress = TerminalProgress(StandingClock(datetime(2026, 11, 26, tzinfo=UTC)), screen)
    progress.report(PostingProgress(done=21, whole=43, order_id="305-1", created=19, failed=2))
    assert "48%  21 of 43 orders, 19 created, 2 failed" in screen.getvalue()
