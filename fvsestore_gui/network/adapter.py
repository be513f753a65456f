"""How the library goes out: by the way that leads there, with the system's certificates, on sockets that wait."""

import ssl
from typing import Any

import requests.adapters

from fvsestore_gui.network.certificates import added_authorities
from fvsestore_gui.network.patient_sockets import Line
from fvsestore_gui.network.ways import Way


def proxy_context(line: Line) -> ssl.SSLContext:
    """For a proxy that is spoken to over TLS: what is trusted for hosts is trusted for it. Raises OSError."""
    context = line.context()
    file, folder = added_authorities()
    if file or folder:
        context.load_verify_locations(cafile=file, capath=folder)
    return context


class Adapter(requests.adapters.HTTPAdapter):
    """For one session that sends one request at a time; `use` says which way the next one goes."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._context: ssl.SSLContext = line.context()
        self._way: Way | None = None
        super().__init__(max_retries=0)

    def use(self, way: Way) -> dict[str, str]:
        """Go this way from now on; what is to be given to the session as `proxies`."""
        if way != self._way:
            # a connection that another login opened is not used for this one
            for manager in self.proxy_manager.values():
                manager.clear()
            self.proxy_manager.clear()
            self._way = way
        return {"http": way.proxy, "https": way.proxy} if way.proxy else {}

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._line.pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(
            proxy, ssl_context=self._context, proxy_ssl_context=proxy_context(self._line), **kwargs
        )
        manager.pool_classes_by_scheme = self._line.pools
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        return self._way.login_headers() if self._way is not None else {}

    def cert_verify(self, conn: Any, url: str, verify: bool | str, cert: Any) -> None:
        # The base class would add its own list of authorities to those of the operating system.
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs, conn.ca_cert_dir = added_authorities()
