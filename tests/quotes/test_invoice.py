"""The invoices of a quote pass the rules of EN 16931 and Peppol, and together come to the quote to the cent."""

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.en16931 import validate
from tests.quotes.quotes_given import BUYER, NORMS, SELLER, TODAY, YES, line, quote, random_quote

from houvast.facts.invoice import InvoiceDocument
from houvast.formats import ubl
from houvast.formats.reference import is_ogm
from houvast.quotes.calculation import totals
from houvast.quotes.invoice import Issue, advance_invoice, final_invoice, issued, rates_changed
from houvast.quotes.payment import payment_qr, structured_reference
from houvast.quotes.values import Instalment, Quote

THREE = tuple(Instalment(f"Schijf {percent} %", percent=Decimal(percent)) for percent in (30, 40, 30))
KITCHEN = quote(
    line("a", "4312.77", text="Werkblad", description="in eik\nop maat"),
    line("b", "47.85", "30", price_unit=Decimal(100), unit="m"),
    line("c", "65", "8", discount=Decimal("7.25"), unit="u", vat="home"),
    site=YES,
    site_address="Kerkstraat 8, 3500 Hasselt",
    schedule=THREE,
    discount=Decimal(5),
)


def issue(number: str, day: date = TODAY) -> Issue:
    return Issue(number, day, day + timedelta(days=30), SELLER)


def invoices(made: Quote) -> list[InvoiceDocument]:
    advances: list[InvoiceDocument] = []
    for place in range(len(made.schedule[:-1])):
        try:
            advances.append(advance_invoice(made, place, issue(f"2026-10{place}"), NORMS))
        except ValueError:
            assert totals(replace(made, dated=TODAY), TODAY, NORMS).gross <= 0
    last = final_invoice(made, [issued(one) for one in advances], issue("2026-109"), NORMS)
    return [*advances, last]


def assert_valid_and_whole(made: Quote) -> None:
    found = invoices(made)
    for one in found:
        assert (validate(ubl.write(one)), made) == ([], made)
        for vat in one.vat_lines:
            assert abs(vat.vat - vat.base * (vat.rate or 0) / 100) <= Decimal("0.03")
    whole = totals(replace(made, dated=TODAY), TODAY, NORMS)
    assert sum(one.gross for one in found) == whole.gross
    assert sum(one.vat for one in found) == whole.vat


def test_three_instalments_are_three_valid_invoices_that_come_to_the_quote() -> None:
    assert_valid_and_whole(KITCHEN)
    assert [one.payable for one in invoices(KITCHEN)[:2]] == [Decimal("1637.91"), Decimal("2183.88")]


def test_an_advance_has_a_line_per_rate_and_says_which_quote() -> None:
    first = advance_invoice(KITCHEN, 0, issue("2026-101"), NORMS)
    assert [(one.vat_rate, one.name) for one in first.lines] == [
        (21, "Schijf 30 %, offerte O-2026-014"),
        (6, "Schijf 30 %, offerte O-2026-014"),
    ]
    assert first.note is not None
    assert first.note.startswith("Volgens offerte O-2026-014. Werfadres: Kerkstraat 8, 3500 Hasselt. Btw-tarief: ")


def test_the_last_invoice_lists_everything_and_takes_the_advances_off() -> None:
    *advances, last = invoices(KITCHEN)
    assert [one.name for one in last.lines[:3]] == ["Werkblad", "Werk b", "Werk c"]
    assert [one.quantity for one in last.lines[3:]] == [-1] * 4
    assert last.lines[3].name == "Al gefactureerd voorschot: factuur 2026-100 van 24/11/2026"
    assert last.preceding == tuple(one.id for one in advances)
    assert (last.lines[1].unit, last.lines[2].unit, last.lines[0].description) == ("MTR", "HUR", "in eik op maat")


def test_an_advance_that_was_never_invoiced_stays_in_the_last_one() -> None:
    first = advance_invoice(KITCHEN, 0, issue("2026-101"), NORMS)
    last = final_invoice(KITCHEN, [issued(first)], issue("2026-109"), NORMS)
    assert first.gross + last.gross == totals(KITCHEN, TODAY, NORMS).gross
    assert validate(ubl.write(last)) == []


