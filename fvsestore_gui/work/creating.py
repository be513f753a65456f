"""Creating operations in Finvalda: each once, whatever happens.

One call an operation. Each is claimed in the database, written down as being sent, sent, and its answer written down.
Where nobody knows whether a request arrived, Finvalda is asked once it must have answered: what is there is linked,
what is not is sent once more. A number that is taken is looked at: the same operation is linked, another told.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property
from typing import TypeVar

import msgspec

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.postings import Claim, Taken
from fvsestore_gui.errors import (
    AnotherAtWork,
    Cancelled,
    CorrectInput,
    Fact,
    FinvaldaRefused,
    FinvaldaUnclear,
    FvsError,
    ReachFinvalda,
)
from fvsestore_gui.finvalda.documents import NotSendable, operation_fields
from fvsestore_gui.model.finvalda import CreatedOperation, FoundOperation
from fvsestore_gui.model.posting_reports import HeldDraft, PostingOutcome, PostingPeriod, PostingProgress, PostingReport
from fvsestore_gui.model.posting_settings import OperationKind, ShortStock
from fvsestore_gui.model.postings import HeldReason, LineKind, PostedRow, Posting, PostingKind, PostingState
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.looking_up import Operations, can_be_found, differences, look_up
from fvsestore_gui.work.patience import Patience

_log = logging.getLogger(__name__)

#: orders whose documents are made at a time
_CHUNK = 100
#: Finvalda says that the number is taken: of a sale, a reservation, a return
DUPLICATES = frozenset({1001, 1002, 1040, 1058, 1072})
_STOCK_SHORT = 1010
#: refusals that every other operation would meet as well
_FOR_ALL = frozenset(
    {"finvalda_login", "finvalda_company", "finvalda_rights", "finvalda_parameter", "finvalda_method_absent"}
)
_POSTED = frozenset({PostingState.CREATED, PostingState.EXPORTED})
#: what a claim is kept beyond the longest request, for the answer to be written down
_SPARE = timedelta(minutes=1)

Document = Posting | HeldDraft
T = TypeVar("T")


@dataclass(frozen=True)
class Ground:
    """What creating stands on. `documents` makes the documents of orders, in their order.

    `connect` gives the session with Finvalda once it is needed. `reused` gives a document the client that Finvalda has
    for it already, `cards` creates there what it needs first. `longest` is how long a request may take at most: what
    was sent before that and cannot be found has not arrived.
    """

    database: Database
    connect: Callable[[], Operations]
    store_id: int
    short_stock: ShortStock
    documents: Callable[[Sequence[int]], Iterable[tuple[int, Document]]]
    cards: Callable[[Posting], None]
    holder: str
    clock: Clock
    longest: timedelta
    reused: Callable[[Posting], Posting] = lambda posting: posting

    @cached_property
    def service(self) -> Operations:
        return self.connect()


def create(ground: Ground, orders: PostingPeriod | Sequence[int], progress: Progress) -> PostingReport:
    """Create the operations of these orders, in their order; what is posted already stays as it is.

    Cancelled between two operations, or ended early by what would end all of them, the report says so and holds what
    was done.
    """

    def work(run: _Run) -> None:
        run.all(_rows_of(ground, orders) if isinstance(orders, PostingPeriod) else orders)

    return _reported(_Run(ground, progress), work)


def _rows_of(ground: Ground, period: PostingPeriod) -> list[int]:
    """Raises CorrectInput("order_unknown") for an order id that the store does not have."""
    orders = ground.database.orders
    for order_id in period.order_ids:
        if orders.row_id(ground.store_id, order_id) is None:
            raise CorrectInput("order_unknown", order_id=order_id)
    return orders.row_ids(ground.store_id, period)


def send(ground: Ground, posting: Posting, progress: Progress) -> PostingReport:
    """Send one document as it is given, such as a return; where its outcome is unclear Finvalda is asked first."""

    def as_given(order_rows: Sequence[int]) -> Iterable[tuple[int, Document]]:
        return [(posting.order_row, posting)]

    return _reported(_Run(replace(ground, documents=as_given), progress), lambda run: run.given(posting))


def _reported(run: "_Run", work: Callable[["_Run"], None]) -> PostingReport:
    cancelled, error = False, None
    try:
        work(run)
    except Cancelled:
        cancelled = True
    except FvsError as ended:
        error = ended
        _log.warning("creating ended: %s", ended)
    return PostingReport(
        tuple(run.outcomes.values()),
        cancelled,
        "" if error is None else error.code,
        {} if error is None else error.facts,
    )


@dataclass(slots=True)
class _Run:
    ground: Ground
    progress: Progress
    #: by order row, in the order they came
    outcomes: dict[int, PostingOutcome] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    #: postings to be looked up once all others are sent
    unclear: list[int] = field(default_factory=list)
    whole: int = 0

    def all(self, order_rows: Sequence[int]) -> None:
        self.whole = len(order_rows)
        for start in range(0, len(order_rows), _CHUNK):
            for document in self._documents(order_rows[start : start + _CHUNK]):
                self._tell(document.order_id)
                self._one(document)
        self._settle()
        self._tell("")

    def given(self, posting: Posting) -> None:
        self.whole = 1
        self._tell(posting.order_id)
        self._send(posting)
        self._settle()
        self._tell("")

    def _documents(self, order_rows: Sequence[int]) -> Iterator[Document | PostedRow]:
        """For each order what is posted of it already, else its document."""
        posted = {row: one for row, one in self.ground.database.postings.of_orders(order_rows).items() if _stands(one)}
        made = dict(self.ground.documents([row for row in order_rows if row not in posted]))
        for row in order_rows:
            found: Document | PostedRow | None = posted.get(row) or made.get(row)
            if found is not None:
                yield found

    def _one(self, document: Document | PostedRow) -> None:
        if isinstance(document, HeldDraft):
            self._say_held(document)
        elif isinstance(document, Posting):
            self._send(document)
        elif document.state is PostingState.UNCLEAR:
            self._note_unclear(document)
        else:
            self._say_taken(document.order_row, Taken(document, _why(document)))

    # -- sending -------------------------------------------------------------------------------------------------

    def _send(self, posting: Posting, *, again: bool = False) -> None:
        """Claim, write down, send, write down. `again`: the last try of this run."""
        database = self.ground.database
        if not can_be_found(posting):
            self._say_reason(posting, HeldReason("field_missing", {"field": "sPavadinimas1"}))
            return
        # before anything is claimed: without a connection nothing is sent
        service = self.ground.service
        try:
            posting = self.ground.reused(posting)
            fields = operation_fields(posting)
        except NotSendable as not_sendable:
            self._say_reason(posting, not_sendable.reasons[0])
            return
        except FinvaldaRefused as refused:
            # it could not be asked for the client
            self._say_of(posting, "failed", refused)
            _refuse_all(refused)
            return
        claim = database.postings.claim(self.ground.store_id, posting, self.ground.holder)
        if isinstance(claim, Taken):
            self._say_taken(posting.order_row, claim)
            return
        if claim.unclear and claim.found is not None:
            self._release(claim)
            self._note_unclear(claim.found)
            return
        try:
            self.ground.cards(posting)
            database.postings.sending(claim, self.ground.longest + _SPARE)
        except NotSendable as not_sendable:
            # a card that no Finvalda would take
            self._release(claim)
            self._say_reason(posting, not_sendable.reasons[0])
            return
        except FinvaldaRefused as refused:
            # a card that could not be made
            self._release(claim)
            self._say_of(posting, "failed", refused)
            _refuse_all(refused)
            return
        except BaseException:
            self._release(claim)
            raise
        try:
            created = service.insert_operation(posting.item_class, posting.parameter, fields)
        except FinvaldaRefused as refused:
            self._refused(claim, refused)
        except FinvaldaUnclear as error:
            self._unclear(claim, error, last=again)
        except ReachFinvalda as error:
            # It is certain that nothing arrived, and nothing else would.
            self._failed(claim, error)
            raise
        except BaseException:
            # Nobody foresaw this, so nobody knows what arrived.
            self._write(lambda: database.postings.unclear(claim, "bug"))
            raise
        else:
            self._created(claim, created)

    def _created(self, claim: Claim, operation: CreatedOperation, *, linked: bool = False, text: str = "") -> None:
        row = self._write(lambda: self.ground.database.postings.created(claim, operation, linked=linked, text=text))
        self._say_row(row, "linked" if linked else "created")

    def _failed(self, claim: Claim, error: FvsError) -> None:
        text = answer_text(error) or error.code
        self._write(lambda: self.ground.database.postings.failed(claim, result_code(error), text))
        self._say_of(claim.posting, "failed", error)

    def _unclear(self, claim: Claim, error: FvsError, *, last: bool) -> None:
        self._write(lambda: self.ground.database.postings.unclear(claim, error.code))
        self._say_of(claim.posting, "unclear", error)
        if not last:
            self.unclear.append(claim.posting_id)

    def _refused(self, claim: Claim, refused: FinvaldaRefused) -> None:
        posting = claim.posting
        if result_code(refused) in DUPLICATES:
            self._number_taken(claim, refused)
            return
        self._failed(claim, refused)
        if result_code(refused) == _STOCK_SHORT:
            if self.ground.short_stock is ShortStock.RESERVE and posting.kind is PostingKind.SALE:
                reservation = OperationKind.RESERVATION.value
                self._send(msgspec.structs.replace(posting, kind=PostingKind.RESERVATION, item_class=reservation))
            else:
                self._say_reason(posting, _short_of(posting, answer_text(refused)), refused)
            return
        _refuse_all(refused)

    def _number_taken(self, claim: Claim, refused: FinvaldaRefused) -> None:
        """By this operation itself, which is linked then, or by another one, which is told."""
        try:
            found = look_up(self.ground.service, claim.posting)
        except FvsError as error:
            self._unclear(claim, error, last=True)
            return
        same = [one for one in found if not differences(claim.posting, one)]
        if same:
            self._created(claim, _as_created(same[0]), linked=True, text=answer_text(refused))
            return
        text = answer_text(refused)
        self._write(lambda: self.ground.database.postings.failed(claim, result_code(refused), text))
        self._say_of(claim.posting, "failed", _other_there(claim.posting, found))

    # -- what is unclear -----------------------------------------------------------------------------------------

    def _note_unclear(self, row: PostedRow) -> None:
        at = row.sent_at.isoformat() if row.sent_at else ""
        self._say_row(row, "unclear", "outcome_unclear", {"at": at})
        self.unclear.append(row.posting_id)

    def _settle(self) -> None:
        """Ask Finvalda for everything that nobody knows of, once it must have answered; what is not there is sent."""
        database = self.ground.database
        for posting_id in tuple(self.unclear):
            row = database.postings.get(posting_id)
            self._tell(row.order_id)
            try:
                claim = database.postings.take(row.posting_id, self.ground.holder, 2 * self.ground.longest + _SPARE)
            except AnotherAtWork as error:
                self._say_row(row, "busy", error.code, error.facts)
                continue
            try:
                # somebody else may have looked meanwhile
                absent = self._is_absent(claim) if claim.unclear else row.state not in _POSTED
            finally:
                self._release(claim)
            if absent:
                for _, document in self.ground.documents([row.order_row]):
                    if isinstance(document, Posting):
                        self._send(document, again=True)
                    else:
                        self._say_held(document)
            elif not claim.unclear:
                self._say_taken(row.order_row, Taken(row, _why(row)))

    def _is_absent(self, claim: Claim) -> bool:
        """Whether it is certain that Finvalda does not have it. What is there is linked."""
        posting = claim.posting
        found = look_up(self.ground.service, posting)
        left = self.ground.longest - (claim.sent_ago or timedelta(0))
        if not found and left > timedelta(0):
            # It may still be at it: only what must have been answered can be missing.
            self.ground.clock.wait(self.progress, left.total_seconds())
            found = look_up(self.ground.service, posting)
        same = [one for one in found if not differences(posting, one)]
        if same:
            self._created(claim, _as_created(same[0]), linked=True)
        elif found:
            self._failed(claim, _other_there(posting, found))
        else:
            self._write(lambda: self.ground.database.postings.absent(claim))
        return not found

    # -- telling -------------------------------------------------------------------------------------------------

    def _tell(self, order_id: str) -> None:
        counts = self.counts
        self.progress.report(
            PostingProgress(
                done=len(self.outcomes),
                whole=self.whole,
                order_id=order_id,
                created=counts["created"] + counts["linked"],
                failed=counts["failed"],
                unclear=counts["unclear"],
            )
        )

    def _say(self, outcome: PostingOutcome) -> None:
        before = self.outcomes.get(outcome.order_row)
        if before is not None:
            self.counts[before.state] -= 1
        self.counts[outcome.state] += 1
        self.outcomes[outcome.order_row] = outcome

    def _say_of(self, posting: Posting, state: str, error: FvsError | None = None) -> None:
        self._say(
            PostingOutcome(
                order_row=posting.order_row,
                order_id=posting.order_id,
                state=state,
                document=posting.document,
                code="" if error is None else error.code,
                facts={} if error is None else error.facts,
                result_code=None if error is None else result_code(error),
                text="" if error is None else answer_text(error),
            )
        )

    def _say_reason(self, posting: Posting, reason: HeldReason, refused: FvsError | None = None) -> None:
        self._say(
            PostingOutcome(
                order_row=posting.order_row,
                order_id=posting.order_id,
                state="held",
                document=posting.document,
                code=reason.code,
                facts=reason.facts,
                result_code=None if refused is None else result_code(refused),
                text="" if refused is None else answer_text(refused),
            )
        )

    def _say_held(self, held: HeldDraft) -> None:
        reason = held.reasons[0] if held.reasons else None
        self._say(
            PostingOutcome(
                order_row=held.order_row,
                order_id=held.order_id,
                state="skipped" if held.skipped else "held",
                document=held.document,
                code="" if reason is None else reason.code,
                facts={} if reason is None else reason.facts,
            )
        )

    def _say_row(self, row: PostedRow, state: str, code: str = "", facts: dict[str, Fact] | None = None) -> None:
        self._say(
            PostingOutcome(
                order_row=row.order_row,
                order_id=row.order_id,
                state=state,
                journal=row.journal,
                number=row.number,
                document=row.document,
                code=code,
                facts=facts or {},
            )
        )

    def _say_taken(self, order_row: int, taken: Taken) -> None:
        row = msgspec.structs.replace(taken.row, order_row=order_row)
        if taken.why == "busy":
            self._say_row(row, "busy", "posting_busy", {"order_id": row.order_id, "holder": row.claimed_by})
        elif taken.why == "elsewhere":
            self._say_row(row, "already", "posting_elsewhere", {"order_id": row.order_id, "code": taken.code})
        else:
            self._say_row(row, "already")

    # -- the database ----------------------------------------------------------------------------------------------

    def _write(self, work: Callable[[], T]) -> T:
        """What Finvalda has answered is written down, also where the database is away for a while."""
        return Patience(self.ground.clock, self.progress)(work)

    def _release(self, claim: Claim) -> None:
        self._write(lambda: self.ground.database.postings.release(claim))


def _stands(row: PostedRow) -> bool:
    """Whether nothing new is to be made: it is posted, or what was sent is to be looked up."""
    return row.state not in (PostingState.FAILED, PostingState.REMOVED)


def _refuse_all(refused: FinvaldaRefused) -> None:
    """Raises what every other operation would meet as well."""
    if refused.code in _FOR_ALL:
        raise refused


def _why(row: PostedRow) -> str:
    return "busy" if row.state in (PostingState.SENDING, PostingState.CLAIMED) else "already"


def _as_created(found: FoundOperation) -> CreatedOperation:
    return CreatedOperation(found.journal, found.number, found.series, found.document)


def _other_there(posting: Posting, found: Sequence[FoundOperation]) -> CorrectInput:
    """Why what stands in Finvalda under the number is not linked."""
    if not found:
        return CorrectInput("posting_number_taken", order_id=posting.order_id, document=posting.document)
    name, ours, theirs = differences(posting, found[0])[0]
    return CorrectInput(
        "posting_other_there",
        order_id=posting.order_id,
        document=found[0].document,
        journal=found[0].journal,
        number=found[0].number,
        field=name,
        ours=ours,
        theirs=theirs,
    )


def _short_of(posting: Posting, text: str) -> HeldReason:
    """Which goods are short: those that Finvalda's answer names, else all of the document's."""
    goods = [line for line in posting.lines if line.kind is LineKind.GOODS]
    named = [line for line in goods if line.code in text] or goods
    return HeldReason(
        "stock_short",
        {
            "product": ", ".join(dict.fromkeys(line.code for line in named)),
            "warehouse": ", ".join(dict.fromkeys(line.warehouse for line in named)),
        },
    )


def result_code(error: FvsError) -> int | None:
    """Finvalda's own code, where the error has one."""
    code = error.facts.get("result_code")
    return code if isinstance(code, int) else None


def answer_text(error: FvsError) -> str:
    """Finvalda's own words, where the error has some."""
    return str(error.facts.get("text") or "")
