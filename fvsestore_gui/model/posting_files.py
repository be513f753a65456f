"""Files of documents: the import file of Finvalda, and lines of documents for any other program."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

import msgspec

from fvsestore_gui.model.money import currency_digits, rounded
from fvsestore_gui.model.posting_reports import PostingReport
from fvsestore_gui.model.postings import Posting, PostingLine


class PostingFile(msgspec.Struct, frozen=True, kw_only=True):
    """An import file that was written; `number` counts a Parametras' files without a gap. Times UTC.

    `path` is where it was put, perhaps on another PC; `documents` how many it held.
    """

    number: int
    path: str
    documents: int
    digest: str
    written_at: datetime
    written_by: str


class FileExport(msgspec.Struct, frozen=True, kw_only=True):
    """What came of writing an import file. `number` and `path` are those of the file, None and "" where none was
    written; `report` says what became of every order: exported, already, elsewhere, busy, unclear, held, skipped."""

    number: int | None
    path: str
    report: PostingReport

    @property
    def documents(self) -> int:
        """How many documents the file holds."""
        return self.report.count("exported")


class LineRow(msgspec.Struct, frozen=True):
    """One line of a document, beside the document; `number` counts from 1."""

    posting: Posting
    number: int
    line: PostingLine


def _own(field: str) -> Callable[[LineRow], str]:
    return lambda row: str(getattr(row.line, field))


def _of_document(field: str) -> Callable[[LineRow], str]:
    return lambda row: str(getattr(row.posting, field))


def _in_currency(field: str) -> Callable[[LineRow], Decimal]:
    return lambda row: rounded(getattr(row.line, field), currency_digits(row.posting.currency))


def _in_eur(field: str) -> Callable[[LineRow], Decimal]:
    return lambda row: Decimal(getattr(row.line, field))


def _payment_day(row: LineRow) -> str | None:
    return None if row.posting.payment_day is None else row.posting.payment_day.isoformat()


def _rate(row: LineRow) -> Decimal | None:
    return None if row.posting.rate is None else row.posting.rate.eur_per_unit.normalize()


def _rate_day(row: LineRow) -> str | None:
    return None if row.posting.rate is None else row.posting.rate.day.isoformat()


LineCell = Callable[[LineRow], str | int | Decimal | None]

#: column -> what it is ("text", "number", "money") and its cell; every reader of these files finds a document's own
#: facts on each of its lines
LINE_COLUMNS: dict[str, tuple[str, LineCell]] = {
    "order_id": ("text", _of_document("order_id")),
    "series": ("text", _of_document("series")),
    "document": ("text", _of_document("document")),
    "document_kind": ("text", _of_document("document_kind")),
    "day": ("text", _of_document("day")),
    "payment_day": ("text", _payment_day),
    "client": ("text", _of_document("client")),
    "line": ("number", lambda row: row.number),
    "kind": ("text", lambda row: row.line.kind.value),
    "code": ("text", _own("code")),
    "title": ("text", _own("title")),
    "quantity": ("money", lambda row: row.line.quantity),
    "warehouse": ("text", _own("warehouse")),
    "currency": ("text", _of_document("currency")),
    "net": ("money", _in_currency("net")),
    "discount": ("money", _in_currency("discount")),
    "vat": ("money", _in_currency("vat")),
    "gross": ("money", _in_currency("gross")),
    "vat_code": ("text", _own("vat_code")),
    "vat_rate": ("money", lambda row: row.line.rate),
    "net_eur": ("money", _in_eur("net_eur")),
    "discount_eur": ("money", _in_eur("discount_eur")),
    "vat_eur": ("money", _in_eur("vat_eur")),
    "gross_eur": ("money", _in_eur("gross_eur")),
    "eur_per_unit": ("text", lambda row: None if (rate := _rate(row)) is None else format(rate, "f")),
    "rate_day": ("text", _rate_day),
    "sku": ("text", _own("sku")),
    "order_item_id": ("text", _own("order_item_id")),
}
