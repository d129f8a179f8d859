"""The invoices of the demo firms are valid, of every kind, and read back as they were meant."""

from collections.abc import Mapping
from random import Random

from tests.demo.conftest import Written
from tests.en16931 import validate


def _sample(written: Written) -> dict[str, bytes]:
    """Two hundred invoices: first one of every kind and VAT category, then by lot; without the office's mistakes."""
    wrong = {number for numbers in written.truth.mistakes.values() for number in numbers}
    kinds: dict[object, str] = {}
    names = []
    for reading in written.invoices:
        document = reading.facts.invoices[0]
        if document.id in wrong:
            continue
        categories = tuple(sorted((line.category, line.rate) for line in document.vat_lines))
        kinds.setdefault((document.document_type, categories, bool(document.cash_discount)), reading.name)
        names.append(reading.name)
    chosen = {*kinds.values(), *Random(1).sample(names, 200)}
    every = written.files.bytes_of("facturen/**/*.xml")
    return {name: every[name] for name in sorted(chosen)}


def test_two_hundred_invoices_of_a_firm_and_every_kind_pass_the_official_rules(firm: Written):
    assert {name: faults for name, xml in _sample(firm).items() if (faults := validate(xml))} == {}


def test_together_the_firms_use_every_vat_category_of_daily_life(firms: Mapping[str, Written]):
    used = {
        (line.category, int(line.rate or 0), document.document_type)
        for written in firms.values()
        for reading in written.invoices
        for document in reading.facts.invoices
        for line in document.vat_lines
    }
    assert {(category, rate) for category, rate, kind in used if kind == "invoice"} >= {
        ("S", 21),
        ("S", 12),
        ("S", 6),
        ("AE", 0),
        ("K", 0),
        ("E", 0),
    }
    assert {category for category, _, kind in used if kind == "credit_note"} >= {"S", "AE", "K"}


def test_only_the_office_mistakes_do_not_hold(firm: Written):
    broken = {
        document.id
        for reading in firm.invoices
        for document in reading.facts.invoices
        if not all(claim.holds for claim in reading.claims)
    }
    assert broken == set(firm.truth.mistakes["wrong total"])


def test_one_invoice_states_no_due_date_and_one_lies_there_twice(firm: Written):
    silent = firm.truth.mistakes["no due date"][0]
    twice = firm.truth.mistakes["sent twice"][0]
    found = [document for reading in firm.invoices for document in reading.facts.invoices]
    assert [(one.due_date, one.terms) for one in found if one.id == silent] == [(None, None)]
    assert len([one for one in found if one.id == twice and one.seller.name == firm.truth.name]) == 2


def test_korting_contant_is_read_as_what_may_be_deducted(firms: Mapping[str, Written]):
    discounted = [
        document
        for reading in firms["production"].invoices
        for document in reading.facts.invoices
        if document.cash_discount
    ]
    assert discounted
    assert all(one.payable == one.net + one.vat for one in discounted)


def test_customers_who_leave_stop_buying_and_prices_of_one_supplier_rise(firms: Mapping[str, Written]):
    found = [document for reading in firms["mixed"].invoices for document in reading.facts.invoices]
    lost = max(one.issue_date for one in found if one.buyer.name == "Hotel De Koperen Ketel")
    prices = {
        one.issue_date: line.unit_price
        for one in found
        if one.seller.name == "Composiet Limburg" and one.document_type == "invoice"
        for line in one.lines
        if line.name == "Composietblad 20 mm wit"
    }
    days = sorted(prices)
    assert (firms["mixed"].truth.today - lost).days > 180
    assert prices[days[-1]] / prices[days[0]] > 1.12
