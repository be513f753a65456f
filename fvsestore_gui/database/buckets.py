"""Token buckets of Amazon's limits, kept over restarts and shared by all processes of the database."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from fvsestore_gui.database.tables import buckets
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions

BucketState = tuple[float, datetime]


class Buckets:
    """What is left of a bucket and when that was so, by account (a hash, no secret) and operation."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def load(self, account: str, operation: str) -> BucketState | None:
        with self._transactions.read() as connection:
            return self._load(connection, account, operation)

    def save(self, account: str, operation: str, tokens: float, at: datetime) -> None:
        self.update(account, operation, lambda _: (tokens, at))

    def update(self, account: str, operation: str, change: Callable[[BucketState | None], BucketState]) -> BucketState:
        """Replace a state by what `change` makes of it, with nobody else in between; returns the new state."""
        with self._transactions.write() as connection:
            before = self._load(connection, account, operation, for_update=True)
            tokens, at = change(before)
            here = (buckets.c.account == account) & (buckets.c.operation == operation)
            if before is None:
                connection.execute(
                    insert(buckets).values(account=account, operation=operation, tokens=tokens, at=to_stored(at))
                )
            else:
                connection.execute(update(buckets).where(here).values(tokens=tokens, at=to_stored(at)))
        return tokens, at

    def _load(
        self, connection: Connection, account: str, operation: str, *, for_update: bool = False
    ) -> BucketState | None:
        query = select(buckets.c.tokens, buckets.c.at).where(
            buckets.c.account == account, buckets.c.operation == operation
        )
        # SQLite has no row locks and needs none: its write transactions stand in a line.
        found = connection.execute(query.with_for_update() if for_update else query).first()
        return None if found is None else (found.tokens, from_stored(found.at))
