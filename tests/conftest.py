"""What every test stands on: a home of its own, no network but loopback, no secrets of the developer's own PC."""

import ctypes
import itertools
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from postgresql_server import NoPostgreSQL, PostgresServer, running

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.practice.shop import PracticeShop

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

# Before anything imports PySide6 or keyring: both look once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A busy PC is no failure, so no deadline; a failing example prints how to play it again.
settings.register_profile("fvsestore", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("fvsestore")

PROJECT = Path(__file__).resolve().parent.parent


class NetworkForbidden(RuntimeError):
    """A test reached for the network. Not an OSError, so that the program cannot take it for a failed connection."""


def _under_wine() -> bool:
    loader = getattr(ctypes, "WinDLL", None)
    return loader is not None and hasattr(loader("ntdll"), "wine_get_version")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not _under_wine():
        return
    for item in items:
        marker = item.get_closest_marker("not_wine")
        if marker is not None:
            reason = marker.args[0] if marker.args else marker.kwargs["reason"]
            item.add_marker(pytest.mark.skip(reason=f"wine: {reason}"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever stands on `place` is tested on both engines, unless it is marked with one."""
    if "engine" in metafunc.fixturenames:
        marker = metafunc.definition.get_closest_marker("engine")
        metafunc.parametrize("engine", marker.args if marker else ("sqlite", "postgresql"))


def _is_loopback(host: str) -> bool:
    return host in ("localhost", "", "::1", "0.0.0.0") or host.startswith("127.")


@pytest.fixture(autouse=True)
def no_network_but_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections to another PC raise NetworkForbidden; names under `.invalid` are unknown, as they are everywhere."""
    real_connect, real_connect_ex = socket.socket.connect, socket.socket.connect_ex
    real_getaddrinfo = socket.getaddrinfo

    def check(address: Any) -> None:
        if isinstance(address, tuple) and not _is_loopback(str(address[0])):
            raise NetworkForbidden(f"a test reached for {address[0]}")

    def connect(self: socket.socket, address: Any) -> None:
        check(address)
        real_connect(self, address)

    def connect_ex(self: socket.socket, address: Any) -> int:
        check(address)
        return real_connect_ex(self, address)

    def getaddrinfo(host: Any, *rest: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name and name.endswith((".invalid", ".invalid.amazon.com")):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if name and not _is_loopback(name):
            raise NetworkForbidden(f"a test asked for the address of {name}")
        return real_getaddrinfo(host, *rest, **named)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of the user (data, log, settings) in an empty place, with blanks and Lithuanian letters in its name."""
    home = tmp_path_factory.mktemp("Ąžuolo namai", numbered=True)
    monkeypatch.setenv("HOME", str(home))
    for name, folder in {
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
    }.items():
        monkeypatch.setenv(name, str(home / folder))
    for name in list(os.environ):
        upper = name.upper()
        if upper.startswith("FVSESTORE_") and upper != "FVSESTORE_TEST_SECRET_SERVICE":
            monkeypatch.delenv(name)
        elif upper in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.delenv(name, raising=False)
    if sys.platform == "win32":
        # Windows is asked for its folders by number, not through the environment.
        import platformdirs.windows

        monkeypatch.setattr(platformdirs.windows, "get_win_folder", lambda name: str(home / name))
    return home


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the project: Amazon's contracts and real replies. Skips where it is absent."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder `shared` beside the project (Amazon's contracts and samples)")
    return folder


@pytest.fixture
def real_keyring() -> Iterator["KeyringBackend"]:
    """This system's real keyring: Credential Manager on Windows, the Secret Service on Linux.

    On Linux only in the session that `dev.py test` starts for it, so that nobody's own keyring is written to.
    """
    import keyring
    from keyring.core import load_keyring

    if sys.platform == "win32":
        backend = load_keyring("keyring.backends.Windows.WinVaultKeyring")
    elif os.environ.get("FVSESTORE_TEST_SECRET_SERVICE") == "1":
        backend = load_keyring("keyring.backends.SecretService.Keyring")
    else:
        pytest.skip("needs the keyring session that `python3 dev.py test` starts (gnome-keyring and dbus)")
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def lithuanian_folder(tmp_path: Path) -> Callable[[str], Path]:
    """Makes folders as accountants have them: blanks and Lithuanian letters in the path."""

    def make(name: str) -> Path:
        folder = tmp_path / "Žemaičių įmonė, UAB" / name
        folder.mkdir(parents=True)
        return folder

    return make


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server for the whole run. Skips where none can be started, with the reason.

    Texts are compared as in Lithuania there, so that nothing relies on how a server happens to be set up. The database
    `made` holds the tables, to be copied.
    """
    try:
        with running() as server:
            server.create_database("empty", options="LOCALE_PROVIDER icu ICU_LOCALE 'lt-LT'")
            server.create_database("made", "empty")
            Database(server.address("made"), Clock()).close()
            yield server
    except NoPostgreSQL as reason:
        pytest.skip(str(reason))


_numbers = itertools.count(1)


@pytest.fixture
def postgresql_address(postgresql_server: PostgresServer) -> Iterator[str]:
    """The address of a PostgreSQL database of the test's own, with empty tables."""
    name = f"test_{next(_numbers)}"
    yield postgresql_server.create_database(name, "made")
    postgresql_server.drop_database(name)


@pytest.fixture
def place(engine: str, request: pytest.FixtureRequest) -> Path | str:
    """Where a database of the test's own is: the path of a file to be made, or a PostgreSQL address."""
    found: Path | str = request.getfixturevalue("path" if engine == "sqlite" else "postgresql_address")
    return found


@pytest.fixture
def path(lithuanian_folder: Callable[[str], Path]) -> Path:
    """Where an SQLite file may be made."""
    return lithuanian_folder("duomenys") / "fvsestore.db"


@pytest.fixture
def practice_shop() -> Iterator[PracticeShop]:
    """A started practice shop on the PC's own time."""
    with PracticeShop(Clock()) as shop:
        yield shop
