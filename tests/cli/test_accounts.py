"""Whose account a store's keys open, on the command line: told, compared with Amazon's, and refused where crossed."""

from typing import Any

import pytest

from fvsestore_gui.practice.accounts import PRACTICE_ACCOUNTS, PracticeAccount
from tests.cli.conftest import Run

FIRST = "FVSAMAZON"
EUROPE, OTHER = (account for account in PRACTICE_ACCOUNTS if account.region == "Europe")


def put(run: Run, seller: PracticeAccount, code: str = FIRST) -> Any:
    """The keys of a seller into a store, as a script would."""
    keys = f"client_secret={seller.client_secret}\nrefresh_token={seller.refresh_token}\n"
    return run(
        "stores", "set", code, "--region", "Europe", "--client-id", seller.client_identifier,
        "--secrets-from-stdin", "--json", stdin=keys,
    )  # fmt: skip


def test_keys_of_another_account_are_not_saved(practice: Run) -> None:
    """Exit code 4 and the code; the store is as it was, and a new store takes the same keys."""
    assert practice("orders", "import", FIRST, "--days", "5").code == 0
    before = practice("stores", "list", "--json").data
    refused = put(practice, OTHER)
    assert (refused.code, refused.data["error"]["code"]) == (4, "account_crossed")
    assert refused.data["error"]["facts"]["by"] == "order"
    assert practice("stores", "list", "--json").data == before
    added = put(practice, OTHER, "KITAS")
    assert (added.code, added.data["code"]) == (0, "KITAS")


def test_unattended_keys_of_another_account_import_nothing(server: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys in the environment are saved nowhere: the import itself looks whose they are, and its run says why."""

    def unattended(seller: PracticeAccount) -> None:
        server("stores", "set", "SHOP", "--region", "Europe", "--client-id", seller.client_identifier)
        monkeypatch.setenv("FVSESTORE_SECRET_SHOP_CLIENT_SECRET", seller.client_secret)
        monkeypatch.setenv("FVSESTORE_SECRET_SHOP_REFRESH_TOKEN", seller.refresh_token)

    unattended(EUROPE)
    assert server("orders", "import", "SHOP", "--days", "5").code == 0
    shown = server("stores", "show", "SHOP", "--json").data
    assert shown["account_proof"] == "first_keys"
    unattended(OTHER)
    refused = server("orders", "import", "SHOP", "--days", "5", "--json")
    assert (refused.code, refused.data["error"]["code"]) == (4, "account_crossed")
    assert server("stores", "show", "SHOP", "--json").data["orders"] == shown["orders"]
    newest = server("runs", "list", "SHOP", "--json").data[0]
    assert (newest["state"], newest["error"]["code"]) == ("failed", "account_crossed")
    unattended(EUROPE)
    assert server("orders", "import", "SHOP", "--days", "5").code == 0


def test_the_seller_id_is_kept_shown_and_compared(practice: Run) -> None:
    """What is no seller id is wrong input, another seller's is refused, the right one is proved by the next test."""
    assert practice("orders", "import", FIRST, "--days", "5").code == 0
    wrong = practice("stores", "set", FIRST, "--seller-id", "B-17", "--json")
    assert (wrong.code, wrong.data["error"]["code"]) == (2, "seller_id_shape")
    other = practice("stores", "set", FIRST, "--seller-id", OTHER.seller_id, "--json")
    assert (other.code, other.data["error"]["code"]) == (4, "seller_id_differs")
    saved = practice("stores", "set", FIRST, "--seller-id", f" {EUROPE.seller_id.lower()} ", "--json")
    assert (saved.code, saved.data["seller_id"]) == (0, EUROPE.seller_id)
    assert practice("stores", "test", FIRST).code == 0
    shown = practice("stores", "show", FIRST, "--json").data
    assert (shown["seller_id"], shown["account_seller_id"]) == (EUROPE.seller_id, EUROPE.seller_id)
    assert shown["account_proof"] == "seller_id"
    assert EUROPE.seller_id in practice("stores", "show", FIRST).out
    cleared = practice("stores", "set", FIRST, "--seller-id", "", "--json")
    assert (cleared.code, cleared.data["seller_id"]) == (0, "")
