"""Since when does she say that a figure stands on a new level? From that month on, that is what is usual for her.

Kept as her answer: subject 'revenue 2026-03', value yes. What cannot be read is no answer.
"""

from collections.abc import Collection, Iterable
from datetime import date

from houvast.facts.answers import NEW_LEVEL, YES
from houvast.facts.question import Answer
from houvast.facts.text import Sentence
from houvast.firm.order import FigureKey
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.monthly import Monthly

_FORM = "%Y-%m"


def level_subject(key: FigureKey, month: date) -> str:
    """What she says about a figure's level is kept under: the figure and the month."""
    return f"{key} {month:{_FORM}}"


def levels_of(answers: Iterable[Answer], key: FigureKey) -> tuple[date, ...]:
    """The months from which on, as she says, a figure has a new level, oldest first."""
    said = (_level(one) for one in answers if one.kind == NEW_LEVEL and one.value == YES)
    return tuple(sorted(month for name, month in filter(None, said) if name == key))


def _level(answer: Answer) -> tuple[str, date] | None:
    key, _, month = answer.subject.partition(" ")
    try:
        return key, date.fromisoformat(f"{month}-01")
    except ValueError:
        return None


def level_notes(levels: Collection[date], monthly: Monthly) -> tuple[Sentence, ...]:
    """That what is usual is counted from the month she named, where the figure has that month."""
    within = [month for month in levels if month in monthly.months]
    return (Sentence(TEXTS["indicators.note_level"], {"month": max(within)}),) if within else ()


def answered_sentence(answer: Answer) -> Sentence | None:
    """What she said about a figure's level, in words; None for anything else."""
    found = _level(answer) if answer.kind == NEW_LEVEL else None
    name = TEXTS.get(f"indicators.name_{found[0]}") if found else None
    if found is None or name is None:
        return None
    return Sentence(TEXTS["indicators.level_answered"], {"name": Sentence(name), "month": found[1]})
