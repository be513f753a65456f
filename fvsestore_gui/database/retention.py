"""Erasing personal data: what is kept and since when, and taking it away together with the proof of that.

No key is needed to erase. What stays of an order that loses only some fields is marked (its digest goes), so that it is
sealed under a new key by the next computer that has the keys.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, exists, func, insert, or_, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.erasures import Erased, Erasures
from fvsestore_gui.database.tables import (
    held,
    order_details,
    orders,
    packages,
    personal_data,
    personal_keys,
    personal_orders,
    postings,
    stores,
)
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.personal import SEARCHED, DueBy, ErasureRule, Missing, PersonalField
from fvsestore_gui.model.postings import PostingState
from fvsestore_gui.model.retention import BY_HELD, WHOLLY_SHIPPED, Decision, KeptTimes, OrderTimes, due_text, parcels
from fvsestore_gui.model.sealed import SEALED_RAW

#: states of a posting in which nothing stands in Finvalda
_NOTHING_THERE = (PostingState.CLAIMED.value, PostingState.FAILED.value, PostingState.REMOVED.value)
_KEPT = personal_orders.c.erased_at.is_(None)


@dataclass(frozen=True, slots=True)
class HeldReply:
    """A held raw reply that is sealed. `order_due`: when its order's data are due or were erased, where known."""

    held_row: int
    order_id: str | None
    created: datetime | None
    last_tried: datetime
    order_due: datetime | None


