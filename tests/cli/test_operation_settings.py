"""The choices of operations at the command line."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.cli.test_stores import JAPAN


def test_choices_are_set_shown_and_kept(practice: Run) -> None:
    """What is set is there in the next call, everything else as it was, and what is still open is named."""
    before = practice("operations", "settings", "show", "FVSAMAZON", "--json").data
    told = practice(
        "operations",
        "settings",
        "set",
        "fvsamazon",
        "client=AMZDE",
        "fba.warehouse=FBADE",
        "objects.2=AMZ",
        "titles.3=Amazon {order_id}",
        "date_of=shipped",
        "--json",
    )
    assert told.code == 0
    chosen = practice("operations", "settings", "show", "FVSAMAZON", "--json").data
    assert chosen == told.data
    changed = {name for name, value in chosen["choices"].items() if value != before["choices"][name]}
    assert changed <= {"client", "fba.warehouse", "objects.2", "titles.3", "date_of"}
    assert chosen["choices"]["titles.3"] == "Amazon {order_id}"
    assert chosen["revision"] == before["revision"] + 1
    assert "client" not in chosen["unanswered"]
    shown = practice("operations", "settings", "show", "FVSAMAZON")
    assert "Amazon {order_id}" in shown.out


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        ("client=A234567890123456", "posting_too_long"),
        ("titles.1={buyer}", "posting_template"),
        ("klientas=AMZ", "posting_setting_unknown"),
        ("date_of=tomorrow", "posting_choice"),
        ("return_suffix=GR", "posting_suffix"),
    ],
)
def test_nothing_is_kept_where_one_is_wrong(practice: Run, choice: str, code: str) -> None:
    """All of a call is kept or nothing: the good choice beside a wrong one is not."""
    told = practice("operations", "settings", "set", "FVSAMAZON", "note=naujas", choice, "--json")
    assert (told.code, told.data["error"]["code"]) == (2, code)
    assert practice("operations", "settings", "show", "FVSAMAZON", "--json").data["choices"]["note"] == ""


def test_what_is_no_choice_is_told(practice: Run) -> None:
    """Without a = it is not known what is meant."""
    assert practice("operations", "settings", "set", "FVSAMAZON", "client").code == 2


def test_choices_are_copied(practice: Run, at_terminal: Callable[..., Any]) -> None:
    """All choices of one store are taken over by another; its own revision goes on."""
    typed = at_terminal("FarEast", JAPAN.client_identifier, hidden=(JAPAN.client_secret, JAPAN.refresh_token))
    assert practice("stores", "add", "ANTRAS", stdin=typed).code == 0
    practice("operations", "settings", "set", "FVSAMAZON", "client=AMZDE", "note=pastaba")
    told = practice("operations", "settings", "copy", "ANTRAS", "--from", "FVSAMAZON", "--json")
    assert told.code == 0, told.err
    first = practice("operations", "settings", "show", "FVSAMAZON", "--json").data
    assert told.data["choices"] == first["choices"]
    assert practice("operations", "settings", "copy", "ANTRAS", "--from", "antras").code == 2
