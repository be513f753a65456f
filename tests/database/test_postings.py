"""Postings in the database: one of all may send a document, and whatever happens it is known how far it came."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.postings import Claim, ExportedFile, Taken
from fvsestore_gui.database.tables import postings
from fvsestore_gui.errors import AnotherAtWork, CorrectInput
from fvsestore_gui.model.finvalda import CreatedOperation
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_reports import PostingPeriod
from fvsestore_gui.model.postings import Posting, PostingState
from fvsestore_gui.model.stores import Store
from tests.database.conftest import a_posting

WHO = "ona@buhalterija"
OTHER = "jonas@sandelis"
MADE = CreatedOperation("PARD", "61", "AMZ", "303-0000001-1234567")


@pytest.fixture
def posting(under_way: Any, order: Callable[..., Order], store: Store, database: Database) -> Posting:
    """The document of an order that was just imported."""
    under_way.page(order(1))
    row = database.orders.row_id(store.store_id, order(1).order_id)
    assert row is not None
    return a_posting(row)


def claimed(database: Database, store: Store, posting: Posting, holder: str = WHO) -> Claim:
    claim = database.postings.claim(store.store_id, posting, holder)
    assert isinstance(claim, Claim)
    return claim


def taken(database: Database, store: Store, posting: Posting) -> Taken:
    answer = database.postings.claim(store.store_id, posting, OTHER)
    assert isinstance(answer, Taken)
    return answer


def forget_holder(database: Database, posting_id: int) -> None:
    """As if the program that held a document had died on another computer."""
    with database._transactions.write() as connection:
        connection.execute(postings.update().where(postings.c.id == posting_id).values(claim="linux/kitas-pc/7 0123"))


def test_of_two_who_want_a_document_one_gets_it(database: Database, store: Store, posting: Posting) -> None:
    """While somebody is about to send a document, everybody else is told who."""
    claimed(database, store, posting)
    answer = taken(database, store, posting)
    assert (answer.why, answer.row.claimed_by) == ("busy", WHO)


def test_what_was_created_is_never_sent_again(database: Database, store: Store, posting: Posting) -> None:
    """Journal and number stay, and whoever wants to send it anew learns them."""
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    database.postings.created(claim, MADE)
    answer = taken(database, store, posting)
    assert (answer.why, answer.row.journal, answer.row.number) == ("already", "PARD", "61")
    row = database.postings.of_orders([posting.order_row])[posting.order_row]
    assert (row.state, row.attempts, row.total, row.series) == (PostingState.CREATED, 1, Decimal("44.99"), "AMZ")
    assert database.postings.content(row.posting_id) == posting
    assert [event.what for event in database.postings.events(row.posting_id)] == ["sending", "created"]


def test_a_refused_document_may_be_sent_anew_as_it_is_then(database: Database, store: Store, posting: Posting) -> None:
    """Once what Finvalda refused is mended, the mended document is what is sent and kept."""
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    database.postings.failed(claim, 39, "Nerastas klientas")
    row = database.postings.of_orders([posting.order_row])[posting.order_row]
    assert (row.state, row.result_code, row.result_text) == (PostingState.FAILED, 39, "Nerastas klientas")
    mended = msgspec.structs.replace(posting, client="AMZFR")
    again = claimed(database, store, mended)
    assert (again.posting, again.unclear) == (mended, False)
    assert database.postings.content(again.posting_id).client == "AMZFR"


def test_what_somebody_was_sending_who_died_is_unclear(
    database: Database, store: Store, posting: Posting, clock: StandingClock
) -> None:
    """After a silence the next one may ask Finvalda, with what was sent, whatever the order is now."""
    claim = claimed(database, store, posting)
    database.postings.sending(claim, timedelta(minutes=2))
    forget_holder(database, claim.posting_id)
    assert taken(database, store, posting).why == "busy"
    clock.move(121)
    assert database.postings.of_orders([posting.order_row])[posting.order_row].state is PostingState.UNCLEAR
    other = msgspec.structs.replace(posting, client="AMZFR")
    again = claimed(database, store, other, OTHER)
    assert (again.unclear, again.posting, again.sent_ago) == (True, posting, timedelta(seconds=121))
    with pytest.raises(AnotherAtWork):
        database.postings.failed(claim, 1, "")


def test_what_a_dead_program_had_only_claimed_is_free(
    database: Database, store: Store, posting: Posting, clock: StandingClock
) -> None:
    """Nothing was sent, so nobody has to ask; and no table shows it as being sent."""
    claim = claimed(database, store, posting)
    assert database.postings.of_orders([posting.order_row]) == {}
    forget_holder(database, claim.posting_id)
    clock.move(301)
    assert not claimed(database, store, posting, OTHER).unclear


def test_a_dead_process_of_this_computer_is_known_at_once(database: Database, store: Store, posting: Posting) -> None:
    """After a crash nobody waits for a claim to run out."""
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    with database._transactions.write() as connection:
        here = claim.token.rpartition(" ")[0].rpartition("/")[0]
        connection.execute(postings.update().values(claim=f"{here}/{2**22 + 7} 0123"))
    assert claimed(database, store, posting, OTHER).unclear


def test_that_it_was_created_is_written_even_by_who_was_too_slow(
    database: Database, store: Store, posting: Posting, clock: StandingClock
) -> None:
    """A PC that slept between sending and the answer still knows for certain what Finvalda said."""
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    forget_holder(database, claim.posting_id)
    clock.move(301)
    other = claimed(database, store, posting, OTHER)
    database.postings.created(claim, MADE)
    with pytest.raises(AnotherAtWork):
        database.postings.sending(other)
    assert taken(database, store, posting).row.number == "61"


def test_a_claim_given_back_leaves_no_trace(database: Database, store: Store, posting: Posting) -> None:
    """What was cancelled before it was sent looks as it did before; a refusal stays a refusal."""
    claim = claimed(database, store, posting)
    database.postings.release(claim)
    assert database.postings.of_order(posting.order_row) == []
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    database.postings.failed(claim, 1010, "trūksta")
    database.postings.release(claimed(database, store, posting))
    assert database.postings.of_orders([posting.order_row])[posting.order_row].state is PostingState.FAILED
    database.postings.release(claim)


def test_an_order_known_to_two_stores_is_posted_once(
    database: Database,
    store: Store,
    posting: Posting,
    new_store: Callable[[str], Store],
    begin: Callable[[Database, Store], Any],
    order: Callable[..., Order],
) -> None:
    """Two Parametras of one Amazon account do not post an order twice into one company, but may into two."""
    second = new_store("KITAS")
    begin(database, second).page(order(1))
    row = database.orders.row_id(second.store_id, posting.order_id)
    assert row is not None
    same = msgspec.structs.replace(posting, order_row=row)
    claim = claimed(database, store, posting)
    assert database.postings.claim(second.store_id, same, WHO).why == "busy"  # type: ignore[union-attr]
    database.postings.sending(claim)
    database.postings.created(claim, MADE)
    answer = database.postings.claim(second.store_id, same, WHO)
    assert isinstance(answer, Taken)
    assert (answer.why, answer.code, answer.row.number) == ("elsewhere", "FVSAMAZON", "61")
    claimed(database, second, msgspec.structs.replace(same, company="KITA UAB"))


def test_removed_operations_may_be_created_anew(database: Database, store: Store, posting: Posting) -> None:
    """What this program deleted in Finvalda is free again, and its history stays."""
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    row = database.postings.created(claim, MADE)
    undo = database.postings.take(row.posting_id, OTHER)
    with pytest.raises(AnotherAtWork, match="posting_busy"):
        database.postings.take(row.posting_id, WHO)
    database.postings.removing(undo)
    database.postings.removed(undo)
    again = claimed(database, store, posting)
    assert not again.unclear
    assert [event.what for event in database.postings.events(row.posting_id)][-2:] == ["removing", "removed"]


def test_a_file_takes_every_document_once(database: Database, store: Store, posting: Posting) -> None:
    """Files are numbered, hold nothing twice, and can be written again from what is kept."""

    def write(number: int, documents: Sequence[Posting]) -> tuple[str, str]:
        return f"failas-{number}.xml", "digest"

    file = database.postings.export(store.store_id, [posting], WHO, write)
    assert isinstance(file, ExportedFile)
    assert (file.number, file.path, file.exported) == (1, "failas-1.xml", (posting,))
    again = database.postings.export(store.store_id, [posting], WHO, write)
    assert isinstance(again, tuple)
    assert [one.why for one in again] == ["already"]
    assert taken(database, store, posting).row.file_number == 1
    assert database.postings.of_file(store.store_id, 1) == [posting]
    assert database.postings.file_path(store.store_id, 1) == "failas-1.xml"
    assert database.postings.forget_export(store.store_id, [posting.order_row], WHO) == 1
    claimed(database, store, posting)


def test_a_file_that_cannot_be_written_takes_nothing(database: Database, store: Store, posting: Posting) -> None:
    """A full disk leaves every document free."""

    def write(number: int, documents: Sequence[Posting]) -> tuple[str, str]:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        database.postings.export(store.store_id, [posting], WHO, write)
    claimed(database, store, posting)


def test_changed_orders_are_found(
    database: Database, store: Store, posting: Posting, under_way: Any, order: Callable[..., Order]
) -> None:
    """An order that Amazon changed after it was posted is listed; one that it did not is not."""
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    database.postings.created(claim, MADE)
    assert database.postings.changed_since(store.store_id) == []
    under_way.page(order(1, status="CANCELLED", updated=order(1).updated + timedelta(hours=1)))
    assert [row.order_id for row in database.postings.changed_since(store.store_id)] == [posting.order_id]


def test_a_period_gives_its_orders_and_what_became_of_them(
    database: Database, store: Store, posting: Posting, under_way: Any, order: Callable[..., Order]
) -> None:
    """From inclusive, until exclusive, oldest first, by status or by order id."""
    under_way.page(order(2, status="UNSHIPPED"), order(3))
    rows = [database.orders.row_id(store.store_id, order(number).order_id) for number in (1, 2, 3)]
    period = PostingPeriod(order(1).created, order(3).created)
    assert database.orders.row_ids(store.store_id, period) == rows[:2]
    assert database.orders.row_ids(store.store_id, period, ["SHIPPED"]) == rows[:1]
    assert database.orders.row_ids(store.store_id, PostingPeriod(order_ids=(order(3).order_id,))) == rows[2:]
    database.postings.sending(claimed(database, store, posting))
    assert [row.order_row for row in database.postings.of_period(store.store_id, period)] == rows[:1]
    assert database.postings.of_period(store.store_id, period, [PostingState.CREATED, PostingState.UNCLEAR]) == []
    assert database.postings.of_period(store.store_id, PostingPeriod(order(2).created, None)) == []


def test_orders_with_operations_are_not_forgotten(
    database: Database, store: Store, posting: Posting, under_way: Any, clock: StandingClock
) -> None:
    """A Parametras cannot be removed with orders that stand in Finvalda; once they were deleted there it can."""
    database.leases.release(under_way.lease)
    claim = claimed(database, store, posting)
    database.postings.sending(claim)
    row = database.postings.created(claim, MADE)
    with pytest.raises(CorrectInput, match="store_posted"):
        database.stores.remove(store, remove_orders=True, now=clock.now())
    database.postings.removed(database.postings.take(row.posting_id, WHO))
    database.stores.remove(store, remove_orders=True, now=clock.now())
    assert database.stores.all() == []
    assert database.postings.of_order(posting.order_row) == []


def test_an_order_that_is_gone_cannot_be_claimed(database: Database, store: Store, place: Path | str) -> None:
    """A document of a removed order is refused."""
    with pytest.raises(CorrectInput, match="order_unknown"):
        database.postings.claim(store.store_id, a_posting(77), WHO)
