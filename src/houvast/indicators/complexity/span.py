"""The twelve whole months that count as now, and the twelve before them."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.once import once_per_ledger
from houvast.facts.period import Period, months_back, next_month
from houvast.indicators.figures.reach import revenue_months

YEAR = 12
NEEDED = 2 * YEAR
_SLACK = timedelta(days=31)


class Span(NamedTuple):
    """Twelve months against the twelve before, half-open."""

    before: Period
    now: Period


def span(ledger: Ledger, today: date) -> Span | TooEarly:
    """The two years up to the last month of which all revenue is known, or how many months there are."""
    known = _spans(ledger)
    if today not in known:
        known[today] = _span(ledger, today)
    return known[today]


@once_per_ledger
def _spans(ledger: Ledger) -> dict[date, Span | TooEarly]:  # noqa: ARG001 what is known lives with the ledger
    return {}


def _span(ledger: Ledger, today: date) -> Span | TooEarly:
    months = revenue_months(ledger, today)
    if len(months) < NEEDED:
        return TooEarly(len(months), NEEDED, "months")
    end = next_month(months[-1])
    middle = months_back(end, YEAR)
    return Span(Period(months_back(end, NEEDED), middle), Period(middle, end))


def told_of(span: Span, days: Iterable[date]) -> bool:
    """Whether files reach over both years: what began half-way would look like growth, what stopped like a fall."""
    listed = list(days)
    if not listed:
        return False
    return min(listed) < span.before.begin + _SLACK and max(listed) >= span.now.end - 2 * _SLACK
