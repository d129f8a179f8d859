"""What a calendar says, event by event, and what a broken one costs."""

from datetime import UTC, date, datetime

import pytest

from houvast.formats import ics


def calendar(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", "")).encode()


def event(*lines: str, begin: str = "DTSTART;TZID=Europe/Brussels:20260323T090000") -> tuple[str, ...]:
    return ("BEGIN:VEVENT", "UID:alice-1", begin, *lines, "END:VEVENT")


def read(data: bytes):
    (reading,) = ics.read(data, "agenda.ics")
    return reading


def test_an_event_is_kept_in_utc_with_its_texts():
    reading = read(
        calendar(*event("DTEND;TZID=Europe/Brussels:20260323T103000", r"SUMMARY:Werf\, dak", "CATEGORIES:Werf,Dak"))
    )
    (found,) = reading.facts.events
    assert reading.status == "read"
    assert found.begin == datetime(2026, 3, 23, 8, tzinfo=UTC)
    assert found.end == datetime(2026, 3, 23, 9, 30, tzinfo=UTC)
    assert found.summary == "Werf, dak"
    assert found.categories == ("Werf", "Dak")


def test_calendars_are_recognised_by_content():
    assert ics.recognises(calendar(*event()))
    assert ics.recognises("\ufeffBEGIN:VCALENDAR\n".encode())
    assert ics.recognises("BEGIN:VCALENDAR\n".encode("utf-16"))
    assert not ics.recognises(b"BEGIN:VCARD\nEND:VCARD\n")
    assert not ics.recognises(b"<html>BEGIN:VCALENDAR</html>")


def test_trap_28_outlook_zone_names_are_known_without_a_description():
    (found,) = read(calendar(*event(begin="DTSTART;TZID=Romance Standard Time:20260327T140000"))).facts.events
    assert found.begin == datetime(2026, 3, 27, 13, tzinfo=UTC)


def test_trap_28_a_zone_of_its_own_is_read_from_the_file():
    zone = (
        "BEGIN:VTIMEZONE",
        "TZID:Ons atelier",
        "BEGIN:STANDARD",
        "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    )
    winter = event(begin='DTSTART;TZID="Ons atelier":20260327T140000')
    summer = event(begin="DTSTART;TZID=Ons atelier:20260330T140000")
    reading = read(calendar(*zone, *winter, *summer))
    assert [found.begin.hour for found in reading.facts.events] == [13, 12]
    assert "TZID:Ons atelier" in reading.facts.events[0].timezones
    assert reading.status == "read"


def test_trap_28_a_time_without_zone_is_local_and_belongs_to_the_zone_the_calendar_names():
    floating = event(begin="DTSTART:20260330T120000")
    (home,) = read(calendar(*floating)).facts.events
    (away,) = read(calendar("X-WR-TIMEZONE:Europe/Lisbon", *floating)).facts.events
    assert home.begin == datetime(2026, 3, 30, 10, tzinfo=UTC)
    assert away.begin == datetime(2026, 3, 30, 11, tzinfo=UTC)


def test_trap_28_whole_days_end_before_their_end_day_and_last_one_day_without_end():
    (three,) = read(calendar(*event("DTEND;VALUE=DATE:20260409", begin="DTSTART;VALUE=DATE:20260406"))).facts.events
    (one,) = read(calendar(*event(begin="DTSTART;VALUE=DATE:20260406"))).facts.events
    assert (three.begin, three.end) == (date(2026, 4, 6), date(2026, 4, 9))
    assert one.end == date(2026, 4, 7)


def test_trap_28_no_end_is_no_length_and_an_end_before_the_begin_too():
    (none,) = read(calendar(*event())).facts.events
    (turned,) = read(calendar(*event("DTEND;TZID=Europe/Brussels:20260323T080000"))).facts.events
    assert none.end == none.begin
    assert turned.end == turned.begin


def test_an_unknown_zone_reads_as_local_and_is_told():
    reading = read(calendar(*event(begin="DTSTART;TZID=Nergens/Zomaar:20260323T090000")))
    assert reading.facts.events[0].begin == datetime(2026, 3, 23, 8, tzinfo=UTC)
    assert [(trouble.code, trouble.values["zone"]) for trouble in reading.troubles] == [
        ("ics_unknown_zone", "Nergens/Zomaar")
    ]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (("BEGIN:VEVENT", "UID:x", "SUMMARY:Zonder begin", "END:VEVENT"), "ics_no_begin"),
        (event(begin="DTSTART:20261399T090000"), "ics_bad_time"),
        (event(begin="DTSTART:gisteren"), "ics_bad_time"),
        (event("RRULE:FREQ=SOMS"), "ics_bad_rule"),
        (event("RRULE:FREQ=WEEKLY;BYDAY=XX"), "ics_bad_rule"),
        (event("RRULE:onzin"), "ics_bad_rule"),
        (event("RRULE:FREQ=DAILY;INTERVAL=0"), "ics_bad_rule"),
        (event("RRULE:FREQ=SECO", " NDLY"), "ics_too_often"),
        (event("RRULE:FREQ=MINUTELY"), "ics_too_often"),
        (event("RRULE:FREQ=HOURLY"), "ics_too_often"),
        (event("RRULE:FREQ=DAILY;BYMINUTE=0,1,2"), "ics_too_often"),
        (event("RRULE:FREQ=DAILY;BYSECOND=0,1"), "ics_too_often"),
        (event("RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7"), "ics_too_often"),
        (event(begin="DTSTART:16010101T000000Z"), "ics_far_date"),
        (event(begin="DTSTART;VALUE=DATE:21010101"), "ics_far_date"),
        (event("DURATION:P99999D"), "ics_far_date"),
        (event("DESCRIPTION:" + "x" * 100_001), "ics_long_line"),
        (("BEGIN:VEVENT", "UID:open", "DTSTART:20260323T090000Z"), "ics_not_closed"),
    ],
)
def test_trap_30_a_broken_event_costs_itself_and_no_other(broken: tuple[str, ...], code: str):
    reading = read(calendar(*event("SUMMARY:Eerst"), *broken, *event("SUMMARY:Laatst")))
    assert [found.summary for found in reading.facts.events] == ["Eerst", "Laatst"]
    assert [trouble.code for trouble in reading.troubles] == [code]
    assert reading.status == "partly"


