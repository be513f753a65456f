"""Histories against a small Amazon: slices, limits, what goes wrong with reports, going on after an interruption."""

import contextlib
import gzip
import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from fvsestore_gui.amazon.limits import (
    CREATE_REPORT,
    GET_REPORT,
    GET_REPORT_DOCUMENT,
    SEARCH_ORDERS,
    Limits,
    MemoryBuckets,
)
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import (
    AnotherAtWork,
    CorrectInput,
    DatabaseTrouble,
    FvsError,
    GrantRole,
    ReachAmazon,
    TryLater,
)
from fvsestore_gui.model.history import (
    BY_ORDER_DATE,
    HistoryProgress,
    HistoryRequest,
    ReportState,
    Slice,
    SliceState,
)
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.runs import ImportKind, Run, RunState
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.practice.quotas import Quotas
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.history import forecast, load_history

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LAG = timedelta(minutes=2)
DE, PL = "A1PA6795UKMFR9", "A1C3SOZRARQ6R3"
CHANNELS = {DE: "Amazon.de", PL: "Amazon.pl"}
COLUMNS = (
    "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status", "fulfillment-channel",
    "sales-channel", "order-channel", "ship-service-level", "product-name", "sku", "asin", "item-status", "quantity",
    "currency", "item-price", "item-tax", "shipping-price", "shipping-tax", "gift-wrap-price", "gift-wrap-tax",
    "item-promotion-discount", "ship-promotion-discount", "ship-city", "ship-state", "ship-postal-code", "ship-country",
    "promotion-ids", "is-business-order", "purchase-order-number", "price-designation",
)  # fmt: skip
CANARY = "KANARĖLĖ"


@dataclass(frozen=True)
class Sold:
    """An order as the small Amazon knows it."""

    order_id: str
    created: datetime
    marketplace_id: str = DE
    status: str = "Shipped"

    def row(self) -> str:
        values = {
            "amazon-order-id": self.order_id,
            "purchase-date": self.created.isoformat(),
            "last-updated-date": (self.created + timedelta(hours=2)).isoformat(),
            "order-status": self.status,
            "fulfillment-channel": "Amazon",
            "sales-channel": CHANNELS[self.marketplace_id],
            "product-name": "Šepetėlis",
            "sku": "001-Ž",
            "asin": "B000000001",
            "item-status": self.status,
            "quantity": "1",
            "currency": "EUR",
            "item-price": "12.49",
            "item-tax": "2.17",
            "ship-city": f"{CANARY} miestas",
            "ship-postal-code": f"{CANARY}-12345",
            "ship-country": "DE",
            "is-business-order": "false",
        }
        return "\t".join(values.get(name, "") for name in COLUMNS)


@dataclass
class Report:
    report_id: str
    report_type: str
    since: datetime
    until: datetime
    marketplace_ids: tuple[str, ...]
    created: datetime
    rows: list[str]
    #: what getReport says instead of what is true
    told: dict[str, Any] = field(default_factory=dict)


class SmallDocument:
    def __init__(self, text: str) -> None:
        self.charset: str | None = "utf-8"
        self._packed = gzip.compress(text.encode())
        self.closed = False

    def open(self) -> BinaryIO:
        return io.BytesIO(self._packed)

    def __enter__(self) -> "SmallDocument":
        return self

    def __exit__(self, *_: object) -> None:
        self.closed = True


