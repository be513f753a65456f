"""Many rows at once: what is written is what was given, on both engines, however many they are."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import _EACH_KNOWN_ORDER
from fvsestore_gui.database.tables import buckets
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import DatabaseTrouble

COLUMNS = ("account", "operation", "tokens", "at")
#: what a text must survive: COPY's own marks, quotes, line ends, letters beyond the first plane
ODD = ("\\N", "\\.", "a\tb", "a\nb\r\n", "'\"", "Ž", "𐌰", " ", "{}", "\\\\x41", "%s", ":a")


def rows(transactions: Transactions) -> list[tuple[Any, ...]]:
    with transactions.read() as connection:
        found = connection.execute(text("SELECT account, operation, tokens, at FROM buckets ORDER BY account, at"))
        return [tuple(row) for row in found]


@pytest.fixture
def to(database: Database) -> Transactions:
    return database.leases._transactions


def many(count: int, first: int = 0) -> list[tuple[object, ...]]:
    return [(f"{number:05d}", ODD[number % len(ODD)], number / 4, number) for number in range(first, first + count)]


@pytest.mark.parametrize("count", [1, 9, 10, 1_500])
def test_rows_come_back_as_they_were_given(to: Transactions, count: int) -> None:
    """Inserted and then changed, few or many: every text with its odd letters, every number."""
    with to.write() as connection:
        to.insert_many(connection, buckets, COLUMNS, many(count))
    assert rows(to) == many(count)
    # rows swap their texts; one number stays behind, one row is not there
    changed = [(ODD[-1 - number % len(ODD)], number + 1, f"{number:05d}") for number in range(1, count)]
    with to.write() as connection:
        to.update_many(connection, buckets, "account", ("operation", "at"), [*changed, ("x", 1, "nobody")])
    expected = [many(1)[0], *((key, operation, at / 4 - 0.25, at) for operation, at, key in changed)]
    assert rows(to) == expected


def test_two_changes_in_one_transaction_are_two(to: Transactions) -> None:
    """The second change of the same columns knows nothing of the first one's rows."""
    with to.write() as connection:
        to.insert_many(connection, buckets, COLUMNS, many(60))
        to.update_many(connection, buckets, "account", ("tokens",), [(1.0, f"{number:05d}") for number in range(30)])
        connection.execute(text("UPDATE buckets SET tokens = 7"))
        to.update_many(
            connection, buckets, "account", ("tokens",), [(2.0, f"{number:05d}") for number in range(30, 60)]
        )
    assert {row[2] for row in rows(to)[:30]} == {7}
    assert {row[2] for row in rows(to)[30:]} == {2}


def test_a_change_that_was_taken_back_leaves_the_next_one_whole(to: Transactions) -> None:
    """After a transaction that failed the same connection writes as ever, and nothing of the failed one is there."""
    some = [(1.0, f"{number:05d}") for number in range(30)]
    with to.write() as connection:
        to.insert_many(connection, buckets, COLUMNS, many(30))

    def fail() -> None:
        with to.write() as connection:
            to.update_many(connection, buckets, "account", ("tokens",), some)
            connection.execute(text("SELECT * FROM no_such_table"))

    with pytest.raises(DatabaseTrouble):
        fail()
    assert rows(to) == many(30)
    for _ in range(2):
        with to.write() as connection:
            to.update_many(connection, buckets, "account", ("tokens",), some)
    assert {row[2] for row in rows(to)} == {1}


def test_a_row_that_cannot_be_is_a_trouble_and_nothing_is_written(to: Transactions) -> None:
    """A row that is there already, among many: the whole is refused by its code, and no driver's error shows."""

    def twice() -> None:
        with to.write() as connection:
            to.insert_many(connection, buckets, COLUMNS, [*many(50), *many(1)])

    with pytest.raises(DatabaseTrouble) as caught:
        twice()
    assert caught.value.code == "database_failed"
    assert rows(to) == []


@pytest.mark.engine("postgresql")
def test_a_large_import_does_not_slow_down(
    database: Database, under_way: Any, order: Callable[..., Any], clock: StandingClock
) -> None:
    """PostgreSQL is told how its tables grow: looking for known orders stays a look at those orders."""
    number = iter(range(1, 100_000))
    for page in range(1, 9):
        under_way.page(*(order(next(number)) for _ in range(400)), number=page)
    with database.leases._transactions.read() as connection:
        known = dict(connection.execute(text("SELECT relname, reltuples FROM pg_class")).all())
        assert known["orders"] >= 400
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        ids = "{" + ",".join(f"303-{one:07d}-1234567" for one in range(1, 101)) + "}"
        plan = connection.exec_driver_sql(f"EXPLAIN (ANALYZE) {_EACH_KNOWN_ORDER}", (ids, under_way.store.store_id))
        lines = "\n".join(row[0] for row in plan)
    assert "orders_once" in lines
    assert "Rows Removed by Filter" not in lines
