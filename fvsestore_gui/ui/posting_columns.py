"""The columns of Operacijos: orders as they would be posted, the lines of a document, sums by VAT code."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.money import decimal_text, to_stored
from fvsestore_gui.model.postings import LineKind, Posting, PreviewRow, VatSum
from fvsestore_gui.ui import look, posting_reasons, wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.record_columns import GREY, ORDER_SAMPLE, text_cell

translate = QCoreApplication.translate

#: states whose rows wait for the accountant
HELD_STATES = frozenset({"held", "failed", "unclear"})
#: reasons that time settles: nobody has to do anything
_TIME_SETTLES = frozenset({"order_pending", "date_before_start"})
_LOOKS: dict[str, tuple[look.Tone | None, str | Meaning | None]] = {
    "ready": (None, None),
    "held": (Meaning.HELD, Meaning.HELD),
    "failed": (Meaning.ERROR, Meaning.ERROR),
    "unclear": (Meaning.WARNING, Meaning.WARNING),
    "changed": (Meaning.WARNING, Meaning.WARNING),
    "created": (None, Meaning.GOOD),
    "exported": (None, "file-csv"),
    "waiting": (GREY, "clock"),
    "skipped": (GREY, "prohibit"),
    "removed": (GREY, "prohibit"),
}
AMOUNT_SAMPLE = "12 345,67"
#: of files and tests: what a row is sorted and filtered by
STATES = ("held", "failed", "unclear", "changed", "ready", "created", "exported", "removed", "waiting", "skipped")


def state_of(row: PreviewRow) -> str:
    """The row's state as people see it: "waiting" is held by nothing but time."""
    waits = row.state == "held" and row.reason is not None and row.reason.code in _TIME_SETTLES
    return "waiting" if waits else row.state


def state_look(state: str) -> tuple[look.Tone | None, str | Meaning | None]:
    """Tone and icon of a row's state."""
    return _LOOKS.get(state, (None, None))


def decimal_cell(amount: Decimal | None, currency: str = "EUR") -> Cell:
    """An amount of two places as people read it."""
    return Cell(wording.ABSENT, GREY) if amount is None else Cell(amount_text(amount, currency))


def amount_text(amount: Decimal, currency: str = "EUR") -> str:
    """ "1 234,56"."""
    return wording.money_text(to_stored(amount), currency)


def percent_text(rate: Decimal) -> str:
    """ "19" or "25,5"."""
    return format(rate.normalize(), "f").replace(".", ",")


def rate_text(posting: Posting) -> str:
    """ "EUR" or "GBP, 1,15607 EUR (2026-11-20, Finvalda)"."""
    rate = posting.rate
    if rate is None:
        return posting.currency
    source = posting_reasons.rate_source_word(rate.source)
    exact = format(rate.eur_per_unit.normalize(), "f").replace(".", ",")
    return f"{posting.currency}, {exact} EUR ({rate.day.isoformat()}, {source})"


def _stored(amount: int | None, currency: str | None) -> Decimal | None:
    text = decimal_text(amount, currency)
    return None if text is None else Decimal(text)


def _money(amount: int | None, currency: str | None) -> Cell:
    return Cell(wording.ABSENT, GREY) if amount is None else Cell(wording.money_text(amount, currency))


def client_or_reason(row: PreviewRow) -> str:
    """Whom it is for, or why there is no document."""
    if row.reason is not None:
        return posting_reasons.reason_short(row.reason)
    if row.state in ("created", "changed") and (row.journal or row.number):
        return f"{row.client} · {row.journal} {row.number}".strip(" ·")
    return row.client


def _client_cell(row: PreviewRow) -> Cell:
    text = client_or_reason(row)
    if row.reason is None:
        return text_cell(text)
    return Cell(text, state_look(state_of(row))[0], tip=posting_reasons.reason_what(row.reason))


def _mark(row: PreviewRow) -> Cell:
    tone, icon = state_look(state_of(row))
    return Cell("", tone, icon, tip=posting_reasons.state_word(state_of(row)))


def row_tone(row: PreviewRow) -> look.Tone | None:
    """What is not posted is grey."""
    return GREY if state_of(row) in ("skipped", "removed", "waiting") else None


