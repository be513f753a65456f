"""Finvalda's result codes: each has a kind and words, in both languages."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from fvsestore_gui.errors import FinvaldaRefused
from fvsestore_gui.model.postings import HeldReason
from fvsestore_gui.model.result_codes import RESULT_CODES, ResultKind, kind_of
from fvsestore_gui.paths import resources
from fvsestore_gui.posting_words_en import posting_words
from fvsestore_gui.result_words_en import ADVICE, KIND_WORDS, RESULT_WORDS, advice, answer, meaning
from fvsestore_gui.ui import posting_reasons, wording
from fvsestore_gui.words_en import sentence

CONTRACT = Path(__file__).parents[3] / "shared" / "contracts" / "finvalda" / "result-codes.csv"
_KINDS = {
    "duplicate": ResultKind.DUPLICATE,
    "missing reference": ResultKind.MISSING,
    "stock": ResultKind.STOCK,
    "period or lock": ResultKind.LOCK,
    "configuration": ResultKind.CONFIGURATION,
    "data": ResultKind.DATA,
    "internal": ResultKind.INTERNAL,
}


@pytest.mark.skipif(not CONTRACT.exists(), reason="the facts about Finvalda are not beside this project")
def test_every_code_of_the_manual_has_its_kind() -> None:
    """None of the 231 codes is told as unknown, none as another kind."""
    with CONTRACT.open(encoding="utf-8", newline="") as file:
        known = {int(row["code"]): _KINDS[row["kind"]] for row in csv.DictReader(file)}
    assert len(known) == 231
    assert {code: kind_of(code) for code in known} == known
    assert set(known) == RESULT_CODES


def test_every_code_says_something_and_a_new_one_too() -> None:
    """An accountant reads what it means and what to do, also for a code of a newer Finvalda."""
    assert set(RESULT_WORDS) <= RESULT_CODES
    assert set(KIND_WORDS) == set(ADVICE) == set(ResultKind)
    for code in (*RESULT_CODES, 987654, None):
        assert meaning(code)
        assert advice(code).endswith(".")
    assert kind_of(987654) is ResultKind.UNKNOWN
    told = sentence(FinvaldaRefused("finvalda_refused", result_code=1010, text="Prekės trūksta"))
    assert "too little of a product" in told
    assert "Prekės trūksta" in told
    assert "?" not in told
    assert answer(4002, "Rakintos") == "4002: The operation is locked. Rakintos"
    assert answer(None, "") == ""


def test_the_window_says_it_in_lithuanian(qapp: QCoreApplication) -> None:
    """Finvalda's own words stand beside the translated code."""
    translator = QTranslator()
    assert translator.load("fvsestore_lt", str(resources() / "i18n"))
    qapp.installTranslator(translator)
    try:
        for code in (*RESULT_WORDS, 49, 987654):
            assert wording.finvalda_meaning(code) != meaning(code), code
            assert wording.finvalda_advice(code) != advice(code), code
        words = wording.sentence(FinvaldaRefused("finvalda_refused", result_code=4004, text="FVS: uždara"))
        assert "laikotarpį" in words.what
        assert "uždara" in words.what
        assert wording.finvalda_answer(4002, "Rakintos") == "4002: Operacija užrakinta. Rakintos"
        assert words.todo[0].text.startswith("Finvaldoje atverkite")
    finally:
        qapp.removeTranslator(translator)


def test_an_order_that_finvalda_refused_says_why(qapp: QCoreApplication) -> None:
    """In the window and on the command line: the code, what it means, Finvalda's own words; or that it was away."""
    short = HeldReason("finvalda_refused", {"code": 1010, "text": "trūksta 000123"})
    away = HeldReason("finvalda_refused", {"code": None, "text": "finvalda_unreachable"})
    for said in (posting_words(short.code, short.facts), posting_reasons.reason_what(short)):
        assert "1010" in said
        assert "too little of a product" in said
        assert "trūksta 000123" in said
    assert "too little" in posting_reasons.reason_short(short)
    assert "warehouse" in posting_reasons.reason_do(short)
    for said in (posting_words(away.code, away.facts), posting_reasons.reason_what(away)):
        assert "does not answer" in said
        assert "finvalda_unreachable" not in said
