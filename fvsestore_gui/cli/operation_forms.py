"""What --json prints about operations: stable keys, each documented here (posting_forms takes them in)."""

from collections.abc import Sequence
from decimal import Decimal

from fvsestore_gui.cli.session import iso
from fvsestore_gui.errors import Fact
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.posting_reports import (
    HeldDraft,
    PostingChange,
    PostingDifference,
    PostingEvent,
    PostingOutcome,
    PostingReport,
    Verification,
)
from fvsestore_gui.model.postings import HeldReason, PostedRow, Posting, PostingLine, PreviewRow, VatSum
from fvsestore_gui.posting_words_en import posting_words

Form = dict[str, object]

#: form -> key -> what it holds, as in forms.py
OPERATION_KEYS: dict[str, dict[str, str]] = {
    "preview": {
        "order_id": "Amazon's order id",
        "state": "ready, held, created, changed, exported, unclear, failed or skipped",
        "code": 'why it is held or skipped (stable), "" where it is not',
        "facts": "facts of that",
        "message": "the same as an English sentence",
        "day": "date of the document, null while unknown",
        "document": 'its number, "" where Finvalda numbers it',
        "client": "Finvalda's code",
        "lines": "how many lines it has",
        "currency": "of the amounts, null while unknown",
        "net": "decimal text or null",
        "vat": "decimal text or null",
        "total": "decimal text or null: what Amazon charged less the tax that it keeps",
        "total_eur": "decimal text or null",
        "rate": 'EUR for one unit, "" for EUR',
        "marketplace_id": "Amazon's marketplace id",
        "ship_country": "country of the destination",
        "journal": 'Finvalda\'s journal, "" while it was not created',
        "number": "Finvalda's number in it",
    },
    "vat_sum": {
        "vat_code": "Finvalda's VAT code",
        "rate": "per cent",
        "currency": "of the amounts",
        "documents": "how many documents have it",
        "net": "sum without VAT",
        "vat": "sum of VAT",
        "gross": "sum with VAT",
        "net_eur": "the same in EUR",
        "vat_eur": "the same in EUR",
        "gross_eur": "the same in EUR",
    },
    "outcome": {
        "order_id": "Amazon's order id",
        "state": "created, linked, already, removed, returned, exported, failed, unclear, held, busy or skipped",
        "journal": 'Finvalda\'s journal, "" where there is no operation',
        "number": "Finvalda's number in it",
        "document": "number of the document",
        "code": 'why it came out so (stable), "" where all went well',
        "facts": "facts of that",
        "message": "the same as an English sentence",
        "result_code": "Finvalda's own code, null where it gave none",
        "text": "Finvalda's own words",
    },
    "report": {
        "ok": "whether nothing failed, is unclear or ended it early",
        "counts": "state -> how many",
        "outcomes": "array of outcome",
        "cancelled": "whether it was stopped between two operations",
        "error": "why it ended early: code, facts, message; else null",
    },
    "verification": {
        "ok": "whether everything agrees",
        "checked": "operations read back",
        "agreeing": "how many are as they were sent",
        "differences": "order_id, journal, number, field (total, currency, client, day, document, twice, absent), "
        "ours, theirs",
    },
    "change": {
        "order_id": "Amazon's order id",
        "state": "created or exported",
        "journal": "Finvalda's journal",
        "number": "Finvalda's number in it",
        "currency": "of the totals",
        "before": "what stands in Finvalda, less what was returned",
        "after": "what it would be now, null while unknown",
        "fields": "what changed: status, total, currency, client, vat, lines",
        "proposal": "return, recreate (remove and create anew) or none",
        "code": 'why nothing can be made of it now, "" where something can',
    },
    "operation": {
        "order_id": "Amazon's order id",
        "kind": "sale, reservation or return",
        "sequence": "0 the sale, 1, 2 … its returns",
        "state": "claimed, sending, created, failed, unclear, removed or exported",
        "company": 'Finvalda\'s company, "" the default one',
        "parameter": "the profile it was sent with",
        "series": "of the document",
        "document": "number of the document",
        "journal": 'Finvalda\'s journal, "" while it has none',
        "number": "Finvalda's number in it",
        "day": "date of the operation",
        "client": "Finvalda's code",
        "currency": "of the total",
        "total": "decimal text",
        "total_eur": "decimal text",
        "attempts": "how often it was sent",
        "sent_at": "when it was sent last",
        "created_at": "when Finvalda had it for certain",
        "result_code": "Finvalda's last code, null where it gave none",
        "text": "Finvalda's last words",
        "verified": 'agrees, differs, absent, "" not yet read back',
        "verified_at": "when it was read back last",
        "file": "number of its import file, null where it was sent",
    },
    "posting": {
        "order_id": "Amazon's order id",
        "state": "ready or held",
        "reasons": "why it is held: code, facts, message",
        "fields": "array of [field, value] exactly as sent, empty where it is held",
        "lines": "kind, code, title, quantity, net, discount, vat, gross, the same in EUR, vat_code, rate, residue",
        "total": "decimal text",
        "total_eur": "decimal text",
        "currency": "of the total",
        "collected_tax": "what of Amazon's total is tax that Amazon keeps",
        "rate": "EUR for one unit, its day and source; null for EUR",
        "shortened": "field, whole, sent: what Finvalda's lengths cut",
        "operations": "array of operation with events: at, by, what, result_code, text",
    },
}


def reason_form(code: str, facts: dict[str, Fact]) -> Form:
    return {"code": code, "facts": facts, "message": posting_words(code, facts) if code else ""}


