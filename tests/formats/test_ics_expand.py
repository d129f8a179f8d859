"""When events take place: series, changes, and the oracle recurring-ical-events."""

import time
from datetime import UTC, date, datetime

import icalendar
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.test_ics import calendar, event, read

from houvast.facts.period import Period
from houvast.formats import ics

SPRING = Period(date(2026, 3, 1), date(2026, 5, 1))


def expanded(*lines: str, period: Period = SPRING, **more):
    return ics.expand(read(calendar(*lines)).facts.events, period, **more)


def starts(*lines: str, period: Period = SPRING):
    return [f"{found.begin:%m-%dT%H:%M}" for found in expanded(*lines, period=period)]


def test_nine_o_clock_stays_nine_o_clock_over_the_change_of_the_hour():
    assert starts(*event("RRULE:FREQ=WEEKLY;COUNT=2")) == ["03-23T08:00", "03-30T07:00"]


def test_a_series_in_utc_shifts_but_not_where_the_calendar_names_its_clock():
    series = event("RRULE:FREQ=WEEKLY;COUNT=2", begin="DTSTART:20260323T080000Z")
    assert starts(*series) == ["03-23T08:00", "03-30T08:00"]
    assert starts("X-WR-TIMEZONE:Europe/Brussels", *series) == ["03-23T08:00", "03-30T07:00"]


def test_a_night_shift_over_the_change_lasts_seven_hours():
    night = event(
        "DTEND;TZID=Europe/Brussels:20260322T060000",
        "RRULE:FREQ=WEEKLY;COUNT=2",
        begin="DTSTART;TZID=Europe/Brussels:20260321T220000",
    )
    assert [(found.end - found.begin).seconds // 3600 for found in expanded(*night)] == [8, 7]


def test_a_length_in_hours_stays_that_length_over_the_change():
    (found,) = expanded(*event("DURATION:PT8H", begin="DTSTART;TZID=Europe/Brussels:20260328T220000"))
    assert (found.end - found.begin).seconds == 8 * 3600


def test_the_local_date_is_that_of_brussels():
    (found,) = expanded(*event(begin="DTSTART:20260331T233000Z"))
    assert found.local_date == date(2026, 4, 1)


def test_trap_29_a_date_left_out_in_utc_fits_a_series_on_the_local_clock():
    lines = event("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260330T070000Z")
    assert starts(*lines) == ["03-23T08:00", "04-06T07:00"]


def test_trap_29_a_whole_day_left_out_takes_the_time_of_that_day():
    assert starts(*event("RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE;VALUE=DATE:20260330")) == ["03-23T08:00"]


def test_trap_29_a_moved_time_replaces_the_original():
    moved = event(
        "RECURRENCE-ID;TZID=Europe/Brussels:20260330T090000",
        begin="DTSTART;TZID=Europe/Brussels:20260331T140000",
    )
    assert starts(*event("RRULE:FREQ=WEEKLY;COUNT=2"), *moved) == ["03-23T08:00", "03-31T12:00"]


def test_trap_29_a_cancelled_time_is_shown_as_cancelled():
    gone = event(
        "RECURRENCE-ID:20260330T070000Z", "STATUS:CANCELLED", begin="DTSTART;TZID=Europe/Brussels:20260330T090000"
    )
    found = expanded(*event("RRULE:FREQ=WEEKLY;COUNT=2"), *gone)
    assert [occurrence.status for occurrence in found] == ["busy", "cancelled"]


def test_trap_29_this_and_future_moves_the_rest_of_the_series():
    changed = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Brussels:20260330T090000",
        "DTEND;TZID=Europe/Brussels:20260331T120000",
        "SUMMARY:Nieuw uur",
        begin="DTSTART;TZID=Europe/Brussels:20260331T100000",
    )
    found = expanded(*event("RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:Oud uur"), *changed)
    assert [(f"{f.begin:%m-%dT%H:%M}", f.summary, (f.end - f.begin).seconds) for f in found] == [
        ("03-23T08:00", "Oud uur", 0),
        ("03-31T08:00", "Nieuw uur", 7200),
        ("04-07T08:00", "Nieuw uur", 7200),
        ("04-14T08:00", "Nieuw uur", 7200),
    ]


def test_trap_29_the_last_working_day_of_the_month():
    lines = event("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", begin="DTSTART:20260227T090000Z")
    assert starts(*lines) == ["03-31T09:00", "04-30T09:00"]


