"""The keys that seal personal data, as far as the database knows them, and who may open them: nothing secret."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import held, personal_holders, personal_keys, personal_orders, personal_wraps
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import AnotherAtWork, PersonalKeyTrouble
from fvsestore_gui.model.personal import KeyPurpose
from fvsestore_gui.model.sealed import SEALED_RAW, Holder, HolderKind, HolderStanding, KeyRow, KeyStanding

#: key id, holder id, sealed
Wrap = tuple[str, int, bytes]


class PersonalKeys:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def all(self) -> list[KeyRow]:
        """Every key that something may be sealed with, the oldest first."""
        with self._transactions.read() as connection:
            return _all(connection)

    def add(
        self,
        keys: Sequence[KeyRow],
        wraps: Iterable[Wrap],
        proofs: Mapping[int, bytes],
        *,
        retiring: Iterable[str] = (),
        seen: frozenset[int] | None = None,
        leaving: int | None = None,
    ) -> bool:
        """Make `keys` known, and those of `retiring` retire, in one. False where somebody else was quicker.

        That is where one of `retiring` is not current any more, another key of a purpose already is, or others than
        `seen` are authorised by now. `proofs`: of every holder that is authorised from here on; what others had is not
        theirs any more. The holder `leaving` goes.
        """
        given_up = set(retiring)
        with self._transactions.write() as connection:
            self._in_line(connection)
            current = {row.key_id: row.purpose for row in _all(connection) if row.standing is KeyStanding.CURRENT}
            left = {purpose for key_id, purpose in current.items() if key_id not in given_up}
            if given_up - set(current) or left & {key.purpose for key in keys}:
                return False
            if seen is not None and seen != _authorised(connection):
                return False
            if leaving is not None:
                connection.execute(delete(personal_wraps).where(personal_wraps.c.holder_id == leaving))
                connection.execute(delete(personal_holders).where(personal_holders.c.id == leaving))
            if given_up:
                connection.execute(
                    update(personal_keys)
                    .where(personal_keys.c.id.in_(sorted(given_up)))
                    .values(state=KeyStanding.RETIRING.value)
                )
            connection.execute(insert(personal_keys), [_key_values(key) for key in keys])
            _add_wraps(connection, wraps)
            connection.execute(
                update(personal_holders)
                .where(personal_holders.c.id.not_in(sorted(proofs)))
                .values(state=HolderStanding.ASKED.value, proof=None)
            )
            for holder_id, proof in proofs.items():
                connection.execute(
                    update(personal_holders)
                    .where(personal_holders.c.id == holder_id)
                    .values(state=HolderStanding.AUTHORISED.value, proof=proof)
                )
        return True

    def needed(self) -> list[KeyRow]:
        """The keys without which something would not open or be found, the oldest first: all but those `unused`."""
        with self._transactions.read() as connection:
            rows = _all(connection)
            retiring = [row for row in rows if row.standing is KeyStanding.RETIRING]
            unused = {row.key_id for row in retiring if _is_unused(connection, row.key_id, row.purpose)}
        return [row for row in rows if row.key_id not in unused]

    def drop(self, key_id: str) -> bool:
        """Forget a retiring key that seals nothing any more. False where it still seals something, or is current."""
        with self._transactions.write() as connection:
            self._in_line(connection)
            row = connection.execute(
                select(personal_keys.c.state, personal_keys.c.purpose).where(personal_keys.c.id == key_id)
            ).first()
            if row is None:
                return True
            if row.state == KeyStanding.CURRENT.value or not _is_unused(connection, key_id, KeyPurpose(row.purpose)):
                return False
            connection.execute(delete(personal_wraps).where(personal_wraps.c.key_id == key_id))
            connection.execute(delete(personal_keys).where(personal_keys.c.id == key_id))
        return True

    def forget_all(self) -> bool:
        """Forget every key, where nothing at all is sealed. False where something is."""
        with self._transactions.write() as connection:
            self._in_line(connection)
            if any(_seals(connection, row.key_id) for row in _all(connection)):
                return False
            connection.execute(delete(personal_wraps))
            connection.execute(delete(personal_keys))
        return True

    # -- holders -----------------------------------------------------------------------------------------------------

    def holders(self) -> list[Holder]:
        with self._transactions.read() as connection:
            found = connection.execute(select(personal_holders).order_by(personal_holders.c.id)).all()
        return [_read_holder(row) for row in found]

    def wraps_of(self, holder_id: int) -> dict[str, bytes]:
        """Key id -> the key, sealed for this holder."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(personal_wraps.c.key_id, personal_wraps.c.sealed).where(personal_wraps.c.holder_id == holder_id)
            ).all()
        return {row.key_id: bytes(row.sealed) for row in found}

    def put_holder(self, holder: Holder, wraps: Mapping[str, bytes]) -> Holder:
        """Write a holder of this kind and name, with the keys sealed for it; what stood there under the name goes.

        Raises AnotherAtWork("personal_keys_changing") where there are further keys by now.
        """
        with self._transactions.write() as connection:
            self._in_line(connection)
            if holder.standing is HolderStanding.AUTHORISED:
                _refuse_incomplete(connection, wraps)
            same = [personal_holders.c.kind == holder.kind.value]
            if holder.kind is HolderKind.COMPUTER:
                same.append(personal_holders.c.name == holder.name)
            before = select(personal_holders.c.id).where(*same)
            connection.execute(delete(personal_wraps).where(personal_wraps.c.holder_id.in_(before)))
            connection.execute(delete(personal_holders).where(*same))
            row = connection.execute(
                insert(personal_holders).values(_holder_values(holder)).returning(personal_holders)
            ).one()
            _add_wraps(connection, ((key_id, row.id, sealed) for key_id, sealed in wraps.items()))
        return _read_holder(row)

    def authorise(self, holder_id: int, wraps: Mapping[str, bytes], by: str, proof: bytes) -> None:
        """Who asked may open these keys from now on.

        Raises PersonalKeyTrouble("personal_holder_unknown"), AnotherAtWork("personal_keys_changing") where there are
        further keys by now.
        """
        with self._transactions.write() as connection:
            self._in_line(connection)
            _refuse_incomplete(connection, wraps)
            done = connection.execute(
                update(personal_holders)
                .where(personal_holders.c.id == holder_id)
                .values(
                    state=HolderStanding.AUTHORISED.value,
                    authorised_at=to_stored(self._clock.now()),
                    authorised_by=by,
                    proof=proof,
                )
            )
            if not done.rowcount:
                raise PersonalKeyTrouble("personal_holder_unknown")
            connection.execute(delete(personal_wraps).where(personal_wraps.c.holder_id == holder_id))
            _add_wraps(connection, ((key_id, holder_id, sealed) for key_id, sealed in wraps.items()))

    def remove_holder(self, holder_id: int) -> None:
        with self._transactions.write() as connection:
            self._in_line(connection)
            connection.execute(delete(personal_wraps).where(personal_wraps.c.holder_id == holder_id))
            connection.execute(delete(personal_holders).where(personal_holders.c.id == holder_id))

    def _in_line(self, connection: Connection) -> None:
        """Who changes keys or holders stands in a line, on a server too."""
        if not self._transactions.is_sqlite:
            connection.exec_driver_sql("LOCK TABLE personal_holders IN SHARE ROW EXCLUSIVE MODE")


