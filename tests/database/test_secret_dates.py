"""When a secret was made, as somebody has said: read back as it was, for the edition it was said of."""

from collections.abc import Callable
from datetime import date

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.model.stores import SecretName, Store

WHO = "ona@buhalterija"


def test_a_day_is_read_back_with_its_edition(database: Database, new_store: Callable[[str], Store]) -> None:
    """Each store's secret has its own day, and the stamp tells which edition it is about."""
    one, other = new_store("A"), new_store("B")
    assert database.secret_dates.of(one.store_id) == {}
    database.secret_dates.put(one.store_id, SecretName.CLIENT_SECRET, "aa11", date(2026, 9, 1), WHO)
    database.secret_dates.put(other.store_id, SecretName.CLIENT_SECRET, "", date(2026, 10, 2), WHO)
    assert database.secret_dates.of(one.store_id) == {SecretName.CLIENT_SECRET: ("aa11", date(2026, 9, 1))}
    assert database.secret_dates.all() == {
        one.store_id: {SecretName.CLIENT_SECRET: ("aa11", date(2026, 9, 1))},
        other.store_id: {SecretName.CLIENT_SECRET: ("", date(2026, 10, 2))},
    }


def test_the_later_word_counts_and_may_be_taken_back(database: Database, store: Store) -> None:
    """A day is corrected or forgotten without touching what is known of the other secret."""
    database.secret_dates.put(store.store_id, SecretName.REFRESH_TOKEN, "bb22", date(2026, 1, 1), WHO)
    for day in (date(2026, 9, 1), date(2026, 9, 3)):
        database.secret_dates.put(store.store_id, SecretName.CLIENT_SECRET, "aa11", day, "jonas@pc")
    token = {SecretName.REFRESH_TOKEN: ("bb22", date(2026, 1, 1))}
    assert database.secret_dates.of(store.store_id) == token | {SecretName.CLIENT_SECRET: ("aa11", date(2026, 9, 3))}
    for _ in range(2):
        database.secret_dates.forget(store.store_id, SecretName.CLIENT_SECRET)
        assert database.secret_dates.of(store.store_id) == token


def test_days_go_with_a_store_and_its_orders(database: Database, store: Store, clock: StandingClock) -> None:
    """A Parametras that is removed together with its orders leaves no day behind."""
    database.secret_dates.put(store.store_id, SecretName.CLIENT_SECRET, "aa11", date(2026, 9, 1), WHO)
    database.stores.remove(store, remove_orders=True, now=clock.now())
    assert database.secret_dates.all() == {}
