"""When a store is due: the grid, the times of the day over both changes of the clock, and clocks that are set."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.schedules import (
    CLOCK_TOLERANCE,
    SECOND_LOOK_EVERY,
    VILNIUS,
    Schedule,
    checked,
    time_of_day,
    times_of,
)

NOW = datetime(2026, 11, 22, 12, 7, tzinfo=UTC)
MINUTE = timedelta(minutes=1)

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda one: one.replace(tzinfo=UTC))
some_times = st.lists(st.times().map(lambda one: one.replace(second=0, microsecond=0)), min_size=1, max_size=5)
timings = st.one_of(
    st.integers(5, 1440).map(lambda minutes: Schedule(1, True, every_minutes=minutes)),
    some_times.map(lambda times: checked(Schedule(1, True, at_times=tuple(times)))),
)


def vilnius(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VILNIUS, fold=fold).astimezone(UTC)


def every(minutes: int, handled: datetime | None = None) -> Schedule:
    return Schedule(1, True, every_minutes=minutes, handled_until=handled)


def at(*times: str, handled: datetime | None = None) -> Schedule:
    return checked(Schedule(1, True, at_times=tuple(time_of_day(one) for one in times), handled_until=handled))


# -- due times ---------------------------------------------------------------------------------------------------------


@given(timings, moments)
def test_the_next_and_the_last_time_fit_together(schedule: Schedule, moment: datetime) -> None:
    """Between the last due time and the next there is none, whenever one looks."""
    last, following = schedule.last_by(moment), schedule.next_after(moment)
    assert last is not None
    assert following is not None
    assert last <= moment < following
    assert schedule.next_after(last) == following
    assert schedule.last_by(following - timedelta(microseconds=1)) == last


@given(st.integers(5, 1440), moments, moments)
def test_all_pcs_count_from_the_same_moment(minutes: int, one: datetime, other: datetime) -> None:
    """Whenever two PCs begin to look, their due times lie on one grid."""
    first, second = every(minutes).next_after(one), every(minutes).next_after(other)
    assert first is not None
    assert second is not None
    assert (first - second) % timedelta(minutes=minutes) == timedelta(0)


def test_a_grid_that_fits_the_hour_stands_on_the_hour() -> None:
    """Every 15 minutes is at :00, :15, :30, :45 of Vilnius' clock, summer and winter."""
    for begin in ("2026-01-15 10:01", "2026-07-15 10:01"):
        assert every(15).next_after(vilnius(begin)) == vilnius(begin.replace(":01", ":15"))
        assert every(60).last_by(vilnius(begin)) == vilnius(begin.replace(":01", ":00"))


def test_a_time_that_is_left_out_is_due_when_the_hour_is_over() -> None:
    """On 29 March 2026 the clocks jump from 03:00 to 04:00: 03:30 is due at 04:00, and the day has no hole."""
    day = date(2026, 3, 29)
    assert times_of(day, [time(3, 30)]) == [vilnius("2026-03-29 04:00")]
    assert times_of(day, [time(3), time(3, 59), time(4)]) == [vilnius("2026-03-29 04:00")]
    assert times_of(day, [time(2, 59), time(4, 1)]) == [vilnius("2026-03-29 02:59"), vilnius("2026-03-29 04:01")]


def test_a_time_that_comes_twice_is_due_once() -> None:
    """On 25 October 2026 the clocks go back from 04:00 to 03:00: 03:30 is due the first time only."""
    assert times_of(date(2026, 10, 25), [time(3, 30)]) == [vilnius("2026-10-25 03:30", fold=0)]
    schedule = at("03:30")
    first = vilnius("2026-10-25 03:30", fold=0)
    assert schedule.next_after(first) == vilnius("2026-10-26 03:30")
    assert schedule.last_by(vilnius("2026-10-25 03:30", fold=1)) == first


@settings(max_examples=12)
@given(some_times, st.sampled_from([2024, 2026, 2027]))
def test_every_day_of_a_year_has_each_of_its_times_once(times: list[time], year: int) -> None:
    """No day is left out and none is doubled, also where the clock changes."""
    schedule = checked(Schedule(1, True, at_times=tuple(times)))
    moment, end = vilnius(f"{year}-01-01 00:00") - MINUTE, vilnius(f"{year + 1}-01-01 00:00")
    days: dict[date, int] = {}
    while (due := schedule.next_after(moment)) is not None and due < end:
        days[due.astimezone(VILNIUS).date()] = days.get(due.astimezone(VILNIUS).date(), 0) + 1
        moment = due
    assert len(days) == (end - vilnius(f"{year}-01-01 00:00")).days
    wanted = len(schedule.at_times)
    # in the night of spring, times of the hour that is left out may meet
    assert all(1 <= count <= wanted for count in days.values())
    assert sum(count != wanted for count in days.values()) <= 1


def test_switched_off_is_never_due() -> None:
    """Nothing begins by itself that was not switched on."""
    off = Schedule(1, False, every_minutes=15)
    assert (off.next_after(NOW), off.last_by(NOW), off.due(NOW)) == (None, None, None)
    assert Schedule(1, True).due(NOW) is None


# -- what is due now ---------------------------------------------------------------------------------------------------


