import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fvsestore_gui import logs
from fvsestore_gui.logs import MASK, Redactor

SHAPES = {
    "refresh token": "Atzr|IwEBIA-canary_0123456789",
    "access token": "Atza|IwEBIA-canary.0123/4567+89==",
    "token in a form": "Atzr%7CIwEBIAcanary0123",
    "client secret": "amzn1.oa2-cs.v1.canary0123456789abcdef0123456789",
    "old client secret": "0123456789abcdef" * 4,
    "MWS token": "amzn.mws.4ea38b7b-f563-7709-4bae-canary",
    "AWS key": "AKIAIOSFODNN7CANARYX",
    "form field": "client_secret=canary-of-any-form",
    "password in an address": "postgresql://user:canary-pass@server/db",
    "e-mail": "buyer.canary@marketplace.amazon.de",
}


@pytest.fixture
def log(lithuanian_folder: Callable[[str], Path]) -> Iterator[tuple[Path, Redactor]]:
    path, redactor = lithuanian_folder("žurnalas") / "fvsestore.log", Redactor()
    handler = logs.set_up(path, redactor)
    yield path, redactor
    logging.getLogger().removeHandler(handler)
    handler.close()


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_secrets_are_known_by_their_shape(log: tuple[Path, Redactor], shape: str) -> None:
    """A secret that nobody named is still kept out of the log, in the line, its arguments and a traceback."""
    path, _ = log
    logger = logging.getLogger("fvsestore_gui.test")
    logger.info("got %s, then", SHAPES[shape])
    try:
        raise ValueError(f"bad value {SHAPES[shape]}!")
    except ValueError:
        logger.exception("failed with %(x)s", {"x": SHAPES[shape]})

    text = path.read_text(encoding="utf-8")
    assert "canary" not in text.lower()
    assert "0123456789abcdef" not in text
    assert text.count(MASK) >= 2
    assert ", then" in text
    assert "ValueError" in text


def test_a_traceback_shows_places_and_no_texts(log: tuple[Path, Redactor]) -> None:
    """An unforeseen error leaves its place and class in the log; its text, which may hold a buyer's name, does not."""
    path, _ = log
    # put together here, for a traceback shows lines of the program's source
    name = "-".join(("Jonas", "Jonaitis"))
    try:
        try:
            raise KeyError(name)
        except KeyError as error:
            error.add_note(name)
            raise ValueError(name) from error
    except ValueError:
        logging.getLogger("fvsestore_gui.test").exception("not foreseen")

    text = path.read_text(encoding="utf-8")
    assert name not in text
    assert text.rstrip().endswith("builtins.ValueError")
    assert "builtins.KeyError\nled to:" in text
    assert "test_logs.py" in text


def test_values_that_were_named_are_hidden_whatever_their_form(log: tuple[Path, Redactor]) -> None:
    """A typed secret of an unknown form is masked everywhere, the longer of two values first."""
    path, redactor = log
    redactor.hide("slaptažodis")
    redactor.hide("slaptažodis ilgas")
    redactor.hide("short")
    logging.getLogger("fvsestore_gui.test").info("a slaptažodis ilgas, slaptažodis, short")

    assert path.read_text(encoding="utf-8").endswith(f"a {MASK}, {MASK}, short\n")


def test_lithuanian_words_stay(log: tuple[Path, Redactor]) -> None:
    """Ordinary text, order ids and paths are not masked: the log is to be read."""
    path, _ = log
    line = "Užsakymas 304-1234567-1234567 iš C:\\Žemaičiai\\x.csv, 20 skaitmenų 00340434161094042557"
    logging.getLogger("fvsestore_gui.test").info(line)

    assert line in path.read_text(encoding="utf-8")


def test_other_libraries_are_quiet(log: tuple[Path, Redactor]) -> None:
    """Libraries that write headers when they are talkative are heard from a warning on."""
    path, _ = log
    logging.getLogger("urllib3").debug("header Authorization")
    logging.getLogger("fvsestore_gui.test").debug("fine detail")

    assert not path.exists() or "header" not in path.read_text(encoding="utf-8")


def test_the_tail_is_cleaned_again(tmp_path: Path) -> None:
    """The end of the log in an error report is cleaned once more, whatever an older version wrote."""
    path, redactor = tmp_path / "a.log", Redactor()
    redactor.hide("unknown-form-secret")
    path.write_bytes(b"first\n" * 100 + "paskutinė unknown-form-secret Atzr|abcdefgh\n".encode() + b"\xff\n")

    shown = logs.tail(path, redactor, lines=3)

    assert shown.splitlines()[0] == "first"
    assert f"paskutinė {MASK} {MASK}" in shown
    assert logs.tail(tmp_path / "none.log", redactor) == ""


def test_without_a_path_nothing_is_written() -> None:
    """No log file is made where none is wanted."""
    handler = logs.set_up(None, Redactor())
    logging.getLogger("fvsestore_gui.test").info("x")
    logging.getLogger().removeHandler(handler)
    handler.close()

    assert isinstance(handler, logging.NullHandler)
