"""What she plans herself, and every forecast as it was made."""

from typing import Any, ClassVar

from django.db import models

from houvast.books.models import Firm, FirmTable, ScopedManager


class PlanVersion(FirmTable):
    """Grows with everything she plans: what was worked out before no longer counts."""

    version = models.PositiveBigIntegerField(default=0)

    class Meta:
        """A firm has one."""

        db_table = "plan_version"
        constraints = (models.UniqueConstraint(fields=("firm",), name="plan_version_once"),)


class PlannedItem(FirmTable):
    """Money she knows will move: once on a day, or every month from that day on. Signed as on the account."""

    label = models.TextField()
    cents = models.BigIntegerField()
    day = models.DateField()
    monthly = models.BooleanField(default=False)
    until = models.DateField(null=True)

    class Meta:
        """She may plan the same thing twice."""

        db_table = "planned_item"
        indexes = (models.Index(fields=("firm", "day"), name="planned_item_by_day"),)

    def __str__(self) -> str:
        return f"{self.label} {self.day}"


class PayDay(FirmTable):
    """The day on which she planned to pay a purchase invoice, by its fingerprint."""

    invoice = models.TextField()
    day = models.DateField()

    class Meta:
        """An invoice is paid on one day."""

        db_table = "pay_day"
        constraints = (models.UniqueConstraint(fields=("firm", "invoice"), name="pay_day_planned_once"),)

    def __str__(self) -> str:
        return f"{self.invoice} {self.day}"


class NeverEditedError(RuntimeError):
    """A stored forecast would be changed: it must stay what was said then, or its record means nothing."""


class _Rows(models.QuerySet["StoredForecast"]):
    def update(self, **values: Any) -> int:
        """Never."""
        raise NeverEditedError(str(sorted(values)))

    def bulk_update(self, objs: Any, fields: Any, batch_size: int | None = None) -> int:  # noqa: ARG002
        """Never."""
        raise NeverEditedError(str(fields))

    def bulk_create(self, objs: Any, *args: Any, update_conflicts: bool = False, **kwargs: Any) -> Any:
        """Only what is new: one that is there already stays as it is."""
        if update_conflicts:
            raise NeverEditedError(str(kwargs.get("update_fields")))
        return super().bulk_create(objs, *args, **kwargs)


class _Written(ScopedManager["StoredForecast"]):
    def of(self, firm: Firm) -> models.QuerySet["StoredForecast"]:
        """The forecasts of one firm: to read, or to add to."""
        return _Rows(self.model, using=self._db).filter(firm=firm)


class StoredForecast(FirmTable):
    """What was forecast in the week that begins on a Monday: the first forecast of that week, for good."""

    week = models.DateField()
    made = models.DateField()
    json = models.TextField()

    class Meta:
        """Once a week is once."""

        db_table = "stored_forecast"
        constraints = (models.UniqueConstraint(fields=("firm", "week"), name="forecast_stored_once_a_week"),)

    objects: ClassVar[_Written] = _Written()

    def __str__(self) -> str:
        return f"forecast {self.week}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Only ever for the first time."""
        if not self._state.adding:
            raise NeverEditedError(str(self))
        super().save(*args, **kwargs)
