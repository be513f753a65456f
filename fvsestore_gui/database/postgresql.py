"""Connections to PostgreSQL: the address, how its servers are met, and what goes wrong on the way, told apart.

The address is a libpq URI: postgresql://user@server1:5432,server2:5432/name?target_session_attrs=read-write. The hosts
are tried in their order, at the start and whenever a connection is lost. The password comes apart from it. Imported
only where a PostgreSQL address is used: loading psycopg takes a quarter of a second.
"""

import ipaddress
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg.conninfo import conninfo_to_dict

from fvsestore_gui import __version__
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.secrets import Secret

OLDEST = 14

#: for the connection itself; what the address says goes before
_DEFAULTS = {
    "connect_timeout": "10",
    # a server that is gone is noticed within a minute
    "keepalives": "1",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
    "client_encoding": "UTF8",
    "application_name": f"FvsEStore {__version__}",
}
#: for the session on the server, but what the address sets in its `options`. The keepalives are the server's side: it
#: lets go of what a PC that was switched off has locked, after a minute and a half instead of two hours.
_SESSION = {
    "default_transaction_isolation": "read committed",
    "lock_timeout": "15s",
    "statement_timeout": "300s",
    "idle_in_transaction_session_timeout": "300s",
    "tcp_keepalives_idle": "60",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "90s",
}
#: what a PostgreSQL-like server does not know is left out; a commit that was confirmed is on the disk
_SET_UP = b"""
    SELECT set_config(known.name, wanted.value, false)
    FROM pg_settings AS known JOIN unnest(%s::text[], %s::text[]) AS wanted (name, value) ON wanted.name = known.name
    UNION ALL
    SELECT set_config(name, 'on', false) FROM pg_settings WHERE name = 'synchronous_commit' AND setting = 'off'
"""

_KEPT_OUT = ("password", "sslpassword", "oauth_client_secret")


@dataclass(frozen=True, slots=True)
class ServerState:
    """What a connected server is like. `tls` is "TLSv1.3" and the like, "" for an open connection."""

    version: str
    host: str
    tls: str
    round_trip_s: float
    #: how far its clock is ahead of this PC's
    ahead_s: float
    #: whether what it confirms is on its disk
    durable: bool


class Server:
    """One database on PostgreSQL, by its address. Raises DatabaseTrouble("database_address") for one that is none."""

    def __init__(self, address: str, password: Secret | None) -> None:
        scheme, _, rest = address.partition("://")
        if scheme not in ("postgresql", "postgres", "postgresql+psycopg"):
            raise DatabaseTrouble("database_address", path="", detail="")
        try:
            found = conninfo_to_dict(f"postgresql://{rest}")
        except psycopg.Error:
            # The text of the error repeats the address, and with it a password.
            raise DatabaseTrouble("database_address", path="", detail="") from None
        given = {name: str(value) for name, value in found.items() if value is not None}
        secret = [name for name in _KEPT_OUT if given.pop(name, "")]
        self._given = given
        self._password = password
        self.shown = _shown(given)
        if secret:
            raise DatabaseTrouble("database_address_password", path=self.shown, detail=secret[0])

    @property
    def parameters(self) -> dict[str, str]:
        """What libpq is given, without the password."""
        return {**_DEFAULTS, **_tls_default(self._given), **self._given}

    def connect(self) -> "psycopg.Connection[Any]":
        """A connection to the first host that answers. Raises DatabaseTrouble."""
        parameters: dict[str, Any] = dict(self.parameters)
        if self._password is not None:
            parameters["password"] = self._password.reveal()
        # the driver's error holds the password: it must not hang on ours
        try:
            connection = psycopg.connect(**parameters, autocommit=True)
        except psycopg.Error as error:
            raise self._trouble(error) from None
        except UnicodeError:
            # a host's name that cannot be one
            raise DatabaseTrouble("database_host", path=self.shown, detail="") from None
        try:
            self._check(connection.info)
            wanted = {name: value for name, value in _SESSION.items() if name not in self._given.get("options", "")}
            connection.execute(_SET_UP, [list(wanted), list(wanted.values())])
            connection.autocommit = False
        except psycopg.Error as error:
            connection.close()
            raise self._trouble(error) from None
        except DatabaseTrouble:
            connection.close()
            raise
        return connection

    def _check(self, info: psycopg.ConnectionInfo) -> None:
        version = info.server_version
        if version < OLDEST * 10_000:
            raise DatabaseTrouble("database_too_old", path=self.shown, found=_version_text(version), needed=OLDEST)
        encoding = info.parameter_status("server_encoding") or ""
        if encoding.replace("-", "").upper() not in ("UTF8", "UNICODE"):
            raise DatabaseTrouble("database_encoding", path=self.shown, found=encoding)

    def _trouble(self, error: psycopg.Error) -> DatabaseTrouble:
        if isinstance(error, psycopg.ProgrammingError) and error.sqlstate is None:
            return DatabaseTrouble("database_address", path=self.shown, detail="")
        code, detail = _why(
            str(error),
            user=self._given.get("user", ""),
            name=self._given.get("dbname", ""),
            needs_password=bool(error.pgconn is not None and error.pgconn.needs_password),
            plain=self._given.get("sslmode") in ("disable", "allow"),
        )
        return DatabaseTrouble(code, path=self.shown, detail=detail)


