"""Which days count: Belgian holidays, banking days, working days, and years back from any day."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from houvast.facts import holidays
from houvast.facts.holidays import easter, public_holidays

_DAY = timedelta(days=1)


def is_working_day(day: date) -> bool:
    """Monday to Friday, no holiday."""
    return holidays.is_working_day(day, public_holidays(day.year))


def is_banking_day(day: date) -> bool:
    """A day on which banks book: working days, except Good Friday and the day after Christmas."""
    if day.month == 12 and day.day == 26:
        return False
    return is_working_day(day) and day != easter(day.year) - timedelta(days=2)


def banking_day_from(day: date) -> date:
    """The day itself if banks book on it, else the next one on which they do."""
    while not is_banking_day(day):
        day += _DAY
    return day


def banking_day_until(day: date) -> date:
    """The day itself if banks book on it, else the last one before on which they did."""
    while not is_banking_day(day):
        day -= _DAY
    return day


def working_day_from(day: date) -> date:
    """The day itself if it is worked, else the next one that is."""
    while not is_working_day(day):
        day += _DAY
    return day


def days_in(begin: date, end: date) -> Iterator[date]:
    """Every day from begin up to, not including, end."""
    for offset in range((end - begin).days):
        yield begin + timedelta(days=offset)


def years_back(day: date, years: int) -> date:
    """The same day some years earlier; 29 February becomes 28."""
    return day.replace(year=day.year - years, day=min(day.day, monthrange(day.year - years, day.month)[1]))


def month_end(day: date) -> date:
    """The last day of the month that holds a day."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def in_month(month: date, day: int) -> date:
    """The given day of a month, or its last day if the month is shorter."""
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))


def construction_holiday(day: date) -> bool:
    """The three weeks in July and August in which most building sites lie still."""
    first_monday = date(day.year, 7, 10) + timedelta(days=(7 - date(day.year, 7, 10).weekday()) % 7)
    return first_monday <= day < first_monday + timedelta(days=21)
