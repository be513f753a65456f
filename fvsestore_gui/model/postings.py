"""Postings: what an order becomes in Finvalda, before and after it was sent.

Amounts are Decimals of two places, in the document's currency and in EUR (N(14,2) of the manual); unit prices may have
four. A line says `net` before its discount, as Finvalda wants it: gross = net - discount + vat.
"""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

import msgspec

from fvsestore_gui.errors import Fact
from fvsestore_gui.model.posting_settings import RateSource


class PostingKind(Enum):
    SALE = "sale"
    RESERVATION = "reservation"
    RETURN = "return"


class PostingState(Enum):
    """How far a posting has come. UNCLEAR: sent, and nobody knows yet whether Finvalda has it; never sent again so."""

    CLAIMED = "claimed"  # about to be sent by somebody
    SENDING = "sending"  # on its way: the row was written before the request
    CREATED = "created"  # Finvalda said its journal and number, or it was found there
    FAILED = "failed"  # Finvalda refused it: nothing was created
    UNCLEAR = "unclear"
    REMOVED = "removed"  # deleted in Finvalda by this program
    EXPORTED = "exported"  # written into an import file


class LineKind(Enum):
    GOODS = "goods"
    SERVICE = "service"


class RateUsed(msgspec.Struct, frozen=True):
    """EUR for one unit of a currency, exact, of which day and from whom."""

    eur_per_unit: Decimal
    day: date
    source: RateSource


class PostingLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a document. `part` says what of the order it is: item, shipping, gift_wrap, cod_fee, tip, other,
    discount. `residue` is what was moved to this line so that the document adds up, in the currency."""

    kind: LineKind
    part: str
    code: str
    title: str
    quantity: Decimal
    warehouse: str = ""
    net: Decimal
    discount: Decimal = Decimal("0.00")
    vat: Decimal
    net_eur: Decimal
    discount_eur: Decimal = Decimal("0.00")
    vat_eur: Decimal
    vat_code: str
    rate: Decimal
    rule_id: int
    order_item_id: str = ""
    sku: str = ""
    objects: tuple[str, str, str, str, str, str] = ("", "", "", "", "", "")
    residue: Decimal = Decimal("0.00")

    @property
    def gross(self) -> Decimal:
        return self.net - self.discount + self.vat

    @property
    def gross_eur(self) -> Decimal:
        return self.net_eur - self.discount_eur + self.vat_eur


class Shortened(msgspec.Struct, frozen=True):
    """A value that Finvalda's length cut: its field, what it was, what is sent."""

    field: str
    whole: str
    sent: str


class Posting(msgspec.Struct, frozen=True, kw_only=True):
    """A whole document, ready to be sent. `sequence` 0 is the order's sale, 1, 2 … its returns.

    `amazon_total` is what Amazon charged, `collected_tax` what of it Amazon keeps for a state: total is the difference,
    to the cent. `order_digest` is the order's content this was made of.
    """

    store_code: str
    order_row: int
    order_id: str
    sequence: int
    kind: PostingKind
    item_class: str  # PardDok, PardRezDok, TrumpasPardGrazDok
    company: str
    parameter: str
    series: str
    document: str  # "" lets Finvalda number it
    document_kind: str
    client: str
    day: date
    day_of: str  # ordered, shipped, delivered
    payment_day: date | None
    currency: str
    rate: RateUsed | None  # None for EUR
    lines: tuple[PostingLine, ...]
    titles: tuple[str, str, str, str, str]
    note: str
    objects: tuple[str, str, str, str, str, str]
    employee: str
    marked: bool
    total: Decimal
    total_eur: Decimal
    amazon_total: Decimal
    collected_tax: Decimal
    shortened: tuple[Shortened, ...] = ()
    order_digest: str = ""
    #: cards that must be created in Finvalda first: (class, code)
    missing_cards: tuple[tuple[str, str], ...] = ()


class HeldReason(msgspec.Struct, frozen=True):
    """Why a document is not sent; a code of HELD_POSTING_REASONS with facts for its sentence."""

    code: str
    facts: dict[str, Fact] = {}


