"""Saving a store: row and secrets together, or neither."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput, DatabaseTrouble, SecretsTrouble
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import Participation, SecretName, StoreKind
from fvsestore_gui.secrets import MemoryKeeper, Secret, Secrets
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.work import saving

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BY = "ona@buhalterija"
CLIENT = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
OTHER_CLIENT = "amzn1.application-oa2-client.fedcba9876543210fedcba9876543210"
OLD_SECRET = "amzn1.oa2-cs.v1." + "a" * 40
NEW_SECRET = "amzn1.oa2-cs.v1." + "b" * 40
REFRESH = "Atzr|" + "r" * 400


class Refusing(MemoryKeeper):
    """A keyring that stops taking entries after some writes."""

    def __init__(self) -> None:
        super().__init__()
        self.writes_left = 10_000

    def set(self, service: str, value: str) -> None:
        if self.writes_left == 0:
            raise SecretsTrouble("keyring_locked")
        self.writes_left -= 1
        super().set(service, value)


class Desk:
    """A database, a keyring, and the two verbs a user has."""

    def __init__(self, place: Path | str) -> None:
        self.database = Database(place, StandingClock(NOW))
        self.keeper = Refusing()
        self.secrets = Secrets(self.keeper, Redactor())

    def draft(self, code: str = "FVSAMAZON", client: str = CLIENT, secret: str | None = OLD_SECRET) -> StoreDraft:
        saved = next((s for s in self.database.stores.all() if s.code == code), None)
        return StoreDraft(
            code=code,
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier=client,
            marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
            client_secret=self.secrets.from_input(secret) if secret else None,
            refresh_token=None if saved else self.secrets.from_input(REFRESH),
            uid=saved.uid if saved else None,
            revision=saved.revision if saved else None,
        )

    def save(self, draft: StoreDraft) -> None:
        saving.save_store(self.database, self.secrets, draft, NOW, "uid-" + draft.code, by=BY)

    def secret(self, code: str = "FVSAMAZON") -> Secret:
        store = next(s for s in self.database.stores.all() if s.code == code)
        name = SecretName.CLIENT_SECRET
        return self.secrets.read(store.uid, name, store.secret_stamps.get(name))


@pytest.fixture
def desk(place: Path | str) -> Iterator[Desk]:
    desk = Desk(place)
    yield desk
    desk.database.close()


def test_saved_store_reads_back_with_its_secrets(desk: Desk) -> None:
    """What was saved is there: fields in the database, secrets in the keyring."""
    desk.save(desk.draft())
    (store,) = desk.database.stores.all()
    assert (store.code, store.client_identifier, store.region) == ("FVSAMAZON", CLIENT, Region.EUROPE)
    assert store.secret_saved_at == {SecretName.CLIENT_SECRET: NOW, SecretName.REFRESH_TOKEN: NOW}
    assert desk.secret() == Secret(OLD_SECRET)


def test_keyring_that_refuses_midway_changes_nothing(desk: Desk) -> None:
    """However many entries the keyring took before it refused, store and secrets stay as they were."""
    desk.save(desk.draft())
    (before,) = desk.database.stores.all()
    for writes in range(4):
        draft = replace(
            desk.draft(client=OTHER_CLIENT, secret=NEW_SECRET), refresh_token=desk.secrets.from_input(REFRESH + "2")
        )
        desk.keeper.writes_left = writes
        with pytest.raises(SecretsTrouble):
            desk.save(draft)
        desk.keeper.writes_left = 10_000
        assert desk.database.stores.all() == [before]
        assert desk.secret() == Secret(OLD_SECRET)


def test_database_that_refuses_puts_the_old_secret_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk while saving leaves the secret that was in force, and no entry of the new one."""
    desk.save(desk.draft())
    entries = dict(desk.keeper._entries)

    def full(store: object, **how: object) -> None:
        raise DatabaseTrouble("database_disk_full", path="x", detail="")

    monkeypatch.setattr(desk.database.stores, "save", full)
    with pytest.raises(DatabaseTrouble):
        desk.save(desk.draft(secret=NEW_SECRET))
    assert desk.keeper._entries == entries


