"""Read CII invoices (Cross Industry Invoice), also those inside a Factur-X or ZUGFeRD PDF.

The same fields as UBL under other names, so the same document comes out. The type code tells a credit note.
"""

from typing import Any

from lxml import etree

from houvast.formats.invoice_attachment import decoded_size
from houvast.formats.invoice_document import invoice_reading
from houvast.formats.reading import Kind, Reading, Trouble
from houvast.formats.xml_guard import Refused, root_name
from houvast.formats.xml_read import parsed, read_or_refuse
from houvast.formats.xml_table import Each, Table, Values, gathered
from houvast.formats.xml_values import bare, compact_day, money, number, rate, true, words

ROOT = "CrossIndustryInvoice"
CREDIT_CODES = frozenset({"381", "396", "261", "262", "296", "308", "420", "458", "532"})

_PARTY = (
    ("ID", "identifications", Each(Table(((".", "number", bare), ("@schemeID", "scheme", bare))))),
    ("GlobalID", "identifications", Each(Table(((".", "number", bare), ("@schemeID", "scheme", bare))))),
    ("Name", "legal_name", words),
    ("SpecifiedLegalOrganization/ID", "legal_id", bare),
    ("SpecifiedLegalOrganization/ID/@schemeID", "legal_scheme", bare),
    ("SpecifiedLegalOrganization/TradingBusinessName", "name", words),
    ("DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber", "phone", words),
    ("DefinedTradeContact/EmailURIUniversalCommunication/URIID", "email", words),
    ("PostalTradeAddress/PostcodeCode", "postal_code", words),
    ("PostalTradeAddress/LineOne", "street", words),
    ("PostalTradeAddress/CityName", "city", words),
    ("PostalTradeAddress/CountryID", "country", bare),
    ("URIUniversalCommunication/URIID", "endpoint", bare),
    ("URIUniversalCommunication/URIID/@schemeID", "endpoint_scheme", bare),
    (
        "SpecifiedTaxRegistration",
        "tax_numbers",
        Each(Table((("ID", "number", bare), ("ID/@schemeID", "scheme", bare)))),
    ),
)
_ALLOWANCE = (
    ("ChargeIndicator/Indicator", "charge", true),
    ("ActualAmount", "amount", money),
    ("ReasonCode", "reason_code", words),
    ("Reason", "reason", words),
    ("CategoryTradeTax/CategoryCode", "category", words),
    ("CategoryTradeTax/RateApplicablePercent", "rate", rate),
)
_LINE = (
    ("AssociatedDocumentLineDocument/LineID", "number", words),
    ("SpecifiedTradeProduct/GlobalID", "global_id", words),
    ("SpecifiedTradeProduct/SellerAssignedID", "item_id", words),
    ("SpecifiedTradeProduct/Name", "name", words),
    ("SpecifiedTradeProduct/Description", "description", words),
    ("SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount", "unit_price", number),
    ("SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity", "base_quantity", number),
    ("SpecifiedLineTradeDelivery/BilledQuantity", "quantity", number),
    ("SpecifiedLineTradeDelivery/BilledQuantity/@unitCode", "unit", words),
    ("SpecifiedLineTradeSettlement/ApplicableTradeTax/CategoryCode", "vat_category", words),
    ("SpecifiedLineTradeSettlement/ApplicableTradeTax/RateApplicablePercent", "vat_rate", rate),
    ("SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge", "allowances", Each(Table(_ALLOWANCE[:2]))),
    (
        "SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount",
        "net",
        money,
    ),
)
_VAT_LINE = (
    ("CalculatedAmount", "vat", money),
    ("BasisAmount", "base", money),
    ("CategoryCode", "category", words),
    ("RateApplicablePercent", "rate", rate),
    ("ExemptionReason", "reason", words),
    ("ExemptionReasonCode", "reason_code", words),
)
_SUMS = (
    ("LineTotalAmount", "line_sum", money),
    ("TaxBasisTotalAmount", "net", money),
    ("TaxTotalAmount", "vat_totals", Each(Table(((".", "vat", money), ("@currencyID", "currency", bare))))),
    ("GrandTotalAmount", "gross", money),
    ("TotalPrepaidAmount", "prepaid", money),
    ("RoundingAmount", "rounding", money),
    ("DuePayableAmount", "payable", money),
)
_MEANS = (
    ("PayeePartyCreditorFinancialAccount/IBANID", "iban", bare),
    ("PayeePartyCreditorFinancialAccount/ProprietaryID", "iban", bare),
)
_DOCUMENT_ROWS = (
    ("ID", "id", words),
    ("TypeCode", "type_code", bare),
    ("IssueDateTime/DateTimeString", "issue_date", compact_day),
    ("IncludedNote/Content", "notes", Each(words)),
)
_AGREEMENT_ROWS = (
    ("SellerTradeParty", "seller", Table(_PARTY)),
    ("BuyerTradeParty", "buyer", Table(_PARTY)),
    ("BuyerOrderReferencedDocument/IssuerAssignedID", "order_reference", words),
    (
        "AdditionalReferencedDocument",
        "documents",
        Each(
            Table(
                (
                    ("IssuerAssignedID", "id", words),
                    ("AttachmentBinaryObject", "size", decoded_size),
                    ("AttachmentBinaryObject/@mimeCode", "mime", words),
                    ("AttachmentBinaryObject/@filename", "filename", words),
                )
            )
        ),
    ),
)
_SETTLEMENT_ROWS = (
    ("PaymentReference", "references", Each(words)),
    ("InvoiceCurrencyCode", "currency", bare),
    ("PayeeTradeParty", "payee", Table(_PARTY)),
    ("SpecifiedTradeSettlementPaymentMeans", "means", Each(Table(_MEANS))),
    ("ApplicableTradeTax", "vat_lines", Each(Table(_VAT_LINE))),
    ("SpecifiedTradeAllowanceCharge", "allowances", Each(Table(_ALLOWANCE))),
    ("SpecifiedTradePaymentTerms/Description", "terms", Each(words)),
    ("SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString", "due_date", compact_day),
    *((f"SpecifiedTradeSettlementHeaderMonetarySummation/{path}", field, convert) for path, field, convert in _SUMS),
    ("InvoiceReferencedDocument/IssuerAssignedID", "preceding", Each(words)),
)


