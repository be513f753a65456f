"""Stores as saved: everything comes back, codes are unique, removal keeps or takes the orders."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork, CorrectInput, GrantRole
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
    )
    assert database.stores.save(whole) == whole
    assert database.stores.all() == [whole]


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
