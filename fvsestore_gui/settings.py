"""The few choices that mean something to the whole program, in one small JSON file a person can read.

What concerns only the look of the window (sizes, columns) is kept by the window itself.
"""

from pathlib import Path
from typing import Literal

import msgspec

from fvsestore_gui.errors import CorrectInput


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=False):
    """Everything with a default, so that an absent file or field is no error; unknown fields are left alone."""

    #: "" follows the system
    language: Literal["", "lt", "en"] = ""
    #: "" is the SQLite file in the data folder
    database_url: str = ""
    csv_separator: Literal[";", ",", "\t"] = ";"
    #: minutes that an import by last update reaches back behind its cursor
    overlap_minutes: int = 120
    #: whose word counts for the way out: the system's, nobody's, the address or the script entered here
    proxy: Literal["system", "none", "own", "script"] = "system"
    proxy_host: str = ""
    proxy_port: int = 8080
    #: its password stands in the keyring
    proxy_user: str = ""
    proxy_script: str = ""
    #: minutes without anybody at the PC after which the window is locked, 0: never
    lock_minutes: int = 0


def read(path: Path) -> Settings:
    """The settings of `path`; defaults where there is none. Raises CorrectInput("settings_unreadable")."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise CorrectInput("settings_unreadable", path=str(path)) from error
    try:
        return msgspec.json.decode(content, type=Settings)
    except msgspec.DecodeError as error:
        raise CorrectInput("settings_unreadable", path=str(path)) from error


def write(path: Path, settings: Settings) -> None:
    """Replace the file whole: a crash leaves the old or the new one."""
    beside = path.with_name(path.name + ".new")
    beside.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n")
    beside.replace(path)
