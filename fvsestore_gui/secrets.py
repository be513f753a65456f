"""Secrets: the object that hides one, and their keeping in the keyring of the operating system.

Each secret has keyring entries of its own (one service name each: keyring emulates two users of one service by moving
entries). The entry `FvsEStore/<store uid>/<name>` is a small header that names the current and the previous writing by
their stamps; the value stands in entries that carry the stamp in their name, cut into pieces of 1,200 UTF-16 units, for
Windows holds 2,560 bytes in one. A store's row in the database names the stamp it was saved with. So a crash between
writing the keyring and saving the row loses nothing: the row still finds the previous writing.

A stamp is the edition of a secret. Where several computers share a database, the row names one edition for all of them,
and each enters it into its own keyring under that same stamp, which leaves the row as it is. Only who replaces a secret
makes a new edition; the other computers then see that theirs is an earlier one, and go on with it until it is entered.

Where a client secret is rotated, the one before stays behind the new one until that has worked once; a small entry of
its own (`Kept`) tells which it is, so that what a crash has left is never taken for it. Where another is written before
that, the header names all three until the row is saved.
"""

import contextlib
import hashlib
import logging
import os
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import NoReturn, Protocol

import keyring.backend
import keyring.errors

from fvsestore_gui.errors import SecretsTrouble
from fvsestore_gui.logs import MASK, Redactor
from fvsestore_gui.model.credentials import CredentialField, Judgement, cleaned, judge
from fvsestore_gui.model.rotation import Kept, kept_from
from fvsestore_gui.model.stores import SecretName

_log = logging.getLogger(__name__)

#: UTF-16 units in one entry; Windows' limit is 1,280
PIECE_UNITS = 1_200
#: how the entries of keys of personal data begin
KEY_ENTRIES = "FvsEStore/personal/"
_USER = "FvsEStore"
#: backends that write a value as it is, or where nobody can tell
_PLAIN_TEXT = re.compile(r"keyrings\.alt\.|\.null\.|[Pp]lain")


