"""Frozen values as JSON and back, so that what took a second is worked out once for one state of the books.

Every value names its type, and only the types that are listed come back: what is kept can never make anything else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from houvast.facts.figure import Coverage, Figure, Source, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.question import Option, Question
from houvast.facts.text import Sentence, Text

_EVERYWHERE: tuple[type[Any], ...] = (Figure, Coverage, Source, TooEarly, Finding, Option, Question, Sentence, Text)


def to_json(value: Any, types: Iterable[type[Any]] = ()) -> Any:
    """A value as JSON can hold it; `types` are the room's own beside those of facts. TypeError for any other."""
    return _out(value, _named(types))


def from_json(kept: Any, types: Iterable[type[Any]] = ()) -> Any:
    """The value again; a list comes back as a tuple. KeyError for a type that is not listed."""
    return _in(kept, _named(types))


def _named(types: Iterable[type[Any]]) -> Mapping[str, type[Any]]:
    return {one.__name__: one for one in (*_EVERYWHERE, *types)}


def _out(value: Any, types: Mapping[str, type[Any]]) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Decimal):
        return {"Decimal": str(value)}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Mapping):
        return {"dict": {key: _out(one, types) for key, one in value.items()}}
    name = type(value).__name__
    if name in types:
        parts = [getattr(value, one.name) for one in fields(value)] if is_dataclass(value) else value
        return {name: [_out(one, types) for one in parts]}
    if type(value) not in (list, tuple):
        raise TypeError(f"{name} cannot be kept")
    return [_out(one, types) for one in value]


def _in(kept: Any, types: Mapping[str, type[Any]]) -> Any:
    if isinstance(kept, list):
        return tuple(_in(one, types) for one in kept)
    if not isinstance(kept, dict):
        return kept
    ((name, value),) = kept.items()
    if name == "Decimal":
        return Decimal(value)
    if name == "date":
        return date.fromisoformat(value)
    if name == "dict":
        return {key: _in(one, types) for key, one in value.items()}
    return types[name](*(_in(one, types) for one in value))
