"""Whole months only, and who made them up."""

from datetime import date, timedelta
from decimal import Decimal

from houvast.indicators.monthly import Piece, by_month, slack_of, span, whole_months

TODAY = date(2026, 11, 24)


def test_the_month_that_is_not_over_is_left_out():
    assert whole_months(date(2026, 9, 1), date(2026, 11, 23), TODAY) == (date(2026, 9, 1), date(2026, 10, 1))


def test_a_month_that_files_do_not_reach_the_end_of_is_left_out():
    assert whole_months(date(2026, 9, 1), date(2026, 10, 12), TODAY) == (date(2026, 9, 1),)


def test_a_month_that_began_before_the_files_is_left_out():
    assert whole_months(date(2026, 9, 15), date(2026, 11, 23), TODAY) == (date(2026, 10, 1),)


def test_a_few_days_without_anything_at_either_end_are_no_gap():
    assert whole_months(date(2026, 9, 5), date(2026, 10, 28), TODAY) == (date(2026, 9, 1), date(2026, 10, 1))


def test_who_buys_once_a_month_may_well_have_bought_nothing_for_a_month():
    assert slack_of([date(2026, month, 20) for month in range(1, 9)]) == timedelta(days=31)
    assert slack_of([date(2026, 10, day) for day in range(1, 30)]) == timedelta(days=7)


def test_a_day_long_before_all_else_is_a_typing_error():
    days = [date(1926, 9, 3), date(2026, 9, 3), date(2026, 11, 20), date(2062, 9, 3)]
    assert span(days, TODAY) == (date(2026, 9, 3), date(2026, 11, 20))


def test_without_files_there_are_no_months():
    assert whole_months(None, None, TODAY) == ()
    assert whole_months(date(2027, 1, 1), date(2027, 3, 1), TODAY) == ()


def test_a_month_without_anything_counts_zero():
    months = (date(2026, 9, 1), date(2026, 10, 1))
    found = by_month([Piece("Alice", date(2026, 9, 3), Decimal(5)), Piece("Bob", date(2026, 9, 9), Decimal(7))], months)
    assert found.totals == (12, 0)
    assert found.parts[date(2026, 9, 1)] == {"Alice": 5, "Bob": 7}


def test_what_falls_outside_the_months_is_not_counted():
    found = by_month([Piece("Alice", date(2026, 8, 31), Decimal(5))], (date(2026, 9, 1),))
    assert found.totals == (0,)
