"""`fvsestore roles`: what Amazon gives, for people and for other programs."""

from collections.abc import Callable
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.model.roles import TOPICS
from fvsestore_gui.role_words_en import TOPICS as NAMES

Run = Callable[..., Any]


def given(outcome: Any) -> dict[str, str]:
    return {topic["name"]: topic["given"] for topic in outcome.data["topics"]}


def test_nothing_is_claimed_before_it_was_asked(practice: Run) -> None:
    """A store that nobody asked about: every line stands there, and how to ask is said beside the data."""
    told, as_json = practice("roles", "fvsamazon"), practice("roles", "FVSAMAZON", "--json")
    assert told.code == as_json.code == 0
    assert all(name in told.out for name in NAMES.values())
    assert "not asked yet" in told.out
    assert "roles FVSAMAZON --check" in told.err
    assert as_json.data["asked_at"] is None
    assert list(as_json.data) == list(KEYS["roles"])
    assert [topic["name"] for topic in as_json.data["topics"]] == [topic.name for topic in TOPICS]
    assert all(list(topic) == list(KEYS["role_topic"]) for topic in as_json.data["topics"])
    assert given(as_json)["buyer_name"] == "not_asked"
    assert given(as_json)["buyer_address"] == given(as_json)["buyer_vat_number"] == "not_kept"
    assert set(given(as_json).values()) == {"unknown", "not_asked", "not_kept"}


def test_a_check_is_kept(practice: Run) -> None:
    """What was asked once is shown by later calls without asking, with its time."""
    checked, later = practice("roles", "FVSAMAZON", "--check", "--json"), practice("roles", "FVSAMAZON", "--json")
    assert checked.code == later.code == 0
    assert checked.data["trouble"] is None
    assert checked.data["repeat_at"] is not None
    assert later.data["asked_at"] == checked.data["asked_at"]
    assert given(later) == given(checked)
    assert given(later)["proceeds"] == "given"


def test_a_missing_role_is_named(practice: Run) -> None:
    """Amazon refuses the destinations: work goes on, and the role that opens them is named as Amazon names it."""
    told = practice("roles", "FVSAMAZON", "--check", fault="refused_data")
    assert told.code == 0
    line = next(line for line in told.out.splitlines() if NAMES["destination"] in line)
    assert "NO" in line
    assert "Direct-to-Consumer Delivery (Restricted)" in line


def test_what_amazon_withholds_is_not_called_in_order(practice: Run) -> None:
    """Nothing is refused and no destination comes: both commands say so, and the roles to look at."""
    told = practice("roles", "FVSAMAZON", "--check", fault="no_recipient")
    assert told.code == 0
    line = next(line for line in told.out.splitlines() if NAMES["destination"] in line)
    assert "NONE was sent" in line
    assert "Direct-to-Consumer Delivery (Restricted)" in line
    diagnosed = practice("diagnose", "FVSAMAZON", fault="no_recipient")
    assert diagnosed.code == 4
    assert "did not refuse RECIPIENT" in diagnosed.out
    assert "The cause: RECIPIENT." in diagnosed.out
    assert "in order." not in diagnosed.out


def test_orders_that_are_refused_end_with_4(practice: Run) -> None:
    """A script learns from the exit code that nothing can be imported."""
    outcome = practice("roles", "FVSAMAZON", "--check", "--json", fault="missing_orders_role")
    assert outcome.code == 4
    orders = outcome.data["topics"][0]
    assert (orders["given"], orders["role"]) == ("refused", "Inventory and Order Tracking")
    assert orders["request_id"]
    assert practice("roles", "FVSAMAZON").code == 4


@pytest.mark.parametrize(("fault", "exit_code"), [("expired_secret_at_api", 4), ("unavailable", 5)])
def test_trouble_is_told_and_nothing_forgotten(practice: Run, fault: str, exit_code: int) -> None:
    """Where Amazon could not be asked, what was known is printed, and the exit code tells why."""
    known = given(practice("roles", "FVSAMAZON", "--check", "--json"))
    outcome = practice("roles", "FVSAMAZON", "--check", "--json", fault=fault)
    assert outcome.code == exit_code
    assert outcome.data["trouble"]["message"]
    assert given(outcome) == known
    assert practice("roles", "FVSAMAZON", "--check", fault=fault).err.strip()


def test_an_unknown_store(practice: Run) -> None:
    """A mistyped code is said, with the way to the right one."""
    outcome = practice("roles", "NERA")
    assert outcome.code == 2
    assert "stores list" in outcome.err