class SmallAmazon:
    """Makes reports in `report_s` seconds, within its own count of Amazon's limits: what goes beyond fails the test."""

    def __init__(self, clock: StandingClock, sold: Sequence[Sold] = ()) -> None:
        self.clock = clock
        self.sold = list(sold)
        self.report_s = 60.0
        self.reports: dict[str, Report] = {}
        self.documents: list[SmallDocument] = []
        self.calls: list[tuple[str, datetime, str]] = []
        #: called with (operation, report or None) before each answer; may raise, or change the report
        self.before: Callable[[str, Report | None], None] = lambda operation, report: None
        self.limits = Limits(MemoryBuckets(), clock)
        self._quotas = Quotas(clock)

    def _asked(self, operation: str, progress: Progress, told: Any, report: Report | None = None) -> None:
        progress.check()
        self.limits.take("seller", operation, progress, None if told is None else lambda until: told(until, "quota"))
        assert self._quotas.take("seller", operation), f"{operation} beyond Amazon's limit"
        self.calls.append((operation, self.clock.now(), report.report_id if report else ""))
        self.before(operation, report)

    fell_back = False

    def amazon_now(self, progress: Progress | None = None) -> datetime:
        return self.clock.now()

    def forecast(self, operation: str, calls: int) -> tuple[int, float]:
        return self.limits.forecast("seller", operation, calls)

    def wait_s(self, operation: str) -> float:
        return self.limits.wait_s("seller", operation)

    def create_report(
        self, report_type: str, since: datetime, until: datetime, ids: tuple[str, ...], progress: Progress, told: Any
    ) -> str:
        assert until - since <= timedelta(days=30)
        assert until <= self.clock.now() - LAG
        assert 1 <= len(ids) <= 25
        rows = [one.row() for one in self.sold if since <= one.created < until and one.marketplace_id in ids]
        report = Report(f"report-{len(self.reports)}", report_type, since, until, ids, self.clock.now(), rows)
        self._asked(CREATE_REPORT, progress, told, report)
        self.reports[report.report_id] = report
        return report.report_id

    def report_state(self, report_id: str, progress: Progress, told: Any = None) -> ReportState | None:
        report = self.reports.get(report_id)
        self._asked(GET_REPORT, progress, told, report)
        if report is None or self.clock.now() - report.created > timedelta(days=30):
            return None
        made = (self.clock.now() - report.created).total_seconds() >= self.report_s
        status = ("DONE" if report.rows else "CANCELLED") if made else "IN_PROGRESS"
        state = ReportState(
            status,
            report.report_type,
            f"document-{report_id}" if status == "DONE" else None,
            report.since,
            report.until,
            report.marketplace_ids,
            report.created,
            report.created,
        )
        return replace(state, **report.told) if made else state

    def open_document(self, document_id: str, progress: Progress, told: Any = None) -> SmallDocument:
        report = self.reports[document_id.removeprefix("document-")]
        self._asked(GET_REPORT_DOCUMENT, progress, told, report)
        document = SmallDocument("\n".join(["\t".join(COLUMNS), *report.rows, ""]))
        self.documents.append(document)
        return document

    def report_text(self, document_id: str, progress: Progress, told: Any = None) -> str:
        self._asked(GET_REPORT_DOCUMENT, progress, told)
        return "Date range exceeded"

    def count(self, operation: str) -> int:
        return Counter(called for called, _, _ in self.calls)[operation]

    def tell(self, newest: int, **told: Any) -> None:
        """Let getReport tell this of every report whose slice is the `newest`-th (from 0) of those asked first."""
        chosen: list[datetime] = []

        def before(operation: str, report: Report | None) -> None:
            if operation == CREATE_REPORT and report is not None:
                if report.until not in chosen:
                    chosen.append(report.until)
                if chosen.index(report.until) == newest:
                    report.told = told

        self.before = before


