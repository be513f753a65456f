"""Why an order does not become an operation is told in words on the command line, whatever the reason."""

import pytest

from fvsestore_gui.model.postings import HELD_POSTING_REASONS
from fvsestore_gui.posting_words_en import REASONS, posting_words


def test_every_reason_has_a_sentence() -> None:
    """No reason is told by its code only, and no sentence stands for none."""
    assert set(REASONS) == HELD_POSTING_REASONS


@pytest.mark.parametrize("code", sorted(REASONS))
def test_sentences_are_whole_without_facts(code: str) -> None:
    """A fact that is not known leaves no gap behind."""
    said = posting_words(code, {})
    assert said
    assert "{" not in said


def test_errors_are_told_as_everywhere() -> None:
    """What an outcome names may be an error as well; a code of a later version is shown as it is."""
    assert posting_words("posting_busy", {"holder": "ona@pc", "order_id": "1"}).startswith("ona@pc is creating")
    assert posting_words("sku_unmapped", {"sku": "A-1"}) == "No product is known for the SKU A-1."
    assert posting_words("of_a_later_version", {}) == "of_a_later_version"
    just_refused = posting_words("finvalda_refused", {"result_code": 4002, "text": "Užrakinta"})
    assert "4002" in just_refused
    assert "Užrakinta" in just_refused
