"""The pages of her guesses: the four with what is open, one of them, and all she guessed before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence
from houvast.indicators.beliefs.answers import BELIEFS, Answer, Belief, answer
from houvast.indicators.beliefs.guess import Guess, both_said, calibrated, calibration_said, is_open, latest
from houvast.indicators.beliefs_texts import TEXTS
from houvast.indicators.message import Message
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.calibration import Calibration


class BeliefRow(NamedTuple):
    """One of the four: its question, whether she may guess now, else what she guessed or which file is wanting."""

    belief: Belief
    question: Sentence
    open: bool
    last: Message | None
    quiet: Sentence | None


class GuessRow(NamedTuple):
    """One guess as it was: when, about what, and both pictures."""

    guess: Guess
    question: Sentence
    message: Message
    sure: Sentence | None


@dataclass(frozen=True, slots=True)
class BeliefsPage:
    """The four, all guesses with the newest first, and what may be said of them together."""

    rows: tuple[BeliefRow, ...]
    guesses: tuple[GuessRow, ...]
    calibration: Calibration
    calibration_said: Sentence
    bins: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class BeliefPage:
    """One of the four. `found` is None where no file answers it; `open` says that she may guess before she sees it."""

    belief: Belief
    question: Sentence
    found: Answer | None
    open: bool
    last: GuessRow | None
    quiet: Sentence


def beliefs_page(
    ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, guesses: Sequence[Guess]
) -> BeliefsPage:
    """The page with all four."""
    found = calibrated(guesses)
    return BeliefsPage(
        tuple(_row(ledger, own, today, norms, guesses, belief) for belief in BELIEFS),
        tuple(guess_row(one) for one in sorted(guesses, key=lambda one: one.day, reverse=True)),
        found,
        calibration_said(found),
        tuple(_bin(one.sure, one.right.share, one.right.trials) for one in found.bins),
    )


def belief_page(
    ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, guesses: Sequence[Guess], belief: Belief
) -> BeliefPage:
    """The page of one of the four: the question first, what the files say only after it."""
    last = latest(guesses, belief)
    return BeliefPage(
        belief,
        Sentence(TEXTS[f"indicators.belief_ask_{belief}"]),
        answer(ledger, own, today, norms, belief),
        is_open(guesses, belief, today, norms),
        guess_row(last) if last else None,
        Sentence(TEXTS[f"indicators.belief_none_{belief}"]),
    )


def guess_row(guess: Guess) -> GuessRow:
    """One guess in words."""
    sure = None if guess.sure is None else Sentence(TEXTS[f"indicators.belief_sure_{guess.sure}"])
    return GuessRow(guess, Sentence(TEXTS[f"indicators.belief_ask_{guess.belief}"]), both_said(guess), sure)


def _row(
    ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, guesses: Sequence[Guess], belief: Belief
) -> BeliefRow:
    one = belief_page(ledger, own, today, norms, guesses, belief)
    known = one.found is not None
    return BeliefRow(
        belief,
        one.question,
        known and one.open,
        one.last.message if one.last else None,
        None if known or one.last else one.quiet,
    )


def _bin(sure: float, right: float, trials: int) -> Sentence:
    values = {"sure": round(sure * 100), "right": round(right * 100), "trials": trials}
    return Sentence(TEXTS["indicators.belief_bin"], values)
