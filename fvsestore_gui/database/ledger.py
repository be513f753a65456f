"""Reading what was read: the ledger of windows with the chain of their pages, a month's counts, an order's changes.

Windows are entered by pages.py, in the transaction of their last page.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, case, func, or_, select

from fvsestore_gui.database.encoding import from_json
from fvsestore_gui.database.tables import held, ledger, order_versions, orders, run_pages, runs
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.coverage import Chain, LedgerEntry, Stretch
from fvsestore_gui.model.listing import CurrencyTotal
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import HeldInDoubt, MonthCounts
from fvsestore_gui.model.versions import Change, Version

#: sums are added in two halves
_HALF = 1_000_000_000
#: windows in one question
_CHUNK = 500
_API, _REPORT = Source.API.seen, Source.REPORT.seen | Source.FILE.seen


@dataclass(frozen=True, slots=True)
class _Page:
    run_id: int
    number: int
    follows: str
    leads_to: str
    received: int


#: by window and slice
_Pages = dict[tuple[int, int, int | None], list[_Page]]


class Ledger:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def entries(self, store_id: int, within: Stretch | None = None, run_id: int | None = None) -> list[LedgerEntry]:
        """Windows of the store that were read whole, the earliest first, each with the check of its pages.

        `within`: only those that reach into this time; `run_id`: only those that this run read to their end.
        """
        asked = [ledger.c.store_id == store_id]
        if within is not None:
            asked += [
                ledger.c.window_from < to_stored(within.until),
                ledger.c.window_until > to_stored(within.since),
            ]
        if run_id is not None:
            asked.append(ledger.c.run_id == run_id)
        # the page that closed a window, written in the same moment; a window of an older version has none
        closing = and_(
            run_pages.c.run_id == ledger.c.run_id,
            run_pages.c.at == ledger.c.read_at,
            run_pages.c.window_from == ledger.c.window_from,
            run_pages.c.window_until == ledger.c.window_until,
            run_pages.c.leads_to == "",
        )
        with self._transactions.read() as connection:
            found = connection.execute(
                select(
                    ledger,
                    run_pages.c.number,
                    run_pages.c.follows,
                    run_pages.c.received.label("on_page"),
                    run_pages.c.slice_id,
                )
                .outerjoin(run_pages, closing)
                .where(*asked)
                .order_by(ledger.c.window_from, ledger.c.id, run_pages.c.number)
            ).all()
            pages = self._pages(connection, store_id, [row for row in found if row.follows])
            kept = self._runs_with_pages(connection, [row.run_id for row in found if row.number is None])
        ids = cache(lambda text: tuple(from_json(text)))
        entries: list[LedgerEntry] = []
        for row in found:
            if entries and entries[-1].entry_id == row.id:
                continue
            chain, count, received = _chain_of(row, pages, kept)
            entries.append(
                LedgerEntry(
                    row.id,
                    Source(row.source),
                    row.window_by,
                    from_stored(row.window_from),
                    from_stored(row.window_until),
                    ids(row.marketplaces),
                    count,
                    received,
                    from_stored(row.read_at),
                    row.run_id,
                    chain,
                )
            )
        return entries

    def of_run(self, run_id: int) -> list[LedgerEntry]:
        """The windows that this run read to their end; [] for one that is not there."""
        with self._transactions.read() as connection:
            store_id = connection.execute(select(runs.c.store_id).where(runs.c.id == run_id)).scalar()
        return [] if store_id is None else self.entries(store_id, run_id=run_id)

    def _pages(self, connection: Connection, store_id: int, entries: Sequence[Any]) -> "_Pages":
        """All pages of the windows that took more than one, by window and slice, in the order they were read."""
        pages: _Pages = defaultdict(list)
        begins = sorted({row.window_from for row in entries})
        for start in range(0, len(begins), _CHUNK):
            for row in connection.execute(
                select(
                    run_pages.c.run_id,
                    run_pages.c.number,
                    run_pages.c.follows,
                    run_pages.c.leads_to,
                    run_pages.c.received,
                    run_pages.c.window_from,
                    run_pages.c.window_until,
                    run_pages.c.slice_id,
                )
                .join(runs, runs.c.id == run_pages.c.run_id)
                .where(runs.c.store_id == store_id, run_pages.c.window_from.in_(begins[start : start + _CHUNK]))
                .order_by(run_pages.c.run_id, run_pages.c.number)
            ):
                pages[row[5], row[6], row[7]].append(_Page(*row[:5]))
        return pages

    def _runs_with_pages(self, connection: Connection, run_ids: Sequence[int]) -> set[int]:
        """Those of these runs whose pages were kept with their windows."""
        found: set[int] = set()
        asked = sorted(set(run_ids))
        for start in range(0, len(asked), _CHUNK):
            query = select(run_pages.c.run_id).where(
                run_pages.c.run_id.in_(asked[start : start + _CHUNK]), run_pages.c.window_from.is_not(None)
            )
            found.update(connection.execute(query.distinct()).scalars())
        return found

    # -- a month's orders --------------------------------------------------------------------------------------------

    def counts(self, store_id: int, since: datetime, until: datetime, marketplace_ids: Collection[str]) -> MonthCounts:
        """How many of the orders placed in [since, until) who named."""
        asked = {f"marketplace_{place}": one for place, one in enumerate(sorted(marketplace_ids))}

        def question() -> Select[Any]:
            # an order that names no marketplace may be of one that is asked for
            mine: ColumnElement[bool] = orders.c.marketplace_id.is_(None)
            if asked:
                mine = or_(mine, orders.c.marketplace_id.in_([bindparam(name) for name in asked]))
            return (
                select(orders.c.seen, func.count(), func.sum(case((mine, 1), else_=0)))
                .where(
                    orders.c.store_id == bindparam("of_store"),
                    orders.c.created >= bindparam("since"),
                    orders.c.created < bindparam("until"),
                )
                .group_by(orders.c.seen)
            )

        with self._transactions.read() as connection:
            # compiled once: building the question for each of two dozen months would take longer than counting
            found: Sequence[Any] = self._transactions.run(
                connection,
                f"month counts of {len(asked)} marketplaces",
                question,
                {"of_store": store_id, "since": to_stored(since), "until": to_stored(until), **asked},
            ).all()
        here = [(seen, int(count)) for seen, _, count in found]
        all_ = sum(count for _, count in here)
        return MonthCounts(
            orders=all_,
            api=sum(count for seen, count in here if seen & _API),
            report=sum(count for seen, count in here if seen & _REPORT),
            both=sum(count for seen, count in here if seen & _API and seen & _REPORT),
            elsewhere=sum(int(row[1]) for row in found) - all_,
        )

    def totals(
        self, store_id: int, since: datetime, until: datetime, marketplace_ids: Collection[str]
    ) -> tuple[tuple[CurrencyTotal, ...], int]:
        """Sums of the orders placed in [since, until) by currency, and how many have none."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(
                    orders.c.currency,
                    func.count(orders.c.total),
                    func.count(),
                    # in two halves, so that no BIGINT can overflow
                    func.sum(orders.c.total // _HALF),
                    func.sum(orders.c.total % _HALF),
                )
                .where(*_created_in(store_id, since, until), _of_marketplaces(marketplace_ids))
                .group_by(orders.c.currency)
            ).all()
        known = sorted((row for row in found if row[1]), key=lambda row: (-row[1], str(row[0])))
        sums = tuple(CurrencyTotal(row[0] or "", int(row[3]) * _HALF + int(row[4]), row[1]) for row in known)
        return sums, sum(row[2] - row[1] for row in found)

    def oldest(self, store_id: int) -> datetime | None:
        """When the oldest order kept was placed."""
        with self._transactions.read() as connection:
            return from_stored_or_none(
                connection.execute(select(func.min(orders.c.created)).where(orders.c.store_id == store_id)).scalar()
            )

    def not_named_by(
        self, store_id: int, since: datetime, until: datetime, marketplace_ids: Collection[str], source: Source
    ) -> tuple[tuple[str, datetime], ...]:
        """Id and time of orders placed in [since, until) that `source` (API or REPORT) never named, oldest first."""
        bits = _API if source is Source.API else _REPORT
        with self._transactions.read() as connection:
            found = connection.execute(
                select(orders.c.order_id, orders.c.created)
                .where(*_created_in(store_id, since, until), _of_marketplaces(marketplace_ids), ~_by(bits))
                .order_by(orders.c.created, orders.c.id)
            ).all()
        return tuple((order_id, from_stored(created)) for order_id, created in found)

    def statuses(
        self, store_id: int, since: datetime, until: datetime, marketplace_ids: Collection[str]
    ) -> tuple[tuple[str, int], ...]:
        """How many of the orders placed in [since, until) are in which of Amazon's statuses, the most first."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(orders.c.status, func.count())
                .where(*_created_in(store_id, since, until), _of_marketplaces(marketplace_ids))
                .group_by(orders.c.status)
            ).all()
        return tuple(sorted(((status, count) for status, count in found), key=lambda one: (-one[1], one[0])))

    def held(self, store_id: int) -> list[HeldInDoubt]:
        """All held orders with the time they may have been placed in; an id that Amazon does not know is none."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(held, runs.c.window_by, runs.c.window_from, runs.c.window_until)
                .outerjoin(runs, runs.c.id == held.c.run_id)
                .where(held.c.store_id == store_id, or_(held.c.reason != "order_not_found", held.c.raw != ""))
                .order_by(held.c.id)
            ).all()
        return [_in_doubt(row) for row in found]

    # -- changes -----------------------------------------------------------------------------------------------------

    def versions(self, order_row: int) -> list[Version]:
        """What an order was before, one change after the other, the newest first."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(order_versions)
                .where(order_versions.c.order_row == order_row)
                .order_by(order_versions.c.number.desc())
            ).all()
        return [
            Version(
                number=row.number,
                run_id=row.run_id,
                source=Source(row.source),
                at=from_stored(row.at),
                changes=msgspec.json.decode(row.changes, type=tuple[Change, ...]),
            )
            for row in found
        ]


# -- the chain of pages ----------------------------------------------------------------------------------------------


def _chain_of(entry: Any, pages: _Pages, kept: Set[int]) -> tuple[Chain, int, int]:
    """Follow the pages of a window back from its last to its first, through every run that read some of them."""
    if entry.number is None:
        # the page that closed it is not there; an older version did not keep any
        return Chain.BROKEN if entry.run_id in kept else Chain.UNKNOWN, entry.pages, entry.received
    if not entry.follows:
        return Chain.WHOLE, 1, entry.on_page
    here = pages[entry.window_from, entry.window_until, entry.slice_id]
    last = next(at for at, page in enumerate(here) if (page.run_id, page.number) == (entry.run_id, entry.number))
    chain = list(_backwards(here, last))
    whole = not chain[-1].follows
    return Chain.WHOLE if whole else Chain.BROKEN, len(chain), sum(page.received for page in chain)


def _backwards(pages: Sequence[_Page], place: int) -> Iterator[_Page]:
    page = pages[place]
    yield page
    while page.follows:
        # the nearest before it: where a page token had run out, the window began anew
        place = next((at for at in range(place - 1, -1, -1) if pages[at].leads_to == page.follows), -1)
        if place < 0:
            return
        page = pages[place]
        yield page


# -- conditions ------------------------------------------------------------------------------------------------------


def _by(bits: int) -> ColumnElement[bool]:
    """Whether one of these sources named the order."""
    return orders.c.seen.bitwise_and(bits) != 0


def _of_marketplaces(marketplace_ids: Collection[str]) -> ColumnElement[bool]:
    """Of those that are asked for; an order that names none may be theirs."""
    return or_(orders.c.marketplace_id.in_(sorted(marketplace_ids)), orders.c.marketplace_id.is_(None))


def _created_in(store_id: int, since: datetime, until: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        orders.c.store_id == store_id,
        orders.c.created >= to_stored(since),
        orders.c.created < to_stored(until),
    )


def _in_doubt(row: Any) -> HeldInDoubt:
    """An order is placed before it changes and before it is seen; one that a window by creation brought, inside it."""
    since, until = row.created, row.created
    if row.created is None:
        until = min(one for one in (row.updated, row.first_seen) if one is not None)
        if row.window_by == "created" and row.window_from is not None:
            since, until = row.window_from, min(until, row.window_until)
    return HeldInDoubt(
        held_row=row.id,
        order_id=row.order_id,
        reason=row.reason,
        created=from_stored_or_none(row.created),
        first_seen=from_stored(row.first_seen),
        since=from_stored_or_none(since),
        until=from_stored(until),
    )
