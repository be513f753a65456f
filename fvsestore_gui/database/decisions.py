"""What was decided by hand about single orders. Nobody overwrites another's decision unseen."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import orders, posting_decisions
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import AMONG, Transactions
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.postings import PostingDecision


class Decisions:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def get(self, order_row: int) -> PostingDecision:
        """What was decided about an order; nothing where nothing was."""
        return self.of_orders([order_row]).get(order_row, PostingDecision(order_row=order_row))

    def of_orders(self, order_rows: Collection[int]) -> dict[int, PostingDecision]:
        """The decisions about these orders, by their row ids; orders without one are left out."""
        with self._transactions.read() as connection:
            found = self._transactions.select_among(
                connection,
                "decisions of orders",
                lambda: select(posting_decisions).where(posting_decisions.c.order_row.in_(AMONG)),
                {},
                list(order_rows),
            )
        return {row.order_row: _read(row) for row in found}

    def of_store(self, store_id: int) -> dict[int, PostingDecision]:
        """All decisions about orders of a store, by the orders' row ids."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(posting_decisions)
                .join(orders, orders.c.id == posting_decisions.c.order_row)
                .where(orders.c.store_id == store_id)
            ).all()
        return {row.order_row: _read(row) for row in found}

    def decide(self, decision: PostingDecision, by: str) -> PostingDecision:
        """Keep a decision; `decision.revision` is the one that was read.

        Raises ChangedMeanwhile("decision_changed") when somebody else decided since then,
        CorrectInput("order_unknown").
        """
        here = posting_decisions.c.order_row == decision.order_row
        values: dict[str, object] = {
            "vat_number": decision.vat_number,
            "stock_country": decision.stock_country,
            "vat_by_rule": int(decision.vat_by_rule),
            "left_out": int(decision.left_out),
            "note": decision.note,
            "decided_by": by,
            "decided_at": to_stored(self._clock.now()),
            "revision": decision.revision + 1,
        }
        with self._transactions.write() as connection:
            order_id = connection.execute(select(orders.c.order_id).where(orders.c.id == decision.order_row)).scalar()
            if order_id is None:
                raise CorrectInput("order_unknown", order_id=str(decision.order_row))
            found = connection.execute(select(posting_decisions).where(here)).first()
            if (0 if found is None else found.revision) != decision.revision:
                raise _changed(order_id, found)
            if found is None:
                try:
                    connection.execute(insert(posting_decisions).values(order_row=decision.order_row, **values))
                except IntegrityError as error:
                    # PostgreSQL lets two come this far; its key decides.
                    raise _changed(order_id, None) from error
            elif not connection.execute(
                update(posting_decisions)
                .where(here, posting_decisions.c.revision == decision.revision)
                .values(**values)
            ).rowcount:
                raise _changed(order_id, None)
        return self.get(decision.order_row)


def _changed(order_id: str, found: Any) -> ChangedMeanwhile:
    by = "" if found is None else found.decided_by
    at = "" if found is None else from_stored(found.decided_at).isoformat()
    return ChangedMeanwhile("decision_changed", order_id=order_id, by=by, at=at)


def _read(row: Any) -> PostingDecision:
    return PostingDecision(
        order_row=row.order_row,
        vat_number=row.vat_number,
        stock_country=row.stock_country,
        vat_by_rule=bool(row.vat_by_rule),
        left_out=bool(row.left_out),
        note=row.note,
        decided_by=row.decided_by,
        decided_at=from_stored(row.decided_at),
        revision=row.revision,
    )