class Retention:
    def __init__(self, transactions: Transactions, clock: Clock, erasures: Erasures) -> None:
        self._transactions = transactions
        self._clock = clock
        self._erasures = erasures

    # -- looking ---------------------------------------------------------------------------------------------------

    def anything(self) -> bool:
        """Whether personal data were ever kept in this database: whether there is a key, or data without one."""
        with self._transactions.read() as connection:
            return bool(
                connection.execute(
                    select(or_(exists(select(personal_keys.c.id)), exists(select(personal_orders.c.order_row))))
                ).scalar()
            )

    def now(self) -> datetime:
        """The time by which is erased: the server's for a shared database, whatever clock this PC has."""
        with self._transactions.read() as connection:
            return self._clock.now() + self._transactions.ahead(connection, self._clock)

    def stores(self) -> dict[int, tuple[str, bool]]:
        """The stores that anything is kept of: id -> (code, whether it was removed)."""
        kept = exists(select(personal_orders.c.order_row).where(personal_orders.c.store_id == stores.c.id, _KEPT))
        sealed = exists(select(held.c.id).where(held.c.store_id == stores.c.id, held.c.raw.startswith(SEALED_RAW)))
        query = select(stores.c.id, stores.c.code, stores.c.removed_at).where(or_(kept, sealed)).order_by(stores.c.id)
        with self._transactions.read() as connection:
            return {row.id: (row.code, row.removed_at is not None) for row in connection.execute(query)}

    def key_ids(self) -> list[str]:
        """Ids of the keys there are."""
        with self._transactions.read() as connection:
            return list(connection.execute(select(personal_keys.c.id)).scalars())

    def count(self, store_id: int) -> tuple[int, int, datetime | None]:
        """Of how many orders anything is kept, of how many under a duty, and when the first is due."""
        query = select(func.count(), func.count(personal_orders.c.duty_id), func.min(personal_orders.c.due_at)).where(
            personal_orders.c.store_id == store_id, _KEPT
        )
        with self._transactions.read() as connection:
            kept, under_duty, due_at = connection.execute(query).one()
        return kept, under_duty, from_stored_or_none(due_at)

    def kept(self, store_id: int, after: int, limit: int, order_ids: Sequence[str] | None = None) -> list[KeptTimes]:
        """Up to `limit` orders of a store behind the row `after` whose data are kept; only those of `order_ids`."""
        where = [personal_orders.c.store_id == store_id, personal_orders.c.order_row > after, _KEPT]
        if order_ids is not None:
            where.append(orders.c.order_id.in_(list(order_ids)))
        with self._transactions.read() as connection:
            return _kept(connection, where, limit)

    def to_seal_anew(self, after: int, limit: int) -> list[int]:
        """Rows of orders that lost some fields and whose others are still under the same key."""
        query = select(personal_orders.c.order_row).where(
            _KEPT,
            personal_orders.c.order_row > after,
            personal_orders.c.digest.is_(None),
            personal_orders.c.key_id.is_not(None),
        )
        with self._transactions.read() as connection:
            return list(connection.execute(query.order_by(personal_orders.c.order_row).limit(limit)).scalars())

    def held(self, store_id: int, after: int, limit: int) -> list[HeldReply]:
        """Up to `limit` held replies behind the row `after` that are sealed."""
        query = (
            select(
                held.c.id,
                held.c.order_id,
                held.c.created,
                held.c.last_tried,
                func.coalesce(personal_orders.c.erased_at, personal_orders.c.due_at).label("due_at"),
            )
            .select_from(held)
            .outerjoin(orders, (orders.c.store_id == held.c.store_id) & (orders.c.order_id == held.c.order_id))
            .outerjoin(personal_orders, personal_orders.c.order_row == orders.c.id)
            .where(held.c.store_id == store_id, held.c.id > after, held.c.raw.startswith(SEALED_RAW))
        )
        with self._transactions.read() as connection:
            return [
                HeldReply(
                    row.id,
                    row.order_id,
                    from_stored_or_none(row.created),
                    from_stored(row.last_tried),
                    from_stored_or_none(row.due_at),
                )
                for row in connection.execute(query.order_by(held.c.id).limit(limit))
            ]

    # -- erasing ---------------------------------------------------------------------------------------------------

    def carry_out(self, store_code: str, decided: Sequence[tuple[KeptTimes, Decision]], who: str) -> tuple[int, int]:
        """Do what was decided, in one transaction with its proof: how many went wholly, and how many in part.

        What somebody else has erased meanwhile is left; what came in since it was decided goes or stays by the same
        word.
        """
        by_row = {one.order_row: (one, decision) for one, decision in decided}
        with self._transactions.write() as connection:
            # locked: an import that writes them now is waited for, or waits
            alive = connection.execute(
                select(personal_orders.c.order_row)
                .where(personal_orders.c.order_row.in_(sorted(by_row)), _KEPT)
                .order_by(personal_orders.c.order_row)
                .with_for_update()
            ).scalars()
            rows = list(alive)
            present = _present(connection, rows)
            whole: dict[ErasureRule, list[int]] = {}
            parts: list[tuple[int, Decision, frozenset[PersonalField]]] = []
            moved: list[tuple[object, ...]] = []
            lines: list[Erased] = []
            for row in rows:
                one, decision = by_row[row]
                due = (to_stored(decision.due_at), decision.due_by.value, decision.duty_id)
                gone = present[row] - decision.keep
                if decision.rule is None:
                    moved.append((*due, to_stored_or_none(one.times.delivered), row))
                    continue
                if gone == present[row] and not decision.keep:
                    whole.setdefault(decision.rule, []).append(row)
                else:
                    moved.append((*due, to_stored_or_none(one.times.delivered), row))
                    parts.append((row, decision, gone))
                if gone:
                    lines.append(
                        Erased(
                            rule=decision.rule,
                            store_code=store_code,
                            order_id=one.order_id,
                            fields=gone,
                            due=decision.due,
                        )
                    )
            self._transactions.update_many(
                connection,
                personal_orders,
                "order_row",
                ("due_at", "due_by", "duty_id", "delivered_at"),
                moved,
            )
            for rule, gone_rows in whole.items():
                self._bury(connection, gone_rows, rule)
            lost = [(row, gone) for row, _, gone in parts if gone]
            for row, gone in lost:
                _lose(connection, row, gone)
            self._erasures.append(connection, lines, who)
        return sum(map(len, whole.values())), len(lost)

    def _bury(self, connection: Connection, rows: Sequence[int], rule: ErasureRule) -> None:
        """Data, key and digest go; the row stays, so that nothing is kept of the order again."""
        now = self._clock.now() + self._transactions.ahead(connection, self._clock)
        connection.execute(delete(personal_data).where(personal_data.c.order_row.in_(list(rows))))
        connection.execute(
            update(personal_orders)
            .where(personal_orders.c.order_row.in_(list(rows)))
            .values(
                key_id=None,
                sealed_key=None,
                digest=None,
                missing="{}",
                duty_id=None,
                erased_at=to_stored(now),
                erased_rule=rule.value,
            )
        )

    def never_keep(self, store_id: int, order_ids: Sequence[str], rule: ErasureRule) -> None:
        """Keep nothing of these orders from now on, of which nothing is kept yet."""
        with self._transactions.write() as connection:
            now = to_stored(self._clock.now() + self._transactions.ahead(connection, self._clock))
            known = exists(select(personal_orders.c.order_row).where(personal_orders.c.order_row == orders.c.id))
            rows = connection.execute(
                select(orders.c.id).where(orders.c.store_id == store_id, orders.c.order_id.in_(list(order_ids)), ~known)
            ).scalars()
            for row in list(rows):
                connection.execute(
                    insert(personal_orders).values(
                        order_row=row,
                        store_id=store_id,
                        missing="{}",
                        kept_at=now,
                        due_by=DueBy.ORDERED.value,
                        erased_at=now,
                        erased_rule=rule.value,
                    )
                )

    def empty_held(
        self, store_code: str, replies: Sequence[tuple[HeldReply, ErasureRule, datetime | None]], who: str
    ) -> int:
        """Take the text from held replies, with the proof; the order stays held with its reason. How many were."""
        with self._transactions.write() as connection:
            lines = []
            for one, rule, due_at in replies:
                done = connection.execute(
                    update(held).where(held.c.id == one.held_row, held.c.raw.startswith(SEALED_RAW)).values(raw="")
                )
                if done.rowcount:
                    due = due_text(due_at, f"{BY_HELD} {one.held_row}")
                    lines.append(Erased(rule=rule, store_code=store_code, order_id=one.order_id or "", due=due))
            self._erasures.append(connection, lines, who)
        return len(lines)


