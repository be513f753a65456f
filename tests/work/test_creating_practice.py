"""From the practice shop's orders to operations in its Finvalda: each once, whatever goes wrong on the way."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from fvsestore_gui.model.posting_reports import PostingPeriod
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

Opened = tuple[Office, PracticeShop]
ALL = PostingPeriod()
#: what a write may meet: half of these create the operation and lose the answer
TROUBLES = [
    Fault.FINVALDA_CUT,
    Fault.FINVALDA_TRUNCATED,
    Fault.FINVALDA_PAGE_AFTER,
    Fault.FINVALDA_OTHER_COMPANY,
    Fault.FINVALDA_SLOW,
    Fault.FINVALDA_HTML,
    Fault.FINVALDA_DOWN,
    Fault.FINVALDA_UNKNOWN_CODE,
    Fault.FINVALDA_BUSY,
    Fault.FINVALDA_PERIOD,
    Fault.FINVALDA_STOCK,
]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """An office with orders, currency rates and VAT rules that somebody has confirmed."""
    office, shop = open_practice(Paths.for_user(tmp_path, practice=True), speed=2000.0)
    office.import_orders(FIRST_STORE, ImportRequest(ImportKind.LAST_DAYS, days=60), Progress())
    finvalda, today = office.finvalda, office.clock.now().date()
    finvalda.fetch_rates(FIRST_STORE, today - timedelta(days=80), today, Progress())
    finvalda.fill_vat_rules(FIRST_STORE, oss=True)
    usable = [rule for rule in finvalda.vat_rules(FIRST_STORE) if rule.vat_code and rule.rate is not None]
    finvalda.confirm_vat_rules(FIRST_STORE, usable)
    yield office, shop
    office.close()
    shop.stop()


def ready(office: Office) -> list[int]:
    preview = office.finvalda.preview(FIRST_STORE, ALL, Progress())
    return [row.order_row for row in preview.rows if row.state == "ready"]


def test_a_newcomer_gets_from_orders_to_operations_and_back(opened: Opened) -> None:
    """All that is ready is created, twice creates nothing, Finvalda agrees to the cent, and all can be taken back."""
    office, shop = opened
    finvalda = office.finvalda
    rows = ready(office)
    assert len(rows) > 60
    told = Counter(one.state for one in finvalda.create(FIRST_STORE, ALL, Progress()).outcomes)
    assert told["created"] == len(rows)
    again = Counter(one.state for one in finvalda.create(FIRST_STORE, ALL, Progress()).outcomes)
    assert (again["created"], again["already"]) == (0, len(rows))
    checked = finvalda.verify(FIRST_STORE, ALL, Progress())
    assert (checked.checked, checked.agreeing, checked.differences) == (len(rows), len(rows), ())
    # nothing was sent that Finvalda does not know, and every line says its VAT
    assert shop.finvalda.ignored == []
    assert set(shop.finvalda.by_document.values()) == {1}
    assert Counter(one.state for one in finvalda.remove(FIRST_STORE, rows, Progress()).outcomes) == {
        "removed": len(rows)
    }
    assert shop.finvalda.operations() == []


def test_no_trouble_makes_an_operation_twice_or_loses_it(opened: Opened) -> None:
    """Each kind of trouble strikes some of the orders; after one more run without it, each stands there once."""
    office, shop = opened
    finvalda = office.finvalda
    finvalda.save_connection(msgspec.structs.replace(finvalda.connection(), read_timeout_s=1))
    finvalda.restore_password(finvalda.new_password(shop.finvalda.password))
    shop.faults.slow_reply_s = 1.5
    rows = ready(office)
    share = len(rows) // len(TROUBLES)
    assert share >= 3
    for place, fault in enumerate(TROUBLES):
        some = rows[place * share : (place + 1) * share]
        shop.faults.set(fault, times=2)
        finvalda.create(FIRST_STORE, some, Progress())
        assert shop.faults.active == frozenset(), f"{fault} struck nothing"
        finvalda.create(FIRST_STORE, some, Progress())
    finvalda.create(FIRST_STORE, rows, Progress())
    assert set(shop.finvalda.by_document.values()) == {1}
    documents = {operation.document for operation in shop.finvalda.operations()}
    assert len(documents) == len(rows)
    checked = finvalda.verify(FIRST_STORE, ALL, Progress())
    assert (checked.agreeing, checked.differences) == (len(rows), ())


def test_amounts_are_booked_as_amazon_charged_them(opened: Opened) -> None:
    """For every operation: Amazon's total is Finvalda's, but for tax that Amazon itself pays."""
    office, shop = opened
    finvalda = office.finvalda
    finvalda.create(FIRST_STORE, ALL, Progress())
    made = {operation.document: operation for operation in shop.finvalda.operations()}
    preview = finvalda.preview(FIRST_STORE, ALL, Progress())
    seen = 0
    for row in preview.rows:
        operation = made.get(row.order_id)
        if operation is None:
            continue
        for _, posting in finvalda.posted(FIRST_STORE, row.order_row):
            seen += 1
            assert (operation.total, operation.total_eur) == (posting.total, posting.total_eur)
            assert posting.total + posting.collected_tax == posting.amazon_total
            assert operation.day <= date.today() + timedelta(days=1)
    assert seen == len(made) > 60
