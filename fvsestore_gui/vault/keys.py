"""Keys, hidden from every text, and what is sealed with them: AES-256-GCM, bound to what it belongs to."""

import base64
import binascii
import hmac
import os
from collections.abc import Iterable
from hashlib import sha256
from typing import NoReturn, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

Name = TypeVar("Name")

KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 16
_BEFORE = 1 + _NONCE_BYTES
#: first byte of everything sealed: how it was sealed
_AS_NOW = b"\x01"
_CHECKED = b"FvsEStore key"


class NotOpened(Exception):
    """The key is another, the sealed bytes were changed, or they belong elsewhere. Says no more, on purpose."""


class Key:
    """32 secret bytes that do not show themselves: not in repr, str, format, pickles, copies, logs or error texts."""

    __slots__ = ("__cipher", "__material")

    def __init__(self, material: bytes) -> None:
        if len(material) != KEY_BYTES:
            raise NotOpened
        self.__material = material
        self.__cipher = AESGCM(material)

    def seal(self, plain: bytes, belongs_to: bytes) -> bytes:
        """`plain`, sealed; it opens only with the same key and the same `belongs_to`. Never twice the same bytes."""
        nonce = os.urandom(_NONCE_BYTES)
        return _AS_NOW + nonce + self.__cipher.encrypt(nonce, plain, belongs_to)

    def opened(self, sealed: bytes, belongs_to: bytes) -> bytes:
        """What was sealed. Raises NotOpened."""
        if sealed[:1] != _AS_NOW or len(sealed) < _BEFORE + _TAG_BYTES:
            raise NotOpened
        try:
            return self.__cipher.decrypt(sealed[1:_BEFORE], sealed[_BEFORE:], belongs_to)
        except InvalidTag:
            raise NotOpened from None

    def seal_each(self, begin: bytes, plain: Iterable[tuple[Name, str, bytes]]) -> dict[Name, bytes]:
        """Of (name, text, end): each text sealed, bound to `begin` and its own end. As `seal`, quicker for many."""
        encrypt, random = self.__cipher.encrypt, os.urandom
        return {
            name: _AS_NOW
            + (nonce := random(_NONCE_BYTES))
            + encrypt(nonce, text.encode("utf-8", "replace"), begin + end)
            for name, text, end in plain
        }

    def opened_each(self, begin: bytes, sealed: Iterable[tuple[Name, bytes, bytes]]) -> dict[Name, str]:
        """Of (name, sealed, end): each text that `seal_each` sealed. Raises NotOpened where one does not open."""
        decrypt, first = self.__cipher.decrypt, _AS_NOW[0]
        opened = {}
        try:
            for name, one, end in sealed:
                if one[0] != first:
                    raise NotOpened
                opened[name] = decrypt(one[1:_BEFORE], one[_BEFORE:], begin + end).decode()
        except (InvalidTag, IndexError, ValueError):
            raise NotOpened from None
        return opened

    def seal_key(self, other: "Key", belongs_to: bytes) -> bytes:
        return self.seal(other.__material, belongs_to)

    def opened_key(self, sealed: bytes, belongs_to: bytes) -> "Key":
        """Raises NotOpened."""
        return Key(self.opened(sealed, belongs_to))

    def hash(self, text: bytes) -> bytes:
        """HMAC-SHA256: the same for the same text, and of no use without the key."""
        return hmac.digest(self.__material, text, "sha256")

    def check_value(self, belongs_to: str) -> bytes:
        """Tells this key from a wrong one, and nothing else of it."""
        return self.hash(_CHECKED + belongs_to.encode())[:16]

    def as_text(self) -> str:
        """For the keyring and nothing else."""
        return base64.b64encode(self.__material).decode()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and hmac.compare_digest(other.__material, self.__material)

    def __hash__(self) -> int:
        return hash(sha256(self.__material).digest())

    def __repr__(self) -> str:
        return "Key(hidden)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Key is not written down")

    __copy__ = None
    __deepcopy__ = None


def new_key() -> Key:
    return Key(os.urandom(KEY_BYTES))


def key_from_text(text: str) -> Key:
    """The key that `as_text` wrote. Raises NotOpened."""
    try:
        return Key(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        raise NotOpened from None