def test_missed_times_are_caught_up_once() -> None:
    """A PC that was off for a week imports once, for the last of all the times it missed."""
    missed = every(15, handled=NOW - timedelta(days=7))
    assert missed.due(NOW) == datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert missed.waiting_since(NOW) == datetime(2026, 11, 15, 12, 15, tzinfo=UTC)
    assert every(15, handled=NOW).due(NOW) is None
    assert at("06:30", handled=NOW - timedelta(days=3)).due(NOW) == vilnius("2026-11-22 06:30")


def test_a_clock_that_was_set_back_is_noticed() -> None:
    """What was begun in the future was begun by a wrong clock: the store is due now, not in a year."""
    assert every(15, handled=NOW + timedelta(days=365)).due(NOW) is not None
    assert every(15, handled=NOW + CLOCK_TOLERANCE).due(NOW) is None


def test_two_pcs_whose_clocks_are_hours_apart_do_not_provoke_each_other() -> None:
    """Each of them imports once a due time of its own clock, whatever the other one writes."""
    ahead = timedelta(hours=2)
    handled, begun = NOW, {"right": NOW, "ahead": NOW + ahead}
    runs = {"right": 0, "ahead": 0}
    for minute in range(1, 4 * 60):
        for name, offset in (("right", timedelta(0)), ("ahead", ahead)):
            now = NOW + offset + minute * MINUTE
            if every(60, handled).due(now, begun[name]) is not None:
                runs[name] += 1
                handled = begun[name] = now
    assert runs["right"] <= 4
    assert runs["ahead"] <= 4
    assert sum(runs.values()) >= 4


steps = st.lists(
    st.one_of(
        st.integers(1, 3).map(lambda n: n * MINUTE),  # it looks every few minutes
        st.integers(-2_000_000, 2_000_000).map(lambda n: n * timedelta(seconds=1)),  # the clock is set, the PC sleeps
    ),
    min_size=1,
    max_size=120,
)


@given(timings, steps)
def test_whatever_the_clock_does_never_many_and_never_none(schedule: Schedule, jumps: list[timedelta]) -> None:
    """However it is set and however long the PC sleeps: at most one import a due time and a setting of the clock, and
    once the clock goes on evenly, the next due time is met."""
    now, handled, began = NOW, NOW, None
    runs, due_times, set_back = 0, 0, 0
    for jump in jumps:
        before, now = now, now + jump
        if jump < timedelta(0):
            set_back += 1
        elif schedule.last_by(now) != schedule.last_by(before):
            due_times += 1
        current = Schedule(1, True, schedule.every_minutes, schedule.at_times, handled)
        if current.due(now, began) is not None:
            runs += 1
            handled = began = now
            again = Schedule(1, True, schedule.every_minutes, schedule.at_times, handled)
            assert again.due(now, began) is None
            assert again.due(now + MINUTE / 2, began) in (None, again.last_by(now + MINUTE / 2))
    assert runs <= due_times + set_back
    # it goes on evenly: the next due time, or the one after what PCs' clocks may differ by
    reached = schedule.next_after(now + CLOCK_TOLERANCE)
    assert reached is not None
    assert Schedule(1, True, schedule.every_minutes, schedule.at_times, handled).due(reached, began) == reached


# -- the weekly second look --------------------------------------------------------------------------------------------


def test_the_second_look_comes_once_a_week() -> None:
    """Never done, a week ago, or in a future that a wrong clock made: now; else not yet."""
    assert Schedule(1).second_look_due(NOW)
    assert Schedule(1, second_look_at=NOW - SECOND_LOOK_EVERY).second_look_due(NOW)
    assert not Schedule(1, second_look_at=NOW - SECOND_LOOK_EVERY + MINUTE).second_look_due(NOW)
    assert not Schedule(1, second_look_at=NOW).second_look_due(NOW)
    assert Schedule(1, second_look_at=NOW + timedelta(days=2)).second_look_due(NOW)


# -- what may be chosen ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schedule", "code"),
    [
        (Schedule(1, True, every_minutes=4), "schedule_interval"),
        (Schedule(1, False, every_minutes=1441), "schedule_interval"),
        (Schedule(1, True), "schedule_empty"),
        (Schedule(1, True, at_times=tuple(time(n // 60, n % 60) for n in range(49))), "schedule_times"),
    ],
)
def test_a_schedule_that_cannot_be_is_refused(schedule: Schedule, code: str) -> None:
    """Too often, never, or too many times: each is said."""
    with pytest.raises(CorrectInput) as caught:
        checked(schedule)
    assert caught.value.code == code


def test_times_are_kept_in_order_and_once() -> None:
    """What is typed twice or in disorder is one schedule."""
    assert at("18:00", "6:30", "06:30").at_times == (time(6, 30), time(18))
    assert checked(Schedule(1, False)).at_times == ()


@pytest.mark.parametrize("text", ["", "24:00", "6", "6:5", "06:60", "0630", "06:30:00", "šeši", "-1:30", "٠٦:٣٠"])
def test_no_time_of_the_day_is_refused(text: str) -> None:
    """Only hours and minutes as a clock shows them."""
    with pytest.raises(CorrectInput) as caught:
        time_of_day(text)
    assert caught.value.code == "schedule_time"


@given(st.times())
def test_a_time_is_read_as_it_is_written(one: time) -> None:
    """06:30 and 6.30 are the same."""
    written = f"{one.hour}:{one.minute:02d}"
    assert time_of_day(f" {written} ") == time_of_day(written.replace(":", ".")) == time(one.hour, one.minute)
