"""What she says herself: who asked for what came (C004), and at most three things that must move forward (C037)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from houvast.facts.answers import ASKED_BY, PRIORITY
from houvast.facts.figure import TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer
from houvast.indicators.complexity.changes import Change, changes
from houvast.indicators.complexity.counts import counted, total
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

AskedBy = Literal["customer", "hard_to_refuse", "plan", "supplier", "team", "chance"]
ORIGINS: tuple[AskedBy, ...] = ("customer", "hard_to_refuse", "plan", "supplier", "team", "chance")
MOST_PRIORITIES = 3
STEPS = range(5)
LONGEST = 80
_LISTED = 3


class Came(NamedTuple):
    """Something that came, and who asked for it; None where she did not say."""

    change: Change
    asked_by: str | None

    @property
    def subject(self) -> str:
        """What her tag is kept under."""
        return came_subject(self.change)


class Priority(NamedTuple):
    """Something that must move forward: what, and how far: 0 not begun, 1 begun, 2 half-way, 3 nearly, 4 done."""

    place: int
    words: str
    step: int
    since: date | None = None


class Motion(NamedTuple):
    """Document lines last year and this, beside her priorities. `still`: more moved, and none of these."""

    lines: tuple[int, int] | None
    priorities: tuple[Priority, ...]
    still: bool


def came_subject(change: Change) -> str:
    """What a tag on something that came is kept under."""
    return f"{change.sort} {change.seen.key}"


def latest(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Came, ...]:
    """The newest that came, the untagged first: a handful to tap, never a chore."""
    found = changes(ledger, own, today, norms)
    if found is None:
        return ()
    tags = tags_of(own)
    newest = sorted(found.came, key=lambda one: (one.seen.day, one.seen.amount), reverse=True)[: _LISTED * 2]
    came = [Came(one, tags.get(came_subject(one))) for one in newest]
    return tuple(sorted(came, key=lambda one: one.asked_by is not None)[:_LISTED])


def tags_of(own: IndicatorsOwn) -> Mapping[str, str]:
    """Every tag she gave, by what it is about."""
    return {one.subject: one.value for one in own.answers if one.kind == ASKED_BY and one.value in ORIGINS}


def tag_counts(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[tuple[str, int], ...]:
    """Who asked, and for how many of what came this year; the most first."""
    found = changes(ledger, own, today, norms)
    tags = tags_of(own)
    given = [tags[subject] for one in found.came if (subject := came_subject(one)) in tags] if found else []
    return tuple(Counter(given).most_common())


def priorities(own: IndicatorsOwn) -> tuple[Priority, ...]:
    """Her priorities, in her order."""
    found = [
        priority._replace(since=own.given.get((PRIORITY, one.subject)))
        for one in own.answers
        if one.kind == PRIORITY and (priority := priority_of(one)) is not None
    ]
    return tuple(sorted(found))


def priority_value(words: str, step: int) -> str:
    """How a priority is written as the value of an answer."""
    return f"{step} {' '.join(words.split())[:LONGEST]}"


def priority_of(answer: Answer) -> Priority | None:
    """The priority in an answer; None for a value that is none."""
    step, _, words = answer.value.partition(" ")
    places = {str(place): place for place in range(1, MOST_PRIORITIES + 1)}
    steps = {str(one): one for one in STEPS}
    if answer.subject not in places or step not in steps or not words.strip():
        return None
    return Priority(places[answer.subject], words, steps[step])


def motion(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Motion:
    """How much moved, beside what she wants to move."""
    declared = priorities(own)
    found = counted(ledger, own, today, norms)
    if isinstance(found, TooEarly):
        return Motion(None, declared, still=False)
    before, now = total(found["lines"].before), total(found["lines"].now)
    if before is None or now is None:
        return Motion(None, declared, still=False)
    more = now * 100 >= before * (100 + norms.value("load_least_change", today))
    return Motion((int(before), int(now)), declared, still=more and _none_moved(declared))


def _none_moved(declared: Iterable[Priority]) -> bool:
    listed = list(declared)
    return bool(listed) and all(one.step == 0 for one in listed)