def preview_columns() -> list[Column[PreviewRow]]:
    """The list of Peržiūra."""
    return [
        Column("mark", "", _mark, lambda row: None, icons=True, sorts=False),
        Column(
            "order_id",
            translate("postings", "Order"),
            lambda row: Cell(row.order_id, state_look(state_of(row))[0]),
            lambda row: row.order_id,
            sample=ORDER_SAMPLE,
        ),
        Column(
            "state",
            translate("postings", "State"),
            lambda row: Cell(posting_reasons.state_word(state_of(row)), state_look(state_of(row))[0]),
            lambda row: posting_reasons.state_word(state_of(row)),
            sample="nepaskelbta",
            hidden=True,
        ),
        Column(
            "day",
            translate("postings", "Date"),
            lambda row: Cell(wording.ABSENT, GREY) if row.day is None else Cell(f"{row.day:%m-%d}"),
            lambda row: None if row.day is None else row.day.isoformat(),
            sample="11-22",
        ),
        Column(
            "client",
            translate("postings", "Client or reason"),
            _client_cell,
            client_or_reason,
            sample="PVM eilutė nepatvirtinta",
            stretch=True,
        ),
        Column(
            "total",
            translate("postings", "Total"),
            lambda row: _money(row.total, row.currency),
            lambda row: _stored(row.total, row.currency),
            kind="money",
            sample=AMOUNT_SAMPLE,
        ),
        Column("currency", "", lambda row: text_cell(row.currency), lambda row: row.currency, sample="EUR"),
        Column(
            "document",
            translate("postings", "Document"),
            lambda row: text_cell(row.document),
            lambda row: row.document,
            sample=ORDER_SAMPLE,
            hidden=True,
        ),
        Column(
            "operation",
            translate("postings", "Journal, no."),
            lambda row: text_cell(f"{row.journal} {row.number}".strip()),
            lambda row: f"{row.journal} {row.number}".strip(),
            sample="AMZ 1234",
            hidden=True,
        ),
        Column(
            "net",
            translate("postings", "Without VAT"),
            lambda row: _money(row.net, row.currency),
            lambda row: _stored(row.net, row.currency),
            kind="money",
            sample=AMOUNT_SAMPLE,
            hidden=True,
        ),
        Column(
            "vat",
            translate("postings", "VAT"),
            lambda row: _money(row.vat, row.currency),
            lambda row: _stored(row.vat, row.currency),
            kind="money",
            sample=AMOUNT_SAMPLE,
            hidden=True,
        ),
        Column(
            "total_eur",
            translate("postings", "Total EUR"),
            lambda row: _money(row.total_eur, "EUR"),
            lambda row: _stored(row.total_eur, "EUR"),
            kind="money",
            sample=AMOUNT_SAMPLE,
            hidden=True,
        ),
        Column(
            "rate",
            translate("postings", "Rate"),
            lambda row: text_cell(row.rate),
            lambda row: row.rate,
            sample="1,156070",
            hidden=True,
        ),
        Column(
            "marketplace",
            translate("postings", "Marketplace"),
            lambda row: text_cell(wording.marketplace_text(row.marketplace_id) if row.marketplace_id else None),
            lambda row: wording.marketplace_text(row.marketplace_id).replace("\u2002", " "),
            sample="DE  Vokietija",
            hidden=True,
        ),
        Column(
            "ship_country",
            translate("postings", "Ships to"),
            lambda row: text_cell(row.ship_country),
            lambda row: row.ship_country,
            sample="DE",
            hidden=True,
        ),
        Column(
            "fulfilled_by",
            translate("postings", "Fulfilled by"),
            lambda row: text_cell({"AMAZON": "FBA", "MERCHANT": "FBM"}.get(row.fulfilled_by or "", row.fulfilled_by)),
            lambda row: {"AMAZON": "FBA", "MERCHANT": "FBM"}.get(row.fulfilled_by or "", row.fulfilled_by),
            sample="FBA",
            hidden=True,
        ),
    ]


class DocumentLine(NamedTuple):
    """A line of a document as shown; `place` None is the sum under them."""

    place: int | None
    code: str
    title: str
    quantity: Decimal | None
    vat_code: str
    rate: Decimal | None
    net: Decimal
    discount: Decimal
    vat: Decimal
    gross: Decimal
    residue: Decimal
    currency: str


def document_lines(posting: Posting) -> list[DocumentLine]:
    """The lines of a document, and their sum."""
    lines = [
        DocumentLine(
            place,
            line.code,
            line.title if line.kind is LineKind.GOODS else posting_reasons.part_word(line.part),
            line.quantity,
            line.vat_code,
            line.rate,
            line.net - line.discount,
            line.discount,
            line.vat,
            line.gross,
            line.residue,
            posting.currency,
        )
        for place, line in enumerate(posting.lines)
    ]
    nothing = Decimal("0.00")
    whole = DocumentLine(
        None,
        translate("postings", "In all"),
        "",
        None,
        "",
        None,
        sum((line.net for line in lines), nothing),
        sum((line.discount for line in lines), nothing),
        sum((line.vat for line in lines), nothing),
        sum((line.gross for line in lines), nothing),
        nothing,
        posting.currency,
    )
    return [*lines, whole]


#: the place of a sum under its lines
LAST = 1_000_000


def _line_text(line: DocumentLine, text: str) -> Cell:
    return Cell(text, bold=line.place is None)


def _line_amount(line: DocumentLine, amount: Decimal, tip: str = "") -> Cell:
    return Cell(amount_text(amount, line.currency), bold=line.place is None, tip=tip)


