"""What the trials with faults stand on: one time for several processes, a practice shop in a process of its own, and
what a database holds in the end, told without the numbers that rows happen to get.

Used by pulled_plug.py, random_faults.py and two_importers.py.
"""

import contextlib
import itertools
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent.parent / "tools"))

from postgresql_server import PostgresServer
from sqlalchemy import text

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper, Secret
from fvsestore_gui.settings import Settings
from fvsestore_gui.settings import write as write_settings
from fvsestore_gui.store_draft import StoreDraft

CODE = "SHOP"


class CommonClock(Clock):
    """The same fast time in every process that it is handed to."""

    def __init__(self, speed: float) -> None:
        super().__init__(speed)
        self._origin, self._origin_s = datetime.now(UTC), time.time()

    def now(self) -> datetime:
        return self._origin + timedelta(seconds=(time.time() - self._origin_s) * self.speed)

    def wait(self, progress: Progress, seconds: float) -> None:
        progress.sleep(seconds / self.speed)


class Shop:
    """A practice shop in a process of its own: killing an importer must not hurt it."""

    def __init__(self, clock: Clock, orders: int) -> None:
        reading, writing = os.pipe()
        self._process_id = os.fork()
        if not self._process_id:
            os.close(reading)
            with PracticeShop(clock, orders=orders) as shop:
                account = shop.account("Europe")
                told = [shop.lwa_url, shop.spapi_base, account.client_identifier, account.client_secret]
                os.write(writing, json.dumps([*told, account.refresh_token]).encode())
                os.close(writing)
                signal.pause()
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as pipe:
            lwa_url, spapi_url, self.client_identifier, self.client_secret, self.refresh_token = json.load(pipe)
        self.addresses = Addresses(lwa_url, spapi_url, by_region=True)

    def stop(self) -> None:
        os.kill(self._process_id, signal.SIGKILL)
        os.waitpid(self._process_id, 0)


class Place:
    """A data folder and a database, with one store in it; `keeper` holds its secrets in memory."""

    def __init__(self, folder: Path, clock: Clock, shop: Shop, database_url: str = "") -> None:
        self.paths = Paths.for_user(folder)
        self.clock = clock
        self.keeper = MemoryKeeper()
        self.addresses = shop.addresses
        self.database_url = database_url
        self.paths.create()
        write_settings(self.paths.settings, Settings(database_url=database_url))
        with self.opened() as office:
            office.save_store(
                StoreDraft(
                    code=CODE,
                    kind=StoreKind.AMAZON,
                    region=Region.EUROPE,
                    client_identifier=shop.client_identifier,
                    client_secret=Secret(shop.client_secret),
                    refresh_token=Secret(shop.refresh_token),
                    marketplace_ids=frozenset(m.marketplace_id for m in region_marketplaces(Region.EUROPE)),
                )
            )

    @contextlib.contextmanager
    def opened(self) -> Iterator[Office]:
        office = open_office(self.paths, clock=self.clock, keeper=self.keeper, addresses=self.addresses)
        try:
            yield office
        finally:
            office.close()

    def content(self) -> dict[str, list[Any]]:
        """What the database holds."""
        database = Database(self.database_url or self.paths.database, self.clock)
        try:
            with database.leases._transactions.read() as connection:
                return {name: sorted(map(_plain, connection.execute(text(sql)))) for name, sql in _CONTENT.items()}
        finally:
            database.close()

    def check_counts(self) -> None:
        """Every order came as new just once, and every run adds up. Raises AssertionError."""
        database = Database(self.database_url or self.paths.database, self.clock)
        try:
            with database.leases._transactions.read() as connection:
                new, wrong = connection.execute(
                    text(
                        'SELECT COALESCE(SUM("new"), 0), COUNT(CASE WHEN received <> "new" + changed + same + held'
                        " THEN 1 END) FROM runs"
                    )
                ).one()
                paged = connection.execute(text('SELECT COALESCE(SUM("new"), 0) FROM run_pages')).scalar_one()
                orders = connection.execute(text("SELECT COUNT(*) FROM orders")).scalar_one()
        finally:
            database.close()
        assert (int(new), int(paged), wrong) == (orders, orders, 0), (new, paged, orders, wrong)


