"""Which days count."""

from datetime import date

from houvast.demo.days import banking_day_until, is_banking_day, years_back


def test_banks_rest_on_good_friday_and_the_day_after_christmas():
    assert not is_banking_day(date(2026, 4, 3))
    assert banking_day_until(date(2025, 12, 28)) == date(2025, 12, 24)


def test_years_before_a_29th_of_february_end_on_the_28th():
    assert years_back(date(2028, 2, 29), 3) == date(2025, 2, 28)
    assert years_back(date(2028, 2, 29), 4) == date(2024, 2, 29)
