"""Write rows as an Excel file, the same bytes for the same rows: real dates, times and numbers, the heading in bold.

openpyxl would put the time of writing into the file, and takes ten times as long.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from io import BytesIO
from typing import NamedTuple
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Cell = str | int | Decimal | date | time | None


class Formula(NamedTuple):
    """A formula as typed in a cell, without its =, and the result that Excel saved with it."""

    text: str
    result: Decimal


_EPOCH = date(1899, 12, 30).toordinal()
_LONG_AGO = (2020, 1, 1, 0, 0, 0)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BOLD, _DATE, _TIME, _MONEY = 1, 2, 3, 4

_PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_CONTENT}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_CONTENT}.styles+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_CONTENT}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_RELS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="hh:mm"/>'
    '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/>'
    '<name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
    '<patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/>'
    '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>'
    '<xf numFmtId="4" applyNumberFormat="1"/></cellXfs><cellStyles count="1">'
    '<cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}


def xlsx(sheet: str, heading: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A workbook with one sheet."""
    book = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    return _zipped({**_PARTS, "xl/workbook.xml": book, "xl/worksheets/sheet1.xml": _sheet(heading, rows)})


def xlsx_tabs(tabs: Sequence[tuple[str, Sequence[Sequence[Cell | Formula]]]]) -> bytes:
    """A workbook with several tabs and no headings: rows of cells as they stand, formulas with their result."""
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"/>' for at, (name, _) in enumerate(tabs, 1)
    )
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_CONTENT}.worksheet+xml"/>'
        for at in range(2, len(tabs) + 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(tabs) + 1)
    )
    style = f'<Relationship Id="rId{len(tabs) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    parts = {
        **_PARTS,
        "[Content_Types].xml": _PARTS["[Content_Types].xml"].replace("</Types>", f"{types}</Types>"),
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELS}">{relations}{style}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>',
    }
    for at, (_, rows) in enumerate(tabs, 1):
        lines = "".join(
            _row(number, [_any(number, place, one) for place, one in enumerate(row)])
            for number, row in enumerate(rows, 1)
        )
        parts[f"xl/worksheets/sheet{at}.xml"] = f'<worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData></worksheet>'
    return _zipped(parts)


def _any(number: int, place: int, value: Cell | Formula) -> str:
    name = f"{chr(ord('A') + place)}{number}"
    if isinstance(value, Formula):
        return f'<c r="{name}" s="{_MONEY}"><f>{escape(value.text)}</f><v>{value.result}</v></c>'
    return _cell(name, value)


def _zipped(parts: Mapping[str, str]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as zipped:
        for name, content in parts.items():
            info = ZipInfo(name, _LONG_AGO)
            info.compress_type = ZIP_DEFLATED
            zipped.writestr(info, _HEAD + content)
    return buffer.getvalue()


def _sheet(heading: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    letters = [chr(ord("A") + at) for at in range(len(heading))]
    lines = [_row(1, [_text(f"{letter}1", word, _BOLD) for letter, word in zip(letters, heading, strict=True)])]
    for number, row in enumerate(rows, 2):
        lines.append(
            _row(number, [_cell(f"{letter}{number}", value) for letter, value in zip(letters, row, strict=True)])
        )
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _row(number: int, cells: list[str]) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _text(place, value, 0)
    if isinstance(value, date):
        return f'<c r="{place}" s="{_DATE}"><v>{value.toordinal() - _EPOCH}</v></c>'
    if isinstance(value, time):
        return f'<c r="{place}" s="{_TIME}"><v>{(value.hour * 60 + value.minute) / 1440:.10f}</v></c>'
    style = f' s="{_MONEY}"' if isinstance(value, Decimal) else ""
    return f'<c r="{place}"{style}><v>{value}</v></c>'


def _text(place: str, value: str, style: int) -> str:
    return f'<c r="{place}" t="inlineStr" s="{style}"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
