"""Personal data of orders, sealed: written with their page, found by keyed hashes, read by row, sealed anew in batches.

Nothing here can open them. A tombstone (`erased_at`) is never written over, so that what was erased is not kept again.
"""

import functools
import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, or_, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.personal_keys import hold_current
from fvsestore_gui.database.tables import held, orders, personal_data, personal_orders, stores
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.errors import AnotherAtWork, PersonalKeyTrouble, SecretsTrouble
from fvsestore_gui.model.personal import SEARCHED, DueBy, ErasureRule, Missing, PersonalField
from fvsestore_gui.model.sealed import SEALED_RAW, KeptOrder, SealedOrder, SealedPage

_log = logging.getLogger(__name__)
#: the columns of sealed values
VALUES = tuple(field.value for field in PersonalField)
_FIELDS = tuple(PersonalField)
_FROM_END = -len(VALUES)
_HASHES = tuple(f"{field.value}_hash" for field in SEARCHED)
_DATA_INSERT = ("order_row", *VALUES, *_HASHES)
_ORDER_INSERT = (
    "order_row", "store_id", "key_id", "sealed_key", "digest", "missing", "kept_at", "due_at", "due_by",
)  # fmt: skip
_ORDER_UPDATE = ("key_id", "sealed_key", "digest", "missing", "kept_at")
_WRAP_UPDATE = ("key_id", "sealed_key")
#: how often keys may change while one page is written
_MOST_TRIES = 5
_KEPT = (
    "key_id", "sealed_key", "digest", "missing", "kept_at", "due_at", "due_by", "duty_id", "erased_at", "erased_rule",
)  # fmt: skip


