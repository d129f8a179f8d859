"""Write an invoice or credit note as Peppol BIS Billing 3 UBL, so that reading it back gives the same document.

What the document states is written as stated; nothing is recomputed. Document allowances follow from it: where the
lines of a VAT category add up to more than its base, the rest is an allowance, and the other way a charge. That also
writes korting contant the Belgian way (an allowance per rate, one exempt charge of the same total).
"""

import base64
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from lxml import etree

from houvast.facts.invoice import InvoiceDocument, InvoiceLine, VatLine
from houvast.facts.money import ZERO, to_cent
from houvast.formats.ubl_write_parts import CAC, CBC, add, amount_text, number_text
from houvast.formats.ubl_write_party import add_party, add_payee

BIS_BILLING_3 = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
CASH_DISCOUNT_REASON = "Conditional cash/payment discount"

_ROUNDING = Decimal("0.02")  # PEPPOL-EN16931-R120
_NO_BUYER_REFERENCE = "n.v.t."  # Peppol asks for one even where the buyer gave none (PEPPOL-EN16931-R003)
_EXEMPTION: dict[str, tuple[str | None, str]] = {
    "E": (None, "Vrijgesteld van btw"),
    "AE": ("VATEX-EU-AE", "Btw verlegd"),
    "K": ("VATEX-EU-IC", "Vrijgestelde intracommunautaire levering"),
    "G": ("VATEX-EU-G", "Vrijgestelde uitvoer"),
    "O": ("VATEX-EU-O", "Niet onderworpen aan btw"),
}


class File(NamedTuple):
    """A file to put inside the invoice."""

    filename: str
    mime: str
    content: bytes


class _Adjustment(NamedTuple):
    charge: bool
    amount: Decimal
    category: str
    rate: Decimal | None


def write(
    document: InvoiceDocument,
    *,
    customization: str = BIS_BILLING_3,
    profile: str = BILLING,
    files: Sequence[File] = (),
) -> bytes:
    """The document as UBL bytes. Valid for Peppol where the document has what Peppol asks for (parties, due date)."""
    is_credit = document.document_type == "credit_note"
    name = "CreditNote" if is_credit else "Invoice"
    namespace = f"urn:oasis:names:specification:ubl:schema:xsd:{name}-2"
    prefixes: dict[Any, str] = {None: namespace, "cac": CAC, "cbc": CBC}
    root = etree.Element(f"{{{namespace}}}{name}", nsmap=prefixes)
    _add_head(root, document, customization, profile)
    for file in files:
        _add_file(root, file)
    without_vat_number = any(line.category == "O" for line in document.vat_lines)
    add_party(root, "AccountingSupplierParty", document.seller, with_vat=not without_vat_number)
    add_party(root, "AccountingCustomerParty", document.buyer, with_vat=not without_vat_number)
    if document.payee is not None:
        add_payee(root, document.payee)
    _add_delivery(root, document)
    _add_payment(root, document)
    adjustments = tuple(_adjustments(document))
    for adjustment in adjustments:
        _add_adjustment(root, document, adjustment)
    _add_vat(root, document)
    _add_totals(root, document, adjustments)
    for line in document.lines:
        _add_line(root, document, line)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _add_head(root: etree._Element, document: InvoiceDocument, customization: str, profile: str) -> None:
    is_credit = document.document_type == "credit_note"
    add(root, "cbc:CustomizationID", customization)
    add(root, "cbc:ProfileID", profile)
    add(root, "cbc:ID", document.id)
    add(root, "cbc:IssueDate", document.issue_date.isoformat())
    if document.due_date is not None and not is_credit:
        add(root, "cbc:DueDate", document.due_date.isoformat())
    add(root, "cbc:CreditNoteTypeCode" if is_credit else "cbc:InvoiceTypeCode", document.type_code)
    if document.note:
        add(root, "cbc:Note", document.note)
    add(root, "cbc:DocumentCurrencyCode", document.currency)
    if document.order_reference:
        add(add(root, "cac:OrderReference"), "cbc:ID", document.order_reference)
    else:
        add(root, "cbc:BuyerReference", _NO_BUYER_REFERENCE)
    for preceding in document.preceding:
        add(add(add(root, "cac:BillingReference"), "cac:InvoiceDocumentReference"), "cbc:ID", preceding)


