"""How an SKU finds its product in Finvalda: by the table, by the same code, by bar code, else not at all.

Only what is certain is matched. What merely looks alike is a suggestion, for a person to take or leave.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from rapidfuzz import fuzz, process

from fvsestore_gui.database import Database
from fvsestore_gui.model.card_codes import CARD_TITLE, PRODUCT_CODE, bar_code_key, code_key, plain_code
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.posting_settings import CardSettings, PostingSettings
from fvsestore_gui.model.products import Component, MatchedBy, MatchedProduct, ProductMapping, Suggestion
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.words import search_key

#: how alike two codes, or two titles, must be before one is suggested for the other (0 to 100)
_ALIKE_CODES, _ALIKE_TITLES = 70, 65
#: a code that differs by punctuation only: nearly as good as the same
_SAME_LETTERS = 0.98
#: shorter codes are alike by chance
_LEAST_CODE = 4
#: more titles than this are not compared with one: a table of hundreds of SKUs is looked through at once
_MOST_COMPARED = 2_000
_DIGITS = re.compile(r"\d{8,14}")
_WORD = re.compile(r"\w{3,}")


class ProductBook:
    """What every SKU of a store becomes. Answers from memory: nothing is read while it is asked.

    `sold` are all SKUs of orders, needed where cards are created of them: two that would get one code get none.
    """

    def __init__(
        self,
        mappings: Iterable[ProductMapping],
        products: Sequence[ReferenceEntry],
        bar_codes: Iterable[ReferenceEntry],
        settings: CardSettings,
        sold: Iterable[str] = (),
    ) -> None:
        self._settings = settings
        self._mappings = {mapping.sku: mapping for mapping in mappings}
        self._products = {code_key(entry.code): entry for entry in products}
        self._by_bar_code = self._bar_codes(bar_codes)
        self._matches: dict[str, MatchedProduct] = {}
        self._looks: _Looks | None = None
        self._searched: list[tuple[str, ReferenceEntry]] | None = None
        self._new_codes = self._codes_of_new(sold) if settings.create_products else {}

    def match(self, sku: str | None) -> MatchedProduct:
        """What an SKU becomes on a document; with NONE its orders are held."""
        if not sku:
            return MatchedProduct("", MatchedBy.NONE)
        known = self._matches.get(sku)
        if known is None:
            known = self._matches[sku] = self._match(sku)
        return known

    def mapping(self, sku: str) -> ProductMapping | None:
        """What the table says of an SKU."""
        return self._mappings.get(sku)

    def title(self, product: str) -> str:
        """Finvalda's name of a product, "" where it is not known."""
        found = self._products.get(code_key(product))
        return "" if found is None else found.title

    def knows(self, product: str) -> bool | None:
        """Does Finvalda have this product? None while its list was never read."""
        return code_key(product) in self._products if self._products else None

    def written(self, product: str) -> str:
        """A product's code as Finvalda writes it, however it was typed."""
        found = self._products.get(code_key(product))
        return product.strip() if found is None else found.code

    def find(self, text: str, limit: int) -> list[ReferenceEntry]:
        """Products whose code or title holds every word of `text`, those first whose code begins so."""
        if self._searched is None:
            self._searched = [(search_key(f"{one.code} {one.title}"), one) for one in self._products.values()]
        words, key = search_key(text).split(), code_key(text)
        found = [entry for searched, entry in self._searched if all(word in searched for word in words)]
        found.sort(key=lambda entry: (not code_key(entry.code).startswith(key), entry.code))
        return found[:limit]

    def suggestions(self, sku: str, title: str = "", limit: int = 5) -> list[Suggestion]:
        """Products that may be meant, the likeliest first. None of them is ever taken by itself."""
        if self._looks is None:
            self._looks = _Looks(self._products.values())
        found: dict[str, Suggestion] = {}
        for product, why, score in (*self._certain(sku, title), *self._looks.alike(sku, title)):
            entry = self._products.get(code_key(product))
            if entry is not None and (entry.code not in found or found[entry.code].score < score):
                found[entry.code] = Suggestion(entry.code, entry.title, why, score)
        return sorted(found.values(), key=lambda suggestion: (-suggestion.score, suggestion.product))[:limit]

    def _match(self, sku: str) -> MatchedProduct:
        mapping = self._mappings.get(sku)
        if mapping is not None and mapping.components:
            components = tuple(
                Component(self.written(part.product), part.quantity, part.share) for part in mapping.components
            )
            by = MatchedBy.BUNDLE if len(components) > 1 else MatchedBy.TABLE
            return MatchedProduct(sku, by, components, mapping.rate_class)
        if self._settings.by_same_code and (found := self._products.get(code_key(sku))):
            return MatchedProduct(sku, MatchedBy.SAME_CODE, (Component(found.code),))
        bar_code = bar_code_key(sku)
        if self._settings.by_bar_code and bar_code and (product := self._by_bar_code.get(bar_code)):
            return MatchedProduct(sku, MatchedBy.BAR_CODE, (Component(product),))
        if new := self._new_codes.get(sku):
            return MatchedProduct(sku, MatchedBy.NEW_CARD, (Component(new),))
        if fallback := self._settings.fallback_product.strip():
            return MatchedProduct(sku, MatchedBy.FALLBACK, (Component(self.written(fallback)),))
        return MatchedProduct(sku, MatchedBy.NONE)

    def _bar_codes(self, entries: Iterable[ReferenceEntry]) -> dict[str, str]:
        """Product by bar code; one that stands for two products stands for none."""
        found: dict[str, set[str]] = {}
        for entry in entries:
            key, product = bar_code_key(entry.code), self._products.get(code_key(entry.facts.get("product", "")))
            if key and product is not None:
                found.setdefault(key, set()).add(product.code)
        return {key: products.pop() for key, products in found.items() if len(products) == 1}

    def _codes_of_new(self, sold: Iterable[str]) -> dict[str, str]:
        """Codes for SKUs that nothing stands for, where that is one to one: not cut, not shared, not Finvalda's."""
        codes = {sku: plain_code(sku) for sku in sold}
        shared = Counter(codes.values())
        plain = {plain_code(key) for key in self._products}
        return {
            sku: code
            for sku, code in codes.items()
            if code and len(code) <= PRODUCT_CODE and shared[code] == 1 and code not in plain
        }

    def _certain(self, sku: str, title: str) -> Iterable[tuple[str, str, float]]:
        if same := self._products.get(code_key(sku)):
            yield same.code, "same_code", 1.0
        for digits in _DIGITS.findall(f"{sku} {title}"):
            bar_code = bar_code_key(digits)
            if bar_code and (product := self._by_bar_code.get(bar_code)):
                yield product, "bar_code", 1.0


