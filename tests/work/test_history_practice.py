"""Histories through the practice shop: the real account, reader and database over real requests on this computer."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fvsestore_gui.clock import Clock
from fvsestore_gui.model.history import HistoryRequest, SliceState
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.runs import ImportKind, ImportRequest, RunState
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Office, PracticeShop]]:
    office, shop = open_practice(Paths.for_user(tmp_path, practice=True), speed=2000.0)
    yield office, shop
    office.close()
    shop.stop()


def two_years(clock: Clock) -> HistoryRequest:
    return HistoryRequest((clock.now() - timedelta(days=729)).replace(microsecond=0))


def kept_ids(office: Office) -> set[str]:
    ids = office.orders.ids(Filter(office.store(FIRST_STORE).store_id), Sort("created"))
    return {row.order_id for row in office.orders.rows(ids)}


def held_ids(office: Office) -> set[str | None]:
    ids = office.held.ids(Filter(office.store(FIRST_STORE).store_id), Sort("row_id"))
    return {row.order_id for row in office.held.rows(ids)}


def test_a_whole_history_brings_every_order_of_the_shop(opened: tuple[Office, PracticeShop]) -> None:
    """All orders of two years, each once: stored, or held with its reason; every slice says that it is read."""
    office, shop = opened
    run = office.load_history(FIRST_STORE, two_years(office.clock), Progress())
    assert run.state is RunState.DONE
    assert run.counts.adds_up
    by_reports = kept_ids(office) | held_ids(office)
    assert len(by_reports) == run.counts.received > 200
    slices = office.history_slices(office.store(FIRST_STORE).store_id)
    assert {one.state for one in slices} == {SliceState.STORED, SliceState.EMPTY}
    assert sum(one.orders for one in slices) == run.counts.received
    assert sum(one.lines for one in slices) == run.lines
    assert not shop.unknown_requests
    page_by_page = ImportRequest(ImportKind.PERIOD, created_from=two_years(office.clock).since)
    office.import_orders(FIRST_STORE, page_by_page, Progress())
    assert kept_ids(office) == by_reports
