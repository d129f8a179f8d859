"""Her quotes with their story, what was sent (frozen), price lists by version, kits, and what she set once."""

from typing import Any, ClassVar

from django.db import models

from houvast.books.models import Firm, FirmTable, ScopedManager


class QuoteDefaults(FirmTable):
    """What every quote begins with, as JSON, with the files that give it its looks. `version` grows with the room."""

    version = models.PositiveBigIntegerField(default=0)
    json = models.TextField(default="")
    logo = models.BinaryField(default=b"")
    template = models.BinaryField(default=b"")
    template_name = models.TextField(default="")
    template_answers = models.JSONField(default=dict)

    class Meta:
        """A firm has one."""

        db_table = "quote_defaults"
        constraints = (models.UniqueConstraint(fields=("firm",), name="quote_defaults_once"),)


class PriceList(FirmTable):
    """One version of a supplier's list. The newest that is `current` counts; the one before stays for a way back."""

    supplier = models.TextField()
    version = models.PositiveIntegerField()
    name = models.TextField(default="")
    day = models.DateField()
    read_at = models.DateTimeField()
    current = models.BooleanField(default=True)
    articles = models.PositiveIntegerField(default=0)
    terms = models.TextField(default="")

    class Meta:
        """A version of a list is there once."""

        db_table = "price_list"
        constraints = (models.UniqueConstraint(fields=("firm", "supplier", "version"), name="price_list_once"),)

    def __str__(self) -> str:
        return f"{self.supplier} {self.version}"


class ListedArticle(FirmTable):
    """One article of one version. Prices and quantities times 10^6, percentages in basis points."""

    price_list = models.ForeignKey(PriceList, models.CASCADE, related_name="+", db_index=False)
    supplier = models.TextField()
    nr = models.TextField()
    text = models.TextField()
    unit = models.TextField(default="st")
    price_unit = models.BigIntegerField()
    gross = models.BigIntegerField(null=True)
    discount = models.BigIntegerField(default=0)
    net = models.BigIntegerField(null=True)
    vat = models.CharField(max_length=8, default="21")
    labour_minutes = models.BigIntegerField(default=0)
    group = models.TextField(default="")
    valid_from = models.DateField(null=True)
    source = models.TextField(default="")
    ean = models.TextField(default="")

    class Meta:
        """An article stands once in a version."""

        db_table = "listed_article"
        constraints = (
            models.UniqueConstraint(fields=("price_list", "firm", "supplier", "nr"), name="listed_article_once"),
        )

    def __str__(self) -> str:
        return f"{self.supplier}/{self.nr}"


class StoredKit(FirmTable):
    """A kit of hers, as JSON."""

    key = models.TextField()
    json = models.TextField()

    class Meta:
        """A kit is there once."""

        db_table = "quote_kit"
        constraints = (models.UniqueConstraint(fields=("firm", "key"), name="quote_kit_once"),)

    def __str__(self) -> str:
        return self.key


class StoredQuote(FirmTable):
    """A quote as it stands in the editor. `version` grows with every change, so that no change is lost unseen."""

    number = models.TextField()
    version = models.PositiveIntegerField(default=1)
    draft = models.TextField()
    minutes = models.FloatField(default=0)
    worked_at = models.DateTimeField(null=True)

    class Meta:
        """A number is given once."""

        db_table = "quote"
        constraints = (models.UniqueConstraint(fields=("firm", "number"), name="quote_number_once"),)

    def __str__(self) -> str:
        return self.number


class SentForGoodError(RuntimeError):
    """A revision would be changed: what was sent stays as it was sent, or its hash proves nothing."""


class _Frozen(models.QuerySet["StoredRevision"]):
    def update(self, **values: Any) -> int:
        """Never."""
        raise SentForGoodError(str(sorted(values)))

    def bulk_update(self, objs: Any, fields: Any, batch_size: int | None = None) -> int:  # noqa: ARG002
        """Never."""
        raise SentForGoodError(str(fields))


class _Sent(ScopedManager["StoredRevision"]):
    def of(self, firm: Firm) -> models.QuerySet["StoredRevision"]:
        """The revisions of one firm: to read, or to add to."""
        return _Frozen(self.model, using=self._db).filter(firm=firm)


