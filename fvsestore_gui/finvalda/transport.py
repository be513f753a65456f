"""How a request travels to Finvalda: one session, its own certificate rules, typed errors that say what surely did not
arrive.

The web service is reached directly, past any proxy of the internet: it stands in the office's own network, where such a
proxy does not lead, and nobody else shall be handed its password.
"""

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
import requests.adapters
import urllib3.exceptions
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.response import HTTPResponse
from urllib3.util import wait_for_read

from fvsestore_gui.errors import Cancelled, CorrectInput, FvsError, ReachFinvalda
from fvsestore_gui.model.finvalda import FinvaldaConnection, FoundCertificate
from fvsestore_gui.network.certificates import described, system_context
from fvsestore_gui.progress import Progress

#: a list of a hundred thousand products has some tens of MB
MOST_BYTES = 128 * 1024 * 1024
_CHUNK = 64 * 1024
#: how long Cancel may go unheard
_SLICE_S = 0.2
#: a list may trickle in for so many times as long as one is waited for its beginning
_LISTS_TAKE = 10


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whatever its status."""

    status: int
    content_type: str
    body: bytes


class Sent(Exception):
    """A request was sent, and no whole reply came; `how` is timeout or cut. Never leaves this room."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


def checked_address(address: str, field: str = "address") -> str:
    """The service's address without a slash at its end, if a password may be sent there.

    HTTPS anywhere; plain HTTP only to this PC and private addresses (RFC 1918, RFC 4193, link-local), by name if that
    is what it resolves to. Raises CorrectInput: finvalda_address, finvalda_plain_public.
    """
    plain = address.strip().rstrip("/")
    try:
        parts = urlsplit(plain)
        _ = parts.port
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None and not parts.query
    except ValueError:
        good = False
    if not good:
        raise CorrectInput("finvalda_address", field=field)
    if parts.scheme == "http" and not is_private(parts.hostname or ""):
        raise CorrectInput("finvalda_plain_public", field=field, host=parts.hostname)
    return plain


def is_private(host: str) -> bool:
    """Whether plain HTTP may go there. A name that resolves to nothing may: it reaches nobody."""
    try:
        return _inside(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        found = {ipaddress.ip_address(str(entry[4][0]).split("%")[0]) for entry in socket.getaddrinfo(host, None)}
    except (OSError, ValueError, UnicodeError):
        return True
    return all(_inside(one) for one in found)


def _inside(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return address.is_private or address.is_loopback or address.is_link_local


class _Outside(OSError):
    """Plain HTTP would go out of the own network."""


class _Line:
    """The request under way. `began`: something of it has left this PC, the one thing no exception tells for certain;
    `progress`: whose Cancel ends the wait for the answer, within `patience_s`.
    """

    def __init__(self, patience_s: float) -> None:
        self.began = False
        self.progress = Progress()
        self.patience_s = patience_s
        self.pools = _pools(self)


def _pools(line: _Line) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools for urllib3 whose connections say when they begin to send."""

    class TellingConnection(HTTPConnection):
        def send(self, data: Any) -> None:
            _begin(self, line, plain=True)
            super().send(data)

        def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as the library itself does
            _wait(self, line)
            return super().getresponse()

    class TellingSecureConnection(HTTPSConnection):
        def send(self, data: Any) -> None:
            _begin(self, line, plain=False)
            super().send(data)

        def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as the library itself does
            _wait(self, line)
            return super().getresponse()

    class TellingPool(HTTPConnectionPool):
        ConnectionCls = TellingConnection

    class TellingSecurePool(HTTPSConnectionPool):
        ConnectionCls = TellingSecureConnection

    return {"http": TellingPool, "https": TellingSecurePool}


def _begin(connection: HTTPConnection, line: _Line, *, plain: bool) -> None:
    if connection.sock is None:
        # the library connects in `send`, where nothing has been sent yet
        connection.connect()
    if plain and not line.began:
        # a name may lead elsewhere by now than when the address was checked
        peer = connection.sock.getpeername() if connection.sock is not None else ("",)
        if not _inside(ipaddress.ip_address(str(peer[0]).split("%")[0])):
            connection.close()
            raise _Outside("outside the own network")
    line.began = True


def _wait(connection: HTTPConnection, line: _Line) -> None:
    """Until the answer begins. Raises Cancelled, TimeoutError."""
    ends = time.monotonic() + line.patience_s
    sock = connection.sock
    if isinstance(sock, ssl.SSLSocket) and sock.pending():
        return
    while sock is not None and not wait_for_read(sock, _SLICE_S):
        line.progress.check()
        if time.monotonic() >= ends:
            raise TimeoutError


class _Adapter(requests.adapters.HTTPAdapter):
    """Trusts the system's authorities, one of a file, or one certificate by its fingerprint: always one of them."""

    def __init__(self, connection: FinvaldaConnection, line: _Line) -> None:
        self._line = line
        self._pinned = connection.pinned.replace(":", "").lower()
        self._context = _context(connection)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        more: dict[str, Any] = {"assert_fingerprint": self._pinned, "assert_hostname": False} if self._pinned else {}
        more.update(kwargs)
        super().init_poolmanager(*args, ssl_context=self._context, **more)
        self.poolmanager.pool_classes_by_scheme = self._line.pools

    def cert_verify(self, conn: Any, url: str, verify: bool | str, cert: Any) -> None:
        conn.cert_reqs = "CERT_NONE" if self._pinned else "CERT_REQUIRED"
        conn.ca_certs = conn.ca_cert_dir = None


def _context(connection: FinvaldaConnection) -> ssl.SSLContext:
    if connection.pinned:
        # the fingerprint is what is trusted: any other certificate ends the connection before a byte is sent
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif connection.ca_file:
        context = ssl.create_default_context()
        try:
            context.load_verify_locations(cafile=connection.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise CorrectInput("certificate_unreadable", field="ca_file", path=connection.ca_file) from error
    else:
        context = system_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def fetch_certificate(address: str, timeout_s: float = 10.0) -> FoundCertificate:
    """The certificate that the server of an https address shows, trusted or not; nothing else is sent.

    Raises CorrectInput, ReachFinvalda.
    """
    parts = urlsplit(checked_address(address))
    host = parts.hostname or ""
    if parts.scheme != "https":
        raise CorrectInput("finvalda_address", field="address")
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, parts.port or 443), timeout=timeout_s) as plain,
            context.wrap_socket(plain, server_hostname=host) as wrapped,
        ):
            der = wrapped.getpeercert(binary_form=True) or b""
    except (OSError, ssl.SSLError) as error:
        raise reach_error(error, host) from None
    found = described(der)
    return FoundCertificate(found.fingerprint, found.subject, found.issuer, found.until)


