"""A company file as text and back, so that it can be kept in a table."""

import json
from decimal import Decimal
from typing import Any, get_args

from houvast.facts.company import CompanyFile, Ratio, Size
from houvast.facts.money import decimal_of


def as_text(file: CompanyFile) -> str:
    """The file as JSON; numbers exactly as they were."""
    rows = [[row.code, *(_out(value) for value in row[1:])] for row in file.ratios]
    return json.dumps([rows, file.year, file.sector, file.size, file.enterprise_number, file.name])


def from_text(text: str) -> CompanyFile | None:
    """The file that was kept; None for a text that is none."""
    try:
        rows, year, sector, size, number, name = json.loads(text)
        ratios = tuple(Ratio(str(code), *(_in(value) for value in values)) for code, *values in rows)
    except (ValueError, TypeError):
        return None
    known: Size | None = size if size in get_args(Size) else None
    return CompanyFile(ratios, year, sector, known, number, name)


def _out(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def _in(value: Any) -> Decimal | None:
    return decimal_of(value) if isinstance(value, str) else None
