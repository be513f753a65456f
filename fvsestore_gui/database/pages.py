"""Writing one page of an import: orders, held ones, run, cursor and lease in one transaction, or nothing of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import encoding
from fvsestore_gui.database.leases import PATIENCE, Lease, hold
from fvsestore_gui.database.orders import read_orders
from fvsestore_gui.database.tables import (
    cursors,
    held,
    item_details,
    item_texts,
    order_details,
    order_items,
    orders,
    packages,
    run_pages,
    runs,
)
from fvsestore_gui.database.times import to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.database.withheld import with_kept
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.runs import Counts

_ORDER_INSERT = ("id", "store_id", "order_id", *encoding.ORDER_COLUMNS, "first_run", "last_run", "digest")
_ORDER_UPDATE = (*encoding.ORDER_COLUMNS, "last_run", "digest")
_ORDER_DETAIL_INSERT = ("order_row", *encoding.ORDER_DETAIL_COLUMNS)
_ITEM_INSERT = ("id", "store_id", "order_row", "position", "order_item_id", "text_id", *encoding.ITEM_COLUMNS)
_ITEM_UPDATE = ("position", "text_id", *encoding.ITEM_COLUMNS)
_ITEM_DETAIL_INSERT = ("item_row", *encoding.ITEM_DETAIL_COLUMNS)
_COUNTS = ("received", "new", "changed", "same", "held")
_RUN_STATE = (
    "heard_at",
    "next_token",
    "next_token_at",
    "token_window_from",
    "token_window_until",
    "refused_data",
    "request_ids",
)
_TEXT_INSERT = ("id", "store_id", "digest", "sku", "asin", "title", "title_key", "search")


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What came with one page, and what is to be remembered with it.

    `next_token` None: the window `window_from` .. `window_until` is complete. `refused` are the data sets Amazon has
    refused in this run, `request_ids` all of the run that are kept. `marketplace_ids` is given with the last page of
    the last window: these are imported now, and up to `updated_until` where the import went by last update.
    """

    orders: Sequence[Order | HeldOrder]
    digest: str
    #: orders that came twice in this page and are given once in `orders`: received, and the same
    repeated: int = 0
    next_token: str | None = None
    window_from: datetime | None = None
    window_until: datetime | None = None
    refused: Collection[str] = ()
    request_ids: Sequence[str] = ()
    marketplace_ids: Collection[str] = ()
    updated_until: datetime | None = None


@dataclass(slots=True)
class _Rows:
    """What one page writes, collected first, so that each table is written in one go."""

    orders: list[tuple[Order, bytes]] = field(default_factory=list)
    #: row id, order, digest
    changed: list[tuple[int, Order, bytes]] = field(default_factory=list)
    held: list[HeldOrder] = field(default_factory=list)
    same: int = 0


