"""SKUs find their products: only what is certain is taken, everything else is said to be open."""

from decimal import Decimal

import pytest

from fvsestore_gui.model.card_codes import bar_code_key, card_code, code_key
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.posting_settings import CardSettings
from fvsestore_gui.model.products import Component, MatchedBy, MatchedProduct, ProductMapping
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.work.matching import ProductBook

PRODUCTS = {
    "KAVA-ET250": "Kava Etiopija 250 g",
    "RANK-70140": "Lininis rankšluostis 70 × 140",
    "PRIJ-STD": "Lininė prijuostė",
    "ZVAKE-MEDUS": "Žvakė „Medus“ 120 g",
    "LN1": "Kitas dalykas",
}
BAR_CODES = {"4771234567893": "KAVA-ET250", "0012345678905": "ZVAKE-MEDUS"}


def book(*mappings: ProductMapping, sold: tuple[str, ...] = (), **settings: object) -> ProductBook:
    return ProductBook(
        mappings,
        [ReferenceEntry(ReferenceKind.PRODUCTS, code, title) for code, title in PRODUCTS.items()],
        [ReferenceEntry(ReferenceKind.BAR_CODES, code, "", {"product": of}) for code, of in BAR_CODES.items()],
        CardSettings(**settings),  # type: ignore[arg-type]  # any of its fields
        sold,
    )


def mapping(sku: str, *components: Component, **more: object) -> ProductMapping:
    return ProductMapping(sku=sku, components=components, **more)  # type: ignore[arg-type]  # any of its fields


def test_the_table_decides_before_everything_else() -> None:
    """What the accountant wrote down is never overruled by a code that happens to be the same."""
    found = book(mapping("PRIJ-STD", Component("rank-70140"), rate_class=RateClass.REDUCED)).match("PRIJ-STD")
    assert found == MatchedProduct("PRIJ-STD", MatchedBy.TABLE, (Component("RANK-70140"),), RateClass.REDUCED)


def test_codes_are_compared_as_finvalda_does() -> None:
    """Finvalda writes codes in capitals: "prij-std" is PRIJ-STD, "PRIJSTD" is something else."""
    assert book().match("prij-std").components == (Component("PRIJ-STD"),)
    assert book().match("PRIJSTD").by is MatchedBy.NONE
    assert code_key(" šepetys-s ") == "ŠEPETYS-S"


def test_a_bar_code_finds_its_product_with_and_without_leading_zeros() -> None:
    """An SKU that is a bar code matches UPC and EAN alike; one with a wrong check digit is no bar code."""
    for sku in ("012345678905", "0012345678905", "00012345678905"):
        assert book().match(sku).components == (Component("ZVAKE-MEDUS"),)
    assert book().match("012345678906").by is MatchedBy.NONE
    assert bar_code_key("12345678901232") is None


def test_a_bar_code_of_two_products_matches_none() -> None:
    """Which of the two was sold nobody can say: the SKU stays open."""
    entries = [
        ReferenceEntry(ReferenceKind.BAR_CODES, "4771234567893", "", {"product": product})
        for product in ("KAVA-ET250", "PRIJ-STD")
    ]
    products = [ReferenceEntry(ReferenceKind.PRODUCTS, code, "") for code in PRODUCTS]
    assert ProductBook((), products, entries, CardSettings()).match("4771234567893").by is MatchedBy.NONE


def test_ways_of_matching_can_be_switched_off() -> None:
    """With a way switched off the SKU is open, and what it would have found is a suggestion."""
    off = book(by_same_code=False, by_bar_code=False)
    assert [off.match(sku).by for sku in ("PRIJ-STD", "4771234567893")] == [MatchedBy.NONE] * 2
    assert off.suggestions("PRIJ-STD")[0].why == "same_code"
    assert off.suggestions("4771234567893")[0].why == "bar_code"


def test_the_fallback_takes_what_nothing_else_did() -> None:
    """A fallback product is used last, and said to be one."""
    found = book(fallback_product="prij-std")
    assert found.match("GIFT-BOX-XL") == MatchedProduct("GIFT-BOX-XL", MatchedBy.FALLBACK, (Component("PRIJ-STD"),))
    assert found.match("RANK-70140").by is MatchedBy.SAME_CODE


@pytest.mark.parametrize("sku", [None, ""])
def test_a_line_without_sku_matches_nothing(sku: str | None) -> None:
    """Not even the fallback: nobody knows what was sold."""
    assert book(fallback_product="PRIJ-STD").match(sku).by is MatchedBy.NONE


def test_a_bundle_keeps_its_quantities_and_shares() -> None:
    """One SKU of several products says how many of each, and which part of the price each bears."""
    parts = (Component("RANK-70140"), Component("KAVA-ET250", Decimal(2), Decimal("0.4")))
    assert book(mapping("RINK", *parts)).match("RINK") == MatchedProduct("RINK", MatchedBy.BUNDLE, parts)


def test_what_looks_alike_is_suggested_and_never_matched() -> None:
    """Suggestions help the accountant; no order is booked by them."""
    known = book()
    assert known.match("LN-RANK-70x140-SM").by is MatchedBy.NONE
    assert known.suggestions("LN-RANK-70x140-SM")[0].product == "RANK-70140"
    title = known.suggestions("X1", "Lininis rankšluostis 70 × 140, smėlio")[0]
    assert (title.product, title.why) == ("RANK-70140", "similar_title")
    inside = known.suggestions("EAN4771234567893-A")[0]
    assert (inside.product, inside.why) == ("KAVA-ET250", "bar_code")
    assert known.suggestions("GIFT-BOX-XL", "Geschenkbox XL, Kraftpapier") == []


def test_new_cards_are_one_to_one() -> None:
    """A card is made of an SKU only where its code is whole, its own, and not Finvalda's already."""
    sold = ("ln-šep 1", "A-B", "AB", "LN-1", "X" * 21, "GERAS", "PRIJ-STD")
    made = book(sold=sold, create_products=True)
    assert made.match("ln-šep 1") == MatchedProduct("ln-šep 1", MatchedBy.NEW_CARD, (Component("LNSEP1"),))
    assert made.match("GERAS").by is MatchedBy.NEW_CARD
    assert [made.match(sku).by for sku in ("A-B", "AB", "LN-1", "X" * 21)] == [MatchedBy.NONE] * 4
    assert made.match("PRIJ-STD").by is MatchedBy.SAME_CODE
    assert book(sold=sold).match("GERAS").by is MatchedBy.NONE
    assert card_code("Geschenkbox groß, 12345678901", 20) == "GESCHENKBOXGROSS1234"


def test_a_product_that_finvalda_lacks_is_known_to_be_absent() -> None:
    """A typed code is checked against Finvalda's list, and before any was read nothing is claimed."""
    assert (book().knows("prij-std"), book().knows("KAS-TAI")) == (True, False)
    assert ProductBook((), (), (), CardSettings()).knows("PRIJ-STD") is None
    assert (book().title("prij-std"), book().title("KAS-TAI")) == ("Lininė prijuostė", "")
