"""The chain of a production business: hours per step and week, the slowest step, and what waits behind it (C087).

Steps come from her hours sheets: the machine of a row, else what it says was done. A step stands where jobs come to it
on average; the slowest is the one with most hours per pair of hands.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from houvast.facts.ledger import Ledger
from houvast.facts.work import HoursEntry
from houvast.firm.days import in_days

WEEKS = 12
_RECENT = timedelta(weeks=4)
_MOST_STEPS = 8
_FEWEST_STEPS = 2


class Step(NamedTuple):
    """One step: hours a week over the last twelve weeks, over how many people, and hours a week for each of them."""

    name: str
    hours_per_week: float
    people: int
    hours_per_hand: float
    slowest: bool


class Chain(NamedTuple):
    """The steps in order of the work, the slowest of them, and the jobs that have not come past it yet."""

    steps: tuple[Step, ...]
    slowest: Step
    waiting: int
    waiting_names: tuple[str, ...]
    until: date


def chain(ledger: Ledger, today: date) -> Chain | None:
    """The chain out of the hours of the last twelve weeks; None where fewer than two steps are named."""
    past = in_days(ledger.hours, date.min, today + timedelta(days=1))
    until = next((entry.day for entry in reversed(past) if _counts(entry)), None)
    if until is None:
        return None
    last = in_days(past, until - timedelta(weeks=WEEKS) + timedelta(days=1), until + timedelta(days=1))
    recent = [entry for entry in last if _counts(entry)]
    by_step: dict[str, list[HoursEntry]] = defaultdict(list)
    for entry in recent:
        by_step[_step(entry)].append(entry)
    largest = sorted(by_step, key=lambda name: (-_hours(by_step[name]), name))[:_MOST_STEPS]
    if len(largest) < _FEWEST_STEPS:
        return None
    place = _places([entry for name in largest for entry in by_step[name]])
    steps = [_made(name, by_step[name]) for name in sorted(largest, key=lambda name: (place.get(name, 0.5), name))]
    worst = max(steps, key=lambda step: (step.hours_per_hand, step.name))
    steps = [step._replace(slowest=step is worst) for step in steps]
    behind = _waiting(recent, [step.name for step in steps], worst.name, until)
    return Chain(tuple(steps), worst._replace(slowest=True), len(behind), tuple(behind[:5]), until)


def _counts(entry: HoursEntry) -> bool:
    return bool(_step(entry)) and entry.hours > 0


def _step(entry: HoursEntry) -> str:
    """The machine; else the task of a row that belongs to a job."""
    return (entry.machine or (entry.description if entry.job else None) or "").strip()


def _hours(entries: Sequence[HoursEntry]) -> float:
    return float(sum(entry.hours for entry in entries))


def _made(name: str, entries: Sequence[HoursEntry]) -> Step:
    people = len({entry.person for entry in entries})
    a_week = _hours(entries) / WEEKS
    return Step(name, a_week, people, a_week / people, slowest=False)


def _places(entries: Sequence[HoursEntry]) -> dict[str, float]:
    """Where in a job each step stands on average: 0 at the first day of the job, 1 at the last."""
    days: dict[str, list[date]] = defaultdict(list)
    for entry in entries:
        if entry.job:
            days[entry.job].append(entry.day)
    found: dict[str, list[float]] = defaultdict(list)
    for entry in entries:
        if not entry.job:
            continue
        first, last = min(days[entry.job]), max(days[entry.job])
        if last > first:
            found[_step(entry)].append((entry.day - first).days / (last - first).days)
    return {name: sum(places) / len(places) for name, places in found.items()}


def _waiting(entries: Sequence[HoursEntry], order: Sequence[str], slowest: str, until: date) -> list[str]:
    """Jobs of the last four weeks that came up to the slowest step and not past it, the oldest first."""
    rank = {name: number for number, name in enumerate(order)}
    furthest: dict[str, int] = {}
    first: dict[str, date] = {}
    for entry in entries:
        step = _step(entry)
        if entry.job and step in rank and entry.day > until - _RECENT:
            furthest[entry.job] = max(furthest.get(entry.job, -1), rank[step])
            first[entry.job] = min(first.get(entry.job, entry.day), entry.day)
    before = [job for job, place in furthest.items() if place <= rank[slowest]]
    return sorted(before, key=lambda job: (first[job], job))
