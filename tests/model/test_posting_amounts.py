"""From prices to the sums of a document: nothing is lost in sharing, rounding or changing into EUR."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.model.charges import allocate
from fvsestore_gui.model.money import rounded
from fvsestore_gui.model.posting_amounts import AmazonsTax, Amounts, LinePrice, amounts_of, vat_differs, vat_in
from fvsestore_gui.model.postings import HeldReason


def price(amount: int, rate: str = "21", discount: int = 0) -> LinePrice:
    return LinePrice(amount, discount, None, None, Decimal(rate))


def made(*prices: LinePrice, total: int, currency: str = "EUR", rate: str | None = None) -> Amounts:
    found = amounts_of(prices, total, currency, None if rate is None else Decimal(rate))
    assert isinstance(found, Amounts), found
    return found


@given(
    st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**7), min_size=1, max_size=60), st.sampled_from([1, 100])
)
def test_what_is_shared_out_is_all_there(amount: int, weights: list[int], unit: int) -> None:
    """Shares make the amount exactly, and none is a unit or more away from its exact part."""
    shares = allocate(amount, weights, unit)
    assert sum(shares) == amount
    whole = sum(weights)
    if len(weights) > 1 and whole:
        for share, weight in zip(shares, weights, strict=True):
            exact = abs(amount) // unit * unit * weight / whole
            assert abs(abs(share) - exact) < unit + abs(amount) % unit + 1e-3


def test_a_cent_is_shared_out_once() -> None:
    """0.01 among three equal lines goes to the first; 0.02 to the first two; a minus as a plus."""
    assert allocate(100, [1, 1, 1], 100) == [100, 0, 0]
    assert allocate(-200, [1, 1, 1], 100) == [-100, -100, 0]
    assert allocate(300, [0, 0], 100) == [300, 0]


@pytest.mark.parametrize(
    ("gross", "rate", "vat"),
    [("29.99", "21", "5.20"), ("0.05", "21", "0.01"), ("-3.57", "19", "-0.57"), ("102.50", "2.5", "2.50")],
)
def test_vat_is_rounded_half_up(gross: str, rate: str, vat: str) -> None:
    """In a price with tax: 29.99 x 21/121 = 5.2049; half a cent goes up, of a minus down."""
    assert vat_in(Decimal(gross), Decimal(rate)) == Decimal(vat)


def test_eur_meets_the_total_at_the_rate() -> None:
    """Three lines of 1.00 GBP at 1.1665: each is 1.17 EUR, together 3.50, so the largest line gives a cent."""
    found = made(
        price(10_000, "0"), price(10_000, "0"), price(10_000, "0"), total=30_000, currency="GBP", rate="1.1665"
    )
    assert found.total_eur == Decimal("3.50")
    assert [line.net_eur for line in found.lines] == [Decimal("1.16"), Decimal("1.17"), Decimal("1.17")]


def test_yen_are_whole() -> None:
    """10 % in 1001 yen is 91; no line has a part of a yen."""
    found = made(price(10_010_000, "10"), total=10_010_000, currency="JPY", rate="0.0058")
    assert (found.lines[0].net, found.lines[0].vat) == (Decimal("910.00"), Decimal("91.00"))
    assert found.total_eur == rounded(Decimal(1001) * Decimal("0.0058"))


def test_a_total_of_half_a_cent_is_refused() -> None:
    """22.495 EUR cannot be sent to the cent, so it is not rounded into something else."""
    found = amounts_of([price(224_950)], 224_950, "EUR", None)
    assert isinstance(found, HeldReason)
    assert (found.code, found.facts["total"]) == ("amounts_do_not_add_up", "22.495")


def test_lines_that_do_not_make_the_total_are_refused() -> None:
    """A difference of more than rounding is not hidden in the largest line."""
    found = amounts_of([price(100_000)], 101_000, "EUR", None)
    assert isinstance(found, HeldReason)
    assert found.facts == {"total": "10.10", "lines": "10.00", "currency": "EUR"}


def test_tax_is_another_only_beyond_rounding() -> None:
    """1.90 in 11.90 at 19 %; 1.91 is within a cent, 1.92 is not; where there is none, one cent is too much."""

    def differs(tax: int | None, rate: str = "19") -> bool:
        return vat_differs([AmazonsTax(119_000, tax, Decimal(rate), 1)], "EUR") is not None

    assert [differs(tax) for tax in (19_000, 19_100, 19_200, None)] == [False, False, True, False]
    assert differs(100, "0")
