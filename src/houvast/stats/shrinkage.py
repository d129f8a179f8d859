"""What is each group's mean likely to be, knowing the others? A mean of few values is pulled towards them all.

With seven lines a customer, a raw margin under zero is a loss in one case of three only; the shrunk one with its chance
is right in four of five. Random effects by the method of moments (DerSimonian-Laird):

    v_g = within variance / n_g        (within variance pooled over all groups)
    tau2 = max(0, (Q - (k - 1)) / (sum w - sum w2 / sum w)),   w = 1 / v,  Q = sum w (mean_g - weighted mean)^2
    mu = sum mean_g / (tau2 + v_g) / sum 1 / (tau2 + v_g)
    shrunk_g = mu + tau2 / (tau2 + v_g) * (mean_g - mu)

Source: DerSimonian and Laird 1986; NUMBERS 7.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

ENOUGH = 3
"""Under three values nothing is claimed about a group."""

_TINY = 1e-12
_Floats = NDArray[np.float64]


class ShrunkMean(NamedTuple):
    """One group: its own mean (None without values), the shrunk one, the standard error of that, and of how many."""

    raw: float | None
    mean: float
    se: float
    n: int

    def chance_below(self, threshold: float) -> float:
        """The chance (0..1) that the true mean of this group lies under the threshold."""
        return float(ndtr((threshold - self.mean) / self.se)) if self.se else float(self.mean < threshold)


class _Seen(NamedTuple):
    """A group's weighted mean, for how many values it counts, its squares around the mean, and their freedom."""

    mean: float
    size: float
    squares: float
    freedom: float


def shrunk_means(
    groups: Sequence[Sequence[float]], weights: Sequence[Sequence[float]] | None = None
) -> tuple[ShrunkMean, ...]:
    """The mean of each group, pulled towards the mean of all as far as its own values leave it uncertain.

    `weights` (same shapes) say how much each value counts in its mean, such as the amount of an invoice line. A group
    of one value is pulled with the spread seen within the others; a group without gets the mean of all and the widest
    error. When no group has two values, nothing tells noise from difference: all get the mean of all. ValueError when
    there are groups and not one value.
    """
    if not groups:
        return ()
    given = weights if weights is not None else [[1.0] * len(values) for values in groups]
    seen = [_seen(values, weight) for values, weight in zip(groups, given, strict=True)]
    means, sizes = np.array([one.mean for one in seen]), np.array([one.size for one in seen])
    if not sizes.any():
        raise ValueError("no group has a value")
    with np.errstate(divide="ignore"):
        noise = _within(seen, means) / sizes
    between = _between(means, noise)
    precision = 1 / (between + noise)
    centre = float(means @ precision / precision.sum())
    pull = between / (between + noise)
    shrunk = centre + pull * (means - centre)
    error = np.sqrt(between * (1 - pull) + (1 - pull) ** 2 / precision.sum())
    return tuple(
        ShrunkMean(one.mean if one.size else None, float(mean), float(se), len(values))
        for one, mean, se, values in zip(seen, shrunk, error, groups, strict=True)
    )


def _seen(values: Sequence[float], weights: Sequence[float]) -> _Seen:
    """What one group says; a group whose weights are all zero says nothing."""
    value, weight = np.asarray(values, float), np.asarray(weights, float)
    if value.shape != weight.shape:
        raise ValueError("each value needs its weight")
    if (weight < 0).any():
        raise ValueError("a weight is never negative")
    if not weight.any():
        return _Seen(0.0, 0.0, 0.0, 0.0)
    mean = float(weight @ value / weight.sum())
    size = float(weight.sum() ** 2 / (weight @ weight))
    counted = np.count_nonzero(weight)
    squares = float(weight @ (value - mean) ** 2 / weight.sum()) * counted
    return _Seen(mean, size, squares, counted * (1 - 1 / size))


def _within(seen: Sequence[_Seen], means: _Floats) -> float:
    """The variance of one value within its group, over all groups; without two values in one, that of the means.

    Never quite zero, so that values without any noise divide as well.
    """
    freedom = sum(one.freedom for one in seen)
    there = means[[one.size > 0 for one in seen]]
    spread = float(there.var()) or 1.0
    if freedom <= _TINY:
        return spread * len(there)
    return max(sum(one.squares for one in seen) / freedom, _TINY * spread)


def _between(means: _Floats, noise: _Floats) -> float:
    """The variance of the true means of the groups: what they differ more than their noise explains."""
    weight = 1 / noise
    total = weight.sum()
    if np.count_nonzero(weight) < 2:
        return 0.0
    q = float(weight @ (means - weight @ means / total) ** 2)
    return max(0.0, (q - (np.count_nonzero(weight) - 1)) / float(total - weight @ weight / total))
