"""A proxy as companies have them, a process of its own on loopback: demands a login, refuses, looks into connections.

    python proxy_server.py SETTINGS.json

It prints its port, then a line of JSON for each request. `ProxyServer` starts and stops one and reads these lines.
The settings, all of them optional:

    login      "user:password" that must be sent (Basic); without it nobody is asked
    offers     what a 407 says it would take, a list for Proxy-Authenticate; ["Basic realm=\\"office\\""] otherwise
    leads      {"host": port}: where a host is on this PC, for a test's hosts exist nowhere
    refused    hosts that are answered 403
    status     what every CONNECT is answered, whoever asks
    inspects   a PEM file with key and certificate that stands in for every host's own
    greeting   what is said in place of HTTP
    tls        a PEM file with key and certificate: the way to the proxy is encrypted itself
"""

import base64
import contextlib
import json
import select
import socket
import ssl
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

_BUFFER = 65_536


class ProxyServer:
    """A running one; `stop` tells what it was asked: target, status, fields of the head."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        # by a file, so that a password stands in no list of processes
        path = folder / "proxy.json"
        path.write_text(json.dumps(settings), encoding="utf-8")
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).resolve()), str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        assert self._process.stdout is not None
        self._lines = self._process.stdout
        self.port = int(self._lines.readline())
        self.place = f"127.0.0.1:{self.port}"
        self._asked: list[dict[str, Any]] | None = None

    def stop(self) -> list[dict[str, Any]]:
        """End it; what it was asked."""
        if self._asked is not None:
            return self._asked
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 5) as last:
            last.sendall(b"STOP\r\n\r\n")
        rest = self._lines.read()
        self._lines.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._asked = [json.loads(line) for line in rest.splitlines()]
        return self._asked


# -- the process -----------------------------------------------------------------------------------------------------


class _Proxy:
    def __init__(self, settings: dict[str, Any]) -> None:
        self._settings = settings
        self._told = threading.Lock()
        self._server = socket.create_server(("127.0.0.1", 0))

    def serve(self) -> None:
        print(self._server.getsockname()[1], flush=True)
        threads: list[threading.Thread] = []
        while True:
            client, _ = self._server.accept()
            client.settimeout(10)
            if client.recv(4, socket.MSG_PEEK).startswith(b"STOP"):
                client.close()
                break
            if self._settings.get("tls"):
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self._settings["tls"])
                context.maximum_version = ssl.TLSVersion.TLSv1_2
                try:
                    client = context.wrap_socket(client, server_side=True)
                except OSError:
                    # who does not trust the certificate hangs up
                    client.close()
                    continue
            head = _head(client)
            thread = threading.Thread(target=self._answer, args=(client, head), daemon=True)
            thread.start()
            threads.append(thread)

    def _answer(self, client: socket.socket, head: bytes) -> None:
        with client, contextlib.suppress(OSError):
            if self._settings.get("greeting"):
                client.sendall(self._settings["greeting"].encode())
                return
            lines = head.decode("latin-1").split("\r\n")
            method, target, _ = lines[0].split(" ", 2)
            fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:] if line)}
            status = self._status(method, target, fields.get("proxy-authorization", ""))
            self._tell(target, status, fields)
            if status != 200:
                offers = self._settings.get("offers", ['Basic realm="office"']) if status == 407 else []
                more = "".join(f"Proxy-Authenticate: {offer}\r\n" for offer in offers)
                client.sendall(f"HTTP/1.1 {status} No\r\n{more}Content-Length: 2\r\n\r\nno".encode())
                return
            port = self._settings.get("leads", {})[target.rpartition(":")[0]]
            with socket.create_connection(("127.0.0.1", port), 10) as server:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                if self._settings.get("inspects"):
                    self._look_into(client, server)
                else:
                    _pass_on(client, server)

    def _status(self, method: str, target: str, authorization: str) -> int:
        login = self._settings.get("login")
        if self._settings.get("status"):
            return int(self._settings["status"])
        if login and authorization != f"Basic {base64.b64encode(login.encode()).decode()}":
            return 407
        host = target.rpartition(":")[0]
        if method != "CONNECT" or host in self._settings.get("refused", []):
            return 403
        return 200 if host in self._settings.get("leads", {}) else 502

    def _look_into(self, client: socket.socket, server: socket.socket) -> None:
        """Show a certificate of our own, and open what comes: what virus scanners and such proxies do."""
        mine = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        mine.load_cert_chain(self._settings["inspects"])
        theirs = ssl.create_default_context()
        theirs.check_hostname, theirs.verify_mode = False, ssl.CERT_NONE
        # 1.3 sends tickets of its own, which a wait for data would take for data
        mine.maximum_version = theirs.maximum_version = ssl.TLSVersion.TLSv1_2
        with mine.wrap_socket(client, server_side=True) as inner, theirs.wrap_socket(server) as outer:
            _pass_on(inner, outer)

    def _tell(self, target: str, status: int, fields: dict[str, str]) -> None:
        with self._told:
            print(json.dumps({"target": target, "status": status, "fields": fields}), flush=True)


def _head(client: socket.socket) -> bytes:
    head = b""
    with contextlib.suppress(OSError):
        while b"\r\n\r\n" not in head:
            more = client.recv(_BUFFER)
            if not more:
                break
            head += more
    return head


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes both ways until one side ends."""
    sides = {one: other, other: one}
    while True:
        waiting = [side for side in sides if isinstance(side, ssl.SSLSocket) and side.pending()]
        ready = waiting or select.select(list(sides), [], [], 10)[0]
        if not ready:
            return
        for side in ready:
            data = side.recv(_BUFFER)
            if not data:
                return
            sides[side].sendall(data)


if __name__ == "__main__":
    _Proxy(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))).serve()
