"""Our best guess at a sheet that is not known yet: what it may be about, and what each column may hold. She decides."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from houvast.formats.columns import Column, Kind, typed_columns
from houvast.formats.headings import plain_heading
from houvast.formats.layout import Layout, Purpose
from houvast.formats.reading import ColumnRole
from houvast.formats.roles import DAYS, LAYOUTS, NUMBERS, TIMES, holds, missing, points_to, roles_by_heading

LAYOUT_OF: Mapping[str, Layout] = {layout.purpose: layout for layout in LAYOUTS}


def guessed_purpose(columns: Sequence[ColumnRole], name: str = "") -> Purpose | None:
    """The purpose whose words fit most of the headings and that lacks least; None where no heading says anything.

    What the file is called helps to guess, and only here, where she decides.
    """
    typed, title = _typed(columns), plain_heading(name)
    best: tuple[int, Purpose] | None = None
    for layout in LAYOUTS:
        roles = _by_heading(layout, columns, typed).values()
        score = 2 * len(roles) - 3 * len(missing(layout, roles)) + 3 * points_to(layout, title)
        if roles and (best is None or score > best[0]):
            best = score, layout.purpose
    return best[1] if best else None


def guessed_roles(purpose: str, columns: Sequence[ColumnRole]) -> dict[int, str]:
    """The role of each column, by position: by its heading, and for what must not lack by what a column holds."""
    layout, typed = LAYOUT_OF[purpose], _typed(columns)
    roles = _by_heading(layout, columns, typed)
    for group in missing(layout, roles.values()):
        found = next(_by_content(group, roles, typed), None)
        if found is not None:
            roles[found[0]] = found[1]
    return roles


def _typed(columns: Sequence[ColumnRole]) -> dict[int, Column]:
    typed = typed_columns([column.examples for column in columns])
    return {column.position: one for column, one in zip(columns, typed, strict=True)}


def _by_heading(layout: Layout, columns: Sequence[ColumnRole], typed: Mapping[int, Column]) -> dict[int, str]:
    plain = [plain_heading(column.heading) for column in columns]
    found = roles_by_heading(layout, plain, list(typed.values()))
    return {columns[place].position: role for place, role in found.items()}


def _by_content(
    group: Iterable[str], roles: Mapping[int, str], typed: Mapping[int, Column]
) -> Iterator[tuple[int, str]]:
    for role in group:
        for position, column in typed.items():
            if position not in roles and column.kind in _kinds(role) and holds(role, column):
                yield position, role


def _kinds(role: str) -> tuple[Kind, ...]:
    if role in DAYS:
        return ("date",)
    if role in TIMES:
        return ("text", "number")
    return ("number",) if role in NUMBERS or role in {"hours", "minutes"} else ("text",)
