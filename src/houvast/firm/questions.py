"""What we ask about the kind of business: three at the first run, one a week after that, and yearly whether it holds.

Only the owner is asked: OWNER_ONLY holds the kinds that nobody else sees or answers.
"""

from datetime import date
from decimal import Decimal

from houvast.facts.answers import KIND_OVERRIDE, KIND_QUESTION, KIND_STILL, NO, PERSON, YES
from houvast.facts.ledger import Ledger
from houvast.facts.period import week_of
from houvast.facts.question import Answer, Option, Question
from houvast.facts.text import Sentence, Text
from houvast.firm.asking import FIRST_RUN, first_questions, next_question
from houvast.firm.kind_answers import SPLIT, Said, override_of, said_in, subject
from houvast.firm.kind_score import OPTIONS
from houvast.firm.kind_texts import TEXTS
from houvast.firm.own import FirmOwn
from houvast.firm.question_texts import TEXTS as ASKED
from houvast.norms import Norms

OWNER_ONLY = frozenset({KIND_QUESTION, KIND_OVERRIDE, KIND_STILL, PERSON})
# After the question which firm this is, before those about one payment: it orders the whole page.
_FIRST = Decimal(10) ** 11


def questions(ledger: Ledger, own: FirmOwn, today: date, norms: Norms) -> tuple[Question, ...]:  # noqa: ARG001
    """What is asked now about the kind of business, most valuable first. She may always answer more on the page."""
    said = said_in(own.answers)
    if said.override is None:
        numbers = _numbers(own, said, today)
        if numbers:
            return tuple(_question(number, place) for place, number in enumerate(numbers))
    return _still(own, said, today, norms)


def _numbers(own: FirmOwn, said: Said, today: date) -> tuple[int, ...]:
    """The numbers to ask: what is left of the first three, else one when nothing was answered this week."""
    answered = len(said.chosen) + (said.split is not None)
    if answered < FIRST_RUN:
        left = [number for number in first_questions(own.signals, today) if number not in said.chosen]
        return tuple(left[: FIRST_RUN - answered])
    if any(kind == KIND_QUESTION and day in week_of(today) for (kind, _), day in own.given.items()):
        return ()
    number = next_question(said, own.signals, today)
    return () if number is None else (number,)


def _question(number: int, place: int) -> Question:
    """One of the twelve. Question 12 has no options: it is answered on the page of the kind of business."""
    options = tuple(Option(option, _capital(ASKED[f"firm.q{number}{option}"])) for option in OPTIONS)
    value = _FIRST - place
    return Question(KIND_QUESTION, subject(number), ASKED[f"firm.q{number}"], () if number == SPLIT else options, value)


def _capital(text: Text) -> Text:
    return Text(*(one[:1].upper() + one[1:] for one in text))


def _still(own: FirmOwn, said: Said, today: date, norms: Norms) -> tuple[Question, ...]:
    """Does it still hold? After a year, or when her files moved since she answered. Not while she said it does not."""
    last = own.last_said
    if last is None or said.outdated or (own.kind.answered < FIRST_RUN and said.override is None):
        return ()
    now, then = own.signals.mixture, own.signals_then.mixture if own.signals_then else None
    moved = now is not None and then is not None and now.distance(then) > float(norms.value("kind_moved", today))
    if not moved and (today - last).days < norms.value("kind_asked_again", today):
        return ()
    options = (Option(YES, TEXTS["firm.still_yes"]), Option(NO, TEXTS["firm.still_no"]))
    values = {"kind": Sentence(TEXTS[f"firm.a_{own.kind.verdict}"]), "day": last}
    text = TEXTS["firm.still_moved" if moved else "firm.still"]
    return (Question(KIND_STILL, last.isoformat(), text, options, _FIRST, values),)


def answered_sentence(answer: Answer) -> Sentence | None:
    """What she answered about the kind of business, in words; None for what this room has no words for."""
    if answer.kind == KIND_QUESTION:
        return _said_one(answer)
    if answer.kind == KIND_STILL and answer.value in {YES, NO}:
        return Sentence(TEXTS[f"firm.said_still_{answer.value}"])
    if answer.kind == KIND_OVERRIDE and (override := override_of(answer.value)):
        values = {"kind": Sentence(TEXTS[f"firm.a_{override.verdict}"]), "day": override.day}
        return Sentence(TEXTS["firm.said_override"], values)
    return None


def _said_one(answer: Answer) -> Sentence | None:
    """The question with what she chose, and what she chose a little."""
    said = said_in([answer])
    if said.split is not None:
        values = {"question": Sentence(ASKED[f"firm.q{SPLIT}"]), **{f"p{n}": 100 * x for n, x in enumerate(said.split)}}
        return Sentence(TEXTS["firm.said_split"], values)
    for number, chosen in said.chosen.items():
        first, *second = (Sentence(ASKED[f"firm.q{number}{option}"]) for option in chosen)
        values = {"question": Sentence(ASKED[f"firm.q{number}"]), "first": first}
        if not second:
            return Sentence(TEXTS["firm.said_one"], values)
        return Sentence(TEXTS["firm.said_two"], {**values, "second": second[0]})
    return None
