from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.practice.accounts import PRACTICE_ACCOUNTS
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.secrets import MemoryKeeper

Run = Callable[..., Any]
EUROPE = next(account for account in PRACTICE_ACCOUNTS if account.region == "Europe")
JAPAN = next(account for account in PRACTICE_ACCOUNTS if account.region == "FarEast")
IDENTIFIER = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
SECRET = "amzn1.oa2-cs.v1.canary00112233445566778899aabbccddeeff"
TOKEN = "Atzr|IwEBI-canary-0123456789012345678901234567890"


@pytest.fixture
def keyring_in_memory(monkeypatch: pytest.MonkeyPatch) -> MemoryKeeper:
    """A keyring that lasts as long as the test."""
    keeper = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: keeper)
    return keeper


def unattended(monkeypatch: pytest.MonkeyPatch, code: str, account: Any = EUROPE) -> None:
    monkeypatch.setenv(f"FVSESTORE_SECRET_{code}_CLIENT_SECRET", account.client_secret)
    monkeypatch.setenv(f"FVSESTORE_SECRET_{code}_REFRESH_TOKEN", account.refresh_token)


def set_europe(run: Run, code: str = "SHOP-1") -> Any:
    return run("stores", "set", code, "--region", "Europe", "--client-id", EUROPE.client_identifier, "--json")


# -- on a server -------------------------------------------------------------------------------------------------


def test_a_server_without_a_keyring_works_by_environment(server: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set without questions, secrets in the environment: the store is tested and imports, with no keyring at all."""
    saved = set_europe(server)
    assert saved.code == 0, saved.err
    assert saved.data["code"] == "SHOP-1"
    assert server("stores", "test", "SHOP-1", "--json").code == 3
    unattended(monkeypatch, "SHOP_1")

    tested = server("stores", "test", "SHOP-1", "--json")
    imported = server("orders", "import", "SHOP-1", "--days", "30", "--json")

    assert (tested.code, tested.data["ok"], tested.data["code"]) == (0, True, None)
    assert "A1PA6795UKMFR9" in tested.data["marketplaces"]
    assert tested.data["valid_until"].endswith("+00:00")
    assert tested.data["request_id"]
    assert imported.code == 0
    assert imported.data["new"] > 0
    assert server("stores", "show", "SHOP-1", "--json").data["client_secret_readable"] is True
    assert server("stores", "remove", "SHOP-1", "--yes").code == 0


def test_set_changes_only_what_is_given(server: Run) -> None:
    """What is not named stays as it is; another region gets that region's marketplaces."""
    set_europe(server)
    server("stores", "set", "SHOP-1", "--marketplaces", "de, PL,uk")
    changed = server("stores", "set", "SHOP-1", "--client-id", IDENTIFIER, "--json").data

    assert changed["client_identifier"] == IDENTIFIER
    assert changed["region"] == "Europe"
    assert changed["marketplaces"] == sorted(["A1PA6795UKMFR9", "A1C3SOZRARQ6R3", "A1F83G8C2ARO7P"])
    moved = server("stores", "set", "SHOP-1", "--region", "fareast", "--json").data
    assert moved["region"] == "FarEast"
    assert sorted(moved["marketplaces"]) == sorted(["A19VAU5U5O7RUS", "A39IBJ37TRP1C6", "A1VC38T7YXB528"])


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["NEW", "--client-id", IDENTIFIER], "field_empty"),
        (["NEW", "--region", "Europe"], "field_empty"),
        (["blogas kodas", "--region", "Europe", "--client-id", IDENTIFIER], "code_shape"),
        (["NEW", "--region", "Europe", "--client-id", "amzn1.sp.solution.1"], "credential_shape"),
        (["NEW", "--region", "Europe", "--client-id", EUROPE.client_identifier], "client_used_twice"),
        (["SHOP-1", "--marketplaces", "US"], "marketplace_unknown"),
        (["SHOP-1", "--marketplaces", "XX"], "marketplace_unknown"),
    ],
)
def test_set_refuses_wrong_values_with_their_code(server: Run, arguments: list[str], code: str) -> None:
    """Every wrong value is named by a code, exit code 2, and nothing is saved."""
    set_europe(server)
    before = server("stores", "list", "--json").data

    refused = server("stores", "set", *arguments, "--json")

    assert (refused.code, refused.data["ok"], refused.data["error"]["code"]) == (2, False, code)
    assert refused.data["error"]["message"]
    assert server("stores", "list", "--json").data == before


