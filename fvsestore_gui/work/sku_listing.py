"""What the table Prekių susiejimas shows: every SKU that was sold or stands in the table, and what it becomes."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, MappingWrong
from fvsestore_gui.model.card_codes import CARD_TITLE
from fvsestore_gui.model.finvalda import ReferenceEntry
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.products import (
    Component,
    MappingLine,
    MatchedBy,
    ProductMapping,
    SkuRow,
    SkuSummary,
    SoldSku,
    Suggestion,
)
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.model.words import search_key, sort_key
from fvsestore_gui.work import mapping_files
from fvsestore_gui.work.matching import ProductBook, product_book

#: looking for suggestions for more would keep people waiting
_MOST_LOOKED = 200

_KEYS: Mapping[str, Callable[[SkuRow], Any]] = {
    "sku": lambda row: row.sku,
    "asin": lambda row: row.asin or None,
    "title": lambda row: sort_key(row.title) or None,
    "product": lambda row: row.product or None,
    "product_title": lambda row: sort_key(row.product_title) or None,
    "by": lambda row: row.by.value,
    "order_count": lambda row: row.order_count,
    "rate_class": lambda row: row.rate_class.value,
}


class SkuListing:
    """The SKUs of a store as they were when it was asked for; answers from memory, as a RecordTable asks."""

    def __init__(self, book: ProductBook, sold: Sequence[SoldSku], mappings: Sequence[ProductMapping]) -> None:
        self._book = book
        self._sold = {one.sku: one for one in sold}
        # ids of texts are greater than nothing, so that SKUs which were never sold count downwards
        rows = [self._row(min(one.text_ids), one.sku) for one in sold]
        rows += [
            self._row(-number, mapping.sku)
            for number, mapping in enumerate(mappings, 1)
            if mapping.sku not in self._sold
        ]
        # unmatched ones first, of these and of all others those most sold
        rows.sort(key=lambda row: (row.by is not MatchedBy.NONE, -row.order_count, row.sku))
        self._rows = {row.row_id: row for row in rows}
        self._searched = {
            row.row_id: search_key("\n".join((row.sku, row.asin, row.title, row.product, row.product_title)))
            for row in rows
        }
        self._suggested: dict[int, Suggestion | None] = {}

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(_KEYS)

    @property
    def unmatched(self) -> list[SkuRow]:
        """The worklist, those most sold first."""
        return [row for row in self._rows.values() if row.by is MatchedBy.NONE]

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        """Row ids of what passes the text and the ways of matching (`reasons`), in order; unknown values last."""
        key = _KEYS.get(sort.column)
        if key is None:
            raise CorrectInput("column_unknown", column=sort.column)
        ranks = {value: rank for rank, value in enumerate(sort.ranks)}
        found = [(row, key(row)) for row in self._passing(shown)]
        known = [(row, ranks.get(value, len(ranks)) if ranks else value) for row, value in found if value is not None]
        known.sort(key=lambda one: one[1], reverse=sort.descending)
        ids = [row.row_id for row, _ in known] + [row.row_id for row, value in found if value is None]
        return array("q", ids[:limit])

    def rows(self, ids: Sequence[int]) -> list[SkuRow]:
        """These rows, each unmatched one with its likeliest suggestion."""
        return [self._with_suggestion(self._rows[row_id]) for row_id in ids if row_id in self._rows]

    def totals(self, shown: Filter) -> Totals:
        """How many are shown of how many."""
        return Totals(sum(1 for _ in self._passing(shown)), len(self._rows), (), 0)

    def of(self, sku: str) -> SkuRow | None:
        """The row of one SKU."""
        found = next((row for row in self._rows.values() if row.sku == sku), None)
        return None if found is None else self._with_suggestion(found)

    def suggestions(self, sku: str) -> list[Suggestion]:
        """Products that an SKU may mean, the likeliest first."""
        return self._book.suggestions(sku, self._sold[sku].title if sku in self._sold else "")

    def find(self, text: str, limit: int) -> list[ReferenceEntry]:
        """Finvalda's products whose code or title holds the words of `text`."""
        return self._book.find(text, limit)

    def title(self, product: str) -> str:
        """Finvalda's name of a product, "" where it is not known."""
        return self._book.title(product)

    def check(self, mapping: ProductMapping) -> MappingWrong | None:
        """What is wrong with a row that is to be saved, None when nothing is."""
        return mapping_files.check(mapping, self._book)

    def summary(self, waiting: Sequence[str]) -> SkuSummary:
        """Counts of the whole store; `waiting` are the order ids that the unmatched hold."""
        unmatched = self.unmatched
        suggested = None
        if len(unmatched) <= _MOST_LOOKED:
            suggested = sum(self._with_suggestion(row).suggestion is not None for row in unmatched)
        return SkuSummary(len(self._rows), len(unmatched), suggested, tuple(waiting))

    def text_ids(self, rows: Sequence[SkuRow]) -> list[int]:
        """The texts of these SKUs as orders have them."""
        return [text_id for row in rows if row.sku in self._sold for text_id in self._sold[row.sku].text_ids]

    def _passing(self, shown: Filter) -> Iterator[SkuRow]:
        words = search_key(shown.text).split()
        for row in self._rows.values():
            if shown.reasons and row.by.value not in shown.reasons:
                continue
            searched = self._searched[row.row_id]
            if all(word in searched for word in words):
                yield row

    def _row(self, row_id: int, sku: str) -> SkuRow:
        match, mapping = self._book.match(sku), self._book.mapping(sku)
        sold = self._sold.get(sku)
        products = [part.product for part in match.components]
        title = sold.title if sold else ""
        # a card that is not there yet will be called so
        called = title[:CARD_TITLE].rstrip() if match.by is MatchedBy.NEW_CARD else ""
        return SkuRow(
            row_id=row_id,
            sku=sku,
            asin=sold.asin if sold else "",
            title=title,
            order_count=sold.order_count if sold else 0,
            by=match.by,
            components=match.components,
            rate_class=match.rate_class,
            product=" + ".join(products),
            product_title=called or " + ".join(filter(None, map(self._book.title, products))),
            suggestion=None,
            unknown=tuple(one for one in products if self._book.knows(one) is False and match.by in _WRITTEN),
            revision=mapping.revision if mapping is not None else 0,
        )

    def _with_suggestion(self, row: SkuRow) -> SkuRow:
        if row.by is not MatchedBy.NONE:
            return row
        if row.row_id not in self._suggested:
            self._suggested[row.row_id] = next(iter(self._book.suggestions(row.sku, row.title, 1)), None)
        suggestion = self._suggested[row.row_id]
        return row if suggestion is None else msgspec.structs.replace(row, suggestion=suggestion)


