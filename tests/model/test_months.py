"""Months begin and end at midnight in Vilnius, whatever the season."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from fvsestore_gui.model.months import Month, months_back


def test_a_month_begins_at_midnight_in_vilnius() -> None:
    """An order of 1 October 00:30 in Vilnius is October's, although it is still September in UTC."""
    october = Month(2026, 10)
    assert october.begins == datetime(2026, 9, 30, 21, tzinfo=UTC)
    assert october.ends == datetime(2026, 10, 31, 22, tzinfo=UTC)  # an hour later: summer time has ended meanwhile
    assert Month.of(datetime(2026, 9, 30, 21, 30, tzinfo=UTC)) == october
    assert Month.of(datetime(2026, 9, 30, 20, 59, tzinfo=UTC)) == Month(2026, 9)


def test_months_follow_one_another() -> None:
    """The list goes back over the turn of the year and leaves no month out; each ends where the next begins."""
    found = list(months_back(Month(2026, 2), Month(2025, 11)))
    assert [str(month) for month in found] == ["2026-02", "2026-01", "2025-12", "2025-11"]
    assert all(older.ends == newer.begins for newer, older in pairwise(found))


@pytest.mark.parametrize(
    ("text", "month"),
    [("2026-10", Month(2026, 10)), (" 2026-01 ", Month(2026, 1)), ("2026-13", None), ("2026-1", None), ("x", None)],
)
def test_a_month_is_read_as_it_is_written(text: str, month: Month | None) -> None:
    """ "2026-10" is a month, anything else is refused."""
    assert Month.read(text) == month
