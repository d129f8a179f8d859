"""One guess of hers, with what the files said on that day: frozen, so that later files change nothing about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.text import Sentence
from houvast.indicators.beliefs.answers import Answer, Belief
from houvast.indicators.beliefs_texts import TEXTS
from houvast.indicators.message import Message
from houvast.norms import Norms
from houvast.stats.calibration import Calibration, Predicted, calibration

SURE = (50, 60, 70, 80, 90, 95)
"""How sure she may say she is, in percent (METHOD I-16)."""
MOST_DAYS = 999


@dataclass(frozen=True, slots=True)
class Guess:
    """What she thought and what the files said. `sure` in percent, None where she did not say.

    `guess` and `outcome` are names, or days as digits; `place` is where her pick stood, None for days or where it was
    not ranked; `guess_value` and `outcome_value` what each came to. `by` is what they were ordered by.
    """

    belief: Belief
    day: date
    guess: str
    sure: int | None
    outcome: str
    by: str
    right: bool
    place: int | None = None
    guess_value: Decimal | None = None
    outcome_value: Decimal | None = None


def picked(found: Answer, key: str, sure: int | None, today: date) -> Guess | None:
    """Her pick beside what the files put first; None for a key that was not offered."""
    mine = next((one for one in found.offered if one.key == key), None)
    if mine is None:
        return None
    first = found.first
    right = mine.place == 1 or mine.value == first.value
    return Guess(found.belief, today, mine.name, sure, first.name, found.by, right, mine.place, mine.value, first.value)


def guessed_days(found: Answer, days: int, sure: int | None, today: date, norms: Norms) -> Guess:
    """Her number of days beside the middle of the invoices; right within a few days."""
    value = found.figure.value
    assert isinstance(value, Decimal)
    right = abs(value - days) <= norms.value("guess_days_close", today)
    return Guess("days", today, str(days), sure, f"{value:f}", "days", right, None, Decimal(days), value)


def is_open(guesses: Iterable[Guess], belief: Belief, today: date, norms: Norms) -> bool:
    """Whether she may guess (again): not while what she saw is still fresh."""
    rests = timedelta(days=int(norms.value("guess_again", today)))
    return all(one.day + rests <= today for one in guesses if one.belief == belief)


def latest(guesses: Iterable[Guess], belief: Belief) -> Guess | None:
    """Her last guess on one of the four."""
    return max((one for one in guesses if one.belief == belief), key=lambda one: one.day, default=None)


def both_said(guess: Guess) -> Message:
    """Both pictures beside each other: agreement is good news, else the picture has more to it."""
    kind = "agrees" if guess.right else "differs"
    text = TEXTS[f"indicators.belief_{kind}_{guess.by}"]
    values = {
        "guess": guess.guess,
        "outcome": guess.outcome,
        "place": guess.place or 0,
        "mine": guess.guess_value or Decimal(0),
        "theirs": guess.outcome_value or Decimal(0),
    }
    return Message("agreement" if guess.right else "correction", Sentence(text, values))


def calibrated(guesses: Iterable[Guess]) -> Calibration:
    """How sure she was against how often it was so; only guesses with a sureness count."""
    return calibration([Predicted(one.sure / 100, one.right) for one in guesses if one.sure is not None])


def calibration_said(found: Calibration) -> Sentence:
    """What may be said of it at this number (I-16)."""
    if found.stage == "stories":
        return Sentence(TEXTS["indicators.belief_stories"], {"count": found.size})
    if found.stage == "provisional" or found.gap is None or found.low is None or found.high is None:
        values = {"hits": found.hits, "count": found.size}
        return Sentence(TEXTS["indicators.belief_provisional"], values)
    side = "even" if found.low <= 0 <= found.high else "sure" if found.gap > 0 else "modest"
    values = {"hits": found.hits, "count": found.size, "low": _points(found.low), "high": _points(found.high)}
    return Sentence(TEXTS[f"indicators.belief_gap_{side}"], values)


def _points(gap: float) -> int:
    """A gap in so many of a hundred."""
    return round(gap * 100)
