"""What is still open? Per invoice and per party.

Amounts are signed as in the ledger: an open credit note counts negative. Sums are in EUR; other currencies stand apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger


class OpenInvoice(NamedTuple):
    """An invoice that is not settled, and what remains of it."""

    invoice: Invoice
    amount: Decimal

    def days_late(self, today: date) -> int:
        """How many days past its due date; 0 when it is not due yet."""
        return max(0, (today - self.invoice.due_date).days)


class Foreign(NamedTuple):
    """An amount in another currency than EUR."""

    currency: str
    amount: Decimal


NOTHING: tuple[OpenInvoice, ...] = ()


@once_per_ledger
def outstanding(ledger: Ledger) -> tuple[OpenInvoice, ...]:
    """Every invoice that is not settled, the longest due first."""
    found = []
    settled = ledger.pairs_by_invoice
    for invoice in ledger.invoices:
        amount = ledger.open_amount(invoice) if invoice.key in settled else invoice.payable
        if amount != 0:
            found.append(OpenInvoice(invoice, amount))
    return tuple(sorted(found, key=lambda one: (one.invoice.due_date, one.invoice.issue_date, one.invoice.key)))


@once_per_ledger
def outstanding_by_party(ledger: Ledger) -> Mapping[tuple[Direction, str], tuple[OpenInvoice, ...]]:
    """The open invoices of each customer ('sale') and supplier ('purchase')."""
    found: dict[tuple[Direction, str], list[OpenInvoice]] = defaultdict(list)
    for one in outstanding(ledger):
        found[one.invoice.direction, one.invoice.party].append(one)
    return {key: tuple(invoices) for key, invoices in found.items()}


def of_direction(ledger: Ledger, direction: Direction) -> list[OpenInvoice]:
    """The open sales or the open purchases in EUR, the longest due first."""
    return [one for one in outstanding(ledger) if one.invoice.direction == direction and in_eur(one)]


def in_eur(one: OpenInvoice) -> bool:
    """Whether an open invoice counts in sums."""
    return one.invoice.currency == "EUR"


def late(invoices: Iterable[OpenInvoice], today: date) -> list[OpenInvoice]:
    """Those whose due date has passed. Credit notes wait for nobody and are left out."""
    return [one for one in invoices if one.amount > 0 and one.invoice.due_date < today]


def old(invoices: Iterable[OpenInvoice], today: date, after: int) -> list[OpenInvoice]:
    """The late ones of more than so many days."""
    return [one for one in late(invoices, today) if one.days_late(today) > after]


def total(invoices: Iterable[OpenInvoice]) -> Decimal:
    """What open invoices in EUR come to."""
    return sum((one.amount for one in invoices if in_eur(one)), ZERO)


def foreign(invoices: Iterable[OpenInvoice]) -> tuple[Foreign, ...]:
    """What is open in other currencies, one amount each."""
    amounts: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in invoices:
        if not in_eur(one):
            amounts[one.invoice.currency] += one.amount
    return tuple(Foreign(currency, amounts[currency]) for currency in sorted(amounts))
