"""`python -m fvsestore_gui.cli` is the same as `fvsestore`."""

import sys

from fvsestore_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
