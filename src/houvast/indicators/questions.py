"""What this room asks, part by part: one line in ASKERS for each."""

from collections.abc import Callable
from datetime import date

from houvast.facts.ledger import Ledger
from houvast.facts.question import Question
from houvast.indicators.complexity.questions import questions as ask_complexity
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Asker = Callable[[Ledger, IndicatorsOwn, date, Norms], tuple[Question, ...]]

ASKERS: tuple[Asker, ...] = (ask_complexity,)


def questions(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Question, ...]:
    """What every part asks."""
    return tuple(asked for ask in ASKERS for asked in ask(ledger, own, today, norms))