def test_a_draft_that_somebody_outran_is_refused_and_its_keys_are_taken_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two people edit one store: the second is told, the first's values and the keyring stay as they were.

    However late the other saves: before the keyring is written, or just after it.
    """
    desk.save(desk.draft())
    stale = desk.draft(secret=NEW_SECRET)
    desk.save(replace(desk.draft(secret=None), marketplace_ids=frozenset()))
    (first,) = desk.database.stores.all()
    entries = dict(desk.keeper._entries)
    for draft in (stale, replace(stale, client_secret=None)):
        with pytest.raises(ChangedMeanwhile) as refused:
            desk.save(draft)
        assert refused.value.code == "store_changed"
        assert refused.value.facts == {"code": "FVSAMAZON", "by": BY, "at": NOW.isoformat()}
    assert (desk.database.stores.all(), desk.keeper._entries) == ([first], entries)

    late = desk.draft(secret=NEW_SECRET)
    real_write = desk.secrets.write

    def outrun(*args: Any) -> str:
        desk.database.stores.save(replace(first, marketplace_ids=frozenset({"A1PA6795UKMFR9"})))
        return real_write(*args)

    monkeypatch.setattr(desk.secrets, "write", outrun)
    with pytest.raises(ChangedMeanwhile):
        desk.save(late)
    assert desk.keeper._entries == entries
    assert desk.secret() == Secret(OLD_SECRET)


def test_a_draft_whose_store_was_removed_meanwhile_is_refused(desk: Desk) -> None:
    """Somebody removed the store while it was edited: saving says who, and the store does not come back by itself."""
    desk.save(desk.draft())
    draft = desk.draft(secret=NEW_SECRET)
    (store,) = desk.database.stores.all()
    saving.remove_store(desk.database, desk.secrets, store, remove_orders=False, now=NOW, by=BY)
    with pytest.raises(ChangedMeanwhile) as refused:
        desk.save(draft)
    assert refused.value.code == "store_removed"
    assert refused.value.facts == {"code": "FVSAMAZON", "by": BY, "at": NOW.isoformat()}
    assert (desk.database.stores.all(), desk.keeper._entries) == ([], {})


def test_crash_between_keyring_and_row_loses_nothing(desk: Desk) -> None:
    """Killed after the keyring was written: the row still finds the value it was saved with, also after another try."""
    desk.save(desk.draft())
    (store,) = desk.database.stores.all()
    name = SecretName.CLIENT_SECRET
    desk.secrets.write(store.uid, name, Secret(NEW_SECRET), store.secret_stamps[name])
    assert desk.secret() == Secret(OLD_SECRET)
    desk.secrets.write(store.uid, name, Secret(NEW_SECRET + "again"), store.secret_stamps[name])
    assert desk.secret() == Secret(OLD_SECRET)


def test_same_application_twice_names_the_other_parameter(desk: Desk) -> None:
    """The same client identifier in the same region is refused with the other's name."""
    desk.save(desk.draft())
    with pytest.raises(CorrectInput) as refused:
        desk.save(desk.draft(code="SECOND"))
    assert (refused.value.code, refused.value.facts) == (
        "client_used_twice",
        {"field": "Client identifier", "code": "FVSAMAZON"},
    )


def test_same_application_in_another_region_is_a_warning(desk: Desk) -> None:
    """Another region may be saved, and the warning names the parameter that uses the identifier already."""
    desk.save(desk.draft())
    draft = replace(desk.draft(code="AMERICA"), region=Region.NORTH_AMERICA)
    assert saving.region_warning(draft, desk.database.stores.all()) == "FVSAMAZON"
    desk.save(draft)
    assert [s.code for s in desk.database.stores.all()] == ["AMERICA", "FVSAMAZON"]


@pytest.mark.parametrize("code", ["", "lower", "SU TARPU", "Ž", "A" * 21, "A\n"])
def test_code_of_wrong_shape_is_refused(desk: Desk, code: str) -> None:
    """A Parametras is 1 to 20 capital Latin letters, digits, _ and -."""
    found = saving.check_draft(desk.draft(code=code), [])
    assert [(error.code, error.facts["field"]) for error in found] == [
        ("code_shape" if code else "field_empty", "Parametras")
    ]


