"""What is sealed opens only where it belongs, and keys show themselves nowhere."""

import copy
import json
import logging
import pickle

import pytest

from fvsestore_gui.vault.keys import Key, NotOpened, key_from_text, new_key
from fvsestore_gui.vault.pairs import Pair, fingerprint, key_of_passphrase, new_pair, new_salt, sealed_for
from fvsestore_gui.vault.texts import belongs_to, normalised, search_hash

ADDRESS = "Žemaičių g. 5-3".encode()


def test_a_value_opens_only_as_what_it_was_sealed() -> None:
    """A value that is moved to another order, field or store, or changed by one bit, does not open."""
    key, here = new_key(), belongs_to("uid", "303-1", "email")
    sealed = key.seal(ADDRESS, here)

    assert key.opened(sealed, here) == ADDRESS
    for elsewhere in (("uid", "303-2", "email"), ("uid", "303-1", "phone"), ("other", "303-1", "email")):
        with pytest.raises(NotOpened):
            key.opened(sealed, belongs_to(*elsewhere))
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(NotOpened):
            key.opened(bytes(changed), here)
    for cut in (b"", sealed[:1], sealed[:13], sealed[:28], sealed[:-1]):
        with pytest.raises(NotOpened):
            key.opened(cut, here)
    with pytest.raises(NotOpened):
        new_key().opened(sealed, here)


def test_the_same_value_is_sealed_otherwise_each_time() -> None:
    """Nobody sees from what is stored that two buyers are the same; the length is all that shows."""
    key = new_key()
    assert len({key.seal(ADDRESS, b"") for _ in range(1_000)}) == 1_000


def test_a_key_does_not_show_itself(caplog: pytest.LogCaptureFixture) -> None:
    """No repr, text, log line, copy, pickle or JSON has it."""
    key, pair = new_key(), new_pair()
    text = key.as_text()
    logging.getLogger("x").warning("%s %r %s", key, key, [key, pair])
    shown = f"{key} {key!r} {[key]} {key:>40} {pair} {pair!r} {caplog.text}"

    assert text not in shown
    assert pair.private.as_text() not in shown
    assert key_from_text(text) == key
    for write in (pickle.dumps, copy.copy, copy.deepcopy, json.dumps):
        with pytest.raises(TypeError):
            write(key)  # type: ignore[operator]


@pytest.mark.parametrize("text", ["", "abc", "AAAA", "ž" * 44])
def test_what_is_no_key_is_refused(text: str) -> None:
    """An entry of the keyring that was garbled is no key."""
    with pytest.raises(NotOpened):
        key_from_text(text)


def test_a_key_sealed_for_a_computer_opens_there_alone() -> None:
    """Only the private key of the computer opens it, and only as the key it is."""
    mine, other, key = new_pair(), new_pair(), new_key()
    sealed = sealed_for(mine.public, key, b"id")

    assert Pair(mine.private).opened(sealed, b"id") == key
    with pytest.raises(NotOpened):
        other.opened(sealed, b"id")
    with pytest.raises(NotOpened):
        mine.opened(sealed, b"another id")
    with pytest.raises(NotOpened):
        mine.opened(sealed[:40], b"id")
    with pytest.raises(NotOpened):
        mine.opened(bytes(32) + sealed[32:], b"id")


def test_fingerprints_tell_computers_apart() -> None:
    """Five groups of four letters, the same whenever they are shown, others for another computer."""
    pair = new_pair()

    assert fingerprint(pair.public) == fingerprint(Pair(pair.private).public)
    assert fingerprint(pair.public) != fingerprint(new_pair().public)
    assert [len(group) for group in fingerprint(pair.public).split("-")] == [4] * 5


def test_a_passphrase_makes_the_same_key_with_its_salt_alone() -> None:
    """The same words with another salt, or other words, make another key."""
    salt = new_salt()
    key = key_of_passphrase("ąžuolas prie upės", salt)

    assert key_of_passphrase("ąžuolas prie upės", salt) == key
    assert key_of_passphrase("ąžuolas prie upės", new_salt()) != key
    assert key_of_passphrase("ąžuolas prie upes", salt) != key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ona Petraitytė", "  ONA   petraitytė "),
        ("ONA@Paštas.LT", "ona@paštas.lt"),
        ("Straße", "STRASSE"),
        ("Ａｎｎａ", "anna"),
        ("Petraityte\u0307", "petraitytė"),
    ],
)
def test_a_name_is_found_however_it_is_written(one: str, other: str) -> None:
    """Case, blanks, width and composed letters make no difference."""
    key = new_key()
    assert search_hash(key, "uid", "email", one) == search_hash(key, "uid", "email", other)
    assert normalised(one) == normalised(other)


def test_hashes_tell_nothing_without_the_key() -> None:
    """The same name in another field, another store or under another key has another hash."""
    key = new_key()
    hashes = {
        search_hash(key, "uid", "email", "a"),
        search_hash(key, "uid", "buyer_name", "a"),
        search_hash(key, "other", "email", "a"),
        search_hash(new_key(), "uid", "email", "a"),
        search_hash(Key(bytes(32)), "uid", "email", "b"),
    }
    assert len(hashes) == 5
