"""What a whole column of cells is: numbers, days or text. Decided per column, never per cell (1.000 beside 12,50)."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.formats.grid import Cell
from houvast.formats.written_values import Mark, day_of, decimal_mark, hours_of, month_first, number_of

Kind = Literal["empty", "text", "number", "date"]

_CODE = re.compile(r"^(?:0[0-9]+|[0-9]{12,})$", re.ASCII | re.MULTILINE)
_CLOCK = re.compile(r"[0-9]{1,3} ?[:uh] ?[0-5]?[0-9]?", re.ASCII | re.IGNORECASE)
_SAMPLE = 500


class Column(NamedTuple):
    """The values of one column and what they are. A cell that does not fit the others stays text as written."""

    kind: Kind
    cells: Sequence[Cell]
    mark: Mark


def typed_columns(columns: Sequence[Sequence[Cell]]) -> tuple[Column, ...]:
    """Every column with its values; a column that does not tell its decimal mark follows the rest of the sheet."""
    texts = [[cell for cell in dict.fromkeys(column) if isinstance(cell, str)] for column in columns]
    marks = [decimals_per_column(found) for found in texts]
    usual = decimals_of_the_sheet(marks)
    return tuple(
        _typed(column, found, mark or usual) for column, found, mark in zip(columns, texts, marks, strict=True)
    )


def decimals_per_column(texts: Iterable[str]) -> Mark | None:
    """The decimal mark that the numbers of one column share, or None where they do not tell."""
    return decimal_mark("\n".join(texts))


def decimals_of_the_sheet(marks: Iterable[Mark | None]) -> Mark:
    """The decimal mark most columns have; a comma where no column tells."""
    told = [mark for mark in marks if mark]
    return "." if told.count(".") > told.count(",") else ","


def codes_stay_text(texts: Iterable[str]) -> bool:
    """Whether a column holds codes: a number with a leading zero (00042) or a barcode of 12 digits or more."""
    return _CODE.search("\n".join(texts)) is not None


def _typed(cells: Sequence[Cell], texts: list[str], mark: Mark) -> Column:
    """One column, every distinct text turned once. What more than half of it is, it is."""
    numbers = sum(isinstance(cell, Decimal) for cell in cells[:_SAMPLE])
    days = sum(isinstance(cell, date | time) for cell in cells[:_SAMPLE])
    if codes_stay_text(texts):
        return Column("text", [_code(cell) for cell in cells] if numbers else cells, mark)
    american = month_first(texts[:_SAMPLE])
    if _mostly(texts, lambda text: day_of(text, month_first=american), days, numbers):
        return Column("date", _turned(cells, texts, lambda text: day_of(text, month_first=american)), mark)
    amount = (
        _amount_or_clock if numbers or any(number_of(text, mark) is not None for text in texts[:_SAMPLE]) else number_of
    )
    if _mostly(texts, lambda text: amount(text, mark), numbers, days):
        return Column("number", _turned(cells, texts, lambda text: amount(text, mark)), mark)
    return Column("text" if any(cell is not None for cell in cells) else "empty", cells, mark)


def _mostly(texts: list[str], turn: Callable[[str], Cell], typed: int, otherwise: int) -> bool:
    """Whether more than half of a column can be turned, judged by its first five hundred distinct texts."""
    sample = texts[:_SAMPLE]
    turned = typed + sum(turn(text) is not None for text in sample)
    return 2 * turned > typed + otherwise + len(sample)


def _turned(cells: Sequence[Cell], texts: list[str], turn: Callable[[str], Cell]) -> list[Cell]:
    """The column with its texts turned into values where they can be."""
    values: dict[Cell, Cell] = {text: value for text in texts if (value := turn(text)) is not None}
    return [values.get(cell, cell) for cell in cells] if values else list(cells)


def _amount_or_clock(text: str, mark: Mark) -> Decimal | None:
    """A number, or hours written as a clock between numbers (7,5 beside 7:30)."""
    number = number_of(text, mark)
    return hours_of(text, mark) if number is None and _CLOCK.fullmatch(text) else number


def _code(cell: Cell) -> Cell:
    """A number that stands between codes, as a code."""
    return f"{cell:f}" if isinstance(cell, Decimal) and cell == cell.to_integral_value() else cell
