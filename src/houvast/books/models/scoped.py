"""Every table carries its firm, and no query forgets it: the manager raises until a firm is named.

`Table.objects.of(firm)` is the way in. There are no reverse relations (related_name "+"), so no way around.
"""

from typing import Any, ClassVar, Generic, NoReturn, Self, TypeVar

from django.db import models

from houvast.books.models.firm import Firm

Row = TypeVar("Row", bound="FirmTable")


class UnscopedError(RuntimeError):
    """Rows were asked for without saying of which firm: our bug, never the owner's."""


class ScopedManager(models.Manager[Row], Generic[Row]):
    """The one way to the rows of a table that carries a firm."""

    use_in_migrations = False

    def of(self, firm: Firm) -> models.QuerySet[Row]:
        """The rows of one firm."""
        return super().get_queryset().filter(firm=firm)

    def of_every_firm(self) -> models.QuerySet[Row]:
        """The rows of all firms, for what has no firm: the check of the whole database, and upkeep."""
        return super().get_queryset()

    def get_queryset(self) -> NoReturn:
        """Never: name the firm."""
        raise UnscopedError(f"{self.model.__name__}: use .of(firm)")


class FirmTable(models.Model):
    """A table of which every row belongs to one firm. The unique constraints begin with it, so it needs no index."""

    firm = models.ForeignKey(Firm, on_delete=models.CASCADE, related_name="+", db_index=False)

    objects: ClassVar[ScopedManager[Self]] = ScopedManager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


class FactTable(FirmTable):
    """A fact as one original states it. `position` numbers the facts of its kind in that original, from 0."""

    original = models.ForeignKey("books.Original", on_delete=models.CASCADE, related_name="+", db_index=False)
    position = models.PositiveIntegerField()
    place = models.TextField(default="", blank=True)

    class Meta:
        abstract = True
        constraints: ClassVar[Any] = (
            models.UniqueConstraint(fields=("original", "firm", "position"), name="%(class)s_stands_once"),
        )