def test_every_fault_is_told_at_once(desk: Desk) -> None:
    """All faulty fields are named together, in the order of the window, and without their values."""
    draft = StoreDraft(
        code="X",
        kind=StoreKind.AMAZON,
        region=Region.EUROPE,
        client_identifier="amzn1.sp.solution.3f9b1c52",
        marketplace_ids=frozenset(),
        client_secret=desk.secrets.from_input(REFRESH),
    )
    found = saving.check_draft(draft, [])
    assert [(e.code, e.facts["field"]) for e in found] == [
        ("credential_shape", "Client identifier"),
        ("credential_shape", "Client secret"),
        ("field_empty", "Refresh token"),
    ]
    assert REFRESH not in repr([e.facts for e in found])


def test_renamed_store_keeps_its_secrets(desk: Desk) -> None:
    """Secrets follow a new name; a taken or ill-shaped name is refused."""
    desk.save(desk.draft())
    desk.save(desk.draft(code="SECOND", client=OTHER_CLIENT))
    store = next(s for s in desk.database.stores.all() if s.code == "FVSAMAZON")
    for bad in ("SECOND", "bad name"):
        with pytest.raises(CorrectInput):
            saving.rename_store(desk.database, store, bad, now=NOW, by=BY)
    saving.rename_store(desk.database, store, "AMAZON_DE", now=NOW, by=BY)
    assert desk.secret("AMAZON_DE") == Secret(OLD_SECRET)


def test_removed_store_takes_its_secrets_with_it_and_comes_back_with_its_orders(desk: Desk) -> None:
    """Removal empties the keyring and keeps the orders; the same code later takes them up again."""
    desk.save(desk.draft())
    (store,) = desk.database.stores.all()
    saving.remove_store(desk.database, desk.secrets, store, remove_orders=False, now=NOW, by=BY)
    assert desk.keeper._entries == {}
    assert desk.database.stores.all() == []
    assert [s.code for s in desk.database.stores.all(removed=True)] == ["FVSAMAZON"]
    desk.save(desk.draft())
    (again,) = desk.database.stores.all()
    assert (again.uid, again.store_id) == (store.uid, store.store_id)
    assert desk.secret() == Secret(OLD_SECRET)


def test_another_account_under_a_removed_code_starts_empty(desk: Desk) -> None:
    """Two sellers' orders never mix: the kept orders stay with the removed parameter they belong to."""
    desk.save(desk.draft())
    (store,) = desk.database.stores.all()
    saving.remove_store(desk.database, desk.secrets, store, remove_orders=False, now=NOW, by=BY)
    draft = desk.draft(client=OTHER_CLIENT)
    saving.save_store(desk.database, desk.secrets, draft, NOW, "another uid", by=BY)
    (other,) = desk.database.stores.all()
    assert other.store_id != store.store_id
    assert [s.store_id for s in desk.database.stores.all(removed=True)] == [store.store_id]


@pytest.mark.parametrize("code", ["FVSAMAZON", "SHOP_A"])
def test_codes_that_share_environment_variables_are_refused(desk: Desk, code: str) -> None:
    """SHOP-A beside SHOP_A could be given the other's unattended keys: the second is refused with the first's name."""
    first = code.replace("_", "-")
    desk.save(desk.draft(code=first))
    draft = replace(
        desk.draft(code=code, client=OTHER_CLIENT), uid=None, refresh_token=desk.secrets.from_input(REFRESH)
    )
    found = saving.check_draft(draft, desk.database.stores.all())
    assert [(e.code, e.facts["code"]) for e in found] == [("code_taken", first)]


def test_other_account_forgets_what_amazon_said_of_the_old_one(desk: Desk) -> None:
    """What Amazon said of the old account is not shown for a new one; a new secret keeps the marketplaces."""
    desk.save(desk.draft())
    (store,) = desk.database.stores.all()
    desk.database.stores.save(
        replace(store, participations=(Participation("A1PA6795UKMFR9", True),), valid_until=NOW, test_result="")
    )
    desk.save(desk.draft(secret=NEW_SECRET))
    (store,) = desk.database.stores.all()
    assert store.participations
    assert (store.valid_until, store.test_result) == (None, None)
    desk.save(desk.draft(client=OTHER_CLIENT, secret=None))
    (store,) = desk.database.stores.all()
    assert store.participations == ()
