"""Behind a company's proxy, a process of its own here: what gets through, and what is told where it does not."""

import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from certificate_authority import Authority

from fvsestore_gui.amazon import transport as transport_room
from fvsestore_gui.amazon.transport import Reply, Transport
from fvsestore_gui.banks.transport import Transport as BankTransport
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import Cancelled, ReachAmazon, ReachBank
from fvsestore_gui.model.network import NetworkChoice, ProxyMode
from fvsestore_gui.network.looking import look_at
from fvsestore_gui.network.ways import Network
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from tests.network.conftest import HOST, URL, AmazonStandIn, StartProxy

LOGIN, PASSWORD = "IMONE\\ona", "Slaptažodis: šeši žąsys 1%@/"


def own(place: str, user: str = "", password: str | None = None) -> Network:
    host, _, port = place.rpartition(":")
    choice = NetworkChoice(ProxyMode.OWN, host, int(port), user)
    return Network(lambda: choice, lambda _: None if password is None else Secret(password))


@contextmanager
def sending(network: Network) -> Iterator[Transport]:
    transport = Transport(Clock(), "FvsEStore/0.0 (Language=Python; Platform=Test)", network)
    try:
        yield transport
    finally:
        transport.close()


def ask(network: Network, url: str = URL) -> Reply:
    with sending(network) as transport:
        return transport.post_form(url, {"client_secret": "amzn1.oa2-cs.v1.canary"}, "login", Progress())


def trouble(network: Network, url: str = URL) -> ReachAmazon:
    with pytest.raises(ReachAmazon) as caught:
        ask(network, url)
    assert caught.value.facts["host"] == HOST
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_a_proxy_that_demands_a_password_is_given_it(
    start_proxy: StartProxy, trusted: Authority, amazon: AmazonStandIn
) -> None:
    """Amazon is reached through a proxy with user and password, Lithuanian letters among them; Amazon sees neither."""
    proxy = start_proxy(login=f"{LOGIN}:{PASSWORD}", leads={HOST: amazon.port})

    assert ask(own(proxy.place, LOGIN, PASSWORD)).status == 200
    asked = proxy.stop()
    assert [(one["target"], one["status"]) for one in asked] == [(f"{HOST}:443", 200)]
    assert asked[0]["fields"]["host"] == f"{HOST}:443"
    assert b"authorization" not in amazon.heads[0].lower()