class Pages:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def write(self, lease: Lease, run_id: int, page: ReadPage) -> Counts:
        """Store a page and return its counts, which always add up.

        The lease is renewed with it. Raises AnotherAtWork("store_busy") when somebody else has taken the
        lease over, DatabaseTrouble; then nothing of the page is stored.
        """
        now = self._clock.now()
        with self._transactions.write() as connection:
            hold(self._transactions, connection, lease, now, now + PATIENCE)
            rows = self._sorted_out(connection, lease.store_id, page)
            new = self._insert_orders(connection, lease.store_id, run_id, rows.orders)
            self._update_orders(connection, run_id, rows.changed)
            changed = [(row, order) for row, order, _ in rows.changed]
            self._write_items(connection, lease.store_id, new, changed)
            self._write_held(connection, lease.store_id, run_id, page.orders, rows.held, to_stored(now))
            counts = Counts(
                received=len(page.orders) + page.repeated,
                new=len(rows.orders),
                changed=len(rows.changed),
                same=rows.same,
                held=len(rows.held),
            )
            self._write_run(connection, lease.store_id, run_id, page, counts, to_stored(now))
        return counts

    def _sorted_out(self, connection: Connection, store_id: int, page: ReadPage) -> _Rows:
        """Which of a page's orders are new, changed, same, or held because no table can hold them."""
        rows = _Rows(same=page.repeated)
        # One order twice in a page: the newer one counts, the other is "same", as an older one always is.
        newest: dict[str, Order] = {}
        for one in page.orders:
            if isinstance(one, HeldOrder):
                rows.held.append(one)
                continue
            before = newest.get(one.order_id)
            if before is not None:
                rows.same += 1
            if before is None or one.updated >= before.updated:
                newest[one.order_id] = one
        if not newest:
            return rows
        stored = {
            order_id: (row, updated, digest, given)
            for row, order_id, updated, digest, given in self._transactions.select_among(
                connection,
                "known orders",
                lambda: (
                    select(
                        orders.c.id,
                        orders.c.order_id,
                        orders.c.updated,
                        orders.c.digest,
                        order_details.c.recipient_given,
                    )
                    .join(order_details, order_details.c.order_row == orders.c.id)
                    .where(orders.c.store_id == bindparam("store"), orders.c.order_id.in_(AMONG))
                ),
                {"store": store_id},
                list(newest),
            )
        }
        withheld = {
            row: frozenset(page.refused) | ({"RECIPIENT"} if given and not newest[order_id].recipient_given else set())
            for order_id, (row, _, _, given) in stored.items()
        }
        kept = read_orders(connection, [row for row, data_sets in withheld.items() if data_sets])
        for order_id, order in newest.items():
            found = stored.get(order_id)
            if found is not None and to_stored(order.updated) < found[1]:
                rows.same += 1
                continue
            if found is not None and found[0] in kept:
                order = with_kept(order, kept[found[0]], withheld[found[0]])
            try:
                digest = encoding.digest_of(order)
            except encoding.NotStorable as error:
                rows.held.append(HeldOrder(_plain(order_id), "store_refused", str(error), None, "", order.updated))
                continue
            if found is None:
                rows.orders.append((order, digest))
            elif found[2] == digest:
                rows.same += 1
            else:
                rows.changed.append((found[0], order, digest))
        return rows

    def _insert_orders(
        self, connection: Connection, store_id: int, run_id: int, new: list[tuple[Order, bytes]]
    ) -> list[tuple[int, Order]]:
        ids = self._transactions.next_ids(connection, orders, len(new))
        self._transactions.insert_many(
            connection,
            orders,
            _ORDER_INSERT,
            [
                (row, store_id, order.order_id, *encoding.order_values(order, len(order.items)), run_id, run_id, digest)
                for row, (order, digest) in zip(ids, new, strict=True)
            ],
        )
        self._transactions.insert_many(
            connection,
            order_details,
            _ORDER_DETAIL_INSERT,
            [(row, *encoding.order_detail_values(order)) for row, (order, _) in zip(ids, new, strict=True)],
        )
        return [(row, order) for row, (order, _) in zip(ids, new, strict=True)]

    def _update_orders(self, connection: Connection, run_id: int, changed: list[tuple[int, Order, bytes]]) -> None:
        if not changed:
            return
        connection.execute(delete(packages).where(packages.c.order_row.in_([row for row, _, _ in changed])))
        self._transactions.update_many(
            connection,
            orders,
            "id",
            _ORDER_UPDATE,
            # the number of lines is set once the lines are written
            [(*encoding.order_values(order, 0), run_id, digest, row) for row, order, digest in changed],
        )
        self._transactions.update_many(
            connection,
            order_details,
            "order_row",
            encoding.ORDER_DETAIL_COLUMNS,
            [(*encoding.order_detail_values(order), row) for row, order, _ in changed],
        )

    def _write_items(
        self, connection: Connection, store_id: int, new: list[tuple[int, Order]], changed: list[tuple[int, Order]]
    ) -> None:
        """Lines and parcels of new and changed orders; a line that a reply lacks stays, marked as cancelled."""
        written = [*new, *changed]
        if not written:
            return
        stored: dict[int, dict[str, int]] = {row: {} for row, _ in changed}
        for item_row, row, order_item_id in self._transactions.select_among(
            connection,
            "known items",
            lambda: select(order_items.c.id, order_items.c.order_row, order_items.c.order_item_id).where(
                order_items.c.order_row.in_(AMONG)
            ),
            {},
            list(stored),
        ):
            stored[row][order_item_id] = item_row
        texts = self._text_ids(connection, store_id, [order for _, order in written])
        inserts: list[tuple[object, ...]] = []
        updates: list[tuple[object, ...]] = []
        details: list[tuple[object, ...]] = []
        detail_updates: list[tuple[object, ...]] = []
        gone: list[int] = []
        counted: list[tuple[object, ...]] = []
        nothing: dict[str, int] = {}
        missing = sum(i.order_item_id not in stored.get(row, nothing) for row, order in written for i in order.items)
        ids = iter(self._transactions.next_ids(connection, order_items, missing))
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
                    inserts.append((item_row, store_id, row, item.position, item.order_item_id, text_id, *values))
                    details.append((item_row, *encoding.item_detail_values(item)))
        to = self._transactions
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
        to.insert_many(
            connection,
            packages,
            encoding.PACKAGE_COLUMNS,
            [
                encoding.package_values(row, position, package)
                for row, order in written
                for position, package in enumerate(order.packages)
            ],
        )

    def _text_ids(
        self, connection: Connection, store_id: int, written: Sequence[Order]
    ) -> dict[tuple[str | None, str | None, str | None], int]:
        wanted = {(item.sku, item.asin, item.title): item for order in written for item in order.items}
        digests = {key: encoding.text_digest(item) for key, item in wanted.items()}
        known: dict[bytes, int] = {
            bytes(digest): text_id
            for digest, text_id in self._transactions.select_among(
                connection,
                "known texts",
                lambda: select(item_texts.c.digest, item_texts.c.id).where(
                    item_texts.c.store_id == bindparam("store"), item_texts.c.digest.in_(AMONG)
                ),
                {"store": store_id},
                list(digests.values()),
            )
        }
        lacking = [key for key, digest in digests.items() if digest not in known]
        ids = self._transactions.next_ids(connection, item_texts, len(lacking))
        self._transactions.insert_many(
            connection,
            item_texts,
            _TEXT_INSERT,
            [
                (text_id, store_id, digests[key], *encoding.text_values(wanted[key]))
                for text_id, key in zip(ids, lacking, strict=True)
            ],
        )
        known.update((digests[key], text_id) for text_id, key in zip(ids, lacking, strict=True))
        return {key: known[digest] for key, digest in digests.items()}

    def _write_held(
        self,
        connection: Connection,
        store_id: int,
        run_id: int,
        results: Sequence[Order | HeldOrder],
        kept_aside: Sequence[HeldOrder],
        now: int,
    ) -> None:
        """Keep unreadable orders with their reason; one that now reads well is held no longer."""
        aside = {_same_as(one): one for one in kept_aside}
        good = {one.order_id: one for one in results if isinstance(one, Order) and one.order_id not in aside}
        stored = {
            same_as: (row, updated, raw)
            for row, same_as, updated, raw in self._transactions.select_among(
                connection,
                "known held",
                lambda: select(held.c.id, held.c.same_as, held.c.updated, held.c.raw).where(
                    held.c.store_id == bindparam("store"), held.c.same_as.in_(AMONG)
                ),
                {"store": store_id},
                [*good, *aside],
            )
        }
        cured = [
            row
            for same_as, (row, updated, _) in stored.items()
            if same_as in good and (updated is None or to_stored(good[same_as].updated) >= updated)
        ]
        if cured:
            connection.execute(delete(held).where(held.c.id.in_(cured)))
        for same_as, one in aside.items():
            values = {
                "order_id": one.order_id,
                "reason": one.reason,
                "field": one.field,
                "value": one.value,
                "raw": one.raw,
                "updated": to_stored_or_none(one.updated),
                "last_tried": now,
                "run_id": run_id,
            }
            if same_as in stored:
                row, _, raw = stored[same_as]
                # an order that Amazon no longer finds keeps the reply that was held
                values["raw"] = one.raw or raw
                connection.execute(update(held).where(held.c.id == row).values(**values, tries=held.c.tries + 1))
            else:
                connection.execute(
                    insert(held).values(**values, store_id=store_id, same_as=same_as, first_seen=now, tries=1)
                )

    def _write_run(
        self, connection: Connection, store_id: int, run_id: int, page: ReadPage, counts: Counts, now: int
    ) -> None:
        added = {name: getattr(counts, name) for name in _COUNTS}
        number = self._transactions.run(
            connection,
            "add page to run",
            lambda: (
                update(runs)
                .where(runs.c.id == bindparam("of_run"))
                .values(
                    **{name: runs.c[name] + bindparam(f"more_{name}") for name in _COUNTS},
                    pages=runs.c.pages + 1,
                    **{name: bindparam(f"new_{name}") for name in _RUN_STATE},
                )
                .returning(runs.c.pages)
            ),
            {
                "of_run": run_id,
                **{f"more_{name}": count for name, count in added.items()},
                "new_heard_at": now,
                "new_next_token": page.next_token,
                "new_next_token_at": now if page.next_token else None,
                "new_token_window_from": to_stored_or_none(page.window_from),
                "new_token_window_until": to_stored_or_none(page.window_until),
                "new_refused_data": encoding.json_text(sorted(page.refused)),
                "new_request_ids": encoding.json_text(page.request_ids),
            },
        ).scalar_one()
        self._transactions.insert_many(
            connection,
            run_pages,
            ("run_id", "number", "digest", "at", *_COUNTS),
            [(run_id, number, page.digest, now, *added.values())],
        )
        if page.marketplace_ids:
            self._move_cursors(connection, store_id, page, now)

    def _move_cursors(self, connection: Connection, store_id: int, page: ReadPage, now: int) -> None:
        values: dict[str, int | None] = {"imported_at": now}
        if page.updated_until is not None:
            values["updated_until"] = to_stored(page.updated_until)
        of_store = cursors.c.store_id == store_id
        known = set(connection.execute(select(cursors.c.marketplace_id).where(of_store)).scalars())
        here = cursors.c.marketplace_id.in_(sorted(known.intersection(page.marketplace_ids)))
        connection.execute(update(cursors).where(of_store, here).values(**values))
        self._transactions.insert_many(
            connection,
            cursors,
            ("store_id", "marketplace_id", "updated_until", "imported_at"),
            [
                (store_id, marketplace_id, values.get("updated_until"), now)
                for marketplace_id in sorted(set(page.marketplace_ids) - known)
            ],
        )


def _same_as(one: HeldOrder) -> str:
    return one.order_id or "#" + blake2b(one.raw.encode("utf-8", "replace"), digest_size=12).hexdigest()


def _plain(text: str) -> str:
    """What of a text every database can hold."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "?")
