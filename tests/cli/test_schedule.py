"""Schedules at the command line, and `run-due` as a task scheduler calls it."""

import contextlib
import sqlite3
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.errors import SystemTrouble
from fvsestore_gui.file_lock import FileLock
from fvsestore_gui.model.months import VILNIUS
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.work import system_tasks
from fvsestore_gui.work.system_tasks import Outcome

DAY_US = 86_400_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the practice shop's data are."""
    return tmp_path / "duomenys ąž" / "practice"


def a_day_passes(folder: Path) -> None:
    """As if everything had been begun a day earlier."""
    with contextlib.closing(sqlite3.connect(folder / "fvsestore.db")) as database, database:
        database.execute("UPDATE schedules SET handled_until = handled_until - ?", (DAY_US,))
        database.execute("UPDATE runs SET started = started - ?", (DAY_US,))


def test_a_schedule_is_set_shown_and_switched_off(practice: Any) -> None:
    """Interval or times, in order; off keeps them; the next time is said."""
    told = practice("schedule", "set", "fvsamazon", "--at", "18:00,6:30", "--json")
    assert told.code == 0
    assert (told.data["switched_on"], told.data["at_times"]) == (True, ["06:30", "18:00"])
    assert told.data["every_minutes"] is None
    assert told.data["next_at"].endswith("+00:00")
    assert practice("schedule", "set", "FVSAMAZON", "--every", "60", "--json").data["every_minutes"] == 60
    shown = practice("schedule", "show", "FVSAMAZON")
    assert "every 60 min" in shown.out
    assert "with the next import" in shown.out
    listed = practice("schedule", "list")
    assert "FVSAMAZON" in listed.out
    assert "every 60 min" in listed.out
    off = practice("schedule", "off", "FVSAMAZON", "--json")
    assert (off.data["switched_on"], off.data["next_at"]) == (False, None)
    assert practice("schedule", "list", "--json").data[0]["every_minutes"] == 60


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--every", 4), "schedule_interval"),
        (("--at", "25:00"), "schedule_time"),
        (("--at", ","), "schedule_empty"),
        ((), "usage"),
        (("--every", 60, "--at", "06:30"), "usage"),
    ],
)
def test_what_cannot_be_is_refused(practice: Any, options: Sequence[object], code: str) -> None:
    """With its own code, and nothing is changed."""
    refused = practice("schedule", "set", "FVSAMAZON", *options, "--json")
    assert (refused.code, refused.data["error"]["code"]) == (2, code)
    assert practice("schedule", "show", "FVSAMAZON", "--json").data["switched_on"] is False


def test_nothing_due_is_quiet(practice: Any) -> None:
    """A task scheduler that asks every five minutes hears nothing and sees 0."""
    assert practice("run-due") == practice("run-due", "--store", "FVSAMAZON")
    quiet = practice("run-due")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")
    assert practice("run-due", "--json").data == []


def test_what_is_due_is_imported_once(practice: Any, folder: Path) -> None:
    """Import and second look, each with its sums; the next call has nothing to do."""
    practice("schedule", "set", "FVSAMAZON", "--every", "1440")
    a_day_passes(folder)
    done = practice("run-due", "--json")
    assert done.code == 0
    (store,) = done.data
    assert (store["store"], store["ok"], store["error"]) == ("FVSAMAZON", True, None)
    assert [(run["kind"], run["state"], run["origin"]) for run in store["runs"]] == [
        ("since_last", "done", "SCHEDULE"),
        ("second_look", "done", "SCHEDULE"),
    ]
    assert store["runs"][0]["new"] > 0
    assert practice("run-due", "--json").data == []
    shown = practice("schedule", "show", "FVSAMAZON", "--json").data
    assert shown["last_run"]["run"] == store["runs"][0]["run"]
    assert shown["second_look_at"] is not None


def test_a_task_scheduler_hears_that_a_secret_ends_soon(practice: Any, folder: Path) -> None:
    """Beside what was imported: on standard error, and as data; nothing while the end is far off."""
    practice("schedule", "set", "FVSAMAZON", "--every", "1440")
    a_day_passes(folder)
    quiet = practice("run-due", "--json")
    assert quiet.data[0]["reminders"] == []
    assert "secret" not in quiet.err
    made = datetime.now(UTC).astimezone(VILNIUS).date() - timedelta(days=170)
    assert practice("stores", "secret-made", "FVSAMAZON", made).code == 0
    a_day_passes(folder)
    told = practice("run-due", "--json")
    (form,) = told.data
    assert list(form) == list(KEYS["due"])
    assert [(one["store"], one["reminder"]) for one in form["reminders"]] == [("FVSAMAZON", 14)]
    assert "FVSAMAZON: the client secret ends on" in told.err


