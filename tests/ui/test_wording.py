"""Every code and every word has a text in both languages, and figures are written as Lithuanian accounts write them."""

import inspect
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from fvsestore_gui import errors
from fvsestore_gui.database.tables import metadata
from fvsestore_gui.errors import FvsError, ReachAmazon, TryLater, every_error
from fvsestore_gui.model.credentials import CredentialField, Found, judge
from fvsestore_gui.model.history import SliceState
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.orders import HELD_REASONS, STATUSES
from fvsestore_gui.model.roles import TOPICS, Given, TopicGroup
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.paths import resources
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.error_words import ERROR_WORDS
from fvsestore_gui.ui.plain_words import ACTIONS, CREDENTIALS, WORDS
from fvsestore_gui.words_en import words

PROJECT = Path(__file__).parents[2]
#: every fact's name that errors.py speaks of
FACTS = set(re.findall(r"[a-z_]+", inspect.getsource(errors)))
SAMPLE = dict.fromkeys(FACTS, "SAMPLE") | {"minutes": 17, "status": 403, "finding": "cut_off"}


@pytest.fixture(params=["lt", "en"])
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    translator = QTranslator()
    assert translator.load(f"fvsestore_{request.param}", str(resources() / "i18n"))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(("kind", "code"), list(every_error()))
def test_every_error_has_words(language: str, kind: type[FvsError], code: str) -> None:
    """A code has a title, what happened and at least one thing to do; facts fill every gap."""
    words = wording.sentence(kind(code, **SAMPLE))
    assert words.title
    assert words.what
    assert words.todo
    for text in (words.title, words.what, *(part for todo in words.todo for part in (todo.title, todo.text))):
        assert text.strip()
        assert "{" not in text
    for todo in words.todo:
        assert not todo.action or wording.action_word(todo.action)


@pytest.mark.parametrize(("kind", "code"), list(every_error()))
def test_gaps_are_facts_that_exist(kind: type[FvsError], code: str) -> None:
    """Sentences ask only for facts that errors.py names."""
    source = ERROR_WORDS[code]
    texts = [source.title, source.what, *(part for todo in source.todo for part in todo[:2])]
    gaps = {gap for text in texts for _, gap, _, _ in string.Formatter().parse(text) if gap}
    assert gaps <= FACTS


def test_a_missing_fact_is_a_dash(language: str) -> None:
    """An error without its facts is still a sentence."""
    words = wording.sentence(TryLater("amazon_throttled"))
    assert wording.ABSENT in words.todo[0].title


def test_lithuanian_differs_from_english(qapp: QCoreApplication) -> None:
    """No sentence was left in English by mistake."""
    translator = QTranslator()
    assert translator.load("fvsestore_lt", str(resources() / "i18n"))
    english = {code: wording.sentence_of(code, {}) for _, code in every_error()}
    qapp.installTranslator(translator)
    try:
        for code, words in english.items():
            translated = wording.sentence_of(code, {})
            assert translated.title != words.title, code
            if set(words.what) - set("–: ()."):
                assert translated.what != words.what, code
    finally:
        qapp.removeTranslator(translator)


def test_an_old_run_with_an_unknown_code_is_told(language: str) -> None:
    """A code of a newer version is told as something unforeseen, with its name."""
    assert "brand_new" in wording.sentence_of("brand_new", {}).what


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("order_status", STATUSES),
        ("item_status", STATUSES),
        ("held_reason", HELD_REASONS),
        ("run_kind", [kind.value for kind in ImportKind]),
        ("run_state", [state.value for state in RunState]),
        ("slice_state", [state.value for state in SliceState]),
        ("fault", [fault.value for fault in Fault]),
        ("country", {marketplace.country for marketplace in MARKETPLACES.values()}),
    ],
)
def test_every_listed_value_has_a_word(language: str, kind: str, values: list[str]) -> None:
    """Statuses, reasons, kinds, states, faults and countries are never shown as codes."""
    assert set(values) <= set(WORDS[kind])
    for value in values:
        assert wording.word(kind, value)
        if language == "lt":
            assert wording.word(kind, value) != value


def test_unknown_value_is_shown_as_it_came(language: str) -> None:
    """Amazon's lists grow: a value we have no word for is shown, not lost."""
    assert wording.word("order_status", "ON_THE_MOON") == "ON_THE_MOON"
    assert wording.marketplace_name("A3K0XYZ1NEWMKT") == "A3K0XYZ1NEWMKT"
    assert wording.word("country", None) == "–"


@pytest.mark.parametrize("field", list(CredentialField))
def test_every_judgement_has_a_sentence(language: str, field: CredentialField) -> None:
    """Whatever stands in a field, what is not good is told in a sentence."""
    texts = {
        Found.EMPTY: "",
        Found.CLIENT_IDENTIFIER: "amzn1.application-oa2-client.0123456789abcdef",
        Found.CLIENT_SECRET: "amzn1.oa2-cs.v1.0123456789abcdef",
        Found.OLD_CLIENT_SECRET: "0" * 64,
        Found.REFRESH_TOKEN: "Atzr|0123456789abcdef0123",
        Found.ACCESS_TOKEN: "Atza|1",
        Found.APPLICATION_ID: "amzn1.sp.solution.1",
        Found.MWS_TOKEN: "amzn.mws.1",
        Found.AWS_ACCESS_KEY: "AKIA0123456789ABCDEF",
        Found.AWS_SECRET_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        Found.AWS_ROLE: "arn:aws:iam::1:role/x",
        Found.CUT_OFF: "Atzr|1",
        Found.FOREIGN_LETTERS: "ąž ąž",
        Found.UNKNOWN: "something-else-0123456789",
    }
    for found, text in texts.items():
        judgement = judge(field, text)
        assert judgement.found is found, text
        assert bool(wording.credential_sentence(field, judgement)) is (judgement.level != "good")
        if judgement.code:
            assert judgement.code in CREDENTIALS


