"""Does a row of days have a rhythm? Rules 2 and 3 of NUMBERS section 6."""

import itertools
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from houvast.cash.recurring.series import BEATS, Beat, Rhythm

ACCEPT = 0.75
_FULL_COVERAGE = 0.75
_LONGER_GAP = 1.3
_MONTHS_AT_LEAST = 6
_ONE_A_MONTH = 0.8


class Fit(NamedTuple):
    """A rhythm and how well the days follow it, from 0 to 1."""

    rhythm: Rhythm
    score: float


def best_fit(days: Sequence[date]) -> Fit | None:
    """The rhythm of sorted days, or None: first by the gaps between them, else one in nearly every month."""
    if len(days) < 2:
        return None
    ordinals = [day.toordinal() for day in days]
    gaps = [after - before for before, after in itertools.pairwise(ordinals)]
    fits = [Fit(rhythm, _score(gaps, beat)) for rhythm, beat in BEATS.items()]
    best = max(fits, key=lambda fit: (fit.score, BEATS[fit.rhythm].days))
    return best if best.score >= ACCEPT else _one_a_month(days)


def _score(gaps: Sequence[int], beat: Beat) -> float:
    """The share of gaps that are a whole number of periods, less for periods without and for extra payments."""
    hits = sum(_is_hit(gap, beat) for gap in gaps)
    if hits < ACCEPT * len(gaps):
        return 0.0
    coverage = (len(gaps) + 1) / (sum(gaps) / beat.days + 1)
    early = sum(gap < beat.days / 2 for gap in gaps)
    return hits / len(gaps) * min(1.0, coverage / _FULL_COVERAGE) * (1 - early / len(gaps))


def _is_hit(gap: int, beat: Beat) -> bool:
    periods = max(1, round(gap / beat.days))
    tolerance = beat.tolerance * (_LONGER_GAP if periods > 1 else 1)
    return abs(gap - periods * beat.days) <= tolerance


def _one_a_month(days: Sequence[date]) -> Fit | None:
    """Exactly one in at least four of five calendar months, over half a year or more: an accountant, a retainer."""
    in_month = Counter(day.year * 12 + day.month for day in days)
    months = max(in_month) - min(in_month) + 1
    if months < _MONTHS_AT_LEAST:
        return None
    share = sum(count == 1 for count in in_month.values()) / months
    return Fit("month", share) if share >= _ONE_A_MONTH else None
