"""A whole database into another: every row, every id, compared before it counts, and nothing half done."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from postgresql_server import PostgresServer
from sqlalchemy import Table

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database, copying
from fvsestore_gui.database.copying import FileSource, FileTarget, ServerSource, ServerTarget, Source, Target, copy
from fvsestore_gui.database.looking import look_at_file, look_at_server
from fvsestore_gui.database.migrations import VERSION
from fvsestore_gui.database.postgresql import Server
from fvsestore_gui.database.postings import Claim
from fvsestore_gui.errors import Cancelled, DatabaseTrouble
from fvsestore_gui.model.database_check import Holds, MovedOrders, MoveProgress, MoveStep
from fvsestore_gui.model.finvalda import CreatedOperation
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_reports import PostingPeriod
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.postings import PostingDecision
from fvsestore_gui.model.stores import Store
from tests.database.conftest import a_posting

CASES = [("sqlite", "postgresql"), ("postgresql", "sqlite"), ("postgresql", "postgresql"), ("sqlite", "sqlite")]


def silent(state: MoveProgress) -> None:
    """Nobody looks on."""


class Place:
    """An end of a move: a file or a server's database, and everything in it as plain rows."""

    def __init__(self, where: Path | str) -> None:
        self.where = where

    def open(self, clock: StandingClock) -> Database:
        return Database(self.where, clock, busy_timeout_s=0.05)

    @property
    def source(self) -> Source:
        return FileSource(self.where) if isinstance(self.where, Path) else ServerSource(Server(self.where, None))

    @property
    def target(self) -> Target:
        return FileTarget(self.where) if isinstance(self.where, Path) else ServerTarget(Server(self.where, None))

    def ask(self, sql: str) -> list[Any]:
        if isinstance(self.where, Path):
            with contextlib.closing(sqlite3.connect(self.where)) as driver:
                return driver.execute(sql).fetchall()
        with psycopg.connect(self.where) as driver:
            return driver.execute(sql.encode()).fetchall()

    @property
    def names(self) -> set[str]:
        if isinstance(self.where, Path):
            if not self.where.exists():
                return set()
            return {row[0] for row in self.ask("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {row[0] for row in self.ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}

    @property
    def contents(self) -> dict[str, list[Any]]:
        return {
            table.name: [tuple(row) for row in self.ask(copying._select(table))]
            for table in copying.tables()
            if table.name in self.names
        }

    @property
    def holds(self) -> Holds:
        check = look_at_file(self.where) if isinstance(self.where, Path) else look_at_server(self.where, None)
        return check.holds


@pytest.fixture
def empty_address(postgresql_server: PostgresServer) -> Iterator[str]:
    """A server's database without any table."""
    yield postgresql_server.create_database("move_target", "empty")
    postgresql_server.drop_database("move_target")


@pytest.fixture
def new_place(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Place]:
    """An empty place of a kind: `source` has the tables, `target` has none."""

    def make(engine: str, *, target: bool = False) -> Place:
        if engine == "sqlite":
            folder = tmp_path / ("į" if target else "iš")
            folder.mkdir()
            return Place(folder / "fvsestore.db")
        return Place(request.getfixturevalue("empty_address" if target else "postgresql_address"))

    return make


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]} to {case[1]}")
def ends(request: pytest.FixtureRequest, new_place: Callable[..., Place]) -> tuple[Place, Place]:
    """An office's data in one database, and another that is empty: each direction."""
    source, target = request.param
    return new_place(source), new_place(target, target=True)


@pytest.fixture
def filled(
    ends: tuple[Place, Place],
    clock: StandingClock,
    order: Callable[..., Order],
    new_store_in: Callable[[Database, str], Store],
    begin: Callable[[Database, Store], Any],
) -> tuple[Place, Place]:
    """The same, with stores, orders of several currencies, lines, packages, changes, runs and held ones in the first.

    One store was removed with its orders: its id is used up.
    """
    database = ends[0].open(clock)
    with contextlib.closing(database):
        shop = new_store_in(database, "FVSAMAZON")
        gone = new_store_in(database, "GONE")
        database.stores.remove(gone, remove_orders=True, now=clock.now())
        going = begin(database, shop)
        for page in range(2):
            going.page(*(order(page * 100 + number) for number in range(8)))
        going.page(
            order(900, total=None),
            order(901, total=Money(99_990_000, "GBP")),
            order(0, status="CANCELLED", business=False),
        )
        database.leases.release(going.lease)
        _post(database, shop)
        database.buckets.save("account", "searchOrders", 1.25, clock.now())
    return ends


