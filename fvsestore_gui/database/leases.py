"""Leases: one importer a store at a time, over all computers that share the database.

A lease is renewed with each page and before each wait, and runs out when its holder is silent. A holder on this
computer whose process is gone is known to be dead at once: after a crash nobody waits.

Several PCs write here at once. Their leases run in the time of the server they share (`Transactions.ahead`), whatever
each PC's clock says. Who takes a lease first locks the row of its store, and who writes a page the row of the lease: so
of two that want a store one gets it, and a lease is never taken over from a holder who renews it at that moment.
"""

import ctypes
import os
import platform
import sys
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import leases, runs, stores
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import AnotherAtWork, CorrectInput
from fvsestore_gui.model.runs import RunState

#: how long a silent holder keeps a store; longer than any single request with its retries
PATIENCE = timedelta(minutes=15)
_STILL_ACTIVE = 259
_QUERY_LIMITED_INFORMATION = 0x1000


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to import one store."""

    store_id: int
    token: str


class Leases:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def take(self, store_id: int, code: str, holder: str) -> Lease:
        """Take a store's lease, also over from a dead holder, whose run is then marked as cut.

        Raises AnotherAtWork("store_busy") with holder and since, CorrectInput("store_unknown") where the store was
        removed with its orders just now.
        """
        lease = Lease(store_id, uuid.uuid4().hex)
        with self._transactions.write() as connection:
            self.refuse_busy(connection, store_id, code)
            now = self._now(connection)
            connection.execute(delete(leases).where(leases.c.store_id == store_id))
            connection.execute(
                insert(leases).values(
                    store_id=store_id,
                    token=lease.token,
                    holder=holder,
                    process=this_process(),
                    since=to_stored(now),
                    until=to_stored(now + PATIENCE),
                )
            )
            _mark_cut(connection, [store_id])
        return lease

    def hold(self, lease: Lease, until: datetime) -> None:
        """Keep the lease until `until` and some patience more. Raises AnotherAtWork("store_taken_over")."""
        more = max(timedelta(0), until - self._clock.now())
        with self._transactions.write() as connection:
            hold(self._transactions, connection, lease, self._clock, more)

    def release(self, lease: Lease) -> None:
        """Give the lease back; nothing happens when it was taken over."""
        with self._transactions.write() as connection:
            connection.execute(delete(leases).where(leases.c.store_id == lease.store_id, leases.c.token == lease.token))

    def holder(self, store_id: int) -> tuple[str, datetime] | None:
        """Who imports this store now and since when; None when nobody does."""
        with self._transactions.read() as connection:
            found = connection.execute(select(leases).where(leases.c.store_id == store_id)).first()
            if found is None or not lives(found, self._now(connection)):
                return None
        return found.holder, from_stored(found.since)

    def refuse_busy(self, connection: Connection, store_id: int, code: str) -> None:
        """Raises AnotherAtWork("store_busy") while the store is imported; until the transaction ends nobody begins.

        Raises CorrectInput("store_unknown") where it was removed with its orders just now.
        """
        if not lock_stores(connection, [store_id]):
            raise CorrectInput("store_unknown", code=code)
        found = connection.execute(select(leases).where(leases.c.store_id == store_id).with_for_update()).first()
        if found is not None and lives(found, self._now(connection)):
            raise AnotherAtWork(
                "store_busy", holder=found.holder, since=from_stored(found.since).isoformat(), code=code
            )

    def anybody(self) -> bool:
        """Whether any store is imported now."""
        with self._transactions.read() as connection:
            return bool(self._held(connection))

    def mark_cut_runs(self) -> None:
        """Runs that say they are running, but whose holder is dead, are marked as cut; called when a database opens."""
        with self._transactions.read() as connection:
            running = set(
                connection.execute(select(runs.c.store_id).where(runs.c.state == RunState.RUNNING.value)).scalars()
            )
            dead = running - self._held(connection)
        if dead:
            with self._transactions.write() as connection:
                # Somebody may have begun in between, and nobody can while these are locked.
                lock_stores(connection, dead)
                _mark_cut(connection, sorted(dead - self._held(connection)))

    def _held(self, connection: Connection) -> set[int]:
        now = self._now(connection)
        return {found.store_id for found in connection.execute(select(leases)) if lives(found, now)}

    def _now(self, connection: Connection) -> datetime:
        return self._clock.now() + self._transactions.ahead(connection, self._clock)


def lock_stores(connection: Connection, store_ids: Iterable[int]) -> list[int]:
    """Lock the rows of stores until the transaction ends; returns those there are. SQLite's writers are alone anyway.

    In the order of their numbers, so that two who want several never wait for each other.
    """
    rows = select(stores.c.id).where(stores.c.id.in_(sorted(store_ids))).order_by(stores.c.id)
    return list(connection.execute(rows.with_for_update(key_share=True)).scalars())


def hold(
    transactions: Transactions, connection: Connection, lease: Lease, clock: Clock, more: timedelta = timedelta(0)
) -> None:
    """Renew a lease within a transaction, for `more` and some patience more.

    Raises AnotherAtWork("store_taken_over") when somebody has it now.
    """
    now = clock.now() + transactions.ahead(connection, clock)
    renewed = transactions.run(
        connection,
        "renew lease",
        lambda: (
            update(leases)
            .where(leases.c.store_id == bindparam("of_store"), leases.c.token == bindparam("of_token"))
            .values(until=bindparam("new_until"))
        ),
        {"of_store": lease.store_id, "of_token": lease.token, "new_until": to_stored(now + more + PATIENCE)},
    ).rowcount
    if renewed:
        return
    # Silent for too long, as a PC that slept: whoever took over may be done already.
    holder = connection.execute(select(leases.c.holder).where(leases.c.store_id == lease.store_id)).scalar()
    code = connection.execute(select(stores.c.code).where(stores.c.id == lease.store_id)).scalar()
    raise AnotherAtWork("store_taken_over", holder=holder or "", code=code or "")


def this_process() -> str:
    """This process as leases name it. The system is part of it: WSL and Windows share a name, not their processes."""
    return f"{sys.platform}/{platform.node()}/{os.getpid()}"


def _mark_cut(connection: Connection, store_ids: Iterable[int]) -> None:
    connection.execute(
        update(runs)
        .where(runs.c.store_id.in_(list(store_ids)), runs.c.state == RunState.RUNNING.value)
        .values(state=RunState.CUT.value, ended=runs.c.heard_at)
    )


def lives(found: Any, now: datetime) -> bool:
    """Whether the holder of a lease (a row of `leases`) may still be at work; `now` in the database's time."""
    if found.until <= to_stored(now):
        return False
    here, _, number = found.process.rpartition("/")
    if here != this_process().rpartition("/")[0] or not number.isdigit():
        return True
    return _runs(int(number))


def _runs(process_id: int) -> bool:
    """Whether a process of this computer runs; when that cannot be told, it does."""
    if process_id == os.getpid():
        return True
    if sys.platform == "win32":
        # os.kill(pid, 0) would end it here
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        kernel.GetExitCodeProcess.argtypes = (ctypes.c_void_p, ctypes.POINTER(ctypes.c_ulong))
        kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
        handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, process_id)
        if not handle:
            return bool(ctypes.get_last_error() == 5)  # access denied: it is there, but another user's
        try:
            code = ctypes.c_ulong()
            return not kernel.GetExitCodeProcess(handle, ctypes.byref(code)) or code.value == _STILL_ACTIVE
        finally:
            kernel.CloseHandle(handle)
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
