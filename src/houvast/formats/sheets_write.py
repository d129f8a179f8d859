"""Write rows as a CSV or Excel file that is safe to open: text stays text, never a formula.

A cell that begins with = + - @ is data of somebody else; Excel would run it. In Excel the cell is marked as text; in
CSV, which cannot say so, an apostrophe stands in front.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as XlsxCell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from houvast.formats.grid import Cell

_RISKY = ("=", "+", "-", "@")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NOT_IN_A_TAB = re.compile(r"[\[\]:*?/\\]")
_LONGEST_CELL = 32_000


class Tab(NamedTuple):
    """One sheet to write: its name, its headings and its rows."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def write_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A CSV that opens well in Belgian Excel: semicolons, decimal commas, days as 24/11/2026, UTF-8 with its mark."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_csv_cell(heading) for heading in headings])
    writer.writerows([_csv_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def write_xlsx(tabs: Iterable[Tab]) -> bytes:
    """An Excel workbook with one sheet per tab; numbers and days as such, all text as text."""
    book = Workbook(write_only=True)
    for tab in tabs:
        sheet = book.create_sheet(_NOT_IN_A_TAB.sub(" ", tab.name)[:31] or "Blad")
        sheet.freeze_panes = "A2"
        sheet.append([_heading(sheet, heading) for heading in tab.headings])
        for row in tab.rows:
            sheet.append([_xlsx_cell(sheet, cell) for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _csv_cell(cell: Cell) -> str:
    if isinstance(cell, str):
        text = _CONTROLS.sub("", cell).replace("\t", " ").replace("\r", " ")
        return f"'{text}" if text.lstrip().startswith(_RISKY) else text
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", ",")
    return "" if cell is None else f"{cell:{_written_as(cell)}}"


def _written_as(moment: date | time) -> str:
    if isinstance(moment, time):
        return "%H:%M"
    return "%d/%m/%Y %H:%M" if isinstance(moment, datetime) else "%d/%m/%Y"


def _xlsx_cell(sheet: WriteOnlyWorksheet, cell: Cell) -> XlsxCell | Cell:
    """What openpyxl is given; by itself it would make a formula of any text that begins with '='."""
    return _text_cell(sheet, cell) if isinstance(cell, str) else cell


def _text_cell(sheet: WriteOnlyWorksheet, text: str) -> XlsxCell:
    written = XlsxCell(sheet, row=1, column=1, value=_CONTROLS.sub("", text)[:_LONGEST_CELL])
    written.data_type = "s"
    written.quotePrefix = text.lstrip().startswith(_RISKY)
    return written


def _heading(sheet: WriteOnlyWorksheet, text: str) -> XlsxCell:
    written = _text_cell(sheet, text)
    written.font = Font(bold=True)
    return written
