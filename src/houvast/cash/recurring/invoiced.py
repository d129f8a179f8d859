"""What comes back and is also invoiced counts once: through the invoice while one is open, else through the series.

The rule. A series is invoiced when at least half of its last six movements settle an invoice of that direction (a cost
a purchase, income a sale). Of such a series a day is left out when the party has an open invoice that is likely paid
(its due day and the usual days beyond it) within half a period of that day; each open invoice answers for one day.
"""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from houvast.cash.recurring.day_rule import next_dates
from houvast.cash.recurring.series import Series
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.money import ZERO
from houvast.facts.period import Period

_LATELY = 6


class Expected(NamedTuple):
    """One time that a series comes: the day, the amount signed as on the account, and the series."""

    day: date
    amount: Decimal
    series: Series


def expected(series: Iterable[Series], period: Period, holidays: Collection[date]) -> tuple[Expected, ...]:
    """Every time that the series that count come in a period, by day."""
    found = [Expected(day, one.amount, one) for one in series for day in next_dates(one, period, holidays)]
    return tuple(sorted(found, key=lambda each: (each.day, each.series.key)))


def is_invoiced(series: Series, ledger: Ledger) -> bool:
    """Whether a series mostly pays (or is paid by) invoices that are in the books."""
    return bool(_settled_lately(series, ledger))


def without_invoiced(
    series: Iterable[Series], ledger: Ledger, period: Period, holidays: Collection[date]
) -> tuple[Expected, ...]:
    """What is to be expected of these series in a period beside the open invoices, by day."""
    kept: list[Expected] = []
    for one in series:
        days = list(next_dates(one, period, holidays))
        settled = _settled_lately(one, ledger)
        beyond = _days_beyond(settled)
        for invoice in _open_invoices({invoice.party for _, invoice in settled}, one, ledger):
            likely = invoice.due_date + beyond
            near = min(days, key=lambda day: abs((day - likely).days), default=None)
            if near and abs((near - likely).days) <= one.beat.days / 2:
                days.remove(near)
        kept += [Expected(day, one.amount, one) for day in days]
    return tuple(sorted(kept, key=lambda each: (each.day, each.series.key)))


def _open_invoices(parties: set[str], series: Series, ledger: Ledger) -> list[Invoice]:
    """The invoices of these parties that still have something open, the earliest due first."""
    found = [
        invoice
        for party in parties
        for invoice in ledger.invoices_by_party.get(party, ())
        if _is_of(invoice, series) and not invoice.is_credit_note and ledger.open_amount(invoice) > ZERO
    ]
    return sorted(found, key=lambda invoice: (invoice.due_date, invoice.key))


def _settled_lately(series: Series, ledger: Ledger) -> list[tuple[date, Invoice]]:
    """The invoices that the last movements settle, each with the day; none when they mostly settle nothing."""
    lately = series.occurrences[-_LATELY:]
    found: list[tuple[date, Invoice]] = []
    settling = 0
    for key in lately:
        movement = ledger.movement_by_key.get(key)
        invoices = [ledger.invoice_by_key.get(pair.invoice) for pair in ledger.pairs_by_movement.get(key, ())]
        own = [invoice for invoice in invoices if invoice and _is_of(invoice, series)]
        settling += bool(own)
        found += [(movement.booking_date, invoice) for invoice in own if movement]
    return found if settling * 2 >= len(lately) else []


def _days_beyond(settled: list[tuple[date, Invoice]]) -> timedelta:
    """How long after its due day an invoice of the series is usually paid."""
    days = [(day - invoice.due_date).days for day, invoice in settled]
    return timedelta(days=int(median(days))) if days else timedelta(0)


def _is_of(invoice: Invoice, series: Series) -> bool:
    return invoice.direction == ("sale" if series.sign > 0 else "purchase")
