"""Calendars that we write: they come back as they were, and other programs read them."""

from datetime import UTC, date, datetime

import icalendar

from houvast.facts.agenda import CalendarEvent
from houvast.facts.period import Period
from houvast.formats import ics

STAMP = datetime(2026, 11, 24, 8, tzinfo=UTC)
BLOCK = CalendarEvent(
    uid="blok-1@houvast",
    summary="Vrijgehouden tijd; niet storen, alstublieft\nBEGIN:VEVENT",
    begin=datetime(2026, 3, 23, 8, tzinfo=UTC),
    end=datetime(2026, 3, 23, 10, tzinfo=UTC),
    raw="RRULE:FREQ=WEEKLY;COUNT=2\nATTENDEE:mailto:bob@example.com",
    location="Atelier, achteraan " * 8,
    categories=("Beter", "Later"),
)


def test_a_block_comes_back_as_it_was():
    (reading,) = ics.read(ics.write([BLOCK], stamp=STAMP, calendar="Houvast"), "houvast.ics")
    (found,) = reading.facts.events
    assert (found.uid, found.summary, found.begin, found.end) == (BLOCK.uid, BLOCK.summary, BLOCK.begin, BLOCK.end)
    assert (found.location, found.categories, found.calendar) == (BLOCK.location.strip(), BLOCK.categories, "Houvast")
    occurrences = ics.expand(reading.facts.events, Period(date(2026, 3, 1), date(2026, 5, 1)))
    assert [occurrence.begin.hour for occurrence in occurrences] == [8, 7]


def test_matches_what_icalendar_reads():
    parsed = icalendar.Calendar.from_ical(ics.write([BLOCK], stamp=STAMP))
    (event,) = parsed.walk("VEVENT")
    assert str(event["SUMMARY"]) == BLOCK.summary
    assert event["DTSTART"].dt == BLOCK.begin
    assert "ATTENDEE" not in event


def test_lines_are_folded_at_75_bytes_and_never_through_a_letter():
    data = ics.write([BLOCK._replace(summary="é" * 200)], stamp=STAMP)
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert ics.read(data, "x.ics")[0].facts.events[0].summary == "é" * 200


def test_whole_days_stay_whole_days():
    day = CalendarEvent("d", "Verlof", date(2026, 4, 6), date(2026, 4, 8), "")
    found = ics.read(ics.write([day], stamp=STAMP), "x.ics")[0].facts.events[0]
    assert (found.begin, found.end) == (date(2026, 4, 6), date(2026, 4, 8))
