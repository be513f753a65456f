"""A failing way to Amazon: a practice shop some of whose addresses answer oddly, and what else can be in the way."""

import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import msgspec
import pytest
from certificate_authority import Authority
from proxy_server import ProxyServer

from fvsestore_gui.amazon import transport
from fvsestore_gui.amazon.limits import SEARCH_ORDERS
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import DatabaseTrouble, SecretsTrouble
from fvsestore_gui.model.diagnosis import Diagnosis, Rung
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.network.ways import Network
from fvsestore_gui.network.winhttp import ScriptAnswer, ScriptSettings
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft

LOGIN = "/auth/o2/token"
#: Amazon's 403, with room for its details
DENIED = '{"errors": [{"code": "Unauthorized", "message": "Access to requested resource is denied.", "details": "%s"}]}'
NOWHERE = "https://amazon.invalid"
#: it is found, is not told to be this PC, and nobody answers
NOBODY = "https://0.0.0.0:9"


class OddShop(PracticeShop):
    """A practice shop some of whose addresses answer as told."""

    def __init__(self) -> None:
        super().__init__(Clock())
        self.canned: list[tuple[re.Pattern[str], int, str, str]] = []

    def _application(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        told = f"{environ['PATH_INFO']} {'with' if 'HTTP_X_AMZ_ACCESS_TOKEN' in environ else 'without'}"
        for path, status, kind, body in self.canned:
            if path.search(told):
                start_response(f"{status} Told", [("Content-Type", kind), ("x-amzn-RequestId", "told-by-the-test")])
                return [body.encode()]
        return super()._application(environ, start_response)


@dataclass
class Bench:
    """What a failure can be made of, before the ladder is climbed."""

    shop: OddShop
    folder: Path
    monkeypatch: pytest.MonkeyPatch
    closing: ExitStack
    keeper: MemoryKeeper = field(default_factory=MemoryKeeper)
    login_url: str = ""
    region_url: str = ""
    region: Region = Region.EUROPE
    marketplace_ids: frozenset[str] = frozenset(one.marketplace_id for one in region_marketplaces(Region.EUROPE))
    identifier: str | None = None
    secret: str | None = None
    token: str | None = None
    seller_id: str = ""
    #: done with the office before it is asked, and with a saved store where `saved`
    before: Callable[[Office], None] = lambda office: None
    saved: bool = False
    finvalda: bool = False
    stop_listening: list[Callable[[], None]] = field(default_factory=list)

    def fault(self, fault: Fault, *, login: bool = False) -> None:
        self.shop.faults.set(fault, login=login)

    def answer(self, path: str, status: int, body: str, kind: str = "application/json") -> None:
        """What comes from addresses like `path` (which ends in " with" or " without" an access token)."""
        self.shop.canned.append((re.compile(path), status, kind, body))

    def climbed(self) -> Diagnosis:
        paths = Paths.for_user(self.folder, practice=True)
        account = self.shop.account("Europe")
        addresses = Addresses(
            self.login_url or self.shop.lwa_url, self.region_url or self.shop.spapi_base, by_region=not self.region_url
        )
        with closing(open_office(paths, keeper=self.keeper, addresses=addresses)) as office:
            draft = StoreDraft(
                code="SHOP",
                kind=StoreKind.AMAZON,
                region=self.region,
                client_identifier=account.client_identifier if self.identifier is None else self.identifier,
                marketplace_ids=self.marketplace_ids,
                client_secret=_typed(office, account.client_secret if self.secret is None else self.secret),
                refresh_token=_typed(office, account.refresh_token if self.token is None else self.token),
                seller_id=self.seller_id,
            )
            if self.saved:
                office.save_store(draft)
            if self.finvalda:
                connection = msgspec.structs.replace(
                    office.finvalda.connection(),
                    address=self.shop.finvalda_url,
                    user=self.shop.finvalda.user,
                    company=self.shop.finvalda.company,
                )
                office.finvalda.save_connection(connection, office.finvalda.new_password(self.shop.finvalda.password))
            self.before(office)
            return office.connection.diagnose("SHOP" if self.saved else draft, Progress())


def _typed(office: Office, text: str) -> Any:
    return office.new_secret(text) if text else None


def with_values(**values: object) -> Callable[[Bench], None]:
    def arrange(bench: Bench) -> None:
        for name, value in values.items():
            assert hasattr(bench, name)
            setattr(bench, name, value)

    return arrange


def with_fault(fault: Fault, *, login: bool = False) -> Callable[[Bench], None]:
    return lambda bench: bench.fault(fault, login=login)


def with_answer(path: str, status: int, body: str, kind: str = "application/json") -> Callable[[Bench], None]:
    return lambda bench: bench.answer(path, status, body, kind)


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def nobody_at_the_login(bench: Bench) -> None:
    bench.login_url = f"http://127.0.0.1:{refused_port()}{LOGIN}"


def nobody_in_the_region(bench: Bench) -> None:
    bench.region_url = f"http://127.0.0.1:{refused_port()}"


def serve(bench: Bench, answer: Callable[[socket.socket], None]) -> int:
    """A server of the bench's own; its port."""
    server = bench.closing.enter_context(socket.create_server(("127.0.0.1", 0)))
    stopping = threading.Event()

    def run() -> None:
        while not stopping.is_set():
            connection, _ = server.accept()
            with connection, suppress(OSError):
                connection.settimeout(5)
                answer(connection)

    def stop() -> None:
        stopping.set()
        with suppress(OSError):
            socket.create_connection(server.getsockname(), 1).close()
        thread.join(5)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    bench.closing.callback(stop)
    return int(server.getsockname()[1])


def silent_login(bench: Bench) -> None:
    bench.monkeypatch.setattr(transport, "READ_TIMEOUT_S", 0.3)
    over = threading.Event()
    bench.closing.callback(over.set)
    bench.login_url = f"http://127.0.0.1:{serve(bench, lambda connection: over.wait(5) and None)}{LOGIN}"


def login_without_tls(bench: Bench) -> None:
    port = serve(bench, lambda connection: connection.sendall(connection.recv(9000)[:0] + b"HTTP/1.1 400 No\r\n\r\n"))
    bench.login_url = f"https://localhost:{port}{LOGIN}"


def _over_tls(bench: Bench, days: int = 20, name: str = "localhost", *, trusted: bool = False) -> None:
    folder = bench.folder / "authority"
    folder.mkdir(parents=True)
    authority = Authority(folder, "Somebody's Own", "Somebody")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.signed(name, days=days))

    def answer(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            secure.recv(9000)

    if trusted:
        bench.monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.public))
    bench.login_url = f"https://localhost:{serve(bench, answer)}{LOGIN}"


