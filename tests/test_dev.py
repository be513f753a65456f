"""dev.py, the lock and the ground that the tests stand on."""

import importlib.util
import re
import socket
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import platformdirs
import pytest
from keyring.backend import KeyringBackend

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", PROJECT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_lock_holds_every_library_with_hashes_and_no_address() -> None:
    """What is installed on any PC is exactly what was tried, whatever index that PC uses."""
    lock = (PROJECT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert not re.search(r"^-", lock, re.MULTILINE), "no options of the PC that wrote it"
    entries = re.findall(r"^([A-Za-z0-9][\w.-]*)==\S+(.*?)(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert all("--hash=sha256:" in rest for _, rest in entries)
    locked = {_plain(name) for name, _ in entries}

    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = [*project["project"]["dependencies"], *groups["test"], *groups["lint"], *groups["build"]]
    missing = {_plain(re.split(r"[^\w.-]", wish)[0]) for wish in wanted} - locked
    assert not missing, "run `python3 dev.py lock`"


def test_window_without_a_screen_says_so(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a server the set-up is done, and the same job is named for the command line."""
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "see_to_system", lambda **_: None)
    assert dev.main([]) == 0
    said = capsys.readouterr().out
    assert "no screen" in said
    assert "--practice orders import FVSAMAZON --days 60" in said


def test_missing_packages_are_named_in_one_line(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who may not install system packages reads one line to type."""
    monkeypatch.setattr(dev, "missing_packages", lambda **_: ["libegl1", "gnome-keyring"])
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(dev.Stop, match=r"^install .*: sudo apt-get install libegl1 gnome-keyring$"):
        dev.see_to_system(qt=True, keyring=True)


def test_tests_run_without_a_keyring_of_their_own(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where gnome-keyring cannot be had, the other tests still run, and it is said which are left out."""
    monkeypatch.setattr(dev, "missing_packages", lambda **_: ["gnome-keyring"])
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    dev.see_to_system(qt=True, keyring=True)
    assert "will be skipped" in capsys.readouterr().out


def test_unknown_command_is_told(dev: ModuleType) -> None:
    """A mistyped command does not silently open the window."""
    with pytest.raises(dev.Stop, match='no command "tset"'):
        dev.main(["tset"])


def test_no_test_reaches_the_network() -> None:
    """A test that would ask the real Amazon fails, and cannot mistake that for a broken connection."""
    with pytest.raises(RuntimeError, match="address of"):
        socket.create_connection(("sellingpartnerapi-eu.amazon.com", 443), timeout=1)
    with socket.socket() as plain, pytest.raises(RuntimeError, match="reached for"):
        plain.connect(("192.0.2.1", 443))
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nobody.invalid", 443)


def test_no_test_writes_to_the_developers_home(own_home: Path) -> None:
    """The suite leaves the folders and the keyring of the PC it runs on alone."""
    for folder in (platformdirs.user_data_dir("FvsEStore"), platformdirs.user_log_dir("FvsEStore")):
        assert Path(folder).is_relative_to(own_home)


def test_the_real_keyring_keeps_lithuanian_text(real_keyring: KeyringBackend) -> None:
    """The keyring session of `dev.py test` is a working Secret Service (on Windows: the Credential Manager)."""
    service = "FvsEStore test/keyring"
    real_keyring.set_password(service, "FvsEStore", "ąčęėįšųūž")
    assert real_keyring.get_password(service, "FvsEStore") == "ąčęėįšųūž"
    real_keyring.delete_password(service, "FvsEStore")


@pytest.mark.skipif(sys.platform != "linux", reason="the keyring session is a Linux affair")
def test_keyring_session_runs_a_command_and_keeps_its_exit_code(dev: ModuleType) -> None:
    """`.ci/run` believes the exit code: it must be the tests' own, not the session's."""
    assert dev.in_keyring_session([sys.executable, "-c", "raise SystemExit(7)"]) == 7
