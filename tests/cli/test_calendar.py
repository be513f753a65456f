"""What ends, on the command line: told where it is asked for, and after an import to whom it concerns."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.connection_words_en import reminder_line
from fvsestore_gui.model.calendar import OVER, Deadline, Term
from fvsestore_gui.model.months import VILNIUS

Run = Callable[..., Any]


def day(before: int) -> str:
    return f"{datetime.now(UTC).astimezone(VILNIUS).date() - timedelta(days=before)}"


def test_the_calendar_of_the_doctor(practice: Run) -> None:
    """The keys of every store and all ends Amazon has announced, each with its source, for people and programs."""
    told, as_json = practice("doctor", "--calendar"), practice("doctor", "--calendar", "--json")
    assert told.code == as_json.code == 0
    deadlines, ends = as_json.data["deadlines"], as_json.data["api_ends"]
    assert all(list(one) == list(KEYS["deadline"]) for one in deadlines)
    assert all(list(one) == list(KEYS["api_end"]) for one in ends)
    assert [one["term"] for one in deadlines] == ["client_secret", "authorisation", "access_token"]
    assert {"Orders API v0": "2027-03-27", "Finances API v0": "2027-08-27"}.items() <= {
        one["name"]: one["ends_on"] for one in ends
    }.items()
    assert all(one["name"] in told.out and one["ends_on"] in told.out for one in ends)
    assert "or before" in told.out


def test_the_day_a_secret_was_made(practice: Run, tmp_path: Path) -> None:
    """It is said once and counts everywhere: in the table, in the store, in the file; and it can be taken back."""
    said = practice("stores", "secret-made", "fvsamazon", day(110), "--json")
    assert said.code == 0
    assert (said.data["days_left"], said.data["exact"], said.data["reminder"]) == (70, True, None)
    assert list(said.data) == list(KEYS["deadline"])
    assert practice("stores", "show", "FVSAMAZON", "--json").data["deadlines"][0]["days_left"] == 70
    assert "days left: 70" in practice("stores", "show", "FVSAMAZON").out
    file = tmp_path / "x.ics"
    assert practice("stores", "calendar", "FVSAMAZON", "--ics", file).code == 0
    assert f"DTSTART;VALUE=DATE:{day(-70).replace('-', '')}".encode() in file.read_bytes()
    assert practice("stores", "secret-made", "FVSAMAZON", "--unknown", "--json").data["exact"] is False


@pytest.mark.parametrize("given", [("2026-13-01",), (), (day(300),), (day(-1),), (day(1), "--unknown")])
def test_a_wrong_day_is_refused(practice: Run, given: tuple[str, ...]) -> None:
    """No day, a day of no calendar and one on which the secret cannot have been made are wrong input."""
    assert practice("stores", "secret-made", "FVSAMAZON", *given).code == 2


def test_an_import_reminds_on_standard_error(practice: Run) -> None:
    """Who imports by hand or by a task scheduler learns that the secret ends soon; it stands in the data, too."""
    assert "secret" not in practice("orders", "import", "FVSAMAZON", "--days", "1").err
    practice("stores", "secret-made", "FVSAMAZON", day(170))
    told = practice("orders", "import", "FVSAMAZON", "--days", "1", "--json")
    assert told.code == 0
    assert list(told.data) == [*KEYS["run"], *KEYS["imported"]]
    assert [(one["store"], one["reminder"]) for one in told.data["reminders"]] == [("FVSAMAZON", 14)]
    assert "FVSAMAZON: the client secret ends on" in told.err
    assert "10 days left" in told.err
    for verb in (("history", "--days", "2"), ("complete",)):
        told = practice("orders", verb[0], "FVSAMAZON", *verb[1:], "--json")
        assert [one["reminder"] for one in told.data["reminders"]] == [14], verb
        assert "FVSAMAZON: the client secret ends on" in told.err, verb
    failed = practice("orders", "import", "FVSAMAZON", "--days", "1", "--json", fault="revoked_token")
    assert (failed.code, [one["reminder"] for one in failed.data["reminders"]]) == (4, [14])


def test_an_expired_secret_is_said_plainly(practice: Run) -> None:
    """Once Amazon itself calls the secret expired, the import and the doctor say so, until a test is good."""
    refused = practice("orders", "import", "FVSAMAZON", fault="expired_secret_at_api")
    assert refused.code == 4
    assert "has expired, as Amazon says" in refused.err
    assert practice("doctor", "--calendar").code == 4
    assert practice("stores", "test", "FVSAMAZON").code == 0
    assert practice("doctor", "--calendar").code == 0


@pytest.mark.parametrize(
    ("left", "reminder", "exact", "words"),
    [
        (14, 14, True, "ends on 2026-12-06, 14 days left."),
        (1, 1, False, "ends on 2026-12-06 at the latest, 1 day left."),
        (0, 1, True, "ends on 2026-12-06, today."),
        (-3, OVER, True, "should have expired on 2026-12-06."),
    ],
)
def test_the_line_of_a_reminder(left: int, reminder: int, exact: bool, words: str) -> None:
    """A reminder names the store, the day, how long, how sure that is, and what to do."""
    at = datetime(2026, 12, 6, tzinfo=VILNIUS)
    one = Deadline(Term.CLIENT_SECRET, "SHOP", "Client secret", at, left, exact=exact, reminder=reminder)
    assert reminder_line(one).startswith(f"SHOP: the client secret {words}")
    assert reminder_line(one).endswith("fvsestore stores rotate SHOP")
    api = Deadline(Term.API, "", "Orders API v9", at, left, exact=True, reminder=reminder)
    assert reminder_line(api).startswith("Orders API v9: Amazon's API end")
