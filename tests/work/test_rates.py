"""Which rate a document gets, and how rates come into the database."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.model.posting_settings import PostingSettings, RateSource
from fvsestore_gui.model.postings import RateUsed
from fvsestore_gui.office_practice import open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.rates import RateBook, RatePlaces, fetch_rates, rate_book

FRIDAY, SATURDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
KNOWN = [CurrencyRate("GBP", MONDAY, Decimal("1.15")), CurrencyRate("GBP", FRIDAY, Decimal("1.14"))]


@pytest.mark.parametrize(
    ("source", "day", "expected"),
    [
        (RateSource.LIETUVOS_BANKAS, FRIDAY, FRIDAY),
        (RateSource.LIETUVOS_BANKAS, SATURDAY, FRIDAY),
        (RateSource.FINVALDA, MONDAY, MONDAY),
        (RateSource.ECB, MONDAY, FRIDAY),  # Monday's comes when Monday is nearly over
        (RateSource.ECB, date(2026, 11, 24), MONDAY),
        (RateSource.ECB, FRIDAY, None),
        (RateSource.LIETUVOS_BANKAS, date(2026, 11, 19), None),
        (RateSource.LIETUVOS_BANKAS, date(2026, 12, 3), MONDAY),
        (RateSource.LIETUVOS_BANKAS, date(2026, 12, 4), None),  # eleven days old: no rate at all
    ],
)
def test_the_rate_of_a_day(source: RateSource, day: date, expected: date | None) -> None:
    """Each source's own rule; a rate that is too old is none, so the order is held."""
    found = RateBook(source, KNOWN).rate("GBP", day)
    assert (found and found.day) == expected
    if found is not None:
        assert found.source is source


def test_a_currency_that_was_never_read_has_no_rate() -> None:
    """No rate is made up."""
    assert RateBook(RateSource.ECB, KNOWN).rate("SEK", MONDAY) is None


class Finvalda:
    """A Finvalda that knows one rate, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[str], date, date]] = []

    def currency_rates(self, currencies: list[str], since: date, until: date) -> list[CurrencyRate]:
        self.asked.append((list(currencies), since, until))
        return [CurrencyRate("GBP", FRIDAY, Decimal("1.148898363"))]


def places(finvalda: Finvalda) -> RatePlaces:
    return RatePlaces("http://127.0.0.1:9", "http://127.0.0.1:9", lambda: finvalda)


@pytest.mark.engine("sqlite")
def test_finvaldas_own_rates_are_read_and_used(place: Path | str) -> None:
    """Rates of a company come into the database with some days before; the book of the same company has them."""
    finvalda, database = Finvalda(), Database(place, StandingClock(datetime(2026, 11, 22, tzinfo=UTC)))
    try:
        new = fetch_rates(
            database, places(finvalda), RateSource.FINVALDA, "BANDYMAI", ["GBP", "EUR"], SATURDAY, MONDAY,
            date(2026, 11, 22), Progress(),
        )  # fmt: skip
        assert new == 1
        assert finvalda.asked == [(["GBP"], date(2026, 11, 11), date(2026, 11, 22))]
        settings = PostingSettings(rate_source=RateSource.FINVALDA)
        book = rate_book(database, settings, "BANDYMAI", ["GBP"], SATURDAY, MONDAY)
        assert book.rate("GBP", MONDAY) == RateUsed(Decimal("1.148898363"), FRIDAY, RateSource.FINVALDA)
        other = rate_book(database, settings, "KITA", ["GBP"], SATURDAY, MONDAY)
        assert other.rate("GBP", MONDAY) is None
    finally:
        database.close()


@pytest.mark.engine("sqlite")
def test_orders_in_eur_alone_ask_nobody(place: Path | str) -> None:
    """An office that sells in EUR only needs no rates, and no connection to anybody."""
    finvalda, database = Finvalda(), Database(place, StandingClock(datetime(2026, 11, 22, tzinfo=UTC)))
    try:
        assert (
            fetch_rates(
                database, places(finvalda), RateSource.FINVALDA, "", ["EUR"], FRIDAY, MONDAY, MONDAY, Progress()
            )
            == 0
        )
        assert finvalda.asked == []
    finally:
        database.close()


@pytest.mark.parametrize("source", list(RateSource))
def test_every_source_is_asked_from_the_office(tmp_path: Path, source: RateSource) -> None:
    """From the verb of the office to the rate of a day, with the source that the store has chosen; again: nothing."""
    office, shop = open_practice(Paths.for_user(tmp_path / "praktika", practice=True))
    try:
        code = office.stores()[0].code
        finvalda = office.finvalda
        finvalda.save_settings(code, msgspec.structs.replace(finvalda.settings(code), rate_source=source))
        today = office.clock.now().date()
        since = today - timedelta(days=20)
        assert finvalda.fetch_rates(code, since, today, Progress()) > 8 * 10
        assert finvalda.fetch_rates(code, since, today, Progress()) == 0
    finally:
        office.close()
        shop.stop()
