"""What a document says in words, and the codes that are made of numbers."""

import re

from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.model.marketplaces import MARKETPLACES, site_of, zone_of
from fvsestore_gui.model.posting_texts import CLIENT_LENGTH, buyer_code, card_code, filled, plain

ORDER_IDS = st.from_regex(r"[0-9]{3}-[0-9]{7}-[0-9]{7}", fullmatch=True)


def test_names_of_a_template_are_filled_in() -> None:
    """Known ones by what stands for them, unknown ones are left; what is filled in is not read again."""
    values = {"order_id": "305-1", "marketplace": "{order_id}"}
    assert filled("{marketplace} {order_id} {moon}", values) == "{order_id} 305-1 {moon}"
    assert filled("be vardų", values) == "be vardų"


def test_texts_stand_in_one_line() -> None:
    """Line breaks, tabs and rows of blanks become one blank each."""
    assert plain("  Ąžuolo\r\nlenta\t\t12″  x ") == "Ąžuolo lenta 12″ x"


@given(ORDER_IDS, ORDER_IDS, st.sampled_from(["AMZ", "", "AMAZON", "A-1"]))
def test_two_orders_never_share_a_client_of_their_own(one: str, other: str, prefix: str) -> None:
    """The code holds the whole order id, in capitals and digits, and fits into Finvalda's 15 letters."""
    first, second = buyer_code(prefix, one), buyer_code(prefix, other)
    assert (first == second) is (one == other)
    assert re.fullmatch(rf"[A-Z0-9]{{1,{CLIENT_LENGTH}}}", first) or set(one) <= set("0-")


def test_a_vat_number_makes_a_code() -> None:
    """Without blanks, dots and hyphens, in capitals."""
    assert card_code("lt 100-001.919017") == "LT100001919017"


def test_every_marketplace_has_a_name_and_a_clock() -> None:
    """Amazon's 23 by what buyers call them; one that is not known by its id, on nobody's clock."""
    names = {site_of(marketplace_id) for marketplace_id in MARKETPLACES}
    assert len(names) == len(MARKETPLACES)
    assert all(name.startswith("Amazon.") for name in names)
    assert all(zone_of(marketplace_id) for marketplace_id in MARKETPLACES)
    assert (site_of("A38D8NSA03LJTC"), zone_of("A38D8NSA03LJTC"), site_of(None)) == ("A38D8NSA03LJTC", None, "")
