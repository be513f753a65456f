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
    func,
    select,
    text,
)

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.troubles import translated
from fvsestore_gui.lanes import computing

#: stands in a prepared query for the list of values that `select_among` is given
AMONG: BindParameter[Any] = bindparam("among", expanding=True)
_LIST = re.compile(r"__\[POSTCOMPILE_among\]")
_MOST_AMONG = 5_000


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
        """Insert rows whose values stand in the order of `columns`. Tuples go to the driver as they are, for speed."""
        if rows:
            connection.exec_driver_sql(self._sql("insert", table, columns), rows)

    def update_many(
        self, connection: Connection, table: Table, key: str, columns: tuple[str, ...], rows: list[tuple[object, ...]]
    ) -> None:
        """Update rows: values in the order of `columns`, last the value of `key`."""
        if rows:
            connection.exec_driver_sql(self._sql(f"update by {key}", table, columns), rows)

    def next_ids(self, connection: Connection, table: Table, count: int) -> list[int]:
        """Numbers for `count` new rows, to be inserted in this write transaction."""
        if not count:
            return []
        if self.is_sqlite:
            # Nobody else can insert in between: the write lock is held.
            last = self.run(connection, f"last {table.name}", lambda: select(func.max(table.c.id)), {}).scalar() or 0
            return list(range(last + 1, last + 1 + count))
        sequence = text("SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)")
        return list(connection.execute(sequence, {"table": table.name, "count": count}).scalars())

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
        mark = "?" if self.is_sqlite else "%s"
        rows: list[Any] = []
        for start in range(0, len(among), _MOST_AMONG):
            chunk = among[start : start + _MOST_AMONG]
            whole = _LIST.sub(", ".join([mark] * len(chunk)), sql)
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
        mark = "?" if self.is_sqlite else "%s"
        if verb == "insert":
            values = f"({', '.join(names)}) VALUES ({', '.join([mark] * len(names))})"
            sql = f"INSERT INTO {quoted.format_table(table)} {values}"
        else:
            key = quoted.format_column(table.c[verb.removeprefix("update by ")])
            values = ", ".join(f"{name} = {mark}" for name in names)
            sql = f"UPDATE {quoted.format_table(table)} SET {values} WHERE {key} = {mark}"
        self._compiled[(verb, table.name, columns)] = sql
        return sql
