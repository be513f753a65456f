"""`fvsestore personal show`, `on`, `off`, `buyer`: switched on with open eyes, shown one order at a time."""

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.model.personal import Missing, PersonalField
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.personal_words_en import MISSING
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from tests.cli.conftest import Run

CHOSEN = ("--field", "name", "--field", "city", "--for", "invoices")


@pytest.mark.parametrize("given", [("--field", "name"), ("--for", "invoices"), (*CHOSEN, "--days", "31")])
def test_what_cannot_be_chosen_switches_nothing_on(practice: Run, given: tuple[str, ...]) -> None:
    """No field, no purpose, more than Amazon's 30 days: each is said, and nothing of buyers is read."""
    refused = practice("personal", "on", FIRST_STORE, *given, "--accept")
    assert refused.code != 0
    shown = practice("personal", "show", FIRST_STORE, "--json").data[0]
    assert (shown["switched_on"], shown["accepted_by"]) == (False, "")


def test_what_is_taken_on_is_said_first(practice: Run) -> None:
    """Who says no after the duties has switched nothing on; who says yes stands there with name and time."""
    said = practice("personal", "on", FIRST_STORE, *CHOSEN, stdin="n\n")
    assert said.code != 0
    assert "30 days after delivery" in said.err
    assert "24 hours" in said.err
    assert practice("personal", "show", FIRST_STORE, "--json").data[0]["switched_on"] is False
    kept = practice("personal", "on", FIRST_STORE, *CHOSEN, "--json", stdin="y\n")
    assert kept.code == 0
    assert list(kept.data) == list(KEYS["personal_choices"])
    assert (kept.data["fields"], kept.data["purposes"]) == (["name", "city"], ["invoices"])
    assert "@" in kept.data["accepted_by"]
    changed = practice("personal", "on", FIRST_STORE, "--days", "14", "--json").data
    assert (changed["days"], changed["fields"]) == (14, ["name", "city"])
    assert practice("personal", "off", FIRST_STORE, "--yes", "--json").data["switched_on"] is False


def test_a_buyer_is_shown_with_reasons_for_what_is_empty(practice: Run) -> None:
    """Name and city of one order, why the rest is empty, until when; the log of actions notes it without the data."""
    practice("personal", "on", FIRST_STORE, *CHOSEN, "--accept")
    assert practice("orders", "import", FIRST_STORE, "--days", "20").code in (0, 1)
    orders = practice("orders", "list", FIRST_STORE, "--json").data
    order_id = next(one["order_id"] for one in orders if one["status"] == "SHIPPED")
    shown = practice("personal", "buyer", FIRST_STORE, order_id, "--json").data
    assert list(shown) == list(KEYS["personal_buyer"])
    assert shown["values"]["buyer_name"].startswith("PIRKEJAS-")
    assert shown["missing"]["email"] == "not_chosen"
    assert set(shown["values"]) | set(shown["missing"]) == {field.value for field in PersonalField}
    assert shown["due_at"]
    printed = practice("personal", "buyer", FIRST_STORE, order_id).out
    assert shown["values"]["buyer_name"] in printed
    assert "to be erased" in printed
    noted = practice("audit", "list", "--what", "personal_viewed", "--json").out
    assert order_id in noted
    assert [mark for mark in PERSONAL_MARKS if mark in noted] == []
    assert practice("personal", "buyer", FIRST_STORE, "305-0000000-0000000").code != 0


def test_every_reason_has_words() -> None:
    """No field is empty without saying why."""
    assert set(MISSING) == {one.value for one in Missing}
