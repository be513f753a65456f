"""Which steps of the guide are done, by store; those of a store that is not saved yet are kept under "".

The work at Amazon is done once a company, so that every computer of an office sees the same ticks.
"""

from sqlalchemy import Insert, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import guide_ticks
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.database.transactions import Transactions

#: whose ticks are those of the store to come
TO_COME = ""


class GuideTicks:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def of(self, store_uid: str) -> frozenset[str]:
        """The ids of the steps that are ticked."""
        with self._transactions.read() as connection:
            found = connection.execute(select(guide_ticks.c.step).where(guide_ticks.c.store_uid == store_uid)).scalars()
            return frozenset(found)

    def tick(self, store_uid: str, step: str, by: str) -> None:
        """`by`: "user@computer"; who ticked first stays."""
        tick = {"store_uid": store_uid, "step": step, "ticked_at": to_stored(self._clock.now()), "ticked_by": by}
        with self._transactions.write() as connection:
            connection.execute(self._insert_new().values(**tick))

    def untick(self, store_uid: str, step: str) -> None:
        with self._transactions.write() as connection:
            connection.execute(
                delete(guide_ticks).where(guide_ticks.c.store_uid == store_uid, guide_ticks.c.step == step)
            )

    def adopt(self, store_uid: str) -> None:
        """What was ticked for the store to come becomes this store's, and the next one begins without ticks."""
        to_come = guide_ticks.c.store_uid == TO_COME
        with self._transactions.write() as connection:
            found = connection.execute(select(guide_ticks).where(to_come)).all()
            for tick in found:
                connection.execute(self._insert_new().values(**{**tick._mapping, "store_uid": store_uid}))
            if found:
                connection.execute(delete(guide_ticks).where(to_come))

    def _insert_new(self) -> Insert:
        """Two computers may tick at once: the second changes nothing."""
        if self._transactions.is_sqlite:
            return sqlite.insert(guide_ticks).on_conflict_do_nothing()
        return postgresql.insert(guide_ticks).on_conflict_do_nothing()
