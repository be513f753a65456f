"""Opening the window at login: on, off, and never for a program that was moved."""

import configparser
import contextlib
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fvsestore_gui.errors import SystemTrouble
from fvsestore_gui.paths import Paths
from fvsestore_gui.work import autostart
from fvsestore_gui.work.autostart import desktop_entry, let_start_by_itself, starts_by_itself

if sys.platform == "win32":
    import winreg

TEST_KEY = r"Software\FvsEStore tests"


@pytest.fixture
def data(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Paths]:
    """Data in a folder of their own; on Windows the list of start-up programs is not the developer's either."""
    monkeypatch.setattr(autostart, "_RUN", TEST_KEY)
    yield Paths.for_user(own_home / "Mūsų 100 % „duomenys“")
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, TEST_KEY)


def test_it_is_switched_on_and_off(data: Paths) -> None:
    """What the system is told is found again, and is gone when it is switched off; twice does no harm."""
    assert not starts_by_itself(data)
    for wanted in (True, True, False, False):
        let_start_by_itself(data, wanted)
        assert starts_by_itself(data) is wanted


def test_a_moved_program_does_not_count(data: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """The entry of a program that is not there any more is no promise."""
    let_start_by_itself(data, True)
    monkeypatch.setattr(sys, "executable", str(Path(sys.executable).with_name("elsewhere")))
    assert not starts_by_itself(data)
    let_start_by_itself(data, True)
    assert starts_by_itself(data)
    let_start_by_itself(data, False)


def test_a_desktop_reads_the_command_as_it_was_meant() -> None:
    """Blanks, quotes, dollars, backslashes and Lithuanian letters come through both unescapings."""
    command = ["/opt/Fvs EStore/FvsEStore", "--data-dir", 'C:\\x "ą" $HOME `d` 100%', "--minimised"]
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read_string(desktop_entry(command))
    assert entry["Desktop Entry"]["Type"] == "Application"
    value = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    # within double quotes a shell undoes the same letters as the specification names
    assert [word.replace("\\$", "$").replace("\\`", "`").replace("%%", "%") for word in shlex.split(value)] == command


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps it in the registry")
def test_what_the_system_refuses_is_told(data: Paths, own_home: Path) -> None:
    """A folder that cannot be written is an error with its reason."""
    (own_home / ".config").write_text("not a folder", encoding="utf-8")
    with pytest.raises(SystemTrouble) as caught:
        let_start_by_itself(data, True)
    assert caught.value.code == "autostart_failed"
    assert not starts_by_itself(data)
    assert autostart._file().is_relative_to(own_home)
