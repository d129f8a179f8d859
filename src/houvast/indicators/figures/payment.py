"""How late customers pay: days after the due date of what came in during a month, weighted by amount."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import Explanation, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.period import Period, months_back
from houvast.facts.text import Sentence
from houvast.indicators.figures.build import Draft, World, build, headline
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures.reach import bank_months
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.measures import jobs, paying
from houvast.indicators.measures.tracing import Behind, day_rows
from houvast.indicators.monthly import Piece, by_month
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import revenue
from houvast.norms import Norms

_MONTH_DAYS = Decimal("30.4")
_ENOUGH = 5
_SLOW = timedelta(days=75)
BEHIND = (
    Behind(paying.middle),
    Behind(paying.most),
    Behind(paying.very_late),
    Behind(jobs.lag, frozenset({"project", "production"})),
)


def payment_figure(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> FixedFigure:
    """Days after the due date of the invoices paid in the last whole month, weighted by amount.

    Days; a minus is before the due date. Movers are customers, in days that they add. Source: METHOD I-17.
    """
    return trace_payment(ledger, own, today, norms).fixed


@once_per_own
def trace_payment(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Traced:
    """The same with its rows."""
    paid = paying.paid(ledger)
    whole: dict[date, Decimal] = defaultdict(lambda: ZERO)
    count: dict[date, int] = defaultdict(int)
    for one in paid:
        whole[one.day.replace(day=1)] += one.invoice.payable
        count[one.day.replace(day=1)] += 1
    monthly = by_month(
        (
            Piece(one.invoice.party_name, one.day, one.invoice.payable * one.late / whole[one.day.replace(day=1)])
            for one in paid
        ),
        _unbroken(_told_whole(ledger, bank_months(ledger, today)), count),
    )
    month = Period(monthly.last, months_back(monthly.last, -1)) if monthly.last else None
    rows = [
        day_rows(
            f"{one.invoice.party_name}, {one.invoice.id}",
            one.day,
            one.invoice.payable * one.late / whole[one.day.replace(day=1)],
            one.invoice.sources,
        )
        for one in paid
        if month and one.day in month
    ]
    found = headline("payment", "days", rows, monthly)
    draft = Draft(
        "payment",
        found if monthly.months else _of_year(ledger, own, today, norms) or found,
        monthly,
        good=-1,
        both_ways=True,
        euro=_tied_up(ledger, today),
        behind=BEHIND,
        why=None if monthly.months or not paid else Sentence(TEXTS["indicators.why_few_payment"]),
        missing=() if paid else (TEXTS["indicators.missing_payments"],),
    )
    return build(draft, World(ledger, own, today, norms))


def _of_year(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:
    """The middle of a year, where too few pay in a month to tell one month from another."""
    found = paying.middle(ledger, own, today, norms)
    if found is None or isinstance(found.figure.value, TooEarly):
        return None
    return replace(found, figure=replace(found.figure, key="payment"))


def _told_whole(ledger: Ledger, months: tuple[date, ...]) -> tuple[date, ...]:
    """Without the first months: of an invoice that is not among her files yet, only who pays fast is seen."""
    first = min((one.issue_date for one in ledger.invoices if one.direction == "sale"), default=None)
    return tuple(month for month in months if first and month >= first + _SLOW)


def _unbroken(months: tuple[date, ...], count: dict[date, int]) -> tuple[date, ...]:
    """The months up to the last in which enough was paid to speak of: a mean of two invoices says nothing."""
    found: list[date] = []
    for month in reversed(months):
        if count.get(month, 0) < _ENOUGH:
            break
        found.append(month)
    return tuple(reversed(found))


def _tied_up(ledger: Ledger, today: date) -> Callable[[Decimal], Decimal | None]:
    """What a day later keeps away from her account: a day of what she invoices."""
    months, year = revenue(ledger), Period(months_back(today, 12), today.replace(day=1))
    invoiced = sum(
        (
            part.amount
            for month in months.parts
            if month in year
            for part in months.parts[month]
            if part.origin == "invoices"
        ),
        ZERO,
    )
    return lambda days: days * invoiced / 12 / _MONTH_DAYS if invoiced > 0 else None
