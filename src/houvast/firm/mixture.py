"""How much of each kind of business a firm is: four shares that add up to one, never a locked label (METHOD C215)."""

from collections.abc import Iterable, Mapping
from math import fsum, log
from typing import Literal, NamedTuple

Code = Literal["person", "retail", "project", "production"]
CODES: tuple[Code, ...] = ("person", "retail", "project", "production")


class Mixture(NamedTuple):
    """The share of each kind: somebody's hands, a shop, assignments, production. They add up to 1."""

    person: float
    retail: float
    project: float
    production: float

    def weights(self, table: Mapping[Code, float]) -> float:
        """What a number per kind comes to for this firm: the average of the table by these shares."""
        return fsum(share * table[code] for code, share in self.shares.items())

    @property
    def shares(self) -> Mapping[Code, float]:
        """The share under each code."""
        return dict(zip(CODES, self, strict=True))

    @property
    def ranked(self) -> tuple[tuple[Code, float], ...]:
        """The kinds with their shares, the largest first; equal shares stay in the order of CODES."""
        return tuple(sorted(self.shares.items(), key=lambda one: -one[1]))

    @property
    def top(self) -> Code:
        """The kind with the largest share."""
        return self.ranked[0][0]

    @property
    def mixing(self) -> float:
        """0 for one kind alone, 1 for four equal shares: entropy over ln 4."""
        return abs(fsum(share * log(share) for share in self if share > 0)) / log(len(CODES))

    def distance(self, other: "Mixture") -> float:
        """How far two mixtures lie apart, from 0 (the same) to 1 (nothing in common): total variation."""
        return fsum(abs(mine - theirs) for mine, theirs in zip(self, other, strict=True)) / 2


EVEN = Mixture(0.25, 0.25, 0.25, 0.25)


def from_points(points: Mapping[Code, float]) -> Mixture:
    """Points per kind as shares; even where there are none."""
    total = fsum(points.values())
    return Mixture(*(points.get(code, 0.0) / total for code in CODES)) if total > 0 else EVEN


def blend(parts: Iterable[tuple[float, Mixture]]) -> Mixture:
    """The weighted mean of mixtures; even where nothing weighs."""
    given = tuple(parts)
    return from_points({code: fsum(weight * mixture.shares[code] for weight, mixture in given) for code in CODES})
