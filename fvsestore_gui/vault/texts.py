"""Texts as they are sealed and searched for."""

import unicodedata

from fvsestore_gui.vault.keys import Key


def belongs_to(store_uid: str, order_id: str, what: str) -> bytes:
    """What a sealed value is bound to: opened for another store, order or field it does not open."""
    return "\n".join((store_uid, order_id, what)).encode()


def normalised(text: str) -> str:
    """A name or an e-mail as it is compared: blind to case, width of letters and blanks."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).split())


def search_hash(key: Key, store_uid: str, what: str, text: str) -> bytes:
    """By which a value of the field `what` is found without being opened."""
    return key.hash(belongs_to(store_uid, normalised(text), what))
