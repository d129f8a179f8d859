"""Dates, times and durations as calendars write them."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from houvast.formats.ics_components import Property
from houvast.formats.ics_zones import Zones

_DURATION = re.compile(r"([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?")


class BadTimeError(ValueError):
    """A date or time that is none."""


class Duration(NamedTuple):
    """How long: whole days run on the calendar (a day over the change is a day), the rest on the clock."""

    days: timedelta
    clock: timedelta


def moment_of(text: str, zone_name: str | None, zones: Zones) -> datetime | date:
    """The aware moment, or the day, that a value states; a time without a zone is local to the calendar."""
    value = text.strip()
    try:
        if len(value) == 8:
            return date(int(value[:4]), int(value[4:6]), int(value[6:]))
        if value[8:9] not in ("T", "t") or not (value[:8] + value[9:13]).isdigit() or not value.isascii():
            raise BadTimeError(text)
        seconds = value[13:15]
        wall = datetime(  # noqa: DTZ001 the zone follows
            int(value[:4]),
            int(value[4:6]),
            int(value[6:8]),
            int(value[9:11]),
            int(value[11:13]),
            min(int(seconds), 59) if seconds.isdigit() else 0,
        )
    except ValueError as error:
        raise BadTimeError(text) from error
    if value[-1] in "Zz":
        return wall.replace(tzinfo=UTC)
    return wall.replace(tzinfo=zones.named(zone_name) if zone_name else zones.calendar)


def moment_in(line: Property, zones: Zones) -> datetime | date:
    """The moment or day of a line that states one (DTSTART, DTEND, RECURRENCE-ID)."""
    return moment_of(line.value, line.parameters.get("TZID"), zones)


def duration_of(text: str) -> Duration:
    """The length a DURATION states; a negative one has no length."""
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None or not any(match.groups()[1:]):
        raise BadTimeError(text)
    sign, weeks, days, hours, minutes, seconds = match.groups()
    if sign == "-":
        return Duration(timedelta(0), timedelta(0))
    clock = timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=int(seconds or 0))
    return Duration(timedelta(weeks=int(weeks or 0), days=int(days or 0)), clock)


def later(begin: datetime, duration: Duration) -> datetime:
    """The moment a duration after another: days on the calendar, hours on the clock, in the same zone."""
    days_on = begin + duration.days
    if not duration.clock:
        return days_on
    return (days_on.astimezone(UTC) + duration.clock).astimezone(begin.tzinfo)
