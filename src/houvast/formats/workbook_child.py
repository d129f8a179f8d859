"""The process that reads calculation workbooks: the same as child.py, with the reader of cells."""

import sys

from houvast.formats.child import main
from houvast.formats.workbook import read

WORKBOOK_CHILD = (sys.executable, "-P", "-m", "houvast.formats.workbook_child")

if __name__ == "__main__":
    main(read)
