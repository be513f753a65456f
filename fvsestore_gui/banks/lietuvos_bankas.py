"""Rates of Lietuvos bankas for bookkeeping: its list „LT“, whose day is that of the transaction."""

from collections.abc import Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from fvsestore_gui.banks.reading import day, eur_for_one, number, parsed
from fvsestore_gui.banks.transport import Transport
from fvsestore_gui.errors import ReachBank
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.progress import Progress

_NAMES = "{http://www.lb.lt/WebServices/FxRates}"


def fetch(
    transport: Transport, address: str, currencies: Sequence[str], since: date, until: date, progress: Progress
) -> list[CurrencyRate]:
    """All rates of these currencies from `since` to `until`, one question a currency. Raises ReachBank, Cancelled."""
    rates: list[CurrencyRate] = []
    for currency in currencies:
        params = {"tp": "LT", "ccy": currency, "dtFrom": since.isoformat(), "dtTo": until.isoformat()}
        body = transport.get(f"{address}/getFxRatesForCurrency", params, progress)
        rates += (rate for rate in read(body, urlsplit(address).hostname or "") if rate.currency == currency)
    return rates


def read(body: bytes, host: str) -> list[CurrencyRate]:
    """The rates of a reply. Both amounts of a pair are read: in older ones neither is 1. Raises ReachBank."""
    root = parsed(body, host)
    if root.tag != f"{_NAMES}FxRates":
        raise ReachBank("bank_unreadable", host=host)
    return [rate for row in root.iter(f"{_NAMES}FxRate") for rate in _of_row(row, host)]


def _of_row(row: Element, host: str) -> Iterator[CurrencyRate]:
    when = day(row.findtext(f"{_NAMES}Dt"), host)
    amounts = {
        (pair.findtext(f"{_NAMES}Ccy") or "").strip(): number(pair.findtext(f"{_NAMES}Amt"), host)
        for pair in row.findall(f"{_NAMES}CcyAmt")
    }
    # Before 2015 one of the two is the litas: nothing that is booked today.
    eur = amounts.pop("EUR", None)
    if eur is not None:
        for currency, units in amounts.items():
            yield CurrencyRate(currency, when, eur_for_one(eur, units))
