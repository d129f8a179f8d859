"""Read UBL invoices and credit notes: Peppol BIS 3, any other customization, and UBL 2.0 of before (e-FFF).

Namespaces are not looked at: a field is known by its path of local names, whatever the prefixes.
`write` makes Peppol BIS 3 of a document.
"""

from lxml import etree

from houvast.facts.invoice import DocumentType
from houvast.formats.invoice_attachment import decoded_size
from houvast.formats.invoice_document import invoice_reading
from houvast.formats.reading import Reading, Trouble
from houvast.formats.ubl_write import File, write
from houvast.formats.xml_guard import Refused, root_name
from houvast.formats.xml_read import parsed, read_or_refuse
from houvast.formats.xml_table import Each, Table, Values, gathered
from houvast.formats.xml_values import bare, day, money, number, rate, true, words

__all__ = ["File", "read", "read_element", "recognises", "write"]

ROOTS: dict[str, DocumentType] = {"Invoice": "invoice", "CreditNote": "credit_note"}
_CREDIT_CODES = frozenset({"381", "396", "261", "262", "296", "308", "420", "458", "532"})

_PARTY = (
    ("EndpointID", "endpoint", bare),
    ("EndpointID/@schemeID", "endpoint_scheme", bare),
    ("PartyIdentification", "identifications", Each(Table((("ID", "number", bare), ("ID/@schemeID", "scheme", bare))))),
    ("PartyName/Name", "name", words),
    ("PostalAddress/StreetName", "street", words),
    ("PostalAddress/CityName", "city", words),
    ("PostalAddress/PostalZone", "postal_code", words),
    ("PostalAddress/Country/IdentificationCode", "country", bare),
    (
        "PartyTaxScheme",
        "tax_numbers",
        Each(Table((("CompanyID", "number", bare), ("TaxScheme/ID", "scheme", bare)))),
    ),
    ("PartyLegalEntity/RegistrationName", "legal_name", words),
    ("PartyLegalEntity/CompanyID", "legal_id", bare),
    ("PartyLegalEntity/CompanyID/@schemeID", "legal_scheme", bare),
    ("Contact/ElectronicMail", "email", words),
    ("Contact/Telephone", "phone", words),
    ("Person/FirstName", "first_name", words),
    ("Person/FamilyName", "family_name", words),
)
_ALLOWANCE = (
    ("ChargeIndicator", "charge", true),
    ("AllowanceChargeReasonCode", "reason_code", words),
    ("AllowanceChargeReason", "reason", words),
    ("Amount", "amount", money),
    ("TaxCategory/ID", "category", words),
    ("TaxCategory/Percent", "rate", rate),
)
_TAX_TOTAL = (
    ("TaxAmount", "vat", money),
    ("TaxAmount/@currencyID", "currency", words),
    (
        "TaxSubtotal",
        "vat_lines",
        Each(
            Table(
                (
                    ("TaxableAmount", "base", money),
                    ("TaxAmount", "vat", money),
                    ("Percent", "rate", rate),  # UBL 2.0
                    ("TaxCategory/ID", "category", words),
                    ("TaxCategory/Percent", "rate", rate),
                    ("TaxCategory/TaxExemptionReasonCode", "reason_code", words),
                    ("TaxCategory/TaxExemptionReason", "reason", words),
                )
            )
        ),
    ),
)
_LINE = (
    ("ID", "number", words),
    ("InvoicedQuantity", "quantity", number),
    ("InvoicedQuantity/@unitCode", "unit", words),
    ("CreditedQuantity", "quantity", number),
    ("CreditedQuantity/@unitCode", "unit", words),
    ("LineExtensionAmount", "net", money),
    ("AllowanceCharge", "allowances", Each(Table(_ALLOWANCE[:4]))),
    ("TaxTotal/TaxSubtotal/TaxCategory/ID", "vat_category", words),  # UBL 2.0
    ("TaxTotal/TaxSubtotal/TaxCategory/Percent", "vat_rate", rate),
    ("TaxTotal/TaxSubtotal/Percent", "vat_rate", rate),
    ("Item/Name", "name", words),
    ("Item/Description", "description", words),
    ("Item/SellersItemIdentification/ID", "item_id", words),
    ("Item/StandardItemIdentification/ID", "global_id", words),
    ("Item/ClassifiedTaxCategory/ID", "vat_category", words),
    ("Item/ClassifiedTaxCategory/Percent", "vat_rate", rate),
    ("Price/PriceAmount", "unit_price", number),
    ("Price/BaseQuantity", "base_quantity", number),
)
_DOCUMENT = Table(
    (
        ("ID", "id", words),
        ("IssueDate", "issue_date", day),
        ("DueDate", "due_date", day),
        ("InvoiceTypeCode", "type_code", bare),
        ("CreditNoteTypeCode", "type_code", bare),
        ("Note", "notes", Each(words)),
        ("DocumentCurrencyCode", "currency", bare),
        ("OrderReference/ID", "order_reference", words),
        ("BillingReference/InvoiceDocumentReference/ID", "preceding", Each(words)),
        (
            "AdditionalDocumentReference",
            "documents",
            Each(
                Table(
                    (
                        ("ID", "id", words),
                        ("Attachment/EmbeddedDocumentBinaryObject", "size", decoded_size),
                        ("Attachment/EmbeddedDocumentBinaryObject/@mimeCode", "mime", words),
                        ("Attachment/EmbeddedDocumentBinaryObject/@filename", "filename", words),
                    )
                )
            ),
        ),
        ("AccountingSupplierParty/Party", "seller", Table(_PARTY)),
        ("AccountingCustomerParty/Party", "buyer", Table(_PARTY)),
        ("PayeeParty", "payee", Table(_PARTY)),
        ("Delivery/ActualDeliveryDate", "delivery_date", day),
        (
            "PaymentMeans",
            "means",
            Each(
                Table(
                    (
                        ("PaymentDueDate", "due_date", day),
                        ("InstructionID", "references", Each(words)),  # e-FFF
                        ("PaymentID", "references", Each(words)),
                        ("PayeeFinancialAccount/ID", "iban", bare),
                    )
                )
            ),
        ),
        ("PaymentTerms/Note", "terms", Each(words)),
        ("PaymentTerms/PaymentDueDate", "due_date", day),
        ("PaymentTerms/SettlementDiscountAmount", "settlement_discount", money),
        ("AllowanceCharge", "allowances", Each(Table(_ALLOWANCE))),
        ("TaxTotal", "tax_totals", Each(Table(_TAX_TOTAL))),
        ("LegalMonetaryTotal/LineExtensionAmount", "line_sum", money),
        ("LegalMonetaryTotal/TaxExclusiveAmount", "net", money),
        ("LegalMonetaryTotal/TaxInclusiveAmount", "gross", money),
        ("LegalMonetaryTotal/PrepaidAmount", "prepaid", money),
        ("LegalMonetaryTotal/PayableRoundingAmount", "rounding", money),
        ("LegalMonetaryTotal/PayableAmount", "payable", money),
        ("LegalMonetaryTotal/PayableAmount/@currencyID", "payable_currency", bare),
        ("InvoiceLine", "lines", Each(Table(_LINE))),
        ("CreditNoteLine", "lines", Each(Table(_LINE))),
    )
)


