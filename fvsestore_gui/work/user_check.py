"""Whether it is still this user who sits at the PC: how long nobody touched it, and a question that only they answer.

Windows asks for the user's password itself, in its own dialog, and tells whether it is right. Other systems have no
such question for a program to ask; there the lock of their screen does it. The password is wiped once it was tried.
"""

import ctypes
import sys
from typing import Any

from fvsestore_gui.errors import SystemTrouble

#: why it is not offered; "" where it is
NOT_HERE, UNDER_WINE = "lock_not_here", "lock_under_wine"

_GENERIC = 0x1
_CANCELLED = 1223
#: the password is right, but an empty one is good for nothing else on this Windows
_ACCOUNT_RESTRICTION = 1327
_LOGON_TYPE_NOT_GRANTED = 1385
_LOGON_INTERACTIVE, _LOGON_NETWORK = 2, 3
_TOKEN_QUERY, _TOKEN_USER = 0x8, 1
_MOST_LETTERS = 514


class _UiInfo(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_uint32),
        ("parent", ctypes.c_void_p),
        ("message", ctypes.c_wchar_p),
        ("caption", ctypes.c_wchar_p),
        ("banner", ctypes.c_void_p),
    )


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint32), ("ticks", ctypes.c_uint32))


def not_offered() -> str:
    """Why this system cannot ask its user: NOT_HERE, UNDER_WINE; "" where it can."""
    if sys.platform == "win32":
        return UNDER_WINE if hasattr(ctypes.WinDLL("ntdll"), "wine_get_version") else ""
    return NOT_HERE


def idle_s() -> float:
    """Seconds since somebody last touched keyboard or mouse of this PC, in whatever program; 0 where none can tell."""
    if sys.platform == "win32":
        last = _LastInput(ctypes.sizeof(_LastInput))
        if ctypes.WinDLL("user32").GetLastInputInfo(ctypes.byref(last)):
            # both count milliseconds from the start of Windows and begin anew after 49 days
            return float((ctypes.WinDLL("kernel32").GetTickCount() - last.ticks) & 0xFFFFFFFF) / 1000
    return 0.0


def confirmed(parent: int, caption: str, message: str) -> bool | None:
    """Let Windows ask the user who is logged in for their password: whether it was right, None where they gave up.

    Waits for the answer, so never in the window's own thread. `parent` is the window's handle. Raises
    SystemTrouble("user_check_failed").
    """
    if sys.platform == "win32":
        try:
            return _ask_windows(parent, caption, message)
        except (OSError, AttributeError) as error:
            raise SystemTrouble("user_check_failed", program="credui", detail=str(error)) from None
    raise SystemTrouble("user_check_failed", program=sys.platform, detail="")


