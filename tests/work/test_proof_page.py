"""The proof on paper: one page whatever it holds, with Lithuanian letters, and nothing of it made up."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from fvsestore_gui.model.coverage import Coverage, LedgerEntry
from fvsestore_gui.model.listing import CurrencyTotal
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.orders import STATUSES, Source
from fvsestore_gui.model.proofs import HeldInDoubt, MonthCounts, MonthProof, month_state
from fvsestore_gui.paths import resources
from fvsestore_gui.proof_forms import proof_form
from fvsestore_gui.proof_words import LANGUAGES, WORDS, Language
from fvsestore_gui.work.proof_page import page_of

MONTH = Month(2026, 10)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
IDS = ("A1C3SOZRARQ6R3", "A1PA6795UKMFR9")


def windows(gap: bool) -> list[LedgerEntry]:
    """A month of imports every three hours, and a report; with `gap` every fourth of both is missing."""
    found = []
    for number in range(250):
        at = MONTH.begins + timedelta(hours=3) * (number - 1)
        until = at + timedelta(hours=3)
        if not gap or number % 4:
            read_at = until + timedelta(minutes=3)
            found.append(LedgerEntry(number, Source.API, "updated", at, until, IDS, 1, 4, read_at, 1))
    report = LedgerEntry(300, Source.REPORT, "created", MONTH.begins, MONTH.ends, IDS, 4, 900, NOW, 9)
    return [*found, report]


def a_proof(*, ids: int = 0, held: int = 0, gap: bool = False) -> MonthProof:
    entries = windows(gap)
    counts = MonthCounts(900, 900 - ids, 900, 900 - ids, 3)
    in_doubt = tuple(
        HeldInDoubt(number, f"305-{number:07d}-7654321", "rows_disagree", None, NOW, None, NOW)
        for number in range(held)
    )
    return MonthProof(
        store_code="ŽVAKĖS-<&>",
        region="Europe",
        marketplace_ids=IDS,
        state=month_state(MONTH, Coverage(entries), entries, counts, held, IDS, NOW),
        only_api=tuple(f"303-{number:07d}-1234567" for number in range(ids)),
        only_report=tuple(f"304-{number:07d}-1234567" for number in range(ids)),
        held=in_doubt,
        windows=tuple(entries),
        per_currency=tuple(CurrencyTotal(f"C{number:02d}", 12_345_600 * number, 5) for number in range(12)),
        without_total=7,
        statuses=tuple((status, 9) for status in (*STATUSES, "A_NEW_ONE")),
        as_of=NOW,
    )


PROOFS = {
    "complete": a_proof(),
    "differs": a_proof(ids=3),
    "holes": a_proof(gap=True),
    "worst": a_proof(ids=2_000, held=300),
}


def pages(content: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", content))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(PROOFS))
def test_a_proof_is_one_page_whatever_it_holds(name: str, language: Language) -> None:
    """Two thousand differences, three hundred held orders, a month in shreds: still one page, small enough to send."""
    content = page_of(PROOFS[name], language, NOW)
    assert pages(content) == 1
    assert len(content) < 60_000


def test_the_letters_are_in_the_file() -> None:
    """Both fonts are put into the file, so that Lithuanian names look alike on every computer and printer."""
    content = page_of(PROOFS["complete"], "lt", NOW)
    assert content.count(b"/FontFile2") == 2


@pytest.mark.parametrize("file", ["DejaVuSans-subset.ttf", "DejaVuSans-Bold-subset.ttf"])
def test_every_letter_of_the_words_is_in_the_fonts(file: str) -> None:
    """No empty box on paper: the fonts have every letter and sign that a proof can say, and Lithuanian names."""
    face = TTFont("try", str(resources() / "fonts" / file)).face
    letters = {letter for language in LANGUAGES for text in WORDS[language].values() for letter in text}
    letters |= set("ĄČĘĖĮŠŲŪŽąčęėįšųūž„“–−\u00a0€ŁłŹźÄÖÜß·…")
    assert [letter for letter in sorted(letters) if ord(letter) not in face.charToGlyph] == []


@pytest.mark.parametrize("name", list(PROOFS))
def test_json_holds_everything_the_page_cuts(name: str) -> None:
    """Every id, window and hole is in the JSON; no amount is a float, no time without its offset."""
    proof = PROOFS[name]
    form = proof_form(proof, "en", NOW)
    assert form["only_api"] == list(proof.only_api)
    assert form["only_report"] == list(proof.only_report)
    assert len(form["held"]) == len(proof.held)  # type: ignore[arg-type]
    assert len(form["windows"]) == len(proof.windows)  # type: ignore[arg-type]
    state = proof.state
    assert len(form["holes"]) == len(state.holes) + len(state.api_holes) + len(state.report_holes)  # type: ignore[arg-type]
    assert form["complete"] is proof.complete
    assert (form["proves"] == WORDS["en"]["proves_complete"]) is proof.complete
    assert all(isinstance(one["total"], str) for one in form["totals"])  # type: ignore[attr-defined]
    assert str(form["begins"]).endswith("+00:00")
