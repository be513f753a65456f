"""How long Prekių susiejimas takes: 5,000 SKUs, 4,000 of them unmatched, against 20,000 products of Finvalda.

    python tests/benchmarks/products.py [SKUS] [PRODUCTS]

Beside each figure stands the floor: looking at every product once for every SKU that is shown.
"""

import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.posting_settings import CardSettings
from fvsestore_gui.model.products import SoldSku
from fvsestore_gui.ui.record_model import PAGE
from fvsestore_gui.work.matching import ProductBook
from fvsestore_gui.work.sku_listing import SkuListing

_SYLLABLES = ("ka", "li", "mo", "nu", "pė", "ra", "šu", "ta", "vy", "že", "do", "gi")
_chance = random.Random(7)


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Prints how long the block took."""
    began = time.perf_counter()
    yield
    print(f"{what:<52}{time.perf_counter() - began:8.3f} s")


def words() -> list[str]:
    """Some 1,500 words, as many as an assortment's titles have."""
    return ["".join(_chance.choice(_SYLLABLES) for _ in range(_chance.randint(2, 4))) for _ in range(1_500)]


def main(skus: int = 5_000, products: int = 20_000) -> None:
    """Measure each step that a user waits for."""
    known = words()

    def title() -> str:
        return " ".join(_chance.choice(known) for _ in range(5)) + f" {_chance.randint(10, 500)} g"

    def code() -> str:
        return f"{_chance.choice(known)[:4].upper()}-{_chance.randint(1, 99_999)}"

    entries = [ReferenceEntry(ReferenceKind.PRODUCTS, f"{code()}{n}", title()) for n in range(products)]
    bar_codes = [
        ReferenceEntry(ReferenceKind.BAR_CODES, f"{n:013d}", "", {"product": one.code}) for n, one in enumerate(entries)
    ]
    same = skus // 5
    sold = [SoldSku(f"LN-{code()}-{n}", "", title(), n % 50, (n + 1,)) for n in range(skus - same)]
    sold += [SoldSku(entries[n].code, "", title(), 3, (skus + n,)) for n in range(same)]
    print(f"{skus:,} SKUs, {products:,} products")
    with timed("the book"):
        book = ProductBook((), entries, bar_codes, CardSettings())
    with timed("the listing"):
        listing = SkuListing(book, sold, ())
    with timed("sorted, the worklist first"):
        ids = listing.ids(Filter(1), Sort("by", ranks=("none",)))
    with timed(f"the first {PAGE} rows with their suggestions"):
        listing.rows(ids[:PAGE])
    with timed(f"the next {PAGE}"):
        listing.rows(ids[PAGE : 2 * PAGE])
    with timed("searched"):
        listing.totals(Filter(1, text="kali"))
    with timed("a product looked for by name, first letter"):
        listing.find("k", PAGE)
    with timed("the next letter"):
        listing.find("ka", PAGE)
    with timed(f"floor: {PAGE} times every product"):
        for _ in range(PAGE):
            for entry in entries:
                _ = entry.code


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
