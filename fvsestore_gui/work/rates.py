"""Which currency rate is used for a day, and how rates come into the database."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from fvsestore_gui.banks import ecb, lietuvos_bankas
from fvsestore_gui.banks.transport import Transport
from fvsestore_gui.database import Database
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.model.posting_settings import PostingSettings, RateSource
from fvsestore_gui.model.postings import RateUsed
from fvsestore_gui.network.ways import Network
from fvsestore_gui.progress import Progress

EUR = "EUR"
#: an older rate than this is none: the longest row of days without one is shorter
OLDEST = timedelta(days=10)


class RateBook:
    """Rates of one source, asked by currency and day; nothing is read any more."""

    def __init__(self, source: RateSource, rates: Iterable[CurrencyRate]) -> None:
        self.source = source
        self._rates: dict[str, list[CurrencyRate]] = {}
        for rate in rates:
            self._rates.setdefault(rate.currency, []).append(rate)
        for known in self._rates.values():
            known.sort(key=lambda rate: rate.day)
        self._days = {currency: [rate.day for rate in known] for currency, known in self._rates.items()}

    def rate(self, currency: str, day: date) -> RateUsed | None:
        """The rate for a transaction on `day`; None where none of the last ten days is known. EUR has none.

        Lietuvos bankas and Finvalda: that of the day, else the newest before it. The ECB publishes in the afternoon:
        its rate of a day is good from the next one on.
        """
        days = self._days.get(currency, [])
        found = (bisect_left if self.source is RateSource.ECB else bisect_right)(days, day) - 1
        if found < 0 or days[found] < day - OLDEST:
            return None
        rate = self._rates[currency][found]
        return RateUsed(rate.eur_per_unit, rate.day, self.source)


def rate_book(
    database: Database, settings: PostingSettings, company: str, currencies: Sequence[str], since: date, until: date
) -> RateBook:
    """All rates that documents of these days may need, by the source that is chosen. `company` is Finvalda's."""
    source = settings.rate_source
    rates = database.currency_rates.many(source, _kept_under(source, company), currencies, since - OLDEST, until)
    return RateBook(source, rates)


class ReadsRates(Protocol):
    """Finvalda, as far as rates go."""

    def currency_rates(self, currencies: Sequence[str], since: date, until: date) -> list[CurrencyRate]: ...


@dataclass(frozen=True, slots=True)
class RatePlaces:
    """Who can be asked for rates; `finvalda` connects when it is called, `network` knows the way to the banks."""

    lietuvos_bankas: str
    ecb: str
    finvalda: Callable[[], ReadsRates]
    network: Network | None = None


def fetch_rates(
    database: Database,
    places: RatePlaces,
    source: RateSource,
    company: str,
    currencies: Sequence[str],
    since: date,
    until: date,
    today: date,
    progress: Progress,
) -> int:
    """Read rates of `source` for transactions of these days and keep them. Returns how many are new or changed.

    Days before `since` are read too, for a first day that has no rate of its own. Raises ReachBank, Finvalda's errors,
    DatabaseTrouble, Cancelled; then nothing was kept.
    """
    wanted = sorted({currency for currency in currencies if currency != EUR})
    if not wanted:
        return 0
    first, last = since - OLDEST, min(until, today)
    progress.check()
    if source is RateSource.FINVALDA:
        rates = places.finvalda().currency_rates(wanted, first, last)
    else:
        transport = Transport(places.network)
        try:
            if source is RateSource.ECB:
                rates = ecb.fetch(transport, places.ecb, wanted, first, last, today, progress)
            else:
                rates = lietuvos_bankas.fetch(transport, places.lietuvos_bankas, wanted, first, last, progress)
        finally:
            transport.close()
    progress.check()
    return database.currency_rates.put(source, _kept_under(source, company), rates)


def _kept_under(source: RateSource, company: str) -> str:
    return company if source is RateSource.FINVALDA else ""