def test_the_same_client_in_another_region_is_warned_of(server: Run) -> None:
    """Amazon wants an application for every region: using one twice is saved, with a note that says so."""
    set_europe(server)
    saved = server("stores", "set", "OTHER", "--region", "FarEast", "--client-id", EUROPE.client_identifier)

    assert saved.code == 0
    assert "SHOP-1" in saved.err


@pytest.mark.parametrize("address", ["http://api.amazon.com/auth/o2/token", "https://example.com/auth/o2/token"])
@pytest.mark.parametrize("variable", ["FVSESTORE_LWA_URL", "FVSESTORE_SPAPI_URL"])
def test_an_address_that_is_not_amazons_is_refused(
    server: Run, monkeypatch: pytest.MonkeyPatch, address: str, variable: str
) -> None:
    """Keys are never sent without encryption, and to no other company's computer."""
    monkeypatch.setenv(variable, address)
    refused = server("stores", "list", "--json")

    assert (refused.code, refused.data["error"]["code"]) == (2, "address_not_allowed")


# -- secrets -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stdin",
    [
        f"{SECRET}\n{TOKEN}\n",
        f"{TOKEN}\r\n\r\n{SECRET}",
        f"refresh_token={TOKEN}\nclient_secret={SECRET}\n",
        f"\ufeffClient secret: {SECRET}\nRefresh token: {TOKEN}\n",
        f'client_secret = "{SECRET}"\n"{TOKEN}"\n',
    ],
)
@pytest.mark.usefixtures("keyring_in_memory")
def test_secrets_come_from_standard_input(server: Run, stdin: str) -> None:
    """Two lines or named lines, in any order, with quotes or without; nothing of them is printed."""
    set_europe(server)
    saved = server("stores", "set", "SHOP-1", "--secrets-from-stdin", "--json", stdin=stdin)

    assert saved.code == 0, saved.err
    assert saved.data["client_secret_saved_at"]
    assert saved.data["refresh_token_saved_at"]
    assert "canary" not in saved.out + saved.err
    shown = server("stores", "show", "SHOP-1", "--json").data
    assert (shown["client_secret_readable"], shown["refresh_token_readable"]) == (True, True)
    # the values stand in their own fields: Amazon's words for a wrong pair, not for a wrong token
    assert server("stores", "test", "SHOP-1", "--json").data["code"] == "lwa_invalid_client"


@pytest.mark.parametrize(
    ("stdin", "code"),
    [
        ("", "usage"),
        (f"{SECRET}\n{TOKEN}\n{SECRET}", "usage"),
        (f"client_secret={TOKEN}\n", "credential_shape"),
        ("refresh_token=canary too short\n", "credential_shape"),
    ],
)
def test_wrong_secrets_are_refused_without_being_shown(server: Run, stdin: str, code: str) -> None:
    """What stands in the wrong field, or is no secret, is named by its kind and never repeated."""
    set_europe(server)
    refused = server("stores", "set", "SHOP-1", "--secrets-from-stdin", "--json", stdin=stdin)

    assert (refused.code, refused.data["error"]["code"]) == (2, code)
    assert "canary" not in refused.out + refused.err


def test_without_a_keyring_a_secret_is_not_saved(server: Run) -> None:
    """No keyring: exit code 3, and nothing is half saved."""
    refused = server(
        *("stores", "set", "NEW", "--region", "Europe", "--client-id", IDENTIFIER, "--secrets-from-stdin", "--json"),
        stdin=f"{SECRET}\n{TOKEN}\n",
    )

    assert (refused.code, refused.data["error"]["code"]) == (3, "keyring_none")
    assert server("stores", "list", "--json").data == []


def test_add_asks_at_a_terminal(practice: Run, at_terminal: Callable[..., Any]) -> None:
    """At a terminal `add` asks for everything, the secrets without showing them."""
    typed = at_terminal("FarEast", JAPAN.client_identifier, hidden=(JAPAN.client_secret, JAPAN.refresh_token))
    added = practice("stores", "add", "fvsjp", stdin=typed)

    assert added.code == 0, added.err
    assert added.out == "Saved FVSJP.\n"
    assert "only-for-practice" not in added.out + added.err
    assert practice("stores", "test", "FVSJP", "--json").data["ok"] is True
    assert practice("stores", "add", "FVSJP", "--json").data["error"]["code"] == "code_taken"


def test_add_without_a_terminal_needs_everything(server: Run) -> None:
    """No prompt ever hangs a script: what is missing is said."""
    refused = server("stores", "add", "NEW", "--json")

    assert (refused.code, refused.data["error"]["code"]) == (2, "usage")


