"""What a driver says, as one DatabaseTrouble: by its error code, never by its words, which may hold values."""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from fvsestore_gui.errors import DatabaseTrouble

#: SQLite's primary result codes (the low byte of the extended ones)
_SQLITE = {
    sqlite3.SQLITE_BUSY: "database_locked",
    sqlite3.SQLITE_LOCKED: "database_locked",
    sqlite3.SQLITE_READONLY: "database_read_only",
    sqlite3.SQLITE_PERM: "database_read_only",
    sqlite3.SQLITE_CORRUPT: "database_damaged",
    sqlite3.SQLITE_NOTADB: "database_damaged",
    sqlite3.SQLITE_FULL: "database_disk_full",
    sqlite3.SQLITE_CANTOPEN: "database_unreachable",
}
#: PostgreSQL's SQLSTATE, longest match first
_POSTGRESQL = {
    "55P03": "database_locked",
    "40P01": "database_locked",
    "40": "database_locked",
    "57014": "database_slow",
    "25006": "database_read_only",
    "42501": "database_rights",
    "53100": "database_disk_full",
    "XX001": "database_damaged",
    "XX002": "database_damaged",
    "08": "database_unreachable",
    "25P": "database_unreachable",
    "28": "database_password",
    "3D": "database_absent",
    "53": "database_unreachable",
    "57": "database_unreachable",
}


#: what SQLite needs beside the database even to read it: the memory that its processes share
_LEAST_ROOM_BYTES = 256 * 1024


@contextlib.contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn driver errors inside into DatabaseTrouble with `path` = `place`, the shown address of the database."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise as_trouble(error, place) from error


def as_trouble(error: BaseException, place: str) -> DatabaseTrouble:
    """The trouble for a driver's or SQLAlchemy's error."""
    if isinstance(error, PoolTimeout):
        return DatabaseTrouble("database_locked", path=place, detail="pool")
    if isinstance(error, NoSuchModuleError):
        return DatabaseTrouble("database_unreachable", path=place, detail="driver")
    driver = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    name = getattr(driver, "sqlite_errorname", None)
    if isinstance(driver, sqlite3.Error) and isinstance(name, str):
        code = _SQLITE.get(getattr(driver, "sqlite_errorcode", 0) & 0xFF, "database_failed")
        if code == "database_unreachable" and not Path(place).parent.is_dir():
            code = "database_folder"
        if code == "database_failed" and name.startswith("SQLITE_IOERR") and _is_full(Path(place).parent):
            code = "database_disk_full"
        return DatabaseTrouble(code, path=place, detail=name)
    state = getattr(driver, "sqlstate", None)
    if isinstance(state, str):
        code = next((_POSTGRESQL[state[:long]] for long in (5, 3, 2) if state[:long] in _POSTGRESQL), "database_failed")
        return DatabaseTrouble(code, path=place, detail=state)
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return DatabaseTrouble("database_unreachable", path=place, detail=type(driver).__name__)
    # psycopg gives a connection that broke no state
    broke = type(driver).__module__.startswith("psycopg") and type(driver).__name__ == "OperationalError"
    code = "database_unreachable" if broke else "database_failed"
    return DatabaseTrouble(code, path=place, detail=type(driver).__name__)


def _is_full(folder: Path) -> bool:
    # On a full disk SQLite's side files fail as they happen to be used: SQLITE_FULL is only one way of it.
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM_BYTES
    except OSError:
        return False