class Watched(Progress):
    """Keeps all states it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.states: list[HistoryProgress] = []

    def show(self, state: object) -> None:
        assert isinstance(state, HistoryProgress)
        self.states.append(state)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def database(tmp_path: Path, clock: StandingClock) -> Iterator[Database]:
    opened = Database(tmp_path / "fvsestore.db", clock)
    yield opened
    opened.close()


def saved(database: Database, marketplaces: frozenset[str] = frozenset({DE, PL})) -> Store:
    known = database.stores.all()
    store = Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, "client", marketplaces)
    return database.stores.save(replace(known[0], marketplace_ids=marketplaces) if known else store)


@pytest.fixture
def store(database: Database) -> Store:
    return saved(database)


@pytest.fixture
def amazon(clock: StandingClock) -> SmallAmazon:
    """An order every three days for two years, in turns in Germany and Poland."""
    return SmallAmazon(
        clock,
        [
            Sold(f"303-{number:07d}-1234567", NOW - timedelta(days=3 * number, hours=5), (DE, PL)[number % 2])
            for number in range(240)
        ],
    )


Loading = Callable[..., Run]


@pytest.fixture
def load(database: Database, store: Store, amazon: SmallAmazon, clock: StandingClock) -> Loading:
    def run(days: float = 100, progress: Progress | None = None, **changes: Any) -> Run:
        until, fresh = changes.pop("until", None), changes.pop("fresh", False)
        arguments: dict[str, Any] = {
            "database": database,
            "account": amazon,
            "store": store,
            "request": HistoryRequest(NOW - timedelta(days=days), until, fresh),
            "clock": clock,
            "progress": progress or Progress(),
            "holder": "ona@buhalterija",
        }
        return load_history(**(arguments | changes))

    return run


def failing(load: Callable[[], Run]) -> FvsError:
    with pytest.raises(FvsError) as caught:
        load()
    return caught.value


def kept(database: Database) -> set[str]:
    rows = database.listings.orders.rows(database.listings.orders.ids(Filter(1), Sort("created")))
    return {row.order_id for row in rows}


def sold_since(amazon: SmallAmazon, days: float) -> set[str]:
    return {one.order_id for one in amazon.sold if one.created >= NOW - timedelta(days=days)}


def ledger(database: Database) -> list[tuple[str, str, datetime, datetime, int]]:
    with database.leases._transactions.read() as connection:
        return [
            (row.source, row.window_by, row.window_from, row.window_until, row.received)
            for row in connection.exec_driver_sql("SELECT * FROM ledger ORDER BY window_from")
        ]


def states(database: Database) -> Counter[SliceState]:
    return Counter(one.state for one in database.slices.all(1))


# -- what a history is -------------------------------------------------------------------------------------------


def test_a_history_is_whole_and_its_slices_leave_no_hole(
    load: Loading, amazon: SmallAmazon, database: Database
) -> None:
    """Every order of the period once; slices of at most thirty days, the newest first, end to end; the ledger too."""
    run = load(725)
    assert (run.state, run.kind, run.window_by) == (RunState.DONE, ImportKind.HISTORY, "created")
    assert kept(database) == sold_since(amazon, 725)
    assert run.counts.received == run.counts.new == run.lines == len(sold_since(amazon, 725))
    slices = database.slices.all(1)
    assert (slices[0].window_until, slices[-1].window_from) == (NOW - LAG, NOW - timedelta(days=725))
    assert all(newer.window_from == older.window_until for newer, older in pairwise(slices))
    assert [one.report_id for one in slices] == [f"report-{number}" for number in range(len(slices))]
    assert states(database) == {SliceState.STORED: len(slices)}
    told = ledger(database)
    assert [one[:2] for one in told] == [("REPORT", "created")] * len(slices)
    assert all(older[3] == newer[2] for older, newer in pairwise(told))
    assert sum(one[4] for one in told) == run.counts.received
    assert all(document.closed for document in amazon.documents)


def test_it_takes_no_longer_than_the_limits_and_the_making_of_a_report(
    load: Loading, amazon: SmallAmazon, clock: StandingClock
) -> None:
    """Reports are made while others are asked for: 25 take the limit's ten minutes and the making of the last one."""
    load(725)
    asked = amazon.count(CREATE_REPORT)
    assert asked == 25
    floor_s = (asked - 15) / 0.0167 + amazon.report_s
    assert (clock.now() - NOW).total_seconds() <= 1.02 * floor_s
    # politely: some looks at the first to learn how long they take, few at each other
    assert amazon.count(GET_REPORT) <= 3 * asked
    assert amazon.count(GET_REPORT_DOCUMENT) == asked


@pytest.mark.parametrize("report_s", [3.0, 20.0, 600.0, 3_000.0])
def test_reports_that_take_long_are_looked_at_seldom(
    load: Loading, amazon: SmallAmazon, clock: StandingClock, report_s: float
) -> None:
    """However long they take, a history ends soon after the last one is made, without a hundred questions."""
    amazon.report_s = report_s
    load(200)
    floor_s = max(report_s, 5.0)
    assert (clock.now() - NOW).total_seconds() <= 1.2 * floor_s + 10
    assert amazon.count(GET_REPORT) <= 40 + 10 * amazon.count(CREATE_REPORT)


def test_what_was_read_is_not_asked_for_again(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock
) -> None:
    """The second history asks only for the newest slice, which still grew; a longer one only for what is added."""
    load(100)
    asked = amazon.count(CREATE_REPORT)
    clock.move(3_600)
    again = load(100)
    assert amazon.count(CREATE_REPORT) == asked + 1
    assert (again.counts.new, again.counts.received) == (0, again.counts.same)
    clock.move(3_600)
    load(150)
    newest, *older = list(amazon.reports.values())[asked + 1 :]
    assert newest.until == clock.now() - LAG - timedelta(seconds=(clock.now() - newest.created).total_seconds())
    assert all(one.until <= NOW - timedelta(days=100) for one in older)
    assert kept(database) == sold_since(amazon, 150)


def test_a_fresh_reading_asks_for_everything(load: Loading, amazon: SmallAmazon) -> None:
    """Where the user wants it, all slices are read anew, and what is there already stays the same."""
    first = load(100)
    asked = amazon.count(CREATE_REPORT)
    again = load(100, fresh=True)
    assert amazon.count(CREATE_REPORT) == 2 * asked
    assert again.counts.same == first.counts.received


