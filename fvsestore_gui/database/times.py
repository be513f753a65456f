"""Times in the tables: whole microseconds since 1970-01-01 UTC in a BIGINT.

Exact, the same in SQLite and PostgreSQL, and quick to sort, where text would need one agreed spelling.
"""

from datetime import UTC, datetime, timedelta

_START = datetime(1970, 1, 1, tzinfo=UTC)


def to_stored(time: datetime) -> int:
    """An aware time as whole microseconds."""
    passed = time - _START
    return (passed.days * 86_400 + passed.seconds) * 1_000_000 + passed.microseconds


def from_stored(stored: int) -> datetime:
    """The time in UTC, aware."""
    return _START + timedelta(microseconds=stored)


def to_stored_or_none(time: datetime | None) -> int | None:
    return None if time is None else to_stored(time)


def from_stored_or_none(stored: int | None) -> datetime | None:
    return None if stored is None else from_stored(stored)
