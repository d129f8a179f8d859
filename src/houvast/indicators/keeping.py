"""Figures, findings and questions as JSON and back: what took a second is worked out once for one state of the books.

Every value names its type; only the types of this list come back, so that what is kept can never make anything else.
"""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from houvast.facts.figure import Coverage, Figure, Source, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.question import Option, Question
from houvast.facts.text import Sentence, Text
from houvast.indicators.figures.fixed import Band, FixedFigure, Measure
from houvast.indicators.judge import Mover, Point
from houvast.indicators.margins.asides import Carried, Lean, RiseRow, SilentRow, Top
from houvast.indicators.margins.page import MarginsPage
from houvast.indicators.margins.rows import Row
from houvast.stats.concentration import Whale

_TYPES: dict[str, type[Any]] = {
    one.__name__: one
    for one in (
        *(FixedFigure, Figure, Measure, Band, Point, Mover, Coverage, TooEarly, Source, Sentence, Text),
        *(Finding, Question, Option),
        *(MarginsPage, Row, Lean, Top, SilentRow, RiseRow, Carried, Whale),
    )
}


def to_json(values: Iterable[FixedFigure | Finding | Question | MarginsPage]) -> list[Any]:
    """Values as JSON can hold them."""
    return [_out(one) for one in values]


def from_json(kept: list[Any]) -> tuple[Any, ...]:
    """Values as JSON gave them back."""
    return tuple(_in(one) for one in kept)


def _out(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Decimal):
        return {"Decimal": str(value)}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, dict):
        return {"dict": {key: _out(one) for key, one in value.items()}}
    name = type(value).__name__
    if name in _TYPES:
        parts = [getattr(value, one.name) for one in fields(value)] if is_dataclass(value) else value
        return {name: [_out(one) for one in parts]}
    return [_out(one) for one in value]


def _in(kept: Any) -> Any:
    if isinstance(kept, list):
        return tuple(_in(one) for one in kept)
    if not isinstance(kept, dict):
        return kept
    ((name, value),) = kept.items()
    if name == "Decimal":
        return Decimal(value)
    if name == "date":
        return date.fromisoformat(value)
    if name == "dict":
        return {key: _in(one) for key, one in value.items()}
    return _TYPES[name](*(_in(one) for one in value))
