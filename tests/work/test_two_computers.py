"""Two computers, one database, two keyrings: stores are shared, secrets stay where they were entered."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import ChangedMeanwhile, SecretsTrouble
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.office import Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import MemoryKeeper, Presence
from fvsestore_gui.store_draft import StoreDraft

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CLIENT = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
SECRET = "amzn1.oa2-cs.v1." + "a" * 40
NEWER = "amzn1.oa2-cs.v1." + "b" * 40
TOKEN = "Atzr|" + "r" * 400
CLIENT_SECRET, REFRESH_TOKEN = SecretName.CLIENT_SECRET, SecretName.REFRESH_TOKEN


class Computer:
    """One PC: an office over the shared database, and a keyring of its own."""

    def __init__(self, folder: Path) -> None:
        self.keeper = MemoryKeeper()
        self.office: Office = open_office(Paths(folder, folder / "logs"), clock=StandingClock(NOW), keeper=self.keeper)

    @property
    def store(self) -> Store:
        return self.office.store("SHOP")

    def save(
        self, *, secret: str | None = None, token: str | None = None, marketplaces: str = "A1PA6795UKMFR9"
    ) -> Store:
        saved = next(iter(self.office.stores()), None)
        return self.office.save_store(
            StoreDraft(
                code="SHOP",
                kind=StoreKind.AMAZON,
                region=Region.EUROPE,
                client_identifier=CLIENT,
                marketplace_ids=frozenset({marketplaces}),
                client_secret=self.office.new_secret(secret) if secret else None,
                refresh_token=self.office.new_secret(token) if token else None,
                uid=saved.uid if saved else None,
                revision=saved.revision if saved else None,
            )
        )

    def secret(self, name: SecretName = CLIENT_SECRET) -> str:
        store = self.store
        return self.office._secrets.read(store.uid, name, store.secret_stamps.get(name)).reveal()

    def presence(self, name: SecretName = CLIENT_SECRET) -> Presence:
        return self.office.secret_presence(self.store, name)


@pytest.fixture
def computers(lithuanian_folder: Callable[[str], Path]) -> Iterator[tuple[Computer, Computer]]:
    folder = lithuanian_folder("bendra")
    first = Computer(folder)
    first.save(secret=SECRET, token=TOKEN)
    second = Computer(folder)
    yield first, second
    for one in (first, second):
        one.office.close()


def test_a_store_without_secrets_here_is_seen_and_read(computers: tuple[Computer, Computer]) -> None:
    """The second computer sees the store, is told since when its keys are elsewhere, and can change the rest."""
    first, second = computers

    assert second.presence() is second.presence(REFRESH_TOKEN) is Presence.ABSENT
    error = second.office.secret_readable(second.store, CLIENT_SECRET)
    assert isinstance(error, SecretsTrouble)
    assert (error.code, error.facts["code"], error.facts["saved_at"]) == ("secret_lost", "SHOP", NOW.isoformat())
    second.save(marketplaces="A1C3SOZRARQ6R3")
    assert first.store.marketplace_ids == {"A1C3SOZRARQ6R3"}
    assert first.secret() == SECRET


def test_entering_the_secrets_here_changes_nothing_for_others(computers: tuple[Computer, Computer]) -> None:
    """The same keys entered on the second computer: its keyring has them, the store's row is not touched at all."""
    first, second = computers
    before = first.store

    saved = second.save(secret=SECRET, token=TOKEN)

    assert saved == before
    assert first.store == before
    assert (second.secret(), second.secret(REFRESH_TOKEN)) == (SECRET, TOKEN)
    assert (first.secret(), first.secret(REFRESH_TOKEN)) == (SECRET, TOKEN)
    assert {one.presence(name) for one in computers for name in SecretName} == {Presence.HERE}


def test_a_draft_open_elsewhere_is_not_made_stale(computers: tuple[Computer, Computer]) -> None:
    """Who edits the store on the first computer meanwhile can save: entering keys elsewhere was no change of it."""
    first, second = computers
    revision = first.store.revision
    second.save(secret=SECRET, token=TOKEN)
    draft = StoreDraft(
        "SHOP", StoreKind.AMAZON, Region.EUROPE, CLIENT, frozenset(), uid=first.store.uid, revision=revision
    )

    assert first.office.save_store(draft).revision == revision + 1
    with pytest.raises(ChangedMeanwhile):
        second.office.save_store(draft)


