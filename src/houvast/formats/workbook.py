"""Read a calculation workbook of hers, a tab per job: every filled cell with the result that Excel stored in it.

No formula is ever run: a cell with a formula gives what Excel last worked out and saved, or nothing, which is told.
"""

from collections.abc import Iterator
from decimal import Decimal

from houvast.formats.grid import Cell, NoTable, Sheet, cell_name
from houvast.formats.limits import MAX_FILE
from houvast.formats.reading import Facts, Reading, Roles, WorkCell, WorkSheet, reading, refused
from houvast.formats.sheet_values import as_text
from houvast.formats.sniff import sniff
from houvast.formats.tables import read_table

MOST_CELLS = 20_000
"""More filled cells than any calculation has on one tab; what stands beyond is no part of it."""


def read(data: bytes, name: str, roles: Roles | None = None) -> tuple[Reading, ...]:  # noqa: ARG001  as every reader
    """One reading with the cells of every visible tab. It never raises on a file."""
    guess = sniff(data)
    if guess.family != "xlsx":
        return (refused(data, name, "sheet", guess.refusal or "workbook_no_excel"),)
    if len(data) > MAX_FILE:
        return (refused(data, name, "sheet", "too_big"),)
    try:
        sheets = read_table(data)
    except NoTable as none:
        return (refused(data, name, "sheet", none.trouble.code, none.trouble.place, **none.trouble.values),)
    except MemoryError:
        raise  # the process has no room left for any file: child.py ends it
    except Exception as error:  # noqa: BLE001  a fault of ours in one file may not cost the others
        return (refused(data, name, "sheet", "stumbled", error=type(error).__name__),)
    troubles = tuple(trouble for sheet in sheets for trouble in sheet.troubles)
    found = tuple(WorkSheet(sheet.name, tuple(_cells(sheet))) for sheet in sheets)
    return (reading(data, name, "sheet", Facts(workbook=found), troubles=troubles),)


def _cells(sheet: Sheet) -> Iterator[WorkCell]:
    """The filled cells row by row."""
    told = 0
    for number, row in zip(sheet.numbers, zip(*sheet.columns, strict=True), strict=True):
        for column, cell in enumerate(row):
            if cell is not None:
                yield WorkCell(
                    cell_name(number, column), number, column, _text(cell), cell if isinstance(cell, Decimal) else None
                )
                told += 1
        if told > MOST_CELLS:
            return


def _text(cell: Cell) -> str:
    return " ".join(as_text(cell).split())
