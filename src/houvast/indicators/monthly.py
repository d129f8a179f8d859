"""A figure month by month, whole months only, and who or what made up each month.

A month that is not over, or of which the files do not reach the end, would look like a fall: it is left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from houvast.facts.money import ZERO
from houvast.facts.period import Period, month_of, month_start, months_in
from houvast.facts.text import Text

Who = str | Text
_SLACK = timedelta(days=7)
_GAP = timedelta(days=100)
_EARLIEST = date(1950, 1, 1)
_MOST_MONTHS = 60
_NAMED_MONTHS = 13


class Piece(NamedTuple):
    """A part of a month: who or what it came from, the day it counts in, and how much."""

    who: Who
    day: date
    amount: Decimal


class Monthly(NamedTuple):
    """Consecutive whole months, oldest first, what each came to, and of the last thirteen the pieces by who, summed."""

    months: tuple[date, ...] = ()
    totals: tuple[Decimal, ...] = ()
    parts: Mapping[date, Mapping[Who, Decimal]] = {}

    @property
    def last(self) -> date | None:
        """The first day of the last whole month."""
        return self.months[-1] if self.months else None

    @property
    def as_of(self) -> date | None:
        """The last day that counts."""
        return month_of(self.months[-1]).end - timedelta(days=1) if self.months else None


def whole_months(first: date | None, last: date | None, today: date, slack: timedelta = _SLACK) -> tuple[date, ...]:
    """The months that are over and that files from `first` to `last` tell of whole, oldest first.

    `slack` is how many days at either end may well have had nothing: a firm does not invoice every day. At most five
    years: what was usual before that says nothing about her any more.
    """
    if first is None or last is None or not _EARLIEST < first <= last <= today:
        return ()
    reach = Period(first - slack, min(last + slack, today))
    whole = [month.begin for month in months_in(reach) if month.begin >= reach.begin and month.end <= reach.end]
    return tuple(whole[-_MOST_MONTHS:])


def span(days: Iterable[date], today: date) -> tuple[date, date] | None:
    """The first and last day of the stretch that runs up to now; None without any day.

    What lies more than a hundred days before all else is a typing error, or a firm that was not going yet; what lies
    after today has not been.
    """
    ordered = sorted({day for day in days if _EARLIEST < day <= today}, reverse=True)
    if not ordered:
        return None
    first = ordered[0]
    for day in ordered:
        if first - day > _GAP:
            break
        first = day
    return first, ordered[0]


def slack_of(days: Iterable[date]) -> timedelta:
    """How long may well pass without anything: twice the usual gap between these days, from a week to a month."""
    ordered = sorted(set(days))
    gaps = [(after - before).days for before, after in pairwise(ordered)]
    return timedelta(days=min(31, max(_SLACK.days, round(2 * median(gaps))))) if gaps else _SLACK


def by_month(pieces: Iterable[Piece], months: tuple[date, ...]) -> Monthly:
    """The pieces in the months given; a month without any counts zero."""
    totals = dict.fromkeys(months, ZERO)
    parts: dict[date, dict[Who, Decimal]] = {month: defaultdict(lambda: ZERO) for month in months[-_NAMED_MONTHS:]}
    for who, day, amount in pieces:
        month = month_start(day)
        if month in totals:
            totals[month] += amount
            if month in parts:
                parts[month][who] += amount
    return Monthly(months, tuple(totals.values()), parts)
