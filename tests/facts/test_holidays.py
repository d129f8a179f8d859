from datetime import date

import pytest
from dateutil.easter import easter as dateutil_easter

from houvast.facts.holidays import (
    easter,
    holidays_around,
    is_working_day,
    public_holidays,
    working_day_from,
    working_day_until,
)
from houvast.facts.period import Period


def test_the_ten_holidays_of_2026() -> None:
    assert sorted(public_holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 6),
        date(2026, 5, 1),
        date(2026, 5, 14),
        date(2026, 5, 25),
        date(2026, 7, 21),
        date(2026, 8, 15),
        date(2026, 11, 1),
        date(2026, 11, 11),
        date(2026, 12, 25),
    ]


def test_easter_matches_dateutil_for_three_centuries() -> None:
    assert [easter(year) for year in range(1900, 2200)] == [dateutil_easter(year) for year in range(1900, 2200)]


@pytest.mark.parametrize(
    ("day", "following", "before"),
    [
        (date(2026, 4, 4), date(2026, 4, 7), date(2026, 4, 3)),  # the Saturday before Easter Monday
        (date(2026, 12, 25), date(2026, 12, 28), date(2026, 12, 24)),
        (date(2026, 11, 24), date(2026, 11, 24), date(2026, 11, 24)),
    ],
)
def test_a_day_off_rolls_over_weekend_and_holiday(day: date, following: date, before: date) -> None:
    holidays = public_holidays(2026)
    assert working_day_from(day, holidays) == following
    assert working_day_until(day, holidays) == before


def test_holidays_around_new_year_hold_both_years() -> None:
    found = holidays_around(Period(date(2026, 12, 20), date(2026, 12, 31)))
    assert {date(2026, 12, 25), date(2027, 1, 1)} <= found


def test_a_firm_may_close_on_days_of_its_own() -> None:
    assert not is_working_day(date(2026, 11, 24), {date(2026, 11, 24)})