def test_a_failure_is_told_and_stays_in_the_log(practice: Any, folder: Path) -> None:
    """Its code is the exit code; `schedule list` and `runs list` name it in the morning."""
    practice("schedule", "set", "FVSAMAZON", "--every", "1440")
    a_day_passes(folder)
    failed = practice("run-due", fault="revoked_token")
    assert (failed.code, failed.out) == (4, "")
    assert "FVSAMAZON" in failed.err
    shown = practice("schedule", "show", "FVSAMAZON", "--json").data
    assert shown["failed_run"]["error"]["code"] == "lwa_invalid_grant"
    assert "lwa_invalid_grant" in practice("schedule", "list").out
    assert "Failed" in practice("schedule", "show", "FVSAMAZON").out
    assert practice("run-due").code == 0


def test_only_the_store_that_was_named(server: Any, practice_shop: PracticeShop, tmp_path: Path) -> None:
    """Two stores without their keys: the one named is tried, and its trouble is the exit code; the other stays due."""
    for code, region in (("FIRST", "Europe"), ("SECOND", "NorthAmerica")):
        identifier = practice_shop.account(region).client_identifier
        assert server("stores", "set", code, "--region", region, "--client-id", identifier).code == 0
        server("schedule", "set", code, "--every", "60")
    a_day_passes(tmp_path / "server")
    assert server("run-due", "--store", "NONE").code == 2
    tried = server("run-due", "--store", "second", "--json")
    assert [one["store"] for one in tried.data] == ["SECOND"]
    assert tried.code == 3
    assert [one["store"] for one in server("run-due", "--json").data] == ["FIRST"]


def test_never_two_at_once(practice: Any, folder: Path) -> None:
    """While another run-due of this PC is at work, the next one ends quietly and takes nothing."""
    practice("schedule", "set", "FVSAMAZON", "--every", "1440")
    a_day_passes(folder)
    lock = FileLock(folder / "run-due.lock")
    assert lock.take()
    quiet = practice("run-due")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")
    lock.release()
    assert practice("run-due", "--json").data[0]["ok"]


# -- the system's task scheduler -------------------------------------------------------------------------------------


@pytest.fixture
def crontab(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A system that has only cron; its table, as the last element."""
    table = [""]

    def run(command: Sequence[str], given: str = "") -> Outcome:
        if command[0] != "crontab":
            return Outcome(None)
        if command[1] == "-":
            table.append(given)
        return Outcome(0, table[-1])

    monkeypatch.setattr(system_tasks, "run_command", run)
    monkeypatch.setattr(system_tasks.registrar, "__defaults__", (run,))
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    return table


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a task scheduler of its own")
def test_it_is_registered_shown_and_removed(run: Any, tmp_path: Path, crontab: list[str]) -> None:
    """install, status and remove say the same in words and in JSON; removing twice is no error."""
    data = ("--data-dir", tmp_path / "mano ąž")
    assert run(*data, "schedule", "status", "--json").data["registered"] is False
    installed = run(*data, "schedule", "install", "--json")
    assert (installed.code, installed.data["kind"]) == (0, "cron")
    assert (installed.data["registered"], installed.data["current"]) == (True, True)
    assert "mano ąž" in crontab[-1]
    told = run(*data, "schedule", "status")
    assert "cron" in told.out
    assert "run-due" in told.out
    for _ in range(2):
        assert run(*data, "schedule", "remove", "--json").data["registered"] is False
    assert crontab[-1] == ""


def test_the_practice_shop_is_not_registered(practice: Any) -> None:
    """It lives only while a program uses it; that is said, with an exit code of its own."""
    refused = practice("schedule", "install", "--json")
    assert (refused.code, refused.data["error"]["code"]) == (7, "task_in_practice")
    assert refused.code == SystemTrouble.exit_code
    assert practice("schedule", "status", "--json").data["kind"] == ""
