from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import Cancelled, DatabaseTrouble, SecretsTrouble
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.network.ways import Network, Way
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.work import doctor
from fvsestore_gui.work.doctor import DoctorLine, examine


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.for_user(tmp_path / "Ąžuolas ir beržas")
    paths.create()
    return paths


@pytest.fixture
def database(paths: Paths) -> Iterator[Database]:
    database = Database(paths.database, Clock())
    yield database
    database.close()


def look(paths: Paths, database: Database, shop: PracticeShop | None = None, **other: Any) -> dict[str, DoctorLine]:
    clock = Clock()
    given: dict[str, Any] = {
        "paths": paths,
        "database": database,
        "stores": list,
        "keyring_name": lambda: "TestKeyring",
        "secret_readable": lambda store, name: None,
        "transport": Transport(clock, "FvsEStore/0.0 (Language=Python; Platform=Test)"),
        "network": Network(),
        "lwa_url": shop.lwa_url if shop else "http://127.0.0.1:9/auth/o2/token",
        "spapi_url": lambda region: shop.spapi_url(region.value) if shop else "http://127.0.0.1:9/eu",
        "finvalda": lambda progress: None,
        "clock": clock,
        "progress": Progress(),
    }
    return {line.name: line for line in examine(**given | other)}


def store(code: str = "SHOP", region: Region = Region.EUROPE) -> Store:
    return Store(code.lower(), code, StoreKind.AMAZON, region, "amzn1.application-oa2-client.x", frozenset())


def test_a_sound_computer(paths: Paths, database: Database, practice_shop: PracticeShop) -> None:
    """Folders, database, keyring, network and clock are named with what was found; nothing is unknown."""
    lines = look(paths, database, practice_shop)

    assert all(line.ok for line in lines.values())
    assert all(line.error is None for line in lines.values())
    assert str(paths.database) in lines["database"].detail
    assert "schema" in lines["database"].detail
    assert str(paths.data) in lines["data folder"].detail
    assert lines["keyring"].detail == "TestKeyring"
    assert not practice_shop.unknown_requests


def test_nothing_answers(paths: Paths, database: Database) -> None:
    """With the network off each address is named with its error, and what hangs on it is unknown, not wrong."""
    lines = look(paths, database)

    assert {lines[name].error.code for name in ("login server", "region Europe") if lines[name].error} == {
        "network_unreachable"
    }
    assert lines["clock"].ok is None
    assert all(lines[name].ok for name in ("program", "data folder", "database", "keyring"))


def test_one_failure_does_not_hide_the_others(
    paths: Paths, database: Database, practice_shop: PracticeShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Settings, database, keyring and stores all broken at once: each has its line and its code."""

    def no_keyring() -> str:
        raise SecretsTrouble("keyring_locked")

    def no_stores() -> list[Store]:
        raise DatabaseTrouble("database_locked", path="x", detail="")

    def no_database(self: Database) -> None:
        raise DatabaseTrouble("database_read_only", path="x", detail="")

    paths.settings.write_text("{", encoding="utf-8")
    monkeypatch.setattr(Database, "check_writable", no_database)
    lines = look(paths, database, practice_shop, keyring_name=no_keyring, stores=no_stores)

    wrong = {name: line.error.code for name, line in lines.items() if line.error}
    assert wrong == {
        "settings": "settings_unreadable",
        "database": "database_read_only",
        "stores": "database_locked",
        "keyring": "keyring_locked",
    }
    assert lines["login server"].ok is True


def test_what_nobody_foresaw_is_a_line_too(paths: Paths, database: Database, practice_shop: PracticeShop) -> None:
    """A bug in one look is told as such and does not stop the examination."""

    class Crashing(Network):
        def way(self, url: str) -> Way:
            raise ZeroDivisionError("Jonas Jonaitis")

    lines = look(paths, database, practice_shop, network=Crashing())

    assert lines["proxy"].error is not None
    assert lines["proxy"].error.code == "bug"
    assert "Jonas" not in str(lines["proxy"])
    assert lines["clock"].ok is True


def test_every_secret_of_every_store_is_tried(paths: Paths, database: Database, practice_shop: PracticeShop) -> None:
    """Which secrets can be read on this computer, store by store; and each store's region is asked."""
    stores = [store("ONE"), store("TWO", Region.FAR_EAST)]

    def readable(one: Store, name: SecretName) -> SecretsTrouble | None:
        lost = one.code == "TWO" and name is SecretName.REFRESH_TOKEN
        return SecretsTrouble("secret_lost", secret=name.value) if lost else None

    lines = look(paths, database, practice_shop, stores=lambda: stores, secret_readable=readable)

    assert [line.name for line in lines.values() if line.ok is False] == ["secret TWO Refresh token"]
    assert lines["secret ONE Client secret"].ok is True
    assert {"region Europe", "region FarEast"} <= set(lines)


def test_a_missing_folder_is_named(paths: Paths, database: Database, practice_shop: PracticeShop) -> None:
    """A folder that cannot be written to is an error that names it."""
    gone = Paths(paths.data, paths.data / "gone")
    lines = look(gone, database, practice_shop)

    assert lines["log folder"].error is not None
    assert lines["log folder"].error.facts["path"] == str(gone.logs)


def test_little_space_is_told(
    paths: Paths, database: Database, practice_shop: PracticeShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before an import fills the disk, the doctor says how little is left."""
    monkeypatch.setattr(doctor, "_FREE_BYTES", 10**18)
    lines = look(paths, database, practice_shop)

    assert lines["data folder"].error is not None
    assert lines["data folder"].error.code == "database_disk_full"


def test_cancel_stops_the_examination(paths: Paths, database: Database) -> None:
    """Cancel works here as everywhere."""
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        look(paths, database, progress=progress)
