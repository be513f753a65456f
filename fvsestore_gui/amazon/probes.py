"""Single calls that show what an account is given: no second try, no waiting, each counted and taken from its limit.

What Amazon or the network says is the answer and is not raised.
"""

import contextlib
import re
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from fvsestore_gui.amazon.account import account_key
from fvsestore_gui.amazon.finances import TRANSACTIONS_PATH, read_seller_ids, transactions_params
from fvsestore_gui.amazon.limits import (
    GET_ORDER,
    GET_REPORTS,
    LIST_TRANSACTIONS,
    PARTICIPATIONS,
    SEARCH_ORDERS,
    Limits,
)
from fvsestore_gui.amazon.login import AccessToken, Credentials, LoggedIn, Login, Tokens
from fvsestore_gui.amazon.orders import SEARCH_PATH, data_params, order_path, shipped_params
from fvsestore_gui.amazon.personal_reader import personal_of
from fvsestore_gui.amazon.replies import bad_shape, document, error_of, refusal, shown_text, token_refused
from fvsestore_gui.amazon.reports import REPORTS_PATH
from fvsestore_gui.amazon.sellers import PATH as PARTICIPATIONS_PATH
from fvsestore_gui.amazon.sellers import read_participations
from fvsestore_gui.amazon.transport import Reply, Transport
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import Cancelled, DatabaseTrouble, FvsError, RenewCredential, TryLater
from fvsestore_gui.model.history import BY_ORDER_DATE
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.personal import PersonalField
from fvsestore_gui.model.stores import Participation
from fvsestore_gui.progress import Progress

_Found = TypeVar("_Found")
_Given = TypeVar("_Given", covariant=True)

#: what the questions without a key are called, in errors and in the log
KNOCK = "knock"
#: an order is looked for among those placed since so long ago
_REACH = timedelta(days=90)
_MARKUP = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_SHOWN_BYTES = 4_000


@dataclass(frozen=True, slots=True)
class Probe(Generic[_Given]):
    """One answer. `error` None: Amazon gave `found`; `amazon_text` is Amazon's own, short and without persons."""

    found: _Given | None = None
    error: FvsError | None = None
    request_id: str = ""
    amazon_text: str = ""
    seconds: float = 0.0
    clock_ahead_s: float | None = None


@dataclass(frozen=True, slots=True)
class Urls:
    """Where Amazon is: the login, and each region's API."""

    login: str
    region: Callable[[Region], str]


def host_of(url: str) -> str:
    return urlsplit(url).hostname or ""


