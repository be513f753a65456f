"""Finvalda's web service as it really answers: what surely did not arrive, what was refused, and what nobody knows."""

import contextlib
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from finvalda_server import Server
from werkzeug import Request, Response

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import Cancelled, CorrectInput, FinvaldaRefused, FinvaldaUnclear, FvsError, ReachFinvalda
from fvsestore_gui.finvalda import transport
from fvsestore_gui.finvalda.documents import NotSendable
from fvsestore_gui.finvalda.service import FinvaldaService
from fvsestore_gui.finvalda.transport import checked_address, fetch_certificate
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.finvalda import FinvaldaConnection, OperationClass, ReferenceKind
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper, Secrets

CREATED = {
    "AccessResult": "Success",
    "error": "<OP_DUOMENYS><ZURNALAS>$AMZ</ZURNALAS><NUMERIS>61</NUMERIS></OP_DUOMENYS>",
    "OP_DUOMENYS": {"SERIJA": "AMZ", "DOKUMENTAS": "305-1", "ZURNALAS": "$AMZ", "NUMERIS": "61"},
    "nResult": 0,
}
SALE = {"PardDok": {"sDokumentas": "305-1", "sPastaba": "Ąžuolas 10 %"}}


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.stop()


def service_at(address: str, *, read_timeout_s: int = 5, pinned: str = "", ca_file: str = "") -> FinvaldaService:
    secrets = Secrets(MemoryKeeper(), Redactor())
    connection = FinvaldaConnection(
        address=address,
        company="BANDYMAI",
        user="WEB",
        connect_timeout_s=10,  # Windows takes two seconds to say that a port is closed
        read_timeout_s=read_timeout_s,
        pinned=pinned,
        ca_file=ca_file,
    )
    clock = StandingClock(datetime(2026, 11, 26, 12, tzinfo=UTC))
    return FinvaldaService(connection, secrets.new_password("slaptas-žodis"), clock)


@pytest.fixture
def service(server: Server) -> Iterator[FinvaldaService]:
    made = service_at(server.address)
    yield made
    made.close()


class Certificate(NamedTuple):
    """A certificate for localhost that nobody has signed."""

    file: Path
    fingerprint: str
    context: ssl.SSLContext


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    x509 = pytest.importorskip("cryptography.x509", reason="the library that makes a certificate is not installed here")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
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
    folder = tmp_path_factory.mktemp("certificate")
    public, both = folder / "certificate.pem", folder / "both.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    no_password = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, no_password)
    both.write_bytes(public.read_bytes() + private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return Certificate(public, made.fingerprint(hashes.SHA256()).hex(), context)


def read_whole(secure: ssl.SSLSocket) -> bytes:
    """A request with its body, which is JSON; what there is where the other side has enough."""
    received = b""
    while not received.endswith(b"}"):
        part = secure.recv(65536)
        if not part:
            break
        received += part
    return received


@contextlib.contextmanager
def tls_server(certificate: Certificate, answer: Callable[[ssl.SSLSocket], None]) -> Iterator[int]:
    """A server on loopback that gives every connection to `answer`; its port."""
    ended = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)

    def serve() -> None:
        while not ended.is_set():
            with contextlib.suppress(OSError):
                plain, _ = listener.accept()
                plain.settimeout(5)
                with plain, certificate.context.wrap_socket(plain, server_side=True) as secure:
                    answer(secure)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        ended.set()
        thread.join()
        listener.close()


def refused(service: FinvaldaService) -> FvsError:
    with pytest.raises(FvsError) as caught:
        service.insert_operation("PardDok", "FVSAMAZON", SALE)
    return caught.value


def test_finvalda_is_reached_past_every_proxy(
    server: Server, service: FinvaldaService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The password of Finvalda is never handed to a proxy of the internet, whatever the environment says."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.getsockname()[1]}")
        server.say("InsertNewOperation", CREATED)
        service.insert_operation("PardDok", "FVSAMAZON", SALE)

        proxy.setblocking(False)
        with pytest.raises(BlockingIOError):
            proxy.accept()


