"""Currency rates as Finvalda keeps them: EUR for one unit, of every day, those of Lietuvos bankas filled up."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from fvsestore_gui.practice.bank_pages import CURRENCIES, units_per_eur

#: nobody has filled in older ones
FIRST_DAY = date(2024, 1, 1)
_NINE_DECIMALS = Decimal("0.000000001")


@lru_cache(maxsize=50_000)
def rate(currency: str, day: date) -> Decimal | None:
    """EUR for one unit; on days off that of the working day before. None for what is not listed."""
    if currency not in CURRENCIES or day < FIRST_DAY:
        return None
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    return (1 / units_per_eur(currency, day)).quantize(_NINE_DECIMALS, ROUND_HALF_UP)
