"""Orders held aside: counting them, finding those that can be asked for again, keeping those of a page."""

from collections.abc import Callable, Sequence
from hashlib import blake2b

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from fvsestore_gui.database.tables import held, orders
from fvsestore_gui.database.times import to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.model.orders import HeldOrder, Order, Source


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


def keep_held(
    transactions: Transactions,
    connection: Connection,
    store_id: int,
    run_id: int,
    source: Source,
    results: Sequence[Order | HeldOrder],
    kept_aside: Sequence[HeldOrder],
    now: int,
    seal: Callable[[str, str], str] | None = None,
) -> None:
    """Keep unreadable orders with their reason; one that now reads well is held no longer.

    What is held was named all the same: the order counts as seen by the source that sent it unreadable. `seal` makes
    of (same_as, reply) what is kept of the reply.
    """
    aside = {_same_as(one): one for one in kept_aside}
    good = {one.order_id: one for one in results if isinstance(one, Order) and one.order_id not in aside}
    stored = {
        same_as: (row, updated, raw, Source(told_by))
        for row, same_as, updated, raw, told_by in transactions.select_among(
            connection,
            "known held",
            lambda: select(held.c.id, held.c.same_as, held.c.updated, held.c.raw, held.c.source).where(
                held.c.store_id == bindparam("store"), held.c.same_as.in_(AMONG)
            ),
            {"store": store_id},
            [*good, *aside],
        )
    }
    cured = {
        same_as: (row, told_by)
        for same_as, (row, updated, _, told_by) in stored.items()
        if same_as in good and (updated is None or to_stored(good[same_as].updated) >= updated)
    }
    if cured:
        connection.execute(delete(held).where(held.c.id.in_([row for row, _ in cured.values()])))
    named = {source: [one.order_id for one in aside.values() if one.order_id and one.reason != "order_not_found"]}
    for order_id, (_, told_by) in cured.items():
        named.setdefault(told_by, []).append(order_id)
    for told_by, order_ids in named.items():
        if order_ids:
            connection.execute(
                update(orders)
                .where(orders.c.store_id == store_id, orders.c.order_id.in_(order_ids))
                .values(seen=orders.c.seen.op("|")(told_by.seen))
            )
    for same_as, one in aside.items():
        values = {
            "order_id": one.order_id,
            "reason": one.reason,
            "field": one.field,
            "value": one.value,
            "raw": one.raw if seal is None or not one.raw else seal(same_as, one.raw),
            "updated": to_stored_or_none(one.updated),
            "last_tried": now,
            "run_id": run_id,
            "source": source.value,
            "created": to_stored_or_none(one.created),
            "lines": ",".join(map(str, one.lines)) or None,
        }
        if same_as in stored:
            row, _, raw, _ = stored[same_as]
            # an order that Amazon no longer finds keeps the reply that was held
            values["raw"] = values["raw"] or raw
            connection.execute(update(held).where(held.c.id == row).values(**values, tries=held.c.tries + 1))
        else:
            connection.execute(
                insert(held).values(**values, store_id=store_id, same_as=same_as, first_seen=now, tries=1)
            )


def _same_as(one: HeldOrder) -> str:
    return one.order_id or "#" + blake2b(one.raw.encode("utf-8", "replace"), digest_size=12).hexdigest()