def test_an_operation_is_sent_as_the_manual_says(server: Server, service: FinvaldaService) -> None:
    """Tags are pinned to Lithuanian, the document travels as one string, and the key of the operation comes back."""
    server.say("InsertNewOperation", CREATED)
    made = service.insert_operation("PardDok", "FVSAMAZON", SALE)
    assert (made.journal, made.number, made.series, made.document) == ("$AMZ", "61", "AMZ", "305-1")
    (_, headers, body) = server.asked[0]
    assert (headers["Username"], headers["Companyid"], headers["Language"]) == ("WEB", "BANDYMAI", "0")
    assert body["ItemClassName"] == "PardDok"
    assert body["sParametras"] == "FVSAMAZON"
    assert json.loads(body["xmlstring"]) == SALE


@pytest.mark.parametrize(
    "reply",
    [
        ("<string xmlns='x'>&lt;R&gt;&lt;AccessResult&gt;Success&lt;/AccessResult&gt;&lt;nResult&gt;0&lt;/nResult&gt;"
         "&lt;OP_DUOMENYS&gt;&lt;ZURNALAS&gt;J&lt;/ZURNALAS&gt;&lt;NUMERIS&gt;7&lt;/NUMERIS&gt;&lt;/OP_DUOMENYS&gt;"
         "&lt;/R&gt;</string>"),
        ("<R><AccessResult>Success</AccessResult><nResult>0</nResult><OP_DUOMENYS><ZURNALAS>J</ZURNALAS>"
         "<NUMERIS>7</NUMERIS></OP_DUOMENYS></R>"),
    ],
)  # fmt: skip
def test_xml_is_understood_where_json_was_asked_for(server: Server, service: FinvaldaService, reply: str) -> None:
    """Some builds answer XML whatever is asked; the operation is known all the same."""
    server.say("InsertNewOperation", reply, "text/xml")
    made = service.insert_operation("PardDok", "FVSAMAZON", SALE)
    assert (made.journal, made.number) == ("J", "7")


@pytest.mark.parametrize(
    ("access", "result", "text", "code"),
    [
        ("Fail", 1036, "Parameter 'X' not found in database!", "finvalda_parameter"),
        ("Fail", 1001, "naudojamas pardavimo dokumentas", "finvalda_refused"),
        ("Fail", 987654, "kažkas naujo", "finvalda_refused"),
        ("AccessDenied", -1, "Neteisingas vartotojo vardas arba slaptažodis", "finvalda_login"),
        ("AccessDenied", -1, "Company 'BANDYMAI' not found", "finvalda_company"),
        ("AccessDenied", -1, "Nėra licencijos", "finvalda_rights"),
    ],
)
def test_what_finvalda_refuses_was_not_done(
    server: Server, service: FinvaldaService, access: str, result: int, text: str, code: str
) -> None:
    """HTTP says 200 to everything: the envelope decides, and Finvalda's own words are kept."""
    server.say("InsertNewOperation", {"AccessResult": access, "error": text, "nResult": result})
    error = refused(service)
    assert isinstance(error, FinvaldaRefused)
    assert (error.code, error.facts["result_code"], error.facts["text"]) == (code, result, text)


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        ("<html><body>Klaida</body></html>", "text/html", 200),
        ('{"AccessResult":"Succ', "application/json", 200),
        ("<R><AccessResult>Success</Acc", "text/xml", 200),
        ("", "application/json", 200),
        ("{}", "application/json", 500),
        ('{"AccessResult":"Success","nResult":4711,"error":"?"}', "application/json", 200),
        ('{"AccessResult":"Success","nResult":0,"OP_DUOMENYS":{}}', "application/json", 200),
        ('<!DOCTYPE a [<!ENTITY b "c">]><R>&b;</R>', "text/xml", 200),
    ],
)
def test_what_cannot_be_read_is_unclear_and_never_called_sent_or_refused(
    server: Server, service: FinvaldaService, body: str, content_type: str, status: int
) -> None:
    """After such an answer the operation may be in Finvalda: it is asked before anything is sent again."""
    server.say("InsertNewOperation", body, content_type, status)
    assert isinstance(refused(service), FinvaldaUnclear)