def _residue_tip(line: DocumentLine) -> str:
    if not line.residue:
        return ""
    words = translate("postings", "with {amount} of rounding, so that the document equals Amazon's total")
    return words.format(amount=amount_text(line.residue, line.currency))


def line_columns() -> list[Column[DocumentLine]]:
    """The lines of one document; amounts without VAT are after the discount."""
    return [
        Column(
            "code", translate("postings", "Code"), lambda line: _line_text(line, line.code), lambda line: line.code,
            sample="RANK-70140", sorts=False,
        ),
        Column(
            "title", translate("postings", "Title"), lambda line: Cell(line.title, tip=line.title),
            lambda line: line.title, sample="Rankšl.", stretch=True, sorts=False,
        ),
        Column(
            "quantity", translate("postings", "Qty"),
            lambda line: Cell("" if line.quantity is None else percent_text(line.quantity)),
            lambda line: line.quantity, kind="number", sample="100", sorts=False,
        ),
        Column(
            "vat_code", translate("postings", "VAT code"), lambda line: Cell(line.vat_code), lambda line: line.vat_code,
            sample="OSSDE19", sorts=False,
        ),
        Column(
            "rate", "%", lambda line: Cell("" if line.rate is None else percent_text(line.rate)),
            lambda line: line.rate, kind="number", sample="25,5", sorts=False,
        ),
        Column(
            "discount", translate("postings", "Discount"),
            lambda line: Cell("") if not line.discount else _line_amount(line, line.discount),
            lambda line: line.discount, kind="money", sample="123,45", hidden=True, sorts=False,
        ),
        Column(
            "net", translate("postings", "Without VAT"), lambda line: _line_amount(line, line.net),
            lambda line: line.net, kind="money", sample="1 234,5", sorts=False,
        ),
        Column(
            "vat", translate("postings", "VAT"), lambda line: _line_amount(line, line.vat), lambda line: line.vat,
            kind="money", sample="1 234,5", sorts=False,
        ),
        Column(
            "gross", translate("postings", "With VAT"),
            lambda line: _line_amount(line, line.gross, _residue_tip(line)), lambda line: line.gross,
            kind="money", sample="1 234,5", sorts=False,
        ),
    ]  # fmt: skip


class SumLine(NamedTuple):
    """A row of the sums; `place` decides the order, `whole` marks the sum of a currency."""

    place: int
    whole: bool
    vat_code: str
    rate: Decimal | None
    currency: str
    documents: int
    net: Decimal
    vat: Decimal
    gross: Decimal


def sum_lines(sums: Sequence[VatSum]) -> list[SumLine]:
    """Sums by VAT code, and below those of each currency their sum."""
    found: list[SumLine] = []
    for currency in sorted({one.currency for one in sums}, key=lambda name: (name != "EUR", name)):
        own = sorted((one for one in sums if one.currency == currency), key=lambda one: (one.vat_code, one.rate))
        for one in own:
            found.append(
                SumLine(len(found), False, one.vat_code, one.rate, currency, one.documents, one.net, one.vat, one.gross)
            )
        nothing = Decimal("0.00")
        found.append(
            SumLine(
                len(found),
                True,
                translate("postings", "In all {currency}").format(currency=currency),
                None,
                currency,
                0,
                sum((one.net for one in own), nothing),
                sum((one.vat for one in own), nothing),
                sum((one.gross for one in own), nothing),
            )
        )
    return found


def sum_columns() -> list[Column[SumLine]]:
    """The sums by VAT code of all that is ready."""

    def amount(line: SumLine, value: Decimal) -> Cell:
        return Cell(amount_text(value, line.currency), bold=line.whole)

    return [
        Column(
            "vat_code", translate("postings", "VAT code"), lambda line: Cell(line.vat_code, bold=line.whole),
            lambda line: line.vat_code, sample="OSSDE19 OSS", stretch=True, sorts=False,
        ),
        Column(
            "rate", "%", lambda line: Cell("" if line.rate is None else percent_text(line.rate)),
            lambda line: line.rate, kind="number", sample="25,5", sorts=False,
        ),
        Column(
            "documents", translate("postings", "Doc."),
            lambda line: Cell("" if line.whole else wording.number_text(line.documents)),
            lambda line: None if line.whole else line.documents, kind="number", sample="1 234", sorts=False,
        ),
        Column(
            "net", translate("postings", "Without VAT"), lambda line: amount(line, line.net), lambda line: line.net,
            kind="money", sample=AMOUNT_SAMPLE, sorts=False,
        ),
        Column(
            "vat", translate("postings", "VAT"), lambda line: amount(line, line.vat), lambda line: line.vat,
            kind="money", sample=AMOUNT_SAMPLE, sorts=False,
        ),
        Column(
            "gross", translate("postings", "With VAT"), lambda line: amount(line, line.gross),
            lambda line: line.gross, kind="money", sample=AMOUNT_SAMPLE, sorts=False,
        ),
    ]  # fmt: skip