def _post(database: Database, store: Store) -> None:
    """An operation that was created, one that stands in a file, choices and a decision."""
    rows = database.orders.row_ids(store.store_id, PostingPeriod())
    claim = database.postings.claim(store.store_id, a_posting(rows[1], 1), "ona@pc")
    assert isinstance(claim, Claim)
    database.postings.sending(claim)
    database.postings.created(claim, CreatedOperation("PARD", "61"))
    document = a_posting(rows[2], 2)
    database.postings.export(store.store_id, [document], "ona@pc", lambda number, free: ("failas.xml", "digest"))
    database.posting_settings.save(store.store_id, PostingSettings(series="AMZ"), "ona@pc")
    database.decisions.decide(PostingDecision(order_row=rows[0], left_out=True, note="įvesta ranka"), "ona@pc")


def test_everything_is_there_afterwards(filled: tuple[Place, Place]) -> None:
    """Every row of every table is in the other database, with the same ids; what was returned counts them."""
    source, target = filled
    before = source.contents

    tables, orders = copy(source.source, target.target, silent)

    assert source.contents == before
    assert target.contents == before
    assert {table.name: table.rows for table in tables} == {name: len(rows) for name, rows in before.items()}
    assert dict.fromkeys(before) == {table.name: None for table in tables}
    assert orders == [
        MovedOrders("", 1, None),
        MovedOrders("EUR", 16, Money(449_900 * 16, "EUR")),
        MovedOrders("GBP", 1, Money(99_990_000, "GBP")),
    ]
    assert target.ask("SELECT count(*) FROM leases") == [(0,)]


def test_the_other_database_is_used_as_the_first_was(
    filled: tuple[Place, Place],
    clock: StandingClock,
    order: Callable[..., Order],
    new_store_in: Callable[[Database, str], Store],
    begin: Callable[[Database, Store], Any],
) -> None:
    """New stores, runs and orders get numbers that nobody had, not even a store that was removed."""
    source, target = filled
    used = {row[0] for row in source.ask("SELECT id FROM stores")} | {2}
    copy(source.source, target.target, silent)

    with contextlib.closing(target.open(clock)) as database:
        assert database.version == VERSION
        store = database.stores.all()[0]
        known = {row[0] for row in target.ask("SELECT id FROM runs")}
        going = begin(database, store)
        counts = going.page(order(1), order(5_000))
        fresh = new_store_in(database, "FRESH")
        assert going.run_id not in known
    assert (counts.same, counts.new) == (1, 1)
    assert fresh.store_id not in used


def test_a_moved_database_has_the_shape_of_a_new_one(ends: tuple[Place, Place], clock: StandingClock) -> None:
    """Columns, keys, indexes and constraints are those that the program makes itself."""
    source, target = ends
    source.open(clock).close()
    copy(source.source, target.target, silent)

    if isinstance(target.where, Path):
        fresh = Place(target.where.with_name("fresh.db"))
        fresh.open(clock).close()
        shape = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2"
        assert target.ask(shape) == fresh.ask(shape)
        return
    server = Server(target.where, None)
    moved = _shape(target)
    with contextlib.closing(server.connect()) as driver:
        driver.execute("DROP OWNED BY CURRENT_USER CASCADE")
        driver.commit()
    target.open(clock).close()
    assert moved == _shape(target)


def _shape(place: Place) -> list[Any]:
    return [
        *place.ask(
            "SELECT table_name, column_name, data_type, is_nullable, column_default, collation_name"
            " FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"
        ),
        *place.ask("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"),
        *place.ask(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
            " WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2"
        ),
    ]


