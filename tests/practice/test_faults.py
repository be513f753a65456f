"""Every fault of the practice shop shows as it does at Amazon, and goes away again."""

import email.utils
import time
from typing import Any

import pytest
import requests

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.faults import LOGIN_FAULTS, Fault, Faults
from fvsestore_gui.practice.shop import PracticeShop

WIDE = {"createdAfter": "2020-01-01T00:00:00Z", "createdBefore": "2026-11-22T15:58:00Z"}


@pytest.fixture
def token(caller: Any) -> str:
    return str(caller.token())


@pytest.mark.parametrize(
    ("fault", "status", "error"),
    [
        (Fault.EXPIRED_SECRET, 401, "invalid_client"),
        (Fault.REVOKED_TOKEN, 400, "invalid_grant"),
        (Fault.OTHER_CLIENT, 400, "unauthorized_client"),
    ],
)
def test_login_faults(caller: Any, fault: Fault, status: int, error: str) -> None:
    """The faults of the login turn good keys away until they are cleared."""
    caller.shop.faults.set(fault)
    reply = caller.login()
    assert (reply.status_code, reply.json()["error"]) == (status, error)
    caller.shop.faults.clear()
    assert caller.login().status_code == 200


def test_denied_calls(caller: Any, token: str) -> None:
    """A missing role is 403 without details; a secret that expired is named in them."""
    caller.shop.faults.set(Fault.MISSING_ROLE, times=1)
    reply = caller.participations(token)
    assert (reply.status_code, reply.json()["errors"][0]["details"]) == (403, "")
    caller.shop.faults.set(Fault.EXPIRED_SECRET_AT_API, times=1)
    reply = caller.participations(token)
    assert reply.json()["errors"][0]["details"] == "The LWA secret token you provided has expired."
    assert caller.participations(token).status_code == 200


@pytest.mark.parametrize(("fault", "status"), [(Fault.REFUSED_DATA, 403), (Fault.REFUSED_DATA_AS_INVALID, 400)])
def test_refused_data_sets(caller: Any, token: str, fault: Fault, status: int) -> None:
    """Only requests for personal data sets are refused; the same without them is answered."""
    caller.shop.faults.set(fault)
    assert caller.search(token, **WIDE, includedData="PROCEEDS,RECIPIENT").status_code == status
    assert caller.search(token, **WIDE, includedData="PROCEEDS").status_code == 200


@pytest.mark.parametrize(
    ("fault", "status", "content_type"),
    [
        (Fault.THROTTLE, 429, "application/json"),
        (Fault.SERVER_ERROR, 500, "application/json"),
        (Fault.UNAVAILABLE, 503, "text/html; charset=iso-8859-1"),
        (Fault.HTML_PAGE, 200, "text/html; charset=iso-8859-1"),
        (Fault.EMPTY_REPLY, 200, "application/json"),
        (Fault.GARBLED_JSON, 200, "application/json"),
    ],
)
@pytest.mark.parametrize("login", [False, True])
def test_amazon_in_trouble(
    caller: Any, token: str, contract: Any, fault: Fault, status: int, content_type: str, login: bool
) -> None:
    """Trouble strikes as often as it was told to, at the API or at the login, and not at the other."""
    caller.shop.faults.set(fault, times=2, login=login)
    call, other = (caller.login, lambda: caller.search(token, **WIDE))[:: 1 if login else -1]
    for _ in range(2):
        reply = call()
        assert (reply.status_code, reply.headers["Content-Type"]) == (status, content_type)
        assert reply.headers["x-amzn-RequestId"]
        if status == 200:
            assert not reply.content or fault is not Fault.EMPTY_REPLY
            with pytest.raises(requests.JSONDecodeError):
                reply.json()
        elif not login and status != 503:
            contract("orders_2026-01-01.json", "ErrorList", reply.json())
        assert other().status_code == 200
    assert call().status_code == 200
    assert not caller.shop.faults.active


def test_throttle_names_the_rate(caller: Any, token: str) -> None:
    """A 429 storm carries the header with the rate."""
    caller.shop.faults.set(Fault.THROTTLE)
    assert caller.search(token, **WIDE).headers["x-amzn-RateLimit-Limit"] == "0.0056"


def test_missing_key(caller: Any, token: str) -> None:
    """Good JSON without the one key that matters."""
    caller.shop.faults.set(Fault.MISSING_ORDERS, times=2)
    body = caller.search(token, **WIDE).json()
    assert "orders" not in body
    assert body["pagination"]
    assert "payload" not in caller.participations(token).json()


