"""How late are the invoices of a party paid? In days after the due date.

Only invoices that were settled in full and on a known day count, credit notes never. Nothing is said about fewer than
three: one late payment is an incident, not a habit.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from statistics import median, quantiles
from typing import NamedTuple

from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.once import once_per_ledger

ENOUGH = 3


class PaidInvoice(NamedTuple):
    """An invoice that was settled, on which day, and how many days after its due date (negative: before)."""

    invoice: Invoice
    paid_on: date

    @property
    def days_late(self) -> int:
        """Days after the due date; negative when it was paid before."""
        return (self.paid_on - self.invoice.due_date).days


class Habit(NamedTuple):
    """What is usual for a party: the middle, the quarter on both sides of it, and of how many invoices."""

    median: Decimal
    low: int
    high: int
    invoices: int


@once_per_ledger
def paid_by_party(ledger: Ledger) -> Mapping[tuple[Direction, str], tuple[PaidInvoice, ...]]:
    """The settled invoices of each customer ('sale') and supplier ('purchase'), in order of issue date."""
    found: dict[tuple[Direction, str], list[PaidInvoice]] = defaultdict(list)
    paired = ledger.pairs_by_invoice
    for invoice in ledger.invoices:
        if invoice.payable <= 0 or invoice.key not in paired:
            continue
        day = ledger.paid_on(invoice)
        if day is not None:
            found[invoice.direction, invoice.party].append(PaidInvoice(invoice, day))
    return {key: tuple(invoices) for key, invoices in found.items()}


def habit(paid: Sequence[PaidInvoice]) -> Habit | None:
    """What is usual, or None while fewer than three invoices were paid."""
    if len(paid) < ENOUGH:
        return None
    days = [one.days_late for one in paid]
    low, _, high = quantiles(days, n=4, method="inclusive")
    return Habit(Decimal(str(median(days))), round(low), round(high), len(days))
