"""The times of one series on the wall clock of its own zone: rules, extra dates, and dates left out."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from houvast.facts.agenda import CalendarEvent
from houvast.formats.ics_components import properties, split
from houvast.formats.ics_rules import moments, rule_of
from houvast.formats.ics_times import BadTimeError, duration_of, later, moment_in, moment_of
from houvast.formats.ics_zones import Zones

_DAY = timedelta(days=1)


class SeriesTime(NamedTuple):
    """One time of a series: as it takes place, and what it is called by (its original moment)."""

    begin: datetime | date
    end: datetime | date
    instant: datetime
    identity: str
    day_identity: str
    wall: datetime
    zone: tzinfo | None


def length(event: CalendarEvent) -> timedelta:
    """How long an event lasts: on the clock, or in whole days."""
    if isinstance(event.begin, datetime) and isinstance(event.end, datetime):
        return event.end - event.begin
    return event.end - event.begin


@lru_cache(maxsize=256)
def _zones(calendar_zone: str | None, timezones: str) -> Zones:
    return Zones(calendar_zone, split(timezones.split("\n")).zones)


def zones_of(event: CalendarEvent) -> Zones:
    """The zones an event's times are written in."""
    return _zones(event.calendar_zone, event.timezones)


def stated_moment(event: CalendarEvent, name: str, zones: Zones) -> datetime | date:
    """The moment or day in the line of a name, in the zone it is written in."""
    for line in properties(tuple(event.raw.split("\n"))):
        if line.name == name:
            return moment_in(line, zones)
    return event.begin


class _Walls:
    """A series seen on the wall clock of its zone: moments come in as written and go out as times."""

    def __init__(self, event: CalendarEvent) -> None:
        self.zones = zones_of(event)
        self.lines = list(properties(tuple(event.raw.split("\n"))))
        start = stated_moment(event, "DTSTART", self.zones)
        self.all_day = not isinstance(start, datetime)
        self.zone: tzinfo | None = None
        if isinstance(start, datetime):
            # Google writes series in UTC and says in X-WR-TIMEZONE which clock they follow.
            self.zone = self.zones.calendar if start.tzinfo is UTC and self.zones.states_zone else start.tzinfo
        self.start = self.wall(start)

    def wall(self, moment: datetime | date) -> datetime:
        """The wall-clock time of a moment; midnight for a day."""
        if isinstance(moment, datetime):
            return moment.astimezone(self.zone or self.zones.calendar).replace(tzinfo=None)
        return datetime.combine(moment, time())

    def stated(self, name: str) -> Iterator[tuple[datetime, bool, str]]:
        """The wall-clock moments in the lines of a name, whether each is a whole day, and the period's end if any."""
        for line in self.lines:
            if line.name != name:
                continue
            for part in line.value.split(","):
                text, _, end = part.partition("/")
                try:
                    moment = moment_of(text, line.parameters.get("TZID"), self.zones)
                except BadTimeError:
                    continue
                whole = not isinstance(moment, datetime)
                at = datetime.combine(self.wall(moment).date(), time()) if self.all_day else self.wall(moment)
                yield at, whole, end

    def rules(self, name: str, begin: datetime, end: datetime) -> Iterator[datetime]:
        """The wall-clock moments within [begin, end) that the rules of a name give."""
        for line in self.lines:
            if line.name == name:
                rule = rule_of(line.value)
                yield from moments(rule, self.start, self._until(rule.until), begin, end)

    def _until(self, text: str | None) -> datetime | None:
        if text is None:
            return None
        try:
            until = moment_of(text, None, self.zones)
        except BadTimeError:
            return None
        if not isinstance(until, datetime):
            return datetime.combine(until, time(23, 59, 59))
        wall = self.wall(until) if text[-1:] in "Zz" else until.replace(tzinfo=None)
        return datetime.combine(wall.date(), time(23, 59, 59)) if self.all_day else wall

    def aware(self, wall: datetime) -> datetime | date:
        """A wall-clock time as an instant; a day for a series of whole days."""
        if self.all_day:
            return wall.date()
        return wall.replace(tzinfo=self.zone).astimezone(UTC)


def times(event: CalendarEvent, first: datetime, last: datetime) -> Iterator[SeriesTime]:
    """The times of one series that may lie in the window, before single changes."""
    walls = _Walls(event)
    longest = length(event)
    # A day of margin on both sides covers every zone; a long event may have begun earlier.
    begin = first.replace(tzinfo=None) - longest - 2 * _DAY
    end = last.replace(tzinfo=None) + 2 * _DAY
    found: dict[datetime, str] = dict.fromkeys(walls.rules("RRULE", begin, end), "")
    found.setdefault(walls.start, "")
    for at, whole, period_end in walls.stated("RDATE"):
        moment = datetime.combine(at.date(), walls.start.time()) if whole and not walls.all_day else at
        if begin <= moment < end:
            found[moment] = period_end
    skipped_days: set[date] = set()
    skipped = set(walls.rules("EXRULE", begin, end))
    for at, whole, _ in walls.stated("EXDATE"):
        if whole:
            skipped_days.add(at.date())
        else:
            skipped.add(at)
    for wall in sorted(found):
        if wall in skipped or wall.date() in skipped_days:
            continue
        yield _time(event, walls, wall, found[wall])


def _time(event: CalendarEvent, walls: _Walls, wall: datetime, period_end: str) -> SeriesTime:
    begin = walls.aware(wall)
    day = f"{wall:%Y%m%d}"
    if not isinstance(begin, datetime):
        instant = datetime.combine(begin, time(), UTC)
        return SeriesTime(begin, begin + length(event), instant, day, day, wall, None)
    end = _end_of(event, walls, wall, period_end)
    return SeriesTime(begin, max(begin, end), begin, f"{begin:%Y%m%dT%H%M%SZ}", day, wall, walls.zone)


def _end_of(event: CalendarEvent, walls: _Walls, wall: datetime, period_end: str) -> datetime:
    """The end on the wall clock, as the first time had it: 22:00-06:00 stays so over the change (and lasts 7 h)."""
    local = wall.replace(tzinfo=walls.zone)
    if period_end:
        try:
            if period_end[0] in "Pp+-":
                return later(local, duration_of(period_end)).astimezone(UTC)
            stated = moment_of(period_end, None, walls.zones)
        except BadTimeError:
            return local.astimezone(UTC)
        return stated.astimezone(UTC) if isinstance(stated, datetime) else local.astimezone(UTC)
    for line in walls.lines:
        if line.name == "DTEND":
            break
        if line.name == "DURATION":
            return later(local, duration_of(line.value)).astimezone(UTC)
    assert isinstance(event.end, datetime)
    return (wall + (walls.wall(event.end) - walls.start)).replace(tzinfo=walls.zone).astimezone(UTC)
