"""What Windows itself knows of the way out: its detection in the network and PAC scripts, which WinHTTP runs.

A PAC script is a program in JavaScript that comes from the network. Windows loads it and runs it outside this process,
with its own engine and its own time limits; no library that would do it here is as well looked after. Other systems
have no such service, so there only the environment and an address of one's own count.
"""

import ctypes
import functools
import re
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

_NO_PROXY = 1
_AUTO_DETECT, _CONFIG_URL = 1, 2
_BY_DHCP_AND_DNS = 3
#: the server of the script asks who we are: only then Windows may say it
_LOGIN_FAILURE = 12_015
#: an answer holds so long, and a script's failure a little: detection may take seconds, and a network changes seldom
_HOLDS_S, _FAILURE_HOLDS_S = 300.0, 60.0
#: detection that found nothing takes the longest, cannot be cancelled, and finds nothing for another host either
_NOTHING_HOLDS_S = 3_600.0
_NAMED = re.compile(r"(?:(?P<scheme>[a-z]+)=)?(?:(?P<kind>[a-z0-9]+)://)?(?P<place>[^\s;]+)", re.IGNORECASE)


class _Options(ctypes.Structure):
    """WINHTTP_AUTOPROXY_OPTIONS."""

    _fields_ = (
        ("flags", ctypes.c_uint32),
        ("detect_flags", ctypes.c_uint32),
        ("script", ctypes.c_wchar_p),
        ("reserved_pointer", ctypes.c_void_p),
        ("reserved", ctypes.c_uint32),
        ("log_on", ctypes.c_int32),
    )


class _Answer(ctypes.Structure):
    """WINHTTP_PROXY_INFO; texts as pointers, for they must be freed."""

    _fields_ = (("access", ctypes.c_uint32), ("proxy", ctypes.c_void_p), ("bypass", ctypes.c_void_p))


class _Settings(ctypes.Structure):
    """WINHTTP_CURRENT_USER_IE_PROXY_CONFIG."""

    _fields_ = (
        ("detect", ctypes.c_int32),
        ("script", ctypes.c_void_p),
        ("proxy", ctypes.c_void_p),
        ("bypass", ctypes.c_void_p),
    )


@dataclass(frozen=True, slots=True)
class ScriptSettings:
    """What the user of this PC has switched on in Windows: detection in the network, the address of a script."""

    detect: bool = False
    script: str = ""


@dataclass(frozen=True, slots=True)
class ScriptAnswer:
    """`proxy`: "http://host:port", "" for straight out. `trouble`: why there is no answer, as Windows numbers it."""

    proxy: str = ""
    trouble: str = ""


class WinHttp:
    """Asks WinHTTP. May be used from any thread; the two libraries are given by tests only."""

    def __init__(self, library: Any, kernel: Any, last_error: Callable[[], int]) -> None:
        self._library, self._kernel, self._last_error = library, kernel, last_error
        self._lock = threading.Lock()
        self._known: dict[tuple[bool, str, str], tuple[float, ScriptAnswer]] = {}

    def settings(self) -> ScriptSettings:
        """What is switched on; nothing where Windows does not tell."""
        found = _Settings()
        if not self._library.WinHttpGetIEProxyConfigForCurrentUser(ctypes.byref(found)):
            return ScriptSettings()
        script = self._text(found.script)
        self._text(found.proxy)
        self._text(found.bypass)
        return ScriptSettings(bool(found.detect), script)

    def proxy_for(self, url: str, settings: ScriptSettings) -> ScriptAnswer:
        """What the script says of `url`. It is shown the host alone, never what is asked there."""
        parts = urlsplit(url)
        for_host = (settings.detect, settings.script, parts.netloc)
        for_all = (settings.detect, settings.script, "")
        with self._lock:
            for key in (for_all, for_host):
                until, known = self._known.get(key, (0.0, ScriptAnswer()))
                if time.monotonic() < until:
                    return known
            found = self._ask(f"{parts.scheme}://{parts.netloc}/", settings)
            if not found.trouble:
                key, holds_s = for_host, _HOLDS_S
            elif settings.script:
                key, holds_s = for_host, _FAILURE_HOLDS_S
            else:
                key, holds_s = for_all, _NOTHING_HOLDS_S
            self._known[key] = (time.monotonic() + holds_s, found)
        return found

    def forget(self) -> None:
        """Ask anew: somebody tests the network, who may just have mended it."""
        with self._lock:
            self._known.clear()

    def _ask(self, url: str, settings: ScriptSettings) -> ScriptAnswer:
        session = self._library.WinHttpOpen("FvsEStore", _NO_PROXY, None, None, 0)
        if not session:
            return ScriptAnswer(trouble=f"WinHTTP {self._last_error()}")
        try:
            options = _Options()
            options.flags = (_AUTO_DETECT if settings.detect else 0) | (_CONFIG_URL if settings.script else 0)
            options.detect_flags = _BY_DHCP_AND_DNS if settings.detect else 0
            options.script = settings.script or None
            answer = _Answer()
            for log_on in (0, 1):
                options.log_on = log_on
                if self._library.WinHttpGetProxyForUrl(session, url, ctypes.byref(options), ctypes.byref(answer)):
                    named = self._text(answer.proxy)
                    self._text(answer.bypass)
                    return ScriptAnswer(first_proxy(named, urlsplit(url).scheme))
                code = self._last_error()
                if code != _LOGIN_FAILURE:
                    break
            return ScriptAnswer(trouble=f"WinHTTP {code}")
        finally:
            self._library.WinHttpCloseHandle(session)

    def _text(self, pointer: int | None) -> str:
        """The text at `pointer`, which is freed."""
        if not pointer:
            return ""
        text = ctypes.wstring_at(pointer)
        self._kernel.GlobalFree(pointer)
        return text


def first_proxy(named: str, scheme: str) -> str:
    """The first of several proxies as WinHTTP names them ("a:8080;b:8080", "https=a:80 http=b:80") for a scheme."""
    for found in _NAMED.finditer(named):
        if (found["scheme"] or scheme).lower() == scheme:
            return f"{(found['kind'] or 'http').lower()}://{found['place'].rstrip('/')}"
    return ""


@functools.cache
def winhttp() -> WinHttp | None:
    """Windows' own; None on other systems, and where a Windows has none."""
    if sys.platform == "win32":
        try:
            library = ctypes.WinDLL("winhttp", use_last_error=True)
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.GlobalFree.argtypes = (ctypes.c_void_p,)
            kernel.GlobalFree.restype = ctypes.c_void_p
            text, number, handle = ctypes.c_wchar_p, ctypes.c_uint32, ctypes.c_void_p
            options, answer, settings = map(ctypes.POINTER, (_Options, _Answer, _Settings))
            library.WinHttpOpen.argtypes = (text, number, text, text, number)
            library.WinHttpOpen.restype = handle
            library.WinHttpCloseHandle.argtypes = (handle,)
            library.WinHttpGetIEProxyConfigForCurrentUser.argtypes = (settings,)
            library.WinHttpGetProxyForUrl.argtypes = (handle, text, options, answer)
        except (OSError, AttributeError):
            return None
        return WinHttp(library, kernel, ctypes.get_last_error)
    return None