class Transport:
    """Sends requests one at a time. May be used from any thread."""

    def __init__(self, connection: FinvaldaConnection) -> None:
        self._lock = threading.Lock()
        self._timeouts = (float(connection.connect_timeout_s), float(connection.read_timeout_s))
        self._line = _Line(self._timeouts[1])
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers.clear()
        adapter = _Adapter(connection, self._line)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None = None,
        *,
        reading: Progress | None = None,
    ) -> Reply:
        """The whole reply, whatever its status. `reading`: it only reads, so Cancel may end it, and it may take longer.

        Raises ReachFinvalda where the request surely did not arrive (CorrectInput for a name that leads out of the own
        network), Sent where it may have, Cancelled.
        """
        host = urlsplit(url).hostname or ""
        request = requests.Request(method, url, headers=dict(headers), data=body)
        with self._lock:
            self._line.began, self._line.progress = False, reading or Progress()
            ends = time.monotonic() + sum(self._timeouts) * (_LISTS_TAKE if reading else 1)
            try:
                with self._session.send(
                    self._session.prepare_request(request),
                    stream=True,
                    allow_redirects=False,  # a password goes to the address it was meant for
                    timeout=self._timeouts,
                ) as response:
                    received = bytearray()
                    for chunk in response.iter_content(_CHUNK):
                        self._line.progress.check()
                        received += chunk
                        if len(received) > MOST_BYTES:
                            raise Sent("cut")
                        if time.monotonic() > ends:
                            raise Sent("timeout")
                    return Reply(response.status_code, response.headers.get("Content-Type", ""), bytes(received))
            except Cancelled:
                trouble: FvsError | Sent = Cancelled()
            except Sent as error:
                trouble = error
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                trouble = _sent_error(error) if self._line.began else reach_error(error, host)
        # out here, so that it drags along neither the library's exception nor the request with its password
        raise trouble

    def close(self) -> None:
        self._session.close()


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(chain) < 30:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and one not in chain:
            chain.append(one)
            waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return chain


def _sent_error(error: BaseException) -> Sent:
    """How a reply failed to come. A TLS failure belongs here too: a connection may break in the middle of a reply."""
    late = (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError)
    return Sent("timeout" if any(isinstance(one, late) for one in _chain(error)) else "cut")


def reach_error(error: BaseException, host: str) -> ReachFinvalda | CorrectInput:
    """What kept a connection from being made."""
    chain = _chain(error)

    def among(*kinds: type[BaseException]) -> bool:
        return any(isinstance(one, kinds) for one in chain)

    if among(_Outside):
        return CorrectInput("finvalda_plain_public", field="address", host=host)
    if among(urllib3.exceptions.NameResolutionError, socket.gaierror):
        return ReachFinvalda("finvalda_dns", host=host)
    if any("ingerprint" in str(one) for one in chain if isinstance(one, urllib3.exceptions.SSLError | ssl.SSLError)):
        return ReachFinvalda("finvalda_certificate", host=host)
    if among(ssl.SSLError, requests.exceptions.SSLError, urllib3.exceptions.SSLError):
        verified = [one.verify_message for one in chain if isinstance(one, ssl.SSLCertVerificationError)]
        detail = verified[0] if verified else "TLS"
        return ReachFinvalda("finvalda_tls", host=host, detail=detail)
    if among(requests.exceptions.ConnectTimeout, urllib3.exceptions.ConnectTimeoutError, TimeoutError) and not among(
        urllib3.exceptions.NewConnectionError
    ):
        return ReachFinvalda("finvalda_timeout", host=host)
    return ReachFinvalda("finvalda_unreachable", host=host)
