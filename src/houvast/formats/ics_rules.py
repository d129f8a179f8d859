"""Recurrence rules (RFC 5545, 3.3.10) that always come to an end.

A rule is walked from period to period and never past the window asked for. Ready-made libraries walk on to the year
9999 when nothing matches (BYMONTH=2;BYMONTHDAY=30 costs 14 s), which one calendar could use to stop the server.
"""

import calendar
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import NamedTuple

_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_WEEKDAYS = {name: index for index, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_RANGES = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (1, 31),
    "BYYEARDAY": (1, 366),
    "BYWEEKNO": (1, 53),
    "BYSETPOS": (1, 366),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 60),
}
_ONLY_POSITIVE = ("BYMONTH", "BYHOUR", "BYMINUTE", "BYSECOND")
_MOST_HOURS = 6
_LAST_YEAR = 2101


class BadRuleError(ValueError):
    """A rule that cannot or may not be followed; `code` is the trouble's code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Rule(NamedTuple):
    """One RRULE. `weekdays` are (ordinal or 0, Monday = 0); `until` stands as written, `times` is its COUNT."""

    frequency: str
    interval: int = 1
    times: int | None = None
    until: str | None = None
    months: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0


def rule_of(text: str) -> Rule:
    """The rule an RRULE value states. Raises `BadRuleError` for a rule that is broken or comes back too often."""
    parts = dict(_parts(text))
    frequency = parts.get("FREQ", "")
    if frequency in _TOO_OFTEN:
        raise BadRuleError("ics_too_often")
    if frequency not in _FREQUENCIES or parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise BadRuleError("ics_bad_rule")
    hours, minutes, seconds = (_numbers(parts, name) for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    if len(minutes) > 1 or len(seconds) > 1 or len(hours) > _MOST_HOURS:
        raise BadRuleError("ics_too_often")
    return Rule(
        frequency,
        _positive(parts, "INTERVAL") or 1,
        _positive(parts, "COUNT"),
        parts.get("UNTIL"),
        _numbers(parts, "BYMONTH"),
        _numbers(parts, "BYWEEKNO"),
        _numbers(parts, "BYYEARDAY"),
        _numbers(parts, "BYMONTHDAY"),
        tuple(_weekday(name) for name in _listed(parts, "BYDAY")),
        hours,
        minutes,
        seconds,
        _numbers(parts, "BYSETPOS"),
        _WEEKDAYS.get(parts.get("WKST", "MO"), 0),
    )


def _parts(text: str) -> Iterator[tuple[str, str]]:
    for part in text.strip().upper().strip(";").split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value:
            raise BadRuleError("ics_bad_rule")
        yield name.strip(), value.strip()


def _listed(parts: dict[str, str], name: str) -> list[str]:
    return [item.strip() for item in parts[name].split(",")] if name in parts else []


def _positive(parts: dict[str, str], name: str) -> int | None:
    if name not in parts:
        return None
    text = parts[name]
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0 and len(text) < 9):
        raise BadRuleError("ics_bad_rule")
    return int(text)


def _numbers(parts: dict[str, str], name: str) -> tuple[int, ...]:
    return tuple(sorted({_number(text, name) for text in _listed(parts, name)}))


def _number(text: str, name: str) -> int:
    low, high = _RANGES[name]
    digits = text.lstrip("+-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 3 and low <= int(digits) <= high):
        raise BadRuleError("ics_bad_rule")
    if text.startswith("-") and name in _ONLY_POSITIVE:
        raise BadRuleError("ics_bad_rule")
    return -int(digits) if text.startswith("-") else int(digits)


def _weekday(text: str) -> tuple[int, int]:
    name, ordinal = text[-2:], text[:-2]
    if name not in _WEEKDAYS:
        raise BadRuleError("ics_bad_rule")
    if not ordinal:
        return 0, _WEEKDAYS[name]
    digits = ordinal.lstrip("+-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 53):
        raise BadRuleError("ics_bad_rule")
    return (-int(digits) if ordinal.startswith("-") else int(digits)), _WEEKDAYS[name]


def moments(rule: Rule, start: datetime, until: datetime | None, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The wall-clock moments of a series within [begin, end), in order. All are wall-clock times of the series' zone.

    `start` always takes place (RFC 5545, 3.8.5.3); where the rule itself does not name it, it is not counted.
    """
    rule = _completed(rule, start)
    times = _times(rule, start)
    # Only a count obliges to walk from the very first moment; else walk from the window on.
    first = start if rule.times is not None else max(start, begin - timedelta(days=1))
    last = end if until is None else min(end, until + timedelta(seconds=1))
    if start >= last:
        return
    counted = 0
    if begin <= start:
        yield start
    for days in _periods(rule, start.date(), first.date(), last.date()):
        for moment in _chosen(days, times, rule.positions):
            if moment < start:
                continue
            counted += 1
            if moment >= last or (rule.times is not None and counted > rule.times):
                return
            if moment >= begin and moment != start:
                yield moment


def _completed(rule: Rule, start: datetime) -> Rule:
    """The rule with what it leaves to its first moment: its weekday, its day, its month."""
    if rule.weeks and not (rule.weekdays or rule.month_days or rule.year_days):
        return rule._replace(weekdays=((0, start.weekday()),))
    if rule.weeks or rule.year_days or rule.month_days or rule.weekdays:
        return rule
    if rule.frequency == "WEEKLY":
        return rule._replace(weekdays=((0, start.weekday()),))
    if rule.frequency == "MONTHLY":
        return rule._replace(month_days=(start.day,))
    if rule.frequency == "YEARLY":
        return rule._replace(months=rule.months or (start.month,), month_days=(start.day,))
    return rule


