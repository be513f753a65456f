"""`fvsestore operations rates`: currency rates from the source that was chosen."""

from fvsestore_gui.cli.forms import KEYS
from tests.cli.conftest import Run


def test_rates_are_read_from_the_source_that_was_chosen(practice: Run) -> None:
    """Of the days asked for, once; asked again, nothing is new."""
    assert practice("operations", "settings", "set", "FVSAMAZON", "rate_source=lb").code == 0
    first = practice("operations", "rates", "FVSAMAZON", "--from", "2026-01-05", "--to", "2026-01-16", "--json")
    assert (first.code, first.data["source"]) == (0, "lb")
    assert first.data["new"] > 50
    again = practice("operations", "rates", "FVSAMAZON", "--from", "2026-01-05", "--to", "2026-01-16")
    assert again.out == "Currency rates of 2026-01-05 to 2026-01-16 (lb): 0 new.\n"


def test_a_period_that_ends_before_it_begins_is_refused(practice: Run) -> None:
    """Nobody is asked."""
    outcome = practice("operations", "rates", "FVSAMAZON", "--from", "2026-01-16", "--to", "2026-01-05")
    assert outcome.code == 2


def test_its_json_is_as_it_is_written_down(practice: Run) -> None:
    """Other programs find exactly the keys of the README."""
    assert practice("operations", "settings", "set", "FVSAMAZON", "rate_source=ecb").code == 0
    told = practice("operations", "rates", "FVSAMAZON", "--json").data
    assert told.keys() == KEYS["rates"].keys()
