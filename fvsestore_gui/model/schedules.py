"""When a store is imported by itself: every so many minutes, or at times of the day in Vilnius. Reckoning only.

A due time that passed while no program ran is caught up once, however many passed. A clock that was set back or forward
costs one import more at the most, and never leaves a store without one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.stores import Store

VILNIUS = ZoneInfo("Europe/Vilnius")
#: what may be chosen: more often would bring nothing new from Amazon, more rarely is better said by a time of the day
LEAST_MINUTES = 5
MOST_MINUTES = 24 * 60
MOST_TIMES = 48
#: how often the last thirty days are looked over again
SECOND_LOOK_EVERY = timedelta(days=7)
#: PCs' clocks differ by so much without anybody having set one wrong
CLOCK_TOLERANCE = timedelta(minutes=10)
#: all PCs count every N minutes from here: midnight in Vilnius
_ORIGIN = datetime(1999, 12, 31, 22, tzinfo=UTC)
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When one store is imported by itself. Times are UTC, those of the day are Vilnius'.

    With `every_minutes` the times of the day rest. `handled_until`: everything due up to here was begun. `revision` is
    0 for one that was never saved.
    """

    store_id: int
    switched_on: bool = False
    every_minutes: int | None = None
    at_times: tuple[time, ...] = ()
    handled_until: datetime | None = None
    second_look_at: datetime | None = None
    revision: int = 0

    def last_by(self, moment: datetime) -> datetime | None:
        """The latest due time that is not after `moment`; None where there is none or it is switched off."""
        if not self.switched_on:
            return None
        if self.every_minutes is not None:
            grid = timedelta(minutes=self.every_minutes)
            return _ORIGIN + (moment - _ORIGIN) // grid * grid
        return max((due for due in self._around(moment) if due <= moment), default=None)

    def next_after(self, moment: datetime) -> datetime | None:
        """The first due time after `moment`; None where there is none or it is switched off."""
        if not self.switched_on:
            return None
        if self.every_minutes is not None:
            grid = timedelta(minutes=self.every_minutes)
            return _ORIGIN + ((moment - _ORIGIN) // grid + 1) * grid
        return min((due for due in self._around(moment) if due > moment), default=None)

    def due(self, now: datetime, begun_here: datetime | None = None) -> datetime | None:
        """The latest due time that nobody has begun yet; None when there is nothing to do.

        `begun_here` is when this PC itself last began one: where the clocks of two PCs are hours apart, each goes by
        its own. A time in the future comes from a clock that was set back since, and counts for nothing.
        """
        latest = self.last_by(now)
        known = [one for one in (self.handled_until, begun_here) if one is not None and one <= now + CLOCK_TOLERANCE]
        if latest is None or (known and max(known) >= latest):
            return None
        return latest

    def waiting_since(self, now: datetime) -> datetime | None:
        """The first due time that nobody has begun, where `due` tells the last one."""
        latest = self.due(now)
        if latest is None or self.handled_until is None or self.handled_until >= latest:
            return latest
        return self.next_after(self.handled_until)

    def second_look_due(self, now: datetime) -> bool:
        """Whether the last thirty days are to be looked over with the next import."""
        at = self.second_look_at
        return at is None or not now - SECOND_LOOK_EVERY < at <= now + CLOCK_TOLERANCE

    def same_times(self, other: "Schedule") -> bool:
        """Whether both are due at the same times."""
        mine = (self.switched_on, self.every_minutes, self.at_times)
        return mine == (other.switched_on, other.every_minutes, other.at_times)

    def _around(self, moment: datetime) -> Iterable[datetime]:
        today = moment.astimezone(VILNIUS).date()
        return (due for days in (-1, 0, 1) for due in times_of(today + timedelta(days=days), self.at_times))


@dataclass(frozen=True, slots=True)
class Due:
    """A store that is to be imported now. `at` is the due time, UTC."""

    store_id: int
    code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StoreSchedule:
    """A store with its schedule: when it is due next, its last import by itself, and the one that failed.

    `trouble` is None once a later import of what is new was done, by itself or by hand. Times UTC.
    """

    store: Store
    schedule: Schedule
    next_at: datetime | None
    last_run: Run | None
    trouble: Run | None


def times_of(day: date, at_times: Iterable[time]) -> list[datetime]:
    """The moments at which Vilnius' clocks show these times on `day`, UTC, in order, each once.

    In the night when the clocks go forward an hour is left out: a time in it is due when that hour is over. In the
    night when they go back an hour comes twice: a time in it is due the first time.
    """
    found = set()
    for at in at_times:
        shown = datetime.combine(day, at)
        while True:
            moment = shown.replace(tzinfo=VILNIUS).astimezone(UTC)
            if moment.astimezone(VILNIUS).replace(tzinfo=None) == shown:
                break
            shown += _MINUTE
        found.add(moment)
    return sorted(found)


def time_of_day(text: str) -> time:
    """ "6:30" or "06:30" as a time. Raises CorrectInput("schedule_time")."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise CorrectInput("schedule_time", time=text.strip()[:20])
    return time(int(found[1]), int(found[2]))


def checked(schedule: Schedule) -> Schedule:
    """The schedule with its times in order, each once.

    Raises CorrectInput: schedule_interval, schedule_times, and schedule_empty for one that is on and never due.
    """
    minutes = schedule.every_minutes
    if minutes is not None and not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise CorrectInput("schedule_interval", least=LEAST_MINUTES, most=MOST_MINUTES)
    times = tuple(sorted({at.replace(second=0, microsecond=0, tzinfo=None) for at in schedule.at_times}))
    if len(times) > MOST_TIMES:
        raise CorrectInput("schedule_times", most=MOST_TIMES)
    if schedule.switched_on and minutes is None and not times:
        raise CorrectInput("schedule_empty")
    return replace(schedule, at_times=times)