def _times(rule: Rule, start: datetime) -> list[time]:
    hours, minutes, seconds = (
        rule.hours or (start.hour,),
        rule.minutes or (start.minute,),
        rule.seconds or (start.second,),
    )
    return [time(hour, minute, min(second, 59)) for hour, minute, second in product(hours, minutes, seconds)]


def _chosen(days: list[date], times: list[time], positions: tuple[int, ...]) -> Iterable[datetime]:
    found = [datetime.combine(day, at) for day in days for at in times]
    if not positions:
        return found
    picked = {position - 1 if position > 0 else len(found) + position for position in positions}
    return [moment for index, moment in enumerate(found) if index in picked]


def _periods(rule: Rule, start: date, first: date, last: date) -> Iterator[list[date]]:
    """The days of each period of the rule, from the period that holds `first` until past `last`."""
    if rule.frequency == "YEARLY":
        skipped = max(0, first.year - 1 - start.year) // rule.interval
        for year in range(start.year + skipped * rule.interval, min(last.year, _LAST_YEAR) + 1, rule.interval):
            yield _days_of_year(rule, year)
    elif rule.frequency == "MONTHLY":
        origin, final = start.year * 12 + start.month - 1, last.year * 12 + last.month - 1
        skipped = max(0, first.year * 12 + first.month - 2 - origin) // rule.interval
        for index in range(origin + skipped * rule.interval, min(final, _LAST_YEAR * 12) + 1, rule.interval):
            yield _days_of_month(rule, index // 12, index % 12 + 1)
    else:
        weekly = rule.frequency == "WEEKLY"
        origin_day = (start - timedelta(days=(start.weekday() - rule.week_start) % 7)) if weekly else start
        step = rule.interval * (7 if weekly else 1)
        skipped = max(0, (first - origin_day).days // step)
        final_day = min(last.toordinal(), date(_LAST_YEAR, 1, 1).toordinal())
        for ordinal in range(origin_day.toordinal() + skipped * step, final_day + 1, step):
            days = [date.fromordinal(ordinal + offset) for offset in range(7 if weekly else 1)]
            yield [day for day in days if _fits(rule, day)]


def _days_of_year(rule: Rule, year: int) -> list[date]:
    by_month_day = rule.month_days and not (rule.weeks or rule.year_days)
    months = rule.months or range(1, 13)
    if by_month_day or rule.months:
        return [day for month in months for day in _days_of_month(rule, year, month)]
    first = date(year, 1, 1).toordinal()
    length = 366 if calendar.isleap(year) else 365
    days = (date.fromordinal(first + offset) for offset in range(length))
    return [day for day in days if _fits(rule, day)]


def _days_of_month(rule: Rule, year: int, month: int) -> list[date]:
    length = calendar.monthrange(year, month)[1]
    numbers: Iterable[int] = range(1, length + 1)
    if rule.month_days:
        wanted = {day if day > 0 else length + 1 + day for day in rule.month_days}
        numbers = sorted(day for day in wanted if 1 <= day <= length)
    return [day for number in numbers if _fits(rule, day := date(year, month, number))]


def _fits(rule: Rule, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not _counts_as(day.day, calendar.monthrange(day.year, day.month)[1], rule.month_days):
        return False
    if rule.weekdays and not any(_fits_weekday(rule, day, *wanted) for wanted in rule.weekdays):
        return False
    if rule.year_days:
        length = 366 if calendar.isleap(day.year) else 365
        if not _counts_as(day.timetuple().tm_yday, length, rule.year_days):
            return False
    return not rule.weeks or _counts_as(*_week(day, rule.week_start), rule.weeks)


def _counts_as(number: int, length: int, wanted: tuple[int, ...]) -> bool:
    """Whether a day (or week) with this number is among the wanted ones, counted from the front or from the back."""
    return number in wanted or number - length - 1 in wanted


def _fits_weekday(rule: Rule, day: date, ordinal: int, weekday: int) -> bool:
    if day.weekday() != weekday:
        return False
    if ordinal == 0 or rule.frequency in ("WEEKLY", "DAILY") or rule.weeks:
        return True
    if rule.frequency == "MONTHLY" or rule.months:
        number, length = day.day, calendar.monthrange(day.year, day.month)[1]
    else:
        number, length = day.timetuple().tm_yday, 366 if calendar.isleap(day.year) else 365
    return ordinal in ((number - 1) // 7 + 1, -((length - number) // 7 + 1))


def _week(day: date, week_start: int) -> tuple[int, int]:
    """The week number of a day and how many weeks its year has: week 1 holds at least four days of the year."""
    number, year = _week_of_year(day, week_start)
    # 28 December lies in the last week of its year, whatever day a week begins on.
    return number, _week_of_year(date(year, 12, 28), week_start)[0]


def _week_of_year(day: date, week_start: int) -> tuple[int, int]:
    fourth = day - timedelta(days=(day.weekday() - week_start) % 7 - 3)
    return (fourth.timetuple().tm_yday - 1) // 7 + 1, fourth.year
