"""The questions she gets this week: at most five, the most valuable of all rooms; the rest wait their turn."""

from collections.abc import Iterable
from typing import NamedTuple

from houvast.facts.question import Question
from houvast.week.own import Identity, WeekOwn


class Queue(NamedTuple):
    """The questions to show now, which of them are new this week, and how many wait for a later week."""

    shown: tuple[Question, ...]
    new: tuple[Identity, ...]
    waiting: int


def identity(question: Question) -> Identity:
    """What a question is known by."""
    return question.kind, question.subject


def queue(questions: Iterable[Question], own: WeekOwn, most: int) -> Queue:
    """What was offered this week and is still open, topped up to `most` offered in the week.

    A question once answered never comes back; one that was offered keeps its place until the week is over.
    """
    unanswered = {identity(one): one for one in questions if identity(one) not in own.answered}
    ordered = sorted(unanswered.values(), key=lambda one: (-one.value_euro, one.kind, one.subject))
    offered = [unanswered[known] for known in own.offered if known in unanswered]
    room = max(0, most - len(own.offered))
    new = [one for one in ordered if identity(one) not in own.offered][:room]
    shown = tuple(sorted([*offered, *new], key=lambda one: (-one.value_euro, one.kind, one.subject)))
    return Queue(shown, tuple(identity(one) for one in new), len(unanswered) - len(shown))