def test_a_marketplace_switched_on_later_is_read_from_its_own_beginning(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock
) -> None:
    """Slices read without it do not count for it; only it is asked for there."""
    load(100, store=saved(database, frozenset({DE})))
    asked = amazon.count(CREATE_REPORT)
    clock.move(60)
    load(100, store=saved(database))
    later = [report.marketplace_ids for report in list(amazon.reports.values())[asked:]]
    assert later.count((PL,)) == asked - 1
    assert later.count((PL, DE)) == 1  # the newest, which still grew
    assert kept(database) == sold_since(amazon, 100)


def test_a_history_moves_no_cursor(load: Loading, database: Database) -> None:
    """The next import since the last one reaches as far back as if there had been no history."""
    load(100)
    assert database.runs.updated_until(1, [DE, PL]) is None


def test_no_buyer_is_kept(load: Loading, database: Database, tmp_path: Path) -> None:
    """Towns and postcodes of the reports are nowhere in the database."""
    load(100)
    database.close()
    for file in tmp_path.glob("fvsestore.db*"):
        assert CANARY.encode() not in file.read_bytes()


@pytest.mark.parametrize(
    ("days", "until", "code"),
    [
        (800, None, "period_too_far_back"),
        (10, NOW - timedelta(days=11), "period_backwards"),
        (-1, None, "period_in_future"),
    ],
)
def test_a_period_that_cannot_be_is_refused_before_anything(
    load: Loading, amazon: SmallAmazon, database: Database, days: float, until: datetime | None, code: str
) -> None:
    """Nobody is asked and no run is written."""
    error = failing(lambda: load(days, until=until))
    assert (type(error), error.code) == (CorrectInput, code)
    assert (amazon.calls, database.runs.last(1)) == ([], None)


def test_far_east_goes_back_to_2016(database: Database, load: Loading, amazon: SmallAmazon) -> None:
    """Amazon keeps Japan's, Australia's and Singapore's orders since 2016."""
    amazon.sold = []
    load((NOW - datetime(2016, 1, 1, tzinfo=UTC)).days, store=saved(database, frozenset({"A1VC38T7YXB528"})))
    assert states(database) == {SliceState.EMPTY: amazon.count(CREATE_REPORT)}
    assert amazon.count(CREATE_REPORT) > 130


def test_only_one_history_of_a_store_at_a_time(load: Loading, database: Database, store: Store) -> None:
    """Another PC's history or import keeps it out, and it says whose."""
    database.leases.take(store.store_id, store.code, "jonas@sandėlis")
    error = failing(load)
    assert isinstance(error, AnotherAtWork)
    assert error.facts["holder"] == "jonas@sandėlis"


# -- what can be wrong with a report ---------------------------------------------------------------------------------


def test_a_slice_without_orders_is_read_too(load: Loading, amazon: SmallAmazon, database: Database) -> None:
    """Amazon calls off a report with nothing in it: the slice is empty, and the ledger says that it was read."""
    amazon.sold = [one for one in amazon.sold if one.created > NOW - timedelta(days=30)]
    run = load(100)
    assert run.state is RunState.DONE
    assert states(database)[SliceState.EMPTY] == len(ledger(database)) - states(database)[SliceState.STORED] >= 2
    assert sum(one[4] for one in ledger(database)) == run.counts.received


