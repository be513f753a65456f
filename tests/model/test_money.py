"""Money is exact from Amazon's text to the table and back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.model.money import (
    Money,
    NotMoney,
    decimal_text,
    from_stored,
    read_ten_thousandths,
    rounded,
    to_stored,
)


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("22.495", 224_950),
        ("19940", 199_400_000),
        ("0", 0),
        ("-0.00", 0),
        ("+1.5", 15_000),
        ("00012.3400", 123_400),
        (" 7 ", 70_000),
        ("1.2345000000", 12_345),
        ("100000000000", 10**15),
        (12, 120_000),
        (Decimal("0.1"), 1_000),
        (Decimal("1E+3"), 10_000_000),
    ],
)
def test_an_amount_is_read_to_the_last_digit(sent: object, stored: int) -> None:
    """Three decimals, none, signs, leading and trailing zeros."""
    assert read_ten_thousandths(sent) == stored


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        ("", "not_a_number"),
        ("12.4.0", "not_a_number"),
        ("1,5", "not_a_number"),
        (".5", "not_a_number"),
        ("1.", "not_a_number"),
        ("1e5", "not_a_number"),
        ("NaN", "not_a_number"),
        ("٣", "not_a_number"),
        ("1 000", "not_a_number"),
        (1.5, "not_a_number"),
        (True, "not_a_number"),
        (None, "not_a_number"),
        (Decimal("NaN"), "not_a_number"),
        (Decimal("sNaN"), "not_a_number"),
        (Decimal("-Infinity"), "not_a_number"),
        ("1.00001", "too_fine"),
        (Decimal("1E-999999"), "too_fine"),
        ("100000000000.0001", "too_large"),
        ("9" * 5000, "too_large"),
        pytest.param(10**5000, "too_large", id="huge"),
        (Decimal("1E+999999"), "too_large"),
    ],
)
def test_what_is_no_exact_amount_is_refused_with_its_reason(sent: object, reason: str) -> None:
    """Nothing is guessed, cut or rounded."""
    with pytest.raises(NotMoney) as caught:
        read_ten_thousandths(sent)
    assert caught.value.reason == reason


@given(st.integers(-(10**15), 10**15))
def test_what_is_stored_comes_back(stored: int) -> None:
    """Stored, shown and read again is the same amount, and no text is ever in exponents."""
    assert to_stored(from_stored(stored)) == stored
    text = decimal_text(stored)
    assert text is not None
    assert "E" not in text
    assert read_ten_thousandths(text) == stored
    assert Money.read(text, "EUR").amount == from_stored(stored)


@pytest.mark.parametrize(
    ("stored", "currency", "text"),
    [
        (224_950, "EUR", "22.495"),
        (199_400_000, "JPY", "19940"),
        (199_400_000, "EUR", "19940.00"),
        (5_000, "JPY", "0.50"),
        (0, "EUR", "0.00"),
        (-1, "EUR", "-0.0001"),
        (None, "EUR", None),
    ],
)
def test_amounts_in_files_are_plain(stored: int | None, currency: str, text: str | None) -> None:
    """Two decimals at least, none for the yen, nothing for unknown."""
    assert decimal_text(stored, currency) == text


def test_rounding_is_half_up() -> None:
    """A half cent goes away from zero, as Lithuanian accounts are kept."""
    assert [rounded(Decimal(text)) for text in ("0.005", "0.015", "-0.005", "22.495")] == [
        Decimal("0.01"),
        Decimal("0.02"),
        Decimal("-0.01"),
        Decimal("22.50"),
    ]
