"""Small Excel files of our own making, written as XML so that a test shows exactly what stands in them."""

import io
import zipfile

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_STYLES = (
    f'<styleSheet {_MAIN}><numFmts count="1"><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts><cellXfs count="4">'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="170"/></cellXfs></styleSheet>'
)
DAY, CLOCK, DURATION = 1, 2, 3
"""The numbers of the cell styles in these workbooks."""


def workbook(rows: str, *, after: str = "", states: tuple[str, ...] = ("visible",), **parts: bytes) -> bytes:
    """A workbook whose tabs all hold these rows; `after` stands behind the rows, `parts` replaces or adds parts."""
    tabs = "".join(
        f'<sheet name="Blad{n}" sheetId="{n}" state="{state}" r:id="rId{n}"/>' for n, state in enumerate(states, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="x" Target="worksheets/sheet{n}.xml"/>' for n in range(1, len(states) + 1)
    )
    contents: dict[str, bytes] = {
        "xl/workbook.xml": f"<workbook {_MAIN} {_REL}><sheets>{tabs}</sheets></workbook>".encode(),
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{relations}</Relationships>".encode(),
        "xl/styles.xml": _STYLES.encode(),
    }
    for n in range(1, len(states) + 1):
        sheet = f"<worksheet {_MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>"
        contents[f"xl/worksheets/sheet{n}.xml"] = sheet.encode()
    contents.update({f"xl/{name}.xml": data for name, data in parts.items()})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, data in contents.items():
            package.writestr(name, data)
    return out.getvalue()


def row(number: int, *cells: str, attributes: str = "") -> str:
    """One row; a cell is its value as number, "'text" for text, or '@2 0.5' for a value in style 2."""
    return f'<row r="{number}"{attributes}>{"".join(_cell(number, at, cell) for at, cell in enumerate(cells))}</row>'


def _cell(number: int, column: int, cell: str) -> str:
    at = f"{chr(65 + column)}{number}"
    if not cell:
        return ""
    if cell.startswith("'"):
        return f'<c r="{at}" t="inlineStr"><is><t>{cell[1:]}</t></is></c>'
    if cell.startswith("@"):
        style, value = cell[1:].split(" ")
        return f'<c r="{at}" s="{style}"><v>{value}</v></c>'
    return f'<c r="{at}"><v>{cell}</v></c>'
