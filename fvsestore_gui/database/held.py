"""Orders held aside: counting them and finding those that can be asked for again. Pages write them."""

from collections.abc import Sequence

from sqlalchemy import func, select

from fvsestore_gui.database.tables import held
from fvsestore_gui.database.transactions import Transactions


class Held:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def count(self, store_id: int) -> int:
        """How many orders of the store are held."""
        with self._transactions.read() as connection:
            return connection.execute(
                select(func.count()).select_from(held).where(held.c.store_id == store_id)
            ).scalar_one()

    def order_ids(self, store_id: int, held_rows: Sequence[int] | None = None) -> tuple[str, ...]:
        """Order ids of held rows (None: all of the store), oldest first; those whose reply had none are left out."""
        query = select(held.c.order_id).where(held.c.store_id == store_id, held.c.order_id.is_not(None))
        if held_rows is not None:
            query = query.where(held.c.id.in_(list(held_rows)))
        with self._transactions.read() as connection:
            return tuple(id_ for id_ in connection.execute(query.order_by(held.c.id)).scalars() if id_ is not None)