def recognises(data: bytes) -> bool:
    """Whether the root is that of a UBL invoice or credit note."""
    return root_name(data) in ROOTS


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The reading of one UBL document."""
    return read_or_refuse(data, name, "ubl", lambda: read_element(*parsed(data), data, name))


def read_element(root: etree._Element, troubles: list[Trouble], data: bytes, name: str) -> Reading:
    """The reading of a parsed UBL document; `data` are the bytes it came from."""
    document_type = ROOTS.get(etree.QName(root).localname)
    if document_type is None:
        raise Refused("xml_other", root=etree.QName(root).localname[:60])
    values = gathered(root, _DOCUMENT, troubles)
    _take_currency_from_the_amounts(values, troubles)
    _take_vat_in_the_document_currency(values)
    if document_type == "invoice" and values.get("type_code") in _CREDIT_CODES:
        troubles.append(Trouble("invoice_says_credit", "", {"code": values["type_code"]}))
    return invoice_reading(data, name, "ubl", document_type, values, troubles)


def _take_currency_from_the_amounts(values: Values, troubles: list[Trouble]) -> None:
    """A document that does not state its currency has it on each amount."""
    if not values.get("currency") and values.get("payable_currency"):
        values["currency"] = values["payable_currency"]
        troubles.append(Trouble("currency_missing", "", {"currency": values["currency"]}))


def _take_vat_in_the_document_currency(values: Values) -> None:
    """Of two VAT totals, the one in the document's currency belongs to its totals; the other is for the tax office."""
    stated = values.get("tax_totals", [])
    own = [each for each in stated if each.get("currency") in (None, values.get("currency"))] or stated[:1]
    chosen = next((each for each in own if each.get("vat_lines")), own[0] if own else {})
    if chosen.get("vat") is not None:
        values["vat"] = chosen["vat"]
    values["vat_lines"] = chosen.get("vat_lines", [])
