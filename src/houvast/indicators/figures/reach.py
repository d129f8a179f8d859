"""Which whole months the files of a figure tell of: from the first to the last day of everything that feeds it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.indicators.monthly import slack_of, span, whole_months
from houvast.indicators.revenue import From, revenue

_ENDED = timedelta(days=183)
_MONTH = timedelta(days=31)
_LITTLE = Decimal("0.05")


def revenue_months(ledger: Ledger, today: date) -> tuple[date, ...]:
    """The whole months of which all revenue is known: what ended long ago, or is next to nothing, is not waited for."""
    days = _revenue_days(ledger)
    known = span(days, today)
    if known is None:
        return ()
    first, newest = known
    last: dict[From, date] = {}
    amounts: dict[From, Decimal] = defaultdict(lambda: ZERO)
    for parts in revenue(ledger).parts.values():
        for part in parts:
            if part.day <= today:
                last[part.origin] = max(part.day, last.get(part.origin, part.day))
                amounts[part.origin] += abs(part.amount)
    little = sum(amounts.values(), ZERO) * _LITTLE
    reached = [day for origin, day in last.items() if newest - day < _ENDED and amounts[origin] >= little]
    return whole_months(first, min(reached, default=newest), today, slack_of(days))


@once_per_ledger
def _revenue_days(ledger: Ledger) -> frozenset[date]:
    return frozenset(part.day for parts in revenue(ledger).parts.values() for part in parts)


def purchase_months(ledger: Ledger, today: date) -> tuple[date, ...]:
    """The whole months of which all purchases are known."""
    days = {one.issue_date for one in ledger.invoices if one.direction == "purchase"}
    known = span(days, today)
    return whole_months(*known, today, slack_of(days)) if known else ()


def bank_months(ledger: Ledger, today: date) -> tuple[date, ...]:
    """The whole months that the statements of every account in use tell of."""
    moved = span((one.booking_date for one in ledger.movements), today)
    ends: dict[str, date] = {}
    for one in ledger.freshness:
        if one.kind == "bank" and one.until <= today:
            ends[one.name] = max(one.until, ends.get(one.name, one.until))
    if moved is None or not ends:
        return ()
    begins = [one.opening_day for one in ledger.statements if one.opening_day and one.opening_day > moved[0] - _MONTH]
    newest = max(ends.values())
    last = min(day for day in ends.values() if newest - day < _ENDED)
    return whole_months(min([*begins, moved[0]]), last, today, timedelta(days=4))


def both(*known: Iterable[date]) -> tuple[date, ...]:
    """The months that are in all of them."""
    sets = [set(months) for months in known]
    return tuple(sorted(set.intersection(*sets))) if sets else ()
