"""Write a calendar that Google, Outlook and the iPhone take in: one block or many, in local time with its zone."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from houvast.facts.agenda import CalendarEvent

_ZONE = "Europe/Brussels"
# RFC 5545 3.6.5: a TZID needs its VTIMEZONE. These rules hold in Brussels since 1996.
_ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{_ZONE}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)
_REPEATING = ("RRULE", "RDATE", "EXDATE")
_LINE_BYTES = 75


def write(events: Iterable[CalendarEvent], *, stamp: datetime, calendar: str | None = None) -> bytes:
    """A calendar file with these events. `stamp` is the moment of writing (aware).

    Of `raw` only the lines RRULE, RDATE and EXDATE are written, so that a series stays a series.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Houvast//Houvast//NL", "CALSCALE:GREGORIAN"]
    if calendar:
        lines.append(f"X-WR-CALNAME:{escaped(calendar)}")
    lines += [f"X-WR-TIMEZONE:{_ZONE}", *_ZONE_LINES]
    for event in events:
        lines.extend(_event_lines(event, stamp))
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event_lines(event: CalendarEvent, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.uid)}"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART{_moment(event.begin)}"
    yield f"DTEND{_moment(event.end)}"
    yield f"SUMMARY:{escaped(event.summary)}"
    if event.location:
        yield f"LOCATION:{escaped(event.location)}"
    if event.categories:
        yield f"CATEGORIES:{','.join(escaped(category) for category in event.categories)}"
    if event.cancelled:
        yield "STATUS:CANCELLED"
    yield f"TRANSP:{'TRANSPARENT' if event.transparent else 'OPAQUE'}"
    yield f"SEQUENCE:{event.sequence}"
    yield from (line for line in event.raw.split("\n") if line.upper().startswith(_REPEATING))
    yield "END:VEVENT"


def _moment(moment: datetime | date) -> str:
    if isinstance(moment, datetime):
        return f";TZID={_ZONE}:{moment.astimezone(ZoneInfo(_ZONE)):%Y%m%dT%H%M%S}"
    return f";VALUE=DATE:{moment:%Y%m%d}"


def escaped(text: str) -> str:
    """A text as a calendar value: no line can be slipped in."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 bytes, never through a letter; continued ones begin with a space."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LINE_BYTES:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += width
    yield piece
