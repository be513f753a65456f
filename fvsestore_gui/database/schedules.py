"""Schedules as saved, and who takes a due time: of several PCs and programs that look, one."""

from datetime import time
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.encoding import from_json, json_text
from fvsestore_gui.database.tables import schedules, stores
from fvsestore_gui.database.times import from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.schedules import Schedule


class Schedules:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def get(self, store_id: int) -> Schedule:
        """A store's schedule; one that is switched off where none was ever saved."""
        with self._transactions.read() as connection:
            found = connection.execute(select(schedules).where(schedules.c.store_id == store_id)).first()
        return Schedule(store_id) if found is None else _read(found)

    def switched_on(self) -> list[tuple[str, Schedule]]:
        """Code and schedule of every store that is imported by itself, by code."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(schedules, stores.c.code)
                .join(stores, stores.c.id == schedules.c.store_id)
                .where(schedules.c.switched_on == 1, stores.c.removed_at.is_(None))
                .order_by(stores.c.code)
            ).all()
        return [(row.code, _read(row)) for row in found]

    def save(self, schedule: Schedule) -> Schedule:
        """Keep when a store is imported; what was begun so far stays as it stands there.

        With other times it counts from now: nothing is missed before. Raises ChangedMeanwhile("schedule_changed") when
        somebody else saved it since it was read, CorrectInput("store_unknown").
        """
        now = self._clock.now()
        here = schedules.c.store_id == schedule.store_id
        values: dict[str, object] = {
            "switched_on": int(schedule.switched_on),
            "every_minutes": schedule.every_minutes,
            "at_times": json_text([f"{at:%H:%M}" for at in schedule.at_times]),
            "revision": schedule.revision + 1,
        }
        with self._transactions.write() as connection:
            code = connection.execute(
                select(stores.c.code).where(stores.c.id == schedule.store_id, stores.c.removed_at.is_(None))
            ).scalar()
            if code is None:
                raise CorrectInput("store_unknown", code="")
            found = connection.execute(select(schedules).where(here)).first()
            if (0 if found is None else found.revision) != schedule.revision:
                raise ChangedMeanwhile("schedule_changed", code=code)
            if found is None or not _read(found).same_times(schedule):
                values["handled_until"] = to_stored(now)
            if found is None:
                try:
                    connection.execute(insert(schedules).values(store_id=schedule.store_id, **values))
                except IntegrityError as error:
                    # PostgreSQL lets two come this far; its key decides.
                    raise ChangedMeanwhile("schedule_changed", code=code) from error
            elif not connection.execute(
                update(schedules).where(here, schedules.c.revision == schedule.revision).values(**values)
            ).rowcount:
                raise ChangedMeanwhile("schedule_changed", code=code)
        return self.get(schedule.store_id)

    def take(self, schedule: Schedule) -> bool:
        """Take everything that is due by now, as the schedule was read; False when somebody else was quicker.

        True for one of all who look at the same time, on whatever PC.
        """
        with self._transactions.write() as connection:
            taken = connection.execute(
                update(schedules)
                .where(
                    schedules.c.store_id == schedule.store_id,
                    schedules.c.switched_on == 1,
                    schedules.c.revision == schedule.revision,
                    schedules.c.handled_until.is_not_distinct_from(to_stored_or_none(schedule.handled_until)),
                )
                .values(handled_until=to_stored(self._clock.now()))
            ).rowcount
        return bool(taken)

    def looked_again(self, store_id: int) -> None:
        """The last thirty days were looked over just now."""
        with self._transactions.write() as connection:
            connection.execute(
                update(schedules)
                .where(schedules.c.store_id == store_id)
                .values(second_look_at=to_stored(self._clock.now()))
            )


def _read(row: Any) -> Schedule:
    return Schedule(
        store_id=row.store_id,
        switched_on=bool(row.switched_on),
        every_minutes=row.every_minutes,
        at_times=tuple(time.fromisoformat(text) for text in from_json(row.at_times)),
        handled_until=from_stored_or_none(row.handled_until),
        second_look_at=from_stored_or_none(row.second_look_at),
        revision=row.revision,
    )
