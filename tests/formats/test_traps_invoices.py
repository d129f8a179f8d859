"""Traps 1 to 14 of invoices: what a reader in a hurry gets wrong, one by one and by number."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.books.given import ALICE, BOB, DAY, US, stored_invoice
from tests.books.given import invoice as a_document
from tests.books.test_match import found, payment, told
from tests.books.test_match import invoice as to_be_paid
from tests.formats.test_ubl import ATTACHED, CASH, PARTS, document, invoice, read
from tests.hand_ledger import TODAY, ledger
from tests.hand_ledger import invoice as in_the_books

from houvast.books.assemble import assemble
from houvast.books.fingerprint import invoice_key
from houvast.books.stored import Stored
from houvast.facts.ledger import Firm, Invoice
from houvast.formats.read import read as read_anything
from houvast.formats.ubl_write import BIS_BILLING_3, write
from houvast.norms import load_norms
from houvast.parties.figures import open_total
from houvast.parties.outstanding import foreign, outstanding

TOTALS = (
    "<LegalMonetaryTotal><LineExtensionAmount>{lines}</LineExtensionAmount><TaxExclusiveAmount>{net}</TaxExclusiveAmount>"
    "<TaxInclusiveAmount>{gross}</TaxInclusiveAmount>{between}<PayableAmount>{payable}</PayableAmount></LegalMonetaryTotal>"
)


def totals(lines: str, net: str, gross: str, payable: str, between: str = "") -> str:
    return TOTALS.format(lines=lines, net=net, gross=gross, payable=payable, between=between)


def vat(*rates: tuple[str, str, str, str]) -> str:
    """One subtotal per category, rate, base and VAT."""
    subtotals = "".join(
        f"<TaxSubtotal><TaxableAmount>{base}</TaxableAmount><TaxAmount>{amount}</TaxAmount><TaxCategory><ID>{category}</ID>"
        f"{f'<Percent>{rate}</Percent>' if rate else ''}</TaxCategory></TaxSubtotal>"
        for category, rate, base, amount in rates
    )
    whole = sum(Decimal(amount) for *_, amount in rates)
    return f"<TaxTotal><TaxAmount currencyID='EUR'>{whole}</TaxAmount>{subtotals}</TaxTotal>"


def discount(amount: str, reason: str = "Korting") -> str:
    return (
        "<AllowanceCharge><ChargeIndicator>false</ChargeIndicator>"
        f"<AllowanceChargeReason>{reason}</AllowanceChargeReason><Amount>{amount}</Amount></AllowanceCharge>"
    )


def line(net: str, quantity: str, price: str, inside: str = "", per: str = "") -> str:
    return (
        f"<InvoiceLine><ID>1</ID><InvoicedQuantity unitCode='C62'>{quantity}</InvoicedQuantity>"
        f"<LineExtensionAmount>{net}</LineExtensionAmount>{inside}<Item><Name>Werk</Name></Item><Price><PriceAmount>{price}</PriceAmount>{per}"
        "</Price></InvoiceLine>"
    )


def books(*documents: object) -> tuple[Invoice, ...]:
    stored = tuple(stored_invoice(f"{at}.xml", one) for at, one in enumerate(documents))  # type: ignore[arg-type]
    return assemble(Firm("", US.enterprise_number), Stored(invoices=stored), (), load_norms()).invoices


def test_trap_01_revenue_is_after_the_discount_on_the_document_and_debt_is_what_remains_to_be_paid() -> None:
    paid, rounded = "<PrepaidAmount>50.00</PrepaidAmount>", "<PayableRoundingAmount>0.10</PayableRoundingAmount>"
    one = document(
        Allowances=discount("10.00"),
        VAT=vat(("S", "21", "90.00", "18.90")),
        Totals=totals("100.00", "90.00", "108.90", "59.00", paid + rounded),
    )
    assert (one.net, one.payable) == (Decimal("90.00"), Decimal("59.00"))
    assert sum(each.net for each in one.lines) == Decimal("100.00")


def test_trap_02_a_line_is_quantity_times_price_per_base_quantity_and_its_price_discount_is_inside() -> None:
    per_hundred = "<BaseQuantity>100</BaseQuantity>"
    inside = (
        f"{per_hundred}<AllowanceCharge><ChargeIndicator>false</ChargeIndicator><Amount>5.00</Amount></AllowanceCharge>"
    )
    one = document(Lines=line("100.00", "250", "40", per=inside))
    assert (one.lines[0].unit_price, one.lines[0].base_quantity) == (Decimal(40), Decimal(100))


def test_trap_02_a_line_that_differs_is_shown_with_its_difference_and_never_corrected() -> None:
    reading = read(invoice(Lines=line("100.00", "2", "49.98")))
    assert [(each.code, each.values["difference"]) for each in reading.troubles] == [("line_net_differs", "€\xa00,04")]
    assert reading.facts.invoices[0].lines[0].net == Decimal("100.00")


def test_trap_03_vat_is_what_the_document_states_and_never_reckoned_again() -> None:
    reading = read(
        invoice(VAT=vat(("S", "21", "100.00", "21.90")), Totals=totals("100.00", "100.00", "121.90", "121.90"))
    )
    assert reading.facts.invoices[0].vat == Decimal("21.90")  # within the 1.00 of BR-CO-17, and still no 21.00
    assert [(each.code, each.values["difference"]) for each in reading.troubles] == [("vat_rate_differs", "€\xa00,90")]


def test_trap_03_vat_is_rounded_on_the_total_of_a_rate_and_not_line_by_line() -> None:
    three = "".join(line("0.10", "1", "0.10") for _ in range(3))  # by line 3 x 0.02, on the total 0.06
    rate = vat(("S", "21", "0.30", "0.06"))
    assert document(Lines=three, VAT=rate, Totals=totals("0.30", "0.30", "0.36", "0.36")).vat == Decimal("0.06")


def test_trap_04_korting_contant_is_no_exempt_sale_and_the_bank_may_see_either_amount() -> None:
    charge = discount("2.00", CASH).replace("false", "true")
    one = document(
        Allowances=discount("2.00", CASH) + charge,
        VAT=vat(("S", "21", "98.00", "20.58"), ("E", "0", "2.00", "0.00")),
        Totals=totals("100.00", "100.00", "120.58", "120.58"),
    )
    assert (one.net, one.payable, one.cash_discount) == (Decimal("100.00"), Decimal("120.58"), Decimal("2.00"))
    for paid, reason in (("120.58", "number"), ("118.58", "cash_discount")):
        offered = to_be_paid("2026-017", "120.58", cash_discount=one.cash_discount)
        assert [pair[3:] for pair in told(found([payment("m", paid, "factuur 2026-017")], [offered]))] == [
            (reason, "sure")
        ]


@pytest.mark.parametrize(
    ("written", "code", "amount"),
    [
        ("Conditional cash/payment discount", "", "2.00"),
        ("Korting voor contant", "", "2.00"),
        ("", "66", "2.00"),
        ("", "64", "2.00"),
    ],
)
def test_trap_04_korting_contant_is_known_by_its_words_and_its_pattern(written: str, code: str, amount: str) -> None:
    said = f"<AllowanceChargeReasonCode>{code}</AllowanceChargeReasonCode>" if code else ""
    both = "".join(
        f"<AllowanceCharge><ChargeIndicator>{charge}</ChargeIndicator>{said}"
        f"<AllowanceChargeReason>{written}</AllowanceChargeReason><Amount>{amount}</Amount></AllowanceCharge>"
        for charge in ("false", "true")
    )
    assert document(Allowances=both).cash_discount == Decimal(amount)


def test_trap_05_what_was_prepaid_leaves_nothing_to_pay_and_an_advance_is_revenue_once() -> None:
    paid = document(Totals=totals("100.00", "100.00", "121.00", "0.00", "<PrepaidAmount>121.00</PrepaidAmount>"))
    assert (paid.net, paid.payable) == (Decimal("100.00"), Decimal("0.00"))
    advance = a_document("V1", US, ALICE, "3630.00")
    final = a_document(
        "V9", US, ALICE, "12100.00", prepaid=Decimal(3630), payable=Decimal(8470), issue_date=DAY + timedelta(days=60)
    )
    ours = books(advance, final)
    assert sum(one.net_once for one in ours) == Decimal("10000.00")
    assert ledger(in_the_books("V2", "0.00")).paid_on(in_the_books("V2", "0.00")) == date(2026, 10, 1)


def test_trap_05_an_advance_taken_off_as_a_line_below_zero_is_read_as_it_stands() -> None:
    lines = line("100.00", "1", "100") + line("-30.00", "-1", "30")
    one = document(
        Lines=lines, VAT=vat(("S", "21", "70.00", "14.70")), Totals=totals("70.00", "70.00", "84.70", "84.70")
    )
    assert [each.net for each in one.lines] == [Decimal("100.00"), Decimal("-30.00")]
    assert one.net == Decimal("70.00")


def test_trap_06_the_sign_is_that_of_the_kind_of_document_times_its_amounts() -> None:
    def credit(amount: str) -> tuple[str, Decimal]:
        lines = line(amount, "1", amount).replace("InvoiceLine", "CreditNoteLine").replace("Invoiced", "Credited")
        gross = str(Decimal(amount) * Decimal("1.21"))
        rate = vat(("S", "21", amount, str(Decimal(amount) * Decimal("0.21"))))
        data = invoice("CreditNote", Lines=lines, VAT=rate, Totals=totals(amount, amount, gross, gross), DueDate="")
        [one] = read(data).facts.invoices
        return one.type_code, one.sign * one.net

    assert credit("100.00") == ("381", Decimal("-100.00"))
    assert credit("-100.00") == ("381", Decimal("100.00"))
    below_zero = document(
        Lines=line("-100.00", "-1", "100"),
        VAT=vat(("S", "21", "-100.00", "-21.00")),
        Totals=totals("-100.00", "-100.00", "-121.00", "-121.00"),
    )
    assert below_zero.sign * below_zero.net == Decimal("-100.00")


def test_trap_06_a_credit_note_has_its_due_date_in_its_payment_means() -> None:
    means = "<PaymentMeans><PaymentDueDate>2026-03-31</PaymentDueDate></PaymentMeans>"
    [one] = read(invoice("CreditNote", DueDate="", Payment=means, Lines="")).facts.invoices
    assert one.due_date == date(2026, 3, 31)


def test_trap_07_categories_without_vat_stay_apart_and_outside_the_law_has_no_rate() -> None:
    kinds = ("S", "E", "AE", "K", "G", "Z", "O")
    rates = [(kind, {"S": "21", "O": ""}.get(kind, "0"), "10.00", "2.10" if kind == "S" else "0.00") for kind in kinds]
    one = document(Lines=line("70.00", "1", "70"), VAT=vat(*rates), Totals=totals("70.00", "70.00", "72.10", "72.10"))
    assert [(each.category, each.rate) for each in one.vat_lines] == [
        ("S", 21), ("E", 0), ("AE", 0), ("K", 0), ("G", 0), ("Z", 0), ("O", None),
    ]  # fmt: skip


def test_trap_08_of_two_vat_totals_the_one_in_the_currency_of_the_document_counts() -> None:
    other = "<TaxTotal><TaxAmount currencyID='USD'>23.10</TaxAmount></TaxTotal>"
    for both in (other + PARTS["VAT"], PARTS["VAT"] + other):
        assert document(VAT=both).vat == Decimal("21.00")


def test_trap_08_another_currency_is_never_added_to_euros() -> None:
    facts = ledger(in_the_books("V1", "121.00"), in_the_books("V2", "500.00", currency="USD"))
    assert open_total(facts, "sale", TODAY).value == Decimal("121.00")
    assert [(one.currency, one.amount) for one in foreign(outstanding(facts))] == [("USD", Decimal("500.00"))]


def test_trap_09_an_invoice_is_the_same_by_seller_number_kind_and_day_and_not_by_its_number_alone() -> None:
    one = a_document("2026-1", US, ALICE)
    as_cii = one._replace(lines=(), note="uit een PDF", id=" 2026-1 ")
    assert len(books(one, as_cii)) == 1
    others = (
        a_document("2026-1", US, ALICE, issue_date=DAY + timedelta(days=365)),
        a_document("2026-1", US, ALICE, document_type="credit_note"),
        a_document("2026-1", BOB, US),
    )
    assert len({invoice_key(each) for each in (one, *others)}) == 4
    assert len(books(one, *others)) == 4


@pytest.mark.parametrize(
    "party",
    [
        "<EndpointID schemeID='0208'>1000000021</EndpointID>",
        "<EndpointID schemeID='9925'>BE1000000021</EndpointID>",
        "<PartyLegalEntity><CompanyID>BE 1000.000.021</CompanyID></PartyLegalEntity>",
        "<PartyLegalEntity><CompanyID schemeID='0208'>1000000021</CompanyID></PartyLegalEntity>",
    ],
)
def test_trap_10_an_enterprise_number_is_found_in_every_spelling_also_one_that_starts_with_1(party: str) -> None:
    seller = f"<AccountingSupplierParty><Party>{party}</Party></AccountingSupplierParty>"
    assert document(Seller=seller).seller.enterprise_number == "1000000021"


def test_trap_10_sale_or_purchase_is_told_by_our_number_and_who_is_paid_is_not_the_supplier() -> None:
    sale, purchase = books(a_document("V1", US, ALICE), a_document("A1", BOB, US))
    assert [(one.id, one.direction) for one in (sale, purchase)] == [("V1", "sale"), ("A1", "purchase")]
    factor = document(Payment="<PayeeParty><PartyName><Name>Factor</Name></PartyName></PayeeParty>")
    assert factor.payee is not None
    assert (factor.payee.name, factor.seller.enterprise_number) == ("Factor", "0403601261")


@pytest.mark.parametrize(
    ("means", "terms", "reference"),
    [
        ("+++001/0806/81747+++", "", "001080681747"),
        ("001080681747", "", "001080681747"),
        ("", "Gelieve te betalen met +++001/0806/81747+++", "001080681747"),
        ("RF18 5390 0754 7034", "", "RF18539007547034"),
        ("dossier 77", "", "dossier 77"),
        ("+++000/0000/00097+++", "", "000000000097"),  # a remainder of 0 is written 97
    ],
)
def test_trap_11_a_payment_reference_is_found_in_every_place_and_spelling(
    means: str, terms: str, reference: str
) -> None:
    said = f"<PaymentMeans><PaymentID>{means}</PaymentID></PaymentMeans>" if means else ""
    note = f"<PaymentTerms><Note>{terms}</Note></PaymentTerms>" if terms else ""
    assert document(Payment=said + note).payment_reference == reference


def test_trap_11_a_reference_whose_check_fails_is_a_warning_and_stays_text() -> None:
    reading = read(invoice(Payment="<PaymentMeans><PaymentID>+++001/0806/81799+++</PaymentID></PaymentMeans>"))
    assert [each.code for each in reading.troubles] == ["reference_check"]
    assert reading.facts.invoices[0].payment_reference == "+++001/0806/81799+++"


def test_trap_12_a_due_date_wins_from_the_terms_the_terms_from_the_law_and_each_says_where_it_came_from() -> None:
    ours = books(
        a_document("V1", US, ALICE, due_date=DAY + timedelta(days=8), terms="60 dagen"),
        a_document("V2", US, ALICE, due_date=None, terms="30 dagen einde maand"),
        a_document("V3", US, ALICE, due_date=None, terms=None),
    )
    assert [(one.due_date, one.due_origin) for one in sorted(ours, key=lambda one: one.id)] == [
        (date(2026, 3, 10), "document"),
        (date(2026, 4, 30), "terms"),
        (date(2026, 4, 1), "legal"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_trap_13_every_wrapping_and_encoding_of_an_invoice_is_read(encoding: str) -> None:
    declared = {"utf-8-sig": "UTF-8"}.get(encoding, encoding.upper())
    text = write(a_document("V1", US, ALICE, note="Café")).decode().partition("?>")[2]
    [reading] = read_anything(f"<?xml version='1.0' encoding='{declared}'?>{text}".encode(encoding), "x")
    assert (reading.kind, reading.status, reading.facts.invoices[0].note) == ("ubl", "read", "Café")
    old = text.replace(BIS_BILLING_3, "urn:www.e-fff.be:ubl:2.0")
    assert read_anything(old.encode(), "x")[0].facts.invoices[0].id == "V1"
    prefixed = text.replace("<Invoice xmlns=", "<n0:Invoice xmlns:n0=").replace("</Invoice>", "</n0:Invoice>")
    [reading] = read_anything(prefixed.encode(), "x")
    assert (reading.kind, reading.facts.invoices[0].id) == ("ubl", "V1")
    envelope = (
        "<StandardBusinessDocument xmlns='http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader'>"
    )
    [reading] = read_anything(f"{envelope}{text}</StandardBusinessDocument>".encode(), "x")
    assert reading.facts.invoices[0].id == "V1"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"<html><body>Sessie verlopen</body></html>", "html"),
        (write(a_document("V1", US, ALICE))[:-40], "xml_truncated"),
        (b"<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'><ID>1</ID></Order>", "order_document"),
    ],
)
def test_trap_13_what_is_no_invoice_says_so_in_a_sentence(data: bytes, code: str) -> None:
    [reading] = read_anything(data, "x.xml")
    assert (reading.status, [each.code for each in reading.troubles]) == ("refused", [code])


def test_trap_14_a_name_of_an_attachment_is_no_path_and_what_is_no_base64_costs_only_itself() -> None:
    [kept] = document(Payment=ATTACHED.format("../../../etc/cron.d/x.pdf", "JVBE\n Ri0=")).attachments
    assert kept == ("x.pdf", "application/pdf", 5)
    reading = read(invoice(Payment=ATTACHED.format("a.pdf", "***")))
    assert [each.code for each in reading.troubles] == ["attachment_broken"]
    assert (reading.facts.invoices[0].id, reading.facts.invoices[0].attachments) == ("F1", ())
