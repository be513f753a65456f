"""Currency rates as read from Finvalda and the banks: exact, by source, currency and the day they are good for."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.dialects import postgresql, sqlite

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import currency_rates
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.model.posting_settings import RateSource


class CurrencyRates:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def put(self, source: RateSource, company: str, rates: Iterable[CurrencyRate]) -> int:
        """Keep rates of `source` ("" is the company of a bank). Returns how many are new or were another before."""
        given = {(rate.currency, rate.day.isoformat()): format(rate.eur_per_unit, "f") for rate in rates}
        if not given:
            return 0
        days = [day for _, day in given]
        now = to_stored(self._clock.now())
        with self._transactions.write() as connection:
            known = {
                (row.currency, row.day): row.eur_per_unit
                for row in connection.execute(
                    select(currency_rates).where(_of(source, company), _between(min(days), max(days)))
                )
            }
            other = [
                {
                    "source": source.value,
                    "company": company,
                    "currency": currency,
                    "day": day,
                    "eur_per_unit": text,
                    "read_at": now,
                }
                for (currency, day), text in sorted(given.items())
                if known.get((currency, day)) != text
            ]
            if other:
                # Two PCs may fetch the same days at once: the later one's rate stays, and neither fails.
                statement = (sqlite if self._transactions.is_sqlite else postgresql).insert(currency_rates)
                kept = {name: statement.excluded[name] for name in ("eur_per_unit", "read_at")}
                connection.execute(
                    statement.on_conflict_do_update(index_elements=list(currency_rates.primary_key.columns), set_=kept),
                    other,
                )
        return len(other)

    def get(self, source: RateSource, company: str, currency: str, day: date) -> CurrencyRate | None:
        """The rate of `day`, else the newest one before it; None where none is known."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(currency_rates)
                .where(
                    _of(source, company),
                    currency_rates.c.currency == currency,
                    currency_rates.c.day <= day.isoformat(),
                )
                .order_by(currency_rates.c.day.desc())
                .limit(1)
            ).first()
        return None if found is None else _read(found)

    def many(
        self, source: RateSource, company: str, currencies: Sequence[str], since: date, until: date
    ) -> list[CurrencyRate]:
        """All rates of these currencies from `since` to `until`, both included, by currency and day."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(currency_rates)
                .where(
                    _of(source, company),
                    currency_rates.c.currency.in_(list(currencies)),
                    _between(since.isoformat(), until.isoformat()),
                )
                .order_by(currency_rates.c.currency, currency_rates.c.day)
            ).all()
        return [_read(row) for row in found]


def _of(source: RateSource, company: str) -> ColumnElement[bool]:
    return (currency_rates.c.source == source.value) & (currency_rates.c.company == company)


def _between(first: str, last: str) -> ColumnElement[bool]:
    return (currency_rates.c.day >= first) & (currency_rates.c.day <= last)


def _read(row: Any) -> CurrencyRate:
    return CurrencyRate(row.currency, date.fromisoformat(row.day), Decimal(row.eur_per_unit))
