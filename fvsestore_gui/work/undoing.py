"""Taking operations back: deleted in Finvalda where it lets us, or by a return; and what changed after posting."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import msgspec

from fvsestore_gui.database import Database
from fvsestore_gui.database.postings import Claim
from fvsestore_gui.errors import (
    AnotherAtWork,
    Cancelled,
    CorrectInput,
    FinvaldaRefused,
    FinvaldaUnclear,
    FvsError,
    ReachFinvalda,
)
from fvsestore_gui.model.months import VILNIUS
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_digest import posting_digest
from fvsestore_gui.model.posting_reports import (
    HeldDraft,
    PostingChange,
    PostingOutcome,
    PostingProgress,
    PostingReport,
)
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.postings import PostedRow, Posting, PostingKind, PostingState
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.creating import Ground, answer_text, result_code, send
from fvsestore_gui.work.looking_up import look_up
from fvsestore_gui.work.returns import return_of

_log = logging.getLogger(__name__)
_CHUNK = 100
Documents = Callable[[Sequence[int]], Iterable[tuple[int, Posting | HeldDraft]]]
#: what is in Finvalda, or may be
_THERE = frozenset({PostingState.CREATED, PostingState.UNCLEAR, PostingState.SENDING})


# -- Šalinti -----------------------------------------------------------------------------------------------------


def remove(ground: Ground, order_rows: Sequence[int], progress: Progress) -> PostingReport:
    """Delete in Finvalda what was created of these orders, returns before their sale; they may be created anew then.

    What stands only in an import file is taken as never imported. Cancelled between two operations or ended early,
    the report says so and holds what was done.
    """
    removal = _Removal(ground, progress)
    cancelled, error = False, None
    try:
        for done, order_row in enumerate(order_rows):
            documents = ground.database.postings.of_order(order_row)
            order_id = documents[0][0].order_id if documents else ""
            progress.report(PostingProgress(done, len(order_rows), order_id))
            removal.order(order_row, documents)
        progress.report(PostingProgress(len(order_rows), len(order_rows)))
    except Cancelled:
        cancelled = True
    except FvsError as ended:
        error = ended
        _log.warning("removing ended: %s", ended)
    return PostingReport(
        tuple(removal.outcomes),
        cancelled,
        "" if error is None else error.code,
        {} if error is None else error.facts,
    )


@dataclass(slots=True)
class _Removal:
    ground: Ground
    progress: Progress
    outcomes: list[PostingOutcome] = field(default_factory=list)

    def order(self, order_row: int, documents: Sequence[tuple[PostedRow, Posting]]) -> None:
        """One outcome an order: that of its sale, or of the return that could not be deleted."""
        standing = [row for row, _ in documents if row.state in _THERE or row.state is PostingState.EXPORTED]
        outcome = PostingOutcome(order_row=order_row, order_id="", state="failed", code="posting_unknown")
        if documents and not standing:
            outcome = _outcome(documents[0][0], "skipped")
        try:
            for row in reversed(standing):
                outcome = self._one(row)
                if outcome.state != "removed":
                    break
        except ReachFinvalda as error:
            self.outcomes.append(_outcome(row, "failed", error))
            raise
        self.outcomes.append(outcome)

    def _one(self, row: PostedRow) -> PostingOutcome:
        postings = self.ground.database.postings
        if row.state is PostingState.EXPORTED:
            postings.forget_export(row.store_id, [row.order_row], self.ground.holder)
            return _outcome(row, "removed")
        try:
            claim = postings.take(row.posting_id, self.ground.holder, 2 * self.ground.longest)
        except AnotherAtWork as error:
            return _outcome(row, "busy", error)
        try:
            if claim.found is None or claim.found.state is not PostingState.CREATED:
                return msgspec.structs.replace(_outcome(row, "unclear"), code="outcome_unclear")
            return self._delete(claim, claim.found)
        finally:
            postings.release(claim)

    def _delete(self, claim: Claim, row: PostedRow) -> PostingOutcome:
        postings, service = self.ground.database.postings, self.ground.service
        postings.removing(claim)
        try:
            service.delete_operation(row.item_class, row.journal, row.number)
        except (FinvaldaRefused, FinvaldaUnclear) as error:
            if self._is_there(claim.posting, row, unclear=isinstance(error, FinvaldaUnclear)):
                postings.kept(claim, result_code(error), answer_text(error) or error.code)
                return _outcome(row, "failed", error)
        except ReachFinvalda as error:
            postings.kept(claim, None, error.code)
            raise
        postings.removed(claim)
        return _outcome(row, "removed")

    def _is_there(self, posting: Posting, row: PostedRow, *, unclear: bool) -> bool:
        """Whether the operation is still in Finvalda: after a time-out it may be gone, and it may have been before."""
        if not self._is_found(posting, row):
            return False
        if not unclear:
            return True
        # It may still be at it.
        self.ground.clock.wait(self.progress, self.ground.longest.total_seconds())
        return self._is_found(posting, row)

    def _is_found(self, posting: Posting, row: PostedRow) -> bool:
        asked = msgspec.structs.replace(posting, document=row.document or posting.document, series=row.series)
        found = look_up(self.ground.service, asked)
        return any((one.journal, one.number) == (row.journal, row.number) for one in found)


def _outcome(row: PostedRow, state: str, error: FvsError | None = None) -> PostingOutcome:
    return PostingOutcome(
        order_row=row.order_row,
        order_id=row.order_id,
        state=state,
        journal=row.journal,
        number=row.number,
        document=row.document,
        code="" if error is None else error.code,
        facts={} if error is None else error.facts,
        result_code=None if error is None else result_code(error),
        text="" if error is None else answer_text(error),
    )


# -- grąžinti ----------------------------------------------------------------------------------------------------


def give_back(
    ground: Ground,
    settings: PostingSettings,
    order_row: int,
    quantities: Mapping[int, Decimal] | None,
    progress: Progress,
) -> PostingReport:
    """Create the return of an order's sale: by line index how many pieces, None for everything that is left.

    A return of it whose outcome is unclear is settled first, and nothing else is sent then. Raises CorrectInput:
    return_nothing_left, return_quantity, return_impossible.
    """
    documents = ground.database.postings.of_order(order_row)
    if not documents:
        raise CorrectInput("posting_unknown", order_id=str(order_row))
    sale_row, sale = documents[0]
    if sale_row.state is not PostingState.CREATED or sale_row.kind is not PostingKind.SALE:
        raise CorrectInput("return_impossible", order_id=sale_row.order_id)
    returns = documents[1:]
    unclear = next((document for row, document in returns if row.state in _THERE - {PostingState.CREATED}), None)
    if unclear is None:
        earlier = [document for row, document in returns if row.state is PostingState.CREATED]
        gone = [row.sequence for row, _ in returns if row.state is not PostingState.CREATED]
        sequence = gone[0] if gone else len(documents)
        sale = msgspec.structs.replace(sale, document=sale_row.document, series=sale_row.series)
        day = ground.clock.now().astimezone(VILNIUS).date()
        unclear = return_of(sale, earlier, quantities, settings, day, sequence)
    report = send(ground, unclear, progress)
    outcomes = tuple(
        msgspec.structs.replace(one, state="returned") if one.state in ("created", "linked") else one
        for one in report.outcomes
    )
    return msgspec.structs.replace(report, outcomes=outcomes)


# -- Pasikeitė po kūrimo -----------------------------------------------------------------------------------------


def changes(database: Database, store_id: int, documents: Documents, progress: Progress) -> list[PostingChange]:
    """Orders that are not what they were when they were posted, each with the correction that is proposed.

    What of an order its operation does not turn on (parcels, how far shipping has come) is no change.
    """
    rows = database.postings.changed_since(store_id)
    found: list[PostingChange] = []
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        progress.report(PostingProgress(start, len(rows), chunk[0].order_id))
        orders = database.orders.many([row.order_row for row in chunk])
        changed = [row for row in chunk if posting_digest(orders[row.order_row]) != row.order_digest]
        made = dict(documents([row.order_row for row in changed]))
        for row in changed:
            change = _change(database, row, orders[row.order_row], made.get(row.order_row))
            if change is not None:
                found.append(change)
    progress.report(PostingProgress(len(rows), len(rows)))
    return found


def _change(database: Database, row: PostedRow, order: Order, now: Posting | HeldDraft | None) -> PostingChange | None:
    documents = database.postings.of_order(row.order_row)
    sale = documents[0][1]
    returned = sum(
        (document.total for one, document in documents[1:] if one.state is PostingState.CREATED), Decimal("0.00")
    )
    before = row.total - returned
    reason = None
    if order.status == "CANCELLED":
        fields: tuple[str, ...] = ("status",)
        after: Decimal | None = Decimal("0.00")
    elif isinstance(now, Posting):
        fields, after = _changed_fields(sale, now), now.total
    else:
        fields = ()
        after = None if now is None else now.total
        reason = now.reasons[0] if now is not None and now.reasons else None
    if returned and after == before:
        # its return has made it good
        return None
    return PostingChange(
        posting_id=row.posting_id,
        order_row=row.order_row,
        order_id=row.order_id,
        state=row.state,
        journal=row.journal,
        number=row.number,
        currency=row.currency,
        before=before,
        after=after,
        fields=fields,
        proposal=_proposal(row, fields, before, after),
        reason=reason,
    )


def _proposal(row: PostedRow, fields: tuple[str, ...], before: Decimal, after: Decimal | None) -> str:
    """return: less of it is left; recreate: it says something else now; none: nothing that the operation says."""
    if after is None:
        return "none"
    if after < before and row.kind is PostingKind.SALE and not set(fields) - {"status", "total", "lines"}:
        return "return"
    return "recreate" if fields or after != before else "none"


def _changed_fields(before: Posting, now: Posting) -> tuple[str, ...]:
    """What of the operation would be another if it was made now."""
    pairs = {
        "total": (before.total, now.total),
        "currency": (before.currency, now.currency),
        "client": (before.client, now.client),
        "vat": (_vat(before), _vat(now)),
        "lines": (
            [(line.code, line.quantity, line.gross) for line in before.lines],
            [(line.code, line.quantity, line.gross) for line in now.lines],
        ),
    }
    return tuple(name for name, (one, other) in pairs.items() if one != other)


def _vat(posting: Posting) -> set[tuple[str, Decimal]]:
    return {(line.vat_code, line.rate) for line in posting.lines}
