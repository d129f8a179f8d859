"""What does a column of a price list hold? Prices, barcodes, units, codes, words: a few shares of its first cells."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice

from houvast.formats.grid import Cell
from houvast.formats.prices_units import is_unit, quantity_of
from houvast.formats.prices_values import number_and_per
from houvast.formats.sheet_values import as_text
from houvast.formats.written_values import day_of, number_of

_LOOKED_AT = 300
_LETTERS = re.compile(r"[A-Za-zÀ-ÿ]")
_EAN = re.compile(r"[0-9]{8}|[0-9]{12,14}", re.ASCII)
_CHAIN = re.compile(r"[-+ ]*[0-9]{1,2}(?:[.,][0-9]+)? ?%?(?: ?\+ ?[0-9]{1,2}(?:[.,][0-9]+)? ?%?)+", re.ASCII)
_VAT = frozenset(map(Decimal, ("0", "6", "12", "21", "0.06", "0.12", "0.21")))
_PRICE_UNITS = frozenset(map(Decimal, (1, 5, 6, 10, 12, 20, 25, 50, 100, 144, 200, 250, 500, 1000, 10000)))


@dataclass(frozen=True, slots=True)
class Holds:
    """Shares (0 to 1) of the filled cells of a column. `different` is how many of them are not said before.

    `rates` are VAT rates, `counts` per how many a price may be; `length` is the average length of a cell.
    """

    filled: int = 0
    numbers: float = 0.0
    decimals: float = 0.0
    percents: float = 0.0
    rates: float = 0.0
    barcodes: float = 0.0
    units: float = 0.0
    counts: float = 0.0
    letters: float = 0.0
    days: float = 0.0
    different: float = 0.0
    length: float = 0.0


def content_of(cells: Sequence[Cell]) -> Holds:
    """What the first filled cells of a column hold."""
    some = list(islice((cell for cell in cells if cell is not None), _LOOKED_AT))
    if not some:
        return Holds()
    texts = [as_text(cell) for cell in some]
    numbers = [_number(cell) for cell in some]
    values = [value for value in numbers if value is not None]
    count = len(some)
    return Holds(
        count,
        len(values) / count,
        sum(value != value.to_integral_value() for value in values) / count,
        (sum(0 <= abs(value) <= 100 for value in values) + sum(bool(_CHAIN.fullmatch(text)) for text in texts)) / count,
        sum(value in _VAT for value in values) / count,
        sum(is_barcode(text) for text in texts) / count,
        sum(is_unit(text) and not _is_bare_number(text) for text in texts) / count,
        sum(_is_price_unit(text) for text in texts) / count,
        sum(len(_LETTERS.findall(text)) * 2 > len(text) for text in texts) / count,
        sum(isinstance(cell, date) or (isinstance(cell, str) and day_of(cell) is not None) for cell in some) / count,
        len(set(texts)) / count,
        sum(map(len, texts)) / count,
    )


def is_barcode(text: str) -> bool:
    """Whether a text is a barcode (EAN, GTIN) whose check digit holds."""
    if not _EAN.fullmatch(text):
        return False
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(reversed(text)))
    return total % 10 == 0


def _number(cell: Cell) -> Decimal | None:
    if isinstance(cell, Decimal):
        return cell
    if not isinstance(cell, str):
        return None
    text, _ = number_and_per(cell)
    value = number_of(text, ",")
    return number_of(text, ".") if value is None else value


def _is_bare_number(text: str) -> bool:
    return number_of(text, ".") is not None


def _is_price_unit(text: str) -> bool:
    found = quantity_of(text)
    return found is not None and found.quantity in _PRICE_UNITS
