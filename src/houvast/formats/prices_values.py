"""The cells of a column of prices, discounts or percentages as numbers; what is not sure is no number.

The decimal mark is one per column: '1.234' beside '12,50' is a thousand. Where a column has both marks, or none that
tells, such a cell could be a thousand times wrong, and so it gets no value: the row is said instead.
"""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import ZERO
from houvast.facts.prices import ONE
from houvast.formats.grid import Cell
from houvast.formats.prices_units import Per, unit_of
from houvast.formats.sheet_values import as_text
from houvast.formats.written_values import Mark, decimal_mark, number_of

_HUNDRED = Decimal(100)
_ON_REQUEST = re.compile(
    r"(?:prij[sz]\w*|prix|price|preis)?\s*(?:op aanvraag|op vraag|aan te vragen|sur demande|on request|auf anfrage|"
    r"dagprijs|prix du jour|tba|tbd|poa|o\.?a\.?|a\.?o\.?|n\.?v\.?t\.?|n/?a|nb|-+|\?+|x|/|\.{2,})\.?",
    re.IGNORECASE,
)
_PER = re.compile(
    r"(?P<price>[^/a-z]*[0-9][^/a-z]*?(?:\beur\b)?)\s*(?:/|\bper\b|\bpar\b|\bpro\b)\s*(?P<per>.+)", re.IGNORECASE
)
_HAS_MARK = re.compile(r"[0-9][.,][0-9]")
_STARS = re.compile(r"\s*[*°]+\s*$")
_PARTS = re.compile(r"\s*\+\s*")


class Price(NamedTuple):
    """A price, and per what where the cell itself says so. `why` is a trouble where a filled cell gives none."""

    value: Decimal | None
    per: Per | None = None
    why: str = ""


NO_PRICE = Price(None)


def prices_of(cells: Sequence[Cell], usual: Mark | None = None) -> Mapping[Cell, Price]:
    """The price in every different cell of a column. `usual` is the mark that the other columns of the sheet have."""
    different = dict.fromkeys(cells)
    texts = {cell: number_and_per(cell) for cell in different if isinstance(cell, str)}
    marks = {number: decimal_mark(number) for number, _ in texts.values()}
    told = {mark for mark in marks.values() if mark}
    sole = told.pop() if len(told) == 1 else None if told else usual
    found: dict[Cell, Price] = {None: NO_PRICE}
    for cell in different:
        if isinstance(cell, Decimal):
            found[cell] = _priced(cell, None)
        elif isinstance(cell, str):
            number, per = texts[cell]
            found[cell] = _written(cell, number, per, marks[number] or sole)
        elif cell is not None:
            found[cell] = Price(None, why="price_unclear")
    return found


def mark_of(cells: Sequence[Cell]) -> Mark | None:
    """The decimal mark that the texts in a column have; None where they have none or both."""
    texts = {number_and_per(cell)[0] for cell in cells if isinstance(cell, str)}
    told = {mark for mark in map(decimal_mark, texts) if mark}
    return told.pop() if len(told) == 1 else None


def percents_of(cells: Sequence[Cell], usual: Mark | None = None) -> Mapping[Cell, Decimal | None]:
    """The percentage in every different cell: 40, '40 %', '-40%', '40+10' (one after the other), 0.4 of Excel.

    Excel keeps 40 % as 0.4: where nothing in a column is above 1, that is what it is. None for what is no percentage.
    """
    mark = mark_of(cells) or usual or ","
    found = {cell: _percent(cell, mark) for cell in dict.fromkeys(cells)}
    values = [value for value in found.values() if value]
    bare = not any(isinstance(cell, str) and "%" in cell for cell in found)
    if bare and values and max(values) <= 1 and any(value != ONE for value in values):
        found = {cell: None if value is None else value * _HUNDRED for cell, value in found.items()}
    return {cell: value if value is not None and ZERO <= value <= _HUNDRED else None for cell, value in found.items()}


def number_and_per(cell: str) -> tuple[str, Per | None]:
    """The number in a cell, as written, and per what it is: '12,50 / 100 st'."""
    text = _STARS.sub("", cell)
    found = _PER.fullmatch(text)
    per = unit_of(found["per"]) if found else None
    return (found["price"].strip(), per) if found and per else (text, None)


def _written(cell: str, number: str, per: Per | None, mark: Mark | None) -> Price:
    if _ON_REQUEST.fullmatch(cell.strip()):
        return Price(None, why="price_on_request")
    if mark is None and _HAS_MARK.search(number):
        return Price(None, why="price_decimals_unclear")
    value = number_of(number, mark or ",")
    return Price(None, why="price_unclear") if value is None else _priced(value, per)


def _priced(value: Decimal, per: Per | None) -> Price:
    if value == 0:
        return Price(None, why="price_zero")
    return Price(value, per) if value > 0 else Price(None, why="price_unclear")


def _percent(cell: Cell, mark: Mark) -> Decimal | None:
    if isinstance(cell, Decimal):
        return abs(cell)
    if not isinstance(cell, str):
        return None
    left = ONE
    for part in _PARTS.split(cell.strip().lstrip("-+ ")):
        value = number_of(part.strip(), mark)
        if value is None:
            return None
        left *= ONE - value / _HUNDRED
        if "+" not in cell.strip().lstrip("-+ "):
            return value
    return (ONE - left) * _HUNDRED


def code_of(cell: Cell) -> str:
    """An article number or a code as written; Excel's 1234.0 is 1234."""
    if isinstance(cell, Decimal) and cell == cell.to_integral_value():
        return f"{cell.to_integral_value():f}"
    return " ".join(as_text(cell).split())
