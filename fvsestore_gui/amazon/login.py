"""Login with Amazon: refresh token -> access token; asked for once at a time, kept in memory only."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NoReturn

from fvsestore_gui.amazon.replies import AmazonError, bad_shape, document, error_of
from fvsestore_gui.amazon.transport import Reply, Transport, check_key_address
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import RenewCredential, TryLater
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret

LOGIN = "login"
#: renewed this long before it ends, so that no request starts with a token that ends on the way
RENEW_BEFORE_S = 60
#: Amazon's documented life of an access token, where a reply does not say
_USUAL_LIFE_S = 3_600
_LONGEST_LIFE_S = 86_400
#: refusals that may be the client secret's fault
_OF_THE_SECRET = frozenset({"lwa_invalid_client", "lwa_secret_expired"})


@dataclass(frozen=True, slots=True)
class Credentials:
    """The three values of one application and seller.

    `earlier_secret`: the client secret that `client_secret` took the place of, while that has not worked yet.
    """

    client_identifier: str
    client_secret: Secret
    refresh_token: Secret
    earlier_secret: Secret | None = field(default=None, compare=False)


#: told of each login of keys with an earlier secret, and whether Amazon took only that one
LoggedIn = Callable[[Credentials, bool], None]


class AccessToken:
    """An access token that does not show itself. `masked` may be shown; times UTC."""

    __slots__ = ("__value", "clock_ahead_s", "fell_back", "given_at", "masked", "valid_until")

    def __init__(self, value: str, valid_until: datetime, clock_ahead_s: float | None = None) -> None:
        self.__value = value
        self.valid_until = valid_until
        #: when Amazon gave it, where that is known
        self.given_at: datetime | None = None
        #: how far this PC was ahead of Amazon's Date header when the token was given
        self.clock_ahead_s = clock_ahead_s
        #: whether Amazon refused the client secret, and took the one before
        self.fell_back = False
        # Only the beginning that all of Amazon's access tokens share: it tells what this is and gives nothing away.
        self.masked = next((f"{shared}…" for shared in ("Atza|IwE", "Atza|") if value.startswith(shared)), "…")

    def header(self) -> tuple[str, str]:
        """The header that proves who calls: (name, value)."""
        return "x-amz-access-token", self.__value

    def __repr__(self) -> str:
        return f"AccessToken({self.masked})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an AccessToken is not written down")


class Login:
    """Asks Amazon's login. `hide` is told every access token, so that a log can mask it."""

    def __init__(
        self,
        transport: Transport,
        lwa_url: str,
        clock: Clock,
        hide: Callable[[str], None] | None = None,
        logged_in: LoggedIn | None = None,
    ) -> None:
        self._transport = transport
        self.clock = clock
        self._url = check_key_address(lwa_url, "FVSESTORE_LWA_URL")
        self._hide = hide
        self._logged_in = logged_in

    @property
    def clock_ahead_s(self) -> float | None:
        """How far this PC was ahead of Amazon's time at the last reply of the login, also when it refused."""
        return self._transport.clock_ahead_s

    def exchange(self, credentials: Credentials, progress: Progress) -> AccessToken:
        """A new access token: always asks Amazon. Raises RenewCredential, TryLater, ReachAmazon, Cancelled.

        Where the client secret is refused and the one before is still kept, that one is tried too; what is raised in
        the end is what Amazon said of the new one.
        """
        earlier = credentials.earlier_secret
        if earlier is None:
            return self._ask(credentials, progress)
        try:
            token = self._ask(credentials, progress)
        except RenewCredential as refusal:
            if refusal.code not in _OF_THE_SECRET:
                raise
            try:
                token = self._ask(replace(credentials, client_secret=earlier), progress)
            except RenewCredential:
                raise refusal from None
            token.fell_back = True
        if self._logged_in is not None:
            self._logged_in(credentials, token.fell_back)
        return token

    def _ask(self, credentials: Credentials, progress: Progress) -> AccessToken:
        reply = self._transport.post_form(
            self._url,
            {
                "grant_type": "refresh_token",
                "client_id": credentials.client_identifier,
                "client_secret": credentials.client_secret.reveal(),
                "refresh_token": credentials.refresh_token.reveal(),
            },
            LOGIN,
            progress,
        )
        if reply.status != 200:
            raise _refusal(reply)
        answer = document(reply, LOGIN)
        value = answer.get("access_token")
        # It goes into a header, where a line break would be the start of another one.
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value.strip():
            raise bad_shape(reply, LOGIN, "access_token")
        if self._hide is not None:
            self._hide(value)
        life_s = _life_s(answer.get("expires_in"))
        now = self.clock.now()
        token = AccessToken(value, now + timedelta(seconds=life_s), reply.clock_ahead_s)
        token.given_at = now
        return token


