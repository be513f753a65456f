from datetime import UTC, datetime, timedelta

import pytest

from fvsestore_gui import clock as clock_module
from fvsestore_gui.clock import Clock, StandingClock
from fvsestore_gui.errors import Cancelled
from fvsestore_gui.progress import Progress

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Counted(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.slept_s: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept_s.append(seconds)


def test_now_is_the_pcs_time_in_utc() -> None:
    """An ordinary clock is the PC's own, aware and in UTC."""
    before, now, after = datetime.now(UTC), Clock().now(), datetime.now(UTC)

    assert now.tzinfo is UTC
    assert before <= now <= after


def test_time_can_run_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the practice shop an hour of waiting passes in seconds, and time never jumps when the speed changes."""
    monotonic = 1_000.0
    monkeypatch.setattr(clock_module.time, "monotonic", lambda: monotonic)
    clock = Clock()
    begun = clock.now()
    clock.set_speed(60)
    begun = clock.now()
    monotonic += 10
    assert clock.now() - begun == timedelta(minutes=10)
    clock.set_speed(1)
    monotonic += 5

    assert clock.now() - begun == timedelta(minutes=10, seconds=5)
    assert clock.speed == 1


def test_waiting_runs_at_the_clocks_speed() -> None:
    """A wait of a minute at sixtyfold speed takes a second."""
    progress = Counted()
    Clock(speed=60).wait(progress, 60)

    assert progress.slept_s == [1.0]


def test_a_standing_clock_moves_only_when_told() -> None:
    """Tests own their time: a wait moves it at once, and Cancel still stops it."""
    clock, progress = StandingClock(NOON), Progress()
    clock.wait(progress, 90)
    clock.move(30)
    progress.cancel()

    with pytest.raises(Cancelled):
        clock.wait(progress, 5)
    assert clock.now() == NOON + timedelta(minutes=2)
    assert clock.waited_s == [90]
