"""What Amazon has answered to each store's application, one answer a subject with its date.

No revision guards it: of two PCs that ask, the later answer is right. An answer that could not be had takes the place
of none that was.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from fvsestore_gui.database.encoding import from_json, json_text
from fvsestore_gui.database.tables import role_answers
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import error_named
from fvsestore_gui.model.roles import KNOWN, Given, RoleAnswer, Subject


class RoleAnswers:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def put(self, store_id: int, answers: Iterable[RoleAnswer]) -> None:
        """Keep these answers of a store; those that were never asked for are left out.

        What was answered later stays as it is, and what Amazon has told stays where it now told nothing.
        """
        # Two PCs may ask at once: neither fails.
        statement = (sqlite if self._transactions.is_sqlite else postgresql).insert(role_answers)
        known = [given.value for given in KNOWN]
        rows = [(one, to_stored(one.asked_at)) for one in answers if one.asked_at is not None]
        if not rows:
            return
        with self._transactions.write() as connection:
            for one, asked_at in rows:
                values = {
                    "state": one.given.value,
                    "error_code": one.error.code if one.error is not None else None,
                    "error_facts": json_text(one.error.facts if one.error is not None else {}),
                    "request_id": one.request_id,
                    "asked_at": asked_at,
                }
                gives_way = role_answers.c.asked_at <= asked_at
                if one.given not in KNOWN:
                    gives_way &= role_answers.c.state.not_in(known)
                connection.execute(
                    statement.values(store_id=store_id, subject=one.subject.value, **values).on_conflict_do_update(
                        index_elements=list(role_answers.primary_key.columns), set_=values, where=gives_way
                    )
                )

    def of(self, store_id: int) -> tuple[RoleAnswer, ...]:
        """What is kept of a store, in the order of `Subject`."""
        with self._transactions.read() as connection:
            found = connection.execute(select(role_answers).where(role_answers.c.store_id == store_id)).all()
        answers = {row.subject: _read(row) for row in found}
        return tuple(answers[subject.value] for subject in Subject if subject.value in answers)


def _read(row: Any) -> RoleAnswer:
    return RoleAnswer(
        subject=Subject(row.subject),
        given=Given(row.state),
        asked_at=from_stored(row.asked_at),
        error=error_named(row.error_code or "", from_json(row.error_facts)),
        request_id=row.request_id,
    )
