"""Writing one page of an import: orders, held ones, run, cursor and lease in one transaction, or nothing of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import encoding
from fvsestore_gui.database.held import keep_held
from fvsestore_gui.database.leases import Lease, hold
from fvsestore_gui.database.merging import lines_matched, with_kept, with_report
from fvsestore_gui.database.order_rows import ChangedOrder, NewOrder, OrderRows
from fvsestore_gui.database.orders import read_orders
from fvsestore_gui.database.personal import Personal
from fvsestore_gui.database.tables import (
    cursors,
    item_details,
    item_texts,
    ledger,
    order_details,
    order_items,
    orders,
    run_pages,
    runs,
    slices,
)
from fvsestore_gui.database.times import to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.model.history import SliceState
from fvsestore_gui.model.orders import HeldOrder, Order, Source
from fvsestore_gui.model.runs import Counts
from fvsestore_gui.model.sealed import SealedPage

_COUNTS = ("received", "new", "changed", "same", "held")
_PAGE_INSERT = (
    "run_id", "number", "digest", "at", *_COUNTS, "slice_id", "window_from", "window_until", "follows", "leads_to",
)  # fmt: skip
#: where each page leaves most rows
_GROWING = (orders, order_details, order_items, item_details, item_texts)
_RUN_STATE = (
    "heard_at",
    "next_token",
    "next_token_at",
    "token_window_from",
    "token_window_until",
    "refused_data",
    "request_ids",
)


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What came with one page, and what is to be remembered with it.

    `complete`: with this page the window `window_from` .. `window_until` was read whole, and the ledger says so; None
    means: where `next_token` is None. `refused` are the data sets Amazon has refused in this run, `request_ids` all of
    the run that are kept. `marketplace_ids` is given with the last page of a window: these are imported now, and up to
    `updated_until` where the import went by last update. Cursors move forward only, and those before `updated_from`
    (None: none) stay, for between them and the window something was not read.
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
    updated_from: datetime | None = None
    source: Source = Source.API
    #: "created" or "updated", "" where single orders were asked for
    window_by: str = ""
    complete: bool | None = None
    #: the number this page has in its run; given, a page whose commit was in doubt is never counted twice
    number: int | None = None
    #: short digests of what the page was asked with and of what it leads to, "" at both ends of a window
    follows: str = ""
    leads_to: str = ""
    #: of a history: the slice it belongs to, and with its last page how many rows its report had
    slice_id: int | None = None
    slice_lines: int = 0
    #: of a report: its rows on this page, and letters in them that Amazon had replaced by "?" before
    lines: int = 0
    replaced: int = 0

    #: the number of the window's first page in its run, where the window may have been begun before and given up
    since_page: int = 0
    #: single orders that were asked for now: the API's word counts, even where a report dates their change later
    of_now: bool = False
    #: what it brought of buyers, sealed; None where the store keeps nothing of them
    personal: SealedPage | None = None

    @property
    def ends_window(self) -> bool:
        if self.window_from is None or self.window_until is None:
            return False
        return self.next_token is None if self.complete is None else self.complete


@dataclass(slots=True)
class _Rows:
    """What one page writes, collected first, so that each table is written in one go."""

    new: list[NewOrder] = field(default_factory=list)
    changed: list[ChangedOrder] = field(default_factory=list)
    held: list[HeldOrder] = field(default_factory=list)
    #: (seen, row) of orders that this source names for the first time
    seen: list[tuple[int, int]] = field(default_factory=list)
    same: int = 0


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is known of an order before the page is written. `updated` as stored."""

    row: int
    updated: int
    digest: bytes
    recipient_given: bool
    source: Source
    seen: int