class StoredRevision(FirmTable):
    """What was sent, for good: the quote as JSON, and the very bytes of its PDF with their hash."""

    quote = models.ForeignKey(StoredQuote, models.CASCADE, related_name="+", db_index=False)
    number = models.PositiveIntegerField()
    json = models.TextField()
    sent_at = models.DateTimeField()
    pdf = models.BinaryField()
    pdf_sha256 = models.CharField(max_length=64)
    why = models.TextField(default="")

    class Meta:
        """A revision is sent once."""

        db_table = "quote_revision"
        constraints = (models.UniqueConstraint(fields=("quote", "firm", "number"), name="quote_revision_once"),)

    objects: ClassVar[_Sent] = _Sent()

    def __str__(self) -> str:
        return f"{self.quote_id} revision {self.number}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Only ever for the first time."""
        if not self._state.adding:
            raise SentForGoodError(str(self))
        super().save(*args, **kwargs)


class QuoteEvent(FirmTable):
    """Something that happened to a quote, in the order it came. An acceptance is JSON."""

    quote = models.ForeignKey(StoredQuote, models.CASCADE, related_name="+", db_index=False)
    position = models.PositiveIntegerField()
    kind = models.CharField(max_length=12)
    at = models.DateTimeField()
    revision = models.PositiveIntegerField(default=0)
    text = models.TextField(default="")
    reason = models.CharField(max_length=16, default="")
    acceptance = models.TextField(default="")
    who = models.TextField(default="")

    class Meta:
        """The story has an order."""

        db_table = "quote_event"
        constraints = (models.UniqueConstraint(fields=("quote", "firm", "position"), name="quote_event_once"),)

    def __str__(self) -> str:
        return f"{self.quote_id} {self.kind}"


class QuoteInvoice(FirmTable):
    """An invoice made of a quote: its UBL for good. `place` is the part it asks, from 0; the last one is `final`."""

    quote = models.ForeignKey(StoredQuote, models.CASCADE, related_name="+", db_index=False)
    number = models.TextField()
    place = models.PositiveIntegerField()
    final = models.BooleanField(default=False)
    day = models.DateField()
    due = models.DateField()
    payable = models.BigIntegerField()
    ubl = models.BinaryField()

    class Meta:
        """An invoice number is given once, and a part is invoiced once."""

        db_table = "quote_invoice"
        constraints = (
            models.UniqueConstraint(fields=("firm", "number"), name="quote_invoice_number_once"),
            models.UniqueConstraint(fields=("quote", "firm", "place"), name="quote_invoice_part_once"),
        )

    def __str__(self) -> str:
        return self.number


class CustomerLink(FirmTable):
    """A link by which a customer opens one quote, whichever version is the latest. Only the hash of it is kept."""

    quote = models.ForeignKey(StoredQuote, models.CASCADE, related_name="+", db_index=False)
    token_hash = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField()
    expires = models.DateTimeField()

    class Meta:
        """Found by its hash, and with its quote."""

        db_table = "customer_link"
        indexes = (models.Index(fields=("quote", "firm"), name="customer_link_of_quote"),)

    def __str__(self) -> str:
        return f"link {self.pk}"


class Knocks(models.Model):
    """How many more times an address or a link may ask for now. Holds a hash, never the address itself."""

    key = models.CharField(max_length=64, unique=True)
    left = models.FloatField()
    at = models.DateTimeField(db_index=True)

    class Meta:
        """An address that knocks belongs to no firm."""

        db_table = "customer_knocks"

    def __str__(self) -> str:
        return f"knocks {self.pk}"


class WaitingList(FirmTable):
    """A price list she gave that is not kept yet: its files as they came, until she said what its columns are."""

    supplier = models.TextField()
    name = models.TextField()
    data = models.BinaryField()
    given = models.DateTimeField()

    class Meta:
        """One waits for each supplier."""

        db_table = "waiting_price_list"
        constraints = (models.UniqueConstraint(fields=("firm", "supplier"), name="waiting_list_once"),)

    def __str__(self) -> str:
        return f"{self.supplier} {self.name}"
