"""Find every figure on a page, however deep, so that a test can hold it against its explanation."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from houvast.facts.figure import Figure


def figures_of(value: object) -> Iterator[Figure]:
    """Every figure in a page, its rows and their rows."""
    if isinstance(value, Figure):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from figures_of(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from figures_of(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from figures_of(part)
