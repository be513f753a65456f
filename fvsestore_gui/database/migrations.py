"""The schema's versions: a new database is made at the newest, an older one is taken forward one number at a time.

Forward only. Each step is one transaction together with its record. To change the schema: change tables.py, raise
`VERSION`, add the step that takes an older database there, and add a database of the old version to the tests. A step
writes its SQL out: tables.py goes on changing, what a step did must not.
"""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, func, insert, inspect, select

from fvsestore_gui.database.tables import metadata, schema
from fvsestore_gui.errors import DatabaseTrouble

VERSION = 2

# {text}: text compared by code point; {id}: a number that rows get by themselves; {ref}: a number of such a row
_TO_2 = (
    "ALTER TABLE stores ADD COLUMN saved_by {text}",
    "ALTER TABLE stores ADD COLUMN revision INTEGER DEFAULT '1' NOT NULL",
    "ALTER TABLE runs ADD COLUMN origin {text} DEFAULT 'HAND' NOT NULL",
    "ALTER TABLE runs ADD COLUMN lines BIGINT DEFAULT '0' NOT NULL",
    "ALTER TABLE runs ADD COLUMN replaced BIGINT DEFAULT '0' NOT NULL",
    "ALTER TABLE orders ADD COLUMN source {text} DEFAULT 'API' NOT NULL",
    "ALTER TABLE orders ADD COLUMN seen INTEGER DEFAULT '1' NOT NULL",
    "ALTER TABLE held ADD COLUMN source {text} DEFAULT 'API' NOT NULL",
    "ALTER TABLE held ADD COLUMN created BIGINT",
    "ALTER TABLE held ADD COLUMN lines {text}",
    """CREATE TABLE slices (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), run_id {ref} NOT NULL REFERENCES runs (id),
        report_type {text} NOT NULL, window_from BIGINT NOT NULL, window_until BIGINT NOT NULL,
        marketplaces TEXT NOT NULL, state {text} NOT NULL, report_id {text}, document_id {text}, asked_at BIGINT,
        ready_at BIGINT, stored_at BIGINT, tries INTEGER DEFAULT '0' NOT NULL, orders BIGINT DEFAULT '0' NOT NULL,
        lines BIGINT DEFAULT '0' NOT NULL, error_code {text}, error_facts TEXT DEFAULT '{{}}' NOT NULL)""",
    "CREATE INDEX slices_by_store ON slices (store_id, window_from, id)",
    "ALTER TABLE run_pages ADD COLUMN slice_id {ref} REFERENCES slices (id)",
    "ALTER TABLE run_pages ADD COLUMN window_from BIGINT",
    "ALTER TABLE run_pages ADD COLUMN window_until BIGINT",
    "ALTER TABLE run_pages ADD COLUMN follows TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE run_pages ADD COLUMN leads_to TEXT DEFAULT '' NOT NULL",
    """CREATE TABLE ledger (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), run_id {ref} NOT NULL REFERENCES runs (id),
        source {text} NOT NULL, window_by {text} NOT NULL, window_from BIGINT NOT NULL, window_until BIGINT NOT NULL,
        marketplaces TEXT NOT NULL, pages INTEGER NOT NULL, received BIGINT NOT NULL, read_at BIGINT NOT NULL)""",
    "CREATE INDEX ledger_by_store ON ledger (store_id, window_from, id)",
    """CREATE TABLE order_versions (
        order_row {ref} NOT NULL REFERENCES orders (id), number INTEGER NOT NULL, run_id BIGINT NOT NULL,
        source {text} NOT NULL, at BIGINT NOT NULL, changes TEXT NOT NULL, PRIMARY KEY (order_row, number))""",
    """CREATE TABLE schedules (
        store_id {ref} NOT NULL PRIMARY KEY REFERENCES stores (id), switched_on INTEGER NOT NULL,
        every_minutes INTEGER, at_times TEXT NOT NULL, handled_until BIGINT, second_look_at BIGINT,
        revision INTEGER DEFAULT '1' NOT NULL)""",
    # what earlier imports read whole stands in the ledger from the beginning
    """INSERT INTO ledger (store_id, run_id, source, window_by, window_from, window_until, marketplaces, pages,
            received, read_at)
        SELECT store_id, id, 'API', window_by, window_from, window_until, marketplaces, pages, received, ended
        FROM runs WHERE state = 'done' AND window_by <> '' AND window_from IS NOT NULL AND window_until IS NOT NULL
            AND ended IS NOT NULL ORDER BY id""",
)


def _to_2(connection: Connection) -> None:
    words = (
        {"text": "TEXT", "ref": "INTEGER", "id": "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"}
        if connection.dialect.name == "sqlite"
        else {"text": 'TEXT COLLATE "C"', "ref": "BIGINT", "id": "BIGSERIAL NOT NULL PRIMARY KEY"}
    )
    for statement in _TO_2:
        connection.exec_driver_sql(statement.format(**words))


#: number -> what takes a database of the number before to it
STEPS: Mapping[int, Callable[[Connection], None]] = {2: _to_2}


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