def _life_s(sent: object) -> float:
    if isinstance(sent, str) and sent.isascii() and sent.isdigit() and len(sent) < 9:
        sent = int(sent)
    if isinstance(sent, int | Decimal) and not isinstance(sent, bool) and 0 < sent <= _LONGEST_LIFE_S:
        return float(sent)
    return _USUAL_LIFE_S


def _refusal(reply: Reply) -> RenewCredential | TryLater:
    told = error_of(reply)
    if reply.status == 429:
        return TryLater("amazon_throttled", status=reply.status, operation=LOGIN, request_id=reply.request_id)
    if reply.status >= 500 or (told and told.code in ("server_error", "temporarily_unavailable")):
        return TryLater("amazon_down", status=reply.status, operation=LOGIN, request_id=reply.request_id)
    if told is None:
        code = "amazon_not_json" if reply.body.strip() else "amazon_empty"
        return TryLater(code, status=reply.status, operation=LOGIN, request_id=reply.request_id)
    return RenewCredential(
        _login_code(told),
        status=reply.status,
        amazon_code=told.code,
        amazon_text=told.text,
        request_id=reply.request_id,
    )


def _login_code(told: AmazonError) -> str:
    if told.code == "invalid_client":
        return "lwa_secret_expired" if "expired" in told.text.lower() else "lwa_invalid_client"
    if told.code == "invalid_grant":
        return "lwa_invalid_grant"
    if told.code == "unauthorized_client":
        return "lwa_unauthorized_client"
    return "lwa_refused"


class Tokens:
    """The access tokens in memory, one an account; the same token serves everybody until it is about to end."""

    def __init__(self, login: Login) -> None:
        self.login = login
        self._guard = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}
        self._tokens: dict[str, tuple[Credentials, AccessToken]] = {}

    def token(self, account: str, credentials: Credentials, progress: Progress) -> AccessToken:
        """A token that is good for a minute at least; of several who ask at once one asks Amazon.

        Raises what `Login.exchange` raises.
        """
        with self._guard:
            lock = self._locks.setdefault(account, threading.Lock())
        while not lock.acquire(timeout=0.1):
            progress.check()
        try:
            progress.check()
            known = self._tokens.get(account)
            # Another secret or seller under the same client identifier needs a token of its own.
            if known is not None and known[0] == credentials and self._lasts(known[1]):
                return known[1]
            token = self.login.exchange(credentials, progress)
            self._tokens[account] = (credentials, token)
            return token
        finally:
            lock.release()

    def put(self, account: str, credentials: Credentials, token: AccessToken) -> None:
        """Keep a token that was asked for elsewhere (the token test)."""
        self._tokens[account] = (credentials, token)

    def drop(self, account: str, token: AccessToken | None = None) -> None:
        """Amazon no longer takes `token` (a newer one stays), or, without one: the account's keys have changed."""
        with self._guard:
            known = self._tokens.get(account)
            if known is not None and (token is None or known[1] is token):
                del self._tokens[account]

    def known(self, account: str) -> AccessToken | None:
        """The token in memory, None when there is none or it has ended."""
        known = self._tokens.get(account)
        return None if known is None or known[1].valid_until <= self.login.clock.now() else known[1]

    def _lasts(self, token: AccessToken) -> bool:
        return token.valid_until - self.login.clock.now() > timedelta(seconds=RENEW_BEFORE_S)
