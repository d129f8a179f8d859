"""What a fixed figure is: a value with what is usual, how much of what it needs was there, a verdict and a direction.

It always ends in one of four: decide, ask, leave, watch (METHOD C019).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import Explanation, Figure
from houvast.facts.text import Sentence, Text
from houvast.firm.order import FigureKey
from houvast.indicators.judge import Mover, Point
from houvast.stats.control import Verdict

Ending = Literal["decide", "ask", "leave", "watch"]


class Measure(NamedTuple):
    """A figure behind a fixed one, that explains it. `lead` marks the one that runs ahead of it."""

    title: Sentence
    figure: Figure
    lead: bool = False


class Band(NamedTuple):
    """From and to: what is usual for her in that month."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class FixedFigure:
    """One of the seven. `key` is also the prefix of its measures' keys.

    `value` holds unit, day, coverage and sources; `band` is None while it is not known what is usual. `series` are
    whole months, oldest first. `direction` (-1, 0, 1) and `run` (months in a row) belong to a signal. `good` says which
    direction is good for her: 1 up, -1 down. `movers` are the three that moved the month most. `missing` are quiet
    lines: which file would answer which question. `new_since` belongs to a signal: from which month on she may say that
    this is her level now.
    """

    key: FigureKey
    value: Figure
    band: Band | None
    series: tuple[Point, ...]
    verdict: Verdict
    direction: int
    run: int
    good: int
    movers: tuple[Mover, ...]
    why: Sentence
    ending: Ending
    ending_said: Sentence
    measures: tuple[Measure, ...] = ()
    missing: tuple[Text, ...] = ()
    notes: tuple[Sentence, ...] = ()
    new_since: date | None = None

    @property
    def as_of(self) -> date | None:
        """The last day that counts."""
        return self.value.as_of


@dataclass(frozen=True, slots=True)
class Traced:
    """A fixed figure with where it and its measures come from, by key."""

    fixed: FixedFigure
    explanations: Mapping[str, Explanation] = field(default_factory=dict)
