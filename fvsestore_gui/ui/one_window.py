"""One window on the same data: a second start brings the first one forward, which may stand beside the clock."""

import ctypes
import hashlib
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from fvsestore_gui.paths import Paths

_WORD = b"show\n"
_PATIENCE_MS = 2_000


def _name(paths: Paths) -> str:
    return f"fvsestore-{hashlib.sha256(str(paths.data).encode()).hexdigest()[:16]}"


class FirstWindow(QObject):
    """Listens for later starts, of this user only, and calls `come_forward` for each."""

    def __init__(self, paths: Paths, come_forward: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._come_forward = come_forward
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        # what a crash left behind on Linux
        QLocalServer.removeServer(_name(paths))
        self._server.listen(_name(paths))

    def close(self) -> None:
        self._server.close()

    def _called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self._come_forward()


def call_first(paths: Paths) -> bool:
    """Let the window that is open already come forward; False where nobody answers."""
    windll: Any = getattr(ctypes, "windll", None)
    if sys.platform == "win32" and windll is not None:
        # Windows lets only the program that was just started bring a window forward: give that right away
        windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    socket.connectToServer(_name(paths))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_WORD)
    socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return True