# -- testing, renaming, removing ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "code", "exit_code", "valid"),
    [
        ("expired_secret", "lwa_invalid_client", 4, False),
        ("revoked_token", "lwa_invalid_grant", 4, False),
        ("other_client", "lwa_unauthorized_client", 4, False),
        ("missing_role", "access_denied", 4, True),
        ("html_page", "amazon_not_json", 5, True),
        ("empty_reply", "amazon_empty", 5, True),
        ("wrong_clock", "clock_wrong", 5, True),
    ],
)
def test_a_failed_test_is_told_by_code_and_exit_code(
    practice: Run, fault: str, code: str, exit_code: int, valid: bool
) -> None:
    """Each kind of failure has its own code, words, and exit code; a token that is good in itself keeps its end."""
    told = practice("stores", "test", "FVSAMAZON", "--json", fault=fault)
    words = practice("stores", "test", "FVSAMAZON", fault=fault)

    assert (told.code, told.data["ok"], told.data["code"]) == (exit_code, False, code)
    assert (told.data["valid_until"] is not None) is valid
    assert words.code == exit_code
    assert told.data["message"].split(".")[0] in words.err
    assert practice("stores", "show", "FVSAMAZON", "--json").data["test_result"] == code


def test_a_good_test_is_told_in_words(practice: Run) -> None:
    """For people: the masked token, its end in local time, where the account sells, Amazon's request id."""
    told = practice("stores", "test", "fvsamazon")

    assert told.code == 0
    assert "The key of FVSAMAZON is good." in told.out
    assert "Atza|IwE…" in told.out
    assert " DE " in told.out
    assert "Request id" in told.out


def test_rename_keeps_secrets_and_orders(practice: Run) -> None:
    """A renamed store is the same store: its secrets are read and its orders listed under the new code."""
    practice("orders", "import", "FVSAMAZON", "--days", "10")
    before = len(practice("orders", "list", "FVSAMAZON", "--json").data)
    renamed = practice("stores", "rename", "FVSAMAZON", "nauja", "--json")

    assert renamed.data["code"] == "NAUJA"
    assert before > 0
    assert len(practice("orders", "list", "NAUJA", "--json").data) == before
    assert practice("stores", "test", "NAUJA").code == 0
    assert practice("stores", "show", "FVSAMAZON", "--json").data["error"]["code"] == "store_unknown"


def test_remove_asks_or_wants_yes(server: Run, at_terminal: Callable[..., Any]) -> None:
    """A store is never removed by mistake; its orders are kept unless told otherwise."""
    set_europe(server)
    assert server("stores", "remove", "SHOP-1").code == 2
    assert server("stores", "remove", "SHOP-1", stdin=at_terminal("n")).code == 130
    assert [store["code"] for store in server("stores", "list", "--json").data] == ["SHOP-1"]
    assert server("stores", "remove", "SHOP-1", stdin=at_terminal("y")).code == 0

    assert server("stores", "list", "--json").data == []
    assert [store["code"] for store in server("stores", "list", "--removed", "--json").data] == ["SHOP-1"]


def test_list_and_show_print_the_documented_keys(practice: Run) -> None:
    """The keys that other programs rely on are those that are documented, in both verbs."""
    listed = practice("stores", "list", "--json").data[0]
    shown = practice("stores", "show", "FVSAMAZON", "--json").data
    tested = practice("stores", "test", "FVSAMAZON", "--json").data

    assert list(listed) == list(KEYS["store"])
    assert set(shown) - set(listed) == {
        "client_secret_readable",
        "refresh_token_readable",
        "client_secret_replaced_elsewhere",
        "refresh_token_replaced_elsewhere",
        "deadlines",
        "orders",
        "held",
        "last_run",
        "account_proof",
        "account_proved_at",
        "account_seller_id",
    }
    assert list(tested) == list(KEYS["test"])
    assert "FVSAMAZON" in practice("stores", "list").out
    assert "entered 20" in practice("stores", "show", "FVSAMAZON").out


def test_each_store_asks_with_its_own_keys(
    server: Run, practice_shop: PracticeShop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Two stores, two regions, one environment: each uses its own secrets, at its own region's address."""
    set_europe(server, "EU")
    server("stores", "set", "JP", "--region", "FarEast", "--client-id", JAPAN.client_identifier)
    unattended(monkeypatch, "EU")
    unattended(monkeypatch, "JP", JAPAN)

    assert server("stores", "test", "JP").code == server("stores", "test", "EU").code == 0
    assert {path.split("/")[1] for _, path, _ in practice_shop.requests} == {"auth", "eu", "fe"}
    assert not practice_shop.unknown_requests
