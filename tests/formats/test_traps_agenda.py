"""Traps 28 to 30 of calendars: what a reader in a hurry gets wrong, one by one and by number."""

from datetime import UTC, date, datetime

from tests.formats.test_ics import calendar, event, read
from tests.formats.test_ics_expand import SPRING, expanded, starts

from houvast.formats import ics


def test_trap_28_nine_o_clock_stays_nine_o_clock_over_the_change_and_a_series_in_utc_shifts() -> None:
    assert starts(*event("RRULE:FREQ=WEEKLY;COUNT=2")) == ["03-23T08:00", "03-30T07:00"]
    fixed = event("RRULE:FREQ=WEEKLY;COUNT=2", begin="DTSTART:20260323T080000Z")
    assert starts(*fixed) == ["03-23T08:00", "03-30T08:00"]


def test_trap_28_the_zone_of_outlook_is_known_with_and_without_its_description() -> None:
    described = (
        *("BEGIN:VTIMEZONE", "TZID:Romance Standard Time", "BEGIN:STANDARD", "DTSTART:16010101T030000"),
        *("TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD"),
        *("BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
        *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE"),
    )
    series = event("RRULE:FREQ=WEEKLY;COUNT=2", begin="DTSTART;TZID=Romance Standard Time:20260323T090000")
    assert starts(*series) == starts(*described, *series) == ["03-23T08:00", "03-30T07:00"]


def test_trap_28_a_time_without_zone_is_local_and_in_the_zone_that_the_calendar_names() -> None:
    floating = event(begin="DTSTART:20260330T120000")
    (here,) = read(calendar(*floating)).facts.events
    (there,) = read(calendar("X-WR-TIMEZONE:Europe/Lisbon", *floating)).facts.events
    assert (here.begin, there.begin) == (datetime(2026, 3, 30, 10, tzinfo=UTC), datetime(2026, 3, 30, 11, tzinfo=UTC))


def test_trap_28_the_end_of_a_whole_day_does_not_count_and_no_end_is_one_day_or_no_minutes() -> None:
    def ends(*lines: str, begin: str) -> object:
        (found,) = read(calendar(*event(*lines, begin=begin))).facts.events
        return found.end

    assert ends("DTEND;VALUE=DATE:20260409", begin="DTSTART;VALUE=DATE:20260406") == date(2026, 4, 9)
    assert ends(begin="DTSTART;VALUE=DATE:20260406") == date(2026, 4, 7)
    assert ends(begin="DTSTART:20260406T090000Z") == datetime(2026, 4, 6, 9, tzinfo=UTC)


def test_trap_28_a_night_over_the_change_lasts_seven_hours() -> None:
    begin = "DTSTART;TZID=Europe/Brussels:20260328T220000"
    (night,) = expanded(*event("DTEND;TZID=Europe/Brussels:20260329T060000", begin=begin))
    assert (night.end - night.begin).seconds == 7 * 3600


def test_trap_29_a_time_left_out_in_utc_is_left_out_of_a_series_on_the_local_clock() -> None:
    assert starts(*event("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260330T070000Z")) == ["03-23T08:00", "04-06T07:00"]


def test_trap_29_one_time_may_be_moved_or_cancelled_and_all_that_follow_changed() -> None:
    series = event("RRULE:FREQ=WEEKLY;COUNT=3", "SUMMARY:Oud")
    at = "TZID=Europe/Brussels:20260330T090000"
    later = "DTSTART;TZID=Europe/Brussels:20260331T140000"
    assert starts(*series, *event(f"RECURRENCE-ID;{at}", begin=later)) == ["03-23T08:00", "03-31T12:00", "04-06T07:00"]
    gone = event(f"RECURRENCE-ID;{at}", "STATUS:CANCELLED", begin=f"DTSTART;{at}")
    assert [one.status for one in expanded(*series, *gone)] == ["busy", "cancelled", "busy"]
    on = event(f"RECURRENCE-ID;RANGE=THISANDFUTURE;{at}", "SUMMARY:Nieuw", begin=later)
    assert [(f"{one.begin:%m-%dT%H:%M}", one.summary) for one in expanded(*series, *on)] == [
        ("03-23T08:00", "Oud"), ("03-31T12:00", "Nieuw"), ("04-07T12:00", "Nieuw"),
    ]  # fmt: skip


def test_trap_29_extra_days_the_last_working_day_and_an_until_in_utc_are_followed() -> None:
    extra = event("RRULE:FREQ=WEEKLY;COUNT=1", "RDATE;TZID=Europe/Brussels:20260325T090000")
    assert starts(*extra) == ["03-23T08:00", "03-25T08:00"]
    last = event("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", begin="DTSTART:20260227T090000Z")
    assert starts(*last) == ["03-31T09:00", "04-30T09:00"]
    assert starts(*event("RRULE:FREQ=WEEKLY;UNTIL=20260330T070000Z")) == ["03-23T08:00", "03-30T07:00"]


def test_trap_29_a_series_without_end_takes_place_only_in_the_period_asked() -> None:
    assert len(expanded(*event("RRULE:FREQ=WEEKLY"))) == 6
    assert SPRING.days == 61


def test_trap_29_what_takes_no_time_is_marked_and_the_same_event_in_two_calendars_counts_once() -> None:
    free, called_off = event("TRANSP:TRANSPARENT"), event("STATUS:CANCELLED")
    assert [expanded(*lines)[0].status for lines in (free, called_off)] == ["transparent", "cancelled"]
    declined = event("ATTENDEE;PARTSTAT=DECLINED:mailto:an@example.com")
    assert expanded(*declined, owners=["an@example.com"])[0].status == "declined"
    one = read(calendar(*event())).facts.events
    assert len(ics.expand([*one, *one], SPRING)) == 1


def test_trap_30_a_broken_event_costs_itself_and_not_the_calendar() -> None:
    broken = (
        ("BEGIN:VEVENT", "UID:x", "SUMMARY:Zonder begin", "END:VEVENT"),
        event("RRULE:FREQ=SOMS"),
        event(begin="DTSTART:gisteren"),
    )
    for lines in broken:
        reading = read(calendar(*event("SUMMARY:Eerst"), *lines, *event("SUMMARY:Laatst")))
        assert [one.summary for one in reading.facts.events] == ["Eerst", "Laatst"]
        assert (reading.status, len(reading.troubles)) == ("partly", 1)
    assert len(read(calendar("zomaar wat tekst", *event("nog een losse regel"))).facts.events) == 1
