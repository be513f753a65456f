"""How this program is started by others: by the system's task scheduler, and when somebody logs in."""

import sys
from collections.abc import Sequence
from pathlib import Path

from fvsestore_gui.paths import Paths


def window_command(paths: Paths, *more: str) -> list[str]:
    """Program and arguments that open the window on these data."""
    return [*_program("FvsEStore", "fvsestore_gui"), *_data(paths), *more]


def console_command(paths: Paths, *more: str) -> list[str]:
    """Program and arguments of the command line on these data.

    On Windows it is a program without a console of its own: a black window would flash up each time it is started.
    The built FvsEStore.exe knows the verbs of the command line.
    """
    return [
        *_program("FvsEStore" if sys.platform == "win32" else "fvsestore", "fvsestore_gui.cli"),
        *_data(paths),
        *more,
    ]


def _program(built: str, module: str) -> Sequence[str]:
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(here.with_name(f"{built}.exe" if sys.platform == "win32" else built))]
    if sys.platform == "win32":
        silent = here.with_name("pythonw.exe")
        here = silent if silent.is_file() else here
    return [str(here), "-m", module]


def _data(paths: Paths) -> Sequence[str]:
    return [] if paths == Paths.for_user() else ["--data-dir", str(paths.data)]
