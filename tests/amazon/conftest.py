"""An account that speaks to the practice shop, in a time that stands still unless somebody waits."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.amazon.limits import Limits, MemoryBuckets
from fvsestore_gui.amazon.login import Credentials, Login, Tokens
from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.secrets import Secret

AGENT = "FvsEStore/0.0 (Language=Python; Platform=Test)"


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(datetime(2026, 11, 22, 12, 0, tzinfo=UTC))


@pytest.fixture
def shop(clock: StandingClock) -> Iterator[PracticeShop]:
    with PracticeShop(clock) as shop:
        yield shop


@pytest.fixture
def transport(clock: StandingClock) -> Iterator[Transport]:
    transport = Transport(clock, AGENT)
    yield transport
    transport.close()


@pytest.fixture
def account(shop: PracticeShop, clock: StandingClock, transport: Transport) -> Callable[..., AmazonAccount]:
    """Makes an account of a region; accounts of one test share tokens and limits as they do in the program."""
    tokens = Tokens(Login(transport, shop.lwa_url, clock))
    limits = Limits(MemoryBuckets(), clock)

    def make(region: Region = Region.EUROPE, *, at: Region | None = None, client_secret: str = "") -> AmazonAccount:
        seller = shop.account(region.value)
        return AmazonAccount(
            region=at or region,
            base_url=shop.spapi_url((at or region).value),
            credentials=Credentials(
                seller.client_identifier, Secret(client_secret or seller.client_secret), Secret(seller.refresh_token)
            ),
            transport=transport,
            tokens=tokens,
            limits=limits,
            clock=clock,
        )

    return make
