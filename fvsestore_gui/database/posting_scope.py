"""What has to be known of many orders at once before their documents are made: currencies, and what is incomplete."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select

from fvsestore_gui.database.ledger import Ledger
from fvsestore_gui.database.tables import held, orders, runs
from fvsestore_gui.database.times import from_stored, from_stored_or_none
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.model.coverage import Chain, LedgerEntry
from fvsestore_gui.model.runs import RunState


class PostingScope:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def currencies(self, store_id: int) -> list[str]:
        """All currencies of the store's orders."""
        query = select(orders.c.currency).where(orders.c.store_id == store_id, orders.c.currency.is_not(None))
        with self._transactions.read() as connection:
            return sorted(connection.execute(query.distinct()).scalars())

    def first_placed(self, store_id: int) -> datetime | None:
        """When the oldest order of the store was placed; None for none."""
        with self._transactions.read() as connection:
            found = connection.execute(select(func.min(orders.c.created)).where(orders.c.store_id == store_id)).scalar()
        return from_stored_or_none(found)

    def held(self, store_id: int) -> frozenset[str]:
        """Order ids of which a newer state than ours is held, because it could not be read exactly."""
        query = (
            select(held.c.order_id)
            .join(orders, (orders.c.store_id == held.c.store_id) & (orders.c.order_id == held.c.order_id))
            .where(held.c.store_id == store_id, or_(held.c.updated.is_(None), held.c.updated >= orders.c.updated))
        )
        with self._transactions.read() as connection:
            return frozenset(connection.execute(query).scalars())

    def incomplete(self, store_id: int, order_rows: Collection[int]) -> frozenset[int]:
        """Those of these orders whose import was broken off, and whose time nothing has read whole since.

        An order that was asked for by itself is complete, whatever became of its run.
        """
        with self._transactions.read() as connection:
            found = self._transactions.select_among(
                connection,
                "orders of broken imports",
                lambda: (
                    select(orders.c.id, orders.c.created, orders.c.updated, orders.c.marketplace_id)
                    .join(runs, runs.c.id == orders.c.last_run)
                    .where(
                        runs.c.store_id == bindparam("store"),
                        runs.c.state != RunState.DONE.value,
                        runs.c.window_by != "",
                        orders.c.id.in_(AMONG),
                    )
                ),
                {"store": store_id},
                list(order_rows),
            )
        doubtful = list(found)
        if not doubtful:
            return frozenset()
        entries = Ledger(self._transactions).entries(store_id)
        return frozenset(row.id for row in doubtful if not _covered(row, entries))


def _covered(order: Any, entries: Sequence[LedgerEntry]) -> bool:
    """Whether a window that was read whole has this state of the order in it."""
    moments = {"created": from_stored(order.created), "updated": from_stored(order.updated)}
    for entry in entries:
        moment = moments.get(entry.window_by)
        if (
            moment is not None
            and entry.chain is not Chain.BROKEN
            and (order.marketplace_id is None or order.marketplace_id in entry.marketplace_ids)
            and entry.window_from <= moment < entry.window_until
        ):
            return True
    return False
