"""The command line, called as its users call it: arguments in, output and exit code out."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui import cli
from fvsestore_gui.practice.shop import PracticeShop


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What --json printed."""
        return json.loads(self.out)


class Terminal(io.StringIO):
    """Standard input that says it is a terminal, as the prompts want it."""

    def isatty(self) -> bool:
        return True


Run = Callable[..., Outcome]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """run("stores", "list", stdin="...") -> Outcome."""

    def call(*arguments: object, stdin: str | io.StringIO = "") -> Outcome:
        capfd.readouterr()
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin) if isinstance(stdin, str) else stdin)
        code = cli.main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return Outcome(code, out, err)

    return call


@pytest.fixture
def practice(run: Run, tmp_path: Path) -> Run:
    """The same on the practice shop, with a folder of its own; fault="..." lets it go wrong."""

    def call(*arguments: object, stdin: str | io.StringIO = "", fault: str = "", speed: float = 1) -> Outcome:
        faults = ("--fault", fault) if fault else ()
        return run(
            "--practice", "--data-dir", tmp_path / "duomenys ąž", "--speed", speed, *faults, *arguments, stdin=stdin
        )

    return call


@pytest.fixture
def server(run: Run, practice_shop: PracticeShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The real program on a server without a keyring, pointed at a simulated Amazon by its two variables."""
    monkeypatch.setenv("FVSESTORE_LWA_URL", practice_shop.lwa_url)
    monkeypatch.setenv("FVSESTORE_SPAPI_URL", practice_shop.spapi_base + "/{region}")

    def call(*arguments: object, stdin: str | io.StringIO = "") -> Outcome:
        return run("--data-dir", tmp_path / "server", *arguments, stdin=stdin)

    return call


@pytest.fixture
def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Terminal]:
    """at_terminal(answers, hidden answers): what a person at a terminal types at the prompts, in their order."""

    def type_in(*answers: str, hidden: tuple[str, ...] = ()) -> Terminal:
        open_answers, hidden_answers = iter(answers), iter(hidden)
        monkeypatch.setattr("click.termui.visible_prompt_func", lambda prompt="": next(open_answers))
        monkeypatch.setattr("click.termui.hidden_prompt_func", lambda prompt="": next(hidden_answers))
        return Terminal()

    return type_in
