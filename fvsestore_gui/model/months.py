"""Months as accounts are kept: by the order's date on Vilnius' clock."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

VILNIUS = ZoneInfo("Europe/Vilnius")
_SHAPE = re.compile(r"(\d{4})-(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month; `begins` and `ends` (exclusive) are UTC times of midnights in Vilnius."""

    year: int
    month: int

    @classmethod
    def of(cls, moment: datetime) -> "Month":
        """The month that a UTC time falls into."""
        local = moment.astimezone(VILNIUS)
        return cls(local.year, local.month)

    @classmethod
    def read(cls, text: str) -> "Month | None":
        """The month of "2026-10"; None for anything else."""
        found = _SHAPE.fullmatch(text.strip())
        if found is None:
            return None
        year, month = int(found[1]), int(found[2])
        return cls(year, month) if 1 <= month <= 12 and 2 <= year <= 9998 else None

    @property
    def begins(self) -> datetime:
        return datetime(self.year, self.month, 1, tzinfo=VILNIUS).astimezone(UTC)

    @property
    def ends(self) -> datetime:
        return self.after.begins

    @property
    def after(self) -> "Month":
        return Month(self.year + 1, 1) if self.month == 12 else Month(self.year, self.month + 1)

    @property
    def before(self) -> "Month":
        return Month(self.year - 1, 12) if self.month == 1 else Month(self.year, self.month - 1)

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02d}"


def months_back(newest: Month, oldest: Month) -> Iterator[Month]:
    """From the newest to the oldest, both included."""
    month = newest
    while month >= oldest:
        yield month
        month = month.before
