"""What the office does stands in the log of actions, whatever comes of it; nothing secret and nobody personal does."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import fvsestore_gui
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.audit import FACTS, AuditFilter, AuditRow, What
from fvsestore_gui.model.listing import Sort
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.office import Office
from fvsestore_gui.office_audit import AuditOffice
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.audit_words import AUDIT_FACT, AUDIT_WHAT

ANA = "ana@sandelis"


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.fixture
def database(tmp_path: Path, clock: StandingClock) -> Iterator[Database]:
    opened = Database(tmp_path / "fvsestore.db", clock)
    yield opened
    opened.close()


@pytest.fixture
def audit(database: Database, tmp_path: Path, clock: StandingClock) -> AuditOffice:
    paths = Paths.for_user(tmp_path / "duomenys", practice=False)
    paths.create()
    redactor = Redactor()
    redactor.hide("canary-secret-1")
    return AuditOffice(database, clock, redactor, paths, lambda: ANA)


def rows_of(audit: AuditOffice) -> list[AuditRow]:
    return audit.rows.rows(audit.rows.ids(AuditFilter(), Sort("number")))


def test_facts_are_cleaned(audit: AuditOffice) -> None:
    """A secret, a token and an e-mail that got into a fact by mistake are masked; what is empty is left out."""
    audit.record(
        What.FILE_WRITTEN,
        "SHOP",
        file="/home/ona/canary-secret-1/Atzr|IwEBIJ ona@example.com.csv",
        rows=0,
        error="",
        table=None,
    )
    row = rows_of(audit)[0]
    assert row.facts == {"file": "/home/ona/●●●/●●● ●●●", "rows": 0}
    assert row.who == ANA


def test_a_name_that_no_database_takes_holds_up_nothing(audit: AuditOffice) -> None:
    """A file whose name cannot be written as text stands in the log all the same, and what comes after it too."""
    audit.record(What.FILE_WRITTEN, "SHOP", file="s\udce0skaita.csv")
    audit.record(What.BUNDLE_WRITTEN, "SHOP", file="a.zip")
    assert audit.trouble is None
    assert audit.verify().holds


def test_facts_have_names_that_are_known(audit: AuditOffice) -> None:
    """Whoever records something else is stopped in the tests; every name and every action has words."""
    with pytest.raises(ValueError, match="has no fact buyer_name"):
        audit.record(What.PERSONAL_VIEWED, "SHOP", buyer_name="Ona Onaitė")
    assert rows_of(audit) == []
    assert AUDIT_WHAT.keys() == {what.value for what in What}
    assert AUDIT_FACT.keys() == FACTS


def test_what_could_not_be_written_is_written_later(
    audit: AuditOffice, database: Database, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing fails, the trouble is told, and the next chance takes all rows, each with its own time."""
    began = clock.now()
    with monkeypatch.context() as broken:
        broken.setattr(database.audit, "append", _full)
        audit.record(What.STORE_REMOVED, "SHOP")
        assert audit.trouble is not None
        assert audit.waiting == 1
        clock.move(90)
        audit.record(What.STORE_SAVED, "SHOP")
        assert audit.waiting == 2
    clock.move(10)
    audit.write_waiting()
    assert (audit.trouble, audit.waiting) == (None, 0)
    told = [(row.what, row.at - began) for row in rows_of(audit)]
    assert told == [("store_removed", timedelta(0)), ("store_saved", timedelta(seconds=90))]


def _full(*given: object) -> tuple[int, str]:
    raise OSError("disk full")


def test_in_the_windows_thread_a_worker_writes(audit: AuditOffice) -> None:
    """The window never waits for a slow server: it asks for a worker, and what waits is written there."""
    asked: list[int] = []
    audit.later = lambda: asked.append(audit.waiting)
    audit.record(What.SETTINGS_SAVED, names="language")
    assert asked == [1]
    assert rows_of(audit) == []
    audit.write_waiting()
    assert [row.what for row in rows_of(audit)] == ["settings_saved"]


# -- the whole office ----------------------------------------------------------------------------------------------


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[tuple[Office, PracticeShop]]:
    office, shop = open_practice(Paths.for_user(tmp_path, practice=True), speed=100.0)
    yield office, shop
    office.close()
    shop.stop()


def newest(office: Office, count: int = 1) -> list[AuditRow]:
    return office.audit.rows.rows(office.audit.rows.ids(AuditFilter(), Sort("number", descending=True), count))


def test_an_import_that_fails_is_told_with_its_error(practice: tuple[Office, PracticeShop]) -> None:
    """That it began, that it ended, and by which error; the run's number leads to the rest."""
    office, shop = practice
    shop.faults.set(Fault.EXPIRED_SECRET)
    with pytest.raises(FvsError):
        office.import_orders(FIRST_STORE, ImportRequest(ImportKind.LAST_DAYS, days=3), Progress())
    ended, begun = newest(office, 2)
    assert (begun.what, begun.store_code) == ("import_begun", FIRST_STORE)
    assert (ended.what, ended.facts["kind"]) == ("import_ended", "last_days")
    assert ended.facts["error"] in ("lwa_invalid_client", "lwa_expired_secret", "secret_expired")


def test_an_import_by_schedule_that_fails_is_told(practice: tuple[Office, PracticeShop]) -> None:
    """Also when nobody is there: that it began by itself, and by which error it ended."""
    office, shop = practice
    schedule = office.scheduling.schedule(FIRST_STORE)
    office.scheduling.save_schedule(FIRST_STORE, replace(schedule, switched_on=True, every_minutes=15))
    office.clock.set_speed(1e6)
    shop.faults.set(Fault.EXPIRED_SECRET)
    while not office.scheduling.due_stores():
        office.clock.wait(Progress(), 60)
    office.clock.set_speed(100.0)
    with pytest.raises(FvsError):
        office.scheduling.run_scheduled(FIRST_STORE, Progress())
    ended, begun = newest(office, 2)
    assert (begun.what, begun.facts) == ("import_begun", {"kind": "since_last", "by": "SCHEDULE"})
    assert (ended.what, ended.facts["state"], ended.facts["by"]) == ("import_ended", "failed", "SCHEDULE")
    assert "secret" in str(ended.facts["error"]) or "client" in str(ended.facts["error"])


def test_what_was_refused_changed_nothing(practice: tuple[Office, PracticeShop]) -> None:
    """A name that cannot be is no action."""
    office, _ = practice
    before = newest(office)[0]
    with pytest.raises(CorrectInput):
        office.rename_store(FIRST_STORE, "no name")
    assert newest(office)[0] == before


def test_a_removed_store_stays_in_the_log(practice: tuple[Office, PracticeShop]) -> None:
    """With its code, and whether its orders went with it; the chain holds."""
    office, _ = practice
    office.remove_store(FIRST_STORE, remove_orders=True)
    row = newest(office)[0]
    assert (row.what, row.store_code, row.facts) == ("store_removed", FIRST_STORE, {"with_orders": True})
    assert office.audit.verify().holds


def test_every_call_of_record_names_known_facts() -> None:
    """Read from the source, also of what tests do not reach."""
    folder = Path(inspect.getfile(fvsestore_gui)).parent
    unknown: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "record":
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Attribute) and isinstance(first.value, ast.Name) and first.value.id == "What":
                    names = {keyword.arg for keyword in node.keywords if keyword.arg is not None}
                    unknown += [f"{file.name}: {name}" for name in sorted(names - FACTS)]
    assert unknown == []
