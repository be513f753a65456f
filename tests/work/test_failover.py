"""The shared database changes its server, loses connections, is switched off and on: an import goes on by itself.

Real servers: one in charge and a standby that follows it, both in one address. Whatever happens in the middle of a
page, the end equals that of an import nobody disturbed.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from postgresql_server import NoPostgreSQL, PostgresServer, own_folder
from sqlalchemy import event, text

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Order, OrderItem
from fvsestore_gui.model.runs import ImportKind, ImportProgress, ImportRequest, Run, RunState
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.model.windows import OrderPage, Window
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.importing import import_orders
from fvsestore_gui.work.report_files import import_report_file

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DE = "A1PA6795UKMFR9"
PAGES, PAGE = 5, 20


class Mending(StandingClock):
    """Whoever waits on it finds, afterwards, that somebody has done something."""

    def __init__(self) -> None:
        super().__init__(NOW)
        self.mend: Callable[[], None] | None = None

    def wait(self, progress: Progress, seconds: float) -> None:
        super().wait(progress, seconds)
        mend, self.mend = self.mend, None
        if mend is not None:
            mend()


class Amazon:
    """Five pages, the last of which changes orders of the first."""

    def __init__(self, clock: StandingClock) -> None:
        self.clock = clock

    refused: tuple[str, ...] = ()
    fell_back = False

    def amazon_now(self, progress: Progress | None = None) -> datetime:
        return NOW

    def forecast(self, operation: str, calls: int) -> tuple[int, float]:
        return 20, 0.0

    def search_orders(self, window: Window, page_token: str | None, *rest: Any) -> OrderPage:
        number = int(page_token or 1)
        first = (number - 1) % (PAGES - 1) * PAGE
        orders = tuple(an_order(one, number) for one in range(first, first + PAGE))
        return OrderPage(orders, str(number + 1) if number < PAGES else None, f"r-{number}", f"d-{number}", ())

    def get_order(self, *arguments: Any) -> None:
        raise AssertionError


def an_order(number: int, page: int) -> Order:
    values: dict[str, Any] = dict.fromkeys(Order.__struct_fields__)
    item: dict[str, Any] = dict.fromkeys(OrderItem.__struct_fields__)
    item |= {
        "order_item_id": f"{number:014d}",
        "position": 0,
        "sku": f"Š-{number % 7}",
        "title": "Šepetėlis",
        "quantity": page,
        "total": Money(10_000 * number, "EUR"),
        "breakdowns": (),
        "cancellation": "",
        "promotion_ids": (),
        "tax_collection": "",
        "tax_scheme": "",
    }
    values |= {
        "order_id": f"303-{number:07d}-1234567",
        "created": NOW - timedelta(days=3),
        "updated": NOW - timedelta(days=2) + timedelta(minutes=page),
        "status": "SHIPPED",
        "marketplace_id": DE,
        "channel": "AMAZON",
        "business": False,
        "programs": (),
        "associated": (),
        "breakdowns": (),
        "recipient_given": False,
        "items": (OrderItem(**item),),
        "packages": (),
        "agreement": Agreement("no_total"),
    }
    return Order(**values)


class Pair:
    """Two servers of one database, and the address of both."""

    def __init__(self, stack: ExitStack) -> None:
        folders = [stack.enter_context(own_folder()) for _ in range(2)]
        self.first = PostgresServer(folders[0], durable=True).create().start()
        stack.callback(self.first.stop)
        self.first.create_user()
        self.first.create_database("office")
        self.second = PostgresServer(folders[1], durable=True).copy_of(self.first).start()
        stack.callback(self.second.stop)
        # what is confirmed stands on both
        self.first.execute("ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()")
        places = f"127.0.0.1:{self.first.port},127.0.0.1:{self.second.port}"
        self.address = f"postgresql://{self.first.user}@{places}/office?target_session_attrs=read-write"

    def fail_over(self) -> None:
        self.first.stop()

    def take_over(self) -> None:
        self.second.execute("ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()")
        self.second.promote()


@pytest.fixture
def pair() -> Iterator[Pair]:
    with ExitStack() as stack:
        try:
            yield Pair(stack)
        except NoPostgreSQL as reason:
            pytest.skip(str(reason))


class Office:
    """One PC on a database, importing; `disturb` is called once, at a moment of the third page."""

    def __init__(self, address: str, moment: str = "", disturb: Callable[[], None] | None = None) -> None:
        self.clock = Mending()
        self.database = Database(address, self.clock)
        self.store = self.database.stores.save(
            Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, "client", frozenset({DE}))
        )
        self.told: list[str] = []
        if disturb is not None:
            self._arm(moment, disturb)

    def _arm(self, moment: str, disturb: Callable[[], None]) -> None:
        pages, engine = self.database.pages, self.database._engine
        real_write, real_run, seen = pages.write, pages._write_run, []

        def write(*arguments: Any) -> Any:
            seen.append("page")
            if moment == "before a page" and seen == ["page"] * 3:
                disturb()
            return real_write(*arguments)

        def write_run(*arguments: Any) -> None:
            if moment == "within a page" and seen == ["page"] * 3:
                seen.append("disturbed")
                disturb()
            real_run(*arguments)

        def commit(connection: Any) -> None:
            if moment == "its answer is lost" and seen == ["page"] * 3:
                seen.append("disturbed")
                driver = connection.connection.driver_connection
                driver.commit()
                # what the program is about to commit is committed already; its own word for it gets no answer
                driver.execute("SELECT 1")
                disturb()

        pages.write, pages._write_run = write, write_run  # type: ignore[method-assign]
        event.listen(engine, "commit", commit)

    def load(self) -> Run:
        progress = Progress()
        progress.show = self._heard  # type: ignore[method-assign]
        return import_orders(
            database=self.database,
            account=Amazon(self.clock),
            store=self.store,
            request=ImportRequest(ImportKind.LAST_DAYS, days=10),
            clock=self.clock,
            progress=progress,
            holder="ona@buhalterija",
        )

    def _heard(self, state: object) -> None:
        if isinstance(state, ImportProgress):
            self.told.append(state.waiting_for)

    def everything(self) -> dict[str, Any]:
        """All that an import leaves behind, but numbers of rows and times of this PC."""
        database = self.database
        rows = database.listings.orders.ids(Filter(self.store.store_id), Sort("order_id"))
        with database.leases._transactions.read() as connection:

            def table(columns: str, name: str, order: str) -> list[tuple[Any, ...]]:
                query = text(f"SELECT {columns} FROM {name} ORDER BY {order}")
                return [tuple(row) for row in connection.execute(query)]

            return {
                "orders": [database.orders.get(row) for row in rows],
                "versions": table("count(*), min(number), max(number)", "order_versions", "1"),
                "pages": table(
                    'number, digest, received, "new", changed, same, follows, leads_to', "run_pages", "number"
                ),
                "runs": table('state, pages, received, "new", changed, same, held, next_token', "runs", "id"),
                "ledger": table("source, window_from, window_until, pages, received", "ledger", "id"),
                "cursors": table("marketplace_id, updated_until", "cursors", "1"),
                "leases": table("count(*)", "leases", "1"),
                "texts": table("sku, title", "item_texts", "1"),
            }


@pytest.fixture
def undisturbed(postgresql_address: str) -> dict[str, Any]:
    """What the import leaves where nothing happens."""
    office = Office(postgresql_address)
    run = office.load()
    found = office.everything()
    office.database.close()
    assert (run.state, run.pages, run.counts.new, run.counts.changed) == (RunState.DONE, PAGES, 80, 20)
    return found


MOMENTS = ("before a page", "within a page", "its answer is lost")


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_import_survives_a_failover(pair: Pair, undisturbed: dict[str, Any], moment: str) -> None:
    """The server in charge dies in the middle of a page and the other takes over: the end is that of a quiet day."""
    office = Office(pair.address, moment, pair.fail_over)
    office.clock.mend = pair.take_over
    try:
        state = office.database.server_state()
        assert state is not None
        assert state.host.endswith(str(pair.first.port))
        run = office.load()
        assert (run.state, run.pages) == (RunState.DONE, PAGES)
        assert office.everything() == undisturbed
        assert "database" in office.told
        assert office.told[-1] == ""
        state = office.database.server_state()
        assert state is not None
        assert state.host.endswith(str(pair.second.port))
    finally:
        office.database.close()


def test_a_server_that_is_no_longer_in_charge_is_left(pair: Pair) -> None:
    """The first server comes back as a copy: nobody writes to it, also who is connected to it already."""
    office = Office(pair.address)
    try:
        pair.fail_over()
        pair.take_over()
        # it follows the other now, at its old place
        (pair.first.data / "standby.signal").touch()
        with (pair.first.data / "postgresql.auto.conf").open("a", encoding="utf-8") as file:
            file.write("default_transaction_read_only = on\n")
        pair.first.start()
        assert office.load().state is RunState.DONE
        state = office.database.server_state()
        assert state is not None
        assert state.host.endswith(str(pair.second.port))
        with pytest.raises(DatabaseTrouble) as caught:
            Database(pair.first.address("office"), office.clock)
        assert caught.value.code == "database_read_only"
        alone = f"{pair.first.address('office')}?target_session_attrs=read-write"
        with pytest.raises(DatabaseTrouble) as refused:
            Database(alone, office.clock)
        assert (refused.value.code, refused.value.facts["detail"]) == ("database_unreachable", "standby")
    finally:
        office.database.close()


def cut(address: str) -> None:
    """End every connection of the program, as a firewall or the server's keeper does."""
    with psycopg.connect(address, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'FvsEStore%'")


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_import_survives_connections_that_are_cut(
    postgresql_server: PostgresServer, undisturbed: dict[str, Any], moment: str
) -> None:
    """A connection cut in the middle of a page costs a second, not the import; nothing is there twice."""
    address = postgresql_server.create_database("cut", "made")
    office = Office(address, moment, lambda: cut(address))
    try:
        assert office.load().state is RunState.DONE
        assert office.everything() == undisturbed
        # before a page a fresh connection is taken without a word
        assert ("database" in office.told) == (moment != "before a page")
    finally:
        office.database.close()
        postgresql_server.drop_database("cut")


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_import_survives_a_server_that_is_switched_off_and_on(undisturbed: dict[str, Any], moment: str) -> None:
    """PostgreSQL is gone in the middle of a page and back half a minute later: the import goes on with that page."""
    with own_folder() as folder:
        server = PostgresServer(folder, durable=True).create().start()
        try:
            server.create_user()
            office = Office(server.create_database("office"), moment, server.stop)

            def come_back() -> None:
                if sum(office.clock.waited_s) < 30:
                    office.clock.mend = come_back
                else:
                    server.start()

            office.clock.mend = come_back
            try:
                assert office.load().state is RunState.DONE
                assert office.everything() == undisturbed
                assert sum(office.clock.waited_s) < 60
            finally:
                office.database.close()
        finally:
            server.stop()


HEAD = (
    "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\tproduct-name\t"
    "sku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tship-country\n"
)


def test_a_report_is_stored_once_though_its_connection_is_cut(
    postgresql_server: PostgresServer, lithuanian_folder: Callable[[str], Path]
) -> None:
    """A report of several pages, cut in the middle of one: every row is counted once."""
    address = postgresql_server.create_database("cut_report", "made")
    report = lithuanian_folder("ataskaitos") / "užsakymai.txt"
    at = (NOW - timedelta(days=1)).isoformat()
    tail = "Shipped\tAmazon\tAmazon.de\tŠepetėlis\tA-1\tB000000001\tShipped\t1\tEUR\t12.49\t2.17\tDE\n"
    rows = [f"303-{number:07d}-1234567\t{at}\t{at}\t{tail}" for number in range(3_500)]
    report.write_text(HEAD + "".join(rows), encoding="utf-8")
    office = Office(address, "within a page", lambda: cut(address))
    try:
        run = import_report_file(
            database=office.database,
            store=office.store,
            path=report,
            clock=office.clock,
            progress=Progress(),
            holder="ona@buhalterija",
        )
        assert (run.state, run.counts.received, run.counts.new, run.lines) == (RunState.DONE, 3_500, 3_500, 3_500)
        assert office.clock.waited_s == [1]
        assert office.database.orders.count(office.store.store_id) == 3_500
    finally:
        office.database.close()
        postgresql_server.drop_database("cut_report")
