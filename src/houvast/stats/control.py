"""Is the last point a signal or the ordinary swing? The individuals chart of NUMBERS 5, seasonal where it can be.

Limits stand 2.66 mean moving ranges from the centre, on logs unless a value is zero or negative. A point outside them
signals, and so do eight in a row on one side. Thin data say less: under 6 points nothing but dots, 6-11 provisional
limits and no verdict, 12-23 only points outside, from 24 both rules, with the shrunk season where months are given.
What is a distance (days late) or a difference (money in less out) has no ratio: `both_ways` keeps it out of the logs,
also while it happens to be positive, so that one value under zero does not change how all of them are measured.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from houvast.stats.limits import half_width, median_half_width, unknown_season_half_width
from houvast.stats.monitoring import FULL_BASELINE, Truths, Watched, watch
from houvast.stats.season import Array, Season, check_month, finite

Verdict = Literal["signal", "noise", "early"]
Rule = Literal["outside", "run"]

LEAST_POINTS = 6
VERDICT_POINTS = 12


@dataclass(frozen=True, slots=True)
class ControlChart:
    """A series with the band it swings in by itself, and what the last point says.

    `centre`, `lower` and `upper` are per point, in the unit of the values, each as it stood when that point was judged;
    empty under 6 points. `rule`, `direction` (-1 below, 1 above) and, for a run, `since` (the index where it began)
    belong to a signal of the last point. `signals` are all points that signal; those of the baseline only when outside.
    `provisional`: 6-11 points, to be drawn dashed. `autocorrelated`: points resemble the one before, so runs mean
    nothing and are not a signal. `season` is None where there are no months or under 24 of them.
    """

    centre: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float, ...]
    verdict: Verdict
    rule: Rule | None
    direction: Literal[-1, 0, 1]
    since: int | None
    provisional: bool
    autocorrelated: bool
    log_scale: bool
    season: Season | None
    signals: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ControlCharts:
    """The charts of many series of one length: arrays (series, points), and one number per series where it says so."""

    centre: Array
    lower: Array
    upper: Array
    outside: Truths
    run: Truths
    log_scale: Truths
    watched: Watched


def control_chart(
    values: Sequence[float],
    *,
    first_month: int | None,
    baseline: int | None = None,
    new_levels: Sequence[int] = (),
    by_median: bool = False,
    both_ways: bool = False,
) -> ControlChart:
    """The chart of one series, weekly or monthly, oldest point first.

    `first_month` (1-12) is the month of values[0]; None for a series without a yearly season, such as a weekly one.
    `baseline` is how many points from the first set the frozen limits: 24 by default, and all but the last as long as
    there are fewer. `new_levels` are the indices, after the baseline, where the owner says that a new level begins.
    `by_median` takes the median moving range, for a baseline full of events. `both_ways`: never in logs.
    ValueError for a value that is not finite, a month outside 1-12 or a baseline under 6.
    """
    known = finite(values)
    points = known.size
    if points < LEAST_POINTS:
        return _dots(known)
    charts = control_charts(
        known[np.newaxis],
        first_month=first_month,
        baseline=baseline,
        new_levels=new_levels,
        by_median=by_median,
        both_ways=both_ways,
    )
    return _chart(charts, seasonal=first_month is not None, points=points)


def control_charts(
    values: Array,
    *,
    first_month: int | None,
    baseline: int | None = None,
    new_levels: Sequence[int] = (),
    by_median: bool = False,
    both_ways: bool = False,
) -> ControlCharts:
    """The charts of many series of one length at once, `values` of shape (series, points), at least 6 points."""
    if first_month is not None:
        check_month(first_month)
    points = values.shape[1]
    reference = baseline_of(points, baseline)
    in_logs: Truths = np.all(values > 0, axis=1) & (not both_ways)
    scaled = np.where(in_logs[:, np.newaxis], np.log(np.where(values > 0, values, 1.0)), values)
    season_unknown = first_month is not None and reference < FULL_BASELINE
    width = median_half_width if by_median else unknown_season_half_width if season_unknown else half_width
    seen = watch(scaled, first_month, reference, runs=points >= FULL_BASELINE, new_levels=new_levels, width=width)
    speaks = points >= VERDICT_POINTS
    bands = (seen.centre, seen.centre - seen.width, seen.centre + seen.width)
    centre, lower, upper = (_unit_of_values(band, in_logs[:, np.newaxis]) for band in bands)
    return ControlCharts(centre, lower, upper, seen.outside & speaks, seen.run & speaks, in_logs, seen)


def _unit_of_values(band: Array, in_logs: Truths) -> Array:
    return np.where(in_logs, np.exp(np.where(in_logs, band, 0.0)), band)


def baseline_of(points: int, asked: int | None) -> int:
    """How many points set the limits: as asked, else 24; before there are 24 all but the last, which is judged."""
    if asked is not None:
        if asked < LEAST_POINTS:
            raise ValueError(f"a baseline has at least {LEAST_POINTS} points, not {asked}")
        return min(asked, points)
    if points < VERDICT_POINTS:
        return points
    return min(points - 1, FULL_BASELINE) if points < FULL_BASELINE else FULL_BASELINE


def _dots(known: Array) -> ControlChart:
    return ControlChart(
        centre=(),
        lower=(),
        upper=(),
        verdict="early",
        rule=None,
        direction=0,
        since=None,
        provisional=False,
        autocorrelated=False,
        log_scale=bool((known > 0).all()),
        season=None,
        signals=(),
    )


def _chart(charts: ControlCharts, *, seasonal: bool, points: int) -> ControlChart:
    seen, last = charts.watched, points - 1
    by_run, outside = bool(charts.run[0, last]), bool(charts.outside[0, last])
    rule: Rule | None = "run" if by_run else "outside" if outside else None
    ordinary: Verdict = "early" if points < VERDICT_POINTS else "noise"
    side = int(seen.side[0, last])
    season = Season(tuple(seen.index[0].tolist()), float(seen.shrink[0]), int(seen.years[0]))
    return ControlChart(
        centre=tuple(charts.centre[0].tolist()),
        lower=tuple(charts.lower[0].tolist()),
        upper=tuple(charts.upper[0].tolist()),
        verdict="signal" if rule else ordinary,
        rule=rule,
        direction=0 if rule is None else 1 if side > 0 else -1,
        since=points - int(seen.length[0, last]) if by_run else None,
        provisional=points < VERDICT_POINTS,
        autocorrelated=bool(seen.autocorrelated[0]),
        log_scale=bool(charts.log_scale[0]),
        season=season if seasonal and season.years else None,
        signals=tuple(np.flatnonzero(charts.outside[0] | charts.run[0]).tolist()),
    )