def test_the_reply_of_another_document_is_unclear(server: Server, service: FinvaldaService) -> None:
    """A key that belongs to another document is not taken for this one's."""
    other = {**CREATED, "OP_DUOMENYS": {**CREATED["OP_DUOMENYS"], "DOKUMENTAS": "999-9"}}  # type: ignore[dict-item]
    server.say("InsertNewOperation", other)
    assert refused(service).facts["detail"] == "other_document"


def test_a_time_out_after_sending_is_unclear_and_a_closed_port_is_not(server: Server) -> None:
    """Only what surely did not arrive may be sent again without asking."""
    waiting = threading.Event()

    def slow(_: Request) -> Response:
        waiting.wait(10)
        return Response(json.dumps(CREATED))

    server.answers["InsertNewOperation"] = slow
    late = service_at(server.address, read_timeout_s=1)
    try:
        assert isinstance(refused(late), FinvaldaUnclear)
    finally:
        waiting.set()
        late.close()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = service_at(f"http://127.0.0.1:{free.getsockname()[1]}/FvsServicePure.svc")
        error = refused(closed)
        closed.close()
    assert isinstance(error, ReachFinvalda)
    assert error.code == "finvalda_unreachable"


def test_lists_keep_every_digit_and_filters_are_looked_after(server: Server, service: FinvaldaService) -> None:
    """Nine decimals of a rate stay nine; an operation that a build gives although it was filtered out is left out."""
    server.say("GetMokesciai", {"Mokesciai": [{"kodas": "OSSDE19", "pavadinimas": "OSS", "procentas_1": 19.0,
                                               "klasifikatorius": "PVM100"}]})  # fmt: skip
    (vat,) = service.read(ReferenceKind.VAT_CODES, Progress())
    assert (vat.code, vat.facts) == ("OSSDE19", {"percent": "19.00", "classifier": "PVM100"})
    rate = {"items": [{"code": "USD", "date": "2026-11-25T00:00:00", "rate": 0.968898363}]}
    server.say("GetDescriptions", json.dumps(rate))
    day = datetime(2026, 11, 25, tzinfo=UTC).date()
    (found,) = service.currency_rates(["USD"], day, day)
    assert str(found.eur_per_unit) == "0.968898363"
    rows = [
        {"op_number": 1, "journal": "J", "op_date": "2026-11-25", "order_number": number, "amount": 60.92}
        for number in ("305-1", "305-2")
    ]
    server.say("GetOperations", {"items": rows})
    (one,) = service.find_operations(OperationClass.SALES, document="305-1")
    assert (one.document, str(one.amount)) == ("305-1", "60.92")