class Pages:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock
        self._personal = Personal(transactions, clock)

    def write(self, lease: Lease, run_id: int, page: ReadPage) -> Counts:
        """Store a page and return its counts, which always add up.

        The lease is renewed with it. A page that stands there already under its number is not written again: its counts
        are returned. Raises DatabaseTrouble("database_went_back") where a page before it is not there any more,
        AnotherAtWork("store_taken_over") when somebody else has the lease now, DatabaseTrouble;
        then nothing of the page is stored.
        """
        now = self._clock.now()
        with self._transactions.write() as connection:
            hold(self._transactions, connection, lease, self._clock)
            before = self._written_before(connection, run_id, page)
            if before is not None:
                return before
            if page.number is not None and page.number > 1 and page.number & (page.number - 1) == 0:
                self._transactions.count_anew(connection, *_GROWING)
            rows = self._sorted_out(connection, lease.store_id, page)
            order_rows = OrderRows(self._transactions, connection, lease.store_id, run_id)
            order_rows.write(rows.new, rows.changed, page.source, to_stored(now))
            order_rows.mark_seen(rows.seen)
            personal = page.personal
            if personal is not None:
                personal = self._personal.write(connection, lease.store_id, personal)
            keep_held(
                self._transactions,
                connection,
                lease.store_id,
                run_id,
                page.source,
                page.orders,
                rows.held,
                to_stored(now),
                None if personal is None else personal.raw,
            )
            counts = Counts(
                received=len(page.orders) + page.repeated,
                new=len(rows.new),
                changed=len(rows.changed),
                same=rows.same,
                held=len(rows.held),
            )
            self._write_run(connection, lease.store_id, run_id, page, counts, to_stored(now))
        return counts

    def _written_before(self, connection: Connection, run_id: int, page: ReadPage) -> Counts | None:
        if page.number is None:
            return None
        found = connection.execute(
            select(*(run_pages.c[name] for name in _COUNTS)).where(
                run_pages.c.run_id == run_id,
                run_pages.c.number == page.number,
                run_pages.c.digest == page.digest,
            )
        ).first()
        return None if found is None else Counts(*found)

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
        stored = self._stored(connection, store_id, list(newest))
        kept = read_orders(
            connection,
            [found.row for order_id, found in stored.items() if _needs_the_old(page, newest[order_id], found)],
        )
        unread: list[ChangedOrder] = []
        for order_id, order in newest.items():
            found = stored.get(order_id)
            source = page.source
            if found is not None:
                merged = _merged(page, order, found, kept.get(found.row))
                if merged is None:
                    rows.same += 1
                    if page.source.seen & ~found.seen:
                        rows.seen.append((found.seen | page.source.seen, found.row))
                    continue
                order, source = merged
            try:
                digest = encoding.digest_of(order)
            except encoding.NotStorable as error:
                refused = HeldOrder(
                    _plain(order_id), "store_refused", str(error), None, "", order.updated, order.created
                )
                rows.held.append(refused)
                continue
            if found is None:
                rows.new.append(NewOrder(order, digest))
                continue
            seen = found.seen | page.source.seen
            if found.digest == digest and found.source is source:
                rows.same += 1
                if seen != found.seen:
                    rows.seen.append((seen, found.row))
                continue
            changed = ChangedOrder(found.row, order, digest, order, source, seen, _gives_way(found.source, source))
            rows.changed.append(changed)
            if found.row in kept:
                changed.before = kept[found.row]
            else:
                unread.append(changed)
        before_rows = read_orders(connection, [changed.row for changed in unread])
        for changed in unread:
            changed.before = before_rows[changed.row]
        for changed in rows.changed:
            if changed.new_lines:
                # a report's lines have no ids: those that stay the same lines are told as such
                changed.before = lines_matched(changed.before, changed.order)
        return rows

    def _stored(self, connection: Connection, store_id: int, order_ids: list[str]) -> dict[str, _Stored]:
        if self._transactions.is_sqlite:
            found = self._transactions.select_among(
                connection, "known orders", _known_orders, {"store": store_id}, order_ids
            )
        else:
            found = list(connection.exec_driver_sql(_EACH_KNOWN_ORDER, (order_ids, store_id)).all())
        return {
            order_id: _Stored(row, updated, bytes(digest), bool(given), Source(source), seen)
            for row, order_id, updated, digest, given, source, seen in found
        }

    def _write_run(
        self, connection: Connection, store_id: int, run_id: int, page: ReadPage, counts: Counts, now: int
    ) -> None:
        added = {name: getattr(counts, name) for name in _COUNTS}
        more = {**added, "lines": page.lines, "replaced": page.replaced}
        number = self._transactions.run(
            connection,
            "add page to run",
            lambda: (
                update(runs)
                .where(runs.c.id == bindparam("of_run"))
                .values(
                    **{name: runs.c[name] + bindparam(f"more_{name}") for name in more},
                    pages=runs.c.pages + 1,
                    **{name: bindparam(f"new_{name}") for name in _RUN_STATE},
                )
                .returning(runs.c.pages)
            ),
            {
                "of_run": run_id,
                **{f"more_{name}": count for name, count in more.items()},
                "new_heard_at": now,
                "new_next_token": page.next_token,
                "new_next_token_at": now if page.next_token else None,
                "new_token_window_from": to_stored_or_none(page.window_from),
                "new_token_window_until": to_stored_or_none(page.window_until),
                "new_refused_data": encoding.json_text(sorted(page.refused)),
                "new_request_ids": encoding.json_text(page.request_ids),
            },
        ).scalar()
        if number is None or (page.number is not None and page.number != number):
            # Confirmed pages are gone, as after a failover to a copy that lagged: going on would leave a hole.
            raise DatabaseTrouble("database_went_back", path=self._transactions.place, detail="")
        window = (to_stored_or_none(page.window_from), to_stored_or_none(page.window_until))
        self._transactions.insert_many(
            connection,
            run_pages,
            _PAGE_INSERT,
            [(run_id, number, page.digest, now, *added.values(), page.slice_id, *window, page.follows, page.leads_to)],
        )
        if page.ends_window:
            self._complete(connection, store_id, run_id, page, now)
        if page.marketplace_ids:
            self._move_cursors(connection, store_id, page, now)

    def _complete(self, connection: Connection, store_id: int, run_id: int, page: ReadPage, now: int) -> None:
        """The window is read whole: the ledger says so, and with it the slice of a history is stored."""
        window = (to_stored_or_none(page.window_from), to_stored_or_none(page.window_until))
        pages, received = connection.execute(
            select(func.count(), func.coalesce(func.sum(run_pages.c.received), 0)).where(
                run_pages.c.run_id == run_id,
                run_pages.c.number >= page.since_page,
                run_pages.c.window_from == window[0],
                run_pages.c.window_until == window[1],
                run_pages.c.slice_id.is_(None) if page.slice_id is None else run_pages.c.slice_id == page.slice_id,
            )
        ).one()
        connection.execute(
            insert(ledger).values(
                store_id=store_id,
                run_id=run_id,
                source=page.source.value,
                window_by=page.window_by,
                window_from=window[0],
                window_until=window[1],
                marketplaces=encoding.json_text(sorted(page.marketplace_ids)),
                pages=pages,
                received=int(received),
                read_at=now,
            )
        )
        if page.slice_id is not None:
            nothing = not received and not page.slice_lines
            connection.execute(
                update(slices)
                .where(slices.c.id == page.slice_id)
                .values(
                    state=(SliceState.EMPTY if nothing else SliceState.STORED).value,
                    run_id=run_id,
                    stored_at=now,
                    orders=int(received),
                    lines=page.slice_lines,
                    error_code=None,
                    error_facts="{}",
                )
            )

    def _move_cursors(self, connection: Connection, store_id: int, page: ReadPage, now: int) -> None:
        of_store = cursors.c.store_id == store_id
        reached = to_stored_or_none(page.updated_until)
        known = set(connection.execute(select(cursors.c.marketplace_id).where(of_store)).scalars())
        here = of_store & cursors.c.marketplace_id.in_(sorted(known.intersection(page.marketplace_ids)))
        connection.execute(update(cursors).where(here).values(imported_at=now))
        if reached is not None:
            before = cursors.c.updated_until
            joined = before < reached
            if page.updated_from is not None:
                joined &= before >= to_stored(page.updated_from)
            connection.execute(update(cursors).where(here, before.is_(None) | joined).values(updated_until=reached))
        self._transactions.insert_many(
            connection,
            cursors,
            ("store_id", "marketplace_id", "updated_until", "imported_at"),
            [(store_id, marketplace_id, reached, now) for marketplace_id in sorted(set(page.marketplace_ids) - known)],
        )


