"""How orders of one Parametras become operations: everything that Operacijų kūrimas and Aprašymų kūrimas choose.

The lengths are Finvalda's (manual section 3.70 and 3.66); a value that would not fit is refused when it is saved.
"""

from datetime import date
from enum import Enum

import msgspec


class OperationKind(Enum):
    """What an order becomes; the value is Finvalda's ItemClassName, "" is nothing."""

    SALE = "PardDok"
    RESERVATION = "PardRezDok"
    NONE = ""


class NumberFrom(Enum):
    AMAZON = "amazon"  # the document number is Amazon's order id
    FINVALDA = "finvalda"  # Finvalda numbers it; the order id then stands in a Pavadinimas


class DateOf(Enum):
    ORDERED = "ordered"
    SHIPPED = "shipped"
    DELIVERED = "delivered"


class TimeOf(Enum):
    VILNIUS = "vilnius"
    MARKETPLACE = "marketplace"


class ClientBy(Enum):
    ONE = "one"
    MARKETPLACE = "marketplace"
    BUYER = "buyer"
    VAT_NUMBER = "vat_number"


class RateSource(Enum):
    """Whose currency rates; the value is stored with each rate."""

    FINVALDA = "finvalda"
    LIETUVOS_BANKAS = "lb"
    ECB = "ecb"


class DiscountAs(Enum):
    LINE = "line"  # dSumaNV of its line
    SERVICE = "service"  # a service line of its own, with a minus


class ShortStock(Enum):
    HOLD = "hold"
    RESERVE = "reserve"


class Replacement(Enum):
    """What becomes of an order that costs nothing."""

    HOLD = "hold"
    POST = "post"  # amounts of 0.00, so that the goods leave the stock
    SKIP = "skip"


class FulfilmentSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What differs between FBA and FBM. Empty fields take the general ones.

    `stock_country` (ISO 3166) is where the goods lie; Amazon does not tell it with an order.
    """

    warehouse: str = ""
    series: str = ""
    stock_country: str = ""
    objects: tuple[str, str, str, str, str, str] = ("", "", "", "", "", "")


class CardSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Aprašymų kūrimas: how SKUs find products, and which cards may be created."""

    by_same_code: bool = True
    by_bar_code: bool = True
    fallback_product: str = ""
    #: clients
    create_clients: bool = False
    client_prefix: str = "AMZ"
    client_kind: str = ""  # sRusis
    client_vat_code: str = ""  # sPvmMokKod
    client_debit_account: str = ""
    client_credit_account: str = ""
    reuse_clients: bool = True
    #: products and services
    create_products: bool = False
    product_account_link: str = ""  # sRysysSuSask
    product_unit: str = ""
    product_vat_code: str = ""
    create_services: bool = False
    service_account_link: str = ""
    service_vat_code: str = ""


class PostingSettings(msgspec.Struct, frozen=True, kw_only=True):
    """All choices of one Parametras; the defaults make a sale out of a shipped order.

    Templates know {order_id} {marketplace} {ship_country} {stock_country} {fulfilment} {currency} {store}.
    `company` "" is the connection's, `parameter` "" the Parametras code itself.
    """

    kind: OperationKind = OperationKind.SALE
    company: str = ""
    parameter: str = ""
    series: str = ""
    number_from: NumberFrom = NumberFrom.AMAZON
    document_kind_consumer: str = "S"
    document_kind_business: str = "SF"
    date_of: DateOf = DateOf.ORDERED
    time_of: TimeOf = TimeOf.VILNIUS
    #: days from the operation to the payment; None: Finvalda's own term of the client
    payment_days: int | None = None
    statuses: tuple[str, ...] = ("SHIPPED",)
    #: orders placed before are left alone: they were booked by hand
    orders_from: date | None = None
    fba: FulfilmentSettings = FulfilmentSettings()
    fbm: FulfilmentSettings = FulfilmentSettings(stock_country="LT")
    #: where goods of FBA lie, by country of the marketplace ("DE": "PL")
    fba_stock_by_marketplace: dict[str, str] = {}
    #: warehouse by country of stock
    warehouse_by_country: dict[str, str] = {}
    client_by: ClientBy = ClientBy.ONE
    client: str = ""
    client_by_marketplace: dict[str, str] = {}
    rate_source: RateSource = RateSource.FINVALDA
    shipping_service: str = ""
    gift_wrap_service: str = ""
    cod_service: str = ""
    tip_service: str = ""
    other_service: str = ""
    discount_as: DiscountAs = DiscountAs.LINE
    discount_service: str = ""
    objects: tuple[str, str, str, str, str, str] = ("", "", "", "", "", "")
    titles: tuple[str, str, str, str, str] = ("{order_id}", "{marketplace}", "", "", "")
    note: str = ""
    employee: str = ""
    marked: bool = False
    short_stock: ShortStock = ShortStock.HOLD
    replacement: Replacement = Replacement.HOLD
    #: returns: series "" is the sale's, the suffix follows the number of the sale
    return_series: str = ""
    return_document_kind: str = "K"
    return_suffix: str = "G"
    #: what Finvalda's import file needs and its web service takes from the profile
    file_operation_type: str = ""
    file_journal: str = ""
    file_division: str = ""
    cards: CardSettings = CardSettings()
    revision: int = 0
