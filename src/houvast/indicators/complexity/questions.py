"""Keep, adjust or stop? At most three a month, through the questions of the week (C006)."""

from datetime import date

from houvast.facts.answers import ADJUST, KEEP, KEEP_OR_STOP, STOP, reviewed
from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer, Option, Question
from houvast.facts.text import Sentence
from houvast.indicators.complexity.sunset import Old, question_subject, to_ask
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_OPTIONS = tuple(Option(value, TEXTS[f"indicators.sunset_{value}"]) for value in (KEEP, ADJUST, STOP))


def questions(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Question, ...]:
    """The questions of this month that are still open."""
    worth = norms.value("sunset_worth", today) / 100
    return tuple(
        Question(
            KEEP_OR_STOP,
            question_subject(old, today),
            TEXTS[f"indicators.sunset_ask_{old.thing}"],
            _OPTIONS,
            max(old.yearly, worth) * worth,
            values_of(old, today),
            old.sources,
        )
        for old in to_ask(ledger, own, today, norms)
    )


def values_of(old: Old, today: date) -> dict[str, object]:
    """What the sentence about it needs."""
    return {
        "name": old.name,
        "years": max(1, round((today - old.since).days / 365.25)),
        "amount": old.yearly,
        "since": old.since,
    }


def answered_sentence(answer: Answer, name: str) -> Sentence | None:
    """What she said of it, in words; None for an answer that is not about this."""
    text = TEXTS.get(f"indicators.sunset_said_{answer.value}")
    if answer.kind != KEEP_OR_STOP or text is None:
        return None
    return Sentence(text, {"name": name or reviewed(answer.subject)[0].partition(":")[2]})