if sys.platform == "win32":

    def _ask_windows(parent: int, caption: str, message: str) -> bool | None:
        credui = ctypes.WinDLL("credui", use_last_error=True)
        ole = ctypes.WinDLL("ole32")
        ole.CoTaskMemFree.argtypes = (ctypes.c_void_p,)
        ole.CoTaskMemFree.restype = None
        credui.CredUIPromptForWindowsCredentialsW.argtypes = (
            ctypes.POINTER(_UiInfo),
            ctypes.c_uint32,
            ctypes.POINTER(ctypes.c_uint32),
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.POINTER(ctypes.c_void_p),
            ctypes.POINTER(ctypes.c_uint32),
            ctypes.POINTER(ctypes.c_int),
            ctypes.c_uint32,
        )
        info = _UiInfo(ctypes.sizeof(_UiInfo), parent, message, caption, None)
        known = _user_alone(credui)
        package, answer, size, keep = ctypes.c_uint32(), ctypes.c_void_p(), ctypes.c_uint32(), ctypes.c_int()
        ended = credui.CredUIPromptForWindowsCredentialsW(
            ctypes.byref(info), 0, ctypes.byref(package), known, len(known),
            ctypes.byref(answer), ctypes.byref(size), ctypes.byref(keep), _GENERIC,
        )  # fmt: skip
        if ended == _CANCELLED:
            return None
        if ended or not answer.value:
            raise ctypes.WinError(ended)
        try:
            return _right(credui, answer, size.value)
        finally:
            ctypes.memset(answer, 0, size.value)
            ole.CoTaskMemFree(answer)

    def _user_alone(credui: Any) -> "ctypes.Array[ctypes.c_char]":
        """The name of who is logged in, as the dialog takes it, so that only the password is left to be typed."""
        name = ctypes.create_unicode_buffer(_MOST_LETTERS)
        length = ctypes.c_uint32(_MOST_LETTERS)
        # 2: DOMAIN\user
        if not ctypes.WinDLL("secur32").GetUserNameExW(2, name, ctypes.byref(length)):
            return ctypes.create_string_buffer(0)
        size = ctypes.c_uint32(0)
        credui.CredPackAuthenticationBufferW(0, name, ctypes.c_wchar_p(""), None, ctypes.byref(size))
        packed = ctypes.create_string_buffer(size.value)
        if not credui.CredPackAuthenticationBufferW(0, name, ctypes.c_wchar_p(""), packed, ctypes.byref(size)):
            return ctypes.create_string_buffer(0)
        return packed

    def _right(credui: Any, answer: ctypes.c_void_p, size: int) -> bool:
        user, domain, password = (ctypes.create_unicode_buffer(_MOST_LETTERS) for _ in range(3))
        lengths = [ctypes.c_uint32(_MOST_LETTERS) for _ in range(3)]
        try:
            read = credui.CredUnPackAuthenticationBufferW(
                0, answer, ctypes.c_uint32(size), user, ctypes.byref(lengths[0]), domain, ctypes.byref(lengths[1]),
                password, ctypes.byref(lengths[2]),
            )  # fmt: skip
            if not read:
                return False
            place, _, name = user.value.rpartition("\\")
            return _logs_in_as_me(name, domain.value or place, password)
        finally:
            ctypes.memset(password, 0, ctypes.sizeof(password))

    def _logs_in_as_me(user: str, domain: str, password: "ctypes.Array[ctypes.c_wchar]") -> bool:
        advapi = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        advapi.OpenProcessToken.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.POINTER(ctypes.c_void_p))
        own = ctypes.c_void_p()
        if not advapi.OpenProcessToken(kernel.GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(own)):
            return False
        try:
            for kind in (_LOGON_INTERACTIVE, _LOGON_NETWORK):
                token = ctypes.c_void_p()
                # "user@domain" stands alone
                place = None if "@" in user else domain or "."
                if advapi.LogonUserW(user, place, password, kind, 0, ctypes.byref(token)):
                    try:
                        return _same_user(advapi, token, own)
                    finally:
                        kernel.CloseHandle(token)
                if ctypes.get_last_error() == _ACCOUNT_RESTRICTION and not password.value:
                    return user.lower() == _own_name().lower()
                if ctypes.get_last_error() != _LOGON_TYPE_NOT_GRANTED:
                    # a wrong password: asked a second time, Windows would count it twice
                    return False
            return False
        finally:
            kernel.CloseHandle(own)

    def _own_name() -> str:
        name, length = ctypes.create_unicode_buffer(_MOST_LETTERS), ctypes.c_uint32(_MOST_LETTERS)
        ctypes.WinDLL("advapi32").GetUserNameW(name, ctypes.byref(length))
        return name.value

    def _same_user(advapi: Any, one: ctypes.c_void_p, other: ctypes.c_void_p) -> bool:
        """Whether two logins are the same account's: the password of a colleague opens nothing."""
        advapi.GetTokenInformation.argtypes = (
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.POINTER(ctypes.c_uint32),
        )
        advapi.EqualSid.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        accounts = []
        for token in (one, other):
            size = ctypes.c_uint32()
            advapi.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))
            buffer = ctypes.create_string_buffer(size.value)
            if not advapi.GetTokenInformation(token, _TOKEN_USER, buffer, size, ctypes.byref(size)):
                return False
            # TOKEN_USER begins with the address of the account's SID, which lies in the same buffer
            accounts.append((buffer, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_void_p))[0]))
        return bool(advapi.EqualSid(accounts[0][1], accounts[1][1]))
