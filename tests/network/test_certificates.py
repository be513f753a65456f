"""Which certificates are trusted: the system's, an office's own; whoever looks into connections is seen."""

import socket
import ssl
import sys
from pathlib import Path

import pytest
from certificate_authority import Authority

from fvsestore_gui.errors import ReachAmazon
from fvsestore_gui.model.network import HostCheck, NetworkChoice, WaySource
from fvsestore_gui.network import certificates, looking
from fvsestore_gui.network.certificates import added_authorities, described, system_context
from fvsestore_gui.network.looking import look_at
from fvsestore_gui.network.ways import Network
from fvsestore_gui.progress import Progress
from tests.network.conftest import HOST, URL, AmazonStandIn, StartProxy
from tests.network.test_proxies import ask, own, refused_port, trouble

PROJECT = Path(__file__).parents[2] / "fvsestore_gui"


def look(network: Network, url: str = URL) -> HostCheck:
    return look_at(network, url, Progress())


def test_an_inspecting_proxy_whose_authority_is_trusted(
    start_proxy: StartProxy, authority: Authority, trusted: Authority, amazon: AmazonStandIn
) -> None:
    """Where the office's authority is trusted, orders come through its inspecting proxy, and that it looks is seen."""
    proxy = start_proxy(leads={HOST: amazon.port}, inspects=str(authority.signed(HOST)))

    assert ask(own(proxy.place)).status == 200
    found = look(own(proxy.place))
    assert (found.error, found.source, found.proxy) == (None, WaySource.OWN, proxy.place)
    assert (found.issuer, found.inspected) == ("Office Inspection CA (Office)", True)


@pytest.mark.not_wine("wine's check passes a chain whose issuer is missing, Windows' does not")
def test_an_inspecting_proxy_whose_authority_is_not_trusted(
    start_proxy: StartProxy, authority: Authority, amazon: AmazonStandIn
) -> None:
    """Nothing is sent through it, and the test of the network says who signed the certificate."""
    proxy = start_proxy(leads={HOST: amazon.port}, inspects=str(authority.signed(HOST)))

    assert trouble(own(proxy.place)).code == "network_tls"
    found = look(own(proxy.place))
    assert found.error is not None
    assert (found.error.code, found.issuer, found.inspected) == ("network_tls", "Office Inspection CA (Office)", True)
    assert amazon.heads == []


@pytest.mark.skipif(sys.platform == "win32", reason="a test does not change what a Windows trusts")
def test_what_the_operating_system_trusts_is_trusted(
    start_proxy: StartProxy, authority: Authority, amazon: AmazonStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An authority among the system's own is trusted without being named to this program."""
    proxy = start_proxy(leads={HOST: amazon.port})
    assert trouble(own(proxy.place)).code == "network_tls"
    # where OpenSSL looks for the system's authorities
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.public))
    assert ask(own(proxy.place)).status == 200


def test_who_signs_for_amazon_is_no_inspector(
    start_proxy: StartProxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A certificate of Amazon's own signers is not taken for an inspecting one."""
    folder = tmp_path / "amazons"
    folder.mkdir()
    signer = Authority(folder, "Amazon RSA 2048 M02", "Amazon")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(signer.public))
    server = AmazonStandIn(signer.signed(HOST))
    try:
        proxy = start_proxy(leads={HOST: server.port})
        found = look(own(proxy.place))
    finally:
        server.stop()

    assert (found.error, found.issuer, found.inspected) == (None, "Amazon RSA 2048 M02 (Amazon)", False)


@pytest.mark.parametrize(
    ("hosts", "days", "code"), [((HOST,), -1, "network_tls_date"), (("www.example.lt",), 20, "network_tls_name")]
)
def test_what_is_wrong_with_a_certificate(
    start_proxy: StartProxy, trusted: Authority, hosts: tuple[str, ...], days: int, code: str
) -> None:
    """One out of its time leads to the clock, one of another name to whoever answers in Amazon's place."""
    server = AmazonStandIn(trusted.signed(*hosts, days=days))
    try:
        error = trouble(own(start_proxy(leads={HOST: server.port}).place))
    finally:
        server.stop()

    assert error.code == code
    assert server.heads == []


