import contextlib
import copy
import json
import pickle
import re
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.errors import SecretsTrouble
from fvsestore_gui.logs import MASK, Redactor
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.stores import SecretName
from fvsestore_gui.secrets import Keeper, MemoryKeeper, Secret, Secrets, SystemKeeper, environment_value

CLIENT_SECRET, REFRESH_TOKEN = SecretName.CLIENT_SECRET, SecretName.REFRESH_TOKEN
CANARY = "amzn1.oa2-cs.v1.canary-0123456789abcdef"
UID = "0123456789abcdef"


class WindowsError(Exception):
    """As pywintypes.error: neither an OSError nor a KeyringError."""

    def __init__(self, winerror: int) -> None:
        super().__init__(winerror, "CredWrite", "The stub received bad data")
        self.winerror = winerror


class Backend(keyring.backend.KeyringBackend):
    """A keyring in memory with Windows' limit and ways: 2,560 bytes of UTF-16, one user a service."""

    priority = 0.1

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        #: called with the action and the service before each call; may raise
        self.before: Callable[[str, str], None] = lambda action, service: None

    def get_password(self, service: str, username: str) -> str | None:
        self.before("get", service)
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.before("set", service)
        if len(password.encode("utf-16-le")) > 2_560:
            raise WindowsError(1783)
        assert all(kept == username for name, kept in self.entries if name == service), "a second user of one service"
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.before("delete", service)
        if (service, username) not in self.entries:
            raise keyring.errors.PasswordDeleteError
        del self.entries[service, username]


class PlainTextKeyring(Backend):
    """By its name a keyring that writes values as they are."""


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
def secrets(backend: Backend) -> Secrets:
    return Secrets(SystemKeeper(lambda: backend), Redactor())


def save(secrets: Secrets, value: str, in_force: str | None = None) -> str:
    stamp = secrets.write(UID, CLIENT_SECRET, secrets.from_input(value), in_force)
    secrets.settle(UID, CLIENT_SECRET)
    return stamp


def read(secrets: Secrets, stamp: str | None) -> str:
    return secrets.read(UID, CLIENT_SECRET, stamp).reveal()


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(SecretsTrouble) as caught:
        work()
    assert "canary" not in repr(caught.value) + str(caught.value) + str(caught.value.facts)
    return caught.value.code


# -- the object that hides a value -------------------------------------------------------------------------------


