"""How a request travels: one session an account, typed errors for everything the network does, Cancel at any moment."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import NamedTuple
from urllib.parse import urlsplit

import requests
import urllib3.exceptions

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import CorrectInput, FvsError, ReachAmazon, TryLater
from fvsestore_gui.model.marketplaces import is_amazon
from fvsestore_gui.network.adapter import Adapter
from fvsestore_gui.network.patient_sockets import Line
from fvsestore_gui.network.troubles import blamed, trouble_of
from fvsestore_gui.network.ways import Network, Way, is_loopback
from fvsestore_gui.progress import Progress

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 60.0
#: a reply that trickles in is given up after this, however lively the trickle
WHOLE_REPLY_TIMEOUT_S = 300.0
#: a page of a hundred orders has 0.3 MB; more than this is no answer to anything asked here
MOST_BYTES = 64 * 1024 * 1024
#: the same for a report, which is large and goes to the disk: a million orders have 50 MB
WHOLE_FILE_TIMEOUT_S = 900.0
MOST_FILE_BYTES = 4 * 1024 * 1024 * 1024
#: what is kept of a refusal to give a file
_REFUSAL_BYTES = 64 * 1024
_CHUNK = 64 * 1024
#: a clock that went so much apart from the seconds that passed was set
_DRIFT_S = 5.0


def check_address(url: str, variable: str = "") -> str:
    """`url` if it may be asked: https anywhere, http on this PC only. Raises CorrectInput (address_not_allowed).

    `variable` names where the address was set, for the error.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port
        allowed = (
            parts.hostname is not None
            and parts.username is None
            and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname)))
        )
    except ValueError:
        allowed = False
    if not allowed:
        raise CorrectInput("address_not_allowed", variable=variable)
    return url


def check_key_address(url: str, variable: str = "") -> str:
    """`url` if it is Amazon's or this PC's: nobody else gets a key. Raises CorrectInput (address_not_allowed)."""
    host = urlsplit(check_address(url, variable)).hostname
    if not (is_amazon(host) or is_loopback(host)):
        raise CorrectInput("address_not_allowed", variable=variable)
    return url


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whatever its status.

    `headers` by lower-case name; `clock_ahead_s`: how far this PC is ahead of Amazon's Date header.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    request_id: str
    clock_ahead_s: float | None

    @property
    def rate_limit(self) -> float | None:
        """x-amzn-RateLimit-Limit, requests a second."""
        return _number(self.headers.get("x-amzn-ratelimit-limit"))

    @property
    def retry_after_s(self) -> float | None:
        return _number(self.headers.get("retry-after"))


class _Ahead(NamedTuple):
    """How far this PC was ahead of Amazon, when that was measured by its clock, and by the seconds since it started."""

    ahead_s: float | None
    at: datetime
    mark: float


