"""Which questions were offered in which week, so that she never gets more than five in one."""

from django.db import models

from houvast.books.models import FirmTable


class OfferedQuestion(FirmTable):
    """One question that was shown in the week that begins on a Monday."""

    week = models.DateField()
    kind = models.TextField()
    subject = models.TextField()

    class Meta:
        """Once a week is once."""

        db_table = "offered_question"
        constraints = (
            models.UniqueConstraint(fields=("firm", "week", "kind", "subject"), name="question_offered_once_a_week"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.week}"
