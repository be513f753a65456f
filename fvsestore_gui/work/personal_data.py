"""Personal data of buyers on their way into the database and out of it: sealed for a page, opened, found."""

from collections.abc import Iterable, Mapping, Sequence

from fvsestore_gui.database import Database
from fvsestore_gui.errors import PersonalKeyTrouble
from fvsestore_gui.model.personal import SEARCHED, DueBy, KeyPurpose, Missing, PersonalData, PersonalField
from fvsestore_gui.model.sealed import SEALED_RAW, Due, KeptOrder, SealedOrder, SealedPage
from fvsestore_gui.model.stores import Store
from fvsestore_gui.vault.keys import Key, NotOpened, new_key
from fvsestore_gui.vault.texts import normalised, search_hash
from fvsestore_gui.work.personal_keys import KeyDesk
from fvsestore_gui.work.sealed_values import (
    digest_of,
    key_belongs_to,
    opened_raw,
    opened_values,
    sealed_hashes,
    sealed_raw,
    sealed_values,
)

#: where Amazon gives a field no more for one of these, what it gave before stays until it is due
_STAYS = frozenset(
    {
        Missing.REFUSED,
        Missing.WITHHELD,
        Missing.WITHHELD_FBA,
        Missing.WITHHELD_PENDING,
        Missing.WITHHELD_CANCELLED,
        # whether an order has none of it, or Amazon is silent of it now, nobody can tell apart
        Missing.ABSENT,
    }
)
_NO_DUE: Due = (None, DueBy.ORDERED)


