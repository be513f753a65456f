"""Days are those of Vilnius, and each reminder comes once on its way to an end."""

from datetime import UTC, date, datetime

import pytest

from fvsestore_gui.model.calendar import OVER, Deadline, Term, begin_of, day_of, ends_on, reminder_of


@pytest.mark.parametrize(
    ("left", "reminder"),
    [(61, None), (60, 60), (31, 60), (30, 30), (14, 14), (8, 14), (7, 7), (2, 7), (1, 1), (0, 1), (-1, OVER)],
)
def test_the_reminder_that_is_reached(left: int, reminder: int | None) -> None:
    """Nobody is reminded before sixty days; from then on the nearest reminder counts, and at last that it is over."""
    assert reminder_of(left) == reminder


def test_days_are_those_of_vilnius() -> None:
    """Late in the evening in UTC it is the next day already, in summer an hour earlier than in winter."""
    assert day_of(datetime(2026, 11, 26, 22, 30, tzinfo=UTC)) == date(2026, 11, 27)
    assert day_of(datetime(2026, 7, 1, 21, 30, tzinfo=UTC)) == date(2026, 7, 2)
    assert begin_of(date(2026, 11, 27)) == datetime(2026, 11, 26, 22, tzinfo=UTC)
    assert begin_of(date(2026, 7, 2)) == datetime(2026, 7, 1, 21, tzinfo=UTC)


def test_who_was_told_is_told_of_the_next_reminder_and_of_another_end() -> None:
    """A renamed store is not told of twice; the next reminder, or a changed secret with its own end, is told anew."""

    def key(code: str, day: date, reminder: int) -> str:
        one = Deadline(Term.CLIENT_SECRET, code, "Client secret", begin_of(day), 1, reminder=reminder, uid="u1")
        assert ends_on(one) == day
        return one.key

    told = key("A", date(2027, 1, 28), 30)
    assert key("B", date(2027, 1, 28), 30) == told
    assert key("A", date(2027, 1, 28), 14) != told
    assert key("A", date(2027, 7, 27), 30) != told
