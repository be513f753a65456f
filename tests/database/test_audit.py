"""The log of actions: one chain that shows whatever is done to it afterwards, however many programs write into it."""

import contextlib
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.audit import Action
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.audit import AuditFilter, What
from fvsestore_gui.model.listing import Sort

ANA, ONA = "ana@sandelis", "ona@buhalterija"
PROCESSES, EACH = 8, 25


def act(what: What = What.STORE_SAVED, who: str = ANA, code: str = "FVSAMAZON", **facts: str | int) -> Action:
    return Action(who=who, what=what, store_code=code, facts=facts)


def tampered(place: Path | str, statement: str) -> None:
    """Somebody changes the tables without this program."""
    if isinstance(place, Path):
        with contextlib.closing(sqlite3.connect(place)) as connection, connection:
            connection.execute(statement)
    else:
        with psycopg.connect(place) as server:
            server.execute(statement.encode())


@pytest.fixture
def filled(database: Database, clock: StandingClock) -> Database:
    for number in range(1, 8):
        database.audit.append([act(names=f"Regionas{number}", rows=number)])
        clock.move(60)
    return database


def test_what_was_done_is_read_back(filled: Database, clock: StandingClock) -> None:
    """Who, when, what, of which store and with which figures; the chain holds."""
    row = filled.audit.rows([3])[0]
    assert (row.who, row.what, row.store_code) == (ANA, "store_saved", "FVSAMAZON")
    assert row.facts == {"names": "Regionas3", "rows": 3}
    assert row.at == clock.now() - timedelta(minutes=5)
    found = filled.audit.verify()
    assert found.holds
    assert (found.rows, found.last_row, found.digest) == (7, 7, filled.audit.rows([7])[0].digest)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", "40"),
        ("at", "at + 1"),
        ("who", "'bna@sandelis'"),
        ("what", "'store_savee'"),
        ("store_code", "'FVSAMAZOM'"),
        ("facts", "replace(facts, '4', '5')"),
        ("previous", "replace(previous, substr(previous, 1, 8), '00000000')"),
        ("digest", "replace(digest, substr(digest, 1, 8), '00000000')"),
    ],
)
def test_an_edit_of_any_column_is_found(filled: Database, place: Path | str, column: str, value: str) -> None:
    """One byte of one value of one row, and the row is named where the chain breaks."""
    tampered(place, f"UPDATE audit_log SET {column} = {value} WHERE id = 4")
    found = filled.audit.verify()
    assert not found.holds
    assert found.broken_row == (5 if column == "id" else 4)


def test_an_edit_of_the_last_row_is_found(filled: Database, place: Path | str) -> None:
    """No row after it is needed for that."""
    tampered(place, "UPDATE audit_log SET who = 'ona@buhalterija' WHERE id = 7")
    assert (filled.audit.verify().kind, filled.audit.verify().broken_row) == ("edited", 7)


def test_a_removed_row_is_found(filled: Database, place: Path | str) -> None:
    """The row after it follows one that is not there."""
    tampered(place, "DELETE FROM audit_log WHERE id = 4")
    assert (filled.audit.verify().kind, filled.audit.verify().broken_row) == ("gap", 5)


def test_the_first_rows_cannot_go_unseen(filled: Database, place: Path | str) -> None:
    """A chain begins where its beginning is kept, not where it happens to."""
    tampered(place, "DELETE FROM audit_log WHERE id < 3")
    assert (filled.audit.verify().kind, filled.audit.verify().broken_row) == ("gap", 3)


def test_a_row_that_was_slipped_in_is_found(filled: Database, place: Path | str) -> None:
    """Also one with a digest that is right for itself."""
    tampered(place, "UPDATE audit_log SET id = 9 WHERE id = 7")
    columns = "at, who, what, store_code, facts, previous, digest"
    tampered(place, f"INSERT INTO audit_log SELECT 7, {columns} FROM audit_log WHERE id = 6")
    assert (filled.audit.verify().kind, filled.audit.verify().broken_row) == ("gap", 7)


def test_rows_that_are_exchanged_are_found(filled: Database, place: Path | str) -> None:
    """Order counts too."""
    for old, new in ((3, 33), (4, 3), (33, 4)):
        tampered(place, f"UPDATE audit_log SET id = {new} WHERE id = {old}")
    assert filled.audit.verify().broken_row == 3


@pytest.mark.engine("sqlite")
def test_a_value_of_another_kind_is_found(filled: Database, place: Path) -> None:
    """SQLite takes bytes where a number belongs; verifying says so and does not stop."""
    tampered(place, "UPDATE audit_log SET at = x'00ff' WHERE id = 2")
    assert filled.audit.verify().broken_row == 2


def test_rows_taken_from_the_end_are_missed(filled: Database, place: Path | str) -> None:
    """Who has seen them knows, and the log itself says so from the next row on."""
    seen = (7, filled.audit.rows([7])[0].digest)
    tampered(place, "DELETE FROM audit_log WHERE id > 5")
    assert filled.audit.verify().holds
    assert (filled.audit.verify(seen).kind, filled.audit.verify(seen).broken_row) == ("end", 7)
    filled.audit.append([act()], seen)
    assert [row.what for row in filled.audit.rows([6, 7])] == ["audit_went_back", "store_saved"]
    assert filled.audit.rows([6])[0].facts == {"row": 7, "digest": seen[1]}


