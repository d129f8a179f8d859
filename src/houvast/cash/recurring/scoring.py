"""How rightly were series found? Found series held against the true ones, movement by movement."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from houvast.cash.recurring.series import Series
from houvast.cash.recurring.simulate import TrueSeries

_PURE = 0.8
_MOST = 0.6
_SEEN_BEFORE = 3


class Found(NamedTuple):
    """How many series were found and how many of them are true; how many true ones there were and were found."""

    found: int
    right: int
    true: int
    recalled: int

    @property
    def precision(self) -> float:
        """The share of what was found that is true."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is true that was found."""
        return self.recalled / self.true if self.true else 1.0

    def __add__(self, other: object) -> "Found":
        assert isinstance(other, Found)
        return Found(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


def held_against(found: Sequence[Series], truth: Iterable[TrueSeries], *, known: bool) -> Found:
    """A found series is right when four in five of its movements belong to one true series.

    A true one is found when a right series holds most of its movements; with `known`, a tax is found by its payee.
    Only what could be seen counts as true: three times, or twice for what is yearly.
    """
    listed = [one for one in truth if len(one.movements) >= (2 if one.rhythm == "year" else _SEEN_BEFORE)]
    name_of = {key: one.name for one in truth for key in one.movements}
    right: dict[str, int] = {}
    rights = 0
    for series in found:
        names = [name_of.get(key, "") for key in series.occurrences]
        name = max(set(names), key=names.count)
        if name and names.count(name) >= _PURE * len(names):
            rights += 1
            right[name] = max(right.get(name, 0), names.count(name))
    recalled = sum((known and one.tax) or right.get(one.name, 0) >= _MOST * len(one.movements) for one in listed)
    return Found(len(found), rights, len(listed), recalled)
