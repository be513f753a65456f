"""Databases that earlier versions of the program wrote are taken forward whole."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.engine import Inspector

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.migrations import VERSION
from fvsestore_gui.model.listing import Filter, Sort

RELEASED = Path(__file__).parent / "released"


def restored(version: int, path: Path) -> Path:
    """The database that the program of that version wrote, from its dump."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / f"version-{version}.sqlite.sql").read_text(encoding="utf-8"))
        connection.commit()
    return path


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
        tables[table] = (columns, indexes, keys, found.get_pk_constraint(table)["constrained_columns"])
    return tables


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_upgraded_database_is_made_as_a_new_one(version: int, path: Path, clock: StandingClock) -> None:
    """Whoever upgraded and whoever began with this version have the same tables."""
    old = Database(restored(version, path), clock)
    new = Database(path.with_name("new.db"), clock)
    with old.leases._transactions.read() as upgraded, new.leases._transactions.read() as fresh:
        assert shape(inspect(upgraded)) == shape(inspect(fresh))
    assert old.version == VERSION
    old.close()
    new.close()


def test_orders_of_version_1_stay_and_its_imports_stand_in_the_ledger(path: Path, clock: StandingClock) -> None:
    """Nothing is lost by an upgrade, and what was read whole before counts as read."""
    opened = Database(restored(1, path), clock)
    (store, _) = opened.stores.all()
    rows = opened.listings.orders.ids(Filter(store.store_id), Sort("created"))
    assert len(rows) == 100
    assert opened.orders.get(rows[0]).items[0].sku == "001-Ž"
    with opened.leases._transactions.read() as connection:
        read = connection.exec_driver_sql("SELECT run_id, source, window_by, received FROM ledger ORDER BY id").all()
        sources = connection.exec_driver_sql("SELECT DISTINCT source, seen FROM orders").all()
    assert [tuple(row) for row in read] == [(1, "API", "updated", 100), (2, "API", "created", 2)]
    assert [tuple(row) for row in sources] == [("API", 1)]
    assert len(list(path.parent.glob("*.version-1.*.bak"))) == 1
    opened.close()
