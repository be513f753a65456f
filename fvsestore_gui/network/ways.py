"""Which way leads to an address: straight out, or by which proxy, and who said so.

The environment counts before Windows, as it does for other programs. In Windows its detection and its script count
before its address, as in a browser; a script that cannot be had leaves the address, and where there is none, straight
out. No way to this PC itself ever leads through a proxy.
"""

import base64
import ipaddress
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

import requests.utils

from fvsestore_gui.errors import ReachAmazon
from fvsestore_gui.model.network import NetworkChoice, ProxyMode, WaySource
from fvsestore_gui.network.winhttp import ScriptAnswer, ScriptSettings, WinHttp, winhttp
from fvsestore_gui.secrets import Secret


def is_loopback(host: str | None) -> bool:
    """Whether `host` is this PC itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def address_parts(address: str) -> SplitResult | None:
    """A proxy's address taken apart; None where a letter of user or password ended it before its place."""
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
    except ValueError:
        return None
    return None if "@" in f"{parts.path}{parts.query}{parts.fragment}" else parts


def hidden_parts(address: str) -> tuple[str, ...]:
    """What of a proxy's address nobody may read: its password, and all of it where that cannot be told apart."""
    bare = address.partition("://")[2] or address
    password = bare.rpartition("@")[0].partition(":")[2]
    whole = (address, bare) if address_parts(address) is None else ()
    return (*whole, password, unquote(password))


@dataclass(frozen=True, slots=True)
class Way:
    """`proxy`: "http://host:port" without user and password, "" for straight out.

    `script_trouble`: a script should have said it, and could not be asked: "WinHTTP" and its number, or "no WinHTTP".
    """

    source: WaySource
    proxy: str = ""
    user: str = ""
    password: Secret | None = None
    script_trouble: str = ""
    script: str = ""

    @property
    def place(self) -> str:
        """The proxy for people: "host:port", "" for none."""
        return urlsplit(self.proxy).netloc if self.proxy else ""

    @property
    def kind(self) -> str:
        """How one speaks to the proxy: http, https, socks5 …; "" for none."""
        return urlsplit(self.proxy).scheme

    def login_headers(self) -> dict[str, str]:
        """What the proxy alone is sent. The password stands in no address, so it gets into no log and no error."""
        if not self.user or self.password is None:
            return {}
        pair = base64.b64encode(f"{self.user}:{self.password.reveal()}".encode())
        return {"Proxy-Authorization": f"Basic {pair.decode('ascii')}"}


#: a password for a choice, None where this PC has none. May raise SecretsTrouble.
PasswordOf = Callable[[NetworkChoice], Secret | None]


class Network:
    """The way out of this PC as it is chosen. May be used from any thread.

    `choice` is asked anew for each request, so that what is saved counts at once; `new_secret` makes a Secret of what
    the environment holds.
    """

    def __init__(
        self,
        choice: Callable[[], NetworkChoice] = NetworkChoice,
        password: PasswordOf = lambda _: None,
        new_secret: Callable[[str], Secret] = Secret,
        scripts: Callable[[], WinHttp | None] = winhttp,
    ) -> None:
        self._choice = choice
        self._password = password
        self._new_secret = new_secret
        self._scripts = scripts

    def way(self, url: str) -> Way:
        """The way to `url`.

        Raises ReachAmazon("network_proxy_secret" or "network_proxy_address"), SecretsTrouble where the keyring is shut.
        """
        parts = urlsplit(url)
        if is_loopback(parts.hostname):
            return Way(WaySource.THIS_PC)
        choice = self._choice()
        if choice.mode is ProxyMode.NONE:
            return Way(WaySource.DIRECT)
        if choice.mode is ProxyMode.OWN:
            return self._own(choice, parts.hostname or "")
        if choice.mode is ProxyMode.SCRIPT:
            answer = self._asked(url, ScriptSettings(script=choice.script))
            return self._parted(url, WaySource.SCRIPT, answer.proxy, answer.trouble, choice.script)
        return self._system(url)

    @property
    def source(self) -> WaySource:
        """Who would say the way where no way could be made: its password is missing, or its address makes no sense."""
        said = {ProxyMode.OWN: WaySource.OWN, ProxyMode.SCRIPT: WaySource.SCRIPT}
        return said.get(self._choice().mode, WaySource.SYSTEM)

    @property
    def scripts(self) -> WinHttp | None:
        """Who runs PAC scripts here; None where nobody does."""
        return self._scripts()

    def forget(self) -> None:
        """Ask Windows anew what it knows."""
        if self.scripts is not None:
            self.scripts.forget()

    def _own(self, choice: NetworkChoice, host: str) -> Way:
        password = self._password(choice) if choice.login_key else None
        if choice.login_key and password is None:
            raise ReachAmazon("network_proxy_secret", host=host, proxy=choice.proxy)
        return Way(WaySource.OWN, f"http://{choice.proxy}", choice.user, password)

    def _asked(self, url: str, settings: ScriptSettings) -> ScriptAnswer:
        scripts = self.scripts
        return ScriptAnswer(trouble="no WinHTTP") if scripts is None else scripts.proxy_for(url, settings)

    def _system(self, url: str) -> Way:
        named = any(name != "no" for name in urllib.request.getproxies_environment())
        trouble = script = ""
        scripts = None if named else self.scripts
        settings = scripts.settings() if scripts is not None else ScriptSettings()
        if scripts is not None and (settings.detect or settings.script):
            answer = scripts.proxy_for(url, settings)
            if not answer.trouble:
                return self._parted(url, WaySource.SCRIPT, answer.proxy, "", settings.script)
            # detection that finds nothing is the ordinary case
            trouble, script = (answer.trouble, settings.script) if settings.script else ("", "")
        found = requests.utils.get_environ_proxies(url)
        proxy = requests.utils.select_proxy(url, {str(kind): str(place) for kind, place in found.items()}) or ""
        source = WaySource.ENVIRONMENT if named else WaySource.SYSTEM
        return self._parted(url, source, proxy, "" if proxy else trouble, script)

    def _parted(self, url: str, source: WaySource, proxy: str, trouble: str, script: str) -> Way:
        """A way by a proxy in whose address user and password may stand. Raises ReachAmazon."""
        if not proxy:
            return Way(source, script_trouble=trouble, script=script)
        parts = address_parts(proxy)
        if parts is None:
            # what looks like its place is a part of the password: it must get nowhere
            for hidden in hidden_parts(proxy):
                self._new_secret(hidden)
            raise ReachAmazon("network_proxy_address", host=urlsplit(url).hostname or "")
        login, _, place = parts.netloc.rpartition("@")
        user, _, password = login.partition(":")
        secret = self._new_secret(unquote(password)) if user else None
        return Way(source, f"{parts.scheme.lower()}://{place}", unquote(user), secret)
