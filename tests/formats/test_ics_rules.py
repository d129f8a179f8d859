"""Recurrence rules against dateutil, which knows them but may walk on for ever."""

# ruff: noqa: DTZ001 (rules run on the wall clock)

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.formats.ics_rules import BadRuleError, moments, rule_of

_FILTERS = (
    st.sampled_from(["", ";BYMONTH=1", ";BYMONTH=3,11"]),
    st.sampled_from(["", ";BYMONTHDAY=1", ";BYMONTHDAY=31,-2", ";BYYEARDAY=1,100,-1"]),
    st.sampled_from(["", ";BYDAY=MO", ";BYDAY=SA,SU", ";BYDAY=WE,TH,FR"]),
    st.sampled_from(["", ";WKST=SU", ";WKST=MO"]),
    st.sampled_from(["", ";BYHOUR=8,14"]),
)


@settings(max_examples=150, deadline=None)
@given(
    freq=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 4),
    filters=st.tuples(*_FILTERS),
    start=st.datetimes(datetime(2019, 1, 1), datetime(2022, 1, 1)),
)
def test_matches_dateutil(freq: str, interval: int, filters: tuple[str, ...], start: datetime):
    start = start.replace(microsecond=0)
    text = f"FREQ={freq};INTERVAL={interval}{''.join(filters)}"
    end = start + timedelta(days=1500)
    # An end inside the rule makes dateutil stop; a rule that never hits makes it walk to the year 9999.
    oracle = rrulestr(f"{text};UNTIL={end:%Y%m%dT%H%M%S}", dtstart=start).between(start, end, inc=True)
    expected = sorted({start, *(moment for moment in oracle if moment < end)})
    assert list(moments(rule_of(text), start, None, start, end)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=2", ["2026-01-01", "2026-01-13", "2026-02-10"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2026-01-01", "2026-01-30", "2026-02-27"]),
        ("FREQ=YEARLY;BYDAY=1MO;BYMONTH=5;COUNT=1", ["2026-01-01", "2026-05-04"]),
        ("FREQ=YEARLY;BYWEEKNO=53;COUNT=1", ["2026-01-01", "2026-12-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", ["2026-01-01", "2026-01-31", "2026-03-31"]),
    ],
)
def test_rules_read_as_they_are_meant(text: str, expected: list[str]):
    start = datetime(2026, 1, 1, 9)
    found = moments(rule_of(text), start, None, start, datetime(2027, 1, 1))
    assert [f"{moment:%Y-%m-%d}" for moment in found] == expected


@pytest.mark.parametrize(
    "text", ["FREQ=DAILY;COUNT=0", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTHDAY=x", "COUNT=3", ""]
)
def test_a_broken_rule_is_refused(text: str):
    with pytest.raises(BadRuleError) as refusal:
        rule_of(text)
    assert refusal.value.code == "ics_bad_rule"


def test_a_window_far_from_the_first_time_is_reached_at_once():
    start = datetime(1990, 1, 1, 9)
    found = list(moments(rule_of("FREQ=DAILY;INTERVAL=3"), start, None, datetime(2026, 1, 1), datetime(2026, 1, 8)))
    assert all((moment - start).days % 3 == 0 for moment in found)
    assert len(found) in (2, 3)
