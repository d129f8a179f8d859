"""The rows of one sheet of a workbook, straight from its XML.

Rows of a sheet look alike. So the shape of a row (its cells with their styles and types) becomes one pattern, and every
next row of that shape is read with one match. Other rows are read cell by cell, and what is odd by an XML parser.
A far cell costs nothing here: rows are kept as they come, never laid out over an area.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import NamedTuple

from lxml import etree

from houvast.formats.grid import MAX_COLUMNS, MAX_ROWS, Cell, Merged, NoTable, Sheet, filled_rows
from houvast.formats.reading import Trouble
from houvast.formats.xlsx_cells import CellReader, RawCell, Workbook

_ROOT = re.compile(r"<worksheet\b[^>]*>")
_ROW = re.compile(r"<row\b([^>]*?)(/?)>")
_CELL = re.compile(r'<c r="([A-Z]{1,3})[0-9]{1,7}"([^<>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)
_VALUE = re.compile(r"(<f(?: [^<>]*)?(?:/>|>[^<]*</f>))?(?:<v>([^<]*)</v>|<v/>)?")
_INLINE = re.compile(r"<is><t(?: [^<>]*)?>([^<]*)</t></is>")
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
_ROW_NUMBER = re.compile(r' r="([0-9]{1,7})"')
_HIDDEN = re.compile(r' hidden="(?:1|true)"')
_MERGE = re.compile(r'<mergeCell ref="([A-Z0-9:]+)"')
_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
_SHAPES = 48
_ROWS_AT_A_TIME, _PIECE = 2_000, 128_000

Groups = tuple[str, ...]
Columns = list[Sequence[Cell]]


class _Run(NamedTuple):
    """Rows with the same cells: which cells have a text, which are a formula without.

    `found` holds per row its number, the rest of what stands in its <row> tag, and one text per cell.
    """

    cells: tuple[RawCell, ...]
    unvalued: tuple[int, ...]
    found: list[Groups]


class _Shape(NamedTuple):
    """A pattern for rows with the same cells: its groups are what a run holds per row."""

    pattern: re.Pattern[str]
    run: _Run


def sheet_of(data: bytes, name: str, workbook: Workbook) -> Sheet:
    """The filled, visible rows of one sheet. Raises `NoTable` where it is larger than a sheet of hers can be."""
    text = _plain_xml(data)
    if text is None and (b"<!DOCTYPE" in data or b"<!ENTITY" in data):
        raise NoTable("sheet_damaged")
    gathered = _gathered_by_tree(data) if text is None else _gathered(text)
    cells, hidden = CellReader(workbook, name), 0
    parts = list[tuple[list[int], Columns]]()
    for run in gathered.runs:
        visible = _visible(run.found)
        hidden += len(run.found) - len(visible) if run.cells else 0
        if visible and (run.cells or run.unvalued):
            parts.append(_columns_of(run, visible, cells))
    told = (Trouble("hidden_rows", name, {"count": str(hidden)}),) if hidden else ()
    columns, numbers = filled_rows(*_in_order(parts))
    return Sheet(name, tuple(columns), numbers, tuple(map(_merged, gathered.merges)), cells.troubles() + told)


def _columns_of(run: _Run, visible: list[Groups], cells: CellReader) -> tuple[list[int], Columns]:
    """The row numbers and the columns of one run."""
    numbered, _, *texts = zip(*visible, strict=True)
    numbers = list(map(int, numbered))
    width = max((cell.column + 1 for cell in run.cells), default=0)
    if width > MAX_COLUMNS or max(numbers) > MAX_ROWS:
        raise NoTable("sheet_too_large", rows=str(max(numbers)))
    for column in run.unvalued:
        for number in numbers:
            cells.note("formulas_without_values", number, column)
    columns: Columns = [[None] * len(numbers)] * width
    for cell, column_texts in zip(run.cells, texts, strict=True):
        columns[cell.column] = cells.column(cell, column_texts, numbers)
    return numbers, columns


def _in_order(parts: list[tuple[list[int], Columns]]) -> tuple[Columns, list[int]]:
    """The rows of all runs together, in the order of the sheet."""
    width = max((len(columns) for _, columns in parts), default=0)
    numbers = [number for part, _ in parts for number in part]
    together: Columns = []
    for place in range(width):
        column: list[Cell] = []
        for part, columns in parts:
            column.extend(columns[place] if place < len(columns) else [None] * len(part))
        together.append(column)
    if numbers == sorted(numbers):
        return together, numbers
    order = sorted(range(len(numbers)), key=numbers.__getitem__)
    return [[column[index] for index in order] for column in together], [numbers[index] for index in order]


def _visible(found: list[Groups]) -> list[Groups]:
    """The rows that she sees: hidden and filtered away ones are not read."""
    hidden = {head for head in {groups[1] for groups in found} if _HIDDEN.search(head)}
    return [groups for groups in found if groups[1] not in hidden] if hidden else found


def _plain_xml(data: bytes) -> str | None:
    """The sheet as text where the quick way may read it: UTF-8, no prefixes, no comments; else None."""
    head = data[:4096]
    declared = head.split(b"?>", 1)[0].lower() if head.lstrip().startswith(b"<?xml") else b""
    if (b"encoding" in declared and b"utf-8" not in declared) or b"<!" in head or b"<worksheet" not in head:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


@dataclass
class _Gathered:
    """All rows of a sheet as they are written, gathered per shape."""

    runs: list[_Run] = field(default_factory=list)
    merges: list[str] = field(default_factory=list)
    last: int = 0

    def single(self, head: str, raw: Sequence[RawCell]) -> None:
        """Adds a row that has a shape of its own. A row without a number follows the one before."""
        if len(self.runs) > MAX_ROWS:
            raise NoTable("sheet_too_large", rows=str(MAX_ROWS))
        number = _ROW_NUMBER.search(head)
        self.last = int(number[1]) if number else self.last + 1
        run = _run_of(raw)
        run.found.append((str(self.last), head, *(cell.text or "" for cell in run.cells)))
        self.runs.append(run)


def _gathered(text: str) -> _Gathered:
    """The rows of a sheet by the quick way: by shape, else cell by cell, else by the tree of that one row."""
    gathered, shapes = _Gathered(merges=_MERGE.findall(text, max(text.rfind("</sheetData>"), 0))), list[_Shape]()
    position = text.find("<sheetData")
    while True:
        position = _alike(text, position, shapes)
        row = _ROW.search(text, position)
        if row is None:
            return gathered
        if row.start() > position:
            position = row.start()
            continue
        end = row.end() if row[2] else text.find("</row>", row.end())
        if end < 0:
            raise NoTable("sheet_damaged")
        fragment = text[row.end() : end]
        raw = _raw_cells(fragment)
        if raw and len(shapes) < _SHAPES and row[1].startswith(' r="'):
            shapes.insert(0, _shape(fragment, raw))
            gathered.runs.append(shapes[0].run)
            position = _whole_pieces(text, position, shapes[0])
            continue
        gathered.single(row[1], _raw_by_tree(text, row[0], fragment) if raw is None else raw)
        position = end if row[2] else end + len("</row>")


def _alike(text: str, position: int, shapes: list[_Shape]) -> int:
    """Reads on as long as rows have a known shape; the place where that ends."""
    while True:
        begin = position
        for place, shape in enumerate(shapes):
            match_row, found = shape.pattern.match, shape.run.found
            for _ in range(_ROWS_AT_A_TIME):
                match = match_row(text, position)
                if match is None:
                    break
                found.append(match.groups())
                position = match.end()
            else:
                position = _whole_pieces(text, position, shape)
            if position > begin:
                shapes.insert(0, shapes.pop(place))
                break
        else:
            return position


def _whole_pieces(text: str, position: int, shape: _Shape) -> int:
    """Reads on by pieces of which every row has the same shape: half the time of row by row."""
    while True:
        end = text.rfind("</row>", position, position + _PIECE) + len("</row>")
        if end <= position:
            return position
        rows = shape.pattern.findall(text, position, end)
        if len(rows) != text.count("<row", position, end):
            return position
        shape.run.found.extend(rows)
        position = end


def _raw_cells(fragment: str) -> list[RawCell] | None:
    """The cells of one row as written, or None where something stands there that only an XML parser should read."""
    raw, position = [], 0
    for cell in _CELL.finditer(fragment):
        if cell.start() != position:
            return None
        position = cell.end()
        attributes = dict(_ATTRIBUTE.findall(cell[2]))
        inner = cell[3] or ""
        inline, value = _INLINE.fullmatch(inner), _VALUE.fullmatch(inner)
        if inline is None and value is None:
            return None
        text = inline[1] if inline else value[2] if value else None
        style = attributes.get("s", "0")
        if not style.isdecimal():
            return None
        raw.append(RawCell(column_of(cell[1]), attributes.get("t", "n"), int(style), text, bool(value and value[1])))
    return raw if position == len(fragment) else None


def _run_of(raw: Sequence[RawCell]) -> _Run:
    """An empty run for rows with these cells; cells with neither value nor formula do not count."""
    unvalued = tuple(cell.column for cell in raw if cell.text is None and cell.formula)
    return _Run(tuple(cell for cell in raw if cell.text is not None), unvalued, [])


def _shape(fragment: str, raw: Sequence[RawCell]) -> _Shape:
    """The pattern of a row: its own XML with row numbers, values and formulas left open."""
    parts = [r'<row r="([0-9]{1,7})"([^<>]*)(?<!/)>']
    for cell, found in zip(raw, _CELL.finditer(fragment), strict=True):
        parts.append(f'<c r="{found[1]}[0-9]+"{re.escape(found[2])}')
        inner = found[3]
        if inner is None:
            parts.append("/>")
            continue
        value = r"<v>([^<]*)</v>" if cell.text is not None else re.escape("<v/>" if "<v/>" in inner else "")
        formula = r"<f(?: [^<>]*)?(?:/>|>[^<]*</f>)" if cell.formula else ""
        content = r"<is><t(?: [^<>]*)?>([^<]*)</t></is>" if inner.startswith("<is>") else formula + value
        parts.append(f">{content}</c>")
    return _Shape(re.compile("".join(parts) + "</row>"), _run_of(raw))


def column_of(letters: str) -> int:
    """The 0-based column that letters stand for: 'B' is 1."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column - 1