def test_a_secret_does_not_show_itself() -> None:
    """No way of writing an object down shows a secret."""
    secret = Secret(CANARY)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret:>80}", f"{secret} {secret!r}", repr([secret])]
    shown += [repr(vars(type(secret))), str({"a": secret})]

    assert all("canary" not in text for text in shown)
    assert repr(secret) == f"Secret({MASK})"
    for write_down in (pickle.dumps, json.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            write_down(secret)  # type: ignore[operator]  # the four take other things besides
    assert not hasattr(secret, "__dict__")


def test_secrets_compare_without_showing() -> None:
    """Two secrets can be compared and counted; a secret is never equal to its plain text."""
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert bool(Secret("a"))
    assert not Secret("")


def test_a_secret_is_revealed_in_few_places() -> None:
    """`reveal` stands in the login request, the keyring write, the connections to database, Finvalda and proxy, and
    the desk of keys."""
    package = Path(__file__).resolve().parent.parent / "fvsestore_gui"
    places = {
        path.relative_to(package).as_posix(): len(re.findall(r"\.reveal\(\)", path.read_text(encoding="utf-8")))
        for path in package.rglob("*.py")
    }
    allowed = {"secrets.py", "amazon/login.py", "amazon/account.py", "database/postgresql.py", "finvalda/service.py"}
    allowed |= {"network/ways.py", "work/personal_keys.py"}

    assert {name for name, count in places.items() if count} <= allowed


def test_typed_values_are_cleaned_judged_and_known_to_the_redactor() -> None:
    """A pasted secret loses its quotes and line breaks, is judged for its field, and never reaches the log."""
    redactor = Redactor()
    secret = Secrets(MemoryKeeper(), redactor).from_input(' "any-form-canary-value"\r\n')

    assert secret.reveal() == "any-form-canary-value"
    assert secret.judgements[CredentialField.REFRESH_TOKEN].level == "error"
    assert redactor.clean("x any-form-canary-value y") == f"x {MASK} y"


# -- the keyring -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [1, 1_199, 1_200, 1_201, 1_280, 2_048, 2_400, 6_000])
def test_windows_limit_is_no_limit(secrets: Secrets, backend: Backend, length: int) -> None:
    """A secret longer than one Windows entry is split, read back whole, and removed whole."""
    value = ("0123456789" * 600)[:length]
    stamp = save(secrets, value)

    assert read(secrets, stamp) == value
    secrets.remove(UID)
    assert backend.entries == {}


@given(st.text(st.characters(min_codepoint=33, exclude_categories=["Cs"]), min_size=1, max_size=3_000))
def test_any_value_comes_back_whole(value: str) -> None:
    """Whatever letters a value has, its pieces fit Windows' entries and give the value back."""
    backend = Backend()
    secrets = Secrets(SystemKeeper(lambda: backend), Redactor())
    stamp = secrets.write(UID, CLIENT_SECRET, Secret(value), None)

    assert read(secrets, stamp) == value


def test_the_two_secrets_of_two_stores_do_not_mix(secrets: Secrets) -> None:
    """Each secret of each store has entries of its own."""
    stamps = {
        (uid, name): secrets.write(uid, name, Secret(f"{uid} {name.value}"), None)
        for uid in ("one", "two")
        for name in SecretName
    }
    secrets.remove("one")

    assert {name: secrets.read("two", name, stamps["two", name]).reveal() for name in SecretName} == {
        name: f"two {name.value}" for name in SecretName
    }
    assert code_of(lambda: secrets.read("one", CLIENT_SECRET, stamps["one", CLIENT_SECRET])) == "secret_lost"


def test_never_saved_and_lost_are_told_apart(secrets: Secrets, backend: Backend) -> None:
    """A secret that was never entered, and one that this computer's keyring no longer has, are different errors."""
    assert code_of(lambda: secrets.read(UID, CLIENT_SECRET, None)) == "secret_missing"
    stamp = save(secrets, CANARY)
    backend.entries.clear()
    assert code_of(lambda: secrets.read(UID, CLIENT_SECRET, stamp)) == "secret_lost"


def test_a_lost_piece_is_a_lost_secret(secrets: Secrets, backend: Backend) -> None:
    """Half a secret is never handed out."""
    stamp = save(secrets, "x" * 2_000)
    del backend.entries[next(key for key in backend.entries if key[0].endswith("/1"))]

    assert code_of(lambda: secrets.read(UID, CLIENT_SECRET, stamp)) == "secret_lost"


def test_a_write_that_does_not_read_back(secrets: Secrets, backend: Backend) -> None:
    """A keyring that keeps something else than was written: an error, and the value before is still in force."""
    stamp = save(secrets, "before")

    class Forgetful(dict[tuple[str, str], str]):
        def __setitem__(self, key: tuple[str, str], value: str) -> None:
            super().__setitem__(key, value[:-1] if re.search(r"/\d+$", key[0]) else value)

    backend.entries = Forgetful(backend.entries)

    assert code_of(lambda: secrets.write(UID, CLIENT_SECRET, Secret(CANARY), stamp)) == "keyring_not_read_back"
    assert read(secrets, stamp) == "before"
    assert not any("canary" in value for value in backend.entries.values())


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (keyring.errors.KeyringLocked("locked"), "keyring_locked"),
        (keyring.errors.NoKeyringError("none"), "keyring_none"),
        (keyring.errors.InitError("no session"), "keyring_none"),
        (keyring.errors.PasswordSetError("canary"), "keyring_failed"),
        (WindowsError(1312), "keyring_failed"),
        (RuntimeError("canary in the text"), "keyring_failed"),
        (OSError(5, "canary"), "keyring_failed"),
    ],
)
@pytest.mark.parametrize("action", ["get", "set"])
def test_every_failure_of_the_keyring_has_its_own_error(
    secrets: Secrets, backend: Backend, raised: Exception, code: str, action: str
) -> None:
    """Locked, absent, failing: each its own error, and none repeats what the keyring said."""

    def fail(doing: str, service: str) -> None:
        if doing == action:
            raise raised

    stamp = save(secrets, "before")
    backend.before = fail

    assert code_of(lambda: secrets.write(UID, CLIENT_SECRET, Secret(CANARY), stamp)) == code
    if isinstance(raised, WindowsError):
        with pytest.raises(SecretsTrouble) as caught:
            secrets.write(UID, CLIENT_SECRET, Secret(CANARY), stamp)
        assert caught.value.facts == {"backend": "Backend", "detail": "1312"}
    backend.before = lambda doing, service: None
    assert read(secrets, stamp) == "before"


