"""Which whole months the files of a figure tell of: from the first to the last day of everything that feeds it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.indicators.monthly import whole_months
from houvast.indicators.revenue import From, Months, revenue

_ENDED = timedelta(days=183)
_LITTLE = Decimal("0.05")


@once_per_ledger
def revenue_days(ledger: Ledger) -> tuple[date, date] | None:
    """The first day of any source of revenue, and the last that all reach: not what ended, or is next to nothing."""
    return _days(revenue(ledger))


def _days(months: Months) -> tuple[date, date] | None:
    last: dict[From, date] = {}
    amounts: dict[From, Decimal] = defaultdict(lambda: ZERO)
    for parts in months.parts.values():
        for part in parts:
            last[part.origin] = max(part.day, last.get(part.origin, part.day))
            amounts[part.origin] += abs(part.amount)
    if not last or months.first is None:
        return None
    newest, little = max(last.values()), sum(amounts.values(), ZERO) * _LITTLE
    reached = [day for origin, day in last.items() if newest - day < _ENDED and amounts[origin] >= little]
    return months.parts[months.first][0].day, min(reached, default=newest)


def revenue_months(ledger: Ledger, today: date) -> tuple[date, ...]:
    """The whole months of which all revenue is known."""
    known = revenue_days(ledger)
    return whole_months(*known, today) if known else ()


def bank_months(ledger: Ledger, today: date) -> tuple[date, ...]:
    """The whole months that the statements of every account in use tell of."""
    begins = [one.opening_day for one in ledger.statements if one.opening_day]
    begins += [ledger.movements[0].booking_date] if ledger.movements else []
    ends: dict[str, date] = {}
    for one in ledger.freshness:
        if one.kind == "bank":
            ends[one.name] = max(one.until, ends.get(one.name, one.until))
    if not begins or not ends:
        return ()
    newest = max(ends.values())
    last = min(day for day in ends.values() if newest - day < _ENDED)
    return whole_months(min(begins), last, today, timedelta(days=4))


def both(*known: Iterable[date]) -> tuple[date, ...]:
    """The months that are in all of them."""
    sets = [set(months) for months in known]
    return tuple(sorted(set.intersection(*sets))) if sets else ()
