"""Pages of Lietuvos bankas and the European Central Bank as the practice shop shows them, with invented rates.

Rates are the same at every start: a currency's usual value that swings a little with the days. Both publish on working
days only, the ECB from four in the afternoon, so that days without a rate of their own can be tried.
"""

import math
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from fvsestore_gui.practice.marketplaces import PRACTICE_MARKETPLACES
from fvsestore_gui.practice.replies import Reply

_XML = "text/xml; charset=utf-8"
_FRANKFURT = ZoneInfo("Europe/Berlin")
_ECB_PUBLISHES = time(16, 0)
_HISTORY_DAYS = 90
_FIRST_DAY = date(2024, 1, 1)
#: units for one EUR, about
_USUAL = {market.currency: market.per_euro for market in PRACTICE_MARKETPLACES} | {
    "GBP": Decimal("0.86"),
    "USD": Decimal("1.09"),
    "CHF": Decimal("0.94"),
    "NOK": Decimal("11.6"),
    "DKK": Decimal("7.46"),
    "CZK": Decimal("25.1"),
    "EGP": Decimal("54"),
    "INR": Decimal("91"),
    "RON": Decimal("5.05"),
    "ZAR": Decimal("19.9"),
}
CURRENCIES = tuple(sorted(_USUAL.keys() - {"EUR"}))


def units_per_eur(currency: str, day: date) -> Decimal:
    """How many units one EUR is on a day, to four decimals."""
    phase = sum(map(ord, currency))
    swing = math.sin((day.toordinal() + phase) / 23) * 0.02 + math.sin((day.toordinal() * 3 + phase) / 7) * 0.004
    return (_USUAL[currency] * (1 + Decimal(round(swing, 6)))).quantize(Decimal("0.0001"))


def lietuvos_bankas(query: dict[str, str], now: datetime) -> Reply:
    """getFxRatesForCurrency: the rates of one currency from a day to another."""
    currency, today = query.get("ccy", "").upper(), now.astimezone(_FRANKFURT).date()
    try:
        first = date.fromisoformat(query.get("dtFrom", ""))
        last = min(date.fromisoformat(query.get("dtTo", "")), today)
    except ValueError:
        first, last = today + timedelta(days=1), today
    rows = "".join(
        f"<FxRate><Tp>{'EU' if query.get('tp') == 'EU' else 'LT'}</Tp><Dt>{day}</Dt>"
        f"<CcyAmt><Ccy>EUR</Ccy><Amt>1</Amt></CcyAmt>"
        f"<CcyAmt><Ccy>{currency}</Ccy><Amt>{units_per_eur(currency, day)}</Amt></CcyAmt></FxRate>"
        for day in _working_days(max(first, _FIRST_DAY), last)
        if currency in CURRENCIES
    )
    return _page(f'<FxRates xmlns="http://www.lb.lt/WebServices/FxRates">{rows}</FxRates>')


def ecb(name: str, now: datetime) -> Reply | None:
    """One of the ECB's files of reference rates; None for a name that it has not."""
    there = now.astimezone(_FRANKFURT)
    newest = there.date() if there.time() >= _ECB_PUBLISHES else there.date() - timedelta(days=1)
    oldest = {
        "eurofxref-daily.xml": newest - timedelta(days=6),
        "eurofxref-hist-90d.xml": newest - timedelta(days=_HISTORY_DAYS),
        "eurofxref-hist.xml": _FIRST_DAY,
    }.get(name)
    if oldest is None:
        return None
    days = sorted(_working_days(oldest, newest), reverse=True)
    cubes = "".join(
        f'<Cube time="{day}">'
        + "".join(f'<Cube currency="{one}" rate="{units_per_eur(one, day)}"/>' for one in CURRENCIES)
        + "</Cube>"
        for day in (days[:1] if name == "eurofxref-daily.xml" else days)
    )
    return _page(
        '<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"'
        ' xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">'
        "<gesmes:subject>Reference rates</gesmes:subject>"
        f"<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender><Cube>{cubes}</Cube>"
        "</gesmes:Envelope>"
    )


def _working_days(first: date, last: date) -> Iterator[date]:
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(number)
        if day.weekday() < 5:
            yield day


def _page(xml: str) -> Reply:
    return Reply(200, f'<?xml version="1.0" encoding="utf-8"?>\n{xml}'.encode(), _XML)
