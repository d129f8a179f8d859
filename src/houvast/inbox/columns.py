"""What is this sheet about, and what is in each column? One page, our guess filled in, asked once. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from houvast.books.layouts import SheetLayout
from houvast.facts.answers import COLUMNS, NOTHING, ColumnsGiven, columns_of
from houvast.facts.question import Answer
from houvast.facts.text import Sentence, Text
from houvast.formats.layout import Layout
from houvast.formats.roles import SEVERAL, missing
from houvast.formats.roles_guess import LAYOUT_OF, guessed_purpose, guessed_roles
from houvast.inbox.questions import short_name
from houvast.inbox.texts import TEXTS

PURPOSES = ("hours", "receipts", "till", "appointments", "stock", "staff", "customers", NOTHING)


class Choice(NamedTuple):
    """One thing to choose: the value that is kept and the word she reads."""

    value: str
    label: Text
    chosen: bool


class ColumnLine(NamedTuple):
    """One column: the name of its field, its heading (or its number), some values, and what it may hold."""

    field: str
    heading: Sentence
    examples: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ColumnsPage:
    """The page for one layout. `purpose` is '' while nothing was chosen and nothing could be guessed."""

    layout: SheetLayout
    name: str
    purpose: str
    purposes: tuple[Choice, ...]
    lines: tuple[ColumnLine, ...]
    problem: Sentence | None

    @property
    def sheet(self) -> str:
        """The name of the sheet, where it says more than the name of the file."""
        return "" if self.name.startswith(self.layout.sheet) else self.layout.sheet

    @property
    def nothing(self) -> bool:
        """Whether the sheet is said to hold nothing for us."""
        return self.purpose == NOTHING


def columns_page(
    layout: SheetLayout, purpose: str = "", chosen: Mapping[int, str] | None = None, problem: Sentence | None = None
) -> ColumnsPage:
    """The page with what she chose; else with what she answered before, else with our guess."""
    purpose = purpose if purpose in PURPOSES else _purpose(layout)
    purposes = tuple(Choice(one, TEXTS[f"inbox.purpose_{one}"], one == purpose) for one in PURPOSES)
    lines: tuple[ColumnLine, ...] = ()
    if purpose in LAYOUT_OF:
        roles = _roles(layout, purpose) if chosen is None else chosen
        lines = tuple(_lines(layout, LAYOUT_OF[purpose], roles))
    return ColumnsPage(layout, short_name(layout.name), purpose, purposes, lines, problem)


def _given(layout: SheetLayout) -> ColumnsGiven | None:
    return columns_of(Answer(COLUMNS, layout.fingerprint, layout.given))


def _purpose(layout: SheetLayout) -> str:
    given = _given(layout)
    if given is not None and given.purpose in PURPOSES:
        return given.purpose
    return (
        layout.purpose if layout.purpose in PURPOSES else guessed_purpose(layout.columns, short_name(layout.name)) or ""
    )


def _roles(layout: SheetLayout, purpose: str) -> Mapping[int, str]:
    given = _given(layout)
    if given is not None and given.purpose == purpose:
        return given.roles
    if layout.purpose == purpose:
        return {column.position: column.role for column in layout.columns if column.role}
    return guessed_roles(purpose, layout.columns)


def _lines(sheet: SheetLayout, layout: Layout, roles: Mapping[int, str]) -> Iterable[ColumnLine]:
    for column in sheet.columns:
        role = roles.get(column.position, "")
        nothing = Choice("", TEXTS["inbox.role_nothing"], not role)
        choices = (Choice(one.name, role_label(layout, one.name), one.name == role) for one in layout.roles)
        number = Sentence(TEXTS["inbox.column_number"], {"n": column.position + 1})
        heading = Sentence(Text("{heading}", "{heading}"), {"heading": column.heading}) if column.heading else number
        yield ColumnLine(_field(column.position), heading, " · ".join(column.examples), (nothing, *choices))


def role_label(layout: Layout, role: str) -> Text:
    """What a role is called; a name is somebody's on a list of people and an article's on a list of goods."""
    return TEXTS.get(f"inbox.role_{layout.purpose}_{role}") or TEXTS[f"inbox.role_{role}"]


def _field(position: int) -> str:
    return f"kolom{position}"


def chosen_roles(layout: SheetLayout, form: Mapping[str, str]) -> dict[int, str]:
    """What she chose for each column, by position; what she left out is not there."""
    chosen = {column.position: form.get(_field(column.position), "") for column in layout.columns}
    return {position: role for position, role in chosen.items() if role}


def problem_with(purpose: str, roles: Mapping[int, str]) -> Sentence | None:
    """Why this cannot be read yet, in words that say what to do; None when it can."""
    if purpose == NOTHING:
        return None
    if purpose not in LAYOUT_OF:
        return Sentence(TEXTS["inbox.columns_no_purpose"])
    layout, given = LAYOUT_OF[purpose], list(roles.values())
    lacking = missing(layout, given)
    if lacking or not set(given) <= {role.name for role in layout.roles}:
        return Sentence(TEXTS["inbox.columns_missing"], {"what": _one_of(layout, (lacking or layout.needed)[0])})
    twice = next((role for role in given if given.count(role) > 1 and role not in SEVERAL), None)
    return Sentence(TEXTS["inbox.columns_twice"], {"what": Sentence(role_label(layout, twice))}) if twice else None


def _one_of(layout: Layout, roles: tuple[str, ...]) -> Sentence:
    first, *others = (Sentence(role_label(layout, role)) for role in roles)
    whole = first
    for other in others:
        whole = Sentence(TEXTS["inbox.or"], {"a": whole, "b": other})
    return whole


def answered_sentence(answer: Answer, name: str) -> Sentence | None:
    """An answer about columns as she reads it back; None for what is no such answer."""
    given = columns_of(answer)
    if given is None or given.purpose not in PURPOSES:
        return None
    what = Sentence(TEXTS[f"inbox.purpose_{given.purpose}"])
    if not name:
        return Sentence(TEXTS["inbox.columns_said_gone"], {"what": what})
    return Sentence(TEXTS["inbox.columns_said"], {"name": short_name(name), "what": what})


def value_of(purpose: str, roles: Mapping[int, str]) -> ColumnsGiven:
    """Her choice as an answer holds it."""
    return ColumnsGiven(purpose, {} if purpose == NOTHING else roles)