def test_trap_30_a_stray_line_costs_nothing():
    reading = read(calendar("zomaar wat tekst", *event("nog een losse regel")))
    assert len(reading.facts.events) == 1
    assert reading.status == "read"


def test_a_broken_event_is_named():
    reading = read(calendar(*event(), "BEGIN:VEVENT", "SUMMARY:Feest bij Bob", "END:VEVENT"))
    assert reading.troubles[0].place == "afspraak 2 (Feest bij Bob)"


def test_events_past_the_limit_are_left_out_and_counted():
    reading = read(calendar(*(line for _ in range(50_002) for line in event())))
    assert len(reading.facts.events) == 50_000
    assert reading.troubles[0].code == "ics_too_many_events"
    assert reading.troubles[0].values == {"most": "50000", "left_out": "2"}


def test_an_alarm_inside_an_event_changes_nothing_about_it():
    alarm = ("BEGIN:VALARM", "TRIGGER:-PT15M", "DURATION:PT5H", "SUMMARY:Wekker", "END:VALARM")
    (found,) = read(calendar(*event(*alarm, "SUMMARY:Overleg"))).facts.events
    assert found.summary == "Overleg"
    assert found.end == found.begin


def test_trap_29_what_takes_no_time_is_marked():
    reading = read(
        calendar(
            *event("TRANSP:TRANSPARENT"),
            *event("X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
            *event("STATUS:CANCELLED"),
            *event("ORGANIZER:mailto:bob@example.com", "ATTENDEE;PARTSTAT=DECLINED:mailto:alice@example.com"),
        )
    )
    assert [(e.transparent, e.cancelled, e.declined) for e in reading.facts.events] == [
        (True, False, False),
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_trap_29_another_guest_who_declines_does_not_decline_for_the_owner():
    guests = (
        "ATTENDEE;PARTSTAT=DECLINED:mailto:bob@example.com",
        'ATTENDEE;CN="Alice: baas";PARTSTAT=ACCEPTED:mailto:alice@example.com',
    )
    (found,) = read(calendar("X-WR-CALNAME:alice@example.com", *event(*guests))).facts.events
    assert not found.declined
    assert found.attendees == 2


def test_a_cancelling_calendar_cancels_its_events():
    assert read(calendar("METHOD:CANCEL", *event())).facts.events[0].cancelled


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_accents_survive_every_encoding(encoding: str):
    text = calendar(*event("SUMMARY:Café met René")).decode()
    assert read(text.encode(encoding)).facts.events[0].summary == "Café met René"


def test_a_file_without_any_event_says_so():
    reading = read(calendar("BEGIN:VTODO", "SUMMARY:Taak", "END:VTODO"))
    assert (reading.status, reading.troubles[0].code) == ("refused", "ics_no_events")


def test_an_event_without_uid_gets_one_that_stays_the_same():
    lines = ("BEGIN:VEVENT", "DTSTART:20260323T090000Z", "END:VEVENT")
    first, second = (read(calendar(*lines)).facts.events[0].uid for _ in range(2))
    assert first == second
    assert first.startswith("houvast-")
