"""Read her own sheets: hours, stock, daily receipts, till lines, appointments, staff, customers.

A sheet says with its headings, its title and its tab what it is about; what its file is called decides nothing, so that
the same bytes always say the same. What cannot be placed is kept with its columns, so that she is asked
once; her answer is handed in as `roles` and known again by the fingerprint of the layout.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from houvast.facts.answers import NOTHING, ColumnsGiven, columns_value
from houvast.formats.bankcsv import bank_statements
from houvast.formats.companyfile import company_file
from houvast.formats.headings import Table, table_of
from houvast.formats.reading import Claim, ColumnRole, Facts, Reading, Roles, SheetFacts, Trouble, reading, refused
from houvast.formats.roles import PURPOSE, purpose_of
from houvast.formats.sheet_rows import with_rows
from houvast.formats.sheet_values import RoleColumns, examples
from houvast.formats.statement_claims import unmet
from houvast.formats.tables import NoTable, Sheet, looks_like_a_table, no_collecting, read_table


def recognises(data: bytes) -> bool:
    """Whether a text file looks like a table: several lines with the same number of cells."""
    return looks_like_a_table(data)


def read(data: bytes, name: str, roles: Roles | None = None) -> tuple[Reading, ...]:
    """One reading with the facts of every visible sheet in the file."""
    with no_collecting():
        try:
            sheets = read_table(data)
        except NoTable as none:
            trouble = none.trouble
            return (refused(data, name, "sheet", trouble.code, trouble.place, **trouble.values),)
        read_sheets = [_read_sheet(sheet, roles or {}, only_tab=len(sheets) == 1) for sheet in sheets]
    facts = Facts(
        statements=tuple(statement for sheet in read_sheets for statement in sheet.facts.statements),
        sheets=tuple(found for sheet in read_sheets for found in sheet.facts.sheets),
        companies=tuple(found for sheet in read_sheets for found in sheet.facts.companies),
    )
    claims = tuple(claim for sheet in read_sheets for claim in sheet.claims)
    troubles = tuple(trouble for sheet in read_sheets for trouble in sheet.troubles)
    return (reading(data, name, "sheet", facts, claims, troubles),)


class _ReadSheet(NamedTuple):
    facts: Facts
    claims: tuple[Claim, ...]
    troubles: tuple[Trouble, ...]


def _read_sheet(sheet: Sheet, roles: Roles, *, only_tab: bool) -> _ReadSheet:
    """The facts of one sheet, what it claims and what was wrong; a bank's export in Excel is read as one."""
    company = company_file(sheet)
    if company is not None:
        return _ReadSheet(Facts(companies=(company,)), (), (Trouble("company_file"),))
    table = table_of(sheet)
    exported = bank_statements(table)
    if exported:
        return _ReadSheet(Facts(statements=exported.statements), exported.claims, sheet.troubles + exported.troubles)
    given = roles.get(table.fingerprint)
    purposed = purpose_of(table, given)
    facts = SheetFacts(
        purposed.purpose if purposed else "unknown",
        sheet.name,
        table.header_row,
        tuple(_column_roles(table, purposed.roles if purposed else {}, shown=given is not None or purposed is None)),
        table.fingerprint,
        given=_as_answer(given) if given is not None else "",
    )
    if given is not None and given.get(PURPOSE) == NOTHING:
        return _ReadSheet(Facts(sheets=(replace(facts, purpose="none"),)), (), ())
    if purposed is None:
        values = {"columns": _listed(table.headings), "layout": table.fingerprint}
        unknown = Trouble("sheet_unknown", sheet.name, values)
        return _ReadSheet(Facts(sheets=(facts,)), table.claims, (*sheet.troubles, unknown))
    columns = RoleColumns(table, {role: position for position, role in reversed(list(purposed.roles.items()))})
    built = with_rows(facts, purposed, columns, only_tab=only_tab)
    claims = table.claims + built.claims
    troubles = (*sheet.troubles, *columns.troubles, *unmet(claims))
    return _ReadSheet(Facts(sheets=(built.facts,)), claims, troubles)


def _column_roles(table: Table, roles: Mapping[int, str], *, shown: bool) -> Iterator[ColumnRole]:
    """Every column that has a heading or a role, with its role or ''; with examples where she is or was asked."""
    for position, (heading, column) in enumerate(zip(table.headings, table.columns, strict=True)):
        some = examples(column) if shown else ()
        if heading or position in roles or some:
            yield ColumnRole(position, heading, roles.get(position, ""), some)


def _as_answer(given: Mapping[int, str]) -> str:
    roles = {position: role for position, role in given.items() if position != PURPOSE}
    return columns_value(ColumnsGiven(given.get(PURPOSE, ""), roles))


def _listed(headings: tuple[str, ...]) -> str:
    return ", ".join(heading for heading in headings if heading)[:120] or "zonder titels"
