"""What her sheets say about work, goods, people and takings, row by row. Money in cents, the rest times 10^6."""

from django.db import models

from houvast.books.models.scoped import FactTable


class Sheet(FactTable):
    """One sheet, what it is about ('unknown' until she says so), and what its columns were taken for (JSON).

    `given` is her answer by which it was read; where it is not the one she gives now, the file is read again.
    """

    purpose = models.CharField(max_length=12)
    name = models.TextField()
    header_row = models.PositiveIntegerField()
    columns = models.TextField(default="[]")
    fingerprint = models.TextField()
    given = models.TextField(default="", blank=True)

    class Meta(FactTable.Meta):
        db_table = "sheet"


class Hours(FactTable):
    """Hours of one person on one day."""

    day = models.DateField()
    person = models.TextField()
    hours_micro = models.BigIntegerField()
    job = models.TextField(null=True)
    machine = models.TextField(null=True)
    description = models.TextField(null=True)
    billable = models.BooleanField(null=True)

    class Meta(FactTable.Meta):
        db_table = "hours"


class Stock(FactTable):
    """How much of one article lay there on a day."""

    article = models.TextField()
    name = models.TextField()
    quantity_micro = models.BigIntegerField()
    day = models.DateField(null=True)
    unit = models.TextField(null=True)
    unit_cost_micro = models.BigIntegerField(null=True)
    value_micro = models.BigIntegerField(null=True)
    category = models.TextField(null=True)
    since = models.DateField(null=True)

    class Meta(FactTable.Meta):
        db_table = "stock"


class Receipt(FactTable):
    """Takings of one day, VAT included."""

    day = models.DateField()
    amount_cents = models.BigIntegerField()
    method = models.TextField(null=True)
    vat_rate_points = models.IntegerField(null=True)
    tickets = models.IntegerField(null=True)

    class Meta(FactTable.Meta):
        db_table = "receipt"


class Till(FactTable):
    """One line off the till."""

    day = models.DateField()
    name = models.TextField()
    quantity_micro = models.BigIntegerField()
    amount_cents = models.BigIntegerField()
    article = models.TextField(null=True)
    unit_price_micro = models.BigIntegerField(null=True)
    vat_rate_points = models.IntegerField(null=True)
    category = models.TextField(null=True)
    ticket = models.TextField(null=True)

    class Meta(FactTable.Meta):
        db_table = "till"


class Appointment(FactTable):
    """One appointment out of salon or practice software."""

    day = models.DateField()
    customer = models.TextField(null=True)
    performer = models.TextField(null=True)
    service = models.TextField(null=True)
    amount_cents = models.BigIntegerField(null=True)
    at = models.TimeField(null=True)
    minutes = models.IntegerField(null=True)
    status = models.CharField(max_length=10, default="kept")

    class Meta(FactTable.Meta):
        db_table = "appointment"


class Staff(FactTable):
    """Somebody who works in the firm."""

    name = models.TextField()
    role = models.TextField(null=True)
    hours_per_week_micro = models.BigIntegerField(null=True)
    cost_per_hour_micro = models.BigIntegerField(null=True)
    start = models.DateField(null=True)

    class Meta(FactTable.Meta):
        db_table = "staff"


class Customer(FactTable):
    """A customer out of a list of hers."""

    name = models.TextField()
    number = models.TextField(null=True)
    enterprise_number = models.TextField(null=True)
    email = models.TextField(null=True)
    phone = models.TextField(null=True)
    city = models.TextField(null=True)
    iban = models.TextField(null=True)

    class Meta(FactTable.Meta):
        db_table = "customer"
