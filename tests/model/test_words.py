"""Lithuanian order and search."""

from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.model.words import search_key, sort_key


def test_words_stand_in_lithuanian_order() -> None:
    """č after c, š after s, ž after z, y among i; accents only where all else is equal; case never."""
    words = ["žasis", "Zuikis", "šaka", "sūris", "suris", "Čia", "cukrus", "yla", "ilgas", "jis", "ąžuolas", "azas"]
    assert sorted(words, key=sort_key) == [
        "azas",
        "ąžuolas",
        "cukrus",
        "Čia",
        "yla",
        "ilgas",
        "jis",
        "suris",
        "sūris",
        "šaka",
        "Zuikis",
        "žasis",
    ]


def test_search_is_blind_to_accents_and_case() -> None:
    """Šepetėlis is found by sepetelis, composed or not."""
    assert search_key("ŠEPETĖLIS") == search_key("sepetelis") == search_key("s\u030cepete\u0307lis")
    assert search_key("ミルク") in search_key("濃いミルク 3本")


@given(st.text(), st.text())
def test_any_text_has_keys(one: str, other: str) -> None:
    """Whatever a title holds it can be sorted and searched, and a text is found by any beginning of it."""
    assert isinstance(sort_key(one), str)
    assert search_key(one) in search_key(f"{one} {other}")
