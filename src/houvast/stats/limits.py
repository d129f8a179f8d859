"""How far a series swings by itself: the numbers behind the natural limits of an individuals chart (NUMBERS 5).

All functions take (series, points) and give one number per series.
"""

from math import sqrt

import numpy as np

from houvast.stats.season import Array

MEAN_RANGE = 2.66
"""Limits stand this many mean moving ranges from the centre: three standard deviations, 3 / 1.128."""
MEDIAN_RANGE = 3.145
"""The same for the median moving range, 3 / 0.954."""
LARGEST_RANGE = 3.268
"""A moving range above this many mean moving ranges is an event, not the ordinary swing."""
AUTOCORRELATED = 0.2


def half_width(values: Array) -> Array:
    """From the centre to a natural limit: 2.66 mean moving ranges, those of single events dropped once.

    When nothing but events moved (a series of zeros with a few ones) they are what is ordinary, and stay.
    """
    ranges = np.abs(np.diff(values, axis=1))
    mean: Array = ranges.mean(axis=1)
    ordinary = ranges <= LARGEST_RANGE * mean[:, np.newaxis]
    kept = np.where(ordinary, ranges, 0.0).sum(axis=1) / np.maximum(ordinary.sum(axis=1), 1)
    ordinary_mean: Array = np.where(kept > 0, kept, mean)
    return MEAN_RANGE * ordinary_mean


def median_half_width(values: Array) -> Array:
    """The same by the median moving range, which a few events hardly move: 3.145 of them."""
    middle: Array = np.median(np.abs(np.diff(values, axis=1)), axis=1)
    return MEDIAN_RANGE * middle


def unknown_season_half_width(values: Array) -> Array:
    """The same for months whose season cannot be known yet: three standard deviations where the points go slowly.

    A yearly wave moves little from one month to the next, so moving ranges alone would call every December an event.
    """
    by_range = half_width(values)
    by_spread: Array = 3 * values.std(axis=1, ddof=1)
    return np.where(autocorrelation(values) > AUTOCORRELATED, np.maximum(by_range, by_spread), by_range)


def widening(shrink: Array | float, years: int) -> Array:
    """How much wider the limits must be because the season was estimated from the same few years.

    1.73 for two years and 1.22 for five when the whole index is kept, 1 when none of it is.
    """
    full = sqrt(years / (years - 1)) * sqrt(1 + 1 / years) if years > 1 else 1.0
    return 1 + np.asarray(shrink, dtype=np.float64) * (full - 1)


def autocorrelation(values: Array) -> Array:
    """How much each point resembles the one before it: -1 to 1, 0 for a series that does not move."""
    apart = values - values.mean(axis=1, keepdims=True)
    whole = np.square(apart).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        found = (apart[:, 1:] * apart[:, :-1]).sum(axis=1) / whole
    return np.where(whole > 0, found, 0.0)
