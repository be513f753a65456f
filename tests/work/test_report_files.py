"""Order reports downloaded by hand: the same orders, no window that counts as read, nothing of other files."""

import gzip
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork, CorrectInput, FileTrouble, FvsError, ReportRefused
from fvsestore_gui.model.history import HistoryProgress
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.runs import Counts, ImportKind, Run, RunState
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.report_files import import_report_file

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HEAD = (
    "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\tproduct-name\t"
    "sku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tship-city\tship-postal-code\tship-country\n"
)


def row(number: int, channel: str = "Amazon.de", sku: str = "A-1", quantity: str = "1") -> str:
    created = (NOW - timedelta(hours=number)).isoformat()
    return (
        f"303-{number:07d}-1234567\t{created}\t{created}\tShipped\tAmazon\t{channel}\tŠepetėlis\t{sku}\tB000000001\tShipped\t"
        f"{quantity}\tEUR\t12.49\t2.17\tKANARĖLĖ\tKANARĖLĖ-1\tDE\n"
    )


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def database(tmp_path: Path, clock: StandingClock) -> Iterator[Database]:
    opened = Database(tmp_path / "fvsestore.db", clock)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> Store:
    ids = frozenset({"A1PA6795UKMFR9"})
    return database.stores.save(Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, "client", ids))


Bring = Callable[..., Run]


@pytest.fixture
def bring(database: Database, store: Store, clock: StandingClock, lithuanian_folder: Callable[[str], Path]) -> Bring:
    """bring(bytes or path) imports a file."""

    def run(content: bytes | Path, progress: Progress | None = None) -> Run:
        path = content if isinstance(content, Path) else lithuanian_folder("atsisiuntimai") / "ataskaita (1).txt"
        if isinstance(content, bytes):
            path.write_bytes(content)
        return import_report_file(
            database=database,
            store=store,
            path=path,
            clock=clock,
            progress=progress or Progress(),
            holder="ona@buhalterija",
        )

    return run


def sources(database: Database) -> list[str]:
    ids = database.listings.orders.ids(Filter(1), Sort("order_id"))
    return [one.source for one in database.listings.orders.rows(ids)]


def failing(work: Callable[[], Run]) -> FvsError:
    with pytest.raises(FvsError) as caught:
        work()
    return caught.value


@pytest.mark.parametrize("packed", [False, True])
def test_a_file_brings_its_orders_and_says_how_many(bring: Bring, database: Database, packed: bool) -> None:
    """Lines, orders and held ones are told; the orders say that they come from a file."""
    text = (HEAD + row(1) + row(1, sku="A-2") + row(2) + row(3, quantity="-1")).encode("utf-8-sig")
    run = bring(gzip.compress(text) if packed else text)
    assert (run.kind, run.state, run.lines) == (ImportKind.REPORT_FILE, RunState.DONE, 4)
    assert run.counts == Counts(received=3, new=2, held=1)
    assert sources(database) == ["FILE", "FILE"]
    (held,) = database.listings.held.rows(database.listings.held.ids(Filter(1), Sort("row_id")))
    assert (held.source, held.lines) == ("FILE", "5")


def test_the_same_file_again_changes_nothing(bring: Bring, tmp_path: Path) -> None:
    """Importing it twice says that everything is there already."""
    path = tmp_path / "ataskaita.txt"
    path.write_bytes((HEAD + row(1) + row(2)).encode())
    assert bring(path).counts == Counts(received=2, new=2)
    assert bring(path).counts == Counts(received=2, same=2)


def test_no_period_counts_as_read_by_a_file(bring: Bring, database: Database) -> None:
    """Nobody knows what was asked: neither the ledger nor a cursor is touched."""
    run = bring((HEAD + row(1)).encode())
    assert (run.window_by, run.window_from) == ("", None)
    with database.leases._transactions.read() as connection:
        for table in ("ledger", "cursors", "slices"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0


def test_a_long_file_comes_page_by_page_and_can_be_stopped(bring: Bring, database: Database) -> None:
    """Progress tells lines and orders; Cancel keeps the pages that were stored."""

    class Impatient(Progress):
        def __init__(self) -> None:
            super().__init__()
            self.states: list[HistoryProgress] = []

        def show(self, state: object) -> None:
            assert isinstance(state, HistoryProgress)
            self.states.append(state)
            if state.lines >= 2_000:
                self.cancel()

    progress = Impatient()
    run = bring((HEAD + "".join(row(number) for number in range(1, 4_500))).encode(), progress)
    assert run.state is RunState.CANCELLED
    assert run.counts.received == run.lines == database.orders.count(1)
    assert 2_000 <= run.lines < 4_499
    assert [state.lines for state in progress.states] == sorted(state.lines for state in progress.states)


def test_a_file_of_another_region_is_refused_before_anything(bring: Bring, database: Database) -> None:
    """The wrong store was chosen: nothing is stored and no run is written."""
    error = failing(lambda: bring((HEAD + row(1, "Amazon.com") + row(2, "Amazon.ca") + row(3)).encode()))
    assert (type(error), error.code) == (CorrectInput, "report_other_region")
    assert (error.facts["code"], error.facts["region"]) == ("FVSAMAZON", "NorthAmerica")
    assert (database.orders.count(1), database.runs.last(1)) == (0, None)


@pytest.mark.parametrize(
    "content",
    [b"", b"settlement-id\tsettlement-start-date\n1\t2026-10-01\n", b"<html></html>", b"PK\x03\x04", b"a,b\n1,2\n"],
)
def test_a_file_that_is_no_order_report_is_refused_before_anything(
    bring: Bring, database: Database, content: bytes
) -> None:
    """The reader says what it seems to be; nothing is stored and no run is written."""
    assert isinstance(failing(lambda: bring(content)), ReportRefused)
    assert (database.orders.count(1), database.runs.last(1)) == (0, None)


def test_a_file_that_cannot_be_opened_is_told(bring: Bring, tmp_path: Path) -> None:
    """A path that is gone or a folder is told as such, with the path."""
    for path in (tmp_path / "nėra.txt", tmp_path):
        error = failing(partial(bring, path))
        assert (type(error), error.code) == (FileTrouble, "file_not_readable")
        assert error.facts["path"] == str(path)


def test_no_file_is_imported_while_somebody_else_is_at_work(bring: Bring, database: Database, store: Store) -> None:
    """The same lease as for every import."""
    database.leases.take(store.store_id, store.code, "jonas@sandėlis")
    assert isinstance(failing(lambda: bring((HEAD + row(1)).encode())), AnotherAtWork)


def test_no_buyer_of_a_file_is_kept(bring: Bring, database: Database, tmp_path: Path) -> None:
    """Towns and postcodes are nowhere in the database, held rows included."""
    bring((HEAD + row(1) + row(2, quantity="x") + row(3).replace("\tDE\n", "\tDE\textra\tKANARĖLĖ\n")).encode())
    database.close()
    for file in tmp_path.glob("fvsestore.db*"):
        assert "KANARĖLĖ".encode() not in file.read_bytes()
