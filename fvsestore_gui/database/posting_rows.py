"""Postings as rows, and rows as postings. Pure: no database here."""

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from fvsestore_gui.database.times import from_stored, from_stored_or_none
from fvsestore_gui.model import money
from fvsestore_gui.model.posting_reports import PostingEvent
from fvsestore_gui.model.postings import PostedRow, Posting, PostingKind, PostingState

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Posting)


def content_values(posting: Posting) -> dict[str, object]:
    """The columns that a document fills, whatever becomes of it."""
    return {
        "order_id": posting.order_id,
        "kind": posting.kind.value,
        "item_class": posting.item_class,
        "company": posting.company,
        "parameter": posting.parameter,
        "series": posting.series,
        "document": posting.document,
        "day": posting.day.isoformat(),
        "client": posting.client,
        "currency": posting.currency,
        "total": money.to_stored(posting.total),
        "total_eur": money.to_stored(posting.total_eur),
        "content": _encoder.encode(posting).decode(),
        "order_digest": posting.order_digest,
    }


def nothing_yet() -> dict[str, object]:
    """The columns of a document that Finvalda has not answered to."""
    return {
        "journal": "",
        "number": "",
        "created_at": None,
        "result_code": None,
        "result_text": "",
        "verified_at": None,
        "verified": "",
        "file_number": None,
    }


def read_content(row: Any) -> Posting:
    """The document as it was or is to be sent."""
    return _decoder.decode(row.content)


def read_posted(row: Any, state: PostingState | None = None) -> PostedRow:
    """A row of `postings`; `state` where it is another than what stands there."""
    return PostedRow(
        posting_id=row.id,
        store_id=row.store_id,
        order_row=row.order_row,
        order_id=row.order_id,
        sequence=row.sequence,
        kind=PostingKind(row.kind),
        state=state or PostingState(row.state),
        item_class=row.item_class,
        company=row.company,
        parameter=row.parameter,
        series=row.series,
        document=row.document,
        journal=row.journal,
        number=row.number,
        day=date.fromisoformat(row.day),
        client=row.client,
        currency=row.currency,
        total=_amount(row.total),
        total_eur=_amount(row.total_eur),
        order_digest=row.order_digest,
        attempts=row.attempts,
        claimed_by=row.claimed_by,
        claimed_until=from_stored_or_none(row.claimed_until),
        sent_at=from_stored_or_none(row.sent_at),
        created_at=from_stored_or_none(row.created_at),
        result_code=row.result_code,
        result_text=row.result_text,
        verified_at=from_stored_or_none(row.verified_at),
        verified=row.verified,
        file_number=row.file_number,
        revision=row.revision,
    )


def read_event(row: Any) -> PostingEvent:
    return PostingEvent(at=from_stored(row.at), by=row.by, what=row.what, result_code=row.result_code, text=row.text)


def _amount(stored: int) -> Decimal:
    return money.from_stored(stored)
