"""Amazon's published limits: a bucket of calls for each client and operation, filled again by the clock."""

import threading
from collections import Counter

from fvsestore_gui.clock import Clock

#: operation -> calls a second, calls at once (the usage plans in Amazon's models)
PUBLISHED = {
    "getMarketplaceParticipations": ("0.016", 15),
    "searchOrders": ("0.0056", 20),
    "getOrder": ("0.5", 30),
    "createReport": ("0.0167", 15),
    "getReport": ("2", 15),
    "getReports": ("0.0222", 10),
    "cancelReport": ("0.0222", 10),
    "getReportDocument": ("0.0167", 15),
    "listTransactions": ("0.5", 10),
}
#: how much later than another a call may arrive, in seconds of the PC: the network does not run faster with the clock
_JITTER_S = 0.25


class Quotas:
    """The buckets, and what was taken from them. `enforced` may be switched off for benchmarks."""

    def __init__(self, clock: Clock) -> None:
        self.enforced = True
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}
        self._taken: Counter[str] = Counter()
        self._beyond: Counter[str] = Counter()

    @property
    def taken(self) -> dict[str, int]:
        """Operation -> how many calls were within the limits; without those that a fault answered."""
        with self._lock:
            return dict(self._taken)

    @property
    def beyond(self) -> dict[str, int]:
        """Operation -> how many calls found the bucket empty, which a program that minds the limits never does.

        Calls that Fault.THROTTLE refused are not among them.
        """
        with self._lock:
            return dict(self._beyond)

    def take(self, client_identifier: str, operation: str) -> bool:
        """Take one call; False when the bucket holds less than one."""
        if not self.enforced:
            with self._lock:
                self._taken[operation] += 1
            return True
        rate, burst = PUBLISHED[operation]
        now_s = self._clock.now().timestamp()
        with self._lock:
            level, at_s = self._buckets.get((client_identifier, operation), (float(burst), now_s))
            level = min(float(burst), level + max(0.0, now_s - at_s) * float(rate))
            # float dust must not cost a call that is due; on a fast clock neither must what the network dawdles,
            # which is lent once and not with every call
            lent = min(1.0, _JITTER_S * max(0.0, self._clock.speed - 1) * float(rate))
            allowed = level >= 1 - max(lent, 1e-6)
            self._buckets[client_identifier, operation] = (level - 1 if allowed else level, now_s)
            (self._taken if allowed else self._beyond)[operation] += 1
            return allowed

    def refill(self) -> None:
        """All buckets full at once, for tests; what was counted stays."""
        with self._lock:
            self._buckets.clear()
