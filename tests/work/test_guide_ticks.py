"""Ticks of the guide and the store that is saved: they come along, and never stand in the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fvsestore_gui.errors import CorrectInput, DatabaseTrouble
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.office import Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "duomenys ąž", tmp_path / "logs")


@pytest.fixture
def office(paths: Paths) -> Iterator[Office]:
    opened = open_office(paths, keeper=MemoryKeeper())
    yield opened
    opened.close()


def a_draft(office: Office, code: str) -> StoreDraft:
    region = Region.EUROPE
    return StoreDraft(
        code=code,
        kind=StoreKind.AMAZON,
        region=region,
        client_identifier=f"amzn1.application-oa2-client.{code.lower():0<32}",
        marketplace_ids=frozenset(one.marketplace_id for one in region_marketplaces(region)),
        client_secret=office.new_secret("amzn1.oa2-cs.v1." + "0" * 40),
        refresh_token=office.new_secret("Atzr|" + "x" * 60),
    )


def test_what_was_ticked_before_belongs_to_the_store_then_saved(office: Office) -> None:
    """The months of waiting for Amazon come before the first Saugoti, and their ticks are not lost by it."""
    office.connection.tick(None, "roles", True)
    office.connection.tick("", "use-case", True)
    office.save_store(a_draft(office, "PIRMAS"))
    assert office.connection.ticks("PIRMAS") == {"roles", "use-case"}
    assert office.connection.ticks(None) == frozenset()
    office.save_store(a_draft(office, "ANTRAS"))
    assert office.connection.ticks("ANTRAS") == frozenset()
    office.rename_store("PIRMAS", "TRECIAS")
    assert office.connection.ticks("TRECIAS") == {"roles", "use-case"}


def test_another_computer_of_the_office_sees_the_ticks(office: Office, paths: Paths) -> None:
    """The work at Amazon is done once a company, whoever ticks it."""
    office.save_store(a_draft(office, "PIRMAS"))
    office.connection.tick("PIRMAS", "roles", True)
    other = open_office(paths, keeper=MemoryKeeper())
    try:
        assert other.connection.ticks("PIRMAS") == {"roles"}
        other.connection.tick("PIRMAS", "roles", False)
    finally:
        other.close()
    assert office.connection.ticks("PIRMAS") == frozenset()


def test_ticks_never_stop_a_store_from_being_saved(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where they cannot be taken over, the store is saved all the same and they wait for the next one."""

    def refuse(_: str) -> None:
        raise DatabaseTrouble("database_locked", path="x")

    office.connection.tick(None, "roles", True)
    with monkeypatch.context() as broken:
        broken.setattr(office._database.guide_ticks, "adopt", refuse)
        assert office.save_store(a_draft(office, "PIRMAS")).code == "PIRMAS"
    assert office.connection.ticks(None) == {"roles"}


def test_ticks_of_a_store_that_is_not_there(office: Office) -> None:
    """A code that is none is told, and not taken for the store to come."""
    for call in (lambda: office.connection.ticks("NERA"), lambda: office.connection.tick("NERA", "roles", True)):
        with pytest.raises(CorrectInput) as caught:
            call()
        assert caught.value.code == "store_unknown"
