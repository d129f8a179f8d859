"""Rows out of CSV and Excel files: `read_table` gives one `Sheet` per visible tab, or says why it cannot."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from houvast.formats.grid import MAX_COLUMNS, MAX_ROWS, Cell, NoTable, Sheet, cell_name
from houvast.formats.tables_csv import csv_sheet, looks_like_a_table
from houvast.formats.tables_xlsx import is_zip, ole_refusal, xlsx_sheets

__all__ = [
    "MAX_COLUMNS",
    "MAX_ROWS",
    "Cell",
    "NoTable",
    "Sheet",
    "cell_name",
    "looks_like_a_table",
    "no_collecting",
    "ole_refusal",
    "read_table",
]


def read_table(data: bytes) -> tuple[Sheet, ...]:
    """The visible sheets of a workbook, or the one sheet of a text file. Raises `NoTable`.

    Recognised by content: a workbook saved as .csv is read as a workbook, and what a file is called tells nothing.
    """
    if not data.strip(b"\x00\r\n\t ;,"):
        raise NoTable("empty")
    code = ole_refusal(data)
    if code:
        raise NoTable(code)
    with no_collecting():
        return xlsx_sheets(data) if is_zip(data) else (csv_sheet(data),)


@contextmanager
def no_collecting() -> Iterator[None]:
    """Holds off the search for circular garbage: half a million cells make none, and it costs a fifth of the time.

    What was made meanwhile joins the old values, so that it is not all looked at in the moment after.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
