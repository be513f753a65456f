"""Amazon's published limits: a bucket of calls for each client and operation, filled again by the clock."""

import threading

from fvsestore_gui.clock import Clock

#: operation -> calls a second, calls at once (usage plans in the models sellers.json and orders_2026-01-01.json)
PUBLISHED = {
    "getMarketplaceParticipations": ("0.016", 15),
    "searchOrders": ("0.0056", 20),
    "getOrder": ("0.5", 30),
}


class Quotas:
    """The buckets. `enforced` may be switched off for benchmarks."""

    def __init__(self, clock: Clock) -> None:
        self.enforced = True
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}

    def take(self, client_identifier: str, operation: str) -> bool:
        """Take one call; False when the bucket holds less than one."""
        if not self.enforced:
            return True
        rate, burst = PUBLISHED[operation]
        now_s = self._clock.now().timestamp()
        with self._lock:
            level, at_s = self._buckets.get((client_identifier, operation), (float(burst), now_s))
            level = min(float(burst), level + max(0.0, now_s - at_s) * float(rate))
            # float dust must not cost a call that is due
            allowed = level >= 1 - 1e-6
            self._buckets[client_identifier, operation] = (level - 1 if allowed else level, now_s)
            return allowed

    def refill(self) -> None:
        """All buckets full at once, for tests."""
        with self._lock:
            self._buckets.clear()
