"""The schema's versions: a new database is made at the newest, an older one is taken forward one number at a time.

Forward only. Each step is one transaction together with its record. To change the schema: change tables.py, raise
`VERSION`, add the step that takes an older database there, and add a database file of the old version to the tests.
"""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, func, insert, inspect, select

from fvsestore_gui.database.tables import metadata, schema
from fvsestore_gui.errors import DatabaseTrouble

VERSION = 1

#: number -> what takes a database of the number before to it
STEPS: Mapping[int, Callable[[Connection], None]] = {}


def version_of(connection: Connection) -> int:
    """The version of an opened database, 0 when it is empty."""
    if not inspect(connection).has_table(schema.name):
        return 0
    return connection.execute(select(func.max(schema.c.version))).scalar() or 0


def refuse_newer(found: int, known: int, place: str) -> None:
    """Raises DatabaseTrouble("database_newer") for a database of a later program."""
    if found > known:
        raise DatabaseTrouble("database_newer", path=place, found=found, known=known)


def create(connection: Connection, version: int, now: int) -> None:
    """Make all tables, in the transaction that is open."""
    metadata.create_all(connection, checkfirst=False)
    connection.execute(insert(schema), [{"version": number, "applied_at": now} for number in range(1, version + 1)])


def step(connection: Connection, number: int, change: Callable[[Connection], None], now: int) -> None:
    """Take the database to `number` and record it, in the transaction that is open."""
    change(connection)
    connection.execute(insert(schema), {"version": number, "applied_at": now})
