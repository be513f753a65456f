"""The two kinds of transaction, and statements with positional parameters for many rows at once."""

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ClauseElement,
    Connection,
    CursorResult,
    Engine,
    Table,
    bindparam,
    event,
    func,
    select,
)

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.troubles import as_trouble, translated
from fvsestore_gui.lanes import computing

#: stands in a prepared query for the list of values that `select_among` is given
AMONG: BindParameter[Any] = bindparam("among", expanding=True)
_LIST = re.compile(r"__\[POSTCOMPILE_among\]")
_AMONG = re.compile(r"IN \(__\[POSTCOMPILE_among\]\)")
_ARRAYS = {str: "text[]", int: "bigint[]", bytes: "bytea[]"}
_MOST_AMONG = 5_000
#: fewer rows are updated one by one: that is as quick
_LEAST_COPIED = 10


_GROWN = (
    "SELECT relname FROM pg_class WHERE oid = ANY (SELECT to_regclass(name) FROM unnest(%s::text[]) AS given (name))"
    " AND pg_relation_size(oid) / current_setting('block_size')::integer > 4 * greatest(relpages, 8)"
)
#: where a connection keeps which tables of its own it has
_BESIDE = "tables beside"
#: by which number programs that make or change tables stand in a line on PostgreSQL
_ALONE = 0x4676_7345


