from datetime import date
from decimal import Decimal

from tests.cash.taxes_given import NORMS, TODAY, VAT_OFFICE, invoice, ledger, paid

from houvast.cash.taxes.questions import tax_questions
from houvast.facts.answers import FIRM, VAT_RHYTHM
from houvast.facts.ledger import Firm
from houvast.facts.question import Answer

BILL = invoice("V1", "1210.00", issued=date(2026, 10, 5))


def test_the_vat_rhythm_is_asked_when_nothing_tells_it() -> None:
    (asked,) = tax_questions(ledger(BILL), (), NORMS, TODAY)
    assert (asked.kind, asked.subject, asked.value_euro) == (VAT_RHYTHM, FIRM, Decimal("210.00"))
    assert [option.value for option in asked.options] == ["quarter", "month"]


def test_the_vat_rhythm_is_not_asked_when_the_bank_or_she_told_it() -> None:
    settled = paid(date(2026, 10, 23), "-210.00", VAT_OFFICE)
    assert tax_questions(ledger(BILL, settled), (), NORMS, TODAY) == ()
    assert tax_questions(ledger(BILL), (Answer(VAT_RHYTHM, FIRM, "month"),), NORMS, TODAY) == ()


def test_who_is_not_liable_or_has_no_invoices_is_not_asked() -> None:
    assert tax_questions(ledger(BILL, firm=Firm("Bob", None, vat_liable=False)), (), NORMS, TODAY) == ()
    assert tax_questions(ledger(), (), NORMS, TODAY) == ()
