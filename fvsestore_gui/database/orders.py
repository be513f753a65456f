"""Reading orders: one with everything, and counts. They are written by pages.py only."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from fvsestore_gui.database.encoding import read_order
from fvsestore_gui.database.tables import (
    cursors,
    item_details,
    item_texts,
    order_details,
    order_items,
    orders,
    packages,
)
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.orders import Order, Source
from fvsestore_gui.model.posting_reports import PostingPeriod

#: Amazon's own orders; those of other channels (S01-…) and removals have ids that getOrder may not know
_AMAZONS_ID = "^[0-9]{3}-[0-9]{7}-[0-9]{7}$"
_INCOMPLETE = (orders.c.source != Source.API.value, orders.c.status != "CANCELLED")


class Orders:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def get(self, order_row: int) -> Order:
        """Everything kept of one order, by the row id of its table. Raises CorrectInput("order_unknown")."""
        with self._transactions.read() as connection:
            found = read_orders(connection, [order_row])
        if not found:
            raise CorrectInput("order_unknown", order_id=str(order_row))
        return found[order_row]

    def many(self, order_rows: Collection[int]) -> dict[int, Order]:
        """The same of several orders, by their row ids; missing ones are left out."""
        with self._transactions.read() as connection:
            return read_orders(connection, order_rows)

    def row_id(self, store_id: int, order_id: str) -> int | None:
        """The row id of Amazon's order id, None when the store has none."""
        with self._transactions.read() as connection:
            return connection.execute(
                select(orders.c.id).where(orders.c.store_id == store_id, orders.c.order_id == order_id)
            ).scalar()

    def newest(self, store_id: int, count: int, created_from: datetime | None = None) -> tuple[str, ...]:
        """The order ids of the newest orders, the newest first.

        With `created_from`, only Amazon's own ones created since then that Amazon named under the store's own keys: a
        file that was downloaded by hand may be anybody's.
        """
        query = select(orders.c.order_id).where(orders.c.store_id == store_id)
        if created_from is not None:
            named = orders.c.seen.op("&")(Source.API.seen | Source.REPORT.seen)
            query = query.where(
                orders.c.created >= to_stored(created_from), named != 0, orders.c.order_id.regexp_match(_AMAZONS_ID)
            )
        query = query.order_by(orders.c.created.desc(), orders.c.id.desc()).limit(count)
        with self._transactions.read() as connection:
            return tuple(connection.execute(query).scalars())

    def named_by_api(self, store_id: int) -> bool:
        """Whether Amazon's Orders API itself has named an order that is kept of a store."""
        named = orders.c.seen.op("&")(Source.API.seen) != 0
        with self._transactions.read() as connection:
            query = select(orders.c.id).where(orders.c.store_id == store_id, named).limit(1)
            return connection.execute(query).first() is not None

    def row_ids(self, store_id: int, period: PostingPeriod, statuses: Collection[str] | None = None) -> list[int]:
        """The row ids of orders placed in a period or named in it, oldest first; of these statuses where given."""
        query = select(orders.c.id).where(orders.c.store_id == store_id)
        if period.order_ids:
            query = query.where(orders.c.order_id.in_(period.order_ids))
        if period.created_from is not None:
            query = query.where(orders.c.created >= to_stored(period.created_from))
        if period.created_until is not None:
            query = query.where(orders.c.created < to_stored(period.created_until))
        if statuses is not None:
            query = query.where(orders.c.status.in_(sorted(statuses)))
        with self._transactions.read() as connection:
            return list(connection.execute(query.order_by(orders.c.created, orders.c.id)).scalars())

    def count(
        self,
        store_id: int,
        created_from: datetime | None = None,
        created_until: datetime | None = None,
        marketplace_ids: Collection[str] | None = None,
    ) -> int:
        """Orders kept of a store, within a time of their creation and of these marketplaces where given."""
        query = select(func.count()).select_from(orders).where(orders.c.store_id == store_id)
        if marketplace_ids is not None:
            query = query.where(orders.c.marketplace_id.in_(sorted(marketplace_ids)))
        if created_from is not None:
            query = query.where(orders.c.created >= to_stored(created_from))
        if created_until is not None:
            query = query.where(orders.c.created < to_stored(created_until))
        with self._transactions.read() as connection:
            return connection.execute(query).scalar_one()

    def incomplete_count(self, store_id: int, created_from: datetime) -> int:
        """Orders created since then of which only a report told: Amazon's own sums are not known.

        Cancelled ones have none.
        """
        with self._transactions.read() as connection:
            return connection.execute(
                select(func.count())
                .select_from(orders)
                .where(orders.c.store_id == store_id, orders.c.created >= to_stored(created_from), *_INCOMPLETE)
            ).scalar_one()

    def incomplete(self, store_id: int, created_from: datetime) -> tuple[str, ...]:
        """The order ids of these, created since then, the newest first."""
        with self._transactions.read() as connection:
            return tuple(
                connection.execute(
                    select(orders.c.order_id)
                    .where(orders.c.store_id == store_id, orders.c.created >= to_stored(created_from), *_INCOMPLETE)
                    .order_by(orders.c.created.desc(), orders.c.id.desc())
                ).scalars()
            )

    def pace(self, store_id: int, since: datetime) -> tuple[int, datetime | None]:
        """Orders created since then, and when the oldest of them was; (0, None) when there are none."""
        with self._transactions.read() as connection:
            count, oldest = connection.execute(
                select(func.count(), func.min(orders.c.created)).where(
                    orders.c.store_id == store_id, orders.c.created >= to_stored(since)
                )
            ).one()
        return count, from_stored_or_none(oldest)

    def marketplace_counts(self, store_id: int) -> dict[str, tuple[int, datetime | None]]:
        """By marketplace id: orders kept, and when an import of it was last completed."""
        with self._transactions.read() as connection:
            counts: dict[str | None, int] = dict(
                connection.execute(
                    select(orders.c.marketplace_id, func.count())
                    .where(orders.c.store_id == store_id, orders.c.marketplace_id.is_not(None))
                    .group_by(orders.c.marketplace_id)
                ).all()
            )
            imported = dict(
                connection.execute(
                    select(cursors.c.marketplace_id, cursors.c.imported_at).where(cursors.c.store_id == store_id)
                ).all()
            )
        return {
            marketplace_id or "": (
                counts.get(marketplace_id, 0),
                from_stored(imported[marketplace_id]) if marketplace_id in imported else None,
            )
            for marketplace_id in counts.keys() | imported.keys()
        }


def read_orders(connection: Connection, order_rows: Collection[int]) -> dict[int, Order]:
    """Whole orders by their row ids; missing ones are left out."""
    if not order_rows:
        return {}
    found = connection.execute(select(orders).where(orders.c.id.in_(order_rows))).all()
    details = _by(connection.execute(select(order_details).where(order_details.c.order_row.in_(order_rows))))
    items = _by(
        connection.execute(
            select(order_items, item_details, item_texts.c.sku, item_texts.c.asin, item_texts.c.title)
            .join(item_details, item_details.c.item_row == order_items.c.id)
            .join(item_texts, item_texts.c.id == order_items.c.text_id)
            .where(order_items.c.order_row.in_(order_rows))
            # lines that are missing in the newest reply last
            .order_by(order_items.c.present.desc(), order_items.c.position, order_items.c.id)
        )
    )
    parcels = _by(
        connection.execute(select(packages).where(packages.c.order_row.in_(order_rows)).order_by(packages.c.position))
    )
    return {
        row.id: read_order(row, details[row.id][0], items.get(row.id, ()), parcels.get(row.id, ())) for row in found
    }


def _by(rows: Iterable[Any]) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = {}
    for row in rows:
        grouped.setdefault(row.order_row, []).append(row)
    return grouped
