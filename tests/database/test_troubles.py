"""A database that cannot be used: one clear trouble each, its code and where it is, and nothing lost."""

import contextlib
import logging
import os
import random
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.migrations import VERSION
from fvsestore_gui.database.opening import opened
from fvsestore_gui.database.troubles import as_trouble
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.model.listing import Filter, Sort

Make = Callable[..., Any]


def trouble(place: str | Path, clock: StandingClock) -> DatabaseTrouble:
    with pytest.raises(DatabaseTrouble) as caught:
        Database(place, clock, busy_timeout_s=0.05).close()
    return caught.value


@contextlib.contextmanager
def ordinary_user() -> Iterator[None]:
    """Not root, who may write anywhere."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def open_to_all(path: Path) -> None:
    """pytest's folders are closed to others."""
    if sys.platform != "win32":
        for folder in path.parents:
            if folder.stat().st_uid == os.geteuid() and folder.stat().st_mode & 0o777 == 0o700:
                folder.chmod(0o755)


@pytest.mark.engine("sqlite")
def test_a_locked_database_is_said_and_a_page_is_not_lost_by_halves(
    under_way: Any, path: Path, clock: StandingClock, order: Make
) -> None:
    """While another program writes, a page is refused whole with database_locked; afterwards it goes in."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseTrouble) as caught:
            under_way.page(order(1))
        assert (caught.value.code, caught.value.facts["path"]) == ("database_locked", str(path))
        assert trouble(path, clock).code == "database_locked"
        # what is there can be read all the while
        assert under_way.database.orders.count(under_way.store.store_id) == 0
        other.execute("ROLLBACK")
    assert under_way.page(order(1)).new == 1


@pytest.mark.engine("sqlite")
@pytest.mark.not_wine("run by root, it writes to read-only files")
def test_a_read_only_file_is_said_at_the_start(under_way: Any, path: Path, clock: StandingClock, order: Make) -> None:
    """A file that may not be written is told before any work begins, and stays as it is."""
    under_way.page(order(1))
    under_way.database.close()
    open_to_all(path)
    path.chmod(stat.S_IREAD | stat.S_IRGRP | stat.S_IROTH)
    try:
        with ordinary_user():
            assert trouble(path, clock).code == "database_read_only"
    finally:
        path.chmod(0o644)
    again = Database(path, clock)
    assert again.orders.count(under_way.store.store_id) == 1
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no read-only folders")
def test_a_read_only_folder_is_said(path: Path, clock: StandingClock) -> None:
    """A folder in which no database can be made is told with its path."""
    open_to_all(path)
    path.parent.chmod(0o555)
    try:
        with ordinary_user():
            found = trouble(path, clock)
    finally:
        path.parent.chmod(0o755)
    assert (found.code, found.facts["path"]) == ("database_unreachable", str(path))


def test_a_missing_folder_is_said(path: Path, clock: StandingClock) -> None:
    """A drive that is not there is told as such."""
    assert trouble(path.parent / "nėra" / "fvsestore.db", clock).code == "database_folder"


def test_a_file_that_is_no_database_is_said_and_left_alone(path: Path, clock: StandingClock) -> None:
    """Somebody else's file is neither taken nor changed."""
    path.write_bytes(b"Tai ne duomenu baze. " * 200)
    assert trouble(path, clock).code == "database_damaged"
    assert path.read_bytes().startswith(b"Tai ne")


def read_all(database: Database) -> None:
    store_id = database.stores.all()[0].store_id
    for listing in (database.listings.orders, database.listings.items):
        for row_id in listing.ids(Filter(store_id), Sort("row_id")):
            listing.rows([row_id])


@pytest.mark.engine("sqlite")
@pytest.mark.parametrize("look", [read_all, Database.check_whole], ids=["reading", "doctor"])
def test_scribbled_bytes_are_said(
    under_way: Any, path: Path, clock: StandingClock, order: Make, look: Callable[[Database], None]
) -> None:
    """A damaged file is told as damaged, by the first question that meets the damage and by the doctor."""
    under_way.page(*(order(number) for number in range(1, 300)))
    under_way.database.close()
    content = bytearray(path.read_bytes())
    chance = random.Random(3)
    for place in range(4096 * 20, len(content) - 4096, 4096 * 3):
        content[place : place + 64] = chance.randbytes(64)
    path.write_bytes(bytes(content))

    def look_through() -> None:
        with opened(path, clock) as again:
            look(again)

    with pytest.raises(DatabaseTrouble) as caught:
        look_through()
    assert caught.value.code == "database_damaged"


@pytest.mark.engine("sqlite")
def test_a_full_disk_is_said_and_whole_pages_stay(
    under_way: Any, path: Path, clock: StandingClock, order: Make
) -> None:
    """When the disk is full the page is refused whole; what was stored stays, and the next try goes on."""
    database = under_way.database
    under_way.page(*(order(number) for number in range(1, 51)))
    before = database.runs.get(under_way.run_id)

    def limit(pages: int) -> None:
        # SQLite's own limit gives the same answer as a disk that is full
        with database.leases._transactions.write() as connection:
            connection.execute(text(f"PRAGMA max_page_count = {pages}"))

    with database.leases._transactions.read() as connection:
        used = connection.execute(text("PRAGMA page_count")).scalar_one()
    limit(used + 2)
    with pytest.raises(DatabaseTrouble) as caught:
        under_way.page(*(order(number) for number in range(51, 400)))
    assert caught.value.code == "database_disk_full"
    assert database.runs.get(under_way.run_id) == before
    assert database.orders.count(under_way.store.store_id) == 50
    limit(1_000_000)
    assert under_way.page(*(order(number) for number in range(51, 400))).new == 349


