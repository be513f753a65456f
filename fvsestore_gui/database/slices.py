"""The slices of histories: which report was asked for which stretch of time, and how far it is. See model/history.py.

Every change is made under the store's lease, and before anything else is done about it: a program that is killed goes
on from here. That a slice is stored is written with its last page, in pages.py.
"""

import contextlib
from collections.abc import Collection, Iterator, Sequence
from statistics import median
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.encoding import from_json, json_text
from fvsestore_gui.database.leases import Lease, hold
from fvsestore_gui.database.tables import run_pages, slices
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.history import Hole, Slice, SliceState

#: reports whose making is looked at, to tell how long the next one takes
_LAST_REPORTS = 15
_FORGOTTEN = {"report_id": None, "document_id": None, "asked_at": None, "ready_at": None}
_NO_ERROR = {"error_code": None, "error_facts": "{}"}


class Slices:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def all(self, store_id: int) -> list[Slice]:
        """Every slice of a store, the newest time first."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(slices)
                .where(slices.c.store_id == store_id)
                .order_by(slices.c.window_until.desc(), slices.c.window_from.desc(), slices.c.id.desc())
            ).all()
        return [_slice(row) for row in found]

    def report_seconds(self, store_id: int) -> float | None:
        """What a report of this store took to be made so far, None before the first."""
        with self._transactions.read() as connection:
            took = connection.execute(
                select(slices.c.ready_at - slices.c.asked_at)
                .where(slices.c.store_id == store_id, slices.c.ready_at.is_not(None), slices.c.asked_at.is_not(None))
                .order_by(slices.c.ready_at.desc())
                .limit(_LAST_REPORTS)
            ).scalars()
            known = [one / 1_000_000 for one in took if one >= 0]
        return median(known) if known else None

    def plan(
        self, lease: Lease, run_id: int, report_type: str, holes: Sequence[Hole], given_up: Collection[int]
    ) -> list[Slice]:
        """Begin a history: one slice a hole, wanted. The slices `given_up` are forgotten: others take their place."""
        with self._changing(lease) as connection:
            gone = sorted(given_up)
            # What was stored of one that broke off in the middle stays; the whole is asked for again.
            connection.execute(update(run_pages).where(run_pages.c.slice_id.in_(gone)).values(slice_id=None))
            connection.execute(delete(slices).where(slices.c.id.in_(gone)))
            made = [
                connection.execute(
                    insert(slices)
                    .values(
                        store_id=lease.store_id,
                        run_id=run_id,
                        report_type=report_type,
                        window_from=to_stored(hole.since),
                        window_until=to_stored(hole.until),
                        marketplaces=json_text(sorted(hole.marketplace_ids)),
                        state=SliceState.WANTED.value,
                    )
                    .returning(slices)
                ).one()
                for hole in holes
            ]
        return [_slice(row) for row in made]

    def asked(self, lease: Lease, run_id: int, slice_id: int, report_id: str) -> Slice:
        """Amazon makes this report for it now."""
        return self._change(
            lease,
            slice_id,
            run_id=run_id,
            state=SliceState.ASKED.value,
            report_id=report_id,
            asked_at=to_stored(self._clock.now()),
            tries=slices.c.tries + 1,
            **_NO_ERROR,
        )

    def ready(self, lease: Lease, run_id: int, slice_id: int, document_id: str) -> Slice:
        """The report can be fetched."""
        return self._change(
            lease,
            slice_id,
            run_id=run_id,
            state=SliceState.READY.value,
            document_id=document_id,
            ready_at=to_stored(self._clock.now()),
        )

    def wanted_again(self, lease: Lease, run_id: int, slice_id: int, why: FvsError) -> Slice:
        """The report it had is good for nothing: another one must be asked for."""
        return self._change(lease, slice_id, run_id=run_id, state=SliceState.WANTED.value, **_FORGOTTEN, **_error(why))

    def failed(self, lease: Lease, run_id: int, slice_id: int, why: FvsError) -> Slice:
        """It could not be read in this history; the next one asks for it anew."""
        return self._change(lease, slice_id, run_id=run_id, state=SliceState.FAILED.value, **_error(why))

    def _change(self, lease: Lease, slice_id: int, **values: Any) -> Slice:
        with self._changing(lease) as connection:
            row = connection.execute(
                update(slices)
                .where(slices.c.id == slice_id, slices.c.store_id == lease.store_id)
                .values(**values)
                .returning(slices)
            ).one()
        return _slice(row)

    @contextlib.contextmanager
    def _changing(self, lease: Lease) -> Iterator[Connection]:
        """A write transaction that renews the lease. Raises AnotherAtWork when somebody has taken it over."""
        with self._transactions.write() as connection:
            hold(self._transactions, connection, lease, self._clock)
            yield connection


def _error(why: FvsError) -> dict[str, object]:
    return {"error_code": why.code, "error_facts": json_text(why.facts)}


def _slice(row: Any) -> Slice:
    return Slice(
        slice_id=row.id,
        store_id=row.store_id,
        run_id=row.run_id,
        report_type=row.report_type,
        window_from=from_stored(row.window_from),
        window_until=from_stored(row.window_until),
        marketplace_ids=tuple(from_json(row.marketplaces)),
        state=SliceState(row.state),
        report_id=row.report_id,
        document_id=row.document_id,
        asked_at=from_stored_or_none(row.asked_at),
        ready_at=from_stored_or_none(row.ready_at),
        stored_at=from_stored_or_none(row.stored_at),
        tries=row.tries,
        orders=row.orders,
        lines=row.lines,
        error_code=row.error_code,
        error_facts=from_json(row.error_facts) or None,
    )
