"""Read the company file of the National Bank (ondernemingsdossier), saved or copied out as a sheet.

The bank itself gives a PDF; its tables and those of its statistics carry the numbered list of ratios ('1. Nettomarge',
'17. ...') in Dutch, French or English, with the quartiles of a sector beside them. A sheet is one when at least three
of its rows bear a number and a name of that list, and some column is headed as a quartile or middle.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.company import CompanyFile, Ratio, Size
from houvast.formats.grid import Cell, Sheet
from houvast.formats.written_values import decimal_mark, number_of

_MOST_ROWS = 400
_FEWEST_RATIOS = 3
_NUMBERED = re.compile(r"\s*(?P<code>\d{1,2}(?:\.\d)?)\s*[.):-]?\s+(?P<name>\D.{3,160})", re.DOTALL)
_NAMES = re.compile(
    r"(?:bruto|netto)verkoopmarge|toegevoegde waarde|personeelskosten|afschrijvingen|kosten van schulden|rentabiliteit"
    r"|cash-?\s?flow|liquiditeit|rotatie|klantenkrediet|leverancierskrediet|financi[eë]le onafhankelijkheid"
    r"|marge (?:brute|nette)|valeur ajout[ée]e|frais de personnel|amortissements|charges des dettes|rentabilit[ée]"
    r"|liquidit[ée]|cr[ée]dit (?:clients?|fournisseurs?)|ind[ée]pendance financi[èe]re"
    r"|(?:gross|net) (?:operating )?margin|added value|personnel charges|depreciation|debt charges|return on|liquidity"
    r"|stock turnover|(?:customer|supplier)s? credit|financial independence|self-financing",
    re.IGNORECASE,
)
_CODES: Mapping[str, re.Pattern[str]] = {
    "2": re.compile(r"nettoverkoopmarge|marge nette sur|net (?:operating|sales) margin", re.IGNORECASE),
    "17": re.compile(r"klantenkrediet|cr[ée]dit clients?|customers? credit", re.IGNORECASE),
    "18": re.compile(r"leverancierskrediet|cr[ée]dit fournisseurs?|suppliers? credit", re.IGNORECASE),
}
"""What is known by its name whatever number a year's edition gives it."""
_HEADINGS: Mapping[str, re.Pattern[str]] = {
    "low": re.compile(
        r"q1|(?:1e|1ste|eerste|premier|1er|first|lower) ?(?:kwart|quart)|(?:kwartiel|quartile) ?1|25 ?%", re.IGNORECASE
    ),
    "high": re.compile(
        r"q3|(?:3e|3de|derde|3.me|troisi.me|third|upper) ?(?:kwart|quart)|(?:kwart|quart)\w+ ?3|75 ?%", re.IGNORECASE
    ),
    "middle": re.compile(r"mediaan|m[ée]diane?|median|q2|50 ?%", re.IGNORECASE),
    "own": re.compile(
        r"onderneming|entreprise|company|eigen (?:cijfer|waarde)|vennootschap|soci[ée]t[ée]", re.IGNORECASE
    ),
}
_YEAR = re.compile(r"(?:boekjaar|exercice|financial year|jaar|ann[ée]e)\D{0,20}((?:19|20)\d\d)", re.IGNORECASE)
_SECTOR = re.compile(
    r"(?:nace(?:-?bel)?|sector|secteur|activiteit|activit[ée])[^0-9\n]{0,60}(\d\d(?:[. ]?\d{1,3})?)", re.IGNORECASE
)
_NUMBER = re.compile(r"\b([01]\d{3})[. ]?(\d{3})[. ]?(\d{3})\b")
_NAME = re.compile(r"(?:naam|benaming|d[ée]nomination|nom|name)\s*[:;]\s*([^:;\n]{2,80})", re.IGNORECASE)
_SIZES: tuple[tuple[Size, re.Pattern[str]], ...] = (
    ("micro", re.compile(r"\bmicro", re.IGNORECASE)),
    ("medium", re.compile(r"\b(?:middelgro|moyenne|medium)", re.IGNORECASE)),
    ("small", re.compile(r"\b(?:kleine? (?:ondern|vennoot|bedrij)|petites? (?:entre|soci)|small)", re.IGNORECASE)),
    ("large", re.compile(r"\b(?:grote (?:onderneming|vennootschap)|grandes? (?:entre|soci)|large)", re.IGNORECASE)),
)


