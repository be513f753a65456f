"""What the tables show and what can be asked of them: filters, sorting, rows, totals. The database answers."""

from dataclasses import dataclass
from datetime import datetime

import msgspec


@dataclass(frozen=True, slots=True)
class Filter:
    """What of one store is shown. Empty fields do not filter. Times UTC, `created_until` exclusive.

    `text` is looked for in order id, SKU, ASIN and title (held: order id and reason), blind to case and accents.
    """

    store_id: int
    text: str = ""
    statuses: tuple[str, ...] = ()
    marketplace_ids: tuple[str, ...] = ()
    created_from: datetime | None = None
    created_until: datetime | None = None
    #: only orders a run wrote
    run_id: int | None = None
    #: only items of one order (row id of `orders`)
    order_row: int | None = None
    #: held: only these reasons; runs: only these states
    reasons: tuple[str, ...] = ()
    fulfilled_by: tuple[str, ...] = ()
    business: bool | None = None
    #: "agrees", "differs", ... (model.orders.Agreement.state)
    agreement: tuple[str, ...] = ()
    #: "API", "REPORT", "FILE", "MIXED" (model.orders.Source)
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sort:
    """By which column. `ranks`: the column's raw values in the order their words have in the reader's language."""

    column: str
    descending: bool = False
    ranks: tuple[str, ...] = ()


class OrderRow(msgspec.Struct, frozen=True):
    """A row of Užsakymai. Amounts are whole ten-thousandths, None = unknown. Times UTC."""

    row_id: int
    order_id: str
    created: datetime
    updated: datetime
    status: str
    marketplace_id: str | None
    fulfilled_by: str | None
    business: bool
    item_count: int
    total: int | None
    currency: str | None
    agreement: str
    difference: int | None
    ship_country: str | None
    tax_territory: str | None
    programs: str
    first_run: int | None
    last_run: int | None
    #: where what stands here comes from (model.orders.Source)
    source: str = "API"


class ItemRow(msgspec.Struct, frozen=True):
    """A row of Eilutės. Amounts are whole ten-thousandths, None = unknown."""

    row_id: int
    order_row: int
    order_id: str
    created: datetime
    order_item_id: str
    sku: str | None
    asin: str | None
    title: str | None
    quantity: int
    quantity_fulfilled: int | None
    unit_price: int | None
    total: int | None
    tax: int | None
    currency: str | None
    #: state of the line: the order's status, or CANCELLED where the line was cancelled
    status: str
    marketplace_id: str | None
    fulfilled_by: str | None


class HeldRow(msgspec.Struct, frozen=True):
    """A row of Sulaikyta. Times UTC."""

    row_id: int
    order_id: str | None
    reason: str
    field: str
    value: str | None
    raw: str
    first_seen: datetime
    last_tried: datetime
    tries: int
    run_id: int
    source: str = "API"
    #: of a report file: the numbers of its lines, joined by ",", "" for others
    lines: str = ""
    #: under which the reply is held; a sealed one is bound to it
    same_as: str = ""
    store_id: int = 0


@dataclass(frozen=True, slots=True)
class CurrencyTotal:
    """Sum of what is shown in one currency, whole ten-thousandths; `count` rows have a sum."""

    currency: str
    total: int
    count: int


@dataclass(frozen=True, slots=True)
class Totals:
    """`shown` rows pass the filter, `all` are there without it, `without_total` of the shown have no sum."""

    shown: int
    all: int
    per_currency: tuple[CurrencyTotal, ...]
    without_total: int
    #: sum of pieces (items), None where it makes no sense
    quantity: int | None = None
