"""The process that reads foreign price lists: the same as child.py, with the readers of prices.

Started by pool.py with `PRICES_CHILD` as its command, so that a hostile workbook costs only itself.
"""

import sys

from houvast.formats.child import main
from houvast.formats.prices import read

PRICES_CHILD = (sys.executable, "-P", "-m", "houvast.formats.prices_child")

if __name__ == "__main__":
    main(read)