def preview_form(row: PreviewRow) -> Form:
    reason = row.reason or HeldReason("")
    return {
        "order_id": row.order_id,
        "state": row.state,
        **reason_form(reason.code, reason.facts),
        "day": None if row.day is None else row.day.isoformat(),
        "document": row.document,
        "client": row.client,
        "lines": row.line_count,
        "currency": row.currency,
        "net": decimal_text(row.net),
        "vat": decimal_text(row.vat),
        "total": decimal_text(row.total),
        "total_eur": decimal_text(row.total_eur),
        "rate": row.rate,
        "marketplace_id": row.marketplace_id,
        "ship_country": row.ship_country,
        "journal": row.journal,
        "number": row.number,
    }


def vat_sum_form(one: VatSum) -> Form:
    amounts = ("net", "vat", "gross", "net_eur", "vat_eur", "gross_eur")
    return {
        "vat_code": one.vat_code,
        "rate": text(one.rate),
        "currency": one.currency,
        "documents": one.documents,
        **{name: text(getattr(one, name)) for name in amounts},
    }


def outcome_form(outcome: PostingOutcome) -> Form:
    return {
        "order_id": outcome.order_id,
        "state": outcome.state,
        "journal": outcome.journal,
        "number": outcome.number,
        "document": outcome.document,
        **reason_form(outcome.code, outcome.facts),
        "result_code": outcome.result_code,
        "text": outcome.text,
    }


def report_form(report: PostingReport, ok: bool) -> Form:
    counts: dict[str, int] = {}
    for outcome in report.outcomes:
        counts[outcome.state] = counts.get(outcome.state, 0) + 1
    return {
        "ok": ok,
        "counts": counts,
        "outcomes": [outcome_form(outcome) for outcome in report.outcomes],
        "cancelled": report.cancelled,
        "error": reason_form(report.error_code, report.error_facts) if report.error_code else None,
    }


def verification_form(found: Verification) -> Form:
    return {
        "ok": not found.differences,
        "checked": found.checked,
        "agreeing": found.agreeing,
        "differences": [_difference_form(one) for one in found.differences],
    }


def _difference_form(one: PostingDifference) -> Form:
    names = ("order_id", "journal", "number", "field", "ours", "theirs")
    return {name: getattr(one, name) for name in names}


def change_form(change: PostingChange) -> Form:
    return {
        "order_id": change.order_id,
        "state": change.state.value,
        "journal": change.journal,
        "number": change.number,
        "currency": change.currency,
        "before": text(change.before),
        "after": None if change.after is None else text(change.after),
        "fields": list(change.fields),
        "proposal": change.proposal,
        "code": "" if change.reason is None else change.reason.code,
    }


def operation_form(row: PostedRow) -> Form:
    return {
        "order_id": row.order_id,
        "kind": row.kind.value,
        "sequence": row.sequence,
        "state": row.state.value,
        "company": row.company,
        "parameter": row.parameter,
        "series": row.series,
        "document": row.document,
        "journal": row.journal,
        "number": row.number,
        "day": row.day.isoformat(),
        "client": row.client,
        "currency": row.currency,
        "total": text(row.total),
        "total_eur": text(row.total_eur),
        "attempts": row.attempts,
        "sent_at": iso(row.sent_at),
        "created_at": iso(row.created_at),
        "result_code": row.result_code,
        "text": row.result_text,
        "verified": row.verified,
        "verified_at": iso(row.verified_at),
        "file": row.file_number,
    }


def document_form(
    document: Posting | HeldDraft,
    fields: Sequence[tuple[str, str]],
    operations: Sequence[tuple[PostedRow, Sequence[PostingEvent]]],
) -> Form:
    """A document as it would be sent, and what became of the order so far; `operations show`."""
    form: Form = {"order_id": document.order_id}
    if isinstance(document, HeldDraft):
        form |= {
            "state": "held",
            "reasons": [reason_form(reason.code, reason.facts) for reason in document.reasons],
            "fields": [],
            "lines": [],
            "total": None if document.total is None else text(document.total),
            "total_eur": None,
            "currency": document.currency,
            "collected_tax": None,
            "rate": None,
            "shortened": [],
        }
    else:
        rate = document.rate
        form |= {
            "state": "ready",
            "reasons": [],
            "fields": [list(pair) for pair in fields],
            "lines": [_line_form(line) for line in document.lines],
            "total": text(document.total),
            "total_eur": text(document.total_eur),
            "currency": document.currency,
            "collected_tax": text(document.collected_tax),
            "rate": None
            if rate is None
            else {"eur": text(rate.eur_per_unit), "day": rate.day.isoformat(), "source": rate.source.value},
            "shortened": [{"field": one.field, "whole": one.whole, "sent": one.sent} for one in document.shortened],
        }
    form["operations"] = [
        {**operation_form(row), "events": [_event_form(event) for event in events]} for row, events in operations
    ]
    return form


def _line_form(line: PostingLine) -> Form:
    amounts = ("net", "discount", "vat", "gross", "net_eur", "discount_eur", "vat_eur", "gross_eur", "residue")
    return {
        "kind": line.kind.value,
        "part": line.part,
        "code": line.code,
        "title": line.title,
        "sku": line.sku,
        "quantity": text(line.quantity),
        "warehouse": line.warehouse,
        **{name: text(getattr(line, name)) for name in amounts},
        "vat_code": line.vat_code,
        "rate": text(line.rate),
    }


def _event_form(event: PostingEvent) -> Form:
    return {
        "at": iso(event.at),
        "by": event.by,
        "what": event.what,
        "result_code": event.result_code,
        "text": event.text,
    }


def text(amount: Decimal) -> str:
    return format(amount, "f")
