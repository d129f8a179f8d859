"""Periods are half-open: the end is the first day that no longer counts."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple


class Period(NamedTuple):
    """The days from `begin` up to, but not including, `end`."""

    begin: date
    end: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.begin <= day < self.end

    @property
    def days(self) -> int:
        """How many days the period holds."""
        return (self.end - self.begin).days


def month_of(day: date) -> Period:
    """The calendar month that holds a day."""
    begin = day.replace(day=1)
    return Period(begin, next_month(begin))


@lru_cache(maxsize=10_000)
def month_start(day: date) -> date:
    """The first day of the month that holds a day; remembered, for who sorts a hundred thousand lines by month."""
    return day.replace(day=1)


def next_month(day: date) -> date:
    """The first day of the month after the one that holds a day."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def months_back(day: date, months: int) -> date:
    """The first day of the month that lies a number of months before the one that holds a day."""
    index = day.year * 12 + day.month - 1 - months
    return date(index // 12, index % 12 + 1, 1)


def months_in(period: Period) -> Iterator[Period]:
    """Every calendar month that a period touches, whole, in order."""
    month = month_of(period.begin)
    while month.begin < period.end:
        yield month
        month = month_of(month.end)


def week_of(day: date) -> Period:
    """The ISO week, Monday to Monday, that holds a day."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=7))
