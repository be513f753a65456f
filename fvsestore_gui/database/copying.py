"""A whole database into another one: from a file to a server, back, or between two of a kind.

The source is read in one transaction, so that it is one state. The target is filled, its contents are compared column
by column with what was read, and only then it is there: a server's tables are made, filled and compared in one
transaction, a file under another name. Whatever ends it before, a plug that is pulled too, leaves the target as it was.
Ids stay. Memory is constant: rows go through in batches.
"""

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import msgspec
import psycopg
from psycopg.sql import SQL, Composed, Identifier
from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import AddConstraint, CreateIndex, CreateTable
from sqlalchemy.types import TypeEngine

from fvsestore_gui.database.looking import our_rows, our_tables, server_tables
from fvsestore_gui.database.postgresql import Server
from fvsestore_gui.database.tables import metadata
from fvsestore_gui.database.troubles import as_trouble
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.model.database_check import MovedOrders, MovedTable, MoveProgress, MoveStep
from fvsestore_gui.model.money import Money

_BATCH = 2_000
#: who imports a store just now is nothing to take along
_LEFT_OUT = frozenset({"leases"})
#: these change while the program only shows something, and are not missed if they are some seconds old
_UNSTEADY = frozenset({"buckets"})
#: larger tables are compared once; that nothing came to them since is told by the leases, and by counting
#: (each step of a posting is a new row of posting_events)
_SMALL = frozenset(
    {
        "schema", "stores", "schedules", "cursors", "slices", "finvalda_connection", "posting_settings", "vat_rules",
        "vat_rates", "product_mappings", "posting_decisions", "posting_files", "secret_dates",
        "role_answers", "personal_settings", "personal_keys", "personal_holders", "personal_wraps", "retention_duties",
        "personal_exports", "chain_beginnings",
    }
)  # fmt: skip
#: two programs that move into one database at once: the second is refused
_LOCK = 0x4656_5345_0001

_POSTGRESQL: Any = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
_SQLITE: Any = sqlite.dialect()

Row = Sequence[Any]
Tell = Callable[[MoveProgress], object]


@dataclass(slots=True)
class Contents:
    """What a table holds, so that two tables can be compared: rows, and a digest of each column in the rows' order."""

    rows: int = 0
    digests: dict[str, Any] = field(default_factory=dict)

    def add(self, names: Sequence[str], batch: Sequence[Row]) -> None:
        self.rows += len(batch)
        for name, column in zip(names, zip(*batch, strict=True), strict=True):
            self.digests.setdefault(name, hashlib.blake2b(digest_size=16)).update(msgspec.msgpack.encode(column))

    def difference(self, other: "Contents") -> str | None:
        """What differs: a column's name, "rows", or None."""
        if self.rows != other.rows:
            return "rows"
        mine, theirs = self.as_text(), other.as_text()
        return next((name for name in mine if mine[name] != theirs.get(name)), None)

    def as_text(self) -> dict[str, str]:
        return {name: digest.hexdigest() for name, digest in self.digests.items()}


class Source(Protocol):
    """A database that is read; each `state` is one transaction."""

    place: str

    def state(self) -> contextlib.AbstractContextManager["State"]: ...


class State(Protocol):
    """One state of a database."""

    def count(self, table: Table) -> int: ...
    def batches(self, table: Table) -> Iterator[list[Row]]:
        """All rows in the order of the primary key."""

    def highest(self, table: Table) -> int:
        """The greatest id that was ever given, 0 where none was."""

    def orders(self) -> list[tuple[str, int, int | None]]:
        """(currency, orders, sum of their totals), by currency."""


class Target(Protocol):
    """A database that is filled."""

    place: str

    def filled(self) -> contextlib.AbstractContextManager["Filling"]:
        """Empty tables to be filled: kept when the block ends well, else gone without a trace."""


class Filling(State, Protocol):
    def write(self, table: Table, batches: Iterator[list[Row]]) -> None: ...
    def finish(self, highest: dict[str, int], pulse: Callable[[], object]) -> None:
        """All rows are there: keys, indexes, and the numbers that new rows go on from. `pulse` is called meanwhile."""


