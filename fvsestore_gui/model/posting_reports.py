"""What is asked of postings as a whole, and what comes of it: previews, creating, verifying, undoing."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

import msgspec

from fvsestore_gui.errors import Fact
from fvsestore_gui.model.postings import HeldReason, PostingState


class PostingPeriod(msgspec.Struct, frozen=True):
    """Orders placed from `created_from` (inclusive) to `created_until` (exclusive), UTC; or just these order ids."""

    created_from: datetime | None = None
    created_until: datetime | None = None
    order_ids: tuple[str, ...] = ()


class PreviewFilter(msgspec.Struct, frozen=True):
    """What of a preview is shown; empty fields do not filter. `text` is looked for in order id, document and client."""

    text: str = ""
    states: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()


class HeldDraft(msgspec.Struct, frozen=True, kw_only=True):
    """An order of which no document can be made yet, with every reason that is known.

    Amounts are what is known without the reasons being settled, None where nothing is. `skipped`: nothing is to be
    created for it, by the settings, by hand, or because it was cancelled.
    """

    order_row: int
    order_id: str
    reasons: tuple[HeldReason, ...]
    day: date | None = None
    client: str = ""
    document: str = ""
    currency: str | None = None
    total: Decimal | None = None
    marketplace_id: str | None = None
    ship_country: str | None = None
    fulfilled_by: str | None = None
    skipped: bool = False


class PostingProgress(msgspec.Struct, frozen=True):
    """How far a preview, creating, verifying or undoing has come; `order_id` is the one it is at."""

    done: int
    whole: int
    order_id: str = ""
    created: int = 0
    failed: int = 0
    unclear: int = 0


class PostingOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one order. `state`: created, linked (it was there already, and is the same), already (posted
    before), removed, returned, failed, unclear, held, busy (another PC is at it), skipped.

    `code` and `facts` are an error's or a held reason's; `result_code` and `text` are Finvalda's own.
    """

    order_row: int
    order_id: str
    state: str
    journal: str = ""
    number: str = ""
    document: str = ""
    code: str = ""
    facts: dict[str, Fact] = {}
    result_code: int | None = None
    text: str = ""


class PostingReport(msgspec.Struct, frozen=True):
    """All outcomes of one run, in their order. `cancelled`: stopped between two operations; `error_code`: why it
    ended early for all, "" it did not."""

    outcomes: Sequence[PostingOutcome]
    cancelled: bool = False
    error_code: str = ""
    error_facts: dict[str, Fact] = {}

    def count(self, state: str) -> int:
        """How many came out so."""
        return sum(outcome.state == state for outcome in self.outcomes)


class PostingDifference(msgspec.Struct, frozen=True, kw_only=True):
    """What Tikrinti su Finvalda found. `field`: total, currency, client, day, document; "absent" it is not there,
    "twice" another operation has its number: `theirs` names that."""

    posting_id: int
    order_row: int
    order_id: str
    journal: str
    number: str
    field: str
    ours: str
    theirs: str


class Verification(msgspec.Struct, frozen=True):
    """How many operations were read back, and all that differs."""

    checked: int
    agreeing: int
    differences: tuple[PostingDifference, ...]


class PostingChange(msgspec.Struct, frozen=True, kw_only=True):
    """An order that changed after it was posted. `proposal`: return (whole or in part), recreate (remove and create
    anew), none (nothing that the operation says); `before` and `after` are totals in `currency`, None unknown."""

    posting_id: int
    order_row: int
    order_id: str
    state: PostingState
    journal: str
    number: str
    currency: str
    before: Decimal
    after: Decimal | None
    fields: tuple[str, ...]
    proposal: str
    reason: HeldReason | None = None


class PostingEvent(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody did with a posting and what Finvalda answered. `what`: claimed, sending, created, linked, failed,
    unclear, absent (looked for, not there), exported, removing, removed, kept (could not be removed), verified."""

    at: datetime
    by: str
    what: str
    result_code: int | None
    text: str
