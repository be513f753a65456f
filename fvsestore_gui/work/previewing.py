"""Peržiūra: what would be created of a period's orders, what is held and why, what was posted, what changed since.

Orders are read and drafted in chunks; only a narrow row of each is kept.
"""

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.charges import is_cancelled
from fvsestore_gui.model.listing import CurrencyTotal, Sort, Totals
from fvsestore_gui.model.money import SCALE
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_digest import posting_digest
from fvsestore_gui.model.posting_reports import HeldDraft, PostingPeriod, PostingProgress, PreviewFilter
from fvsestore_gui.model.postings import (
    HeldReason,
    PostedRow,
    Posting,
    PostingState,
    PreviewRow,
    VatSum,
)
from fvsestore_gui.model.words import search_key, sort_key
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.draft_vat import number_text
from fvsestore_gui.work.posting_ground import CHUNK, Documents

_NOTHING = Decimal("0.00")
#: states of a posting that stand whatever its order looks like now
_STANDING = {
    PostingState.CREATED: "created",
    PostingState.EXPORTED: "exported",
    PostingState.UNCLEAR: "unclear",
    PostingState.SENDING: "unclear",
}


class PreviewListing:
    """Rows of a preview as tables and exports ask for them: filtered, sorted, summed."""

    def __init__(self, rows: Sequence[PreviewRow]) -> None:
        self._rows = rows
        self._by_id = {row.order_row: row for row in rows}

    def ids(self, shown: PreviewFilter, sort: Sort, limit: int | None = None) -> "array[int]":
        """Order rows of what `shown` lets through, in the order of `sort`; unknown values stand last.

        Raises CorrectInput("column_unknown").
        """
        if sort.column not in COLUMNS:
            raise CorrectInput("column_unknown", column=sort.column)
        found = [(_value(row, sort.column), row.order_row) for row in self._shown(shown)]
        known = sorted(((_key(one), row) for one, row in found if one is not None), reverse=sort.descending)
        ids = [row for _, row in known] + [row for one, row in found if one is None]
        return array("q", ids[:limit])

    def rows(self, ids: Sequence[int]) -> list[PreviewRow]:
        """The rows with these ids, in their order."""
        return [self._by_id[row] for row in ids if row in self._by_id]

    def totals(self, shown: PreviewFilter) -> Totals:
        """Counts and sums of what `shown` lets through, by currency."""
        sums: dict[str, list[int]] = {}
        rows = list(self._shown(shown))
        for row in rows:
            if row.currency is not None and row.total is not None:
                sums.setdefault(row.currency, []).append(row.total)
        per_currency = tuple(CurrencyTotal(currency, sum(all_), len(all_)) for currency, all_ in sorted(sums.items()))
        return Totals(len(rows), len(self._rows), per_currency, len(rows) - sum(one.count for one in per_currency))

    def _shown(self, shown: PreviewFilter) -> Iterator[PreviewRow]:
        wanted = search_key(shown.text)
        for row in self._rows:
            if (
                (not shown.states or row.state in shown.states)
                and (not shown.currencies or row.currency in shown.currencies)
                and (not shown.reasons or (row.reason is not None and row.reason.code in shown.reasons))
                and (not wanted or wanted in search_key(f"{row.order_id}\n{row.document}\n{row.client}"))
            ):
                yield row


class Preview:
    """What comes of a period: all rows in the order the orders were placed, and the sums of what is ready."""

    def __init__(self, rows: Sequence[PreviewRow], vat_sums: Sequence[VatSum]) -> None:
        self.rows = rows
        self.vat_sums = vat_sums
        #: rows by state
        self.counts: dict[str, int] = dict(Counter(row.state for row in rows))
        #: held rows by the code of their first reason
        self.reasons: dict[str, int] = dict(
            Counter(row.reason.code for row in rows if row.reason is not None and row.state == "held")
        )
        self.listing = PreviewListing(rows)


def preview(
    database: Database, store_id: int, documents: Documents, period: PostingPeriod, progress: Progress
) -> Preview:
    """What would come of the orders of a period. Nothing is sent, nothing is written. Raises Cancelled."""
    order_rows = database.orders.row_ids(store_id, period)
    rows: list[PreviewRow] = []
    sums = _VatSums()
    progress.report(PostingProgress(0, len(order_rows)))
    for start in range(0, len(order_rows), CHUNK):
        chunk = order_rows[start : start + CHUNK]
        posted = database.postings.of_orders(chunk)
        for order_row, order, draft in documents.with_orders(chunk):
            was = posted.get(order_row)
            row = _row_of(order_row, order, draft, was)
            rows.append(row)
            if row.state == "ready" and isinstance(draft, Posting):
                sums.add(draft)
        progress.report(PostingProgress(min(start + CHUNK, len(order_rows)), len(order_rows), rows[-1].order_id))
    return Preview(rows, sums.all())


def document(documents: Documents, order_row: int) -> Posting | HeldDraft:
    """The document of one order, or why it has none. Raises CorrectInput("order_unknown")."""
    for _, made in documents([order_row]):
        return made
    raise CorrectInput("order_unknown", order_id=str(order_row))


# -- rows ----------------------------------------------------------------------------------------------------------