def unknown_authority(bench: Bench) -> None:
    _over_tls(bench)


def certificate_that_ended(bench: Bench) -> None:
    _over_tls(bench, days=-1, trusted=True)


def certificate_of_another(bench: Bench) -> None:
    _over_tls(bench, name="example.com", trusted=True)


def no_proxy_there(bench: Bench) -> None:
    bench.login_url = NOWHERE + LOGIN
    bench.region_url = NOWHERE
    bench.monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{refused_port()}")


def with_proxy(known: str = "", **settings: Any) -> Callable[[Bench], None]:
    def arrange(bench: Bench) -> None:
        folder = bench.folder / "proxy"
        folder.mkdir(parents=True)
        proxy = ProxyServer(folder, **settings)
        bench.closing.callback(proxy.stop)
        bench.login_url = NOWHERE + LOGIN
        bench.region_url = NOWHERE
        bench.monkeypatch.setenv("HTTPS_PROXY", f"http://{known}{proxy.place}")

    return arrange


def with_odd_password(url: str) -> Callable[[Bench], None]:
    def arrange(bench: Bench) -> None:
        bench.login_url = url + LOGIN
        bench.region_url = url
        bench.monkeypatch.setenv("HTTPS_PROXY", "http://ona:12#34567@127.0.0.1:9")

    return arrange


class _ScriptAway:
    """A Windows that does not get at its script."""

    def settings(self) -> ScriptSettings:
        return ScriptSettings(script="http://proxy.office.lt/x.pac")

    def proxy_for(self, url: str, settings: ScriptSettings) -> ScriptAnswer:
        return ScriptAnswer(trouble="WinHTTP 12167")


def with_script_away(url: str) -> Callable[[Bench], None]:
    def arrange(bench: Bench) -> None:
        bench.login_url = url + LOGIN
        bench.region_url = url
        bench.monkeypatch.setattr(Network, "scripts", _ScriptAway())

    return arrange


def other_sellers_token(bench: Bench) -> None:
    bench.token = bench.shop.account("FarEast").refresh_token


def other_region(bench: Bench) -> None:
    bench.region = Region.NORTH_AMERICA


def called_invalid(bench: Bench) -> None:
    """The region of another account, which says so in the words for a token that is no good."""
    bench.region = Region.NORTH_AMERICA
    bench.answer("^/na/.* with$", 403, DENIED % "The access token you provided is revoked, malformed or invalid.")


def lost_from_the_keyring(bench: Bench) -> None:
    def lose(office: Office) -> None:
        bench.keeper._entries.clear()

    bench.saved, bench.before = True, lose


def locked_keyring(bench: Bench) -> None:
    def lock(office: Office) -> None:
        def get(service: str) -> str | None:
            raise SecretsTrouble("keyring_locked", backend="memory")

        bench.monkeypatch.setattr(bench.keeper, "get", get)

    bench.saved, bench.before = True, lock


def no_order_yet(bench: Bench) -> None:
    bench.answer(r"/orders/2026-01-01/orders with", 200, '{"orders": []}')


def limit_used_up(bench: Bench) -> None:
    def use_up(office: Office) -> None:
        office.connection.diagnose("SHOP", Progress(), frozenset({Rung.ORDERS}))
        for _ in range(25):
            key = office._key(Region.EUROPE, bench.shop.account("Europe").client_identifier)
            office._limits.spend(key, SEARCH_ORDERS)

    bench.saved, bench.before = True, use_up


def database_full(bench: Bench) -> None:
    def fill(office: Office) -> None:
        def full(self: Database) -> None:
            raise DatabaseTrouble("database_disk_full", path="x", detail="SQLITE_FULL")

        bench.monkeypatch.setattr(Database, "check_writable", full)

    bench.before = fill


def with_finvalda(fault: Fault) -> Callable[[Bench], None]:
    def arrange(bench: Bench) -> None:
        bench.finvalda = True
        bench.before = lambda office: bench.fault(fault)

    return arrange
