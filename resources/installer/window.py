"""Start of the built program FvsEStore: the window."""

import contextlib
import ctypes
import sys
from pathlib import Path


def _borrow_console() -> None:
    """A program without a console of its own prints into the one it was typed in, if there is one."""
    library = getattr(ctypes, "windll", None)  # Windows only
    if library is not None and sys.stdout is None and library.kernel32.AttachConsole(-1):
        sys.stdout = sys.stderr = Path("CONOUT$").open("w", encoding="utf-8")  # noqa: SIM115  # lives as long as the program


def main() -> int:
    # Windows tells no capitals apart: whoever types `fvsestore.exe` gets FvsEStore.exe, and means the command line. Its
    # task scheduler starts `run-due` this way on purpose: this program brings no black window along.
    if sys.platform == "win32" and len(sys.argv) > 1:
        from fvsestore_gui import cli

        if cli.VERBS.intersection(sys.argv[1:]):
            with contextlib.suppress(OSError):
                _borrow_console()
            return cli.main() or 0
    from fvsestore_gui import __main__ as window

    return window.main() or 0


if __name__ == "__main__":
    sys.exit(main())
