"""Tikrinti raktą: every answer told apart, nothing from a cache, Cancel at once."""

import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.amazon.limits import PARTICIPATIONS, Limits, MemoryBuckets
from fvsestore_gui.amazon.login import Credentials, Login, Tokens
from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import Cancelled, FvsError, GrantRole, ReachAmazon, RenewCredential, TryLater
from fvsestore_gui.model.key_tests import KeyTest, StepName, StepState
from fvsestore_gui.model.marketplaces import MARKETPLACES, Region
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.work import key_testing


class Bench:
    """A shop, and accounts that speak to it."""

    def __init__(self, shop: PracticeShop, clock: StandingClock) -> None:
        self.shop = shop
        self.clock = clock
        self.transport = Transport(clock, "FvsEStore/0.0 (Language=Python; Platform=Test)")
        self.limits = Limits(MemoryBuckets(), clock)
        self.tokens = Tokens(Login(self.transport, shop.lwa_url, clock))

    def account(self, region: Region = Region.EUROPE, base_url: str = "", secret: str = "") -> AmazonAccount:
        seller = self.shop.account("Europe")
        return AmazonAccount(
            region=region,
            base_url=base_url or self.shop.spapi_url(region.value),
            credentials=Credentials(
                seller.client_identifier, Secret(secret or seller.client_secret), Secret(seller.refresh_token)
            ),
            transport=self.transport,
            tokens=self.tokens,
            limits=self.limits,
            clock=self.clock,
        )

    def test(self, account: AmazonAccount | None = None, progress: Progress | None = None) -> KeyTest:
        return key_testing.test_key(account or self.account(), self.clock, progress or Progress())


@pytest.fixture
def bench() -> Iterator[Bench]:
    clock = StandingClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
    with PracticeShop(clock) as shop:
        bench = Bench(shop, clock)
        yield bench
        bench.transport.close()


def states(test: KeyTest) -> list[StepState]:
    assert [step.name for step in test.steps] == list(StepName)
    return [step.state for step in test.steps]


DONE, FAILED, NOT_TRIED = StepState.DONE, StepState.FAILED, StepState.NOT_TRIED


def test_a_good_key(bench: Bench) -> None:
    """A good key gives the token masked, its end, the marketplaces (an unknown one too) and Amazon's request id."""
    test = bench.test()
    assert test.good
    assert states(test) == [DONE, DONE, DONE]
    assert all(step.seconds is not None for step in test.steps)
    assert test.valid_until == bench.clock.now() + timedelta(hours=1)
    assert test.masked_token.startswith("Atza|")
    assert len(test.request_id) == 36
    assert test.tested_at == bench.clock.now()
    assert test.participations is not None
    unknown = [one for one in test.participations if one.marketplace_id not in MARKETPLACES]
    assert [one.country for one in unknown] == ["DE"]
    assert any(one.participates for one in test.participations)
    assert not all(one.participates for one in test.participations)


def test_nothing_comes_from_a_cache(bench: Bench) -> None:
    """Each test logs in anew, and what it got is then used by the import."""
    bench.test()
    bench.test()
    assert sum(path == "/auth/o2/token" for _, path, _ in bench.shop.requests) == 2
    account = bench.account()
    account.get_order("302-0000000-0000000", (), Progress())
    assert sum(path == "/auth/o2/token" for _, path, _ in bench.shop.requests) == 2


@pytest.mark.parametrize(
    ("fault", "at_login", "kind", "code", "steps"),
    [
        (Fault.EXPIRED_SECRET, True, RenewCredential, "lwa_invalid_client", [FAILED, NOT_TRIED, NOT_TRIED]),
        (Fault.REVOKED_TOKEN, True, RenewCredential, "lwa_invalid_grant", [FAILED, NOT_TRIED, NOT_TRIED]),
        (Fault.OTHER_CLIENT, True, RenewCredential, "lwa_unauthorized_client", [FAILED, NOT_TRIED, NOT_TRIED]),
        (Fault.SERVER_ERROR, True, TryLater, "amazon_down", [FAILED, NOT_TRIED, NOT_TRIED]),
        (Fault.HTML_PAGE, True, TryLater, "amazon_not_json", [FAILED, NOT_TRIED, NOT_TRIED]),
        (Fault.EXPIRED_SECRET_AT_API, False, RenewCredential, "lwa_secret_expired", [DONE, FAILED, NOT_TRIED]),
        (Fault.MISSING_ROLE, False, GrantRole, "access_denied", [DONE, FAILED, NOT_TRIED]),
        (Fault.SERVER_ERROR, False, TryLater, "amazon_down", [DONE, FAILED, NOT_TRIED]),
        (Fault.UNAVAILABLE, False, TryLater, "amazon_down", [DONE, FAILED, NOT_TRIED]),
        (Fault.CUT_CONNECTION, False, ReachAmazon, "network_cut", [DONE, FAILED, NOT_TRIED]),
        (Fault.HTML_PAGE, False, TryLater, "amazon_not_json", [DONE, FAILED, NOT_TRIED]),
        (Fault.EMPTY_REPLY, False, TryLater, "amazon_empty", [DONE, FAILED, NOT_TRIED]),
        (Fault.GARBLED_JSON, False, TryLater, "amazon_not_json", [DONE, FAILED, NOT_TRIED]),
        (Fault.MISSING_ORDERS, False, TryLater, "amazon_bad_shape", [DONE, DONE, FAILED]),
    ],
)
def test_every_failure_is_told_apart(
    bench: Bench,
    caplog: pytest.LogCaptureFixture,
    fault: Fault,
    at_login: bool,
    kind: type[FvsError],
    code: str,
    steps: list[StepState],
) -> None:
    """Each kind of trouble has its code and its step, is told after one try, and stands in the log."""
    bench.shop.faults.set(fault, login=at_login)
    test = bench.test()
    assert type(test.error) is kind
    assert test.error.code == code
    assert states(test) == steps
    assert not test.good
    failed = list(StepName)[steps.index(FAILED)].value
    assert f"key test failed at {failed}: {code}" in caplog.messages
    assert (test.valid_until is None) == at_login
    assert bench.clock.waited_s == []
    assert len(bench.shop.requests) == (1 if at_login else 2)


