"""The connection to Finvalda and its codes in the database: nothing overwritten unseen, nothing known lost."""

import msgspec
import pytest

from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork, ChangedMeanwhile
from fvsestore_gui.model.finvalda import FinvaldaConnection, ReferenceEntry, ReferenceKind

CLIENTS, SERVICES = ReferenceKind.CLIENTS, ReferenceKind.SERVICES
HERE = FinvaldaConnection(address="http://192.168.1.5:87/FvsServicePure.svc", company="BANDYMAI", user="WEB")


def client(code: str, title: str = "", **facts: str) -> ReferenceEntry:
    return ReferenceEntry(CLIENTS, code, title, facts)


def codes(database: Database, text: str = "", limit: int | None = None) -> list[str]:
    return [entry.code for entry in database.finvalda.references("BANDYMAI", CLIENTS, text, limit)]


def test_a_connection_is_read_back(database: Database) -> None:
    """What was saved comes back, and an installation without one has an empty one."""
    assert database.finvalda.connection() == FinvaldaConnection()
    kept = database.finvalda.save_connection(HERE, "ona@pc")
    assert database.finvalda.connection() == kept
    assert msgspec.structs.replace(kept, revision=0) == HERE


def test_a_connection_is_not_overwritten_unseen(database: Database) -> None:
    """Who saves second is told by whom it was changed, and the first one's stays."""
    database.finvalda.save_connection(HERE, "petras@pc")
    with pytest.raises(ChangedMeanwhile) as caught:
        database.finvalda.save_connection(msgspec.structs.replace(HERE, user="KITAS"), "ona@pc")
    assert (caught.value.code, caught.value.facts["by"]) == ("finvalda_changed", "petras@pc")
    assert database.finvalda.connection().user == "WEB"


def test_codes_are_found_by_code_and_title(database: Database) -> None:
    """Whatever the case and the accents; signs that SQL knows are signs."""
    database.finvalda.replace_reference(
        "BANDYMAI", CLIENTS, [client("B_1", "Šiaulių žvakės"), client("A1", "Amazon 100 %"), client("C1", "x\\y")]
    )
    assert codes(database) == ["A1", "B_1", "C1"]
    assert codes(database, "ZVAKES") == ["B_1"]
    assert codes(database, "b_") == ["B_1"]
    assert codes(database, "_") == ["B_1"]
    assert codes(database, "%") == ["A1"]
    assert codes(database, "\\") == ["C1"]
    assert codes(database, limit=2) == ["A1", "B_1"]
    assert database.finvalda.reference("BANDYMAI", CLIENTS, "A1") == client("A1", "Amazon 100 %")
    assert database.finvalda.reference("BANDYMAI", CLIENTS, "A2") is None


def test_codes_of_companies_and_kinds_keep_apart(database: Database) -> None:
    """A code of one company is no code of another, and facts come back as they were."""
    database.finvalda.replace_reference("BANDYMAI", CLIENTS, [client("A1", country="DE", vat_number="DE1")])
    database.finvalda.replace_reference("KITA", CLIENTS, [client("B1")])
    assert codes(database) == ["A1"]
    assert database.finvalda.references("BANDYMAI", SERVICES) == []
    found = database.finvalda.reference("BANDYMAI", CLIENTS, "A1")
    assert found is not None
    assert found.facts == {"country": "DE", "vat_number": "DE1"}


def test_a_failed_reading_leaves_what_was_known(database: Database) -> None:
    """Codes and their date stay, and why it failed stands beside them until it succeeds."""
    database.finvalda.replace_reference("BANDYMAI", CLIENTS, [client(f"A{number}") for number in range(1200)])
    before = {state.kind: state for state in database.finvalda.states("BANDYMAI")}[CLIENTS]
    assert (before.count, before.error_code) == (1200, "")
    assert before.read_at is not None
    database.finvalda.note_failure("BANDYMAI", CLIENTS, AnotherAtWork("store_busy", holder="x"))
    after = {state.kind: state for state in database.finvalda.states("BANDYMAI")}[CLIENTS]
    assert (after.count, after.read_at, after.error_code) == (1200, before.read_at, "store_busy")
    assert after.error_facts == {"holder": "x"}
    assert len(codes(database)) == 1200
    database.finvalda.replace_reference("BANDYMAI", CLIENTS, [client("A1")])
    assert {state.kind: state.error_code for state in database.finvalda.states("BANDYMAI")}[CLIENTS] == ""
    assert codes(database) == ["A1"]


def test_every_kind_has_a_state(database: Database) -> None:
    """What was never read is named too, and what failed at once has no date."""
    database.finvalda.note_failure("BANDYMAI", SERVICES, AnotherAtWork("store_busy", holder="x"))
    states = database.finvalda.states("BANDYMAI")
    assert [state.kind for state in states] == list(ReferenceKind)
    assert {state.read_at for state in states} == {None}


def test_codes_of_another_finvalda_are_forgotten(database: Database) -> None:
    """Another address is another Finvalda: its choices are not filled from the one before."""
    kept = database.finvalda.save_connection(HERE, "ona@pc")
    database.finvalda.replace_reference("BANDYMAI", CLIENTS, [client("A1")])
    kept = database.finvalda.save_connection(msgspec.structs.replace(kept, read_timeout_s=90), "ona@pc")
    assert codes(database) == ["A1"]
    database.finvalda.save_connection(msgspec.structs.replace(kept, address="https://kita.example/F.svc"), "ona@pc")
    assert codes(database) == []
    assert {state.read_at for state in database.finvalda.states("BANDYMAI")} == {None}
