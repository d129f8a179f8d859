"""A figure carries its own proof: unit, day, coverage, formula in words, and the documents it came from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from statistics import median
from typing import Literal, NamedTuple

from houvast.facts.money import ZERO
from houvast.facts.text import Text

Unit = Literal["eur", "days", "weeks", "count", "percent", "hours", "minutes", "months"]


class Source(NamedTuple):
    """Where a number stands: the original document by its sha256, the place in it, and a name to show."""

    original_sha256: str
    place: str
    label: str

    @property
    def name(self) -> str:
        """The file's name without the folders it came in."""
        return self.label.replace("\\", "/").rpartition("/")[2] or self.label


class Coverage(NamedTuple):
    """How much of what a figure needs was there: 8 of 12 months."""

    have: int
    need: int
    unit: Literal["months", "weeks", "documents", "days", "accounts"]


class TooEarly(NamedTuple):
    """The question cannot be answered yet: shown as a sentence, never as 0."""

    have: int
    need: int
    unit: Literal["months", "weeks", "documents", "days", "accounts"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One number on a page. `sources` are the first few; `explain` of the room gives them all."""

    key: str
    value: Decimal | TooEarly
    unit: Unit
    as_of: date | None
    coverage: Coverage | None
    formula: Text
    sources: tuple[Source, ...] = ()


class ExplainedRow(NamedTuple):
    """One row under a figure: what (a name, or a text), when, how much it counts for, and where it stands."""

    label: str | Text
    day: date | None
    amount: Decimal
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where a figure comes from: its formula in words and the rows that add up to it, or whose middle it is."""

    figure: Figure
    title: Text
    rows: tuple[ExplainedRow, ...]
    note: Text | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    """What belongs in the title and the note."""
    how: Literal["sum", "median", "p80"] = "sum"

    @property
    def total(self) -> Decimal:
        """What the rows come to: always the printed value."""
        amounts = [row.amount for row in self.rows]
        if self.how == "median" and amounts:
            return median(amounts)
        return eight_in_ten(amounts) if self.how == "p80" and amounts else sum(amounts, ZERO)


def eight_in_ten(amounts: Iterable[Decimal]) -> Decimal:
    """The amount that eight in ten stay at or under; there must be one at least."""
    ordered = sorted(amounts)
    return ordered[(4 * len(ordered) + 4) // 5 - 1]
