"""What she guessed before a figure opened, and the company file she gave by hand."""

from django.db import models

from houvast.books.models import FirmTable


class GuessMade(FirmTable):
    """One guess, never changed afterwards. Numbers are kept as text, exactly as they were."""

    belief = models.TextField()
    day = models.DateField()
    guess = models.TextField()
    sure = models.PositiveSmallIntegerField(null=True)
    outcome = models.TextField()
    by = models.TextField()
    right = models.BooleanField()
    place = models.PositiveIntegerField(null=True)
    guess_value = models.TextField(default="", blank=True)
    outcome_value = models.TextField(default="", blank=True)

    class Meta:
        """A page asks for the guesses of one firm."""

        db_table = "guess_made"
        indexes = (models.Index(fields=("firm", "belief", "day"), name="guess_made_when"),)

    def __str__(self) -> str:
        return f"{self.belief} {self.day}"


class PeerFile(FirmTable):
    """The company file of the National Bank that she gave last, as read."""

    text = models.TextField()
    given = models.DateTimeField(auto_now=True)

    class Meta:
        """One for a firm."""

        db_table = "peer_file"
        constraints = (models.UniqueConstraint(fields=("firm",), name="peer_file_one_a_firm"),)

    def __str__(self) -> str:
        return f"company file {self.pk}"
