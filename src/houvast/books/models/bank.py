"""What bank statements say, statement by statement. Money in cents; positive came in."""

from django.db import models

from houvast.books.models.scoped import FactTable


class BankStatement(FactTable):
    """One statement of one account, with what it claims: old and new balance."""

    account = models.TextField()
    currency = models.CharField(max_length=3)
    holder = models.TextField(null=True)
    bic = models.TextField(null=True)
    number = models.TextField(null=True)
    opening_day = models.DateField(null=True)
    opening_cents = models.BigIntegerField(null=True)
    closing_day = models.DateField(null=True)
    closing_cents = models.BigIntegerField(null=True)
    kind = models.CharField(max_length=10, default="statement")
    duplicate = models.BooleanField(default=False)

    class Meta(FactTable.Meta):
        db_table = "bank_statement"


class BankEntry(FactTable):
    """One movement as one statement states it. `statement` is the position of that statement in the original."""

    statement = models.PositiveIntegerField()
    booking_date = models.DateField()
    cents = models.BigIntegerField()
    value_date = models.DateField(null=True)
    bank_reference = models.TextField(null=True)
    counterparty_name = models.TextField(null=True)
    counterparty_account = models.TextField(null=True)
    structured_reference = models.TextField(null=True)
    communication = models.TextField(null=True)
    kind = models.CharField(max_length=12, default="other")
    bank_code = models.TextField(null=True)
    mandate = models.TextField(null=True)
    creditor_id = models.TextField(null=True)
    end_to_end_id = models.TextField(null=True)
    reversal = models.BooleanField(default=False)
    original_currency = models.TextField(null=True)
    original_amount_cents = models.BigIntegerField(null=True)
    details = models.TextField(default="", blank=True)

    class Meta(FactTable.Meta):
        db_table = "bank_entry"
