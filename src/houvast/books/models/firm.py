"""The firm whose books these are. SQLite holds one per file; PostgreSQL may hold many."""

from uuid import uuid4

from django.db import models


class Firm(models.Model):
    """One firm. `books_version` grows with everything that may change its ledger; `token` tells copies apart.

    `home` marks the one firm that a first visit opens; all others have none.
    """

    token = models.UUIDField(default=uuid4, unique=True, editable=False)
    home = models.BooleanField(null=True, unique=True, editable=False)
    name = models.TextField(default="", blank=True)
    enterprise_number = models.TextField(default="", blank=True)
    vat_liable = models.BooleanField(default=True)
    books_version = models.PositiveBigIntegerField(default=0)
    opened = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "firm"

    def __str__(self) -> str:
        return self.name or self.enterprise_number or str(self.token)
