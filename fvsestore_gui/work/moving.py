"""Moving an office's data to another database: copied, compared, and only then used from there."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.copying import Source, Target, copy
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.model.database_check import MoveProgress, MoveReport
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)
#: how often the stores' leases are renewed meanwhile; they run out after a quarter of an hour
_RENEW_EVERY = timedelta(minutes=1)


def move(
    database: Database,
    source: Source,
    target: Target,
    *,
    switch: Callable[[], object],
    kept: str,
    holder: str,
    clock: Clock,
    progress: Progress,
) -> MoveReport:
    """Copy `database` (read through `source`) to `target`, compare, and call `switch` when all is the same.

    Nobody can import meanwhile: all stores are leased, and stay so when it is done, for imports belong to the other
    database from then on. Ended in any other way, the leases are given back, the target is as it was, and nothing is
    switched. Raises AnotherAtWork("store_busy") while a store is being imported, DatabaseTrouble, Cancelled.
    """
    begun = clock.now()
    holding = _Holding(database, clock)
    try:
        holding.take(holder)

        def tell(state: MoveProgress) -> None:
            progress.report(state)
            holding.renew()

        tables, orders = copy(source, target, tell)
        switch()
    except BaseException:
        holding.release()
        raise
    report = MoveReport(
        source=source.place,
        target=target.place,
        tables=tuple(tables),
        orders=tuple(orders),
        seconds=(clock.now() - begun).total_seconds(),
        kept=kept,
    )
    _log.info("moved %d rows from %s to %s", report.rows, report.source, report.target)
    return report


class _Holding:
    """The leases of all stores, so that nobody imports."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._leases: list[Lease] = []
        self._renewed: datetime = clock.now()

    def take(self, holder: str) -> None:
        for store in self._database.stores.all():
            self._leases.append(self._database.leases.take(store.store_id, store.code, holder))

    def renew(self) -> None:
        now = self._clock.now()
        if now - self._renewed < _RENEW_EVERY:
            return
        self._renewed = now
        for lease in self._leases:
            self._database.leases.hold(lease, now)

    def release(self) -> None:
        for lease in self._leases:
            self._database.leases.release(lease)
        self._leases.clear()
