from datetime import date, timedelta
from random import Random

import pytest
from tests.cash.recurring_given import TODAY, each_month, every, in_order, moved

from houvast.cash.recurring import next_dates, recurring_series
from houvast.cash.recurring.series import Series
from houvast.cash.recurring.simulate import simulate
from houvast.facts.holidays import holidays_around, public_holidays, working_day_from, working_day_until
from houvast.facts.period import Period

THIRTEEN_WEEKS = Period(date(2026, 11, 25), date(2027, 2, 24))
HOLIDAYS = holidays_around(THIRTEEN_WEEKS)


def series_of(days: list[date], amount: str = "-100.00") -> Series:
    return recurring_series(in_order([moved(day, amount) for day in days]), TODAY)[0]


def test_the_next_dates_are_rolled_to_the_next_working_day() -> None:
    days = [working_day_from(day, public_holidays(day.year)) for day in each_month(3, 13)]
    found = next_dates(series_of(days), THIRTEEN_WEEKS, HOLIDAYS)
    # 3 January 2027 is a Sunday
    assert found == (date(2026, 12, 3), date(2027, 1, 4), date(2027, 2, 3))


def test_who_pays_before_a_day_off_is_expected_before_it() -> None:
    days = [working_day_until(day, public_holidays(day.year)) for day in each_month(28, 12)]
    found = next_dates(series_of(days), THIRTEEN_WEEKS, HOLIDAYS)
    assert series_of(days).day_rule.roll == "before"
    # 28 November 2026 is a Saturday
    assert found[0] == date(2026, 11, 27)


def test_the_last_working_day_of_the_month_is_kept_in_february() -> None:
    month_ends = [
        date(year, month, 1) - timedelta(days=1) for year, month in [(2025, 12), *((2026, m) for m in range(1, 12))]
    ]
    days = [working_day_until(day, public_holidays(day.year)) for day in month_ends]
    assert next_dates(series_of(days), THIRTEEN_WEEKS, HOLIDAYS) == (
        date(2026, 11, 30),
        date(2026, 12, 31),
        date(2027, 1, 29),
    )


def test_a_weekly_series_keeps_its_weekday() -> None:
    found = next_dates(series_of(every(7, 10)), Period(date(2026, 11, 25), date(2026, 12, 26)), HOLIDAYS)
    # Friday 25 December is a holiday: Monday 28 falls outside
    assert found == (date(2026, 11, 27), date(2026, 12, 4), date(2026, 12, 11), date(2026, 12, 18))


def test_a_yearly_series_comes_once_a_year() -> None:
    days = [date(2023, 12, 15), date(2024, 12, 16), date(2025, 12, 15)]
    assert next_dates(series_of(days), THIRTEEN_WEEKS, HOLIDAYS) == (date(2026, 12, 15),)


def test_what_should_have_come_and_did_not_is_still_to_come_once() -> None:
    rent = series_of(list(each_month(12, 12)))
    assert rent.last == date(2026, 10, 12)
    assert next_dates(rent, THIRTEEN_WEEKS, HOLIDAYS)[:2] == (date(2026, 11, 25), date(2026, 12, 14))


def test_an_ended_or_denied_series_has_no_dates() -> None:
    rent = series_of(list(each_month(3, 13)))
    assert next_dates(rent.with_answer(confirmed=False), THIRTEEN_WEEKS, HOLIDAYS) == ()
    assert next_dates(rent.with_answer(ended=True), THIRTEEN_WEEKS, HOLIDAYS) == ()


@pytest.mark.parametrize("months", [12, 24])
def test_the_next_monthly_payment_mostly_comes_within_three_days(months: int) -> None:
    cut, holidays = date(2026, 9, 1), holidays_around(Period(date(2026, 9, 1), date(2026, 11, 1)))
    near = []
    for seed in range(4):
        account = simulate(Random(seed), date(2026, 11, 1), months + 2)
        day_of = {one.key: one.booking_date for one in account.movements}
        true = {one.movements[-3]: one for one in account.series if len(one.movements) > 3}
        past = [one for one in account.movements if one.booking_date < cut]
        for series in recurring_series(past, cut):
            truth = true.get(series.occurrences[-1])
            if series.rhythm == "month" and series.state != "ended" and truth:
                expected = next_dates(series, Period(series.last, date(2027, 1, 1)), holidays)[0]
                near.append(abs((expected - day_of[truth.movements[-2]]).days) <= 3)
    assert len(near) > 50
    assert sum(near) / len(near) >= 0.88
