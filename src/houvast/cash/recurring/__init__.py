"""What comes back by itself? Rent, loans, insurance, wages, subscriptions and retainers, seen in the bank's movements.

Reads movements alone, so it is usable as a library: `recurring_series` finds them, `next_dates` says when they come.
Taxes are never found here: houvast.cash.taxes computes them from the law's own calendar.
"""

from houvast.cash.recurring.day_rule import next_dates
from houvast.cash.recurring.detect import recurring_of, recurring_series
from houvast.cash.recurring.series import DayRule, Series

__all__ = ["DayRule", "Series", "next_dates", "recurring_of", "recurring_series"]
