"""What became of orders in Finvalda, for reading. Written by postings.py only."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.leases import lives
from fvsestore_gui.database.posting_rows import read_content, read_event, read_posted
from fvsestore_gui.database.tables import order_versions, orders, posting_events, posting_files, postings
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.posting_reports import PostingEvent, PostingPeriod
from fvsestore_gui.model.postings import PostedRow, Posting, PostingState

#: in microseconds, as times are stored
_A_DAY = 86_400_000_000
#: everything but the document itself, which is long
_NARROW = tuple(column for column in postings.c if column.name != "content")


class Posted:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def get(self, posting_id: int) -> PostedRow:
        """Raises CorrectInput("posting_unknown")."""
        with self._transactions.read() as connection:
            found = connection.execute(select(postings).where(postings.c.id == posting_id)).first()
            if found is None:
                raise CorrectInput("posting_unknown", order_id="")
            return read_posted(found, state_of(found, self._now(connection)))

    def content(self, posting_id: int) -> Posting:
        """The document as it was or is to be sent. Raises CorrectInput("posting_unknown")."""
        with self._transactions.read() as connection:
            found = connection.execute(select(postings.c.content).where(postings.c.id == posting_id)).first()
        if found is None:
            raise CorrectInput("posting_unknown", order_id="")
        return read_content(found)

    def of_orders(self, order_rows: Collection[int]) -> dict[int, PostedRow]:
        """What became of these orders, by their row ids: the sale of each.

        Those that are only about to be sent are left out, as nothing was sent of them; what somebody was sending who
        is not there any more is UNCLEAR.
        """
        with self._transactions.read() as connection:
            found = self._transactions.select_among(
                connection,
                "postings of orders",
                lambda: select(*_NARROW).where(postings.c.sequence == 0, postings.c.order_row.in_(AMONG)),
                {},
                list(order_rows),
            )
            now = self._now(connection)
        rows = (read_posted(row, state_of(row, now)) for row in found)
        return {row.order_row: row for row in rows if row.state is not PostingState.CLAIMED}

    def of_order(self, order_row: int) -> list[tuple[PostedRow, Posting]]:
        """The sale of an order and its returns, each with the document as it was sent."""
        query = select(postings).where(postings.c.order_row == order_row).order_by(postings.c.sequence)
        with self._transactions.read() as connection:
            now = self._now(connection)
            found = connection.execute(query).all()
        return [(read_posted(row, state_of(row, now)), read_content(row)) for row in found]

    def of_period(
        self, store_id: int, period: PostingPeriod, states: Collection[PostingState] = (), limit: int | None = None
    ) -> list[PostedRow]:
        """What became of orders placed in a period, in their order, only in these states where given."""
        query = (
            _in_period(select(*_NARROW), store_id, period)
            .where(*_in_states(states))
            .order_by(orders.c.created, orders.c.id, postings.c.sequence)
            .limit(limit)
        )
        with self._transactions.read() as connection:
            now = self._now(connection)
            rows = [read_posted(row, state_of(row, now)) for row in connection.execute(query)]
        return [row for row in rows if not states or row.state in states]

    def changed_since(self, store_id: int) -> list[PostedRow]:
        """The sales whose orders Amazon has changed since they were sent, in whatever it was; in order of their days.

        A day of play, for the PCs' clocks may differ. Whether it matters to the operation is for its digest to tell.
        """
        later = select(order_versions.c.number).where(
            order_versions.c.order_row == postings.c.order_row, order_versions.c.at >= postings.c.sent_at - _A_DAY
        )
        query = (
            select(*_NARROW)
            .where(
                postings.c.store_id == store_id,
                postings.c.sequence == 0,
                postings.c.state.in_([PostingState.CREATED.value, PostingState.EXPORTED.value]),
                exists(later),
            )
            .order_by(postings.c.day, postings.c.id)
        )
        with self._transactions.read() as connection:
            return [read_posted(row) for row in connection.execute(query)]

    def events(self, posting_id: int) -> list[PostingEvent]:
        """Who did what with a document and what Finvalda answered, the oldest first."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(posting_events).where(posting_events.c.posting_id == posting_id).order_by(posting_events.c.id)
            ).all()
        return [read_event(row) for row in found]

    def of_file(self, store_id: int, number: int) -> list[Posting]:
        """The documents of an import file as they stand in it, without those that may be created anew."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(postings.c.content)
                .where(
                    postings.c.store_id == store_id,
                    postings.c.file_number == number,
                    postings.c.state == PostingState.EXPORTED.value,
                )
                .order_by(postings.c.order_row, postings.c.sequence)
            ).all()
        return [read_content(row) for row in found]

    def file_path(self, store_id: int, number: int) -> str | None:
        """Where an import file was written, None where there is none of that number."""
        with self._transactions.read() as connection:
            return connection.execute(
                select(posting_files.c.path).where(
                    posting_files.c.store_id == store_id, posting_files.c.number == number
                )
            ).scalar()

    def counts(self, store_id: int) -> dict[PostingState, int]:
        """How many documents of a store are in each state."""
        with self._transactions.read() as connection:
            found: Iterable[tuple[str, int]] = connection.execute(
                select(postings.c.state, func.count()).where(postings.c.store_id == store_id).group_by(postings.c.state)
            ).all()
        return {PostingState(state): count for state, count in found}

    def _now(self, connection: Connection) -> datetime:
        return self._clock.now() + self._transactions.ahead(connection, self._clock)


def is_held(row: Any, now: datetime) -> bool:
    """Whether somebody who may still be alive holds a row of `postings`; `now` in the database's time."""
    if not row.claim or row.claimed_until is None:
        return False
    return lives(SimpleNamespace(until=row.claimed_until, process=row.claim.rpartition(" ")[0]), now)


def state_of(row: Any, now: datetime) -> PostingState:
    """How far a row of `postings` has come; what somebody was sending who is not there any more is unclear."""
    state = PostingState(row.state)
    return PostingState.UNCLEAR if state is PostingState.SENDING and not is_held(row, now) else state


def _in_period(query: Select[Any], store_id: int, period: PostingPeriod) -> Select[Any]:
    query = query.join(orders, orders.c.id == postings.c.order_row).where(postings.c.store_id == store_id)
    if period.order_ids:
        query = query.where(orders.c.order_id.in_(period.order_ids))
    if period.created_from is not None:
        query = query.where(orders.c.created >= to_stored(period.created_from))
    if period.created_until is not None:
        query = query.where(orders.c.created < to_stored(period.created_until))
    return query


def _in_states(states: Collection[PostingState]) -> Sequence[Any]:
    if not states:
        return ()
    wanted = {state.value for state in states}
    if PostingState.UNCLEAR in states:
        wanted.add(PostingState.SENDING.value)
    return (postings.c.state.in_(sorted(wanted)),)
