"""Amazon's request limits: a token bucket an account and operation, kept across restarts and shared by processes."""

import math
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from fvsestore_gui.clock import Clock
from fvsestore_gui.progress import Progress

SEARCH_ORDERS = "searchOrders"
GET_ORDER = "getOrder"
PARTICIPATIONS = "getMarketplaceParticipations"
CREATE_REPORT = "createReport"
GET_REPORT = "getReport"
GET_REPORTS = "getReports"
GET_REPORT_DOCUMENT = "getReportDocument"
LIST_TRANSACTIONS = "listTransactions"

#: operation -> (requests a second, burst), as in Amazon's API models
PUBLISHED = {
    SEARCH_ORDERS: (0.0056, 20),
    GET_ORDER: (0.5, 30),
    PARTICIPATIONS: (0.016, 15),
    CREATE_REPORT: (0.0167, 15),
    GET_REPORT: (2.0, 15),
    GET_REPORTS: (0.0222, 10),
    GET_REPORT_DOCUMENT: (0.0167, 15),
    LIST_TRANSACTIONS: (0.5, 10),
}
#: what a bucket holds and when that was so
State = tuple[float, datetime]
_HIGHEST_RATE = 1_000.0
#: one call in nearly three hours: a lower rate would stop an account for good because of one odd header
_LOWEST_RATE = 0.0001
_LONGEST_WAIT_S = 3_600.0


class BucketStore(Protocol):
    """Where the buckets are kept between runs. The times are UTC."""

    def load(self, account: str, operation: str) -> State | None: ...
    def save(self, account: str, operation: str, tokens: float, at: datetime) -> None: ...
    def update(self, account: str, operation: str, change: Callable[[State | None], State]) -> State:
        """Replace the state by `change(state)` in one step that no other process comes between; gives the new one."""
        ...


class MemoryBuckets:
    """Buckets that last as long as the program: for tests and for a token test without a database."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._states: dict[tuple[str, str], State] = {}

    def load(self, account: str, operation: str) -> State | None:
        return self._states.get((account, operation))

    def save(self, account: str, operation: str, tokens: float, at: datetime) -> None:
        self._states[account, operation] = (tokens, at)

    def update(self, account: str, operation: str, change: Callable[[State | None], State]) -> State:
        with self._lock:
            state = change(self._states.get((account, operation)))
            self._states[account, operation] = state
            return state


class Limits:
    """Hands out leave to call. One object for all accounts; may be used from any thread."""

    def __init__(self, store: BucketStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._learned: dict[tuple[str, str], float] = {}
        #: buckets that were full when the call under way was taken
        self._were_full: set[tuple[str, str]] = set()

    def take(
        self,
        account: str,
        operation: str,
        progress: Progress,
        told: Callable[[datetime], None] | None = None,
    ) -> None:
        """Wait until one call is free, and take it. `told(until)` is called before each wait. Raises Cancelled."""
        while True:
            progress.check()
            wait_s = self._try(account, operation)
            if wait_s <= 0:
                return
            if told is not None:
                told(self._clock.now() + timedelta(seconds=wait_s))
            self._clock.wait(progress, min(wait_s, _LONGEST_WAIT_S))

    def take_free(self, account: str, operation: str) -> float:
        """Take a call if one is free: 0; else the seconds until one is, and nothing is taken."""
        return self._try(account, operation)

    def spend(self, account: str, operation: str) -> None:
        """Count a call that is made whether or not the bucket has one left: the token test does not wait."""
        _, burst = PUBLISHED[operation]
        rate = self._rate(account, operation)

        def change(state: State | None) -> State:
            now = self._clock.now()
            tokens = _refilled(state, now, rate, burst)
            self._see(account, operation, tokens)
            return max(0.0, tokens - 1.0), now

        self._store.update(account, operation, change)

    def answered(self, account: str, operation: str) -> None:
        """The reply to a call came, or will not come.

        A full bucket of Amazon's begins to fill when the call arrives there: after it was taken here, and before now.
        Counted from the earlier moment, the last call of a burst could come to Amazon a hair too early.
        """
        if (account, operation) in self._were_full:
            self._were_full.discard((account, operation))
            now = self._clock.now()
            self._store.update(
                account, operation, lambda state: (state[0], max(state[1], now)) if state else (0.0, now)
            )

    def throttled(self, account: str, operation: str, retry_after_s: float | None = None) -> float:
        """Amazon said 429: its word counts, the bucket is empty. Gives the seconds until the next call."""
        rate = self._rate(account, operation)
        wait_s = 1.0 / rate
        if retry_after_s is not None and math.isfinite(retry_after_s):
            wait_s = max(wait_s, min(retry_after_s, _LONGEST_WAIT_S))
        self._store.save(account, operation, 1.0 - wait_s * rate, self._clock.now())
        return wait_s

    def learned(self, account: str, operation: str, rate: float) -> None:
        """Amazon told the rate of this account (x-amzn-RateLimit-Limit); nonsense is left aside."""
        if _LOWEST_RATE <= rate <= _HIGHEST_RATE:
            self._learned[account, operation] = rate

    def forecast(self, account: str, operation: str, calls: int) -> tuple[int, float]:
        """(calls that are free now, seconds of waiting for `calls` calls), if nobody else uses the account."""
        _, burst = PUBLISHED[operation]
        rate = self._rate(account, operation)
        tokens = _refilled(self._store.load(account, operation), self._clock.now(), rate, burst)
        return max(0, math.floor(tokens)), max(0.0, calls - tokens) / rate

    def wait_s(self, account: str, operation: str) -> float:
        """Seconds until one call is free, 0 when one is. Takes nothing."""
        rate, burst = self._rate(account, operation), PUBLISHED[operation][1]
        now, state = self._clock.now(), self._store.load(account, operation)
        if state is not None and state[1] > now:
            # A PC whose clock was set back: from here on the bucket fills, or it would be waited for that long.
            state = self._store.update(account, operation, lambda kept: (_refilled(kept, now, rate, burst), now))
        return self._missing_s(_refilled(state, now, rate, burst), rate)

    def seconds_per_call(self, account: str, operation: str) -> float:
        """The pace once the burst is used up."""
        return 1.0 / self._rate(account, operation)

    def _rate(self, account: str, operation: str) -> float:
        return self._learned.get((account, operation), PUBLISHED[operation][0])

    def _see(self, account: str, operation: str, tokens: float) -> None:
        if tokens >= PUBLISHED[operation][1]:
            self._were_full.add((account, operation))

    @staticmethod
    def _missing_s(tokens: float, rate: float) -> float:
        # A hair under one is one: the sum of many refills is not exact.
        return 0.0 if tokens > 1.0 - 1e-6 else (1.0 - tokens) / rate

    def _try(self, account: str, operation: str) -> float:
        """Takes a call and gives 0, or gives the seconds to wait."""
        _, burst = PUBLISHED[operation]
        rate = self._rate(account, operation)
        wait_s = 0.0

        def change(state: State | None) -> State:
            nonlocal wait_s
            now = self._clock.now()
            tokens = _refilled(state, now, rate, burst)
            self._see(account, operation, tokens)
            wait_s = self._missing_s(tokens, rate)
            return (tokens if wait_s else max(0.0, tokens - 1.0)), now

        self._store.update(account, operation, change)
        return wait_s


def _refilled(state: State | None, now: datetime, rate: float, burst: int) -> float:
    if state is None:
        return float(burst)
    tokens, at = state
    # A time in the future is this PC's clock set back: it counts as now, or the bucket would stay empty for that long.
    return min(float(burst), tokens + max(0.0, (now - at).total_seconds()) * rate)
