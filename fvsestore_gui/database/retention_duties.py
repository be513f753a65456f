"""Laws that ask for something to be kept longer: who said so, when and why. Never changed, only ended."""

from typing import Any

from sqlalchemy import Row, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.encoding import from_json, json_text
from fvsestore_gui.database.tables import retention_duties
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.personal import Duty, PersonalField


class RetentionDuties:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def of(self, store_id: int) -> list[Duty]:
        """Those of a store, ended ones too, the newest first."""
        query = select(retention_duties).where(retention_duties.c.store_id == store_id)
        with self._transactions.read() as connection:
            found = connection.execute(query.order_by(retention_duties.c.id.desc())).all()
        return [_read(row) for row in found]

    def add(self, duty: Duty, by: str) -> Duty:
        """Keep a new one; `duty_id`, `made_at` and `made_by` are set here."""
        content = {
            "law": duty.law,
            "reason": duty.reason,
            "fields": [one.value for one in PersonalField if one in duty.fields],
            "months": duty.months,
            "order_ids": sorted(duty.order_ids),
        }
        with self._transactions.write() as connection:
            row = connection.execute(
                insert(retention_duties)
                .values(
                    store_id=duty.store_id,
                    content=json_text(content),
                    made_at=to_stored(self._clock.now()),
                    made_by=by,
                    ended_by="",
                )
                .returning(retention_duties)
            ).one()
        return _read(row)

    def end(self, store_id: int, duty_id: int, by: str) -> Duty | None:
        """It is over, or was over already; None where the store has none of this number."""
        mine = (retention_duties.c.store_id == store_id, retention_duties.c.id == duty_id)
        with self._transactions.write() as connection:
            connection.execute(
                update(retention_duties)
                .where(*mine, retention_duties.c.ended_at.is_(None))
                .values(ended_at=to_stored(self._clock.now()), ended_by=by)
            )
            row = connection.execute(select(retention_duties).where(*mine)).first()
        return None if row is None else _read(row)


def _read(row: Row[Any]) -> Duty:
    content = from_json(row.content)
    return Duty(
        duty_id=row.id,
        store_id=row.store_id,
        law=content["law"],
        reason=content["reason"],
        fields=frozenset(PersonalField(name) for name in content["fields"]),
        months=content["months"],
        order_ids=frozenset(content["order_ids"]),
        made_at=from_stored(row.made_at),
        made_by=row.made_by,
        ended_at=from_stored_or_none(row.ended_at),
        ended_by=row.ended_by,
    )
