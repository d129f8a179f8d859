"""What is this sheet about, and what is in each column? Read off its headings, its title and what the columns hold."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from houvast.formats.columns import Column
from houvast.formats.grid import Cell
from houvast.formats.headings import Table, plain_heading
from houvast.formats.layout import Layout, Purpose
from houvast.formats.roles_goods import RECEIPTS, STOCK, TILL
from houvast.formats.roles_people import APPOINTMENTS, CUSTOMERS, HOURS, STAFF
from houvast.formats.written_values import day_of, hours_of, number_of, time_of

LAYOUTS: tuple[Layout, ...] = (APPOINTMENTS, TILL, HOURS, RECEIPTS, STOCK, STAFF, CUSTOMERS)
PURPOSE = -1
"""In roles that the owner gave, the position that holds the purpose instead of a role."""

SEVERAL = frozenset({"method", "vat_amount"})
"""The roles that more than one column may have."""

DAYS = frozenset({"day", "since", "start"})
NUMBERS = frozenset({
    "quantity", "amount", "method", "vat_amount", "unit_price", "unit_cost", "value", "vat_rate", "tickets",
    "hours_per_week", "cost_per_hour",
})  # fmt: skip
TIMES = frozenset({"at", "begin", "end"})
_LOOKED_AT = 300


class Purposed(NamedTuple):
    """What a sheet was taken for: its purpose and the role of each column by position."""

    purpose: Purpose
    roles: Mapping[int, str]


def purpose_of(table: Table, given: Mapping[int, str] | None = None) -> Purposed | None:
    """The purpose of a sheet and its roles; None where it has to be asked. What the owner gave goes first."""
    if given:
        return _as_given(given, len(table.columns))
    title = plain_heading(" ".join((table.sheet, *(str(cell) for row in table.preamble for cell in row if cell))))
    plain = [plain_heading(heading) for heading in table.headings]
    best: tuple[int, Purposed] | None = None
    for layout in LAYOUTS:
        roles = roles_by_heading(layout, plain, table.columns)
        hint = points_to(layout, title)
        sure = any(word in roles.values() or word in plain for word in layout.sure)
        if not (hint or sure) or missing(layout, roles.values()):
            continue
        score = 2 * len(roles) + 3 * hint
        if best is None or score > best[0]:
            best = score, Purposed(layout.purpose, roles)
    return best[1] if best else None


def _as_given(given: Mapping[int, str], columns: int) -> Purposed | None:
    """The purpose she gave, else the first one whose needed roles are all given."""
    roles = {position: role for position, role in given.items() if 0 <= position < columns and role}
    for layout in LAYOUTS:
        if given.get(PURPOSE, layout.purpose) != layout.purpose:
            continue
        known = {role.name for role in layout.roles}
        if set(roles.values()) <= known and not missing(layout, roles.values()):
            return Purposed(layout.purpose, roles)
    return None


def points_to(layout: Layout, title: str) -> bool:
    """Whether a plain title or name says this purpose: 'stock per 31/12' does."""
    return any(_is_word(word, part) for word in layout.hints for part in _parts(title))


def missing(layout: Layout, roles: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The groups of roles of which a layout needs one and has none."""
    there = set(roles)
    return tuple(group for group in layout.needed if not there & set(group))


def roles_by_heading(layout: Layout, plain: Sequence[str], columns: Sequence[Column]) -> dict[int, str]:
    """The role of every column whose heading and contents fit one; each role once, save ways to pay and VAT rates."""
    roles: dict[int, str] = {}
    for exact in (True, False):
        for position, heading in enumerate(plain):
            if not heading or position in roles:
                continue
            for role in layout.roles:
                taken = role.name in roles.values() and role.name not in SEVERAL
                fits = heading in role.words if exact else any(_is_word(word, heading) for word in role.words)
                if fits and not taken and holds(role.name, columns[position]):
                    roles[position] = role.name
                    break
    return dict(sorted(roles.items()))


def _is_word(word: str, heading: str) -> bool:
    return heading.startswith(word[:-1]) if word.endswith("*") else heading == word


def _parts(title: str) -> list[str]:
    """Every run of one or two words in a title: 'stock per 31/12' holds 'stock' and 'stock per'."""
    words = title.split()
    return words + [" ".join(pair) for pair in pairwise(words)]


def holds(role: str, column: Column) -> bool:
    """Whether a column holds anything that its role asks for; an empty column fits every role."""
    filled = [cell for cell in column.cells[:_LOOKED_AT] if cell is not None]
    if not filled:
        return True
    if role in DAYS:
        return any(_is_day(cell) for cell in filled)
    if role in NUMBERS:
        return column.kind != "date" and any(_is_number(cell, column) for cell in filled)
    if role in {"hours", "minutes", "pause"}:
        return column.kind != "date" and any(hours_of(cell, column.mark) is not None for cell in filled)
    if role in TIMES:
        return any(time_of(cell) is not None for cell in filled)
    return column.kind != "date" or role in {"description", "status"}


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, str):
        return day_of(cell) is not None
    return isinstance(cell, date) or (isinstance(cell, Decimal) and 20_000 < cell < 70_000)


def _is_number(cell: Cell, column: Column) -> bool:
    return isinstance(cell, Decimal) or (isinstance(cell, str) and number_of(cell, column.mark) is not None)
