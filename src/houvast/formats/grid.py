"""A grid of cells: what a CSV file or one tab of a workbook holds, before anybody knows what it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from houvast.formats.reading import Trouble

Cell = Decimal | date | time | str | bool | None
"""One value, never a float. A date with a time of day is a `datetime`; a duration is text as she reads it: '30:15'."""

MAX_ROWS = 200_000
MAX_COLUMNS = 200


class Merged(NamedTuple):
    """A block of cells that shows as one: first and last row (1-based) and column (0-based), both included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True)
class Sheet:
    """One sheet, column by column, all columns equally long; rows without any value are left out.

    `numbers` holds for every row the 1-based row number that she sees in Excel. In a text file every cell is text.
    """

    name: str
    columns: tuple[Sequence[Cell], ...]
    numbers: Sequence[int]
    merged: tuple[Merged, ...] = ()
    troubles: tuple[Trouble, ...] = ()

    @cached_property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The same cells row by row."""
        return tuple(zip(*self.columns, strict=True))

    def row(self, index: int) -> tuple[Cell, ...]:
        """One row."""
        return tuple(column[index] for column in self.columns)


def has_blanks(column: Sequence[Cell]) -> bool:
    """Whether some cell holds nothing. By type: comparing None with fifty thousand decimals takes ten times longer."""
    return not all(column) and type(None) in set(map(type, column))


def filled_rows(
    columns: Sequence[Sequence[Cell]], numbers: Sequence[int]
) -> tuple[list[Sequence[Cell]], Sequence[int]]:
    """The columns and row numbers without the rows and the last columns that hold nothing."""
    kept = list(columns)
    while kept and not any(cell is not None for cell in kept[-1]):
        kept.pop()
    if not all(has_blanks(column) for column in kept):
        return kept, numbers
    full = [index for index, row in enumerate(zip(*kept, strict=True)) if any(cell is not None for cell in row)]
    if len(full) == len(numbers):
        return kept, numbers
    return [[column[index] for index in full] for column in kept], [numbers[index] for index in full]


class NoTable(Exception):  # noqa: N818 - it is an answer, not a fault
    """The file cannot be read as a table; `trouble` says why in words she can act on."""

    def __init__(self, code: str, place: str = "", **values: str) -> None:
        super().__init__(code)
        self.trouble = Trouble(code, place, values)


def place_in(sheet: str, place: str) -> str:
    """A place as she finds it: on its tab, or bare in a text file."""
    return f"{sheet}, {place}" if sheet else place


def cell_name(row: int, column: int) -> str:
    """How Excel calls a cell: row 3, column 1 is 'B3'."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"
