"""The way out of this PC: what is chosen in Kita → Tinklas, and what a test of it finds."""

from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlsplit

from fvsestore_gui.errors import CorrectInput, FvsError

#: what proxies of companies usually listen on
USUAL_PORT = 8080
MODE_FIELD, HOST_FIELD, PORT_FIELD = "network.mode", "network.host", "network.port"
USER_FIELD, PASSWORD_FIELD, SCRIPT_FIELD = "network.user", "network.password", "network.script"


class ProxyMode(Enum):
    """Whose word counts; the value is stable text of the settings and of the command line."""

    SYSTEM = "system"  # what the environment says, else Windows: its script, its detection, its address
    NONE = "none"  # straight out, whatever the system says
    OWN = "own"  # the address entered here
    SCRIPT = "script"  # the PAC script entered here, which Windows runs


class WaySource(Enum):
    """Who said which way leads to an address."""

    THIS_PC = "this_pc"  # the address is this PC's own: no proxy is ever asked
    DIRECT = "direct"  # chosen here: no proxy
    OWN = "own"
    ENVIRONMENT = "environment"  # HTTPS_PROXY, ALL_PROXY, NO_PROXY
    SYSTEM = "system"  # an address in the settings of Windows or macOS, or none there
    SCRIPT = "script"  # a PAC script, or what Windows detects in the network


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """What is chosen. The password stands in this PC's keyring, under `login_key`."""

    mode: ProxyMode = ProxyMode.SYSTEM
    host: str = ""
    port: int = USUAL_PORT
    user: str = ""
    script: str = ""

    @property
    def proxy(self) -> str:
        """The own proxy as "host:port", an IPv6 address in brackets; "" where another mode is chosen."""
        if self.mode is not ProxyMode.OWN or not self.host:
            return ""
        return f"{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def login_key(self) -> str:
        """What the password belongs to; "" where none is wanted. With another user or proxy it is another password."""
        return f"{self.user}@{self.proxy}" if self.proxy and self.user else ""


def checked(choice: NetworkChoice) -> NetworkChoice:
    """`choice` tidied up, and only what its mode needs. Raises CorrectInput with the fact `field`.

    A whole address may stand in the field of the proxy: http://proxy.company.lt:3128.
    """
    if choice.mode is ProxyMode.SCRIPT:
        return NetworkChoice(mode=choice.mode, script=_script(choice.script.strip()))
    if choice.mode is not ProxyMode.OWN:
        return NetworkChoice(mode=choice.mode)
    host, port = _place(choice.host.strip(), choice.port)
    if not 0 < port <= 65_535:
        raise CorrectInput("network_port", field=PORT_FIELD)
    user = choice.user.strip()
    if ":" in user or not user.isprintable():
        raise CorrectInput("network_user", field=USER_FIELD)
    return NetworkChoice(mode=choice.mode, host=host, port=port, user=user)


def _place(text: str, port: int) -> tuple[str, int]:
    if not text:
        raise CorrectInput("field_empty", field=HOST_FIELD)
    bare = text.count(":") > 1 and "://" not in text and not text.startswith("[")
    try:
        parts = urlsplit(text if "://" in text else f"//[{text}]" if bare else f"//{text}")
        host, named = parts.hostname or "", parts.port
    except ValueError:
        raise CorrectInput("network_host", field=HOST_FIELD) from None
    if parts.username is not None or parts.password is not None:
        # a password must not stand where everybody reads it
        raise CorrectInput("network_host_login", field=HOST_FIELD)
    if parts.scheme not in ("", "http"):
        raise CorrectInput("network_host_kind", field=HOST_FIELD, kind=parts.scheme)
    if not host or any(letter.isspace() for letter in text) or parts.path.strip("/") or parts.query:
        raise CorrectInput("network_host", field=HOST_FIELD)
    return host, port if named is None else named


def _script(text: str) -> str:
    if not text:
        raise CorrectInput("field_empty", field=SCRIPT_FIELD)
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        good = False
    if not good or any(letter.isspace() for letter in text):
        raise CorrectInput("network_script", field=SCRIPT_FIELD)
    return text


@dataclass(frozen=True, slots=True)
class HostCheck:
    """The way to one address as it was tried; nothing was asked there.

    `proxy`: "host:port", "" for none. `issuer`: who signed the certificate that was shown, trusted or not; "" where
    none was seen. `inspected`: it is not one of those who sign for Amazon, so something on the way looks into the
    connection.
    """

    host: str
    source: WaySource
    proxy: str = ""
    issuer: str = ""
    inspected: bool = False
    seconds: float = 0.0
    error: FvsError | None = None


@dataclass(frozen=True, slots=True)
class NetworkCheck:
    """A whole test, the addresses in the order in which they are needed."""

    hosts: tuple[HostCheck, ...]

    @property
    def first_bad(self) -> HostCheck | None:
        return next((one for one in self.hosts if one.error is not None), None)

    @property
    def inspected(self) -> HostCheck | None:
        """An address whose connection something looks into, None where none is."""
        return next((one for one in self.hosts if one.inspected), None)
