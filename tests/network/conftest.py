"""Proxies, an authority, and a server that stands in for Amazon."""

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from certificate_authority import Authority
from proxy_server import ProxyServer

HOST = "api.amazon.com"
URL = f"https://{HOST}/auth/o2/token"

StartProxy = Callable[..., ProxyServer]


class AmazonStandIn:
    """Speaks TLS with the certificate that it was given, answers every request with {}; counts them."""

    def __init__(self, certificate: Path) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self.heads: list[bytes] = []
        self.hangs_up = False
        #: how long an answer takes
        self.delay_s = 0.0
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._stopping:
            plain, _ = self._socket.accept()
            with plain, contextlib.suppress(OSError):
                plain.settimeout(5)
                with self._context.wrap_socket(plain, server_side=True) as secure:
                    asked = secure.makefile("rb")
                    head = b""
                    while not self.hangs_up and (line := asked.readline().strip()):
                        head += line + b"\n"
                    if head:
                        self.heads.append(head)
                        length = re.search(rb"(?i)content-length: (\d+)", head)
                        asked.read(int(length[1]) if length else 0)
                        threading.Event().wait(self.delay_s)
                        secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")

    def stop(self) -> None:
        self._stopping = True
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        self._thread.join(5)
        self._socket.close()


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    folder = tmp_path / "authority"
    folder.mkdir()
    return Authority(folder, "Office Inspection CA", "Office")


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The authority, as the keeper of a network has it trusted on a PC."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.public))
    return authority


@pytest.fixture
def amazon(authority: Authority) -> Iterator[AmazonStandIn]:
    server = AmazonStandIn(authority.signed(HOST))
    yield server
    server.stop()


@pytest.fixture
def start_proxy(tmp_path: Path) -> Iterator[StartProxy]:
    running: list[ProxyServer] = []

    def start(**settings: Any) -> ProxyServer:
        folder = tmp_path / f"proxy-{len(running)}"
        folder.mkdir()
        running.append(ProxyServer(folder, **settings))
        return running[-1]

    yield start
    for proxy in running:
        proxy.stop()
