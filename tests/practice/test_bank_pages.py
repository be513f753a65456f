"""The practice shop's banks: their pages as the real ones, so that rates can be tried without the internet."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from fvsestore_gui.banks import ecb, lietuvos_bankas
from fvsestore_gui.banks.transport import Transport
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import ReachBank
from fvsestore_gui.practice.bank_pages import CURRENCIES, units_per_eur
from fvsestore_gui.practice.marketplaces import PRACTICE_MARKETPLACES
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)  # a Monday, before the ECB publishes
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 20)


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(StandingClock(NOW), orders=1) as started:
        yield started


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport()
    yield made
    made.close()


def test_every_currency_of_a_marketplace_has_rates() -> None:
    """Whatever the practice shop sells in can be booked."""
    assert {market.currency for market in PRACTICE_MARKETPLACES} - {"EUR"} <= set(CURRENCIES)


def test_lietuvos_bankas_tells_working_days(shop: PracticeShop, transport: Transport) -> None:
    """Rates of the days asked for, none of a weekend and none of the future; EUR for one unit is the inverse."""
    rates = lietuvos_bankas.fetch(
        transport, shop.lietuvos_bankas_url, ["GBP"], FRIDAY, MONDAY + timedelta(days=5), Progress()
    )
    assert [rate.day for rate in rates] == [FRIDAY, MONDAY]
    assert abs(rates[0].eur_per_unit * units_per_eur("GBP", FRIDAY) - 1) < Decimal("1e-15")
    assert lietuvos_bankas.fetch(transport, shop.lietuvos_bankas_url, ["XXX"], FRIDAY, MONDAY, Progress()) == []


@pytest.mark.parametrize("since", [FRIDAY, date(2026, 1, 5)])
def test_the_ecb_publishes_in_the_afternoon(shop: PracticeShop, transport: Transport, since: date) -> None:
    """On Monday morning its newest rate is Friday's, in the short file and in the long one."""
    rates = ecb.fetch(transport, shop.ecb_url, ["JPY"], since, MONDAY, MONDAY, Progress())
    assert (min(rate.day for rate in rates), max(rate.day for rate in rates)) == (since, FRIDAY)


def test_other_pages_are_not_there(shop: PracticeShop, transport: Transport) -> None:
    """A page that the ECB does not have is refused, as by the ECB."""
    with pytest.raises(ReachBank, match="bank_refused"):
        transport.get(f"{shop.ecb_url}/eurofxref.csv", {}, Progress())
