"""Stores as saved: everything comes back, codes are unique, removal keeps or takes the orders."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork, ChangedMeanwhile, CorrectInput, GrantRole
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.stores import Participation, SecretName, Store


def test_a_store_comes_back_as_saved(database: Database, store: Store, clock: StandingClock) -> None:
    """Every field of a store, its stamps and times, survives."""
    now = clock.now()
    whole = replace(
        store,
        code="NAUJAS-1",
        participations=(Participation("A1PA6795UKMFR9", True, False, "Krautuvėlė", "DE", "EUR"),),
        secret_stamps={SecretName.CLIENT_SECRET: "abc"},
        secret_saved_at={SecretName.CLIENT_SECRET: now},
        valid_until=now + timedelta(hours=1),
        tested_at=now,
        test_result="",
        saved_at=now,
        saved_by="ona@buhalterija",
    )
    after = replace(whole, revision=whole.revision + 1)
    assert database.stores.save(whole) == after
    assert database.stores.all() == [after]


def test_who_saves_second_is_told_who_was_first(database: Database, store: Store, clock: StandingClock) -> None:
    """Two people change one store: the second is told by whom and when, and the first's changes stay."""
    first = database.stores.save(replace(store, code="PIRMAS", saved_at=clock.now(), saved_by="ona@buhalterija"))
    with pytest.raises(ChangedMeanwhile) as caught:
        database.stores.save(replace(store, marketplace_ids=frozenset(), saved_by="jonas@sandelis"))
    assert caught.value.code == "store_changed"
    assert caught.value.facts == {"code": store.code, "by": "ona@buhalterija", "at": clock.now().isoformat()}
    assert database.stores.all() == [first]
    assert database.stores.save(replace(first, marketplace_ids=frozenset())).revision == first.revision + 1


def test_several_stores_are_saved_together_or_not_at_all(database: Database, store: Store, new_store: Any) -> None:
    """Where somebody was quicker with one of them, no row is changed; else all are, each with its next revision."""
    other = new_store("ANTRAS")
    changed = [replace(one, secret_stamps={SecretName.CLIENT_SECRET: "abc"}) for one in (store, other)]
    database.stores.save(replace(other, seller_id="A1234567890"))
    with pytest.raises(ChangedMeanwhile):
        database.stores.save_together(changed)
    assert not any(one.secret_stamps for one in database.stores.all())

    now = database.stores.all()
    saved = database.stores.save_together(replace(one, secret_stamps={SecretName.CLIENT_SECRET: "abc"}) for one in now)
    assert sorted(saved, key=lambda one: one.code) == database.stores.all()
    assert [one.revision for one in database.stores.all()] == [one.revision + 1 for one in now]


def test_who_saves_what_another_has_removed_is_told(database: Database, store: Store, clock: StandingClock) -> None:
    """A store that somebody removed meanwhile does not come back by saving; the second is told who removed it."""
    database.stores.remove(store, remove_orders=False, now=clock.now(), by="ona@buhalterija")
    with pytest.raises(ChangedMeanwhile) as caught:
        database.stores.save(replace(store, code="ANTRAS"))
    assert (caught.value.code, caught.value.facts["by"]) == ("store_removed", "ona@buhalterija")
    assert database.stores.all() == []
    database.stores.remove(store, remove_orders=True, now=clock.now())
    with pytest.raises(CorrectInput) as unknown:
        database.stores.save(replace(store, code="ANTRAS"))
    assert unknown.value.code == "store_unknown"


def test_a_test_of_the_key_disturbs_nobody_who_edits(database: Database, store: Store, clock: StandingClock) -> None:
    """A test's result is kept beside an edit that is under way: neither overwrites the other."""
    database.stores.record_test(store, KeyTest((), GrantRole("access_denied"), clock.now()))
    saved = database.stores.save(replace(store, code="PAKEISTAS"), with_test=False)
    (found,) = database.stores.all()
    assert (found.code, found.test_result, found.tested_at) == ("PAKEISTAS", "access_denied", clock.now())
    assert found.revision == saved.revision == store.revision + 1


def test_a_test_of_keys_that_were_replaced_meanwhile_is_not_kept(
    database: Database, store: Store, clock: StandingClock
) -> None:
    """What Amazon said of the old keys is never shown beside new ones."""
    database.stores.save(replace(store, secret_stamps={SecretName.CLIENT_SECRET: "new"}))
    database.stores.record_test(store, KeyTest((), GrantRole("access_denied"), clock.now()))
    (found,) = database.stores.all()
    assert found.test_result is None


def test_a_code_belongs_to_one_store(database: Database, store: Store, new_store: Any) -> None:
    """A code in use is refused; that of a removed store may be taken again."""
    with pytest.raises(CorrectInput) as caught:
        database.stores.save(replace(store, uid="other", store_id=0))
    assert (caught.value.code, caught.value.facts["code"]) == ("code_taken", store.code)
    database.stores.remove(store, remove_orders=False, now=store_time(database))
    again = database.stores.save(replace(store, uid="other", store_id=0))
    assert [found.uid for found in database.stores.all()] == [again.uid]
    assert [found.uid for found in database.stores.all(removed=True)] == [store.uid]


def store_time(database: Database) -> Any:
    return database.stores._leases._clock.now()


def test_a_tests_result_is_kept(database: Database, store: Store, clock: StandingClock) -> None:
    """The last test stays with the store; marketplaces stay known when Amazon named none this time."""
    sells = (Participation("A1PA6795UKMFR9", True),)
    database.stores.record_test(store, KeyTest((), None, clock.now(), clock.now(), participations=sells))
    database.stores.record_test(store, KeyTest((), GrantRole("access_denied"), clock.now()))
    (found,) = database.stores.all()
    assert (found.test_result, found.participations, found.valid_until) == ("access_denied", sells, None)


def test_removal_keeps_orders_unless_told_otherwise(under_way: Any, database: Database, order: Any, item: Any) -> None:
    """Orders of a removed Parametras stay readable; with its orders, nothing of it is left."""
    store = under_way.store
    under_way.page(order(1, items=(item(1), item(2))))
    database.leases.release(under_way.lease)
    database.stores.remove(store, remove_orders=False, now=store_time(database))
    assert database.stores.all() == []
    (kept,) = database.stores.all(removed=True)
    assert kept.secret_stamps == {}
    assert len(database.listings.orders.ids(Filter(store.store_id), Sort("created"))) == 1
    database.stores.remove(kept, remove_orders=True, now=store_time(database))
    assert database.stores.all(removed=True) == []
    for name in ("orders", "items", "held", "runs"):
        assert getattr(database.listings, name).totals(Filter(store.store_id)).all == 0


def test_a_removed_stores_number_is_never_given_again(database: Database, store: Store, new_store: Any) -> None:
    """What was on the screen of a removed store cannot turn into another store's."""
    database.stores.remove(store, remove_orders=True, now=store_time(database))
    assert new_store("NAUJAS").store_id > store.store_id


def test_a_store_that_is_imported_is_not_removed(under_way: Any, database: Database) -> None:
    """Removal waits until nobody imports the store, and says who does."""
    with pytest.raises(AnotherAtWork) as caught:
        database.stores.remove(under_way.store, remove_orders=True, now=store_time(database))
    assert caught.value.facts["holder"] == "ona@buhalterija"
    assert database.stores.all() == [under_way.store]
