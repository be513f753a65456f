"""What each store keeps of its buyers, as saved. Nobody overwrites another's choices unseen."""

from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import personal_settings, stores
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.personal import PersonalSettings

_decoder = msgspec.json.Decoder(PersonalSettings)


class SettingsOfPersonalData:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def get(self, store_id: int) -> PersonalSettings:
        """What a store has chosen; switched off with revision 0 where nothing was ever saved."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(personal_settings).where(personal_settings.c.store_id == store_id)
            ).first()
        return PersonalSettings() if found is None else _read(found)

    def all(self) -> dict[int, PersonalSettings]:
        """The same of every store that ever saved any, by its id."""
        with self._transactions.read() as connection:
            found = connection.execute(select(personal_settings)).all()
        return {row.store_id: _read(row) for row in found}

    def save(self, store_id: int, settings: PersonalSettings, by: str) -> PersonalSettings:
        """Keep all choices of a store; `settings.revision` is the one that was read.

        Raises ChangedMeanwhile("personal_settings_changed") when somebody else saved since then,
        CorrectInput("store_unknown").
        """
        here = personal_settings.c.store_id == store_id
        kept = replace(settings, revision=settings.revision + 1)
        values: dict[str, object] = {
            "content": _written(kept),
            "revision": kept.revision,
            "saved_at": to_stored(self._clock.now()),
            "saved_by": by,
        }
        with self._transactions.write() as connection:
            code = connection.execute(
                select(stores.c.code).where(stores.c.id == store_id, stores.c.removed_at.is_(None))
            ).scalar()
            if code is None:
                raise CorrectInput("store_unknown", code="")
            found = connection.execute(select(personal_settings).where(here)).first()
            if (0 if found is None else found.revision) != settings.revision:
                raise _changed(code, found)
            if found is None:
                try:
                    connection.execute(insert(personal_settings).values(store_id=store_id, **values))
                except IntegrityError as error:
                    # PostgreSQL lets two come this far; its key decides.
                    raise _changed(code, None) from error
            elif not connection.execute(
                update(personal_settings)
                .where(here, personal_settings.c.revision == settings.revision)
                .values(**values)
            ).rowcount:
                raise _changed(code, None)
        return kept


def _written(settings: PersonalSettings) -> str:
    plain = msgspec.to_builtins(settings)
    # whatever order a set has in one process: the same choices are the same text
    tidy = {name: sorted(value) if isinstance(value, list) else value for name, value in plain.items()}
    return msgspec.json.encode(tidy).decode()


def _read(row: Any) -> PersonalSettings:
    return replace(_decoder.decode(row.content), revision=row.revision)


def _changed(code: str, found: Any) -> ChangedMeanwhile:
    by = "" if found is None else found.saved_by
    at = "" if found is None else from_stored(found.saved_at).isoformat()
    return ChangedMeanwhile("personal_settings_changed", code=code, by=by, at=at)
