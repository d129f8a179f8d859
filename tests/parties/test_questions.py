"""What is asked about payments."""

from datetime import date
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, pays

from houvast.facts.ledger import Account, Pair, Party
from houvast.facts.own import NO_OWN
from houvast.facts.wording import say
from houvast.norms import load_norms
from houvast.parties.questions import questions


def asked(*facts, **more):
    return questions(ledger(*facts, **more), NO_OWN, TODAY, load_norms())


def test_a_doubtful_pair_shows_both_sides():
    one, moved = invoice("A1"), movement("m", "121", party="name:alice", communication="okt")
    (question,) = asked(one, moved, pays(moved, one, "asked"))
    left, right = (say(question.values[side].text, "nl", question.values[side].values) for side in ("left", "right"))
    assert (question.kind, question.subject) == ("pair", f"m => {one.key}")
    assert "Mededeling: okt" in left
    assert "Factuur A1" in right
    assert [option.value for option in question.options] == ["yes", "no"]


def test_the_most_valuable_question_comes_first():
    small, large = invoice("A1", "10"), invoice("A2", "900")
    moved, other = movement("m", "10"), movement("n", "900")
    found = asked(small, large, moved, other, pays(moved, small, "asked"), pays(other, large, "asked"))
    assert [question.value_euro for question in found] == [900, 10]


def test_a_credit_note_is_asked_by_itself():
    one, credit = invoice("A1"), invoice("A2", "-121")
    pair = Pair(None, one.key, Decimal(121), "amount", 0.5, "asked", credit_note=credit.key)
    (question,) = asked(one, credit, pair)
    assert question.subject == f"{credit.key} => {one.key}"


def test_sure_pairs_are_not_asked():
    one, moved = invoice("A1"), movement("m", "121")
    assert asked(one, moved, pays(moved, one)) == ()


def test_somebody_who_pays_often_without_an_invoice_is_asked_once():
    payments = [movement(f"m{n}", "100", date(2026, n, 1), party="name:bike lease") for n in (1, 2, 3)]
    (question,) = asked(*payments)
    assert (question.kind, question.subject, question.value_euro) == ("in_between", "name:bike lease", 300)


def test_a_customer_and_an_own_account_are_no_payers_in_between():
    customer = [movement(f"m{n}", "100", party="name:alice") for n in range(3)]
    account = [movement(f"o{n}", "100", party="iban:BE02")._replace(counterparty_account="BE02") for n in range(3)]
    by_name = [movement(f"n{n}", "100", party="name:bob en co") for n in range(3)]
    assert asked(invoice("A1"), *customer, *account, *by_name, accounts=(Account("BE02", "EUR"),)) == ()


def test_vat_that_comes_back_every_month_is_no_payer_in_between():
    office = "FOD Financiën btw-ontvangsten"
    back = [movement(f"b{n}", "100", party="name:fod")._replace(counterparty_name=office) for n in range(3)]
    assert asked(*back) == ()
    other = [movement(f"b{n}", "100", party="name:fod")._replace(counterparty_name="Bike Lease") for n in range(3)]
    assert [question.kind for question in asked(*other)] == ["in_between"]


def test_one_name_under_two_keys_is_asked_and_no_merges_with_nobody():
    from houvast.books.merges import merges
    from houvast.facts.question import Answer

    sure = Party("kbo:0123456749", "Café Alice BV", frozenset({"customer"}), enterprise_number="0123456749")
    loose = Party("name:cafe alice", "Cafe Alice", frozenset({"customer"}))
    facts = (invoice("A1", party="kbo:0123456749"), invoice("A2", "50", party="name:cafe alice"), sure, loose)
    (question,) = asked(*facts)
    yes, no = (Answer(question.kind, question.subject, option.value) for option in question.options)
    assert (question.kind, question.subject, question.value_euro) == ("merge", "name:cafe alice", 50)
    assert merges([yes]).of("name:cafe alice") == "kbo:0123456749"
    assert merges([no]).of("name:cafe alice") == "name:cafe alice"


def test_two_firms_of_one_name_with_their_own_numbers_are_two():
    first = Party("kbo:0123456749", "Alice", frozenset({"customer"}))
    second = Party("kbo:0700000005", "Alice", frozenset({"customer"}))
    assert asked(invoice("A1", party=first.key), invoice("A2", party=second.key), first, second) == ()
