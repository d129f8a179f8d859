"""Books by hand for the tax calendar: payments to those who collect, and invoices with VAT."""

from datetime import date, timedelta

from tests.hand_ledger import TODAY, invoice, ledger, movement

from houvast.cash.taxes import Planned, tax_payments
from houvast.facts.ledger import Ledger, Movement
from houvast.facts.period import Period
from houvast.norms import Norms, load_norms

RSZ, VAT_OFFICE, FUND = "RSZ", "FOD Financiën btw-ontvangsten", "Xerius Sociaal Verzekeringsfonds"
NORMS = load_norms()
THIRTEEN_WEEKS = Period(TODAY + timedelta(days=1), TODAY + timedelta(days=92))
__all__ = ["NORMS", "THIRTEEN_WEEKS", "TODAY", "invoice", "ledger", "paid", "planned"]


def paid(day: date, amount: str, name: str | None, words: str | None = None, **more) -> Movement:
    """A movement with somebody of this name."""
    return movement(f"{name}-{day}-{amount}", amount, day, communication=words)._replace(counterparty_name=name, **more)


def planned(
    books: Ledger, kind: str, *, today: date = TODAY, period: Period = THIRTEEN_WEEKS, norms: Norms = NORMS, answers=()
) -> list[Planned]:
    """What the calendar plans of one kind."""
    return [one for one in tax_payments(books, answers, norms, today, period) if one.kind == kind]


def said(found: list[Planned]) -> list[tuple[str, str]]:
    """Day and amount, as text."""
    return [(str(one.day), str(one.amount)) for one in found]