@pytest.mark.parametrize("told", [{"status": "CANCELLED"}, {"status": "CANCELLED", "begun": None}])
def test_a_report_called_off_for_no_reason_does_not_count_as_read(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock, told: dict[str, Any]
) -> None:
    """Amazon says nothing is there although orders are known, or somebody called it off: there is a hole."""
    load(100)
    clock.move(60)
    amazon.tell(1, **told)
    error = failing(lambda: load(100, fresh=True))
    assert (error.code, error.facts["failed"], error.facts["reason"]) == ("history_incomplete", 1, "report_cancelled")
    assert error.exit_code == 5
    run = database.runs.last(1)
    assert run is not None
    assert (run.state, run.error_code) == (RunState.FAILED, "history_incomplete")


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"status": "FATAL"}, "report_fatal"),
        ({"status": "FATAL", "document_id": "document-why"}, "report_fatal"),
        ({"status": "DONE", "document_id": None}, "report_not_there"),
        ({"data_from": NOW - timedelta(days=40)}, "report_other"),
        ({"data_until": NOW - timedelta(days=30)}, "report_other"),
        ({"data_from": None, "data_until": None}, "report_other"),
        ({"marketplace_ids": (DE,)}, "report_other"),
        ({"report_type": "GET_MERCHANT_LISTINGS_ALL_DATA"}, "report_other"),
        ({"created": NOW - timedelta(days=45)}, "report_other"),
    ],
)
def test_a_report_that_is_not_the_one_asked_for_does_not_count_as_read(
    load: Loading, amazon: SmallAmazon, database: Database, told: dict[str, Any], reason: str
) -> None:
    """It is asked for once more; then its slice failed and says why, the others are read, and the run is no success."""
    amazon.tell(1, **told)
    error = failing(lambda: load(100))
    assert (error.code, error.facts["failed"], error.facts["reason"]) == ("history_incomplete", 1, reason)
    (failed,) = (one for one in database.slices.all(1) if one.state is SliceState.FAILED)
    assert (failed.error_code, failed.tries) == (reason, 2)
    if told.get("document_id"):
        assert failed.error_facts == {"amazon_text": "Date range exceeded"}
    assert error.facts["since"] == failed.window_from.isoformat()
    assert states(database)[SliceState.STORED] == len(ledger(database)) == amazon.count(CREATE_REPORT) - 2
    assert not any(failed.window_from <= one.created < failed.window_until and one.order_id in kept(database)
                   for one in amazon.sold)  # fmt: skip


@pytest.mark.parametrize("trouble", ["FATAL", "other", "gone", "damaged"])
def test_what_goes_wrong_once_is_mended_by_a_second_report(
    load: Loading, amazon: SmallAmazon, database: Database, trouble: str
) -> None:
    """One bad report costs one more report and nothing else."""
    struck: list[str] = []

    def before(operation: str, report: Report | None) -> None:
        if report is None or (struck and report.report_id not in struck):
            return
        if operation == GET_REPORT and trouble == "gone" and not struck:
            struck.append(report.report_id)
            report.created -= timedelta(days=31)
        if operation == CREATE_REPORT and trouble in ("FATAL", "other") and not struck:
            struck.append(report.report_id)
            report.told = {"status": "FATAL"} if trouble == "FATAL" else {"marketplace_ids": ()}
        if operation == GET_REPORT_DOCUMENT and trouble == "damaged" and not struck:
            struck.append(report.report_id)
            raise TryLater("report_damaged")

    amazon.before = before
    run = load(100)
    assert run.state is RunState.DONE
    assert kept(database) == sold_since(amazon, 100)
    assert struck
    assert amazon.count(CREATE_REPORT) == len(database.slices.all(1)) + 1
    assert all(one.error_code is None for one in database.slices.all(1))


def test_a_file_that_is_no_order_report_fails_its_slice_alone(
    load: Loading, amazon: SmallAmazon, database: Database
) -> None:
    """Nothing of it is taken, and the reader's reason stands with the slice."""
    load(40)
    real = amazon.open_document

    def other(document_id: str, progress: Progress, told: Any = None) -> SmallDocument:
        document = real(document_id, progress, told)
        document._packed = gzip.compress(b"settlement-id\tsettlement-start-date\n1\t2026-10-01\n")
        return document

    amazon.open_document = other  # type: ignore[method-assign]
    error = failing(lambda: load(100))
    assert error.code == "history_incomplete"
    failed = [one for one in database.slices.all(1) if one.state is SliceState.FAILED]
    assert failed
    assert all(str(one.error_code).startswith("report_") for one in failed)
    assert kept(database) == sold_since(amazon, 40)


def test_the_next_history_asks_only_for_what_failed(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock
) -> None:
    """Once Amazon makes the report, the hole closes and nothing else is asked for."""
    amazon.tell(2, status="FATAL")
    failing(lambda: load(100))
    amazon.before = lambda operation, report: None
    asked = amazon.count(CREATE_REPORT)
    clock.move(600)
    assert load(100).state is RunState.DONE
    assert amazon.count(CREATE_REPORT) == asked + 1
    assert states(database) == {SliceState.STORED: len(database.slices.all(1))}
    assert kept(database) == sold_since(amazon, 100)


