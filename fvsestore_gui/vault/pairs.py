"""Keys sealed for a computer or for a passphrase: X25519 pairs, and scrypt for what a person can remember."""

import base64
import os
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from fvsestore_gui.vault.keys import KEY_BYTES, Key, NotOpened

_PUBLIC_BYTES = 32
_SALT_BYTES = 16
#: 64 MB and a third of a second a guess
_COST = 2**16
_BLOCK = 8
_FINGERPRINT_LETTERS = 20


class Pair:
    """The two keys of a holder. The private one is a `Key`, so that it hides itself and is sealed like any other."""

    __slots__ = ("__opening", "private", "public")

    def __init__(self, private: Key) -> None:
        self.private = private
        self.__opening = X25519PrivateKey.from_private_bytes(base64.b64decode(private.as_text()))
        self.public: bytes = self.__opening.public_key().public_bytes_raw()

    def opened(self, sealed: bytes, belongs_to: bytes) -> Key:
        """The key that `sealed_for` this pair's public key made. Raises NotOpened."""
        other, rest = sealed[:_PUBLIC_BYTES], sealed[_PUBLIC_BYTES:]
        try:
            shared = self.__opening.exchange(X25519PublicKey.from_public_bytes(other))
        except ValueError:
            raise NotOpened from None
        return _between(shared, other, self.public).opened_key(rest, belongs_to)


def new_pair() -> Pair:
    return Pair(Key(os.urandom(KEY_BYTES)))


def sealed_for(public: bytes, key: Key, belongs_to: bytes) -> bytes:
    """`key`, sealed so that only the holder of the private key to `public` opens it. Raises NotOpened: no such key."""
    once = X25519PrivateKey.generate()
    mine = once.public_key().public_bytes_raw()
    try:
        shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        raise NotOpened from None
    return mine + _between(shared, mine, public).seal_key(key, belongs_to)


def fingerprint(public: bytes) -> str:
    """What two people compare by telephone: "4F2A-91C0-…", 80 bits of the public key's hash."""
    letters = sha256(b"FvsEStore holder" + public).hexdigest().upper()[:_FINGERPRINT_LETTERS]
    return "-".join(letters[start : start + 4] for start in range(0, _FINGERPRINT_LETTERS, 4))


def new_salt() -> bytes:
    return os.urandom(_SALT_BYTES)


def key_of_passphrase(passphrase: str, salt: bytes) -> Key:
    """The key that a passphrase and its salt make; takes a third of a second, on purpose."""
    return Key(Scrypt(salt=salt, length=KEY_BYTES, n=_COST, r=_BLOCK, p=1).derive(passphrase.encode()))


def _between(shared: bytes, sender: bytes, receiver: bytes) -> Key:
    info = b"FvsEStore key for a holder" + sender + receiver
    return Key(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(shared))