def test_the_check_tells_what_is_wrong(server: Server, service: FinvaldaService) -> None:
    """No such host, another program, a wrong password and an older build are told apart."""
    server.say("GetSandelius", {"Sandeliai": [{"kodas": "CENTR", "pavadinimas": "Centrinis"}]})
    server.say("GetMokesciai", {"Mokesciai": [{"kodas": "PVM1"}]})
    server.say("GetDescriptions", {"items": []})
    found = service.check()
    assert (found.code, found.absent, found.plain_http) == ("", ("GetOperations",), True)
    server.say("GetSandelius", "<html>IIS</html>", "text/html")
    assert service.check().code == "finvalda_not_finvalda"
    server.say("GetSandelius", {"hello": "world"})
    assert service.check().code == "finvalda_not_finvalda"
    server.say("GetSandelius", {"AccessResult": "AccessDenied", "error": "Bad password", "nResult": -1})
    assert service.check().code == "finvalda_login"
    nobody = service_at("http://no-such-host.invalid:87/FvsServicePure.svc")
    assert nobody.check().code == "finvalda_dns"
    nobody.close()


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://8.8.8.8:87/FvsServicePure.svc", "finvalda_plain_public"),
        ("ftp://10.0.0.1/", "finvalda_address"),
        ("http://user:word@10.0.0.1/", "finvalda_address"),
        ("10.0.0.1:87", "finvalda_address"),
    ],
)
def test_a_password_is_never_sent_readable_out_of_the_own_network(address: str, code: str) -> None:
    """Plain HTTP goes to private addresses only."""
    with pytest.raises(CorrectInput) as caught:
        checked_address(address)
    assert caught.value.code == code
    assert checked_address("http://192.168.1.5:87/FvsServicePure.svc/") == "http://192.168.1.5:87/FvsServicePure.svc"


def test_a_field_that_finvalda_does_not_know_never_leaves_this_pc(server: Server, service: FinvaldaService) -> None:
    """Whoever made the fields: a misspelt one would be ignored there and its data lost, so nothing is sent."""
    with pytest.raises(NotSendable):
        service.insert_operation("PardDok", "FVSAMAZON", {"PardDok": {"sDokumentas": "305-1", "sPastabos": "x"}})
    with pytest.raises(NotSendable):
        service.insert_card("Fvs.Klientas", {"Fvs.Klientas": {"sKodas": "AMZ", "sEMail": "a@b.lt"}})
    assert server.asked == []


def test_a_connection_that_breaks_after_sending_is_unclear_over_tls_too(self_signed: Certificate) -> None:
    """A TLS failure in the middle of a reply looks like one at the beginning, and only one of them is harmless."""

    def break_off(secure: ssl.SSLSocket) -> None:
        read_whole(secure)
        # what is no TLS record, where the reply belongs
        with socket.socket(fileno=secure.detach()) as plain:
            plain.sendall(b"HTTP/1.1 200 OK\r\n\r\n")

    with tls_server(self_signed, break_off) as port:
        service = service_at(f"https://localhost:{port}/FvsServicePure.svc", pinned=self_signed.fingerprint)
        try:
            error = refused(service)
        finally:
            service.close()
    assert isinstance(error, FinvaldaUnclear)
    assert error.facts["detail"] == "cut"


def test_only_a_trusted_certificate_is_spoken_to(self_signed: Certificate) -> None:
    """Nothing is sent to a server that cannot prove who it is: neither operation nor password."""
    heard: list[bytes] = []

    def listen(secure: ssl.SSLSocket) -> None:
        heard.append(read_whole(secure))
        body = json.dumps(CREATED).encode()
        secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(body), body))

    with tls_server(self_signed, listen) as port:
        address = f"https://localhost:{port}/FvsServicePure.svc"
        for trust, code in (({}, "finvalda_tls"), ({"pinned": "ab" * 32}, "finvalda_certificate")):
            service = service_at(address, **trust)
            error = refused(service)
            service.close()
            assert isinstance(error, ReachFinvalda)
            assert error.code == code
        assert [part for part in heard if part] == []
        found = fetch_certificate(address)
        assert (found.fingerprint, found.subject, found.issuer) == (self_signed.fingerprint, "localhost", "localhost")
        assert found.until > datetime.now(UTC)
        for trust in ({"pinned": found.fingerprint.upper()}, {"ca_file": str(self_signed.file)}):
            service = service_at(address, **trust)
            assert service.insert_operation("PardDok", "FVSAMAZON", SALE).number == "61"
            service.close()
    assert len([part for part in heard if part]) == 2


