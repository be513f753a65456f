"""How requests travel: what the network can do to them, told apart; Cancel; where keys may go."""

import contextlib
import gzip
import socket
import ssl
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fvsestore_gui.amazon import transport as transport_room
from fvsestore_gui.amazon.transport import Reply, Transport, check_address, check_key_address
from fvsestore_gui.errors import Cancelled, CorrectInput, ReachAmazon, TryLater
from fvsestore_gui.progress import Progress

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"


class OddServer:
    """Takes connections one by one and gives each to `answer`; remembers what was asked."""

    def __init__(self, answer: Callable[[socket.socket], None]) -> None:
        self.asked: list[bytes] = []
        self.connected = threading.Event()
        self.stopping = threading.Event()
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}/x"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while not self.stopping.is_set():
                connection, _ = self._socket.accept()
                with connection, contextlib.suppress(OSError):
                    connection.settimeout(5)
                    self.connected.set()
                    self._answer(connection)

    def read(self, connection: socket.socket) -> None:
        """Read one request's head (and a short body that came with it)."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return
            data += more
        self.asked.append(data)

    def close(self) -> None:
        self.stopping.set()
        # closing alone does not wake a thread that waits in accept everywhere
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        self._socket.close()
        self._thread.join(5)


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[["OddServer", socket.socket], None]], OddServer]]:
    servers: list[OddServer] = []

    def make(answer: Callable[[OddServer, socket.socket], None]) -> OddServer:
        server = OddServer(lambda connection: answer(server, connection))
        servers.append(server)
        return server

    yield make
    for server in servers:
        server.close()


Serve = Callable[[Callable[[OddServer, socket.socket], None]], OddServer]


def reply_with(head: bytes, body: bytes = b"{}") -> Callable[[OddServer, socket.socket], None]:
    def answer(server: OddServer, connection: socket.socket) -> None:
        server.read(connection)
        connection.sendall(head + b"\r\n" + body)

    return answer


def get(transport: Transport, url: str, progress: Progress | None = None) -> Reply:
    return transport.get(url, [("a", "1,2")], {"x-amz-access-token": "Atza|x"}, "searchOrders", progress or Progress())


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_a_request_says_who_asks_and_carries_nothing_else(
    transport: Transport, serve: Serve, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A GET has Amazon's headers, no body, no cookies and nobody's .netrc."""
    netrc = own_home / ".netrc"
    netrc.write_text("machine 127.0.0.1 login ona password slaptas\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(reply_with(OK + b"Set-Cookie: a=b\r\nConnection: close\r\n"))
    get(transport, server.url)
    get(transport, server.url)
    head = server.asked[1].decode()
    assert "GET /x?a=1%2C2 HTTP/1.1" in head
    assert "User-Agent: FvsEStore/0.0 (Language=Python; Platform=Test)" in head
    assert "x-amz-access-token: Atza|x" in head
    for absent in ("Cookie", "Authorization", "Content-Length"):
        assert absent not in head


def test_the_reply_tells_its_headers_and_how_wrong_this_pc_s_clock_is(transport: Transport, serve: Serve) -> None:
    """Request id, rate and Date are read whatever their spelling; Date gives the distance of the clocks."""
    head = OK + b"x-amzn-requestid: abc\r\nX-Amzn-RateLimit-Limit: 0.0056\r\nDate: Sun, 22 Nov 2026 11:50:00 GMT\r\n"
    reply = get(transport, serve(reply_with(head + b"Retry-After: 7\r\n")).url)
    assert (reply.request_id, reply.rate_limit, reply.retry_after_s) == ("abc", 0.0056, 7.0)
    assert reply.clock_ahead_s == pytest.approx(600, abs=1)
    assert transport.clock_ahead_s == reply.clock_ahead_s


@pytest.mark.parametrize("date", [b"", b"Date: yesterday\r\n", b"Date: 99 Foo 9999 99:99:99 GMT\r\n"])
def test_a_strange_date_is_no_date(transport: Transport, serve: Serve, date: bytes) -> None:
    """A missing or broken Date header says nothing of the clock, and breaks nothing."""
    assert get(transport, serve(reply_with(OK + date)).url).clock_ahead_s is None


def test_a_redirect_is_not_followed(transport: Transport, serve: Serve) -> None:
    """A token goes to the address it was meant for and nowhere else."""
    other = serve(reply_with(OK))
    target = f"Location: {other.url}\r\n".encode()
    first = serve(reply_with(b"HTTP/1.1 302 Found\r\nContent-Length: 2\r\n" + target))
    assert get(transport, first.url).status == 302
    assert other.asked == []


def test_compressed_replies_are_unpacked(transport: Transport, serve: Serve) -> None:
    """A gzip reply arrives as JSON."""
    packed = gzip.compress(b'{"orders": []}')
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n".encode()
    assert get(transport, serve(reply_with(head, packed)).url).body == b'{"orders": []}'


def test_a_reply_without_end_is_given_up(transport: Transport, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reply larger than any page is refused before it fills the memory, packed or not."""
    monkeypatch.setattr(transport_room, "MOST_BYTES", 1_000_000)
    packed = gzip.compress(b"0" * 50_000_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n".encode()
    with pytest.raises(TryLater) as caught:
        get(transport, serve(reply_with(head, packed)).url)
    assert caught.value.code == "amazon_bad_shape"


def trouble(transport: Transport, url: str) -> ReachAmazon:
    with pytest.raises(ReachAmazon) as caught:
        get(transport, url)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


def test_a_port_where_nobody_listens(transport: Transport) -> None:
    """Nothing listens: the network is told to be unreachable, with the host."""
    error = trouble(transport, f"http://127.0.0.1:{refused_port()}/")
    assert (error.code, error.facts["host"]) == ("network_unreachable", "127.0.0.1")


def test_a_name_nobody_knows(transport: Transport) -> None:
    """A host name that cannot be looked up is told as a DNS failure."""
    assert trouble(transport, "https://amazon.invalid/").code == "network_dns"


def test_a_connection_cut_in_the_middle(transport: Transport, serve: Serve) -> None:
    """Half a body and then nothing is a cut connection, never half a page."""
    server = serve(reply_with(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n", b'{"orders"'))
    assert trouble(transport, server.url).code == "network_cut"


def test_a_connection_closed_without_a_word(transport: Transport, serve: Serve) -> None:
    """A server that hangs up is a cut connection."""
    assert trouble(transport, serve(lambda server, connection: server.read(connection)).url).code == "network_cut"


def test_something_that_speaks_no_http(transport: Transport, serve: Serve) -> None:
    """Another kind of server on the port is told as a cut connection, not as a crash."""
    assert trouble(transport, serve(reply_with(b"220 mail ready\r\n")).url).code == "network_cut"


def test_no_answer_in_time(transport: Transport, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that says nothing is given up after the time limit."""
    monkeypatch.setattr(transport_room, "READ_TIMEOUT_S", 0.3)
    server = serve(lambda server, connection: server.stopping.wait(5) and None)
    began = time.monotonic()
    assert trouble(transport, server.url).code == "network_timeout"
    assert time.monotonic() - began < 3


def test_a_trickle_is_given_up_too(transport: Transport, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reply that sends a byte now and then cannot hold an import for ever."""
    monkeypatch.setattr(transport_room, "WHOLE_REPLY_TIMEOUT_S", 0.3)
    monkeypatch.setattr(transport_room, "_CHUNK", 1)

    def trickle(server: OddServer, connection: socket.socket) -> None:
        server.read(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while not server.stopping.wait(0.05):
            connection.sendall(b" ")

    assert trouble(transport, serve(trickle).url).code == "network_timeout"


def test_a_server_without_tls(transport: Transport, serve: Serve) -> None:
    """Plain text where TLS belongs is a TLS failure."""

    def plain(server: OddServer, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    server = serve(plain)
    assert trouble(transport, f"https://localhost:{server.port}/").code == "network_tls"


@pytest.fixture
def self_signed(tmp_path: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate for localhost that nobody has signed, and a server's context with it."""
    x509 = pytest.importorskip("cryptography.x509", reason="the library that makes a certificate is not installed here")
    from datetime import UTC, datetime, timedelta

    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public = tmp_path / "certificate.pem"
    public.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    both = tmp_path / "both.pem"
    both.write_bytes(
        public.read_bytes()
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return public, context


def over_tls(context: ssl.SSLContext) -> Callable[[OddServer, socket.socket], None]:
    def answer(server: OddServer, connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            server.read(secure)
            secure.sendall(OK + b"Connection: close\r\n\r\n{}")

    return answer


def test_a_certificate_nobody_signed_is_refused(
    transport: Transport, serve: Serve, self_signed: tuple[Path, ssl.SSLContext]
) -> None:
    """No key is sent to a server that cannot prove who it is."""
    server = serve(over_tls(self_signed[1]))
    error = trouble(transport, f"https://localhost:{server.port}/")
    assert error.code == "network_tls"
    assert server.asked == []


def old_tls(context: ssl.SSLContext) -> ssl.SSLContext:
    """The same end of a connection, speaking nothing newer than TLS 1.1."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


@pytest.mark.not_wine("wine trusts no authority that a program brings along")
def test_tls_below_1_2_is_refused(
    transport: Transport,
    serve: Serve,
    self_signed: tuple[Path, ssl.SSLContext],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A server that speaks nothing newer than TLS 1.1 gets no key, however good its certificate is."""
    server = serve(over_tls(old_tls(self_signed[1])))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(self_signed[0]))
    client = old_tls(ssl.create_default_context(cafile=str(self_signed[0])))
    try:
        with (
            socket.create_connection(("127.0.0.1", server.port), 5) as plain,
            client.wrap_socket(plain, server_hostname="localhost") as secure,
        ):
            assert secure.version() in ("TLSv1", "TLSv1.1")
            secure.sendall(b"GET / HTTP/1.1\r\n\r\n")
            secure.recv(100)
    except ssl.SSLError:
        pytest.skip("the library of this PC speaks no TLS 1.1 at all")
    seen = len(server.asked)
    assert trouble(transport, f"https://localhost:{server.port}/").code == "network_tls"
    assert len(server.asked) == seen


@pytest.mark.not_wine("wine trusts no authority that a program brings along")
def test_an_office_s_own_certificate_is_trusted_where_it_is_named(
    transport: Transport,
    serve: Serve,
    self_signed: tuple[Path, ssl.SSLContext],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """REQUESTS_CA_BUNDLE adds an authority, as offices with inspecting proxies need."""
    server = serve(over_tls(self_signed[1]))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(self_signed[0]))
    assert get(transport, f"https://localhost:{server.port}/").status == 200


def test_a_bundle_that_is_not_there_is_told(
    transport: Transport, serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A wrong REQUESTS_CA_BUNDLE is a TLS failure, not a crash."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "absent.pem"))
    server = serve(reply_with(OK))
    assert trouble(transport, f"https://localhost:{server.port}/").code == "network_tls"


def test_a_proxy_that_refuses(transport: Transport, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that wants a password is told as the proxy's trouble; its own password stays out of the error."""
    proxy = serve(reply_with(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 2\r\n"))
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:slaptas@127.0.0.1:{proxy.port}")
    error = trouble(transport, "https://amazon.invalid/")
    assert error.code == "network_proxy_password"
    assert error.facts["proxy"] == f"127.0.0.1:{proxy.port}"
    assert "slaptas" not in repr(error) + str(error)
    assert proxy.asked[0].startswith(b"CONNECT amazon.invalid:443")


def test_a_proxy_that_is_not_there(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that does not answer is the proxy's trouble, not Amazon's."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{refused_port()}")
    assert trouble(transport, "https://amazon.invalid/").code == "network_proxy"


def test_no_proxy_for_this_pc(transport: Transport, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """The practice shop is reached although a proxy is set."""
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{refused_port()}")
    assert get(transport, serve(reply_with(OK)).url).status == 200


def silent(server: OddServer, connection: socket.socket) -> None:
    server.stopping.wait(20)


def half(server: OddServer, connection: socket.socket) -> None:
    server.read(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    server.stopping.wait(20)


@pytest.mark.parametrize(("scheme", "answer"), [("http", silent), ("http", half), ("https", silent)])
def test_cancel_works_while_the_server_keeps_silent(
    transport: Transport, serve: Serve, scheme: str, answer: Callable[[OddServer, socket.socket], None]
) -> None:
    """Cancel ends a wait for a reply, for the rest of it, and for TLS, within a second."""
    server = serve(answer)
    progress = Progress()
    cancelled_at: list[float] = []

    def cancel() -> None:
        server.connected.wait(10)
        threading.Event().wait(0.3)
        cancelled_at.append(time.monotonic())
        progress.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(Cancelled):
        get(transport, f"{scheme}://localhost:{server.port}/", progress)
    assert time.monotonic() - cancelled_at[0] < 1.0
    canceller.join()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves a connection to a full queue unanswered")
def test_cancel_works_while_connecting(transport: Transport) -> None:
    """Cancel ends a connection attempt that nobody answers."""
    with socket.socket() as full, contextlib.ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        progress = Progress()
        timer = threading.Timer(0.4, progress.cancel)
        timer.start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            get(transport, f"http://127.0.0.1:{full.getsockname()[1]}/", progress)
        assert time.monotonic() - began < 2.0
        timer.join()


@pytest.mark.parametrize(
    "url",
    [
        "http://sellingpartnerapi-eu.amazon.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com/",
        "http://user@127.0.0.1/",
        "https://key:word@api.amazon.com",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "//127.0.0.1",
        "http://[::1",
        "http://127.0.0.1:99999",
        "http://0x7f.1",
        "http://0.0.0.0",
        "",
    ],
)
def test_keys_go_to_https_or_to_this_pc_only(url: str) -> None:
    """An address that is neither is refused before anything is sent, and the variable that set it is named."""
    with pytest.raises(CorrectInput) as caught:
        check_address(url, "FVSESTORE_SPAPI_URL")
    assert caught.value.code == "address_not_allowed"
    assert caught.value.facts == {"variable": "FVSESTORE_SPAPI_URL"}


@pytest.mark.parametrize(
    "url", ["https://api.amazon.com/x", "http://127.0.0.1:8000", "http://localhost/", "http://[::1]/"]
)
def test_the_addresses_of_amazon_and_of_the_practice_shop_are_allowed(url: str) -> None:
    """https anywhere, http to this PC."""
    assert check_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/auth/o2/token",
        "https://api.amazon.com.example.com/",
        "https://api-amazon.com/",
        "https://amazon.com.",
        "https://10.0.0.1/",
        "http://api.amazon.com/",
    ],
)
def test_no_key_goes_to_a_host_that_is_not_amazons(url: str) -> None:
    """Whoever sets the addresses, keys go to Amazon and to this PC: also over https to nobody else."""
    with pytest.raises(CorrectInput) as caught:
        check_key_address(url, "FVSESTORE_LWA_URL")
    assert (caught.value.code, caught.value.facts) == ("address_not_allowed", {"variable": "FVSESTORE_LWA_URL"})


@pytest.mark.parametrize(
    "url",
    [
        "https://api.amazon.com/auth/o2/token",
        "https://sellingpartnerapi-eu.amazon.com",
        "https://sandbox.sellingpartnerapi-fe.amazon.com",
        "https://localhost:8000/",
        "http://127.0.0.1:8000",
    ],
)
def test_keys_go_to_amazon_and_to_the_practice_shop(url: str) -> None:
    """Amazon's login and APIs, their sandboxes, and this PC are what keys are for."""
    assert check_key_address(url) == url
