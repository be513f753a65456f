"""The proof of what was erased: lines at the end of one chain, read and verified; never changed, never taken from it.

A line is written in the transaction that erases, so that neither is ever without the other. It outlives its store.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, String, cast, func, insert, or_, select

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.chains import chained
from fvsestore_gui.database.tables import erasures
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.chain import BEGINNING, Break, digest_of, first_break
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.personal import Erasure, ErasureRule, PersonalField
from fvsestore_gui.model.retention import ErasureFilter

#: by which number programs that append stand in a line on PostgreSQL
_IN_LINE = 0x4676_7348
_CHUNK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """A line to be appended; see `model.personal.Erasure`."""

    rule: ErasureRule
    store_code: str
    order_id: str = ""
    fields: Iterable[PersonalField] = ()
    due: str = ""


class Erasures:
    """Also a listing, as a RecordTable asks; `ErasureFilter` says what is shown."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    # -- writing ---------------------------------------------------------------------------------------------------

    def append(self, connection: Connection, lines: Sequence[Erased], who: str) -> None:
        """Add lines at the end, within the write transaction that erases. Who else appends waits until that ends."""
        if not lines:
            return
        now = to_stored(self._clock.now() + self._transactions.ahead(connection, self._clock))
        if not self._transactions.is_sqlite:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_IN_LINE})")
        last_id, digest = _end(connection)
        rows = []
        for line in lines:
            last_id += 1
            row: dict[str, str | int | None] = {
                "id": last_id,
                "at": now,
                "who": who,
                "rule": line.rule.value,
                "store_code": line.store_code,
                "order_id": line.order_id,
                "fields": ",".join(one.value for one in PersonalField if one in set(line.fields)),
                "due": line.due,
            }
            previous, digest = digest, digest_of(row, digest)
            rows.append({**row, "previous": previous, "digest": digest})
        connection.execute(insert(erasures), rows)

    # -- the chain -------------------------------------------------------------------------------------------------

    def verify(self) -> Break | None:
        """Where the chain breaks first, None where every line is as it was written. Raises DatabaseTrouble."""
        with self._transactions.read() as connection:
            return first_break(chained(connection, erasures))

    def end(self) -> tuple[int, str]:
        """Number and digest of the last line; 0 where there is none. Printed, they prove what came before."""
        with self._transactions.read() as connection:
            return _end(connection)

    def digest_of(self, erasure_id: int) -> str | None:
        """The digest of a line as it stands there, None where there is none of this number."""
        with self._transactions.read() as connection:
            found = connection.execute(select(erasures.c.digest).where(erasures.c.id == erasure_id)).scalar()
        return None if found is None else str(found)

    def rules_after(self, erasure_id: int) -> frozenset[ErasureRule]:
        """Under which rules data were erased after this line; files that were deleted do not count."""
        lines = erasures.c
        query = (
            select(lines.rule).distinct().where(lines.id > erasure_id, (lines.order_id != "") | (lines.fields != ""))
        )
        with self._transactions.read() as connection:
            return frozenset(ErasureRule(rule) for rule in connection.execute(query).scalars())

    # -- reading ---------------------------------------------------------------------------------------------------

    def all(self, shown: Filter) -> Iterator[Erasure]:
        """The lines that `shown` lets through, the oldest first."""
        ids = self.ids(shown, Sort("erasure_id"))
        for start in range(0, len(ids), _CHUNK):
            yield from self.rows(ids[start : start + _CHUNK])

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(_COLUMNS)

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        """Row ids of what `shown` lets through, in the order of `sort`. Raises CorrectInput("column_unknown")."""
        column: ColumnElement[Any] | None = _COLUMNS.get(sort.column)
        if column is None:
            raise CorrectInput("column_unknown", column=sort.column)
        row_id = erasures.c.id
        order = [column.desc(), row_id.desc()] if sort.descending else [column, row_id]
        query = select(row_id).where(*_conditions(shown)).order_by(*order).limit(limit)
        with self._transactions.read() as connection:
            return array("q", connection.execute(query).scalars())

    def rows(self, ids: Sequence[int]) -> list[Erasure]:
        """The lines with these ids, in their order."""
        found: dict[int, Erasure] = {}
        with self._transactions.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                chunk = list(ids[start : start + _CHUNK])
                for row in connection.execute(select(erasures).where(erasures.c.id.in_(chunk))):
                    found[row.id] = _read(row)
        return [found[row_id] for row_id in ids if row_id in found]

    def totals(self, shown: Filter) -> Totals:
        """How many are shown of how many."""
        count = select(func.count()).select_from(erasures)
        with self._transactions.read() as connection:
            every = connection.execute(count).scalar_one()
            return Totals(connection.execute(count.where(*_conditions(shown))).scalar_one(), every, (), 0)


_COLUMNS: dict[str, ColumnElement[Any]] = {
    "erasure_id": erasures.c.id,
    "at": erasures.c.at,
    "who": erasures.c.who,
    "rule": erasures.c.rule,
    "store_code": erasures.c.store_code,
    "order_id": erasures.c.order_id,
    "fields": erasures.c.fields,
    "due": erasures.c.due,
}


def _conditions(shown: Filter) -> list[ColumnElement[bool]]:
    lines = erasures.c
    found: list[ColumnElement[bool]] = []
    if shown.created_from is not None:
        found.append(lines.at >= to_stored(shown.created_from))
    if shown.created_until is not None:
        found.append(lines.at < to_stored(shown.created_until))
    if isinstance(shown, ErasureFilter):
        if shown.rules:
            found.append(lines.rule.in_([rule.value for rule in shown.rules]))
        if shown.store_codes:
            found.append(lines.store_code.in_(list(shown.store_codes)))
    for word in shown.text.lower().split():
        plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        columns = (lines.who, lines.rule, lines.store_code, lines.order_id, lines.fields, cast(lines.id, String))
        found.append(or_(*(func.lower(column).like(f"%{plain}%", escape="\\") for column in columns)))
    return found


def _end(connection: Connection) -> tuple[int, str]:
    query = select(erasures.c.id, erasures.c.digest).order_by(erasures.c.id.desc()).limit(1)
    last = connection.execute(query).first()
    return (0, BEGINNING) if last is None else (last.id, last.digest)


def _read(row: Row[Any]) -> Erasure:
    known = {field.value: field for field in PersonalField}
    return Erasure(
        erasure_id=row.id,
        at=from_stored(row.at),
        who=row.who,
        rule=ErasureRule(row.rule),
        store_code=row.store_code,
        order_id=row.order_id,
        # an edited line may say anything; `verify` names it
        fields=tuple(known[name] for name in row.fields.split(",") if name in known),
        due=row.due,
    )
