"""Which days count."""

from datetime import date

from houvast.demo.days import banking_day_until, holidays, is_banking_day, years_back


def test_the_ten_holidays_of_2026_are_those_of_the_law():
    assert sorted(holidays(2026)) == [
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


def test_banks_rest_on_good_friday_and_the_day_after_christmas():
    assert not is_banking_day(date(2026, 4, 3))
    assert banking_day_until(date(2025, 12, 28)) == date(2025, 12, 24)


def test_years_before_a_29th_of_february_end_on_the_28th():
    assert years_back(date(2028, 2, 29), 3) == date(2025, 2, 28)
    assert years_back(date(2028, 2, 29), 4) == date(2024, 2, 29)
