"""DS7: short appointments with people who come back, or work for one customer that runs over weeks."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

from houvast.facts.agenda import CalendarEvent
from houvast.facts.party import plain_name
from houvast.firm.signal import Signal, vote
from houvast.firm.signals.material import Material

_SHORT = range(15, 121)
_BACK_AFTER, _BACK_WITHIN = timedelta(weeks=3), timedelta(weeks=12)
_OVER_WEEKS = timedelta(days=7)
_LONGEST_NAME = 5
_ENOUGH = 20


def from_calendar(material: Material) -> Signal | None:
    """Returning short appointments point to hands, items of several weeks for one customer to assignments."""
    return _appointments(material) or _projects(material)


def _appointments(material: Material) -> Signal | None:
    """The share of short appointments whose customer was there 3 to 12 weeks before or after."""
    kept = [one for one in material.appointments if one.status == "kept" and one.customer]
    short = [one for one in kept if one.minutes is None or one.minutes in _SHORT]
    if len(short) < _ENOUGH:
        return None
    days: dict[str, list[date]] = defaultdict(list)
    for one in short:
        days[plain_name(one.customer or "")].append(one.day)
    back = sum(len(_returning(sorted(visits))) for visits in days.values())
    share = back / len(kept)
    if share < material.norm("returning"):
        return None
    saw = {"share": 100 * share, "count": float(len(short))}
    return Signal("calendar", vote((share, ("person",))), "firm.saw_returning", saw)


def _returning(visits: list[date]) -> set[date]:
    """The visits that another one precedes or follows by 3 to 12 weeks."""
    near = [pair for pair in pairwise(visits) if _BACK_AFTER <= pair[1] - pair[0] <= _BACK_WITHIN]
    return {day for pair in near for day in pair}


def _projects(material: Material) -> Signal | None:
    """The share of calendar items that name a customer and are part of a run of more than a week."""
    events = [one for one in material.ledger.events if not one.cancelled and _day(one.begin) in material.period]
    if len(events) < _ENOUGH:
        return None
    names = {plain_name(one.party_name) for one in material.sales}
    runs: dict[str, list[date]] = defaultdict(list)
    for event in events:
        for name in _named(event, names):
            runs[name].append(_day(event.begin))
    inside = sum(len(days) for days in runs.values() if max(days) - min(days) > _OVER_WEEKS)
    inside += sum(_day(event.end) - _day(event.begin) > _OVER_WEEKS for event in events)
    share = min(1.0, inside / len(events))
    if share < material.norm("projects"):
        return None
    saw = {"share": 100 * share, "count": float(len(runs))}
    return Signal("calendar", vote((share, ("project",))), "firm.saw_projects", saw)


def _named(event: CalendarEvent, names: set[str]) -> Iterator[str]:
    """The customer whose name stands in the title, the longest name first."""
    words = plain_name(event.summary).split()
    found = (
        name
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1)
        for begin in range(len(words) - length + 1)
        if (name := " ".join(words[begin : begin + length])) in names
    )
    if (first := next(found, None)) is not None:
        yield first


def _day(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
