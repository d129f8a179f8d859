"""Measures of the whole: this year against the year before, what each stream brings, and how customers return."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import Coverage, Explanation
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period, months_back
from houvast.indicators.measures.tracing import HUNDRED, day_rows, share_rows, traced
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import Part, revenue
from houvast.norms import Norms

YEAR = 12


def year_on_year(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """The last twelve whole months against the twelve before, in percent."""
    months = revenue(ledger)
    begin, middle, end = months_back(today, 2 * YEAR), months_back(today, YEAR), today.replace(day=1)
    if months.first is None or months.first > begin:
        return None
    before = sum((total for month, total in months.totals.items() if begin <= month < middle), ZERO)
    now = sum((total for month, total in months.totals.items() if middle <= month < end), ZERO)
    rows = share_rows(
        [
            day_rows(TEXTS["indicators.row_year_now"], end - timedelta(days=1), now),
            day_rows(TEXTS["indicators.row_year_before"], middle - timedelta(days=1), -before),
        ],
        before,
    )
    coverage = Coverage(2 * YEAR, 2 * YEAR, "months")
    return traced("revenue:year_on_year", "percent", rows, as_of=end - timedelta(days=1), coverage=coverage)


def stream_rows(ledger: Ledger, today: date) -> list[Part]:
    """The parts of revenue of the last twelve whole months."""
    months, year = revenue(ledger), Period(months_back(today, YEAR), today.replace(day=1))
    return [part for month, parts in months.parts.items() if month in year for part in parts]


def counter_share(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Of every hundred euro of the last twelve months, how much came over the counter instead of on invoice."""
    parts = stream_rows(ledger, today)
    whole = sum((part.amount for part in parts), ZERO)
    counted = defaultdict[date, Decimal](lambda: ZERO)
    for part in parts:
        if part.origin != "invoices":
            counted[part.day.replace(day=1)] += part.amount
    if not counted or all(part.origin != "invoices" for part in parts):
        return None
    rows = [day_rows(TEXTS["indicators.row_counter"], month, amount) for month, amount in sorted(counted.items())]
    return traced("revenue:counter_share", "percent", share_rows(rows, whole), as_of=_end(today))


def private_share(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Of every hundred euro invoiced in the last twelve months, how much went to private persons."""
    year = Period(months_back(today, YEAR), today.replace(day=1))
    invoiced = [
        one for one in ledger.invoices if one.direction == "sale" and one.currency == "EUR" and one.issue_date in year
    ]
    whole = sum((one.net_once for one in invoiced), ZERO)
    private = [one for one in invoiced if not one.party.startswith(("kbo:", "vat:"))]
    if not private or len(private) == len(invoiced):
        return None
    rows = [day_rows(f"{one.party_name}, {one.id}", one.issue_date, one.net_once, one.sources) for one in private]
    return traced("revenue:private_share", "percent", share_rows(rows, whole, HUNDRED), as_of=_end(today))


def _end(today: date) -> date:
    return today.replace(day=1) - timedelta(days=1)
