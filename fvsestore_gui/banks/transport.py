"""How public pages of banks and of the EU are asked: no key is sent, and every failure has its own name."""

import threading
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import requests
import urllib3.exceptions

from fvsestore_gui.errors import CorrectInput, ReachBank
from fvsestore_gui.network.adapter import Adapter
from fvsestore_gui.network.patient_sockets import Line
from fvsestore_gui.network.troubles import trouble_of
from fvsestore_gui.network.ways import Network, Way, is_loopback
from fvsestore_gui.progress import Progress

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0
WHOLE_REPLY_TIMEOUT_S = 120.0
#: all rates of the ECB since 1999 have 8 MB
MOST_BYTES = 64 * 1024 * 1024
_CHUNK = 64 * 1024
#: what went wrong on the way, in the words for public pages; all else means that nothing is reached
_CODES = {
    "network_tls": "bank_tls",
    "network_tls_date": "bank_tls",
    "network_tls_name": "bank_tls",
    "network_timeout": "bank_timeout",
    "network_proxy": "bank_proxy",
    "network_proxy_login": "bank_proxy",
    "network_proxy_password": "bank_proxy",
    "network_proxy_scheme": "bank_proxy",
    "network_proxy_refused": "bank_proxy",
    "network_proxy_gateway": "bank_proxy",
    "network_proxy_strange": "bank_proxy",
    "network_proxy_kind": "bank_proxy",
    "network_pac": "bank_proxy",
}


class Transport:
    """Asks one page at a time. May be used from any thread; close it. `network` knows the way out."""

    def __init__(self, network: Network | None = None) -> None:
        self._network = network or Network()
        self._lock = threading.Lock()
        self._line = Line()
        self._session = requests.Session()
        self._session.trust_env = False
        self._adapter = Adapter(self._line)
        self._session.mount("https://", self._adapter)
        self._session.mount("http://", self._adapter)

    def get(self, url: str, params: Mapping[str, str], progress: Progress, accept: str = "application/xml") -> bytes:
        """The body of a page. Raises ReachBank, Cancelled; CorrectInput for an address that is neither https nor here;
        ReachAmazon("network_proxy_secret" or "network_proxy_address"), SecretsTrouble where the proxy's password cannot
        be read.

        Cancel is heard at once; a reply that does not come at all is given up after 30 s.
        """
        host = _checked(url)
        while not self._lock.acquire(timeout=0.1):
            progress.check()
        try:
            progress.check()
            way = self._network.way(url)
            self._line.progress = progress
            try:
                return self._read(url, params, accept, host, way)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                progress.check()
                raise _trouble(error, host, way) from None
        finally:
            self._line.progress = Progress()
            self._lock.release()

    def close(self) -> None:
        self._session.close()

    def _read(self, url: str, params: Mapping[str, str], accept: str, host: str, way: Way) -> bytes:
        ends = time.monotonic() + WHOLE_REPLY_TIMEOUT_S
        with self._session.get(
            url,
            params=dict(params),
            headers={"Accept": accept, "User-Agent": "FvsEStore"},
            stream=True,
            timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
            proxies=self._adapter.use(way),
        ) as response:
            if response.status_code != 200 or urlsplit(response.url).scheme != urlsplit(url).scheme:
                raise ReachBank("bank_refused", host=host, status=response.status_code)
            body = bytearray()
            for chunk in response.iter_content(_CHUNK):
                self._line.progress.check()
                body += chunk
                if len(body) > MOST_BYTES:
                    raise ReachBank("bank_unreadable", host=host)
                if time.monotonic() > ends:
                    raise ReachBank("bank_timeout", host=host)
            return bytes(body)


def _checked(url: str) -> str:
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))):
        raise CorrectInput("address_not_allowed", variable="")
    return host


def _trouble(error: BaseException, host: str, way: Way) -> ReachBank:
    """Which failure it was, in the words for public pages."""
    found = trouble_of(error, host, way)
    return ReachBank(_CODES.get(found.code, "bank_unreachable"), host=host)
