"""Leaving nothing of what was erased in the files of a database: its own, and older copies beside it.

A deleted row is written over at once (`secure_delete`); the vacuum takes what moved about in the file before, and the
end of the log of writes is cut off.
"""

import contextlib
import sqlite3
from collections.abc import Collection
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from fvsestore_gui.database.tables import held, personal_data, personal_orders
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.database.troubles import translated
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.lanes import computing

_ON_A_SERVER = f"VACUUM {personal_data.name}, {personal_orders.name}, {held.name}"
_BUSY_TIMEOUT_S = 2.0
#: bytes; up to here a vacuum takes about two seconds
_LARGE = 256_000_000


class Vacuuming:
    def __init__(self, engine: Engine, transactions: Transactions) -> None:
        self._engine = engine
        self._transactions = transactions

    def vacuum(self, *, whole: bool = True) -> None:
        """Write the database anew without what was deleted. Others wait for it; not while an import runs.

        Not `whole`: a large file is only rid of its log of writes. What was deleted was written over with zeros at once
        and opens with no key, and nobody could write for a minute or more.
        Raises DatabaseTrouble: database_locked where somebody reads or writes, database_disk_full where there is no
        room, database_rights where a server does not let this user vacuum.
        """
        if not self._transactions.is_sqlite:
            self._on_a_server()
            return
        with (
            computing(),
            translated(self._transactions.place),
            contextlib.closing(self._engine.raw_connection()) as connection,
        ):
            pages = connection.cursor().execute("PRAGMA page_count").fetchone()[0]
            size = pages * connection.cursor().execute("PRAGMA page_size").fetchone()[0]
            if whole or size <= _LARGE:
                connection.cursor().execute("VACUUM")
            busy = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise DatabaseTrouble("database_locked", path=self._transactions.place, detail="wal_checkpoint")

    def _on_a_server(self) -> None:
        """A server tells by a warning only that it has skipped a table for want of rights."""
        told: list[str] = []
        with translated(self._transactions.place), self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection

            def noticed(notice: Any) -> None:
                if notice.severity_nonlocalized == "WARNING":
                    told.append(notice.message_primary or "")

            driver.add_notice_handler(noticed)
            try:
                connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql(_ON_A_SERVER)
            finally:
                driver.remove_notice_handler(noticed)
        if told:
            raise DatabaseTrouble("database_rights", path=self._transactions.place, detail="VACUUM")


def empty_copies(file: Path, keys: Collection[str]) -> int:
    """Empty older copies beside a database's file of personal data that no key opens any more; how many were.

    They are what an upgrade (.bak) or a move to another database (.moved-) has left. `keys`: ids of those there are.
    One that cannot be written to stays as it is: what is in it opens nowhere.
    """
    found = [*file.parent.glob(f"{file.name}.version-*.bak"), *file.parent.glob(f"{file.stem}.moved-*{file.suffix}")]
    return sum(_emptied(copy, keys) for copy in sorted(found))


def _emptied(copy: Path, keys: Collection[str]) -> bool:
    try:
        with contextlib.closing(sqlite3.connect(copy, timeout=_BUSY_TIMEOUT_S, isolation_level=None)) as connection:
            there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (personal_data.name,)).fetchone()
            if there is None:
                return False
            sealed_by = {row[0] for row in connection.execute("SELECT key_id FROM personal_orders") if row[0]}
            if not sealed_by - set(keys):
                return False
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM personal_data")
            connection.execute("DELETE FROM personal_orders")
            connection.execute("UPDATE held SET raw = '' WHERE raw LIKE 'sealed:%'")
            connection.execute("COMMIT")
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error:
        return False
    return True