def copy(source: Source, target: Target, tell: Tell) -> tuple[list[MovedTable], list[MovedOrders]]:
    """Fill `target` with all of `source` and compare; what is returned was the same on both sides.

    Raises DatabaseTrouble: database_not_empty, database_foreign (the target holds something), move_differs (the target
    read back differently: table, column), move_source_changed (somebody changed the source meanwhile: table), and what
    the two databases say. Whatever `tell` raises ends it too. The target is then as it was.
    """
    with target.filled() as filling:
        with source.state() as state:
            wanted, orders = _fill(state, filling, tell)
        whole = sum(one.rows for one in wanted.values())
        done = 0
        for table in tables():
            found = Contents()
            for batch in filling.batches(table):
                tell(MoveProgress(MoveStep.COMPARING, table.name, done, whole))
                found.add(_names(table), batch)
                done += len(batch)
            _refuse_difference("move_differs", target.place, table, wanted[table.name].difference(found))
        if filling.orders() != orders:
            raise DatabaseTrouble("move_differs", path=target.place, table="orders", column="total")
        with source.state() as state:
            _refuse_changed(source.place, state, wanted)
        # the last word that may end it: from here on the target is kept
        tell(MoveProgress(MoveStep.COMPARING, "", whole, whole))
    return (
        [MovedTable(table.name, wanted[table.name].rows, len(table.columns)) for table in tables()],
        [
            MovedOrders(currency, count, Money(total, currency) if currency and total is not None else None)
            for currency, count, total in orders
        ],
    )


def tables() -> list[Table]:
    """What is copied, each table after those that it refers to."""
    return [table for table in metadata.sorted_tables if table.name not in _LEFT_OUT]


def _fill(state: State, filling: Filling, tell: Tell) -> tuple[dict[str, Contents], list[tuple[str, int, int | None]]]:
    whole = sum(state.count(table) for table in tables())
    wanted: dict[str, Contents] = {}
    done = 0

    def passed_on(table: Table) -> Iterator[list[Row]]:
        nonlocal done
        for batch in state.batches(table):
            tell(MoveProgress(MoveStep.COPYING, table.name, done, whole))
            wanted[table.name].add(_names(table), batch)
            done += len(batch)
            yield batch

    for table in tables():
        wanted[table.name] = Contents()
        filling.write(table, passed_on(table))
    highest = {table.name: state.highest(table) for table in tables() if _numbers_itself(table)}
    filling.finish(highest, lambda: tell(MoveProgress(MoveStep.COPYING, "", done, whole)))
    return wanted, state.orders()


def _refuse_changed(place: str, state: State, wanted: dict[str, Contents]) -> None:
    """What was changed in the source since it was read would be lost by the move."""
    for table in tables():
        if table.name in _UNSTEADY:
            continue
        if table.name in _SMALL:
            found = Contents()
            for batch in state.batches(table):
                found.add(_names(table), batch)
            _refuse_difference("move_source_changed", place, table, wanted[table.name].difference(found))
        elif state.count(table) != wanted[table.name].rows:
            _refuse_difference("move_source_changed", place, table, "rows")


def _refuse_difference(code: str, place: str, table: Table, column: str | None) -> None:
    if column is not None:
        raise DatabaseTrouble(code, path=place, table=table.name, column=column)


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def _numbers_itself(table: Table) -> bool:
    return table.autoincrement_column is not None and table.autoincrement_column.name == "id"


_ORDERS = "SELECT coalesce(currency, ''), count(*), sum(total) FROM orders GROUP BY 1 ORDER BY 1"


def _read_orders(rows: Sequence[Row]) -> list[tuple[str, int, int | None]]:
    # PostgreSQL adds BIGINTs up to a NUMERIC
    return sorted((str(row[0]), int(row[1]), None if row[2] is None else int(row[2])) for row in rows)


# -- a file ------------------------------------------------------------------------------------------------------


class FileSource:
    """An SQLite file to be read; others may go on writing to it."""

    def __init__(self, path: Path) -> None:
        self.place = str(path)
        self._path = path

    @contextlib.contextmanager
    def state(self) -> Iterator[State]:
        with _translated(self.place), contextlib.closing(sqlite3.connect(self._path, isolation_level=None)) as driver:
            driver.execute("PRAGMA query_only = ON")
            driver.execute("BEGIN")
            yield _FileState(driver)


