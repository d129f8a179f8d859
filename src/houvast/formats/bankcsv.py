"""Read what internet banking exports as CSV or Excel: a list of movements, columns found by their headings.

An export is no statement: it may be filtered and may lack balances. Where each row carries the balance after it, every
row is checked against the one before; a difference is said with its amount and nothing is left out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice, pairwise
from typing import NamedTuple

from houvast.facts.bank import AccountRef, Balance, Statement
from houvast.facts.money import ZERO, has_third_decimal
from houvast.formats.bank_profiles import GENERAL, PROFILES, Profile
from houvast.formats.bank_rows import BankRow, bank_rows
from houvast.formats.grid import Cell
from houvast.formats.headings import Table, plain_heading, table_of
from houvast.formats.reading import Claim, Facts, Reading, Trouble, reading, refused
from houvast.formats.sheet_values import RoleColumns, as_day
from houvast.formats.statement_claims import unmet
from houvast.formats.tables import NoTable, looks_like_a_table, no_collecting, read_table
from houvast.formats.written_values import number_of

_HEAD = 24_000
_NOT_BOOKED = re.compile(
    r"geweigerd|refus|declin|revert|pending|in behandeling|en attente|failed|geannuleerd|denied", re.IGNORECASE
)
_CLOSING = re.compile(
    r"laatste saldo|eindsaldo|nieuw saldo|balance at end|closing balance|dernier solde|solde final", re.IGNORECASE
)
_CLOSING_DAY = re.compile(r"datum.*(?:laatste )?saldo|date.*solde", re.IGNORECASE)
_OPENING = re.compile(
    r"beginsaldo|openingssaldo|vorig saldo|balance at start|opening balance|solde initial", re.IGNORECASE
)
_SUPPORT = frozenset({
    "account", "balance", "name", "counterparty", "message", "structured", "currency", "value_day", "number",
    "reference", "debit",
})  # fmt: skip
_MOST_BROKEN = 20


class Exported(NamedTuple):
    """The statements in one table, one per account and currency, with what they claim and what was wrong."""

    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    troubles: tuple[Trouble, ...]


def recognises(data: bytes) -> bool:
    """Whether the headings of a text file are those of a bank's export."""
    if not looks_like_a_table(data[:_HEAD]) and not _may_hold_preamble(data):
        return False
    try:
        sheets = read_table(_whole_lines(data[:_HEAD]))
    except NoTable:
        return False
    return any(profile_of(table_of(sheet)) is not None for sheet in sheets)


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """One reading with the statements of an export."""
    with no_collecting():
        try:
            tables = [table_of(sheet) for sheet in read_table(data)]
        except NoTable as none:
            return (refused(data, name, "bankcsv", none.trouble.code, none.trouble.place, **none.trouble.values),)
        found = [exported for table in tables if (exported := bank_statements(table))]
    if not found:
        return (refused(data, name, "bankcsv", "bankcsv_unknown"),)
    facts = Facts(statements=tuple(statement for exported in found for statement in exported.statements))
    if facts.empty:
        return (refused(data, name, "bankcsv", "bankcsv_no_rows"),)
    claims = tuple(claim for exported in found for claim in exported.claims)
    troubles = tuple(trouble for exported in found for trouble in exported.troubles)
    return (reading(data, name, "bankcsv", facts, claims, troubles),)


def _may_hold_preamble(data: bytes) -> bool:
    return data[:_HEAD].count(b";") > 4 or data[:_HEAD].count(b",") > 4


def _whole_lines(head: bytes) -> bytes:
    cut = head.rfind(b"\n")
    return head[: cut + 1] if cut > 0 else head


def profile_of(table: Table) -> tuple[Profile, Mapping[str, tuple[int, ...]]] | None:
    """The bank whose headings these are, and per field the columns that hold it, the best first; None for no bank."""
    plain = [plain_heading(heading) for heading in table.headings]
    for profile in PROFILES:
        if profile.signature <= set(plain):
            return profile, _positions(profile, plain)
    found = _positions(GENERAL, plain)
    moved = "amount" in found or {"debit", "credit"} <= found.keys()
    enough = sum(field in found for field in _SUPPORT) >= 2 and ("message" in found or "name" in found)
    return (GENERAL, found) if "day" in found and moved and enough and _speaks_of_a_bank(found) else None


def _speaks_of_a_bank(found: Mapping[str, tuple[int, ...]]) -> bool:
    """A running balance, an account of the other side or debit beside credit; without them it is a sheet of hers."""
    return any(field in found for field in ("counterparty", "balance", "structured", "side")) or "debit" in found


