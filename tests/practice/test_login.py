"""The practice login answers as Login with Amazon does."""

from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.model.credentials import CredentialField, judge
from fvsestore_gui.practice.shop import PracticeShop


def test_gives_an_access_token_for_an_hour(caller: Any) -> None:
    """Good keys give a bearer token that is good for 3600 seconds."""
    reply = caller.login()
    body = reply.json()
    assert reply.status_code == 200
    assert body["access_token"].startswith("Atza|")
    assert body["refresh_token"] == caller.shop.account("Europe").refresh_token
    assert (body["token_type"], body["expires_in"]) == ("bearer", 3600)
    assert reply.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("changed", "status", "error"),
    [
        ({"client_secret": "amzn1.oa2-cs.v1.wrong"}, 401, "invalid_client"),
        ({"client_id": "amzn1.application-oa2-client.unknown"}, 401, "invalid_client"),
        ({"refresh_token": "Atzr|unknown"}, 400, "invalid_grant"),
        ({"refresh_token": ""}, 400, "invalid_request"),
        ({"client_id": None}, 400, "invalid_request"),
        ({"grant_type": None}, 400, "invalid_request"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"grant_type": "client_credentials"}, 400, "invalid_scope"),
    ],
)
def test_names_what_is_wrong(caller: Any, changed: dict[str, str | None], status: int, error: str) -> None:
    """Each wrong key gets the status and the error code that Amazon gives for it."""
    reply = caller.login(**changed)
    assert (reply.status_code, reply.json()["error"]) == (status, error)
    assert set(reply.json()) == {"error", "error_description"}


def test_says_when_the_refresh_token_is_of_another_client(caller: Any) -> None:
    """A refresh token of another app is unauthorized_client, not invalid_grant."""
    reply = caller.login(refresh_token=caller.shop.account("FarEast").refresh_token)
    assert (reply.status_code, reply.json()["error"]) == (400, "unauthorized_client")


def test_takes_forms_only(caller: Any, shop: PracticeShop) -> None:
    """Good keys that are not declared as a form are refused as Amazon refuses them."""
    account = shop.account("Europe")
    form = {"grant_type": "refresh_token", "client_id": account.client_identifier}
    form |= {"client_secret": account.client_secret, "refresh_token": account.refresh_token}
    for named in ({"json": form}, {"files": {name: (None, value) for name, value in form.items()}}):
        reply = caller._session.post(shop.lwa_url, timeout=10, **named)
        assert (reply.status_code, reply.json()["error"]) == (400, "invalid_request")


def test_access_token_expires_by_the_clock(caller: Any, clock: StandingClock) -> None:
    """After an hour a token is refused as expired; one second before it is good."""
    token = caller.token()
    clock.move(3599)
    assert caller.participations(token).status_code == 200
    clock.move(1)
    reply = caller.participations(token)
    assert reply.status_code == 403
    assert reply.json()["errors"][0]["details"] == "The access token you provided has expired."


@pytest.mark.parametrize(
    ("token", "details"),
    [
        (None, "Access token is missing in the request header."),
        ("Atza|rubbish", "The access token you provided is revoked, malformed or invalid."),
    ],
)
def test_bad_access_tokens_are_told_apart(caller: Any, contract: Any, token: str | None, details: str) -> None:
    """A missing and a malformed access token are 403 with Amazon's own details."""
    reply = caller.participations(token)
    assert reply.status_code == 403
    assert reply.json()["errors"][0] == {
        "code": "Unauthorized",
        "message": "Access to requested resource is denied.",
        "details": details,
    }
    contract("orders_2026-01-01.json", "ErrorList", reply.json())


def test_another_regions_token_is_denied(caller: Any) -> None:
    """A good token at the wrong region's endpoint is 403 without details."""
    reply = caller.participations(caller.token("NorthAmerica"), "Europe")
    assert reply.status_code == 403
    assert reply.json()["errors"][0]["details"] == ""


def test_practice_keys_have_the_shapes_of_real_ones(shop: PracticeShop) -> None:
    """The practice keys can be entered as real ones, and are different for every seller."""
    for account in shop.accounts:
        assert judge(CredentialField.CLIENT_IDENTIFIER, account.client_identifier).level == "good"
        assert judge(CredentialField.CLIENT_SECRET, account.client_secret).level == "good"
        assert judge(CredentialField.REFRESH_TOKEN, account.refresh_token).level == "good"
        assert account.client_secret not in repr(account)
        assert account.refresh_token not in repr(account)
    assert len({a.client_identifier for a in shop.accounts}) == 4


def test_remembers_requests_without_keys(caller: Any, shop: PracticeShop) -> None:
    """What the shop notes of a login holds none of the keys, wherever they were sent."""
    account = shop.account("Europe")
    caller._session.post(f"{shop.lwa_url}?client_secret={account.client_secret}", data={}, timeout=10)
    caller.token()
    assert list(shop.requests) == [("POST", "/auth/o2/token", {})] * 2
