"""Rates of the European Central Bank: of working days, published in the afternoon, so good from the next day on."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from urllib.parse import urlsplit

from fvsestore_gui.banks.reading import day, eur_for_one, number, parsed
from fvsestore_gui.banks.transport import Transport
from fvsestore_gui.errors import ReachBank
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.progress import Progress

_CUBE = "{http://www.ecb.int/vocabulary/2002-08-01/eurofxref}Cube"
#: what the short file is sure to hold
_SHORT = timedelta(days=85)


def fetch(
    transport: Transport,
    address: str,
    currencies: Sequence[str],
    since: date,
    until: date,
    today: date,
    progress: Progress,
) -> list[CurrencyRate]:
    """All rates of these currencies from `since` to `until`, by one file. Raises ReachBank, Cancelled."""
    name = "eurofxref-hist-90d.xml" if since >= today - _SHORT else "eurofxref-hist.xml"
    body = transport.get(f"{address}/{name}", {}, progress)
    wanted = frozenset(currencies)
    return [
        rate
        for rate in read(body, urlsplit(address).hostname or "", wanted)
        if rate.currency in wanted and since <= rate.day <= until
    ]


def read(body: bytes, host: str, currencies: frozenset[str] | None = None) -> list[CurrencyRate]:
    """The rates of a file, of `currencies` only where these are given. Raises ReachBank."""
    root = parsed(body, host)
    days = [cube for cube in root.iter(_CUBE) if cube.get("time") is not None]
    if not days:
        raise ReachBank("bank_unreadable", host=host)
    rates: list[CurrencyRate] = []
    for cube in days:
        when = day(cube.get("time"), host)
        for one in cube.findall(_CUBE):
            currency = one.get("currency", "")
            if currencies is None or currency in currencies:
                rates.append(CurrencyRate(currency, when, eur_for_one(Decimal(1), number(one.get("rate"), host))))
    return rates