class FileTarget:
    """An SQLite file to be made; a file at its place is replaced only where nothing stands in it."""

    def __init__(self, path: Path) -> None:
        self.place = str(path)
        self._path = path

    @contextlib.contextmanager
    def filled(self) -> Iterator[Filling]:
        if not self._path.parent.is_dir():
            raise DatabaseTrouble("database_folder", path=self.place, detail="")
        with _translated(self.place):
            self._refuse_full()
        half = self._path.with_name(f"{self._path.name}.part")
        with _translated(self.place), contextlib.ExitStack() as tidying:
            half.unlink(missing_ok=True)
            tidying.callback(half.unlink, missing_ok=True)
            with contextlib.closing(sqlite3.connect(half, isolation_level=None)) as driver:
                # nobody else knows the file yet: it is put on the disk at the end
                driver.execute("PRAGMA journal_mode = OFF")
                driver.execute("PRAGMA synchronous = OFF")
                driver.execute("PRAGMA foreign_keys = OFF")
                driver.execute("BEGIN IMMEDIATE")
                yield _FileFilling(driver)
                driver.execute("COMMIT")
                broken = driver.execute("PRAGMA foreign_key_check").fetchone()
                if broken is not None:
                    raise DatabaseTrouble("move_differs", path=self.place, table=str(broken[0]), column="foreign key")
            with half.open("rb+") as file:
                os.fsync(file.fileno())
            self._refuse_full()
            for name in (self._path, *_beside(self._path)):
                name.unlink(missing_ok=True)
            half.replace(self._path)

    def _refuse_full(self) -> None:
        if not self._path.exists() or not self._path.stat().st_size:
            return
        with contextlib.closing(sqlite3.connect(self._path, isolation_level=None)) as driver:
            names = {str(row[0]) for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            others = sorted(name for name in names - set(metadata.tables) if not name.startswith("sqlite_"))
            if others:
                # the file would be replaced, and with it what another program keeps there
                raise DatabaseTrouble("database_foreign", path=self.place, tables=", ".join(others[:5]))
            _refuse_rows(self.place, names, lambda name: driver.execute(f'SELECT count(*) FROM "{name}"').fetchone())


class _FileState:
    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def count(self, table: Table) -> int:
        return int(self._driver.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])

    def batches(self, table: Table) -> Iterator[list[Row]]:
        cursor = self._driver.execute(_select(table))
        while batch := cursor.fetchmany(_BATCH):
            yield batch

    def highest(self, table: Table) -> int:
        greatest = self._driver.execute(f'SELECT max(id) FROM "{table.name}"').fetchone()[0] or 0
        given = self._driver.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)).fetchone()
        return max(int(greatest), int(given[0]) if given else 0)

    def orders(self) -> list[tuple[str, int, int | None]]:
        return _read_orders(self._driver.execute(_ORDERS).fetchall())


class _FileFilling(_FileState):
    def __init__(self, driver: sqlite3.Connection) -> None:
        super().__init__(driver)
        for table in metadata.sorted_tables:
            driver.execute(str(CreateTable(table).compile(dialect=_SQLITE)))

    def write(self, table: Table, batches: Iterator[list[Row]]) -> None:
        marks = ", ".join("?" * len(table.columns))
        for batch in batches:
            self._driver.executemany(f'INSERT INTO "{table.name}" ({_columns(table)}) VALUES ({marks})', batch)

    def finish(self, highest: dict[str, int], pulse: Callable[[], object]) -> None:
        for table in metadata.sorted_tables:
            pulse()
            for index in sorted(table.indexes, key=lambda one: str(one.name)):
                self._driver.execute(str(CreateIndex(index).compile(dialect=_SQLITE)))
        self._driver.execute("DELETE FROM sqlite_sequence")
        for name, number in highest.items():
            if number and metadata.tables[name].dialect_options["sqlite"]["autoincrement"]:
                self._driver.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, number))


def _beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


# -- a server ----------------------------------------------------------------------------------------------------


class ServerSource:
    """A PostgreSQL database to be read; others may go on writing to it."""

    def __init__(self, server: Server) -> None:
        self.place = server.shown
        self._server = server

    @contextlib.contextmanager
    def state(self) -> Iterator[State]:
        with _translated(self.place), contextlib.closing(self._server.connect()) as driver:
            driver.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            driver.read_only = True
            _let_it_take_long(driver)
            yield _ServerState(driver)


class ServerTarget:
    """A PostgreSQL database to be filled: none of our tables may be there, or no row in them."""

    def __init__(self, server: Server) -> None:
        self.place = server.shown
        self._server = server

    @contextlib.contextmanager
    def filled(self) -> Iterator[Filling]:
        with _translated(self.place), contextlib.closing(self._server.connect()) as driver:
            _let_it_take_long(driver)
            lock = driver.execute("SELECT pg_try_advisory_xact_lock(%s)", (_LOCK,)).fetchone()
            if lock is None or not lock[0]:
                raise DatabaseTrouble("database_locked", path=self.place, detail="move")
            there = server_tables(driver)
            _refuse_rows(
                self.place,
                there,
                lambda name: driver.execute(SQL("SELECT count(*) FROM {}").format(Identifier(name))).fetchone(),
            )
            for table in reversed(metadata.sorted_tables):
                if table.name in there:
                    driver.execute(SQL("DROP TABLE {}").format(Identifier(table.name)))
            yield _ServerFilling(driver)
            driver.commit()


