"""The rows of a stretch of days: the first day counts, the last no longer."""

from datetime import date
from decimal import Decimal

from houvast.facts.work import HoursEntry
from houvast.firm.days import in_days

ROWS = tuple(HoursEntry(date(2026, 3, day), "An", Decimal(day)) for day in (1, 2, 2, 5, 9))


def test_the_first_day_counts_and_the_last_no_longer() -> None:
    assert [one.hours for one in in_days(ROWS, date(2026, 3, 2), date(2026, 3, 9))] == [2, 2, 5]


def test_outside_all_rows_there_are_none() -> None:
    assert in_days(ROWS, date(2027, 1, 1), date(2028, 1, 1)) == ()
    assert in_days((), date(2026, 1, 1), date(2027, 1, 1)) == ()
