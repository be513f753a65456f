"""The start of the built window: on Windows it is the command line too, where a verb is given."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from fvsestore_gui import __main__ as window
from fvsestore_gui import cli

START = Path(__file__).resolve().parent.parent / "resources" / "installer" / "window.py"


@pytest.fixture
def start() -> ModuleType:
    place = importlib.util.spec_from_file_location("installer_window", START)
    assert place is not None
    assert place.loader is not None
    module = importlib.util.module_from_spec(place)
    place.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--data-dir", r"D:\Mūsų duomenys", "run-due"], 5),
        (["schedule", "status"], 5),
        (["--version"], 5),
        (["--minimised"], 7),
        (["--data-dir", r"D:\Mūsų duomenys"], 7),
        ([], 7),
    ],
)
def test_a_verb_is_for_the_command_line(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int
) -> None:
    """Windows' task scheduler starts FvsEStore.exe run-due: no window opens, and the exit code is that of the verb."""
    monkeypatch.setattr(cli, "main", lambda: 5)
    monkeypatch.setattr(window, "main", lambda: 7)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "argv", ["FvsEStore.exe", *arguments])
    assert start.main() == code


def test_every_verb_is_known(start: ModuleType) -> None:
    """No verb of the command line opens a window by mistake."""
    assert {"run-due", "schedule", "stores", "orders", "doctor"} <= cli.VERBS
