"""Money: an exact amount in one currency. Kept in tables as whole ten-thousandths, so that SUM is exact everywhere."""

import re
from decimal import ROUND_HALF_UP, Decimal

import msgspec

#: ten-thousandths in one unit of a currency: Amazon sends unit prices of three decimals
SCALE = 10_000
#: a hundred thousand million units: more than any order, and a BIGINT still holds the sum of nine thousand such
_MOST = 10**15
_PLAIN = re.compile(r"([+-]?)0*([0-9]+)(?:\.([0-9]+))?")
#: ISO 4217 minor units that are not two, of the currencies Amazon's marketplaces use
_DIGITS = {"JPY": 0}
#: the last digit of an amount with so many decimals
_UNITS = tuple(Decimal(1).scaleb(-digits) for digits in range(10))


class NotMoney(ValueError):
    """An amount that cannot be read exactly. `reason`: "not_a_number", "too_fine" (over 4 decimals), "too_large"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_ten_thousandths(text: object) -> int:
    """The exact amount of a decimal text such as "22.495" as whole ten-thousandths (224950).

    A number is taken as exactly as a text: an int, or a Decimal (never a float, which is no longer what was sent).
    Raises NotMoney for anything that is no plain decimal number, has more than four decimals or is out of all reason.
    """
    if type(text) is str and len(text) < 12 and text.isascii():
        # Nearly every amount is digits, a point and two digits: read a third as long as with the pattern.
        whole, _, fraction = text.partition(".")
        if len(fraction) == 2 and fraction.isdigit() and whole.isdigit():
            return int(whole + fraction) * 100
    plain = text if type(text) is str else _as_text(text)
    match = _PLAIN.fullmatch(plain) or _PLAIN.fullmatch(plain.strip())
    if match is None:
        raise NotMoney("not_a_number")
    sign, whole, fraction = match.groups()
    if fraction is None:
        fraction = "0000"
    elif len(fraction) != 4:
        fraction = (fraction if len(fraction) < 4 else fraction.rstrip("0")).ljust(4, "0")
        if len(fraction) > 4:
            raise NotMoney("too_fine")
    if len(whole) > 12:
        raise NotMoney("too_large")
    stored = int(sign + whole + fraction)
    if not -_MOST <= stored <= _MOST:
        raise NotMoney("too_large")
    return stored


def _as_text(number: object) -> str:
    if isinstance(number, str):
        return str(number)
    if isinstance(number, int) and not isinstance(number, bool):
        number = Decimal(number)
    if not isinstance(number, Decimal) or not number.is_finite():
        raise NotMoney("not_a_number")
    # Looked at before it is written out: 1E+999999 is a short number and a long text.
    if number.adjusted() > 20:
        raise NotMoney("too_large")
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -100:
        raise NotMoney("too_fine")
    return format(number, "f")


def to_stored(amount: Decimal) -> int:
    """`amount` as whole ten-thousandths. Raises NotMoney when it does not fit exactly."""
    return read_ten_thousandths(format(amount, "f"))


def from_stored(stored: int) -> Decimal:
    """Whole ten-thousandths as an exact Decimal with at least two decimals ("22.495", "19940.00")."""
    amount = (Decimal(stored) / SCALE).normalize()
    exponent = amount.as_tuple().exponent
    return amount if isinstance(exponent, int) and exponent <= -2 else amount.quantize(Decimal("0.01"))


def decimal_text(stored: int | None, currency: str | None = None) -> str | None:
    """Whole ten-thousandths as plain decimal text for files and --json: "1234.56", JPY "19940", None for unknown."""
    if stored is None:
        return None
    amount = from_stored(stored)
    if currency is not None and currency_digits(currency) == 0 and amount == amount.to_integral_value():
        return str(amount.to_integral_value())
    return format(amount, "f")


def currency_digits(currency: str) -> int:
    """Decimals a sum in this currency is shown with: 2, and 0 for the yen."""
    return _DIGITS.get(currency, 2)


def rounded(amount: Decimal, digits: int = 2) -> Decimal:
    """The one place that rounds: half up, away from zero, as Lithuanian accounts are kept."""
    return amount.quantize(_UNITS[digits], rounding=ROUND_HALF_UP)


class Money(msgspec.Struct, frozen=True, gc=False):
    """An exact amount: `ten_thousandths` is whole (224950 for 22.495), `currency` an ISO 4217 code as sent.

    A msgspec.Struct, because a page of a hundred orders makes some thousand of them.
    """

    ten_thousandths: int
    currency: str

    @classmethod
    def read(cls, amount: object, currency: str) -> "Money":
        """From an amount as Amazon sends it ("22.495"). Raises NotMoney."""
        return cls(read_ten_thousandths(amount), currency)

    @property
    def amount(self) -> Decimal:
        return from_stored(self.ten_thousandths)