class Transport:
    """Sends requests one at a time over connections of its own. May be used from any thread.

    `user_agent` says who calls, in the form Amazon asks for: "Program/1.0 (Language=Python/3.11; Platform=Windows)".
    `network` knows the way out; without it, it is the system's.
    """

    def __init__(self, clock: Clock, user_agent: str, network: Network | None = None) -> None:
        self._clock = clock
        self._network = network or Network()
        self._lock = threading.Lock()
        self._line = Line()
        self._session = requests.Session()
        # Nothing from .netrc, and no cookies: they would tie one request to another.
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers.clear()
        self._session.headers.update({"User-Agent": user_agent, "Accept": "application/json"})
        self._session.headers["Accept-Encoding"] = "gzip, deflate"
        self._adapter = Adapter(self._line)
        self._session.mount("https://", self._adapter)
        self._session.mount("http://", self._adapter)
        self._ahead: _Ahead | None = None
        #: requests that were begun
        self.sent = 0
        #: hosts that answered, so that a network that fails later is known to be passing trouble
        self.reached: set[str] = set()

    def get(
        self,
        url: str,
        params: Sequence[tuple[str, str]],
        headers: Mapping[str, str],
        operation: str,
        progress: Progress,
    ) -> Reply:
        """The reply to a GET, whatever its status.

        Raises ReachAmazon, TryLater (too large), Cancelled; SecretsTrouble where the proxy's password cannot be read.
        """
        return self._send(requests.Request("GET", url, params=list(params), headers=dict(headers)), operation, progress)

    def post_form(self, url: str, fields: Mapping[str, str], operation: str, progress: Progress) -> Reply:
        """The reply to a form. Raises as `get`. `fields` may be secret and leave no trace in what is raised."""
        return self._send(requests.Request("POST", url, data=dict(fields)), operation, progress)

    def post_json(
        self, url: str, document: Mapping[str, object], headers: Mapping[str, str], operation: str, progress: Progress
    ) -> Reply:
        """The reply to a JSON document. Raises as `get`."""
        return self._send(requests.Request("POST", url, json=document, headers=dict(headers)), operation, progress)

    def fetch(self, url: str, take: Callable[[bytes], None], operation: str, progress: Progress) -> Reply:
        """A file from an address that is not Amazon's API, as it lies there: without a token, nothing unpacked.

        A file comes to `take` piece by piece, and the reply's body is empty; of a refusal (any status but 200) the body
        has the beginning. `url` opens the file to anybody: it stands in nothing that is raised. Raises as `get`, and
        what `take` raises.
        """
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        return self._send(requests.Request("GET", url, headers=headers), operation, progress, take)

    def proxy(self, url: str) -> str | None:
        """The proxy that leads to `url` ("host:port"), also where its password is missing; None for none."""
        try:
            return self._network.way(url).place or None
        except FvsError as error:
            return str(error.facts.get("proxy") or "") or None

    def nameless(self, url: str) -> FvsError:
        """What a request to `url` tells where this computer does not find the name of its host."""
        try:
            way = self._network.way(url)
        except FvsError as error:
            return error
        return blamed(ReachAmazon("network_dns", host=urlsplit(url).hostname or ""), way)

    @property
    def clock_ahead_s(self) -> float | None:
        """How far this PC was ahead of Amazon's Date header at the last reply.

        None before the first, and once it no longer holds: this PC's clock was set since, or the PC slept.
        """
        known = self._ahead
        if known is None:
            return None
        speed = self._clock.speed
        ran_s = (time.monotonic() - known.mark) * speed
        moved_s = (self._clock.now() - known.at).total_seconds()
        return known.ahead_s if abs(moved_s - ran_s) <= _DRIFT_S + _DRIFT_S / 100 * speed else None

    def close(self) -> None:
        self._session.close()

    def _send(
        self,
        request: requests.Request,
        operation: str,
        progress: Progress,
        take: Callable[[bytes], None] | None = None,
    ) -> Reply:
        url = check_address(request.url)
        host = urlsplit(url).hostname or ""
        with self._turn(progress):
            way = self._network.way(url)
            self._line.progress = progress
            self.sent += 1
            try:
                reply = self._exchange(request, operation, way, take)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                trouble = trouble_of(error, host, way)
            else:
                if take is None:
                    self._ahead = _Ahead(reply.clock_ahead_s, self._clock.now(), time.monotonic())
                self.reached.add(host)
                return reply
            finally:
                self._line.progress = Progress()
        progress.check()
        # Raised out here, so that it drags along neither the library's exception nor the request with its secrets.
        raise trouble

    def _exchange(
        self, request: requests.Request, operation: str, way: Way, take: Callable[[bytes], None] | None
    ) -> Reply:
        ends = time.monotonic() + (WHOLE_REPLY_TIMEOUT_S if take is None else WHOLE_FILE_TIMEOUT_S)
        with self._session.send(
            self._session.prepare_request(request),
            stream=True,
            allow_redirects=False,  # a token goes to the address it was meant for and to no other
            timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
            proxies=self._adapter.use(way),
        ) as response:
            now = self._clock.now()
            body = bytearray()
            size, most = 0, MOST_BYTES if take is None else MOST_FILE_BYTES
            chunks = response.iter_content(_CHUNK) if take is None else response.raw.stream(_CHUNK, False)
            for chunk in chunks:
                size += len(chunk)
                if size > most:
                    raise TryLater("amazon_bad_shape", status=response.status_code, operation=operation, key="size")
                if time.monotonic() > ends:
                    raise requests.exceptions.ReadTimeout
                if take is not None and response.status_code == 200:
                    take(chunk)
                    continue
                body += chunk
                if take is not None and size > _REFUSAL_BYTES:
                    break
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Reply(
                response.status_code,
                headers,
                bytes(body),
                headers.get("x-amzn-requestid", ""),
                _ahead(now, headers.get("date")),
            )

    @contextlib.contextmanager
    def _turn(self, progress: Progress) -> Iterator[None]:
        while not self._lock.acquire(timeout=0.1):
            progress.check()
        try:
            progress.check()
            yield
        finally:
            self._lock.release()


def _number(text: str | None) -> float | None:
    try:
        return float(text or "")
    except ValueError:
        return None


def _ahead(now: datetime, date: str | None) -> float | None:
    if not date:
        return None
    try:
        told = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError):
        return None
    # The header is cut to whole seconds: its middle is the better guess.
    return (now - (told if told.tzinfo else told.replace(tzinfo=UTC))).total_seconds() - 0.5
