"""The log of actions: rows are added at the end of one chain, read and verified; never changed, never taken from it.

Only the oldest may be cut off, older than a year and by an explicit command; where the chain then begins is kept.
"""

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, String, case, cast, delete, func, insert, or_, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.chains import Chained, chained
from fvsestore_gui.database.tables import audit_log, chain_beginnings
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.audit import LEAST_DAYS, AuditFilter, AuditRow, Fact, Verified, What
from fvsestore_gui.model.chain import BEGINNING, digest_of, first_break
from fvsestore_gui.model.listing import Filter, Sort, Totals

#: the name of the chain in `chain_beginnings`
CHAIN = "audit"
#: by which number programs that append stand in a line on PostgreSQL
_IN_LINE = 0x4676_7347
_CHUNK = 500


#: a row that was there: its id and digest
Seen = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What is to be appended; see `model.audit.AuditRow`. `ago`: how long before now it was done."""

    who: str
    what: What
    store_code: str
    facts: Mapping[str, Fact]
    ago: timedelta = timedelta(0)


class AuditLog:
    """Also a listing, as a RecordTable asks; `AuditFilter` says what is shown."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    # -- writing ---------------------------------------------------------------------------------------------------

    def append(self, actions: Sequence[Action], seen: Seen | None = None) -> Seen:
        """Add rows at the end, all or none; the id and digest of the last. Raises DatabaseTrouble.

        `seen`: a row that was there once. Where it is no more, a row that says so comes first.
        """
        with self._transactions.write() as connection:
            return self.append_in(connection, actions, seen)

    def append_in(self, connection: Connection, actions: Sequence[Action], seen: Seen | None = None) -> Seen:
        """The same within a write transaction: what it did and that it was done stay, or neither.

        Who else appends waits until that ends.
        """
        now = self._clock.now() + self._transactions.ahead(connection, self._clock)
        if not self._transactions.is_sqlite:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_IN_LINE})")
        last_id, digest = _end(connection)
        if seen is not None and actions and _missed(connection, seen):
            facts: dict[str, Fact] = {"row": seen[0], "digest": seen[1]}
            actions = [Action(who=actions[0].who, what=What.AUDIT_WENT_BACK, store_code="", facts=facts), *actions]
        for action in actions:
            last_id += 1
            row: dict[str, str | int | None] = {
                "id": last_id,
                "at": to_stored(now - action.ago),
                "who": action.who,
                "what": action.what.value,
                "store_code": action.store_code,
                "facts": json.dumps(dict(action.facts), sort_keys=True, ensure_ascii=False),
            }
            previous, digest = digest, digest_of(row, digest)
            connection.execute(insert(audit_log), {**row, "previous": previous, "digest": digest})
        return last_id, digest

    def cut(self, before: datetime, by: str) -> int:
        """Take off the oldest rows, done before `before`; how many. That it was done is appended.

        Raises CorrectInput("audit_too_young") for a time within the last year, CorrectInput("audit_broken") where the
        chain does not hold: what breaks it is evidence.
        """
        with self._transactions.write() as connection:
            latest = self._clock.now() + self._transactions.ahead(connection, self._clock) - timedelta(days=LEAST_DAYS)
            if before > latest:
                raise CorrectInput("audit_too_young", earliest=latest.date().isoformat())
            if not self._transactions.is_sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_IN_LINE})")
            found = _verified(connection)
            if not found.holds:
                raise CorrectInput("audit_broken", row=found.broken_row)
            kept_from = connection.execute(
                select(func.min(audit_log.c.id)).where(audit_log.c.at >= to_stored(before))
            ).scalar()
            older = audit_log.c.id < kept_from if kept_from is not None else audit_log.c.id > 0
            last = connection.execute(
                select(audit_log.c.id, audit_log.c.digest).where(older).order_by(audit_log.c.id.desc()).limit(1)
            ).first()
            if last is None:
                return 0
            count = connection.execute(delete(audit_log).where(older)).rowcount
            values = {
                "last_id": last.id,
                "digest": last.digest,
                "cut_at": to_stored(self._clock.now()),
                "cut_by": by,
            }
            changed = connection.execute(
                update(chain_beginnings).where(chain_beginnings.c.chain == CHAIN).values(values)
            ).rowcount
            if not changed:
                connection.execute(insert(chain_beginnings), {"chain": CHAIN, **values})
            facts: dict[str, Fact] = {"rows": count, "row": last.id, "digest": last.digest}
            self.append_in(connection, [Action(who=by, what=What.AUDIT_CUT, store_code="", facts=facts)])
            return count

    # -- the chain -------------------------------------------------------------------------------------------------

    def verify(self, seen: Seen | None = None) -> Verified:
        """Read everything and say whether it is as it was written; `seen`: a row that was there once, and its digest.

        Memory is constant. Raises DatabaseTrouble.
        """
        with self._transactions.read() as connection:
            return _verified(connection, seen)

    # -- reading ---------------------------------------------------------------------------------------------------

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(_COLUMNS)

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        """Row ids of what `shown` lets through, in the order of `sort`. Raises CorrectInput("column_unknown")."""
        column: ColumnElement[Any] | None = _COLUMNS.get(sort.column)
        if column is None:
            raise CorrectInput("column_unknown", column=sort.column)
        row_id = audit_log.c.id
        if sort.ranks:
            column = case({value: rank for rank, value in enumerate(sort.ranks)}, value=column, else_=len(sort.ranks))
        order = [column.desc(), row_id.desc()] if sort.descending else [column, row_id]
        query = select(row_id).where(*_conditions(shown)).order_by(*order).limit(limit)
        with self._transactions.read() as connection:
            return array("q", connection.execute(query).scalars())

    def rows(self, ids: Sequence[int]) -> list[AuditRow]:
        """The rows with these ids, in their order."""
        found: dict[int, AuditRow] = {}
        with self._transactions.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                chunk = list(ids[start : start + _CHUNK])
                for row in connection.execute(select(audit_log).where(audit_log.c.id.in_(chunk))):
                    found[row.id] = _read(row)
        return [found[row_id] for row_id in ids if row_id in found]

    def totals(self, shown: Filter) -> Totals:
        """How many are shown of how many."""
        count = select(func.count()).select_from(audit_log)
        with self._transactions.read() as connection:
            every = connection.execute(count).scalar_one()
            return Totals(connection.execute(count.where(*_conditions(shown))).scalar_one(), every, (), 0)

    def known(self) -> tuple[list[str], list[str], list[str]]:
        """What stands in the log, for the choices of a filter: what was done, of which stores, by whom."""
        with self._transactions.read() as connection:
            what, stores, who = (
                list(connection.execute(select(column).distinct().order_by(column)).scalars())
                for column in (audit_log.c.what, audit_log.c.store_code, audit_log.c.who)
            )
        return what, [code for code in stores if code], who


