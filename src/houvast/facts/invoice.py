"""What an invoice document says, in the document's own signs and currency.

Amounts stand as written: a credit note carries positive amounts. `sign` says which way they count:
signed amount = sign x amount, so a credit note over 100 and an invoice over -100 both count as -100.
"""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.party import PartyRef

DocumentType = Literal["invoice", "credit_note"]


class VatLine(NamedTuple):
    """VAT of one category and rate, as stated, never recomputed. Rate in percent; None where not given."""

    category: str
    rate: Decimal | None
    base: Decimal
    vat: Decimal
    reason: str | None = None


class InvoiceLine(NamedTuple):
    """One line. `unit_price` is for `base_quantity` units, price discount already inside; `net` is as stated."""

    number: str
    name: str
    quantity: Decimal
    unit: str | None
    unit_price: Decimal | None
    base_quantity: Decimal
    net: Decimal
    vat_category: str | None = None
    vat_rate: Decimal | None = None
    item_id: str | None = None
    description: str | None = None


class Attachment(NamedTuple):
    """A file inside the invoice. The name is text only, never a path."""

    filename: str
    mime: str
    size: int


class InvoiceDocument(NamedTuple):
    """One invoice or credit note as the file states it.

    `net` is the revenue amount (after document allowances and charges, before VAT), `gross` includes VAT,
    `payable` = gross - prepaid + rounding. `vat` is the total in the document's currency.
    `payment_reference` is twelve bare digits for a structured communication whose check digits hold,
    'RF...' for ISO 11649, else the text as written. `cash_discount` is what may be deducted on early payment
    (korting contant). `due_date` is None where the document gives none; `terms` then may hold words about it.
    """

    document_type: DocumentType
    type_code: str
    id: str
    issue_date: date
    due_date: date | None
    currency: str
    seller: PartyRef
    buyer: PartyRef
    net: Decimal
    vat: Decimal
    gross: Decimal
    prepaid: Decimal
    rounding: Decimal
    payable: Decimal
    vat_lines: tuple[VatLine, ...]
    lines: tuple[InvoiceLine, ...]
    line_count: int
    payee: PartyRef | None = None
    payment_reference: str | None = None
    payment_iban: str | None = None
    terms: str | None = None
    cash_discount: Decimal | None = None
    delivery_date: date | None = None
    order_reference: str | None = None
    preceding: tuple[str, ...] = ()
    note: str | None = None
    attachments: tuple[Attachment, ...] = ()

    @property
    def sign(self) -> int:
        """+1 for an invoice, -1 for a credit note."""
        return -1 if self.document_type == "credit_note" else 1
