"""What the owner answered, what she filled in over a norm, and answers of ours that took long to compute."""

from django.db import models

from houvast.books.models.scoped import FirmTable


class OwnerAnswer(FirmTable):
    """One answer of the owner, by the fingerprint of what was asked, never by a row's number."""

    kind = models.TextField()
    subject = models.TextField()
    value = models.TextField()
    given = models.DateTimeField(auto_now=True)

    class Meta:
        db_table = "answer_of_owner"
        constraints = (models.UniqueConstraint(fields=("firm", "kind", "subject"), name="owner_answers_once"),)


class NormOverride(FirmTable):
    """The owner's own value for a norm, from a day on."""

    key = models.TextField()
    value = models.TextField()
    valid_from = models.DateField()

    class Meta:
        db_table = "norm_override"
        constraints = (models.UniqueConstraint(fields=("firm", "key", "valid_from"), name="norm_set_once_a_day"),)


class KeptAnswer(FirmTable):
    """An expensive answer, good for exactly one state of the books, the norms, the code and the day."""

    key = models.TextField()
    books_version = models.PositiveBigIntegerField()
    norms_version = models.TextField(default="", blank=True)
    code_version = models.TextField(default="", blank=True)
    today = models.DateField(null=True)
    json = models.TextField()

    class Meta:
        db_table = "answer"
        constraints = (models.UniqueConstraint(fields=("firm", "key"), name="answer_kept_once"),)
