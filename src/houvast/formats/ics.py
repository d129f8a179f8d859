"""Read calendars (ICS) from Google, Outlook and the iPhone.

Each event is read apart: a broken one costs itself, never the calendar. What could keep a computer busy for ever
(a rule per second, ten thousand repetitions a day) is refused per event before anything is expanded.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256
from itertools import islice

from houvast.facts.agenda import CalendarEvent
from houvast.formats.ics_components import Component, Property, Split, listed, properties, split, unescaped, unfolded
from houvast.formats.ics_expand import expand
from houvast.formats.ics_rules import BadRuleError, rule_of
from houvast.formats.ics_times import BadTimeError, duration_of, later, moment_in
from houvast.formats.ics_write import write
from houvast.formats.ics_zones import Zones, known_zone, utc
from houvast.formats.reading import Facts, Reading, Trouble, reading, refused

__all__ = ["expand", "read", "recognises", "write"]

_MOST_EVENTS = 50_000
_LONGEST_LINE = 100_000
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_BEGINS = re.compile(rb"^(?:\xef\xbb\xbf)?\s*BEGIN:(VCALENDAR|VEVENT)", re.IGNORECASE | re.MULTILINE)
# Long texts that no figure needs; the original keeps them.
_LEFT_OUT = ("DESCRIPTION", "X-ALT-DESC", "ATTACH", "COMMENT", "X-MICROSOFT-SKYPE", "X-GOOGLE-CONFERENCE")
_REPEATING = ("RRULE", "RDATE", "EXRULE", "EXDATE")


class _RefusedError(ValueError):
    """This event cannot be used, for the reason its code says."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def recognises(data: bytes) -> bool:
    """Whether the bytes are a calendar, by their content."""
    start = data[:4096]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.decode("utf-16", "ignore").encode()
    return _BEGINS.search(start) is not None


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The events of one calendar file, raw: a series once, with its rule; `expand` gives the times it takes place."""
    parts = split(unfolded(data))
    if not parts.events:
        return (refused(data, name, "ics", "ics_no_events"),)
    calendar = _Calendar(parts)
    troubles: list[Trouble] = []
    events = tuple(_readable(parts.events, calendar, troubles))
    troubles.extend(Trouble("ics_unknown_zone", "", {"zone": zone[:60]}) for zone in sorted(calendar.zones.unknown))
    return (reading(data, name, "ics", Facts(events=events), troubles=tuple(troubles)),)


class _Calendar:
    """What holds for all events of one file: its name, its zone, its own zones, and whether it cancels."""

    def __init__(self, parts: Split) -> None:
        stated = {line.name: line.value.strip() for line in properties(parts.calendar)}
        self.name = unescaped(stated.get("X-WR-CALNAME", "")) or None
        self.zone = stated.get("X-WR-TIMEZONE") or None
        self.cancels = stated.get("METHOD", "").upper() == "CANCEL"
        self.zones = Zones(self.zone, parts.zones)
        self._blocks = {
            line.value.strip(): "\n".join(("BEGIN:VTIMEZONE", *zone.lines, "END:VTIMEZONE"))
            for zone in parts.zones
            for line in properties(zone.lines)
            if line.name == "TZID"
        }

    def blocks_for(self, lines: Iterable[Property]) -> str:
        """The zone descriptions that these lines need because their names say nothing by themselves."""
        names = {line.parameters["TZID"].strip() for line in lines if "TZID" in line.parameters}
        needed = sorted(name for name in names if name in self._blocks and known_zone(name) is None)
        return "\n".join(self._blocks[name] for name in needed)


def _readable(
    components: tuple[Component, ...], calendar: _Calendar, troubles: list[Trouble]
) -> Iterator[CalendarEvent]:
    for number, component in enumerate(islice(components, _MOST_EVENTS), 1):
        try:
            yield _event(component, calendar, f"afspraak {number}")
        except (_RefusedError, BadRuleError) as reason:
            troubles.append(Trouble(reason.code, _place(number, component)))
        except BadTimeError:
            troubles.append(Trouble("ics_bad_time", _place(number, component)))
    if len(components) > _MOST_EVENTS:
        left_out = str(len(components) - _MOST_EVENTS)
        troubles.append(Trouble("ics_too_many_events", "", {"most": str(_MOST_EVENTS), "left_out": left_out}))


def _place(number: int, component: Component) -> str:
    title = next((line.value for line in properties(component.lines) if line.name == "SUMMARY"), "")
    return f"afspraak {number} ({unescaped(title)[:60]})" if title else f"afspraak {number}"


def _event(component: Component, calendar: _Calendar, place: str) -> CalendarEvent:
    if not component.closed:
        raise _RefusedError("ics_not_closed")
    if any(len(line) > _LONGEST_LINE for line in component.lines):
        raise _RefusedError("ics_long_line")
    lines = list(properties(component.lines))
    stated: dict[str, Property] = {}
    for line in lines:
        stated.setdefault(line.name, line)
    if "DTSTART" not in stated:
        raise _RefusedError("ics_no_begin")
    begin = moment_in(stated["DTSTART"], calendar.zones)
    end = _end(begin, stated, calendar.zones)
    if not (_FIRST_YEAR <= begin.year <= _LAST_YEAR and end.year <= _LAST_YEAR):
        raise _RefusedError("ics_far_date")
    recurs = _checked_rules(lines)
    summary = unescaped(stated["SUMMARY"].value) if "SUMMARY" in stated else ""
    uid = stated["UID"].value.strip() if "UID" in stated else ""
    return CalendarEvent(
        uid=uid or f"houvast-{sha256(chr(10).join(component.lines).encode()).hexdigest()[:24]}",
        summary=summary,
        begin=_kept(begin),
        end=_kept(end),
        raw="\n".join(line for line in component.lines if not line.upper().startswith(_LEFT_OUT)),
        timezones=calendar.blocks_for(lines),
        calendar=calendar.name,
        calendar_zone=calendar.zone,
        recurs=recurs,
        recurrence_id=_recurrence_id(stated, calendar.zones),
        cancelled=calendar.cancels or _says(stated, "STATUS", "CANCELLED"),
        transparent=_says(stated, "TRANSP", "TRANSPARENT") or _says(stated, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE"),
        declined=_declined(lines, stated, calendar.name),
        attendees=sum(line.name == "ATTENDEE" for line in lines),
        categories=tuple(text for line in lines if line.name == "CATEGORIES" for text in listed(line.value)),
        location=(unescaped(stated["LOCATION"].value) or None) if "LOCATION" in stated else None,
        modified=_modified(stated, calendar.zones),
        sequence=_sequence(stated),
        place=place,
    )


def _end(begin: date | datetime, stated: dict[str, Property], zones: Zones) -> date | datetime:
    """The end as meant: exclusive for whole days, no end is one day or no time at all, never before the begin."""
    all_day = not isinstance(begin, datetime)
    end: date | datetime = begin
    if "DTEND" in stated:
        end = moment_in(stated["DTEND"], zones)
    elif "DURATION" in stated:
        length = duration_of(stated["DURATION"].value)
        try:
            end = later(begin, length) if isinstance(begin, datetime) else begin + length.days
        except OverflowError as error:
            raise _RefusedError("ics_far_date") from error
    if all_day:
        day = end.date() if isinstance(end, datetime) else end
        return max(day, begin + timedelta(days=1))
    if not isinstance(end, datetime):
        end = datetime(end.year, end.month, end.day, tzinfo=begin.tzinfo)  # type: ignore[union-attr]
    return max(utc(end), utc(begin))  # type: ignore[arg-type]


def _checked_rules(lines: list[Property]) -> bool:
    """Whether the event comes back; raises for a rule that is broken or comes back too often."""
    for line in lines:
        if line.name in ("RRULE", "EXRULE"):
            rule_of(line.value)
    return any(line.name in ("RRULE", "RDATE") and line.value.strip() for line in lines)


def _kept(moment: date | datetime) -> date | datetime:
    return utc(moment) if isinstance(moment, datetime) else moment


def _recurrence_id(stated: dict[str, Property], zones: Zones) -> str | None:
    """Which time of its series this event replaces: the original moment in UTC, or the day."""
    if "RECURRENCE-ID" not in stated:
        return None
    moment = moment_in(stated["RECURRENCE-ID"], zones)
    return f"{utc(moment):%Y%m%dT%H%M%SZ}" if isinstance(moment, datetime) else f"{moment:%Y%m%d}"


def _says(stated: dict[str, Property], name: str, value: str) -> bool:
    return name in stated and stated[name].value.strip().upper() == value


def _declined(lines: list[Property], stated: dict[str, Property], calendar_name: str | None) -> bool:
    """Whether the owner of the calendar said no.

    Google names a calendar after her address; else it is only plain who said no where somebody's meeting has one guest.
    """
    guests = [line for line in lines if line.name == "ATTENDEE"]
    if not guests:
        return False
    if calendar_name and "@" in calendar_name:
        guests = [guest for guest in guests if _address(guest) == calendar_name.lower()]
    elif len(guests) > 1 or ("ORGANIZER" in stated and _address(stated["ORGANIZER"]) == _address(guests[0])):
        return False
    return any(guest.parameters.get("PARTSTAT", "").upper() == "DECLINED" for guest in guests)


def _address(line: Property) -> str:
    return line.value.strip().lower().removeprefix("mailto:")


def _modified(stated: dict[str, Property], zones: Zones) -> datetime | None:
    line = stated.get("LAST-MODIFIED") or stated.get("DTSTAMP")
    try:
        moment = moment_in(line, zones) if line else None
    except BadTimeError:
        return None
    return utc(moment) if isinstance(moment, datetime) and moment.year > 1 else None


def _sequence(stated: dict[str, Property]) -> int:
    text = stated["SEQUENCE"].value.strip() if "SEQUENCE" in stated else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
