"""Readings over the pipe: as JSON of plain rows and back, so that nothing that arrives can run.

The way back follows the types of the fields, so a field added to a fact travels without a word here.
"""

import json
import struct
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, partial
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from houvast.formats.reading import Reading

Build = Callable[[Any], Any]

_LENGTH = struct.Struct(">I")


def to_wire(readings: Sequence[Reading]) -> bytes:
    """Readings as one JSON document, followed by the bytes of their originals."""
    originals = [reading.original for reading in readings]
    rows = [
        (*_row(reading)[:-1], None if original is None else len(original))
        for reading, original in zip(readings, originals, strict=True)
    ]
    head = json.dumps(rows, default=_plain, separators=(",", ":"), check_circular=False).encode()
    return b"".join((_LENGTH.pack(len(head)), head, *(original for original in originals if original is not None)))


def from_wire(message: bytes) -> tuple[Reading, ...]:
    """The readings that `to_wire` wrote: equal to them in every field."""
    (size,) = _LENGTH.unpack_from(message)
    at = _LENGTH.size + size
    readings = []
    for row in json.loads(message[_LENGTH.size : at]):
        length = row[-1]
        row[-1] = None
        if length is not None:
            row[-1] = message[at : at + length]
            at += length
        readings.append(_builder(Reading)(row))
    return tuple(readings)


def _plain(value: Any) -> Any:
    """What JSON does not know itself. Named tuples it writes as rows already."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    return _row(value) if is_dataclass(value) else dict(value)


def _row(value: Any) -> list[Any]:
    return [getattr(value, name) for name in value.__dataclass_fields__]


@cache
def _builder(kind: type) -> Build:
    """The function that makes a fact of a row, in place: only fields whose type JSON does not give need a step."""
    hints = get_type_hints(kind)
    names = kind.__dataclass_fields__ if is_dataclass(kind) else kind._fields  # type: ignore[attr-defined]
    steps = [(at, step) for at, name in enumerate(names) if (step := _step(hints[name])) is not None]
    make = _from_row(kind) if is_dataclass(kind) else partial(tuple.__new__, kind)

    def build(row: list[Any]) -> Any:
        for at, step in steps:
            value = row[at]
            if value is not None:
                row[at] = step(value)
        return make(row)

    return build


def _from_row(kind: type) -> Build:
    return lambda row: kind(*row)


def _step(hint: Any) -> Build | None:
    """What turns the JSON value of a field into its type; None where they are the same."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return _step_of_union([arg for arg in args if arg is not type(None)])
    if origin is tuple:
        item = _step(args[0])
        return tuple if item is None else lambda values: tuple(map(item, values))
    if origin in {Literal, Mapping} or hint in {str, int, bool, bytes, float}:
        return None
    if hint is Decimal:
        return Decimal
    if hint in {date, datetime, time}:
        return hint.fromisoformat  # type: ignore[no-any-return]
    return _builder(hint)


def _step_of_union(kinds: list[Any]) -> Build | None:
    if len(kinds) == 1:
        return _step(kinds[0])
    if set(kinds) == {date, datetime}:
        return lambda text: datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    raise TypeError(kinds)
