"""Why an order is held is told in the window in words, whatever the reason."""

from fvsestore_gui.model.postings import HELD_POSTING_REASONS
from fvsestore_gui.ui.posting_reasons import REASONS


def test_every_reason_has_words_in_the_window() -> None:
    """No reason is told by its code only, and no words stand for none."""
    assert set(REASONS) == HELD_POSTING_REASONS
