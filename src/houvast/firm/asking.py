"""Which question about the kind of business moves the picture most? Three at the first run, then one a week.

Expected movement: how far the mixture would move (total variation), averaged over the answers she may give, each as
likely as the picture so far makes it.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from houvast.firm.kind import CODES, Code, Kind, Mixture, kind_of
from houvast.firm.kind_answers import SPLIT, Said
from houvast.firm.kind_score import OPTIONS, POINTS, one_answer
from houvast.firm.signal import Signals

FIRST_RUN = 3


def first_questions(signals: Signals | None, today: date) -> tuple[int, ...]:
    """The three that move most when nothing was answered yet, the largest first; only those answered by one tap."""
    return _ranked(POINTS, Said({}), signals, today)[:FIRST_RUN]


def next_question(said: Said, signals: Signals | None, today: date) -> int | None:
    """The question not answered yet that moves most, given what was; None when all twelve are."""
    left = [number for number in POINTS if number not in said.chosen]
    ranked = _ranked([*left, *([SPLIT] if said.split is None else [])], said, signals, today)
    return ranked[0] if ranked else None


def _ranked(numbers: Iterable[int], said: Said, signals: Signals | None, today: date) -> tuple[int, ...]:
    """By expected movement; of equal ones in the order in which the method asks them."""
    moved = {number: round(expected_movement(number, said, signals, today), 9) for number in numbers}
    return tuple(sorted(moved, key=lambda number: (-moved[number], number)))


def expected_movement(number: int, said: Said, signals: Signals | None, today: date) -> float:
    """How far the mixture is expected to move when this question is answered, from 0 to 1."""
    before = _kind(said, signals, today).mixture
    answers = _answers(number)
    likely = [sum(before.shares[code] * vote.shares[code] for code in CODES) for vote, _ in answers]
    moved = [before.distance(_kind(_with(said, one), signals, today).mixture) for _, one in answers]
    return sum(chance * far for chance, far in zip(likely, moved, strict=True)) / (sum(likely) or 1.0)


def _answers(number: int) -> list[tuple[Mixture, Said]]:
    """Every answer she may give, as a vote and as it would be kept; of question 12 all of it on one kind."""
    if number == SPLIT:
        whole = [Mixture(*(float(one == code) for one in CODES)) for code in CODES]
        return [(one, Said({}, one)) for one in whole]
    return [(one_answer(number, option), Said({number: option})) for option in OPTIONS]


def _with(said: Said, answer: Said) -> Said:
    return said._replace(chosen={**said.chosen, **answer.chosen}, split=answer.split or said.split)


def _kind(said: Said, signals: Signals | None, today: date) -> Kind:
    split: Mapping[Code, float] | None = said.split.shares if said.split else None
    return kind_of(said.chosen, split, signals, None, today)
