"""Tries the way to an address: name, proxy, connection, certificate. Nothing is asked there, and no key is sent."""

import ssl
import time
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3.exceptions
from urllib3.connection import ProxyConfig
from urllib3.util import parse_url

from fvsestore_gui.errors import FvsError, ReachAmazon
from fvsestore_gui.model.network import HostCheck
from fvsestore_gui.network.adapter import proxy_context
from fvsestore_gui.network.certificates import Certificate, added_authorities, described
from fvsestore_gui.network.patient_sockets import Line
from fvsestore_gui.network.troubles import trouble_of
from fvsestore_gui.network.ways import Network, Way
from fvsestore_gui.progress import Progress

_TIMEOUT_S = 10.0
#: whose hosts these signers vouch for, so that another one is seen to stand in between
_AMAZONS = (".amazon.com", ".amazonaws.com")
_SIGNERS = ("Amazon", "DigiCert", "Starfield")
_CERTIFICATE_CODES = frozenset({"network_tls", "network_tls_date", "network_tls_name"})


def look_at(network: Network, url: str, progress: Progress) -> HostCheck:
    """The way to `url` as it is now. Raises Cancelled only; every other trouble is the result."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    began = time.monotonic()
    way: Way | None = None
    certificate: Certificate | None = None
    error: FvsError | None = None
    try:
        way = network.way(url)
        certificate = _connect(url, way, progress, verified=True)
    except FvsError as trouble:
        progress.check()
        error = trouble
    if way is not None and error is not None and error.code in _CERTIFICATE_CODES:
        certificate = _shown(url, way, progress)
    return HostCheck(
        host=host,
        source=way.source if way is not None else network.source,
        proxy=way.place if way is not None else str(error.facts.get("proxy", "")) if error is not None else "",
        issuer=_signer(certificate),
        inspected=host.endswith(_AMAZONS) and certificate is not None and not _vouches(certificate),
        seconds=time.monotonic() - began,
        error=error,
    )


def _connect(url: str, way: Way, progress: Progress, *, verified: bool) -> Certificate | None:
    """The certificate that is shown at `url`, None for plain HTTP. Raises ReachAmazon, Cancelled."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    line = Line()
    line.progress = progress
    connection = _connection(line, url, way, verified=verified)
    try:
        connection.connect()
        sock: Any = connection.sock
        der = sock.getpeercert(binary_form=True) if parts.scheme == "https" else None
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
        trouble = trouble_of(error, host, way)
    else:
        return described(der) if der else None
    finally:
        connection.close()
    progress.check()
    raise trouble


def _connection(line: Line, url: str, way: Way, *, verified: bool) -> Any:
    """A connection of the kind that the transports use, not yet connected."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if parts.scheme != "https":
        return line.pools["http"].ConnectionCls(parts.hostname or "", port, timeout=_TIMEOUT_S)
    if way.kind not in ("", "http", "https"):
        raise ReachAmazon("network_proxy_kind", host=parts.hostname, proxy=way.place, kind=way.kind)
    given: dict[str, Any] = {"timeout": _TIMEOUT_S}
    if verified:
        file, folder = added_authorities()
        given |= {"ssl_context": line.context(), "cert_reqs": "CERT_REQUIRED", "ca_certs": file, "ca_cert_dir": folder}
    else:
        given |= {"ssl_context": _looking_context(), "cert_reqs": "CERT_NONE", "assert_hostname": False}
    make: Any = line.pools["https"].ConnectionCls
    if not way.proxy:
        return make(parts.hostname, port, **given)
    proxy = parse_url(way.proxy)
    secure = way.kind == "https"
    config = ProxyConfig(proxy_context(line) if secure else None, False, None, None)
    connection = make(proxy.host, proxy.port or (443 if secure else 80), proxy=proxy, proxy_config=config, **given)
    connection.set_tunnel(parts.hostname, port, headers=way.login_headers(), scheme=way.kind)
    return connection


def _looking_context() -> ssl.SSLContext:
    """For looking at a certificate that was refused already: the connection is closed before a byte is sent."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _shown(url: str, way: Way, progress: Progress) -> Certificate | None:
    """The certificate that was refused, for people to see who signed it; None where none is shown."""
    try:
        return _connect(url, way, progress, verified=False)
    except ReachAmazon:
        return None


def _vouches(certificate: Certificate) -> bool:
    return (certificate.organization or certificate.issuer).startswith(_SIGNERS)


def _signer(certificate: Certificate | None) -> str:
    if certificate is None:
        return ""
    organization, name = certificate.organization, certificate.issuer
    return f"{name} ({organization})" if organization and organization != name else name
