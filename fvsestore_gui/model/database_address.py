"""Where a shared database is: the address of a PostgreSQL, as libpq writes it, and in the parts that a person fills in.

An address in here never holds a password: `parse_address` hands it out apart.
"""

import hashlib
import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote, unquote

from fvsestore_gui.errors import CorrectInput

DEFAULT_PORT = 5432
#: words of the fields, as errors name them
SERVER_FIELD, PORT_FIELD, DATABASE_FIELD, USER_FIELD = "Serveris", "Prievadas", "Duomenų bazė", "Naudotojas"
ADDRESS_FIELD = "Adresas"

_SCHEME = re.compile(r"postgres(?:ql)?(?:\+\w+)?://(.*)", re.DOTALL)
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
#: options of libpq that may stand in an address; passwords, and files that would hold one, do not
_OPTIONS = frozenset(
    {
        "application_name", "channel_binding", "client_encoding", "connect_timeout", "fallback_application_name",
        "gssencmode", "hostaddr", "keepalives", "keepalives_count", "keepalives_idle", "keepalives_interval",
        "krbsrvname", "load_balance_hosts", "options", "require_auth", "ssl_max_protocol_version",
        "ssl_min_protocol_version", "sslcert", "sslcrl", "sslcrldir", "sslkey", "sslnegotiation", "sslsni",
        "target_session_attrs", "tcp_user_timeout",
    }
)  # fmt: skip


class Tls(Enum):
    """How the way to the server is protected: libpq's sslmode, the safest first."""

    VERIFY_FULL = "verify-full"  # encrypted, and the server proves by a certificate that it is this server
    VERIFY_CA = "verify-ca"  # encrypted, and the certificate is from the right authority
    REQUIRE = "require"  # encrypted
    PREFER = "prefer"  # encrypted where the server can
    ALLOW = "allow"
    DISABLE = "disable"

    @property
    def wants_certificate(self) -> bool:
        """Whether the server's certificate is compared with something."""
        return self in (Tls.VERIFY_FULL, Tls.VERIFY_CA)


