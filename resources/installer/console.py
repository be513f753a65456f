"""Start of the built program fvsestore: the command line."""

import sys

from fvsestore_gui import cli

if __name__ == "__main__":
    sys.exit(cli.main())
