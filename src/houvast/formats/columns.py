"""What a whole column of cells is: numbers, days or text. Decided per column, never per cell (1.000 beside 12,50)."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from itertools import islice
from typing import Literal, NamedTuple, cast

from houvast.formats.grid import Cell
from houvast.formats.written_values import Mark, day_of, decimal_mark, hours_of, month_first, number_of, plain_numbers

Kind = Literal["empty", "text", "number", "date"]

_CODE = re.compile(r"^(?:0[0-9]+|[0-9]{12,})$", re.ASCII | re.MULTILINE)
_CLOCK = re.compile(r"[0-9]{1,3} ?[:uh] ?[0-5]?[0-9]?", re.ASCII | re.IGNORECASE)
_TYPED = {Decimal, bool, date, time, type(None)}
_SAMPLE = 2_000
_SEVERAL = 500


class Column(NamedTuple):
    """The values of one column and what they are. A cell that does not fit the others stays text as written."""

    kind: Kind
    cells: Sequence[Cell]
    mark: Mark


def typed_columns(columns: Sequence[Sequence[Cell]]) -> tuple[Column, ...]:
    """Every column with its values; a column that does not tell its decimal mark follows the rest of the sheet."""
    samples = [_sample(column) for column in columns]
    marks = [decimals_per_column([cell for cell in sample if isinstance(cell, str)]) for sample in samples]
    usual = decimals_of_the_sheet(marks)
    return tuple(
        _typed(cells, found, mark or usual) for cells, found, mark in zip(columns, samples, marks, strict=True)
    )


def _sample(column: Sequence[Cell]) -> list[Cell]:
    """The different values among the first two thousand filled cells, in the order they come: what decides a column."""
    return list(dict.fromkeys(islice((cell for cell in column if cell is not None), _SAMPLE)))


def decimals_per_column(texts: Sequence[str]) -> Mark | None:
    """The decimal mark that the numbers of one column share, or None where they do not tell."""
    return decimal_mark("\n".join(texts))


def decimals_of_the_sheet(marks: Iterable[Mark | None]) -> Mark:
    """The decimal mark most columns have; a comma where no column tells."""
    told = [mark for mark in marks if mark]
    return "." if told.count(".") > told.count(",") else ","


def codes_stay_text(texts: Iterable[str]) -> bool:
    """Whether a column holds codes: a number with a leading zero (00042) or a barcode of 12 digits or more."""
    return _CODE.search("\n".join(texts)) is not None


def _typed(cells: Sequence[Cell], sample: list[Cell], mark: Mark) -> Column:
    """One column. What more than half of its sample is, it is; every distinct day and every number is turned."""
    few = sample[:_SEVERAL]
    texts = [cell for cell in few if isinstance(cell, str)]
    numbers = sum(isinstance(cell, Decimal) for cell in few)
    days = sum(isinstance(cell, date | time) for cell in few)
    american = month_first(texts)
    days += sum(day_of(text, month_first=american) is not None for text in texts)
    numbers += sum(number_of(text, mark) is not None for text in texts)
    clocks = sum(_CLOCK.fullmatch(text) is not None for text in texts) if numbers else 0
    if 2 * days > len(few):
        return Column("date", _days(cells, american=american) if texts else cells, mark)
    if 2 * (numbers + clocks) > len(few):
        types = set(map(type, cells))
        quick = (
            plain_numbers(cast("Sequence[str]", cells), mark, few=len(sample) < _SEVERAL) if types == {str} else None
        )
        if quick is not None or not types - _TYPED:
            return Column("number", quick or cells, mark)
        if not codes_stay_text(cell for cell in cells if isinstance(cell, str)):
            return Column("number", _amounts(cells, mark), mark)
    kind: Kind = "text" if few else "empty"
    return Column(
        kind, [_code(cell) for cell in cells] if numbers and Decimal in set(map(type, cells)) else cells, mark
    )


def _days(cells: Sequence[Cell], *, american: bool) -> list[Cell]:
    """Days where a cell says one, every distinct text turned once."""
    found: dict[Cell, Cell] = {
        cell: day_of(cell, month_first=american) or cell if isinstance(cell, str) else cell
        for cell in dict.fromkeys(cells)
    }
    return list(map(found.__getitem__, cells))


def _amounts(cells: Sequence[Cell], mark: Mark) -> list[Cell]:
    """Numbers, and hours written as a clock between numbers (7,5 beside 7:30); the rest as written."""
    return [_clock(cell, number_of(cell, mark), mark) if isinstance(cell, str) else cell for cell in cells]


def _clock(text: str, number: Decimal | None, mark: Mark) -> Cell:
    if number is not None:
        return number
    return (hours_of(text, mark) if _CLOCK.fullmatch(text) else None) or text


def _code(cell: Cell) -> Cell:
    """A number that stands between codes, as a code."""
    return f"{cell:f}" if isinstance(cell, Decimal) and cell == cell.to_integral_value() else cell
