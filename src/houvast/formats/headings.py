"""Where the table stands in a sheet: its headings, its rows, and what stands around it (title, totals)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from itertools import islice
from typing import NamedTuple, TypeVar

from houvast.facts.money import ZERO
from houvast.formats.columns import Column, typed_columns
from houvast.formats.grid import Cell, Sheet, cell_name, has_blanks, place_in
from houvast.formats.reading import Claim
from houvast.formats.written_values import day_of, number_of

_T = TypeVar("_T")
_LOOKED_AT = 60
_LONG = 500
_MERGED_CELLS = 1_000_000
_TOTAL = re.compile(
    r"(?:sub|eind|grand |algemeen |week|maand|dag)?[ -]?(?:totaal|totalen|totaux|totals?|som|sum)\b[^,;]{0,24}",
    re.IGNORECASE,
)
_PARTIAL = re.compile(r"sub|week|maand|dag", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """The headings and typed rows of one sheet. `header_row` and `numbers` are row numbers as she sees them in Excel.

    `preamble` is the text above the headings. `claims` compare a total row with the sum of the rows above it.
    """

    sheet: str
    header_row: int
    headings: tuple[str, ...]
    columns: tuple[Column, ...]
    numbers: Sequence[int]
    preamble: tuple[tuple[Cell, ...], ...]
    claims: tuple[Claim, ...]
    fingerprint: str

    @property
    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """The typed rows, one by one."""
        return zip(*(column.cells for column in self.columns), strict=True)


class Located(NamedTuple):
    """Where the table of a sheet stands: its headings and its columns as written, with the rows that are none of it.

    `totals` are the rows that add up others, `left_out` these and the headings said again; by index in the columns.
    """

    header_row: int
    headings: tuple[str, ...]
    columns: list[Sequence[Cell]]
    numbers: Sequence[int]
    preamble: tuple[tuple[Cell, ...], ...]
    totals: dict[int, str]
    left_out: dict[int, str]

    def kept(self, items: Sequence[_T]) -> Sequence[_T]:
        """A column, or the row numbers, without the rows that are left out."""
        return _without(items, self.left_out)


def located(sheet: Sheet) -> Located:
    """The table of a sheet as written: headings found, group labels filled down."""
    head = [sheet.row(index) for index in range(min(len(sheet.numbers), _LOOKED_AT))]
    header = header_index(head)
    double = header is not None and two_row_header(sheet, header)
    body = 0 if header is None else header + 1 + double
    numbers = sheet.numbers[body:]
    columns = [column[body:] for column in sheet.columns]
    fill_down_merged(sheet, columns, numbers)
    totals = total_rows(columns)
    return Located(
        0 if header is None else sheet.numbers[header],
        _headings(sheet, header, double=double),
        columns,
        numbers,
        tuple(head[:header]) if header else (),
        totals,
        totals if header is None else totals | repeated_headings(columns, head[header]),
    )


def table_of(sheet: Sheet) -> Table:
    """The table of a sheet: headings found, group labels filled down, decimals decided, total rows left out."""
    found = located(sheet)
    typed = typed_columns([found.kept(column) for column in found.columns])
    return Table(
        sheet.name,
        found.header_row,
        found.headings,
        typed,
        found.kept(found.numbers),
        found.preamble,
        _claims(sheet, found.columns, typed, found.left_out, found.numbers) if found.totals else (),
        fingerprint(found.headings, [column.kind for column in typed]),
    )


def header_index(head: Sequence[tuple[Cell, ...]]) -> int | None:
    """The row with the headings: all text, as full as any, above the first row that holds a number or a day."""
    filled = [sum(cell is not None for cell in row) for row in head]
    rows_of = Counter(count for count in filled if count > 1)
    usual = max(rows_of, key=lambda count: count * rows_of[count], default=1)
    enough = max(0.6 * usual, 2) if usual > 1 else 1
    best: int | None = None
    for index, (row, count) in enumerate(zip(head, filled, strict=True)):
        if any(_is_data(cell) for cell in row):
            if count >= enough:
                break
        elif count >= enough and (best is None or count > filled[best]):
            best = index
    return best


def _is_data(cell: Cell) -> bool:
    """Whether a cell is a number, a day or yes/no, and so no heading."""
    if not isinstance(cell, str):
        return cell is not None
    return number_of(cell) is not None or number_of(cell, ".") is not None or day_of(cell) is not None


def two_row_header(sheet: Sheet, header: int) -> bool:
    """Whether the row below the headings splits some of them: 'Prijs' above 'Excl.' and 'Incl.'."""
    if header + 2 >= len(sheet.numbers):
        return False
    top, below = sheet.row(header), sheet.row(header + 1)
    if any(_is_data(cell) for cell in below):
        return False
    spanned = {
        column
        for block in sheet.merged
        if block.first_row <= sheet.numbers[header] <= block.last_row
        for column in range(block.first_column, block.last_column + 1)
    }
    filled = [column for column, cell in enumerate(below) if cell]
    blank = {column for column in filled if not top[column]}
    split = blank | {column - 1 for column in blank} | spanned
    untouched = any(cell for column, cell in enumerate(top) if column not in filled)
    return bool(blank) and untouched and all(column in split for column in filled)


def fill_down_merged(sheet: Sheet, columns: list[Sequence[Cell]], numbers: Sequence[int]) -> None:
    """A label merged over several rows counts for each of them."""
    tall = [block for block in sheet.merged if block.last_row > block.first_row and block.first_column < len(columns)]
    if not tall:
        return
    index_of = {number: index for index, number in enumerate(numbers)}
    covered = ((block, number) for block in tall for number in range(block.first_row + 1, block.last_row + 1))
    for block, number in islice(covered, _MERGED_CELLS):
        cells, index, first = columns[block.first_column], index_of.get(number), index_of.get(block.first_row)
        if isinstance(cells, list) and index is not None and first is not None and cells[index] is None:
            cells[index] = cells[first]


def total_rows(columns: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """The rows that add up others, with their label: the first filled cell says 'Totaal', the others are numbers.

    In a long table only rows with an empty cell and the last ones are looked at: a total leaves the names empty.
    """
    length = len(columns[0]) if columns else 0
    sparse = {index for column in columns if has_blanks(column) for index, cell in enumerate(column) if cell is None}
    found: dict[int, str] = {}
    for index in range(length) if length < _LONG else sorted(sparse | set(range(length - 3, length))):
        place, label = next(((place, c[index]) for place, c in enumerate(columns) if c[index] is not None), (0, None))
        if isinstance(label, str) and _TOTAL.fullmatch(label) and _adds_up([c[index] for c in columns], place):
            found[index] = label
    return found


def _adds_up(row: Sequence[Cell], label: int) -> bool:
    """Whether a row has only numbers behind its label: a customer called Total has a town."""
    return not any(isinstance(cell, str) and not _is_data(cell) for cell in row[label + 1 :])


def repeated_headings(columns: Sequence[Sequence[Cell]], top: Sequence[Cell]) -> dict[int, str]:
    """The rows that say the headings again, as a printed list does on every page."""
    place = next((place for place, heading in enumerate(top) if heading is not None), None)
    if place is None or top[place] not in columns[place]:
        return {}
    again = [index for index, cell in enumerate(columns[place]) if cell == top[place]]
    return {
        index: "" for index in again if all(column[index] == cell for column, cell in zip(columns, top, strict=True))
    }


def _without(items: Sequence[_T], left_out: dict[int, str]) -> Sequence[_T]:
    return [item for index, item in enumerate(items) if index not in left_out] if left_out else items


def _claims(
    sheet: Sheet,
    columns: Sequence[Sequence[Cell]],
    typed: Sequence[Column],
    left_out: dict[int, str],
    numbers: Sequence[int],
) -> tuple[Claim, ...]:
    """What the one total row of a sheet states, column by column, against the sum of the rows above it."""
    full = [index for index, label in left_out.items() if label and not _PARTIAL.match(label)]
    if len(full) != 1:
        return ()
    below = sum(index > full[0] for index in range(len(numbers)) if index not in left_out)
    claims = []
    for place, (cells, column) in enumerate(zip(columns, typed, strict=True)):
        stated = cells[full[0]]
        value = number_of(stated, column.mark) if isinstance(stated, str) else stated
        if column.kind == "number" and isinstance(value, Decimal):
            above = column.cells[: len(column.cells) - below]
            computed = sum((cell for cell in above if isinstance(cell, Decimal)), ZERO)
            claims.append(
                Claim("column_total", place_in(sheet.name, cell_name(numbers[full[0]], place)), value, computed)
            )
    return tuple(claims)


def _headings(sheet: Sheet, header: int | None, *, double: bool) -> tuple[str, ...]:
    """One heading per column; of two rows the upper one reaches over the columns below it."""
    if header is None:
        return ("",) * len(sheet.columns)
    top = [_words(cell) for cell in sheet.row(header)]
    if not double:
        return tuple(top)
    over = ""
    for column, below in enumerate(map(_words, sheet.row(header + 1))):
        over = top[column] or over
        if below:
            top[column] = f"{over} {below}".strip()
    return tuple(top)


def _words(cell: Cell) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""


def plain_heading(heading: str) -> str:
    """A heading without accents, capitals and signs: 'Prijs (excl.)' is 'prijs excl'."""
    bare = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode().lower()
    return " ".join(re.sub("[^a-z0-9%/]+", " ", bare).split())


def fingerprint(headings: Sequence[str], kinds: Sequence[str] = ()) -> str:
    """What a layout is recognised by when it comes back next month: a hash of its plain headings.

    Without any heading it is what the columns hold: not every list of three columns is the same.
    """
    words = [plain_heading(heading) for heading in headings]
    return sha256("|".join(words if any(words) else ("", *kinds)).encode()).hexdigest()[:16]
