"""Currency rates in the database: exact, one a day, and the right one of them is found."""

import threading
from datetime import date
from decimal import Decimal
from pathlib import Path

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.model.posting_settings import RateSource

FRIDAY, SATURDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
BANK = RateSource.LIETUVOS_BANKAS


def gbp(day: date, rate: str) -> CurrencyRate:
    return CurrencyRate("GBP", day, Decimal(rate))


def test_a_rate_is_read_back_to_its_last_digit(database: Database) -> None:
    """Twenty digits come back as they were: a sum worked out again is the same to the cent."""
    rate = gbp(FRIDAY, "1.1428571428571428572")
    assert database.currency_rates.put(BANK, "", [rate]) == 1
    assert database.currency_rates.get(BANK, "", "GBP", FRIDAY) == rate


def test_the_newest_before_a_day_is_found(database: Database) -> None:
    """On a Saturday it is Friday's, never Monday's; before the first day there is none."""
    database.currency_rates.put(BANK, "", [gbp(FRIDAY, "1.14"), gbp(MONDAY, "1.15")])
    assert database.currency_rates.get(BANK, "", "GBP", SATURDAY) == gbp(FRIDAY, "1.14")
    assert database.currency_rates.get(BANK, "", "GBP", MONDAY) == gbp(MONDAY, "1.15")
    assert database.currency_rates.get(BANK, "", "GBP", date(2026, 11, 19)) is None


def test_sources_and_companies_keep_apart(database: Database) -> None:
    """A rate of one bank, company or currency is no answer for another."""
    database.currency_rates.put(RateSource.FINVALDA, "BANDYMAI", [gbp(FRIDAY, "1.14")])
    assert database.currency_rates.get(RateSource.FINVALDA, "KITA", "GBP", FRIDAY) is None
    assert database.currency_rates.get(BANK, "BANDYMAI", "GBP", FRIDAY) is None
    assert database.currency_rates.get(RateSource.FINVALDA, "BANDYMAI", "USD", FRIDAY) is None


def test_what_came_again_is_not_counted(database: Database) -> None:
    """Fetching the same days twice keeps them once; a rate that was corrected replaces the older one."""
    assert database.currency_rates.put(BANK, "", [gbp(FRIDAY, "1.14"), gbp(MONDAY, "1.15")]) == 2
    assert database.currency_rates.put(BANK, "", [gbp(FRIDAY, "1.14"), gbp(MONDAY, "1.16")]) == 1
    assert database.currency_rates.put(BANK, "", []) == 0
    assert database.currency_rates.many(BANK, "", ["GBP", "USD"], FRIDAY, MONDAY) == [
        gbp(FRIDAY, "1.14"),
        gbp(MONDAY, "1.16"),
    ]


def test_two_computers_fetch_the_same_days(database: Database, place: Path | str, clock: StandingClock) -> None:
    """Both succeed, and every day is there once."""
    rates = [gbp(date(2026, 10, day), f"1.{day}") for day in range(1, 31)]
    together, failed = threading.Barrier(4), []

    def fetch() -> None:
        other = Database(place, clock)
        try:
            together.wait(20)
            other.currency_rates.put(BANK, "", rates)
        except Exception as error:
            failed.append(error)
        finally:
            other.close()

    threads = [threading.Thread(target=fetch) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert database.currency_rates.many(BANK, "", ["GBP"], date(2026, 10, 1), date(2026, 10, 31)) == rates
