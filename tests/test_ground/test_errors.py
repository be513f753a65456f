import copy
import string
from collections import Counter

import pytest

from fvsestore_gui.errors import Cancelled, CorrectInput, FvsError, TryLater, as_fvs_error, every_error
from fvsestore_gui.model.credentials import CredentialField, Found, judge
from fvsestore_gui.model.orders import HELD_REASONS
from fvsestore_gui.words_en import ERRORS, FINDINGS, HELD, sentence, words

EVERY = [pytest.param(kind, code, id=code) for kind, code in every_error()]


@pytest.mark.parametrize(("kind", "code"), EVERY)
def test_every_code_has_english_words(kind: type[FvsError], code: str) -> None:
    """Whatever goes wrong, the command line says in a sentence what happened and what to do."""
    pair = words(code, {})

    assert code in ERRORS
    assert pair.happened.endswith((".", "?")) or "{" not in pair.happened
    assert pair.do.endswith((".", "--help", "list"))
    assert "{" not in pair.happened + pair.do


def test_no_words_without_a_code() -> None:
    """No sentence stands for a code that no error has."""
    assert set(ERRORS) == {code for _, code in every_error()}


def test_a_code_belongs_to_one_class() -> None:
    """A code alone, as a run stores it, names one error."""
    assert [code for code, times in Counter(code for _, code in every_error()).items() if times > 1] == []


def test_every_reason_and_finding_has_words() -> None:
    """Every reason for holding an order, and everything a credential's field can hold, is told in words."""
    assert set(HELD) == HELD_REASONS
    samples = {found.value for found in Found} | {f"belongs_{field.name.lower()}" for field in CredentialField}
    samples |= {judge(field, text).code for field in CredentialField for text in ("", "x", "Atza|1", "a b")}
    assert samples - set(FINDINGS) <= {"", "unknown", "client_identifier", "client_secret", "refresh_token"}


def test_words_are_filled_from_facts() -> None:
    """The sentence names what the error is about; a fact that is not known shows as such."""
    error = CorrectInput("store_unknown", code="ŠILUTĖ")

    assert "ŠILUTĖ" in sentence(error)
    assert words("database_folder", {"path": "/x"}).happened == "The folder cannot be used: /x (?)"
    assert words("lwa_refused", {}).happened == "Amazon's login refused."
    assert words("code_of_a_newer_version", {}).happened == "code_of_a_newer_version."


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_gaps_are_plain_names(code: str) -> None:
    """Sentences hold gaps such as {path} only: nothing that could reach into an object."""
    for text in ERRORS[code]:
        assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(text))


def test_a_class_refuses_a_foreign_code() -> None:
    """A code that is not in the tree cannot be raised, so none can lack words."""
    with pytest.raises(ValueError, match="has no code"):
        CorrectInput("amazon_down")


def test_errors_survive_copying() -> None:
    """An error keeps its code and facts on its way between threads and processes."""
    error = copy.copy(TryLater("amazon_down", status=503, operation="searchOrders"))

    assert (type(error), error.code, error.facts) == (
        TryLater,
        "amazon_down",
        {"status": 503, "operation": "searchOrders"},
    )
    assert str(error) == "amazon_down (status=503, operation=searchOrders)"
    assert str(Cancelled()) == "cancelled"


def test_a_foreign_error_tells_its_place_and_not_its_text() -> None:
    """An unforeseen error is told by class and place: its text may hold a secret or a buyer's name."""
    try:
        raise KeyError("Jonas Jonaitis")
    except KeyError as error:
        bug = as_fvs_error(error)

    assert bug.code == "bug"
    assert bug.facts["kind"] == "KeyError"
    assert str(bug.facts["place"]).startswith("test_errors.py:")
    assert "Jonas" not in str(bug)
    assert as_fvs_error(bug) is bug


def test_exit_codes_are_those_of_the_readme() -> None:
    """Other programs rely on the exit codes: what the reader must do decides them."""
    codes = {kind.__name__: kind.exit_code for kind, _ in every_error()}

    assert codes == {
        "CorrectInput": 2,
        "MappingWrong": 2,
        "VatWrong": 2,
        "SecretsTrouble": 3,
        "PersonalKeyTrouble": 3,
        "RenewCredential": 4,
        "GrantRole": 4,
        "OtherAccount": 4,
        "ReachAmazon": 5,
        "ReachBank": 5,
        "ReachFinvalda": 5,
        "FinvaldaRefused": 4,
        "FinvaldaUnclear": 5,
        "TryLater": 5,
        "AnotherAtWork": 5,
        "ChangedMeanwhile": 2,
        "DatabaseTrouble": 6,
        "FileTrouble": 2,
        "ReportRefused": 2,
        "SystemTrouble": 7,
        "Cancelled": 130,
        "Bug": 70,
    }
