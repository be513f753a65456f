"""Imports through the practice shop: the real account, reader and database over real requests on this computer."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import TryLater
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.runs import ImportKind, ImportRequest, RunState
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Office, PracticeShop]]:
    office, shop = open_practice(Paths.for_user(tmp_path, practice=True), speed=2000.0)
    yield office, shop
    office.close()
    shop.stop()


def far_back(clock: Clock) -> ImportRequest:
    return ImportRequest(ImportKind.PERIOD, created_from=clock.now() - timedelta(days=725))


def test_a_practice_import_is_whole_and_the_second_changes_nothing(opened: tuple[Office, PracticeShop]) -> None:
    """All invented orders of Europe arrive, none is held, and importing them again says 0 new and 0 changed."""
    office, _ = opened
    run = office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    assert run.state is RunState.DONE
    assert run.counts.received > 200
    assert run.counts.new == run.counts.received
    assert run.refused_data == ()
    again = office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    assert (again.counts.new, again.counts.changed, again.counts.held) == (0, 0, 0)
    assert again.counts.received == again.counts.same == run.counts.received


def test_every_amount_of_the_practice_orders_is_kept_and_most_agree(opened: tuple[Office, PracticeShop]) -> None:
    """Each order opens with its lines; only the two that are made to differ do not add up."""
    office, _ = opened
    office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    shown = Filter(office.store(FIRST_STORE).store_id)
    rows = office.orders.rows(office.orders.ids(shown, Sort("created")))
    for row in rows:
        order = office.order(row.row_id)
        assert order.order_id == row.order_id
        assert len(order.items) == row.item_count
        assert (order.total.ten_thousandths if order.total else None) == row.total
    assert len([row for row in rows if row.agreement == "differs"]) <= 2
    assert len(office.items.ids(shown, Sort("created"))) == sum(row.item_count for row in rows)


def test_changes_in_the_shop_arrive_with_the_next_import(opened: tuple[Office, PracticeShop]) -> None:
    """Since the last import: what was touched is changed, what is new is new."""
    office, shop = opened
    office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    office.import_orders(FIRST_STORE, ImportRequest(ImportKind.SINCE_LAST), Progress())
    rows = office.orders.rows(office.orders.ids(Filter(office.store(FIRST_STORE).store_id), Sort("created", True), 5))
    touched = next(row for row in rows if row.status in ("UNSHIPPED", "PENDING", "PARTIALLY_SHIPPED", "SHIPPED"))
    shop.touch(touched.order_id)
    shop.add_order("Europe")
    # Amazon answers only what is two minutes old
    office.clock.wait(Progress(), 180)
    counts = office.import_orders(FIRST_STORE, ImportRequest(ImportKind.SINCE_LAST), Progress()).counts
    assert (counts.new, counts.changed) == (1, 1)


def test_one_unreadable_order_is_held_and_tried_again(opened: tuple[Office, PracticeShop]) -> None:
    """The rest of its page is imported; once Amazon sends it well, it is an order."""
    office, shop = opened
    shop.faults.set(Fault.UNREADABLE_ORDER, times=1)
    run = office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    assert (run.counts.held, run.counts.new) == (1, run.counts.received - 1)
    store_id = office.store(FIRST_STORE).store_id
    (held,) = office.held.rows(office.held.ids(Filter(store_id), Sort("row_id")))
    assert held.value == "12.4.0"
    retried = office.retry_held(FIRST_STORE, None, Progress())
    assert (retried.counts.new, office.held_count(store_id)) == (1, 0)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.REPEATED_PAGE, "page_repeats"),
        (Fault.REPEATED_TOKEN, "page_token_repeats"),
        (Fault.MISSING_ORDERS, "amazon_bad_shape"),
        (Fault.EMPTY_REPLY, "amazon_empty"),
        (Fault.HTML_PAGE, "amazon_not_json"),
    ],
)
def test_a_faulty_amazon_is_never_taken_for_no_more_orders(
    opened: tuple[Office, PracticeShop], fault: Fault, code: str
) -> None:
    """The run fails with its reason, and after the fault everything is there."""
    office, shop = opened
    shop.faults.set(fault)
    with pytest.raises(TryLater) as caught:
        office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    assert caught.value.code == code
    shop.faults.clear()
    office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    whole = office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    assert whole.counts.same == whole.counts.received > 200


def test_no_buyer_is_in_the_database(opened: tuple[Office, PracticeShop], tmp_path: Path) -> None:
    """Names and streets that the shop sends with every address are nowhere in the file."""
    office, shop = opened
    shop.faults.set(Fault.UNREADABLE_ORDER, times=1)
    office.import_orders(FIRST_STORE, far_back(office.clock), Progress())
    files = [file for file in tmp_path.rglob("fvsestore.db*") if file.is_file()]
    assert files
    for file in files:
        assert b"PIRKEJAS" not in file.read_bytes().upper()