def test_vat_moved_to_the_customer_carries_its_statement_and_both_numbers() -> None:
    made = quote(line("a", "1000"), line("b", "50", vat="home"), customer=BUYER, reverse_charge=True, schedule=THREE)
    assert_valid_and_whole(made)
    [vat] = invoices(made)[0].vat_lines
    assert (vat.category, vat.vat) == ("AE", 0)
    assert vat.reason is not None
    assert vat.reason.startswith("Verlegging van heffing.")


def test_options_that_were_not_chosen_are_not_invoiced() -> None:
    made = quote(line("a", "100"), line("b", "40", option=True), line("c", "0", kind="text"))
    assert [one.name for one in final_invoice(made, [], issue("1"), NORMS).lines] == ["Werk a"]


def test_exempt_work_says_why() -> None:
    made = quote(line("a", "100", vat="exempt", vat_reason="Kleine onderneming, art. 56bis"), line("b", "5", vat="0"))
    assert_valid_and_whole(made)
    assert invoices(made)[0].vat_lines[1].reason in {None, "Kleine onderneming, art. 56bis"}


def test_what_is_taken_back_stays_valid() -> None:
    made = quote(line("a", "900"), line("b", "-120", text="Oude ketel terug"), line("c", "80", "-1"), schedule=THREE)
    assert_valid_and_whole(made)


BOILER = quote(line("a", "1000", vat="fossil"), site=YES, dated=date(2025, 7, 20), schedule=THREE)


def test_an_invoice_bears_the_rate_of_its_own_day() -> None:
    after = advance_invoice(BOILER, 0, issue("1", date(2025, 7, 29)), NORMS)
    assert [one.vat_rate for one in after.lines] == [21]
    assert rates_changed(BOILER, date(2025, 7, 29), NORMS)
    assert not rates_changed(BOILER, date(2025, 7, 28), NORMS)
    assert not rates_changed(KITCHEN, TODAY, NORMS)


def test_an_advance_at_a_rate_that_is_gone_is_taken_off_at_that_rate() -> None:
    before = advance_invoice(BOILER, 0, issue("1", date(2025, 7, 21)), NORMS)
    last = final_invoice(BOILER, [issued(before)], issue("2", date(2025, 8, 2)), NORMS)
    assert [(one.rate, one.base, one.vat) for one in last.vat_lines] == [(21, 1000, 210), (6, -300, -18)]
    assert last.payable == 1210 - 318
    assert validate(ubl.write(last)) == []


def in_order(seed: int) -> None:
    made = random_quote(random.Random(seed))
    if totals(made, TODAY, NORMS).vat_lines:
        assert_valid_and_whole(made)


def test_the_invoices_of_random_quotes_are_valid() -> None:
    for seed in range(12):
        in_order(seed)


@pytest.mark.full
def test_the_invoices_of_five_thousand_random_quotes_are_valid() -> None:
    for seed in range(5_000):
        in_order(seed)


@pytest.mark.parametrize("number", ["2026-101", "F26/0007", "97", "ABC", "12345678901234"])
def test_every_number_has_a_structured_communication_whose_check_holds(number: str) -> None:
    assert is_ogm(structured_reference(number))


def test_the_structured_communication_holds_the_invoice_number() -> None:
    assert structured_reference("2026-101") == "000202610162"
    assert structured_reference("97") == "000000009797"


def test_a_bank_app_reads_amount_account_and_communication() -> None:
    first = advance_invoice(KITCHEN, 0, issue("2026-101"), NORMS)
    assert payment_qr(first) == (
        "BCD\n002\n1\nSCT\n\nTechno Claes BV\nBE43001548226801\nEUR1637.91\n\n\n+++000/2026/10162+++"
    )


def test_an_rf_reference_travels_in_its_own_field() -> None:
    first = advance_invoice(KITCHEN, 0, issue("2026-101"), NORMS)._replace(payment_reference="RF18539007547034")
    assert (payment_qr(first) or "").split("\n")[9:] == ["RF18539007547034"]


def test_without_an_account_or_anything_to_pay_there_is_no_code() -> None:
    first = advance_invoice(KITCHEN, 0, issue("2026-101"), NORMS)
    assert payment_qr(first._replace(payment_iban=None)) is None
    assert payment_qr(first._replace(payable=Decimal(0))) is None
    assert payment_qr(first._replace(seller=SELLER._replace(name="é" * 400))) is not None


def test_an_instalment_of_nothing_makes_no_invoice() -> None:
    free = replace(KITCHEN, discount=Decimal(100))
    with pytest.raises(ValueError, match="comes to nothing"):
        advance_invoice(free, 0, issue("1"), NORMS)
