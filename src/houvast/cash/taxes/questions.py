"""What we ask about taxes: only how often the VAT return goes in, and only when neither she nor the bank told."""

from collections.abc import Sequence
from datetime import date, timedelta

from houvast.cash.recurring_texts import TEXTS
from houvast.cash.taxes.rhythm import vat_rhythm
from houvast.cash.taxes.vat import vat_due
from houvast.facts.answers import FIRM, MONTH, QUARTER, VAT_RHYTHM
from houvast.facts.ledger import Ledger
from houvast.facts.period import Period
from houvast.facts.question import Answer, Option, Question
from houvast.norms import Norms

_OPTIONS = (Option(QUARTER, TEXTS["cash.vat_quarter"]), Option(MONTH, TEXTS["cash.vat_month"]))
_QUARTER = timedelta(days=91)


def tax_questions(ledger: Ledger, answers: Sequence[Answer], norms: Norms, today: date) -> tuple[Question, ...]:
    """The VAT rhythm of a firm that is liable and has invoices; worth the VAT that would move to another day."""
    if not ledger.firm.vat_liable or vat_rhythm(ledger, answers, norms, today).origin != "default":
        return ()
    due = vat_due(ledger, Period(today - _QUARTER, today), today)
    if due is None:
        return ()
    return (Question(VAT_RHYTHM, FIRM, TEXTS["cash.ask_vat_rhythm"], _OPTIONS, abs(due.so_far)),)