def _under(path: str, rows: tuple[tuple[str, str, Any], ...]) -> tuple[tuple[str, str, Any], ...]:
    return tuple((f"{path}/{below}", field, convert) for below, field, convert in rows)


_TRANSACTION = "SupplyChainTradeTransaction"
_DOCUMENT = Table(
    (
        *_under("ExchangedDocument", _DOCUMENT_ROWS),
        (f"{_TRANSACTION}/IncludedSupplyChainTradeLineItem", "lines", Each(Table(_LINE))),
        *_under(f"{_TRANSACTION}/ApplicableHeaderTradeAgreement", _AGREEMENT_ROWS),
        (
            f"{_TRANSACTION}/ApplicableHeaderTradeDelivery/ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString",
            "delivery_date",
            compact_day,
        ),
        *_under(f"{_TRANSACTION}/ApplicableHeaderTradeSettlement", _SETTLEMENT_ROWS),
    )
)


def recognises(data: bytes) -> bool:
    """Whether the root is that of a CII invoice."""
    return root_name(data) == ROOT


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The reading of one CII document."""
    return read_or_refuse(data, name, "cii", lambda: read_element(*parsed(data), data, name))


def read_element(root: etree._Element, troubles: list[Trouble], data: bytes, name: str, kind: Kind = "cii") -> Reading:
    """The reading of a parsed CII document; `kind` is 'facturx' where it came out of a PDF."""
    if etree.QName(root).localname != ROOT:
        raise Refused("xml_other", root=etree.QName(root).localname[:60])
    values = gathered(root, _DOCUMENT, troubles)
    _take_vat_in_the_document_currency(values)
    is_credit = values.get("type_code") in CREDIT_CODES
    return invoice_reading(data, name, kind, "credit_note" if is_credit else "invoice", values, troubles)


def _take_vat_in_the_document_currency(values: Values) -> None:
    """Of two VAT totals, the one in the document's currency belongs to its totals."""
    stated = values.get("vat_totals", [])
    own = [each for each in stated if each.get("currency") in (None, values.get("currency"))] or stated[:1]
    if own and own[0].get("vat") is not None:
        values["vat"] = own[0]["vat"]
