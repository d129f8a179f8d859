"""Read a price list: Excel or CSV by what she said of its columns, DATANORM and BMEcat by themselves.

Of a sheet she was not asked about yet only the columns are told, with our suggestion; no price is read before she said
which one is gross and which one net. Her answer is handed in as `roles`, by the fingerprint of the layout.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from houvast.facts.answers import NOTHING
from houvast.formats import bmecat, datanorm
from houvast.formats.columns import Column, typed_columns
from houvast.formats.grid import Cell, NoTable, Sheet
from houvast.formats.headings import Located, fingerprint, located
from houvast.formats.limits import MAX_FILE
from houvast.formats.prices_roles import missing_roles, suggested_roles
from houvast.formats.prices_rows import Said, discount_rows, price_rows, valid_from
from houvast.formats.reading import ColumnRole, Facts, PriceSheet, Reading, Roles, Trouble, reading, refused
from houvast.formats.roles import PURPOSE
from houvast.formats.sheet_values import examples
from houvast.formats.sniff import Family, sniff
from houvast.formats.tables import no_collecting, read_table

_FEW = 300
_FEWEST_COLUMNS = 2
Columns = list[Sequence[Cell]]


def read(data: bytes, name: str, roles: Roles | None = None) -> tuple[Reading, ...]:
    """One reading of one file (a zip is taken apart before). It never raises on a file."""
    guess = sniff(data)
    if guess.family is None:
        return (refused(data, name, guess.kind, guess.refusal),)
    if len(data) > MAX_FILE:
        return (refused(data, name, "unknown", "too_big"),)
    try:
        return _read_family(guess.family, data, name, roles or {})
    except MemoryError:
        raise  # the process has no room left for any file: child.py ends it
    except Exception as error:  # noqa: BLE001  a fault of ours in one file may not cost the others
        return (refused(data, name, "prices", "stumbled", error=type(error).__name__),)


def _read_family(family: Family, data: bytes, name: str, roles: Roles) -> tuple[Reading, ...]:
    if family == "xml":
        return bmecat.read(data, name)
    if family == "text" and datanorm.recognises(data):
        return datanorm.read(data, name)
    if family in {"text", "xlsx"}:
        return _read_sheets(data, name, roles)
    return (refused(data, name, "prices", "prices_no_list"),)


class _ReadSheet(NamedTuple):
    facts: PriceSheet
    troubles: tuple[Trouble, ...]


def _read_sheets(data: bytes, name: str, roles: Roles) -> tuple[Reading, ...]:
    with no_collecting():
        try:
            sheets = read_table(data)
        except NoTable as none:
            return (refused(data, name, "prices", none.trouble.code, none.trouble.place, **none.trouble.values),)
        found = list(_sheets(sheets, roles))
    if not found:
        return (refused(data, name, "prices", "prices_no_list"),)
    troubles = tuple(trouble for sheet in found for trouble in sheet.troubles)
    return (reading(data, name, "prices", Facts(prices=tuple(one.facts for one in found)), troubles=troubles),)


def _sheets(sheets: tuple[Sheet, ...], roles: Roles) -> Iterator[_ReadSheet]:
    """The sheets with prices or discounts; a page of text is none, nor one without prices beside others."""
    for sheet in sheets:
        table = located(sheet)
        kept = [table.kept(column) for column in table.columns]
        if len(kept) < _FEWEST_COLUMNS:
            continue
        mark = _layout(table, kept)
        given = roles.get(mark)
        if given is not None and given.get(PURPOSE) == NOTHING:
            continue
        if given is None or _unfit(given, len(kept)):
            suggested = suggested_roles(table.headings, kept)
            if missing_roles("net" if role == "price" else role for role in suggested.values()) and len(sheets) > 1:
                continue
            facts = PriceSheet(sheet.name, table.header_row, _column_roles(table, kept, suggested), mark, asked=True)
            yield _ReadSheet(facts, (*sheet.troubles, Trouble("prices_ask", sheet.name)))
        else:
            yield _filled(sheet, table, kept, {place: role for place, role in given.items() if place != PURPOSE}, mark)


def _filled(sheet: Sheet, table: Located, kept: Columns, roles: Mapping[int, str], mark: str) -> _ReadSheet:
    """A sheet read by her answer."""
    columns, said = _column_roles(table, kept, roles), Said(sheet.name)
    facts = PriceSheet(sheet.name, table.header_row, columns, mark, valid_from=valid_from(table))
    if {"gross", "net"} & set(roles.values()):
        facts = replace(facts, rows=tuple(price_rows(table, sheet.name, roles, said)))
    else:
        facts = replace(facts, discounts=tuple(discount_rows(table, sheet.name, roles)))
    return _ReadSheet(facts, (*sheet.troubles, *said.troubles()))


def _unfit(given: Mapping[int, str], columns: int) -> bool:
    """Whether an answer does not fit a sheet: a column that is not there, or not what a list needs."""
    roles = {place: role for place, role in given.items() if place != PURPOSE}
    return any(place >= columns for place in roles) or bool(missing_roles(roles.values()))


def _layout(table: Located, kept: Columns) -> str:
    """What a layout is known by: its headings; without any what its columns hold."""
    some = [column[:_FEW] for column in kept]
    return fingerprint(table.headings, [column.kind for column in typed_columns(some)])


def _column_roles(table: Located, kept: Columns, roles: Mapping[int, str]) -> tuple[ColumnRole, ...]:
    """Every column that has a heading or a value, with its role or '' and a few of its values."""
    pairs = enumerate(zip(table.headings, kept, strict=True))
    shown = [(place, heading, examples(Column("text", column, ","))) for place, (heading, column) in pairs]
    return tuple(
        ColumnRole(place, heading, roles.get(place, ""), some) for place, heading, some in shown if heading or some
    )
