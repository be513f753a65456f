import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.cli.terminal import TerminalProgress
from fvsestore_gui.clock import Clock
from fvsestore_gui.model.diagnosis import Colour, Light, Rung

Run = Callable[..., Any]


def test_a_sound_store_is_told_rung_by_rung(practice: Run) -> None:
    """All in order: exit code 0, a line for every rung, the calls it cost, and from when on it can be repeated."""
    told = practice("diagnose", "fvsamazon")
    as_json = practice("diagnose", "FVSAMAZON", "--json")

    assert told.code == as_json.code == 0
    assert "Everything is in order." in told.out
    assert "15 calls to Amazon. To be repeated from " in told.out
    assert list(as_json.data) == list(KEYS["diagnosis"])
    assert all(list(light) == list(KEYS["light"]) for light in as_json.data["lights"])
    assert (as_json.data["ok"], as_json.data["cause"], as_json.data["store"]) == (True, None, "FVSAMAZON")
    assert {light["colour"] for light in as_json.data["lights"]} == {"green", "not_needed"}


@pytest.mark.parametrize(
    ("fault", "cause", "code", "exit_code", "amazons"),
    [
        ("expired_secret", "client", "lwa_invalid_client", 4, False),
        ("missing_orders_role", "orders", "role_orders", 4, False),
        ("refused_data", "data_set RECIPIENT", "role_data_set", 4, False),
        ("unavailable", "region", "amazon_down", 5, True),
        ("no_participation", "seller", "seller_nowhere", 4, False),
    ],
)
def test_the_lowest_red_light_is_the_cause(
    practice: Run, fault: str, cause: str, code: str, exit_code: int, amazons: bool
) -> None:
    """What is wrong is named with what to do and Amazon's request id; its exit code is the program's."""
    outcome = practice("diagnose", "FVSAMAZON", "--json", fault=fault)
    told = practice("diagnose", "FVSAMAZON", fault=fault).out
    light = next(light for light in outcome.data["lights"] if light["name"] == cause)

    assert outcome.code == exit_code
    assert (outcome.data["ok"], outcome.data["cause"]) == (False, cause)
    assert (light["colour"], light["code"], light["amazons"]) == ("red", code, amazons)
    assert light["message"] in told
    assert light["request_id"]
    assert "The cause: " in told
    assert ("Amazon's trouble" in told) is amazons


def test_a_used_up_limit_is_told_with_its_time(practice: Run) -> None:
    """429 is neither red nor waited for: nothing is broken, and the time from which on it is free is said."""
    told = practice("diagnose", "FVSAMAZON", fault="throttle")

    assert told.code == 0
    assert "Nothing is broken, as far as it could be told." in told.out
    assert told.out.count("It is free from ") == 4


def test_the_rung_at_hand_is_shown_on_a_terminal_only() -> None:
    """On a terminal the line moves from light to light; a file or a pipe gets the result alone."""

    class Tty(io.StringIO):
        def isatty(self) -> bool:
            return True

    moving, plain = Tty(), io.StringIO()
    for stream in (moving, plain):
        TerminalProgress(Clock(), stream).report(Light(Rung.DATA_SET, Colour.GREEN, "TAX"))
    assert "data_set TAX: green" in moving.getvalue()
    assert plain.getvalue() == ""


def test_an_unknown_store(practice: Run) -> None:
    """A code that no store has is wrong input; Amazon is not asked."""
    assert practice("diagnose", "NOBODY").code == 2


def test_the_bundle_holds_the_ladder(practice: Run, tmp_path: Path) -> None:
    """--bundle writes the ladder that has just been climbed, to be sent to who helps."""
    path = tmp_path / "pagalba ąž.zip"
    outcome = practice("diagnose", "FVSAMAZON", "--bundle", path, fault="missing_orders_role")

    assert outcome.code == 4
    assert path.exists()
    assert str(path) in outcome.err