#: ways whose product a person wrote, and may have written wrongly
_WRITTEN = frozenset({MatchedBy.TABLE, MatchedBy.BUNDLE, MatchedBy.FALLBACK})


class MappingLines:
    """The same as lines of a file, one a component; all of them, in the order of the SKUs, whatever is asked."""

    def __init__(self, listing: SkuListing, shown: Filter, book: ProductBook) -> None:
        self._lines: dict[int, MappingLine] = {}
        for row in listing.rows(listing.ids(shown, Sort("sku"))):
            for part in row.components or (None,):
                number = len(self._lines) + 1
                self._lines[number] = _line(number, row, part, book)

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        return array("q", list(self._lines)[:limit])

    def rows(self, ids: Sequence[int]) -> list[MappingLine]:
        return [self._lines[number] for number in ids if number in self._lines]


def _line(number: int, row: SkuRow, part: Component | None, book: ProductBook) -> MappingLine:
    return MappingLine(
        row_id=number,
        sku=row.sku,
        title=row.title,
        product="" if part is None else part.product,
        product_title="" if part is None else book.title(part.product),
        quantity=None if part is None else part.quantity,
        share=None if part is None else part.share,
        rate_class=row.rate_class if part is not None else RateClass.STANDARD,
        by=row.by,
        order_count=row.order_count,
    )


def sku_listing(database: Database, store: Store, settings: PostingSettings) -> SkuListing:
    """The SKUs of a store as they are now."""
    return SkuListing(
        product_book(database, store, settings),
        database.products.sold(store.store_id),
        database.products.mappings(store.store_id),
    )