class Personal:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def keys_of(self, store_id: int, order_ids: Sequence[str]) -> dict[str, KeptOrder]:
        """What is kept, or was, of these orders: order id -> its row without the values."""
        with self._transactions.read() as connection:
            return self._known(connection, store_id, order_ids)

    def get(self, order_row: int) -> KeptOrder | None:
        """One order's, with its values."""
        return next(iter(self.many([order_row])), None)

    def many(self, order_rows: Sequence[int]) -> list[KeptOrder]:
        """The same of several, in the order asked for; those of which nothing was ever kept are left out."""
        with self._transactions.read() as connection:
            found = {
                row.order_row: read_kept(row, values_of(row))
                for row in self._transactions.select_among(
                    connection, "personal rows", _with_values, {}, list(order_rows)
                )
            }
        return [found[row] for row in order_rows if row in found]

    def find(self, store_id: int, field: PersonalField, hashes: Sequence[bytes]) -> list[int]:
        """Rows of the orders whose value of `field` has one of these hashes, the newest first."""
        column = personal_data.c[f"{field.value}_hash"]
        query = (
            select(orders.c.id)
            .join(personal_data, personal_data.c.order_row == orders.c.id)
            .where(orders.c.store_id == store_id, column.in_(list(hashes)))
            .order_by(orders.c.created.desc(), orders.c.id.desc())
        )
        with self._transactions.read() as connection:
            return list(connection.execute(query).scalars())

    def any_kept(self, store_id: int | None = None) -> bool:
        """Whether personal data of any order (of the store) are kept now."""
        query = select(personal_orders.c.order_row).where(personal_orders.c.erased_at.is_(None)).limit(1)
        if store_id is not None:
            query = query.where(personal_orders.c.store_id == store_id)
        with self._transactions.read() as connection:
            return connection.execute(query).first() is not None

    # -- with a page of an import ------------------------------------------------------------------------------------

    def write(self, connection: Connection, store_id: int, page: SealedPage) -> SealedPage | None:
        """Write what a page brought of buyers, in the page's own transaction and after its orders.

        Returns the page as it was written: where keys have changed meanwhile it was sealed again. None where this
        computer has no key any more: the orders are stored without their buyers.
        """
        for _ in range(_MOST_TRIES):
            if hold_current(connection, page.key_ids):
                self._write(connection, store_id, page)
                return page
            try:
                page = page.again()
            except (PersonalKeyTrouble, SecretsTrouble) as trouble:
                _log.warning("buyers' data of a page are not kept: %s", trouble.code)
                return None
        _log.warning("buyers' data of a page are not kept: their keys change again and again")
        return None

    def _write(self, connection: Connection, store_id: int, page: SealedPage) -> None:
        now = to_stored(self._clock.now())
        sealed = {one.order_id: one for one in page.orders}
        dues = {one.order_id: one.due for one in page.orders} | dict(page.dues)
        # locked: nothing of them is erased between here and the end
        known = self._known(connection, store_id, sorted(dues), lock=True)
        new_ids = [order_id for order_id in sealed if order_id not in known]
        rows = {
            order_id: row
            for row, order_id in self._transactions.select_among(
                connection, "rows of order ids", _rows_of_ids, {"store": store_id}, new_ids
            )
        }
        alive = {order_id: kept for order_id, kept in known.items() if kept.erased_at is None}
        new = [(rows[order_id], sealed[order_id]) for order_id in new_ids if order_id in rows]
        # a sweep may have put an order under a duty since it was sealed: nothing is added to it
        changed = [
            (alive[id_].order_row, one)
            for id_, one in sealed.items()
            if id_ in alive and alive[id_].duty_id is None and one.values is not None
        ]
        self._transactions.insert_many(
            connection,
            personal_orders,
            _ORDER_INSERT,
            [
                (
                    row, store_id, one.key_id, one.sealed_key, one.digest, _missing_text(one.missing), now,
                    to_stored_or_none(one.due[0]), one.due[1].value,
                )
                for row, one in new if one.values is not None
            ],
        )  # fmt: skip
        self._transactions.update_many(
            connection,
            personal_orders,
            "order_row",
            _ORDER_UPDATE,
            [(one.key_id, one.sealed_key, one.digest, _missing_text(one.missing), now, row) for row, one in changed],
        )
        if changed:
            connection.execute(delete(personal_data).where(personal_data.c.order_row.in_([row for row, _ in changed])))
        self._insert_values(connection, [*new, *changed])
        moved: list[tuple[object, ...]] = [
            (*due, alive[order_id].order_row)
            for order_id, (at, by) in dues.items()
            if order_id in alive
            and alive[order_id].duty_id is None
            and (due := (to_stored_or_none(at), by.value))
            != (to_stored_or_none(alive[order_id].due_at), alive[order_id].due_by.value)
        ]
        self._transactions.update_many(connection, personal_orders, "order_row", ("due_at", "due_by"), moved)

    def _insert_values(self, connection: Connection, written: Iterable[tuple[int, SealedOrder]]) -> None:
        self._transactions.insert_many(
            connection,
            personal_data,
            _DATA_INSERT,
            [
                (
                    row,
                    *(one.values.get(field) for field in PersonalField),
                    *(one.hashes.get(field) for field in SEARCHED),
                )
                for row, one in written
                if one.values is not None
            ],
        )

    # -- sealed anew -------------------------------------------------------------------------------------------------

    def sealed_with(self, key_ids: Sequence[str], after: int, limit: int, *, values: bool) -> list[KeptOrder]:
        """Up to `limit` orders behind the row `after` whose key is sealed with one of these keys."""
        query = (_with_values_of_any() if values else _without_values()).where(
            personal_orders.c.key_id.in_(list(key_ids)), personal_orders.c.order_row > after
        )
        with self._transactions.read() as connection:
            found = connection.execute(query.order_by(personal_orders.c.order_row).limit(limit)).all()
        return [read_kept(row, values_of(row) if values else {}) for row in found]

    def count_sealed_with(self, key_ids: Sequence[str]) -> int:
        with self._transactions.read() as connection:
            return connection.execute(
                select(func.count()).select_from(personal_orders).where(personal_orders.c.key_id.in_(list(key_ids)))
            ).scalar_one()

    def wrap_anew(self, wraps: Sequence[tuple[KeptOrder, str, bytes]]) -> None:
        """(order, id of the new key, the order's key sealed with it), in one; an order changed meanwhile is left."""
        with self._transactions.write() as connection:
            self._hold(connection, {key_id for _, key_id, _ in wraps})
            same = self._unchanged(connection, [kept for kept, _, _ in wraps])
            self._transactions.update_many(
                connection,
                personal_orders,
                "order_row",
                _WRAP_UPDATE,
                [(key_id, sealed, kept.order_row) for kept, key_id, sealed in wraps if kept.order_row in same],
            )

    def seal_anew(self, replaced: Sequence[tuple[KeptOrder, SealedOrder]]) -> None:
        """Put what was sealed anew in the place of what stood there, in one; an order changed meanwhile is left."""
        with self._transactions.write() as connection:
            self._hold(connection, {one.key_id for _, one in replaced})
            same = self._unchanged(connection, [kept for kept, _ in replaced])
            self.replace(connection, [(kept.order_row, one) for kept, one in replaced if kept.order_row in same])

    def replace(self, connection: Connection, written: Sequence[tuple[int, SealedOrder]]) -> None:
        """(order's row, what is to stand there), in a transaction that is open; due and duty stay as they are."""
        if not written:
            return
        self._transactions.update_many(
            connection,
            personal_orders,
            "order_row",
            ("key_id", "sealed_key", "digest", "missing"),
            [(one.key_id, one.sealed_key, one.digest, _missing_text(one.missing), row) for row, one in written],
        )
        connection.execute(delete(personal_data).where(personal_data.c.order_row.in_([row for row, _ in written])))
        self._insert_values(connection, written)

    def held_sealed_with(self, key_ids: Sequence[str], after: int, limit: int) -> list[tuple[str, int, str, str]]:
        """Up to `limit` held replies behind the row `after` that one of these keys sealed: uid of the store, row,
        same_as, sealed text."""
        begins = [held.c.raw.startswith(f"{SEALED_RAW}{key_id}:", autoescape=True) for key_id in key_ids]
        query = (
            select(stores.c.uid, held.c.id, held.c.same_as, held.c.raw)
            .join(stores, stores.c.id == held.c.store_id)
            .where(or_(*begins), held.c.id > after)
            .order_by(held.c.id)
            .limit(limit)
        )
        with self._transactions.read() as connection:
            return [(row.uid, row.id, row.same_as, row.raw) for row in connection.execute(query)]

    def replace_held(self, replaced: Sequence[tuple[int, str, str]], key_id: str) -> None:
        """(row, text that stood there, text to stand there) of held replies; one changed meanwhile is left."""
        with self._transactions.write() as connection:
            self._hold(connection, {key_id})
            for row, before, now in replaced:
                connection.execute(update(held).where(held.c.id == row, held.c.raw == before).values(raw=now))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _hold(self, connection: Connection, key_ids: set[str]) -> None:
        if not hold_current(connection, key_ids):
            raise AnotherAtWork("personal_keys_changing")

    def _unchanged(self, connection: Connection, kept: Sequence[KeptOrder]) -> set[int]:
        """Rows of those that still stand as they were read; nobody else changes them until the transaction ends."""
        before = {one.order_row: one.sealed_key for one in kept}
        query = select(personal_orders.c.order_row, personal_orders.c.sealed_key).where(
            personal_orders.c.order_row.in_(sorted(before))
        )
        return {
            row
            for row, sealed in connection.execute(query.with_for_update()).all()
            if sealed and bytes(sealed) == before[row]
        }

    def _known(
        self, connection: Connection, store_id: int, order_ids: Sequence[str], *, lock: bool = False
    ) -> dict[str, KeptOrder]:
        found = self._transactions.select_among(
            connection, "personal orders known", _known_orders, {"store": store_id}, list(order_ids)
        )
        if lock and found and not self._transactions.is_sqlite:
            rows = sorted(row.order_row for row in found)
            connection.exec_driver_sql(
                "SELECT 1 FROM personal_orders WHERE order_row = ANY (%s::bigint[]) ORDER BY order_row FOR UPDATE",
                (rows,),
            ).all()
            return self._known(connection, store_id, order_ids)
        return {row.order_id: read_kept(row, {}) for row in found}