_COLUMNS: Mapping[str, ColumnElement[Any]] = {
    "number": audit_log.c.id,
    "at": audit_log.c.at,
    "who": audit_log.c.who,
    "what": audit_log.c.what,
    "store_code": audit_log.c.store_code,
    "facts": audit_log.c.facts,
}


def _conditions(shown: Filter) -> list[ColumnElement[bool]]:
    log = audit_log.c
    found: list[ColumnElement[bool]] = []
    if shown.created_from is not None:
        found.append(log.at >= to_stored(shown.created_from))
    if shown.created_until is not None:
        found.append(log.at < to_stored(shown.created_until))
    if isinstance(shown, AuditFilter):
        among = ((log.what, shown.whats), (log.store_code, shown.store_codes), (log.who, shown.whos))
        found += [column.in_(list(values)) for column, values in among if values]
    for word in shown.text.lower().split():
        plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        columns = (log.who, log.what, log.store_code, log.facts, cast(log.id, String))
        found.append(or_(*(func.lower(column).like(f"%{plain}%", escape="\\") for column in columns)))
    return found


def _end(connection: Connection) -> Seen:
    """Id and digest of what the next row follows."""
    last = connection.execute(
        select(audit_log.c.id, audit_log.c.digest).order_by(audit_log.c.id.desc()).limit(1)
    ).first()
    if last is not None:
        return last.id, last.digest
    return _beginning(connection)


def _beginning(connection: Connection) -> Seen:
    cut = connection.execute(select(chain_beginnings).where(chain_beginnings.c.chain == CHAIN)).first()
    return (0, BEGINNING) if cut is None else (cut.last_id, cut.digest)


def _missed(connection: Connection, seen: Seen) -> bool:
    """Whether a row that was there is no more, and was not cut off either."""
    if seen[0] <= _beginning(connection)[0]:
        return False
    digest = connection.execute(select(audit_log.c.digest).where(audit_log.c.id == seen[0])).scalar()
    return digest != seen[1]


def _verified(connection: Connection, seen: Seen | None = None) -> Verified:
    begin_id, begin = _beginning(connection)
    tally = _Tally(begin_id, begin, seen)
    broken = first_break(tally.counted(chained(connection, audit_log)), begin)
    if broken is not None:
        return Verified(tally.rows, tally.last_id, tally.digest, broken.kind, broken.row_id)
    if seen is not None and seen[0] > begin_id and not tally.met:
        return Verified(tally.rows, tally.last_id, tally.digest, "end", seen[0])
    return Verified(tally.rows, tally.last_id, tally.digest)


class _Tally:
    """Counts what goes by, and whether the row that was seen once is among it."""

    def __init__(self, last_id: int, digest: str, seen: Seen | None) -> None:
        self.rows = 0
        self.last_id = last_id
        self.digest = digest
        self.met = seen == (last_id, digest)
        self._seen = seen

    def counted(self, rows: Iterator[Chained]) -> Iterator[Chained]:
        for row in rows:
            self.rows += 1
            self.last_id, self.digest = row[0], row[3]
            self.met = self.met or self._seen == (row[0], row[3])
            yield row


def _read(row: Row[Any]) -> AuditRow:
    return AuditRow(
        row_id=row.id,
        at=from_stored(row.at),
        who=row.who,
        what=row.what,
        store_code=row.store_code,
        facts=_facts(row.facts),
        digest=row.digest,
    )


def _facts(text: str) -> Mapping[str, Fact]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    # what somebody has been at is shown as it stands
    return found if isinstance(found, dict) else {"error": text}
