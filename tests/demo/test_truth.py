"""The truth is true: payments settle what they say, and VAT is what the documents add up to."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

from tests.demo.conftest import Written

from houvast.facts.money import to_cent


def _payables(firm: Written) -> dict[tuple[str, str], Decimal]:
    return {
        (document.seller.key, document.id): document.payable
        for reading in firm.invoices
        for document in reading.facts.invoices
    }


def test_everything_settled_lies_in_the_folder_and_is_never_paid_more_than_it_asks(firm: Written):
    payable = _payables(firm)
    wrong = set(firm.truth.mistakes["wrong total"])
    settled: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    everything = [one for payment in firm.truth.payments for one in payment.settles] + list(firm.truth.set_offs)
    for one in everything:
        settled[one.invoice.seller, one.invoice.id] += one.amount
    assert not settled.keys() - payable.keys()
    assert [key for key, amount in settled.items() if amount > payable[key] and key[1] not in wrong] == []


def test_a_payment_settles_exactly_its_amount(firm: Written):
    begin = firm.truth.begin
    for payment in firm.truth.payments:
        paid = [one.amount for one in payment.settles if one.credit_note is None]
        if paid and (payment.day - begin).days > 200:
            assert sum(paid) == abs(payment.amount), payment


def test_most_of_what_is_due_was_paid(firm: Written):
    found = [document for reading in firm.invoices for document in reading.facts.invoices]
    due = {
        (one.seller.key, one.id)
        for one in found
        if one.document_type == "invoice" and (firm.truth.today - one.issue_date).days > 150 and one.payable > 0
    }
    settled = {(one.invoice.seller, one.invoice.id) for payment in firm.truth.payments for one in payment.settles} | {
        (one.invoice.seller, one.invoice.id) for one in firm.truth.set_offs
    }
    assert len(due & settled) / len(due) > 0.98


def test_vat_payments_are_what_the_documents_of_the_period_add_up_to(firm: Written):
    own = f"kbo:{firm.truth.enterprise_number}"
    documents = {
        (one.seller.key, one.id, one.document_type): one for reading in firm.invoices for one in reading.facts.invoices
    }
    receipts = [
        receipt
        for reading in firm.readings("dagontvangsten *.xlsx")
        for sheet in reading.facts.sheets
        for receipt in sheet.receipts
    ]
    whole = [one for one in firm.truth.vat_returns if one.period.begin >= firm.truth.begin]
    assert len(whole) >= 6
    for one in whole:
        due = sum(
            (1 if each.seller.key == own else -1) * each.sign * each.vat
            for each in documents.values()
            if each.issue_date in one.period
        )
        due += sum(
            to_cent(each.amount * each.vat_rate / (100 + each.vat_rate))
            for each in receipts
            if each.day in one.period and each.vat_rate is not None
        )
        assert one.amount == due


def test_each_vat_return_is_paid_on_its_day(firm: Written):
    paid = {(payment.day, -payment.amount) for payment in firm.truth.payments if payment.why == "vat"}
    last = max(payment.day for payment in firm.truth.payments)
    for one in firm.truth.vat_returns:
        if one.amount > 0 and one.paid_on <= last:
            assert (one.paid_on, one.amount) in paid
            assert one.paid_on.day <= 25


def test_life_is_in_it(firms: Mapping[str, Written]):
    kinds = {word for firm in firms.values() for payment in firm.truth.payments for word in payment.why.split(", ")}
    assert kinds >= {
        "structured", "number", "typed", "words", "nothing", "typo", "part", "sum", "set off", "discount", "twice",
        "refund of twice", "refund", "other account", "collective", "direct debit", "card", "card settlement", "cash",
        "wages", "social security", "withholding tax", "vat", "standing", "bank costs", "interest", "owner",
        "own account", "savings",
    }  # fmt: skip