def test_a_file_of_an_authority_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A wrong path is an input to correct, not a crash."""
    with pytest.raises(CorrectInput) as caught:
        service_at("https://localhost/FvsServicePure.svc", ca_file=str(tmp_path / "nėra.pem"))
    assert caught.value.code == "certificate_unreadable"


def test_lists_are_asked_for_as_the_manual_says(server: Server, service: FinvaldaService) -> None:
    """A filter stands under its kind's own name, or Finvalda gives all; columns that are slow are left out."""
    server.say("GetDescriptions", {"AccessResult": "Success", "error": "", "items": []})
    assert service.find_client(vat_number="DE811569869") is None
    service.currency_rates(["GBP"], date(2026, 11, 1), date(2026, 11, 2))
    for kind in (ReferenceKind.PRODUCTS, ReferenceKind.SERIES):
        service.read(kind, Progress())
    clients, rates, products, series = (body["readParams"] for _, _, body in server.asked)
    assert (clients["type"], clients["Clients"]) == ("Clients", {"VatCode": "DE811569869"})
    assert rates["CurrencyRates"] == {"DateFrom": "2026-11-01", "DateTo": "2026-11-02", "Codes": ["GBP"]}
    assert "product" in products["columns"]
    assert not {"quantity", "quantity_with_reserved", "groups"} & set(products["columns"])
    assert series["Series"] == {"Type": 0, "UserName": "WEB"}


def test_long_lists_come_page_by_page_and_whole(server: Server, service: FinvaldaService) -> None:
    """A thousand rows are not all; a build that knows no pages gives everything at once and is not asked for ever."""
    rows = [{"product": f"P{number:05d}", "title": "Prekė"} for number in range(2500)]

    def paged(request: Request) -> Response:
        asked = request.get_json()["readParams"]
        first = (asked["page"] - 1) * asked["limit"]
        return Response(json.dumps({"items": rows[first : first + asked["limit"]]}))

    server.answers["GetDescriptions"] = paged
    assert len(service.read(ReferenceKind.PRODUCTS, Progress())) == 2500
    assert len(server.asked) == 3
    server.say("GetDescriptions", {"items": rows})
    assert len(service.read(ReferenceKind.PRODUCTS, Progress())) == 2500
    assert len(server.asked) == 5


@pytest.mark.parametrize("status", [401, 403])
def test_what_is_turned_away_before_the_service_was_not_done(
    server: Server, service: FinvaldaService, status: int
) -> None:
    """HTTP's own refusal is one of user and password; nothing is unclear."""
    server.say("InsertNewOperation", "<html>Unauthorized</html>", "text/html", status)
    assert refused(service).code == "finvalda_login"
    server.say("GetSandelius", "<html>Unauthorized</html>", "text/html", status)
    assert service.check().code == "finvalda_login"


def test_an_address_that_leads_elsewhere_is_not_an_older_finvalda(server: Server, service: FinvaldaService) -> None:
    """Every build has the list of warehouses: where that is not found, something else answers."""
    check = service.check()
    assert (check.code, check.facts["status"]) == ("finvalda_not_finvalda", 404)
    server.say("GetSandelius", {"AccessResult": "Success", "error": ""})
    assert service.check().code == ""


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ({"AccessResult": "Success", "error": "", "items": []}, 0),
        ({"items": None}, 0),
        ("<root><AccessResult>Success</AccessResult><error/></root>", 0),
        (
            "<root><items><op_number>7</op_number><journal>J</journal><order_number>305-1</order_number></items></root>",
            1,
        ),
        ({"hello": "world"}, None),
        ({"items": [{"nr": 7}]}, None),
        ({"items": [{"op_number": 7, "order_number": "305-1"}]}, None),
    ],
)
def test_that_an_operation_is_not_there_is_finvalda_s_word_alone(
    server: Server, service: FinvaldaService, answer: object, found: int | None
) -> None:
    """What is not understood never counts as „not there“: it would be sent once more."""
    server.say("GetOperations", answer, "text/xml" if isinstance(answer, str) else "application/json")
    if found is not None:
        assert len(service.find_operations(OperationClass.SALES, document="305-1")) == found
        return
    with pytest.raises(ReachFinvalda) as caught:
        service.find_operations(OperationClass.SALES, document="305-1")
    assert caught.value.code == "finvalda_unreadable"