def test_user_and_password_in_the_environment_count(
    start_proxy: StartProxy, trusted: Authority, amazon: AmazonStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTTPS_PROXY with user and password, as servers have it, opens the way too."""
    proxy = start_proxy(login=f"{LOGIN}:{PASSWORD}", leads={HOST: amazon.port})
    monkeypatch.setenv("HTTPS_PROXY", f"http://{quote(LOGIN, '')}:{quote(PASSWORD, '')}@{proxy.place}")

    assert ask(Network()).status == 200


def test_a_new_password_counts_at_once(start_proxy: StartProxy, trusted: Authority, amazon: AmazonStandIn) -> None:
    """After a wrong password the right one is taken by the same connection's next request."""
    proxy = start_proxy(login="ona:right", leads={HOST: amazon.port})
    host, _, port = proxy.place.rpartition(":")
    given = ["wrong"]
    choice = NetworkChoice(ProxyMode.OWN, host, int(port), "ona")
    with sending(Network(lambda: choice, lambda _: Secret(given[0]))) as transport:
        with pytest.raises(ReachAmazon) as caught:
            transport.get(URL, (), {}, "login", Progress())
        given[0] = "right"
        reply = transport.get(URL, (), {}, "login", Progress())

    assert caught.value.code == "network_proxy_password"
    assert reply.status == 200


@pytest.mark.parametrize(
    ("settings", "user", "code", "facts"),
    [
        ({"login": "ona:x"}, "", "network_proxy_login", {}),
        ({"login": "ona:x"}, "ona", "network_proxy_password", {}),
        (
            {"login": "ona:x", "offers": ["Negotiate", "NTLM"]},
            "ona",
            "network_proxy_scheme",
            {"offered": "Negotiate, NTLM"},
        ),
        (
            {"login": "ona:x", "offers": ['Digest realm="office", qop="auth", nonce="1"']},
            "",
            "network_proxy_scheme",
            {"offered": "Digest"},
        ),
        ({"login": "ona:x", "offers": ['Negotiate, NTLM, Basic realm="office, two"']}, "", "network_proxy_login", {}),
        ({"refused": [HOST], "leads": {HOST: 1}}, "", "network_proxy_refused", {"status": 403}),
        ({"status": 405}, "", "network_proxy_refused", {"status": 405}),
        ({"leads": {}}, "", "network_proxy_gateway", {"status": 502}),
        ({"status": 503}, "", "network_proxy_gateway", {"status": 503}),
        ({"greeting": "220 mail.office.lt ESMTP\r\n"}, "", "network_proxy_strange", {}),
        ({"greeting": " "}, "", "network_proxy_strange", {}),
    ],
)
def test_why_a_proxy_does_not_let_through(
    start_proxy: StartProxy, settings: dict[str, object], user: str, code: str, facts: dict[str, object]
) -> None:
    """What a proxy says leads to its own cause: login wanted, refused, or of another kind; rules; no internet."""
    proxy = start_proxy(**settings)
    error = trouble(own(proxy.place, user, "wrong" if user else None))

    assert (error.code, error.facts) == (code, {"host": HOST, "proxy": proxy.place, **facts})


def test_a_proxy_that_is_not_there() -> None:
    """Nothing listens at the proxy's address: it is the proxy that cannot be reached, not Amazon."""
    place = f"127.0.0.1:{refused_port()}"
    error = trouble(own(place))

    assert (error.code, error.facts["proxy"]) == ("network_proxy", place)


def test_what_breaks_behind_the_proxy_is_not_its_fault(
    start_proxy: StartProxy, trusted: Authority, amazon: AmazonStandIn
) -> None:
    """Where Amazon hangs up once the way is open, the connection was cut: nobody is sent to the proxy's keeper."""
    amazon.hangs_up = True
    proxy = start_proxy(leads={HOST: amazon.port})

    assert trouble(own(proxy.place)).code == "network_cut"


def silent_proxy() -> socket.socket:
    """Takes connections, and says nothing."""
    return socket.create_server(("127.0.0.1", 0))


def test_a_proxy_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given up in time, as one that does not come through."""
    monkeypatch.setattr(transport_room, "CONNECT_TIMEOUT_S", 0.3)
    with silent_proxy() as proxy:
        error = trouble(own(f"127.0.0.1:{proxy.getsockname()[1]}"))
    assert (error.code, error.facts["status"]) == ("network_proxy_gateway", 0)


def test_cancel_works_while_a_proxy_says_nothing() -> None:
    """Atšaukti ends the wait for a proxy within a second."""
    progress = Progress()
    with silent_proxy() as proxy, sending(own(f"127.0.0.1:{proxy.getsockname()[1]}")) as transport:
        timer = threading.Timer(0.3, progress.cancel)
        timer.start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            transport.get(URL, (), {}, "login", progress)
        assert time.monotonic() - began < 2
        timer.join()


def test_a_proxy_whose_name_nobody_knows() -> None:
    """Outside the company its proxy has no address: that is told of the proxy, never as Amazon's name unknown."""
    assert trouble(own("proxy.invalid:3128")).code == "network_proxy"


def test_a_proxy_that_is_spoken_to_over_tls(
    start_proxy: StartProxy, trusted: Authority, amazon: AmazonStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the environment names an https proxy, its login is encrypted too, and Amazon's certificate looked at.

    An answer that takes longer than one short wait comes through.
    """
    amazon.delay_s = 0.5
    proxy = start_proxy(login="ona:x", leads={HOST: amazon.port}, tls=str(trusted.signed("localhost")))
    monkeypatch.setenv("HTTPS_PROXY", f"https://ona:x@localhost:{proxy.port}")

    assert ask(Network()).status == 200
    found = look_at(Network(), URL, Progress())
    assert (found.error, found.proxy, found.inspected) == (None, f"localhost:{proxy.port}", True)


@pytest.mark.not_wine("wine's check passes a chain whose issuer is missing, Windows' does not")
def test_a_proxy_over_tls_that_is_not_trusted(
    start_proxy: StartProxy, authority: Authority, amazon: AmazonStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own certificate is what is told, not Amazon's, and the login is not sent."""
    proxy = start_proxy(login="ona:x", leads={HOST: amazon.port}, tls=str(authority.signed("localhost")))
    monkeypatch.setenv("HTTPS_PROXY", f"https://ona:x@localhost:{proxy.port}")
    with pytest.raises(ReachAmazon) as caught:
        ask(Network())

    assert (caught.value.code, caught.value.facts["host"]) == ("network_tls", f"localhost:{proxy.port}")
    assert proxy.stop() == []


def test_a_kind_of_proxy_that_is_not_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOCKS is named as what cannot be used."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    error = trouble(Network())

    assert (error.code, error.facts["kind"]) == ("network_proxy_kind", "socks5")


def test_a_password_that_is_not_on_this_pc(start_proxy: StartProxy) -> None:
    """A proxy with a user and no password here is told so before anybody is asked."""
    proxy = start_proxy()
    assert trouble(own(proxy.place, "ona", None)).code == "network_proxy_secret"
    assert proxy.stop() == []


def test_the_banks_are_asked_through_the_proxy_too(
    start_proxy: StartProxy, trusted: Authority, amazon: AmazonStandIn
) -> None:
    """Currency rates take the same way with the same login; a refusal is told as the proxy's."""
    proxy = start_proxy(login="ona:x", leads={HOST: amazon.port})
    transport = BankTransport(own(proxy.place, "ona", "x"))
    try:
        assert transport.get(URL, {}, Progress()) == b"{}"
    finally:
        transport.close()
    transport = BankTransport(own(proxy.place))
    try:
        with pytest.raises(ReachBank) as caught:
            transport.get(URL, {}, Progress())
    finally:
        transport.close()
    assert caught.value.code == "bank_proxy"


def test_the_password_of_the_proxy_leaves_no_trace(
    start_proxy: StartProxy, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whatever happens, the password stands in no log, repr, error, output, environment or list of processes."""
    caplog.set_level(logging.DEBUG)
    proxy = start_proxy(login="ona:other")
    network = own(proxy.place, "ona", "Canary-7f3a")
    error = trouble(network)
    way = network.way(URL)
    processes = ""
    if sys.platform == "linux":
        for place in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                processes += place.read_bytes().decode("utf-8", "replace")
            except OSError:
                continue
        processes += Path("/proc/self/environ").read_bytes().decode("utf-8", "replace")
    seen = "\n".join([repr(error), str(error), repr(way), str(way), way.proxy, caplog.text, str(os.environ), processes])
    out, err = capfd.readouterr()

    assert "Q2FuYXJ5LTdmM2E" not in seen + out + err
    assert "Canary-7f3a" not in seen + out + err
