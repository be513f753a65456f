"""Histories through the practice shop: the real account, reader and database over real requests on this computer."""

import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import TryLater
from fvsestore_gui.model.history import HistoryRequest, SliceState
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.runs import ImportKind, ImportRequest, RunState
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

SPEED = 2000.0
Opened = tuple[Office, PracticeShop]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    office, shop = open_practice(Paths.for_user(tmp_path, practice=True), speed=SPEED)
    yield office, shop
    office.close()
    shop.stop()


def two_years(clock: Clock) -> HistoryRequest:
    return HistoryRequest((clock.now() - timedelta(days=729)).replace(microsecond=0))


def last_months(clock: Clock) -> HistoryRequest:
    return HistoryRequest((clock.now() - timedelta(days=70)).replace(microsecond=0))


def kept(office: Office) -> dict[str, tuple[str, Order]]:
    """Order id -> source, order."""
    ids = office.orders.ids(Filter(office.store(FIRST_STORE).store_id), Sort("created"))
    rows = office.orders.rows(ids)
    whole = office.whole_orders([row.row_id for row in rows])
    return {row.order_id: (row.source, whole[row.row_id]) for row in rows}


def held_ids(office: Office) -> set[str | None]:
    ids = office.held.ids(Filter(office.store(FIRST_STORE).store_id), Sort("row_id"))
    return {row.order_id for row in office.held.rows(ids)}


def page_by_page(office: Office, request: HistoryRequest) -> None:
    office.import_orders(FIRST_STORE, ImportRequest(ImportKind.PERIOD, created_from=request.since), Progress())


def test_a_whole_history_brings_every_order_that_amazon_has(opened: Opened) -> None:
    """Reports bring the very orders that page after page brings; every slice says that it is read."""
    office, shop = opened
    request = two_years(office.clock)
    run = office.load_history(FIRST_STORE, request, Progress())
    assert run.state is RunState.DONE
    assert run.counts.adds_up
    by_reports = set(kept(office)) | held_ids(office)
    assert len(by_reports) == run.counts.received > 200
    assert {source for source, _ in kept(office).values()} == {"REPORT"}
    slices = office.history_slices(office.store(FIRST_STORE).store_id)
    assert {one.state for one in slices} == {SliceState.STORED, SliceState.EMPTY}
    assert sum(one.orders for one in slices) == run.counts.received
    assert sum(one.lines for one in slices) == run.lines
    page_by_page(office, request)
    assert set(kept(office)) == by_reports
    assert not shop.unknown_requests
    assert shop.quotas.beyond == {}
    assert (
        shop.quotas.taken["createReport"]
        == shop.quotas.taken["getReport"] + len(slices) - shop.quotas.taken["getReport"]
    )


@pytest.mark.parametrize(
    ("fault", "times"),
    [
        (Fault.THROTTLE, 4),
        (Fault.SERVER_ERROR, 3),
        (Fault.CUT_CONNECTION, 3),
        (Fault.REPORT_FATAL, 1),
        (Fault.REPORT_UNFINISHED, 3),
        (Fault.DOCUMENT_EXPIRED, 3),
        (Fault.DOCUMENT_S3_ERROR, 2),
        (Fault.DOCUMENT_HTML, 2),
        (Fault.DOCUMENT_CUT, 2),
        (Fault.DOCUMENT_GARBLED, 2),
        (Fault.DOCUMENT_WRONG_CHARSET, None),
        (Fault.DOCUMENT_NO_CHARSET, None),
        (Fault.OTHER_COLUMNS, None),
    ],
)
def test_a_passing_fault_changes_nothing_in_the_end(opened: Opened, fault: Fault, times: int | None) -> None:
    """Whatever passes, the history is done and whole, and not one request went beyond Amazon's limits."""
    office, shop = opened
    shop.faults.set(fault, times)
    request = last_months(office.clock)
    assert office.load_history(FIRST_STORE, request, Progress()).state is RunState.DONE
    by_reports = set(kept(office)) | held_ids(office)
    shop.faults.clear()
    page_by_page(office, request)
    assert set(kept(office)) == by_reports
    assert shop.quotas.beyond == {}


@pytest.mark.parametrize("fault", [Fault.REPORT_FATAL, Fault.DOCUMENT_GARBLED, Fault.REPORT_REUSED])
def test_a_lasting_fault_is_told_and_mended_by_the_next_history(opened: Opened, fault: Fault) -> None:
    """While reports are no good no slice counts as read; afterwards all of them do."""
    office, shop = opened
    if fault is Fault.REPORT_REUSED:
        # such a report is twenty minutes old: these must not pass within the moment that a busy computer loses
        office.clock.set_speed(500.0)
    shop.faults.set(fault)
    request = last_months(office.clock)
    with pytest.raises(TryLater) as caught:
        office.load_history(FIRST_STORE, request, Progress())
    assert caught.value.code == "history_incomplete"
    slices = office.history_slices(office.store(FIRST_STORE).store_id)
    failed = [one for one in slices if one.state is SliceState.FAILED]
    assert failed
    assert caught.value.facts["failed"] == len(failed)
    shop.faults.clear()
    assert office.load_history(FIRST_STORE, request, Progress()).state is RunState.DONE
    by_reports = set(kept(office)) | held_ids(office)
    page_by_page(office, request)
    assert set(kept(office)) == by_reports
    assert shop.quotas.beyond == {}


