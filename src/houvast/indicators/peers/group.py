"""Of which kind and size a sector is, and of which she is. What cannot be told is None: then nothing is compared.

Which kind a sector (NACE-BEL division) belongs to is a choice of ours; divisions that hold several kinds are left out.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from houvast.facts.company import Size
from houvast.firm.kind import Code, Kind
from houvast.firm.people import Person
from houvast.norms import Norms

_DIVISIONS: Mapping[Code, frozenset[int]] = {
    "retail": frozenset({45, 46, 47}),
    "project": frozenset({41, 42, 43}),
    "production": frozenset(range(10, 34)),
    "person": frozenset({69, 70, 73, 74, 75, 85, 86, 96}),
}


class Group(NamedTuple):
    """A kind of business and a size: only firms of one group are laid side by side."""

    kind: Code
    size: Size


def kind_of_sector(sector: str | None) -> Code | None:
    """The kind that a NACE-BEL code belongs to."""
    if not sector or not sector[:2].isdigit():
        return None
    division = int(sector[:2])
    return next((kind for kind, divisions in _DIVISIONS.items() if division in divisions), None)


def size_of(people: Iterable[Person], today: date, norms: Norms) -> Size | None:
    """Her size by the number of people; None while nobody is known."""
    count = len(tuple(people))
    if not count:
        return None
    sizes: tuple[Size, ...] = ("micro", "small", "medium")
    return next((size for size in sizes if count < norms.value(f"size_{size}_people", today)), "large")


def own_group(kind: Kind, people: Iterable[Person], today: date, norms: Norms) -> Group | None:
    """Her own group; None for a mixed business, which has no equals, and while her size is not known."""
    size = size_of(people, today, norms)
    if kind.verdict == "mixed" or size is None:
        return None
    return Group(kind.verdict, size)
