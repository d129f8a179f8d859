"""The columns of a sheet by role, each value as the facts want it, and what could not be understood with an example."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from typing import TypeVar, cast

from houvast.facts.money import has_third_decimal, to_cent
from houvast.formats.columns import Column
from houvast.formats.grid import Cell, place_in
from houvast.formats.headings import Table
from houvast.formats.reading import Trouble
from houvast.formats.written_values import day_of, hours_of, number_of, time_of

_T = TypeVar("_T")
_EPOCH = date(1899, 12, 30)
_DAY_IN_TEXT = re.compile(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_LONGEST_EXAMPLE = 40
_EXAMPLES = 3
_LOOKED_AT = 200
_TEXT, _NUMBERS, _DAYS = {str, type(None)}, {Decimal, type(None)}, {date, type(None)}
"""The types in a column that is already as its role wants it; most are, and are taken as they stand."""


class RoleColumns:
    """The columns of one table by role. What cannot be understood becomes one trouble per column."""

    def __init__(self, table: Table, position_of: Mapping[str, int]) -> None:
        self.table = table
        self.places = [f"rij {number}" for number in table.numbers]
        self.troubles: list[Trouble] = []
        self._of = position_of
        self._empty: list[None] = [None] * len(table.numbers)

    def has(self, role: str) -> bool:
        """Whether some column has this role."""
        return role in self._of

    def heading(self, role: str) -> str:
        """The heading of the column with this role; '' where there is none."""
        return self.table.headings[self._of[role]] if role in self._of else ""

    def cells(self, role: str) -> Sequence[Cell]:
        """The cells of a role as they are; None everywhere where no column has it."""
        position = self._of.get(role)
        return self._empty if position is None else self.table.columns[position].cells

    def texts(self, role: str) -> Sequence[str | None]:
        """A role as text: names, numbers of customers, jobs; a code that Excel took for a number reads as written."""
        position = self._of.get(role)
        return self._empty if position is None else self.texts_at(position)

    def texts_at(self, position: int) -> Sequence[str | None]:
        """One column as text."""
        cells = self.table.columns[position].cells
        if set(map(type, cells)) <= _TEXT:
            return cast("Sequence[str | None]", cells)
        return [cell if cell is None or isinstance(cell, str) else as_text(cell) for cell in cells]

    def numbers(self, role: str) -> Sequence[Decimal | None]:
        """A role as numbers."""
        position = self._of.get(role)
        return self._empty if position is None else self._numbers_at(position)

    def amounts(self, role: str) -> Sequence[Decimal | None]:
        """A role as amounts to the cent; a third decimal is said."""
        position = self._of.get(role)
        return self._empty if position is None else self.amounts_at(position)

    def amounts_at(self, position: int) -> Sequence[Decimal | None]:
        """The amounts of one column, to the cent."""
        found = self._numbers_at(position)
        finer = [index for index, value in enumerate(found) if value is not None and has_third_decimal(value)]
        if finer:
            self._say("column_third_decimal", position, len(finer), f"{found[finer[0]]:f}".replace(".", ","))
        return [value if value is None else to_cent(value) for value in found] if finer else found

    def days(self, role: str) -> Sequence[date | None]:
        """A role as days."""
        if set(map(type, self.cells(role))) <= _DAYS:
            return cast("Sequence[date | None]", self.cells(role))
        return self._turned(role, lambda cell, _: as_day(cell))

    def times(self, role: str) -> Sequence[time | None]:
        """A role as times of day."""
        return self._turned(role, lambda cell, _: time_of(cell))

    def hours(self, role: str) -> Sequence[Decimal | None]:
        """A role as hours: 7,5 = 7:30 = 7u30 = 450 min."""
        if set(map(type, self.cells(role))) <= _NUMBERS:
            return cast("Sequence[Decimal | None]", self.cells(role))
        return self._turned(role, lambda cell, position: hours_of(cell, self.table.columns[position].mark))

    def say(self, code: str, role: str, count: int, example: str) -> None:
        """Notes a trouble about the column of a role."""
        self._say(code, self._of[role], count, example)

    def _numbers_at(self, position: int) -> Sequence[Decimal | None]:
        cells = self.table.columns[position].cells
        if set(map(type, cells)) <= _NUMBERS:
            return cast("Sequence[Decimal | None]", cells)
        return self._turned_at(position, self._number)

    def _number(self, cell: Cell, position: int) -> Decimal | None:
        if isinstance(cell, Decimal):
            return cell
        return number_of(cell, self.table.columns[position].mark) if isinstance(cell, str) else None

    def _turned(self, role: str, turn: Callable[[Cell, int], _T | None]) -> Sequence[_T | None]:
        position = self._of.get(role)
        return self._empty if position is None else self._turned_at(position, turn)

    def _turned_at(self, position: int, turn: Callable[[Cell, int], _T | None]) -> Sequence[_T | None]:
        """A column with every distinct cell turned once; what cannot be turned is said with the first example."""
        cells = self.table.columns[position].cells
        values = {cell: None if cell is None else turn(cell, position) for cell in dict.fromkeys(cells)}
        unclear = [cell for cell, value in values.items() if value is None and cell is not None]
        if unclear:
            strange = set(unclear)
            self._say("column_unclear", position, sum(cell in strange for cell in cells), as_text(unclear[0]))
        return [values[cell] for cell in cells]

    def _say(self, code: str, position: int, count: int, example: str) -> None:
        heading = self.table.headings[position]
        values = {"column": heading, "count": str(count), "example": example[:_LONGEST_EXAMPLE]}
        self.troubles.append(Trouble(code, place_in(self.table.sheet, f"kolom {heading}"), values))


def as_text(cell: Cell) -> str:
    """A cell as she reads it."""
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    return cell.isoformat() if isinstance(cell, date | time) else str(cell or "")


def examples(column: Column) -> tuple[str, ...]:
    """A few different values of a column as she wrote them, so that she knows which column is meant."""
    different = dict.fromkeys(cell for cell in column.cells[:_LOOKED_AT] if cell is not None and cell != "")
    return tuple(_written(cell)[:_LONGEST_EXAMPLE] for cell in islice(different, _EXAMPLES))


def _written(cell: Cell) -> str:
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", ",")
    if isinstance(cell, datetime):
        return f"{_written(cell.date())} {cell:%H:%M}"
    return f"{cell.day}/{cell.month}/{cell.year}" if isinstance(cell, date) else as_text(cell)


def as_day(cell: Cell) -> date | None:
    """The day of a cell: a date, a date with a time, a text, or the bare number Excel counts days with."""
    if isinstance(cell, str):
        cell = day_of(cell)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, Decimal) and 20_000 < cell < 70_000:
        return _EPOCH + timedelta(days=int(cell))
    return cell if isinstance(cell, date) else None


def day_in(texts: Iterable[Cell]) -> date | None:
    """The first whole day named in a title: 'Stock per 31/12/2025'."""
    for text in texts:
        if isinstance(text, date):
            return as_day(text)
        found = _DAY_IN_TEXT.search(text) if isinstance(text, str) else None
        if found:
            return as_day(found[0])
    return None
