"""Which days count: the ten legal holidays of Belgium (law of 4 January 1974), and the working days around them.

Whoever rolls a day asks `public_holidays` or hands in days of her own: the holidays are always an argument.
"""

from collections.abc import Collection
from datetime import date, timedelta
from functools import cache

from houvast.facts.period import Period

_DAY = timedelta(days=1)
_FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
_EASTER_MONDAY, _ASCENSION, _WHIT_MONDAY = 1, 39, 50


@cache
def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - moon_shift + 15) % 30
    year_leaps, year_rest = divmod(of_century, 4)
    weekday = (32 + 2 * century_rest + 2 * year_leaps - moon - year_rest) % 7
    correction = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The ten legal holidays of a year; one in a weekend is moved by the employer, so it has no replacement here."""
    moving = (easter(year) + timedelta(days=after) for after in (_EASTER_MONDAY, _ASCENSION, _WHIT_MONDAY))
    return frozenset([*moving, *(date(year, month, day) for month, day in _FIXED)])


def holidays_around(period: Period) -> frozenset[date]:
    """The legal holidays of every year a period touches, and of the years beside it: days roll over a year's end."""
    years = range(period.begin.year - 1, period.end.year + 2)
    return frozenset().union(*(public_holidays(year) for year in years))


def is_working_day(day: date, holidays: Collection[date]) -> bool:
    """Monday to Friday, and not one of the holidays."""
    return day.weekday() < 5 and day not in holidays


def working_day_from(day: date, holidays: Collection[date]) -> date:
    """The day itself if it is worked, else the next one that is."""
    while not is_working_day(day, holidays):
        day += _DAY
    return day


def working_day_until(day: date, holidays: Collection[date]) -> date:
    """The day itself if it is worked, else the last one before that was."""
    while not is_working_day(day, holidays):
        day -= _DAY
    return day
