"""Amazon's quotas: kept, waited for, learned."""

from datetime import UTC, datetime, timedelta

import pytest

from fvsestore_gui.amazon.limits import CREATE_REPORT, GET_ORDER, PARTICIPATIONS, SEARCH_ORDERS, Limits, MemoryBuckets
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import Cancelled
from fvsestore_gui.practice.quotas import Quotas
from fvsestore_gui.progress import Progress


def test_the_burst_is_free_and_then_amazon_s_pace_holds(clock: StandingClock) -> None:
    """Twenty pages come at once, the twenty-first after the 178.6 s that Amazon asks for; the wait is told before."""
    limits = Limits(MemoryBuckets(), clock)
    told: list[datetime] = []
    for _ in range(20):
        limits.take("a", SEARCH_ORDERS, Progress(), told.append)
    assert (clock.waited_s, told) == ([], [])
    began = clock.now()
    limits.take("a", SEARCH_ORDERS, Progress(), told.append)
    assert sum(clock.waited_s) == pytest.approx(1 / 0.0056)
    assert told[0] - began == timedelta(seconds=clock.waited_s[0])


def test_accounts_and_operations_have_buckets_of_their_own(clock: StandingClock) -> None:
    """One store's import never waits for another's."""
    limits = Limits(MemoryBuckets(), clock)
    for _ in range(20):
        limits.take("a", SEARCH_ORDERS, Progress())
    limits.take("b", SEARCH_ORDERS, Progress())
    limits.take("a", GET_ORDER, Progress())
    assert clock.waited_s == []


def test_a_restart_forgets_nothing(clock: StandingClock) -> None:
    """A bucket that was emptied before the program was closed is still empty after it is opened."""
    store = MemoryBuckets()
    before = Limits(store, clock)
    for _ in range(20):
        before.take("a", SEARCH_ORDERS, Progress())
    clock.move(100)
    free, seconds = Limits(store, clock).forecast("a", SEARCH_ORDERS, 1)
    assert free == 0
    assert seconds == pytest.approx(1 / 0.0056 - 100)


def test_a_clock_set_back_does_not_stop_the_work(clock: StandingClock) -> None:
    """A bucket written in the future counts as written now."""
    store = MemoryBuckets()
    store.save("a", SEARCH_ORDERS, 0.0, clock.now() + timedelta(days=400))
    Limits(store, clock).take("a", SEARCH_ORDERS, Progress())
    assert sum(clock.waited_s) == pytest.approx(1 / 0.0056)


def test_amazon_s_word_empties_the_bucket(clock: StandingClock) -> None:
    """After a 429 nothing is free, whatever was reckoned; a longer Retry-After is kept to."""
    limits = Limits(MemoryBuckets(), clock)
    assert limits.throttled("a", GET_ORDER) == 2.0
    assert limits.forecast("a", GET_ORDER, 1) == (0, 2.0)
    assert limits.throttled("a", GET_ORDER, retry_after_s=30) == 30
    limits.take("a", GET_ORDER, Progress())
    assert sum(clock.waited_s) == pytest.approx(30)


@pytest.mark.parametrize("nonsense", [1e-9, 0.0, -1.0, float("nan"), float("inf"), 1e9])
def test_a_rate_that_amazon_tells_is_learned(clock: StandingClock, nonsense: float) -> None:
    """x-amzn-RateLimit-Limit overrides the published rate; nonsense in it does not."""
    limits = Limits(MemoryBuckets(), clock)
    limits.learned("a", SEARCH_ORDERS, 0.5)
    limits.learned("a", SEARCH_ORDERS, nonsense)
    assert limits.seconds_per_call("a", SEARCH_ORDERS) == 2.0
    assert limits.seconds_per_call("b", SEARCH_ORDERS) == pytest.approx(178.57, abs=0.01)


def test_the_forecast_is_what_then_happens(clock: StandingClock) -> None:
    """The time told before an import of 25 pages is the time it takes."""
    limits = Limits(MemoryBuckets(), clock)
    free, seconds = limits.forecast("a", SEARCH_ORDERS, 25)
    for _ in range(25):
        limits.take("a", SEARCH_ORDERS, Progress())
    assert free == 20
    assert sum(clock.waited_s) == pytest.approx(seconds)


def test_the_token_test_counts_but_never_waits(clock: StandingClock) -> None:
    """Twenty token tests in a row are all made at once."""
    limits = Limits(MemoryBuckets(), clock)
    for _ in range(20):
        limits.spend("a", PARTICIPATIONS)
    assert clock.waited_s == []
    assert limits.forecast("a", PARTICIPATIONS, 1)[0] == 0


def test_cancel_ends_a_wait(clock: StandingClock) -> None:
    """A cancelled import does not go on waiting, and takes nothing."""
    limits = Limits(MemoryBuckets(), clock)
    limits.throttled("a", GET_ORDER)
    progress = Progress()
    with pytest.raises(Cancelled):
        limits.take("a", GET_ORDER, progress, lambda until: progress.cancel())
    assert limits.forecast("a", GET_ORDER, 1) == (0, 2.0)


def test_how_long_until_the_next_call_takes_nothing(clock: StandingClock) -> None:
    """It is the time that a call would wait, and asking for it costs no call."""
    limits = Limits(MemoryBuckets(), clock)
    assert limits.wait_s("a", CREATE_REPORT) == 0
    for _ in range(15):
        limits.take("a", CREATE_REPORT, Progress())
    assert limits.wait_s("a", CREATE_REPORT) == limits.wait_s("a", CREATE_REPORT) == pytest.approx(1 / 0.0167)
    clock.move(1 / 0.0167)
    assert limits.wait_s("a", CREATE_REPORT) == 0


def test_a_clock_that_was_set_back_is_not_waited_for(clock: StandingClock) -> None:
    """A bucket of a day ahead fills from now on, not from tomorrow."""
    limits = Limits(MemoryBuckets(), clock)
    clock.move(86_400)
    for _ in range(15):
        limits.take("a", CREATE_REPORT, Progress())
    clock.move(-86_400)
    waited = limits.wait_s("a", CREATE_REPORT)
    assert waited == pytest.approx(1 / 0.0167)
    clock.move(waited)
    assert limits.wait_s("a", CREATE_REPORT) == 0


def test_a_burst_counts_from_when_amazon_got_it(clock: StandingClock) -> None:
    """A slow first request must not let a later quick one come too early: Amazon's own count is what matters."""
    limits, amazon = Limits(MemoryBuckets(), clock), Quotas(clock)
    for number in range(40):
        limits.take("a", CREATE_REPORT, Progress())
        clock.move(3.0 if number == 0 else 0.01)
        assert amazon.take("a", CREATE_REPORT)
        clock.move(0.2)
        limits.answered("a", CREATE_REPORT)
    # and it costs no more than that first request took
    assert sum(clock.waited_s) <= 25 / 0.0167 + 4


def test_times_are_utc(clock: StandingClock) -> None:
    """What is stored can be read by any other computer."""
    store = MemoryBuckets()
    Limits(store, clock).take("a", GET_ORDER, Progress())
    state = store.load("a", GET_ORDER)
    assert state is not None
    assert state[1].tzinfo is UTC
