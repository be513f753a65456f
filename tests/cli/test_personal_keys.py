"""`fvsestore personal keys` and what changes them; a passphrase comes by standard input or a hidden prompt only."""

import logging
from pathlib import Path

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.logs import Redactor
from fvsestore_gui.office import holder
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import MemoryKeeper, Secrets
from fvsestore_gui.work.personal_keys import KeyDesk
from tests.cli.conftest import Run

WORDS = "canary-ąžuolas-7f3a"


@pytest.fixture
def keeper(monkeypatch: pytest.MonkeyPatch) -> MemoryKeeper:
    """A keyring that outlives a call."""
    kept = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: kept)
    return kept


@pytest.fixture
def here(run: Run, tmp_path: Path, keeper: MemoryKeeper) -> Run:
    return lambda *arguments, **more: run("--data-dir", tmp_path / "duomenys", *arguments, **more)


@pytest.fixture
def made(here: Run, tmp_path: Path, keeper: MemoryKeeper) -> Run:
    """With keys, as switching on makes them."""
    here("stores", "list")
    database = Database(Paths.for_user(tmp_path / "duomenys").database, Clock())
    KeyDesk(database, Secrets(keeper, Redactor()), Clock(), holder).make_first()
    database.close()
    return here


def test_without_keys(here: Run, keeper: MemoryKeeper) -> None:
    """Nothing is switched on: that is said, and nothing is made."""
    assert "No keys" in here("personal", "keys").out
    shown = here("personal", "keys", "--json").data
    assert list(shown) == list(KEYS["personal_keys"])
    assert (shown["made"], shown["opens"], shown["holders"]) == (False, False, [])
    assert here("personal", "rotate").code == 3
    assert keeper._entries == {}


def test_a_passphrase_opens_a_lost_keyring(made: Run, keeper: MemoryKeeper, caplog: pytest.LogCaptureFixture) -> None:
    """Set, lost, wrong, right: each is told, and the passphrase is in no output and no log."""
    caplog.set_level(logging.DEBUG)
    set_ = made("personal", "passphrase", "--from-stdin", stdin=f"{WORDS}\n")
    assert set_.code == 0
    (passphrase,) = made("personal", "keys", "--json").data["holders"]
    assert list(passphrase) == list(KEYS["personal_holder"])
    assert passphrase["kind"] == "passphrase"
    for entry in list(keeper._entries):
        keeper.delete(entry)

    lost = made("personal", "keys")
    assert lost.code == 3
    assert "personal recover" in lost.err
    wrong = made("personal", "recover", "--from-stdin", stdin="canary-azuolas\n")
    assert (wrong.code, "not the passphrase" in wrong.err) == (3, True)
    right = made("personal", "recover", "--from-stdin", stdin=f"{WORDS}\n")
    assert right.code == 0
    assert made("personal", "keys").code == 0
    assert WORDS not in set_.out + set_.err + wrong.err + right.err + caplog.text


def test_keys_are_made_anew_and_a_passphrase_is_taken_back(made: Run) -> None:
    """Rotation keeps the passphrase good; withdrawn it is no holder any more."""
    before = made("personal", "keys", "--json").data["made_at"]
    made("personal", "passphrase", "--from-stdin", stdin=f"{WORDS}\n")
    assert made("personal", "rotate").code == 0
    after = made("personal", "keys", "--json").data
    assert after["made_at"] != before
    number = after["holders"][0]["number"]
    assert made("personal", "withdraw", str(number), "--yes").code == 0
    assert made("personal", "keys", "--json").data["holders"] == []
    assert made("personal", "withdraw", str(number), "--yes").code == 3
    assert made("personal", "recover", "--from-stdin", stdin=f"{WORDS}\n").code == 3


def test_what_is_refused(made: Run) -> None:
    """A short passphrase, an empty line, asking for the keys of a file, letting in nobody."""
    assert made("personal", "passphrase", "--from-stdin", stdin="trumpa\n").code == 3
    assert made("personal", "passphrase", "--from-stdin", stdin="\n").code == 2
    assert made("personal", "ask").code == 3
    assert made("personal", "authorise", "7", "--fingerprint", "AAAA").code == 3
