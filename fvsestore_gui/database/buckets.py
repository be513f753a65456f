"""Token buckets of Amazon's limits, kept over restarts and shared by all processes of the database.

Their times are kept in the database's time, and given and taken in this PC's (`Transactions.ahead`): a PC whose clock
is an hour ahead must not see an hour's worth of calls.
"""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, Select, select, text, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import buckets
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions

_INSERT = text(
    "INSERT INTO buckets (account, operation, tokens, at) VALUES (:account, :operation, :tokens, :at)"
    " ON CONFLICT DO NOTHING"
)
BucketState = tuple[float, datetime]


class Buckets:
    """What is left of a bucket and when that was so, by account (a hash, no secret) and operation."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def load(self, account: str, operation: str) -> BucketState | None:
        with self._transactions.read() as connection:
            found = connection.execute(self._row(account, operation)).first()
            if found is None:
                return None
            return found.tokens, from_stored(found.at) - self._transactions.ahead(connection, self._clock)

    def save(self, account: str, operation: str, tokens: float, at: datetime) -> None:
        self.update(account, operation, lambda _: (tokens, at))

    def update(self, account: str, operation: str, change: Callable[[BucketState | None], BucketState]) -> BucketState:
        """Replace a state by what `change` makes of it, with nobody else in between; returns the new state.

        `change` may be called twice, where two programs meet a bucket for the first time; its last word counts.
        """
        with self._transactions.write() as connection:
            row = self._row(account, operation).with_for_update()
            ahead = self._transactions.ahead(connection, self._clock)
            found = connection.execute(row).first()
            if found is None:
                tokens, at = change(None)
                if self._insert(connection, account, operation, tokens, to_stored(at + ahead)):
                    return tokens, at
                # somebody else was quicker: what they put there counts
                found = connection.execute(row).one()
            tokens, at = change((found.tokens, from_stored(found.at) - ahead))
            connection.execute(
                update(buckets)
                .where(buckets.c.account == account, buckets.c.operation == operation)
                .values(tokens=tokens, at=to_stored(at + ahead))
            )
        return tokens, at

    def _row(self, account: str, operation: str) -> Select[tuple[float, int]]:
        return select(buckets.c.tokens, buckets.c.at).where(
            buckets.c.account == account, buckets.c.operation == operation
        )

    def _insert(self, connection: Connection, account: str, operation: str, tokens: float, at: int) -> bool:
        values = {"account": account, "operation": operation, "tokens": tokens, "at": at}
        return connection.execute(_INSERT, values).rowcount == 1