class Pulled(BaseException):
    """The plug is pulled."""


@pytest.mark.parametrize("at", [2, 5, 8, 9, 11])
def test_a_program_that_is_killed_goes_on_after_its_restart(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """A new program on the same folder asks Amazon for no report twice, and ends with the same orders."""
    office, shop = opened
    request = last_months(office.clock)
    done = 0
    for name in ("get", "post_json", "fetch"):
        real: Callable[..., Any] = getattr(Transport, name)

        def cut(*arguments: Any, real: Callable[..., Any] = real, **named: Any) -> Any:
            nonlocal done
            done += 1
            if done == at:
                raise Pulled
            return real(*arguments, **named)

        monkeypatch.setattr(Transport, name, cut)
    with pytest.raises(Pulled):
        office.load_history(FIRST_STORE, request, Progress())
    assert office.load_history(FIRST_STORE, request, Progress()).state is RunState.DONE
    slices = office.history_slices(office.store(FIRST_STORE).store_id)
    assert {one.state for one in slices} <= {SliceState.STORED, SliceState.EMPTY}
    assert shop.quotas.taken["createReport"] == len(slices)
    by_reports = set(kept(office)) | held_ids(office)
    page_by_page(office, request)
    assert set(kept(office)) == by_reports


def test_completing_brings_what_only_the_api_tells(opened: Opened) -> None:
    """Afterwards every order is as if it had come page after page; what was completed is not asked for again."""
    office, shop = opened
    request = last_months(office.clock)
    office.load_history(FIRST_STORE, request, Progress())
    store_id = office.store(FIRST_STORE).store_id
    incomplete = office.incomplete_count(store_id)
    assert 0 < incomplete < len(kept(office))
    first = office.complete_orders(FIRST_STORE, Progress(), limit=10)
    assert (first.kind, first.counts.changed) == (ImportKind.COMPLETE, 10)
    newest = sorted(kept(office).values(), key=lambda one: one[1].created, reverse=True)
    completed = [source for source, order in newest if order.status != "CANCELLED"]
    assert completed[:10] == ["API"] * 10
    expected = office.completion_forecast(FIRST_STORE)
    assert expected.pages == office.incomplete_count(store_id) == incomplete - 10
    assert expected.seconds == pytest.approx((incomplete - 10 - expected.free_pages) / 0.5, abs=60)
    rest = office.complete_orders(FIRST_STORE, Progress())
    assert rest.counts.received == incomplete - 10
    assert office.incomplete_count(store_id) == 0
    assert office.complete_orders(FIRST_STORE, Progress()).counts.received == 0
    mine = {order_id: order for order_id, (_, order) in kept(office).items() if order.status != "CANCELLED"}
    page_by_page(office, request)
    theirs = kept(office)
    assert all(theirs[order_id] == ("API", order) for order_id, order in mine.items())
    assert shop.quotas.beyond == {}


def test_cancelling_a_completion_keeps_what_came(opened: Opened) -> None:
    """The next one begins behind it."""
    office, _ = opened
    office.load_history(FIRST_STORE, last_months(office.clock), Progress())
    store_id = office.store(FIRST_STORE).store_id
    incomplete = office.incomplete_count(store_id)

    class Impatient(Progress):
        def show(self, state: object) -> None:
            if getattr(state, "pages", 0) == 7:
                self.cancel()

    run = office.complete_orders(FIRST_STORE, Impatient())
    assert (run.state, run.counts.changed) == (RunState.CANCELLED, 7)
    assert office.incomplete_count(store_id) == incomplete - 7


def test_no_buyer_is_in_the_database_or_the_log(
    opened: Opened, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Towns and postcodes of reports, and the signatures of their addresses, are in no file and no log line."""
    office, shop = opened
    caplog.set_level(logging.DEBUG, "fvsestore_gui")
    for fault in (Fault.SHIFTED_ROW, Fault.RAGGED_ROWS, Fault.DOCUMENT_EXPIRED, Fault.REPORT_FATAL):
        shop.faults.set(fault, 1)
    office.load_history(FIRST_STORE, last_months(office.clock), Progress())
    office.close()
    left = [file.read_bytes().upper() for file in tmp_path.rglob("*") if file.is_file()]
    assert left
    for mark in PERSONAL_MARKS:
        assert not any(mark.upper().encode() in content for content in left)
        assert mark.upper() not in caplog.text.upper()
    assert "X-Amz-Signature" not in caplog.text
