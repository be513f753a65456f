"""How a way through a proxy is opened (CONNECT), with all that the proxy says where it does not open it.

The standard library keeps only the number of a refusal; which logins the proxy would take is what its user needs.
"""

import http.client
import re
from typing import Any

from urllib3.connection import HTTPConnection

#: the first word of each offer in Proxy-Authenticate; commas also stand between an offer's own parameters
_OFFER = re.compile(r"(?:^|,)\s*([A-Za-z][A-Za-z0-9-]*)(?=\s+[^=\s]|\s*(?:,|$))")


class ProxyAway(OSError):
    """No connection to the proxy itself came about."""


class ProxyUntrusted(OSError):
    """The way to the proxy is encrypted itself, and its certificate is not trusted."""


class ProxyRefused(OSError):
    """The proxy answered, and did not open the way. `status` 0: it kept silent; -1: that was no proxy's answer.

    `offered`: the logins it would take, in small letters.
    """

    def __init__(self, status: int, offered: frozenset[str] = frozenset()) -> None:
        super().__init__(status)
        self.status = status
        self.offered = offered


def open_tunnel(connection: HTTPConnection) -> None:
    """Ask the proxy to which `connection` is connected for the way to its target. Raises ProxyRefused, Cancelled."""
    inside: Any = connection  # the library keeps the target in attributes of its own
    host, port = str(inside._tunnel_host), int(inside._tunnel_port)
    target = f"[{host}]:{port}" if ":" in host and not host.startswith("[") else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    lines += [f"{name}: {value}" for name, value in inside._tunnel_headers.items() if name.lower() != "host"]
    head = "\r\n".join([*lines, "", ""])
    sock: Any = inside.sock
    answer = http.client.HTTPResponse(sock, method="CONNECT")
    try:
        sock.sendall(head.encode("ascii"))
        answer.begin()
        status, offered = answer.status, _offered(answer.headers.get_all("Proxy-Authenticate") or [])
    except TimeoutError:
        status, offered = 0, frozenset()
    except (http.client.HTTPException, OSError, ValueError):
        status, offered = -1, frozenset()
    finally:
        # this closes the reading of the answer, not the connection
        answer.close()
    if status != http.client.OK:
        connection.close()
        raise ProxyRefused(status, offered)


def _offered(values: list[str]) -> frozenset[str]:
    return frozenset(name.lower() for value in values for name in _OFFER.findall(value))
