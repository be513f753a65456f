"""Months checked against the practice shop: counted twice, differences found, fetched, and nothing done in vain."""

import json
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.errors import Cancelled, CorrectInput, FileTrouble
from fvsestore_gui.model.history import HistoryRequest
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import Completeness, MonthProof
from fvsestore_gui.model.runs import ImportKind, ImportProgress, ImportRequest, RunState
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.store_draft import StoreDraft


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Office, PracticeShop]]:
    office, shop = open_practice(Paths.for_user(tmp_path / "data", practice=True), speed=5000.0)
    yield office, shop
    office.close()
    shop.stop()


def last_month(office: Office) -> Month:
    return Month.of(office.clock.now()).before


def check(office: Office, month: Month) -> MonthProof:
    return office.proof.check_month(FIRST_STORE, month.year, month.month, Progress())


def ids_of(office: Office, month: Month) -> list[str]:
    """Orders of the month, by id, as the database has them."""
    shown = Filter(office.store(FIRST_STORE).store_id, created_from=month.begins, created_until=month.ends)
    return [row.order_id for row in office.orders.rows(office.orders.ids(shown, Sort("created")))]


def runs(office: Office) -> int:
    last = office.last_run(office.store(FIRST_STORE).store_id)
    return 0 if last is None else last.run_id


def test_a_check_reads_a_month_twice_and_proves_it(opened: tuple[Office, PracticeShop]) -> None:
    """From nothing: a report and a window of the API name the same orders. The second check asks Amazon for nothing."""
    office, shop = opened
    month = last_month(office)
    assert office.proof.month(FIRST_STORE, month.year, month.month).state.completeness is Completeness.UNREAD
    forecast = office.proof.check_forecast(FIRST_STORE, month.year, month.month)
    assert (forecast.api_windows, forecast.reports >= 1, forecast.nothing) == (1, True, False)
    proof = check(office, month)
    assert proof.complete
    assert proof.state.counts.orders == proof.state.counts.both == len(ids_of(office, month)) > 10
    assert {one.counts_as for one in proof.windows} == {Source.API, Source.REPORT}
    assert office.proof.check_forecast(FIRST_STORE, month.year, month.month).nothing
    asked, before = len(shop.requests), runs(office)
    again = check(office, month)
    assert (again.complete, again.state, runs(office)) == (True, proof.state, before)
    assert len(shop.requests) == asked
    states = {one.month: one for one in office.proof.months(FIRST_STORE)}
    assert states[month] == proof.state
    assert len(states) >= 25
    assert list(states) == sorted(states, reverse=True)


def test_an_order_missing_in_search_is_found_and_fetched(opened: tuple[Office, PracticeShop]) -> None:
    """searchOrders passes over an order: the report names it, the month differs by just that id, fetching mends it."""
    office, shop = opened
    month = last_month(office)
    hidden = placed_in(office, shop, month)
    shop.hide_from_search(hidden)
    proof = check(office, month)
    assert proof.state.completeness is Completeness.DIFFERS
    assert (proof.only_report, proof.only_api) == ((hidden,), ())
    run = office.proof.fetch_differences(FIRST_STORE, month.year, month.month, Progress())
    assert (run.kind, run.state, run.counts.received) == (ImportKind.ORDER_IDS, RunState.DONE, 1)
    assert office.proof.month(FIRST_STORE, month.year, month.month).complete
    with pytest.raises(CorrectInput) as nothing:
        office.proof.fetch_differences(FIRST_STORE, month.year, month.month, Progress())
    assert nothing.value.code == "differences_none"


def test_an_order_missing_in_reports_stays_a_difference_and_is_named(opened: tuple[Office, PracticeShop]) -> None:
    """A report leaves an order out: a new one is made and leaves it out again; the month is not called complete."""
    office, shop = opened
    month = last_month(office)
    hidden = placed_in(office, shop, month)
    shop.hide_from_reports(hidden)
    proof = check(office, month)
    assert (proof.only_api, proof.only_report) == ((hidden,), ())
    run = office.proof.fetch_differences(FIRST_STORE, month.year, month.month, Progress())
    assert (run.kind, run.state) == (ImportKind.HISTORY, RunState.DONE)
    after = office.proof.month(FIRST_STORE, month.year, month.month)
    assert (after.state.completeness, after.only_api) == (Completeness.DIFFERS, (hidden,))