def _row_of(order_row: int, order: Order, draft: Posting | HeldDraft, was: PostedRow | None) -> PreviewRow:
    standing = None if was is None else _STANDING.get(was.state)
    if was is not None and standing is not None:
        changed = standing != "unclear" and was.order_digest not in ("", posting_digest(order))
        return _posted_row(order, draft, was, "changed" if changed else standing)
    if isinstance(draft, HeldDraft):
        return _held_row(order, draft)
    if was is not None and was.state is PostingState.FAILED:
        refused = HeldReason("finvalda_refused", {"code": was.result_code, "text": was.result_text})
        return _ready_row(order, draft, "failed", refused)
    return _ready_row(order, draft, "ready", None)


def _ready_row(order: Order, draft: Posting, state: str, reason: HeldReason | None) -> PreviewRow:
    vat = sum((line.vat for line in draft.lines), _NOTHING)
    return PreviewRow(
        order_row=draft.order_row,
        order_id=draft.order_id,
        state=state,
        reason=reason,
        day=draft.day,
        client=draft.client,
        document=draft.document,
        line_count=len(draft.lines),
        net=_stored(draft.total - vat),
        vat=_stored(vat),
        total=_stored(draft.total),
        currency=draft.currency,
        total_eur=_stored(draft.total_eur),
        rate=_rate(draft),
        marketplace_id=order.marketplace_id,
        ship_country=order.ship_country,
        fulfilled_by=order.fulfilled_by,
    )


def _held_row(order: Order, draft: HeldDraft) -> PreviewRow:
    return PreviewRow(
        order_row=draft.order_row,
        order_id=draft.order_id,
        state="skipped" if draft.skipped else "held",
        reason=draft.reasons[0] if draft.reasons else None,
        day=draft.day,
        client=draft.client,
        document=draft.document,
        line_count=_line_count(order),
        net=None,
        vat=None,
        total=None if order.total is None else order.total.ten_thousandths,
        currency=draft.currency,
        total_eur=None,
        rate="",
        marketplace_id=order.marketplace_id,
        ship_country=order.ship_country,
        fulfilled_by=order.fulfilled_by,
    )


def _posted_row(order: Order, draft: Posting | HeldDraft, was: PostedRow, state: str) -> PreviewRow:
    """What was sent stands; net and VAT of it only where the order would give the same document today."""
    same = isinstance(draft, Posting) and (draft.order_digest, draft.total) == (was.order_digest, was.total)
    vat = sum((line.vat for line in draft.lines), _NOTHING) if same and isinstance(draft, Posting) else None
    reason = None
    if state == "unclear":
        reason = HeldReason("outcome_unclear", {"sent_at": None if was.sent_at is None else was.sent_at.isoformat()})
    return PreviewRow(
        order_row=was.order_row,
        order_id=was.order_id,
        state=state,
        reason=reason,
        day=was.day,
        client=was.client,
        document=was.document,
        line_count=len(draft.lines) if isinstance(draft, Posting) else _line_count(order),
        net=None if vat is None else _stored(was.total - vat),
        vat=None if vat is None else _stored(vat),
        total=_stored(was.total),
        currency=was.currency,
        total_eur=_stored(was.total_eur),
        rate=_rate(draft) if same and isinstance(draft, Posting) else "",
        marketplace_id=order.marketplace_id,
        ship_country=order.ship_country,
        journal=was.journal,
        number=was.number,
        fulfilled_by=order.fulfilled_by,
    )


def _line_count(order: Order) -> int:
    return sum(not is_cancelled(item) for item in order.items)


def _rate(draft: Posting) -> str:
    return "" if draft.rate is None else number_text(draft.rate.eur_per_unit)


def _stored(amount: Decimal) -> int:
    return int(amount * SCALE)


# -- sums ----------------------------------------------------------------------------------------------------------


class _VatSums:
    """Adds up lines by VAT code, rate and currency."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, Decimal, str], list[Decimal]] = {}
        self._documents: Counter[tuple[str, Decimal, str]] = Counter()

    def add(self, posting: Posting) -> None:
        touched = set()
        for line in posting.lines:
            key = (line.vat_code, line.rate, posting.currency)
            sums = self._sums.get(key)
            if sums is None:
                sums = self._sums[key] = [_NOTHING] * 4
            sums[0] += line.net - line.discount
            sums[1] += line.vat
            sums[2] += line.net_eur - line.discount_eur
            sums[3] += line.vat_eur
            touched.add(key)
        self._documents.update(touched)

    def all(self) -> list[VatSum]:
        """By VAT code, rate and currency."""
        return [
            VatSum(
                code,
                rate,
                currency,
                self._documents[code, rate, currency],
                net,
                vat,
                net + vat,
                net_eur,
                vat_eur,
                net_eur + vat_eur,
            )
            for (code, rate, currency), (net, vat, net_eur, vat_eur) in sorted(self._sums.items())
        ]


# -- sorting -------------------------------------------------------------------------------------------------------

#: columns that tables and exports may sort by
COLUMNS = frozenset(PreviewRow.__struct_fields__)


def _value(row: PreviewRow, column: str) -> Any:
    return row.reason.code if column == "reason" and row.reason is not None else getattr(row, column)


def _key(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value
