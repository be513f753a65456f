"""When a secret was made at Amazon, where somebody has said so. A date is that of one edition (stamp) of the secret.

No revision guards it: of two who say when the same secret was made, the later one is right.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import secret_dates
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.calendar import DatedSecret
from fvsestore_gui.model.stores import SecretName


class SecretDates:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def put(self, store_id: int, secret: SecretName, stamp: str, made_on: date, by: str) -> None:
        """The edition `stamp` of a secret was made at Amazon on this day, as `by` ("user@computer") says.

        `stamp` is "" where the secret stands in the environment and has none. What was said of another edition goes.
        """
        values = {
            "stamp": stamp,
            "made_on": made_on.isoformat(),
            "saved_at": to_stored(self._clock.now()),
            "saved_by": by,
        }
        # Two PCs may say it at once: the later one's day stays, and neither fails.
        statement = (sqlite if self._transactions.is_sqlite else postgresql).insert(secret_dates)
        with self._transactions.write() as connection:
            connection.execute(
                statement.values(store_id=store_id, secret=secret.value, **values).on_conflict_do_update(
                    index_elements=list(secret_dates.primary_key.columns), set_=values
                )
            )

    def forget(self, store_id: int, secret: SecretName) -> None:
        """Nobody knows any more when it was made."""
        with self._transactions.write() as connection:
            connection.execute(
                delete(secret_dates).where(_of(store_id), secret_dates.c.secret == secret.value),
            )

    def of(self, store_id: int) -> dict[SecretName, DatedSecret]:
        """What was said of a store's secrets last: the edition it was said of, and the day."""
        with self._transactions.read() as connection:
            found = connection.execute(select(secret_dates).where(_of(store_id))).all()
        return {SecretName(row.secret): _read(row) for row in found}

    def all(self) -> Mapping[int, dict[SecretName, DatedSecret]]:
        """The same of every store that anything was said of, by its id."""
        with self._transactions.read() as connection:
            rows = connection.execute(select(secret_dates)).all()
        found: dict[int, dict[SecretName, DatedSecret]] = {}
        for row in rows:
            found.setdefault(row.store_id, {})[SecretName(row.secret)] = _read(row)
        return found


def _of(store_id: int) -> ColumnElement[bool]:
    return secret_dates.c.store_id == store_id


def _read(row: Any) -> DatedSecret:
    return row.stamp, date.fromisoformat(row.made_on)
