"""What this room keeps as JSON: its own figures and pages, beside the values that every room may keep."""

from collections.abc import Iterable
from typing import Any

from houvast.facts import kept_values
from houvast.facts.finding import Finding
from houvast.facts.question import Question
from houvast.indicators.figures.fixed import Band, FixedFigure, Measure
from houvast.indicators.judge import Mover, Point
from houvast.indicators.margins.asides import Carried, Lean, RiseRow, SilentRow, Top
from houvast.indicators.margins.page import MarginsPage
from houvast.indicators.margins.rows import Row
from houvast.stats.concentration import Whale

_TYPES: tuple[type[Any], ...] = (
    *(FixedFigure, Measure, Band, Point, Mover),
    *(MarginsPage, Row, Lean, Top, SilentRow, RiseRow, Carried, Whale),
)


def to_json(values: Iterable[FixedFigure | Finding | Question | MarginsPage]) -> list[Any]:
    """Values as JSON can hold them."""
    return [kept_values.to_json(one, _TYPES) for one in values]


def from_json(kept: list[Any]) -> tuple[Any, ...]:
    """Values as JSON gave them back."""
    return tuple(kept_values.from_json(one, _TYPES) for one in kept)
