"""The proof of erasures on paper: every line stands on it, page after page, in either language."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from fvsestore_gui.erasure_words import WORDS, ErasureWords
from fvsestore_gui.model.chain import Break
from fvsestore_gui.model.personal import DueBy, Erasure, ErasureRule, PersonalField
from fvsestore_gui.proof_words import LANGUAGES, Language
from fvsestore_gui.work import erasure_page
from fvsestore_gui.work.erasure_page import pages_of

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def line(number: int, **changes: object) -> Erasure:
    known: dict[str, object] = {
        "erasure_id": number, "at": NOW + timedelta(seconds=number), "who": "ona@BUHALTERIJA",
        "rule": ErasureRule.RETENTION, "store_code": "FVSAMAZON", "order_id": f"303-{number:07d}-1234567",
        "fields": tuple(PersonalField), "due": "2026-11-20 delivered",
    }  # fmt: skip
    return Erasure(**(known | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_stands_on_a_page(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand lines take pages enough for all, each with the titles; nothing is cut."""
    drawn: list[str] = []
    table = erasure_page.Table

    def seen(cells: list[list[str]], *given: object, **named: object) -> object:
        drawn.extend(row[2] for row in cells if isinstance(row[0], str))
        return table(cells, *given, **named)

    monkeypatch.setattr(erasure_page, "Table", seen)
    pdf = pages_of([line(n) for n in range(1, 1_001)], language, end=(1_000, "a" * 64), broken=None, now=NOW, who="ona")
    assert set(drawn) >= {f"303-{n:07d}-1234567" for n in range(1, 1_001)}
    assert len(re.findall(rb"/Type /Page\b", pdf)) > 20
    assert pdf.rstrip().endswith(b"%%EOF")


def test_a_broken_chain_is_said_on_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever prints a proof that somebody has edited prints that too."""
    said: list[str] = []
    text = erasure_page.text
    monkeypatch.setattr(
        erasure_page, "text", lambda words, *more, **look: said.append(words) or text(words, *more, **look)
    )
    pages_of([line(1)], "lt", end=(1, "a" * 64), broken=Break(7, "edited"), now=NOW, who="ona")
    assert "Grandinė pažeista ties 7 eilute" in " ".join(said)
    assert pages_of([], "en", end=(0, "0" * 64), broken=None, now=NOW, who="ona")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_field_and_reckoning_has_words(language: Language) -> None:
    """The same words in both languages; orders, replies and files are told apart."""
    words = ErasureWords(language)
    assert WORDS["lt"].keys() == WORDS["en"].keys()
    assert all(words.rule(one) for one in ErasureRule)
    assert all(words.field(one) for one in PersonalField)
    assert all(words.due(line(1, due=f"2026-11-20 {one.value} 3")).startswith("2026-11-20, ") for one in DueBy)
    assert words.due(line(1, due="")) == ""
    assert words.what(line(1)) == "303-0000001-1234567"
    reply = words.what(line(1, fields=(), due="2026-11-20 held 4"))
    assert reply.startswith("303-0000001-1234567 (")
    assert words.what(line(1, order_id="", fields=(), due="held 4")).endswith(" 4")
    assert words.what(line(1, order_id="", fields=(), due="2026-11-20 file 12")).endswith(" 12")