def _known_orders() -> Select[Any]:
    return (
        select(
            orders.c.id,
            orders.c.order_id,
            orders.c.updated,
            orders.c.digest,
            order_details.c.recipient_given,
            orders.c.source,
            orders.c.seen,
        )
        .join(order_details, order_details.c.order_row == orders.c.id)
        .where(orders.c.store_id == bindparam("store"), orders.c.order_id.in_(AMONG))
    )


#: The same for PostgreSQL, one id after the other: asked for all at once it may look through every order of the store.
_EACH_KNOWN_ORDER = """
    SELECT known.* FROM unnest(%s::text[]) AS given (order_id) CROSS JOIN LATERAL (
        SELECT o.id, o.order_id, o.updated, o.digest, d.recipient_given, o.source, o.seen
        FROM orders AS o JOIN order_details AS d ON d.order_row = o.id
        WHERE o.store_id = %s AND o.order_id = given.order_id LIMIT 1) AS known
"""


# -- which of two writings of an order counts ------------------------------------------------------------------------

_REPORTS = frozenset({Source.REPORT, Source.FILE})


def _withheld(page: ReadPage, order: Order, found: _Stored) -> frozenset[str]:
    """The data sets that Amazon's API kept back this time although it may have sent them before."""
    silent = {"RECIPIENT"} if found.recipient_given and not order.recipient_given else set()
    return frozenset(page.refused) | silent


def _needs_the_old(page: ReadPage, order: Order, found: _Stored) -> bool:
    older = to_stored(order.updated) < found.updated
    if page.source in _REPORTS:
        return found.source not in _REPORTS and not older
    if found.source is Source.API:
        return not older and bool(_withheld(page, order, found))
    return older or bool(_withheld(page, order, found))


def _merged(page: ReadPage, order: Order, found: _Stored, old: Order | None) -> tuple[Order, Source] | None:
    """What is to stand there now, and where that comes from; None: what stands there stays.

    The API's word counts where it is newer, and its detail always; a report that is newer tells a later state.
    """
    newer = to_stored(order.updated) > found.updated
    if page.source in _REPORTS:
        if not newer:
            return None
        if found.source in _REPORTS or old is None:
            return order, page.source
        return with_report(old, order), Source.MIXED
    if to_stored(order.updated) < found.updated:
        if found.source is Source.API or old is None:
            return None
        if not page.of_now:
            return with_report(order, old), Source.MIXED
        # or the next reading of that report would take it for news
        order = replace(order, updated=old.updated)
    withheld = _withheld(page, order, found)
    if withheld and old is not None:
        order = with_kept(order, old, withheld)
    return order, Source.API


def _gives_way(before: Source, now: Source) -> bool:
    return before in _REPORTS and now not in _REPORTS


def _plain(text: str) -> str:
    """What of a text every database can hold."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "?")
