"""CII says the same as UBL under other names; only its own ways are tested here."""

from datetime import date
from decimal import Decimal

import pytest

from houvast.formats import cii
from houvast.formats.reading import Reading

INVOICE = """
<CrossIndustryInvoice>
  <ExchangedDocument><ID>F1</ID><TypeCode>380</TypeCode>
    <IssueDateTime><DateTimeString format="102">20260302</DateTimeString></IssueDateTime></ExchangedDocument>
  <SupplyChainTradeTransaction>
    <IncludedSupplyChainTradeLineItem>
      <AssociatedDocumentLineDocument><LineID>1</LineID></AssociatedDocumentLineDocument>
      <SpecifiedTradeProduct><Name>Werk</Name></SpecifiedTradeProduct>
      <SpecifiedLineTradeAgreement><NetPriceProductTradePrice><ChargeAmount>50.00000000000</ChargeAmount>
        <BasisQuantity>1.</BasisQuantity></NetPriceProductTradePrice></SpecifiedLineTradeAgreement>
      <SpecifiedLineTradeDelivery><BilledQuantity unitCode="HUR">2</BilledQuantity></SpecifiedLineTradeDelivery>
      <SpecifiedLineTradeSettlement><SpecifiedTradeSettlementLineMonetarySummation><LineTotalAmount>100.00
        </LineTotalAmount></SpecifiedTradeSettlementLineMonetarySummation></SpecifiedLineTradeSettlement>
    </IncludedSupplyChainTradeLineItem>
    <ApplicableHeaderTradeAgreement>
      <SellerTradeParty><Name>Keukens Peeters</Name><SpecifiedLegalOrganization><ID schemeID="0208">0403601261</ID>
        </SpecifiedLegalOrganization></SellerTradeParty>
      <BuyerTradeParty><Name>Ann</Name><SpecifiedTaxRegistration><ID schemeID="VA">NL123456782B12</ID>
        </SpecifiedTaxRegistration></BuyerTradeParty>
    </ApplicableHeaderTradeAgreement>
    <ApplicableHeaderTradeSettlement>
      <PaymentReference>+++001/0806/81747+++</PaymentReference><InvoiceCurrencyCode>EUR</InvoiceCurrencyCode>
      <ApplicableTradeTax><CalculatedAmount>21.00</CalculatedAmount><BasisAmount>100.00</BasisAmount>
        <CategoryCode>S</CategoryCode><RateApplicablePercent>21</RateApplicablePercent></ApplicableTradeTax>
      <SpecifiedTradePaymentTerms><DueDateDateTime><DateTimeString format="102">20260401</DateTimeString>
        </DueDateDateTime></SpecifiedTradePaymentTerms>
      <SpecifiedTradeSettlementHeaderMonetarySummation><LineTotalAmount>100.00</LineTotalAmount>
        <TaxBasisTotalAmount>100.00</TaxBasisTotalAmount><TaxTotalAmount currencyID="USD">23.10</TaxTotalAmount>
        <TaxTotalAmount currencyID="EUR">21.00</TaxTotalAmount><GrandTotalAmount>121.00</GrandTotalAmount>
        <DuePayableAmount>121.00</DuePayableAmount></SpecifiedTradeSettlementHeaderMonetarySummation>
    </ApplicableHeaderTradeSettlement>
  </SupplyChainTradeTransaction>
</CrossIndustryInvoice>"""


def read(text: str) -> Reading:
    [reading] = cii.read(text.encode(), "f.xml")
    return reading


def test_an_invoice_reads_into_the_same_document_as_ubl() -> None:
    reading = read(INVOICE)
    assert (reading.status, reading.kind, reading.troubles) == ("read", "cii", ())
    [found] = reading.facts.invoices
    assert (found.id, found.issue_date, found.due_date) == ("F1", date(2026, 3, 2), date(2026, 4, 1))
    assert (found.net, found.vat, found.gross, found.payable) == tuple(map(Decimal, ("100", "21", "121", "121")))
    assert (found.seller.enterprise_number, found.buyer.vat_number) == ("0403601261", "NL123456782B12")
    assert (found.payment_reference, found.lines[0].unit) == ("001080681747", "HUR")


@pytest.mark.parametrize("code", ["381", "396"])
def test_the_type_code_tells_a_credit_note(code: str) -> None:
    [found] = read(INVOICE.replace(">380<", f">{code}<")).facts.invoices
    assert (found.document_type, found.sign) == ("credit_note", -1)


def test_a_total_that_does_not_hold_is_shown() -> None:
    reading = read(INVOICE.replace("<GrandTotalAmount>121", "<GrandTotalAmount>131"))
    assert (reading.status, [each.code for each in reading.troubles]) == (
        "partly",
        ["gross_differs", "payable_differs"],
    )


def test_a_fault_names_the_line_it_stands_on() -> None:
    reading = read(INVOICE.replace(">2</BilledQuantity>", ">twee</BilledQuantity>"))
    assert (reading.troubles[0].code, reading.troubles[0].place) == ("bad_amount", "lijn 1: BilledQuantity")


def test_another_root_is_no_cii_invoice() -> None:
    assert read("<Order/>").troubles[0].code == "xml_other"


@pytest.mark.parametrize(
    ("numbers", "known"),
    [
        ('<GlobalID schemeID="0160">5412345678908</GlobalID>', "5412345678908"),
        ('<GlobalID schemeID="0160">5412345678908</GlobalID><SellerAssignedID>W-1</SellerAssignedID>', "W-1"),
    ],
)
def test_the_worldwide_article_number_stands_in_where_the_seller_gives_none_of_his_own(
    numbers: str, known: str
) -> None:
    found = read(INVOICE.replace("<Name>Werk</Name>", f"{numbers}<Name>Werk</Name>"))
    assert found.facts.invoices[0].lines[0].item_id == known
