"""The connection to Finvalda as saved, and Finvalda's codes as read last."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.encoding import from_json, json_text
from fvsestore_gui.database.tables import finvalda_connection, finvalda_readings, finvalda_reference
from fvsestore_gui.database.times import from_stored_or_none, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import ChangedMeanwhile, FvsError
from fvsestore_gui.model.finvalda import FinvaldaConnection, ReferenceEntry, ReferenceKind, ReferenceState
from fvsestore_gui.model.words import search_key

_COLUMNS = ("company", "kind", "code", "title", "facts", "search")
_ONE = 1


class Finvalda:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    # -- the connection ----------------------------------------------------------------------------------------------

    def connection(self) -> FinvaldaConnection:
        """The connection as saved; an empty one where none was ever saved."""
        with self._transactions.read() as connection:
            found = connection.execute(select(finvalda_connection).where(finvalda_connection.c.id == _ONE)).first()
        return FinvaldaConnection() if found is None else _connection(found)

    def save_connection(self, given: FinvaldaConnection, by: str) -> FinvaldaConnection:
        """Keep it; the codes of another Finvalda are forgotten.

        Raises ChangedMeanwhile("finvalda_changed") where somebody saved since it was read.
        """
        values = {
            "content": msgspec.json.encode(msgspec.structs.replace(given, revision=given.revision + 1)).decode(),
            "revision": given.revision + 1,
            "saved_at": to_stored(self._clock.now()),
            "saved_by": by,
        }
        here = finvalda_connection.c.id == _ONE
        with self._transactions.write() as connection:
            found = connection.execute(select(finvalda_connection).where(here)).first()
            if (0 if found is None else found.revision) != given.revision:
                raise ChangedMeanwhile("finvalda_changed", by="" if found is None else found.saved_by)
            if found is None:
                try:
                    connection.execute(insert(finvalda_connection).values(id=_ONE, **values))
                except IntegrityError as error:
                    raise ChangedMeanwhile("finvalda_changed") from error
            elif not connection.execute(
                update(finvalda_connection)
                .where(here, finvalda_connection.c.revision == given.revision)
                .values(**values)
            ).rowcount:
                raise ChangedMeanwhile("finvalda_changed")
            if found is not None and _connection(found).address != given.address:
                connection.execute(delete(finvalda_reference))
                connection.execute(delete(finvalda_readings))
        return self.connection()

    # -- codes -------------------------------------------------------------------------------------------------------

    def references(
        self, company: str, kind: ReferenceKind, text: str = "", limit: int | None = None
    ) -> list[ReferenceEntry]:
        """Codes of a kind by code; with `text` those whose code or title has it, blind to case and accents."""
        query = (
            select(finvalda_reference)
            .where(finvalda_reference.c.company == company, finvalda_reference.c.kind == kind.value)
            .order_by(finvalda_reference.c.code)
        )
        if text.strip():
            query = query.where(finvalda_reference.c.search.contains(search_key(text.strip()), autoescape=True))
        with self._transactions.read() as connection:
            found = connection.execute(query if limit is None else query.limit(limit)).all()
        return [_entry(row) for row in found]

    def reference(self, company: str, kind: ReferenceKind, code: str) -> ReferenceEntry | None:
        """The entry of just this code, None where there is none."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(finvalda_reference).where(
                    finvalda_reference.c.company == company,
                    finvalda_reference.c.kind == kind.value,
                    finvalda_reference.c.code == code,
                )
            ).first()
        return None if found is None else _entry(found)

    def replace_reference(self, company: str, kind: ReferenceKind, entries: Sequence[ReferenceEntry]) -> None:
        """These are all codes of a kind from now on, read just now."""
        rows: list[tuple[object, ...]] = [
            (company, kind.value, one.code, one.title, json_text(one.facts), search_key(f"{one.code} {one.title}"))
            for one in {one.code: one for one in entries}.values()
        ]
        # Two PCs may read the same kind: the second waits, or its rows would stand in the way of the first's.
        with self._transactions.write(alone=True) as connection:
            connection.execute(
                delete(finvalda_reference).where(
                    finvalda_reference.c.company == company, finvalda_reference.c.kind == kind.value
                )
            )
            self._transactions.insert_many(connection, finvalda_reference, _COLUMNS, rows)
            self._note(connection, company, kind, count=len(rows), read_at=to_stored(self._clock.now()))

    def note_failure(self, company: str, kind: ReferenceKind, error: FvsError) -> None:
        """A kind could not be read: what was read before stays."""
        with self._transactions.write(alone=True) as connection:
            facts = json_text(dict(error.facts))
            self._note(connection, company, kind, error_code=error.code, error_facts=facts)

    def states(self, company: str) -> list[ReferenceState]:
        """How far each kind is known, in the order of kinds."""
        query = select(finvalda_readings).where(finvalda_readings.c.company == company)
        with self._transactions.read() as connection:
            found = {row.kind: row for row in connection.execute(query).all()}
        return [
            ReferenceState(kind, 0, None)
            if (row := found.get(kind.value)) is None
            else ReferenceState(
                kind,
                int(row._mapping["count"]),
                from_stored_or_none(row.read_at),
                row.error_code,
                from_json(row.error_facts),
            )
            for kind in ReferenceKind
        ]

    def _note(self, connection: Any, company: str, kind: ReferenceKind, **given: object) -> None:
        values: dict[str, object] = {"error_code": "", "error_facts": "{}", **given}
        here = (finvalda_readings.c.company == company, finvalda_readings.c.kind == kind.value)
        if connection.execute(select(func.count()).select_from(finvalda_readings).where(*here)).scalar():
            connection.execute(update(finvalda_readings).where(*here).values(**values))
            return
        first: Mapping[str, object] = {"company": company, "kind": kind.value, "count": 0, "read_at": None, **values}
        connection.execute(insert(finvalda_readings).values(**first))


def _connection(row: Any) -> FinvaldaConnection:
    found = msgspec.json.decode(row.content, type=FinvaldaConnection)
    return msgspec.structs.replace(found, revision=row.revision)


def _entry(row: Any) -> ReferenceEntry:
    return ReferenceEntry(ReferenceKind(row.kind), row.code, row.title, from_json(row.facts))
