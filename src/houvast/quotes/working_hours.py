"""How many working hours lie between two moments: Monday to Friday, in Brussels, holidays apart."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from houvast.facts.holidays import is_working_day
from houvast.norms import Norms
from houvast.quotes.revisions import BRUSSELS

_HOUR = timedelta(hours=1)


class Day(NamedTuple):
    """When a working day begins and ends, in whole hours."""

    begins: int
    ends: int

    @property
    def hours(self) -> int:
        """How long it is."""
        return self.ends - self.begins


def working_day(norms: Norms, today: date) -> Day:
    """Her working day."""
    return Day(int(norms.value("quote_day_begins", today)), int(norms.value("quote_day_ends", today)))


def working_hours(begin: datetime, end: datetime, day: Day, holidays: Collection[date]) -> float:
    """The hours between two aware moments that fall within working days; 0 when the end comes first."""
    begin, end = begin.astimezone(BRUSSELS), end.astimezone(BRUSSELS)
    total, on = timedelta(), begin.date()
    while on <= end.date():
        if is_working_day(on, holidays):
            opens, closes = (datetime.combine(on, time(hour), BRUSSELS) for hour in day)
            total += max(min(end, closes) - max(begin, opens), timedelta())
        on += timedelta(days=1)
    return total / _HOUR