@dataclass(frozen=True, slots=True)
class Server:
    """One host (a name, an IP address, or the folder of a socket) and its port."""

    host: str
    port: int = DEFAULT_PORT

    @property
    def is_here(self) -> bool:
        """Whether it is this computer, so that nobody listens in between."""
        return self.host.startswith("/") or self.host == "localhost" or _is_loopback(self.host)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORT else f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """A database of a PostgreSQL. Of several servers the one that takes writing is used, so that one may fail."""

    servers: tuple[Server, ...]
    database: str
    user: str
    tls: Tls = Tls.REQUIRE
    #: file of the authority's certificate, "" for the default
    certificate: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The address as libpq takes it; without a password."""
        hosts = ",".join(f"{_quoted_host(one.host)}:{one.port}" for one in self.servers)
        options = dict(self.options)
        if len(self.servers) > 1:
            options.setdefault("target_session_attrs", "read-write")
        options["sslmode"] = self.tls.value
        if self.certificate:
            options["sslrootcert"] = self.certificate
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in sorted(options.items()))
        who = f"{quote(self.user, safe='')}@" if self.user else ""
        return f"postgresql://{who}{hosts}/{quote(self.database, safe='')}?{query}"

    @property
    def place(self) -> str:
        """Where it is, for people."""
        who = f"{self.user}@" if self.user else ""
        return f"{who}{', '.join(map(str, self.servers))}/{self.database}"

    @property
    def key(self) -> str:
        """Names this database and this user of it, whatever the options: what a password is kept under."""
        servers = sorted(f"{one.host.lower()}:{one.port}" for one in self.servers)
        return hashlib.sha256("\n".join([self.user, self.database, *servers]).encode()).hexdigest()[:16]


def parse_address(text: str) -> tuple[DatabaseAddress, str | None]:
    """An address as libpq writes it, and the password that stood in it (None: none did).

    Where nothing is said of TLS it is asked for, but on this computer. Without a user it is who has signed in.
    Raises CorrectInput: address_scheme, address_host, address_port, address_option, field_empty. No error repeats what
    was given.
    """
    matched = _SCHEME.fullmatch(text.strip())
    if matched is None:
        raise CorrectInput("address_scheme", field=ADDRESS_FIELD)
    before, _, query = matched[1].partition("?")
    authority, _, database = before.partition("/")
    who, _, hosts = authority.rpartition("@")
    user, colon, password = who.partition(":")
    options = {
        # "+" is no blank here: libpq reads it as it stands
        unquote(name): unquote(value)
        for name, _, value in (pair.partition("=") for pair in query.split("&") if pair)
    }
    given = options.pop("password", unquote(password) if colon else None)
    user = options.pop("user", unquote(user))
    database = options.pop("dbname", unquote(database))
    hosts = options.pop("host", hosts)
    servers = _servers(hosts, options.pop("port", ""))
    certificate = options.pop("sslrootcert", "")
    tls = _tls(options.pop("sslmode", ""), servers, certificate)
    unknown = next((name for name in sorted(options) if name not in _OPTIONS), None)
    if unknown is not None:
        raise CorrectInput("address_option", field=ADDRESS_FIELD, option=_as_option(unknown))
    if not database:
        raise CorrectInput("field_empty", field=DATABASE_FIELD)
    _refuse_controls(user, database, certificate, *options.values())
    address = DatabaseAddress(servers, database, user, tls, certificate, tuple(sorted(options.items())))
    return address, given or None


def address_of(
    *,
    servers: str,
    port: str,
    database: str,
    user: str,
    tls: Tls,
    certificate: str = "",
    options: tuple[tuple[str, str], ...] = (),
) -> tuple[DatabaseAddress | None, list[CorrectInput]]:
    """An address from fields as they are typed, or all that is wrong with them, each with the fact `field`.

    `servers` are names with commas between them; one without a port of its own has `port` (empty: 5432).
    """
    troubles: list[CorrectInput] = []
    found: tuple[Server, ...] = ()
    common = DEFAULT_PORT
    try:
        common = _port(port.strip(), PORT_FIELD)
    except CorrectInput as error:
        troubles.append(error)
    try:
        found = tuple(_server(part, common) for part in _parts(servers))
        if not found:
            raise CorrectInput("field_empty", field=SERVER_FIELD)
    except CorrectInput as error:
        troubles.insert(0, error)
    for field, value in ((DATABASE_FIELD, database), (USER_FIELD, user)):
        if not value.strip():
            troubles.append(CorrectInput("field_empty", field=field))
    if troubles:
        return None, troubles
    return DatabaseAddress(found, database.strip(), user.strip(), tls, certificate.strip(), options), []


def without_password(text: str) -> str:
    """An address for people and logs, whatever it is: nothing that could be a password is left in it."""
    try:
        return parse_address(text)[0].place
    except CorrectInput:
        return re.sub(r"://[^@]*@", "://", text).partition("?")[0]


def _parts(servers: str) -> list[str]:
    return [part for part in re.split(r"[,;\s]+", servers) if part]


def _servers(hosts: str, ports: str) -> tuple[Server, ...]:
    names = hosts.split(",")
    numbers = ports.split(",") if ports else []
    found = []
    for place, name in enumerate(names):
        # libpq: one port for all, or one for each
        number = numbers[place] if len(numbers) == len(names) else numbers[0] if numbers else ""
        if not name.strip():
            raise CorrectInput("field_empty", field=SERVER_FIELD)
        found.append(_server(unquote(name.strip()), _port(number, PORT_FIELD)))
    return tuple(found)


def _server(text: str, port: int) -> Server:
    """ "name", "name:port", "[IPv6]:port", an IPv6 address, or the folder of a socket."""
    if text.startswith("/"):
        folder, colon, number = text.partition(":")
        return Server(folder, _port(number, SERVER_FIELD) if colon else port)
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        if not bracket or not _is_address(host) or (rest and not rest.startswith(":")):
            raise CorrectInput("address_host", field=SERVER_FIELD)
        return Server(host, _port(rest[1:], SERVER_FIELD) if rest else port)
    if text.count(":") > 1 and _is_address(text):
        return Server(text, port)
    host, colon, number = text.partition(":")
    if not _HOST.fullmatch(host) or len(host) > 253:
        raise CorrectInput("address_host", field=SERVER_FIELD)
    return Server(host, _port(number, SERVER_FIELD) if colon else port)


def _port(text: str, field: str) -> int:
    if not text:
        return DEFAULT_PORT
    if not re.fullmatch(r"[0-9]{1,5}", text) or not 0 < int(text) < 65_536:
        raise CorrectInput("address_port", field=field)
    return int(text)


def _tls(mode: str, servers: Iterable[Server], certificate: str) -> Tls:
    if not mode and certificate:
        return Tls.VERIFY_FULL
    if not mode:
        return Tls.PREFER if all(one.is_here for one in servers) else Tls.REQUIRE
    try:
        return Tls(mode)
    except ValueError:
        raise CorrectInput("address_option", field=ADDRESS_FIELD, option="sslmode") from None


def _as_option(text: str) -> str:
    """The name of an option, where it is one and not something that slipped there."""
    return text if re.fullmatch(r"[a-z_]{1,40}", text) else "?"


def _refuse_controls(*values: str) -> None:
    if any(letter < " " or letter == "\x7f" for value in values for letter in value):
        raise CorrectInput("address_scheme", field=ADDRESS_FIELD)


def _quoted_host(host: str) -> str:
    if ":" in host:
        return f"[{host}]"
    return quote(host, safe="") if host.startswith("/") else host


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    return _is_address(host) and ipaddress.ip_address(host).is_loopback
