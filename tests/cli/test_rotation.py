"""`stores rotate`: another client secret on the command line, tried, changed, returned from."""

from collections.abc import Callable
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.practice.accounts import PRACTICE_ACCOUNTS
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.secrets import MemoryKeeper

Run = Callable[..., Any]
EUROPE = next(account for account in PRACTICE_ACCOUNTS if account.region == "Europe")
STORE = "FVSAMAZON"
WRONG = "amzn1.oa2-cs.v1.canary00112233445566778899aabbccddeeff"


@pytest.fixture
def office(server: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The program on a PC whose keyring lasts as long as the test, with the store SHOP set up."""
    keeper = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: keeper)
    told = ("stores", "set", "SHOP", "--region", "Europe", "--client-id", EUROPE.client_identifier)
    saved = server(*told, "--secrets-from-stdin", stdin=f"{EUROPE.client_secret}\n{EUROPE.refresh_token}\n")
    assert saved.code == 0, saved.err
    return server


def rotate(run: Run, secret: str, *options: str, code: str = "SHOP") -> Any:
    return run("stores", "rotate", code, "--secret-from-stdin", *options, stdin=secret + "\n")


def test_the_secret_is_changed_when_amazon_takes_it(office: Run) -> None:
    """Tried, changed, said until when the one before works; the day it was made counts in the calendar."""
    told = rotate(office, EUROPE.newer_secret)
    assert told.code == 0, told.err
    assert "Changed: SHOP." in told.out
    assert "until" in told.err
    assert EUROPE.newer_secret not in told.out + told.err

    assert office("stores", "test", "SHOP", "--json").data["fell_back"] is False
    assert office("stores", "rotate", "SHOP", "--return").code == 2


def test_json_says_what_was_done_and_only_documented_keys(office: Run) -> None:
    """--json: every key is in the README's table, and each store has both results."""
    told = rotate(office, EUROPE.newer_secret, "--json")
    assert set(told.data) == set(KEYS["rotation"])
    (trial,) = told.data["trials"]
    assert set(trial) == set(KEYS["rotation_trial"])
    assert (told.data["ok"], told.data["changed"], trial["good"], trial["old_known"]) == (True, ["SHOP"], True, True)


def test_a_wrong_secret_changes_nothing(office: Run) -> None:
    """Refused with Amazon's reason and the exit code of the login; the store's key is as good as before."""
    told = rotate(office, WRONG)
    assert told.code == 4
    assert "Nothing was changed" in told.err
    assert "canary" not in told.out + told.err
    as_json = rotate(office, WRONG, "--json")
    assert (as_json.code, as_json.data["error"]["code"]) == (4, "lwa_invalid_client")
    assert as_json.data["trials"][0]["old_code"] is None
    assert office("stores", "test", "SHOP").code == 0


def test_a_refused_new_secret_is_told_by_imports(office: Run, practice_shop: PracticeShop) -> None:
    """Amazon refuses it after all: the import succeeds, says so, and --return makes an end of it."""
    assert rotate(office, EUROPE.newer_secret).code == 0
    practice_shop.faults.set(Fault.NEWER_SECRET_REFUSED)

    imported = office("orders", "import", "SHOP", "--days", "2", "--json")
    assert imported.code == 0
    assert imported.data["ok"] is True
    assert imported.data["fell_back"] is True
    assert "refuses the new client secret of SHOP" in imported.err
    assert "the one before served it" in office("runs", "show", imported.data["run"]).out
    tested = office("stores", "test", "SHOP", "--json")
    assert (tested.data["ok"], tested.data["fell_back"]) == (True, True)

    returned = office("stores", "rotate", "SHOP", "--return", "--json")
    assert (returned.code, returned.data["returned"], returned.data["changed"]) == (0, True, ["SHOP"])
    assert "refuses" not in office("stores", "test", "SHOP").err


@pytest.mark.parametrize(
    ("options", "stdin"),
    [
        (("--secret-from-stdin",), ""),
        (("--secret-from-stdin",), f"{WRONG}\n{WRONG}x\n"),
        ((), f"{WRONG}\n"),
        (("--return", "--made", "2026-01-01"), ""),
        (("--secret-from-stdin", "--made", "yesterday"), f"{WRONG}\n"),
    ],
)
def test_what_is_asked_wrongly_is_not_done(office: Run, options: tuple[str, ...], stdin: str) -> None:
    """No secret, two, none of them from a pipe that was not announced: exit code 2, and nothing typed is repeated."""
    told = office("stores", "rotate", "SHOP", *options, stdin=stdin)
    assert told.code == 2
    assert "canary" not in told.out + told.err


def test_it_can_be_typed_at_a_prompt(office: Run, at_terminal: Callable[..., Any]) -> None:
    """At a terminal the new secret is asked for and not shown."""
    told = office("stores", "rotate", "SHOP", stdin=at_terminal(hidden=(EUROPE.newer_secret,)))
    assert told.code == 0, told.err
    assert EUROPE.newer_secret not in told.out + told.err


def test_the_practice_shop_keeps_what_was_changed(practice: Run) -> None:
    """Practised in one call, the next one goes on with the new secret although the practice keyring is empty again."""
    assert rotate(practice, EUROPE.newer_secret, code=STORE).code == 0
    assert practice("stores", "test", STORE).code == 0
    assert practice("stores", "test", STORE, fault="newer_secret_refused").code == 4
