"""Opening a database: SQLite by path, PostgreSQL by address; its connections, its transactions, its rooms."""

import contextlib
import importlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import migrations
from fvsestore_gui.database.audit import AuditLog
from fvsestore_gui.database.buckets import Buckets
from fvsestore_gui.database.buyers import Buyers
from fvsestore_gui.database.currency_rates import CurrencyRates
from fvsestore_gui.database.decisions import Decisions
from fvsestore_gui.database.erasures import Erasures
from fvsestore_gui.database.finvalda import Finvalda
from fvsestore_gui.database.guide_ticks import GuideTicks
from fvsestore_gui.database.held import Held
from fvsestore_gui.database.leases import Leases
from fvsestore_gui.database.ledger import Ledger
from fvsestore_gui.database.listings import Listings
from fvsestore_gui.database.orders import Orders
from fvsestore_gui.database.pages import Pages
from fvsestore_gui.database.personal import Personal
from fvsestore_gui.database.personal_exports import PersonalExports
from fvsestore_gui.database.personal_keys import PersonalKeys
from fvsestore_gui.database.personal_settings import SettingsOfPersonalData
from fvsestore_gui.database.posting_files import PostingFiles
from fvsestore_gui.database.posting_scope import PostingScope
from fvsestore_gui.database.posting_settings import SettingsOfPostings
from fvsestore_gui.database.postings import Postings
from fvsestore_gui.database.products import Products
from fvsestore_gui.database.retention import Retention
from fvsestore_gui.database.retention_duties import RetentionDuties
from fvsestore_gui.database.role_answers import RoleAnswers
from fvsestore_gui.database.runs import Runs
from fvsestore_gui.database.schedules import Schedules
from fvsestore_gui.database.secret_dates import SecretDates
from fvsestore_gui.database.slices import Slices
from fvsestore_gui.database.store_accounts import StoreAccounts
from fvsestore_gui.database.stores import Stores
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.database.troubles import as_trouble
from fvsestore_gui.database.vacuuming import Vacuuming
from fvsestore_gui.database.vat import VatTables
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.secrets import Secret

if TYPE_CHECKING:
    from fvsestore_gui.database.postgresql import Server, ServerState

BUSY_TIMEOUT_S = 5.0


