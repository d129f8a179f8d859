"""`python -m houvast.cli`: the same as the `houvast` command."""

import sys

from houvast.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
