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


def test_only_amazons_own_orders_are_asked_for(database: Database, store: Store, under_way: Import) -> None:
    """A report also names orders of other channels and removals, which Amazon may not know when it is asked."""
    amazons = an_order(1)
    odd = ("S01-1234567-1234567", "D01-1234567-1234567", "removal 17", "403-1234567-12345678", "X403-1234567-1234567")
    others = [an_order(number, order_id=order_id) for number, order_id in enumerate(odd, 2)]
    under_way.page(amazons, *others, source=Source.REPORT)
    assert database.orders.newest(store.store_id, 3, amazons.created) == (amazons.order_id,)
    assert len(database.orders.newest(store.store_id, 9)) == 6


def test_orders_of_the_api_are_told_from_those_of_reports(database: Database, store: Store, under_way: Import) -> None:
    """One that a report brought first and the API named since is one of the API's."""
    order = an_order(1)
    under_way.page(order, source=Source.REPORT)
    assert not database.orders.named_by_api(store.store_id)
    under_way.page(order)
    assert database.orders.named_by_api(store.store_id)