def _add_file(root: etree._Element, file: File) -> None:
    reference = add(root, "cac:AdditionalDocumentReference")
    add(reference, "cbc:ID", file.filename)
    packed = base64.b64encode(file.content).decode("ascii")
    attachment = add(reference, "cac:Attachment")
    add(attachment, "cbc:EmbeddedDocumentBinaryObject", packed, mimeCode=file.mime, filename=file.filename)


def _add_delivery(root: etree._Element, document: InvoiceDocument) -> None:
    """The day of delivery; within the Union also the country it went to (BR-IC-12)."""
    goes_abroad = any(line.category == "K" for line in document.vat_lines)
    if document.delivery_date is None and not goes_abroad:
        return
    delivery = add(root, "cac:Delivery")
    add(delivery, "cbc:ActualDeliveryDate", (document.delivery_date or document.issue_date).isoformat())
    if goes_abroad:
        address = add(add(delivery, "cac:DeliveryLocation"), "cac:Address")
        add(add(address, "cac:Country"), "cbc:IdentificationCode", document.buyer.country or "BE")


def _add_payment(root: etree._Element, document: InvoiceDocument) -> None:
    due_in_means = document.due_date if document.document_type == "credit_note" else None
    if document.payment_reference or document.payment_iban or due_in_means:
        means = add(root, "cac:PaymentMeans")
        add(means, "cbc:PaymentMeansCode", "30" if document.payment_iban else "1")
        if due_in_means:
            add(means, "cbc:PaymentDueDate", due_in_means.isoformat())
        if document.payment_reference:
            add(means, "cbc:PaymentID", written_reference(document.payment_reference))
        if document.payment_iban:
            add(add(means, "cac:PayeeFinancialAccount"), "cbc:ID", document.payment_iban)
    if document.terms:
        add(add(root, "cac:PaymentTerms"), "cbc:Note", document.terms)


def written_reference(reference: str) -> str:
    """A structured communication as it stands on paper, +++001/0806/81747+++; any other as it is."""
    if len(reference) == 12 and reference.isascii() and reference.isdigit():
        return f"+++{reference[:3]}/{reference[3:7]}/{reference[7:]}+++"
    return reference


def _adjustments(document: InvoiceDocument) -> Iterator[_Adjustment]:
    """What the document takes off or adds per VAT category: the difference between its lines and its VAT base."""
    for vat in document.vat_lines:
        on_lines = sum((line.net for line in document.lines if _same_vat(line, vat, document)), ZERO)
        if vat.base != on_lines:
            yield _Adjustment(vat.base > on_lines, abs(vat.base - on_lines), vat.category, vat.rate)


def _same_vat(line: InvoiceLine, vat: VatLine, document: InvoiceDocument) -> bool:
    return _vat_of(line, document) == (vat.category, vat.rate or ZERO)


def _vat_of(line: InvoiceLine, document: InvoiceDocument) -> tuple[str, Decimal]:
    """A line's category and rate; a line that names none has the document's only one."""
    if line.vat_category is None and len(document.vat_lines) == 1:
        return document.vat_lines[0].category, document.vat_lines[0].rate or ZERO
    return line.vat_category or "S", line.vat_rate or ZERO


def _add_adjustment(root: etree._Element, document: InvoiceDocument, adjustment: _Adjustment) -> None:
    part = add(root, "cac:AllowanceCharge")
    add(part, "cbc:ChargeIndicator", "true" if adjustment.charge else "false")
    plain_reason = "Toeslag" if adjustment.charge else "Korting"
    add(part, "cbc:AllowanceChargeReason", CASH_DISCOUNT_REASON if document.cash_discount else plain_reason)
    add(part, "cbc:Amount", amount_text(adjustment.amount), currencyID=document.currency)
    _add_category(part, "cac:TaxCategory", adjustment.category, adjustment.rate)


def _add_vat(root: etree._Element, document: InvoiceDocument) -> None:
    total = add(root, "cac:TaxTotal")
    add(total, "cbc:TaxAmount", amount_text(document.vat), currencyID=document.currency)
    for vat in document.vat_lines:
        part = add(total, "cac:TaxSubtotal")
        add(part, "cbc:TaxableAmount", amount_text(vat.base), currencyID=document.currency)
        add(part, "cbc:TaxAmount", amount_text(vat.vat), currencyID=document.currency)
        _add_category(part, "cac:TaxCategory", vat.category, vat.rate, _exemption(vat))


