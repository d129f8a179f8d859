"""What is usual for the time of year, and the level beside it (NUMBERS 4).

A seasonal index of a few years is mostly noise, so it is shrunk towards nothing by the share of it that noise explains.
Under two full years there is no index: the season cannot be told from chance yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MONTHS = 12
LEAST_YEARS = 2
HALF_LIFE = 4.0

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Season:
    """How each month differs from the year, January first: added to a log (0.1 is about 10 % above), already shrunk.

    `shrink` is the share F of the raw index that was kept (0 none, then the index is all zeros; 1 all of it), `years`
    the number of full years it rests on.
    """

    index: tuple[float, ...]
    shrink: float
    years: int


@dataclass(frozen=True, slots=True)
class Seasons:
    """The same for many series at once: index (series, 12), shrink (series,)."""

    index: Array
    shrink: Array
    years: int


def season(values: Sequence[float], first_month: int) -> Season:
    """The shrunk seasonal index of a monthly series of logs.

    `first_month` (1-12) is the month of values[0]. Only the latest full years count; under 24 months the index is zero.
    A series that has no logs (zeros, negatives) may be given as it is: then the index is in its own unit.
    ValueError for a month outside 1-12 or a value that is not finite.
    """
    found = seasons(finite(values)[np.newaxis], first_month)
    return Season(tuple(found.index[0].tolist()), float(found.shrink[0]), found.years)


def seasons(values: Array, first_month: int) -> Seasons:
    """The shrunk seasonal index of each row of `values` (series, months)."""
    check_month(first_month)
    count, length = values.shape
    years = length // MONTHS
    if years < LEAST_YEARS:
        return Seasons(np.zeros((count, MONTHS)), np.zeros(count), years)
    begin = length - years * MONTHS
    by_year = values[:, begin:].reshape(count, years, MONTHS)
    from_year = by_year - by_year.mean(axis=2, keepdims=True)
    raw = from_year.mean(axis=1)
    residual = np.square(from_year - raw[:, np.newaxis]).sum(axis=(1, 2)) / ((years - 1) * (MONTHS - 1))
    between = raw.var(axis=1, ddof=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        kept = np.clip(1 - residual / years / between, 0.0, 1.0)
    shrink = np.where(between > 0, kept, 0.0)
    return Seasons(np.roll(shrink[:, np.newaxis] * raw, first_month - 1 + begin, axis=1), shrink, years)


def level(values: Sequence[float], season: Season, first_month: int, half_life: float = HALF_LIFE) -> float:
    """Where a series of logs stands now, its season set aside: a mean in which what is older weighs less.

    A point weighs half after `half_life` months. ValueError without values.
    """
    known = finite(values)
    if not known.size:
        raise ValueError("no values, no level")
    months = (first_month - 1 + np.arange(known.size)) % MONTHS
    ages = np.arange(known.size)[::-1]
    return float(np.average(known - np.asarray(season.index)[months], weights=0.5 ** (ages / half_life)))


def expected(values: Sequence[float], first_month: int, months_ahead: int) -> tuple[float, ...]:
    """The level to expect in each of the next months: a median, so slightly below the mean, in the unit of `values`.

    As many may turn out above as below. Computed on logs; on the values themselves when any is zero or negative (the
    season is then an amount instead of a share, and the outcome may be negative). ValueError without values.
    """
    known = finite(values)
    in_logs = bool((known > 0).all())
    scaled = (np.log(known) if in_logs else known).tolist()
    usual = season(scaled, first_month)
    now = level(scaled, usual, first_month)
    months = (first_month - 1 + known.size + np.arange(months_ahead)) % MONTHS
    ahead = now + np.asarray(usual.index)[months]
    return tuple((np.exp(ahead) if in_logs else ahead).tolist())


def finite(values: Sequence[float]) -> Array:
    """The values as an array; ValueError when one is not a finite number."""
    known = np.asarray(values, dtype=np.float64)
    if not np.isfinite(known).all():
        raise ValueError("every value must be a finite number")
    return known


def check_month(month: int) -> None:
    """ValueError for a month that is not 1-12."""
    if not 1 <= month <= MONTHS:
        raise ValueError(f"a month is 1-12, not {month}")