class Sealer:
    """See the module. Every method may raise PersonalKeyTrouble, SecretsTrouble, DatabaseTrouble."""

    def __init__(self, database: Database, desk: KeyDesk) -> None:
        self._database = database
        self._desk = desk

    def check_keys(self) -> None:
        """Make sure that this computer has the keys that seal now. Raises PersonalKeyTrouble, SecretsTrouble."""
        self._desk.currents()

    # -- into the database -------------------------------------------------------------------------------------------

    def seal(
        self, store: Store, personal: Mapping[str, PersonalData], dues: Mapping[str, Due] | None = None
    ) -> SealedPage:
        """What a page of an import writes of its buyers: order id -> what came with it.

        `dues` says when each is to be erased; it may name further orders, whose kept data are then due at that time.
        Orders of which everything was erased are left alone, and those that bring nothing where nothing is kept.
        """
        keys = self._desk.currents()
        search_id, search = keys[KeyPurpose.SEARCH]
        ordinary_id, ordinary = keys[KeyPurpose.ORDINARY]
        duty_id, duty = keys[KeyPurpose.DUTY]
        dues = dues or {}
        known = self._database.personal.keys_of(store.store_id, list(personal))
        uid, sealed, changed = store.uid, [], []
        for order_id, data in personal.items():
            kept = known.get(order_id)
            if kept is None and not data.values:
                continue
            if kept is not None and (kept.erased_at is not None or kept.duty_id is not None):
                # what only a law keeps was due, or asked to be erased: nothing is added to it
                continue
            digest = digest_of(search, uid, order_id, data.values, data.missing)
            if kept is not None and kept.sealed_key is not None and kept.digest == digest:
                one = SealedOrder(
                    order_id=order_id,
                    key_id=kept.key_id or "",
                    sealed_key=kept.sealed_key,
                    digest=digest,
                    values=None,
                    due=dues.get(order_id, (kept.due_at, kept.due_by)),
                )
                sealed.append(one)
            elif kept is None:
                due = dues.get(order_id, _NO_DUE)
                sealed.append(
                    self._sealed(uid, order_id, data, digest, new_key(), (ordinary_id, ordinary), search, due)
                )
            else:
                changed.append((kept, data, digest))
        before = {
            one.order_row: one for one in self._database.personal.many([kept.order_row for kept, _, _ in changed])
        }
        for kept, data, digest in changed:
            # under a key that retires nothing new is sealed, and the order's own key goes with it
            with_key = (duty_id, duty) if kept.duty_id is not None else (ordinary_id, ordinary)
            # without a digest it has lost some fields, which its key would still open in a copy
            same = kept.key_id == with_key[0] and kept.digest is not None
            try:
                own = self._own_key(kept) if same else new_key()
                merged = _merged(data, self.open_many([before[kept.order_row]])[0])
            except PersonalKeyTrouble as trouble:
                if trouble.code != "personal_data_damaged":
                    raise
                # one damaged order costs the others of its page nothing, and is whole again by what came now
                gone = {field: why for field, why in kept.missing.items() if why is Missing.ERASED}
                values = {field: text for field, text in data.values.items() if field not in gone}
                own, merged = new_key(), PersonalData(values, {**data.missing, **gone})
            due = dues.get(kept.order_id, (kept.due_at, kept.due_by))
            sealed.append(self._sealed(uid, kept.order_id, merged, digest, own, with_key, search, due))
        return SealedPage(
            orders=tuple(sealed),
            key_ids=frozenset({search_id, ordinary_id, duty_id}),
            again=lambda: self.seal(store, personal, dues),
            raw=lambda same_as, raw: sealed_raw(ordinary_id, ordinary, uid, same_as, raw),
            dues={order_id: due for order_id, due in dues.items() if order_id not in personal},
        )

    def under_duty(self, kept: KeptOrder, fields: Iterable[PersonalField]) -> SealedOrder:
        """An order of which only `fields` stay, under the key of duties and with a new key of its own.

        So that what goes is opened by no key that is left, in no copy. Write it with `database.personal.replace`.
        """
        return self._of_fields(kept, frozenset(fields), KeyPurpose.DUTY)

    def without(self, kept: KeptOrder, fields: Iterable[PersonalField]) -> SealedOrder:
        """An order without `fields`, with a new key of its own, under the kind of key it is under."""
        purpose = KeyPurpose.ORDINARY if kept.duty_id is None else KeyPurpose.DUTY
        return self._of_fields(kept, frozenset(PersonalField) - frozenset(fields), purpose)

    # -- out of it -----------------------------------------------------------------------------------------------------

    def opened(self, order_row: int) -> PersonalData | None:
        """What is kept of one order; None where nothing ever was."""
        kept = self._database.personal.get(order_row)
        return None if kept is None else self.open_many([kept])[0]

    def open_many(self, kept: Sequence[KeptOrder]) -> list[PersonalData]:
        """The same of several, in their order."""
        return [
            PersonalData({}, dict.fromkeys(PersonalField, Missing.ERASED))
            if one.erased_at is not None or one.key_id is None
            else PersonalData(self._values(one), dict(one.missing))
            for one in kept
        ]

    def find(self, store: Store, text: str, fields: Iterable[PersonalField] = SEARCHED) -> list[int]:
        """Rows of the orders whose e-mail, buyer's or recipient's name is just this text, the newest first."""
        if not normalised(text):
            return []
        keys, found = self._desk.searching(), dict[int, None]()
        for field in fields:
            hashes = [search_hash(key, store.uid, field.value, text) for key in keys]
            found.update(dict.fromkeys(self._database.personal.find(store.store_id, field, hashes)))
        return list(found)

    def reply(self, store_uid: str, same_as: str, raw: str) -> str:
        """A held reply as it came; one that was not sealed is given back as it is."""
        if not raw.startswith(SEALED_RAW):
            return raw
        key = self._desk.key(raw[len(SEALED_RAW) :].partition(":")[0])
        try:
            return opened_raw(key, store_uid, same_as, raw)
        except NotOpened:
            raise PersonalKeyTrouble("personal_data_damaged", order_id=same_as) from None

    # -- inside --------------------------------------------------------------------------------------------------------

    def _values(self, kept: KeptOrder) -> dict[PersonalField, str]:
        try:
            return opened_values(kept, self._own_key(kept))
        except NotOpened:
            raise PersonalKeyTrouble("personal_data_damaged", order_id=kept.order_id) from None

    def _own_key(self, kept: KeptOrder) -> Key:
        try:
            return self._desk.key(kept.key_id or "").opened_key(
                kept.sealed_key or b"", key_belongs_to(kept.store_uid, kept.order_id)
            )
        except NotOpened:
            raise PersonalKeyTrouble("personal_data_damaged", order_id=kept.order_id) from None

    def _sealed(
        self,
        uid: str,
        order_id: str,
        data: PersonalData,
        digest: bytes,
        own: Key,
        with_key: tuple[str, Key],
        search: Key,
        due: Due,
    ) -> SealedOrder:
        return SealedOrder(
            order_id=order_id,
            key_id=with_key[0],
            sealed_key=with_key[1].seal_key(own, key_belongs_to(uid, order_id)),
            digest=digest,
            values=sealed_values(own, uid, order_id, data.values),
            hashes=sealed_hashes(search, uid, data.values),
            missing=data.missing,
            due=due,
        )

    def _of_fields(self, kept: KeptOrder, fields: frozenset[PersonalField], purpose: KeyPurpose) -> SealedOrder:
        keys = self._desk.currents()
        values = {field: text for field, text in self._values(kept).items() if field in fields}
        gone = {field: Missing.ERASED for field in kept.values if field not in fields}
        data = PersonalData(values, {**kept.missing, **gone})
        search = keys[KeyPurpose.SEARCH][1]
        digest = digest_of(search, kept.store_uid, kept.order_id, values, data.missing)
        due = (kept.due_at, kept.due_by)
        return self._sealed(kept.store_uid, kept.order_id, data, digest, new_key(), keys[purpose], search, due)


def _merged(new: PersonalData, old: PersonalData) -> PersonalData:
    stays = {
        field: text
        for field, text in old.values.items()
        if field not in new.values and new.missing.get(field, Missing.WITHHELD) in _STAYS
    }
    gone = {field: why for field, why in old.missing.items() if why is Missing.ERASED}
    values = {field: text for field, text in {**stays, **new.values}.items() if field not in gone}
    return PersonalData(values, {field: why for field, why in {**new.missing, **gone}.items() if field not in stays})