def test_looking_sends_nothing_and_tells_how_long_it_took(
    start_proxy: StartProxy, trusted: Authority, amazon: AmazonStandIn
) -> None:
    """The test of the network opens the connection and asks nothing, so it costs none of Amazon's calls."""
    proxy = start_proxy(login="ona:x", leads={HOST: amazon.port})
    found = look(own(proxy.place, "ona", "x"))

    assert found.error is None
    assert found.seconds > 0
    assert amazon.heads == []


def test_every_trouble_is_a_result(start_proxy: StartProxy) -> None:
    """What stops the way is told with the proxy it leads through, and never raised."""
    place = f"127.0.0.1:{refused_port()}"
    away = look(own(place))
    refusing = start_proxy(login="ona:x")
    login = look(own(refusing.place))
    absent = look(own(refusing.place, "ona"))
    unknown = look(Network(NetworkChoice), "https://amazon.invalid/")

    assert [one.error.code if one.error else "" for one in (away, login, absent, unknown)] == [
        "network_proxy",
        "network_proxy_login",
        "network_proxy_secret",
        "network_dns",
    ]
    assert [one.proxy for one in (away, login, absent, unknown)] == [place, refusing.place, refusing.place, ""]
    assert absent.source is WaySource.OWN


def test_this_pc_is_looked_at_without_certificate() -> None:
    """An address of this PC is only connected to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        found = look(Network(NetworkChoice), f"http://127.0.0.1:{server.getsockname()[1]}/")
    assert (found.error, found.source, found.issuer) == (None, WaySource.THIS_PC, "")


def test_trust_is_never_less_than_the_system_s() -> None:
    """Certificates and names are always looked at, from TLS 1.2 on."""
    context = system_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_verification_cannot_be_switched_off() -> None:
    """Nothing in the program sends anything over a connection that is not verified: no setting could make it.

    Finvalda's certificate may be pinned by its fingerprint, and a certificate that was refused already may be looked
    at; in no other place is a certificate not asked for.
    """
    places = {
        path.relative_to(PROJECT).as_posix()
        for path in PROJECT.rglob("*.py")
        if "CERT_NONE" in path.read_text(encoding="utf-8") or "verify=False" in path.read_text(encoding="utf-8")
    }
    assert places == {"finvalda/transport.py", "network/looking.py"}


def test_a_connection_that_only_looks_is_closed_before_anything_is_sent(
    start_proxy: StartProxy, authority: Authority, amazon: AmazonStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one unverified connection shows the certificate, and carries no byte of a request."""
    sent: list[bytes] = []
    real = ssl.SSLSocket.send
    monkeypatch.setattr(ssl.SSLSocket, "send", lambda self, *rest: (sent.append(rest[0]), real(self, *rest))[1])
    look(own(start_proxy(leads={HOST: amazon.port}).place))

    assert sent == []
    assert amazon.heads == []


def test_a_folder_of_authorities(tmp_path: Path) -> None:
    """REQUESTS_CA_BUNDLE may name a file or a folder."""
    file = tmp_path / "ca.pem"
    file.write_text("", encoding="ascii")
    assert added_authorities({"REQUESTS_CA_BUNDLE": str(file)}) == (str(file), None)
    assert added_authorities({"CURL_CA_BUNDLE": str(tmp_path)}) == (None, str(tmp_path))
    assert added_authorities({}) == (None, None)


def test_a_certificate_is_described_for_people(authority: Authority) -> None:
    """Names, issuer, end and fingerprint are read as they stand in it."""
    pem = authority.signed(HOST).read_text(encoding="ascii")
    der = ssl.PEM_cert_to_DER_cert(pem[: pem.index("-----END CERTIFICATE-----") + 26])
    found = described(der)

    assert (found.subject, found.issuer, found.organization) == (HOST, "Office Inspection CA", "Office")
    assert len(found.fingerprint) == 64
    assert certificates.Certificate is looking.Certificate


def test_the_error_of_a_trouble_says_nothing_of_the_library() -> None:
    """What is told carries no exception of a library, which would drag the request along."""
    assert isinstance(trouble(own(f"127.0.0.1:{refused_port()}")), ReachAmazon)
