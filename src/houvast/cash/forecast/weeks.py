"""The thirteen weeks: calendar weeks from Monday to Monday, the first is what remains of this one."""

from datetime import date, timedelta

import numpy as np

from houvast.facts.period import Period
from houvast.stats.survival import Whole


def weeks_from(today: date, count: int = 13) -> tuple[Period, ...]:
    """The coming weeks, from the day after today; on a Sunday the first is the whole next week."""
    begin = today + timedelta(days=1)
    end = begin + timedelta(days=7 - begin.weekday())
    found = [Period(begin, end)]
    while len(found) < count:
        found.append(Period(found[-1].end, found[-1].end + timedelta(days=7)))
    return tuple(found)


def ends_of(weeks: tuple[Period, ...], today: date) -> Whole:
    """The last day of each week, in days from today."""
    return np.array([(week.end - today).days - 1 for week in weeks], dtype=np.int64)
