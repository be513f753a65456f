"""Login with Amazon: what its answers mean, and how few of them are needed."""

import copy
import json
import pickle
import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from fvsestore_gui.amazon import replies
from fvsestore_gui.amazon.login import AccessToken, Credentials, Login, Tokens
from fvsestore_gui.amazon.transport import Reply, Transport
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import CorrectInput, FvsError, RenewCredential, TryLater
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret


@pytest.fixture
def credentials(shop: PracticeShop) -> Credentials:
    seller = shop.account("Europe")
    return Credentials(seller.client_identifier, Secret(seller.client_secret), Secret(seller.refresh_token))


@pytest.fixture
def login(transport: Transport, shop: PracticeShop, clock: StandingClock) -> Login:
    return Login(transport, shop.lwa_url, clock)


def logins(shop: PracticeShop) -> int:
    return sum(path == "/auth/o2/token" for _, path, _ in shop.requests)


def test_a_token_lasts_an_hour_from_now(login: Login, credentials: Credentials, clock: StandingClock) -> None:
    """Galioja iki is now plus what Amazon says, and the token shows itself only masked."""
    token = login.exchange(credentials, Progress())
    assert token.valid_until == clock.now() + timedelta(seconds=3600)
    value = token.header()[1]
    assert value.startswith("Atza|")
    assert token.masked.startswith("Atza|")
    assert len(token.masked) < 15
    for shown in (repr(token), str(token), f"{token}"):
        assert value not in shown
    for write_down in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            write_down(token)
    with pytest.raises(TypeError):
        json.dumps(token)


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (Fault.EXPIRED_SECRET, RenewCredential, "lwa_invalid_client"),
        (Fault.REVOKED_TOKEN, RenewCredential, "lwa_invalid_grant"),
        (Fault.OTHER_CLIENT, RenewCredential, "lwa_unauthorized_client"),
        (Fault.SERVER_ERROR, TryLater, "amazon_down"),
        (Fault.UNAVAILABLE, TryLater, "amazon_down"),
        (Fault.HTML_PAGE, TryLater, "amazon_not_json"),
        (Fault.EMPTY_REPLY, TryLater, "amazon_empty"),
        (Fault.GARBLED_JSON, TryLater, "amazon_not_json"),
        (Fault.THROTTLE, TryLater, "amazon_throttled"),
    ],
)
def test_every_refusal_of_the_login_has_its_own_code(
    login: Login, credentials: Credentials, shop: PracticeShop, fault: Fault, kind: type[FvsError], code: str
) -> None:
    """Wrong secret, revoked token, another client and Amazon in trouble are told apart; no secret is in the error."""
    shop.faults.set(fault, login=True)
    with pytest.raises(kind) as caught:
        login.exchange(credentials, Progress())
    assert caught.value.code == code
    seller = shop.account("Europe")
    for secret in (seller.client_secret, seller.refresh_token):
        assert secret not in repr(caught.value.facts)
    if kind is RenewCredential:
        assert caught.value.facts["amazon_code"]
        assert caught.value.facts["amazon_text"]


def test_a_wrong_secret_is_refused(login: Login, credentials: Credentials) -> None:
    """The practice shop's login refuses a wrong secret as Amazon's does."""
    wrong = Credentials(credentials.client_identifier, Secret("amzn1.oa2-cs.v1.wrong"), credentials.refresh_token)
    with pytest.raises(RenewCredential) as caught:
        login.exchange(wrong, Progress())
    assert (caught.value.code, caught.value.facts["status"]) == ("lwa_invalid_client", 401)


class ScriptedTransport(Transport):
    """Gives one reply to everything."""

    def __init__(self, clock: StandingClock, status: int, body: bytes) -> None:
        super().__init__(clock, "x")
        self._given = Reply(status, {}, body, "id-1", None)

    def post_form(self, *args: object, **named: object) -> Reply:
        self.close()
        return self._given


def answered(clock: StandingClock, status: int, body: object) -> Login:
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Login(ScriptedTransport(clock, status, sent), "https://api.amazon.com/auth/o2/token", clock)