def _positions(profile: Profile, plain: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Per field the columns with one of its headings, in the order of the headings; the first column of a name wins."""
    first = {heading: position for position, heading in reversed(list(enumerate(plain))) if heading}
    found = {
        field: tuple(first[heading] for heading in headings if heading in first)
        for field, headings in profile.fields.items()
    }
    return {field: positions for field, positions in found.items() if positions}


def bank_statements(table: Table) -> Exported | None:
    """The statements in a table of movements, oldest first; None where the table is no bank export."""
    profiled = profile_of(table)
    if profiled is None:
        return None
    _, fields = profiled
    columns = RoleColumns(table, {field: positions[0] for field, positions in fields.items()})
    rows, refused_rows = _booked(list(bank_rows(columns, fields)))
    troubles = [*columns.troubles, *(_third_decimals(rows))]
    if refused_rows:
        troubles.append(Trouble("bank_refused_rows", table.sheet, {"count": str(refused_rows)}))
    statements, claims = [], []
    for account in dict.fromkeys(row.account for row in rows):
        own = _oldest_first([row for row in rows if row.account == account])
        statement, checked = _statement(own, account, table, alone=len(own) == len(rows))
        statements.append(statement)
        claims.extend(checked)
    return Exported(tuple(statements), tuple(claims), (*troubles, *unmet(claims)))


def _booked(rows: list[BankRow]) -> tuple[list[BankRow], int]:
    """The rows that were really booked, and how many were refused or still wait."""
    booked = [row for row in rows if not _NOT_BOOKED.search(row.status)]
    return booked, len(rows) - len(booked)


def _third_decimals(rows: Sequence[BankRow]) -> Iterator[Trouble]:
    """A third decimal is no booked amount: said, never rounded away."""
    for row in rows:
        if has_third_decimal(row.entry.amount):
            yield Trouble("bank_third_decimal", row.entry.place, {"amount": f"{row.entry.amount:f}".replace(".", ",")})


def _oldest_first(rows: list[BankRow]) -> list[BankRow]:
    """The rows in the order they were booked: banks mostly list the newest first. Within one day the balances tell."""
    first, last = rows[0].entry.booking_date, rows[-1].entry.booking_date
    if first != last:
        return rows if first < last else rows[::-1]
    turned = rows[::-1]
    return turned if _chained(turned) > _chained(rows) else rows


def _chained(rows: Sequence[BankRow]) -> int:
    """How many rows have the balance that the row before and their amount make."""
    return sum(
        before.balance is not None and after.balance == before.balance + after.entry.amount
        for before, after in pairwise(rows)
    )


def _statement(
    rows: Sequence[BankRow], account: AccountRef, table: Table, *, alone: bool
) -> tuple[Statement, list[Claim]]:
    """One account's movements with the balances the export gives, and the rows whose balance does not follow."""
    opening, closing = _stated_balances(table) if alone else (None, None)
    claims: list[Claim] = []
    first, last = rows[0], rows[-1]
    if all(row.balance is not None for row in rows) and first.balance is not None and last.balance is not None:
        opening = Balance(None, first.balance - first.entry.amount)
        closing = Balance(last.entry.booking_date, last.balance)
        claims = list(islice(_broken_balances(rows), _MOST_BROKEN))
    if opening and closing:
        made = opening.amount + sum((row.entry.amount for row in rows), ZERO)
        claims.append(Claim("balance", table.sheet, closing.amount, made))
    numbers = {row.number for row in rows}
    number = numbers.pop() if len(numbers) == 1 else None
    entries = tuple(row.entry for row in rows)
    return Statement(account, number, opening, closing, entries, "export"), claims


def _broken_balances(rows: Sequence[BankRow]) -> Iterator[Claim]:
    for before, after in pairwise(rows):
        if before.balance is not None and after.balance is not None:
            claim = Claim("balance", after.entry.place, after.balance, before.balance + after.entry.amount)
            if not claim.holds:
                yield claim


def _stated_balances(table: Table) -> tuple[Balance | None, Balance | None]:
    """Opening and closing balance where lines above the headings state them: 'Laatste saldo;1.617,97 EUR'."""
    opening = closing = day = None
    for row in table.preamble:
        cells = [cell for cell in row if cell is not None]
        label, amount = str(cells[0]) if cells else "", _amount_in(cells[1:])
        if _CLOSING_DAY.search(label) and len(cells) > 1:
            day = as_day(cells[1]) or day
        elif amount is not None and _CLOSING.search(label):
            closing = amount
        elif amount is not None and _OPENING.search(label):
            opening = amount
    return (
        None if opening is None else Balance(None, opening),
        None if closing is None else Balance(day, closing),
    )


def _amount_in(cells: Sequence[Cell]) -> Decimal | None:
    """The first amount in a row, in Belgian or English writing."""
    for cell in cells:
        if isinstance(cell, Decimal):
            return cell
        amount = number_of(cell) if isinstance(cell, str) else None
        if amount is not None:
            return amount
    return None