@pytest.mark.parametrize(
    ("backend", "code"),
    [
        (keyring.backends.fail.Keyring(), "keyring_none"),
        (keyring.backends.null.Keyring(), "keyring_plain_text"),
        (PlainTextKeyring(), "keyring_plain_text"),
    ],
)
def test_a_keyring_that_keeps_nothing_secret_is_refused(backend: keyring.backend.KeyringBackend, code: str) -> None:
    """A backend that writes plain text, or none at all, is refused before anything is written."""
    keeper = SystemKeeper(lambda: backend)

    assert code_of(lambda: keeper.name) == code
    assert code_of(lambda: keeper.set("service", CANARY)) == code
    assert code_of(lambda: keeper.get("service")) == code


def test_of_a_chain_only_a_safe_member_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where keyring chains several backends, a plain-text one among them is never written to."""
    safe, plain = Backend(), PlainTextKeyring()
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [plain, safe])
    keeper = SystemKeeper(keyring.backends.chainer.ChainerBackend)
    keeper.set("service", "value")

    assert keeper.name == "Backend"
    assert list(safe.entries.values()) == ["value"]
    assert plain.entries == {}
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [plain])
    assert code_of(lambda: SystemKeeper(keyring.backends.chainer.ChainerBackend).name) == "keyring_plain_text"


# -- keyring and row together ------------------------------------------------------------------------------------


class Killed(BaseException):
    """The program ends here."""


def calls_of_a_write(value: str) -> int:
    counted, backend = [0], Backend()
    secrets = Secrets(SystemKeeper(lambda: backend), Redactor())
    stamp = save(secrets, "before")

    def count(action: str, service: str) -> None:
        counted[0] += 1

    backend.before = count
    secrets.write(UID, CLIENT_SECRET, Secret(value), stamp)
    secrets.settle(UID, CLIENT_SECRET)
    return counted[0]


@pytest.mark.parametrize("value", ["after", "a" * 2_000], ids=["one piece", "two pieces"])
def test_a_crash_at_any_point_loses_nothing(value: str) -> None:
    """Killed at any call to the keyring, before or after the row is saved: the row's own secret can be read."""
    for last in range(calls_of_a_write(value)):
        backend = Backend()
        secrets = Secrets(SystemKeeper(lambda backend=backend: backend), Redactor())  # type: ignore[misc]  # bound now
        row = save(secrets, "before")
        left = [last]

        def kill(action: str, service: str, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Killed

        backend.before = kill
        saved = row
        with contextlib.suppress(Killed):
            saved = secrets.write(UID, CLIENT_SECRET, Secret(value), row)
            secrets.settle(UID, CLIENT_SECRET)
        backend.before = lambda action, service: None

        assert read(secrets, saved) == (value if saved != row else "before"), f"killed at call {last}"
        again = save(secrets, "again", saved)
        assert read(secrets, again) == "again"
        secrets.remove(UID)


def test_a_row_that_could_not_be_saved_keeps_its_secret(secrets: Secrets, backend: Backend) -> None:
    """When the database refuses, the keyring is as it was."""
    stamp = save(secrets, "before")
    entries = dict(backend.entries)
    secrets.take_back(UID, CLIENT_SECRET, secrets.write(UID, CLIENT_SECRET, Secret("after"), stamp))

    assert backend.entries == entries
    assert read(secrets, stamp) == "before"


def test_a_first_secret_that_could_not_be_saved_leaves_nothing(secrets: Secrets, backend: Backend) -> None:
    """A new store that could not be saved leaves nothing in the keyring."""
    secrets.take_back(UID, CLIENT_SECRET, secrets.write(UID, CLIENT_SECRET, Secret(CANARY), None))

    assert backend.entries == {}


def test_another_computer_uses_its_own_secret(secrets: Secrets) -> None:
    """Two computers with one database: each reads the secret that was entered on it, whatever stamp the row has."""
    save(secrets, "of this computer")

    assert read(secrets, "stamp-of-another-pc") == "of this computer"


def test_old_values_do_not_pile_up(secrets: Secrets, backend: Backend) -> None:
    """However often a secret is changed, the keyring holds one header and one value."""
    stamp: str | None = None
    for number in range(5):
        stamp = save(secrets, f"value {number}", stamp)

    assert len(backend.entries) == 2
    assert read(secrets, stamp) == "value 4"


def test_a_cleaning_up_that_fails_is_no_failure(
    secrets: Secrets, backend: Backend, caplog: pytest.LogCaptureFixture
) -> None:
    """An old entry that cannot be removed does not spoil a save that has succeeded; the log says so."""

    def fail(action: str, service: str) -> None:
        if action == "delete":
            raise keyring.errors.PasswordDeleteError("no")

    stamp = save(secrets, "before")
    backend.before = fail
    after = save(secrets, "after", stamp)

    assert read(secrets, after) == "after"
    assert "not removed" in caplog.text


# -- the real thing ----------------------------------------------------------------------------------------------


@pytest.fixture
def real(real_keyring: Any) -> Iterator[tuple[Keeper, Secrets]]:
    keeper = SystemKeeper()
    secrets = Secrets(keeper, Redactor())
    yield keeper, secrets
    for uid in _real_uids:
        secrets.remove(uid)


_real_uids: list[str] = []


@pytest.mark.parametrize("length", [40, 1_281, 2_048])
def test_the_systems_own_keyring_keeps_a_secret(real: tuple[Keeper, Secrets], length: int) -> None:
    """The same on this system's real keyring: written, read back whole, changed, removed."""
    keeper, secrets = real
    uid = f"test-{uuid.uuid4().hex}"
    _real_uids.append(uid)
    value = ("Atzr|canary0123456789" * 200)[:length]
    stamp = secrets.write(uid, REFRESH_TOKEN, Secret("before"), None)
    secrets.settle(uid, REFRESH_TOKEN)
    after = secrets.write(uid, REFRESH_TOKEN, Secret(value), stamp)

    assert secrets.read(uid, REFRESH_TOKEN, stamp).reveal() == "before"
    assert secrets.read(uid, REFRESH_TOKEN, after).reveal() == value
    secrets.settle(uid, REFRESH_TOKEN)
    assert keeper.name
    secrets.remove(uid)
    assert code_of(lambda: secrets.read(uid, REFRESH_TOKEN, after)) == "secret_lost"


# -- unattended --------------------------------------------------------------------------------------------------


def test_secrets_of_an_unattended_run() -> None:
    """On a server the environment names a store's secrets by its code; an empty value counts as none."""
    environment = {
        "FVSESTORE_SECRET_SHOP_DE_CLIENT_SECRET": "one",
        "FVSESTORE_SECRET_SHOP_DE_REFRESH_TOKEN": "",
    }

    assert environment_value("SHOP-DE", CLIENT_SECRET, environment) == "one"
    assert environment_value("SHOP_DE", CLIENT_SECRET, environment) == "one"
    assert environment_value("SHOP_DE", REFRESH_TOKEN, environment) is None
    assert environment_value("OTHER", CLIENT_SECRET, environment) is None