def test_a_replaced_secret_is_told_to_the_other_computer(computers: tuple[Computer, Computer]) -> None:
    """Replaced on the first, the second goes on with its own and knows that it is an earlier one."""
    first, second = computers
    second.save(secret=SECRET, token=TOKEN)

    first.save(secret=NEWER)

    assert (first.presence(), second.presence(), second.presence(REFRESH_TOKEN)) == (
        Presence.HERE,
        Presence.EARLIER,
        Presence.HERE,
    )
    assert (first.secret(), second.secret()) == (NEWER, SECRET)
    row = first.store
    second.save(secret=NEWER)
    assert first.store == row
    assert (first.secret(), second.secret()) == (NEWER, NEWER)
    assert (first.presence(), second.presence()) == (Presence.HERE, Presence.HERE)
    # one header and one value each: nothing piles up
    assert len(second.keeper._entries) == 4


def test_typing_the_same_secret_again_is_no_change(computers: tuple[Computer, Computer]) -> None:
    """A key typed anew just as it stands here makes no other computer doubt its own."""
    first, second = computers
    second.save(secret=SECRET, token=TOKEN)
    before = first.store

    assert first.save(secret=SECRET, token=TOKEN) == before
    assert second.presence() is Presence.HERE


def test_secrets_and_a_change_of_the_store_are_saved_together(computers: tuple[Computer, Computer]) -> None:
    """Keys for this computer and other marketplaces in one save: both are there, others keep their keys."""
    first, second = computers

    saved = second.save(secret=SECRET, token=TOKEN, marketplaces="A1C3SOZRARQ6R3")

    assert saved.marketplace_ids == {"A1C3SOZRARQ6R3"}
    assert saved.secret_stamps == first.store.secret_stamps
    assert {one.presence(name) for one in computers for name in SecretName} == {Presence.HERE}


def test_keys_of_another_application_are_a_change_for_all(computers: tuple[Computer, Computer]) -> None:
    """With another client identifier the keys belong to something else: the other computer is told so."""
    first, second = computers
    draft = StoreDraft(
        "SHOP",
        StoreKind.AMAZON,
        Region.EUROPE,
        CLIENT.replace("0123", "4567"),
        frozenset(),
        client_secret=second.office.new_secret(NEWER),
        refresh_token=second.office.new_secret(TOKEN),
        uid=second.store.uid,
    )
    second.office.save_store(draft)

    assert first.presence() is Presence.EARLIER
    assert second.presence() is Presence.HERE


def test_a_save_that_fails_leaves_both_computers_as_they_were(
    computers: tuple[Computer, Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the database refuses what was saved with the keys, the keys are taken back too."""
    first, second = computers
    before = dict(second.keeper._entries)

    def refuse(*_: object, **__: object) -> None:
        raise SecretsTrouble("keyring_locked")

    monkeypatch.setattr(second.office._database.stores, "save", refuse)
    with pytest.raises(SecretsTrouble):
        second.save(secret=SECRET, token=TOKEN, marketplaces="A1C3SOZRARQ6R3")
    assert second.keeper._entries == before
    assert first.secret() == SECRET


def test_a_good_test_with_keys_of_this_computer_is_kept(computers: tuple[Computer, Computer]) -> None:
    """Tested before Saugoti: the result is kept with the store, and the store is not changed by it."""
    first, second = computers
    store = second.store
    draft = StoreDraft(
        "SHOP",
        StoreKind.AMAZON,
        Region.EUROPE,
        CLIENT,
        store.marketplace_ids,
        client_secret=second.office.new_secret(SECRET),
        refresh_token=second.office.new_secret(TOKEN),
        uid=store.uid,
        revision=store.revision,
        test=KeyTest(steps=(), error=None, tested_at=NOW),
    )
    saved = second.office.save_store(draft)

    assert (saved.tested_at, saved.test_result) == (NOW, "")
    assert replace(first.store, tested_at=None, test_result=None, valid_until=None) == store


def test_half_a_key_can_be_entered_again(computers: tuple[Computer, Computer]) -> None:
    """A keyring that lost a part of a long key: entered again it is whole, under the edition it had."""
    first, _ = computers
    long_token = "Atzr|" + "w" * 2_000
    first.save(token=long_token)
    del first.keeper._entries[next(name for name in first.keeper._entries if name.endswith("/1"))]
    assert first.presence(REFRESH_TOKEN) is Presence.ABSENT
    before = first.store

    first.save(token=TOKEN)

    assert first.store == before
    assert first.secret(REFRESH_TOKEN) == TOKEN
    assert len(first.keeper._entries) == 4
