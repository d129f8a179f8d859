"""What we ask about the firm itself: which of these it is, whether it charges VAT, and where an account began."""

from datetime import date
from decimal import Decimal

from houvast.books.fingerprint import party_key
from houvast.facts.answers import FIRM, NO, OPENING_BALANCE, OWN_FIRM, VAT_LIABLE, YES
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.question import Option, Question
from houvast.facts.text import Text
from houvast.norms import Norms
from houvast.week.money import last_statement, spaced
from houvast.week.own import WeekOwn
from houvast.week.texts import TEXTS

_ENOUGH_INVOICES = 3
# Nothing on the page is right before the firm knows itself: that question goes before all others.
_FIRST = Decimal(10) ** 12


def questions(ledger: Ledger, own: WeekOwn, today: date, norms: Norms) -> tuple[Question, ...]:  # noqa: ARG001
    """The questions about the firm; most valuable first."""
    found = [*_own_firm(ledger), *_vat_liable(ledger), *_opening_balances(ledger)]
    return tuple(sorted(found, key=lambda question: (-question.value_euro, question.kind, question.subject)))


def _own_firm(ledger: Ledger) -> list[Question]:
    if not ledger.own_candidates:
        return []
    options = tuple(
        Option(party_key(party), Text(label, label))
        for party in ledger.own_candidates
        if (label := " · ".join(filter(None, (party.name, party.enterprise_number, party.city))))
    )
    return [Question(OWN_FIRM, FIRM, TEXTS["week.ask_own_firm"], options, _FIRST)]


def _vat_liable(ledger: Ledger) -> list[Question]:
    """Asked when no sales invoice ever held VAT: then purchases cost what they cost with VAT."""
    sales = [invoice for invoice in ledger.invoices if invoice.direction == "sale"]
    if len(sales) < _ENOUGH_INVOICES or any(invoice.vat != 0 for invoice in sales):
        return []
    paid_vat = sum((invoice.vat for invoice in ledger.invoices if invoice.direction == "purchase"), ZERO)
    options = (Option(YES, TEXTS["week.vat_yes"]), Option(NO, TEXTS["week.vat_no"]))
    return [Question(VAT_LIABLE, FIRM, TEXTS["week.ask_vat_liable"], options, abs(paid_vat), {"count": len(sales)})]


def _opening_balances(ledger: Ledger) -> list[Question]:
    """Asked per EUR account of which no file holds a balance; the answer is an amount and a day."""
    found = []
    for account in ledger.accounts:
        if account.currency != "EUR" or last_statement(ledger, account) is not None:
            continue
        moved = [abs(movement.amount) for movement in ledger.movements if movement.account == account.number]
        values = {"account": spaced(account.number)}
        text = TEXTS["week.ask_opening_balance"]
        found.append(Question(OPENING_BALANCE, account.number, text, (), sum(moved, ZERO), values))
    return found
