"""What the week room knows besides the books: which answers she gave, and which questions she got this week."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from houvast.facts.answers import OPENING_BALANCE, OpeningBalance, opening_balance_of
from houvast.facts.question import Answer

Identity = tuple[str, str]


@dataclass(frozen=True, slots=True)
class WeekOwn:
    """Opening balances by account, the questions that were answered, and those offered this week, in that order."""

    opening: Mapping[str, OpeningBalance] = field(default_factory=dict)
    answered: Mapping[Identity, str] = field(default_factory=dict)
    offered: tuple[Identity, ...] = ()


def week_own(answers: Iterable[Answer], offered: Iterable[Identity] = ()) -> WeekOwn:
    """What the owner's answers mean to this room."""
    given = tuple(answers)
    opening = {
        answer.subject: balance
        for answer in given
        if answer.kind == OPENING_BALANCE and (balance := opening_balance_of(answer)) is not None
    }
    return WeekOwn(opening, {(answer.kind, answer.subject): answer.value for answer in given}, tuple(offered))
