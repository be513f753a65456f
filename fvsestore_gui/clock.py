"""The one source of the time: always UTC and aware; can run faster for the practice shop, and stand still in tests."""

import time
from datetime import UTC, datetime, timedelta

from fvsestore_gui.progress import Progress


class Clock:
    """`now()` in UTC, and waiting in the same time. `speed` > 1 lets both run faster (practice shop)."""

    def __init__(self, speed: float = 1.0) -> None:
        self._started = datetime.now(UTC)
        self._mark = time.monotonic()
        self._ran = timedelta(0)
        self._speed = speed

    @property
    def follows_pc(self) -> bool:
        """Whether `now()` is what the PC's own clock says, right or wrong."""
        return self._speed == 1.0 and not self._ran

    @property
    def speed(self) -> float:
        return self._speed

    def set_speed(self, speed: float) -> None:
        """From now on let time run `speed` times as fast. At speed 1 from the start, `now()` is the PC's own clock."""
        self._ran += timedelta(seconds=(time.monotonic() - self._mark) * self._speed)
        self._mark = time.monotonic()
        self._speed = speed

    def now(self) -> datetime:
        """The time in UTC, aware. Follows the PC's clock, corrections included, as long as it was never sped up."""
        if self.follows_pc:
            return datetime.now(UTC)
        return self._started + self._ran + timedelta(seconds=(time.monotonic() - self._mark) * self._speed)

    def wait(self, progress: Progress, seconds: float) -> None:
        """Wait `seconds` of this clock's time. Raises Cancelled as soon as the progress is cancelled."""
        progress.sleep(seconds / self._speed)


class StandingClock(Clock):
    """A clock that moves only when told or when somebody waits on it: for tests."""

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self._now = now
        self.waited_s: list[float] = []

    @property
    def follows_pc(self) -> bool:
        return False

    def now(self) -> datetime:
        return self._now

    def move(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)

    def wait(self, progress: Progress, seconds: float) -> None:
        progress.check()
        self.waited_s.append(seconds)
        self.move(seconds)
