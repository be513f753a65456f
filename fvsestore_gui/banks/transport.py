"""How public pages of banks and of the EU are asked: no key is sent, and every failure has its own name."""

import ipaddress
import ssl
import threading
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests
import requests.adapters
import requests.utils
import truststore
import urllib3.exceptions

from fvsestore_gui.errors import CorrectInput, ReachBank
from fvsestore_gui.progress import Progress

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0
WHOLE_REPLY_TIMEOUT_S = 120.0
#: all rates of the ECB since 1999 have 8 MB
MOST_BYTES = 64 * 1024 * 1024
_CHUNK = 64 * 1024


class _Adapter(requests.adapters.HTTPAdapter):
    """Certificates the operating system trusts, an office's own included."""

    def __init__(self) -> None:
        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._context.minimum_version = ssl.TLSVersion.TLSv1_2
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: bool | str, cert: Any) -> None:
        # The base class would add its own list of authorities to those of the operating system.
        conn.cert_reqs = "CERT_REQUIRED"


class Transport:
    """Asks one page at a time. May be used from any thread; close it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.mount("https://", _Adapter())

    def get(self, url: str, params: Mapping[str, str], progress: Progress, accept: str = "application/xml") -> bytes:
        """The body of a page. Raises ReachBank, Cancelled; CorrectInput for an address that is neither https nor here.

        Cancel is heard between the pieces of a reply; one that does not come at all is given up after 30 s.
        """
        host = _checked(url)
        while not self._lock.acquire(timeout=0.1):
            progress.check()
        try:
            progress.check()
            return self._read(url, params, accept, host, progress)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise _trouble(error, host) from None
        finally:
            self._lock.release()

    def close(self) -> None:
        self._session.close()

    def _read(self, url: str, params: Mapping[str, str], accept: str, host: str, progress: Progress) -> bytes:
        ends = time.monotonic() + WHOLE_REPLY_TIMEOUT_S
        with self._session.get(
            url,
            params=dict(params),
            headers={"Accept": accept, "User-Agent": "FvsEStore"},
            stream=True,
            timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
            proxies=_proxies(url, host),
        ) as response:
            if response.status_code != 200 or urlsplit(response.url).scheme != urlsplit(url).scheme:
                raise ReachBank("bank_refused", host=host, status=response.status_code)
            body = bytearray()
            for chunk in response.iter_content(_CHUNK):
                progress.check()
                body += chunk
                if len(body) > MOST_BYTES:
                    raise ReachBank("bank_unreadable", host=host)
                if time.monotonic() > ends:
                    raise ReachBank("bank_timeout", host=host)
            return bytes(body)


def _checked(url: str) -> str:
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))):
        raise CorrectInput("address_not_allowed", variable="")
    return host


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _proxies(url: str, host: str) -> dict[str, str]:
    if _is_loopback(host):
        return {}
    return {str(scheme): str(proxy) for scheme, proxy in requests.utils.get_environ_proxies(url).items()}


def _trouble(error: BaseException, host: str) -> ReachBank:
    """Which failure it was, by the classes of the whole chain."""
    chain: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(chain) < 30:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and one not in chain:
            chain.append(one)
            waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]

    def among(*kinds: type[BaseException]) -> bool:
        return any(isinstance(one, kinds) for one in chain)

    if among(ssl.SSLError, requests.exceptions.SSLError, urllib3.exceptions.SSLError):
        return ReachBank("bank_tls", host=host)
    if among(urllib3.exceptions.NewConnectionError):  # before timeouts: urllib3 counts it among them
        return ReachBank("bank_unreachable", host=host)
    if among(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        return ReachBank("bank_timeout", host=host)
    return ReachBank("bank_unreachable", host=host)