#: every reason; plain_words.py and words_en.py have its sentence
HELD_POSTING_REASONS = frozenset(
    {
        "order_pending",  # status
        "order_differs",  # difference, currency
        "order_summed",  # a report told of it: its sums were not compared with anything
        "order_no_total",
        "order_parts_missing",  # lines have no amounts
        "order_mixed_currencies",
        "order_held",  # its newest state could not be read: see Sulaikyta
        "import_incomplete",  # an import of its time was broken off
        "free_order",  # costs nothing: whether goods leave the stock is the accountant's choice
        "sku_unmapped",  # sku
        "sku_missing",  # order_item_id: a line without SKU
        "service_missing",  # part: no service code chosen for it
        "warehouse_missing",  # fulfilment, country
        "client_missing",  # marketplace
        "series_missing",
        "stock_country_unknown",  # marketplace
        "destination_unknown",
        "territory_unclear",  # territory
        "vat_rule_none",  # stock, ship_to, buyer, collector
        "vat_rule_unconfirmed",  # stock, ship_to, buyer, collector, rule
        "vat_rule_ambiguous",  # rules
        "vat_buyer_unknown",  # a business buyer whose VAT number is not known
        "vat_rate_unlike",  # rate, place, known: the rule's rate is none of that country's on that day
        "vat_differs",  # amazon, ours, currency: Amazon counted another tax
        "rate_missing",  # currency, day, source
        "date_unknown",  # day_of
        "date_before_start",  # orders_from
        "not_chosen",  # left out by hand, with a note
        "amounts_do_not_add_up",  # total, lines
        "field_too_long",  # field, length
        "code_shape",  # field, value: capitals and digits only
        "field_missing",  # field: Finvalda wants it, and it is empty
        "file_sales_only",  # kind: nobody knows how it stands in an import file
        "field_value",  # field, value: Finvalda takes no such value there
        "stock_short",  # product, warehouse: Finvalda said so
        "finvalda_refused",  # code, text: Finvalda's own
        "outcome_unclear",  # sent at, unknown whether it arrived
    }
)


class PreviewRow(msgspec.Struct, frozen=True, kw_only=True):
    """One order in Peržiūra. `state`: ready, held, created, changed (since it was posted), exported, unclear, failed,
    skipped (nothing is to be created for it). Amounts in whole ten-thousandths like all tables; None = unknown."""

    order_row: int
    order_id: str
    state: str
    reason: HeldReason | None
    day: date | None
    client: str
    document: str
    line_count: int
    net: int | None
    vat: int | None
    total: int | None
    currency: str | None
    total_eur: int | None
    rate: str
    marketplace_id: str | None
    ship_country: str | None
    journal: str = ""
    number: str = ""
    fulfilled_by: str | None = None


class VatSum(msgspec.Struct, frozen=True):
    """Sum of what is ready under one VAT code, rate and currency; Decimals of two places."""

    vat_code: str
    rate: Decimal
    currency: str
    documents: int
    net: Decimal
    vat: Decimal
    gross: Decimal
    net_eur: Decimal
    vat_eur: Decimal
    gross_eur: Decimal


class PostedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A posting as the database knows it. Times UTC."""

    posting_id: int
    store_id: int
    order_row: int
    order_id: str
    sequence: int
    kind: PostingKind
    state: PostingState
    item_class: str
    company: str
    parameter: str
    series: str
    document: str
    journal: str
    number: str
    day: date
    client: str
    currency: str
    total: Decimal
    total_eur: Decimal
    order_digest: str
    attempts: int
    claimed_by: str
    claimed_until: datetime | None
    sent_at: datetime | None
    created_at: datetime | None
    result_code: int | None
    result_text: str
    verified_at: datetime | None
    verified: str  # "" not yet, agrees, differs, absent
    file_number: int | None
    revision: int


class PostingDecision(msgspec.Struct, frozen=True, kw_only=True):
    """What an accountant decided about one order. None = nothing decided.

    `vat_number` "" says that the buyer has none; `vat_by_rule` lets the rule's VAT stand where Amazon counted another;
    `left_out` keeps it from being posted, with a `note`.
    """

    order_row: int
    vat_number: str | None = None
    stock_country: str | None = None
    vat_by_rule: bool = False
    left_out: bool = False
    note: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    revision: int = 0