def prove_removed(erasures: Erasures, connection: Connection, store_id: int, store_code: str, who: str) -> None:
    """Proof of what goes with a store whose orders are removed, within the transaction that removes them."""
    after = 0
    while True:
        where = [personal_orders.c.store_id == store_id, personal_orders.c.order_row > after, _KEPT]
        found = _kept(connection, where, 1_000)
        if not found:
            return
        rule = ErasureRule.STORE_REMOVED
        lines = [
            Erased(rule=rule, store_code=store_code, order_id=one.order_id, fields=one.present)
            for one in found
            if one.present
        ]
        erasures.append(connection, lines, who)
        after = found[-1].order_row


_PRESENT = tuple(personal_data.c[field.value].is_not(None).label(field.value) for field in PersonalField)


def _kept(connection: Connection, where: Iterable[ColumnElement[bool]], limit: int) -> list[KeptTimes]:
    posted = exists(
        select(postings.c.id).where(postings.c.order_row == orders.c.id, postings.c.state.not_in(_NOTHING_THERE))
    )
    query = (
        select(
            personal_orders.c.order_row,
            personal_orders.c.due_at,
            personal_orders.c.due_by,
            personal_orders.c.duty_id,
            personal_orders.c.delivered_at,
            orders.c.order_id,
            orders.c.created,
            orders.c.updated,
            orders.c.status,
            orders.c.fulfilled_by,
            order_details.c.latest_ship,
            posted.label("posted"),
            *_PRESENT,
        )
        .join(orders, orders.c.id == personal_orders.c.order_row)
        .outerjoin(order_details, order_details.c.order_row == orders.c.id)
        .outerjoin(personal_data, personal_data.c.order_row == personal_orders.c.order_row)
        .where(*where)
        .order_by(personal_orders.c.order_row)
        .limit(limit)
    )
    found = connection.execute(query).all()
    sent: dict[int, list[tuple[str | None, datetime | None]]] = {row.order_row: [] for row in found}
    of_these = packages.c.order_row.in_(list(sent))
    for parcel in connection.execute(
        select(packages.c.order_row, packages.c.status, packages.c.ship_time).where(of_these)
    ):
        sent[parcel.order_row].append((parcel.status, from_stored_or_none(parcel.ship_time)))
    return [_read(row, sent[row.order_row]) for row in found]


def _present(connection: Connection, rows: Sequence[int]) -> Mapping[int, frozenset[PersonalField]]:
    query = select(personal_data.c.order_row, *_PRESENT).where(personal_data.c.order_row.in_(list(rows)))
    found = {row.order_row: _fields(row) for row in connection.execute(query)}
    return {row: found.get(row, frozenset()) for row in rows}


def _lose(connection: Connection, row: int, gone: frozenset[PersonalField]) -> None:
    """Some fields of an order go, and its digest: what stays waits for a new key."""
    hashes = [f"{field.value}_hash" for field in SEARCHED if field in gone]
    connection.execute(
        update(personal_data)
        .where(personal_data.c.order_row == row)
        .values(dict.fromkeys([*(field.value for field in gone), *hashes]))
    )
    missing = connection.execute(
        select(personal_orders.c.missing).where(personal_orders.c.order_row == row)
    ).scalar_one()
    why = json.loads(missing) | {field.value: Missing.ERASED.value for field in gone}
    connection.execute(
        update(personal_orders)
        .where(personal_orders.c.order_row == row)
        .values(missing=json.dumps(why, sort_keys=True), digest=None)
    )


def _fields(row: Row[Any]) -> frozenset[PersonalField]:
    return frozenset(field for field in PersonalField if getattr(row, field.value))


def _read(row: Any, sent: list[tuple[str | None, datetime | None]]) -> KeptTimes:
    shipped, delivered = parcels(sent)
    known = [from_stored(row.delivered_at)] if row.delivered_at is not None else []
    if delivered and row.status == WHOLLY_SHIPPED:
        known.append(from_stored(row.updated))
    return KeptTimes(
        order_row=row.order_row,
        order_id=row.order_id,
        times=OrderTimes(
            created=from_stored(row.created),
            updated=from_stored(row.updated),
            status=row.status,
            latest_ship=from_stored_or_none(row.latest_ship),
            shipped=shipped,
            delivered=min(known, default=None),
        ),
        fulfilled_by=row.fulfilled_by,
        posted=bool(row.posted),
        present=_fields(row),
        due_at=from_stored_or_none(row.due_at),
        due_by=DueBy(row.due_by),
        duty_id=row.duty_id,
        delivered_at=from_stored_or_none(row.delivered_at),
    )
