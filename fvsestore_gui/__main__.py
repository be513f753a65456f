"""`python -m fvsestore_gui` and `fvsestore-gui`: opens the window."""

import sys

from fvsestore_gui.app import run


def main() -> int:
    """The console script; returns the exit code."""
    return run()


if __name__ == "__main__":
    sys.exit(main())
