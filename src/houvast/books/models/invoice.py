"""What invoices say, document by document. Money in cents; quantities, unit prices and line amounts times 10^6."""

from django.db import models

from houvast.books.models.scoped import FactTable


class Invoice(FactTable):
    """One invoice or credit note as one file states it, with positive amounts on a credit note.

    `id` follows from the original and the position (books/fingerprint.py), so that taking a file out and in again
    gives the same row. Parties stand as JSON lists in the order of facts.PartyRef. `key` is the fingerprint by which
    the same invoice in another file is known.
    """

    id = models.BigIntegerField(primary_key=True)
    key = models.TextField()
    document_type = models.CharField(max_length=12)
    type_code = models.TextField()
    number = models.TextField()
    issue_date = models.DateField()
    due_date = models.DateField(null=True)
    currency = models.CharField(max_length=3)
    seller = models.TextField()
    buyer = models.TextField()
    payee = models.TextField(null=True)
    net_cents = models.BigIntegerField()
    vat_cents = models.BigIntegerField()
    gross_cents = models.BigIntegerField()
    prepaid_cents = models.BigIntegerField()
    rounding_cents = models.BigIntegerField()
    payable_cents = models.BigIntegerField()
    cash_discount_cents = models.BigIntegerField(null=True)
    line_count = models.PositiveIntegerField()
    payment_reference = models.TextField(null=True)
    payment_iban = models.TextField(null=True)
    terms = models.TextField(null=True)
    delivery_date = models.DateField(null=True)
    order_reference = models.TextField(null=True)
    preceding = models.TextField(default="[]")
    note = models.TextField(null=True)
    attachments = models.TextField(default="[]")

    class Meta(FactTable.Meta):
        db_table = "invoice"
        indexes = (models.Index(fields=("firm", "key"), name="invoice_key"),)


class InvoiceLine(FactTable):
    """One line of an invoice. `position` runs through the original; `invoice` is the row it belongs to."""

    invoice = models.ForeignKey(Invoice, on_delete=models.CASCADE, related_name="+")
    number = models.TextField()
    name = models.TextField()
    quantity_micro = models.BigIntegerField()
    unit = models.TextField(null=True)
    unit_price_micro = models.BigIntegerField(null=True)
    base_quantity_micro = models.BigIntegerField()
    net_micro = models.BigIntegerField()
    vat_category = models.TextField(null=True)
    vat_rate_points = models.IntegerField(null=True)
    item_id = models.TextField(null=True)
    description = models.TextField(null=True)

    class Meta(FactTable.Meta):
        db_table = "invoice_line"


class VatLine(FactTable):
    """VAT of one category and rate on an invoice, as stated. Rate in basis points."""

    invoice = models.ForeignKey(Invoice, on_delete=models.CASCADE, related_name="+")
    category = models.TextField()
    rate_points = models.IntegerField(null=True)
    base_cents = models.BigIntegerField()
    vat_cents = models.BigIntegerField()
    reason = models.TextField(null=True)

    class Meta(FactTable.Meta):
        db_table = "vat_line"
