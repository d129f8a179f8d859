"""What must be paid soon? Purchase invoices that are overdue or fall due within thirty days."""

from datetime import date, timedelta

from houvast.facts.figure import Figure
from houvast.facts.ledger import Ledger
from houvast.parties.outstanding import OpenInvoice, of_direction, total
from houvast.week.texts import TEXTS

SOON = timedelta(days=30)


def to_pay_soon(ledger: Ledger, today: date) -> list[OpenInvoice]:
    """Open purchase invoices due up to thirty days from now, the longest due first. Credit notes are left out."""
    until = today + SOON
    return [one for one in of_direction(ledger, "purchase") if one.amount > 0 and one.invoice.due_date <= until]


def pay_soon(ledger: Ledger, today: date) -> Figure:
    """What those come to."""
    invoices = to_pay_soon(ledger, today)
    sources = tuple(source for one in invoices[:3] for source in one.invoice.sources[:1])
    return Figure("pay-soon", total(invoices), "eur", today, None, TEXTS["week.formula_pay_soon"], sources)