class Probes:
    """The calls of one diagnosis of one account. `transport` is the diagnosis' own; `tokens` and `limits` are shared.

    Without `credentials` only the questions that need no key can be asked.
    """

    def __init__(
        self,
        *,
        urls: Urls,
        region: Region,
        credentials: Credentials | None,
        transport: Transport,
        tokens: Tokens,
        limits: Limits,
        clock: Clock,
        hide: Callable[[str], None] | None = None,
        logged_in: LoggedIn | None = None,
    ) -> None:
        self._urls = urls
        self._region = region
        self._credentials = credentials
        self._key = account_key(credentials.client_identifier, region) if credentials else ""
        self._transport = transport
        self._login = Login(transport, urls.login, clock, hide, logged_in)
        self._tokens = tokens
        self._limits = limits
        self._clock = clock
        self._token: AccessToken | None = None
        #: the token was there before: Amazon may have withdrawn it since
        self._token_is_old = False
        #: requests that another transport sent: those of the tokens that all share
        self._sent_beside = 0

    @property
    def calls(self) -> int:
        """Requests that Amazon was sent, the login's among them."""
        return self._transport.sent + self._sent_beside

    def proxy(self, url: str) -> str | None:
        """The proxy that leads to `url` ("host:port"), None for none."""
        return self._transport.proxy(url)

    def look_up(self, url: str) -> FvsError | None:
        """None where this computer finds the address of the host, else why not. Asks the system's name service only."""
        try:
            socket.getaddrinfo(host_of(url), urlsplit(url).port or 443, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return self._transport.nameless(url)
        return None

    # -- without a key -------------------------------------------------------------------------------------------

    def knock_login(self, progress: Progress) -> Probe[None]:
        """Whether Login with Amazon is there: a question that lacks everything on purpose."""
        form = {"grant_type": "refresh_token"}
        return self._knocked(lambda: self._transport.post_form(self._urls.login, form, KNOCK, progress))

    def knock_region(self, progress: Progress) -> Probe[None]:
        """Whether the region's API is there: its refusal of a call without a token shows it."""
        url = self._urls.region(self._region).rstrip("/") + PARTICIPATIONS_PATH
        return self._knocked(lambda: self._transport.get(url, (), {}, KNOCK, progress))

    def _knocked(self, send: Callable[[], Reply]) -> Probe[None]:
        def read(reply: Reply) -> None:
            if reply.status >= 500:
                raise refusal(reply, KNOCK, self._region.value)
            document(reply, KNOCK)

        return self._probe(send, read)

    # -- the keys ------------------------------------------------------------------------------------------------

    def log_in(self, progress: Progress) -> Probe[AccessToken]:
        """A new access token, never from a cache; the calls that follow use it, and so do imports."""
        assert self._credentials is not None
        credentials = self._credentials
        began = time.monotonic()
        try:
            token = self._login.exchange(credentials, progress)
        except Cancelled:
            raise
        except FvsError as error:
            return _failed(error, began, self._login.clock_ahead_s)
        self._token, self._token_is_old = token, False
        self._tokens.put(self._key, credentials, token)
        return Probe(token, seconds=time.monotonic() - began, clock_ahead_s=token.clock_ahead_s)

    def use_token(self, progress: Progress) -> Probe[AccessToken]:
        """The access token that is at hand, a new one where there is none."""
        assert self._credentials is not None
        known = self._tokens.known(self._key)
        began = time.monotonic()
        try:
            token = self._tokens.token(self._key, self._credentials, progress)
        except Cancelled:
            raise
        except FvsError as error:
            self._sent_beside += 1 + (self._credentials.earlier_secret is not None)
            return _failed(error, began, None)
        if token is not known:
            self._sent_beside += 1 + token.fell_back
        self._token, self._token_is_old = token, token is known
        return Probe(token, seconds=time.monotonic() - began)

    # -- the account ---------------------------------------------------------------------------------------------

    def participations(self, progress: Progress, region: Region | None = None) -> Probe[tuple[Participation, ...]]:
        """In which marketplaces the account takes part; `region`: at the API of another one."""
        return self._asked(
            PARTICIPATIONS,
            PARTICIPATIONS_PATH,
            (),
            lambda reply: read_participations(reply, PARTICIPATIONS),
            progress,
            region,
        )

    def newest_orders(self, progress: Progress) -> Probe[str]:
        """Whether orders are given: one of those shipped of late, without any data set; "" where there is none."""

        def read(reply: Reply) -> str:
            orders = document(reply, SEARCH_ORDERS).get("orders")
            if not isinstance(orders, list):
                raise bad_shape(reply, SEARCH_ORDERS, "orders")
            first = orders[0].get("orderId") if orders and isinstance(orders[0], dict) else ""
            return first if isinstance(first, str) else ""

        params = shipped_params(self._amazon_now() - _REACH)
        return self._asked(SEARCH_ORDERS, SEARCH_PATH, params, read, progress)

    def data_sets(self, order_id: str, names: Sequence[str], progress: Progress) -> Probe[frozenset[str]]:
        """Which of these data sets of an order come, asked for together; one that does not was not refused.

        With them ADDRESS where the recipient's street came, TAX_NUMBER where a tax registration did. None: Amazon
        knows no such order. Nothing of the order is kept.
        """

        def read(reply: Reply) -> frozenset[str] | None:
            if reply.status == 404:
                return None
            order = document(reply, GET_ORDER).get("order")
            if not isinstance(order, dict):
                raise bad_shape(reply, GET_ORDER, "order")
            return frozenset(name for name in names if _holds(order, name.lower())) | _apart(order)

        return self._asked(GET_ORDER, order_path(order_id), data_params(names), read, progress, may_be_missing=True)

    def reports(self, progress: Progress) -> Probe[int]:
        """Whether order reports are given: how many of them a list of at most one names."""

        def read(reply: Reply) -> int:
            reports = document(reply, GET_REPORTS).get("reports")
            if not isinstance(reports, list):
                raise bad_shape(reply, GET_REPORTS, "reports")
            return len(reports)

        params = [("reportTypes", BY_ORDER_DATE), ("pageSize", "1")]
        return self._asked(GET_REPORTS, REPORTS_PATH, params, read, progress)

    def seller_ids(self, progress: Progress) -> Probe[frozenset[str]]:
        """Whether transactions are given, and whose account they are of as Amazon writes it (often none)."""
        return self._asked(
            LIST_TRANSACTIONS,
            TRANSACTIONS_PATH,
            transactions_params(self._amazon_now()),
            lambda reply: read_seller_ids(reply, LIST_TRANSACTIONS),
            progress,
        )

    def free_at(self, calls: dict[str, int]) -> datetime:
        """From when on so many calls of each operation are free, the earliest now."""
        wait_s = max((self._limits.forecast(self._key, *one)[1] for one in calls.items()), default=0.0)
        return self._clock.now() + timedelta(seconds=wait_s)

    # -- one call ------------------------------------------------------------------------------------------------

    def _amazon_now(self) -> datetime:
        return self._clock.now() - timedelta(seconds=self._transport.clock_ahead_s or 0.0)

    def _asked(
        self,
        operation: str,
        path: str,
        params: Sequence[tuple[str, str]],
        read: Callable[[Reply], _Found | None],
        progress: Progress,
        region: Region | None = None,
        *,
        may_be_missing: bool = False,
    ) -> Probe[_Found]:
        """The answer to one call; where it is that an old token is no longer good, to one more with a new token."""

        def ask() -> Probe[_Found]:
            return self._once(operation, path, params, read, progress, region, may_be_missing=may_be_missing)

        probe = ask()
        if not self._token_is_old or probe.error is None or probe.error.code != "access_token_refused":
            return probe
        self._tokens.drop(self._key, self._token)
        login = self.log_in(progress)
        return ask() if login.error is None else replace(probe, error=login.error, amazon_text=login.amazon_text)

    def _once(
        self,
        operation: str,
        path: str,
        params: Sequence[tuple[str, str]],
        read: Callable[[Reply], _Found | None],
        progress: Progress,
        region: Region | None = None,
        *,
        may_be_missing: bool = False,
    ) -> Probe[_Found]:
        assert self._token is not None
        assert self._credentials is not None
        # another region has limits of its own
        key = account_key(self._credentials.client_identifier, region or self._region)
        try:
            wait_s = self._limits.take_free(key, operation)
        except DatabaseTrouble as trouble:
            # what is left of the limit cannot be told now: an import may be writing
            return Probe(error=trouble)
        if wait_s > 0:
            return Probe(error=self._not_free(operation, wait_s))
        name, value = self._token.header()
        url = self._urls.region(region or self._region).rstrip("/") + path

        def checked(reply: Reply) -> _Found | None:
            if reply.rate_limit is not None:
                self._limits.learned(key, operation, reply.rate_limit)
            if reply.status == 429:
                wait_s = self._limits.throttled(key, operation, reply.retry_after_s)
                raise self._not_free(operation, wait_s, reply)
            if token_refused(reply):
                raise _token_refused(refusal(reply, operation, self._region.value))
            if reply.status != 200 and not (may_be_missing and reply.status == 404):
                raise refusal(reply, operation, (region or self._region).value)
            return read(reply)

        try:
            return self._probe(lambda: self._transport.get(url, params, {name: value}, operation, progress), checked)
        finally:
            with contextlib.suppress(DatabaseTrouble):
                self._limits.answered(key, operation)

    def _not_free(self, operation: str, wait_s: float, reply: Reply | None = None) -> TryLater:
        ready_at = self._clock.now() + timedelta(seconds=wait_s)
        return TryLater(
            "amazon_throttled",
            status=reply.status if reply else None,
            operation=operation,
            request_id=reply.request_id if reply else "",
            ready_at=ready_at.isoformat(timespec="seconds"),
        )

    def _probe(self, send: Callable[[], Reply], read: Callable[[Reply], _Found | None]) -> Probe[_Found]:
        began = time.monotonic()
        try:
            reply = send()
        except Cancelled:
            raise
        except FvsError as error:
            return _failed(error, began, None)
        try:
            found = read(reply)
        except FvsError as error:
            failed: Probe[_Found] = _failed(error, began, reply.clock_ahead_s)
            return replace(
                failed,
                request_id=failed.request_id or reply.request_id,
                amazon_text=failed.amazon_text or _unread(reply),
            )
        return Probe(found, None, reply.request_id, "", time.monotonic() - began, reply.clock_ahead_s)


def _failed(error: FvsError, began: float, clock_ahead_s: float | None) -> Probe[Any]:
    return Probe(
        None,
        error,
        str(error.facts.get("request_id") or ""),
        str(error.facts.get("amazon_text") or ""),
        time.monotonic() - began,
        clock_ahead_s,
    )


def _token_refused(error: FvsError) -> RenewCredential:
    return RenewCredential("access_token_refused", **error.facts)


def _unread(reply: Reply) -> str:
    """Amazon's words that are in no fact of an error, or the text of a page for people that came in their place."""
    told = error_of(reply)
    if told is not None:
        return told.text
    plain = _MARKUP.sub(" ", reply.body[:_SHOWN_BYTES].decode("utf-8", "replace"))
    # what looks like data might be a buyer's
    return "" if "{" in plain or "[" in plain else shown_text(plain)


def _holds(order: dict[str, Any], key: str) -> bool:
    """Whether the order or one of its lines has something under this key."""
    items = order.get("orderItems")
    places = [order, *(items if isinstance(items, list) else [])]
    key = "fulfillmentOrders" if key == "fulfillment_orders" else key
    return any(isinstance(place, dict) and bool(place.get(key)) for place in places)


def _apart(order: dict[str, Any]) -> frozenset[str]:
    """What of RECIPIENT and TAX only some applications are given, as far as it came."""
    found = personal_of(order, frozenset({PersonalField.ADDRESS_LINES, PersonalField.TAX_NUMBERS}))
    names = {PersonalField.ADDRESS_LINES: "ADDRESS", PersonalField.TAX_NUMBERS: "TAX_NUMBER"}
    return frozenset(names[field] for field in found)
