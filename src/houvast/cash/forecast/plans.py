"""What the owner plans herself, by day: once, or every month; what the bank shows already counts once."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from houvast.cash.forecast.values import Item, PlannedItem
from houvast.facts.ledger import Ledger
from houvast.facts.period import Period

_NEAR = timedelta(days=10)
_SAME = 0.01


def planned_items(ledger: Ledger, planned: Iterable[PlannedItem], today: date, period: Period) -> Iterator[Item]:
    """Her plans that still have to happen in a period. One is done when the same amount moved around its day."""
    for one in planned:
        for day in _days(one, period):
            if day > today or not _done(ledger, one, day, today):
                yield Item(f"planned:{one.key}:{day.isoformat()}", "planned", one.label, float(one.amount), day)


def _days(one: PlannedItem, period: Period) -> Iterator[date]:
    day, month = one.day, 0
    while day < period.end and (one.until is None or day <= one.until):
        if day in period:
            yield day
        if one.every == "once":
            return
        month += 1
        index = one.day.year * 12 + one.day.month - 1 + month
        year, at = divmod(index, 12)
        day = date(year, at + 1, min(one.day.day, monthrange(year, at + 1)[1]))


def _done(ledger: Ledger, one: PlannedItem, day: date, today: date) -> bool:
    """Whether the bank shows it: the same amount to a percent, within ten days of the planned one."""
    return any(
        abs(moved.booking_date - day) <= _NEAR
        and moved.booking_date <= today
        and abs(moved.amount - one.amount) <= abs(one.amount) * type(one.amount)(str(_SAME))
        for moved in ledger.movements
        if moved.currency == "EUR"
    )
