"""Whether an order's parts add up to its total."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.model.agreement import agreement_of
from fvsestore_gui.model.money import Money, read_ten_thousandths
from fvsestore_gui.model.orders import Agreement, Breakdown, OrderItem

DE, US, UNKNOWN = "A1PA6795UKMFR9", "ATVPDKIKX0DER", "A38D8NSA03LJTC"


def eur(amount: str, currency: str = "EUR") -> Money:
    return Money(read_ten_thousandths(amount), currency)


def part(kind: str, amount: str, currency: str = "EUR", status: str = "") -> Breakdown:
    return Breakdown(kind, eur(amount, currency), "", status)


@dataclass
class Line:
    total: str | None = None
    parts: tuple[Breakdown, ...] = ()
    currency: str = "EUR"
    made: OrderItem = field(init=False)

    def __post_init__(self) -> None:
        total = None if self.total is None else eur(self.total, self.currency)
        self.made = OrderItem(
            "1", 0, None, None, None, 1, None, None, None, total, self.parts, "", (), None, "", "", None
        )


def judged(
    total: str | None,
    own: tuple[Breakdown, ...] = (),
    *lines: Line,
    marketplace: str | None = DE,
    status: str = "SHIPPED",
    currency: str = "EUR",
) -> Agreement:
    money = None if total is None else eur(total, currency)
    return agreement_of(status, marketplace, money, own, [line.made for line in lines])


def test_lines_shipping_and_gift_wrap_make_the_total() -> None:
    """Item, shipping, gift wrap and discount of all lines add up; the parts are shown."""
    lines = [
        Line("12.50", (part("ITEM", "10.00"), part("SHIPPING", "2.50"))),
        Line("21.00", (part("ITEM", "20.00"), part("GIFT_WRAP", "3.00"), part("DISCOUNT", "-2.00"))),
    ]
    found = judged("33.50", (), *lines)
    assert found.state == "agrees"
    assert found.difference == eur("0")
    assert (found.lines, found.shipping, found.gift_wrap, found.discount) == (
        eur("30"),
        eur("2.50"),
        eur("3"),
        eur("-2"),
    )
    assert (found.tip, found.tax, found.other) == (None, None, None)


def test_a_cent_too_much_is_told() -> None:
    """A difference of a cent is a difference, with its sign."""
    found = judged("10.01", (), Line(None, (part("ITEM", "10.00"),)))
    assert (found.state, found.difference) == ("differs", eur("0.01"))
    assert judged("9.99", (), Line(None, (part("ITEM", "10.00"),))).difference == eur("-0.01")


def test_the_order_s_own_sum_of_a_category_is_taken_before_the_items() -> None:
    """Order-level breakdowns are not added to the items' again."""
    own = (part("ITEM", "10.00"), part("SHIPPING", "2.00"))
    assert judged("12.00", own, Line(None, (part("ITEM", "10.00"), part("SHIPPING", "2.00")))).state == "agrees"


def test_a_discount_is_taken_off_whatever_its_sign() -> None:
    """Amazon documents no sign for DISCOUNT: 3.00 and -3.00 both take three off."""
    for sent in ("3.00", "-3.00"):
        found = judged("7.00", (), Line(None, (part("ITEM", "10.00"), part("DISCOUNT", sent))))
        assert (found.state, found.discount) == ("agrees", eur("-3.00"))


@pytest.mark.parametrize(
    ("marketplace", "currency", "total", "on_top"),
    [
        (DE, "EUR", "100.00", False),
        (US, "USD", "108.00", True),
        (UNKNOWN, "USD", "108.00", True),
        (UNKNOWN, "EUR", "100.00", False),
        (None, "CAD", "108.00", True),
        (DE, "EUR", "108.00", True),
        (US, "USD", "100.00", False),
    ],
)
def test_tax_is_contained_or_added_as_the_country_has_it(
    marketplace: str | None, currency: str, total: str, on_top: bool
) -> None:
    """US and CA add tax, others contain it; where only the other reading is exact, that one is taken."""
    parts = (part("ITEM", "100.00", currency), part("TAX", "8.00", currency))
    found = judged(total, (), Line(None, parts, currency), marketplace=marketplace, currency=currency)
    assert (found.state, found.tax_on_top, found.tax) == ("agrees", on_top, eur("8.00", currency))


