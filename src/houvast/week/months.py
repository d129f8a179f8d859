"""The months on the page: what was sold and bought in each, and over twelve months.

A month outside what was read is no zero: it has no figure. The month that is not over yet is marked.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.facts.figure import Coverage, Figure, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period, months_back, months_in
from houvast.indicators.revenue import SERIES, YEAR, Months, Series, year_total
from houvast.week.texts import TEXTS

_SHOWN = 24


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month by its first day. A figure is None where nothing was read about that month."""

    month: date
    partial: bool
    revenue: Figure | None
    purchases: Figure | None
    revenue_year: Figure | None
    purchases_year: Figure | None


def month_rows(ledger: Ledger, today: date) -> tuple[MonthRow, ...]:
    """The last 24 months of which something is known, oldest first."""
    series = {name: months(ledger) for name, months in SERIES.items()}
    firsts = [months.first for months in series.values() if months.first]
    lasts = [months.last for months in series.values() if months.last]
    if not firsts:
        return ()
    this_month = today.replace(day=1)
    last = min(max(lasts), this_month)
    begin = max(min(firsts), months_back(last, _SHOWN - 1))
    return tuple(
        MonthRow(
            month=period.begin,
            partial=period.begin == this_month,
            revenue=month_figure("revenue", series["revenue"], period.begin),
            purchases=month_figure("purchases", series["purchases"], period.begin),
            revenue_year=_finished(year_figure("revenue", series["revenue"], period.begin), period.begin, this_month),
            purchases_year=_finished(
                year_figure("purchases", series["purchases"], period.begin), period.begin, this_month
            ),
        )
        for period in months_in(Period(begin, months_back(last, -1)))
    )


def _finished(figure: Figure | None, month: date, this_month: date) -> Figure | None:
    return None if month == this_month else figure


def month_figure(series: Series, months: Months, month: date) -> Figure | None:
    """What one month comes to, or None outside the months that were read."""
    if months.first is None or months.last is None or not months.first <= month <= months.last:
        return None
    parts = months.parts.get(month, ())
    value = months.totals.get(month, ZERO)
    sources = tuple(source for part in parts[:3] for source in part.sources[:1])
    return Figure(
        f"{series}:{month:%Y-%m}", value, "eur", _last_day(month), None, TEXTS[f"week.formula_{series}"], sources
    )


def year_figure(series: Series, months: Months, month: date) -> Figure | None:
    """What twelve months up to this one come to, or too early to say."""
    if months.first is None or months.last is None or not months.first <= month <= months.last:
        return None
    found = year_total(months, month)
    value = found if isinstance(found, Decimal) else TooEarly(found, YEAR, "months")
    have = YEAR if isinstance(found, Decimal) else found
    coverage = Coverage(have, YEAR, "months")
    key = f"{series}-year:{month:%Y-%m}"
    return Figure(key, value, "eur", _last_day(month), coverage, TEXTS[f"week.formula_{series}_year"])


def _last_day(month: date) -> date:
    return date.fromordinal(months_back(month, -1).toordinal() - 1)