class Transactions:
    """`read()` sees one state of the database; `write()` commits at its end, or nothing of it stays.

    On SQLite writers stand in one line. On PostgreSQL they run beside one another, each statement seeing what others
    have committed by then (READ COMMITTED): who decides by what it has read locks that row first.
    """

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine = engine
        self._writing = engine.execution_options(writes=True)
        self._reading = engine if self.is_sqlite else engine.execution_options(isolation_level="REPEATABLE READ")
        self.place = place
        event.listen(engine, "rollback", _forget_beside)
        self._compiled: dict[tuple[str, str, tuple[str, ...]], str] = {}
        self._prepared_by_name: dict[str, tuple[str, list[str], dict[str, Any]]] = {}

    @property
    def is_sqlite(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Raises DatabaseTrouble."""
        with translated(self.place), self._reading.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def write(self, *, alone: bool = False) -> Iterator[Connection]:
        """Raises DatabaseTrouble; then nothing was written, but where a connection was lost at the very end, in doubt.

        `alone`: for making and changing tables, one program at a time and however long it takes.
        """
        with self._turn(), translated(self.place), self._writing.connect() as connection, connection.begin():
            if alone and not self.is_sqlite:
                connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
                connection.exec_driver_sql("SET LOCAL lock_timeout = '60s'")
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ALONE})")
            yield connection

    def _turn(self) -> contextlib.AbstractContextManager[None]:
        """The lanes of this program stand in a line for a file.

        SQLite lets one write at a time, and who comes too early tries again now and then: among twenty some would try
        until they give up. A server is waited for, and takes several at once.
        """
        return computing() if self.is_sqlite else contextlib.nullcontext()

    def ahead(self, connection: Connection, clock: Clock) -> timedelta:
        """How far the database's time is ahead of this PC's.

        The PCs of an office have clocks of their own, right and wrong ones. What they compare with one another's
        (leases, quotas) is written in the time of the server they share, so that a PC with a wrong clock neither takes
        what another holds nor keeps what has run out. Nothing for a file, which one PC has, and for a clock that does
        not follow the PC's (practice, tests).
        """
        if self.is_sqlite or not clock.follows_pc:
            return timedelta(0)
        now: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
        return now - clock.now()

    def insert_many(
        self, connection: Connection, table: Table, columns: tuple[str, ...], rows: list[tuple[object, ...]]
    ) -> None:
        """Insert rows whose values stand in the order of `columns`. Tuples go to the driver as they are, for speed.

        PostgreSQL takes them by COPY, which is quicker than INSERT from the first row on.
        """
        if not rows:
            return
        if self.is_sqlite:
            connection.exec_driver_sql(self._sql("insert", table, columns), rows)
        else:
            self._copy(connection, self._sql("copy", table, columns), rows)

    def update_many(
        self, connection: Connection, table: Table, key: str, columns: tuple[str, ...], rows: list[tuple[object, ...]]
    ) -> None:
        """Update rows: values in the order of `columns`, last the value of `key`.

        Many rows come to PostgreSQL by COPY into a table that lives as long as the connection, and are taken over from
        there in one statement, which empties it.
        """
        if not rows:
            return
        if self.is_sqlite or len(rows) < _LEAST_COPIED:
            connection.exec_driver_sql(self._sql(f"update by {key}", table, columns), rows)
            return
        beside = f"new_{table.name}_{len(columns)}_{columns[0]}"
        made = connection.info.setdefault(_BESIDE, set())
        if beside not in made:
            connection.exec_driver_sql(self._sql(f"{beside} by {key}", table, columns))
            made.add(beside)
        self._copy(connection, f"COPY pg_temp.{beside} FROM STDIN", rows)
        connection.exec_driver_sql(self._sql(f"update from {beside} by {key}", table, columns))

    def _copy(self, connection: Connection, sql: str, rows: list[tuple[object, ...]]) -> None:
        driver: Any = connection.connection.driver_connection
        try:
            with driver.cursor() as cursor, cursor.copy(sql) as copy:
                for row in rows:
                    copy.write_row(row)
        except self._engine.dialect.loaded_dbapi.Error as error:
            # past SQLAlchemy, which would have noticed a connection that broke
            if driver.broken:
                connection.invalidate(error)
            raise as_trouble(error, self.place) from error

    def next_ids(self, connection: Connection, table: Table, count: int) -> list[int]:
        """Numbers for `count` new rows, to be inserted in this write transaction."""
        if not count:
            return []
        if self.is_sqlite:
            # Nobody else can insert in between: the write lock is held.
            last = self.run(connection, f"last {table.name}", lambda: select(func.max(table.c.id)), {}).scalar() or 0
            return list(range(last + 1, last + 1 + count))
        sequence = (
            "SELECT nextval(own.name) FROM (SELECT pg_get_serial_sequence(%s, 'id')::regclass AS name OFFSET 0) AS own,"
            " generate_series(1, %s)"
        )
        return list(connection.exec_driver_sql(sequence, (table.name, count)).scalars().all())

    def count_anew(self, connection: Connection, *tables: Table) -> None:
        """Let PostgreSQL look into tables that are four times as large as when it did so last.

        It would by itself, within minutes; until then it takes them for small, and what it plans for a store with a few
        orders takes long for one with many. What somebody else is at now is left to them.
        """
        if self.is_sqlite:
            return
        grown = connection.exec_driver_sql(_GROWN, ([table.name for table in tables],)).scalars()
        names = [self._engine.dialect.identifier_preparer.quote(name) for name in grown]
        if names:
            connection.exec_driver_sql(f"ANALYZE (SKIP_LOCKED) {', '.join(names)}")

    def run(
        self, connection: Connection, name: str, statement: Callable[[], ClauseElement], values: Mapping[str, object]
    ) -> CursorResult[Any]:
        """Run a statement that is compiled once under `name`; `values` are those of its bind parameters.

        A page of an import runs a dozen statements; building and compiling each anew would take as long as the page.
        """
        sql, order, constants = self._prepared(name, statement)
        given = {**constants, **values}
        return connection.exec_driver_sql(sql, tuple(given[key] for key in order))

    def select_among(
        self,
        connection: Connection,
        name: str,
        statement: Callable[[], ClauseElement],
        values: Mapping[str, object],
        among: Sequence[object],
    ) -> list[Any]:
        """As `run`, for a query whose last condition is `column.in_(AMONG)`; all its rows."""
        if not among:
            return []
        sql, order, constants = self._prepared(name, statement)
        if order[-1] != AMONG.key:
            raise AssertionError(f"{name}: the list must be the last parameter")
        given = {**constants, **values}
        if not self.is_sqlite:
            # one list as one value: read and planned once, however long it is
            kind = _ARRAYS[type(among[0])]
            whole = _AMONG.sub(f"= ANY (%s::{kind})", sql)
            return list(connection.exec_driver_sql(whole, (*(given[key] for key in order[:-1]), list(among))).all())
        rows: list[Any] = []
        for start in range(0, len(among), _MOST_AMONG):
            chunk = among[start : start + _MOST_AMONG]
            whole = _LIST.sub(", ".join(["?"] * len(chunk)), sql)
            rows += connection.exec_driver_sql(whole, (*(given[key] for key in order[:-1]), *chunk)).all()
        return rows

    def _prepared(self, name: str, statement: Callable[[], ClauseElement]) -> tuple[str, list[str], dict[str, Any]]:
        known = self._prepared_by_name.get(name)
        if known is None:
            compiled: Any = statement().compile(dialect=self._engine.dialect)
            known = (str(compiled), list(compiled.positiontup), dict(compiled.params))
            self._prepared_by_name[name] = known
        return known

    def _sql(self, verb: str, table: Table, columns: tuple[str, ...]) -> str:
        """Written by hand: compiling a dozen such statements takes as long as two pages of an import."""
        known = self._compiled.get((verb, table.name, columns))
        if known is not None:
            return known
        quoted = self._engine.dialect.identifier_preparer
        names = [quoted.format_column(table.c[name]) for name in columns]
        where = quoted.format_table(table)
        mark = "?" if self.is_sqlite else "%s"
        what, _, by = verb.partition(" by ")
        key = quoted.format_column(table.c[by]) if by else ""
        if what == "insert":
            sql = f"INSERT INTO {where} ({', '.join(names)}) VALUES ({', '.join([mark] * len(names))})"
        elif what == "copy":
            sql = f"COPY {where} ({', '.join(names)}) FROM STDIN"
        elif what == "update":
            sql = f"UPDATE {where} SET {', '.join(f'{name} = {mark}' for name in names)} WHERE {key} = {mark}"
        elif what.startswith("update from "):
            values = ", ".join(f"{name} = given.{name}" for name in names)
            beside = what.removeprefix("update from ")
            taken = f"WITH given AS (DELETE FROM pg_temp.{beside} RETURNING *)"
            sql = f"{taken} UPDATE {where} AS kept SET {values} FROM given WHERE kept.{key} = given.{key}"
        else:
            types = f"SELECT {', '.join([*names, key])} FROM {where} WITH NO DATA"
            sql = f"CREATE TEMPORARY TABLE IF NOT EXISTS {what} ON COMMIT DELETE ROWS AS {types}"
        self._compiled[(verb, table.name, columns)] = sql
        return sql


def _forget_beside(connection: Connection) -> None:
    """A table that was made in a transaction is gone with it."""
    if not connection.invalidated:
        connection.info.pop(_BESIDE, None)
