"""Databases that earlier versions of the program wrote are taken forward whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from postgresql_server import PostgresServer
from sqlalchemy import Connection, inspect
from sqlalchemy.engine import Inspector

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.migrations import VERSION
from fvsestore_gui.model.listing import Filter, Sort

Place = Path | str
RELEASED = Path(__file__).parent / "released"


def restored(version: int, place: Place) -> Place:
    """The database that the program of that version wrote, from its dump."""
    if isinstance(place, Path):
        with closing(sqlite3.connect(place)) as connection:
            connection.executescript((RELEASED / f"version-{version}.sqlite.sql").read_text(encoding="utf-8"))
            connection.commit()
    else:
        with psycopg.connect(place, autocommit=True) as server:
            server.execute((RELEASED / f"version-{version}.postgresql.sql").read_bytes())
    return place


@pytest.fixture
def bare(engine: str, request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where no tables are yet."""
    if engine == "sqlite":
        yield request.getfixturevalue("path")
        return
    server: PostgresServer = request.getfixturevalue("postgresql_server")
    yield server.create_database("bare", "empty")
    server.drop_database("bare")


def shape(found: Inspector) -> dict[str, object]:
    """What a schema is made of, without the order of columns that were added later."""
    tables: dict[str, object] = {}
    for table in found.get_table_names():
        columns = {
            column["name"]: (str(column["type"]), column["nullable"], column["default"])
            for column in found.get_columns(table)
        }
        indexes = {index["name"]: (index["column_names"], index["unique"]) for index in found.get_indexes(table)}
        keys = {(tuple(k["constrained_columns"]), k["referred_table"]) for k in found.get_foreign_keys(table)}
        checks = {check["name"] for check in found.get_check_constraints(table)}
        once = {(one["name"], tuple(one["column_names"])) for one in found.get_unique_constraints(table)}
        tables[table] = (columns, indexes, keys, found.get_pk_constraint(table)["constrained_columns"], checks, once)
    return tables


def collations(connection: Connection) -> set[tuple[str, ...]]:
    """How each text of a PostgreSQL database is compared."""
    if connection.dialect.name == "sqlite":
        return set()
    query = "SELECT table_name, column_name, collation_name FROM information_schema.columns WHERE data_type = 'text'"
    return {tuple(row) for row in connection.exec_driver_sql(f"{query} AND table_schema = 'public'")}


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_upgraded_database_is_made_as_a_new_one(
    version: int, bare: Place, place: Place, clock: StandingClock
) -> None:
    """Whoever upgraded and whoever began with this version have the same tables."""
    new = Database(place.with_name("new.db") if isinstance(place, Path) else place, clock)
    old = Database(restored(version, bare), clock)
    with old.leases._transactions.read() as upgraded, new.leases._transactions.read() as fresh:
        assert shape(inspect(upgraded)) == shape(inspect(fresh))
        assert collations(upgraded) == collations(fresh)
    assert old.version == VERSION
    old.close()
    new.close()


def test_orders_of_version_1_stay_and_its_imports_stand_in_the_ledger(bare: Place, clock: StandingClock) -> None:
    """Nothing is lost by an upgrade, and what was read whole before counts as read."""
    opened = Database(restored(1, bare), clock)
    (store, _) = opened.stores.all()
    rows = opened.listings.orders.ids(Filter(store.store_id), Sort("created"))
    assert len(rows) == 100
    assert opened.orders.get(rows[0]).items[0].sku == "001-Ž"
    with opened.leases._transactions.read() as connection:
        read = connection.exec_driver_sql("SELECT run_id, source, window_by, received FROM ledger ORDER BY id").all()
        sources = connection.exec_driver_sql("SELECT DISTINCT source, seen FROM orders").all()
    assert [tuple(row) for row in read] == [(1, "API", "updated", 100), (2, "API", "created", 2)]
    assert [tuple(row) for row in sources] == [("API", 1)]
    if isinstance(bare, Path):
        assert len(list(bare.parent.glob("*.version-1.*.bak"))) == 1
    opened.close()


def test_what_version_3_settled_stays_and_the_seller_is_not_known_yet(bare: Place, clock: StandingClock) -> None:
    """Choices and products stand as they stood; a seller id is entered by somebody, never made up."""
    opened = Database(restored(3, bare), clock)
    store = opened.stores.all()[0]
    assert opened.posting_settings.get(store.store_id).series == "AMZ"
    assert [mapping.sku for mapping in opened.products.mappings(store.store_id)] == ["001-Ž"]
    assert store.seller_id == ""
    opened.close()


def test_what_version_4_knew_stays_and_nothing_personal_begins_by_itself(bare: Place, clock: StandingClock) -> None:
    """Ticks and dates stand as they stood; personal data are kept of no store until somebody switches it on."""
    opened = Database(restored(4, bare), clock)
    store = opened.stores.all()[0]
    assert opened.guide_ticks.of(store.uid) == {"requirements.plan"}
    assert opened.secret_dates.of(store.store_id)
    with opened.leases._transactions.read() as connection:
        for table in ("personal_settings", "personal_orders", "personal_data", "personal_keys", "audit_log"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
    opened.close()
