"""What the owner said of what comes back, laid over what the bank shows."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from houvast.cash.recurring.series import Series
from houvast.facts.answers import RECURRING, RECURRING_ENDED, RECURRING_HOURS, YES, ended_subject
from houvast.facts.money import decimal_of
from houvast.facts.question import Answer


def with_answers(series: Iterable[Series], answers: Iterable[Answer]) -> tuple[Series, ...]:
    """The same series as she knows them: what she denied counts for nothing, what she confirmed is no longer marked."""
    said = {(one.kind, one.subject): one.value for one in answers}
    return tuple(_as_said(one, said) for one in series)


def hours_given(answers: Sequence[Answer]) -> Mapping[str, Decimal]:
    """The hours a year that she gave, by series key; what is no number is left out."""
    given = {one.subject: decimal_of(one.value) for one in answers if one.kind == RECURRING_HOURS}
    return {key: hours for key, hours in given.items() if hours is not None and hours >= 0}


def _as_said(series: Series, said: Mapping[tuple[str, str], str]) -> Series:
    confirmed = said.get((RECURRING, series.key))
    ended = said.get((RECURRING_ENDED, ended_subject(series.key, series.last)))
    return series.with_answer(
        confirmed=None if confirmed is None else confirmed == YES, ended=None if ended is None else ended == YES
    )
