"""Prekių susiejimas: every SKU is there, the unmatched come first, and what holds orders is counted."""

import pytest

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.posting_settings import CardSettings
from fvsestore_gui.model.products import Component, MatchedBy, ProductMapping, SkuSummary, SoldSku
from fvsestore_gui.work.matching import ProductBook
from fvsestore_gui.work.sku_listing import SkuListing

SOLD = [
    SoldSku("GIFT-BOX-XL", "B01", "Geschenkbox XL", 2, (5,)),
    SoldSku("LN-RANK-70x140-SM", "B02", "Lininis rankšluostis", 6, (3, 9)),
    SoldSku("KAVA-BR500", "B03", "Kawa", 57, (4,)),
    SoldSku("SENAS", "B04", "Šepetys", 1, (7,)),
]
MAPPINGS = [
    ProductMapping(sku="SENAS", components=(Component("ISTRINTA"),), revision=2),
    ProductMapping(sku="BUSIMAS", components=(Component("RANK-70140"), Component("KAVA-BR500")), revision=1),
]


@pytest.fixture
def listing() -> SkuListing:
    products = {"RANK-70140": "Rankšluostis 70 × 140", "KAVA-BR500": "Kava Brazilija"}
    book = ProductBook(
        MAPPINGS,
        [ReferenceEntry(ReferenceKind.PRODUCTS, code, title) for code, title in products.items()],
        (),
        CardSettings(),
    )
    return SkuListing(book, SOLD, MAPPINGS)


def skus(listing: SkuListing, shown: Filter, sort: Sort) -> list[str]:
    return [row.sku for row in listing.rows(listing.ids(shown, sort))]


def test_unmatched_skus_come_first_and_none_is_lost(listing: SkuListing) -> None:
    """The worklist is at the top, those most sold first; SKUs of the table that were never sold are there as well."""
    worklist = Sort("by", ranks=("none", "table", "bundle", "same_code"))
    assert skus(listing, Filter(1), worklist) == [
        "LN-RANK-70x140-SM", "GIFT-BOX-XL", "SENAS", "BUSIMAS", "KAVA-BR500",
    ]  # fmt: skip
    assert [row.sku for row in listing.unmatched] == ["LN-RANK-70x140-SM", "GIFT-BOX-XL"]


def test_rows_are_found_by_what_stands_in_them(listing: SkuListing) -> None:
    """Search looks in SKU, ASIN, both titles and the code, blind to case and accents; the way of matching narrows."""
    for text, found in {"rankslu": 2, "b03": 1, "ISTRINTA": 1, "brazilija": 2, "kas tai": 0}.items():
        assert listing.totals(Filter(1, text=text)).shown == found, text
    assert skus(listing, Filter(1, reasons=("bundle",)), Sort("sku")) == ["BUSIMAS"]
    assert listing.totals(Filter(1, reasons=("none",))).all == 5


def test_sorting_keeps_unknown_ones_last(listing: SkuListing) -> None:
    """Rows without a product stand last, whichever way the table is sorted."""
    assert skus(listing, Filter(1), Sort("product"))[-2:] == ["LN-RANK-70x140-SM", "GIFT-BOX-XL"]
    assert skus(listing, Filter(1), Sort("product", descending=True))[-2:] == ["LN-RANK-70x140-SM", "GIFT-BOX-XL"]
    assert skus(listing, Filter(1), Sort("order_count", descending=True))[0] == "KAVA-BR500"
    with pytest.raises(CorrectInput):
        listing.ids(Filter(1), Sort("kas"))


def test_a_row_says_what_it_becomes(listing: SkuListing) -> None:
    """A product that Finvalda no longer has is named; a bundle shows all its products; a suggestion is only one."""
    gone, bundle, open_one = listing.of("SENAS"), listing.of("BUSIMAS"), listing.of("LN-RANK-70x140-SM")
    assert gone is not None
    assert (gone.by, gone.unknown, gone.revision) == (MatchedBy.TABLE, ("ISTRINTA",), 2)
    assert bundle is not None
    assert (bundle.by, bundle.product, bundle.order_count) == (MatchedBy.BUNDLE, "RANK-70140 + KAVA-BR500", 0)
    assert open_one is not None
    assert open_one.suggestion is not None
    assert (open_one.product, open_one.suggestion.product) == ("", "RANK-70140")


def test_a_card_to_be_made_shows_what_it_will_be_called() -> None:
    """Before anything is created the code and the shortened name can be read."""
    sold = [SoldSku("ln-šep 1", "", "Šepetys su labai ilgu pavadinimu, kurio Finvalda viso nepriima", 1, (1,))]
    book = ProductBook((), (), (), CardSettings(create_products=True), ["ln-šep 1"])
    row = SkuListing(book, sold, ()).of("ln-šep 1")
    assert row is not None
    assert (row.by, row.product) == (MatchedBy.NEW_CARD, "LNSEP1")
    assert row.product_title == "Šepetys su labai ilgu pavadinimu, kurio Finvalda v"


def test_what_is_open_is_summed_up(listing: SkuListing) -> None:
    """How many SKUs are unmatched, how many of them have a suggestion, and which orders they hold."""
    assert listing.summary(["303-1", "303-2"]) == SkuSummary(5, 2, 1, ("303-1", "303-2"))
    assert listing.text_ids(listing.unmatched) == [3, 9, 5]