def test_progress_goes_to_the_end(filled: tuple[Place, Place]) -> None:
    """What is told grows, never beyond the whole, and ends with all rows copied and all compared."""
    told: list[MoveProgress] = []
    copy(filled[0].source, filled[1].target, told.append)

    rows = sum(len(rows) for rows in filled[0].contents.values())
    for step in MoveStep:
        done = [one.done for one in told if one.step is step]
        assert done == sorted(done)
        assert done[-1] == rows == told[-1].whole
    assert [one.step for one in told] == sorted((one.step for one in told), key=list(MoveStep).index)


@pytest.mark.parametrize("moment", [0, 20, 50])
def test_whatever_ends_it_leaves_the_target_empty(
    filled: tuple[Place, Place], monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    """Cancelled or broken off at any step, the target is as it was, and the same move succeeds afterwards."""
    monkeypatch.setattr(copying, "_BATCH", 5)
    source, target = filled
    told = 0

    def stop(state: MoveProgress) -> None:
        nonlocal told
        told += 1
        if told > moment:
            raise Cancelled

    with pytest.raises(Cancelled):
        copy(source.source, target.target, stop)
    assert target.names == set()
    assert not isinstance(target.where, Path) or list(target.where.parent.iterdir()) == []
    copy(source.source, target.target, silent)
    assert target.contents == source.contents


@pytest.mark.parametrize("step", list(MoveStep))
@pytest.mark.parametrize("ends", [("sqlite", "postgresql")], indirect=True)
def test_a_connection_that_is_cut_leaves_the_target_empty(
    filled: tuple[Place, Place], step: MoveStep, postgresql_server: PostgresServer
) -> None:
    """The server ends the connection in the middle: an error that says so, and nothing stands there."""
    source, target = filled

    def cut(state: MoveProgress) -> None:
        if state.step is step and state.table == "orders":
            postgresql_server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'move_target'"
            )

    with pytest.raises(DatabaseTrouble) as caught:
        copy(source.source, target.target, cut)
    assert caught.value.code == "database_unreachable"
    assert target.names == set()


@pytest.mark.parametrize(
    ("table", "column", "change"),
    [
        ("orders", "total", lambda value: value if value is None else value + 1),
        ("order_details", "parts", lambda value: value + " "),
        ("item_texts", "digest", lambda value: value[:-1] + b"!"),
        ("stores", "code", lambda value: value.lower()),
    ],
)
def test_a_difference_is_found_and_named(
    filled: tuple[Place, Place], monkeypatch: pytest.MonkeyPatch, table: str, column: str, change: Callable[[Any], Any]
) -> None:
    """One value that arrives changed, by a ten-thousandth or a blank: its table and column are named, nothing stays."""
    source, target = filled
    kind = copying._FileFilling if isinstance(target.where, Path) else copying._ServerFilling
    write: Any = kind.write

    def spoiled(self: object, into: Table, batches: Iterator[list[Any]]) -> None:
        def pass_on() -> Iterator[list[Any]]:
            for batch in batches:
                rows = [list(row) for row in batch]
                if into.name == table:
                    place = list(into.columns.keys()).index(column)
                    rows[-1][place] = change(rows[-1][place])
                yield [tuple(row) for row in rows]

        write(self, into, pass_on())

    monkeypatch.setattr(kind, "write", spoiled)
    with pytest.raises(DatabaseTrouble) as caught:
        copy(source.source, target.target, silent)
    assert (caught.value.code, caught.value.facts["table"], caught.value.facts["column"]) == (
        "move_differs",
        table,
        column,
    )
    assert target.names == set()