SOME = Credentials("amzn1.application-oa2-client.0", Secret("secret-0"), Secret("Atzr|0"))


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, {"error": "invalid_client", "error_description": "The client secret has expired"}, "lwa_secret_expired"),
        (400, {"error": "invalid_request", "error_description": "missing a required parameter"}, "lwa_refused"),
        (401, {"error": "unauthorized_client", "error_description": "Not authorized"}, "lwa_unauthorized_client"),
        (503, {"error": "temporarily_unavailable"}, "amazon_down"),
        (400, {"error": "server_error"}, "amazon_down"),
        (403, b"<html>", "amazon_not_json"),
        (302, b"", "amazon_empty"),
        (200, [], "amazon_bad_shape"),
        (200, {}, "amazon_bad_shape"),
        (200, {"access_token": 7}, "amazon_bad_shape"),
        (200, {"access_token": "Atza|a\r\nX-Other: b"}, "amazon_bad_shape"),
        (200, {"access_token": "  "}, "amazon_bad_shape"),
    ],
)
def test_odd_answers_have_codes_too(clock: StandingClock, status: int, body: object, code: str) -> None:
    """Whatever comes back from the login is a typed error, never a crash and never a token that is none."""
    with pytest.raises((RenewCredential, TryLater)) as caught:
        answered(clock, status, body).exchange(SOME, Progress())
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("sent", "seconds"),
    [
        (3600, 3600),
        ("1800", 1800),
        (1800.5, 1800.5),
        (None, 3600),
        (-1, 3600),
        (True, 3600),
        ("x", 3600),
        (10**30, 3600),
    ],
)
def test_the_life_of_a_token_is_read_or_taken_as_an_hour(clock: StandingClock, sent: object, seconds: float) -> None:
    """A strange expires_in does not spoil a good token."""
    token = answered(clock, 200, {"access_token": "Atza|abc", "expires_in": sent}).exchange(SOME, Progress())
    assert token.valid_until == clock.now() + timedelta(seconds=seconds)


def test_amazon_s_words_are_cleaned_before_they_are_shown() -> None:
    """Tokens, secrets and addresses that an answer repeats are masked, and the text is kept short."""
    text = "bad Atzr|IwEBIabc amzn1.oa2-cs.v1.aaaa " + "f" * 64 + " ona@example.lt\r\n" + "x" * 900
    reply = Reply(400, {}, json.dumps({"error": "e", "error_description": text}).encode(), "", None)
    told = replies.error_of(reply)
    assert told is not None
    for part in ("IwEBI", "aaaa", "ffff", "ona@", "\n"):
        assert part not in told.text
    assert len(told.text) <= 300


def test_the_login_goes_to_a_safe_address_only(transport: Transport, clock: StandingClock) -> None:
    """Keys are not sent over plain http to another computer."""
    with pytest.raises(CorrectInput):
        Login(transport, "http://api.amazon.com/auth/o2/token", clock)


def test_one_token_serves_until_it_is_about_to_end(
    login: Login, credentials: Credentials, shop: PracticeShop, clock: StandingClock
) -> None:
    """The same token is used for 59 minutes and renewed in the last one."""
    tokens = Tokens(login)
    first = tokens.token("a", credentials, Progress())
    clock.move(3539)
    assert tokens.token("a", credentials, Progress()) is first
    clock.move(2)
    assert tokens.token("a", credentials, Progress()) is not first
    assert logins(shop) == 2


def test_many_who_ask_at_once_make_one_login(login: Login, credentials: Credentials, shop: PracticeShop) -> None:
    """Eight threads that need a token share one exchange."""
    tokens = Tokens(login)
    got: list[AccessToken] = []
    threads = [
        threading.Thread(target=lambda: got.append(tokens.token("a", credentials, Progress()))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(token) for token in got}) == 1
    assert logins(shop) == 1


def test_other_keys_never_use_a_token_that_is_not_theirs(
    login: Login, credentials: Credentials, shop: PracticeShop
) -> None:
    """A new refresh token under the same client identifier gets a login of its own."""
    tokens = Tokens(login)
    tokens.put("a", Credentials(credentials.client_identifier, credentials.client_secret, Secret("Atzr|old")), _old())
    assert tokens.token("a", credentials, Progress()).masked != _old().masked
    assert logins(shop) == 1


def _old() -> AccessToken:
    from datetime import UTC, datetime

    return AccessToken("Atza|old", datetime(2099, 1, 1, tzinfo=UTC))


def test_a_dropped_token_is_asked_for_anew(login: Login, credentials: Credentials, clock: StandingClock) -> None:
    """A token Amazon no longer takes goes; a newer one than that stays; an ended one is not shown."""
    tokens = Tokens(login)
    first = tokens.token("a", credentials, Progress())
    tokens.drop("a", first)
    second = tokens.token("a", credentials, Progress())
    assert second is not first
    tokens.drop("a", first)
    assert tokens.known("a") is second
    clock.move(3601)
    assert tokens.known("a") is None
    tokens.drop("a")
    tokens.drop("b")


def test_every_access_token_is_told_to_the_log_s_redactor(
    transport: Transport, shop: PracticeShop, clock: StandingClock, credentials: Credentials
) -> None:
    """Where a `hide` is given, it learns each token before anybody can use it."""
    hidden: list[str] = []
    hide: Callable[[str], None] = hidden.append
    token = Login(transport, shop.lwa_url, clock, hide).exchange(credentials, Progress())
    assert hidden == [token.header()[1]]