def test_every_action_has_a_word(language: str) -> None:
    """Every remedy that an error names has a button's text."""
    named = {todo.action for source in ERROR_WORDS.values() for todo in source.todo if todo.action}
    assert named <= set(ACTIONS)


@pytest.mark.parametrize(
    ("stored", "currency", "text"),
    [
        (12345600, "EUR", "1\u00a0234,56"),
        (-50000, "EUR", "\u22125,00"),
        (224950, "EUR", "22,495"),
        (199400000, "JPY", "19\u00a0940"),
        (0, "EUR", "0,00"),
        (None, "EUR", "–"),
        (100, None, "0,01"),
        (12345678900000, "EUR", "1\u00a0234\u00a0567\u00a0890,00"),
    ],
)
def test_money(stored: int | None, currency: str | None, text: str) -> None:
    """Decimal comma, thousands apart, a true minus, Amazon's third decimal, whole yen, never 0 for unknown."""
    assert wording.money_text(stored, currency) == text


def test_numbers_and_times(language: str) -> None:
    """Times are Vilnius time, summer and winter; spans are counted down in words."""
    assert wording.number_text(2700) == "2\u00a0700"
    assert wording.date_text(datetime(2026, 11, 22, 13, 33, tzinfo=UTC)) == "2026-11-22 15:33"
    assert wording.date_text(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "2026-07-02 01:30"
    assert wording.date_text(datetime(2026, 11, 22, 13, 33), seconds=True) == "2026-11-22 15:33:00"
    assert wording.date_text(datetime(2026, 11, 22, 13, 33, tzinfo=UTC), year=False) == "11-22 15:33"
    assert wording.date_text(None) == "–"
    said = {"lt": ("58 min. 12 s", "9 s", "3 val. 4 min."), "en": ("58 min 12 s", "9 s", "3 h 4 min")}[language]
    assert (wording.duration_text(3492), wording.duration_text(9), wording.duration_text(11_045)) == said


def test_facts_that_are_times_are_shown_in_vilnius_time(language: str) -> None:
    """A moment stored with an error is told in the reader's clock."""
    words = wording.sentence(TryLater("amazon_throttled", ready_at="2026-11-22T13:33:00+00:00"))
    assert "2026-11-22 15:33" in words.todo[0].title


def test_every_text_is_translated() -> None:
    """Lithuanian is complete, English has its plurals, and the compiled files are those of the sources."""
    tool = PROJECT / "tools" / "translate.py"
    if not tool.is_file():
        pytest.skip("the tool is not part of what is installed")
    done = subprocess.run(
        [sys.executable, str(tool), "--check"], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout


def test_a_sentence_ends_with_one_full_stop(language: str) -> None:
    """A short word that brings its own full stop leaves no second one; a whole hour tells no minutes."""
    hour = wording.duration_text(3600)
    assert hour == {"lt": "1 val.", "en": "1 h"}[language]
    assert wording.closed(f"100 / {hour}.").count(".") == 1


@pytest.mark.parametrize("code", sorted(ERROR_WORDS))
def test_titles_and_sentences_in_one_line_have_one_mark_each(language: str, code: str) -> None:
    """A title that asks something keeps its question mark alone, wherever an error is told in one line."""
    words = wording.sentence_of(code, dict(SAMPLE))
    told = wording.one_line(words.in_one_line, words.todo_in_one_line)
    assert not re.search(r"[.?!…:][.:](?!\.)(?:\s|$)|\?\.", told.replace("...", "")), told


def test_every_table_and_every_line_of_what_amazon_gives_has_words() -> None:
    """A database that was moved is shown table by table; Ką gausite line by line, whatever Amazon answers."""
    assert set(WORDS["table"]) == set(metadata.tables) - {"leases"}
    assert set(WORDS["topic"]) == {topic.name for topic in TOPICS}
    assert set(WORDS["topic_short"]) == {topic.name for topic in TOPICS if topic.asked or topic.fields}
    assert set(WORDS["topic_group"]) == {group.value for group in TopicGroup}
    assert set(WORDS["given"]) == {given.value for given in Given} | {"never"}


@pytest.mark.parametrize(
    ("facts", "lithuanian", "english", "command_line"),
    [
        ({"minutes": 17}, "skuba 17 min.", "17 min fast", "17 min ahead of Amazon's"),
        ({"minutes": -6}, "vėluoja 6 min.", "6 min slow", "6 min behind Amazon's"),
        ({}, "rodo kitą laiką", "another time", "not the same as Amazon's"),
    ],
)
def test_a_wrong_clock_is_said_to_be_fast_or_slow(
    language: str, facts: dict[str, int], lithuanian: str, english: str, command_line: str
) -> None:
    """Whoever sets the clock knows which way; of a test of an earlier day only the code is known."""
    error = ReachAmazon("clock_wrong", **facts)
    assert (lithuanian if language == "lt" else english) in wording.sentence(error).what
    assert command_line in words(error.code, error.facts).happened
