"""Files with personal data that this program wrote: to be deleted by hand in time. Never taken from the list."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.erasures import Erased, Erasures
from fvsestore_gui.database.tables import personal_exports
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.personal import ErasureRule, KnownExport
from fvsestore_gui.model.retention import BY_FILE, due_text


class PersonalExports:
    def __init__(self, transactions: Transactions, clock: Clock, erasures: Erasures) -> None:
        self._transactions = transactions
        self._clock = clock
        self._erasures = erasures

    def all(self, *, here: bool | None = None) -> list[KnownExport]:
        """Every file, the newest first. `here` True: only those that nobody has said to be deleted."""
        query = select(personal_exports)
        if here is not None:
            gone = personal_exports.c.gone_at
            query = query.where(gone.is_(None) if here else gone.is_not(None))
        with self._transactions.read() as connection:
            return [_read(row) for row in connection.execute(query.order_by(personal_exports.c.id.desc()))]

    def note(self, path: str, rows: int, erase_by: datetime | None, who: str) -> KnownExport:
        """A file was written. One written over counts as the newer one."""
        with self._transactions.write() as connection:
            connection.execute(
                update(personal_exports)
                .where(
                    personal_exports.c.path == path,
                    personal_exports.c.who == who,
                    personal_exports.c.gone_at.is_(None),
                )
                .values(gone_at=to_stored(self._clock.now()), gone_by=who)
            )
            row = connection.execute(
                insert(personal_exports)
                .values(
                    at=to_stored(self._clock.now()),
                    who=who,
                    path=path,
                    rows=rows,
                    erase_by=to_stored_or_none(erase_by),
                    gone_by="",
                )
                .returning(personal_exports)
            ).one()
        return _read(row)

    def hurry(self, until: datetime) -> None:
        """All that are still there are due by then, if not before."""
        exports = personal_exports.c
        with self._transactions.write() as connection:
            connection.execute(
                update(personal_exports)
                .where(exports.gone_at.is_(None), exports.erase_by.is_(None) | (exports.erase_by > to_stored(until)))
                .values(erase_by=to_stored(until))
            )

    def gone(self, export_id: int, who: str) -> KnownExport | None:
        """It is deleted, as `who` says or found: that is proved too. None where there is none of this number."""
        mine = personal_exports.c.id == export_id
        with self._transactions.write() as connection:
            newly = connection.execute(
                update(personal_exports)
                .where(mine, personal_exports.c.gone_at.is_(None))
                .values(gone_at=to_stored(self._clock.now()), gone_by=who)
            ).rowcount
            row = connection.execute(select(personal_exports).where(mine)).first()
            if row is None:
                return None
            found = _read(row)
            if newly:
                line = Erased(
                    rule=ErasureRule.RETENTION, store_code="", due=due_text(found.erase_by, f"{BY_FILE} {export_id}")
                )
                self._erasures.append(connection, [line], who)
        return found


def _read(row: Row[Any]) -> KnownExport:
    return KnownExport(
        export_id=row.id,
        at=from_stored(row.at),
        who=row.who,
        path=row.path,
        rows=row.rows,
        erase_by=from_stored_or_none(row.erase_by),
        gone_at=from_stored_or_none(row.gone_at),
    )
