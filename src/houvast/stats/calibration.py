"""How well does what somebody feels sure of come true? The gap between how sure and how often right.

Personal numbers are few: under 10 nothing is counted, under 30 only hits, from 30 on the gap with its interval, from 60
on a curve of three bins, from 100 of five.
Source: METHOD I-16.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import fsum, sqrt
from typing import Literal, NamedTuple

from scipy.special import ndtri

from houvast.stats.proportion import Proportion, proportion

Stage = Literal["stories", "provisional", "gap", "curve"]
COUNTED, JUDGED, THREE_BINS, FIVE_BINS = 10, 30, 60, 100


class Predicted(NamedTuple):
    """One prediction: how sure, from 0 to 1, and whether it came true."""

    sure: float
    right: bool


class Bin(NamedTuple):
    """Predictions of about the same sureness: how sure on average, and how often right with its interval."""

    sure: float
    right: Proportion


class Calibration(NamedTuple):
    """What may be said at this number. `gap` = mean sureness - share right (positive: surer than right), with bounds.

    `gap`, `low` and `high` are None under 30; `hits` is None under 10; `bins` are empty under 60. `brier` is the mean
    squared distance (0 perfect, 0.25 a coin), None under 30.
    """

    stage: Stage
    size: int
    hits: int | None = None
    gap: float | None = None
    low: float | None = None
    high: float | None = None
    brier: float | None = None
    bins: tuple[Bin, ...] = ()


def calibration(predicted: Sequence[Predicted], *, level: float = 0.9) -> Calibration:
    """What the predictions say together, and no more than their number allows."""
    count = len(predicted)
    if count < COUNTED:
        return Calibration("stories", count)
    hits = sum(one.right for one in predicted)
    if count < JUDGED:
        return Calibration("provisional", count, hits)
    apart = [one.sure - one.right for one in predicted]
    gap = fsum(apart) / count
    spread = sqrt(fsum((one - gap) ** 2 for one in apart) / (count - 1))
    reach = float(ndtri((1 + level) / 2)) * spread / sqrt(count)
    brier = fsum(one**2 for one in apart) / count
    if count < THREE_BINS:
        return Calibration("gap", count, hits, gap, gap - reach, gap + reach, brier)
    bins = _bins(predicted, 3 if count < FIVE_BINS else 5, level)
    return Calibration("curve", count, hits, gap, gap - reach, gap + reach, brier, bins)


def _bins(predicted: Sequence[Predicted], number: int, level: float) -> tuple[Bin, ...]:
    """Bins of about as many predictions each, from least to most sure."""
    ordered = sorted(predicted, key=lambda one: one.sure)
    cuts = [round(place * len(ordered) / number) for place in range(number + 1)]
    found = []
    for begin, end in pairwise(cuts):
        some = ordered[begin:end]
        share = proportion(sum(one.right for one in some), len(some), level=level)
        assert share
        found.append(Bin(fsum(one.sure for one in some) / len(some), share))
    return tuple(found)