class _ServerState:
    def __init__(self, driver: "psycopg.Connection[Any]") -> None:
        self._driver = driver

    def count(self, table: Table) -> int:
        row = self._driver.execute(SQL("SELECT count(*) FROM {}").format(Identifier(table.name))).fetchone()
        return int(row[0]) if row is not None else 0

    def batches(self, table: Table) -> Iterator[list[Row]]:
        with self._driver.cursor(f"all of {table.name}") as cursor:
            cursor.execute(_select(table).encode(), binary=True)
            while batch := cursor.fetchmany(_BATCH):
                yield batch

    def highest(self, table: Table) -> int:
        sequence = self._driver.execute("SELECT pg_get_serial_sequence(%s, 'id')", (f'"{table.name}"',)).fetchone()
        row = self._driver.execute(SQL("SELECT max(id) FROM {}").format(Identifier(table.name))).fetchone()
        greatest = int(row[0]) if row is not None and row[0] is not None else 0
        if sequence is None or sequence[0] is None:
            return greatest
        # the name comes quoted as far as that is needed
        given = self._driver.execute(f"SELECT last_value, is_called FROM {sequence[0]}".encode()).fetchone()
        return max(greatest, int(given[0]) if given is not None and given[1] else 0)

    def orders(self) -> list[tuple[str, int, int | None]]:
        return _read_orders(self._driver.execute(_ORDERS.encode()).fetchall())


class _ServerFilling(_ServerState):
    def __init__(self, driver: "psycopg.Connection[Any]") -> None:
        super().__init__(driver)
        # keys between tables and indexes come when all rows are there: that takes a third of the time
        for table in metadata.sorted_tables:
            driver.execute(_ddl(CreateTable(table, include_foreign_key_constraints=())))

    def write(self, table: Table, batches: Iterator[list[Row]]) -> None:
        statement = _copy_in(table)
        with self._driver.cursor() as cursor, cursor.copy(statement) as going:
            going.set_types([_binary_type(column.type) for column in table.columns])
            for batch in batches:
                for row in batch:
                    going.write_row(row)

    def finish(self, highest: dict[str, int], pulse: Callable[[], object]) -> None:
        for table in metadata.sorted_tables:
            pulse()
            for key in sorted(table.foreign_key_constraints, key=lambda one: list(one.column_keys)):
                # isolated, the key would be missing from every table that this process makes later
                self._driver.execute(_ddl(AddConstraint(key, isolate_from_table=False)))
            for index in sorted(table.indexes, key=lambda one: str(one.name)):
                self._driver.execute(_ddl(CreateIndex(index)))
            self._driver.execute(SQL("ANALYZE {}").format(Identifier(table.name)))
        for name, number in highest.items():
            if number:
                self._driver.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", (f'"{name}"', number))


def _binary_type(declared: TypeEngine[Any]) -> str:
    """PostgreSQL's name of a column's type: rows go over as bytes, which halves the work."""
    written = declared.compile(_POSTGRESQL).split(" ")[0]
    return {"BIGINT": "int8", "INTEGER": "int4", "TEXT": "text", "BYTEA": "bytea", "FLOAT(53)": "float8"}[written]


def _copy_in(table: Table) -> Composed:
    columns = SQL(", ").join(Identifier(name) for name in _names(table))
    return SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(Identifier(table.name), columns)


def _ddl(element: Any) -> bytes:
    return str(element.compile(dialect=_POSTGRESQL)).encode()


def _let_it_take_long(driver: "psycopg.Connection[Any]") -> None:
    # within the transaction that begins with it
    for name in ("statement_timeout", "idle_in_transaction_session_timeout"):
        driver.execute(SQL("SET LOCAL {} = 0").format(Identifier(name)))


# -- both --------------------------------------------------------------------------------------------------------


def _refuse_rows(place: str, there: set[str], count: Callable[[str], Row | None]) -> None:
    """Raises DatabaseTrouble where tables of ours, or of our names, hold something."""
    if not our_tables(there):
        return
    rows = our_rows(there, lambda name: int((count(name) or (0,))[0]))
    if rows is None:
        foreign = sorted(set(metadata.tables) & there)
        raise DatabaseTrouble("database_foreign", path=place, tables=", ".join(foreign))
    if rows:
        raise DatabaseTrouble("database_not_empty", path=place)


def _select(table: Table) -> str:
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    return f'SELECT {_columns(table)} FROM "{table.name}" ORDER BY {keys}'


def _columns(table: Table) -> str:
    return ", ".join(f'"{name}"' for name in _names(table))


@contextlib.contextmanager
def _translated(place: str) -> Iterator[None]:
    """Drivers' errors as DatabaseTrouble, without their texts, which may hold values."""
    try:
        yield
    except (sqlite3.Error, psycopg.Error) as error:
        raise as_trouble(error, place) from None
    except OSError as error:
        raise DatabaseTrouble("database_folder", path=place, detail=error.strerror or "") from error
