"""What ends is said as far as it is known, and never as more."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from fvsestore_gui.model.calendar import OVER, Deadline, Term, begin_of, reminder_of
from fvsestore_gui.ui import ending_words
from fvsestore_gui.ui.look import Meaning

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def secret(left: int | None, **changes: Any) -> Deadline:
    ends_at = None if left is None else begin_of(date(2026, 11, 22) + timedelta(days=left))
    values: dict[str, Any] = {"exact": True, "reminder": None if left is None else reminder_of(left)}
    return Deadline(Term.CLIENT_SECRET, "SHOP", "Client secret", ends_at, left, **(values | changes))


@pytest.mark.parametrize(
    ("one", "under_the_field", "left", "meaning"),
    [
        (secret(63), "Secret: 63 day(s) left, until 2027-01-24.", "63 day(s)", None),
        (secret(45), "Secret: 45 day(s) left, until 2027-01-06.", "45 day(s)", Meaning.INFO),
        (
            secret(14, exact=False),
            "Secret: at most 14 day(s) left, until 2026-12-06, counted from the day of entry.",
            "at most 14 day(s)",
            Meaning.WARNING,
        ),
        (secret(0), "It ends today, 2026-11-22.", "today", Meaning.WARNING),
        (secret(-2), "Its 180 days were over on 2026-11-20.", "over", Meaning.WARNING),
        (secret(5, refused=True, reminder=OVER), "Amazon says that it has expired.", "over", Meaning.ERROR),
        (secret(None), "", "–", None),
    ],
)
def test_a_secret_is_counted_down(one: Deadline, under_the_field: str, left: str, meaning: Meaning | None) -> None:
    """Days, the last day and how sure that is; over only once it is over; nothing where nobody can tell."""
    assert ending_words.secret_words(one) == under_the_field
    assert ending_words.left_words(one) == left
    assert ending_words.meaning_of(one) is meaning


def test_an_authorisation_is_told_by_its_age() -> None:
    """It has no end, so its age is told, and that Amazon names none."""
    one = Deadline(Term.AUTHORISATION, "SHOP", "Refresh token", None, None, NOW - timedelta(days=207))
    assert ending_words.age_words(one, NOW).startswith("Entered on 2026-04-29, 207 day(s) ago. Amazon names no end")
    assert ending_words.since_words(one, NOW) == "2026-04-29, 207 day(s) ago"
    assert ending_words.age_words(Deadline(Term.AUTHORISATION, "SHOP", "", None, None), NOW) == ""


@pytest.mark.parametrize("one", [secret(14), secret(14, exact=False), secret(0), secret(-1), secret(9, refused=True)])
def test_a_reminder_names_its_store_and_what_to_do(one: Deadline) -> None:
    """A bar or a message of the tray tells which store, and says something of its own in every case."""
    assert ending_words.reminder_title([one]).startswith("SHOP: ")
    assert len(ending_words.reminder_text([one])) > 40


def test_several_ends_stand_in_one_message() -> None:
    """Several stores at once: how many, and each by its name with what is left."""
    other = Deadline(Term.API, "", "Orders API v9", begin_of(date(2026, 12, 1)), 9, exact=True, reminder=14)
    assert ending_words.reminder_title([secret(1), secret(7)]) == "2 Client secret(s) come to an end"
    assert ending_words.reminder_title([secret(1), other]) == "Coming to an end: SHOP, Orders API v9"
    assert ending_words.reminder_text([secret(1), other]) == "SHOP – 1 day(s); Orders API v9 – 9 day(s)."
    assert "newer version" in ending_words.reminder_text([other])
