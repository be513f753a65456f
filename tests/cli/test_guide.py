"""`fvsestore guide`: every step in both languages, found by name, with links to the store's own pages."""

from collections.abc import Callable
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.work.guide import LANGUAGES, read

Run = Callable[..., Any]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_guide_is_told(practice: Run, language: str) -> None:
    """Without a name every chapter, every step, and every value to copy is printed, letter by letter."""
    listed = practice("guide", "list", "--language", language)
    told = practice("guide", "show", "--language", language)
    assert (listed.code, told.code) == (0, 0)
    for step in read(language).steps:
        assert step.id in listed.out
        assert step.title in told.out
        assert all(copy.text in told.out for copy in step.copies)


def test_a_step_and_a_chapter_by_name(practice: Run) -> None:
    """A name shows that step alone; a chapter's name shows its steps with their numbers."""
    step = practice("guide", "show", "REFRESH-TOKEN", "--language", "en")
    assert step.code == 0
    assert "Atzr|" in step.out
    assert 'Open "Authorize"' not in step.out
    chapter = practice("guide", "show", "authorization", "--language", "en")
    assert '1. Open "Authorize"' in chapter.out
    assert "2. Press" in chapter.out


def test_a_name_that_is_none(practice: Run) -> None:
    """What is mistyped is told with the way to the right name."""
    outcome = practice("guide", "show", "refresh_tokn")
    assert outcome.code == 2
    assert "fvsestore guide list" in outcome.err


def test_steps_for_other_programs(practice: Run) -> None:
    """--json has the documented keys; links lead to the site of the store's country."""
    listed = practice("guide", "list", "--json", "--store", "fvsamazon", "--language", "lt")
    assert listed.code == 0
    assert all(list(step) == list(KEYS["guide_step"]) for step in listed.data)
    by_id = {step["id"]: step for step in listed.data}
    assert by_id["roles"]["done"] is False
    assert by_id["iam-arn"]["done"] is None
    assert by_id["vendor-code"]["audience"] == "vendor"
    addresses = {link["address"] for link in by_id["open-profile"]["links"]}
    assert addresses == {"https://sellercentral-europe.amazon.com/sellingpartner/developerconsole"}
    [one] = practice("guide", "show", "roles", "--json").data
    assert one["copies"][0]["text"].startswith("Inventory and Order Tracking\n")


def test_a_store_that_is_none(practice: Run) -> None:
    """Ticks of an unknown store are not taken for none."""
    assert practice("guide", "list", "--store", "NOSUCH").code == 2