class _Found(NamedTuple):
    """A row of the list: its place, the number, and where its name stood."""

    row: int
    code: str
    column: int


def company_file(sheet: Sheet) -> CompanyFile | None:
    """The company file on a sheet; None for any other sheet."""
    if not sheet.columns or len(sheet.numbers) > _MOST_ROWS:
        return None
    rows = sheet.rows
    found = list(_ratios(rows))
    if len({one.code for one in found}) < _FEWEST_RATIOS:
        return None
    heads = rows[: found[0].row]
    columns = _columns(heads, found[0].column)
    if not {"low", "middle", "high"} & set(columns):
        return None
    mark = decimal_mark("\n".join(cell for row in rows for cell in row if isinstance(cell, str))) or ","
    ratios: dict[str, Ratio] = {}
    for one in found:
        values = {role: _number(rows[one.row][column], mark) for role, column in columns.items()}
        ratios.setdefault(one.code, Ratio(one.code, *(values.get(role) for role in ("own", "low", "middle", "high"))))
    return _described(tuple(ratios.values()), _text(heads))


def _ratios(rows: Sequence[Sequence[Cell]]) -> Iterator[_Found]:
    """The rows that bear a number and a name of the list, in one cell or in two."""
    for place, row in enumerate(rows):
        texts = [(column, cell) for column, cell in enumerate(row[:4]) if cell is not None]
        for index, (column, cell) in enumerate(texts[:2]):
            said = str(cell)
            if index == 0 and len(texts) > 1 and re.fullmatch(r"\s*\d{1,2}(?:\.\d)?\s*\.?\s*", said):
                said, column = f"{said} {texts[1][1]}", texts[1][0]  # noqa: PLW2901 the name stands beside its number
            numbered = _NUMBERED.fullmatch(said)
            if numbered and _NAMES.search(numbered["name"]):
                yield _Found(place, _code(numbered["code"], numbered["name"]), column)
                break


def _code(number: str, name: str) -> str:
    """The number in the bank's list, surer by the name where we know it."""
    return next((code for code, words in _CODES.items() if words.search(name)), number)


def _columns(heads: Sequence[Sequence[Cell]], name_column: int) -> Mapping[str, int]:
    """Which column holds her own ratio and which the quartiles: the lowest heading that says so."""
    found: dict[str, int] = {}
    for row in reversed(heads):
        for column, cell in enumerate(row):
            role = next(
                (role for role, words in _HEADINGS.items() if isinstance(cell, str) and words.search(cell)), None
            )
            if role and column > name_column and role not in found and column not in found.values():
                found[role] = column
    return found


def _number(cell: Cell, mark: str) -> Decimal | None:
    if isinstance(cell, Decimal):
        return cell
    return number_of(cell, "," if mark == "," else ".") if isinstance(cell, str) else None


def _text(heads: Sequence[Sequence[Cell]]) -> str:
    """What stands above the list, a line for each row, neighbouring cells with a colon between."""
    return "\n".join(": ".join(str(cell) for cell in row if cell is not None) for row in heads)


def _described(ratios: tuple[Ratio, ...], above: str) -> CompanyFile:
    year, sector, number, name = (pattern.search(above) for pattern in (_YEAR, _SECTOR, _NUMBER, _NAME))
    return CompanyFile(
        ratios,
        int(year[1]) if year else None,
        re.sub(r"\D", "", sector[1]) if sector else None,
        next((size for size, words in _SIZES if words.search(above)), None),
        "".join(number.groups()) if number else None,
        name[1].strip() if name else None,
    )