def hold_current(connection: Connection, key_ids: Iterable[str]) -> bool:
    """Whether these keys are all current; they stay so until this write transaction ends."""
    asked = sorted(key_ids)
    query = select(personal_keys.c.id).where(
        personal_keys.c.id.in_(asked), personal_keys.c.state == KeyStanding.CURRENT.value
    )
    return len(connection.execute(query.with_for_update(read=True)).all()) == len(asked)


def _all(connection: Connection) -> list[KeyRow]:
    found = connection.execute(select(personal_keys).order_by(personal_keys.c.made_at, personal_keys.c.id)).all()
    return [
        KeyRow(
            key_id=row.id,
            purpose=KeyPurpose(row.purpose),
            standing=KeyStanding(row.state),
            check_value=bytes(row.check_value),
            made_at=from_stored(row.made_at),
            made_by=row.made_by,
        )
        for row in found
    ]


def _seals(connection: Connection, key_id: str) -> bool:
    # the row is locked before: who seals with it now is waited for, and nobody begins to
    orders = select(exists().where(personal_orders.c.key_id == key_id))
    replies = select(exists().where(held.c.raw.startswith(f"{SEALED_RAW}{key_id}:", autoescape=True)))
    return bool(connection.execute(orders).scalar() or connection.execute(replies).scalar())


def _is_unused(connection: Connection, key_id: str, purpose: KeyPurpose) -> bool:
    """Of a retiring key: whether it is needed for nothing any more; then it never will be again."""
    if purpose is not KeyPurpose.SEARCH:
        return not _seals(connection, key_id)
    # what is not sealed anew yet is still found by it
    others = select(personal_keys.c.id).where(
        personal_keys.c.state == KeyStanding.RETIRING.value, personal_keys.c.purpose != purpose.value
    )
    return not any(_seals(connection, other) for other in connection.execute(others).scalars().all())


def _key_values(key: KeyRow) -> dict[str, Any]:
    return {
        "id": key.key_id,
        "purpose": key.purpose.value,
        "state": key.standing.value,
        "check_value": key.check_value,
        "made_at": to_stored(key.made_at),
        "made_by": key.made_by,
    }


def _add_wraps(connection: Connection, wraps: Iterable[Wrap]) -> None:
    values = [{"key_id": key_id, "holder_id": holder_id, "sealed": sealed} for key_id, holder_id, sealed in wraps]
    if values:
        connection.execute(insert(personal_wraps), values)


def _holder_values(holder: Holder) -> dict[str, Any]:
    return {
        "kind": holder.kind.value,
        "name": holder.name,
        "public_key": holder.public_key,
        "sealed_private": holder.sealed_private,
        "salt": holder.salt,
        "state": holder.standing.value,
        "asked_at": to_stored(holder.asked_at),
        "authorised_at": to_stored_or_none(holder.authorised_at),
        "authorised_by": holder.authorised_by,
        "proof": holder.proof,
    }


def _read_holder(row: Any) -> Holder:
    def given(value: Any) -> bytes | None:
        return None if value is None else bytes(value)

    return Holder(
        holder_id=row.id,
        kind=HolderKind(row.kind),
        name=row.name,
        public_key=bytes(row.public_key),
        sealed_private=given(row.sealed_private),
        salt=given(row.salt),
        standing=HolderStanding(row.state),
        asked_at=from_stored(row.asked_at),
        authorised_at=from_stored_or_none(row.authorised_at),
        authorised_by=row.authorised_by,
        proof=given(row.proof),
    )


def _authorised(connection: Connection) -> frozenset[int]:
    """The ids of the holders that are authorised now."""
    authorised = personal_holders.c.state == HolderStanding.AUTHORISED.value
    return frozenset(connection.execute(select(personal_holders.c.id).where(authorised)).scalars())


def _refuse_incomplete(connection: Connection, wraps: Mapping[str, bytes]) -> None:
    """Nobody is let in without every key that something may need: it would stand there and open nothing."""
    for row in _all(connection):
        retired = row.standing is KeyStanding.RETIRING and _is_unused(connection, row.key_id, row.purpose)
        if row.key_id not in wraps and not retired:
            raise AnotherAtWork("personal_keys_changing")
