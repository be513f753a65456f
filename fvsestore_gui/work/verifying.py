"""Tikrinti su Finvalda: operations are read back and compared with what was sent."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from fvsestore_gui.database import Database
from fvsestore_gui.errors import AnotherAtWork
from fvsestore_gui.model.finvalda import CreatedOperation, FoundOperation, OperationClass
from fvsestore_gui.model.posting_reports import PostingDifference, PostingPeriod, PostingProgress, Verification
from fvsestore_gui.model.postings import PostedRow, Posting, PostingState
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.looking_up import Operations, amount, class_of, differences, look_up

#: days that are asked for in one question
_SPAN = timedelta(days=31)


def verify(
    database: Database, service: Operations, store_id: int, period: PostingPeriod, holder: str, progress: Progress
) -> Verification:
    """Read back every operation of the period's orders, returns too, and note on each what was found.

    What stands in an import file and is found in Finvalda gets its journal and number: it was imported.
    Raises what the service raises; what was compared before stays noted.
    """
    rows = database.postings.of_period(store_id, period, [PostingState.CREATED, PostingState.EXPORTED])
    there: dict[OperationClass, _There] = {}
    apart: list[PostingDifference] = []
    agreeing = 0
    for done, row in enumerate(rows):
        progress.report(PostingProgress(done, len(rows), row.order_id, created=agreeing, failed=len(apart)))
        if row.state is PostingState.EXPORTED:
            row = _imported(database, service, row, holder)
        kind = class_of(row.item_class)
        if kind not in there:
            there[kind] = _read(service, kind, [one.day for one in rows if class_of(one.item_class) is kind], progress)
        found = list(_compare(row, there[kind], service, database))
        agreeing += not found
        apart += found
        result = "agrees" if not found else "absent" if found[0].field == "absent" else "differs"
        text = "; ".join(f"{one.field}: {one.ours} / {one.theirs}" for one in found)
        if result != "agrees" or row.verified != "agrees" or row.verified_at is None:
            database.postings.verified(row.posting_id, result, holder, text)
    progress.report(PostingProgress(len(rows), len(rows), created=agreeing, failed=len(apart)))
    return Verification(len(rows), agreeing, tuple(apart))


def _imported(database: Database, service: Operations, row: PostedRow, holder: str) -> PostedRow:
    """The row of an exported document as it is once it was looked for: CREATED where Finvalda has just that."""
    try:
        claim = database.postings.take(row.posting_id, holder)
    except AnotherAtWork:
        return row
    try:
        same = [one for one in look_up(service, claim.posting) if not differences(claim.posting, one)]
        if same:
            operation = CreatedOperation(same[0].journal, same[0].number, same[0].series, same[0].document)
            return database.postings.created(claim, operation, linked=True)
        return row
    finally:
        database.postings.release(claim)


@dataclass(slots=True)
class _There:
    """What Finvalda has of some days: by journal and number, and by document."""

    by_key: dict[tuple[str, str], FoundOperation]
    by_document: dict[tuple[str, str], list[FoundOperation]]


def _read(service: Operations, kind: OperationClass, days: list[date], progress: Progress) -> _There:
    there = _There({}, {})
    for first, last in _spans(days):
        progress.check()
        _add(there, service.find_operations(kind, day_from=first, day_until=last))
    return there


def _add(there: _There, found: Iterable[FoundOperation]) -> None:
    for one in found:
        if there.by_key.setdefault((one.journal, one.number), one) is one:
            there.by_document.setdefault((one.series, one.document), []).append(one)


def _spans(days: list[date]) -> Iterator[tuple[date, date]]:
    """The stretches of time that hold these days, none longer than is asked for at once."""
    known = sorted(set(days))
    while known:
        first = known[0]
        inside = [day for day in known if day < first + _SPAN]
        yield first, inside[-1]
        known = known[len(inside) :]


def _compare(row: PostedRow, there: _There, service: Operations, database: Database) -> Iterator[PostingDifference]:
    found = there.by_key.get((row.journal, row.number))
    if found is None:
        # Its day may have been changed in Finvalda.
        found = _by_document(row, service, database.postings.content(row.posting_id))
    if found is None:
        yield _difference(row, "absent", row.document, "")
        return
    pairs = (
        ("total", amount(row.total), amount(row.total if found.amount is None else found.amount)),
        ("currency", row.currency, found.currency.strip().upper() or row.currency),
        ("client", row.client.upper(), found.client.strip().upper()),
        ("day", row.day.isoformat(), found.day.isoformat()),
        ("document", row.document, found.document.strip()),
    )
    for field, ours, theirs in pairs:
        if ours != theirs:
            yield _difference(row, field, ours, theirs)
    for other in there.by_document.get((found.series, found.document), ()):
        if found.document and (other.journal, other.number) != (found.journal, found.number):
            yield _difference(row, "twice", f"{row.journal} {row.number}", f"{other.journal} {other.number}")


def _by_document(row: PostedRow, service: Operations, posting: Posting) -> FoundOperation | None:
    asked = msgspec.structs.replace(posting, document=row.document or posting.document, series=row.series)
    return next(
        (one for one in look_up(service, asked) if (one.journal, one.number) == (row.journal, row.number)), None
    )


def _difference(row: PostedRow, field: str, ours: str, theirs: str) -> PostingDifference:
    return PostingDifference(
        posting_id=row.posting_id,
        order_row=row.order_row,
        order_id=row.order_id,
        journal=row.journal,
        number=row.number,
        field=field,
        ours=ours,
        theirs=theirs,
    )
