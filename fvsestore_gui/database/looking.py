"""A look into a database before it is used: what it is and what stands in it. Nothing is made, changed or migrated."""

import contextlib
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
from psycopg.sql import SQL, Identifier

from fvsestore_gui.database import migrations
from fvsestore_gui.database.postgresql import Server, state_of
from fvsestore_gui.database.tables import leases, metadata, schema, stores
from fvsestore_gui.database.troubles import as_trouble
from fvsestore_gui.errors import DatabaseTrouble, FvsError
from fvsestore_gui.model.database_check import DatabaseCheck, Holds
from fvsestore_gui.secrets import Secret

#: tables that may hold rows although nothing of an office stands in the database
_NO_CONTENT = frozenset({schema.name, leases.name, "buckets"})
_FIRST_TABLES = ("stores", "runs", "orders")


def look_at_server(address: str, password: Secret | None, shown: str = "") -> DatabaseCheck:
    """Raises nothing: what is wrong stands in the check."""
    begun = time.monotonic()
    place = shown
    try:
        server = Server(address, password)
        place = shown or server.shown
        with contextlib.closing(server.connect()) as driver:
            driver.read_only = True
            met = time.monotonic() - begun
            state = state_of(driver, met, 0.0)
            check = DatabaseCheck(
                place, engine=state.version, server=state.host, tls=state.tls, milliseconds=round(met * 1000)
            )
            return _server_contents(driver, check)
    except psycopg.Error as error:
        return DatabaseCheck(place, error=as_trouble(error, place))
    except FvsError as error:
        return DatabaseCheck(place, error=error)


def _server_contents(driver: "psycopg.Connection[Any]", check: DatabaseCheck) -> DatabaseCheck:
    driver.rollback()
    row = driver.execute(
        "SELECT pg_is_in_recovery(), current_schema(), pg_database_size(current_database())"
    ).fetchone()
    standby, folder, size = row if row is not None else (False, None, 0)
    check = replace(check, size=int(size))
    if standby:
        return replace(check, error=DatabaseTrouble("database_read_only", path=check.place, detail="standby"))
    there = server_tables(driver)

    def count(name: str) -> int:
        found = driver.execute(SQL("SELECT count(*) FROM {}").format(Identifier(name))).fetchone()
        return int(found[0]) if found is not None else 0

    try:
        check = _contents(check, there, count, lambda sql: driver.execute(sql.encode()).fetchall())
    except psycopg.errors.InsufficientPrivilege:
        return replace(check, error=DatabaseTrouble("database_rights", path=check.place, detail="42501"))
    if check.error is None and check.holds is Holds.NOTHING:
        right = (
            folder is not None and driver.execute("SELECT has_schema_privilege(current_schema(), 'CREATE')").fetchone()
        )
        if not right or not right[0]:
            return replace(check, error=DatabaseTrouble("database_rights", path=check.place, detail="CREATE"))
    return check


def server_tables(driver: "psycopg.Connection[Any]") -> set[str]:
    """Names of the tables where ours would stand."""
    found = driver.execute(
        "SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
    )
    return {str(row[0]) for row in found.fetchall()}


def look_at_file(path: Path) -> DatabaseCheck:
    """As `look_at_server`; a file that is not there holds nothing."""
    place, begun = str(path), time.monotonic()
    check = DatabaseCheck(place, engine=f"SQLite {sqlite3.sqlite_version}", holds=Holds.NOTHING)
    if not path.parent.is_dir():
        return replace(check, error=DatabaseTrouble("database_folder", path=place, detail=""))
    if not path.exists():
        return check
    try:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as driver:
            driver.execute("PRAGMA query_only = ON")
            there = {str(row[0]) for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

            def count(name: str) -> int:
                return int(driver.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])

            check = _contents(check, there, count, lambda sql: driver.execute(sql).fetchall())
    except sqlite3.Error as error:
        return replace(check, holds=Holds.UNKNOWN, error=as_trouble(error, place))
    size = sum(one.stat().st_size for one in (path, path.with_name(f"{path.name}-wal")) if one.is_file())
    return replace(check, size=size, milliseconds=round((time.monotonic() - begun) * 1000))


def _contents(
    check: DatabaseCheck,
    there: set[str],
    count: Callable[[str], int],
    ask: Callable[[str], list[Any]],
) -> DatabaseCheck:
    if not our_tables(there):
        return replace(check, holds=Holds.NOTHING)
    rows = our_rows(there, count)
    if rows is None:
        foreign = ", ".join(sorted(set(metadata.tables) & there))
        return replace(
            check,
            holds=Holds.FOREIGN,
            error=DatabaseTrouble("database_foreign", path=check.place, tables=foreign),
        )
    version = int(ask(f'SELECT max(version) FROM "{schema.name}"')[0][0] or 0)
    check = replace(check, version=version, older=version < migrations.VERSION)
    if version > migrations.VERSION:
        newer = DatabaseTrouble("database_newer", path=check.place, found=version, known=migrations.VERSION)
        return replace(check, holds=Holds.OFFICE, error=newer)
    if not rows:
        return replace(check, holds=Holds.NOTHING)
    codes = ask(f'SELECT code FROM "{stores.name}" WHERE removed_at IS NULL ORDER BY code')
    return replace(check, holds=Holds.OFFICE, stores=tuple(str(row[0]) for row in codes), orders=count("orders"))


def our_tables(there: set[str]) -> bool:
    """Whether tables of this program stand there, or others that have their names."""
    return bool(set(metadata.tables) & there)


def our_rows(there: set[str], count: Callable[[str], int]) -> bool | None:
    """Whether something of an office stands in our tables; None where they are not ours."""
    if schema.name not in there or not set(_FIRST_TABLES) <= there:
        return None
    return any(count(name) for name in sorted(set(metadata.tables) & there) if name not in _NO_CONTENT)
