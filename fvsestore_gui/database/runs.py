"""The import log: opening, ending and reading runs. Pages add to a run in pages.py."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.encoding import from_json, json_text
from fvsestore_gui.database.tables import cursors, run_pages, runs, stores
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.runs import NOTHING_MET, Counts, ImportKind, Met, Run, RunOrigin, RunState


@dataclass(frozen=True, slots=True)
class RunPlan:
    """What a run sets out to do. Times UTC; `window_by` "" where single orders are asked for."""

    store_id: int
    kind: ImportKind
    holder: str
    window_by: str = ""
    window_from: datetime | None = None
    window_until: datetime | None = None
    marketplace_ids: Sequence[str] = ()
    days: int | None = None
    included: Sequence[str] = ()
    origin: RunOrigin = RunOrigin.HAND


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A window whose pages did not all come: where it can be taken up again."""

    run_id: int
    window_from: datetime
    window_until: datetime
    next_token: str
    token_at: datetime
    included: tuple[str, ...]
    refused: tuple[str, ...]
    digests: frozenset[str]
    #: what the last stored page leads to, as `run_pages.leads_to` keeps it
    leads_to: str = ""


class Runs:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def open(self, plan: RunPlan) -> int:
        """Record a run as running; returns its id."""
        now = to_stored(self._clock.now())
        with self._transactions.write() as connection:
            run_id: int = connection.execute(
                insert(runs)
                .values(
                    store_id=plan.store_id,
                    kind=plan.kind.value,
                    origin=plan.origin.value,
                    state=RunState.RUNNING.value,
                    started=now,
                    heard_at=now,
                    window_by=plan.window_by,
                    window_from=to_stored_or_none(plan.window_from),
                    window_until=to_stored_or_none(plan.window_until),
                    marketplaces=json_text(list(plan.marketplace_ids)),
                    marketplace_count=len(plan.marketplace_ids),
                    days=plan.days,
                    included=json_text(list(plan.included)),
                    holder=plan.holder,
                )
                .returning(runs.c.id)
            ).scalar_one()
        return run_id

    def end(self, run_id: int, state: RunState, error: FvsError | None = None, met: Met = NOTHING_MET) -> Run:
        """Record how a run ended and what it has met, and return it."""
        now = to_stored(self._clock.now())
        with self._transactions.write() as connection:
            values: dict[str, object] = {"state": state.value, "ended": now, "heard_at": now}
            if error is not None:
                values |= {"error_code": error.code, "error_facts": json_text(error.facts)}
            if state is RunState.DONE:
                values |= {"next_token": None, "next_token_at": None}
            if met != NOTHING_MET:
                values |= {"data_seen": json_text(dict(met.data_seen)), "fell_back": int(met.fell_back)}
            # A run that somebody else has marked as cut meanwhile stays so.
            connection.execute(
                update(runs).where(runs.c.id == run_id, runs.c.state == RunState.RUNNING.value).values(**values)
            )
        return self.get(run_id)

    def get(self, run_id: int) -> Run:
        """Raises CorrectInput("run_unknown")."""
        with self._transactions.read() as connection:
            found = connection.execute(run_query().where(runs.c.id == run_id)).first()
        if found is None:
            raise CorrectInput("run_unknown", run=run_id)
        return read_run(found)

    def scheduled(self, store_id: int, count: int, holder: str | None = None) -> list[Run]:
        """The newest imports of a store that began by themselves, of `holder` or of anybody, the newest first.

        The weekly second looks are not among them.
        """
        query = run_query().where(
            runs.c.store_id == store_id,
            runs.c.origin == RunOrigin.SCHEDULE.value,
            runs.c.kind == ImportKind.SINCE_LAST.value,
        )
        if holder is not None:
            query = query.where(runs.c.holder == holder)
        with self._transactions.read() as connection:
            found = connection.execute(query.order_by(runs.c.id.desc()).limit(count)).all()
        return [read_run(row) for row in found]

    def scheduled_trouble(self, store_id: int) -> Run | None:
        """The store's last import that began by itself, where it failed and no later one made up for it."""
        here = runs.c.store_id == store_id
        with self._transactions.read() as connection:
            found = connection.execute(
                run_query()
                .where(
                    here,
                    runs.c.origin == RunOrigin.SCHEDULE.value,
                    # one that was cancelled or cut off made up for nothing, and failed in nothing
                    runs.c.state.in_([RunState.DONE.value, RunState.FAILED.value]),
                )
                .order_by(runs.c.id.desc())
                .limit(1)
            ).first()
            if found is None or found.state != RunState.FAILED.value:
                return None
            made_up = connection.execute(
                select(runs.c.id)
                .where(
                    here,
                    runs.c.id > found.id,
                    runs.c.kind == ImportKind.SINCE_LAST.value,
                    runs.c.state == RunState.DONE.value,
                )
                .limit(1)
            ).first()
        return read_run(found) if made_up is None else None

    def last(self, store_id: int) -> Run | None:
        """The newest run of a store, running or not; None before the first."""
        with self._transactions.read() as connection:
            found = connection.execute(
                # by number: the PC's clock may have been set back since
                run_query().where(runs.c.store_id == store_id).order_by(runs.c.id.desc()).limit(1)
            ).first()
        return None if found is None else read_run(found)

    def last_of_kind(self, store_id: int, kind: ImportKind) -> Run | None:
        """The newest run of this kind, running or not; None before the first."""
        with self._transactions.read() as connection:
            found = connection.execute(
                run_query()
                .where(runs.c.store_id == store_id, runs.c.kind == kind.value)
                .order_by(runs.c.id.desc())
                .limit(1)
            ).first()
        return None if found is None else read_run(found)

    def first_with_end(self, store_id: int, kind: ImportKind, window_until: datetime) -> datetime:
        """When the first run of this kind began that has a window with this end; there must be one."""
        with self._transactions.read() as connection:
            return from_stored(
                connection.execute(
                    select(runs.c.started)
                    .where(
                        runs.c.store_id == store_id,
                        runs.c.kind == kind.value,
                        runs.c.window_until == to_stored(window_until),
                    )
                    .order_by(runs.c.id)
                    .limit(1)
                ).scalar_one()
            )

    def updated_until(self, store_id: int, marketplace_ids: Sequence[str]) -> datetime | None:
        """Up to when every change of all these marketplaces is imported; None when one of them never was."""
        with self._transactions.read() as connection:
            known = dict(
                connection.execute(
                    select(cursors.c.marketplace_id, cursors.c.updated_until).where(cursors.c.store_id == store_id)
                ).all()
            )
        reached = [known.get(marketplace_id) for marketplace_id in marketplace_ids]
        whole = [one for one in reached if one is not None]
        return from_stored(min(whole)) if whole and len(whole) == len(reached) else None

    def forget_cursors(self, store_id: int, ahead_of: datetime) -> None:
        """Cursors later than `ahead_of` count as not known: no import can have come so far."""
        nonsense = (cursors.c.store_id == store_id) & (cursors.c.updated_until > to_stored(ahead_of))
        with self._transactions.read() as connection:
            found = connection.execute(select(cursors.c.marketplace_id).where(nonsense)).first()
        if found is not None:
            with self._transactions.write() as connection:
                connection.execute(update(cursors).where(nonsense).values(updated_until=None))

    def interrupted(self, plan: RunPlan, young_since: datetime) -> Interrupted | None:
        """The store's newest run of this kind when it stopped midway and asked for the same things.

        The same: kind, marketplaces, days; `young_since` is the oldest its page token may be.
        """
        with self._transactions.read() as connection:
            found = connection.execute(
                select(runs)
                .where(
                    runs.c.store_id == plan.store_id,
                    runs.c.kind == plan.kind.value,
                    runs.c.state != RunState.RUNNING.value,
                    # a run that failed before its first page leaves the one before it in force
                    (runs.c.pages > 0) | (runs.c.state == RunState.DONE.value),
                )
                .order_by(runs.c.id.desc())
                .limit(1)
            ).first()
            if (
                found is None
                or found.next_token is None
                or found.next_token_at < to_stored(young_since)
                or found.token_window_from is None
                or found.token_window_until is None
                or found.window_by != plan.window_by
                or found.days != plan.days
                or from_json(found.marketplaces) != list(plan.marketplace_ids)
            ):
                return None
            digests = connection.execute(select(run_pages.c.digest).where(run_pages.c.run_id == found.id)).scalars()
            return Interrupted(
                run_id=found.id,
                window_from=from_stored(found.token_window_from),
                window_until=from_stored(found.token_window_until),
                next_token=found.next_token,
                token_at=from_stored(found.next_token_at),
                included=tuple(from_json(found.included)),
                refused=tuple(from_json(found.refused_data)),
                digests=frozenset(digests),
                leads_to=connection.execute(
                    select(run_pages.c.leads_to)
                    .where(run_pages.c.run_id == found.id)
                    .order_by(run_pages.c.number.desc())
                    .limit(1)
                ).scalar()
                or "",
            )


def run_query() -> Select[Any]:
    """Runs with the code of their store, for `read_run`."""
    return select(runs, stores.c.code.label("store_code")).join(stores, stores.c.id == runs.c.store_id)


def read_run(row: Any) -> Run:
    """A row of `run_query` as a Run."""
    return Run(
        run_id=row.id,
        store_code=row.store_code,
        kind=ImportKind(row.kind),
        state=RunState(row.state),
        started=from_stored(row.started),
        ended=from_stored_or_none(row.ended),
        window_by=row.window_by,
        window_from=from_stored_or_none(row.window_from),
        window_until=from_stored_or_none(row.window_until),
        marketplaces=row.marketplace_count,
        pages=row.pages,
        counts=Counts(row.received, row.new, row.changed, row.same, row.held),
        refused_data=tuple(from_json(row.refused_data)),
        request_ids=tuple(from_json(row.request_ids)),
        error_code=row.error_code,
        error_facts=from_json(row.error_facts),
        holder=row.holder,
        origin=RunOrigin(row.origin),
        lines=row.lines,
        replaced=row.replaced,
        met=Met(from_json(row.data_seen), bool(row.fell_back)),
    )
