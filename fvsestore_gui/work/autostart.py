"""Opening the window, minimised, when this user logs in: by Windows' registry, or a desktop's autostart folder."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from fvsestore_gui import paths as places
from fvsestore_gui.errors import SystemTrouble
from fvsestore_gui.paths import Paths
from fvsestore_gui.work.own_program import window_command

if sys.platform == "win32":
    import winreg

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "FvsEStore"


def starts_by_itself(paths: Paths) -> bool:
    """Whether the window of these data is opened when this user logs in. A program that was moved is not."""
    command = _command(paths)
    if sys.platform == "win32":
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                return bool(winreg.QueryValueEx(key, _NAME)[0] == subprocess.list2cmdline(command))
        except OSError:
            return False
    try:
        return _file().read_text(encoding="utf-8") == desktop_entry(command)
    except (OSError, UnicodeError):
        return False


def let_start_by_itself(paths: Paths, wanted: bool) -> None:
    """Open the window when this user logs in, or no longer. Raises SystemTrouble("autostart_failed")."""
    try:
        if sys.platform == "win32":
            _write_registry(subprocess.list2cmdline(_command(paths)) if wanted else None)
        elif wanted:
            _file().parent.mkdir(parents=True, exist_ok=True)
            _file().write_text(desktop_entry(_command(paths)), encoding="utf-8")
        else:
            _file().unlink(missing_ok=True)
    except OSError as error:
        raise SystemTrouble("autostart_failed", detail=error.strerror or "") from error


def desktop_entry(command: Sequence[str]) -> str:
    """A file that desktops of Linux start at login."""
    words = " ".join(_word(word) for word in command)
    return f"[Desktop Entry]\nType=Application\nName={_NAME}\nExec={words}\nTerminal=false\n"


def _word(word: str) -> str:
    """A word of Exec: quoted as the desktop entry specification has it, which unescapes a value twice."""
    plain = word.replace("%", "%%")
    if not re.search(r"[^\w./:=@,+%-]", plain):
        return plain
    quoted = re.sub(r'(["`$\\])', r"\\\1", plain)
    return '"{}"'.format(quoted.replace("\\", "\\\\"))


def _command(paths: Paths) -> list[str]:
    return window_command(paths, "--minimised")


def _file() -> Path:
    return places.user_config() / "autostart" / "fvsestore.desktop"


def _write_registry(value: str | None) -> None:
    if sys.platform == "win32":
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key:
            if value is not None:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, value)
                return
            try:
                winreg.DeleteValue(key, _NAME)
            except FileNotFoundError:
                return
