"""A proof says the same in both languages, and the same as the window."""

import string
import xml.etree.ElementTree as ET

import pytest

from fvsestore_gui.model.coverage import Chain
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.orders import HELD_REASONS, STATUSES, Source
from fvsestore_gui.model.proofs import Completeness
from fvsestore_gui.paths import resources
from fvsestore_gui.proof_words import LANGUAGES, WORDS, ProofWords, amount_text, countries, number_text


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_all_words_with_the_same_gaps() -> None:
    """No sentence of a proof is missing in Lithuanian or English, and both are filled with the same facts."""
    assert set(WORDS["lt"]) == set(WORDS["en"])
    for name, text in WORDS["lt"].items():
        assert gaps(text) == gaps(WORDS["en"][name]), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_proof_can_say_has_words(language: str) -> None:
    """Every state, status, source, chain and reason is named in words."""
    names = {f"state_{one.value}" for one in Completeness} | {f"why_{one.value}" for one in Completeness}
    names |= {f"status_{one}" for one in STATUSES} | {f"held_{one}" for one in HELD_REASONS}
    names |= {f"chain_{one.value}" for one in Chain} | {
        "hole_any",
        "hole_API",
        "hole_REPORT",
        "by_created",
        "by_updated",
    }
    names |= {f"source_{one.value}" for one in Source if one is not Source.MIXED}
    assert names <= set(WORDS[language])


def test_paper_and_window_name_things_alike() -> None:
    """The statuses and reasons of a proof are word for word those of the tables, in both languages."""
    tree = ET.parse(resources() / "i18n" / "fvsestore_lt.ts")
    context = next(one for one in tree.iter("context") if one.findtext("name") == "words")
    lithuanian = {one.findtext("source"): one.findtext("translation") for one in context.iter("message")}
    for name, english in WORDS["en"].items():
        if name.startswith(("status_", "held_")) and name != "held":
            assert lithuanian[english] == WORDS["lt"][name], name


def test_months_and_numbers_are_written_as_accounts_are() -> None:
    """ "2026 m. spalis", "1 234,56", yen without decimals, minus as a minus; unknown values as they came."""
    assert ProofWords("lt").month(Month(2026, 10)) == "2026\u00a0m.\u00a0spalis"
    assert ProofWords("en").month(Month(2026, 10)) == "October\u00a02026"
    assert (amount_text(12_345_600, "EUR"), amount_text(199_400_000, "JPY")) == ("1\u00a0234,56", "19\u00a0940")
    assert (amount_text(-5_000, "EUR"), number_text(2700)) == ("\u22120,50", "2\u00a0700")
    assert ProofWords("lt")("status_NEW_ONE") == "NEW_ONE"
    assert countries(("A1PA6795UKMFR9", "A1C3SOZRARQ6R3", "UNKNOWN")) == "DE, PL, UNKNOWN"
