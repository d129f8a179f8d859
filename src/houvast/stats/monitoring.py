"""Walk along many series at once and judge each point by what was known before it (NUMBERS 5).

The limits come from a baseline and stay frozen. Eight points in a row on one side of the centre are a new level: from
then on the points since the run began are the baseline, growing until it is full. Then, and at the start, the season
and the ordinary swing are learned again from everything so far, each point measured from its own level. Where points
resemble the one before, a run is no signal, but the baseline moves all the same: else a slow drift alarms for years.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from houvast.stats.limits import AUTOCORRELATED, autocorrelation, half_width, widening
from houvast.stats.season import LEAST_YEARS, MONTHS, Array, seasons

RUN = 8
FULL_BASELINE = LEAST_YEARS * MONTHS

Truths = NDArray[np.bool_]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Watched:
    """What was seen of each series, arrays (series, points) unless said otherwise; values in the scale of the input.

    `width` is the distance from the centre to a limit. `outside` and `run` are the points that signal, each by its
    rule; `length` is the number of points on one side so far. `autocorrelated`, `index` (series, 12), `shrink` and
    `years` are per series, as last learned.
    """

    centre: Array
    width: Array
    outside: Truths
    run: Truths
    side: Whole
    length: Whole
    autocorrelated: Truths
    index: Array
    shrink: Array
    years: Whole


def watch(
    values: Array,
    first_month: int | None,
    baseline: int,
    *,
    runs: bool,
    new_levels: Sequence[int] = (),
    width: Callable[[Array], Array] = half_width,
) -> Watched:
    """Judge every point of `values` (series, points), of which the first `baseline` (at least 2) set the limits.

    `first_month` (1-12) is the month of the first point; None for a series without a yearly season. Without `runs` only
    points outside the limits count and the baseline never moves by itself. `new_levels` are points after the baseline
    from which the owner says that a new level begins. `width` gives the distance from the centre to a limit.
    """
    walk = _Walk(values, first_month, baseline, width)
    for point in range(baseline, values.shape[1]):
        if point in new_levels:
            walk.begin_here(point)
        walk.judge(point, runs=runs)
    return walk.seen()


class _Walk:
    """The state of every series on the way; `level` holds for each point the centre of the baseline it belongs to."""

    def __init__(self, values: Array, first_month: int | None, baseline: int, width: Callable[[Array], Array]) -> None:
        self.values, self.first_month, self.baseline, self.width_of = values, first_month, baseline, width
        count, points = values.shape
        self.close = 1e-9 * np.maximum(1.0, np.abs(values).max(axis=1))
        self.months = (np.arange(points) + (first_month or 1) - 1) % MONTHS
        self.index, self.shrink = np.zeros((count, MONTHS)), np.zeros(count)
        self.years, self.wide = np.zeros(count, np.int64), np.ones(count)
        self.autocorrelated = np.zeros(count, np.bool_)
        self.swing, self.centre = np.zeros(count), np.zeros(count)
        self.level = np.zeros((count, points))
        self.size = np.full(count, baseline)
        self.full = np.full(count, baseline)
        self.begin = np.zeros(count, np.int64)
        self.run_side, self.run_length = np.zeros(count, np.int64), np.zeros(count, np.int64)
        shape = values.shape
        self.centres, self.widths = np.zeros(shape), np.zeros(shape)
        self.outside, self.runs = np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
        self.sides, self.lengths = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        self.learn(np.arange(count), baseline)
        self.centre = self.flat(slice(None), slice(0, baseline)).mean(axis=1)
        self.level[:, :baseline] = self.centre[:, np.newaxis]
        for point in range(baseline):
            self.note(point)

    def flat(self, which: Whole | slice, points: slice) -> Array:
        """The values without their season."""
        return self.values[which, points] - self.index[which][:, self.months[points]]

    def learn(self, which: Whole, until: int) -> None:
        """Season, ordinary swing and autocorrelation of some series from their points before `until`."""
        level = self.level[which, :until]
        measured = self.values[which, :until] - level
        if self.first_month is not None and until >= FULL_BASELINE:
            found = seasons(measured, self.first_month)
            self.index[which], self.shrink[which], self.years[which] = found.index, found.shrink, found.years
            self.wide[which] = widening(found.shrink, found.years)
        flat = self.flat(which, slice(0, until)) - level
        self.swing[which] = self.width_of(flat)
        self.autocorrelated[which] = autocorrelation(flat) > AUTOCORRELATED

    def note(self, point: int) -> Truths:
        """Write down where a point stands against the limits in force; gives which series are outside."""
        season = self.index[:, self.months[point]]
        apart = self.values[:, point] - season - self.centre
        width = self.swing * self.wide * np.sqrt((1 + 1 / np.maximum(self.size, 1)) / (1 + 1 / self.full))
        side = np.where(np.abs(apart) <= self.close, 0, np.sign(apart)).astype(np.int64)
        self.run_length = np.where(side == 0, 0, np.where(side == self.run_side, self.run_length, 0) + 1)
        self.run_side = side
        self.centres[:, point], self.widths[:, point] = self.centre + season, width
        self.sides[:, point], self.lengths[:, point] = side, self.run_length
        outside: Truths = np.abs(apart) > width + self.close
        self.outside[:, point] = outside
        return outside

    def judge(self, point: int, *, runs: bool) -> None:
        """Write down a point after the baseline, let a growing baseline have it, and begin a new one after a run."""
        self.note(point)
        self.level[:, point] = self.centre
        self.grow(point + 1)
        if not runs:
            return
        moved = self.run_length >= RUN
        self.runs[:, point] = moved & ~self.autocorrelated
        if moved.any():
            self.begin_again(np.flatnonzero(moved), point + 1)

    def grow(self, until: int) -> None:
        """Give the last point to the baselines that are not full; one that is full now is frozen."""
        growing = np.flatnonzero(self.size < self.full)
        if not growing.size:
            return
        self.size[growing] += 1
        self.recentre(growing, until)
        full = growing[self.size[growing] == self.full[growing]]
        if full.size:
            self.learn(full, until)
            self.recentre(full, until)

    def begin_here(self, point: int) -> None:
        """The owner says that a new level begins: its first point is the centre, with all the doubt of one point."""
        every = np.arange(self.values.shape[0])
        self.size[:], self.full[:], self.begin[:] = 0, FULL_BASELINE, point
        self.run_length[:] = 0
        self.recentre(every, point + 1)

    def begin_again(self, which: Whole, until: int) -> None:
        """The points of the run are the new baseline of these series."""
        self.size[which] = np.minimum(self.run_length[which], FULL_BASELINE)
        self.full[which] = FULL_BASELINE
        self.begin[which] = until - self.run_length[which]
        self.run_length[which] = 0
        self.recentre(which, until)
        self.learn(which, until)
        self.recentre(which, until)

    def recentre(self, which: Whole, until: int) -> None:
        """The centre of some series is the mean of their baseline so far."""
        places = np.arange(until)
        inside = places >= self.begin[which][:, np.newaxis]
        flat = self.flat(which, slice(0, until))
        self.centre[which] = np.where(inside, flat, 0.0).sum(axis=1) / np.maximum(inside.sum(axis=1), 1)
        self.level[which, :until] = np.where(inside, self.centre[which][:, np.newaxis], self.level[which, :until])

    def seen(self) -> Watched:
        return Watched(
            self.centres,
            self.widths,
            self.outside,
            self.runs,
            self.sides,
            self.lengths,
            self.autocorrelated,
            self.index,
            self.shrink,
            self.years,
        )
