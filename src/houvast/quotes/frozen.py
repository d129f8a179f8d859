"""A quote as JSON and back, by the names of its fields: what was frozen years ago still opens when fields were added.

Decimals stand as text, digits as they were written; the same value always gives the same bytes.
"""

import json
import types
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
Step = Callable[[Any], Any]
_PLAIN_STEPS: dict[Any, Step] = {Decimal: Decimal, date: date.fromisoformat, datetime: datetime.fromisoformat}


def to_json(value: Any) -> str:
    """The value as JSON text; the same value always the same text."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(kind: type[Value], text: str) -> Value:
    """The value of this type that a text holds. Unknown names are passed over, absent ones take their default.

    Raises ValueError or TypeError for a text that holds no such value.
    """
    made: Value = _step(cast("Hashable", kind))(json.loads(text))
    return made


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if hasattr(value, "_asdict"):
        return {name: _plain(each) for name, each in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


@cache
def _step(hint: Hashable) -> Step:
    """What makes a value of this type out of what JSON gives."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        (kind,) = (arg for arg in args if arg is not type(None))
        inner = _step(kind)
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        return _tuple_step(args)
    if origin is Literal:
        return lambda value: _one_of(value, args)
    if is_dataclass(hint) or hasattr(hint, "_fields"):
        return _built(hint)
    return _PLAIN_STEPS.get(hint) or (lambda value: _of_kind(value, hint))


def _tuple_step(args: tuple[Any, ...]) -> Step:
    if len(args) == 2 and args[1] is Ellipsis:
        item = _step(args[0])
        return lambda values: tuple(item(value) for value in values)
    steps = [_step(arg) for arg in args]
    return lambda values: tuple(step(value) for step, value in zip(steps, values, strict=True))


def _built(kind: Any) -> Step:
    steps = {name: _step(hint) for name, hint in get_type_hints(kind).items()}
    return lambda row: kind(**{name: steps[name](value) for name, value in row.items() if name in steps})


def _one_of(value: Any, allowed: tuple[Any, ...]) -> Any:
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {allowed}")
    return value


def _of_kind(value: Any, kind: Any) -> Any:
    if kind is float and isinstance(value, int):
        return float(value)
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind}")
    return value
