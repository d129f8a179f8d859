"""On which day does a series come, and when next? The best-fitting day, rolled to a working day."""

from calendar import monthrange
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from houvast.cash.recurring.series import Beat, DayRule, Roll, Series
from houvast.facts.holidays import public_holidays, working_day_from, working_day_until
from houvast.facts.period import Period

_LOOKS_BACK = 12
_FAR = 10
"""A payment further from its day than this is an accident: it may not pull the day along."""
_NEAR = 3


def day_rule(days: Sequence[date], beat: Beat) -> DayRule:
    """The day that fits the last occurrences best, by the least total distance; `days` sorted, at least one."""
    recent = days[-_LOOKS_BACK:]
    return _day_of_month(recent) if beat.months else _weekday(recent)


def _weekday(days: Sequence[date]) -> DayRule:
    counts = [sum(day.weekday() == weekday for day in days) for weekday in range(5)]
    weekday = max(range(5), key=lambda one: (counts[one], one == days[-1].weekday()))
    last = days[-1]
    shift = (weekday - last.weekday() + 3) % 7 - 3
    return DayRule(weekday + 1, "next", last + timedelta(days=shift))


def _day_of_month(days: Sequence[date]) -> DayRule:
    near = {(day.day + shift - 1) % 31 + 1 for day in days for shift in range(-_NEAR, _NEAR + 1)}
    rolls: tuple[Roll, ...] = ("next", "before")
    day, roll = min(((day, roll) for day in near for roll in rolls), key=lambda rule: _cost(days, *rule))
    return DayRule(day, roll, _nominal(_nearest_month(days[-1], day, roll), day))


def _cost(days: Sequence[date], day: int, roll: Roll) -> tuple[int, int, bool, int]:
    """How far a day of the month is from what happened; on a tie more exact hits win, then the next working day."""
    offs = [min(_off(month, day, roll, seen) for month in _months_near(seen)) for seen in days]
    return sum(min(off, _FAR) for off in offs), -sum(off == 0 for off in offs), roll == "before", day


def _months_near(day: date) -> tuple[int, ...]:
    """The months a payment may be for: its own, and beside it near the edge."""
    month = day.year * 12 + day.month - 1
    return (month, month - 1) if day.day < 16 else (month, month + 1)


def _off(month: int, day: int, roll: Roll, seen: date) -> int:
    return abs(_rolled(month, day, roll).toordinal() - seen.toordinal())


def _nearest_month(seen: date, day: int, roll: Roll) -> int:
    return min(_months_near(seen), key=lambda month: _off(month, day, roll, seen))


def _nominal(month: int, day: int) -> date:
    year, index = divmod(month, 12)
    return date(year, index + 1, min(day, monthrange(year, index + 1)[1]))


@lru_cache(maxsize=1 << 15)
def _rolled(month: int, day: int, roll: Roll) -> date:
    nominal = _nominal(month, day)
    around = range(nominal.year - 1, nominal.year + 2)
    holidays = frozenset().union(*(public_holidays(year) for year in around))
    return working_day_from(nominal, holidays) if roll == "next" else working_day_until(nominal, holidays)


def next_dates(series: Series, period: Period, holidays: Collection[date]) -> tuple[date, ...]:
    """The days in a period on which a series comes, on working days; none once it has ended.

    A period begins the day after the balance it starts from. What should have come before the bank's movements end and
    did not, is still to come: once, on the first working day after them.
    """
    if not series.counts:
        return ()
    found = [day for day in _to_come(series, period.end, holidays) if day in period]
    return tuple(dict.fromkeys(found))


def _to_come(series: Series, end: date, holidays: Collection[date]) -> Iterator[date]:
    """Every day after the last occurrence, up to an end; the days that were missed as one."""
    missed = False
    for nominal in _nominals(series):
        rolled = working_day_from(nominal, holidays)
        if series.day_rule.roll == "before":
            rolled = working_day_until(nominal, holidays)
        if rolled <= series.last:
            continue
        if rolled > series.seen_until:
            if missed:
                yield working_day_from(series.seen_until + timedelta(days=1), holidays)
                missed = False
            if rolled >= end:
                return
            yield rolled
        else:
            missed = True


def _nominals(series: Series) -> Iterator[date]:
    rule, beat = series.day_rule, series.beat
    anchor, step = rule.anchor, 1
    while True:
        if beat.months:
            yield _nominal(anchor.year * 12 + anchor.month - 1 + step * beat.months, rule.day)
        else:
            yield anchor + timedelta(days=step * beat.step_days)
        step += 1
