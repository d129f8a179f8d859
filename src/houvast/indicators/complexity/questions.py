"""Keep, adjust or stop? At most three a month, through the questions of the week (C006)."""

from datetime import date

from houvast.facts.answers import ADJUST, ASKED_BY, KEEP, KEEP_OR_STOP, PRIORITY, STOP, reviewed
from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer, Option, Question
from houvast.facts.text import Sentence
from houvast.indicators.complexity.declared import Priority, priority_of
from houvast.indicators.complexity.sunset import Old, question_subject, to_ask
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

OWNER_ONLY = frozenset({KEEP_OR_STOP, ASKED_BY, PRIORITY})
"""The kinds that nobody but the owner sees or answers."""
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


def answered_sentence(answer: Answer, ledger: Ledger) -> Sentence | None:
    """What she said about keeping something, who asked for it, or what must move forward; None for anything else."""
    if answer.kind == PRIORITY:
        priority = priority_of(answer)
        return None if priority is None else _priority(priority)
    if answer.kind == KEEP_OR_STOP and (text := TEXTS.get(f"indicators.sunset_said_{answer.value}")):
        return Sentence(text, {"name": _name(reviewed(answer.subject)[0], ledger)})
    if answer.kind == ASKED_BY and (label := TEXTS.get(f"indicators.load_asked_{answer.value}")):
        values = {"name": _name(answer.subject, ledger), "label": Sentence(label)}
        return Sentence(TEXTS["indicators.load_said_asked"], values)
    return None


def _priority(priority: Priority) -> Sentence:
    step = Sentence(TEXTS[f"indicators.load_step_{priority.step}"])
    values = {"place": priority.place, "words": priority.words, "step": step}
    return Sentence(TEXTS["indicators.load_said_priority"], values)


def _name(thing: str, ledger: Ledger) -> str:
    """Who or what it is about: a party by its name, a product by what it is known by."""
    key = thing.partition(" ")[2]
    party = ledger.party_by_key.get(key)
    return party.name if party else key.partition(":")[2] or key