def _plain(row: Any) -> str:
    return repr(tuple(bytes(value).hex() if isinstance(value, bytes | memoryview) else value for value in row))


#: without row numbers, numbers of runs and the times of work
_CONTENT = {
    "orders": "SELECT order_id, created, updated, status, fulfilled_by, marketplace_id, business, programs, item_count,"
    " total, currency, agreement, difference, ship_country, tax_territory, source, seen, digest FROM orders",
    "order_details": "SELECT o.order_id, d.channel, d.seller_order_id, d.associated, d.breakdowns, d.parts,"
    " d.ship_region, d.recipient_given, d.earliest_ship, d.latest_ship, d.extra"
    " FROM order_details d JOIN orders o ON o.id = d.order_row",
    "order_items": "SELECT o.order_id, i.position, i.order_item_id, t.sku, t.asin, t.title, t.title_key, t.search,"
    " i.quantity, i.quantity_fulfilled, i.unit_price, i.total, i.tax, i.currency, i.status, i.created, i.present,"
    " d.quantity_unfulfilled, d.unit_currency, d.breakdowns, d.cancellation, d.promotion_ids, d.gift_wrap_level,"
    " d.tax_collection, d.tax_scheme, d.extra FROM order_items i JOIN orders o ON o.id = i.order_row"
    " JOIN item_texts t ON t.id = i.text_id JOIN item_details d ON d.item_row = i.id",
    "packages": "SELECT o.order_id, p.position, p.reference_id, p.carrier, p.tracking_number, p.status, p.ship_time"
    " FROM packages p JOIN orders o ON o.id = p.order_row",
    "order_versions": "SELECT o.order_id, v.number, v.source, v.changes"
    " FROM order_versions v JOIN orders o ON o.id = v.order_row",
    "held": "SELECT same_as, order_id, reason, field, value, raw, source, lines FROM held",
    "ledger": "SELECT DISTINCT source, window_by, window_from, window_until, marketplaces FROM ledger",
    "cursors": "SELECT marketplace_id, updated_until FROM cursors",
    "slices": "SELECT report_type, window_from, window_until, marketplaces, state FROM slices",
}


def differences(one: dict[str, list[Any]], other: dict[str, list[Any]], left_out: tuple[str, ...] = ()) -> list[str]:
    """Where two contents differ, table by table; [] when they are the same row for row."""
    found = []
    for name in one.keys() - set(left_out):
        missing, more = set(one[name]) - set(other[name]), set(other[name]) - set(one[name])
        if one[name] != other[name]:
            examples = [rows[0][:300] for rows in (sorted(missing), sorted(more)) if rows] or ["a row stands twice"]
            found.append(f"{name}: {len(missing)} rows missing, {len(more)} more, such as {' / '.join(examples)}")
    return sorted(found)


def forked(work: Callable[[], None]) -> int:
    """Do `work` in a process of its own; returns its number. It ends with 0, with 1 where the work raised."""
    sys.stdout.flush()
    process_id = os.fork()
    if process_id:
        return process_id
    code = 1
    with contextlib.suppress(BaseException):
        work()
        code = 0
    os._exit(code)


def ended(process_id: int, timeout_s: float = 120.0) -> int:
    """Wait for a process; its exit code. Raises TimeoutError: it hangs."""
    until = time.monotonic() + timeout_s
    while time.monotonic() < until:
        done, status = os.waitpid(process_id, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(process_id, signal.SIGKILL)
    os.waitpid(process_id, 0)
    raise TimeoutError(f"process {process_id} did not end in {timeout_s} s")


def databases(server: PostgresServer) -> Iterator[str]:
    """Addresses of empty databases, each made when it is asked for."""
    for number in itertools.count(1):
        yield server.create_database(f"trial_{number}")


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="fvsestore-trial-", ignore_cleanup_errors=True) as name:
        yield Path(name)