class _Looks:
    """Finds products whose code or title looks like another's."""

    def __init__(self, products: Collection[ReferenceEntry]) -> None:
        self._codes = {entry.code: plain_code(entry.code) for entry in products}
        self._titles = {entry.code: _words(entry.title) for entry in products}
        self._by_word: dict[str, list[str]] = {}
        for code, title in self._titles.items():
            for word in set(_WORD.findall(title)):
                self._by_word.setdefault(word, []).append(code)

    def alike(self, sku: str, title: str) -> Iterable[tuple[str, str, float]]:
        """Code of a product, why, and how alike (0 to 1)."""
        plain = plain_code(sku)
        if len(plain) >= _LEAST_CODE:
            for _, score, code in process.extract(
                plain, self._codes, scorer=fuzz.ratio, score_cutoff=_ALIKE_CODES, limit=5
            ):
                yield code, "similar_code", min(score / 100, _SAME_LETTERS)
        words = _words(title)
        sharing = {code: self._titles[code] for code in self._sharing(words)}
        for _, score, code in process.extract(words, sharing, scorer=fuzz.ratio, score_cutoff=_ALIKE_TITLES, limit=5):
            yield code, "similar_title", min(score / 100, _SAME_LETTERS)

    def _sharing(self, words: str) -> set[str]:
        """Products whose title has a word of these, by the rarest words: a word that half of them have says nothing."""
        found: set[str] = set()
        for codes in sorted((self._by_word.get(word, []) for word in set(_WORD.findall(words))), key=len):
            if len(found) + len(codes) > _MOST_COMPARED:
                break
            found.update(codes)
        return found


def _words(title: str) -> str:
    """The words of a title in alphabetical order, so that their order says nothing."""
    # Finvalda's names end here, and those made of Amazon's titles were cut here
    return " ".join(sorted(search_key(title[:CARD_TITLE]).split()))


def product_book(database: Database, store: Store, settings: PostingSettings) -> ProductBook:
    """A store's book as the database has it now."""
    company = settings.company or database.finvalda.connection().company
    sold = [sku.sku for sku in database.products.sold(store.store_id)] if settings.cards.create_products else []
    return ProductBook(
        database.products.mappings(store.store_id),
        database.finvalda.references(company, ReferenceKind.PRODUCTS),
        database.finvalda.references(company, ReferenceKind.BAR_CODES),
        settings.cards,
        sold,
    )
