"""What Amazon gives to a store: each answer is read back with its date and Amazon's own words."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from fvsestore_gui.database import Database
from fvsestore_gui.errors import GrantRole, TryLater
from fvsestore_gui.model.roles import Given, RoleAnswer, Subject
from fvsestore_gui.model.stores import Store

AT = datetime(2026, 11, 26, 18, 30, 0, 1, UTC)
LATER = AT + timedelta(hours=1)
DENIED = GrantRole("access_denied", status=403, operation="getOrder", amazon_text="Neleidžiama „RECIPIENT“")
REFUSED = RoleAnswer(Subject.RECIPIENT, Given.REFUSED, AT, DENIED, "rq-1")
GIVEN = RoleAnswer(Subject.RECIPIENT, Given.GIVEN, LATER)


def same(found: tuple[RoleAnswer, ...], *wanted: RoleAnswer) -> bool:
    """Errors are compared by what they say."""
    return [_plain(one) for one in found] == [_plain(one) for one in wanted]


def _plain(one: RoleAnswer) -> tuple[object, ...]:
    error = None if one.error is None else (type(one.error), one.error.code, one.error.facts)
    return one.subject, one.given, one.asked_at, error, one.request_id


def test_an_answer_is_read_back(database: Database, new_store: Callable[[str], Store]) -> None:
    """Each store has its own, in the order of the page, with the words of Amazon's refusal."""
    one, other = new_store("A"), new_store("B")
    orders = RoleAnswer(Subject.ORDERS, Given.GIVEN, AT, request_id="rq-0")
    database.role_answers.put(one.store_id, [REFUSED, orders])
    database.role_answers.put(other.store_id, [GIVEN])
    assert same(database.role_answers.of(one.store_id), orders, REFUSED)
    assert same(database.role_answers.of(other.store_id), GIVEN)


def test_the_later_answer_stands(database: Database, store: Store) -> None:
    """A role that was granted since is seen; what another PC was told earlier does not come back."""
    for one in (REFUSED, GIVEN, REFUSED):
        database.role_answers.put(store.store_id, [one])
    assert same(database.role_answers.of(store.store_id), GIVEN)


def test_what_is_known_is_not_lost_to_a_failed_call(database: Database, store: Store) -> None:
    """Where Amazon could not be reached later, its last answer stands with the day it was given."""
    unknown = RoleAnswer(Subject.RECIPIENT, Given.UNKNOWN, LATER, TryLater("amazon_down", status=503))
    database.role_answers.put(store.store_id, [REFUSED])
    database.role_answers.put(store.store_id, [unknown])
    assert same(database.role_answers.of(store.store_id), REFUSED)
    tax = RoleAnswer(Subject.TAX, Given.UNKNOWN, AT, TryLater("amazon_down", status=503))
    database.role_answers.put(store.store_id, [tax, RoleAnswer(Subject.BUYER, Given.NOT_ASKED)])
    assert same(database.role_answers.of(store.store_id), tax, REFUSED)


def test_answers_go_with_the_orders(database: Database, store: Store) -> None:
    """A removed store whose orders go leaves no answer behind."""
    database.role_answers.put(store.store_id, [REFUSED])
    database.stores.remove(store, remove_orders=True, now=LATER)
    assert database.role_answers.of(store.store_id) == ()