def placed_in(office: Office, shop: PracticeShop, month: Month) -> str:
    """An order of the shop that was placed in this month, learned through another office."""
    with tempfile.TemporaryDirectory() as folder:
        other, other_shop = open_practice(Paths.for_user(Path(folder), practice=True), speed=5000.0)
        try:
            request = ImportRequest(ImportKind.PERIOD, created_from=month.begins, created_until=month.ends)
            other.import_orders(FIRST_STORE, request, Progress())
            found = ids_of(other, month)
        finally:
            other.close()
            other_shop.stop()
    known = set(shop.order_ids("Europe"))
    return next(one for one in found[len(found) // 2 :] if one in known)


def test_a_month_read_by_reports_only_is_counted_by_search(opened: tuple[Office, PracticeShop]) -> None:
    """A history brought it: the check asks searchOrders for just that month, and no report again."""
    office, shop = opened
    month = last_month(office)
    office.load_history(FIRST_STORE, HistoryRequest(month.before.begins, month.ends), Progress())
    assert office.proof.month(FIRST_STORE, month.year, month.month).state.completeness is Completeness.ONCE
    reports = sum(method == "POST" and "reports" in path for method, path, _ in shop.requests)
    assert check(office, month).complete
    assert sum(method == "POST" and "reports" in path for method, path, _ in shop.requests) == reports
    searched = [query for _, path, query in shop.requests if path.endswith("/orders") and "createdAfter" in query]
    assert {query["createdAfter"] for query in searched} == {f"{month.begins:%Y-%m-%dT%H:%M:%SZ}"}


def test_a_held_order_keeps_the_month_open(opened: tuple[Office, PracticeShop]) -> None:
    """An order whose amount cannot be read is named with its reason, and the month is not called complete."""
    office, shop = opened
    month = last_month(office)
    shop.faults.set(Fault.UNREADABLE_ORDER, 1)
    proof = check(office, month)
    assert not proof.complete
    assert len(proof.held) == proof.state.held == 1
    assert proof.held[0].created is not None
    assert month.begins <= proof.held[0].created < month.ends
    shop.faults.clear()
    office.retry_held(FIRST_STORE, None, Progress())
    assert office.proof.month(FIRST_STORE, month.year, month.month).complete


def test_a_hole_of_one_marketplace_is_read_for_that_one_alone(opened: tuple[Office, PracticeShop]) -> None:
    """Poland was switched on later: its hole names Poland, and reading it asks for Poland's orders only."""
    office, shop = opened
    poland, month = "A1C3SOZRARQ6R3", last_month(office)
    store = office.store(FIRST_STORE)
    everything = store.marketplace_ids
    switch(office, everything - {poland})
    request = ImportRequest(ImportKind.PERIOD, created_from=month.begins, created_until=month.ends)
    office.import_orders(FIRST_STORE, request, Progress())
    switch(office, everything)
    (hole,) = office.proof.month(FIRST_STORE, month.year, month.month).state.holes
    assert hole.marketplace_ids == (poland,)
    run = office.proof.read_hole(FIRST_STORE, hole, Progress())
    assert (run.state, run.marketplaces) == (RunState.DONE, 1)
    searched = [query for _, path, query in shop.requests if path.endswith("/orders") and "createdAfter" in query]
    assert searched[-1]["marketplaceIds"] == poland
    assert office.proof.month(FIRST_STORE, month.year, month.month).state.holes == ()


def switch(office: Office, marketplace_ids: frozenset[str]) -> None:
    store = office.store(FIRST_STORE)
    office.save_store(
        StoreDraft(
            code=store.code,
            kind=store.kind,
            region=store.region,
            client_identifier=store.client_identifier,
            marketplace_ids=marketplace_ids,
            uid=store.uid,
        )
    )


def test_a_running_month_cannot_be_checked(opened: tuple[Office, PracticeShop]) -> None:
    """It is said from when it can be; a month to come has no proof at all."""
    office, _ = opened
    month = Month.of(office.clock.now())
    with pytest.raises(CorrectInput) as running:
        check(office, month)
    assert (running.value.code, running.value.facts["earliest"]) == ("month_running", f"{month.after}-01")
    with pytest.raises(CorrectInput) as future:
        office.proof.month(FIRST_STORE, month.after.year, month.after.month)
    assert future.value.code == "period_in_future"
    assert office.proof.month(FIRST_STORE, month.year, month.month).state.completeness is Completeness.RUNNING


class StopsAtSearch(Progress):
    """Cancels as soon as searchOrders is to be asked."""

    def show(self, state: object) -> None:
        if isinstance(state, ImportProgress):
            self.cancel()


def test_a_cancelled_check_keeps_what_came_and_goes_on(opened: tuple[Office, PracticeShop]) -> None:
    """Cancelled in the middle: the report that was read stays, and the next check reads the rest."""
    office, shop = opened
    month = last_month(office)
    with pytest.raises(Cancelled):
        office.proof.check_month(FIRST_STORE, month.year, month.month, StopsAtSearch())
    assert not office.proof.month(FIRST_STORE, month.year, month.month).state.report_holes
    reports = sum(method == "POST" and "reports" in path for method, path, _ in shop.requests)
    assert check(office, month).complete
    assert sum(method == "POST" and "reports" in path for method, path, _ in shop.requests) == reports


def test_months_are_told_one_by_one(opened: tuple[Office, PracticeShop]) -> None:
    """The window shows the newest months before the oldest are counted."""
    told: list[Any] = []

    class Listens(Progress):
        def show(self, state: object) -> None:
            told.append(state)

    office, _ = opened
    found = office.proof.months(FIRST_STORE, Listens())
    assert [len(one) for one in told] == list(range(1, len(found) + 1))
    assert told[-1] == tuple(found)


def test_the_proof_is_written_for_the_file(opened: tuple[Office, PracticeShop], lithuanian_folder: Any) -> None:
    """A PDF of one page and JSON with every id, in both languages; where they cannot be written, that is said."""
    office, _ = opened
    month = last_month(office)
    proof = check(office, month)
    folder = lithuanian_folder("įrodymai")
    for language in ("lt", "en"):
        office.proof.write_proof(proof, folder / f"spalis {language}.pdf", language)
        assert (folder / f"spalis {language}.pdf").read_bytes().startswith(b"%PDF-")
    office.proof.write_proof(proof, folder / "spalis.json", "lt")
    form = json.loads((folder / "spalis.json").read_text(encoding="utf-8"))
    assert (form["complete"], form["month"], form["orders"]) == (True, str(month), proof.state.counts.orders)
    assert form["proves"].startswith("Pažyma įrodo")
    assert len(form["windows"]) == len(proof.windows)
    with pytest.raises(FileTrouble):
        office.proof.write_proof(proof, folder / "nėra" / "a.pdf", "lt")
    assert sorted(path.name for path in folder.iterdir()) == ["spalis en.pdf", "spalis lt.pdf", "spalis.json"]


def test_the_clock_of_the_month_is_vilnius(opened: tuple[Office, PracticeShop]) -> None:
    """The windows of a check are those of the month in Vilnius, to the second."""
    office, _ = opened
    month = last_month(office)
    proof = check(office, month)
    by_api = [one for one in proof.windows if one.source is Source.API]
    assert [(one.window_from, one.window_until) for one in by_api] == [(month.begins, month.ends)]
    reports = sorted(one.window_from for one in proof.windows if one.source is Source.REPORT)
    assert reports[0] == month.begins
    assert max(one.window_until for one in proof.windows) == month.ends
    assert month.ends - month.begins in (timedelta(days=days, hours=h) for days in (28, 29, 30, 31) for h in (-1, 0, 1))