def state_of(connection: "psycopg.Connection[Any]", round_trip_s: float, ahead_s: float) -> ServerState:
    """What there is to say of the server a connection leads to."""
    info = connection.info
    library = connection.pgconn
    row = connection.execute(
        "SELECT s.version, current_setting('fsync') FROM (SELECT 1) AS one"
        " LEFT JOIN pg_stat_ssl AS s ON s.pid = pg_backend_pid()"
    ).fetchone()
    tls, fsync = row if row is not None else (None, "on")
    return ServerState(
        version=f"PostgreSQL {_version_text(info.server_version)}",
        host=f"{info.host}:{info.port}",
        tls=(tls or "TLS") if library.ssl_in_use else "",
        round_trip_s=round_trip_s,
        ahead_s=ahead_s,
        durable=fsync == "on",
    )


def hosts_of(given: dict[str, str]) -> list[str]:
    """The hosts of an address, in their order."""
    return [host for host in given.get("host", "").split(",") if host]


def is_here(host: str) -> bool:
    """Whether a host is this PC: nobody listens between."""
    if host.startswith(("/", "@")) or host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _tls_default(given: dict[str, str]) -> dict[str, str]:
    """Over a network TLS at least, plain only where the address says so; a certificate that is given is looked at."""
    if "sslmode" in given:
        return {}
    if "sslrootcert" in given:
        return {"sslmode": "verify-full"}
    addresses = [*hosts_of(given), *(one for one in given.get("hostaddr", "").split(",") if one)]
    if not addresses:
        # libpq then asks its environment; without that it is this PC's own socket
        addresses = [os.environ.get("PGHOST") or ("?" if "service" in given else "localhost")]
    return {} if all(is_here(host) for host in addresses) else {"sslmode": "require"}


def _shown(given: dict[str, str]) -> str:
    """The address for people: who, where, which; never a password."""
    ports = given.get("port", "").split(",")
    hosts = hosts_of(given)
    places = []
    for number, host in enumerate(hosts):
        port = ports[number] if len(ports) == len(hosts) else ports[0]
        name = quote(host, safe="") if host.startswith("/") else f"[{host}]" if ":" in host else host
        places.append(f"{name}:{port}" if port else name)
    user = f"{quote(given['user'], safe='')}@" if given.get("user") else ""
    return f"postgresql://{user}{','.join(places)}/{quote(given.get('dbname', ''), safe='')}"


def _version_text(number: int) -> str:
    return f"{number // 10_000}.{number % 10_000}"


# -- why a connection did not come about -------------------------------------------------------------------------

#: libpq's own words and those of the server, which gives a refused connection no code. First match counts: of several
#: hosts the reason that somebody must mend.
_WORDS: tuple[tuple[str, str, str], ...] = (
    ("database_password", "28P01", r"password authentication failed|SASL authentication failed|wrong password"),
    ("database_password_missing", "", r"no password supplied"),
    ("database_absent", "3D000", r"database \"[^\"]*\" does not exist"),
    ("database_absent", "42501", r"permission denied for database"),
    ("database_password", "28000", r"role \"[^\"]*\" (does not exist|is not permitted to log in)"),
    ("database_certificate", "", r"certificate verify failed|does not match host name|root certificate"),
    ("database_certificate", "client", r"certificate file|private key file|requires a valid client certificate"),
    ("database_tls", "server", r"does not support SSL"),
    ("database_not_allowed", "28000", r"no pg_hba\.conf entry|pg_hba\.conf rejects"),
    ("database_unreachable", "standby", r"session is read-only|server is in hot standby mode"),
    ("database_unreachable", "57P03", r"the database system is"),
    ("database_unreachable", "53300", r"too many (clients|connections)|connection slots"),
    ("database_unreachable", "timeout", r"timeout expired|timed out"),
    ("database_unreachable", "refused", r"Connection refused|0x0000274D"),
    ("database_unreachable", "network", r"unreachable|No route to host"),
    ("database_tls", "failed", r"SSL error|SSL SYSCALL error"),
    ("database_host", "", r"failed to resolve host|could not translate host name|Name or service not known"),
    ("database_address", "", r"invalid (port|\w+ value|connection option|integer|value)|weak sslmode"),
)


def _why(text: str, *, user: str, name: str, needs_password: bool, plain: bool) -> tuple[str, str]:
    """(code, detail) for what libpq said of a connection that failed. `plain`: the address does without TLS."""
    if plain and re.search(r"pg_hba\.conf.*no encryption", text):
        return "database_tls", "required"
    for code, detail, words in _WORDS:
        if re.search(words, text, re.IGNORECASE):
            return code, detail
    if needs_password:
        return "database_password_missing", ""
    # A server speaks the language it was set up in; whom or what it quotes tells what it is about.
    quoted = set(re.findall(r"[\"“”„»«‘’'`]\s?([^\"“”„»«‘’'`]+?)\s?[\"“”„»«‘’'`]", text))
    about = _about(quoted, user, name)
    return (about, "") if about else ("database_unreachable", "")


def _about(quoted: Iterable[str], user: str, name: str) -> str:
    names = set(quoted)
    if user != name and name and name in names and user not in names:
        return "database_absent"
    return "database_password" if user != name and user and user in names and name not in names else ""
