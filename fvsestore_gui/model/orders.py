"""An Amazon order as this program keeps it: complete, exact, without anything that names its buyer.

The structs are msgspec.Struct rather than dataclasses only because an import makes hundreds of thousands of them.
Unknown values of Amazon's word lists are kept as sent; unknown fields are kept in `extra`.
"""

from datetime import datetime
from enum import Enum

import msgspec

from fvsestore_gui.model.money import Money

#: Amazon's fulfillmentStatus values, in the life's order (orders_2026-01-01 model)
STATUSES = (
    "PENDING_AVAILABILITY",
    "PENDING",
    "UNSHIPPED",
    "PARTIALLY_SHIPPED",
    "SHIPPED",
    "CANCELLED",
    "UNFULFILLABLE",
)


class Source(Enum):
    """Where the content of an order comes from."""

    API = "API"  # Orders API 2026-01-01
    REPORT = "REPORT"  # a report that this program asked Amazon for
    FILE = "FILE"  # a report that was downloaded by hand
    MIXED = "MIXED"  # the API's detail, and a later state from a report

    @property
    def seen(self) -> int:
        """The bit of `orders.seen` that says an order was named by this source."""
        return {"API": 1, "REPORT": 2, "FILE": 4, "MIXED": 0}[self.value]


class Breakdown(msgspec.Struct, frozen=True, gc=False):
    """One line of Amazon's proceeds.

    `kind`: ITEM, SHIPPING, GIFT_WRAP, COD_FEE, TAX, DISCOUNT, DELIVERY_TIP, OTHER or a new one;
    `subtype` is the finer kind inside TAX and DISCOUNT ("" for the kind's own subtotal);
    `status` PENDING or FINALIZED where Amazon says so.
    """

    kind: str
    amount: Money
    subtype: str = ""
    status: str = ""


class OrderItem(msgspec.Struct, frozen=True):
    """One line of an order. Amounts are None where Amazon sent none."""

    order_item_id: str
    position: int
    asin: str | None
    sku: str | None
    title: str | None
    quantity: int
    quantity_fulfilled: int | None
    quantity_unfulfilled: int | None
    unit_price: Money | None
    total: Money | None
    breakdowns: tuple[Breakdown, ...]
    #: why and by whom it was cancelled or asked to be: "requested:BUYER", "executed:AMAZON", "" when neither
    cancellation: str
    promotion_ids: tuple[str, ...]
    gift_wrap_level: str | None
    #: TaxCollection model and party, such as "MARKETPLACE_FACILITATOR:Amazon Services", "" when none
    tax_collection: str
    #: UOSS, IOSS or new, "" when none
    tax_scheme: str
    extra: str | None


class Package(msgspec.Struct, frozen=True):
    """One parcel of a merchant-fulfilled order; times UTC."""

    reference_id: str
    carrier: str | None
    tracking_number: str | None
    status: str | None
    ship_time: datetime | None


class Agreement(msgspec.Struct, frozen=True, gc=False):
    """Whether the parts add up to Amazon's total.

    `state`: agrees · differs · pending (no total yet) · cancelled (no total, cancelled) · no_total · no_parts ·
    mixed_currencies · summed (a report has no total: it is the sum of the parts, nothing was compared).
    `difference` is total minus parts, None unless state is agrees or differs.
    `lines` .. `other` are the parts as read, in the total's currency (None: not sent; all None with mixed currencies);
    `tax_on_top` says which reading of TAX was used: added to the parts, or contained in them.
    """

    state: str
    difference: Money | None = None
    lines: Money | None = None
    shipping: Money | None = None
    gift_wrap: Money | None = None
    cod_fee: Money | None = None
    discount: Money | None = None
    tip: Money | None = None
    other: Money | None = None
    tax: Money | None = None
    tax_on_top: bool = False


class Order(msgspec.Struct, frozen=True):
    """One order as last read. Times UTC. `total` is None where Amazon sent none: never 0.00 for unknown."""

    order_id: str
    created: datetime
    updated: datetime
    status: str
    #: AMAZON (FBA) or MERCHANT (FBM), None when not sent
    fulfilled_by: str | None
    marketplace_id: str | None
    channel: str
    #: seller's own number of the order (alias SELLER_ORDER_ID)
    seller_order_id: str | None
    business: bool
    programs: tuple[str, ...]
    #: (other order id, REPLACEMENT_ORIGINAL_ID or EXCHANGE_ORIGINAL_ID)
    associated: tuple[tuple[str, str], ...]
    total: Money | None
    breakdowns: tuple[Breakdown, ...]
    #: of the destination only these three are kept: VAT turns on them
    ship_country: str | None
    ship_region: str | None
    tax_territory: str | None
    #: True when Amazon sent a recipient's address, so that a missing country is known to be withheld
    recipient_given: bool
    earliest_ship: datetime | None
    latest_ship: datetime | None
    items: tuple[OrderItem, ...]
    packages: tuple[Package, ...]
    agreement: Agreement
    extra: str | None


class HeldOrder(msgspec.Struct, frozen=True):
    """An order of a reply that cannot be read exactly: kept aside with its reason, never guessed, never lost.

    `reason` is one of `HELD_REASONS`; `field` the path of the unreadable value ("proceeds.grandTotal.amount");
    `value` what stood there, None when it may be personal; `raw` the reply of this order as JSON, personal fields
    masked.
    `order_id` is None when the reply has none, `created` where it cannot be read; `lines` are numbers of lines of a
    report's file.
    """

    order_id: str | None
    reason: str
    field: str
    value: str | None
    raw: str
    updated: datetime | None = None
    created: datetime | None = None
    lines: tuple[int, ...] = ()


HELD_REASONS = frozenset(
    {
        "not_an_object",
        "order_id_missing",
        "order_id_unreadable",
        "time_unreadable",
        "amount_unreadable",
        "amount_too_fine",
        "amount_too_large",
        "currency_missing",
        "quantity_unreadable",
        "quantity_negative",
        "item_unreadable",
        "item_id_missing",
        "item_id_repeats",
        "items_missing",
        "field_unreadable",
        "order_id_repeats",
        "order_not_found",
        "store_refused",
        "row_ragged",
        "rows_disagree",
        "letters_unreadable",
    }
)
