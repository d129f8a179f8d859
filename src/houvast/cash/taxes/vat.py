"""How much VAT is due over a period? On her sales and takings, less on her purchases, as the documents state it.

VAT shifted to the buyer (medecontractant, intra-community) stands on no document as VAT, so it weighs nothing. What an
earlier advance invoice already counted is taken off. Takings count from one source a month, as turnover does.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from houvast.facts.figure import Source
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_ledger
from houvast.facts.period import Period, months_in

_YEAR = timedelta(days=365)
_SAME_WEEKDAY = timedelta(days=364)
_ENOUGH = 90
"""From so many days of invoices on, what comes still in a period is expected at their usual pace."""


class VatPart(NamedTuple):
    """One document, or one day over the counter, and the VAT it makes due (negative: to get back)."""

    label: str
    day: date
    amount: Decimal
    sources: tuple[Source, ...]


class VatDue(NamedTuple):
    """The VAT of a period: what the documents so far say, and what it comes to when the rest goes as usual.

    Positive is to pay. `so_far` equals `expected` once documents reach beyond the period.
    """

    period: Period
    so_far: Decimal
    expected: Decimal


def vat_due(ledger: Ledger, period: Period, today: date) -> VatDue | None:
    """The VAT of a period as far as the books tell; None for books without a single invoice."""
    if not ledger.invoices:
        return None
    until = min(today, ledger.invoices[-1].issue_date) + timedelta(days=1)
    so_far = _sum(ledger, Period(period.begin, min(period.end, until)))
    rest = Period(max(until, period.begin), period.end)
    return VatDue(period, so_far, so_far + _still_expected(ledger, until, rest) if rest.days > 0 else so_far)


def vat_parts(ledger: Ledger, period: Period) -> tuple[VatPart, ...]:
    """Every document behind the VAT of a period, by day: they add up to `so_far`."""
    return tuple(sorted((*_invoiced(ledger, period), *_over_the_counter(ledger, period)), key=lambda one: one.day))


def known_since(ledger: Ledger) -> date | None:
    """The day from which invoices tell about VAT: the first day of the first whole month with invoices."""
    if not ledger.invoices:
        return None
    first = ledger.invoices[0].issue_date
    return first if first.day == 1 else (first.replace(day=1) + timedelta(days=32)).replace(day=1)


def vat_once(invoice: Invoice) -> Decimal:
    """The VAT on an invoice less what its advance invoices counted already."""
    return invoice.vat - (invoice.advance_gross - invoice.advance_net)


def _still_expected(ledger: Ledger, until: date, rest: Period) -> Decimal:
    """What the rest of a period brings: halfway between the pace of the last year and the same days a year ago.

    The pace alone misses the season, last year alone misses growth; halfway was nearest on the demo firms.
    """
    pace = rest.days * _a_day(ledger, until)
    year_ago = Period(rest.begin - _SAME_WEEKDAY, rest.end - _SAME_WEEKDAY)
    since = known_since(ledger)
    if since is None or year_ago.begin < since or year_ago.end > until:
        return to_cent(pace)
    return to_cent((pace + _sum(ledger, year_ago)) / 2)


def _a_day(ledger: Ledger, until: date) -> Decimal:
    """The VAT that an ordinary day makes due, over the last year of the books."""
    begin = max(until - _YEAR, known_since(ledger) or until)
    days = (until - begin).days
    return _sum(ledger, Period(begin, until)) / days if days >= _ENOUGH else ZERO


def _sum(ledger: Ledger, period: Period) -> Decimal:
    """Whole months from a table, the days at the edges one by one."""
    if period.end <= period.begin:
        return ZERO
    by_month = _by_month(ledger)
    total = ZERO
    for month in months_in(period):
        if month.begin >= period.begin and month.end <= period.end:
            total += by_month.get(month.begin, ZERO)
        else:
            part = Period(max(month.begin, period.begin), min(month.end, period.end))
            total += sum((one.amount for one in vat_parts(ledger, part)), ZERO)
    return total


@once_per_ledger
def _by_month(ledger: Ledger) -> Mapping[date, Decimal]:
    found: dict[date, Decimal] = defaultdict(lambda: ZERO)
    everything = Period(date.min, date.max)
    for part in (*_invoiced(ledger, everything), *_over_the_counter(ledger, everything)):
        found[part.day.replace(day=1)] += part.amount
    return dict(found)


def _invoiced(ledger: Ledger, period: Period) -> Iterator[VatPart]:
    """The invoices in EUR of a period: a credit note counts the other way by its own sign."""
    start = bisect_left(ledger.invoices, period.begin, key=lambda one: one.issue_date)
    for invoice in ledger.invoices[start:]:
        if invoice.issue_date >= period.end:
            return
        if invoice.currency == "EUR" and invoice.vat:
            sign = 1 if invoice.direction == "sale" else -1
            label = f"{invoice.party_name}, {invoice.id}"
            yield VatPart(label, invoice.issue_date, sign * vat_once(invoice), invoice.sources[:1])


def _over_the_counter(ledger: Ledger, period: Period) -> Iterator[VatPart]:
    """The takings of a period, day by day."""
    parts = _counter_days(ledger)
    start = bisect_left(parts, period.begin, key=lambda one: one.day)
    return takewhile(lambda part: part.day < period.end, parts[start:])


@once_per_ledger
def _counter_days(ledger: Ledger) -> tuple[VatPart, ...]:
    """Takings with their rate: the daily receipts of a month, else the till; what gives no rate does not count."""
    receipts = {one.day.replace(day=1) for one in ledger.receipts}
    taken = [("receipts", one.day, one.amount, one.vat_rate) for one in ledger.receipts]
    taken += [
        ("till", one.day, one.amount, one.vat_rate)
        for one in ledger.till_lines
        if one.day.replace(day=1) not in receipts
    ]
    days: dict[tuple[date, str], Decimal] = defaultdict(lambda: ZERO)
    for kind, day, amount, rate in taken:
        if rate:
            days[day, kind] += to_cent(amount * rate / (100 + rate))
    return tuple(
        VatPart(kind, day, amount, ledger.day_sources.get((kind, day), ())[:1])
        for (day, kind), amount in sorted(days.items())
    )
