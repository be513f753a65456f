"""What went wrong on the way, told by the classes of what a library raised, never by its texts."""

import ssl

import requests
import urllib3.exceptions

from fvsestore_gui.errors import Fact, ReachAmazon
from fvsestore_gui.network.tunnel import ProxyAway, ProxyRefused, ProxyUntrusted
from fvsestore_gui.network.ways import Way

_LOGIN_WANTED = 407
#: not valid yet or no more: OpenSSL's two numbers, and that of Windows (CERT_E_EXPIRED)
_DATES = frozenset({9, 10, 0x800B0101})
#: another name or address than was asked for: OpenSSL's numbers, and that of Windows (CERT_E_CN_NO_MATCH)
_NAMES = frozenset({62, 64, 0x800B010F})
#: without a proxy these may mean that there should have been one
_NO_WAY = frozenset({"network_dns", "network_unreachable", "network_timeout"})


def trouble_of(error: BaseException, host: str, way: Way) -> ReachAmazon:
    """The typed error for what a library raised on the way to `host`."""
    chain = _chain(error)

    def among(*kinds: type[BaseException]) -> bool:
        return any(isinstance(one, kinds) for one in chain)

    refused = next((one for one in chain if isinstance(one, ProxyRefused)), None)
    if refused is not None:
        return login_trouble(refused.status, refused.offered, host, way)
    if among(requests.exceptions.InvalidSchema):
        return ReachAmazon("network_proxy_kind", host=host, proxy=way.place, kind=way.kind)
    # urllib3's own ProxyError says nothing: it has that name for all that breaks behind a proxy, too
    if among(ProxyAway, requests.exceptions.InvalidProxyURL):
        return ReachAmazon("network_proxy", host=host, proxy=way.place)
    if among(ProxyUntrusted):
        return _tls_trouble(chain, way.place)
    if among(ssl.SSLError, requests.exceptions.SSLError, urllib3.exceptions.SSLError):
        return _tls_trouble(chain, host)
    return blamed(_plain_trouble(error, chain, host), way)


def blamed(found: ReachAmazon, way: Way) -> ReachAmazon:
    """What was found on `way`, or the trouble with its script, where that may be why."""
    if way.script_trouble and found.code in _NO_WAY:
        host = found.facts["host"]
        return ReachAmazon("network_pac", host=host, address=way.script, detail=way.script_trouble)
    return found


def login_trouble(status: int, offered: frozenset[str], host: str, way: Way) -> ReachAmazon:
    """What the proxy meant that answered with `status` and would take the logins `offered`."""
    facts: dict[str, Fact] = {"host": host, "proxy": way.place}
    if status == _LOGIN_WANTED:
        if offered and "basic" not in offered:
            return ReachAmazon("network_proxy_scheme", **facts, offered=", ".join(map(_named, sorted(offered))))
        return ReachAmazon("network_proxy_password" if way.user else "network_proxy_login", **facts)
    if status < 0:
        return ReachAmazon("network_proxy_strange", **facts)
    if status == 0 or status >= 500:
        return ReachAmazon("network_proxy_gateway", **facts, status=status)
    return ReachAmazon("network_proxy_refused", **facts, status=status)


def _named(login: str) -> str:
    """A login's name as it is written everywhere: Negotiate, NTLM, Digest."""
    return login.upper() if login == "ntlm" else login.capitalize()


def _chain(error: BaseException) -> list[BaseException]:
    """Everything that hangs on an error: what it was made of, and what it was raised from."""
    chain: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(chain) < 30:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and one not in chain:
            chain.append(one)
            waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return chain


def _tls_trouble(chain: list[BaseException], host: str) -> ReachAmazon:
    verified = next((one for one in chain if isinstance(one, ssl.SSLCertVerificationError)), None)
    if verified is None:
        told = next((str(one.reason) for one in chain if isinstance(one, ssl.SSLError) and one.reason), "")
        return ReachAmazon("network_tls", host=host, detail=told)
    number = int(getattr(verified, "verify_code", 0) or 0) & 0xFFFFFFFF
    detail = str(getattr(verified, "verify_message", "") or "")
    code = "network_tls_date" if number in _DATES else "network_tls_name" if number in _NAMES else "network_tls"
    return ReachAmazon(code, host=host, detail=detail)


def _plain_trouble(error: BaseException, chain: list[BaseException], host: str) -> ReachAmazon:
    def among(*kinds: type[BaseException]) -> bool:
        return any(isinstance(one, kinds) for one in chain)

    if among(urllib3.exceptions.NameResolutionError):
        return ReachAmazon("network_dns", host=host)
    if among(urllib3.exceptions.NewConnectionError):  # before timeouts: urllib3 counts it among them
        return ReachAmazon("network_unreachable", host=host)
    if among(requests.exceptions.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
        return ReachAmazon("network_timeout", host=host)
    if isinstance(error, OSError) and not isinstance(error, requests.RequestException | urllib3.exceptions.HTTPError):
        # such as a bundle of certificates that the environment names and that is not there
        return ReachAmazon("network_tls", host=host, detail=type(error).__name__)
    return ReachAmazon("network_cut", host=host)
