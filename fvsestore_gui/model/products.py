"""What Amazon calls an SKU and what Finvalda calls a product: the table between them."""

from decimal import Decimal
from enum import Enum

import msgspec

from fvsestore_gui.errors import Fact
from fvsestore_gui.model.vat import RateClass


class MatchedBy(Enum):
    """How an SKU found its product; NONE: it did not, its orders are held."""

    TABLE = "table"
    BUNDLE = "bundle"
    SAME_CODE = "same_code"
    BAR_CODE = "bar_code"
    NEW_CARD = "new_card"  # Finvalda has none: a card with the SKU as its code is to be created first
    FALLBACK = "fallback"
    NONE = "none"


class Component(msgspec.Struct, frozen=True):
    """One product of an SKU: `quantity` of it in one piece sold, `share` its part of the price (None: by quantity)."""

    product: str
    quantity: Decimal = Decimal(1)
    share: Decimal | None = None


class ProductMapping(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the table for an SKU; several components are a bundle."""

    sku: str
    components: tuple[Component, ...]
    rate_class: RateClass = RateClass.STANDARD
    revision: int = 0


class MatchedProduct(msgspec.Struct, frozen=True):
    """What an SKU becomes on a document. `components` is empty with NONE."""

    sku: str
    by: MatchedBy
    components: tuple[Component, ...] = ()
    rate_class: RateClass = RateClass.STANDARD


class Suggestion(msgspec.Struct, frozen=True):
    """A product that may be meant: `why` same_code, bar_code, similar_code or similar_title; `score` 0 to 1."""

    product: str
    title: str
    why: str
    score: float


class SoldSku(msgspec.Struct, frozen=True):
    """An SKU as orders have it: newest title, how many orders, the row ids of its texts."""

    sku: str
    asin: str
    title: str
    order_count: int
    text_ids: tuple[int, ...]


class SkuRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of Prekių susiejimas. `revision` 0: the table says nothing of this SKU.

    `products` and `product_title` are what it becomes, in words; with NONE what is suggested. `unknown` are products
    that Finvalda does not have, as far as its list was read.
    """

    row_id: int
    sku: str
    asin: str
    title: str
    order_count: int
    by: MatchedBy
    components: tuple[Component, ...]
    rate_class: RateClass
    product: str
    product_title: str
    suggestion: Suggestion | None
    unknown: tuple[str, ...]
    revision: int


class SkuSummary(msgspec.Struct, frozen=True):
    """How far the SKUs of a store are matched. `suggested` of the `unmatched` have a suggestion; None: too many.

    `waiting` are the order ids that are held because of the unmatched ones.
    """

    skus: int
    unmatched: int
    suggested: int | None
    waiting: tuple[str, ...]


class MappingLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the table as a file has it: one component of an SKU; without a product where the SKU is unmatched."""

    row_id: int
    sku: str
    title: str
    product: str
    product_title: str
    quantity: Decimal | None
    share: Decimal | None
    rate_class: RateClass
    by: MatchedBy
    order_count: int


class LineTrouble(msgspec.Struct, frozen=True):
    """Why a line of a file was not taken: a code of errors.py with its facts. Lines count from 1, the titles' too."""

    line: int
    code: str
    facts: dict[str, Fact] = {}


class MappingImport(msgspec.Struct, frozen=True):
    """What came of a file: how many SKUs are new in the table, changed, as they were, and left open by empty cells.

    With `troubles` nothing of the file was taken.
    """

    new: int = 0
    changed: int = 0
    same: int = 0
    empty: int = 0
    troubles: tuple[LineTrouble, ...] = ()