def test_trap_29_until_in_utc_includes_the_last_local_time():
    assert starts(*event("RRULE:FREQ=WEEKLY;UNTIL=20260330T070000Z")) == ["03-23T08:00", "03-30T07:00"]


def test_trap_29_the_same_event_in_two_calendars_counts_once():
    data = calendar(*event("RRULE:FREQ=WEEKLY;COUNT=2"))
    events = [*read(data).facts.events, *read(data).facts.events]
    assert len(ics.expand(events, SPRING)) == 2


def test_trap_29_the_newest_version_of_an_event_counts():
    old = event("SEQUENCE:0", "SUMMARY:Oud")
    new = event("SEQUENCE:1", "SUMMARY:Nieuw", begin="DTSTART;TZID=Europe/Brussels:20260324T090000")
    assert [found.summary for found in expanded(*new, *old)] == ["Nieuw"]


def test_one_uid_for_several_separate_events_keeps_them_all():
    assert len(expanded(*event(), *event(begin="DTSTART;TZID=Europe/Brussels:20260324T090000"))) == 2


def test_what_the_owner_declined_is_known_by_her_address():
    guests = ("ATTENDEE;PARTSTAT=DECLINED:MAILTO:alice@example.com", "ATTENDEE:mailto:bob@example.com")
    (found,) = expanded(*event(*guests), owners=["Alice@example.com"])
    assert found.status == "declined"


def test_an_event_that_began_before_the_period_still_counts_in_it():
    long = event("DTEND;VALUE=DATE:20260305", begin="DTSTART;VALUE=DATE:20260225")
    assert [found.local_date for found in expanded(*long)] == [date(2026, 2, 25)]


def test_a_series_of_its_own_zone_follows_that_zone():
    zone = (
        "BEGIN:VTIMEZONE",
        "TZID:Werf",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0300",
        "END:STANDARD",
        "END:VTIMEZONE",
    )
    lines = event("RRULE:FREQ=WEEKLY;COUNT=2", begin="DTSTART;TZID=Werf:20260323T090000")
    assert starts(*zone, *lines) == ["03-23T06:00", "03-30T06:00"]


def test_a_rule_that_never_hits_costs_no_time():
    never = [
        event("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", begin="DTSTART:19900101T090000Z"),
        event("RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU", begin="DTSTART:19900101T090000Z"),
        event("RRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", begin="DTSTART:19900101T090000Z"),
    ]
    began = time.perf_counter()
    assert starts(*(line for lines in never for line in lines)) == []
    assert time.perf_counter() - began < 1


_RULES = st.builds(
    lambda freq, interval, end, extra: f"RRULE:FREQ={freq};INTERVAL={interval}{end}{extra}",
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 5),
    st.sampled_from(["", ";COUNT=7", ";UNTIL=20260601T120000Z"]),
    st.sampled_from(["", ";BYDAY=MO,FR", ";BYMONTH=3,6", ";BYMONTHDAY=1,15,-1", ";BYDAY=TU,TH;BYSETPOS=-1"]),
)


@settings(max_examples=60, deadline=None)
@given(rule=_RULES, day=st.dates(date(2024, 1, 1), date(2026, 5, 31)), hour=st.integers(3, 22))
def test_matches_recurring_ical_events(rule: str, day: date, hour: int):
    begin = f"DTSTART;TZID=Europe/Brussels:{day:%Y%m%d}T{hour:02}0000"
    data = calendar(*event("DURATION:PT1H", rule, begin=begin))
    oracle = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(date(2026, 1, 1), date(2027, 1, 1))
    expected = sorted(component["DTSTART"].dt.astimezone(UTC) for component in oracle)
    found = ics.expand(read(data).facts.events, Period(date(2026, 1, 1), date(2027, 1, 1)))
    assert [occurrence.begin for occurrence in found] == expected


def test_an_event_whose_series_ended_before_it_began_still_takes_place_once():
    # Libraries differ here; she did put it in her calendar, so it counts.
    lines = event("RRULE:FREQ=DAILY;UNTIL=20260301T120000Z", begin="DTSTART:20260302T090000Z")
    assert starts(*lines) == ["03-02T09:00"]


def test_the_period_is_half_open():
    lines = event("RRULE:FREQ=DAILY;COUNT=3", begin="DTSTART;TZID=Europe/Brussels:20260331T000000")
    found = expanded(*lines, period=Period(date(2026, 4, 1), date(2026, 4, 2)))
    assert [occurrence.begin for occurrence in found] == [datetime(2026, 3, 31, 22, tzinfo=UTC)]