def _exemption(vat: VatLine) -> tuple[str | None, str | None]:
    """The reason code and the reason in words why there is no VAT."""
    if vat.category not in _EXEMPTION:
        return None, None
    code, words = _EXEMPTION[vat.category]
    if vat.reason and vat.reason.startswith("VATEX-"):
        return vat.reason, None
    return code, vat.reason or words


def _add_category(
    part: etree._Element,
    name: str,
    category: str,
    rate: Decimal | None,
    exemption: tuple[str | None, str | None] = (None, None),
) -> None:
    element = add(part, name)
    add(element, "cbc:ID", category)
    if category != "O":
        add(element, "cbc:Percent", number_text(rate or ZERO))
    code, reason = exemption
    if code:
        add(element, "cbc:TaxExemptionReasonCode", code)
    if reason:
        add(element, "cbc:TaxExemptionReason", reason)
    add(add(element, "cac:TaxScheme"), "cbc:ID", "VAT")


def _add_totals(root: etree._Element, document: InvoiceDocument, adjustments: Sequence[_Adjustment]) -> None:
    allowed = sum((each.amount for each in adjustments if not each.charge), ZERO)
    charged = sum((each.amount for each in adjustments if each.charge), ZERO)
    amounts = (
        ("LineExtensionAmount", sum((line.net for line in document.lines), ZERO)),
        ("TaxExclusiveAmount", document.net),
        ("TaxInclusiveAmount", document.gross),
        ("AllowanceTotalAmount", allowed or None),
        ("ChargeTotalAmount", charged or None),
        ("PrepaidAmount", document.prepaid or None),
        ("PayableRoundingAmount", document.rounding or None),
        ("PayableAmount", document.payable),
    )
    totals = add(root, "cac:LegalMonetaryTotal")
    for name, amount in amounts:
        if amount is not None:
            add(totals, f"cbc:{name}", amount_text(amount), currencyID=document.currency)


def _add_line(root: etree._Element, document: InvoiceDocument, line: InvoiceLine) -> None:
    is_credit = document.document_type == "credit_note"
    part = add(root, "cac:CreditNoteLine" if is_credit else "cac:InvoiceLine")
    unit = line.unit or "C62"
    add(part, "cbc:ID", line.number)
    quantity = "cbc:CreditedQuantity" if is_credit else "cbc:InvoicedQuantity"
    add(part, quantity, number_text(line.quantity), unitCode=unit)
    add(part, "cbc:LineExtensionAmount", amount_text(line.net), currencyID=document.currency)
    _add_line_adjustment(part, document, line)
    item = add(part, "cac:Item")
    if line.description:
        add(item, "cbc:Description", line.description)
    add(item, "cbc:Name", line.name)
    if line.item_id:
        add(add(item, "cac:SellersItemIdentification"), "cbc:ID", line.item_id)
    category, rate = _vat_of(line, document)
    _add_category(item, "cac:ClassifiedTaxCategory", category, rate)
    price = add(part, "cac:Price")
    unit_price = line.unit_price if line.unit_price is not None else to_cent(line.net / (line.quantity or 1))
    add(price, "cbc:PriceAmount", number_text(unit_price), currencyID=document.currency)
    if line.base_quantity != 1:
        add(price, "cbc:BaseQuantity", number_text(line.base_quantity), unitCode=unit)


def _add_line_adjustment(part: etree._Element, document: InvoiceDocument, line: InvoiceLine) -> None:
    """What was taken off or added on the line itself: the rest between quantity x price and its net."""
    if line.unit_price is None:
        return
    by_price = line.quantity * line.unit_price / line.base_quantity
    if abs(line.net - by_price) <= _ROUNDING:
        return
    rest = line.net - to_cent(by_price)
    element = add(part, "cac:AllowanceCharge")
    add(element, "cbc:ChargeIndicator", "true" if rest > 0 else "false")
    add(element, "cbc:AllowanceChargeReason", "Toeslag" if rest > 0 else "Korting")
    add(element, "cbc:Amount", amount_text(abs(rest)), currencyID=document.currency)
