"""Hours a month: those that go to customers, of the whole team together. Never of one person.

From the hours sheet; where there is none, the hours of the appointments that took place.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import ExplainedRow
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.period import Period, months_back
from houvast.indicators.figures.build import Draft, World, build, headline
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.margins.hours import hour_costs
from houvast.indicators.measures import jobs
from houvast.indicators.measures.tracing import Behind, by_week, day_rows
from houvast.indicators.monthly import Monthly, Piece, by_month, span, whole_months
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_SLACK = timedelta(days=5)
_SANE_MINUTES = range(5, 12 * 60 + 1)
BEHIND = (
    Behind(jobs.utilisation, frozenset({"project"})),
    Behind(jobs.machines, frozenset({"production"})),
    Behind(jobs.per_head),
)


def hours_figure(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> FixedFigure:
    """Hours for customers of the whole team in the last whole month, judged against her own months.

    Hours. What the sheet marks as not chargeable is left out. Movers are jobs, or kinds of service. METHOD I-17.
    """
    return trace_hours(ledger, own, today, norms).fixed


@once_per_own
def trace_hours(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Traced:
    """The same with its rows."""
    booked = list(_pieces(ledger))
    reach = span((piece.day for piece in booked), today)
    months = whole_months(*reach, today, _SLACK) if reach else ()
    monthly = by_month(booked, months)
    draft = Draft(
        "hours",
        headline("hours", "hours", _rows(ledger, booked, monthly), monthly),
        monthly,
        good=1,
        euro=_worth(ledger, own),
        behind=BEHIND,
        missing=() if ledger.hours or booked else (TEXTS["indicators.missing_hours"],),
    )
    return build(draft, World(ledger, own, today, norms))


def _pieces(ledger: Ledger) -> Iterator[Piece]:
    if ledger.hours:
        for entry in ledger.hours:
            if entry.billable is not False and 0 < entry.hours <= 24:
                yield Piece(entry.job or entry.description or TEXTS["indicators.who_no_job"], entry.day, entry.hours)
        return
    for one in ledger.appointments:
        if one.status == "kept" and one.minutes in _SANE_MINUTES:
            yield Piece(one.service or TEXTS["indicators.who_counter"], one.day, Decimal(one.minutes or 0) / 60)


def _rows(ledger: Ledger, booked: list[Piece], monthly: Monthly) -> list[ExplainedRow]:
    if monthly.last is None:
        return []
    if not ledger.hours:
        month = Period(monthly.last, months_back(monthly.last, -1))
        return list(by_week(ledger, "appointments", ((one.day, one.amount) for one in booked if one.day in month)))
    jobs_ = sorted(monthly.parts[monthly.last].items(), key=lambda one: (-one[1], str(one[0])))
    return [day_rows(who, None, amount) for who, amount in jobs_]


def _worth(ledger: Ledger, own: IndicatorsOwn) -> Callable[[Decimal], Decimal | None]:
    """Hours in money: at her price for an hour, else at what they cost her."""
    costs = hour_costs(ledger, own)
    price = jobs.hour_price(ledger, own) or (sum(costs.values(), ZERO) / len(costs) if costs else None)
    return lambda hours: hours * price if price else None
