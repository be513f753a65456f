"""The proof that keys are a store's own, as it is kept; and the orders that are asked for to prove others."""

from datetime import timedelta

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.model.accounts import AccountProof, ProvedAccount
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.stores import Store
from tests.database.conftest import Import, an_order


def test_the_newest_proof_of_a_store_is_read_back(database: Database, store: Store, clock: StandingClock) -> None:
    """Nothing is known of a new store; of keys that were proved all is; new keys take the place of the old."""
    assert database.store_accounts.of(store.store_id) is None
    first = ProvedAccount("one", AccountProof.FIRST_KEYS, clock.now())
    database.store_accounts.put(store.store_id, first)
    assert database.store_accounts.of(store.store_id) == first
    second = ProvedAccount("two", AccountProof.SELLER_ID, clock.now() + timedelta(days=1), "A1PRAKTIKA0001")
    database.store_accounts.put(store.store_id, second)
    assert database.store_accounts.of(store.store_id) == second


def test_a_seller_id_that_amazon_showed_once_is_kept(database: Database, store: Store, clock: StandingClock) -> None:
    """A later proof that shows none does not forget whose the store is."""
    database.store_accounts.put(
        store.store_id, ProvedAccount("one", AccountProof.SELLER_ID, clock.now(), "A1PRAKTIKA0001")
    )
    database.store_accounts.put(store.store_id, ProvedAccount("two", AccountProof.KNOWN_ORDER, clock.now()))
    kept = database.store_accounts.of(store.store_id)
    assert kept is not None
    assert (kept.fingerprint, kept.seller_id) == ("two", "A1PRAKTIKA0001")


def test_a_removed_store_takes_its_proof_along(database: Database, store: Store, clock: StandingClock) -> None:
    """With its orders the proof goes; one that comes too late leaves nothing behind."""
    proved = ProvedAccount("one", AccountProof.FIRST_KEYS, clock.now())
    database.store_accounts.put(store.store_id, proved)
    database.stores.remove(store, remove_orders=True, now=clock.now())
    assert database.store_accounts.of(store.store_id) is None
    database.store_accounts.put(store.store_id, proved)
    assert database.store_accounts.of(store.store_id) is None


def test_the_newest_orders_are_those_amazon_named(database: Database, store: Store, under_way: Import) -> None:
    """Newest first; what only a file brought proves nothing, and what is too old Amazon no longer knows."""
    orders = [an_order(number) for number in range(1, 5)]
    under_way.page(*orders[:3])
    under_way.page(orders[3], source=Source.FILE)
    ids = [order.order_id for order in orders]
    assert database.orders.newest(store.store_id, 3) == (ids[3], ids[2], ids[1])
    assert database.orders.newest(store.store_id, 3, orders[1].created) == (ids[2], ids[1])
    assert database.orders.newest(store.store_id, 1, orders[3].created) == ()
