"""The choices of `PostingSettings` by name: how long each may be in Finvalda, which of its lists fills it, what it is.

A name is the path to its value: "series", "fba.warehouse", "objects.1" (counted from 1, as Finvalda does). Errors name
choices so, the window jumps to them so, and the command line sets them so.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from string import Formatter
from typing import Any

import msgspec

from fvsestore_gui.model.finvalda import ReferenceKind
from fvsestore_gui.model.posting_settings import (
    ClientBy,
    DateOf,
    DiscountAs,
    NumberFrom,
    OperationKind,
    PostingSettings,
    RateSource,
    Replacement,
    ShortStock,
    TimeOf,
)

#: what a template may name, each with what stands there for an order
TEMPLATE_NAMES = ("order_id", "marketplace", "ship_country", "stock_country", "fulfilment", "currency", "store")
#: kinds of a document that fit sales, and returns (manual 3.70, sDokRusis)
SALE_KINDS = ("S", "SF", "D", "DS", "KT")
RETURN_KINDS = ("K", "KS", "KT")
#: states of orders that may become operations
POSTABLE = ("UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED")
MOST_PAYMENT_DAYS = 365
#: a document number has 20 characters, and Amazon's order id takes 19 of them
DOCUMENT_LENGTH, ORDER_ID_LENGTH = 20, 19
#: a client's code has 15 characters, and the digits of an order id take 11 of them
PREFIX_LENGTH = 4
OBJECT_KINDS = (
    ReferenceKind.OBJECTS_1,
    ReferenceKind.OBJECTS_2,
    ReferenceKind.OBJECTS_3,
    ReferenceKind.OBJECTS_4,
    ReferenceKind.OBJECTS_5,
    ReferenceKind.OBJECTS_6,
)


class Holds(Enum):
    """What kind of value stands in a choice."""

    CODE = "code"
    TEMPLATE = "template"
    COUNTRY = "country"
    CHOICE = "choice"
    STATUSES = "statuses"
    DAYS = "days"
    DAY = "day"
    FLAG = "flag"
    BY_COUNTRY = "by_country"  # country -> code
    COUNTRIES = "countries"  # country -> country


class PostingField(msgspec.Struct, frozen=True, kw_only=True):
    """One choice. `most` is its length in Finvalda, 0 where it has none; `kind` names the list it is chosen from."""

    name: str
    holds: Holds = Holds.CODE
    most: int = 0
    kind: ReferenceKind | None = None
    values: tuple[str, ...] = ()


def _choice(name: str, of: type[Enum]) -> PostingField:
    return PostingField(name=name, holds=Holds.CHOICE, values=tuple(one.value for one in of))


def _fulfilment(name: str) -> list[PostingField]:
    return [
        PostingField(name=f"{name}.warehouse", most=10, kind=ReferenceKind.WAREHOUSES),
        PostingField(name=f"{name}.stock_country", holds=Holds.COUNTRY, most=2),
        PostingField(name=f"{name}.series", most=10, kind=ReferenceKind.SERIES),
        *_objects(f"{name}.objects"),
    ]


def _objects(name: str) -> list[PostingField]:
    return [
        PostingField(name=f"{name}.{place}", most=10, kind=kind) for place, kind in enumerate(OBJECT_KINDS, start=1)
    ]


def _service(name: str) -> PostingField:
    return PostingField(name=name, most=13, kind=ReferenceKind.SERVICES)


def _cards() -> list[PostingField]:
    return [
        PostingField(name="cards.by_same_code", holds=Holds.FLAG),
        PostingField(name="cards.by_bar_code", holds=Holds.FLAG),
        PostingField(name="cards.fallback_product", most=20, kind=ReferenceKind.PRODUCTS),
        PostingField(name="cards.create_clients", holds=Holds.FLAG),
        PostingField(name="cards.client_prefix", most=PREFIX_LENGTH),
        PostingField(name="cards.reuse_clients", holds=Holds.FLAG),
        PostingField(name="cards.client_kind", most=10),
        PostingField(name="cards.client_vat_code", most=15, kind=ReferenceKind.VAT_CODES),
        PostingField(name="cards.client_debit_account", most=20),
        PostingField(name="cards.client_credit_account", most=20),
        PostingField(name="cards.create_products", holds=Holds.FLAG),
        PostingField(name="cards.product_account_link", most=10),
        PostingField(name="cards.product_unit", most=10, kind=ReferenceKind.UNITS),
        PostingField(name="cards.product_vat_code", most=10, kind=ReferenceKind.VAT_CODES),
        PostingField(name="cards.create_services", holds=Holds.FLAG),
        PostingField(name="cards.service_account_link", most=10),
        PostingField(name="cards.service_vat_code", most=10, kind=ReferenceKind.VAT_CODES),
    ]


#: every choice of Operacijų kūrimas, and of the cards in Aprašymų kūrimas, in the order in which it is asked
FIELDS: Mapping[str, PostingField] = {
    field.name: field
    for field in (
        _choice("kind", OperationKind),
        PostingField(name="company", most=50),
        PostingField(name="parameter", most=50),
        PostingField(name="series", most=10, kind=ReferenceKind.SERIES),
        _choice("number_from", NumberFrom),
        _choice("date_of", DateOf),
        _choice("time_of", TimeOf),
        _choice("client_by", ClientBy),
        PostingField(name="client", most=15, kind=ReferenceKind.CLIENTS),
        PostingField(name="client_by_marketplace", holds=Holds.BY_COUNTRY, most=15, kind=ReferenceKind.CLIENTS),
        *_fulfilment("fba"),
        *_fulfilment("fbm"),
        PostingField(name="fba_stock_by_marketplace", holds=Holds.COUNTRIES, most=2),
        PostingField(name="warehouse_by_country", holds=Holds.BY_COUNTRY, most=10, kind=ReferenceKind.WAREHOUSES),
        PostingField(name="document_kind_consumer", holds=Holds.CHOICE, values=SALE_KINDS),
        PostingField(name="document_kind_business", holds=Holds.CHOICE, values=SALE_KINDS),
        PostingField(name="payment_days", holds=Holds.DAYS),
        PostingField(name="statuses", holds=Holds.STATUSES, values=POSTABLE),
        PostingField(name="orders_from", holds=Holds.DAY),
        _choice("rate_source", RateSource),
        _service("shipping_service"),
        _service("gift_wrap_service"),
        _service("cod_service"),
        _service("tip_service"),
        _service("other_service"),
        _choice("discount_as", DiscountAs),
        _service("discount_service"),
        *_objects("objects"),
        *(PostingField(name=f"titles.{place}", holds=Holds.TEMPLATE, most=50) for place in range(1, 6)),
        PostingField(name="note", holds=Holds.TEMPLATE, most=255),
        PostingField(name="employee", most=10),
        PostingField(name="marked", holds=Holds.FLAG),
        _choice("short_stock", ShortStock),
        _choice("replacement", Replacement),
        PostingField(name="return_series", most=10, kind=ReferenceKind.SERIES),
        PostingField(name="return_document_kind", holds=Holds.CHOICE, values=RETURN_KINDS),
        PostingField(name="return_suffix", most=4),
        PostingField(name="file_operation_type", most=10),
        PostingField(name="file_journal", most=10),
        PostingField(name="file_division", most=10),
        *_cards(),
    )
}


def value_of(settings: PostingSettings, name: str) -> Any:
    """The value of a choice."""
    value: Any = settings
    for part in name.split("."):
        value = value[int(part) - 1] if part.isdigit() else getattr(value, part)
    return value


def with_value(settings: PostingSettings, name: str, value: Any) -> PostingSettings:
    """The same settings with another value there."""
    return _replaced(settings, name.split("."), value)  # type: ignore[no-any-return]  # what goes in comes out


def _replaced(holder: Any, parts: list[str], value: Any) -> Any:
    first, rest = parts[0], parts[1:]
    if first.isdigit():
        place = int(first) - 1
        return (*holder[:place], value, *holder[place + 1 :])
    inner = value if not rest else _replaced(getattr(holder, first), rest, value)
    return msgspec.structs.replace(holder, **{first: inner})


def differing(one: PostingSettings, other: PostingSettings) -> list[str]:
    """The choices in which two settings differ, in the order in which they are asked."""
    return [name for name in FIELDS if value_of(one, name) != value_of(other, name)]


def on_top(before: PostingSettings, mine: PostingSettings, theirs: PostingSettings) -> PostingSettings:
    """What somebody else saved, with what was changed here of choices that they left alone."""
    shown = theirs
    for name in differing(before, mine):
        if value_of(theirs, name) == value_of(before, name):
            shown = with_value(shown, name, value_of(mine, name))
    return shown


def as_text(value: Any) -> str:
    """A value as the command line shows and takes it."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{country}={code}" for country, code in sorted(value.items()))
    if isinstance(value, tuple):
        return ", ".join(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def template_parts(template: str) -> tuple[list[str], int] | None:
    """The names in a template and how many characters stand around them; None where its braces do not match."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return None
    names = []
    for _, name, wanted, conversion in parts:
        if name is None:
            continue
        if wanted or conversion:
            return None
        names.append(name)
    return names, sum(len(text) for text, _, _, _ in parts)
