"""What the owner plans herself, by day: once, or every month; what the bank shows already counts once."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from houvast.cash.forecast.values import Every, Item, PlannedItem
from houvast.facts.ledger import Ledger
from houvast.facts.period import Period

_NEAR = timedelta(days=10)
_SAME = 0.01


def planned_items(ledger: Ledger, planned: Iterable[PlannedItem], today: date, period: Period) -> Iterator[Item]:
    """Her plans that still have to happen in a period. One is done when the same amount moved around its day."""
    for one in planned:
        for day in days_of(one.day, one.every, period.end):
            if day < period.begin or (one.until is not None and day > one.until):
                continue
            if day > today or not _done(ledger, one, day, today):
                yield Item(f"planned:{one.key}:{day.isoformat()}", "planned", one.label, float(one.amount), day)


def days_of(begin: date, every: Every, end: date) -> Iterator[date]:
    """A day before an end, or that day of every month from then on; the last of a month that is too short."""
    first = begin.year * 12 + begin.month - 1
    for month in range(1 if every == "once" else (end.year * 12 + end.month - first)):
        year, at = divmod(first + month, 12)
        day = date(year, at + 1, min(begin.day, monthrange(year, at + 1)[1]))
        if day < end:
            yield day


def _done(ledger: Ledger, one: PlannedItem, day: date, today: date) -> bool:
    """Whether the bank shows it: the same amount to a percent, within ten days of the planned one."""
    return any(
        abs(moved.booking_date - day) <= _NEAR
        and moved.booking_date <= today
        and abs(moved.amount - one.amount) <= abs(one.amount) * type(one.amount)(str(_SAME))
        for moved in ledger.movements
        if moved.currency == "EUR"
    )
