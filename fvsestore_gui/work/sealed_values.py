"""How values, keys of orders and held replies are sealed: what each is bound to, and what is hashed of it."""

import base64
import binascii
from collections.abc import Mapping

from fvsestore_gui.model.personal import SEARCHED, Missing, PersonalField
from fvsestore_gui.model.sealed import SEALED_RAW, KeptOrder
from fvsestore_gui.vault.keys import Key, NotOpened
from fvsestore_gui.vault.texts import belongs_to, normalised, search_hash

_NAMES = {field: field.value for field in PersonalField}
#: what a sealed value is bound to ends with
_ENDS = {field: field.value.encode() for field in PersonalField}


def key_belongs_to(store_uid: str, order_id: str) -> bytes:
    """What an order's own key is bound to."""
    return belongs_to(store_uid, order_id, "key")


def sealed_values(
    own: Key, store_uid: str, order_id: str, values: Mapping[PersonalField, str]
) -> dict[PersonalField, bytes]:
    """Each value sealed with the order's own key, bound to store, order and field."""
    begin = belongs_to(store_uid, order_id, "")
    return own.seal_each(begin, ((field, text, _ENDS[field]) for field, text in values.items() if text))


def opened_values(kept: KeptOrder, own: Key) -> dict[PersonalField, str]:
    """Raises NotOpened."""
    begin = belongs_to(kept.store_uid, kept.order_id, "")
    return own.opened_each(begin, ((field, sealed, _ENDS[field]) for field, sealed in kept.values.items()))


def sealed_hashes(search: Key, store_uid: str, values: Mapping[PersonalField, str]) -> dict[PersonalField, bytes]:
    """By which the values that are searched for are found."""
    return {
        field: search_hash(search, store_uid, _NAMES[field], values[field])
        for field in SEARCHED
        if normalised(values.get(field, ""))
    }


def digest_of(
    search: Key,
    store_uid: str,
    order_id: str,
    values: Mapping[PersonalField, str],
    missing: Mapping[PersonalField, Missing],
) -> bytes:
    """Keyed, of all that is kept: data that come again just as they were are not sealed again."""
    said = [f"{_NAMES[field]}={len(text)}:{text}" for field, text in values.items()]
    why = [f"{_NAMES[field]}!{reason.value}" for field, reason in missing.items()]
    every = "\n".join(sorted(said + why))
    return search.hash(belongs_to(store_uid, order_id, "digest") + every.encode("utf-8", "replace"))


def sealed_raw(key_id: str, key: Key, store_uid: str, same_as: str, raw: str) -> str:
    """A held reply, sealed."""
    sealed = key.seal(raw.encode("utf-8", "replace"), belongs_to(store_uid, same_as, "held"))
    return f"{SEALED_RAW}{key_id}:{base64.b64encode(sealed).decode()}"


def opened_raw(key: Key, store_uid: str, same_as: str, raw: str) -> str:
    """Raises NotOpened."""
    try:
        sealed = base64.b64decode(raw.rpartition(":")[2], validate=True)
    except (binascii.Error, ValueError):
        raise NotOpened from None
    return key.opened(sealed, belongs_to(store_uid, same_as, "held")).decode()
