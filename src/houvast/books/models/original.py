"""The files as they came: bytes compressed under their sha256, so that any figure leads back to its document."""

from django.db import models

from houvast.books.models.scoped import FirmTable


class Original(FirmTable):
    """One file, once, whatever it was called. `status` is 'waiting' until it was read.

    `visible` says whether at least one kept batch holds it: only then do its facts count. `name` is the first of
    its names in alphabetical order, so that the books do not depend on the order of arrival.
    """

    sha256 = models.CharField(max_length=64)
    name = models.TextField()
    kind = models.CharField(max_length=12, default="unknown")
    status = models.CharField(max_length=8, default="waiting")
    size = models.PositiveBigIntegerField(default=0)
    visible = models.BooleanField(default=False)
    troubles = models.TextField(default="[]")
    claims = models.TextField(default="[]")
    counts = models.TextField(default="{}")
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "original"
        constraints = (models.UniqueConstraint(fields=("firm", "sha256"), name="original_kept_once"),)
        indexes = (models.Index(fields=("firm", "status", "id"), name="original_status"),)


class OriginalPart(FirmTable):
    """The bytes of an original, compressed, in parts small enough to handle."""

    original = models.ForeignKey(Original, on_delete=models.CASCADE, related_name="+", db_index=False)
    number = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        db_table = "original_part"
        constraints = (models.UniqueConstraint(fields=("original", "firm", "number"), name="original_part_kept_once"),)
