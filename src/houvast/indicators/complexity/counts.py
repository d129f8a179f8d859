"""What she keeps going, counted over a year: customers, products, suppliers, lines, exceptions, people, duties."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.figure import ExplainedRow, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.facts.period import Period
from houvast.indicators.complexity.exceptions import exceptions
from houvast.indicators.complexity.seen import SORTS, Known, Sort, known_in, seen
from houvast.indicators.complexity.span import Span, span, told_of
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import revenue
from houvast.norms import Norms

Unit = Literal["revenue", "customers", "products", "suppliers", "lines", "exceptions", "people", "duties"]
UNITS: tuple[Unit, ...] = ("customers", "products", "suppliers", "exceptions", "lines", "people", "duties")
PAIRED: tuple[Unit, ...] = ("customers", "products", "suppliers", "exceptions")
"""What stands beside revenue in the one sentence (C034)."""

Rows = tuple[ExplainedRow, ...]
_ONE = Decimal(1)


class Counted(NamedTuple):
    """One thing counted in both years, as the rows that add up to it. None where the files do not say."""

    unit: Unit
    before: Rows | None
    now: Rows | None

    @property
    def ratio(self) -> float | None:
        """How many times as much as the year before; None where one of the years is not known or nothing."""
        before, now = total(self.before), total(self.now)
        return float(now / before) if before and now and before > 0 and now > 0 else None


def total(rows: Rows | None) -> Decimal | None:
    """What rows come to; None where there are none to add up."""
    return None if rows is None else sum((row.amount for row in rows), ZERO)


@once_per_own
def counted(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Mapping[Unit, Counted] | TooEarly:
    """Everything counted, revenue too; too early while there are no two years of revenue."""
    years = span(ledger, today)
    if isinstance(years, TooEarly):
        return years
    found = [_revenue(ledger, years), *(_known(ledger, own, today, norms, sort, years) for sort in SORTS)]
    found += [_exceptions(ledger, own, today, norms, years), _lines(ledger, years), _people(ledger, own, years)]
    duties = None if own.duties is None else tuple(ExplainedRow(one.name, one.since, _ONE, ()) for one in own.duties)
    return {one.unit: one for one in (*found, Counted("duties", None, duties))}


def known_rows(known: Iterable[Known]) -> Rows:
    """A row of one for each, with the day and the document it was last seen."""
    return tuple(ExplainedRow(one.name, one.last.day, _ONE, one.last.sources[:1]) for one in known)


def _revenue(ledger: Ledger, years: Span) -> Counted:
    months = revenue(ledger).parts

    def _rows(year: Period) -> Rows:
        return tuple(
            ExplainedRow(part.label or TEXTS["indicators.load_counter"], part.day, part.amount, part.sources)
            for month, parts in months.items()
            if month in year
            for part in parts
        )

    return Counted("revenue", _rows(years.before), _rows(years.now))


def _known(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, sort: Sort, years: Span) -> Counted:
    sightings = seen(ledger, own, today, norms)[sort]
    if not told_of(years, (one.day for one in sightings)):
        return Counted(sort, None, None)
    return Counted(sort, *(known_rows(known_in(sightings, year)) for year in years))


def _exceptions(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, years: Span) -> Counted:
    """Only where invoices tell of both years: a till knows no exceptions."""
    sales = [one.issue_date for one in ledger.invoices if one.direction == "sale"]
    if not told_of(years, sales):
        return Counted("exceptions", None, None)
    rows: dict[Period, list[ExplainedRow]] = {year: [] for year in years}
    for one in exceptions(ledger, own, today, norms):
        year = years.now if one.invoice.issue_date in years.now else years.before
        rows[year].append(ExplainedRow(one.name, one.invoice.issue_date, _ONE, one.invoice.sources[:1]))
    return Counted("exceptions", *(tuple(rows[year]) for year in years))


def _lines(ledger: Ledger, years: Span) -> Counted:
    """Lines on sales documents, tickets on the till and appointments."""
    sales = [one for one in ledger.invoices if one.direction == "sale"]
    kept = [one for one in ledger.appointments if one.status == "kept"]
    days = [*(one.issue_date for one in sales), *(one.day for one in ledger.till_lines), *(one.day for one in kept)]
    if not told_of(years, days):
        return Counted("lines", None, None)
    whole = Period(years.before.begin, years.now.end)
    times: Counter[tuple[str, date]] = Counter(("till", one.day) for one in ledger.till_lines if one.day in whole)
    times.update(("appointments", one.day) for one in kept if one.day in whole)
    rows = [
        ExplainedRow(f"{one.party_name}, {one.id}", one.issue_date, Decimal(one.line_count), one.sources[:1])
        for one in sales
        if one.issue_date in whole and one.line_count
    ]
    rows += [
        ExplainedRow(TEXTS[f"indicators.load_{kind}"], day, Decimal(count), ledger.day_sources.get((kind, day), ()))
        for (kind, day), count in times.items()
    ]
    ordered = sorted(rows, key=lambda row: (row.day or date.min, str(row.label)))
    return Counted("lines", *(tuple(row for row in ordered if row.day in year) for year in years))


def _people(ledger: Ledger, own: IndicatorsOwn, years: Span) -> Counted:
    """Who wrote hours in each year; without two years of hours only who works there now."""
    if told_of(years, (entry.day for entry in ledger.hours)):
        return Counted("people", *(_who_worked(ledger, year) for year in years))
    staff = tuple(ExplainedRow(one.name, one.start, _ONE, ()) for one in own.people)
    return Counted("people", None, staff or None)


def _who_worked(ledger: Ledger, year: Period) -> Rows:
    written = {entry.person: entry for entry in ledger.hours if entry.day in year}
    last = {plain_name(person): entry for person, entry in written.items()}
    return tuple(ExplainedRow(one.person, one.day, _ONE, ()) for _, one in sorted(last.items()))
