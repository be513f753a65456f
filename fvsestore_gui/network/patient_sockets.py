"""Connections whose waiting can be cancelled: every wait is cut into short ones with a look at the progress in between.

A thread that hangs in the system's `recv` hears nothing, and on Windows not even Ctrl-C.
Only the system's own name look-up cannot be cut: nothing but a further thread could.
"""

import errno
import os
import selectors
import socket
import ssl
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from fvsestore_gui.network.certificates import system_context
from fvsestore_gui.network.tunnel import ProxyAway, ProxyUntrusted, open_tunnel
from fvsestore_gui.progress import Progress

_Result = TypeVar("_Result")
_SLICE_S = 0.1
_CONNECT_BEGUN = {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, getattr(errno, "WSAEWOULDBLOCK", 10035)}


class Line:
    """What the sockets of one session look at while they wait. `progress` is that of the request under way."""

    def __init__(self) -> None:
        self.progress = Progress()
        self.pools = _pools(self)

    def context(self) -> ssl.SSLContext:
        """What the operating system trusts, for sockets that wait patiently."""
        context = system_context()
        # truststore wraps a plain context, whose socket class is the one that is really used
        inner = cast(ssl.SSLContext, getattr(context, "_ctx", context))
        inner.sslsocket_class = _patient_tls(self, inner.sslsocket_class)
        return context


if TYPE_CHECKING:
    _Socket = socket.socket
else:
    _Socket = object


class _Patient(_Socket):
    """A socket whose time limit is kept by short waits, each of which Cancel can end."""

    line: Line
    #: the time limit as the callers set and see it
    patience_s: float | None = None

    def settimeout(self, value: float | None) -> None:
        self.patience_s = value
        super().settimeout(value if value is not None and value < _SLICE_S else _SLICE_S)

    def gettimeout(self) -> float | None:
        return self.patience_s

    def patiently(self, step: Callable[[], _Result]) -> _Result:
        began = time.monotonic()
        while True:
            self.line.progress.check()
            try:
                return step()
            except TimeoutError:
                if self.patience_s is not None and time.monotonic() - began >= self.patience_s:
                    raise

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        # so reads the TLS that is inside of the TLS to a proxy
        return self.patiently(lambda: super(_Patient, self).recv(buflen, flags))

    def recv_into(self, buffer: Any, nbytes: int | None = None, flags: int = 0) -> int:
        return self.patiently(lambda: super(_Patient, self).recv_into(buffer, nbytes or 0, flags))


class _PatientSocket(_Patient, socket.socket):
    def __init__(self, line: Line, family: int, kind: int, protocol: int) -> None:
        super().__init__(family, kind, protocol)
        self.line = line


def _patient_tls(line: Line, base: type[ssl.SSLSocket]) -> type[ssl.SSLSocket]:
    class PatientTlsSocket(_Patient, base):  # type: ignore[valid-type, misc]  # the base is truststore's own, made anew for each context
        def do_handshake(self, block: bool = False) -> None:
            # A handshake that ran out of its short time goes on where it was.
            try:
                self.patiently(lambda: super(PatientTlsSocket, self).do_handshake(block))
            except BaseException:
                # Nobody has this socket yet who could close it.
                self.close()
                raise

    PatientTlsSocket.line = line
    return PatientTlsSocket


def _connected(line: Line, host: str, port: int, timeout_s: float, options: Any) -> socket.socket:
    """A socket connected to the first address of `host` that answers. Raises OSError, TimeoutError, Cancelled."""
    addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    last: OSError = OSError(errno.EHOSTUNREACH, "no address")
    for family, kind, protocol, _, address in addresses:
        sock = _PatientSocket(line, family, kind, protocol)
        try:
            for option in options or ():
                sock.setsockopt(*option)
            # an address that swallows everything must not eat the time of the next one
            _connect(sock, address, timeout_s / len(addresses))
            sock.settimeout(timeout_s)
            return sock
        except OSError as error:
            sock.close()
            last = error
        except BaseException:
            sock.close()
            raise
    raise last


def _connect(sock: _PatientSocket, address: Any, timeout_s: float) -> None:
    sock.setblocking(False)
    code = sock.connect_ex(address)
    if code in _CONNECT_BEGUN:
        ends = time.monotonic() + timeout_s
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_WRITE)
            while not selector.select(_SLICE_S):
                sock.line.progress.check()
                if time.monotonic() >= ends:
                    raise TimeoutError("connect timed out")
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))


def _pools(line: Line) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools for urllib3 whose connections wait patiently."""

    def new_connection(connection: HTTPConnection) -> socket.socket:
        host = connection.host
        timeout_s = connection.timeout if isinstance(connection.timeout, int | float) else 10.0
        try:
            return _connected(line, host, connection.port or 443, timeout_s, connection.socket_options)
        except OSError as error:
            if connection.proxy is not None:
                raise ProxyAway(error.errno or 0) from error
            raise _as_urllib3(error, connection) from error

    class PatientConnection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return new_connection(self)

    class PatientSecureConnection(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return new_connection(self)

        def _connect_tls_proxy(self, hostname: str, sock: socket.socket) -> ssl.SSLSocket:
            try:
                return super()._connect_tls_proxy(hostname, sock)
            except ssl.SSLError as error:
                raise ProxyUntrusted(error.errno or 0) from error

        def _tunnel(self) -> None:
            open_tunnel(self)

    class PatientPool(HTTPConnectionPool):
        ConnectionCls = PatientConnection

    class PatientSecurePool(HTTPSConnectionPool):
        ConnectionCls = PatientSecureConnection

    return {"http": PatientPool, "https": PatientSecurePool}


def _as_urllib3(error: OSError, connection: HTTPConnection) -> Exception:
    """What the library itself would raise where no connection came about."""
    if isinstance(error, socket.gaierror):
        return NameResolutionError(connection.host, connection, error)
    if isinstance(error, TimeoutError):
        return ConnectTimeoutError(connection, f"no connection to {connection.host} in time")
    return NewConnectionError(connection, f"no connection to {connection.host}")