def test_nothing_younger_than_a_year_is_cut_off(filled: Database, clock: StandingClock) -> None:
    """Whoever asks."""
    with pytest.raises(CorrectInput, match="audit_too_young"):
        filled.audit.cut(clock.now() - timedelta(days=365), ANA)
    assert filled.audit.verify().rows == 7


def test_older_rows_are_cut_off_and_the_chain_holds(filled: Database, clock: StandingClock) -> None:
    """What is left follows what was cut off, which is itself in the log, and goes on."""
    seen = (3, filled.audit.rows([3])[0].digest)
    clock.move(400 * 86_400)
    before = clock.now() - timedelta(days=400, minutes=4)
    assert filled.audit.cut(before, ONA) == 3
    last = filled.audit.rows([8])[0]
    assert (last.what, last.who, last.facts["rows"], last.facts["row"]) == ("audit_cut", ONA, 3, 3)
    assert last.facts["digest"] == seen[1]
    found = filled.audit.verify(seen)
    assert found.holds
    assert found.rows == 5
    assert filled.audit.cut(before, ONA) == 0
    filled.audit.append([act()], seen)
    assert filled.audit.verify().last_row == 9


def test_everything_may_be_cut_off(filled: Database, clock: StandingClock) -> None:
    """The chain goes on from a row that is no more there."""
    clock.move(800 * 86_400)
    assert filled.audit.cut(clock.now() - timedelta(days=400), ONA) == 7
    assert (filled.audit.verify().rows, filled.audit.verify().last_row, filled.audit.verify().holds) == (1, 8, True)


def test_a_broken_log_is_not_cut(filled: Database, place: Path | str, clock: StandingClock) -> None:
    """What breaks it is evidence."""
    tampered(place, "DELETE FROM audit_log WHERE id = 2")
    clock.move(800 * 86_400)
    with pytest.raises(CorrectInput, match="audit_broken"):
        filled.audit.cut(clock.now() - timedelta(days=400), ONA)
    assert filled.audit.totals(AuditFilter()).all == 6


def test_the_log_is_filtered_and_sorted(database: Database, clock: StandingClock) -> None:
    """By what, store, who, time and words."""
    log = database.audit
    log.append([act(), act(What.STORE_REMOVED, ONA, "ANTRA", with_orders="yes")])
    clock.move(3600)
    log.append([act(What.KEYS_TESTED, ONA, result="lwa_invalid_client"), act(What.SETTINGS_SAVED, code="")])
    newest = Sort("at", descending=True)
    assert list(log.ids(AuditFilter(), newest)) == [4, 3, 2, 1]
    assert list(log.ids(AuditFilter(whats=("store_saved", "keys_tested")), newest)) == [3, 1]
    assert list(log.ids(AuditFilter(store_codes=("ANTRA",)), newest)) == [2]
    assert list(log.ids(AuditFilter(whos=(ONA,)), Sort("number"))) == [2, 3]
    assert list(log.ids(AuditFilter(created_from=clock.now()), newest)) == [4, 3]
    assert list(log.ids(AuditFilter(created_until=clock.now()), newest)) == [2, 1]
    assert list(log.ids(AuditFilter(text="INVALID_client ona"), newest)) == [3]
    assert list(log.ids(AuditFilter(text="100%"), newest)) == []
    assert (log.totals(AuditFilter(text="ona")).shown, log.totals(AuditFilter()).all) == (2, 4)
    assert log.known() == (
        ["keys_tested", "settings_saved", "store_removed", "store_saved"], ["ANTRA", "FVSAMAZON"], [ANA, ONA]
    )  # fmt: skip
    with pytest.raises(CorrectInput, match="column_unknown"):
        log.ids(AuditFilter(), Sort("password"))


_WRITER = """
import sys
from pathlib import Path
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.audit import Action
from fvsestore_gui.model.audit import What

place, who, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
database = Database(place, Clock(), busy_timeout_s=60.0)
print("ready", flush=True)
sys.stdin.readline()
for number in range(count):
    database.audit.append([Action(who=who, what=What.STORE_SAVED, store_code="", facts={"number": number})])
database.close()
"""


def test_programs_that_write_at_once_keep_one_chain(database: Database, place: Path | str) -> None:
    """Eight programs at once: no row is lost, none is twice there, each one's stand in their order, the chain holds."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(place), f"pc{number}", str(EACH)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(PROCESSES)
    ]
    for one in writers:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in writers:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    for one in writers:
        one.communicate(timeout=120)
    assert [one.returncode for one in writers] == [0] * PROCESSES
    found = database.audit.verify()
    assert found.holds
    assert (found.rows, found.last_row) == (PROCESSES * EACH, PROCESSES * EACH)
    rows = database.audit.rows(range(1, PROCESSES * EACH + 1))
    for number in range(PROCESSES):
        assert [row.facts["number"] for row in rows if row.who == f"pc{number}"] == list(range(EACH))
