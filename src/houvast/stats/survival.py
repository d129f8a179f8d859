"""How long until it happens, when for some it has not happened yet? A curve of chances per whole day.

Weighted Kaplan-Meier. What is still waiting is never thrown away and never counted as quick: it was at risk on every
day that it is known to have waited, and on none after. Of day t: hazard h_t = weight that happened on t / weight that
happened on t or later or was still waiting at the end of t; S_t = product of (1 - h), mass_t = S_(t-1) h_t.

Source: Kaplan and Meier 1958; NUMBERS 1.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Truths = NDArray[np.bool_]

_KERNEL_REACH = 4  # standard deviations; what lies further is less than 1 in 10,000


@dataclass(frozen=True)
class Curve:
    """The chance that it happens on each whole day from `first` on. Together with `later` they sum to 1.

    `mass` has one chance per day; `later` is the chance that it happens after the last of them, or never.
    """

    first: int
    mass: Floats
    later: float

    @property
    def last(self) -> int:
        """The last day with a chance of its own."""
        return self.first + len(self.mass) - 1

    @cached_property
    def cumulative(self) -> Floats:
        """The chance that it happened before each edge between days, length days + 1: from 0 to 1 - `later`."""
        return np.concatenate(([0.0], np.cumsum(self.mass)))

    @cached_property
    def mean(self) -> float:
        """The expected day; what happens later counts as the last day."""
        days = np.arange(self.first, self.last + 1)
        return float(days @ self.mass + self.last * self.later)

    def mean_beyond(self, days: Floats) -> Floats:
        """The expected day for what is known to happen after each of `days`, same shape, never past the last day."""
        every = np.arange(self.first, self.last + 1)
        mass = self.mass.copy()
        mass[-1] += self.later
        left = np.append(np.cumsum(mass[::-1])[::-1], 0.0)
        summed = np.append(np.cumsum((mass * every)[::-1])[::-1], 0.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            table = np.where(left > 0, summed / left, self.last)
        after = np.clip(np.floor(days).astype(np.int64) + 1 - self.first, 0, len(every))
        return np.asarray(table[after], dtype=np.float64)


def kaplan_meier(
    days: Floats,
    happened: Truths,
    weights: Floats,
    first: int,
    last: int,
    *,
    pseudo: Curve | None = None,
    pseudo_weight: float = 0.0,
) -> Curve:
    """The curve of things that happened on a day, or were still waiting at the end of it.

    `days` need not be whole: each counts on the nearest whole day. What happened before `first` counts on it; what
    happened after `last` was still waiting then. `pseudo` (on the same days) is what was believed before any of it,
    and counts for `pseudo_weight` things that all happened. Without any weight at all everything is `later`.
    """
    cells = last - first + 1
    place = np.rint(days).astype(np.int64) - first
    inside = happened & (place < cells)
    events = np.bincount(np.maximum(place[inside], 0), weights[inside], cells).astype(np.float64)
    waited = ~inside & (place >= 0)
    waiting = np.bincount(np.minimum(place[waited], cells - 1), weights[waited], cells).astype(np.float64)
    if pseudo is not None:
        assert (pseudo.first, pseudo.last) == (first, last)
        events = events + pseudo_weight * pseudo.mass
        waiting[-1] += pseudo_weight * pseudo.later
    at_risk = np.cumsum((events + waiting)[::-1])[::-1]
    hazard = np.divide(events, at_risk, out=np.zeros(cells), where=at_risk > 0)
    survival = np.concatenate(([1.0], np.cumprod(1 - np.minimum(hazard, 1))))
    return Curve(first, -np.diff(survival), float(survival[-1]))


def smoothed(curve: Curve, sd: float) -> Curve:
    """The same curve with each day's chance spread over its neighbours by a normal kernel; `later` stays as it is."""
    reach = int(np.ceil(_KERNEL_REACH * sd))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sd) ** 2)
    kernel /= kernel.sum()
    wide = np.convolve(curve.mass, kernel)
    mass = wide[reach:-reach].copy()
    mass[0] += wide[:reach].sum()  # what would fall outside stays on the edge
    mass[-1] += wide[-reach:].sum()
    return Curve(curve.first, mass, curve.later)


def with_tail(curve: Curve, begin: int, mean_days: float, last: int) -> Curve:
    """The same curve before the day `begin`, and from then on a geometric tail up to and with `last`.

    All that remains then (`later` as well) happens `mean_days` further on average, whatever it waited already.
    """
    end = begin - curve.first
    rest = 1 - float(curve.cumulative[end])
    stays = (1 - 1 / mean_days) ** np.arange(last - begin + 2)
    mass = np.concatenate((curve.mass[:end], -rest * np.diff(stays)))
    return Curve(curve.first, mass, rest * float(stays[-1]))


def logistic_curve(median: float, scale: float, first: int, last: int) -> Curve:
    """A logistic distribution on whole days; what lies before `first` counts on it."""
    edges = np.arange(first, last + 2) - 0.5
    below = 1 / (1 + np.exp(-(edges - median) / scale))
    below[0] = 0.0
    return Curve(first, np.diff(below), float(1 - below[-1]))