def _rows_of_ids() -> Select[Any]:
    return select(orders.c.id, orders.c.order_id).where(
        orders.c.store_id == bindparam("store"), orders.c.order_id.in_(AMONG)
    )


def _without_values() -> Select[Any]:
    return (
        select(
            personal_orders.c.order_row,
            orders.c.order_id,
            stores.c.uid.label("store_uid"),
            *(personal_orders.c[name] for name in _KEPT),
        )
        .join(orders, orders.c.id == personal_orders.c.order_row)
        .join(stores, stores.c.id == personal_orders.c.store_id)
    )


def _known_orders() -> Select[Any]:
    return _without_values().where(orders.c.store_id == bindparam("store"), orders.c.order_id.in_(AMONG))


def _with_values_of_any() -> Select[Any]:
    return (
        _without_values()
        .add_columns(*(personal_data.c[name] for name in VALUES))
        .outerjoin(personal_data, personal_data.c.order_row == personal_orders.c.order_row)
    )


def _with_values() -> Select[Any]:
    return _with_values_of_any().where(personal_orders.c.order_row.in_(AMONG))


def values_of(row: Any) -> dict[PersonalField, bytes]:
    """The sealed values of a row that ends with the columns VALUES."""
    return {field: bytes(value) for field, value in zip(_FIELDS, row[_FROM_END:], strict=True) if value is not None}


@functools.lru_cache(maxsize=256)
def _missing(text: str) -> Mapping[PersonalField, Missing]:
    """There are a few such texts in a whole database."""
    return {PersonalField(name): Missing(why) for name, why in json.loads(text).items()}


def _missing_text(missing: Mapping[PersonalField, Missing]) -> str:
    return json.dumps({field.value: why.value for field, why in missing.items()}, sort_keys=True)


def read_kept(row: Any, values: Mapping[PersonalField, bytes]) -> KeptOrder:
    """A row of personal_orders, with the order's id and its store's uid."""
    return KeptOrder(
        order_row=row.order_row,
        order_id=row.order_id,
        store_uid=row.store_uid,
        key_id=row.key_id,
        sealed_key=None if row.sealed_key is None else bytes(row.sealed_key),
        digest=None if row.digest is None else bytes(row.digest),
        missing=_missing(row.missing),
        kept_at=from_stored(row.kept_at),
        due_at=from_stored_or_none(row.due_at),
        due_by=DueBy(row.due_by),
        duty_id=row.duty_id,
        erased_at=from_stored_or_none(row.erased_at),
        erased_rule=None if row.erased_rule is None else ErasureRule(row.erased_rule),
        values=values,
    )
