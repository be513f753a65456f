"""The guide's ticks: each store has its own, the office shares them, and those of a new store come along with it."""

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.model.stores import Store

ANA, ONA = "ana@sandelis", "ona@buhalterija"


def test_each_store_has_its_own_ticks(database: Database) -> None:
    """What is done for one store is not done for the next, and can be taken back."""
    ticks = database.guide_ticks
    ticks.tick("one", "roles", ANA)
    ticks.tick("one", "use-case", ANA)
    ticks.tick("two", "roles", ANA)
    assert ticks.of("one") == {"roles", "use-case"}
    assert ticks.of("two") == {"roles"}
    assert ticks.of("") == frozenset()
    ticks.untick("one", "roles")
    ticks.untick("one", "never-ticked")
    assert ticks.of("one") == {"use-case"}
    assert ticks.of("two") == {"roles"}


def test_two_computers_may_tick_the_same_step(database: Database) -> None:
    """The second changes nothing and fails nowhere."""
    database.guide_ticks.tick("one", "roles", ANA)
    database.guide_ticks.tick("one", "roles", ONA)
    assert database.guide_ticks.of("one") == {"roles"}


def test_a_new_store_takes_the_ticks_over(database: Database, clock: StandingClock) -> None:
    """What was ticked before the first Saugoti belongs to the store then saved, and to none after it."""
    ticks = database.guide_ticks
    ticks.tick("", "roles", ANA)
    ticks.tick("", "use-case", ANA)
    ticks.tick("one", "roles", ONA)  # taken up again: it had ticks before
    clock.move(60)
    ticks.adopt("one")
    assert ticks.of("one") == {"roles", "use-case"}
    assert ticks.of("") == frozenset()
    ticks.adopt("two")
    assert ticks.of("two") == frozenset()


def test_a_store_removed_with_its_orders_leaves_no_ticks(
    database: Database, store: Store, clock: StandingClock
) -> None:
    """Whoever begins anew under the same code begins without ticks."""
    database.guide_ticks.tick(store.uid, "roles", ANA)
    database.stores.remove(database.stores.all()[0], remove_orders=True, now=clock.now())
    assert database.guide_ticks.of(store.uid) == frozenset()
