"""The process that reads foreign price lists: the same as child.py, with the readers of prices.

Started as `ReaderPool(command=PRICES_CHILD, seconds=SECONDS_PER_LIST)`, so that a hostile workbook costs only itself.
"""

import sys

from houvast.formats.child import main
from houvast.formats.prices import read

SECONDS_PER_LIST = 120.0
"""What one list may take: 150,000 articles on a busy small computer, where 30 seconds are for an invoice."""
PRICES_CHILD = (sys.executable, "-P", "-m", "houvast.formats.prices_child")

if __name__ == "__main__":
    main(read)
