"""Writing the orders of a page into their tables: what is new, what has changed, and what it was before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, func, select, update

from fvsestore_gui.database import encoding
from fvsestore_gui.database.tables import (
    item_details,
    item_texts,
    order_details,
    order_items,
    order_versions,
    orders,
    packages,
)
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.model.orders import Order, Source
from fvsestore_gui.model.versions import changes_between

_ORDER_INSERT = (
    "id", "store_id", "order_id", *encoding.ORDER_COLUMNS, "first_run", "last_run", "source", "seen", "digest",
)  # fmt: skip
_ORDER_UPDATE = (*encoding.ORDER_COLUMNS, "last_run", "source", "seen", "digest")
_ORDER_DETAIL_INSERT = ("order_row", *encoding.ORDER_DETAIL_COLUMNS)
_ITEM_INSERT = ("id", "store_id", "order_row", "position", "order_item_id", "text_id", *encoding.ITEM_COLUMNS)
_ITEM_UPDATE = ("position", "text_id", *encoding.ITEM_COLUMNS)
_ITEM_DETAIL_INSERT = ("item_row", *encoding.ITEM_DETAIL_COLUMNS)
_TEXT_INSERT = ("id", "store_id", "digest", "sku", "asin", "title", "title_key", "search")


@dataclass(slots=True)
class NewOrder:
    """An order that was never stored."""

    order: Order
    digest: bytes


@dataclass(slots=True)
class ChangedOrder:
    """An order whose content differs from what is stored in row `row`; `before` is that content.

    `new_lines`: its stored lines came from a report, which has no order item ids, and give way to the new ones.
    """

    row: int
    order: Order
    digest: bytes
    before: Order
    source: Source
    seen: int
    new_lines: bool = False


class OrderRows:
    """The orders of one page of one store."""

    def __init__(self, transactions: Transactions, connection: Connection, store_id: int, run_id: int) -> None:
        self._transactions = transactions
        self._connection = connection
        self._store_id = store_id
        self._run_id = run_id

    def write(self, new: Sequence[NewOrder], changed: Sequence[ChangedOrder], source: Source, now: int) -> None:
        """Insert what is new, replace what has changed and keep what it was before."""
        inserted = self._insert(new, source)
        self._update(changed)
        self._write_items(inserted, changed)
        self._keep_versions(changed, source, now)

    def mark_seen(self, rows: Sequence[tuple[int, int]]) -> None:
        """(seen, row) of orders that are the same, and that a source names for the first time."""
        self._transactions.update_many(self._connection, orders, "id", ("seen",), list(rows))

    def _insert(self, new: Sequence[NewOrder], source: Source) -> list[tuple[int, Order]]:
        to, connection = self._transactions, self._connection
        ids = to.next_ids(connection, orders, len(new))
        from_where = (self._run_id, self._run_id, source.value, source.seen)
        to.insert_many(
            connection,
            orders,
            _ORDER_INSERT,
            [
                (
                    row,
                    self._store_id,
                    one.order.order_id,
                    *encoding.order_values(one.order, len(one.order.items)),
                    *from_where,
                    one.digest,
                )
                for row, one in zip(ids, new, strict=True)
            ],
        )
        to.insert_many(
            connection,
            order_details,
            _ORDER_DETAIL_INSERT,
            [(row, *encoding.order_detail_values(one.order)) for row, one in zip(ids, new, strict=True)],
        )
        return [(row, one.order) for row, one in zip(ids, new, strict=True)]

    def _update(self, changed: Sequence[ChangedOrder]) -> None:
        if not changed:
            return
        to, connection = self._transactions, self._connection
        connection.execute(delete(packages).where(packages.c.order_row.in_([one.row for one in changed])))
        replaced = [one.row for one in changed if one.new_lines]
        if replaced:
            of_replaced = select(order_items.c.id).where(order_items.c.order_row.in_(replaced))
            connection.execute(delete(item_details).where(item_details.c.item_row.in_(of_replaced)))
            connection.execute(delete(order_items).where(order_items.c.order_row.in_(replaced)))
        to.update_many(
            connection,
            orders,
            "id",
            _ORDER_UPDATE,
            # the number of lines is set once the lines are written
            [
                (
                    *encoding.order_values(one.order, 0),
                    self._run_id,
                    one.source.value,
                    one.seen,
                    one.digest,
                    one.row,
                )
                for one in changed
            ],
        )
        to.update_many(
            connection,
            order_details,
            "order_row",
            encoding.ORDER_DETAIL_COLUMNS,
            [(*encoding.order_detail_values(one.order), one.row) for one in changed],
        )

    def _write_items(self, new: Sequence[tuple[int, Order]], changed: Sequence[ChangedOrder]) -> None:
        """Lines and parcels of new and changed orders; a line that a reply lacks stays, marked as cancelled."""
        written = [*new, *((one.row, one.order) for one in changed)]
        if not written:
            return
        stored = self._stored_items(changed)
        texts = self._text_ids([order for _, order in written])
        inserts: list[tuple[object, ...]] = []
        updates: list[tuple[object, ...]] = []
        details: list[tuple[object, ...]] = []
        detail_updates: list[tuple[object, ...]] = []
        gone: list[int] = []
        counted: list[tuple[object, ...]] = []
        nothing: dict[str, int] = {}
        missing = sum(i.order_item_id not in stored.get(row, nothing) for row, order in written for i in order.items)
        ids = iter(self._transactions.next_ids(self._connection, order_items, missing))
        for row, order in written:
            before = stored.get(row, nothing)
            if row in stored:
                now = {item.order_item_id for item in order.items}
                gone += [item_row for order_item_id, item_row in before.items() if order_item_id not in now]
                counted.append((len(before.keys() | now), row))
            created = to_stored(order.created)
            for item in order.items:
                text_id = texts[(item.sku, item.asin, item.title)]
                values = encoding.item_values(order, item, created)
                item_row = before.get(item.order_item_id, 0)
                if item_row:
                    updates.append((item.position, text_id, *values, item_row))
                    detail_updates.append((*encoding.item_detail_values(item), item_row))
                else:
                    item_row = next(ids)
                    inserts.append((item_row, self._store_id, row, item.position, item.order_item_id, text_id, *values))
                    details.append((item_row, *encoding.item_detail_values(item)))
        to, connection = self._transactions, self._connection
        to.insert_many(connection, order_items, _ITEM_INSERT, inserts)
        to.insert_many(connection, item_details, _ITEM_DETAIL_INSERT, details)
        to.update_many(connection, order_items, "id", _ITEM_UPDATE, updates)
        to.update_many(connection, item_details, "item_row", encoding.ITEM_DETAIL_COLUMNS, detail_updates)
        if gone:
            # What it cost stays in its breakdowns; a sum over lines must not count it any more.
            connection.execute(
                update(order_items)
                .where(order_items.c.id.in_(gone))
                .values(present=0, status="CANCELLED", total=None, tax=None)
            )
        to.update_many(connection, orders, "id", ("item_count",), counted)
        to.insert_many(connection, packages, encoding.PACKAGE_COLUMNS, list(_parcels(written)))

    def _stored_items(self, changed: Sequence[ChangedOrder]) -> dict[int, dict[str, int]]:
        stored: dict[int, dict[str, int]] = {one.row: {} for one in changed}
        for item_row, row, order_item_id in self._transactions.select_among(
            self._connection,
            "known items",
            lambda: select(order_items.c.id, order_items.c.order_row, order_items.c.order_item_id).where(
                order_items.c.order_row.in_(AMONG)
            ),
            {},
            list(stored),
        ):
            stored[row][order_item_id] = item_row
        return stored

    def _text_ids(self, written: Sequence[Order]) -> dict[tuple[str | None, str | None, str | None], int]:
        wanted = {(item.sku, item.asin, item.title): item for order in written for item in order.items}
        digests = {key: encoding.text_digest(item) for key, item in wanted.items()}
        known: dict[bytes, int] = {
            bytes(digest): text_id
            for digest, text_id in self._transactions.select_among(
                self._connection,
                "known texts",
                lambda: select(item_texts.c.digest, item_texts.c.id).where(
                    item_texts.c.store_id == bindparam("store"), item_texts.c.digest.in_(AMONG)
                ),
                {"store": self._store_id},
                list(digests.values()),
            )
        }
        lacking = [key for key, digest in digests.items() if digest not in known]
        ids = self._transactions.next_ids(self._connection, item_texts, len(lacking))
        self._transactions.insert_many(
            self._connection,
            item_texts,
            _TEXT_INSERT,
            [
                (text_id, self._store_id, digests[key], *encoding.text_values(wanted[key]))
                for text_id, key in zip(ids, lacking, strict=True)
            ],
        )
        known.update((digests[key], text_id) for text_id, key in zip(ids, lacking, strict=True))
        return {key: known[digest] for key, digest in digests.items()}

    def _keep_versions(self, changed: Sequence[ChangedOrder], source: Source, now: int) -> None:
        if not changed:
            return
        last: dict[int, int] = dict(
            self._connection.execute(
                select(order_versions.c.order_row, func.max(order_versions.c.number))
                .where(order_versions.c.order_row.in_([one.row for one in changed]))
                .group_by(order_versions.c.order_row)
            ).all()
        )
        self._transactions.insert_many(
            self._connection,
            order_versions,
            ("order_row", "number", "run_id", "source", "at", "changes"),
            [
                (
                    one.row,
                    last.get(one.row, 0) + 1,
                    self._run_id,
                    source.value,
                    now,
                    encoding.json_text(changes_between(one.before, one.order)),
                )
                for one in changed
            ],
        )


def _parcels(written: Sequence[tuple[int, Order]]) -> Iterator[tuple[object, ...]]:
    for row, order in written:
        for position, package in enumerate(order.packages):
            yield encoding.package_values(row, position, package)