class Database:
    """An open database. Its rooms may be used from any thread.

    `place` is a file's path or a PostgreSQL address such as postgresql://user@server1,server2/name, whose `password`
    comes apart from it. A new database is made, an older one is taken forward (a file is copied beside itself first).
    Raises DatabaseTrouble, always with the fact `path`. `version`, `steps` and `busy_timeout_s` are for tests.
    """

    def __init__(
        self,
        place: str | Path,
        clock: Clock,
        *,
        password: Secret | None = None,
        version: int = migrations.VERSION,
        steps: Mapping[int, Callable[[Connection], None]] = migrations.STEPS,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> None:
        self._clock = clock
        self._version = version
        self._steps = steps
        server = None if isinstance(place, Path) or "://" not in place else _server(place, password)
        #: the file, None where it is a server's
        self.file = Path(place) if server is None else None
        #: where it is, for people: a path, or an address without its password
        self.place = str(place) if server is None else server.shown
        if self.file is not None and not self.file.parent.is_dir():
            raise DatabaseTrouble("database_folder", path=self.place, detail="")
        self._engine = _sqlite(str(place), busy_timeout_s) if server is None else _postgresql(server)
        self._transactions = Transactions(self._engine, self.place)
        try:
            self._prepare()
            self.audit = AuditLog(self._transactions, clock)
            self.stores = Stores(self._transactions, clock)
            self.store_accounts = StoreAccounts(self._transactions)
            self.leases = Leases(self._transactions, clock)
            self.runs = Runs(self._transactions, clock)
            self.schedules = Schedules(self._transactions, clock)
            self.orders = Orders(self._transactions)
            self.held = Held(self._transactions)
            self.finvalda = Finvalda(self._transactions, clock)
            self.guide_ticks = GuideTicks(self._transactions, clock)
            self.slices = Slices(self._transactions, clock)
            self.pages = Pages(self._transactions, clock)
            self.buckets = Buckets(self._transactions, clock)
            self.listings = Listings(self._transactions)
            self.ledger = Ledger(self._transactions)
            self.personal = Personal(self._transactions, clock)
            self.buyers = Buyers(self._transactions)
            self.personal_keys = PersonalKeys(self._transactions, clock)
            self.personal_settings = SettingsOfPersonalData(self._transactions, clock)
            self.posting_files = PostingFiles(self._transactions)
            self.currency_rates = CurrencyRates(self._transactions, clock)
            self.posting_settings = SettingsOfPostings(self._transactions, clock)
            self.decisions = Decisions(self._transactions, clock)
            self.postings = Postings(self._transactions, clock)
            self.posting_scope = PostingScope(self._transactions)
            self.products = Products(self._transactions, clock)
            self.secret_dates = SecretDates(self._transactions, clock)
            self.vat = VatTables(self._transactions, clock)
            self.role_answers = RoleAnswers(self._transactions)
            self.erasures = Erasures(self._transactions, clock)
            self.retention = Retention(self._transactions, clock, self.erasures)
            self.retention_duties = RetentionDuties(self._transactions, clock)
            self.personal_exports = PersonalExports(self._transactions, clock, self.erasures)
            self.vacuuming = Vacuuming(self._engine, self._transactions)
            self.leases.mark_cut_runs()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of all connections, so that the file may be moved or removed."""
        self._engine.dispose()

    @property
    def version(self) -> int:
        """Version of the schema as it stands in the database."""
        with self._transactions.read() as connection:
            return migrations.version_of(connection)

    @property
    def engine_name(self) -> str:
        """ "SQLite 3.45.1" or "PostgreSQL 15.13"."""
        state = self.server_state()
        return f"SQLite {sqlite3.sqlite_version}" if state is None else state.version

    def server_state(self) -> "ServerState | None":
        """What the server of a shared database is like, asked now; None for a file. Raises DatabaseTrouble."""
        if self.file is not None:
            return None
        postgresql = importlib.import_module("fvsestore_gui.database.postgresql")
        with self._transactions.read() as connection:
            began = time.perf_counter()
            connection.exec_driver_sql("SELECT 1").scalar()
            round_trip_s = time.perf_counter() - began
            ahead = self._transactions.ahead(connection, self._clock)
            state: ServerState = postgresql.state_of(
                connection.connection.driver_connection, round_trip_s, ahead.total_seconds()
            )
            return state

    def check_writable(self) -> None:
        """Raises DatabaseTrouble when it could not be written to right now."""
        with self._transactions.write() as connection:
            if self.file is None and connection.exec_driver_sql("SHOW transaction_read_only").scalar() == "on":
                raise DatabaseTrouble("database_read_only", path=self.place, detail="")

    def check_whole(self) -> None:
        """Read the whole file and its indexes for damage; minutes for a large one. Raises database_damaged."""
        if self.file is None:
            return
        with self._transactions.read() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if found != "ok":
            raise DatabaseTrouble("database_damaged", path=self.place, detail="quick_check")

    def _prepare(self) -> None:
        with self._transactions.read() as connection:
            found = migrations.version_of(connection)
        migrations.refuse_newer(found, self._version, self.place)
        if found == 0:
            # Two programs may start at once: the second finds the tables made.
            with self._transactions.write(alone=True) as connection:
                if migrations.version_of(connection) == 0:
                    migrations.create(connection, self._version, to_stored(self._clock.now()))
            return
        self.check_writable()
        if found < self._version:
            self._back_up(found)
        for number in range(found + 1, self._version + 1):
            with self._transactions.write(alone=True) as connection:
                if migrations.version_of(connection) < number:
                    migrations.step(connection, number, self._steps[number], to_stored(self._clock.now()))

    def _back_up(self, found: int) -> None:
        """Copy an SQLite file beside itself before its schema is changed; a server's own backups are its keeper's."""
        if self.file is None:
            return
        stamp = self._clock.now().strftime("%Y%m%d-%H%M%S")
        copy = self.file.with_name(f"{self.file.name}.version-{found}.{stamp}.bak")
        half = copy.with_name(f"{copy.name}.part")
        try:
            with (
                contextlib.closing(sqlite3.connect(self.file)) as source,
                contextlib.closing(sqlite3.connect(half)) as target,
            ):
                source.backup(target)
            half.replace(copy)
        except (sqlite3.Error, OSError) as error:
            half.unlink(missing_ok=True)
            if isinstance(error, sqlite3.Error):
                raise as_trouble(error, str(copy)) from error
            raise DatabaseTrouble("database_folder", path=str(copy), detail=error.strerror or "") from error


def _server(address: str, password: Secret | None) -> "Server":
    # here, for psycopg takes a quarter of a second to load
    server: Server = importlib.import_module("fvsestore_gui.database.postgresql").Server(address, password)
    return server


def _postgresql(server: "Server") -> Engine:
    engine = create_engine(
        "postgresql+psycopg://",
        creator=server.connect,
        # positional parameters, as the page writer's tuples are
        paramstyle="format",
        # a connection that was lost is replaced by one to the server that is in charge now
        pool_pre_ping=True,
        pool_size=5,
        use_native_hstore=False,
        # no value of a row in a log or in the text of an error
        hide_parameters=True,
    )

    @event.listens_for(engine, "handle_error")
    def failed(context: Any) -> None:
        # A server that was in charge and is now a copy takes no writes: away from it.
        if getattr(context.original_exception, "sqlstate", None) == "25006":
            context.is_disconnect = True

    return engine


def _sqlite(file: str, busy_timeout_s: float) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=file),
        connect_args={"timeout": busy_timeout_s, "check_same_thread": False},
        pool_size=5,
        # no value of a row in a log or in the text of an error
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def opened(driver: Any, record: object) -> None:
        # No transactions by the driver's guess: `begun` says which kind it is.
        driver.isolation_level = None
        cursor = driver.cursor()
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            # FULL: a page that was said to be stored survives a power cut (NORMAL may lose the last ones in WAL mode)
            cursor.execute("PRAGMA synchronous = FULL")
            # copying the log into the file every 16 MB instead of every 4: a long import touches the same pages again
            cursor.execute("PRAGMA wal_autocheckpoint = 4000")
            cursor.execute("PRAGMA foreign_keys = ON")
            cursor.execute("PRAGMA cell_size_check = ON")
            # what is deleted is written over at once
            cursor.execute("PRAGMA secure_delete = ON")
            cursor.execute("PRAGMA cache_size = -16000")
        finally:
            cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        # A writer takes the write lock first: a reader that turns writer midway could not wait for it.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextlib.contextmanager
def opened(place: str | Path, clock: Clock, *, password: Secret | None = None) -> Iterator[Database]:
    """A database for one `with` block."""
    database = Database(place, clock, password=password)
    try:
        yield database
    finally:
        database.close()
