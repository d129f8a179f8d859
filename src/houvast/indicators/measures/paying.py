"""Measures of how she is paid: the middle, what eight in ten keep to, and how much comes more than sixty days late."""

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.figure import Coverage, ExplainedRow, Explanation
from houvast.facts.ledger import Invoice, Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.period import Period, months_back
from houvast.facts.punctuality import paid_by_party
from houvast.indicators.measures.tracing import day_rows, share_rows, traced
from houvast.indicators.measures_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_ENOUGH = 3
_YEAR = 12


class Paid(NamedTuple):
    """A sales invoice that was paid in full: on which day, and how many days after its due date (minus: before)."""

    invoice: Invoice
    day: date
    late: int


@once_per_ledger
def paid(ledger: Ledger) -> tuple[Paid, ...]:
    """Every sales invoice in EUR that was paid in full, in order of payment; set-offs and nothing-to-pay left out."""
    found = []
    for (direction, _), listed in paid_by_party(ledger).items():
        for invoice, day in listed if direction == "sale" else ():
            if invoice.currency != "EUR" or invoice.is_credit_note:
                continue
            if any(pair.credit_note is None for pair in ledger.pairs_by_invoice[invoice.key]):
                found.append(Paid(invoice, day, (day - invoice.due_date).days))
    return tuple(sorted(found, key=lambda one: (one.day, one.invoice.key)))


def middle(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """How many days after the due date is usual: the middle of all invoices paid in the last twelve months."""
    return _of_year("payment:middle", ledger, today, "median")


def most(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """The days after the due date that eight in ten invoices are paid within."""
    return _of_year("payment:most", ledger, today, "p80")


def very_late(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Explanation | None:  # noqa: ARG001
    """Of every hundred euro paid in the last twelve months, how much came more than sixty days late."""
    year = _year(ledger, today)
    after = int(norms.value("payment_very_late_days", today))
    whole = sum((one.invoice.payable for one in year), ZERO)
    rows = share_rows((_row(one, one.invoice.payable) for one in year if one.late > after), whole)
    coverage = Coverage(len(year), _ENOUGH, "documents")
    rows = rows or (day_rows(TEXTS["indicators.row_none"], None, ZERO),)
    if not year:
        return None
    return traced("payment:very_late", "percent", rows, as_of=year[-1].day, coverage=coverage, least=_ENOUGH)


def _of_year(key: str, ledger: Ledger, today: date, how: str) -> Explanation | None:
    year = _year(ledger, today)
    if not year:
        return None
    rows = [_row(one, Decimal(one.late)) for one in reversed(year)]
    last = year[-1].day
    if how == "p80":
        return traced(key, "days", rows, as_of=last, how="p80", least=_ENOUGH)
    return traced(key, "days", rows, as_of=last, how="median", least=_ENOUGH)


def _year(ledger: Ledger, today: date) -> list[Paid]:
    year = Period(months_back(today, _YEAR), today + timedelta(days=1))
    return [one for one in paid(ledger) if one.day in year]


def _row(one: Paid, amount: Decimal) -> ExplainedRow:
    return day_rows(f"{one.invoice.party_name}, {one.invoice.id}", one.day, amount, one.invoice.sources)