def _merged(reference: str) -> Merged:
    found = _AREA.fullmatch(reference)
    if found is None:
        return Merged(0, 0, 0, 0)
    return Merged(int(found[2]), int(found[4]), column_of(found[1]), column_of(found[3]))


def _gathered_by_tree(data: bytes) -> _Gathered:
    """The rows of a sheet by an XML parser: prefixes, other encodings, comments; ten times slower."""
    gathered = _Gathered()
    parser = etree.iterparse(
        BytesIO(data), tag=("{*}row", "{*}mergeCell"), resolve_entities=False, no_network=True, huge_tree=True
    )
    for _, node in parser:
        if etree.QName(node).localname == "mergeCell":
            gathered.merges.append(node.get("ref", ""))
        else:
            gathered.single("".join(f' {key}="{value}"' for key, value in node.items()), _raw_of(node))
        node.clear()
    return gathered


def _raw_by_tree(text: str, row: str, fragment: str) -> list[RawCell]:
    """The cells of one odd row: rich text, spaces between tags, cells without a reference."""
    root = _ROOT.search(text)
    opening = root[0] if root else "<worksheet>"
    return _raw_of(etree.fromstring(f"{opening}{row}{fragment}</row></worksheet>", _PARSER)[0])


def _raw_of(row: etree._Element) -> list[RawCell]:
    raw, column = [], -1
    for node in row.iterfind("{*}c"):
        letters = node.get("r", "").rstrip("0123456789")
        column = column_of(letters) if letters.isascii() and letters.isupper() else column + 1
        style, value, inline = node.get("s", "0"), node.findtext("{*}v"), node.find("{*}is")
        if inline is not None:
            value = "".join(part.text or "" for part in inline.iterfind("{*}t")) + "".join(
                part.text or "" for part in inline.iterfind("{*}r/{*}t")
            )
        formula = node.find("{*}f") is not None
        raw.append(RawCell(column, node.get("t", "n"), int(style) if style.isdecimal() else 0, value or None, formula))
    return raw
