"""What is asked about the firm itself."""

from tests.hand_ledger import TODAY, invoice, ledger, movement, statement

from houvast.facts.ledger import Account
from houvast.facts.party import PartyRef
from houvast.norms import load_norms
from houvast.week.own import WeekOwn
from houvast.week.questions import questions


def asked(*facts, **more):
    return questions(ledger(*facts, **more), WeekOwn(), TODAY, load_norms())


def test_which_firm_is_hers_is_asked_before_anything_else():
    candidates = (PartyRef("Alice", "0123456749"), PartyRef("Bob"))
    account = (Account("BE01", "EUR"),)
    first, second = asked(movement("m", "9"), own_candidates=candidates, accounts=account)
    assert (first.kind, [option.value for option in first.options]) == ("own_firm", ["kbo:0123456749", "name:bob"])
    assert (second.kind, second.subject, second.value_euro) == ("opening_balance", "BE01", 9)


def test_an_account_with_a_balance_is_not_asked():
    assert asked(statement("5.00"), accounts=(Account("BE01", "EUR"), Account("BE02", "USD"))) == ()


def test_vat_is_asked_when_no_sales_invoice_ever_held_any():
    none = [invoice(f"S{n}", "100", net="100") for n in range(3)]
    (question,) = asked(*none, invoice("P1", "121", net="100", direction="purchase"))
    assert (question.kind, question.subject, question.value_euro) == ("vat_liable", "firm", 21)
    assert asked(*none[:2]) == ()
    assert asked(*none, invoice("S9", "121", net="100")) == ()
