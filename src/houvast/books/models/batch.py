"""What was handed in together, kept together and undone together."""

from django.db import models

from houvast.books.models.original import Original
from houvast.books.models.scoped import FirmTable


class Batch(FirmTable):
    """One import. States: waiting (originals stored) > read (facts written, not counted) > kept > undone."""

    label = models.TextField(default="", blank=True)
    origin = models.CharField(max_length=16, default="upload")
    state = models.CharField(max_length=8, default="waiting")
    opened = models.DateTimeField()
    kept = models.DateTimeField(null=True)
    undone = models.DateTimeField(null=True)

    class Meta:
        db_table = "batch"
        indexes = (models.Index(fields=("firm", "state"), name="batch_state"),)


class BatchFile(FirmTable):
    """One file of a batch, as she handed it in: its name, what became of it, and what it brought.

    A file inside a container carries the sha256 of that container. The container itself keeps its name and hash
    only: once it was unpacked it has no original.
    """

    batch = models.ForeignKey(Batch, on_delete=models.CASCADE, related_name="+", db_index=False)
    original = models.ForeignKey(Original, on_delete=models.SET_NULL, related_name="+", null=True)
    sha256 = models.CharField(max_length=64)
    container_sha256 = models.CharField(max_length=64, default="", blank=True)
    name = models.TextField()
    kind = models.CharField(max_length=12, default="unknown")
    status = models.CharField(max_length=8, default="waiting")
    troubles = models.TextField(default="[]")
    counts = models.TextField(default="{}")
    known = models.BooleanField(default=False)

    class Meta:
        db_table = "batch_file"
        constraints = (
            models.UniqueConstraint(
                fields=("batch", "firm", "sha256", "container_sha256", "name"), name="batch_file_named_once"
            ),
        )
        indexes = (models.Index(fields=("batch", "status"), name="batch_file_status"),)