def test_a_wrong_secret(bench: Bench) -> None:
    """A wrong secret is Amazon's 401, with Amazon's words for the support."""
    test = bench.test(bench.account(secret="amzn1.oa2-cs.v1." + "0" * 64))
    assert test.error is not None
    assert (test.error.code, test.error.facts["amazon_code"]) == ("lwa_invalid_client", "invalid_client")


def test_the_wrong_region_is_a_good_token_refused(bench: Bench) -> None:
    """A European key at North America: the token is good, the region refuses it; both are told."""
    test = bench.test(bench.account(Region.NORTH_AMERICA))
    assert test.error is not None
    assert test.error.code == "access_denied"
    assert test.valid_until is not None
    assert test.request_id


def test_a_used_up_quota_proves_the_token(bench: Bench) -> None:
    """429 is a good answer: the key works, the list of marketplaces stays as it was."""
    bench.shop.faults.set(Fault.THROTTLE)
    test = bench.test()
    assert test.good
    assert test.throttled
    assert test.participations is None
    assert states(test) == [DONE, DONE, NOT_TRIED]
    assert bench.limits.forecast(bench.account().key, PARTICIPATIONS, 1)[0] == 0


def test_twenty_tests_in_a_row_never_wait(bench: Bench) -> None:
    """The quota of fifteen tests is Amazon's to say, not ours to wait for."""
    assert all(bench.test().good for _ in range(20))
    assert bench.clock.waited_s == []


def test_a_wrong_clock_of_this_pc_is_told(bench: Bench) -> None:
    """Amazon's time is 17 minutes ahead: the test says so, and by how much, although the key is good."""
    bench.shop.faults.set(Fault.WRONG_CLOCK)
    test = bench.test()
    assert isinstance(test.error, ReachAmazon)
    assert (test.error.code, test.error.facts) == ("clock_wrong", {"minutes": -17})
    assert states(test) == [DONE, DONE, DONE]
    assert test.participations
    assert test.valid_until is not None


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.mark.parametrize(
    ("url", "code"),
    [("https://nowhere.invalid.amazon.com", "network_dns"), ("http://127.0.0.1:{port}", "network_unreachable")],
)
def test_trouble_of_the_network_is_told_apart(bench: Bench, url: str, code: str) -> None:
    """An unknown name and a closed port are the network's trouble, not Amazon's."""
    test = bench.test(bench.account(base_url=url.format(port=refused_port())))
    assert isinstance(test.error, ReachAmazon)
    assert test.error.code == code
    assert states(test) == [DONE, FAILED, NOT_TRIED]


@pytest.mark.parametrize("at_login", [True, False])
def test_cancel_works_at_once(bench: Bench, at_login: bool) -> None:
    """Atšaukti during a slow answer ends the test within a second, in either step."""
    bench.shop.faults.set(Fault.SLOW_REPLY, login=at_login)
    progress = Progress()
    cancelled_at: list[float] = []

    def cancel() -> None:
        cancelled_at.append(time.monotonic())
        progress.cancel()

    timer = threading.Timer(0.5, cancel)
    timer.start()
    with pytest.raises(Cancelled):
        bench.test(progress=progress)
    assert time.monotonic() - cancelled_at[0] < 1.0
    timer.join()


def test_the_steps_are_told_as_they_come(bench: Bench) -> None:
    """The window can show at which step the test is."""
    seen: list[object] = []

    class Watching(Progress):
        def show(self, state: object) -> None:
            seen.append(state)

    bench.test(progress=Watching())
    assert seen == [StepName.LOGIN, StepName.REGION]


def test_no_secret_is_in_what_a_test_leaves(bench: Bench) -> None:
    """Neither keys nor the whole access token are in the result, good or failed."""
    seller = bench.shop.account("Europe")
    results = [bench.test()]
    for fault in (Fault.REVOKED_TOKEN, Fault.EXPIRED_SECRET):
        bench.shop.faults.clear()
        bench.shop.faults.set(fault)
        results.append(bench.test())
    token = bench.tokens.known(bench.account().key)
    assert token is not None
    for secret in (seller.client_secret, seller.refresh_token, token.header()[1]):
        assert secret not in repr(results)
