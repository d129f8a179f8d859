"""At which level does a stream stand now? What is usual for the time of year, and how unsure that level is.

Level: a mean in which a week counts half after 13 weeks. Season: the shrunk index of months, from two full years on.
Uncertainty: how much 13 weeks differed from the 26 before them in her own past, shrunk to .12 (NUMBERS 2).
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np

from houvast.facts.period import month_of
from houvast.stats.season import MONTHS, season
from houvast.stats.survival import Floats

HALF_LIFE = 13.0
BELIEVED, BELIEVED_TIMES = 0.12, 4
LEAST, MOST = 0.05, 0.40
SHORT, SHORT_LEAST = 26, 0.20
"""Under so many weeks of history the level is at least so unsure."""
_NEXT, _BEFORE = 13, 26


class Paid(NamedTuple):
    """Money on a day, in EUR, positive; an invoice on the day it was issued, a credit note negative."""

    day: date
    amount: float


def level_now(plain: Floats, lately: Floats) -> float:
    """Today's level of weekly totals (oldest first) against the mean of the last of them; 1 without any."""
    mean = float(lately.mean()) if len(lately) else 0.0
    if mean <= 0:
        return 1.0
    ages = np.arange(len(plain))[::-1]
    return float(np.average(plain, weights=0.5 ** (ages / HALF_LIFE))) / mean


def spread_of(plain: Floats) -> float:
    """How unsure the level of the next 13 weeks is, as the standard deviation of its log."""
    logs = []
    for end in range(len(plain) - _NEXT, _BEFORE - 1, -_NEXT):
        before, after = plain[end - _BEFORE : end].mean(), plain[end : end + _NEXT].mean()
        if before > 0 and after > 0:
            logs.append(np.log(after / before))
    own = float(np.sqrt(np.mean(np.square(logs)))) if logs else 0.0
    shrunk = (len(logs) * own + BELIEVED_TIMES * BELIEVED) / (len(logs) + BELIEVED_TIMES)
    least = SHORT_LEAST if len(plain) < SHORT else LEAST
    return float(np.clip(shrunk, least, MOST))


def usual_months(paid: Sequence[Paid], mondays: Sequence[date]) -> Floats:
    """How each month differs from the year, January first, added to a log; zeros when that cannot be told."""
    nothing = np.zeros(MONTHS)
    if not mondays:
        return nothing
    begin = month_of(mondays[0] + timedelta(days=6)).begin
    if mondays[0] > begin:
        begin = month_of(begin).end
    end = month_of(mondays[-1] + timedelta(days=7)).begin
    months = (end.year - begin.year) * MONTHS + end.month - begin.month
    if months < 2 * MONTHS:
        return nothing
    totals = np.zeros(months)
    for one in paid:
        if begin <= one.day < end:
            totals[(one.day.year - begin.year) * MONTHS + one.day.month - begin.month] += one.amount
    if (totals <= 0).any():
        return nothing
    return np.asarray(season(np.log(totals).tolist(), begin.month).index)