def test_plain_http_never_leaves_the_own_network_though_a_name_moved(
    server: Server, service: FinvaldaService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that was inside when it was checked and leads out now gets no password."""
    monkeypatch.setattr(transport, "_inside", lambda address: False)
    error = refused(service)
    assert (error.code, error.facts["host"]) == ("finvalda_plain_public", "127.0.0.1")
    assert server.asked == []


VAT_TITLE = "PVM Ąžuolų gatvėje, žemė"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (json.dumps({"items": [{"kodas": "A", "pavadinimas": VAT_TITLE}]}), "application/json"),
        (b"\xef\xbb\xbf" + json.dumps({"items": [{"kodas": "A", "pavadinimas": VAT_TITLE}]}).encode(), "text/json"),
        (f'{{"items":[{{"kodas":"A","pavadinimas":"{VAT_TITLE}"}}]}}'.encode("cp1257"), "application/json"),
        (
            f'{{"items":[{{"kodas":"A","pavadinimas":"{VAT_TITLE}"}}]}}'.encode("utf-16"),
            "application/json; charset=utf-16",
        ),
        (
            f'<?xml version="1.0" encoding="windows-1257"?><r><items><kodas>A</kodas><pavadinimas>{VAT_TITLE}'
            "</pavadinimas></items></r>".encode("cp1257"),
            "text/xml",
        ),
        (
            f'<?xml version="1.0" encoding="utf-16"?><r><items><kodas>A</kodas><pavadinimas>{VAT_TITLE}'
            "</pavadinimas></items></r>".encode("utf-16"),
            "text/xml",
        ),
    ],
)
def test_lithuanian_letters_arrive_in_any_encoding(
    server: Server, service: FinvaldaService, body: str | bytes, content_type: str
) -> None:
    """Also from a Windows that says one encoding and sends its own."""
    server.say("GetMokesciai", body, content_type)
    (found,) = service.read(ReferenceKind.VAT_CODES, Progress())
    assert (found.code, found.title) == ("A", VAT_TITLE)


@pytest.mark.parametrize(
    "body",
    [
        b"<r>" + b"<a>" * 5_000 + b"</a>" * 5_000 + b"</r>",
        b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        b"\xff\xfe\x00",
        b'{"AccessResult":"Success","nResult":0,"error":"\xff\xfe"',
        b"[1,2,3]",
        b"null",
    ],
)
def test_no_reply_however_mad_is_more_than_unreadable(server: Server, service: FinvaldaService, body: bytes) -> None:
    """Neither a crash nor a yes."""
    server.say("InsertNewOperation", body)
    assert isinstance(refused(service), FinvaldaUnclear)
    server.say("GetOperations", body)
    with pytest.raises(ReachFinvalda):
        service.find_operations(OperationClass.SALES, document="305-1")


def test_cancel_is_heard_while_finvalda_hangs(server: Server, service: FinvaldaService) -> None:
    """Reading ends at once, for nothing is lost by that; a document that was sent is waited for."""
    waiting, progress = threading.Event(), Progress()
    reading_began = threading.Event()

    def hang(_: Request) -> Response:
        reading_began.set()
        waiting.wait(4)
        return Response(json.dumps(CREATED))

    server.answers["GetSandelius"] = server.answers["InsertNewOperation"] = hang
    stopper = threading.Thread(target=lambda: (reading_began.wait(5), progress.cancel()))
    stopper.start()
    began = time.monotonic()
    try:
        with pytest.raises(Cancelled):
            service.check(progress)
        assert time.monotonic() - began < 2
    finally:
        waiting.set()
        stopper.join()
    assert service.insert_operation("PardDok", "FVSAMAZON", SALE).number == "61"