def test_repeated_page_and_token(caller: Any, token: str) -> None:
    """The page before comes again with a new token; or the token that was sent comes back."""
    first = caller.search(token, **WIDE).json()
    sent = first["pagination"]["nextToken"]
    caller.shop.faults.set(Fault.REPEATED_PAGE, times=1)
    again = caller.search(token, **WIDE, paginationToken=sent).json()
    assert again["orders"] == first["orders"]
    caller.shop.faults.set(Fault.REPEATED_TOKEN, times=1)
    second = caller.search(token, **WIDE, paginationToken=sent).json()
    assert second["orders"] != first["orders"]
    assert second["pagination"]["nextToken"] == sent


def test_repeated_page_has_a_new_token(caller: Any, token: str, clock: StandingClock) -> None:
    """A repeated page cannot be told by its token."""
    sent = caller.search(token, **WIDE).json()["pagination"]["nextToken"]
    clock.move(1)
    caller.shop.faults.set(Fault.REPEATED_PAGE)
    assert caller.search(token, **WIDE, paginationToken=sent).json()["pagination"]["nextToken"] != sent


def test_expired_page_token(caller: Any, token: str) -> None:
    """A page token may be refused before its time; a search without one is not."""
    caller.shop.faults.set(Fault.EXPIRED_PAGE_TOKEN)
    first = caller.search(token, **WIDE)
    assert first.status_code == 200
    sent = first.json()["pagination"]["nextToken"]
    assert caller.search(token, **WIDE, paginationToken=sent).status_code == 400


def test_one_unreadable_order(caller: Any, token: str) -> None:
    """One order of the page has an amount that is no number; asked for again it is whole."""
    caller.shop.faults.set(Fault.UNREADABLE_ORDER, times=1)
    orders = caller.search(token, **WIDE, includedData="PROCEEDS").json()["orders"]
    bad = [o for o in orders if o.get("proceeds", {}).get("grandTotal", {}).get("amount") == "12.4.0"]
    assert len(bad) == 1
    whole = caller.order(token, bad[0]["orderId"], includedData="PROCEEDS").json()["order"]
    assert whole["proceeds"]["grandTotal"]["amount"] != "12.4.0"


@pytest.mark.parametrize("login", [False, True])
def test_cut_connection(caller: Any, token: str, login: bool) -> None:
    """The connection ends in the middle of the body, and the client can tell."""
    caller.shop.faults.set(Fault.CUT_CONNECTION, times=1, login=login)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        caller.login() if login else caller.search(token, **WIDE)


def test_slow_reply_ends_when_the_shop_stops(shop: PracticeShop, caller: Any, token: str) -> None:
    """A slow reply outlasts the client's patience, and stopping the shop does not wait for it."""
    shop.faults.set(Fault.SLOW_REPLY)
    shop.faults.slow_reply_s = 300
    url = shop.spapi_url("Europe") + "/sellers/v1/marketplaceParticipations"
    with pytest.raises(requests.ReadTimeout):
        caller._session.get(url, headers={"x-amz-access-token": token}, timeout=(5, 0.2))
    started = time.monotonic()
    shop.stop()
    assert time.monotonic() - started < 10


def test_wrong_clock(caller: Any, token: str, clock: StandingClock) -> None:
    """Amazon's Date is 17 minutes ahead, and its two-minute rule follows that time."""

    def minutes_ahead() -> float:
        date = email.utils.parsedate_to_datetime(caller.participations(token).headers["Date"])
        return (date - clock.now()).total_seconds() / 60

    assert minutes_ahead() == 0
    caller.shop.faults.set(Fault.WRONG_CLOCK)
    assert minutes_ahead() == 17
    bound = {"createdAfter": "2026-11-20T00:00:00Z", "createdBefore": "2026-11-22T16:15:00Z"}
    assert caller.search(token, **bound).status_code == 200


def test_faults_are_counted_and_cleared_one_by_one() -> None:
    """A fault strikes so often as it was set, and clearing one leaves the others."""
    faults = Faults()
    faults.set(Fault.THROTTLE, times=2)
    faults.set(Fault.HTML_PAGE)
    faults.set(Fault.REVOKED_TOKEN)
    assert [faults.strikes(Fault.THROTTLE) for _ in range(3)] == [True, True, False]
    assert not faults.strikes(Fault.REVOKED_TOKEN)
    assert faults.strikes(Fault.REVOKED_TOKEN, login=True)
    faults.clear(Fault.HTML_PAGE)
    assert faults.active == {Fault.REVOKED_TOKEN}
    faults.clear()
    assert faults.active == frozenset()
    assert {fault.value for fault in LOGIN_FAULTS} == {"expired_secret", "revoked_token", "other_client"}