@pytest.mark.parametrize(("free", "code"), [(0, "database_disk_full"), (10**9, "database_failed")])
def test_a_disk_so_full_that_nothing_can_be_read_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch, free: int, code: str
) -> None:
    """SQLite's side files fail in other ways than SQLITE_FULL: the disk is looked at."""
    failure = sqlite3.OperationalError("disk I/O error")
    failure.sqlite_errorcode, failure.sqlite_errorname = 4874, "SQLITE_IOERR_SHMSIZE"
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(free=free))
    assert as_trouble(failure, str(path)).code == code


@pytest.mark.engine("sqlite")
def test_a_database_of_a_newer_program_is_refused_unchanged(
    path: Path, database: Database, clock: StandingClock
) -> None:
    """An older program does not touch what it does not understand, and says which versions meet."""
    with database.leases._transactions.write() as connection:
        connection.execute(text("INSERT INTO schema (version, applied_at) VALUES (99, 0)"))
    database.close()
    before = path.read_bytes()
    found = trouble(path, clock)
    assert (found.code, found.facts["found"], found.facts["known"]) == ("database_newer", 99, VERSION)
    assert path.read_bytes() == before


def test_an_address_that_leads_nowhere_shows_no_password(clock: StandingClock) -> None:
    """A database server that cannot be reached, or an address that is none, is told without its password."""
    for place, code in {
        "postgresql://user:SLAPTAS@127.0.0.1:1/db": "database_address_password",
        "postgresql://user@127.0.0.1:1/db?sslpassword=SLAPTAS": "database_address_password",
        "postgresql://127.0.0.1:1/db?user=u&password=SLAPTAS": "database_address_password",
        "mysql://user:SLAPTAS@x/db": "database_address",
        "SLAPTAS://x/db": "database_address",
        "postgresql://u:SLAPTAS@[/x": "database_address",
        "postgresql://u:SLAP%ZZTAS@h/x": "database_address",
        "postgresql://u@h/x?SLAPTAS=1": "database_address",
    }.items():
        found = trouble(place, clock)
        assert found.code == code, place
        assert "SLAPTAS" not in f"{found!r} {found} {found.facts} {found.__cause__!r}"


@pytest.mark.engine("sqlite")
def test_migration_goes_step_by_step_with_a_copy_kept(path: Path, database: Database, clock: StandingClock) -> None:
    """An older database is copied whole beside itself and taken forward; its contents stay."""
    database.close()

    def second(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE stores ADD COLUMN note TEXT"))

    def third(connection: Connection) -> None:
        connection.execute(text("UPDATE stores SET note = 'third'"))

    newer = Database(path, clock, version=VERSION + 2, steps={VERSION + 1: second, VERSION + 2: third})
    assert newer.version == VERSION + 2
    newer.close()
    (copy,) = path.parent.glob("*.bak")
    kept = Database(copy, clock)
    assert kept.version == VERSION
    kept.close()
    assert Database(path, clock, version=VERSION + 2, steps={}).close() is None


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    place: Path | str, under_way: Any, clock: StandingClock, order: Make
) -> None:
    """A step that breaks midway is undone, also its changes of tables; the older program still opens it."""
    under_way.page(order(1))
    under_way.database.close()

    def broken(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE stores ADD COLUMN note TEXT"))
        connection.execute(text("SELECT * FROM no_such_table"))

    with pytest.raises(DatabaseTrouble):
        Database(place, clock, version=VERSION + 1, steps={VERSION + 1: broken})
    again = Database(place, clock)
    listing = again.listings.orders
    assert again.version == VERSION
    assert len(listing.ids(Filter(under_way.store.store_id), Sort("created"))) == 1
    with again.leases._transactions.read() as connection:
        assert "note" not in {column["name"] for column in inspect(connection).get_columns("stores")}
    again.close()


def test_no_value_of_a_row_gets_into_a_log_or_an_error(
    place: Path | str, clock: StandingClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the library tells its statements, and in what it raises, nothing tells what was to be stored."""
    caplog.set_level(logging.INFO, "sqlalchemy")
    with opened(place, clock) as made, made._engine.connect() as connection:
        told = connection.execute(text("SELECT :value"), {"value": "kanarėlė"}).scalar_one()
        with pytest.raises(SQLAlchemyError) as caught:
            connection.execute(text("INSERT INTO no_such_table VALUES (:value)"), {"value": "kanarėlė"})
    assert told == "kanarėlė"
    assert "SELECT" in caplog.text
    assert "kanarėlė" not in caplog.text + str(caught.value) + repr(caught.value)
