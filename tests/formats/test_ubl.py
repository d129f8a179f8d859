"""The traps of Belgian invoices (numbers 1 to 14 of the format notes), each with the smallest invoice that shows it."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from houvast.facts.invoice import InvoiceDocument
from houvast.formats import ubl
from houvast.formats.invoice_attachment import plain_filename
from houvast.formats.invoice_party import belgian_digits, checks
from houvast.formats.invoice_payment import cash_discount, iban_holds, payment_reference
from houvast.formats.reading import Reading, Trouble

PARTS = {
    "ID": "<ID>F1</ID>",
    "IssueDate": "<IssueDate>2026-03-02</IssueDate>",
    "DueDate": "<DueDate>2026-04-01</DueDate>",
    "Currency": "<DocumentCurrencyCode>EUR</DocumentCurrencyCode>",
    "Seller": (
        "<AccountingSupplierParty><Party><EndpointID schemeID='0208'>0403601261</EndpointID></Party>"
        "</AccountingSupplierParty>"
    ),
    "Buyer": (
        "<AccountingCustomerParty><Party><PartyName><Name>Ann</Name></PartyName></Party></AccountingCustomerParty>"
    ),
    "Payment": "",
    "Allowances": "",
    "VAT": (
        "<TaxTotal><TaxAmount currencyID='EUR'>21.00</TaxAmount><TaxSubtotal><TaxableAmount>100.00</TaxableAmount>"
        "<TaxAmount>21.00</TaxAmount><TaxCategory><ID>S</ID><Percent>21</Percent></TaxCategory></TaxSubtotal></TaxTotal>"
    ),
    "Totals": (
        "<LegalMonetaryTotal><LineExtensionAmount>100.00</LineExtensionAmount><TaxExclusiveAmount>100.00</TaxExclusiveAmount>"
        "<TaxInclusiveAmount>121.00</TaxInclusiveAmount><PayableAmount>121.00</PayableAmount></LegalMonetaryTotal>"
    ),
    "Lines": (
        "<InvoiceLine><ID>1</ID><InvoicedQuantity unitCode='C62'>2</InvoicedQuantity><LineExtensionAmount>100.00"
        "</LineExtensionAmount><Item><Name>Werk</Name></Item><Price><PriceAmount>50</PriceAmount></Price></InvoiceLine>"
    ),
}


def invoice(root: str = "Invoice", **parts: str) -> bytes:
    """A small invoice of 100 + 21 EUR, with parts of it written otherwise."""
    assert set(parts) <= set(PARTS)
    return f"<{root} xmlns='urn:any'>{''.join((PARTS | parts).values())}</{root}>".encode()


def read(data: bytes) -> Reading:
    [reading] = ubl.read(data, "f.xml")
    return reading


def document(**parts: str) -> InvoiceDocument:
    reading = read(invoice(**parts))
    assert reading.troubles == ()
    return reading.facts.invoices[0]


def told(data: bytes) -> list[tuple[str, str]]:
    reading = read(data)
    assert reading.status == "partly"
    return [(trouble.code, trouble.place) for trouble in reading.troubles]


# 1. Revenue and debt.


def test_revenue_is_after_document_allowances_and_what_is_owed_is_the_payable_amount() -> None:
    found = document(
        Allowances="<AllowanceCharge><ChargeIndicator>false</ChargeIndicator><Amount>10.00</Amount></AllowanceCharge>",
        VAT=PARTS["VAT"].replace("100.00", "90.00").replace("21.00", "18.90"),
        Totals="<LegalMonetaryTotal><LineExtensionAmount>100.00</LineExtensionAmount><TaxExclusiveAmount>90.00"
        "</TaxExclusiveAmount><TaxInclusiveAmount>108.90</TaxInclusiveAmount><PrepaidAmount>50.00</PrepaidAmount>"
        "<PayableRoundingAmount>0.10</PayableRoundingAmount><PayableAmount>59.00</PayableAmount></LegalMonetaryTotal>",
    )
    assert (found.net, found.gross, found.payable) == (Decimal("90.00"), Decimal("108.90"), Decimal("59.00"))


def test_a_total_that_is_missing_follows_from_the_others_and_that_is_told() -> None:
    data = invoice(Totals=PARTS["Totals"].replace("<PayableAmount>121.00</PayableAmount>", ""))
    assert told(data) == [("total_missing", "")]
    assert read(data).facts.invoices[0].payable == Decimal("121.00")


@pytest.mark.parametrize("name", ["LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "PayableAmount"])
def test_a_digit_changed_in_any_total_is_shown_with_its_difference(name: str) -> None:
    start = PARTS["Totals"].index(f"<{name}>1")
    changed = PARTS["Totals"][: start + len(name) + 2] + "9" + PARTS["Totals"][start + len(name) + 3 :]
    reading = read(invoice(Totals=changed))
    assert reading.status == "partly"
    assert {trouble.values["difference"].strip("−") for trouble in reading.troubles} == {"€\xa0800,00"}


# 2. Lines.


def test_a_line_that_is_not_quantity_times_price_is_shown_and_not_corrected() -> None:
    data = invoice(Lines=PARTS["Lines"].replace(">50<", ">49.98<"))
    assert told(data) == [("line_net_differs", "lijn 1")]
    assert read(data).facts.invoices[0].lines[0].net == Decimal("100.00")


def test_two_cents_of_rounding_on_a_line_are_nothing() -> None:
    assert document(Lines=PARTS["Lines"].replace(">50<", ">49.991<")).lines[0].unit_price == Decimal("49.991")


def test_a_price_per_hundred_and_a_line_allowance_are_reckoned_with() -> None:
    lines = (
        "<InvoiceLine><ID>1</ID><InvoicedQuantity unitCode='C62'>250</InvoicedQuantity><LineExtensionAmount>100.00"
        "</LineExtensionAmount><AllowanceCharge><ChargeIndicator>false</ChargeIndicator><Amount>25.00</Amount>"
        "</AllowanceCharge><Item><Name>Schroef</Name></Item><Price><PriceAmount>50</PriceAmount>"
        "<BaseQuantity>100</BaseQuantity></Price></InvoiceLine>"
    )
    assert document(Lines=lines).lines[0].base_quantity == Decimal(100)


# 3. VAT.


def test_vat_is_taken_as_stated_and_a_difference_with_its_rate_is_shown() -> None:
    nearly = {"VAT": PARTS["VAT"].replace("21.00", "21.02"), "Totals": PARTS["Totals"].replace("121.00", "121.02")}
    assert document(**nearly).vat == Decimal("21.02")
    wrong = {"VAT": PARTS["VAT"].replace("21.00", "12.00"), "Totals": PARTS["Totals"].replace("121.00", "112.00")}
    assert told(invoice(**wrong)) == [("vat_rate_differs", "S 21 %")]


def test_a_third_decimal_is_told_and_never_rounded_away() -> None:
    data = invoice(Totals=PARTS["Totals"].replace("<PayableAmount>121.00", "<PayableAmount>121.005"))
    assert told(data) == [("third_decimal", "PayableAmount"), ("payable_differs", "")]
    assert document(Totals=PARTS["Totals"].replace("121.00", "121.0000")).payable == Decimal("121.00")


# 4. Korting contant.

CASH = "Conditional cash/payment discount"


def allowance(
    amount: str, *, charge: bool = False, reason: str | None = CASH, code: str | None = None
) -> dict[str, object]:
    return {"amount": Decimal(amount), "charge": charge, "reason": reason, "reason_code": code}


def test_korting_contant_is_what_may_be_deducted_and_no_exempt_revenue() -> None:
    offered = [allowance("20.00"), allowance("10.00"), allowance("30.00", charge=True)]
    assert cash_discount(offered, None) == Decimal("30.00")
    coded = [allowance("5.00", reason=None, code="66"), allowance("5.00", charge=True, reason=None, code="64")]
    assert cash_discount(coded, None) == Decimal("5.00")


def test_an_ordinary_discount_is_no_korting_contant() -> None:
    assert (
        cash_discount(
            [allowance("20.00", reason="Korting 10 %"), allowance("5.00", charge=True, reason="Transport")], None
        )
        is None
    )
    assert cash_discount([allowance("20.00")], None) is None


# 5. Advances.


def test_an_invoice_paid_in_advance_has_nothing_left_to_pay_and_keeps_its_revenue() -> None:
    totals = PARTS["Totals"].replace(
        "<PayableAmount>121.00", "<PrepaidAmount>121.00</PrepaidAmount><PayableAmount>0.00"
    )
    found = document(Totals=totals)
    assert (found.net, found.prepaid, found.payable) == (Decimal("100.00"), Decimal("121.00"), Decimal("0.00"))


# 6. Signs.


def test_the_sign_follows_from_the_kind_of_document_times_its_amounts() -> None:
    lines = PARTS["Lines"].replace("Invoice", "CreditNote").replace("CreditNotedQuantity", "CreditedQuantity")
    [credit] = read(invoice("CreditNote", Lines=lines)).facts.invoices
    assert (credit.document_type, credit.sign * credit.net, credit.type_code) == (
        "credit_note",
        Decimal("-100.00"),
        "381",
    )
    assert document().sign == 1


def test_a_credit_note_has_its_due_date_in_its_payment_means() -> None:
    means = "<PaymentMeans><PaymentDueDate>2026-03-31</PaymentDueDate></PaymentMeans>"
    assert document(DueDate="", Payment=means).due_date == date(2026, 3, 31)


def test_an_invoice_that_calls_itself_a_credit_note_is_told() -> None:
    assert told(invoice(DueDate="<InvoiceTypeCode>381</InvoiceTypeCode>")) == [("invoice_says_credit", "")]


# 7. Categories.


def test_several_categories_without_vat_stay_apart() -> None:
    part = (
        "<TaxSubtotal><TaxableAmount>{}</TaxableAmount><TaxAmount>0</TaxAmount>"
        "<TaxCategory><ID>{}</ID>{}</TaxCategory></TaxSubtotal>"
    )
    rates = (("60.00", "AE", "<Percent>0</Percent>"), ("30.00", "E", "<Percent>0</Percent>"), ("10.00", "O", ""))
    subtotals = "".join(part.format(*rate) for rate in rates)
    vat = f"<TaxTotal><TaxAmount>0.00</TaxAmount>{subtotals}</TaxTotal>"
    found = document(VAT=vat, Totals=PARTS["Totals"].replace("121.00", "100.00"))
    assert [(each.category, each.rate) for each in found.vat_lines] == [("AE", 0), ("E", 0), ("O", None)]


# 8. Currencies.


def test_of_two_vat_totals_the_one_in_the_currency_of_the_document_counts() -> None:
    other = "<TaxTotal><TaxAmount currencyID='USD'>23.10</TaxAmount></TaxTotal>"
    assert document(VAT=other + PARTS["VAT"]).vat == Decimal("21.00")
    assert document(VAT=PARTS["VAT"] + other).vat == Decimal("21.00")


# 9 and 10. Who.


@pytest.mark.parametrize(
    ("party", "number"),
    [
        ("<EndpointID schemeID='0208'>0403601261</EndpointID>", "0403601261"),
        ("<EndpointID schemeID='9925'>BE0403601261</EndpointID>", "0403601261"),
        ("<PartyLegalEntity><CompanyID schemeID='0208'>0403.601.261</CompanyID></PartyLegalEntity>", "0403601261"),
        ("<PartyLegalEntity><CompanyID>BE 403.601.261</CompanyID></PartyLegalEntity>", "0403601261"),
        ("<PartyTaxScheme><CompanyID>BE0403601261</CompanyID></PartyTaxScheme>", "0403601261"),
        ("<PartyIdentification><ID schemeID='BE:CBE'>0403601261</ID></PartyIdentification>", "0403601261"),
        ("<EndpointID schemeID='0088'>5412345000013</EndpointID>", None),
        ("<PartyLegalEntity><CompanyID schemeID='0007'>5567321707</CompanyID></PartyLegalEntity>", None),
        ("<PartyIdentification><ID>0403601261</ID></PartyIdentification>", None),
    ],
)
def test_an_enterprise_number_is_taken_only_where_it_says_it_is_belgian(party: str, number: str | None) -> None:
    seller = f"<AccountingSupplierParty><Party>{party}</Party></AccountingSupplierParty>"
    assert document(Seller=seller).seller.enterprise_number == number


def test_a_number_that_starts_with_1_exists_and_a_wrong_check_does_not() -> None:
    assert belgian_digits("1000.000.034", "0208", "") == "1000000034"
    assert [checks(number) for number in ("0403601261", "0403601262")] == [True, False]


def test_a_wrong_enterprise_number_is_told_once_and_reading_goes_on() -> None:
    vat = "<PartyTaxScheme><CompanyID>BE0403601262</CompanyID></PartyTaxScheme>"
    party = f"<EndpointID schemeID='0208'>0403601262</EndpointID>{vat}"
    data = invoice(Seller=f"<AccountingSupplierParty><Party>{party}</Party></AccountingSupplierParty>")
    assert told(data) == [("enterprise_number_check", "")]
    seller = read(data).facts.invoices[0].seller
    assert (seller.enterprise_number, seller.vat_number) == (None, None)


def test_who_is_paid_is_not_the_supplier() -> None:
    found = document(Payment="<PayeeParty><PartyName><Name>Factor</Name></PartyName></PayeeParty>")
    assert found.payee is not None
    assert (found.payee.name, found.seller.enterprise_number) == ("Factor", "0403601261")


# 11. Payment references.


@pytest.mark.parametrize(
    ("written", "around", "reference"),
    [
        (["+++001/0806/81747+++"], [], "001080681747"),
        (["***001/0806/81747***"], [], "001080681747"),
        (["001080681747"], [], "001080681747"),
        (["RF18 5390 0754 7034"], [], "RF18539007547034"),
        ([], ["Gelieve +++001/0806/81747+++ te vermelden"], "001080681747"),
        (["klant 77"], ["Gelieve +++001/0806/81747+++ te vermelden"], "001080681747"),
        (["klant 77"], [], "klant 77"),
        ([], [], None),
    ],
)
def test_the_payment_reference_is_found_wherever_it_stands(
    written: list[str], around: list[str], reference: str | None
) -> None:
    troubles: list[Trouble] = []
    assert payment_reference(written, around, troubles) == reference
    assert troubles == []


def test_a_wrong_structured_communication_is_told_and_stays_text() -> None:
    troubles: list[Trouble] = []
    assert payment_reference(["+++001/0806/81799+++"], [], troubles) == "+++001/0806/81799+++"
    assert [each.code for each in troubles] == ["reference_check"]


def test_a_belgian_account_that_cannot_exist_is_told() -> None:
    means = "<PaymentMeans><PayeeFinancialAccount><ID>BE43 0015 4822 680{}</ID></PayeeFinancialAccount></PaymentMeans>"
    assert document(Payment=means.format(1)).payment_iban == "BE43001548226801"
    assert told(invoice(Payment=means.format(2))) == [("iban_check", "")]
    assert not iban_holds("BE43")


# 12. Due dates.


def test_without_a_due_date_there_is_none_and_the_words_about_it_are_kept() -> None:
    found = document(DueDate="", Payment="<PaymentTerms><Note>30 dagen einde maand</Note></PaymentTerms>")
    assert (found.due_date, found.terms) == (None, "30 dagen einde maand")


def test_a_due_date_wins_from_the_words_about_it() -> None:
    assert document(Payment="<PaymentTerms><Note>60 dagen</Note></PaymentTerms>").due_date == date(2026, 4, 1)


@pytest.mark.parametrize(
    "written", ["2026-03-02", "2026-03-02Z", "2026-03-02+01:00", "2026-03-02T10:15:00", " 2026-03-02\n"]
)
def test_a_day_is_read_with_or_without_zone_and_time(written: str) -> None:
    assert document(IssueDate=f"<IssueDate>{written}</IssueDate>").issue_date == date(2026, 3, 2)


@pytest.mark.parametrize("written", ["31/02/2026", "2026-13-01", "gisteren", "0001-01-01", "20260302"])
def test_a_day_that_cannot_be_costs_its_field(written: str) -> None:
    assert told(invoice(DueDate=f"<DueDate>{written}</DueDate>")) == [("bad_date", "DueDate")]


def test_a_belgian_date_or_a_comma_is_read_and_told() -> None:
    data = invoice(IssueDate="<IssueDate>2/3/2026</IssueDate>", Totals=PARTS["Totals"].replace("121.00", "121,00"))
    assert told(data) == [
        ("belgian_date", "IssueDate"),
        ("comma_amount", "TaxInclusiveAmount"),
        ("comma_amount", "PayableAmount"),
    ]
    found = read(data).facts.invoices[0]
    assert (found.issue_date, found.payable) == (date(2026, 3, 2), Decimal("121.00"))


@pytest.mark.parametrize("text", ["NaN", "1e9999999", "1_000", "١٢", "0x10", "1,234", "12.34.56", "--5", "Infinity"])
def test_what_is_no_plain_number_never_becomes_money(text: str) -> None:
    data = invoice(Totals=PARTS["Totals"].replace("<PayableAmount>121.00", f"<PayableAmount>{text}"))
    assert told(data) == [("bad_amount", "PayableAmount"), ("total_missing", "")]


# 14. Attachments.

ATTACHED = (
    "<AdditionalDocumentReference><ID>bijlage</ID><Attachment><EmbeddedDocumentBinaryObject mimeCode='application/pdf' "
    "filename='{}'>{}</EmbeddedDocumentBinaryObject></Attachment></AdditionalDocumentReference>"
)


def test_a_file_name_is_text_and_never_a_path() -> None:
    [found] = document(Payment=ATTACHED.format("../../../etc/cron.d/x.pdf", "JVBE\n Ri0=")).attachments
    assert found == ("x.pdf", "application/pdf", 5)
    names = ["..\\..\\a.pdf", "/etc/passwd", "fdp\u202eexe.pdf", "a\x00b.pdf", "..", "", "C:\\x\\y.pdf", "é" * 300]
    assert [plain_filename(name) for name in names] == [
        "a.pdf", "passwd", "fdpexe.pdf", "ab.pdf", "bijlage", "bijlage", "y.pdf", "é" * 150,
    ]  # fmt: skip


def test_what_is_no_base64_is_told_and_costs_only_the_attachment() -> None:
    data = invoice(Payment=ATTACHED.format("a.pdf", "***JVBERi0="))
    assert told(data) == [("attachment_broken", "EmbeddedDocumentBinaryObject")]
    assert read(data).facts.invoices[0].attachments == ()


def test_an_attachment_over_the_limit_is_told_and_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("houvast.formats.invoice_attachment.MAX_BYTES", 4)
    assert told(invoice(Payment=ATTACHED.format("a.pdf", "JVBERi0="))) == [("attachment_too_large", "")]


# What an invoice cannot do without.


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ({"ID": ""}, "invoice_without_id"),
        ({"IssueDate": ""}, "invoice_without_issue_date"),
        ({"Currency": ""}, "invoice_without_currency"),
        ({"Totals": ""}, "invoice_without_amounts"),
    ],
)
def test_without_number_day_currency_or_amounts_it_is_refused(part: dict[str, str], code: str) -> None:
    reading = read(invoice(**part))
    assert (reading.status, [each.code for each in reading.troubles]) == ("refused", [code])


def test_a_line_without_amount_costs_only_itself() -> None:
    broken = PARTS["Lines"] + "<InvoiceLine><ID>2</ID><Item><Name>Gift</Name></Item></InvoiceLine>"
    data = invoice(Lines=broken)
    assert told(data) == [("line_without_amount", "lijn 2")]
    found = read(data).facts.invoices[0]
    assert (found.line_count, len(found.lines)) == (2, 1)


def test_the_place_of_a_fault_names_its_line() -> None:
    broken = PARTS["Lines"] + PARTS["Lines"].replace(">50<", ">vijftig<")
    data = invoice(Lines=broken)
    assert ("bad_amount", "lijn 2: PriceAmount") in told(data)


def test_an_old_e_fff_invoice_is_read() -> None:
    found = document(
        DueDate="",
        Payment="<PaymentMeans><PaymentMeansCode>1</PaymentMeansCode><PaymentDueDate>2026-04-01</PaymentDueDate>"
        "<InstructionID>001080681747</InstructionID></PaymentMeans>",
        VAT=PARTS["VAT"].replace(
            "<TaxCategory><ID>S</ID><Percent>21</Percent>", "<Percent>21</Percent><TaxCategory><ID>S</ID>"
        ),
        Lines=PARTS["Lines"].replace(
            "<Item>",
            "<TaxTotal><TaxAmount>21</TaxAmount><TaxSubtotal><Percent>21</Percent></TaxSubtotal></TaxTotal><Item>",
        ),
    )
    assert (found.due_date, found.payment_reference) == (date(2026, 4, 1), "001080681747")
    assert (found.vat_lines[0].rate, found.lines[0].vat_rate) == (Decimal(21), Decimal(21))


WORLDWIDE = "<StandardItemIdentification><ID schemeID='0160'>5412345678908</ID></StandardItemIdentification>"
OWN_NUMBER = "<SellersItemIdentification><ID>W-1</ID></SellersItemIdentification>"


@pytest.mark.parametrize(("numbers", "known"), [(WORLDWIDE, "5412345678908"), (OWN_NUMBER + WORLDWIDE, "W-1")])
def test_the_worldwide_article_number_stands_in_where_the_seller_gives_none_of_his_own(
    numbers: str, known: str
) -> None:
    found = document(Lines=PARTS["Lines"].replace("</Name>", f"</Name>{numbers}"))
    assert found.lines[0].item_id == known


def test_every_digit_of_an_invoice_that_changes_is_noticed_or_changes_only_itself() -> None:
    """Flip each digit of each amount: a sum no longer holds, for every one that takes part in a sum."""
    data = invoice().decode()
    amounts = (
        "LineExtensionAmount",
        "TaxExclusiveAmount",
        "TaxInclusiveAmount",
        "PayableAmount",
        "TaxAmount",
        "TaxableAmount",
    )
    flipped = 0
    for before, after in pairwise(range(len(data))):
        element = data[:after].rpartition("<")[2].partition(">")[0].split(" ")[0]
        if element in amounts and data[before].isdigit() and data[:before].rfind(">") > data[:before].rfind("<"):
            changed = data[:before] + str((int(data[before]) + 1) % 10) + data[after:]
            assert read(changed.encode()).status == "partly", (element, before)
            flipped += 1
    assert flipped > 30