def test_a_difference_is_told_in_the_country_s_own_reading() -> None:
    """Where no reading is exact the difference is that of the natural one."""
    parts = (part("ITEM", "100.00", "USD"), part("TAX", "8.00", "USD"))
    found = judged("109.00", (), Line(None, parts, "USD"), marketplace=US, currency="USD")
    assert (found.difference, found.tax_on_top) == (eur("1.00", "USD"), True)


@pytest.mark.parametrize(
    ("status", "total", "state"),
    [
        ("FINALIZED", "12.00", "agrees"),
        ("", "12.00", "agrees"),
        ("FINALIZED", "10.00", "differs"),
        ("PENDING", "10.00", "agrees"),
        ("PENDING", "12.00", "agrees"),
        ("PENDING", "11.00", "differs"),
    ],
)
def test_a_tip_counts_when_it_is_final_and_may_count_before(status: str, total: str, state: str) -> None:
    """A final tip is part of the total; a pending one may be or not."""
    own = (part("DELIVERY_TIP", "2.00", status=status),)
    found = judged(total, own, Line("10.00", (part("ITEM", "10.00"),)))
    assert (found.state, found.tip) == (state, eur("2.00"))


def test_the_items_own_totals_must_add_up_too() -> None:
    """Parts that fit and items' totals that do not: that is a difference."""
    found = judged("10.00", (), Line("9.00", (part("ITEM", "10.00"),)))
    assert (found.state, found.difference) == ("differs", eur("1.00"))


def test_items_totals_stand_in_where_there_are_no_breakdowns() -> None:
    """An order whose lines have only totals is checked by them; its own sums are not added again."""
    assert judged("15.00", (part("SHIPPING", "5.00"),), Line("10.00"), Line("5.00")).state == "agrees"
    assert judged("16.00", (), Line("10.00"), Line("5.00")).difference == eur("1.00")


@pytest.mark.parametrize(
    ("total", "status", "lines", "state"),
    [
        (None, "PENDING", (), "pending"),
        (None, "PENDING_AVAILABILITY", (), "pending"),
        (None, "CANCELLED", (), "cancelled"),
        (None, "SHIPPED", (), "no_total"),
        ("10.00", "SHIPPED", (), "no_parts"),
        ("10.00", "SHIPPED", (Line(),), "no_parts"),
        ("0.00", "SHIPPED", (Line("0.00", (part("ITEM", "0.00"),)),), "agrees"),
    ],
)
def test_what_cannot_be_checked_says_why(total: str | None, status: str, lines: tuple[Line, ...], state: str) -> None:
    """No total or no parts is a state with a reason, never a difference and never a zero."""
    found = judged(total, (), *lines, status=status)
    assert found.state == state
    if state != "agrees":
        assert found.difference is None


def test_parts_are_shown_before_there_is_a_total() -> None:
    """A pending order of Japan shows its prices."""
    found = judged(None, (), Line("19940", (part("ITEM", "19940", "JPY"),), "JPY"), status="PENDING")
    assert (found.state, found.lines) == ("pending", eur("19940", "JPY"))


def test_currencies_are_never_added() -> None:
    """A part in another currency makes the order uncheckable rather than wrong."""
    assert judged("10.00", (), Line(None, (part("ITEM", "10.00", "USD"),))) == Agreement("mixed_currencies")


def test_a_category_amazon_adds_counts() -> None:
    """An unknown kind is part of the total and shown under other."""
    found = judged("11.00", (), Line(None, (part("ITEM", "10.00"), part("ECO_FEE", "1.00"))))
    assert (found.state, found.other) == ("agrees", eur("1.00"))


@given(
    st.lists(st.tuples(st.sampled_from(["ITEM", "SHIPPING", "OTHER", "DISCOUNT"]), st.integers(0, 10**9)), min_size=1),
    st.integers(-(10**9), 10**9),
)
def test_the_difference_is_always_exact(parts: list[tuple[str, int]], off: int) -> None:
    """Whatever the amounts, total minus parts is the difference to the last ten-thousandth."""
    whole = sum(-amount if kind == "DISCOUNT" else amount for kind, amount in parts)
    own = [Breakdown(kind, Money(amount, "EUR")) for kind, amount in parts]
    found = agreement_of("SHIPPED", DE, Money(whole + off, "EUR"), own, [])
    assert found.difference == Money(off, "EUR")
    assert found.state == ("differs" if off else "agrees")
