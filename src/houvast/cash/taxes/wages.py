"""Wages that leave in one sum, and the holiday pay and year-end bonus that come once a year.

Wages paid one by one are found by the detector, under each name. A run in one sum has no name: the bank's code or its
words tell it is a payroll.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from statistics import median

from houvast.cash.recurring import next_dates, recurring_series
from houvast.cash.taxes.planned import Planned, PlannedKind
from houvast.facts.holidays import working_day_until
from houvast.facts.ledger import Ledger, Movement
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_ledger
from houvast.facts.party import plain_name
from houvast.facts.period import Period

_CODA_WAGES = "0105"
_WAGES = re.compile(r"\b(?:lonen|loon|wedden?|salari(?:s|ssen)|salaires?|wages|payroll)\b")
_ONCE: tuple[tuple[PlannedKind, re.Pattern[str]], ...] = (
    ("holiday_pay", re.compile(r"\b(?:vakantiegeld|pecules? de vacances|holiday pay)\b")),
    ("year_end_bonus", re.compile(r"\b(?:eindejaarspremies?|dertiende maand|13de maand|primes? de fin d annee)\b")),
)
_LABELS = {"wages": "cash.wages", "holiday_pay": "cash.holiday_pay", "year_end_bonus": "cash.year_end_bonus"}
_NAME = "lonen"
_LEAST, _MOST = Decimal("0.7"), Decimal("1.4")


@once_per_ledger
def wage_runs(ledger: Ledger) -> tuple[tuple[PlannedKind, Movement], ...]:
    """Every payroll that left in one sum, with what it was: wages, holiday pay or year-end bonus."""
    found: list[tuple[PlannedKind, Movement]] = []
    for movement in ledger.movements:
        if movement.amount >= 0 or movement.currency != "EUR":
            continue
        if movement.counterparty_account or movement.counterparty_name:
            continue
        words = plain_name(movement.communication or "")
        once = next((kind for kind, pattern in _ONCE if pattern.search(words)), None)
        if once or (movement.bank_code or "")[1:5] == _CODA_WAGES or _WAGES.search(words):
            found.append((once or "wages", movement))
    return tuple(found)


def wage_payments(ledger: Ledger, today: date, period: Period, holidays: Collection[date]) -> Iterator[Planned]:
    """The payrolls to expect in a period: each month as the last ones, once a year as the year before."""
    runs = [(kind, movement) for kind, movement in wage_runs(ledger) if movement.booking_date <= today]
    monthly = [movement._replace(counterparty_name=_NAME) for kind, movement in runs if kind == "wages"]
    last = {one.account: one for one in ledger.movements if one.booking_date <= today}.values()
    sources = {movement.key: movement.sources for _, movement in runs}
    seen = sorted([*monthly, *last], key=lambda one: one.booking_date)
    for series in recurring_series(seen, today):
        if series.occurrences[-1] in sources:
            for day in next_dates(series, period, holidays):
                behind = tuple(source for key in series.occurrences[-3:] for source in sources[key])[:3]
                yield Planned(day, series.amount, "wages", _LABELS["wages"], verified=True, sources=behind)
    level = _level(monthly)
    for kind, _ in _ONCE:
        yield from _once_a_year(kind, [one for which, one in runs if which == kind], level, period, holidays)


def _level(monthly: Sequence[Movement]) -> Decimal:
    """How today's wages compare with a year ago: the last three months against the same three."""
    by_month = {
        (year, month): sum((one.amount for one in listed), ZERO)
        for (year, month), listed in groupby(monthly, key=lambda one: one.booking_date.timetuple()[:2])
    }
    recent = [(by_month[year, month], by_month.get((year - 1, month))) for year, month in list(by_month)[-3:]]
    ratios = [now / then for now, then in recent if then]
    ratio = median(ratios) if ratios else Decimal(1)
    return ratio if _LEAST <= ratio <= _MOST else Decimal(1)


def _once_a_year(
    kind: PlannedKind, runs: Sequence[Movement], level: Decimal, period: Period, holidays: Collection[date]
) -> Iterator[Planned]:
    """What was paid a year before, on the same day at today's level, unless this year's has left already."""
    for run in runs:
        day = run.booking_date
        again = working_day_until(date(day.year + 1, day.month, min(day.day, 28)), holidays)
        paid = any(abs((one.booking_date - again).days) <= 45 for one in runs)
        if again in period and not paid:
            amount = to_cent(run.amount * level)
            yield Planned(again, amount, kind, _LABELS[kind], verified=True, sources=run.sources[:1])