@pytest.mark.parametrize("what", ["a store", "an order", "an operation", "a choice"])
def test_what_was_changed_meanwhile_is_not_lost(
    filled: tuple[Place, Place],
    clock: StandingClock,
    order: Callable[..., Order],
    begin: Callable[[Database, Store], Any],
    what: str,
) -> None:
    """Somebody saves a store, or an old program imports in spite of all, while it is copied: nothing is moved."""
    source, target = filled
    done = []

    def change(state: MoveProgress) -> None:
        if state.step is MoveStep.COMPARING and not done:
            done.append(True)
            with contextlib.closing(source.open(clock)) as database:
                store = database.stores.all()[0]
                if what == "a store":
                    database.stores.save(store)
                elif what == "an operation":
                    claim = database.postings.claim(
                        store.store_id, a_posting(database.orders.row_ids(store.store_id, PostingPeriod())[3], 3), "ona"
                    )
                    assert isinstance(claim, Claim)
                    database.postings.sending(claim)
                elif what == "a choice":
                    chosen = database.posting_settings.get(store.store_id)
                    database.posting_settings.save(store.store_id, chosen, "ona")
                else:
                    begin(database, store).page(order(7_777))

    with pytest.raises(DatabaseTrouble) as caught:
        copy(source.source, target.target, change)
    assert caught.value.code == "move_source_changed"
    assert target.names == set()


def test_an_office_that_is_there_is_not_written_over(filled: tuple[Place, Place], clock: StandingClock) -> None:
    """A target with data in it is refused and stays as it was; one with empty tables is taken."""
    source, target = filled
    target.open(clock).close()
    assert target.holds is Holds.NOTHING
    copy(source.source, target.target, silent)
    assert target.holds is Holds.OFFICE
    before = target.contents

    with pytest.raises(DatabaseTrouble) as caught:
        copy(source.source, target.target, silent)
    assert caught.value.code == "database_not_empty"
    assert target.contents == before


def test_another_programs_tables_are_not_touched(ends: tuple[Place, Place], clock: StandingClock) -> None:
    """A table that has the name of one of ours, of another program: refused by name, and it stays."""
    source, target = ends
    source.open(clock).close()
    statement = "CREATE TABLE orders (number TEXT)"
    if isinstance(target.where, Path):
        with contextlib.closing(sqlite3.connect(target.where)) as driver:
            driver.execute(statement)
    else:
        with psycopg.connect(target.where) as server:
            server.execute(statement)

    with pytest.raises(DatabaseTrouble) as caught:
        copy(source.source, target.target, silent)
    assert (caught.value.code, caught.value.facts["tables"]) == ("database_foreign", "orders")
    assert target.names == {"orders"}
    assert target.holds is Holds.FOREIGN


def test_a_file_that_is_no_database_is_not_replaced(tmp_path: Path, clock: StandingClock) -> None:
    """A file of something else at the target's place is never written over."""
    source = Place(tmp_path / "fvsestore.db")
    source.open(clock).close()
    for name, content in (("skaičiai.xlsx", b"PK\x03\x04 something else"), ("kita.db", None)):
        path = tmp_path / name
        if content is None:
            with contextlib.closing(sqlite3.connect(path)) as driver:
                driver.execute("CREATE TABLE sąskaitos (id INTEGER)")
        else:
            path.write_bytes(content)
        before = path.read_bytes()
        with pytest.raises(DatabaseTrouble):
            copy(source.source, FileTarget(path), silent)
        assert path.read_bytes() == before


@pytest.mark.parametrize("ends", [("sqlite", "postgresql")], indirect=True)
def test_two_moves_into_one_database_do_not_meet(filled: tuple[Place, Place]) -> None:
    """Two computers that move to the same place at once: one goes on, the other is told."""
    source, target = filled
    refused: list[str] = []

    def second(state: MoveProgress) -> None:
        if not refused:
            with pytest.raises(DatabaseTrouble) as caught:
                copy(source.source, target.target, silent)
            refused.append(caught.value.code)

    copy(source.source, target.target, second)
    assert refused == ["database_locked"]
    assert target.contents == source.contents


def test_rows_go_through_in_batches(filled: tuple[Place, Place], monkeypatch: pytest.MonkeyPatch) -> None:
    """However the rows are cut into batches, the result and the comparison are the same."""
    monkeypatch.setattr(copying, "_BATCH", 7)
    source, target = filled
    copy(source.source, target.target, silent)

    assert target.contents == source.contents
