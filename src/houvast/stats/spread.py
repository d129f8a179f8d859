"""Where do the values lie? The middle, or any other share of them, each value counting for its weight."""

from collections.abc import Sequence
from itertools import pairwise
from math import fsum

_ALMOST = 1e-12


def quantile(values: Sequence[float], share: float, weights: Sequence[float] | None = None) -> float | None:
    """The value that `share` (0..1) of the weight stays at or under: 0.5 the middle, 0.8 the P80.

    Where the share falls exactly between two values, halfway between them: so the middle of an even count is the usual
    median. A whole weight does the same as giving the value so many times. None when nothing has weight.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"a share lies between 0 and 1, not {share}")
    given = weights if weights is not None else [1.0] * len(values)
    ordered = sorted((value, weight) for value, weight in zip(values, given, strict=True) if weight > 0)
    if not ordered:
        return None
    aim = share * fsum(weight for _, weight in ordered)
    reached = 0.0
    for (value, weight), (following, _) in pairwise(ordered):
        reached += weight
        if abs(reached - aim) <= _ALMOST * max(aim, 1.0):
            return (value + following) / 2
        if reached > aim:
            return value
    return ordered[-1][0]


def median(values: Sequence[float], weights: Sequence[float] | None = None) -> float | None:
    """The middle: as much weight under it as above it. None when nothing has weight."""
    return quantile(values, 0.5, weights)
