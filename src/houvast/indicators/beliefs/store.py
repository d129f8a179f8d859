"""Her guesses in their table: added, never changed."""

from houvast.books.models import Firm
from houvast.facts.money import decimal_of
from houvast.indicators.beliefs.answers import BELIEFS
from houvast.indicators.beliefs.guess import Guess
from houvast.indicators.models import GuessMade


def guesses_of(firm: Firm) -> tuple[Guess, ...]:
    """Everything she guessed, oldest first."""
    rows = GuessMade.objects.of(firm).order_by("day", "pk")
    return tuple(
        Guess(
            belief,
            row.day,
            row.guess,
            row.sure,
            row.outcome,
            row.by,
            row.right,
            row.place,
            decimal_of(row.guess_value),
            decimal_of(row.outcome_value),
        )
        for row in rows
        for belief in BELIEFS
        if belief == row.belief
    )


def keep_guess(firm: Firm, guess: Guess) -> None:
    """Remember one guess as it stands."""
    GuessMade.objects.of(firm).create(
        firm=firm,
        belief=guess.belief,
        day=guess.day,
        guess=guess.guess,
        sure=guess.sure,
        outcome=guess.outcome,
        by=guess.by,
        right=guess.right,
        place=guess.place,
        guess_value="" if guess.guess_value is None else f"{guess.guess_value:f}",
        outcome_value="" if guess.outcome_value is None else f"{guess.outcome_value:f}",
    )