def test_a_report_that_is_not_made_for_hours_is_left_for_the_next_history(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock
) -> None:
    """The run does not wait for ever, says so, and the next history goes on with the same report."""
    amazon.tell(0, status="IN_QUEUE", document_id=None)
    error = failing(lambda: load(40))
    assert (error.code, error.facts["reason"]) == ("history_incomplete", "report_slow")
    assert timedelta(hours=3) < clock.now() - NOW < timedelta(hours=4)
    assert states(database)[SliceState.ASKED] == 1
    for report in amazon.reports.values():
        report.told = {}
    asked = amazon.count(CREATE_REPORT)
    assert load(40).state is RunState.DONE
    assert amazon.count(CREATE_REPORT) == asked
    assert kept(database) == sold_since(amazon, 40)


def test_a_state_nobody_has_heard_of_is_waited_out(load: Loading, amazon: SmallAmazon, database: Database) -> None:
    """Amazon's lists grow: a new word is no end."""
    turns = 3

    def before(operation: str, report: Report | None) -> None:
        nonlocal turns
        if operation == GET_REPORT and report is not None:
            turns -= 1
            report.told = {"status": "ON_THE_MOON"} if turns > 0 else {}

    amazon.report_s = 0
    amazon.before = before
    load(20)
    assert kept(database) == sold_since(amazon, 20)


def test_a_period_that_amazon_refuses_does_not_stop_the_others(
    load: Loading, amazon: SmallAmazon, database: Database
) -> None:
    """Its slice failed with Amazon's words; one refusal costs one request."""

    def before(operation: str, report: Report | None) -> None:
        if operation == CREATE_REPORT and report is not None and report.since == NOW - timedelta(days=100):
            raise GrantRole("request_refused", amazon_code="InvalidInput", amazon_text="dataStartTime is too early")

    amazon.before = before
    error = failing(lambda: load(100))
    assert (error.code, error.facts["failed"], error.facts["reason"]) == ("history_incomplete", 1, "request_refused")
    assert states(database)[SliceState.FAILED] == 1
    assert amazon.count(CREATE_REPORT) == len(database.slices.all(1))


@pytest.mark.parametrize("code", ["request_refused", "access_denied"])
def test_where_amazon_refuses_all_the_refusal_is_told(
    load: Loading, amazon: SmallAmazon, database: Database, code: str
) -> None:
    """A missing role is no matter of slices: it ends the run at once, not after a request for each."""

    def before(operation: str, report: Report | None) -> None:
        raise GrantRole(code)

    amazon.before = before
    error = failing(lambda: load(200))
    assert (type(error), error.code) == (GrantRole, code)
    assert amazon.count(CREATE_REPORT) <= 2
    run = database.runs.last(1)
    assert run is not None
    assert run.error_code == code


# -- going on ------------------------------------------------------------------------------------------------------


class Pulled(BaseException):
    """The plug is pulled: nothing of the program's own sees this coming."""


@pytest.mark.parametrize("operation", [CREATE_REPORT, GET_REPORT, GET_REPORT_DOCUMENT])
@pytest.mark.parametrize("at", [1, 3])
def test_a_history_that_is_cut_goes_on_where_it_was(
    load: Loading, amazon: SmallAmazon, database: Database, operation: str, at: int
) -> None:
    """Whatever Amazon was asked last, the next history asks for nothing that was read or is being made."""

    def before(called: str, report: Report | None) -> None:
        if called == operation and amazon.count(operation) == at:
            raise Pulled

    amazon.before = before
    with pytest.raises(Pulled):
        load(100)
    asked_before = len(amazon.reports)
    amazon.before = lambda called, report: None
    assert load(100).state is RunState.DONE
    assert kept(database) == sold_since(amazon, 100)
    slices = database.slices.all(1)
    assert len(amazon.reports) == len(slices)
    assert asked_before <= len(slices)
    assert all(newer.window_from == older.window_until for newer, older in pairwise(slices))