class Secret:
    """A value that does not show itself: not in repr, str, format, pickles, copies, JSON, logs or error texts."""

    __slots__ = ("__value", "judgements")

    def __init__(self, value: str, judgements: Mapping[CredentialField, Judgement] | None = None) -> None:
        self.__value = value
        #: what the value is in each field, judged when it was typed, so that nobody has to reveal it for that
        self.judgements = dict(judgements or {})

    def reveal(self) -> str:
        """The value. Called only by the login, the keyring write, the connections to database, Finvalda and proxy; a
        test counts them."""
        return self.__value

    def fingerprint(self, of: str) -> str:
        """Tells whether two of Amazon's keys are the same and nothing else; `of` (a store's uid) makes it that store's.

        Only for keys that Amazon made: they are too long to be guessed, a password is not.
        """
        return hashlib.sha256(f"{of}\n{self.__value}".encode()).hexdigest()[:16]

    def __bool__(self) -> bool:
        return bool(self.__value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.__value == self.__value

    def __hash__(self) -> int:
        return hash((Secret, self.__value))

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not written down")

    __copy__ = None
    __deepcopy__ = None


class Presence(Enum):
    """Whether this computer has a secret of a store that is saved."""

    #: the edition that the store's row names
    HERE = "here"
    #: another one: it was replaced on another computer since
    EARLIER = "earlier"
    ABSENT = "absent"


class Keeper(Protocol):
    """Where text entries are kept: the operating system's keyring, or the practice shop's memory."""

    @property
    def name(self) -> str:
        """Which keyring, for people: "WinVaultKeyring", "SecretService"."""

    def get(self, service: str) -> str | None: ...
    def set(self, service: str, value: str) -> None: ...
    def delete(self, service: str) -> None: ...


class MemoryKeeper:
    """Entries in memory only: the practice shop's."""

    name = "memory"

    def __init__(self) -> None:
        self._entries: dict[str, str] = {}

    def get(self, service: str) -> str | None:
        return self._entries.get(service)

    def set(self, service: str, value: str) -> None:
        self._entries[service] = value

    def delete(self, service: str) -> None:
        self._entries.pop(service, None)


class SystemKeeper:
    """The operating system's keyring. Every failure becomes a SecretsTrouble of its own code; none names a value."""

    def __init__(self, choose: Callable[[], keyring.backend.KeyringBackend] = keyring.get_keyring) -> None:
        self._choose = choose
        self._backend: keyring.backend.KeyringBackend | None = None

    @property
    def name(self) -> str:
        return backend_name(self._ready())

    def get(self, service: str) -> str | None:
        with self._translated():
            return self._ready().get_password(service, _USER)

    def set(self, service: str, value: str) -> None:
        with self._translated():
            self._ready().set_password(service, _USER, value)

    def delete(self, service: str) -> None:
        with self._translated():
            backend = self._ready()
            if backend.get_password(service, _USER) is not None:
                backend.delete_password(service, _USER)

    def _ready(self) -> keyring.backend.KeyringBackend:
        if self._backend is None:
            backend = self._choose()
            # a chain of several may hold a plain-text one: take its first that is none
            members = list(getattr(backend, "backends", ())) or [backend]
            safe = [member for member in members if not _PLAIN_TEXT.search(_full_name(member))]
            if not safe:
                raise SecretsTrouble("keyring_plain_text", backend=backend_name(backend))
            if _full_name(safe[0]).startswith("keyring.backends.fail"):
                raise SecretsTrouble("keyring_none")
            self._backend = safe[0]
        return self._backend

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except SecretsTrouble:
            raise
        except keyring.errors.KeyringLocked as error:
            raise SecretsTrouble("keyring_locked") from error
        except (keyring.errors.NoKeyringError, keyring.errors.InitError) as error:
            raise SecretsTrouble("keyring_none") from error
        except Exception as error:
            # Backends raise what they like: pywintypes.error on Windows is neither OSError nor KeyringError.
            detail = str(getattr(error, "winerror", "") or type(error).__name__)
            name = backend_name(self._backend) if self._backend else ""
            raise SecretsTrouble("keyring_failed", backend=name, detail=detail) from None


def _full_name(backend: keyring.backend.KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__name__}"


def backend_name(backend: keyring.backend.KeyringBackend) -> str:
    """A backend's name for people and reports: "WinVaultKeyring", "SecretService"."""
    kind = type(backend)
    return kind.__module__.rsplit(".", 1)[-1] if kind.__name__ == "Keyring" else kind.__name__


class Secrets:
    """The two secrets of every store, and the passwords of shared databases.

    `keeper` is where they stand; `redactor` learns every value that passes by.
    """

    def __init__(self, keeper: Keeper, redactor: Redactor) -> None:
        self._keeper = keeper
        self._redactor = redactor

    @property
    def backend(self) -> str:
        """Name of the keyring in use. Raises SecretsTrouble when there is none."""
        return self._keeper.name

    def from_input(self, text: str) -> Secret:
        """A typed or pasted value, cleaned, as a Secret: known to the redactor and judged from here on."""
        value = cleaned(text)
        self._redactor.hide(value)
        return Secret(value, {field: judge(field, value) for field in CredentialField})

    def write(
        self, store_uid: str, name: SecretName, secret: Secret, in_force: str | None, edition: str | None = None
    ) -> str:
        """Write `secret` beside the one in force and read it back. Returns its stamp, for the store's row.

        `in_force` is the stamp in the store's saved row: that value stays readable until `settle`. `edition` is the
        stamp to write it under, where the row names it already or will do so; else it gets a new one.
        Raises SecretsTrouble: keyring_*, or keyring_not_read_back.
        """
        stamp = edition or uuid.uuid4().hex[:12]
        self._write(_header(store_uid, name), name.value, secret, in_force, stamp)
        return stamp

    def settle(self, store_uid: str, name: SecretName) -> None:
        """The store's row is saved with the new stamp: remove the value before it.

        Raises nothing: the row names the right value whether or not the old one could be removed.
        """
        self._settle(_header(store_uid, name))

    def take_back(self, store_uid: str, name: SecretName, stamp: str) -> None:
        """The store's row could not be saved: put the value before `stamp` in force again.

        Raises nothing: the row still names the value before, which is kept until it is removed by name.
        """
        header = _header(store_uid, name)
        with self._tidying():
            current = _parse(self._keeper.get(header))
            if not current or current[0][0] != stamp:
                return
            noted = kept_from(self._keeper.get(_note(header)))
            if noted is not None and noted.stamp == stamp:
                # it was kept behind the one in force before it was written again, and still is
                self._keeper.set(header, _named([*current[1:], current[0]]))
                return
            if len(current) > 1:
                self._keeper.set(header, _named(current[1:]))
            else:
                self._keeper.delete(header)
            self._drop(header, *current[0])

    def refile(self, store_uid: str, name: SecretName, stamp: str, edition: str) -> None:
        """The value under `stamp` is not that edition but `edition`: file it so, which makes it an earlier one.

        It stays readable at every step; nothing is done where no value has `stamp`. Raises SecretsTrouble: keyring_*.
        """
        header = _header(store_uid, name)
        value, found = self._chosen(header, stamp)
        if value is not None and found == stamp:
            self.write(store_uid, name, value, stamp, edition)
            current = _parse(self._keeper.get(header))
            self._keeper.set(header, _named([entry for entry in current if entry[0] != stamp]))
            self._drop(header, stamp, dict(current)[stamp])

    def read(self, store_uid: str, name: SecretName, stamp: str | None) -> Secret:
        """The value that belongs to `stamp`; where no entry carries that stamp, the one in force on this computer.

        Raises SecretsTrouble: secret_missing (never saved), secret_lost (saved, but this keyring has none), keyring_*.
        """
        if stamp is None:
            raise SecretsTrouble("secret_missing", secret=name.value)
        secret, _ = self._chosen(_header(store_uid, name), stamp)
        if secret is None:
            raise SecretsTrouble("secret_lost", secret=name.value)
        return secret

    def presence(self, store_uid: str, name: SecretName, stamp: str) -> Presence:
        """Whether `read` would find a value here, and whether it is the edition that the row names.

        Raises SecretsTrouble: keyring_*.
        """
        found = self.edition_here(store_uid, name, stamp)
        if found is None:
            return Presence.ABSENT
        return Presence.HERE if found == stamp else Presence.EARLIER

    def edition_here(self, store_uid: str, name: SecretName, stamp: str) -> str | None:
        """The stamp of the value that `read` would find, None where there is none. Raises SecretsTrouble: keyring_*."""
        secret, found = self._chosen(_header(store_uid, name), stamp)
        return None if secret is None else found

    def keep(self, store_uid: str, name: SecretName, kept: Kept) -> None:
        """Tell of the value in force that another will take its place, and that it is to stay until that has worked.

        Raises SecretsTrouble: keyring_*.
        """
        self._keeper.set(_note(_header(store_uid, name)), kept.as_text())

    def kept(self, store_uid: str, name: SecretName, in_force: str | None) -> tuple[Secret, Kept] | None:
        """The value that stays until the one in force (the row's stamp) has worked, None where there is none.

        Raises SecretsTrouble: keyring_*.
        """
        header = _header(store_uid, name)
        written = dict(_parse(self._keeper.get(header)))
        if in_force not in written or len(written) < 2:
            return None
        kept = kept_from(self._keeper.get(_note(header)))
        # A note that was written before a crash may still be of the value in force.
        if kept is None or kept.stamp == in_force or kept.stamp not in written:
            return None
        value = self._read(header, kept.stamp, written[kept.stamp])
        if value is None:
            return None
        self._redactor.hide(value)
        return Secret(value), kept

    def settle_on(self, store_uid: str, name: SecretName, stamp: str) -> None:
        """The value of `stamp`, which the row names, is the right one: remove every other. Raises nothing."""
        header = _header(store_uid, name)
        with self._tidying():
            current = _parse(self._keeper.get(header))
            chosen = next((entry for entry in current if entry[0] == stamp), None)
            if chosen is not None:
                self._leave(header, chosen, current)

    def remove(self, store_uid: str) -> None:
        """Remove all secrets of a store. Raises SecretsTrouble."""
        for name in SecretName:
            self._remove(_header(store_uid, name))

    # -- passwords of databases ------------------------------------------------------------------------------------

    def new_password(self, text: str) -> Secret:
        """A typed password, just as it is (blanks count), known to the redactor from here on."""
        self._redactor.hide(text)
        return Secret(text)

    def write_password(self, key: str, password: Secret) -> None:
        """Keep the password of the database that `key` names, and read it back. Raises SecretsTrouble: keyring_*."""
        entry = _password_entry(key)
        self._write(entry, "password", password, None, uuid.uuid4().hex[:12])
        self._settle(entry)

    def read_password(self, key: str) -> Secret | None:
        """The password kept for the database that `key` names, None where there is none. Raises SecretsTrouble."""
        return self._chosen(_password_entry(key), "")[0]

    def remove_password(self, key: str) -> None:
        """Forget the password of the database that `key` names. Raises SecretsTrouble."""
        self._remove(_password_entry(key))

    # -- keys of personal data -----------------------------------------------------------------------------------------

    def write_key(self, name: str, key: Secret) -> None:
        """Keep a key of personal data, and read it back. Raises SecretsTrouble: keyring_*."""
        self._redactor.hide(key.reveal())
        entry = _key_entry(name)
        self._write(entry, "personal_key", key, None, uuid.uuid4().hex[:12])
        self._settle(entry)

    def read_key(self, name: str) -> Secret | None:
        """The key kept under this name, None where there is none. Raises SecretsTrouble."""
        return self._chosen(_key_entry(name), "")[0]

    def remove_key(self, name: str) -> None:
        """Destroy a key. Raises SecretsTrouble, also where it is still there afterwards."""
        entry = _key_entry(name)
        written = _parse(self._keeper.get(entry))
        # the value first: while the header stands, what is left is found again
        for stamp, count in written:
            for number in range(count):
                self._keeper.delete(_piece(entry, stamp, number))
        self._keeper.delete(entry)

    # -- entries -----------------------------------------------------------------------------------------------------

    def _write(self, header: str, title: str, secret: Secret, in_force: str | None, stamp: str) -> None:
        current = _parse(self._keeper.get(header))
        pieces = _pieces(secret.reveal())
        # After a crash the row may still name the second of two: that one is kept, not the unconfirmed first.
        others = [entry for entry in current if entry[0] != stamp]
        kept = [entry for entry in others if entry[0] == in_force] or others[:1]
        if len(others) > len(kept):
            # What a login may fall back to stays too, until the row names the new one: it may be all that works.
            noted = kept_from(self._keeper.get(_note(header)))
            kept += [entry for entry in others if noted is not None and entry[0] == noted.stamp and entry not in kept]
        written = [(stamp, len(pieces)), *kept]
        # one that is kept already and taken again is not put at risk
        is_there = written[0] in current and self._read(header, *written[0]) == secret.reveal()
        try:
            for number, piece in enumerate(() if is_there else pieces):
                self._keeper.set(_piece(header, stamp, number), piece)
            if self._read(header, stamp, len(pieces)) != secret.reveal():
                raise SecretsTrouble("keyring_not_read_back", secret=title)
            self._keeper.set(header, _named(written))
            if _parse(self._keeper.get(header)) != written:
                raise SecretsTrouble("keyring_not_read_back", secret=title)
        except SecretsTrouble:
            if not is_there:
                self._drop(header, stamp, len(pieces))
            raise
        for old_stamp, count in current:
            if old_stamp == stamp:
                # what was left of a value whose other pieces were lost
                self._drop(header, old_stamp, count, first=len(pieces))
            elif (old_stamp, count) not in kept:
                self._drop(header, old_stamp, count)

    def _settle(self, header: str) -> None:
        with self._tidying():
            current = _parse(self._keeper.get(header))
            if len(current) > 1:
                self._leave(header, current[0], current)

    def _leave(self, header: str, chosen: tuple[str, int], current: list[tuple[str, int]]) -> None:
        """Let the header name `chosen` alone; what is said of a value that was kept beside it goes too."""
        self._keeper.set(header, _named([chosen]))
        for entry in current:
            if entry != chosen:
                self._drop(header, *entry)
        self._keeper.delete(_note(header))

    def _chosen(self, header: str, stamp: str) -> tuple[Secret | None, str]:
        """The value of `stamp`, or else the newest, and the stamp it has."""
        written = _parse(self._keeper.get(header))
        chosen = next((entry for entry in written if entry[0] == stamp), written[0] if written else None)
        value = self._read(header, *chosen) if chosen else None
        if chosen is None or value is None:
            return None, ""
        self._redactor.hide(value)
        return Secret(value), chosen[0]

    def _remove(self, header: str) -> None:
        for stamp, count in _parse(self._keeper.get(header)):
            self._drop(header, stamp, count)
        self._keeper.delete(header)
        self._keeper.delete(_note(header))

    @contextlib.contextmanager
    def _tidying(self) -> Iterator[None]:
        try:
            yield
        except SecretsTrouble as trouble:
            _log.warning("keyring not tidied, which changes nothing in force: %s", trouble)

    def _read(self, header: str, stamp: str, count: int) -> str | None:
        pieces = [self._keeper.get(_piece(header, stamp, number)) for number in range(count)]
        return None if None in pieces else "".join(piece for piece in pieces if piece is not None)

    def _drop(self, header: str, stamp: str, count: int, first: int = 0) -> None:
        for number in range(first, count):
            try:
                self._keeper.delete(_piece(header, stamp, number))
            except SecretsTrouble as trouble:
                # An entry that no header names is never read again; the next removal of the store cannot find it.
                _log.warning("keyring entry not removed: %s", trouble)


def _header(store_uid: str, name: SecretName) -> str:
    return f"FvsEStore/{store_uid}/{name.name.lower()}"


def _note(header: str) -> str:
    return f"{header}/kept"


def _password_entry(key: str) -> str:
    return f"FvsEStore/database/{key}"


def _key_entry(name: str) -> str:
    return f"{KEY_ENTRIES}{name}"


def _piece(header: str, stamp: str, number: int) -> str:
    return f"{header}/{stamp}/{number}"


def _named(entries: list[tuple[str, int]]) -> str:
    """The header of these entries; `_parse` reads it."""
    return ";".join(f"{stamp}:{count}" for stamp, count in entries)


def _parse(header: str | None) -> list[tuple[str, int]]:
    entries = []
    for part in (header or "").split(";"):
        stamp, _, count = part.partition(":")
        if stamp and count.isdigit():
            entries.append((stamp, int(count)))
    return entries


def _pieces(value: str) -> list[str]:
    # By UTF-16 units, as Windows counts; all keys are ASCII, but nothing here relies on it.
    pieces, piece, units = [], "", 0
    for letter in value:
        width = 2 if ord(letter) > 0xFFFF else 1
        if units + width > PIECE_UNITS:
            pieces.append(piece)
            piece, units = "", 0
        piece += letter
        units += width
    return [*pieces, piece]


def environment_value(code: str, name: SecretName, environment: Mapping[str, str] = os.environ) -> str | None:
    """What an unattended run is given: FVSESTORE_SECRET_<CODE>_CLIENT_SECRET or _REFRESH_TOKEN ("-" in CODE as "_")."""
    return environment.get(environment_variable(code, name)) or None


def environment_variable(code: str, name: SecretName) -> str:
    return f"FVSESTORE_SECRET_{code.replace('-', '_')}_{name.name}"


#: what an unattended run of the command line is given for the shared database
PASSWORD_VARIABLE = "FVSESTORE_DATABASE_PASSWORD"
