"""The desk of keys: where the keys of personal data are, who may open them, and how they are made anew.

A database file has its keys in the keyring of the PC it lies on, one entry a key. A shared database has them sealed for
each authorised PC, whose own private key is in its keyring. A passphrase may open either. What an earlier copy of a
database holds is opened by no key that was destroyed since; only who knows the passphrase could, as is said where it is
set.
"""

import logging
import threading
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork, FvsError, PersonalKeyTrouble
from fvsestore_gui.model.personal import KeyPurpose
from fvsestore_gui.model.sealed import (
    Holder,
    HolderKind,
    HolderStanding,
    KeyHolder,
    KeyRow,
    KeyStanding,
    KeyState,
)
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret, Secrets
from fvsestore_gui.vault.keys import Key, NotOpened, key_from_text, new_key
from fvsestore_gui.vault.pairs import Pair, fingerprint, key_of_passphrase, new_pair, new_salt, sealed_for
from fvsestore_gui.work.sealing_anew import seal_anew

_log = logging.getLogger(__name__)

#: letters that a passphrase has at least
LEAST_PASSPHRASE = 12
_ID_LETTERS = 16
_MOST_TRIES = 5


class KeyDesk:
    """See the module. Any thread may use it; nothing is asked of database or keyring before a key is needed."""

    def __init__(self, database: Database, secrets: Secrets, clock: Clock, holder: Callable[[], str]) -> None:
        self._database = database
        self._rows = database.personal_keys
        self._secrets = secrets
        self._clock = clock
        self._holder = holder
        self._opened: dict[str, Key] = {}
        self._lock = threading.RLock()

    @property
    def shared(self) -> bool:
        """Whether several PCs may use the database."""
        return self._database.file is None

    # -- asking for keys --------------------------------------------------------------------------------------------

    def current(self, purpose: KeyPurpose) -> tuple[str, Key]:
        """Id and key that is in use for this. Raises PersonalKeyTrouble, SecretsTrouble."""
        row = _current(self._rows.all(), purpose)
        return row.key_id, self._key_of(row)

    def currents(self) -> dict[KeyPurpose, tuple[str, Key]]:
        """The same of every purpose, asked for once. Raises PersonalKeyTrouble, SecretsTrouble."""
        rows = self._rows.all()
        found = {purpose: _current(rows, purpose) for purpose in KeyPurpose}
        return {purpose: (row.key_id, self._key_of(row)) for purpose, row in found.items()}

    def key(self, key_id: str) -> Key:
        """The key of this id. Raises PersonalKeyTrouble, SecretsTrouble."""
        known = self._opened.get(key_id)
        if known is not None:
            return known
        row = next((row for row in self._rows.all() if row.key_id == key_id), None)
        if row is None:
            raise PersonalKeyTrouble("personal_key_missing", made_by="", made_at="")
        return self._key_of(row)

    def searching(self) -> list[Key]:
        """Every key that values may still be found by. Raises PersonalKeyTrouble, SecretsTrouble."""
        return [self._key_of(row) for row in self._rows.needed() if row.purpose is KeyPurpose.SEARCH]

    def state(self) -> KeyState:
        """How this computer stands to the keys. Raises DatabaseTrouble only."""
        rows = self._rows.needed()
        holders = tuple(self._shown(one) for one in self._rows.holders())
        if not rows:
            return KeyState(made=False, shared=self.shared, holders=holders)
        trouble = ""
        try:
            for row in rows:
                self._key_of(row)
        except FvsError as error:
            trouble = error.code
        current = _current(rows, KeyPurpose.ORDINARY)
        retiring = [row.key_id for row in rows if row.standing is KeyStanding.RETIRING]
        return KeyState(
            made=True,
            shared=self.shared,
            trouble=trouble,
            made_at=current.made_at,
            made_by=current.made_by,
            holders=holders,
            left=self._database.personal.count_sealed_with(retiring) if retiring else 0,
        )

    # -- making them ------------------------------------------------------------------------------------------------

    def make_first(self) -> None:
        """Make the keys where there are none yet; where there are, make sure that they open here.

        Raises PersonalKeyTrouble, SecretsTrouble.
        """
        with self._lock:
            if not self._rows.all():
                self._make(tuple(KeyPurpose), ())
            try:
                self._all_keys()
            except PersonalKeyTrouble as trouble:
                # a keyring that was lost, and nothing that its keys would open: new ones do as well
                if trouble.code != "personal_key_missing" or not self.forget_all():
                    raise
                self._make(tuple(KeyPurpose), ())

    def rewrap(self, progress: Progress, purposes: Collection[KeyPurpose] = (KeyPurpose.ORDINARY,)) -> None:
        """Destroy the keys of these purposes after an erasing, so that no copy of the database opens what is gone.

        The keys of the orders that stay are sealed with new ones; their data are not touched. Raises
        PersonalKeyTrouble, SecretsTrouble, Cancelled; what is left then goes on with `go_on`.
        """
        self._replace(progress, tuple(purposes))

    def rotate(self, progress: Progress) -> None:
        """Make every key anew and seal every value anew. May be interrupted anywhere: `go_on` goes on."""
        self._replace(progress, tuple(KeyPurpose))

    def go_on(self, progress: Progress) -> None:
        """Finish what was interrupted, and leave this computer's own key as young as the keys it opens.

        Nothing is asked where no key was ever made but for that. Raises as `rewrap` does.
        """
        with self._lock:
            rows = self._rows.all()
            if not rows:
                return
            needed = self._destroy_unneeded(rows)
            self._settle_in(needed)
            retiring = [row for row in needed if row.standing is KeyStanding.RETIRING]
            if retiring:
                seal_anew(self._database, self.key, self.currents(), retiring, progress)
                if any(row.standing is KeyStanding.RETIRING for row in self._destroy_unneeded(self._rows.all())):
                    _log.warning("a key of personal data stays: something that it sealed could not be sealed anew")

    def forget_all(self) -> bool:
        """Destroy every key, where nothing is sealed any more. False where something is."""
        with self._lock:
            rows = self._rows.all()
            if not self._rows.forget_all():
                return False
            for row in rows:
                self._opened.pop(row.key_id, None)
                self._secrets.remove_key(row.key_id)
        return True

    # -- who may open them ------------------------------------------------------------------------------------------

    def holders(self) -> list[KeyHolder]:
        return [self._shown(one) for one in self._rows.holders()]

    def ask(self) -> str:
        """Ask for the keys of a shared database; returns the fingerprint to be compared where they are given.

        Raises PersonalKeyTrouble("personal_not_asked_here"), SecretsTrouble.
        """
        if not self.shared:
            raise PersonalKeyTrouble("personal_not_asked_here")
        with self._lock:
            mine = self._own()
            if mine is None or self._pair(mine) is None:
                mine = self._enter(new_pair(), HolderStanding.ASKED, {}, None)
        return fingerprint(mine.public_key)

    def authorise(self, holder_id: int, seen: str = "") -> None:
        """Give the keys to a PC that asked. `seen` is the fingerprint that was compared; it must still be that one.

        Raises PersonalKeyTrouble, SecretsTrouble.
        """
        with self._lock:
            asking = next((one for one in self._rows.holders() if one.holder_id == holder_id), None)
            if asking is None:
                raise PersonalKeyTrouble("personal_holder_unknown")
            if seen and _letters(seen) != _letters(fingerprint(asking.public_key)):
                raise PersonalKeyTrouble("personal_fingerprint_differs", name=asking.name)
            keys = self._all_keys()
            self._rows.authorise(holder_id, _wraps(asking.public_key, keys), self._holder(), self._proof(asking))

    def withdraw(self, holder_id: int, progress: Progress) -> None:
        """Take the keys from a holder: its row goes, and every key is made anew, for it has seen those there were.

        Raises PersonalKeyTrouble("personal_holder_self" for this PC), SecretsTrouble, Cancelled.
        """
        with self._lock:
            holders = self._rows.holders()
            leaving = next((one for one in holders if one.holder_id == holder_id), None)
            if leaving is None:
                raise PersonalKeyTrouble("personal_holder_unknown")
            if leaving.standing is not HolderStanding.AUTHORISED:
                self._rows.remove_holder(holder_id)
                return
            # it must be open here, or nobody could make the keys anew
            self._all_keys()
            mine = self._own() if self.shared else None
            if mine is not None and leaving.holder_id == mine.holder_id:
                raise PersonalKeyTrouble("personal_holder_self")
        # its row goes together with the keys that it has seen: stopped before, it still stands there
        self._replace(progress, tuple(KeyPurpose), without=holder_id)

    def set_passphrase(self, passphrase: Secret) -> None:
        """Whoever knows it opens the keys from now on; one set before opens nothing more.

        Raises PersonalKeyTrouble("personal_passphrase_short"), SecretsTrouble.
        """
        words = passphrase.reveal()
        if len(words) < LEAST_PASSPHRASE:
            raise PersonalKeyTrouble("personal_passphrase_short", least=LEAST_PASSPHRASE)
        with self._lock:
            keys = self._all_keys()
            pair, salt, now = new_pair(), new_salt(), self._clock.now()
            holder = Holder(
                holder_id=0,
                kind=HolderKind.PASSPHRASE,
                name=self._holder(),
                public_key=pair.public,
                standing=HolderStanding.AUTHORISED,
                asked_at=now,
                sealed_private=key_of_passphrase(words, salt).seal_key(pair.private, pair.public),
                salt=salt,
                authorised_at=now,
                authorised_by=self._holder(),
            )
            self._rows.put_holder(replace(holder, proof=self._proof(holder)), _wraps(pair.public, keys))

    def recover(self, passphrase: Secret) -> None:
        """Open the keys with the passphrase and keep them for this PC.

        Raises PersonalKeyTrouble("personal_passphrase_none", "personal_passphrase_wrong"), SecretsTrouble.
        """
        with self._lock:
            holder = next((one for one in self._rows.holders() if one.kind is HolderKind.PASSPHRASE), None)
            if holder is None or holder.sealed_private is None or holder.salt is None:
                raise PersonalKeyTrouble("personal_passphrase_none")
            try:
                private = key_of_passphrase(passphrase.reveal(), holder.salt).opened_key(
                    holder.sealed_private, holder.public_key
                )
            except NotOpened:
                raise PersonalKeyTrouble("personal_passphrase_wrong") from None
            pair, wraps, keys = Pair(private), self._rows.wraps_of(holder.holder_id), {}
            for row in self._rows.needed():
                key = _opened_wrap(pair, wraps, row)
                if key is None:
                    raise PersonalKeyTrouble("personal_key_wrong")
                keys[row.key_id] = key
            self._opened.update(keys)
            self._keep_here(keys)

    # -- inside -----------------------------------------------------------------------------------------------------

    def _key_of(self, row: KeyRow) -> Key:
        # Without the lock, which orders changes only: an import asks while its page is being written, and whoever
        # makes keys anew holds the lock and waits to write.
        known = self._opened.get(row.key_id)
        return self._opened.setdefault(row.key_id, self._found(row)) if known is None else known

    def _found(self, row: KeyRow) -> Key:
        kept = self._secrets.read_key(row.key_id)
        if kept is not None:
            try:
                key = key_from_text(kept.reveal())
            except NotOpened:
                raise PersonalKeyTrouble("personal_key_wrong") from None
            if key.check_value(row.key_id) != row.check_value:
                raise PersonalKeyTrouble("personal_key_wrong")
            return key
        mine = self._own()
        pair = None if mine is None else self._pair(mine)
        if mine is not None and pair is not None:
            key_or_none = _opened_wrap(pair, self._rows.wraps_of(mine.holder_id), row)
            if key_or_none is not None:
                return key_or_none
        if self.shared:
            raise PersonalKeyTrouble("personal_not_authorised", name=self._holder())
        raise PersonalKeyTrouble("personal_key_missing", made_by=row.made_by, made_at=row.made_at.isoformat())

    def _all_keys(self) -> dict[str, Key]:
        rows = self._rows.needed()
        if not rows:
            raise PersonalKeyTrouble("personal_keys_none")
        return {row.key_id: self._key_of(row) for row in rows}

    def _replace(self, progress: Progress, purposes: tuple[KeyPurpose, ...], without: int | None = None) -> None:
        """`without`: a holder that gets none of the new keys, and whose row goes with the old ones."""
        for _ in range(_MOST_TRIES):
            with self._lock:
                self.go_on(progress)
                rows = self._rows.all()
                if not rows:
                    raise PersonalKeyTrouble("personal_keys_none")
                retiring = [_current(rows, purpose).key_id for purpose in purposes]
                made = self._make(purposes, retiring, without)
            if made:
                self.go_on(progress)
                return
        raise AnotherAtWork("personal_keys_changing")

    def _make(self, purposes: tuple[KeyPurpose, ...], retiring: Collection[str], without: int | None = None) -> bool:
        """Make keys of these purposes in the place of `retiring`. False where another PC was quicker."""
        now, keys = self._clock.now(), {}
        rows = []
        for purpose in purposes:
            key_id, key = uuid.uuid4().hex[:_ID_LETTERS], new_key()
            keys[key_id] = key
            rows.append(
                KeyRow(
                    key_id=key_id,
                    purpose=purpose,
                    standing=KeyStanding.CURRENT,
                    check_value=key.check_value(key_id),
                    made_at=now,
                    made_by=self._holder(),
                )
            )
        old = self._all_keys() if retiring else {}
        if self.shared:
            # of this PC too there is a new pair: with the old one an old copy of the database would open
            self._enter(new_pair(), HolderStanding.ASKED if not old else HolderStanding.AUTHORISED, old, None)
        else:
            for key_id, key in keys.items():
                self._secrets.write_key(key_id, Secret(key.as_text()))
        proving = next((row.key_id for row in rows if row.purpose is KeyPurpose.ORDINARY), "")
        seen = frozenset(one.holder_id for one in self._rows.holders() if one.standing is HolderStanding.AUTHORISED)
        proved = [one for one in self._proved_holders() if one.holder_id != without] if old else []
        if not old and self.shared:
            mine = self._own()
            proved = [] if mine is None else [mine]
        if not proving:
            proving = _current(self._rows.all(), KeyPurpose.ORDINARY).key_id
        prover = keys.get(proving) or self.key(proving)
        wraps = [
            (key_id, one.holder_id, sealed) for one in proved for key_id, sealed in _wraps(one.public_key, keys).items()
        ]
        proofs = {one.holder_id: _proof_of(one, proving, prover) for one in proved}
        if not self._rows.add(rows, wraps, proofs, retiring=retiring, seen=seen if old else None, leaving=without):
            for key_id in keys:
                self._secrets.remove_key(key_id)
            return False
        self._opened.update(keys)
        return True

    def _destroy_unneeded(self, rows: Iterable[KeyRow]) -> list[KeyRow]:
        """Destroy the keys of `rows` that nothing needs any more, and return the others.

        First the key, then its row, so that a crash leaves the row behind; a key of searching last.
        """
        needed = self._rows.needed()
        ids = {row.key_id for row in needed}
        for row in sorted(rows, key=lambda one: one.purpose is KeyPurpose.SEARCH):
            if row.key_id not in ids and row.standing is KeyStanding.RETIRING:
                self._secrets.remove_key(row.key_id)
                if self._rows.drop(row.key_id):
                    self._opened.pop(row.key_id, None)
        return needed

    def _settle_in(self, rows: Iterable[KeyRow]) -> None:
        """Keys that came with a database that was moved belong where this one has them; an old pair gives way."""
        try:
            keys = {row.key_id: self._key_of(row) for row in rows}
        except PersonalKeyTrouble:
            return
        newest = max(row.made_at for row in rows)
        mine = self._own()
        if not self.shared:
            if any(self._secrets.read_key(key_id) is None for key_id in keys):
                self._keep_here(keys)
        elif mine is None or self._pair(mine) is None or mine.asked_at < newest:
            self._keep_here(keys)

    def _keep_here(self, keys: Mapping[str, Key]) -> None:
        if self.shared:
            self._enter(new_pair(), HolderStanding.AUTHORISED, keys, None)
            for key_id in keys:
                self._secrets.remove_key(key_id)
        else:
            for key_id, key in keys.items():
                self._secrets.write_key(key_id, Secret(key.as_text()))
            # another process may have destroyed some of them just then
            for key_id in keys.keys() - {row.key_id for row in self._rows.all()}:
                self._secrets.remove_key(key_id)
                self._opened.pop(key_id, None)

    def _own(self) -> Holder | None:
        """This computer's row: by its name, or where that was changed since, by the private key in its keyring."""
        name = self._holder()
        computers = [one for one in self._rows.holders() if one.kind is HolderKind.COMPUTER]
        named = next((one for one in computers if one.name == name), None)
        return named or next((one for one in computers if self._pair(one) is not None), None)

    def _pair(self, holder: Holder) -> Pair | None:
        kept = self._secrets.read_key(_pair_name(holder.public_key))
        if kept is None:
            return None
        try:
            pair = Pair(key_from_text(kept.reveal()))
        except NotOpened:
            return None
        return pair if pair.public == holder.public_key else None

    def _enter(self, pair: Pair, standing: HolderStanding, keys: Mapping[str, Key], by: str | None) -> Holder:
        """This PC with a pair of keys in the place of the one it had, which is destroyed."""
        before, now = self._own(), self._clock.now()
        authorised = standing is HolderStanding.AUTHORISED
        self._secrets.write_key(_pair_name(pair.public), Secret(pair.private.as_text()))
        holder = Holder(
            holder_id=0,
            kind=HolderKind.COMPUTER,
            name=self._holder(),
            public_key=pair.public,
            standing=standing,
            asked_at=now,
            authorised_at=now if authorised else None,
            authorised_by=(before.authorised_by if before and before.authorised_by else self._holder())
            if authorised
            else "",
        )
        if authorised:
            holder = replace(holder, proof=self._proof(holder))
        entered = self._rows.put_holder(holder, _wraps(pair.public, keys))
        if before is not None:
            if before.name != holder.name:
                self._rows.remove_holder(before.holder_id)
            self._secrets.remove_key(_pair_name(before.public_key))
        return entered

    def _proof(self, holder: Holder) -> bytes:
        row = _current(self._rows.all(), KeyPurpose.ORDINARY)
        return _proof_of(holder, row.key_id, self._key_of(row))

    def _proved_holders(self) -> list[Holder]:
        """Those that somebody has let in who had the keys; a row that was slipped in from outside is none of them."""
        keys = self._all_keys()
        proved = []
        for one in self._rows.holders():
            if one.standing is not HolderStanding.AUTHORISED or one.proof is None:
                continue
            key_id = one.proof[:_ID_LETTERS].decode("ascii", "replace")
            key = keys.get(key_id)
            if key is not None and _proof_of(one, key_id, key) == one.proof:
                proved.append(one)
            else:
                _log.warning("%s is not authorised for personal data any more: its proof does not hold", one.name)
        return proved

    def _shown(self, one: Holder) -> KeyHolder:
        return KeyHolder(
            holder_id=one.holder_id,
            kind=one.kind,
            name=one.name,
            fingerprint=fingerprint(one.public_key),
            standing=one.standing,
            asked_at=one.asked_at,
            authorised_at=one.authorised_at,
            authorised_by=one.authorised_by,
            here=one.kind is HolderKind.COMPUTER and one.name == self._holder(),
        )


def _current(rows: Iterable[KeyRow], purpose: KeyPurpose) -> KeyRow:
    found = next((row for row in rows if row.purpose is purpose and row.standing is KeyStanding.CURRENT), None)
    if found is None:
        raise PersonalKeyTrouble("personal_keys_none")
    return found


def _opened_wrap(pair: Pair, wraps: Mapping[str, bytes], row: KeyRow) -> Key | None:
    sealed = wraps.get(row.key_id)
    if sealed is None:
        return None
    try:
        key = pair.opened(sealed, row.key_id.encode())
    except NotOpened:
        return None
    return key if key.check_value(row.key_id) == row.check_value else None


def _wraps(public: bytes, keys: Mapping[str, Key]) -> dict[str, bytes]:
    return {key_id: sealed_for(public, key, key_id.encode()) for key_id, key in keys.items()}


def _proof_of(holder: Holder, key_id: str, key: Key) -> bytes:
    said = b"\n".join((b"holder", holder.kind.value.encode(), holder.name.encode(), holder.public_key))
    return key_id.encode() + key.hash(said)


def _pair_name(public: bytes) -> str:
    return f"pair/{fingerprint(public)}"


def _letters(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())