@pytest.mark.parametrize("step", ["plan", "asked", "ready", "write 1", "write 2", "write 3"])
def test_a_history_that_is_cut_between_two_steps_goes_on(
    load: Loading, amazon: SmallAmazon, database: Database, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """After asking, before storing, in the middle of a slice: the end is that of a history nobody cut."""
    monkeypatch.setattr("fvsestore_gui.work.report_pages.PAGE_ORDERS", 3)
    name, _, number = step.partition(" ")
    room: Any = database.pages if name == "write" else database.slices
    real = getattr(room, name)
    done = 0

    def cut(*arguments: Any, **named: Any) -> Any:
        nonlocal done
        done += 1
        if done == int(number or 1):
            raise Pulled
        return real(*arguments, **named)

    monkeypatch.setattr(room, name, cut)
    with pytest.raises(Pulled):
        load(100)
    assert load(100).state is RunState.DONE
    assert kept(database) == sold_since(amazon, 100)
    assert states(database) == {SliceState.STORED: len(database.slices.all(1))}
    assert sum(one.orders for one in database.slices.all(1)) == len(kept(database))
    # a report whose id was not written down is the only one that may have been asked for in vain
    assert len(amazon.reports) <= len(database.slices.all(1)) + (name == "asked")


def test_a_history_is_the_same_on_both_engines(
    place: Path | str, amazon: SmallAmazon, clock: StandingClock, load: Loading
) -> None:
    """Cut in the middle of storing and taken up again, on SQLite and on PostgreSQL."""
    shared = Database(place, clock)
    try:
        here = {"database": shared, "store": saved(shared)}

        def before(called: str, report: Report | None) -> None:
            if called == GET_REPORT_DOCUMENT and amazon.count(GET_REPORT_DOCUMENT) == 3:
                raise Pulled

        amazon.before = before
        with pytest.raises(Pulled):
            load(200, **here)
        amazon.before = lambda called, report: None
        assert load(200, **here).state is RunState.DONE
        assert kept(shared) == sold_since(amazon, 200)
        assert len(amazon.reports) == len(shared.slices.all(1)) == len(ledger(shared))
        assert sum(one.orders for one in shared.slices.all(1)) == len(kept(shared))
    finally:
        shared.close()


def test_a_history_cut_again_and_again_asks_for_nothing_twice(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock
) -> None:
    """Also its newest slice, as long as it is the same history."""
    for at in range(4, 100, 5):
        with contextlib.suppress(Pulled):

            def before(called: str, report: Report | None, at: int = at) -> None:
                if len(amazon.calls) == at:
                    raise Pulled

            amazon.before = before
            if load(100).state is RunState.DONE:
                break
        clock.move(60)
    assert len(amazon.reports) == len(database.slices.all(1))
    assert kept(database) == sold_since(amazon, 100)
    run = database.runs.last(1)
    assert run is not None
    assert run.window_until == NOW - LAG


def test_a_database_that_is_away_for_a_while_makes_nothing_count_twice(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of a report the database goes away for minutes: the history waits, and says the right numbers."""
    monkeypatch.setattr("fvsestore_gui.work.report_pages.PAGE_ORDERS", 3)
    real, written = database.pages.write, 0
    away_until: datetime | None = None

    def write(*arguments: Any, **named: Any) -> Any:
        nonlocal written, away_until
        written += 1
        if written == 3:
            away_until = clock.now() + timedelta(minutes=3)
        if away_until is not None and clock.now() < away_until:
            raise DatabaseTrouble("database_unreachable", path="", detail="")
        return real(*arguments, **named)

    monkeypatch.setattr(database.pages, "write", write)
    assert load(100).state is RunState.DONE
    assert away_until is not None
    assert kept(database) == sold_since(amazon, 100)
    assert sum(one.orders for one in database.slices.all(1)) == len(kept(database))
    assert sum(one[4] for one in ledger(database)) == len(kept(database))


def test_the_network_may_fail_and_come_back(load: Loading, amazon: SmallAmazon, database: Database) -> None:
    """The run fails with the network's reason; the next one goes on."""

    def before(called: str, report: Report | None) -> None:
        if called == GET_REPORT_DOCUMENT and amazon.count(GET_REPORT_DOCUMENT) == 2:
            raise ReachAmazon("network_cut", host="amazon")

    amazon.before = before
    assert failing(lambda: load(100)).code == "network_cut"
    amazon.before = lambda called, report: None
    load(100)
    assert len(amazon.reports) == len(database.slices.all(1))
    assert kept(database) == sold_since(amazon, 100)


def test_cancel_keeps_what_came_and_the_next_history_goes_on(
    load: Loading, amazon: SmallAmazon, database: Database
) -> None:
    """Cancel is an end like any other."""
    progress = Watched()

    def before(called: str, report: Report | None) -> None:
        if called == GET_REPORT_DOCUMENT and amazon.count(GET_REPORT_DOCUMENT) == 2:
            progress.cancel()

    amazon.before = before
    run = load(100, progress)
    assert run.state is RunState.CANCELLED
    assert run.counts.received == run.counts.new > 0
    amazon.before = lambda called, report: None
    assert load(100).state is RunState.DONE
    assert len(amazon.reports) == len(database.slices.all(1))
    assert kept(database) == sold_since(amazon, 100)


def test_a_report_older_than_amazon_keeps_is_asked_for_anew(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock
) -> None:
    """A history that broke off a month ago does not wait for reports that are gone."""

    def before(called: str, report: Report | None) -> None:
        if called == GET_REPORT:
            raise Pulled

    amazon.before = before
    with pytest.raises(Pulled):
        load(100)
    amazon.before = lambda called, report: None
    clock.move(32 * 86_400)
    asked = len(amazon.reports)
    assert load(100).state is RunState.DONE
    assert len(amazon.reports) - asked == len(database.slices.all(1))
    assert kept(database) == sold_since(amazon, 100)


def test_a_clock_that_was_set_back_is_not_waited_for(
    load: Loading, amazon: SmallAmazon, database: Database, clock: StandingClock
) -> None:
    """A PC whose clock was a day ahead while reports were asked for looks at them now, not tomorrow."""

    def before(called: str, report: Report | None) -> None:
        if called == GET_REPORT:
            raise Pulled

    clock.move(86_400)
    amazon.before = before
    with pytest.raises(Pulled):
        load(100, until=NOW - timedelta(days=5))
    amazon.before = lambda called, report: None
    for report in amazon.reports.values():
        report.created -= timedelta(days=1)
    clock.move(-86_400)
    amazon._quotas.refill()
    assert load(100, until=NOW - timedelta(days=5)).state is RunState.DONE
    assert clock.now() - NOW < timedelta(minutes=20)


# -- telling -------------------------------------------------------------------------------------------------------


def test_progress_says_where_it_is_and_when_it_ends(load: Loading, amazon: SmallAmazon, clock: StandingClock) -> None:
    """Slices stored and under way, what is waited for, and an end that comes true within a fifth."""
    progress = Watched()
    load(725, progress)
    took_s = (clock.now() - NOW).total_seconds()
    assert {state.stage for state in progress.states} == {"asking", "waiting", "fetching", "storing"}
    assert {state.waiting_for for state in progress.states if state.waiting_until} == {"quota", "report"}
    assert [state.stored for state in progress.states] == sorted(state.stored for state in progress.states)
    assert max(state.under_way for state in progress.states) >= 10
    last = progress.states[-1]
    assert (last.slices, last.counts.received, last.lines) == (25, 240, 240)
    middle = progress.states[len(progress.states) // 2]
    assert middle.ends_at is not None
    assert abs((middle.ends_at - NOW).total_seconds() - took_s) < took_s / 5


def test_the_forecast_comes_true_and_asks_nobody(
    load: Loading, amazon: SmallAmazon, database: Database, store: Store, clock: StandingClock
) -> None:
    """What is told before the start is what it takes, beside what page after page would take."""

    def expected(days: float) -> Any:
        request = HistoryRequest(NOW - timedelta(days=days))
        return forecast(database, amazon.limits, "seller", store, request, clock)

    first = expected(725)
    assert (first.slices, first.stored, first.search_seconds) == (25, 0, None)
    assert amazon.calls == []
    assert first.seconds == pytest.approx(10 / 0.0167 + first.report_s, rel=0.01)
    load(725)
    took_s = (clock.now() - NOW).total_seconds()
    assert abs(took_s - first.seconds) < 0.2 * took_s
    clock.move(86_400)
    second = expected(725)
    assert (second.slices, second.stored) == (1, 24)
    assert second.report_s == pytest.approx(amazon.report_s, rel=0.2)
    assert second.search_seconds == 0
    assert amazon.limits.forecast("seller", SEARCH_ORDERS, 3)[1] == 0


def test_a_running_history_is_seen_to_live(load: Loading, amazon: SmallAmazon, database: Database) -> None:
    """The lease is kept over every wait: no other PC takes a history over that waits for Amazon."""
    amazon.report_s = 2_500
    seen: list[bool] = []

    def before(called: str, report: Report | None) -> None:
        seen.append(database.leases.holder(1) is not None)

    amazon.before = before
    load(725)
    assert all(seen)


def test_slices_are_written_down_before_amazon_is_asked_again(
    load: Loading, amazon: SmallAmazon, database: Database
) -> None:
    """At each request every report that Amazon was asked for stands in the database with its id."""

    def before(called: str, report: Report | None) -> None:
        written: list[Slice] = database.slices.all(1)
        assert {one.report_id for one in written if one.report_id} == set(amazon.reports)
        assert all(one.report_type == BY_ORDER_DATE for one in written)

    amazon.before = before
    load(200)
